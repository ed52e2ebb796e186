"""A report as the source panel shows it: its facts, its text, the cited spans marked where they stand.

The whole text is shown, or a window of it where it is very long. Offsets count characters of the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.types import Document
from assistant.web.markup import day, label, period_words, phrase, place_name, shown
from assistant.web.table_rows import cut_rows, rows_together

WINDOW = 60_000
"""The most characters of a report shown at once: two hundred times a long paragraph, and quick to lay out."""


@dataclass(frozen=True, slots=True)
class Span:
    """A cited span: the number it has in its answer, what it quotes, the figures taken from it."""

    number: int
    start: int
    end: int
    quote: str
    figures: tuple[str, ...] = ()


def locate(text: str, span: Span) -> Span | None:
    """Find ``span`` in ``text``: where it says it is, else the nearest place with the same words, else None."""
    if text[span.start : span.end] == span.quote:
        return span
    starts = [found.start() for found in re.finditer(re.escape(span.quote), text)] if span.quote else []
    if not starts:
        return None
    start = min(starts, key=lambda at: abs(at - span.start))
    return replace(span, start=start, end=start + len(span.quote))


def window_around(text: str, offset: int, size: int = WINDOW) -> tuple[int, int]:
    """Give the stretch of ``text`` of about ``size`` characters around ``offset``, from line to line."""
    if len(text) <= size:
        return 0, len(text)
    start = min(max(0, offset - size // 2), len(text) - size)
    end = start + size
    line_start = text.rfind("\n", 0, start) + 1 if start else 0
    line_end = text.find("\n", end)
    # A text without line ends has no line to round to.
    start = line_start if start - line_start < size // 4 else start
    end = line_end if 0 <= line_end - end < size // 4 else end
    return start, min(end, len(text))


def render_facts(document: Document, page: int) -> str:
    """Render who published and who wrote the report, when, on which places and period; the page where it has pages."""
    facts: list[tuple[str, str]] = [("publisher", shown(document.publisher))] if document.publisher else []
    if document.author:
        facts.append(("author", shown(document.author)))
    if document.date:
        facts.append(("date", day(document.date)))
    if document.places:
        facts.append(("places", ", ".join(map(place_name, document.places))))
    if document.period:
        facts.append(("period", period_words(document.period)))
    if len(document.pages) > 1:
        facts.append(("page_fact", f'<span id="source-page">{page}</span>'))
    return _render_pairs(facts)


def render_colophon(document: Document) -> str:
    """Render where the report lies in the corpus, and what it was taken from."""
    facts = [("file", f'<span class="path">{shown(document.id)}</span>')]
    if document.source:
        facts.append(("original", _link(document.source)))
    return f'<dl class="colophon">{_render_pairs(facts)}</dl>'


def _render_pairs(facts: Sequence[tuple[str, str]]) -> str:
    return "".join(f"<div>{phrase(key, 'dt')}<dd>{value}</dd></div>" for key, value in facts)


def _link(source: str) -> str:
    """Render where a report was taken from; an address becomes a link, which a person may follow."""
    if not re.fullmatch(r"https?://[^\s\"<>]+", source):
        return shown(source)
    return f'<a href="{shown(source)}" target="_blank" rel="noopener noreferrer">{shown(source)}</a>'


def render_text(document: Document, spans: Sequence[Span], start: int, end: int) -> str:
    """Render the lines of ``document`` between two offsets, with ``spans`` and their figures marked."""
    headings = {heading.start: heading.level for heading in document.headings}
    marks = [*_marked(spans), *_figures(document.text, spans)]
    parts = []
    for together in rows_together(document, _lines(document.text, start, end)):
        line_start, line_end = together[0]
        if len(document.pages) > 1 and document.page_of(line_end) > document.page_of(line_start - 1):
            parts.append(phrase("page", "p", "page-turn", page=document.page_of(line_end)))
        if len(together) > 1:
            parts.append(_render_table(document.text, together, marks))
            continue
        line = document.text[line_start:line_end]
        if not line.strip():
            continue
        level = next((headings[at] for at in range(line_start, line_end) if at in headings), 0) if headings else 0
        tag, css, skipped = _shape(line, level)
        inside = "".join(_render_stretches(document.text, line_start + skipped, line_end, marks))
        parts.append(f"<{tag}{css}>{inside}</{tag}>")
    return "".join(parts)


def _render_table(text: str, rows: Sequence[tuple[int, int]], marks: Sequence[_Mark]) -> str:
    """Render the rows of a table with their cells in columns; the bars between them are not shown."""
    cut, heads = cut_rows(text, rows)
    width = max(map(len, cut))
    lines = []
    for at, cells in enumerate(cut):
        tag = "th" if at < heads else "td"
        spanned = f' colspan="{width - len(cells) + 1}"' if len(cells) < width else ""
        opened = [f"<{tag}>"] * (len(cells) - 1) + [f"<{tag}{spanned}>"]
        inside = ("".join(_render_stretches(text, cell.start, cell.end, marks)) for cell in cells)
        lines.append("".join(f"{begin}{words}</{tag}>" for begin, words in zip(opened, inside, strict=True)))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return (
        f'<div class="source-table" role="region" {label("aria-label", "table_in_report")}><table>{body}</table></div>'
    )


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of each line between ``start`` and ``end``."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _shape(line: str, level: int) -> tuple[str, str, int]:
    """Give the element of a line, its class, and how many characters of layout marks it begins with."""
    if level or re.match(r"#{1,6} ", line):
        marks = re.match(r"(#{1,6} +)?", line)
        return f"h{min(6, max(1, level or line.index(' ')) + 2)}", "", marks.end() if marks else 0
    if bullet := re.match(r"\s*[-*+•] +", line):
        return "p", ' class="bullet"', bullet.end()
    return "p", "", 0


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    number: int
    figure: bool


def _marked(spans: Sequence[Span]) -> list[_Mark]:
    return [_Mark(span.start, span.end, span.number, False) for span in spans]


def _figures(text: str, spans: Sequence[Span]) -> Iterator[_Mark]:
    """Yield where the figures of an answer stand in their spans; 1.678 is not found in 11.678."""
    for span in spans:
        for figure in span.figures:
            pattern = rf"(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)"
            for found in re.finditer(pattern, text[span.start : span.end]):
                yield _Mark(span.start + found.start(), span.start + found.end(), span.number, True)


def _render_stretches(text: str, start: int, end: int, marks: Sequence[_Mark]) -> Iterator[str]:
    """Yield the stretches of a line, each wrapped as the marks over it say."""
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = sorted({start, end, *(min(max(edge, start), end) for mark in here for edge in (mark.start, mark.end))})
    for left, right in pairwise(edges):
        over = [mark for mark in here if mark.start <= left and mark.end >= right]
        words = shown(text[left:right])
        if any(mark.figure for mark in over):
            words = f'<strong class="figure">{words}</strong>'
        if over:
            numbers = " ".join(str(number) for number in sorted({mark.number for mark in over}))
            words = f'<mark data-source="{numbers}">{words}</mark>'
        yield words
