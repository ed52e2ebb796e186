"""A figure in a cell → Statement: what it measures, in what unit, when, and whether it was planned or reached.

Which cells hold figures, and which cells of the row name them, is left to ``tables``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.statements.captions import Caption
from assistant.statements.cells import Cell, head_unit, is_words, ranks
from assistant.statements.columns import Column
from assistant.statements.cues import speaks_of_money
from assistant.statements.naming import counted_noun
from assistant.statements.norms import is_priced
from assistant.statements.report_periods import is_ahead, own_period
from assistant.types import Document, Kind, Period, Sentence, Statement
from assistant.vietnamese.figures import Figure
from assistant.vietnamese.places import find_places
from assistant.vietnamese.units import scaled_unit

_PLACE_TYPE = re.compile(r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|xã|phường)\b", re.IGNORECASE)
_SUM = re.compile(r"(?:tổng(?: cộng| số)?|cộng|toàn tỉnh|chung)(?: \([^()]*\))?", re.IGNORECASE)
_PLAIN_HEAD = re.compile(
    r"kế hoạch|thực hiện|kết quả|mục tiêu|chỉ tiêu|\bmốc\b|"
    r"^(?:đạt|(?:ước )?(?:đạt|KH|TH)|giá trị|số liệu|năm|đến năm|tỷ lệ|%)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TIME = re.compile(
    r"\([^()]*\)|\b(?:\d{1,2} tháng(?: (?:đầu|cuối))?(?: năm)?|quý [IVX\d]+|tháng \d{1,2})\b|" + _YEAR.pattern,
    re.IGNORECASE,
)
_MONTHS = re.compile(r"\b([1-9]|1[01]) tháng\b(?! (?:đầu|cuối))", re.IGNORECASE)
_NAMES_PLAN = re.compile(r"so với|kế hoạch|\bKH\b|chỉ tiêu|mục tiêu|dự toán", re.IGNORECASE)
_COUNTS = re.compile(r"(?:tổng số|số lượng|số)\s+", re.IGNORECASE)
_PLANNED = re.compile(r"\d{4}|^\s*(?:kế hoạch|mục tiêu|KH)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as far as it was read: its columns, the period and kind set by the last heading, the last whole row."""

    columns: tuple[Column, ...]
    caption: Caption
    period: Period | None = None
    kind: Kind | None = None
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """A ``figure`` in ``cell`` under ``column``, of ``indicator``, and the unit that its row names, or ""."""

    indicator: str
    column: Column
    cell: Cell
    figure: Figure
    row_unit: str


def cell_statement(document: Document, sentence: Sentence, table: Table, measured: Measured) -> Statement:
    """Give the statement of a figure of the row ``sentence``."""
    indicator, column, cell, figure = measured.indicator, measured.column, measured.cell, measured.figure
    unit = _unit(table, measured)
    named = find_places(indicator, folded=False)
    provinces = [mention.place for mention in named if mention.level == "province"]
    localities = [mention.locality for mention in named if mention.locality]
    home = next(iter(sentence.places), "")
    period = head_period(column.head, document) or table.period or sentence.period
    kind = _kind(column, sentence, table, period, document)
    if "đồng" in unit and speaks_of_money(f"{indicator} {column.head} {table.caption.title}"):
        kind = "budget"
    if is_priced(column.head):
        kind = "other"
    return Statement(
        document.id, sentence.start, sentence.end, cell.start + figure.start, cell.start + figure.end,
        indicator, figure.text, _value(figure, unit), unit, figure.bound.lower(), kind,
        provinces[0] if provinces else home, period,
        next(iter(localities or (() if provinces else sentence.localities)), ""),
    )  # fmt: skip


def _value(figure: Figure, unit: str) -> float | None:
    """Give the number meant, the multiple of a unit that stands in the head or the row included: "triệu đồng"."""
    if figure.value is None or figure.unit or not figure.text[-1].isdigit():
        return figure.value
    return figure.value * scaled_unit(unit)[0]


def _unit(table: Table, measured: Measured) -> str:
    """Give the unit of a figure: its own, else that of a share, its row, its head, its indicator, the caption."""
    indicator, column, figure = measured.indicator, measured.column, measured.figure
    if figure.unit:
        return figure.unit
    if column.role in {"share", "compared"}:
        return "%"
    unit = measured.row_unit or head_unit(column.head) or head_unit(indicator) or ("thứ" if ranks(column.head) else "")
    if unit or (unit := table.caption.unit_of(indicator)):
        return unit
    if after := re.match(r"\s*([^\W\d_]+(?:\s[^\W\d_]+)?)", measured.cell.text[figure.end :]):
        return after[1]
    counts = next((found for words in (column.head, indicator) if (found := _COUNTS.match(words))), None)
    return counted_noun(counts.string, counts.end()) if counts else ""


def head_period(head: str, document: Document) -> Period | None:
    """Give the period that the head of a column names: "TH 6 tháng 2024", "Kế hoạch 2025"."""
    year = _YEAR.search(head)
    if months := _MONTHS.search(head):
        return own_period(f"{months[1]} tháng đầu năm{f' {year[0]}' if year else ''}", document)
    return own_period(head, document) or (own_period(f"năm {year[0]}", document) if year else None)


def measured_name(name: str, column: Column, subject: str) -> str:
    """Give the indicator of the row ``name``, with what that alone does not say: its column's head ("Số hộ").

    A row that only names a place ("Huyện Hòa Vang"), or a sum, under heads that only name a year, measures what the
    table's title says.
    """
    plain = _TIME.sub("", column.head).strip(" ,:")
    if column.role == "share":
        return f"{name} · {column.head.strip()}" + ("" if _NAMES_PLAN.search(column.head) else " so với kế hoạch")
    name = f"{name} · {subject}" if subject and _SUM.fullmatch(name) else name
    if not _PLAIN_HEAD.search(plain):
        return f"{name} · {plain}"
    return f"{name} · {subject}" if subject and _only_place(name) else name


def _only_place(name: str) -> bool:
    """Say whether ``name`` names a place and nothing else."""
    mentions = find_places(name, folded=False)
    return len(mentions) == 1 and not is_words(_PLACE_TYPE.sub("", name[: mentions[0].start]) + name[mentions[0].end :])


def _has_plan(table: Table) -> bool:
    """Say whether a column of its own holds what was planned, so that a year alone heads what was reached."""
    return any(column.role == "target" and _PLANNED.search(column.head) for column in table.columns)


def _passed(period: Period | None, document: Document) -> bool:
    return bool(period and document.date and period.end.year < document.date.year)


def _kind(column: Column, sentence: Sentence, table: Table, period: Period | None, document: Document) -> Kind:
    if column.role in {"share", "compared"}:
        return "result"
    if column.role == "target" or table.kind == "target" or is_ahead(period, document):
        return "target"
    if column.role in {"result", "rank"}:
        return "rank" if column.role == "rank" else "result"
    if _YEAR.search(column.head) and (_has_plan(table) or _passed(period, document)):
        return "result"
    return table.kind or table.caption.kind or sentence.kind
