"""Which pairs of a target and a result answer a question: those with a verdict, each result with its nearest target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.answering.evidence import Evidence
from assistant.answering.pool import Pool
from assistant.answering.verdict_lines import SAID
from assistant.indicators.pairs import Pair
from assistant.types import Statement

_AS_GOOD = 0.15  # how near in score to the best evidence a side of a pair must be
_PLACED = frozenset(("place", "period"))


def best_pair(pool: Pool, results: list[Evidence], aims: list[Evidence]) -> tuple[Evidence, Pair] | None:
    """Give the pair, and its result, that one of the best ``results``, or else of the best ``aims``, is part of."""
    if not results and not aims:
        return None
    nearest = sorted((pair for pair in pool.pairs if pair.target is not None), key=_distance)
    told = list(_with_verdict(pool, nearest))
    for side, known in (("result", results), ("target", aims)):
        for item in _nearly_best(known):
            for result, pair in told:
                if getattr(pair, side) == item.statement:
                    return result, pair
    return None


def told_pairs(pool: Pool) -> list[tuple[Evidence, Pair]]:
    """Give each result that has a verdict, with the pair of it and its nearest target, in the order of the reports.

    So a plan that was met is not missed by a later target.
    """
    nearest: dict[Statement, Pair] = {}
    for pair in pool.pairs:
        known = nearest.get(pair.result)
        if known is None or _distance(pair) < _distance(known):
            nearest[pair.result] = pair
    return list(_with_verdict(pool, nearest.values()))


def _with_verdict(pool: Pool, pairs: Iterable[Pair]) -> Iterator[tuple[Evidence, Pair]]:
    """Give the ``pairs`` that met or missed their target where and when it was asked for, each after its result."""
    for pair in pairs:
        result = pool.evidence_of(pair.result)
        if result is not None and pair.verdict in SAID and not result.mismatches & _PLACED:
            yield result, pair


def _distance(pair: Pair) -> tuple[bool, bool, int]:
    """Give how far a target is from being that of its result: of another report, of another year, further in it.

    What the report itself says of the result, naming no target, is nearest.
    """
    target, result = pair.target, pair.result
    if target is None:
        return False, False, -1
    years = [one.period.end.year if one.period else 0 for one in (target, result)]
    apart = target.document_id != result.document_id
    return apart, years[0] != years[1], 0 if apart else abs(target.figure_start - result.figure_start)


def _nearly_best(known: list[Evidence]) -> list[Evidence]:
    return [
        item for item in known if item.score >= known[0].score - _AS_GOOD and item.coverage >= known[0].coverage - 0.05
    ]
