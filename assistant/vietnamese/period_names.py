"""The name of a period, always with its year: as reports write it ("đến năm 2025", "quý II/2023"), and in English."""

from __future__ import annotations

import re

from assistant.types import Period

_QUARTERS = ("I", "II", "III", "IV")
_MONTHS = "January February March April May June July August September October November December".split()
_PART = re.compile(r"(?<!tháng )\b(?:đầu|cuối)(?= năm)|\b(?:end|beginning)(?= of)", re.IGNORECASE)


def period_name(period: Period) -> str:
    """Write a period as reports do: "đến năm 2025", "6 tháng đầu năm 2023", "tính đến 15/6/2023"."""
    first, last = period.start, period.end
    day = f"{last.day}/{last.month}/{last.year}"
    if period.role == "by":
        return f"đến năm {last.year}" if (last.month, last.day) == (12, 31) else f"đến {day}"
    if period.role == "as_of":
        return f"tính đến {day}"
    if first == last:
        return f"ngày {day}"
    if part := _PART.search(period.text):
        return f"{'cuối' if part[0].lower().startswith(('end', 'cuối')) else 'đầu'} năm {last.year}"
    if first.year != last.year:
        return f"giai đoạn {first.year}-{last.year}"
    return _months_name(first.month, last.month, first.year)


def _months_name(first: int, last: int, year: int) -> str:
    if (first, last) == (1, 12):
        return f"năm {year}"
    if first == last:
        return f"tháng {first}/{year}"
    if last - first == 2 and first % 3 == 1:
        return f"quý {_QUARTERS[first // 3]}/{year}"
    return f"{last} tháng đầu năm {year}" if first == 1 else f"{13 - first} tháng cuối năm {year}"


def english_period_name(period: Period) -> str:
    """Write a period in English: "by 2025", "the first 6 months of 2023", "as of 15 June 2023"."""
    first, last = period.start, period.end
    day = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if period.role == "by":
        return f"by {last.year}" if (last.month, last.day) == (12, 31) else f"by {day}"
    if period.role == "as_of":
        return f"as of {day}"
    if first == last:
        return day
    if part := _PART.search(period.text):
        return f"the {'end' if part[0].lower().startswith(('end', 'cuối')) else 'beginning'} of {last.year}"
    if first.year != last.year:
        return f"{first.year}–{last.year}"
    return _english_months_name(first.month, last.month, first.year)


def _english_months_name(first: int, last: int, year: int) -> str:
    if (first, last) == (1, 12):
        return str(year)
    if first == last:
        return f"{_MONTHS[first - 1]} {year}"
    if last - first == 2 and first % 3 == 1:
        return f"the {('first', 'second', 'third', 'fourth')[first // 3]} quarter of {year}"
    return f"the first {last} months of {year}" if first == 1 else f"the last {13 - first} months of {year}"
