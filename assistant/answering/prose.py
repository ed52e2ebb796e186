"""Answers in a sentence of a report: what, why, when, where, whether."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.answering.compose import Composer, lower_first, mark, of_place_unless, with_figures
from assistant.answering.evidence import Evidence, statement_of
from assistant.answering.figure import answer_figure
from assistant.answering.listing import answer_list
from assistant.answering.pool import Pool
from assistant.answering.premise import tell_false_premise
from assistant.retrieval.intent import asks_of_districts, asks_why
from assistant.types import Run
from assistant.vietnamese.text import CAPITALS, fold

_LONGEST_LEAD = 330
_NUMBER_WORD = re.compile(r"\b(?:một|hai|ba|bốn|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)\b", re.IGNORECASE)
_ASKS_PROVINCE = re.compile(r"\b(?:tinh|dia phuong|thanh pho|tp|noi|huyen) nao\b|\bcua tinh\b|which (?:province|city)")
_MORE = 2
_CAUSE = re.compile(
    r"\b(?:do|vì|bởi|nguyên nhân|lý do|xuất phát từ|bắt nguồn|khiến|dẫn đến|chưa có|thiếu|nhờ)\b", re.IGNORECASE
)
_OWN_CAUSE = 0.6  # what a sentence itself says of the thing asked about, above which its cause is told alone
_ENOUGH_CAUSE = 0.5  # what is asked about may be named in the sentence before the one that gives the cause
_ASKS = re.compile(r"\b(?:gi|sao|nao|the nao|ai|dau|may|bao|khong|chua|why|how|what|which|who|where|when)\b")
_ENOUGH_NAMED = 0.6
_NAMES_SMALLER = re.compile(
    rf"(?:huyện|xã|phường|thị xã|quận|thị trấn|thành phố|thôn|bản)\s+[{CAPITALS}]|"
    rf"[{CAPITALS}][^\W\d_]+(?: [{CAPITALS}][^\W\d_]+){{0,2}} (?:cao|thấp|nhiều|ít|lớn|nhỏ|chậm|nhanh) nhất"
)


def answer_open(pool: Pool, composer: Composer) -> bool:
    """Compose the sentence that bears out the question best, and up to two more."""
    if asks_why(pool.question.text):
        return _answer_why(pool, composer)
    return say(pool, composer, [item for item in pool.spoken if item.answers])


def answer_named(pool: Pool, composer: Composer) -> bool:
    """Compose the figure that a question only names: "Tỷ trọng kinh tế số của tỉnh năm 2024?"; False elsewhere."""
    if _ASKS.search(fold(pool.question.text)):
        return False
    best = next((item for item in pool.figures if item.answers), None)
    money = best is not None and pool.question.measure == "money" and statement_of(best).kind == "budget"
    if best is None or (not money and pool.matcher.coverage([(statement_of(best).indicator, 1.0)]) < _ENOUGH_NAMED):
        return False
    return answer_figure(pool, composer)


def _answer_why(pool: Pool, composer: Composer) -> bool:
    """Compose the sentence that gives a cause; False where none does, whatever else the reports say.

    Where what is asked about did not happen, that is told instead.
    """
    if tell_false_premise(pool, composer):
        return True
    found = [
        item
        for item in pool.spoken
        if item.bears_out(_ENOUGH_CAUSE) and (_CAUSE.search(item.sentence.text) or _CAUSE.search(item.sentence.head))
    ]
    causes = next((item for item in found if "nguyen nhan" in fold(item.sentence.head)), None)
    if causes is not None and pool.matcher.coverage([(found[0].sentence.text, 1.0)]) < _OWN_CAUSE:
        return answer_list(pool, composer)
    found.sort(key=lambda item: -item.score - 0.2 * pool.matcher.coverage([(item.sentence.text, 1.0)]))
    return say(pool, composer, found[:2])


def answer_counted_in_words(pool: Pool, composer: Composer) -> bool:
    """Compose a sentence that counts in words ("hai nhiệm vụ trọng tâm")."""
    counted = " ".join(pool.question.counted)
    if not counted:
        return False
    found = [item for item in pool.spoken if item.answers and _counts(item.sentence.text, counted, pool)]
    return say(pool, composer, found[:1])


def _counts(text: str, counted: str, pool: Pool) -> bool:
    for match in _NUMBER_WORD.finditer(text):
        if f" {counted} " in pool.matcher.words(text[match.end() : match.end() + 50]).sequence[: len(counted) + 14]:
            return True
    return False


def answer_where(pool: Pool, composer: Composer) -> bool:
    """Compose the province that the best sentence or statement speaks of, and the sentence."""
    if not _ASKS_PROVINCE.search(fold(pool.question.text)):
        return answer_open(pool, composer)
    statements = [item for item in pool.figures if item.answers]
    found = [item for item in pool.spoken if item.answers]
    if asks_of_districts(pool.question.text):
        statements = [
            item for item in statements if statement_of(item).locality or _NAMES_SMALLER.search(item.sentence.text)
        ]
        found = [item for item in found if _NAMES_SMALLER.search(item.sentence.text)]
    if statements and (not found or statements[0].coverage > found[0].coverage - 0.05):
        found = [statements[0], *found]
    if not found:
        return False
    item = found[0]
    place = (item.statement.where if item.statement else ", ".join(item.sentence.places)) or ""
    return say(pool, composer, [item], of_place_unless(item.sentence.text, place))


def say(pool: Pool, composer: Composer, found: list[Evidence], opening: Run | None = None) -> bool:
    """Compose the first of ``found`` as the lead, after ``opening``, and quote those nearly as good; False for none."""
    if not found:
        return False
    first = found[0].sentence
    number = composer.cite(first.document_id, first.start, first.end)
    start, end = (0, len(first.text)) if len(first.text) <= _LONGEST_LEAD else best_stretch(pool, first.text)
    said = first.text[start:end].lstrip("-•+* ")
    if opening:
        said = lower_first(said)
    composer.add("lead", opening, *with_figures(said, number), Run(" "), mark(number))
    if (start, end) != (0, len(first.text)):
        composer.quote(first.document_id, first.start, first.end)
    for item in _further(found):
        composer.quote(item.sentence.document_id, item.sentence.start, item.sentence.end)
    return True


def _further(found: list[Evidence]) -> list[Evidence]:
    first, texts = found[0], {found[0].sentence.text}
    kept: list[Evidence] = []
    for item in found[1:]:
        if item.sentence.text in texts or item.score < first.score - 0.12 or len(kept) == _MORE:
            continue
        texts.add(item.sentence.text)
        kept.append(item)
    return kept


def best_stretch(pool: Pool, text: str) -> tuple[int, int]:
    """Give the stretch of a long sentence, between semicolons or commas, that bears out the question best."""
    stops = [0, *(match.end() for match in re.finditer(r"[;:]\s+", text)), len(text)]
    if len(stops) <= 2:
        return 0, len(text)
    stretches = list(pairwise(stops))
    start, end = max(stretches, key=lambda span: pool.matcher.coverage([(text[span[0] : span[1]], 1.0)]))
    while end > start and text[end - 1] in " ;,:":
        end -= 1
    return start, end
