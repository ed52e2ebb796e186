"""From the words of a period to the days it covers: one function for each way to write it.

Each takes a match of a pattern in ``period_patterns`` and the day the text was written (None where unknown), and gives
the first and last day, or None where the words give no date after all.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]

NUMBERS = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"]
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
_MONTHS_LISTED = "january february march april may june july august september october november december"
MONTH_NAMES = _MONTHS_LISTED.split()


def _day(year: int, month: int, day: int) -> Days | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found, found


def _months(year: int, first: int, last: int) -> Days:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _year(year: int) -> Days:
    return _months(year, 1, 12)


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return NUMBERS.index(word) + 1 if word in NUMBERS else {"three": 3, "six": 6, "nine": 9}[word]


def _own_year(match: re.Match[str], written: date | None) -> int | None:
    """Give the year a match names, else that of the day of writing."""
    named = match["y"]
    return int(named) if named else written.year if written else None


def full_date(match: re.Match[str], _: date | None) -> Days | None:
    """Give the day of "15/6/2022"."""
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def english_date(match: re.Match[str], written: date | None) -> Days | None:
    """Give the day of "June 15, 2023"."""
    year = _own_year(match, written)
    return _day(year, MONTH_NAMES.index(match["mon"]) + 1, int(match["d"])) if year else None


def day_and_month(match: re.Match[str], written: date | None) -> Days | None:
    """Complete "8/3" with the year of writing, or the one before where it would lie well after the writing."""
    if written is None:
        return None
    found = _day(written.year, int(match["m"]), int(match["d"]))
    if found and found[0] > written + timedelta(days=92):
        return _day(written.year - 1, int(match["m"]), int(match["d"]))
    return found


def from_day_to_day(match: re.Match[str], _: date | None) -> Days | None:
    """Give the days of "từ 1/1 đến 15/6/2023"."""
    last = _day(int(match["y"]), int(match["m"]), int(match["d"]))
    first = _day(int(match["y1"] or match["y"]), int(match["m1"]), int(match["d1"]))
    return (first[0], last[0]) if first and last and first[0] <= last[0] else None


def year_range(match: re.Match[str], _: date | None) -> Days | None:
    """Give the days of "2021-2025"."""
    first, last = int(match["y1"]), int(match["y"])
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def months_of_year(match: re.Match[str], written: date | None) -> Days | None:
    """Give the months of "6 tháng đầu năm 2023", "9 tháng cuối năm"."""
    year, count = _own_year(match, written), _count(match["n"])
    if year is None or not 1 <= count <= 12:
        return None
    return _months(year, 13 - count, 12) if match["which"] in ("cuoi", "last", "second") else _months(year, 1, count)


def half(match: re.Match[str], written: date | None) -> Days | None:
    """Give the half of "nửa đầu năm 2023"."""
    year = _own_year(match, written)
    if year is None:
        return None
    return _months(year, 1, 6) if match["which"] in ("dau", "first") else _months(year, 7, 12)


def quarter(match: re.Match[str], written: date | None) -> Days | None:
    """Give the quarter of "quý I/2023"."""
    year, word = _own_year(match, written), match["q"]
    number = int(word) if word.isdigit() else _QUARTERS[word]
    return _months(year, 3 * number - 2, 3 * number) if year else None


def month(match: re.Match[str], written: date | None) -> Days | None:
    """Give the month of "tháng 6/2023"."""
    year = _own_year(match, written)
    return _months(year, int(match["m"]), int(match["m"])) if year else None


def english_month(match: re.Match[str], written: date | None) -> Days | None:
    """Give the month of "June 2023"."""
    year, month = _own_year(match, written), MONTH_NAMES.index(match["mon"]) + 1
    return _months(year, month, month) if year else None


def part(match: re.Match[str], written: date | None) -> Days | None:
    """Give the months of "đầu năm 2023", "giữa năm 2023", "cuối năm 2023"."""
    year = _own_year(match, written)
    first, last = {"dau": (1, 3), "giua": (5, 8), "cuoi": (10, 12), "end": (10, 12), "beginning": (1, 3)}[match["part"]]
    return _months(year, first, last) if year else None


def named_year(match: re.Match[str], _: date | None) -> Days | None:
    """Give the year of "năm 2023"."""
    return _year(int(match["y"]))


def years_from_now(match: re.Match[str], written: date | None) -> Days | None:
    """Give the year of "năm nay", "năm ngoái", "next year"."""
    steps = {"nay": 0, "this": 0, "truoc": -1, "ngoai": -1, "last": -1, "previous": -1, "kia": -2}
    return _year(written.year + steps.get(match["step"] or "", 1)) if written else None


def months_past(match: re.Match[str], written: date | None) -> Days | None:
    """Take "6 tháng qua", written soon after the half-year, for the half-year."""
    count = _count(match["n"])
    if written is None or not 1 <= count <= 12:
        return None
    if count <= written.month <= count + 2:
        return _months(written.year, 1, count)
    return written - timedelta(days=round(30.4 * count)), written


def moment(_: re.Match[str], written: date | None) -> Days | None:
    """Give the day of writing for "đến nay"."""
    return (written, written) if written else None


def since(match: re.Match[str], written: date | None) -> Days | None:
    """Give the days of "từ năm 2021", up to the day of writing where it is known."""
    year = _own_year(match, written)
    if year is None:
        return None
    first = date(year, 1, 1)
    return (first, written) if written and written >= first else _year(year)
