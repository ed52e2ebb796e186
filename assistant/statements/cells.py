"""The cells of a row: which of them name what is measured, in what unit, and which figures a cell holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.types import Sentence
from assistant.vietnamese.figures import Figure, find_figures, parse_number
from assistant.vietnamese.number_names import YEAR

_BAR = re.compile(r"\s\|(?:\s|$)")
_BARE = re.compile(r"^\s*(?P<number>\d[\d.,]*\d|\d)\s*$")
_HEAD_UNIT = re.compile(r"\((?P<unit>[^()\d&]{1,20})\)|(?P<percent>%)")
_REMARK = re.compile(r"giả định|dự kiến|ước|nếu có|lũy kế|luỹ kế|kèm theo|tính đến|năm|tháng|quý", re.IGNORECASE)
_RANKED = re.compile(r"thứ bậc|thứ hạng|xếp hạng|hạng", re.IGNORECASE)
_ROW_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)]?")
_CODE = re.compile(r"[A-ZĐ]{1,6}[-._ ]?\d{1,5}(?:[-./][\w]{1,6})*")  # CS8, NV118, CQS-01
_LEADING_WORDS = 3  # a cell with as many before its figure names what it counts itself
_MOST_WORDS = 9  # a cell with more words between its figures is a sentence
_WORD = re.compile(r"[^\W\d_]+")
_CHAIN = re.compile(r"\d[^.;→]{0,12}(?:→|->|=>)\s*\d[^.;→]{0,12}(?:→|->|=>)")
_BULLET = re.compile(r"(?:^|(?<=\s))[-•+–]\s+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell at ``start:end`` of the document's text."""

    start: int
    end: int
    text: str


def is_row(text: str) -> bool:
    """Say whether a sentence's ``text`` is a row of a table."""
    return "|" in text and bool(_BAR.search(text))


def cells_of(sentence: Sentence) -> list[Cell]:
    """Cut a row into its cells, the empty ones kept."""
    return cut_row(sentence.text, sentence.start)


def cut_row(text: str, start: int) -> list[Cell]:
    """Cut a row that begins at ``start`` of its document into cells, the empty ones kept."""
    cells = []
    for part in text.split("|"):
        left = start + len(part) - len(part.lstrip())
        cells.append(Cell(left, max(left, start + len(part.rstrip())), part.strip()))
        start += len(part) + 1
    return cells


def is_chain(text: str) -> bool:
    """Say whether ``text`` puts entries of a list in order by their numbers: "129 (NV8) → 17 (NV37) → 124"."""
    return bool(_CHAIN.search(text))


def is_words(text: str) -> bool:
    """Say whether ``text`` holds a word of two letters at least."""
    return bool(re.search(r"[^\W\d_]{2}", text))


def named_cells(cells: Sequence[Cell]) -> list[Cell]:
    """Give those of the ``cells`` before the first figure that name what the row measures, two at most.

    ``cells`` are those that may: no numbers, codes and units.
    """
    names: list[Cell] = []
    for cell in cells:
        if not is_words(cell.text) or (_CODE.fullmatch(cell.text) and any(map(_names, cells))):
            continue
        if names and (cell_figures(cell.text) is None or cell_figures(cell.text)):
            break
        names.append(cell)
        if len(names) == 2:
            break
    if len(names) == 2 and not any(cell.start > names[1].start and cell_figures(cell.text) for cell in cells):
        return names[:1]
    return names


def _names(cell: Cell) -> bool:
    return is_words(cell.text) and not _CODE.fullmatch(cell.text)


def numbers_the_row(cells: Sequence[Cell]) -> Cell | None:
    """Give the first cell where it only numbers the row: "15." before words."""
    if len(cells) > 2 and _ROW_NUMBER.fullmatch(cells[0].text) and is_words(cells[1].text):
        return cells[0]
    return None


def indicators_of(names: Sequence[Cell], count: int) -> list[str]:
    """Give the indicator of each of ``count`` figures of one cell.

    Where the naming cells hold as many points as there are figures ("- Tỉ lệ A - Tỉ lệ B"), each has its own.
    """
    last = [point.strip() for point in _BULLET.split(names[-1].text) if point.strip()]
    if count > 1 and len(last) == count:
        return last
    whole = " · ".join(cell.text for cell in names)
    return [whole] * count


def told_unit(text: str) -> str:
    """Give the unit that a cell for units names: "%" for "% GDP", "thứ" for "Thứ bậc"."""
    return "%" if text.startswith("%") else "thứ" if _RANKED.fullmatch(text.strip()) else text


def head_unit(text: str) -> str:
    """Give the unit that a head names in brackets or as a sign of percent, "" where there is none."""
    found = _HEAD_UNIT.search(text)
    if not found:
        return ""
    if found["percent"] or "%" in found["unit"]:
        return "%"
    return "" if found["unit"].isupper() or _REMARK.search(found["unit"]) else found["unit"].strip()


def ranks(head: str) -> bool:
    """Say whether the cells under ``head`` are ranks: "Xếp hạng", "Thứ bậc"."""
    return bool(_RANKED.search(head)) and not re.search(r"điểm|tăng|giảm|số bậc", head, re.IGNORECASE)


def cell_figures(text: str) -> list[Figure] | None:
    """Give the figures of a cell, [] where it holds none, None where the cell is a sentence with figures."""
    if YEAR.match(text):
        return []
    if bare := _BARE.match(text):
        number = bare["number"].rstrip(".,")
        start, end = bare.start("number"), bare.start("number") + len(number)
        try:
            value = parse_number(number)
        except ValueError:  # "2.7.5" numbers a part and is no figure
            return []
        return [Figure(start, end, number, "number", value, "", "", start)]
    figures = find_figures(text)
    if not figures:
        return []
    words = len(_WORD.findall(text))
    return figures if words <= _MOST_WORDS * len(figures) else None


def names_its_own(text: str, figures: Sequence[Figure]) -> bool:
    """Say whether a cell names what its figure counts: "10. Quy mô kinh tế số (% GDP): ≥ 30", not "Tăng 10%/năm"."""
    return len(_WORD.findall(text[: figures[0].bound_start])) >= _LEADING_WORDS
