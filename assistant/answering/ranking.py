"""Answers that rank: provinces, districts, or the parts of one place ("trụ cột nào cao nhất"), by their figures."""

from __future__ import annotations

import re

from assistant.answering.compose import Composer
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.answering.prose import say
from assistant.answering.sides import ascending_for, family, ranks, tell_side_by_side, value_to_rank_by
from assistant.types import AHEAD, NATIONAL
from assistant.vietnamese.text import fold

_WHICH_PART = re.compile(
    r"\b(?:tru cot|tru|chi so|linh vuc|chi tieu|noi dung|mang|loai|nhom|nganh|dich vu|nen tang) nao\b"
)
_FIRST = re.compile(r"\b(?:nhất|dẫn đầu|đứng đầu|đầu tiên|cuối bảng|đứng cuối|xếp cuối)\b", re.IGNORECASE)
_MOST = 6
_RANKED_WITH = 0.15  # how much less of the question a place's figure may bear out than the best one
_ENOUGH_EACH = 0.5  # what is asked of several may be named in the sentence before the one that ranks them


def asks_which_part(question: str) -> bool:
    """Say whether ``question`` asks which of several things in one place is highest: "trụ cột nào cao nhất"."""
    return ranks(question) and bool(_WHICH_PART.search(fold(question)))


def tell_top_of_place(pool: Pool, composer: Composer) -> bool:
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
    top = (min if ascending_for(pool.question.text, first) else max)(like, key=value_to_rank_by)
    lead(composer, pool, top, [top])
    return True


def tell_ranking(pool: Pool, composer: Composer) -> bool:
    """Compose the places in the order of their figures, where at least one is known."""
    best: dict[str, Evidence] = {}
    answering = [
        item
        for item in _valued(pool)
        if statement_of(item).place
        and not statement_of(item).locality
        and (pool.question.aim == "target" or statement_of(item).kind not in AHEAD)
    ]
    for item in answering:
        statement = statement_of(item)
        comparable = form_of(statement) == form_of(statement_of(answering[0])) and statement.kind != "plan"
        if comparable and _ranks_with(item, answering[0]) and _is_later(item, best.get(statement.place)):
            best[statement.place] = item
    if answering and statement_of(answering[0]).kind not in AHEAD:
        for item in pool.everywhere(answering[0]):
            best.setdefault(statement_of(item).place, item)
    provinces = [place for place in best if place != NATIONAL]
    if len(provinces) > 1:
        best.pop(NATIONAL, None)  # the country is the yardstick, not one of those that are ranked
    return bool(provinces) and _compose_ranking(composer, pool, best)


def tell_first_place(pool: Pool, composer: Composer) -> bool:
    """Compose a sentence that says itself which place comes first or last; False where none does."""
    return say(pool, composer, [item for item in pool.spoken if item.answers and _FIRST.search(item.sentence.text)])


def tell_district_ranking(pool: Pool, composer: Composer) -> bool:
    """Compose the districts of a province in the order of their figures; False where fewer than two are known."""
    best: dict[str, Evidence] = {}
    answering = [item for item in _valued(pool) if statement_of(item).locality]
    for item in answering:
        name = statement_of(item).locality
        comparable = family(item) == family(answering[0]) and _ranks_with(item, answering[0])
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
    ascending = ascending_for(pool.question.text, first)
    ordered = sorted(best.items(), key=lambda entry: value_to_rank_by(entry[1]), reverse=not ascending)
    tell_side_by_side(composer, pool, ordered[:_MOST], verdict=len(ordered) >= 2)
    return True


def _is_later(item: Evidence, told: Evidence | None) -> bool:
    """Say whether ``item`` is to be told instead of ``told``: the same sentence gives it for a later period."""
    if told is None:
        return True
    period, before = statement_of(item).period, statement_of(told).period
    same = item.sentence == told.sentence and statement_of(item).kind == statement_of(told).kind
    return bool(same and period and before and period.end > before.end)
