"""Answers in a sentence of a report: what, why, when, where, whether."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.answering.compose import Composer, lower_first, mark, of_place, with_figures
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import answer_figure, lead
from assistant.answering.listing import answer_list
from assistant.answering.pool import Pool
from assistant.retrieval.intent import asks_of_districts, asks_why
from assistant.types import Run
from assistant.vietnamese.dates import find_dates
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.text import fold

_LONGEST_LEAD = 330
_DENIES = re.compile(r"\b(?:chưa|không|còn hạn chế|còn thấp|thiếu)\b", re.IGNORECASE)
_NUMBER_WORD = re.compile(r"\b(?:một|hai|ba|bốn|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)\b", re.IGNORECASE)
_ASKS_PROVINCE = re.compile(r"\b(?:tinh|dia phuong|thanh pho|tp|noi|huyen) nao\b|\bcua tinh\b|which (?:province|city)")
_ENOUGH_TYPED = 0.52  # a sentence that also holds a date, which few do
_MORE = 2
_OF_PAPER = re.compile(r"(?:/[A-ZĐ-]+[\w-]*|ban hành|ký|thông qua)\s*,?\s*$")
_ASKS_PAPER = re.compile(r"\b(?:ban hanh|ky|thong qua|ra doi)\b")
_ENOUGH_CLAIM = 0.6  # the figure claimed is itself a term that a true report may not hold
_CAUSE = re.compile(
    r"\b(?:do|vì|bởi|nguyên nhân|lý do|xuất phát từ|bắt nguồn|khiến|dẫn đến|chưa có|thiếu|nhờ)\b", re.IGNORECASE
)
_OWN_CAUSE = 0.6  # what a sentence itself says of the thing asked about, above which its cause is told alone
_ENOUGH_CAUSE = 0.5  # what is asked about may be named in the sentence before the one that gives the cause
_ASKS = re.compile(r"\b(?:gi|sao|nao|the nao|ai|dau|may|bao|khong|chua|why|how|what|which|who|where|when)\b")
_ENOUGH_NAMED = 0.6
_NAMES_SMALLER = re.compile(r"(?:huyện|xã|phường|thị xã|quận|thị trấn|thành phố|thôn|bản)\s+[A-ZĐÀ-Ỹ]")
_DAY = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}|ngày\s+\d", re.IGNORECASE)


def answer_open(pool: Pool, composer: Composer) -> bool:
    """Compose the sentence that bears out the question best, and up to two more."""
    if asks_why(pool.question.text):
        return _answer_why(pool, composer)
    return _say(pool, composer, [item for item in pool.spoken if item.answers])


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
    """Compose the sentence that gives a cause; False where none does, whatever else the reports say."""
    found = [
        item
        for item in pool.spoken
        if item.bears_out(_ENOUGH_CAUSE) and (_CAUSE.search(item.sentence.text) or _CAUSE.search(item.sentence.head))
    ]
    causes = next((item for item in found if "nguyen nhan" in fold(item.sentence.head)), None)
    if causes is not None and pool.matcher.coverage([(found[0].sentence.text, 1.0)]) < _OWN_CAUSE:
        return answer_list(pool, composer)
    found.sort(key=lambda item: -item.score - 0.2 * pool.matcher.coverage([(item.sentence.text, 1.0)]))
    return _say(pool, composer, found[:2])


def answer_date(pool: Pool, composer: Composer) -> bool:
    """Compose the sentence that says when; False where no fitting sentence names a date or a period."""
    found = [item for item in pool.spoken if item.bears_out(_ENOUGH_TYPED) and _dates(item.sentence.text)]
    if not found:
        return False
    dated = [(item, span) for item in found for span in _fitting_dates(pool, item.sentence.text)]
    if not dated:
        return False
    item, (start, end) = max(dated, key=lambda pair: pair[0].score + 0.5 * _nearness(pool, *pair))
    number = composer.cite(item.sentence.document_id, item.sentence.start, item.sentence.end)
    said = item.sentence.text[start:end]
    opening = Run("Vào ", english="On ") if said.lower().startswith("ngày") else Run("")
    composer.add("lead", opening, *with_figures(said, number, [(0, len(said))]), Run(" "), mark(number))
    composer.quote(item.sentence.document_id, item.sentence.start, item.sentence.end)
    return True


def _dates(text: str) -> list[tuple[int, int]]:
    mentions = [(mention.start, mention.end) for mention in find_periods(text, None)]
    days = [(found.start, found.end) for found in find_dates(text)]
    return mentions + [day for day in days if not any(start <= day[0] and day[1] <= end for start, end in mentions)]


def _fitting_dates(pool: Pool, text: str) -> list[tuple[int, int]]:
    """Give the dates of ``text`` fine enough for the question, without the period it names itself."""
    asked = fold(pool.question.text)
    known = {fold(period.text) for period in pool.question.periods}
    spans = [span for span in _dates(text) if fold(text[slice(*span)]) not in known]
    days = [span for span in spans if _DAY.search(text[slice(*span)])]
    if "ngay" in asked or "hom" in asked:
        return days
    return days or spans


def _nearness(pool: Pool, item: Evidence, span: tuple[int, int]) -> float:
    """Prefer the date whose surroundings bear out the question."""
    text = item.sentence.text
    around = text[max(0, span[0] - 70) : span[1] + 60]
    of_paper = bool(_OF_PAPER.search(text[max(0, span[0] - 45) : span[0]]))
    asks_paper = bool(_ASKS_PAPER.search(fold(pool.question.text)))
    return pool.matcher.coverage([(around, 1.0)]) + (0.6 if of_paper == asks_paper else 0.0)


def answer_counted_in_words(pool: Pool, composer: Composer) -> bool:
    """Compose a sentence that counts in words ("hai nhiệm vụ trọng tâm")."""
    counted = " ".join(pool.question.counted)
    if not counted:
        return False
    found = [item for item in pool.spoken if item.answers and _counts(item.sentence.text, counted, pool)]
    return _say(pool, composer, found[:1])


def _counts(text: str, counted: str, pool: Pool) -> bool:
    for match in _NUMBER_WORD.finditer(text):
        if f" {counted} " in pool.matcher.words(text[match.end() : match.end() + 50]).sequence[: len(counted) + 14]:
            return True
    return False


def answer_whether(pool: Pool, composer: Composer) -> bool:
    """Compose "Có" or "Chưa", as the best sentence says, and the sentence."""
    if _claimed(pool):
        return _check_claim(pool, composer)
    found = [item for item in pool.spoken if item.answers]
    if not found:
        return False
    own = found[0].sentence.text
    asked_negative = bool(re.search(r"\bchua (?:duoc|dat|hoan|co)\b", fold(pool.question.text)))
    if asked_negative:
        return _say(pool, composer, found)
    return _say(pool, composer, found, _NOT_YET if _denies(pool, own) else _YES)


_YES, _NOT_YET = Run("Có: ", english="Yes: "), Run("Chưa: ", english="Not yet: ")
_RIGHT, _WRONG = Run("Đúng: ", english="Right: "), Run("Không: ", english="No: ")


def _claimed(pool: Pool) -> float | None:
    """Give the figure that the question claims: "đứng thứ 4", "đạt 50%", "đứng thứ nhất"."""
    figures = [figure for figure in find_figures(pool.question.text) if figure.value is not None]
    if figures:
        return figures[0].value
    return 1.0 if re.search(r"\b(?:thu|hang|dung) nhat\b|\bdung dau\b|\bdan dau\b", fold(pool.question.text)) else None


def _claimed_form(pool: Pool) -> str:
    """Give the form of the figure that the question claims."""
    figures = [figure for figure in find_figures(pool.question.text) if figure.value is not None]
    return figures[0].form if figures else "rank"


def _check_claim(pool: Pool, composer: Composer) -> bool:
    """Set the figure claimed against the one the reports give: "Đúng" or "Không"."""
    claimed = _claimed(pool)
    for item in pool.figures:
        statement = item.statement
        other_form = statement is not None and form_of(statement) != _claimed_form(pool)
        if (
            statement is None
            or statement.value is None
            or other_form
            or item.mismatches
            or item.coverage < _ENOUGH_CLAIM
        ):
            continue
        holds = abs(statement.value - (claimed or 0.0)) < 1e-9
        lead(composer, pool, item, [item], opening=_RIGHT if holds else _WRONG)
        return True
    return False


def _denies(pool: Pool, text: str) -> bool:
    """Say whether a negation stands in the stretch of ``text`` that bears out the question."""
    stretch = _best_stretch(pool, text)
    return bool(_DENIES.search(text[stretch[0] : stretch[1]]))


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
    unsaid = place and fold(place) not in fold(item.sentence.text)
    return _say(pool, composer, [item], of_place(place) if unsaid else None)


def _say(pool: Pool, composer: Composer, found: list[Evidence], opening: Run | None = None) -> bool:
    if not found:
        return False
    first = found[0].sentence
    number = composer.cite(first.document_id, first.start, first.end)
    start, end = (0, len(first.text)) if len(first.text) <= _LONGEST_LEAD else _best_stretch(pool, first.text)
    said = first.text[start:end].lstrip("-•+* ")
    if opening:
        said = lower_first(said)
    composer.add("lead", opening or Run(""), *with_figures(said, number), Run(" "), mark(number))
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


def _best_stretch(pool: Pool, text: str) -> tuple[int, int]:
    """Give the stretch of a long sentence, between semicolons or commas, that bears out the question best."""
    stops = [0, *(match.end() for match in re.finditer(r"[;:]\s+", text)), len(text)]
    if len(stops) <= 2:
        return 0, len(text)
    stretches = list(pairwise(stops))
    start, end = max(stretches, key=lambda span: pool.matcher.coverage([(text[span[0] : span[1]], 1.0)]))
    while end > start and text[end - 1] in " ;,:":
        end -= 1
    return start, end
