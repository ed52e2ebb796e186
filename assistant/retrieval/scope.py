"""A conversation confined to some reports: which they are, and what the confinement adds to a question.

A report is of the years of its period, or else of its date. What a report says of other years and places stays in it:
only a question that names none itself is read as one of the scope's place and year.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from assistant.index.store import DocumentSummary
from assistant.retrieval.question import Question
from assistant.types import Period, Scope
from assistant.vietnamese.text import fold


def named(scope: Scope, summaries: Iterable[DocumentSummary]) -> Scope:
    """Give ``scope`` with its places named as the reports name them, however they were typed."""
    names = {fold(place): place for summary in summaries for place in summary.places}
    return replace(scope, places=tuple(names.get(fold(place), place) for place in scope.places))


def documents_within(scope: Scope, summaries: Iterable[DocumentSummary]) -> tuple[str, ...]:
    """Give the ids of the reports that lie within ``scope``."""
    return tuple(summary.id for summary in summaries if _within(scope, summary))


def years_of(summary: DocumentSummary) -> range:
    """Give the years that a report is of; none where it has neither period nor date."""
    if summary.period:
        return range(summary.period.start.year, summary.period.end.year + 1)
    return range(summary.date.year, summary.date.year + 1) if summary.date else range(0)


def read_within(question: Question, scope: Scope) -> Question:
    """Read ``question`` as asked of the one place and the one year of ``scope``, where it names no place or year."""
    if len(scope.places) == 1 and not question.places:
        question = replace(question, places=scope.places)
    if len(scope.years) == 1 and not question.periods:
        year = scope.years[0]
        question = replace(question, periods=(Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}"),))
    return question


def _within(scope: Scope, summary: DocumentSummary) -> bool:
    return (
        (not scope.documents or summary.id in scope.documents)
        and (not scope.places or any(place in summary.places for place in scope.places))
        and (not scope.years or any(year in years_of(summary) for year in scope.years))
    )
