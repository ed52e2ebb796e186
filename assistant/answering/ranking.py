"""Answers that rank: provinces, districts, or the parts of one place ("trụ cột nào cao nhất"), by their figures."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answering.compose import Composer
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.answering.prose import say
from assistant.answering.sides import ascending_for, family, ranks, tell_side_by_side, value_to_rank_by
from assistant.indicators.meaning import speaks_of
from assistant.types import AHEAD, NATIONAL
from assistant.vietnamese.text import fold

_WHICH_PART = re.compile(
    r"\b(?:tru cot|tru|chi so|linh vuc|chi tieu|noi dung|mang|loai|nhom|nganh|dich vu|nen tang) nao\b"
)
_FIRST = re.compile(r"\b(?:nhất|dẫn đầu|đứng đầu|đầu tiên|cuối bảng|đứng cuối|xếp cuối)\b", re.IGNORECASE)
_DEGREE = frozenset("cao thap nhieu it lon nho nhat dan dung dau".split())
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
    pool = _without_degree(pool)
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
        for reference in _references(answering):
            for item in pool.everywhere(reference):
                best.setdefault(statement_of(item).place, item)
        for item in _shortened(pool.figures, list(best.values())):
            best.setdefault(statement_of(item).place, item)
    for item in _ranks_of_named(pool):
        best.setdefault(statement_of(item).place, item)
    provinces = [place for place in best if place != NATIONAL]
    if len(provinces) > 1:
        best.pop(NATIONAL, None)  # the country is the yardstick, not one of those that are ranked
    return bool(provinces) and _compose_ranking(composer, pool, best)


def _without_degree(pool: Pool) -> Pool:
    """Give ``pool`` without the words that ask for a place in the order, which no figure needs to bear out."""
    terms = tuple(term for term in pool.question.terms if fold(term.form) not in _DEGREE)
    return pool.about(terms) if len(terms) < len(pool.question.terms) and any(not t.weak for t in terms) else pool


def _references(answering: list[Evidence]) -> list[Evidence]:
    """Give the statements by which others of the same indicator are found: the best one, and the plainest as good.

    The best one may name its indicator with much beside it: "tỷ trọng kinh tế số · của Nam Định cao hơn Hà Nam".
    """
    first = answering[0]
    alike = [item for item in answering if family(item) == family(first) and _ranks_with(item, first)]
    plainest = min(alike, key=lambda item: len(statement_of(item).indicator))
    return [first] if plainest is first else [first, plainest]


def _ranks_of_named(pool: Pool) -> list[Evidence]:
    """Give the ranks by the index that the question names, the latest first, whatever else their sentences say."""
    named = " ".join(term.form for term in pool.question.terms if not term.weak)
    if pool.question.measure != "rank" or not named or pool.question.aim == "target":
        return []
    ranks_told = [
        item
        for item in pool.figures
        if statement_of(item).kind == "rank" and form_of(statement_of(item)) == "rank" and not item.mismatches
        if statement_of(item).place and not statement_of(item).locality and statement_of(item).value is not None
        if speaks_of(statement_of(item).indicator, named)
    ]
    return sorted(ranks_told, key=_ended, reverse=True)


def _ended(item: Evidence) -> str:
    period = statement_of(item).period
    return period.end.isoformat() if period else ""


def _shortened(figures: list[Evidence], ranked: list[Evidence]) -> list[Evidence]:
    """Give what a sentence says shortly of another place: "Thái Bình có 1.768 tổ công nghệ số, Nam Định 3.162 tổ"."""
    found = []
    for item in figures:
        for like in ranked:
            whole, short = statement_of(like), statement_of(item)
            told_so = item.sentence == like.sentence and whole.unit.startswith(f"{short.unit} ") and short.unit
            if told_so and short.place and not short.locality and short.kind == whole.kind and short.value is not None:
                found.append(replace(item, statement=replace(short, unit=whole.unit)))
                break
    return found


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
