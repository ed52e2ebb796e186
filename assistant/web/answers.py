"""An answer as the page shows it, and as it is copied: figures bold, citation numbers as buttons.

Knows the shape of an ``Answer`` only; how it came about, and what its sources say around the quote, stands elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from assistant.statements.cells import is_row
from assistant.types import Answer, Citation, Line, Scope, Understood, words_of
from assistant.web.answer_rows import quoted_row, render_rows, row_of, row_words
from assistant.web.answer_runs import MARK, Sources, render_mark, render_run
from assistant.web.follow_ups import in_english
from assistant.web.markup import asking, icon, label, periods_told, phrase, place_name, shown
from assistant.web.table_rows import NO_HEADS, Heads

_NEXT = '<div class="next" aria-live="off"></div>'
"""Where the browser puts questions to ask next, once they have been found."""


def render_answer(answer: Answer, known: str, heads: Heads = NO_HEADS) -> str:
    """Render ``answer``, or a refusal as what it is with ``known``, the HTML that says what is indexed.

    ``heads`` stand over the rows of tables that it quotes.
    """
    if answer.talk:
        return f'<div class="reply talk">{render_talk(answer)}{_NEXT}</div>'
    return render_reply(answer, heads) if answer.answered else render_refusal(answer, known, heads)


def render_reply(answer: Answer, heads: Heads) -> str:
    """Render an answer: its lines, its sources, what can be done with it."""
    return (
        f'<div class="reply">{render_lines(answer, heads)}{render_understood(answer.understood)}'
        f"{render_scope(answer.scope)}{render_sources(answer.citations)}{_actions()}{_NEXT}</div>"
    )


def render_refusal(answer: Answer, known: str, heads: Heads) -> str:
    """Render a refusal: that the reports do not say, what is nearest, what is indexed."""
    return (
        f'<div class="reply refusal"><p class="verdict">{icon("none")}{phrase("refused", "strong")}</p>'
        f"{render_lines(answer, heads)}{render_understood(answer.understood)}{render_scope(answer.scope)}"
        f'{render_nearest(answer, heads)}<div class="indexed">{known}'
        f'<p><a class="text-link" href="#tai-lieu">{phrase("see_documents")}</a></p></div>{_actions()}{_NEXT}</div>'
    )


def render_talk(answer: Answer) -> str:
    """Render what the assistant says of itself."""
    return "".join(f"<p>{''.join(render_run(run, {}) for run in line.runs)}</p>" for line in answer.lines)


def render_lines(answer: Answer, heads: Heads) -> str:
    """Render the lines of ``answer``; neighbours of one role form one list, rows of a table a table."""
    sources = {citation.number: citation for citation in (*answer.citations, *answer.nearest)}
    told = [(_rows_told(line, answer.nearest, heads), quoted_row(line, sources)) for line in answer.lines]
    parts = []
    for (role, table), group in groupby(told, key=lambda pair: (pair[0].role, pair[1] is not None)):
        lines, rows = zip(*group, strict=True)
        rendered = [render_line(line, sources) for line in lines]
        if table:
            parts.append(render_rows(rows, heads, f"{role}-rows"))
        elif role in ("item", "quote"):
            parts.append(f'<ul class="{role}s" lang="vi">{"".join(f"<li>{line}</li>" for line in rendered)}</ul>')
        else:
            parts.extend(f'<p class="{role}" lang="vi">{line}</p>' for line in rendered)
    numbers = any(re.search(r"\d[.,]\d", run.text) for line in answer.lines for run in line.runs)
    notes = [phrase("quotes_stay"), *([phrase("numbers_stay")] if numbers else [])]
    return "".join(parts) + f'<p class="note only-english">{" ".join(notes)}</p>'


def _rows_told(line: Line, citations: Sequence[Citation], heads: Heads) -> Line:
    """Give ``line`` with the rows of tables that its own words quote said in words."""
    for citation in (cited for cited in citations if is_row(cited.quote)):
        row, words = f"«{citation.quote.strip()}»", f"«{row_words(citation, heads)}»"
        runs = (replace(r, text=r.text.replace(row, words), english=r.english.replace(row, words)) for r in line.runs)
        line = replace(line, runs=tuple(runs))
    return line


def render_line(line: Line, sources: Sources) -> str:
    """Render one line; a quoted one stands in «…» whether or not its text brings them along."""
    runs = list(line.runs)
    words = "".join(run.text for run in runs if run.style != "citation").strip()
    if line.role == "quote" and words and not words.startswith(("«", "“", '"')):
        end = 1 + max(at for at, run in enumerate(runs) if run.style != "citation")
        quoted = "".join(render_run(run, sources) for run in runs[:end]).strip()
        rendered = f"«{quoted}» " + "".join(render_run(run, sources) for run in runs[end:])
    else:
        rendered = "".join(render_run(run, sources) for run in runs)
    return rendered.replace(f" {MARK}", f"\u00a0{MARK}")  # a number never begins a line


def render_understood(understood: Understood) -> str:
    """Render what the question was taken to ask, with the way to change it."""
    chips = []
    if understood.indicator:
        chips.append(_chip(shown(understood.indicator), "indicator" in understood.taken_over))
    chips += [_chip(place_name(place), "places" in understood.taken_over) for place in understood.places]
    if understood.kind:
        chips.append(_chip(phrase(f"kind_{understood.kind}"), "kind" in understood.taken_over))
    if understood.period:
        chips.append(_chip(periods_told(understood.period), "period" in understood.taken_over))
    change = f'<button type="button" class="text-button change" aria-expanded="false">{phrase("change")}</button>'
    if not chips:
        return f'<p class="understood">{phrase("as_asked")} {change}</p>'
    return f'<p class="understood">{phrase("understood")}: {" · ".join(chips)} {change}</p>'


def render_scope(scope: Scope) -> str:
    """Render which reports were allowed to answer, with the way out of it; nothing where all were."""
    if not scope:
        return ""
    chips = [_chip(place_name(place), False) for place in scope.places]
    if scope.years:
        chips.append(_chip(phrase("scope_year", years=", ".join(map(str, scope.years))), False))
    if scope.documents:
        chips.append(_chip(phrase("scope_documents", count=len(scope.documents)), False))
    everywhere = f'<button type="button" class="text-button everywhere">{phrase("ask_everywhere")}</button>'
    return f'<p class="understood scope-used">{phrase("scope_used")}: {" · ".join(chips)} {everywhere}</p>'


def render_sources(citations: Sequence[Citation]) -> str:
    """Render the reports an answer is from, each with the buttons of the spans cited from it."""
    if not citations:
        return ""
    return f'<div class="sources">{phrase("sources", "h4")}{_reports(citations)}</div>'


def render_nearest(answer: Answer, heads: Heads) -> str:
    """Render the nearest statements of a refusal; those its lines already quote, by their reports only."""
    if not answer.nearest:
        return ""
    said = "\n".join("".join(run.text for run in line.runs) for line in answer.lines)
    unsaid = [citation for citation in answer.nearest if citation.quote.strip() not in said]
    quotes = "".join(
        f'<li lang="vi">{_quoted(c, heads)}<span class="quoted-from">{_title(c)}</span></li>' for c in unsaid
    )
    quoted = f'<ul class="quotes">{quotes}</ul>' if quotes else ""
    reports = _reports([citation for citation in answer.nearest if citation not in unsaid])
    return f'<div class="sources nearest">{phrase("nearest", "h4")}{quoted}{reports}</div>'


def _quoted(citation: Citation, heads: Heads) -> str:
    if row := row_of(citation):
        return render_rows([row], heads, "")
    return f"«{shown(citation.quote.strip())}»\u00a0{render_mark(citation)}"


def _reports(citations: Sequence[Citation]) -> str:
    by_report: dict[str, list[Citation]] = {}
    for citation in citations:
        by_report.setdefault(citation.document, []).append(citation)
    items = "".join(
        f'<li><span class="marks">{"".join(map(render_mark, cited))}</span>{_title(cited[0], _unsure(cited))}</li>'
        for cited in by_report.values()
    )
    return f"<ol>{items}</ol>" if items else ""


def _unsure(cited: Sequence[Citation]) -> str:
    """Name the figures of quotes from one report that may have been misread."""
    figures = dict.fromkeys(figure for citation in cited for figure in citation.unsure)
    told = phrase("unsure_figures", "span", css="unsure", figures=", ".join(figures))
    return told if figures else ""


def render_suggestions(suggestions: Sequence[str]) -> str:
    """Render questions to ask next as buttons."""
    if not suggestions:
        return ""
    buttons = ""
    for question in suggestions:
        asks, words = asking(question, in_english(question))
        buttons += f'<li><button type="button" class="suggestion" {asks}>{words}</button></li>'
    return f'<div class="suggestions">{phrase("suggestions", "h4")}<ul>{buttons}</ul></div>'


def spoken_text(answer: Answer, language: str) -> str:
    """Give what a screen reader says when ``answer`` arrives: its first line without marks."""
    first = next(iter(answer.lines), Line("note", ()))
    return "".join(words_of(run, language) for run in first.runs if run.style != "citation").strip()


def _chip(value: str, taken_over: bool) -> str:
    note = f" ({phrase('taken_over')})" if taken_over else ""
    return f'<span class="chip">{value}{note}</span>'


def _title(citation: Citation, note: str = "") -> str:
    return f'<span class="source-title">{shown(citation.title)}{note}</span>'


def _actions() -> str:
    """Render what can be done with an answer: copied, linked to, judged."""
    buttons = "".join(
        f'<button type="button" class="quiet-button" data-action="{action}">{icon(drawing)}{phrase(words)}</button>'
        for action, drawing, words in (
            ("copy", "copy", "copy"),
            ("markdown", "copy", "copy_markdown"),
            ("link", "link", "copy_link"),
        )
    )
    judged = "".join(
        f'<button type="button" class="icon-button" data-action="{action}" aria-pressed="false" '
        f"{label('aria-label', action)} {label('title', action)}>{icon(action)}</button>"
        for action in ("helpful", "unhelpful")
    )
    return f'<div class="actions">{buttons}<span class="judged">{judged}</span></div><div class="opinion" hidden></div>'
