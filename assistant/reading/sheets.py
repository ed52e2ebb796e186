"""Spreadsheets (.xlsx, .csv, .tsv) → body: a heading for each sheet, lines above a table, rows under the table's head.

Figures are written as the sheet shows them, in Vietnamese form ("85,6%"). How rows become lines is left to ``grid``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.archive import DAMAGED, Archive, office_properties
from assistant.reading.formulas import formula_doubts
from assistant.reading.grid import table_lines
from assistant.reading.lines import Lines
from assistant.reading.plain import Body
from assistant.vietnamese.text import clean

MOST_CELLS = 2_000_000
"""Cells of one file that are looked at; a sheet that claims more is refused."""

_MERGED_UP_TO = 20_000_000
_DELIMITERS = ";\t,|"
_DECIMALS = re.compile(r"\.(0+|#+|0*#*)")
_FORMATTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_LARGEST_FIELD = 16_000_000
_TOO_MANY = (
    f"Bảng có hơn {MOST_CELLS:,} ô; hãy tách thành nhiều tệp.".replace(",", "."),
    f"The sheets have over {MOST_CELLS:,} cells; split the file.",
)


def read_csv(text: str) -> Body:
    """Read cleaned text, tabs kept, as rows of cells. Raises ReadingError where there are too many."""
    csv.field_size_limit(_LARGEST_FIELD)
    delimiter = _delimiter(text)
    try:
        rows = [
            [cell.replace("\t", " ").strip() for cell in row]
            for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    except csv.Error:
        rows = [[cell.strip() for cell in line.split(delimiter)] for line in text.split("\n")]
    if sum(map(len, rows)) > MOST_CELLS:
        raise ReadingError(*_TOO_MANY)
    lines = Lines()
    _add_blocks(lines, rows)
    return lines.body()


def read_xlsx(data: bytes) -> Body:
    """Read the bytes of an Excel file. Raises ReadingError where it is damaged or has too many cells."""
    import openpyxl

    archive = Archive(data)
    archive.check_parts()
    largest = max((len(archive.read(name)) for name in archive.names if name.startswith("xl/worksheets/")), default=0)
    try:
        # Which cells are merged is known only when a sheet is held whole.
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=largest > _MERGED_UP_TO, data_only=True)
        lines = Lines()
        left = MOST_CELLS
        for sheet in book.worksheets:
            rows = list(_rows(sheet, left))
            left -= sum(map(len, rows))
            if any(any(row) for row in rows):
                if len(book.worksheets) > 1:
                    lines.add(" ".join(clean(sheet.title).split()), level=1)
                _add_blocks(lines, rows)
        book.close()
    except (ReadingError, MemoryError):
        raise
    except Exception:  # a damaged file breaks openpyxl in ways of its own
        raise ReadingError(*DAMAGED) from None
    return lines.body(properties=office_properties(archive), doubts=formula_doubts(archive))


def _rows(sheet: Any, most: int) -> Iterator[list[str]]:
    """Give the rows of a sheet as it shows them; merged cells all show the words of the first."""
    if getattr(sheet, "sheet_state", "visible") != "visible":
        return
    merged = _merged(sheet)
    seen, blank = 0, False
    for at, row in enumerate(sheet.iter_rows(), start=1):
        seen += sum(cell.value is not None for cell in row)
        if seen > most:
            raise ReadingError(*_TOO_MANY)
        cells = [shown(cell.value, getattr(cell, "number_format", "") or "") for cell in row]
        for place, (origin_row, origin) in merged.get(at, {}).items():
            if place < len(cells):
                cells[place] = shown(*_at(sheet, origin_row, origin))
        held = any(cells)
        if held or not blank:  # a colour far down makes a million empty rows; one is enough to part two tables
            yield cells
        blank = not held


def _at(sheet: Any, row: int, column: int) -> tuple[object, str]:
    cell = sheet.cell(row, column)
    return cell.value, cell.number_format or ""


def _merged(sheet: Any) -> dict[int, dict[int, tuple[int, int]]]:
    """Give, by row and place in the row, the cell that a merged cell shows."""
    found: dict[int, dict[int, tuple[int, int]]] = {}
    budget = 100_000
    for area in getattr(getattr(sheet, "merged_cells", None), "ranges", ()):
        budget -= area.size["rows"] * area.size["columns"]
        if budget < 0:
            break
        for row in range(area.min_row, area.max_row + 1):
            for column in range(area.min_col, area.max_col + 1):
                found.setdefault(row, {})[column - 1] = (area.min_row, area.min_col)
    return found


def shown(value: object, form: str = "") -> str:
    """Give a cell's ``value`` as a sheet shows it with the number format ``form``."""
    match value:
        case None:
            return ""
        case bool():
            return "Có" if value else "Không"
        case int() | float():
            return _number(value, _FORMATTED.sub("", form.split(";")[0]))
        case datetime():
            return value.strftime("%d/%m/%Y") if value.time() == time() else value.strftime("%H:%M %d/%m/%Y")
        case date():
            return value.strftime("%d/%m/%Y")
        case _:
            return " ".join(clean(str(value)).split())


def _number(value: float, form: str) -> str:
    percent = "%" in form
    scaled = value * 100 if percent else value
    decimals = _DECIMALS.search(form)
    if decimals or "0" in form or "#" in form:
        most = min(len(decimals[1]), 10) if decimals else 0
        written = f"{scaled:,.{most}f}"
        if decimals and "#" in decimals[1]:
            written = written.rstrip("0").rstrip(".")
        grouped = "," in form
    else:
        written = f"{scaled:,.10g}" if isinstance(value, int) or abs(scaled) < 1e15 else str(scaled)
        if "e" not in written and "." in written:
            written = f"{scaled:,.6f}".rstrip("0").rstrip(".")
        grouped = abs(scaled) >= 10_000
    written = written if grouped else written.replace(",", "")
    return written.translate(str.maketrans(",.", ".,")) + ("%" if percent else "")


def _delimiter(text: str) -> str:
    """Give the delimiter that cuts the first lines most evenly."""
    sample = [line for line in text[:50_000].split("\n") if line.strip()][:50]

    def evenness(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in sample]
        usual = max(set(counts), key=lambda count: (counts.count(count) if count else 0, count), default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=evenness)


def _add_blocks(lines: Lines, rows: Iterable[Sequence[str]]) -> None:
    """Add what stands above a table as lines, and each stretch of rows without an empty one as a table."""
    block: list[Sequence[str]] = []
    for row in [*rows, []]:
        if any(row):
            block.append(row)
            continue
        _add_block(lines, block)
        block = []


def _add_block(lines: Lines, block: list[Sequence[str]]) -> None:
    first = next((at for at, row in enumerate(block) if len(set(filter(None, row))) > 1), len(block))
    for row in block[:first]:
        lines.add(next(filter(None, row)))
    lines.add_table(table_lines(block[first:]))
