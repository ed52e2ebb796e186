"""Targets set beside their results: in a sentence, in a report, across reports; with a verdict where there are grounds.

A pair is certain where a careful reader would make it without a doubt: one place, one measure, one indicator, and a
result of the time that the target is set for. Anything less is doubtful and says so. Which statements there are is
given; nothing is read from files here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from assistant.indicators.likeness import Indicators, Likeness, plain_indicator, same_sense
from assistant.indicators.meaning import terms
from assistant.indicators.ranking import measure
from assistant.indicators.standing import Standings
from assistant.statements.verdict import Verdict, value_of, verdict
from assistant.types import Document, Sentence, Statement

Confidence = Literal["certain", "doubtful"]

_CERTAIN, _CERTAIN_MEAN = 0.84, 0.9
_DOUBTFUL, _DOUBTFUL_MEAN, _DOUBTFUL_COSINE = 0.45, 0.62, 0.8
_BREAK = re.compile(r"[.;!?]\s|\n")
_BESIDE = 200  # characters between a plan and the result it stands beside


@dataclass(frozen=True, slots=True)
class Pair:
    """A target and the result set against it.

    ``target`` is None where a report only says that a target was met ("vượt chỉ tiêu"), not what it was.
    ``difference`` is result minus target in their unit; None where they are not numbers of one unit.
    """

    target: Statement | None
    result: Statement
    verdict: Verdict
    difference: float | None
    confidence: Confidence


def find_pairs(
    statements: Sequence[Statement],
    document: Callable[[str], Document],
    sentences: Callable[[str], Sequence[Sentence]],
    indicators: Indicators | None = None,
) -> list[Pair]:
    """Pair the targets among ``statements`` with results, by place and indicator, the certain pairs first.

    ``document`` and ``sentences`` give a document, and its sentences, by id; ``indicators`` are theirs, where
    they have been read already.
    """
    ordered = sorted(statements, key=lambda statement: (statement.document_id, statement.figure_start))
    standings = Standings(ordered, document, sentences)
    pairs = _beside(ordered, standings)
    taken = {id(pair.target) for pair in pairs}
    targets = [s for s in ordered if s.kind == "target" and id(s) not in taken]
    pairs += _by_meaning(targets, ordered, standings, indicators or Indicators(ordered))
    pairs += standings.told_verdicts({id(pair.result) for pair in pairs}, _told)
    return sorted(_once(pairs), key=_order)


def _told(result: Statement, said: Verdict) -> Pair:
    return Pair(None, result, said, None, "certain")


def _beside(ordered: Sequence[Statement], standings: Standings) -> list[Pair]:
    """Pair each plan with the result it stands beside: "67,5% (kế hoạch là 60%)"."""
    found = []
    for at, plan in enumerate(ordered):
        if plan.kind != "plan":
            continue
        for result in reversed(ordered[max(0, at - 4) : at]):
            between = standings.between(result, plan)
            if between is None or len(between) > _BESIDE or _BREAK.search(between):
                break
            if plan.period and result.period and not plan.period.overlaps(result.period):
                continue  # "đạt 66,9%, cùng kỳ năm trước đạt 41% (kế hoạch là 60%)"
            if result.kind in {"result", "rank"} and result.unit == plan.unit and not _is_growth(result):
                found.append(_pair(plan, result, "certain"))
                break
    return found


def _is_growth(result: Statement) -> bool:
    """Say whether a figure tells a change, or how far it is from the plan: "vượt 7 xã so với kế hoạch (50 xã)"."""
    return " · " in result.indicator and bool(
        re.search(r"· (?:tăng|giảm|vượt|thấp|cao|kém|thiếu|hụt)", result.indicator)
    )


def _by_meaning(
    targets: Sequence[Statement], ordered: Sequence[Statement], standings: Standings, indicators: Indicators
) -> list[Pair]:
    results: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in ordered:
        if statement.kind in {"result", "rank"}:
            results[statement.compared_within, measure(statement)].append(statement)
    found = []
    for target in targets:
        candidates = results.get((target.compared_within, measure(target)), [])
        scored = [
            (result, level, likeness)
            for result in candidates
            if (told := _level(target, result, standings, indicators, candidates)) is not None
            for level, likeness in [told]
        ]
        if chosen := _choose(scored):
            found.append(_pair(target, *chosen))
    return found


def _level(
    target: Statement,
    result: Statement,
    standings: Standings,
    indicators: Indicators,
    candidates: Sequence[Statement],
) -> tuple[Confidence, Likeness] | None:
    """Say how surely ``result`` is of the indicator, the place and the time of ``target``; None where it is not."""
    timely = standings.in_time(target, result)
    if timely is False or not same_sense(target, result):
        return None
    likeness = indicators.compare(target, result)
    if _follows_on(target, result, standings, candidates):
        return "certain", likeness
    near = likeness.least >= _DOUBTFUL and likeness.mean >= _DOUBTFUL_MEAN
    if not near and not (likeness.cosine >= _DOUBTFUL_COSINE and likeness.mean >= _DOUBTFUL):
        return None
    if standings.of(target).localities != standings.of(result).localities:
        return None
    sure = likeness.least >= _CERTAIN and likeness.mean >= _CERTAIN_MEAN and timely
    return "certain" if sure else "doubtful", likeness


def _follows_on(target: Statement, result: Statement, standings: Standings, candidates: Sequence[Statement]) -> bool:
    """Say whether the target leaves its indicator to the result right before it: "… Chỉ tiêu là 250 bệnh viện."."""
    if target.unit == "%" or target.document_id != result.document_id or not _names_nothing(target):
        return False
    before = [
        c.figure_start
        for c in candidates
        if c.document_id == target.document_id and c.figure_start < target.figure_start and not _is_growth(c)
    ]
    if result.figure_start != max(before, default=-1):
        return False
    one, other = standings.of(target), standings.of(result)
    return one.number - other.number in {0, 1} and one.paragraph == other.paragraph


def _names_nothing(target: Statement) -> bool:
    """Say whether the indicator of ``target`` is no more than what is counted."""
    unit = target.unit.lower()
    names = [term.phrase for term in terms(plain_indicator(target)) if not term.weak and term.phrase not in unit]
    return not [name for name in names if name not in {"chỉ tiêu", "mục tiêu"}]


def _choose(scored: Sequence[tuple[Statement, Confidence, Likeness]]) -> tuple[Statement, Confidence] | None:
    """Choose the latest of the certain results, else the likeliest; results that contradict each other are doubtful."""
    certain = [entry for entry in scored if entry[1] == "certain"]
    if not certain:
        best = max(scored, key=lambda entry: (entry[2].mean, entry[2].cosine), default=None)
        return (best[0], "doubtful") if best else None
    latest = max(_ended(result) for result, _, _ in certain)
    last = [entry for entry in certain if _ended(entry[0]) == latest]
    best = max(last, key=lambda entry: (entry[2].mean, entry[2].cosine))
    values = {(result.value, result.figure) for result, _, likeness in last if likeness.mean >= best[2].mean - 0.02}
    return best[0], "certain" if len(values) == 1 else "doubtful"


def _ended(statement: Statement) -> str:
    return statement.period.end.isoformat() if statement.period else ""


def _pair(target: Statement, result: Statement, confidence: Confidence) -> Pair:
    difference = difference_of(target, result)
    said: Verdict = "chưa đủ căn cứ" if difference is None else verdict(_in_unit(target), _in_unit(result))
    return Pair(target, result, said, difference, confidence)


def difference_of(target: Statement, result: Statement) -> float | None:
    """Give result minus target in their unit; None where they are not two numbers of one measure."""
    aimed, reached = value_of(target), value_of(result)
    if aimed is None or reached is None or measure(target) != measure(result):
        return None
    return round(reached - aimed, 6)


def _in_unit(statement: Statement) -> Statement:
    return replace(statement, unit=measure(statement))


def _once(pairs: Iterable[Pair]) -> list[Pair]:
    """Drop pairs that say again what another says: the same figures of the same place and periods."""
    kept: dict[tuple[object, ...], Pair] = {}
    for pair in pairs:
        target = pair.target
        said = (target.document_id, target.figure, target.compared_within, _ended(target)) if target else ()
        key = (*said, pair.result.figure, pair.result.compared_within, _ended(pair.result), pair.result.indicator[:40])
        kept.setdefault(key, pair)
    return list(kept.values())


def _order(pair: Pair) -> tuple[object, ...]:
    return (
        pair.confidence != "certain", pair.result.where, pair.target is None, pair.result.document_id,
        pair.result.figure_start,
    )  # fmt: skip
