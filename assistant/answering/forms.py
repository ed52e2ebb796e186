"""The form of a figure against the one asked for: percent, number, rank, money, and whole, part or change."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.answering.evidence import form_of
from assistant.answering.match import Matcher
from assistant.answering.mismatches import AIMED
from assistant.retrieval.question import Question
from assistant.types import Statement
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_RISES_FROM = re.compile(r"\btừ(?:\s+(?:mức|khoảng|gần|trên))?\s*$", re.IGNORECASE)  # "tăng từ 204 lên 1.217"
_RISES_TO = re.compile(r"^\S+(?:\s\S+){0,3}\s+(?:lên|xuống|còn|đến)\b")
_WHOLE = re.compile(r"(?:^|[,;]\s)(?:trong|trong số|trên tổng số|tổng số|trong tổng số)\s*$", re.IGNORECASE)
_PART = re.compile(r"\d[^;.]*\b(?:gồm|bao gồm|trong đó|riêng)\b[^;.]*$")
_PART_OF_TOTAL = 0.3  # "tổng kinh phí 198 tỷ đồng, gồm ngân sách tỉnh 162 tỷ đồng"
_OF_EACH = re.compile(r"\b[Cc]ứ (?:mỗi |bình quân )?[\d.,]+[^;.]*$")  # "Cứ 100 hồ sơ thì hơn 88 hồ sơ nộp trực tuyến"
_OF_EACH_OTHERS = 0.5
_GROUP = re.compile(r"\b(?:nhóm|top|tốp)\s*$", re.IGNORECASE)  # "thuộc nhóm 25 tỉnh dẫn đầu" is a rank
_CHANGES = re.compile(r"tăng|giảm")
_CHANGE_ASKED = re.compile(r"\b(?:tang|giam)\b")
_WANTED: dict[str, dict[str, float]] = {
    "percent": {"percent": 0.12, "ratio": 0.02}, "number": {"number": 0.1, "ratio": 0.06, "money": 0.0},
    "rank": {"rank": 0.25, "ratio": 0.12}, "money": {"money": 0.25}, "points": {"points": 0.25},
    "speed": {"speed": 0.25}, "change": {"change": 0.2, "percent": 0.05},
}  # fmt: skip
"""What each form of figure is worth where another one is asked for."""

_STRICT: dict[str, frozenset[str]] = {
    "rank": frozenset(("rank", "ratio")),
    "percent": frozenset(("percent", "ratio")),
    "money": frozenset(("money",)),
    "points": frozenset(("points",)),
    "speed": frozenset(("speed",)),
}


def is_of_another_form(question: Question, statement: Statement, before_figure: str) -> bool:
    """Say whether a figure cannot answer for its form: a number where a share is asked for, money for points."""
    strict = _STRICT.get(question.measure) if question.intent in AIMED else None
    if strict is None or form_of(statement) in strict:
        return False
    return question.measure != "rank" or _GROUP.search(before_figure) is None


def score_form(
    question: Question, matcher: Matcher, statement: Statement, before_figure: str, from_figure: str
) -> float:
    """Weigh how well the form of a figure is the one asked for; the texts are those of its sentence around it."""
    score = 0.0
    if question.measure:
        score += _WANTED[question.measure].get(form_of(statement), -0.12)
    if _RISES_FROM.search(before_figure) and _RISES_TO.search(from_figure):
        score -= 0.4
    if _WHOLE.search(before_figure) and len(find_figures(from_figure)) > 1:
        score -= 0.25
    if question.measure == "number" and _OF_EACH.search(before_figure):
        score -= _OF_EACH_OTHERS
    if _PART.search(before_figure):
        score -= _PART_OF_TOTAL * (1 - matcher.precision(statement.indicator))
    if _CHANGES.search(statement.indicator) and question.measure != "change" and not _asks_for_change(question.text):
        score -= 0.15
    return score


@lru_cache(maxsize=256)  # asked of each figure that one question brings
def _asks_for_change(text: str) -> bool:
    return _CHANGE_ASKED.search(fold(text)) is not None
