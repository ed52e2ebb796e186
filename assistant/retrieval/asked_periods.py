"""The periods that a question asks about, however they are typed: "nam 2022", "DTI 2021", "từ 2021 đến 2023"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from assistant.retrieval.intent import Measure
from assistant.types import Period
from assistant.vietnamese.periods import PeriodMention, find_periods
from assistant.vietnamese.text import fold

_RELATIVE_YEAR = re.compile(r"\bnam (?:nay|ngoai|truoc|qua|sau|toi)\b|\b(?:this|last|next|previous) year\b")
_THAN = re.compile(r"\b(?:hon|kem|so voi|so)\s*(?:cung ky\s*)?(?:nam\s*)?$")
_FROM_TO = re.compile(
    r"\b(?:thay doi|bien dong|tang|giam|cai thien|dien bien)\b.*"
    r"\btu (?:nam )?(20\d\d) (?:den|toi|sang|qua) (?:nam )?(20\d\d)"
)
_BARE_YEAR = re.compile(r"(?<![\d./,-])(20[0-4]\d)(?![\d/.,-]|\s*(?:%|hộ|sản|doanh|người|hồ|dịch|tài|thủ))")


@dataclass(frozen=True, slots=True)
class AskedPeriods:
    """The ``periods`` asked about, the ``spans`` of the text that name a time, and whether a change is asked for."""

    periods: tuple[Period, ...]
    spans: tuple[tuple[int, int], ...]
    changes: bool


def find_asked_periods(text: str, today: date, measure: Measure) -> AskedPeriods:
    """Find the periods that the question ``text`` asks about; ``measure`` is the form of figure it asks for.

    A time without a year narrows nothing, and a period that a change is measured against is not the one asked about.
    """
    mentions = [mention for mention in find_periods(text, today) if not mention.of_document]
    named = [(mention.start, mention.end) for mention in mentions]
    years = [each for each in _bare_years(text, named) if not (measure == "change" and _compared(text, each[0][0]))]
    spans = (*(span for span, _ in years), *named)
    change = _FROM_TO.search(fold(text))
    if change:
        return AskedPeriods((whole_year(int(change[1])), whole_year(int(change[2]))), spans, True)
    periods = [
        _as_written(mention.period)
        for mention in mentions
        if (re.search(r"\d{4}", mention.period.text) or _relative(mention.period))
        and not (measure == "change" and _is_yardstick(text, mention, alone=len(mentions) == 1))
    ]
    return AskedPeriods((*periods, *(period for _, period in years)), spans, False)


def _is_yardstick(text: str, mention: PeriodMention, *, alone: bool) -> bool:
    """Say whether a period is what a change is measured against; one that stands ``alone`` may be the one asked for."""
    of_comparison = mention.of_comparison and (not alone or _relative(mention.period))
    return of_comparison or _compared(text, mention.start)


def _compared(text: str, start: int) -> bool:
    """Say whether what stands at ``start`` is what a change is measured against: "so với cùng kỳ 2021"."""
    return bool(_THAN.search(fold(text[:start])))


def _relative(period: Period) -> bool:
    """Say whether a period is named from the one spoken of: "hơn năm trước mấy bậc"."""
    return bool(_RELATIVE_YEAR.search(fold(period.text)))


def whole_year(year: int) -> Period:
    """Give ``year`` as a period."""
    return Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}")


def _bare_years(text: str, known: list[tuple[int, int]]) -> list[tuple[tuple[int, int], Period]]:
    """Find years that stand alone, as people type them: "DTI Đắk Lắk 2021", "năm 2022 và 2023"."""
    return [
        (match.span(), whole_year(int(match[1])))
        for match in _BARE_YEAR.finditer(text)
        if not any(start <= match.start() < end for start, end in known)
    ]


def _as_written(period: Period) -> Period:
    """Write a whole year as it is written with diacritics, however it was typed: "nam 2022"."""
    whole = (period.start, period.end) == (date(period.end.year, 1, 1), date(period.end.year, 12, 31))
    return whole_year(period.end.year) if whole and period.role == "in" else period
