"""Answers that set places, or periods, side by side, and that rank places."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answering.compose import Composer, capital, mark, of_place, place_in_english, with_figures
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.types import AHEAD, NATIONAL, Run
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_LOWEST = re.compile(
    r"\b(?:thap|kem)\b|\b(?:it|nho|cham|cuoi)\s+(?:nhat|hon)\b|\bit\b.{1,40}\b(?:nhat|hon)\b|\b(?:dung|xep) cuoi\b|"
    r"\b(?:lowest|least|lower|fewer)\b"
)
_SUPERLATIVE = re.compile(r"\bnhat\b|\bhon\b|\bdan dau\b|\bdung dau\b|\bhighest\b|\bmost\b|\blowest\b|\bxep hang\b")
_WHICH_PART = re.compile(r"\b(?:tru cot|chi so|linh vuc|chi tieu|noi dung|mang|loai|nhom|nganh|dich vu|nen tang) nao\b")
_MOST = 6
_CANDIDATES = 6
_RANKED_WITH = 0.15  # how much less of the question a place's figure may bear out than the best one
_LIKE = 0.5  # what indicators in the same words are worth, against a score
_ENOUGH_EACH = 0.5  # an indicator of two bears out about half of a question on both


def ranks(question: str) -> bool:
    """Say whether ``question`` asks which place is highest or lowest."""
    return bool(_SUPERLATIVE.search(fold(question)))


def asks_which_part(question: str) -> bool:
    """Say whether ``question`` asks which of several things in one place is highest: "trụ cột nào cao nhất"."""
    return ranks(question) and bool(_WHICH_PART.search(fold(question)))


def answer_comparison(pool: Pool, composer: Composer) -> tuple[bool, list[str]]:
    """Compose one line for each place (or period) asked for; give also the places that no statement answers for."""
    question = pool.question
    sides = _sides(pool)
    if not sides:
        if asks_which_part(question.text):
            return _top_of_place(pool, composer) or bool(question.halves and _contrast(pool, composer)), []
        return (_contrast(pool, composer) if question.places or question.halves else _rank(pool, composer)), []
    found = _alike([part for _, part in sides])
    missing = [name for (name, _), item in zip(sides, found, strict=True) if item is None]
    held = [(name, item) for (name, _), item in zip(sides, found, strict=True) if item is not None]
    if missing or len({(item.sentence.start, item.statement) for _, item in held}) < 2:
        return False, missing
    _compose(composer, pool, held, verdict=len(question.periods) < 2 or len(question.places) >= 2)
    return True, []


def _sides(pool: Pool) -> list[tuple[str, Pool]]:
    """Give what is set side by side, each with the pool weighed for it alone: places, or cities, or periods."""
    question = pool.question
    if len(question.places) >= 2:
        return [(place, pool.weigh(replace(question, places=(place,)))) for place in question.places]
    if len(question.localities) >= 2:
        return [(name, pool.weigh(replace(question, localities=(name,)))) for name in question.localities]
    if len(question.periods) >= 2:
        return [(period.text, pool.weigh(replace(question, periods=(period,)))) for period in question.periods]
    return []


def _alike(sides: list[Pool]) -> list[Evidence | None]:
    """Give for each side its best statement, those together that say most nearly the same; None where a side has none.

    Statements of one indicator in one form are comparable; a good figure of another indicator is not.
    """
    answering = [[item for item in side.figures if item.answers and item.statement][:_CANDIDATES] for side in sides]
    if not all(answering):
        return [items[0] if items else None for items in answering]

    def beside(first: Evidence, item: Evidence) -> float:
        same_form = _family(first) == _family(item)
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


def _family(item: Evidence) -> str:
    form = form_of(statement_of(item))
    return "share" if form in {"percent", "ratio"} else form


def _likeness(one: Evidence, other: Evidence) -> float:
    """Give the share of words that the indicators of two statements have in common (Jaccard)."""
    words = [set(fold(statement_of(item).indicator).split()) for item in (one, other)]
    return len(words[0] & words[1]) / max(1, len(words[0] | words[1]))


def _top_of_place(pool: Pool, composer: Composer) -> bool:
    """Compose which of several like figures of one place is highest or lowest: "trụ cột nào xếp hạng cao nhất"."""
    wanted = "rank" if pool.question.measure == "rank" else ""
    answering = [
        item
        for item in pool.figures
        if item.bears_out(_ENOUGH_EACH)
        and statement_of(item).value is not None
        and (form_of(statement_of(item)) == "rank" or not wanted)
        and statement_of(item).kind not in AHEAD
    ]
    first = answering[0] if answering else None
    if first is None:
        return False
    like = [
        item
        for item in answering
        if item.sentence == first.sentence and form_of(statement_of(item)) == form_of(statement_of(first))
    ]
    if len(like) < 2:
        return False
    top = (min if _ascending(pool.question.text, first) else max)(like, key=_value)
    lead(composer, pool, top, [top])
    return True


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
    for number, item in enumerate(held):
        lead(composer, pool, item, [item], role="item" if number else "lead")
    return True


def _rank(pool: Pool, composer: Composer) -> bool:
    """Compose the places in the order of their figures, where at least one is known."""
    best: dict[str, Evidence] = {}
    answering = [item for item in _valued(pool) if statement_of(item).place and not statement_of(item).locality]
    for item in answering:
        statement = statement_of(item)
        comparable = form_of(statement) == form_of(statement_of(answering[0])) and statement.kind != "plan"
        if comparable and _ranks_with(item, answering[0]) and _is_later(item, best.get(statement.place)):
            best[statement.place] = item
    if len([place for place in best if place != NATIONAL]) > 1:
        best.pop(NATIONAL, None)  # the country is the yardstick, not one of those that are ranked
    return bool(best) and _compose_ranking(composer, pool, best)


def rank_districts(pool: Pool, composer: Composer) -> bool:
    """Compose the districts of a province in the order of their figures; False where fewer than two are known."""
    best: dict[str, Evidence] = {}
    answering = [item for item in _valued(pool) if statement_of(item).locality]
    for item in answering:
        name = statement_of(item).locality
        comparable = _family(item) == _family(answering[0]) and _ranks_with(item, answering[0])
        if comparable and _is_later(item, best.get(name)):
            best[name] = item
    return len(best) >= 2 and _compose_ranking(composer, pool, best)


def _valued(pool: Pool) -> list[Evidence]:
    """Give the statements that answer and have a value to rank by, the best first."""
    return [item for item in pool.figures if item.answers and statement_of(item).value is not None]


def _ranks_with(item: Evidence, first: Evidence) -> bool:
    """Say whether ``item`` bears out the question nearly as well as the ``first``."""
    return item.coverage >= first.coverage - _RANKED_WITH


def _compose_ranking(composer: Composer, pool: Pool, best: dict[str, Evidence]) -> bool:
    first = next(iter(best.values()))
    ascending = _ascending(pool.question.text, first)
    ordered = sorted(best.items(), key=lambda entry: _value(entry[1]), reverse=not ascending)
    _compose(composer, pool, ordered[:_MOST], verdict=len(ordered) >= 2)
    return True


def _is_later(item: Evidence, told: Evidence | None) -> bool:
    """Say whether ``item`` is to be told instead of ``told``: the same sentence gives it for a later period."""
    if told is None:
        return True
    period, before = statement_of(item).period, statement_of(told).period
    same = item.sentence == told.sentence and statement_of(item).kind == statement_of(told).kind
    return bool(same and period and before and period.end > before.end)


def _ascending(question: str, first: Evidence) -> bool:
    lowest = bool(_LOWEST.search(fold(question)))
    return lowest != (form_of(statement_of(first)) == "rank")


def _compose(composer: Composer, pool: Pool, named: list[tuple[str, Evidence]], verdict: bool) -> None:
    items = [item for _, item in named]
    rank = all(form_of(statement_of(item)) == "rank" for item in items)
    values = [_value(item) for item in items]
    one_unit = len({_family(item) for item in items}) == 1 and (
        _family(items[0]) == "share" or len({statement_of(item).unit for item in items}) == 1
    )
    one_aim = len({statement_of(item).kind in AHEAD for item in items}) == 1
    if verdict and one_unit and one_aim and len(set(values)) > 1:
        ascending = _ascending(pool.question.text, items[0])
        top = (min if ascending else max)(named, key=lambda entry: _value(entry[1]))
        high = ascending == rank
        vi, en = _verdict_words(rank, high, two=len(items) == 2)
        opening = Run(f"{top[0]} {vi}: ", english=f"{capital(place_in_english(top[0]))} {en}: ")
        lead(composer, pool, top[1], [top[1]], opening=opening)
        named = [entry for entry in named if entry is not top]
    for number, (name, item) in enumerate(named):
        role = "lead" if number == 0 and not composer.lines else "item"
        told = None if not verdict or fold(name) in fold(item.sentence.text[:60]) else of_place(name)
        lead(composer, pool, item, [item], role=role, opening=told)


def _verdict_words(rank: bool, high: bool, two: bool) -> tuple[str, str]:
    """Say that one stands above or below the others, or has more or less, in Vietnamese and in English."""
    if rank:
        return ("xếp trên", "ranks above") if high else ("xếp dưới", "ranks below")
    if two:
        return ("cao hơn", "is higher") if high else ("thấp hơn", "is lower")
    return ("cao nhất", "is highest") if high else ("thấp nhất", "is lowest")


def _value(item: Evidence) -> float:
    """Give the value to compare by; the share in percent of a ratio."""
    statement = statement_of(item)
    if statement.value is None and (figures := find_figures(statement.figure)) and figures[0].out_of:
        return 100 * (figures[0].value_of or 0.0) / figures[0].out_of
    return statement.value or 0.0
