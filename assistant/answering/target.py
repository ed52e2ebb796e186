"""Answers to "đã đạt chỉ tiêu chưa?": the result, the target beside it, and a verdict where there are grounds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from assistant.answering.compose import (
    Composer,
    before_colon,
    leaves_out,
    lower_first,
    mark,
    place_in_english,
    with_figures,
)
from assistant.answering.evidence import ENOUGH, Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.figure_lines import cell_figure
from assistant.answering.pool import Pool
from assistant.indicators.pairs import Pair
from assistant.statements.tables import is_row
from assistant.statements.verdict import Verdict, head_verdict, own_verdict, verdict
from assistant.types import Period, Run, Statement
from assistant.vietnamese.text import fold

_AS_GOOD = 0.15  # how near in score to the best evidence a side of a pair must be
_NAMES_THEM = re.compile(r"\b(?:chỉ tiêu|đó là|gồm|là)\b", re.IGNORECASE)
_MOST_TOLD = 12
_PLACED = frozenset(("place", "period"))
_COUNTS_TARGETS = frozenset(("chỉ tiêu", "mục tiêu", "nhiệm vụ"))
_SAID = {"vượt": ("Vượt", "Exceeded"), "đạt": ("Đạt", "Met"), "chưa đạt": ("Chưa đạt", "Not met")}


def answer_verdict(pool: Pool, composer: Composer) -> bool:
    """Compose verdict, result and target; False where either is missing."""
    if not any(not term.weak for term in pool.question.terms) or _asks_which(pool.question.text):
        return _answer_which(pool, composer)
    results, aims = _answering(pool, "result"), _answering(pool, "target")
    said = _said_by_itself(results[0]) if results else None
    if said is None and (paired := _paired(pool, results, aims)) is not None:
        return _tell_pair(pool, composer, *paired)
    if not results:
        return False
    result = results[0]
    targets = [item for item in aims if _comparable(item, result)]
    beside = [item for item in targets if statement_of(item).kind == "plan" and item.sentence == result.sentence]
    target = next(iter(beside or targets), None)
    if said is None and target is not None:
        said = verdict(statement_of(target), statement_of(result))
    if said is None or said == "chưa đủ căn cứ":
        if _head_verdict(pool, composer, result):
            return True
        if "bao nhieu" not in fold(pool.question.text):
            return False
        lead(composer, pool, result, [result])
    else:
        lead(composer, pool, result, [result], opening=_opening(said, result))
    if target is not None:
        lead(composer, pool, target, [target], role="item")
    return True


def _paired(pool: Pool, results: list[Evidence], aims: list[Evidence]) -> tuple[Evidence, Pair] | None:
    """Give the pair with a verdict that one of the best results, or else of the best targets, is part of."""
    for side, known in (("result", results), ("target", aims)):
        for item in _nearly_best(known):
            for pair in _nearest_targets(pool.pairs):
                result = pool.evidence_of(pair.result)
                if pair.target is None or result is None or result.mismatches & _PLACED:
                    continue
                if pair.verdict in _SAID and getattr(pair, side) == item.statement:
                    return result, pair
    return None


def _nearest_targets(pairs: Sequence[Pair]) -> list[Pair]:
    """Give ``pairs`` with those first whose target is the result's own: of its row, its report, its year."""
    return sorted(pairs, key=_distance)


def _of_nearest_target(pairs: Sequence[Pair]) -> list[Pair]:
    """Give one of the ``pairs`` for each result, in their order: a plan that was met stays met by a later target."""
    nearest: dict[Statement, Pair] = {}
    for pair in pairs:
        known = nearest.get(pair.result)
        if known is None or _distance(pair) < _distance(known):
            nearest[pair.result] = pair
    return list(nearest.values())


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


