"""What is indexed, as the page shows it: the first visit's line and examples, the list of reports, what failed.

Everything shown is taken from the index; nothing about the shipped corpus is assumed but the questions to try.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.index.manifest import Failure
from assistant.index.store import DocumentSummary
from assistant.reading import FORMATS
from assistant.reading.files import LARGEST, LARGEST_BINARY
from assistant.types import NATIONAL
from assistant.web.markup import asking, day, icon, label, period_words, phrase, place_name, shown
from assistant.web.wording import Example

PLACES_NAMED = 6
"""How many places the first visit's line names before it counts the rest."""

FILES_NAMED = 200
"""How many files that were left out, or are to be checked, the documents page names before it counts the rest."""


def render_welcome(
    summaries: Sequence[DocumentSummary], examples: Sequence[Example], corpus: str, administers: bool = True
) -> str:
    """Render the first visit: what this is, what it knows, questions to try."""
    heading = f"{phrase('welcome', 'h2')}{phrase('welcome_line', 'p', 'welcome-line')}"
    if not summaries and not administers:
        return f"{heading}{phrase('no_documents_reader', 'p', 'welcome-knows')}"
    if not summaries:
        way = f'<p><a class="text-link" href="#tai-lieu">{phrase("add_first")}</a></p>'
        return f"{heading}{phrase('no_documents', 'p', 'welcome-knows', corpus=corpus)}{way}"
    buttons = "".join(map(_example, examples))
    tried = f'<div class="examples">{phrase("examples", "h3")}<ul>{buttons}</ul></div>' if examples else ""
    return f"{heading}{render_known(summaries)}{tried}"


def _example(example: Example) -> str:
    asks, words = asking(example.question, example.english)
    kind = phrase(example.label, "span", "example-kind")
    return f'<li><button type="button" class="example" {asks}>{kind}{words}</button></li>'


def render_known(summaries: Sequence[DocumentSummary], within: bool = False) -> str:
    """Render how many reports of which places and years there are; or were searched, ``within`` a scope."""
    if not summaries:
        return phrase("knows_none_within" if within else "knows_none", "p", "welcome-knows")
    places = list(dict.fromkeys(place for summary in summaries for place in summary.places))
    if NATIONAL in places:  # is no place among others
        places = [*(place for place in places if place != NATIONAL), NATIONAL]
    named = ", ".join(
        phrase("nationwide_too") if place == NATIONAL else shown(place) for place in places[:PLACES_NAMED]
    )
    if len(places) > PLACES_NAMED:
        named += f" {phrase('and_more', count=len(places) - PLACES_NAMED)}"
    years = years_of(summaries)
    when = f"; {phrase('of_years', years=years)}" if years else ""
    counted = phrase("knows_within" if within else "knows", count=len(summaries))
    return f'<p class="welcome-knows">{counted} {named}{when}.</p>'


def years_of(summaries: Sequence[DocumentSummary]) -> str:
    """Give the years the reports are about: "2023", "2022–2026", or "" where none says."""
    years: list[int] = []
    for summary in summaries:
        if summary.period:
            years += [summary.period.start.year, summary.period.end.year]
        elif summary.date:
            years.append(summary.date.year)
    if not years:
        return ""
    return str(min(years)) if min(years) == max(years) else f"{min(years)}–{max(years)}"


def render_shelf(
    summaries: Sequence[DocumentSummary], failures: Sequence[Failure], corpus: str, administers: bool = False
) -> str:
    """Render the documents page: the way to update the index and to add reports, the reports, what failed."""
    doubtful = [Failure(summary.id, vi, en) for summary in summaries for vi, en in summary.doubts]
    return (
        f"{_render_update(corpus, bool(summaries), administers)}{_render_adding() if administers else ''}"
        f"{_render_failures(failures, 'failed_files', administers)}{_render_failures(doubtful, 'doubtful_files')}"
        f"{_render_reports(summaries, administers)}"
    )


