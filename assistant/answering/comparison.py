"""Answers that set places, periods, or two indicators of one place side by side."""

from __future__ import annotations

from dataclasses import replace

from assistant.answering.compose import Composer, mark, of_place, with_figures
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.answering.ranking import asks_which_part, tell_ranking, tell_top_of_place
from assistant.answering.sides import ascending_for, family, ranks, tell_side_by_side, value_to_rank_by
from assistant.retrieval.question import Question
from assistant.types import AHEAD, Run
from assistant.vietnamese.text import fold

_CANDIDATES = 6
_HIGHER, _LOWER = Run("Cao hơn: ", english="Higher: "), Run("Thấp hơn: ", english="Lower: ")
_LIKE = 0.5  # what indicators in the same words are worth, against a score


def answer_comparison(pool: Pool, composer: Composer) -> tuple[bool, list[str]]:
    """Compose one line for each place (or period) asked for; give also the places that no statement answers for."""
    question = pool.question
    sides = _sides(pool)
    if not sides:
        if asks_which_part(question.text):
            return tell_top_of_place(pool, composer) or bool(question.halves and _contrast(pool, composer)), []
        return (_contrast(pool, composer) if question.places or question.halves else tell_ranking(pool, composer)), []
    found = _alike([part for _, part in sides])
    missing = [name for (name, _), item in zip(sides, found, strict=True) if item is None]
    held = [(name, item) for (name, _), item in zip(sides, found, strict=True) if item is not None]
    if missing or len({(item.sentence.start, item.statement) for _, item in held}) < 2:
        return False, missing
    tell_side_by_side(composer, pool, held, verdict=len(question.periods) < 2 or len(question.places) >= 2)
    return True, []


def _sides(pool: Pool) -> list[tuple[str, Pool]]:
    """Give what is set side by side, each with the pool weighed for it alone: places, or cities, or periods."""
    question = pool.question
    if len(question.places) >= 2:
        return [(place, _side(pool, replace(question, places=(place,)))) for place in question.places]
    if len(question.localities) >= 2:
        return [(name, pool.weigh(replace(question, localities=(name,)))) for name in question.localities]
    if len(question.periods) >= 2:
        return [(period.text, pool.weigh(replace(question, periods=(period,)))) for period in question.periods]
    return []


def _side(pool: Pool, question: Question) -> Pool:
    """Weigh for one place; a period that a follow-up took over binds only a place that has figures for it."""
    side = pool.weigh(question)
    if "period" not in question.taken_over or any(item.answers for item in side.figures):
        return side
    return pool.weigh(replace(question, periods=()))


def _alike(sides: list[Pool]) -> list[Evidence | None]:
    """Give for each side its best statement, those together that say most nearly the same; None where a side has none.

    Statements of one indicator in one form are comparable; a good figure of another indicator is not.
    """
    answering = [[item for item in side.figures if item.answers and item.statement][:_CANDIDATES] for side in sides]
    if not all(answering):
        return [items[0] if items else None for items in answering]

    def beside(first: Evidence, item: Evidence) -> float:
        same_form = family(first) == family(item)
        aims = {statement_of(first).kind in AHEAD, statement_of(item).kind in AHEAD}
        return item.score + _LIKE * _likeness(first, item) - 1.0 * (not same_form) - 0.2 * (len(aims) > 1)

    best: tuple[float, list[Evidence]] | None = None
    for first in answering[0]:
        others = [max(items, key=lambda item: beside(first, item)) for items in answering[1:]]
        total = first.score + sum(beside(first, item) for item in others)
        if best is None or total > best[0]:
            best = (total, [first, *others])
    assert best is not None
    return list(best[1])


def _likeness(one: Evidence, other: Evidence) -> float:
    """Give the share of words that the indicators of two statements have in common (Jaccard)."""
    words = [set(fold(statement_of(item).indicator).split()) for item in (one, other)]
    return len(words[0] & words[1]) / max(1, len(words[0] | words[1]))


def answer_each(pool: Pool, composer: Composer) -> bool:
    """Compose the best sentence for each place asked for; False where one has none."""
    found = []
    for place in pool.question.places:
        answering = [item for item in pool.weigh(replace(pool.question, places=(place,))).spoken if item.answers]
        if not answering:
            return False
        found.append((place, answering[0].sentence))
    for number, (place, sentence) in enumerate(found):
        citation = composer.cite(sentence.document_id, sentence.start, sentence.end)
        said = with_figures(sentence.text, citation)
        composer.add("item" if number else "lead", of_place(place), *said, Run(" "), mark(citation))
    return bool(found)


def _contrast(pool: Pool, composer: Composer) -> bool:
    """Compose two indicators of one place, each by the half of the question that names it."""
    if not pool.question.halves:
        return False
    found = _alike([pool.about(half) for half in pool.question.halves])
    held = [item for item in found if item is not None]
    if len(held) < 2 or len({statement_of(item).figure_start for item in held}) < 2:
        return False
    comparable = len({family(item) for item in held}) == 1 and value_to_rank_by(held[0]) != value_to_rank_by(held[1])
    if comparable and ranks(pool.question.text):
        ascending = ascending_for(pool.question.text, held[0])
        held.sort(key=value_to_rank_by, reverse=not ascending)
        high = ascending == (form_of(statement_of(held[0])) == "rank")
        lead(composer, pool, held[0], [held[0]], opening=_HIGHER if high else _LOWER)
        held = held[1:]
    for item in held:
        lead(composer, pool, item, [item], role="item" if composer.lines else "lead")
    return True
