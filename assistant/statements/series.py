"""One indicator at several times: "… năm 2022 đạt 50,1%, năm 2023 đạt 66,9%", "… (cùng kỳ năm trước đạt 41%)".

Knows the words that name nothing but a time, and the time of what is compared with. Which figure continues which is
left to ``clauses``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.statements.report_periods import all_periods
from assistant.types import Document, Period

Span = tuple[int, int]

_SAYS_NOTHING = (
    "và|còn|sang|thì|trong khi|nhưng|so với|so|các|cả|cùng kỳ|cùng thời điểm|cùng thời gian|của|trong|vào|ở|đến|tới|"
    "hết|là|đạt|đạt được|chỉ|mới|ước|đã|đã đạt|có|được|mức|ở mức|con số|tăng lên|giảm còn|giảm xuống|lên|xuống|từ|"
    "cao hơn|thấp hơn|thực hiện|kết quả|kết quả thực hiện|thực tế|đứng|xếp|xếp hạng|hạng|thứ|vị trí|đứng thứ|xếp thứ|"
    "trước|mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|dự kiến|đề ra|đặt ra|giao|được giao|tỷ lệ này|con số này|chỉ tiêu này|"
    "chiếm"
)
_NOTHING = re.compile(rf"\W*(?:(?:{_SAYS_NOTHING})\b\W*)*", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:cùng kỳ|cùng thời điểm)\b", re.IGNORECASE)
_SET_BESIDE = re.compile(
    r"\b(?:mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|dự kiến|thực hiện|kết quả|thực tế)\b", re.IGNORECASE
)
_RIGHT_BEFORE = re.compile(
    r"[\s,:(]*(?:(?:là|đạt|chỉ|mới|được|ở|mức|thực hiện|có|ước|đã|khoảng|gần|trên|hơn|đứng|xếp|hạng|thứ)\b[\s:]*)*",
    re.IGNORECASE,
)
_BARE_COMPARED = re.compile(
    rf"\b(?:cùng kỳ|cùng thời điểm (?:năm trước|năm ngoái)){_RIGHT_BEFORE.pattern}$", re.IGNORECASE
)


def without(text: str, start: int, end: int, times: Sequence[Span]) -> str:
    """Give ``text[start:end]`` without the ``times`` in it."""
    kept, done = [], start
    for low, high in sorted(times):
        if start <= low and high <= end:
            kept.append(text[done:low])
            done = high
    return " ".join([*kept, text[done:end]])


def names_only_a_time(text: str, start: int, end: int, times: Sequence[Span]) -> bool:
    """Say whether ``text[start:end]``, before a figure, names a time, an aim or its result, and nothing counted."""
    held = any(start <= low and high <= end for low, high in times)
    named = held or _COMPARED.search(text, start, end) or _SET_BESIDE.search(text, start, end)
    return bool(named) and _NOTHING.fullmatch(without(text, start, end, times)) is not None


def says_nothing(words: str) -> bool:
    """Say whether ``words`` name nothing that is counted."""
    return _NOTHING.fullmatch(words) is not None


def compared_period(text: str, at: int, document: Document) -> Period | None:
    """Give the period of a figure at ``at`` that stands right behind what is compared with, else None.

    "so với năm 2023 (49,7%)", "cùng kỳ năm trước đạt 41%"; "cùng kỳ" alone is a year before the report's period.
    """
    for mention in reversed(all_periods(text, document)):
        if mention.end <= at and mention.of_comparison:
            return mention.period if _RIGHT_BEFORE.fullmatch(text, mention.end, at) else None
    if document.period is not None and _BARE_COMPARED.search(text[:at]):
        before = document.period
        return replace(before, start=_year_before(before.start), end=_year_before(before.end), text="cùng kỳ")
    return None


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
