"""Rows of a table → Statements: a cell's figures, its row's head as indicator, its column's head as kind and period.

A table comes from the readers as lines of cells joined by " | ", its heads first, empty cells kept. A row that holds
one cell of words only ("II | Đến năm 2045 | |") is a heading for those below it. A cell that is a sentence, or that
names what it counts itself, is read as a sentence. What columns hold is left to ``columns``, what is told above a table
to ``captions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.statements.captions import read_caption
from assistant.statements.cells import (
    Cell,
    cell_figures,
    cells_of,
    indicators_of,
    is_row,
    is_words,
    named_cells,
    names_its_own,
    numbers_the_row,
    told_unit,
)
from assistant.statements.columns import Column, read_heads
from assistant.statements.cues import stated_kind
from assistant.statements.measured import Measured, Table, cell_statement, head_period, measured_name
from assistant.statements.report_periods import own_period, stated_term
from assistant.types import Document, Kind, Period, Sentence, Statement

__all__ = ["is_row", "table_statements"]

_PART = re.compile(r"(?:[-–+•*]\s*|trong đó\b:?\s*)+", re.IGNORECASE)
_DATES = re.compile(r"\s*(?:năm|mốc|thời hạn|thời gian|thời điểm)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:đến )?(?:năm )?20\d\d")
_ABOVE = 3  # sentences before a table that may be its title and its unit

ReadSentence = Callable[[Sentence], list[Statement]]
Row = tuple[Sentence, list[Cell]]


def table_statements(document: Document, sentences: Sequence[Sentence], read: ReadSentence) -> list[Statement]:
    """Give the statements of the tables among ``sentences``, in order; ``read`` reads a cell that is a sentence."""
    found: list[Statement] = []
    columns: tuple[Column, ...] = ()
    for lines, rows in _tables(document, sentences):
        heads, count = read_heads([cells for _, cells in rows])
        goes_on = not count and len(heads) == len(columns)  # a table that a page has broken
        columns = columns if goes_on else heads
        caption = read_caption(lines)
        if (
            caption.kind is None
            and _sets_limits(rows[count:])
            and not any(column.role == "result" for column in columns)
        ):
            caption = replace(caption, kind="target")
        table = Table(columns, caption, own_period(caption.title, document) if caption.numbered else None)
        for sentence, cells in rows[count:]:
            if heading := _heading(cells):
                period = stated_term(heading, document)
                table = replace(table, period=period or table.period, kind=stated_kind(heading))
            else:
                whole, told = _row(document, sentence, table, cells, read)
                table = replace(table, whole=whole)
                found += told
    return found


def _tables(document: Document, sentences: Sequence[Sentence]) -> Iterator[tuple[list[str], list[Row]]]:
    """Give each table: the sentences before it, the nearest last, and its rows."""
    before, rows = [document.title if document.title != document.id else ""], list[Row]()
    for previous, sentence in pairwise([None, *sentences]):
        assert sentence is not None
        row = is_row(sentence.text)
        apart = previous is None or document.text.count("\n", previous.end, sentence.start) > 1
        if rows and (apart or not row):
            yield before[-_ABOVE:], rows
            rows = []
        if row:
            rows.append((sentence, cells_of(sentence)))
        else:
            before = [*before[-_ABOVE:], sentence.text]
    if rows:
        yield before[-_ABOVE:], rows


def _sets_limits(rows: Sequence[Row]) -> bool:
    """Say whether figures of a table are limits, so that all of it is to be reached: "≥ 55%"."""
    return any(re.search(r"[≥≤]\s*\d", sentence.text) for sentence, _ in rows)


def _heading(cells: list[Cell]) -> str:
    """Give the words of a row that heads those below it, "" for any other row."""
    held = [cell for cell in cells if cell.text]
    if held and re.fullmatch(r"[IVX]+|\d{1,2}|[A-Za-z]", held[0].text.rstrip(".")):
        held = held[1:]
    return held[0].text if len(held) == 1 and len(cells) > 2 and is_words(held[0].text) else ""


def _row(
    document: Document, sentence: Sentence, table: Table, cells: list[Cell], read: ReadSentence
) -> tuple[str, list[Statement]]:
    """Give the row that the next may be a part of, and the statements of this one."""
    pairs = list(zip(table.columns, cells, strict=False))
    number = numbers_the_row(cells)
    pairs = [(column, cell) for column, cell in pairs if column.role not in {"number", "code"} and cell is not number]
    names = named_cells([cell for column, cell in pairs if column.role != "unit"])
    unit = next((told_unit(cell.text) for column, cell in pairs if column.role == "unit"), "")
    measured = [
        (column, cell)
        for column, cell in pairs
        if column.role not in {"unit", "remark"} and cell.text and (cell not in names or _speaks_alone(cell, pairs))
    ]
    whole, parted = _part_of(table, names)
    if (dated := _row_period(document, pairs)) is not None:
        sentence = replace(sentence, period=dated)
        table = replace(table, period=dated)
    found: list[Statement] = []
    for column, cell in measured:
        figures = cell_figures(cell.text)
        if figures is None or (figures and (not names or cell in names or names_its_own(cell.text, figures))):
            found += read(_as_sentence(document, sentence, table, column, cell))
            continue
        for at, figure in enumerate(figures if names else []):
            name = parted or indicators_of(names, len(figures))[at]
            measured_as = Measured(measured_name(name, column, table.caption.subject), column, cell, figure, unit)
            found.append(cell_statement(document, sentence, table, measured_as))
    return whole, found


def _row_period(document: Document, pairs: Sequence[tuple[Column, Cell]]) -> Period | None:
    """Give the period that a cell of its own dates the row by: "Kinh tế số ≥ 30% | 2030" under "Mốc"."""
    cells = [cell for column, cell in pairs if _DATES.match(column.head) and _YEAR.fullmatch(cell.text)]
    return own_period(f"năm {cells[0].text[-4:]}", document) if len(cells) == 1 else None


def _speaks_alone(cell: Cell, pairs: Sequence[tuple[Column, Cell]]) -> bool:
    """Say whether a cell of words holds the only figures of its row: "CS8 | Tỉ lệ TFP trong tăng trưởng (≥ 55%)"."""
    figures = cell_figures(cell.text)
    if figures is None:
        return True
    held = [other for column, other in pairs if column.role != "remark" and cell_figures(other.text) != []]
    return held == [cell] and any(figure.bound or figure.form != "number" for figure in figures)


def _as_sentence(document: Document, sentence: Sentence, table: Table, column: Column, cell: Cell) -> Sentence:
    """Give a cell as a sentence of the kind and period that its column and the rows above it set."""
    period = head_period(column.head, document) or table.period or sentence.period
    target = column.role == "target" or table.kind == "target"
    kind: Kind = "target" if target else table.caption.kind or sentence.kind
    return replace(sentence, start=cell.start, end=cell.end, text=cell.text, period=period, kind=kind)


def _part_of(table: Table, names: list[Cell]) -> tuple[str, str]:
    """Give the row that the next may be parts of, and the name of one that is: "- Trong đó: nữ" of "Số cán bộ"."""
    name = names[0].text if names else ""
    part = _PART.match(name)
    if part and table.whole and part.end() < len(name):
        return table.whole, f"{table.whole}, trong đó {name[part.end() :]}"
    return name or table.whole, ""
