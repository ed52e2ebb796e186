"""Rows of a table → Statements: a cell's figure, its row's head as indicator, its column's head as kind and period.

A table comes from the readers as lines of cells joined by " | ", its heads first, empty cells kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.statements.context import own_period
from assistant.types import NATIONAL, Document, Kind, Period, Sentence, Statement
from assistant.vietnamese.figures import parse_number
from assistant.vietnamese.places import find_places

_BAR = re.compile(r"\s\|(?:\s|$)")
_FIGURE = re.compile(
    r"^\s*(?:(?P<bound>trên|dưới|hơn|gần|khoảng|tối thiểu|tối đa|ít nhất|không dưới|≥|≤|>|<)\s*)?"
    r"(?P<number>\d[\d.,]*\d|\d)(?:\s?/\s?(?P<out_of>\d[\d.,]*))?\s*(?P<unit>%|[^\W\d_][^|\d]{0,25})?\s*$",
    re.IGNORECASE,
)
_UNIT_HEAD = re.compile(r"^\s*(?:đơn vị(?: tính)?|đvt|đv tính|dvt)\s*$", re.IGNORECASE)
_NOT_MEASURED = re.compile(r"^\s*(?:stt|tt|số thứ tự|năm|mã|ghi chú|đơn vị chủ trì|thời gian)\s*$", re.IGNORECASE)
_TARGET_HEAD = re.compile(r"kế hoạch|mục tiêu|chỉ tiêu|\bKH\b|giao|phấn đấu", re.IGNORECASE)
_HEAD_UNIT = re.compile(r"\((?P<unit>[^()\d]{1,20})\)|(?P<percent>%)")
_SHARE_OF_PLAN = re.compile(r"(?:so với|/|%|tỷ lệ)\s*(?:kế hoạch|KH|chỉ tiêu|mục tiêu)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cell:
    start: int
    end: int
    text: str


def is_row(text: str) -> bool:
    """Say whether a sentence's ``text`` is a row of a table."""
    return bool(_BAR.search(text))


def table_statements(document: Document, sentences: Sequence[Sentence]) -> list[Statement]:
    """Give the statements of the tables among ``sentences``, in order."""
    found: list[Statement] = []
    heads: list[_Cell] | None = None
    previous_end = -2
    for sentence in sentences:
        if not is_row(sentence.text):
            heads = None
            continue
        cells = _cells(sentence)
        new_table = heads is None or document.text.count("\n", previous_end, sentence.start) > 1
        previous_end = sentence.end
        if new_table:
            heads = cells
            continue
        assert heads is not None
        found += _row(document, sentence, heads, cells)
    return found


def _cells(sentence: Sentence) -> list[_Cell]:
    cells, at = [], 0
    for part in sentence.text.split("|"):
        left = len(part) - len(part.lstrip())
        cells.append(_Cell(sentence.start + at + left, sentence.start + at + len(part.rstrip()), part.strip()))
        at += len(part) + 1
    return cells


def _row(document: Document, sentence: Sentence, heads: list[_Cell], cells: list[_Cell]) -> list[Statement]:
    name = next((cell for cell in cells if re.search(r"[^\W\d_]{2}", cell.text)), None)
    if name is None:
        return []
    pairs = list(zip(heads, cells, strict=False))
    row_unit = next((cell.text for head, cell in pairs if _UNIT_HEAD.match(head.text)), "")
    statements = []
    for head, cell in pairs:
        figure = _FIGURE.match(cell.text)
        if cell is name or figure is None or _NOT_MEASURED.match(head.text) or _UNIT_HEAD.match(head.text):
            continue
        statements.append(_statement(document, sentence, name, head, cell, figure, row_unit))
    return statements


def _statement(
    document: Document, sentence: Sentence, name: _Cell, head: _Cell, cell: _Cell, figure: re.Match[str], row_unit: str
) -> Statement:
    head_unit = _HEAD_UNIT.search(head.text) or _HEAD_UNIT.search(name.text)
    shared = "%" if head_unit and head_unit["percent"] else (head_unit["unit"] or "").strip() if head_unit else ""
    unit = (figure["unit"] or "").strip() or shared or row_unit
    provinces = [mention.place for mention in find_places(name.text) if mention.level == "province"]
    home = sentence.places[0] if sentence.places else NATIONAL
    period = own_period(head.text, document) or _year(head.text, document) or sentence.period
    return Statement(
        document.id, sentence.start, sentence.end,
        cell.start, cell.start + len(cell.text.rstrip()),
        _indicator(name.text, head.text), cell.text,
        None if figure["out_of"] else parse_number(figure["number"].strip(".,")), unit, (figure["bound"] or "").lower(),
        _kind(head.text, sentence), provinces[0] if provinces else home, period,
    )  # fmt: skip


def _year(head: str, document: Document) -> Period | None:
    match = re.search(r"\b(?:19|20)\d\d\b", head)
    return own_period(f"năm {match[0]}", document) if match else None


def _indicator(name: str, head: str) -> str:
    """Add the column's head where it measures something of its own ("Số hộ"), not only plan or result."""
    plain = re.sub(r"\b(?:19|20)\d\d\b|\([^()]*\)", "", head).strip()
    ordinary = re.search(
        r"kế hoạch|thực hiện|kết quả|mục tiêu|chỉ tiêu|^(?:đạt|KH|TH|giá trị|số liệu|năm|tỷ lệ|%)?$",
        plain,
        re.IGNORECASE,
    )
    return name if ordinary else f"{name} · {plain}"


def _kind(head: str, sentence: Sentence) -> Kind:
    if _SHARE_OF_PLAN.search(head):
        return "result"
    if _TARGET_HEAD.search(head):
        return "target"
    return "result" if re.search(r"thực hiện|kết quả|đạt|\bTH\b", head, re.IGNORECASE) else sentence.kind
