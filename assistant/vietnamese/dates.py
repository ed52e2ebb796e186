"""Calendar dates in Vietnamese text: "21/07/2023", "ngày 05 tháng 7 năm 2023", "Sáng 21/7".

Knows how a day is written; which day a report was published is left to the reader of the report.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

_FULL = (
    r"(?<![\d/.,-])(?P<day>\d{1,2})(?P<mark> ?[/.-] ?)(?P<month>\d{1,2})(?P=mark)"
    r"(?P<year>(?:19|20)\d\d)(?![\d/]|[.,]\d)"
)
_ISO = r"(?<![\d/.,-])(?P<iso_year>(?:19|20)\d\d)[-/](?P<iso_month>\d{1,2})[-/](?P<iso_day>\d{1,2})(?![\d/-])"
_WORDS = (
    r"(?<!\d)(?P<word_day>\d{1,2})\s+tháng\s+(?P<word_month>\d{1,2})"
    r"(?:\s*(?:,\s*|năm\s+|/)\s*(?P<word_year>(?:19|20)\d\d)(?!\d))?"
)
_SHORT = (
    r"(?:ngày|sáng|chiều|tối|trưa|hôm nay|tính đến|đến hết)\s+(?:ngày\s+)?(?:mùng\s+|mồng\s+)?\(?"
    r"(?P<short_day>\d{1,2})[/-](?P<short_month>\d{1,2})(?![\d/.%-]|,\d)"
)
_DATE = re.compile("|".join((_FULL, _ISO, _WORDS, _SHORT)), re.IGNORECASE)
_MAY_BE_ONE = re.compile(
    r"\d(?: ?[/.-] ?|\s+tháng\s+)\d", re.IGNORECASE
)  # what every form holds, and most lines do not
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day named at ``start:end``; ``year`` is None where the text leaves it out."""

    start: int
    end: int
    day: int
    month: int
    year: int | None

    @property
    def date(self) -> datetime.date | None:
        """The day, where its year is named."""
        return datetime.date(self.year, self.month, self.day) if self.year else None

    def in_year(self, year: int) -> datetime.date:
        """Give the day in ``year``; 29 February falls back to the 28th."""
        try:
            return datetime.date(year, self.month, self.day)
        except ValueError:
            return datetime.date(year, self.month, 28)


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
    """Give the days named in ``text[start:end]``, in order; days that no calendar has are passed over.

    A day without a year counts only after a word that announces one: "sáng 21/7" but not "14/21 bệnh viện".
    """
    end = len(text) if end is None else end
    if not _MAY_BE_ONE.search(text, start, end):
        return
    for match in _DATE.finditer(text, start, end):
        parts = [match[f"{form}day"] and form for form in ("", "iso_", "word_", "short_")]
        form = next(part for part in parts if part is not None)
        year = int(match[f"{form}year"] or 0) if form != "short_" else 0
        day, month = int(match[f"{form}day"]), int(match[f"{form}month"])
        if _exists(year or _LEAP_YEAR, month, day):
            yield DateMention(match.start(), match.end(), day, month, year or None)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
