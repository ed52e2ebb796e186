"""Periods named in a text: years, halves, quarters, months, days, ranges, and "năm ngoái", "đến nay".

Reads reports and questions, with or without accents, and plain English. Says what a period is where it stands: a
limit ("đến năm 2025"), the state on a day ("tính đến 15/6"), the date of a decision, or a year compared with.
Which statement it governs is left to the reader of the sentence; how periods are written, to ``period_patterns``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.types import Period, PeriodRole
from assistant.vietnamese.period_days import Days
from assistant.vietnamese.period_patterns import Grain, Writing, writings_in
from assistant.vietnamese.text import fold


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period named at ``start:end``.

    ``of_document`` ones date or name a decision, plan or law and say nothing of the statement; ``of_comparison`` ones
    are what is compared with ("so với năm 2020"); ``relative`` ones are counted from the day of writing alone.
    """

    period: Period
    start: int
    end: int
    of_document: bool = False
    of_comparison: bool = False
    relative: bool = False


_LIMIT = re.compile(
    r"\b(?:(?P<state>tinh\s+(?:luy ke\s+)?(?:den|toi)|as of)"
    r"|(?P<limit>(?:cho\s+)?(?:den|toi)|by|until|till|het)|(?P<before>truoc|before))"
    r"(?:\s+(?:het|cuoi|thoi diem|khoang|ngay|the end of|end of))*\s*$"
)
_WORD = re.compile(r"[^\W\d_]+")
_TIME_WORDS = "từ đến tới tối năm quý tháng đầu cuối giữa trước hết nửa hiện ngày sáng chiều sau sáu"
_MEANT: dict[str, set[str]] = {}
for _time_word in _TIME_WORDS.split():
    _MEANT.setdefault(fold(_time_word), {fold(_time_word)}).add(_time_word)
_LIMIT_REACH = 60
_DAY_WORD = re.compile(r"\bngay\s$")
# Read with its accents, since "số" is no "so"; without accents only "so voi" and "so cung ky" are certain.
_COMPARED = re.compile(
    r"\b(?:so(?: với| voi| cùng kỳ| cung ky| năm| cuối| đầu)|cùng kỳ|cung ky|cùng thời điểm|compared (?:with|to)|than)"
    r"(?:\s+(?:với|cùng kỳ|cung ky|cùng thời điểm|của|cuối|đầu|thời điểm|kết quả|thực hiện|mức|năm|nam|cả"
    r"|the same period|of|in))*\s*$"
)
_PAPERS = (
    "nghị quyết|quyết định|nghị định|thông tư|chỉ thị|công văn|kế hoạch|chương trình|đề án|văn bản|thông báo|báo cáo"
)
_NUMBERED = re.compile(
    r"(?:\d+(?:/(?:19|20)\d\d)?[-/][A-ZĐ][\w]*(?:[-/][\w]+)*|"
    rf"\b(?i:{_PAPERS})(?:\s+(?i:số))?\s+\d[\w/\-]*)\s*,?\s*[(“\"]?"
    r"(?:được\s+)?(?:ban hành\s+|ký\s+)?$"
)
_LAW = re.compile(r"\b(?:luat|phap lenh|bo luat)(?:\s+[^\W\d]+){1,6}\s*$")
_PAPERS_FOLDED = fold(_PAPERS) + "|chien luoc"
_TITLE_OPENED = re.compile(rf"\b(?:{_PAPERS_FOLDED})\b[^“”\"«».;\n]{{0,80}}[“\"«][^“”\"«»\n]*$")
_TITLE_RUNS = re.compile(
    rf"\b(?:{_PAPERS_FOLDED})\s+(?:so\s+)?\d[^“”\"«».;\n]{{0,90}}?\s(?:ve|phe duyet|thong qua)\s"
    r"[^“”\"«».,;\n]{0,160}$"
)
_OUTLOOK = re.compile(r"\b(?:dinh huong|tam nhin)(?:\s+(?:den|toi|nam|chien luoc))*\s*$")
_TITLE_REACH = 330


def find_periods(text: str, written_on: date | None = None) -> list[PeriodMention]:
    """Find the periods named in NFC ``text``, in order, without overlaps.

    ``written_on`` is the day of the document, or today for a question; it completes "đến 15/6" and gives "năm ngoái"
    its year. Without it both are left out.
    """
    folded = fold(text)
    taken = bytearray(len(text))
    found: list[PeriodMention] = []
    for writing in writings_in(folded):
        for match in writing.pattern.finditer(folded):
            start, end = match.span()
            if any(taken[start:end]) or not _is_meant(text[start:end]):
                continue
            days = writing.days(match, written_on)
            if days is None:
                continue
            taken[start:end] = b"\1" * (end - start)
            found.append(_mention(text, folded, match, days, writing, written_on))
    return sorted(found, key=lambda mention: mention.start)


def _is_meant(written: str) -> bool:
    """Say whether the words carry the accents of the words of time, or none: "điện tử năm 2023" is no "từ năm 2023"."""
    words = _WORD.findall(written.lower())
    if "may" in map(fold, words) and "May" not in written:  # "5 máy tính" is no fifth of May
        return False
    if words[-2:] == ["tối", "nay"]:
        return False
    return all(word in _MEANT.get(fold(word), (word,)) for word in words)


def _mention(
    text: str, folded: str, match: re.Match[str], days: Days, writing: Writing, written_on: date | None
) -> PeriodMention:
    start, end = match.span()
    limit = None
    if writing.grain not in ("years", "since", "moment"):
        limit = _LIMIT.search(folded, max(0, start - _LIMIT_REACH), start)
        if limit and "tối" in text[limit.start() : start].lower():
            limit = None
    day_word = _DAY_WORD.search(folded, max(0, start - 6), start)
    if limit or day_word:
        start = min(found.start() for found in (limit, day_word) if found)
    role, (first, last) = _role(limit, days, writing.grain, written_on)
    return PeriodMention(
        Period(first, last, role, text[start:end]),
        start,
        end,
        of_document=_is_of_document(text, folded, start),
        of_comparison=bool(_COMPARED.search(text[max(0, start - _LIMIT_REACH) : start].lower())),
        relative=writing.relative,
    )


def _role(limit: re.Match[str] | None, days: Days, grain: Grain, written_on: date | None) -> tuple[PeriodRole, Days]:
    """Give the part a stretch plays, and its days: of a limit only the last day counts."""
    first, last = days
    if limit is None:
        return ("as_of" if grain == "moment" else "range" if grain in ("years", "since") else "in"), days
    if limit["state"]:
        return "as_of", (last, last)
    if limit["before"] and grain == "year":
        return "by", (first - timedelta(days=1),) * 2
    if limit["before"] or grain == "year":
        return "by", (last, last)
    if grain == "part":
        return ("as_of" if written_on and last <= written_on else "by"), (last, last)
    return ("as_of" if written_on is None or first <= written_on else "by"), (last, last)


def _is_of_document(text: str, folded: str, start: int) -> bool:
    """Say whether a period at ``start`` dates a numbered paper or a law, or belongs to its title or outlook."""
    near = max(0, start - _LIMIT_REACH)
    if _NUMBERED.search(text, near, start) or _OUTLOOK.search(folded, near, start) or _LAW.search(folded, near, start):
        return True
    far = max(0, start - _TITLE_REACH)
    return bool(_TITLE_OPENED.search(folded, far, start) or _TITLE_RUNS.search(folded, far, start))