def _render_adding() -> str:
    formats = ", ".join(FORMATS)
    sizes = {"text": LARGEST // 10**6, "binary": LARGEST_BINARY // 10**6}
    return (
        f'<label class="add-files" id="add-files">{icon("upload")}<span class="add-title">{phrase("add_files")}</span>'
        f"{phrase('add_files_line', 'span', 'note', formats=formats, **sizes)}"
        f'<input type="file" id="files" multiple accept="{formats.replace(" ", "")}"></label>'
    )


def _remove_button(name: str, title: str) -> str:
    return (
        f'<button type="button" class="icon-button remove" data-remove="{shown(name)}" '
        f"{label('aria-label', 'remove_document', title=title)}>{icon('close')}</button>"
    )


def render_reports_list(summaries: Sequence[DocumentSummary]) -> str:
    """Render the reports as a short list for the empty source panel."""
    items = "".join(f"<li>{_open_button(summary)}<p>{_facts(summary)}</p></li>" for summary in summaries[:50])
    listed = f'{phrase("reports_here", "h2", "panel-heading")}<ul class="reports">{items}</ul>' if items else ""
    return (
        f"{phrase('source_empty', 'p', 'panel-hint on-ask')}{phrase('reading_empty', 'p', 'panel-hint on-documents')}"
        f"{phrase('figures_empty', 'p', 'panel-hint on-figures')}"
        f'<div class="on-ask">{listed}</div>'
    )


def _render_update(corpus: str, any_reports: bool, administers: bool) -> str:
    line = phrase("documents_line" if any_reports else "no_documents", "p", "documents-line", corpus=corpus)
    if not administers:
        line = phrase("documents_line_reader" if any_reports else "no_documents_reader", "p", "documents-line")
    return (
        f'{line}<div class="update">'
        f'<button type="button" class="button" id="rebuild"{"" if administers else " hidden"}>'
        f"{icon('update')}{phrase('rebuild')}</button>"
        '<div class="progress" id="progress" role="status" hidden></div></div>'
    )


def _render_failures(failures: Sequence[Failure], heading: str, administers: bool = False) -> str:
    """Render files with what is said of each; long lists are cut, so that the reports stay within reach."""
    if not failures:
        return ""
    items = "".join(
        f'<li><span class="path">{shown(failure.path)}</span> {phrase("failed_why", vi=failure.vi, en=failure.en)}'
        f"{_remove_button(failure.path, failure.path) if administers else ''}</li>"
        for failure in failures[:FILES_NAMED]
    )
    if len(failures) > FILES_NAMED:
        items += f"<li>{phrase('and_more_files', count=len(failures) - FILES_NAMED)}</li>"
    return f'<div class="failures">{icon("warning")}{phrase(heading, "h3")}<ul>{items}</ul></div>'


def _render_reports(summaries: Sequence[DocumentSummary], administers: bool) -> str:
    if not summaries:
        return ""
    items = "".join(
        f'<li class="report">{_open_button(summary)}<p>{_facts(summary)}</p><p class="report-counts">'
        f"{phrase('counts', passages=summary.passages, statements=summary.statements)}"
        f' · <span class="path">{shown(summary.id)}</span>{_also(summary)}</p>'
        f"{_remove_button(summary.id, summary.title) if administers else ''}</li>"
        for summary in summaries
    )
    count = phrase("documents_count", "h3", count=len(summaries))
    return f'{count}<ul class="reports">{items}</ul>'


def _also(summary: DocumentSummary) -> str:
    return f" · {phrase('also_named', names=', '.join(summary.also))}" if summary.also else ""


def _open_button(summary: DocumentSummary) -> str:
    name = label("aria-label", "open_document", title=summary.title)
    return (
        f'<button type="button" class="report-title" data-document="{shown(summary.id)}" {name}>'
        f"{shown(summary.title)}</button>"
    )


def _facts(summary: DocumentSummary) -> str:
    facts = [shown(summary.publisher)] if summary.publisher else []
    if summary.date:
        facts.append(day(summary.date))
    if summary.places:
        facts.append(", ".join(map(place_name, summary.places)))
    if summary.period:
        facts.append(period_words(summary.period))
    return " ".join(f'<span class="fact">{fact}</span>' for fact in facts)
