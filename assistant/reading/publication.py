"""The day a report was published, or, where it does not say, the day of what it reports.

Tells a publication date from the clock of the page a text was copied from, and finds the year that "Ngày 8/3" leaves
out. How days are written is left to ``vietnamese.dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from assistant.reading.furniture import furniture, is_clock
from assistant.vietnamese.dates import DateMention, find_dates
from assistant.vietnamese.periods import PeriodMention, find_periods
from assistant.vietnamese.sentences import paragraphs

_REACH = 8000
_HEAD_LINES, _FOOT_LINES = 40, 15
_LONGEST_LINE = 160
_LEAD_PARAGRAPHS = 3
_LONGEST_STATED = 200_000
_LONGEST_DELAY = timedelta(days=45)
"""A page shows its own clock, not the day of publication, when the event it reports is older than this."""

_LABEL = re.compile(
    r"(?:ngày|thời\s+gian|giờ)?\s*(?:cập\s+nhật|đăng(?:\s+tải|\s+tin|\s+bài)?|xuất\s+bản|ban\s+hành|phát\s+hành|published|updated|posted|date)"
    r"(?:\s+(?:lúc|ngày|lần\s+cuối|on|at))*\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[^\W\d][^,\n]{1,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}", re.IGNORECASE)
_CUT_DAY = re.compile(r",\s*(?:ngày(?:\s+\d{1,2}(?:\s+tháng(?:\s+\d{1,2}(?:\s+năm)?)?)?)?)$", re.IGNORECASE)
_REST_OF_DAY = re.compile(r"(?:(?:(?:\d{1,2}\s+)?tháng\s+)?\d{1,2}\s+)?(?:năm\s+)?\d{4}$", re.IGNORECASE)
_EVENT_CUE = re.compile(r"(?:^|\W)(?:ngày|sáng|chiều|tối|trưa)\s*\(?$", re.IGNORECASE)
_EVENT_REACH = 40
_OF_PAPER = re.compile(r"\d/[A-ZĐ][\w&-]*,?\s+(?:ban hành\s+)?ngày\s*$")
_SUMMED_UP = re.compile(r"tổng\s+kết[^.;\n]{0,90}?\bnăm\s+(20\d\d)", re.IGNORECASE)
_HALF = re.compile(
    r"(?:6|sáu)\s+tháng\s+(?:đầu|cuối)?\s*năm\s+(20\d\d)|9\s+tháng[^.;\n]{0,20}năm\s+(20\d\d)", re.IGNORECASE
)
_TASKS = re.compile(r"(?:nhiệm\s+vụ|phương\s+hướng|kế\s+hoạch)[^.;\n]{0,70}?\bnăm\s+(20\d\d)", re.IGNORECASE)
_AFTER_YEARS = re.compile(r"\bsau\s+(?P<how>gần|hơn|trên)?\s*(?P<years>\d{1,2})\s+năm", re.IGNORECASE)
_AHEAD = re.compile(r"(?:trước|hết|đến|tới|chậm\s+nhất|từ|hiệu\s+lực|đến\s+hết|sau)\s*(?:ngày\s*)?$", re.IGNORECASE)
# A body that a report speaks of as at work bounds its year: this ministry and its departments ended on 1 March 2025.
_ENDED = ((re.compile(r"(?:Giám đốc|Sở|Bộ) (?:Sở |Bộ )?(?:Thông tin và Truyền thông|TT&TT)"), date(2025, 2, 28)),)
_PLAN = re.compile(
    r"(?:dự thảo\s+)?(?:kế hoạch|chương trình|đề án|chiến lược|chỉ thị|nghị quyết|quyết định|phương hướng|mục tiêu|"
    r"nhiệm vụ|định hướng|phương án)\b",
    re.IGNORECASE,
)
_HOPED_FOR = re.compile(
    r"(?:mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|giai đoạn|phương hướng|nhiệm vụ|giải pháp|sẽ|dự kiến|ước|đến|tới|trước|"
    r"tầm nhìn|định hướng|hết|từ nay|lộ trình|dự toán)\b[^.;\n]{0,80}$",
    re.IGNORECASE,
)
_READ_FOR_PERIODS = 60_000
_BEGUN = 0.15
_YEARS_LATER = 2
_STATE = re.compile(r"tính\s+đến(?:\s+hết)?\s*(?:ngày\s*)?$", re.IGNORECASE)


def find_publication_date(text: str, title: str = "") -> tuple[date | None, bool]:
    """Give the day ``text`` was published, else that of the event it reports or of the latest state it gives.

    With it, whether the text states it: a year that is only implied, or the day of a state, may be wrong.
    """
    if signed := signed_day(text):
        return signed, True
    event = _event(text)
    clock, is_own = _clock(text)
    if clock and (is_own or event is None):
        return clock, True
    if event:
        day = _day_of(event, text, clock)
        is_clocked = clock and day and day <= clock <= day + _LONGEST_DELAY
        return (clock, True) if is_clocked else (day, bool(event.year))
    return _latest_stated(text, title), False


def signed_day(text: str) -> date | None:
    """Give the day that a line of its own at the head or the foot of ``text`` states as that of publication."""
    for line in _edges(text):
        if is_dated_line(line):
            return next(mention.date for mention in find_dates(line) if mention.year)
    return None


def can_be_of(day: date, title: str, text: str) -> bool:
    """Say whether ``text`` can have been written on ``day``, by the periods of which it tells results.

    That is not before they had begun, unless the title is a plan's, nor years after all of them.
    """
    text = text[:_READ_FOR_PERIODS]
    told = [
        mention.period for mention in find_periods(text) if not (mention.of_document or _is_hoped_for(mention, text))
    ]
    if not _PLAN.match(title) and any(day < period.start + _BEGUN * (period.end - period.start) for period in told):
        return False
    return not told or day.year <= max(period.end.year for period in told) + _YEARS_LATER


def _is_hoped_for(mention: PeriodMention, text: str) -> bool:
    return mention.period.role == "by" or bool(_HOPED_FOR.search(text[max(0, mention.start - 100) : mention.start]))


def is_dated_line(line: str) -> bool:
    """Say whether ``line`` states its day of publication: "Cập nhật lúc: …", "Đắk Lắk, ngày 5 tháng 7 năm 2023"."""
    if len(line) > _LONGEST_LINE or not any(mention.year for mention in find_dates(line)):
        return False
    return bool(_LABEL.match(line)) or bool(_SIGNED.search(line) and _SIGNED.sub("", line).strip(" ./*") == "")


def _edges(text: str) -> Iterator[str]:
    """Give the lines at the head and the foot of ``text``."""
    head = text[:_REACH]
    lines = [head[slice(*span)] for span in paragraphs(head)][:_HEAD_LINES]
    if len(text) > _REACH:
        foot = text[-_REACH:]
        lines += [foot[slice(*span)] for span in paragraphs(foot)][-_FOOT_LINES:]
    for line, following in pairwise([*lines, ""]):
        if _CUT_DAY.search(line) and _REST_OF_DAY.match(following) and len(line) <= _LONGEST_LINE:
            yield f"{line} {following}"
        if len(line) <= _LONGEST_LINE:
            yield from re.split(r"\s{3,}", line)


def _clock(text: str) -> tuple[date | None, bool]:
    """Give the day of the first line that is only a date, and whether it is the report's own and not the page's."""
    head = text[:_REACH]
    dropped = {start for start, _ in furniture(head)}
    for start, end in paragraphs(head)[:_HEAD_LINES]:
        if is_clock(head[start:end]):
            return next(mention.date for mention in find_dates(head, start, end)), start not in dropped
    return None, False


def _event(text: str) -> DateMention | None:
    """Give the day with which one of the first paragraphs begins: "Ngày 8/3, Ban Chỉ đạo …"."""
    head = text[:_REACH]
    body = [span for span in paragraphs(head) if span[1] - span[0] > 80][:_LEAD_PARAGRAPHS]
    for start, end in body:
        mention = next(find_dates(head, start, min(end, start + 2 * _EVENT_REACH)), None)
        if mention and mention.start - start <= _EVENT_REACH:
            before = head[start : mention.start]
            if _OF_PAPER.search(before):
                continue
            if _EVENT_CUE.search(before) or (mention.year is None and len(before) <= _EVENT_REACH):
                return mention
    return None


def _day_of(event: DateMention, text: str, latest: date | None) -> date | None:
    """Give the day of ``event``, in the year that the report implies; ``latest`` bounds it."""
    if event.year:
        return event.date
    year = _implied_year(event, text[:_REACH])
    latest = (
        min((end for body, end in _ENDED if body.search(text[:_REACH])), default=latest) if latest is None else latest
    )
    if year is None and (stated := _latest_stated(text)):
        year = stated.year + (event.in_year(stated.year) < stated)
    if latest and (year is None or event.in_year(year) > latest):
        year = latest.year - (event.in_year(latest.year) > latest)
    return event.in_year(year) if year else None


def _implied_year(event: DateMention, text: str) -> int | None:
    lead = text[max(0, event.start - 400) : event.end + 600]
    if half := _HALF.search(lead):
        return int(half[1] or half[2])
    if summed_up := _SUMMED_UP.search(lead):
        return int(summed_up[1]) + (event.month <= 6)
    if tasks := _TASKS.search(lead):
        return int(tasks[1]) - (event.month >= 10)
    if (after := _AFTER_YEARS.search(text)) and (since := _first_full_date(text)):
        return _year_after(event, since, int(after["years"]), (after["how"] or "").lower())
    return None


def _first_full_date(text: str) -> date | None:
    return next((mention.date for mention in find_dates(text) if mention.year), None)


def _year_after(event: DateMention, since: date, years: int, how: str) -> int | None:
    """Give the year in which ``event`` lies ("gần", "hơn" or about) ``years`` years after ``since``."""
    least, most = {"gần": (years - 1.0, years), "hơn": (years, years + 1.0), "trên": (years, years + 1.0)}.get(
        how, (years - 0.5, years + 1.0)
    )
    for year in range(since.year, since.year + years + 2):
        if least <= (event.in_year(year) - since).days / 365.25 <= most:
            return year
    return None


def _latest_stated(text: str, title: str = "") -> date | None:
    """Give the latest full date that ``text`` looks back on; deadlines are passed over.

    That of a paper it rests on counts only where what it tells can be of that day.
    """
    days: dict[date, bool] = {}
    for mention in find_dates(text, 0, _LONGEST_STATED):
        before = text[max(0, mention.start - 60) : mention.start]
        if mention.date and (_STATE.search(before) or not _AHEAD.search(before)):
            days[mention.date] = days.get(mention.date, True) and bool(_OF_PAPER.search(before))
    latest = max(days, default=None)
    return latest if latest is None or not days[latest] or can_be_of(latest, title, text) else None
