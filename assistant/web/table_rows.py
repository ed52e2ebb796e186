"""Rows of tables, which readers leave as lines of cells joined by " | ": which lines are one table, what heads a row.

Offsets count characters of the document's text. How a row is drawn stands in ``sources`` and ``answer_rows``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from assistant.statements.cells import Cell, cut_row, is_row
from assistant.statements.columns import read_heads
from assistant.types import Citation, Document

Span = tuple[int, int]

Heads = Mapping[int, Sequence[str]]
"""What stands over the cells of a cited row, by the number of the citation."""

NO_HEADS: Heads = MappingProxyType({})

FURTHEST = 400
"""How many rows above one its heads are looked for."""


class Reports(Protocol):
    """What gives the reports."""

    def document(self, document_id: str) -> Document:
        """Give a report; KeyError where there is none."""
        ...


def rows_together(document: Document, lines: Iterator[Span]) -> Iterator[list[Span]]:
    """Give ``lines`` of ``document`` so that the rows of one table on one page come together, any other line alone."""
    rows: list[Span] = []
    for start, end in lines:
        row = is_row(document.text[start:end])
        if rows and (not row or document.page_of(end) > document.page_of(rows[0][1])):
            yield rows
            rows = []
        if row:
            rows.append((start, end))
        else:
            yield [(start, end)]
    if rows:
        yield rows


def cut_rows(text: str, rows: Sequence[Span]) -> tuple[list[list[Cell]], int]:
    """Cut the rows of a table into cells; give them and how many of them are its head."""
    cells = [cut_row(text[start:end], start) for start, end in rows]
    return cells, read_heads(cells)[1] if len(cells) > 1 else 0


def heads_of(citations: Sequence[Citation], reports: Reports) -> Heads:
    """Give the heads of those ``citations`` that quote a row of a table which has some."""
    found = {}
    for citation in citations:
        if is_row(citation.quote):
            try:
                text = reports.document(citation.document).text
            except KeyError:
                continue
            if text[citation.start : citation.end] == citation.quote and (heads := row_heads(text, citation.start)):
                found[citation.number] = heads
    return found


def row_heads(text: str, start: int) -> tuple[str, ...]:
    """Give what stands over each cell of the row that holds ``start``; () for a head itself, and where none is."""
    begin = text.rfind("\n", 0, start) + 1
    rows = [_line_at(text, begin)]
    while begin > 0 and len(rows) <= FURTHEST:
        begin = text.rfind("\n", 0, begin - 1) + 1
        above = _line_at(text, begin)
        if not is_row(text[slice(*above)]):
            break
        rows.insert(0, above)
    cells = [cut_row(text[slice(*row)], row[0]) for row in rows]
    columns, count = read_heads(cells)
    return tuple(column.head for column in columns) if 0 < count < len(rows) else ()


def _line_at(text: str, begin: int) -> Span:
    end = text.find("\n", begin)
    return begin, end if end >= 0 else len(text)
