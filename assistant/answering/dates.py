"""Answers to when: the date, or the period, that a sentence on what is asked about names."""

from __future__ import annotations

import re

from assistant.answering.compose import Composer, mark, with_figures
from assistant.answering.evidence import Evidence
from assistant.answering.pool import Pool
from assistant.types import Run
from assistant.vietnamese.dates import find_dates
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.text import fold

_ENOUGH_TYPED = 0.52  # a sentence that also holds a date, which few do
_OF_PAPER = re.compile(r"(?:/[A-ZĐ-]+[\w-]*|ban hành|ký|thông qua)\s*,?\s*(?:ngày\s*)?$")
_AS_OF = re.compile(
    r"tính đến|đến (?:hết|nay|thời điểm)|tinh den", re.IGNORECASE
)  # when it was counted, not when it came
_PAPER_DATED, _OTHERWISE_DATED = 1.6, 0.6  # the day of a paper is asked for: that of a meeting about it is no answer
_ASKS_PAPER = re.compile(r"\b(?:ban hanh|ky|thong qua|ra doi)\b")
_DAY = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}|ngày\s+\d", re.IGNORECASE)


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
    worth = _PAPER_DATED if asks_paper else _OTHERWISE_DATED
    as_of = _AS_OF.match(text[span[0] :]) and not _AS_OF.search(pool.question.text)
    return pool.matcher.coverage([(around, 1.0)]) + (worth if of_paper == asks_paper else 0.0) - (0.6 if as_of else 0.0)