def _tell_pair(pool: Pool, composer: Composer, result: Evidence, pair: Pair) -> bool:
    """Compose the verdict, the result, and beneath it the target of a pair."""
    opening, target = _opening(pair.verdict, result), pool.evidence_of(pair.target)
    if target is not None and is_row(target.sentence.text) and target.sentence == result.sentence:
        _tell_row_against_plan(composer, result, target, opening, role="lead")
        return True
    lead(composer, pool, result, [result], opening=opening)
    if target is not None:
        lead(composer, pool, target, [target], role="item")
    return True


def _opening(said: Verdict, result: Evidence) -> Run:
    place = statement_of(result).locality or statement_of(result).place
    vi, en = _SAID[said]
    if leaves_out(result.sentence.text, place):
        return Run(f"{vi}: {place}, ", english=f"{en}: {place_in_english(place)}, ")
    return before_colon(vi, en)


def _asks_which(text: str) -> bool:
    return any(
        cue in fold(text) for cue in ("chi tieu nao", "muc tieu nao", "chi tieu gi", "nhung chi tieu", "cac chi tieu")
    )


def _answer_which(pool: Pool, composer: Composer) -> bool:
    """Compose the results that stand against targets, met or missed as asked; else how many were."""
    wanted = _wanted(pool.question.text)
    told: set[tuple[str, str]] = set()
    for pair in _of_nearest_target(pool.pairs):
        result = pool.evidence_of(pair.result)
        if result is None or result.mismatches & _PLACED or pair.verdict not in _SAID:
            continue
        fits = wanted is None or (pair.verdict == "chưa đạt") == (wanted == "chưa đạt")
        said = pair.result.where, pair.result.figure
        if fits and said not in told and len(told) < _MOST_TOLD:
            told.add(said)
            where = pair.result.where
            vi, en = (
                " – ".join(filter(None, (word, place)))
                for word, place in zip(_SAID[pair.verdict], (where, place_in_english(where)), strict=True)
            )
            opening = before_colon(vi, en)
            _tell_result(pool, composer, result, pool.evidence_of(pair.target), opening)
    return bool(told) or _answer_count(pool, composer)


def _tell_result(pool: Pool, composer: Composer, result: Evidence, target: Evidence | None, opening: Run) -> None:
    """Add a result, with its target where both stand in one row or sentence."""
    together = target if target is not None and target.sentence == result.sentence else None
    if together is not None and is_row(result.sentence.text):
        _tell_row_against_plan(composer, result, together, opening)
    elif together is not None and statement_of(together).kind == "plan":
        lead(composer, pool, together, [result, together], role="item", opening=opening)
    else:
        lead(composer, pool, result, [result], role="item", opening=opening)


def _tell_row_against_plan(
    composer: Composer, holder: Evidence, plan: Evidence, opening: Run, role: str = "item"
) -> None:
    """Add a row of a table as its result, and its plan in brackets."""
    result, target = statement_of(holder), statement_of(plan)
    number = composer.cite(holder.sentence.document_id, holder.sentence.start, holder.sentence.end)
    composer.add(
        role,
        opening,
        Run(f"{lower_first(result.indicator)}: "),
        *cell_figure(result, number),
        Run(" (kế hoạch ", english=" (plan "),
        *cell_figure(target, number),
        Run(") "),
        mark(number),
    )


def _answer_count(pool: Pool, composer: Composer) -> bool:
    """Compose how many targets were met, where the report counts them: "vượt 11/17 chỉ tiêu, đạt 6/17 chỉ tiêu"."""
    counts = [
        item for item in pool.figures if item.statement and item.statement.unit == "chỉ tiêu" and not item.mismatches
    ]
    counts = [item for item in counts if item.statement and "/" in item.statement.figure] or counts
    if wanted := _wanted(pool.question.text):
        shares = [item for item in counts if "/" in statement_of(item).figure]  # "11/17 vượt, 6/17 đạt": none missed
        counts = [item for item in counts if head_verdict(f"{_clause(item)}:") == wanted] or shares
    if not counts:
        return False
    first = counts[0]
    lead(composer, pool, first, [item for item in counts if item.sentence == first.sentence])
    after = pool.after(first.sentence)
    if after is not None and _NAMES_THEM.search(after.text):
        number = composer.cite(after.document_id, after.start, after.end)
        composer.add("item", *with_figures(after.text, number), Run(" "), mark(number))
    return True


