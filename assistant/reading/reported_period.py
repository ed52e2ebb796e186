"""The period a report is about: named in its title or first paragraphs, else the year in which it was published.

What its front matter says goes before; that is left to ``metadata``.
"""

from __future__ import annotations

import re
from datetime import date

from assistant.reading.reported_places import LEAD
from assistant.types import Period
from assistant.vietnamese.dates import find_dates
from assistant.vietnamese.periods import PeriodMention, find_periods
from assistant.vietnamese.sentences import paragraphs

_REPORTED = re.compile(
    r"(?:tổng kết|sơ kết|đánh giá|kết quả|báo cáo|tình hình|nhìn lại|công tác)[^.;\n]{0,90}$",
    re.IGNORECASE,
)
_MEETING = re.compile(r"(?:phiên họp|cuộc họp|kỳ họp|hội nghị)\s+(?:lần\s+)?thứ\s+\w+(?:\s+\w+)?\s*$", re.IGNORECASE)
_SUMMED_UP = re.compile(
    r"tổng kết(?: \d{1,2} năm)?(?: việc)? (?:thực hiện|triển khai)(?: thực hiện)? "
    r"(?:Nghị quyết|Đề án|Kế hoạch|Chương trình|Chỉ thị|Kết luận)"
)
_OPENING_YEAR = re.compile(r"^(?:Trong |Kết thúc )?[Nn]ăm ((?:19|20)\d\d)\b", re.MULTILINE)
_SAME_MONTHS = re.compile(r"\bcùng (?:kỳ|thời điểm)(?: của)?(?: năm)? ((?:19|20)\d\d)\b")
_YEARS_ON = re.compile(r"(?:gần|hơn|trên )?\s*\d{1,2} năm (?=thực hiện|triển khai)")


def reported_period(title: str, text: str, published: date | None) -> Period | None:
    """Give the period reported: named in the title, summed up in the first paragraphs, else the year of publication."""
    if named := [mention for mention in _stretches(find_periods(title, published)) if not _of_meeting(title, mention)]:
        return named[0].period
    for mention in find_periods(title, published):
        past = published is not None and mention.period.end <= published
        if past and mention.period.role == "by" and _REPORTED.search(title[: mention.start]):
            return mention.period
    lead = text[:LEAD]
    for start, end in [span for span in paragraphs(lead) if span[1] - span[0] > 60][:4]:
        paragraph = lead[start:end]
        for mention in _stretches(find_periods(paragraph, published)):
            if _REPORTED.search(paragraph[: mention.start]):
                return mention.period
        if (summed_up := _SUMMED_UP.search(paragraph)) and published:
            return _since_paper(paragraph, summed_up, lead, published)
    opening = _OPENING_YEAR.search(lead)
    if opening and (published is None or (published.month <= 6 and int(opening[1]) == published.year - 1)):
        return Period(date(int(opening[1]), 1, 1), date(int(opening[1]), 12, 31), "in", f"năm {opening[1]}")
    if published is None:
        return _after_compared(text)
    return Period(date(published.year, 1, 1), date(published.year, 12, 31), "in", f"năm {published.year}")


def _after_compared(text: str) -> Period | None:
    """Give the year after the one whose same months all is compared with: "giảm 21,4% so với cùng kỳ năm 2021"."""
    years = {int(match[1]) for match in _SAME_MONTHS.finditer(text)}
    if len(years) != 1:
        return None
    year = years.pop() + 1
    return Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}")


def _of_meeting(title: str, mention: PeriodMention) -> bool:
    """Say whether a year dates no report: "phiên họp thứ nhất năm 2025", "một năm sau hợp nhất"."""
    relative = not re.search(r"\d", mention.period.text) and re.search(r"(?:sau|trước|tới)$", mention.period.text)
    return bool(_MEETING.search(title[: mention.start]) or relative)


def _since_paper(paragraph: str, summed_up: re.Match[str], lead: str, published: date) -> Period | None:
    """Give the time from the date of the paper whose fulfilment is summed up to the day of publication."""
    since = next((mention.date for mention in find_dates(paragraph, summed_up.end()) if mention.year), None)
    if since is None or since >= published:
        return None
    years = _YEARS_ON.search(lead)
    return Period(since, published, "range", years[0].strip() if years else summed_up[0])


def _stretches(mentions: list[PeriodMention]) -> list[PeriodMention]:
    """Leave out single days, limits, what is compared with, and the dates of papers."""
    return [
        mention
        for mention in mentions
        if mention.period.role in ("in", "range")
        and (mention.period.end - mention.period.start).days >= 27
        and not (mention.of_document or mention.of_comparison)
    ]
