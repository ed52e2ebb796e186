"""The periods that a text of a report names as its own, and which of them lie ahead of the report."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from assistant.types import Document, Period
from assistant.vietnamese.periods import PeriodMention, find_periods

_SO_WITH = re.compile(r"(?:so với|so|với|hơn|lần|cùng kỳ)\s*(?:cùng kỳ\s*)?(?:của\s*)?$", re.IGNORECASE)
_AGENDA_REACH = 240  # characters from what is looked back on to what comes next
_AGENDA = re.compile(  # "hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026": what is told is of the first
    r"\b(?:tổng kết|sơ kết|đánh giá|kiểm điểm)\b[^.;]*\b(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
TERM = re.compile(
    r"\b(?:đến|tới|mốc|mục tiêu|chỉ tiêu|tầm nhìn)\s+(?:(?:đến|tới)\s+)?(?:năm\s+)?(20\d\d)\b", re.IGNORECASE
)
_LONGEST_HEAD = 220
_HARDLY = 0.15  # a report of mid-January that speaks of its own year speaks of what is to come


def latest_period(text: str, document: Document) -> Period | None:
    """Give the latest period that ``text`` names as its own."""
    return max((mention.period for mention in own_periods(text, document)), key=lambda period: period.end, default=None)


def stated_term(line: str, document: Document) -> Period | None:
    """Give the period that a heading of ``document`` sets; there, "Tầm nhìn đến năm 2045" names no other document."""
    named = latest_period(line, document)
    if named is None and len(line) <= _LONGEST_HEAD and (outlook := TERM.search(line)):
        return own_period(f"Đến năm {outlook[1]}", document)
    return named


def is_ahead(period: Period | None, document: Document) -> bool:
    """Say whether ``period`` lies after the document, or is a term that ends after it ("đến năm 2025").

    "Đến tháng 11/2023" in a report of 25 November is told, not hoped for.
    """
    if period is None or period == document.period:
        return False
    if document.date is None:
        known = document.period
        by = period.role == "by" and (known is None or period.end.year > known.end.year)
        return by or (known is not None and period.start > known.end)
    begun = (document.date - period.start).days
    hardly_begun = 0 <= begun <= (period.end - period.start).days * _HARDLY
    by = period.role == "by" and (period.end.year, period.end.month) != (document.date.year, document.date.month)
    return period.start > document.date or (period.end > document.date and (by or hardly_begun))


def own_period(text: str, document: Document) -> Period | None:
    """Give the first period that ``text`` itself names as its own, not that of a document or of a comparison."""
    mentions = own_periods(text, document)
    return mentions[0].period if mentions else None


def own_periods(text: str, document: Document) -> list[PeriodMention]:
    """Give the periods of ``text`` but those of numbered documents and of comparisons ("so với năm 2020")."""
    return [
        mention
        for mention in all_periods(text, document)
        if not mention.of_comparison
        and not _SO_WITH.search(text[max(0, mention.start - 20) : mention.start])
        and not _AGENDA.search(text[max(0, mention.start - _AGENDA_REACH) : mention.start])
    ]


def all_periods(text: str, document: Document) -> tuple[PeriodMention, ...]:
    """Give the periods of ``text``, those it compares with too, but not those of numbered documents."""
    reference = document.date
    if document.period and (reference is None or document.period.end < reference):
        reference = document.period.end
    return _all_periods(text, reference)


@lru_cache(maxsize=5_000)
def _all_periods(text: str, reference: date | None) -> tuple[PeriodMention, ...]:
    """Read a text once: the same sentence is asked for its period, its figures' and as the head of others."""
    return tuple(mention for mention in find_periods(text, reference) if not mention.of_document)
