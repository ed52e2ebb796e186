"""Statements as data to take away: the columns of a statement, and tables as CSV and JSON.

CSV for a spreadsheet begins with a byte order mark, without which some programs garble Vietnamese; and no cell of it
can begin a formula, since what a report says is data and must never be run.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from assistant.types import Document, Statement
from assistant.vietnamese.period_names import period_name
from assistant.vietnamese.units import scaled_unit

COLUMNS = (
    "kind", "place", "indicator", "figure", "value", "unit", "bound", "period", "document", "page", "start", "end",
    "quote",
)  # fmt: skip
"""The columns of a table of statements, in CSV and in JSON."""

Cell = str | int | float | None
Record = dict[str, Cell]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BYTE_ORDER_MARK = "\ufeff"


def statement_record(statement: Statement, document: Document) -> Record:
    """Give ``statement`` of ``document`` by column; ``quote`` is exactly ``document.text[start:end]``."""
    values = (
        statement.kind,
        statement.where,
        statement.indicator,
        statement.figure,
        plain_number(statement.value),
        scaled_unit(statement.unit)[1],
        statement.bound,
        period_name(statement.period) if statement.period else "",
        statement.document_id,
        document.page_of(statement.start),
        statement.start,
        statement.end,
        document.text[statement.start : statement.end],
    )
    return dict(zip(COLUMNS, values, strict=True))


def plain_number(value: float | None) -> int | float | None:
    """Give a whole number as one: 1678.0 → 1678."""
    return int(value) if value is not None and value == int(value) else value


def csv_text(columns: Sequence[str], records: Iterable[Record], *, for_spreadsheets: bool = True) -> str:
    """Write ``records`` as CSV with a head; ``for_spreadsheets`` begins it with a byte order mark.

    A cell of text that a spreadsheet would take for a formula begins with an apostrophe instead.
    """
    written = io.StringIO()
    writer = csv.writer(written)  # ends lines with CR LF, as RFC 4180 asks
    writer.writerow(columns)
    writer.writerows([_harmless(record.get(column)) for column in columns] for record in records)
    return (_BYTE_ORDER_MARK if for_spreadsheets else "") + written.getvalue()


def json_text(records: Iterable[Record]) -> str:
    """Write ``records`` as one JSON array, a record a line."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _harmless(cell: Cell) -> Cell:
    """Give a cell that no spreadsheet runs. Source: OWASP, CSV Injection."""
    if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA):
        return f"'{cell}"
    return cell
