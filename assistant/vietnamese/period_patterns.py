"""How stretches of time are written, in Vietnamese with or without accents, and in plain English.

Patterns read folded text; each gives the days a stretch covers. What a stretch means where it stands (a limit, the
date of a decision, a year compared with) is left to ``periods``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from assistant.vietnamese import period_days as days_of
from assistant.vietnamese.period_days import Days

Grain = Literal["day", "month", "quarter", "half", "part", "year", "years", "since", "moment"]
DaysOf = Callable[[re.Match[str], date | None], Days | None]


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write a stretch: ``days`` gives what a match covers, or None where it is no date after all.

    ``days`` takes the match and the day the text was written (None where unknown). ``relative`` writings are
    counted from that day alone ("năm ngoái"). What matches holds one of ``marks``, and so many ``years``.
    """

    pattern: re.Pattern[str]
    grain: Grain
    days: DaysOf
    relative: bool
    marks: frozenset[str]
    years: int


_YEAR = r"(?:199\d|20[0-5]\d|2060)"
_NAMED = rf"(?<![\d.,/])(?P<y>{_YEAR})(?![\d%/]|[.,]\d)"
_D, _M = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_COUNT_WORD = r"\d{1,2}|" + "|".join(days_of.NUMBERS)
_COUNT = rf"(?P<n>{_COUNT_WORD})"
_MONTH_NAME = r"(?P<mon>" + "|".join(days_of.MONTH_NAMES) + ")"


def _after(cues: str) -> str:
    """Give a pattern for "right after one of these words", which the match leaves out."""
    return r"(?=\d)(?:" + "|".join(rf"(?<=\b{cue} )" for cue in cues.split()) + ")"


_DAY_CUE = _after("ngay sang chieu toi trua hom mung den tu truoc sau vao luc")
# Nouns that figures count: "đến 5/8 chỉ tiêu" is no eighth of a month.
_COUNTED = (
    "chi|tinh|huyen|xa|don|co so|co quan|benh|tieu|dich|thu|san|ho|nguoi|doanh|to|nen|nhiem|phuong|thon|truong|diem"
)


def _writing(
    pattern: str, grain: Grain, days: DaysOf, marks: str, *, relative: bool = False, years: int = 0
) -> Writing:
    return Writing(re.compile(pattern), grain, days, relative, frozenset(marks.split("|")), years)


_MONTHS = "|".join(days_of.MONTH_NAMES)
_BEFORE_YEAR = "/19|/20|-19|-20|.19|.20"
_YEARS = re.compile(_YEAR)
_AFTER_COUNTED = rf"(?!\s+(?:{_COUNTED})\b)"
_SEPARATED = rf"(?<![\d/.,\-])(?P<d>{_D})(?P<s>[/\-.])(?P<m>{_M})(?P=s)(?P<y>{_YEAR})(?![\d/]|[.,\-]\d)"
_OR_ENGLISH_YEAR = rf"(?:(?:\s+of|\s+in|,)?\s+(?P<y>{_YEAR})(?![\d%]|[.,]\d))?"
_OF_YEAR = rf"(?:\s+(?:cua\s+)?nam\s+|\s*[/\-]\s*|\s+)(?P<y>{_YEAR})(?![\d%]|[.,]\d)"
_OR_OF_YEAR = rf"(?:{_OF_YEAR})?"
_OF_THE_YEAR = rf"(?:\s+nam\b|(?=\s+{_YEAR}))"
_RANGE_CUE = (
    r"(?:\b(?:giai doan|nhiem ky|thoi ky|nien do|nam hoc|cac nam|nam|period|from|between)\s+)?(?:\btu\s+(?:nam\s+)?)?"
)
_NOT_APPEAR = "".join(f"(?<!{word} hien)" for word in "xuat thuc phat the bieu".split())  # "xuất hiện tại hội nghị"
# A pattern that begins with letters is found far sooner than one that looks behind at every character.
_ONE_YEAR = r"nam(?<=\bnam)(?<!\d nam)" + "".join(f"(?<!{w} nam)" for w in "viet nhung cac may vai nhieu".split())
# What may follow a year that stands alone: the end of a clause, or a word that cannot be counted.
_ALONE = (
    r"(?=\s*(?:$|[?!.,;)\n\"”]|:(?!\d)))|(?=\s+(?:la|co|cua|dat|thi|duoc|bao|o|tai|so|va|nhu|chua|khong|voi|tinh|the|cac|may|lan"
    r"|trong|for|in|of|at|to|and|was|were|is|did|what|how|target|targets|result|results)\b)"
)
_NOT_ALONE = (
    r"(?=\d)(?<!sn )(?<!hon )(?<!tren )(?<!gan )(?<!khoang )(?<!la )(?<!dat )(?<!co )(?<!duoc )(?<!tong )(?<!duoi )"
    r"(?<!voi )(?<!dinh )(?<!van )(?<!lenh )(?<!thu )(?<!them )(?<!nhat )(?<!iso )(?<!thieu )(?<!cap )(?<!quyet )"
)

