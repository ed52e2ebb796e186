"""Figures of reports as English readers write them: "trên 1.678" → "over 1,678", "36,4 tỷ đồng" → "36.4 billion đồng".

For figures shown by themselves, in a table or a chart; the words of a report are quoted as they are.
"""

from __future__ import annotations

import re

from assistant.vietnamese.figures import parse_number

_BOUNDS = {
    "không dưới": "at least",
    "không quá": "at most",
    "không vượt quá": "at most",
    "ít nhất": "at least",
    "tối thiểu": "at least",
    "tối đa": "at most",
    "nhiều nhất": "at most",
    "hơn": "over",
    "trên": "over",
    "dưới": "under",
    "gần": "nearly",
    "khoảng": "about",
    "xấp xỉ": "about",
    "ước đạt": "an estimated",
    "ước": "an estimated",
    "từ": "from",
    "quá": "over",
    "vượt quá": "over",
    "chừng": "about",
}
_WORDS = {"nghìn": "thousand", "ngàn": "thousand", "triệu": "million", "tỷ": "billion", "tỉ": "billion", "thứ": "rank"}
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_SCALE = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_BOUND = re.compile(rf"^(?:{'|'.join(sorted(_BOUNDS, key=len, reverse=True))})(?=\s+\d)", re.IGNORECASE)


def english_figure(told: str) -> str:
    """Give a figure, with the bound before it, in English form; what is no number or known word stays as it is."""
    bounded = _BOUND.sub(lambda found: _BOUNDS[found[0].lower()], told)
    return _SCALE.sub(lambda found: _WORDS[found[0].lower()], _NUMBER.sub(_number, bounded))


def _number(found: re.Match[str]) -> str:
    written = found[0]
    try:
        value = parse_number(written)
    except ValueError:  # "14.2.3" numbers a part
        return written
    if not re.search(r"[.,]", written):
        return written
    after = re.split(r"[.,]", written)[-1]
    decimals = 0 if value.is_integer() and len(after) == 3 else len(after)
    return f"{value:,.{decimals}f}"
