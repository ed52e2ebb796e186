"""Answers to "đã đạt chỉ tiêu chưa?": the result, the target beside it, and a verdict where there are grounds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from assistant.answering.compose import Composer
from assistant.answering.evidence import ENOUGH, Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.met_targets import asks_which, tell_which
from assistant.answering.pool import Pool
from assistant.answering.target_pairs import best_pair, compared, nearest_target, said_of
from assistant.answering.verdict_lines import SAID, Said, opening, tell_row_against_plan
from assistant.statements.tables import is_row
from assistant.statements.verdict import Verdict, head_verdict, own_verdict
from assistant.types import Period, Run, Statement
from assistant.vietnamese.text import fold

_COUNTS_TARGETS = frozenset(("chỉ tiêu", "mục tiêu", "nhiệm vụ"))


@dataclass(frozen=True, slots=True)
class Judged:
    """A result, its target (None where only words tell), and the verdict on them."""

    said: Said
    result: Evidence
    target: Evidence | None


def answer_verdict(pool: Pool, composer: Composer) -> bool:
    """Compose verdict, result and target; False where either is missing."""
    if not any(not term.weak for term in pool.question.terms) or asks_which(pool.question.text):
        return tell_which(pool, composer)
    judged = judge(pool)
    if judged is None:
        return False
    if judged.said in SAID:
        tell_judged(pool, composer, judged, opening(judged.said, judged.result))
        return True
    if _head_verdict(pool, composer, judged.result):
        return True
    if not _tells_both(pool, judged) and "bao nhieu" not in fold(pool.question.text):
        return False
    tell_judged(pool, composer, judged, None)
    return True


def _tells_both(pool: Pool, judged: Judged) -> bool:
    """Say whether there are two numbers of one measure to tell, though no verdict on them."""
    return judged.target is not None and compared(pool, judged.target, judged.result).difference is not None


def judge(pool: Pool) -> Judged | None:
    """Give the result that answers, its target and what is said of it; None where no result answers.

    What the result's own sentence says counts first, then the verdict of a pair, then the target that answers as well.
    """
    results, aims = _answering(pool, "result"), _answering(pool, "target")
    said: Said | None = _said_by_itself(pool, results[0]) if results else None
    if said is None and (paired := best_pair(pool, results, aims)) is not None:
        result, pair = paired
        return Judged(said_of(pair), result, pool.evidence_of(pair.target))
    if not results:
        return None
    result = results[0]
    targets = [item for item in aims if _comparable(item, result)]
    beside = [item for item in targets if statement_of(item).kind == "plan" and item.sentence == result.sentence]
    target = next(iter(beside), None) or nearest_target(targets, result)
    if said is None and target is not None:
        said = said_of(compared(pool, target, result))
    return Judged(said or "chưa đủ căn cứ", result, target)


def tell_judged(pool: Pool, composer: Composer, judged: Judged, before: Run | None) -> None:
    """Compose the result after what is said ``before`` it, and beneath it the target."""
    result, target = judged.result, judged.target
    if before and target is not None and is_row(target.sentence.text) and target.sentence == result.sentence:
        tell_row_against_plan(composer, result, target, before, role="lead")
        return
    lead(composer, pool, result, [result], opening=before)
    if target is not None:
        lead(composer, pool, target, [target], role="item")


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


def _said_by_itself(pool: Pool, result: Evidence) -> Verdict | None:
    """Give the verdict that the sentence of ``result`` says itself, unless a target of a later year was asked for."""
    statement, text, origin = statement_of(result), result.sentence.text, result.sentence.start
    if pool.question.periods and _before(statement, max(period.end.year for period in pool.question.periods)):
        return None
    before = text[statement.start - origin : statement.figure_start - origin]
    return own_verdict(before, statement, text[statement.figure_end - origin :])


def _head_verdict(pool: Pool, composer: Composer, result: Evidence) -> bool:
    """Take the verdict from the line that introduces the result: "Đối với 11 chỉ tiêu vượt, gồm:"."""
    start = max(0, statement_of(result).start - result.sentence.start)
    for words in (result.sentence.text[:start], result.sentence.head.rsplit(" · ", 1)[-1], result.sentence.head):
        said = head_verdict(f"{words.rstrip(' :')}:")
        if said is not None and result.coverage >= ENOUGH:
            lead(composer, pool, result, [result], opening=opening(said, result))
            _quote_head(pool, composer, result)
            return True
    return False


def _quote_head(pool: Pool, composer: Composer, result: Evidence) -> None:
    text = pool.document(result.sentence.document_id).text
    line = result.sentence.head.rsplit(" · ", 1)[-1]
    at = text.rfind(line, 0, result.sentence.start) if line else -1
    if at >= 0:
        composer.quote(result.sentence.document_id, at, at + len(line))
