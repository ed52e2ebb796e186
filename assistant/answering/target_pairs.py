"""Which pairs of a target and a result answer a question: those with a verdict, each result with its nearest target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.answering.evidence import Evidence, statement_of
from assistant.answering.pool import Pool
from assistant.answering.verdict_lines import SAID, Said
from assistant.indicators.pairs import Pair, difference_of
from assistant.indicators.settled import is_undue
from assistant.statements.verdict import verdict
from assistant.types import Statement

_AS_GOOD = 0.15  # how near in score to the best evidence a side of a pair must be
_PLACED = frozenset(("place", "period"))
_PAST = 1000


def best_pair(pool: Pool, results: list[Evidence], aims: list[Evidence]) -> tuple[Evidence, Pair] | None:
    """Give the pair, and its result, that one of the best ``results``, or else of the best ``aims``, is part of.

    It has a verdict, or its term is not over.
    """
    if not results and not aims:
        return None
    nearest = sorted((pair for pair in pool.pairs if pair.target is not None), key=_distance)
    told = list(_told_here(pool, [pair for pair in nearest if said_of(pair) in SAID]))
    for side, known in (("result", results), ("target", aims)):
        for item in _nearly_best(known):
            for result, pair in told:
                if getattr(pair, side) == item.statement:
                    return result, pair
    return None


def said_of(pair: Pair) -> Said:
    """Give what is said of ``pair``: its verdict, or that the term of its target is not over."""
    return "chưa đến hạn" if is_undue(pair) else pair.verdict


def compared(pool: Pool, target: Evidence, result: Evidence) -> Pair:
    """Set a ``result`` against a ``target`` that no pair was made of, by the rules for pairs."""
    aim, reached = statement_of(target), statement_of(result)
    return pool.settle([Pair(aim, reached, verdict(aim, reached), difference_of(aim, reached), "doubtful")])[0]


def nearest_target(targets: list[Evidence], result: Evidence) -> Evidence | None:
    """Give the target of the year of ``result``, or the nearest after it, of those that answer as well as the best."""
    if not targets:
        return None
    reached = statement_of(result)
    return min(_nearly_best(targets), key=lambda item: _years_apart(statement_of(item), reached))


def told_pairs(pool: Pool) -> list[tuple[Evidence, Pair]]:
    """Give each result that has a verdict, with the pair of it and its nearest target, in the order of the reports.

    So a plan that was met is not missed by a later target.
    """
    nearest: dict[Statement, Pair] = {}
    for pair in pool.pairs:
        known = nearest.get(pair.result)
        if known is None or _distance(pair) < _distance(known):
            nearest[pair.result] = pair
    return list(_told_here(pool, [pair for pair in nearest.values() if pair.verdict in SAID]))


def _told_here(pool: Pool, pairs: Iterable[Pair]) -> Iterator[tuple[Evidence, Pair]]:
    """Give those of ``pairs`` whose result is where and when it was asked for, each after its result."""
    for pair in pairs:
        result = pool.evidence_of(pair.result)
        if result is not None and not result.mismatches & _PLACED:
            yield result, pair


def _distance(pair: Pair) -> tuple[int, bool, int]:
    """Give how far a target is from being that of its result: of another year, of another report, further in it.

    What the report itself says of the result, naming no target, is nearest.
    """
    target, result = pair.target, pair.result
    if target is None:
        return -1, False, -1
    apart = target.document_id != result.document_id
    return _years_apart(target, result), apart, 0 if apart else abs(target.figure_start - result.figure_start)


def _years_apart(target: Statement, result: Statement) -> int:
    """Give how many years after its result a target is set for; one set for a year before it comes last."""
    if target.period is None or result.period is None:
        return 0
    years = target.period.end.year - result.period.end.year
    return years if years >= 0 else _PAST - years


def _nearly_best(known: list[Evidence]) -> list[Evidence]:
    return [
        item for item in known if item.score >= known[0].score - _AS_GOOD and item.coverage >= known[0].coverage - 0.05
    ]