# The order decides: what an earlier writing has taken is not read again.
WRITINGS = (
    _writing(
        rf"\b(?:tu\s+)?(?:ngay\s+)?(?<![\d/])(?P<d1>{_D})/(?P<m1>{_M})(?:/(?P<y1>{_YEAR}))?\s*(?:den|[-–])\s*(?:het\s+)?"
        rf"(?:ngay\s+)?(?P<d>{_D})/(?P<m>{_M})/(?P<y>{_YEAR})(?![\d/])",
        "part",
        days_of.from_day_to_day,
        "/",
        years=1,
    ),
    _writing(rf"(?:\bngay\s+)?{_SEPARATED}", "day", days_of.full_date, _BEFORE_YEAR, years=1),
    _writing(
        rf"(?<![\d\-])(?P<y>{_YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?![\d\-])",
        "day",
        days_of.full_date,
        "-0|-1",
        years=1,
    ),
    _writing(
        rf"(?:\bngay\s+)?\b(?P<d>{_D})\s+thang\s+(?P<m>{_M})(?:\s+nam\s+|\s*/\s*)(?P<y>{_YEAR})\b",
        "day",
        days_of.full_date,
        "thang",
        years=1,
    ),
    _writing(rf"(?:\bngay\s+)?\b(?P<d>{_D})\s+thang\s+(?P<m>{_M})(?![\d/])", "day", days_of.day_and_month, "thang"),
    _writing(
        rf"\b{_MONTH_NAME}\s+(?P<d>{_D})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y>{_YEAR})\b)?",
        "day",
        days_of.english_date,
        _MONTHS,
    ),
    _writing(
        rf"\b(?P<d>{_D})(?:st|nd|rd|th)?\s+{_MONTH_NAME}\b(?:,?\s+(?P<y>{_YEAR})\b)?",
        "day",
        days_of.english_date,
        _MONTHS,
    ),
    _writing(
        rf"{_RANGE_CUE}(?<![\d.,/\-])(?P<y1>{_YEAR})\s*(?:[-–—]|den|toi|to|and)\s*(?:het\s+)?(?:nam\s+)?(?P<y>{_YEAR})"
        rf"(?![\d%/]|[.,]\d)",
        "years",
        days_of.year_range,
        "-|–|—|den|toi|to|and",
        years=1,
    ),
    _writing(
        rf"(?<!\bdien )\b(?:tu|since)\s+(?:(?:dau\s+)?nam\s+)?(?P<y>{_YEAR})(?:\s+(?:den|toi)\s+nay)?\b(?![/.,]\d)",
        "since",
        days_of.since,
        "tu|since",
        years=1,
    ),
    _writing(r"\btu\s+dau\s+nam(?P<y>)\s+(?:den|toi)\s+nay\b", "since", days_of.since, "dau", relative=True),
    _writing(
        rf"\b{_COUNT}\s+thang\s+(?P<which>dau|cuoi){_OF_THE_YEAR}{_OR_OF_YEAR}", "half", days_of.months_of_year, "thang"
    ),
    _writing(
        rf"\b{_COUNT}\s*(?P<which>thang\s+(?:(?:cua\s+)?nam\s+)?|t(?:hang)?\s*/\s*)(?P<y>{_YEAR})(?!\d)",
        "half",
        days_of.months_of_year,
        "thang|/",
        years=1,
    ),
    _writing(
        rf"\b(?:the\s+)?(?P<which>first|last)\s+(?P<n>\d{{1,2}}|six|nine|three)\s+months{_OR_ENGLISH_YEAR}",
        "half",
        days_of.months_of_year,
        "months",
    ),
    _writing(rf"\bnua\s+(?:nam\s+)?(?P<which>dau|cuoi){_OF_THE_YEAR}{_OR_OF_YEAR}", "half", days_of.half, "nua"),
    _writing(
        rf"\b(?:the\s+)?(?P<which>first|second)\s+half(?:\s+of\s+the\s+year)?{_OR_ENGLISH_YEAR}",
        "half",
        days_of.half,
        "half",
    ),
    _writing(
        rf"\b(?P<n>{_COUNT_WORD})\s+thang\s+(?:vua\s+)?qua\b", "half", days_of.months_past, "thang", relative=True
    ),
    _writing(rf"quy(?<=\bquy)\s+(?P<q>iv|i{{1,3}}|[1-4])\b{_OR_OF_YEAR}", "quarter", days_of.quarter, "quy"),
    _writing(rf"q(?<=\bq)(?P<q>[1-4])\b{_OR_OF_YEAR}", "quarter", days_of.quarter, "q1|q2|q3|q4"),
    _writing(
        rf"\b(?:the\s+)?(?P<q>first|second|third|fourth)\s+quarter{_OR_ENGLISH_YEAR}",
        "quarter",
        days_of.quarter,
        "quarter",
    ),
    _writing(
        rf"(?<!\d )(?<!\d)\bthang\s+(?P<m>{_M})(?!\d)(?:{_OF_YEAR}|{_AFTER_COUNTED})", "month", days_of.month, "thang"
    ),
    _writing(
        rf"(?:(?<=\()|{_after('den tu toi vao het trong truoc')})(?P<m>{_M})/(?P<y>{_YEAR})(?![\d/])",
        "month",
        days_of.month,
        "/",
        years=1,
    ),
    _writing(rf"\b{_MONTH_NAME}(?:,?\s+(?:of\s+)?(?P<y>{_YEAR}))\b", "month", days_of.english_month, _MONTHS, years=1),
    _writing(rf"{_DAY_CUE}(?P<d>{_D})/(?P<m>{_M})(?![\d/%]|[.,]\d){_AFTER_COUNTED}", "day", days_of.day_and_month, "/"),
    _writing(rf"\bngay\s+(?P<d>{_D})-(?P<m>{_M})(?![\d/%\-]|[.,]\d)", "day", days_of.day_and_month, "-"),
    _writing(rf"(?<=\()(?P<d>{_D})/(?P<m>{_M})(?=\))", "day", days_of.day_and_month, "/"),
    _writing(
        rf"\b(?P<part>dau|giua|cuoi)\s+nam\s+(?P<y>{_YEAR})\b(?![.,]\d)",
        "part",
        days_of.part,
        "dau|giua|cuoi",
        years=1,
    ),
    _writing(
        rf"\b(?:the\s+)?(?P<part>end|beginning)\s+of\s+(?P<y>{_YEAR})\b",
        "part",
        days_of.part,
        "end|beginning",
        years=1,
    ),
    _writing(rf"\b(?:(?<!viet )nam|year)\s*{_NAMED}", "year", days_of.named_year, "nam|year", years=1),
    _writing(
        rf"{_after('in during for of by until before')}{_NAMED}{_AFTER_COUNTED}",
        "year",
        days_of.named_year,
        "in |during |for |of |by |until |before ",
        years=1,
    ),
    _writing(
        rf"{_ONE_YEAR}\s+(?P<step>nay|truoc|ngoai|kia)\b(?!\s+do\b)",
        "year",
        days_of.years_from_now,
        "nay|truoc|ngoai|kia",
        relative=True,
    ),
    _writing(r"\b(?P<step>this|last|previous|next)\s+year\b", "year", days_of.years_from_now, "year", relative=True),
    _writing(
        rf"(?:{_ONE_YEAR}\s+(?P<step>toi|sau)(?!\s+do\b)|\bsang\s+nam)\b",
        "year",
        days_of.years_from_now,
        "toi|sau|sang",
        relative=True,
    ),
    _writing(
        r"\b(?:tinh\s+|cho\s+)?(?:den|toi)\s+(?:nay|thoi diem (?:nay|hien tai))\b",
        "moment",
        days_of.moment,
        "nay|thoi",
        relative=True,
    ),
    _writing(rf"hien(?<=\bhien)(?:\s+nay|{_NOT_APPEAR}\s+tai)\b", "moment", days_of.moment, "hien", relative=True),
    _writing(
        rf"{_after('den toi het')}(?<!len den ){_NAMED}(?:{_ALONE})",
        "year",
        days_of.named_year,
        "den|toi|het",
        years=1,
    ),
    _writing(rf"{_NOT_ALONE}(?<![\w\-–:]){_NAMED}(?:{_ALONE})", "year", days_of.named_year, "", years=1),
)
_MARKS = frozenset().union(*(writing.marks for writing in WRITINGS))


def writings_in(folded: str) -> list[Writing]:
    """Give the writings, in order, that ``folded`` may hold: far quicker to tell than to look for each."""
    held = {mark for mark in _MARKS if mark in folded}
    years = len(_YEARS.findall(folded))
    return [writing for writing in WRITINGS if years >= writing.years and not held.isdisjoint(writing.marks)]
