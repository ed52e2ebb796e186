"""What speaks against evidence: another place, another period, a target where a result was asked.

Place, period and kind decide: the right figure of the wrong province or year is a wrong answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.answering.evidence import Mismatch
from assistant.retrieval.intent import Intent, asks_of_districts
from assistant.retrieval.question import Question
from assistant.statements.cells import is_row
from assistant.types import AHEAD, Document, Period, Sentence
from assistant.vietnamese.places import find_places
from assistant.vietnamese.provinces import same_or_merged
from assistant.vietnamese.text import fold, lower, place_tones

AIMED = {"figure", "verdict", "comparison", "place"}
"""The intents that a target or a result must fit."""

_WHERE = re.compile(r"\b(?:o|tai|cho) (?:dau|cho nao|noi nao|dia diem nao)\b|\bwhere\b")
_OPENING = 600  # characters in which a report on one commune names it
_NEAR = 31  # days between "giữa năm 2023" and "tính đến ngày 15/6/2023"
_LOOKS_BACK = 2  # January and February
_NAMES_TARGETS = re.compile(r"\b(?:muc tieu|chi tieu)\b")


def find_mismatches(
    question: Question,
    document: Document,
    sentence: Sentence,
    said: str,
    places: Sequence[str],
    locality: str,
    localities: Sequence[str],
    period: Period | None,
    kind: str,
) -> frozenset[Mismatch]:
    """Give what speaks against a sentence of ``document``, said of ``places`` and ``period`` as ``kind``.

    A city or district asked for must be one of ``localities``, those that it is said of, or be named in ``said``;
    ``locality`` is the one that it is said of alone, "" where that is the whole province.
    """
    found: set[Mismatch] = set()
    if question.places and not set(question.places) & set(places) and not _of_its_part(question, document, places):
        found.add("place")
    if question.localities:
        if set(question.localities).isdisjoint(localities) and not any(
            _names(said, asked) for asked in question.localities
        ):
            found.add("place")
    elif locality and question.places and not asks_of_districts(question.text):
        found.add("place")
    if question.units and not _speaks_of_unit(question, document, f"{sentence.text} {said}"):
        found.add("place")
    if question.periods and not any(_holds_for(document, sentence, period, kind, asked) for asked in question.periods):
        found.add("period")
    missed = kind not in {"target", "plan", "budget"} if question.aim == "target" else kind in AHEAD
    if question.aim and missed and _aimed(question, sentence):
        found.add("aim")
    return frozenset(found)


def _aimed(question: Question, sentence: Sentence) -> bool:
    """Say whether ``sentence`` must speak of a target or a result, as the question asks, to answer it.

    Either may tell whether something goes as planned ("đúng tiến độ đề ra không?"); a row is told by its columns.
    """
    if question.intent == "yesno":
        return question.aim != "target" and not is_row(sentence.text)
    return _asks_for_either(question.intent, question.text)


@lru_cache(maxsize=256)  # asked of each sentence and figure that one question brings
def _asks_for_either(intent: Intent, text: str) -> bool:
    """Say whether the question ``text`` of ``intent`` is answered only by a target, or only by a result."""
    if intent == "list":
        return bool(_NAMES_TARGETS.search(fold(text)))
    return intent in AIMED and not _WHERE.search(fold(text))


def _speaks_of_unit(question: Question, document: Document, said: str) -> bool:
    """Say whether a commune asked for is named where something is said, or in the opening of its report."""
    opening = f"{document.title} {document.text[:_OPENING]}"
    return any(fold(unit) in fold(said) or fold(unit) in fold(opening) for unit in question.units)


def _of_its_part(question: Question, document: Document, places: Sequence[str]) -> bool:
    """Say whether a report on the province asked about speaks of one that has become part of it."""
    home = next(iter(document.places), "")
    return home in question.places and all(same_or_merged(place, home) for place in places)


def _holds_for(document: Document, sentence: Sentence, period: Period | None, kind: str, asked: Period) -> bool:
    """Say whether what is said of ``period`` may answer for ``asked``.

    What its own words do not date holds for its report's year, unless what goes before sets another one; a target that
    is not dated, for the year after as well.
    """
    if period is not None and (period.text in sentence.text or period.text in sentence.head):
        return _years_meet(period, asked)
    years = _years_told(document)
    if period is not None and period.end.year not in years:  # set by the paragraph or a heading
        years = {period.end.year}
    if kind == "target" and years:
        years.add(max(years) + 1)
    return not years or any(asked.start.year <= year <= asked.end.year for year in years)


def _years_told(document: Document) -> set[int]:
    """Give the years that what a report does not date may be of: those it reports on, else that of its date.

    What is written in the first months of a year mostly looks back on the one before.
    """
    written = document.date
    years = {document.period.start.year, document.period.end.year} if document.period else set()
    if written is not None and years <= {written.year}:
        years.add(written.year)
        if written.month <= _LOOKS_BACK:
            years.add(written.year - 1)
    return years


def _years_meet(period: Period, asked: Period) -> bool:
    if asked.role in {"as_of"} and period.role == "as_of":
        near = abs((period.end - asked.end).days) <= _NEAR
        return (
            near or period.overlaps(asked) or (period.start.year == asked.start.year and asked.text.startswith("năm"))
        )
    if asked.role == period.role == "in" and asked.start.year == period.start.year and _other_part(asked, period):
        return False
    if period.role == "by":
        return asked.start.year <= period.end.year <= asked.end.year
    if asked.role == "by":
        return period.start.year <= asked.end.year <= period.end.year
    return period.start.year <= asked.end.year and asked.start.year <= period.end.year


def _other_part(asked: Period, period: Period) -> bool:
    """Say whether both are parts of a year, and not the same: six months are not nine."""
    parts = [(one.end - one.start).days for one in (asked, period)]
    return all(25 < days < 360 for days in parts) and (asked.start, asked.end) != (period.start, period.end)


def _names(said: str, locality: str) -> bool:
    if place_tones(lower(locality)) in place_tones(lower(said)):
        return True
    return any(mention.locality == locality for mention in find_places(said))
