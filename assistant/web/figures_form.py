"""The bare view "Chỉ tiêu & kết quả": the filter, the ways to look, the downloads; rows come from ``figures_views``."""

from __future__ import annotations

from assistant.indicators.selection import KINDS
from assistant.web.markup import icon, label, phrase

VIEWS = ("pairs", "statements", "ranking")
"""The ways to look at the figures: against their targets, as a table, as a ranking of places."""


def figures_html() -> str:
    """Give the view's HTML, empty of any figure."""
    return f"""
<section class="view figures" id="figures-view" aria-labelledby="figures-heading" hidden>
  <div class="figures-column">
    <h2 id="figures-heading" tabindex="-1">{phrase("figures_page")}</h2>
    {phrase("figures_line", "p", "documents-line")}
    <form class="figure-filter" id="figure-filter" role="search" {label("aria-label", "figures_filter")}>
      <label class="wide">{phrase("filter_indicator")}<input type="search" name="indicator" maxlength="200"
        autocomplete="off" enterkeyhint="search" {label("placeholder", "filter_indicator_hint")}></label>
      {_choice("place")}{_choice("period")}{_kinds()}{_choice("document")}
      <button type="reset" class="quiet-button">{phrase("filter_reset")}</button>
    </form>
    <div class="figure-bar">
      <div class="segments" role="group" {label("aria-label", "figures_views")}>{_views()}</div>
      <div class="figure-files">{_file("csv")}{_file("json")}</div>
    </div>
    <p class="figure-count" id="figure-count" role="status"></p>
    <div id="figure-body"></div>
  </div>
</section>"""


def _choice(name: str) -> str:
    return (
        f'<label>{phrase(f"filter_{name}")}<select name="{name}"><option value="" data-say="filter_any"></option>'
        "</select></label>"
    )


def _kinds() -> str:
    options = "".join(f'<option value="{kind}" data-say="kind_is_{kind}"></option>' for kind in KINDS)
    return (
        f'<label data-only="statements">{phrase("filter_kind")}<select name="kind">'
        f'<option value="" data-say="filter_any"></option>{options}</select></label>'
    )


def _views() -> str:
    return "".join(
        f'<button type="button" data-figures="{view}" aria-pressed="{str(view == "pairs").lower()}">'
        f"{phrase(f'view_{view}')}</button>"
        for view in VIEWS
    )


def _file(form: str) -> str:
    words = icon("download") + phrase(f"take_{form}")
    return f'<button type="button" class="quiet-button" data-take="{form}">{words}</button>'
