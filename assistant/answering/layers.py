"""The texts that may bear out a question for a sentence or statement, and what each is worth.

A figure's own clause counts in full; what opens its sentence, its head, the sentence before and the title count less,
and the clauses of other figures hardly at all.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.statements.elliptic import names_nothing
from assistant.statements.tables import is_row
from assistant.types import Sentence, Statement
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import CAPITALS, tokens

_REFERS = re.compile(
    r"\b(?:tỷ lệ|con số|số|chỉ tiêu|nghị quyết) (?:này|đó|trên)\b|\bcon số (?:tổng|chung|cụ thể)?\s*là\b|"
    r"^(?:Năm (?:ngoái|trước)|Cùng kỳ|Năm \d{4}),? (?:con số|tỷ lệ|số này)|"
    r"^(?:Chỉ tiêu|Mục tiêu|Kế hoạch)\b[^,;]{0,40}\blà\b",
    re.IGNORECASE,
)
_DATES = re.compile(r"\d+|\b[IVX]+\b|\bgiai đoạn\b", re.IGNORECASE)
_SAYS_NO_MORE = re.compile(r"(?:\s+(?:vào |trong )?năm \d{4})?\s*[.;,(]|\s[^\W\d]+(?:\s*[.;(]|\s+với\b)", re.IGNORECASE)
_KEPT = 8192
"""How many answers of each rule are kept: the same sentences are weighed for many questions."""

Layers = list[tuple[str, float]]
"""Texts and their worth, 0 to 1."""

_POINTS_BACK = re.compile(
    rf"[{CAPITALS}]\w*(?: \w+){{0,3}} (?:này|nói trên)\b|"
    r"(?:Đây|Đó|Này|(?:Chỉ tiêu|Mục tiêu|Kế hoạch)(?: \w+){0,5} là|"
    r"(?:Nghị quyết|Kế hoạch|Quyết định|Đề án|Văn bản|Số|Con số|Kết quả|Tỷ lệ|Hội nghị|Phiên họp|Hệ thống|Mạng lưới|"
    r"Nền tảng|Cổng)(?: \w+)? (?:đó|trên))\b"
)


def sentence_layers(sentence: Sentence, before: str, title: str) -> Layers:
    """Give the layers of ``sentence``; ``before`` is the sentence before it in its paragraph, or ""."""
    worth = 0.8 if points_back(sentence.text) else 0.35
    return [(sentence.text, 1.0), (sentence.head, 0.85), (before, worth), (title, 0.5)]


def own_layers(sentence: Sentence, statement: Statement, before: str) -> Layers:
    """Give the layers that speak of this figure itself."""
    start, end = _clause(sentence, statement)
    text = sentence.text
    return [
        (text[start:end], 1.0),
        (statement.indicator, 1.0),
        (_topic(text, start), 0.75),
        (before, 0.75 if points_back(text) else 0.5),
    ]


def statement_layers(sentence: Sentence, statement: Statement, before: str, title: str) -> Layers:
    """Give the layers of ``statement``, which stands in ``sentence``."""
    start, end = _clause(sentence, statement)
    text = sentence.text
    low, high = (0, 0) if is_row(text) else segment(text, start, end)
    return [
        (text[start:end], 1.0),
        (statement.indicator, 1.0),
        (text[low:high], 0.8 if _alone(text[low:high]) else 0.35),
        (_topic(text, start), 0.75),
        (text, 0.35),
        (_shared_end(text, end), 0.7),
        (sentence.head, 0.75),
        (before, 0.75 if points_back(text) else 0.45),
        (title, 0.5),
    ]


def clause_text(sentence: Sentence, statement: Statement) -> str:
    """Give the words of the clause of ``statement``; a row of a table has no clauses."""
    return sentence.text[slice(*_clause(sentence, statement))]


def topic_text(sentence: Sentence, statement: Statement) -> str:
    """Give the words that open the sentence, up to and with its first figure."""
    return _topic(sentence.text, _clause(sentence, statement)[0])


def _clause(sentence: Sentence, statement: Statement) -> tuple[int, int]:
    if is_row(sentence.text):
        return 0, 0
    return statement.start - sentence.start, statement.end - sentence.start


def segment(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the stretch between semicolons, or ends of ``text``, that holds ``start:end``."""
    low = text.rfind(";", 0, start) + 1
    high = text.find(";", end)
    return low, high if high >= 0 else len(text)


@lru_cache(maxsize=_KEPT)
def _shared_end(text: str, end: int) -> str:
    """Give what is said of several counted subjects at once: "5 tập thể và 3 cá nhân được tặng …"."""
    figures = find_figures(text)
    if (
        len(figures) < 2
        or not re.match(r"\s*(?:,|và)\s", text[end : end + 6])
        or len(text[figures[-2].end : figures[-1].start]) > 40
    ):
        return ""
    return text[figures[-1].end :]


@lru_cache(maxsize=_KEPT)
def points_back(text: str) -> bool:
    """Say whether a sentence speaks of what the one before named: "Đây là …", "Ở Bắc Giang, tỷ lệ này là …"."""
    return bool(_POINTS_BACK.match(text) or _REFERS.search(text[:70]) or _only_counts(text))


def _only_counts(text: str) -> bool:
    """Say whether a sentence opens with a figure and not with what it is of: "Riêng năm 2026 phấn đấu 18%."."""
    first = next(iter(find_figures(text)), None)
    if first is None or _SAYS_NO_MORE.match(text, first.end) is None:
        return False
    return names_nothing(_DATES.sub(" ", text[: first.start]))


def named_before(sentence: Sentence, statement: Statement) -> bool:
    """Say whether what a figure counts is named before its sentence only: "Riêng năm 2026, chúng tôi phấn đấu 18%."."""
    return not is_row(sentence.text) and _lacks_words(sentence.text, statement.indicator)


@lru_cache(maxsize=_KEPT)
def _lacks_words(text: str, words: str) -> bool:
    held = {token.form for token in tokens(text)}
    return any(token.form not in held for token in tokens(words))


@lru_cache(maxsize=_KEPT)
def _alone(text: str) -> bool:
    """Say whether a stretch speaks of one figure, brackets aside."""
    return len(find_figures(re.sub(r"\([^()]*\)", "", text))) <= 1


@lru_cache(maxsize=_KEPT)
def _topic(text: str, start: int) -> str:
    """Give the words that open a sentence before, and with, its first figure: what its later clauses speak of."""
    figures = find_figures(text)
    if not figures:
        return text
    first = figures[0]
    comma = next((match.start() for match in re.finditer(r"[,;(]|trong đó", text[first.end :])), len(text) - first.end)
    return text[: min(max(start, first.bound_start), first.end + comma)]
