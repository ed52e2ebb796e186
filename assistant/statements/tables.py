"""Rows of a table → Statements: a cell's figures, its row's head as indicator, its column's head as kind and period.

A table comes from the readers as lines of cells joined by " | ", its heads first, empty cells kept. A row that holds
one cell of words only ("II | Đến năm 2045 | |") is a heading for those below it. A cell that is a sentence is
read as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.statements.cells import (
    Cell,
    cell_figures,
    cells_of,
    head_unit,
    indicators_of,
    is_row,
    is_words,
    named_cells,
    numbers_the_row,
    ranks,
    row_unit,
)
from assistant.statements.cues import stated_kind
from assistant.statements.report_periods import is_ahead, own_period, stated_term
from assistant.types import Document, Kind, Period, Sentence, Statement
from assistant.vietnamese.figures import Figure
from assistant.vietnamese.places import find_places

__all__ = ["is_row", "table_statements"]

_NOT_MEASURED = re.compile(
    r"^\s*(?:stt|tt|số thứ tự|năm|mã(?: số)?|ghi chú|(?:đơn vị|cơ quan)(?: \w+){0,2} (?:chủ trì|thực hiện|phối hợp).*|"
    r"thời gian.*|đơn vị(?: tính)?|đvt|đv tính|dvt|tiến độ|thời hạn.*|căn cứ.*)\s*$",
    re.IGNORECASE,
)
_TARGET_HEAD = re.compile(r"kế hoạch|mục tiêu|chỉ tiêu|\bKH\b|giao|phấn đấu|\bmốc\b", re.IGNORECASE)
_RESULT_HEAD = re.compile(r"thực hiện|kết quả|đạt|hiện tại|hiện trạng|thực tế|hoàn thành|\bTH\b", re.IGNORECASE)
_SHARE_OF_PLAN = re.compile(r"(?:so với|/|%|tỷ lệ)\s*(?:kế hoạch|KH|chỉ tiêu|mục tiêu)", re.IGNORECASE)

_NUMBERED = re.compile(r"^\s*(?:bảng|biểu|phụ lục)(?: số)?\s*(?:\d+|[IVX]+)\s*[.:–-]?\s*", re.IGNORECASE)
_OF_WHOM = re.compile(
    r"\s+(?:của|tại|ở|theo|phân theo|chia theo)\s+(?:các |từng )?"
    r"(?:quận|huyện|thị xã|xã|phường|tỉnh|địa phương|đơn vị)\b.*$",
    re.IGNORECASE,
)
_PLACE_TYPE = re.compile(r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|xã|phường)\b", re.IGNORECASE)

ReadSentence = Callable[[Sentence], list[Statement]]


@dataclass(frozen=True, slots=True)
class _Table:
    """A table as far as it was read: its heads, and the period and kind set by the last row that is a heading."""

    heads: list[Cell]
    title: str
    title_kind: Kind | None
    period: Period | None = None
    kind: Kind | None = None


def table_statements(document: Document, sentences: Sequence[Sentence], read: ReadSentence) -> list[Statement]:
    """Give the statements of the tables among ``sentences``, in order; ``read`` reads a cell that is a sentence."""
    found: list[Statement] = []
    table: _Table | None = None
    previous_end, line_before = -2, document.title
    for sentence in sentences:
        if not is_row(sentence.text):
            table, line_before = None, sentence.text
            continue
        cells = cells_of(sentence)
        apart = document.text.count("\n", previous_end, sentence.start) > 1
        previous_end = sentence.end
        if table is None or apart:
            titled = stated_kind(line_before) if len(line_before) <= 200 else None
            table = _Table(
                cells, line_before, titled or ("target" if re.search("chỉ tiêu", line_before, re.IGNORECASE) else None)
            )
        elif heading := _heading(cells):
            period = stated_term(heading, document)
            table = replace(table, period=period or table.period, kind=stated_kind(heading))
        else:
            found += _row(document, sentence, table, cells, read)
    return found


def _heading(cells: list[Cell]) -> str:
    """Give the words of a row that heads those below it, "" for any other row."""
    held = [cell for cell in cells if cell.text]
    if held and re.fullmatch(r"[IVX]+|\d{1,2}|[A-Za-z]", held[0].text.rstrip(".")):
        held = held[1:]
    return held[0].text if len(held) == 1 and len(cells) > 2 and is_words(held[0].text) else ""


def _row(
    document: Document, sentence: Sentence, table: _Table, cells: list[Cell], read: ReadSentence
) -> list[Statement]:
    pairs = list(zip(table.heads, cells, strict=False))
    names = named_cells(pairs)
    if not names:
        return []
    unit = row_unit(pairs)
    found: list[Statement] = []
    for head, cell in pairs:
        if cell in names or _NOT_MEASURED.match(head.text) or cell is numbers_the_row(cells):
            continue
        figures = cell_figures(cell.text)
        if figures is None:
            whole = replace(sentence, start=cell.start, end=cell.end, text=cell.text)
            found += read(whole)
            continue
        for at, figure in enumerate(figures):
            indicator = _indicator(indicators_of(names, len(figures))[at], head.text, table.title)
            found.append(_statement(document, sentence, table, indicator, (head, cell), figure, unit))
    return found


def _statement(
    document: Document,
    sentence: Sentence,
    table: _Table,
    indicator: str,
    column: tuple[Cell, Cell],
    figure: Figure,
    row_unit: str,
) -> Statement:
    head, cell = column
    unit = figure.unit or row_unit or head_unit(head.text) or head_unit(indicator)
    if not unit and ranks(head.text):
        unit = "thứ"
    if not unit and _subject(table.title) in indicator:
        unit = head_unit(table.title)
    if not unit:
        after = re.match(r"\s*([^\W\d_]+(?:\s[^\W\d_]+)?)", cell.text[figure.end :])
        unit = after[1] if after else ""
    named = find_places(indicator)
    provinces = [mention.place for mention in named if mention.level == "province"]
    localities = [mention.locality for mention in named if mention.locality]
    home = next(iter(sentence.places), "")
    period = own_period(head.text, document) or _year(head.text, document) or table.period or sentence.period
    return Statement(
        document.id, sentence.start, sentence.end, cell.start + figure.start, cell.start + figure.end,
        indicator, figure.text, figure.value, unit, figure.bound.lower(),
        _kind(head.text, sentence, table, period, document), provinces[0] if provinces else home, period,
        next(iter(localities or (() if provinces else sentence.localities)), ""),
    )  # fmt: skip


def _year(head: str, document: Document) -> Period | None:
    match = re.search(r"\b(?:19|20)\d\d\b", head)
    return own_period(f"năm {match[0]}", document) if match else None


def _indicator(name: str, head: str, title: str) -> str:
    """Add what a row's name alone does not say: the column's head where it measures something of its own ("Số hộ").

    A row that only names a place ("Huyện Hòa Vang"), under heads that only name a year, measures what the table's title
    says.
    """
    plain = re.sub(r"\b(?:19|20)\d\d\b|\([^()]*\)", "", head).strip()
    ordinary = re.search(
        r"kế hoạch|thực hiện|kết quả|mục tiêu|chỉ tiêu|\bmốc\b|^(?:đạt|KH|TH|giá trị|số liệu|năm|đến năm|tỷ lệ|%)?$",
        plain,
        re.IGNORECASE,
    )
    if not ordinary:
        return f"{name} · {plain}"
    subject = _subject(title) if _only_place(name) else ""
    return f"{name} · {subject}" if subject else name


def _only_place(name: str) -> bool:
    """Say whether ``name`` names a place and nothing else."""
    mentions = find_places(name)
    return len(mentions) == 1 and not is_words(_PLACE_TYPE.sub("", name[: mentions[0].start]) + name[mentions[0].end :])


def _subject(title: str) -> str:
    """Give what a table's title says it measures: "Bảng 2. Tỷ lệ hồ sơ trực tuyến của các huyện (%)"."""
    return _OF_WHOM.sub("", re.sub(r"\([^()]*\)", "", _NUMBERED.sub("", title))).strip(" :.")


def _has_plan(table: _Table) -> bool:
    """Say whether a column of its own holds what was planned, so that a year alone heads what was reached."""
    return any(
        _TARGET_HEAD.search(head.text) and re.search(r"\d{4}|^\s*(?:kế hoạch|mục tiêu|KH)", head.text)
        for head in table.heads
    )


def _passed(period: Period | None, document: Document) -> bool:
    return bool(period and document.date and period.end.year < document.date.year)


def _kind(head: str, sentence: Sentence, table: _Table, period: Period | None, document: Document) -> Kind:
    if _SHARE_OF_PLAN.search(head):
        return "result"
    if _TARGET_HEAD.search(head) or table.kind == "target" or is_ahead(period, document):
        return "target"
    if _RESULT_HEAD.search(head):
        return "result"
    if ranks(head):
        return "rank"
    if _year(head, document) and (_has_plan(table) or _passed(period, document)):
        return "result"
    return table.kind or table.title_kind or sentence.kind