def _clause(item: Evidence) -> str:
    statement, sentence = statement_of(item), item.sentence
    return sentence.text[statement.start - sentence.start : statement.end - sentence.start]


def _wanted(text: str) -> Verdict | None:
    folded = fold(text)
    if re.search(r"\bchua\b|\bkhong (?:dat|hoan thanh|xong|ve dich)|\b(?:lo hen|truot|hut)\b", folded):
        return "chưa đạt"
    return "vượt" if "vuot" in folded else "đạt" if "dat" in folded else None


def _answering(pool: Pool, aim: Literal["target", "result"]) -> list[Evidence]:
    """Give the statements that answer.

    The period asked for may be the term of the target ("mục tiêu năm 2025"), which results reported before it answer.
    """
    asked = pool.question.periods
    found = _of_aim(pool, aim, asked)
    if found or not asked:
        return found
    year = max(period.end.year for period in asked)
    return [
        item
        for item in _of_aim(pool, aim, ())
        if statement_of(item).period is None or _before(statement_of(item), year)
    ]


def _before(statement: Statement, year: int) -> bool:
    return statement.period is not None and statement.period.end.year < year


def _of_aim(pool: Pool, aim: Literal["target", "result"], periods: tuple[Period, ...]) -> list[Evidence]:
    weighed = pool.weigh(replace(pool.question, aim=aim, periods=periods))
    counted = set(pool.question.counted) & {"chỉ", "chi"}
    return [
        item
        for item in weighed.figures
        if item.answers and item.statement is not None and (counted or statement_of(item).unit not in _COUNTS_TARGETS)
    ]


def _comparable(target: Evidence, result: Evidence) -> bool:
    one, other = statement_of(target), statement_of(result)
    own = one.document_id == other.document_id  # a report's own target holds, but for one that is still to come
    apart = _of_later_year(one, other) if own else _of_another_year(one, other)
    return (
        one.compared_within == other.compared_within and form_of(one) == form_of(other) and one != other and not apart
    )


def _of_later_year(target: Statement, result: Statement) -> bool:
    """Say whether a target is set for a single year after the one that a result is of."""
    if target.period is None or result.period is None or target.period.role != "in":
        return False
    return target.period.start.year > result.period.end.year


def _of_another_year(target: Statement, result: Statement) -> bool:
    """Say whether a target is another year's: last year's, or set for a single year that is not the result's."""
    if target.period is None or result.period is None:
        return False
    aimed, reached = target.period.end.year, result.period.end.year
    return aimed < reached or (aimed != reached and target.period.role == "in")


def _said_by_itself(result: Evidence) -> Verdict | None:
    statement, text, origin = statement_of(result), result.sentence.text, result.sentence.start
    before = text[statement.start - origin : statement.figure_start - origin]
    return own_verdict(before, statement, text[statement.figure_end - origin :])


def _head_verdict(pool: Pool, composer: Composer, result: Evidence) -> bool:
    """Take the verdict from the line that introduces the result: "Đối với 11 chỉ tiêu vượt, gồm:"."""
    start = max(0, statement_of(result).start - result.sentence.start)
    for words in (result.sentence.text[:start], result.sentence.head.rsplit(" · ", 1)[-1], result.sentence.head):
        said = head_verdict(f"{words.rstrip(' :')}:")
        if said is not None and result.coverage >= ENOUGH:
            lead(composer, pool, result, [result], opening=_opening(said, result))
            _quote_head(pool, composer, result)
            return True
    return False


def _quote_head(pool: Pool, composer: Composer, result: Evidence) -> None:
    text = pool.document(result.sentence.document_id).text
    line = result.sentence.head.rsplit(" · ", 1)[-1]
    at = text.rfind(line, 0, result.sentence.start) if line else -1
    if at >= 0:
        composer.quote(result.sentence.document_id, at, at + len(line))
