"""Answers to "bao nhiêu": one figure, or one for each place, in the report's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.compose import Composer, lower_first, mark, with_figures
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure_lines import is_aside, place_and_time, tell_aside, tell_row
from assistant.answering.layers import segment
from assistant.answering.pool import Pool
from assistant.statements.tables import is_row
from assistant.types import AHEAD, Run, Sentence, Statement
from assistant.vietnamese.text import fold

_CLOSE = 0.06  # how near in score or coverage another statement must be to be told with the best
_SPECIFIC = 0.6
_AS_GOOD = 0.25  # how near in score a later report's statement must be to be told first
_LONGEST_CITED = 700
_MOST_PLACES = 6
_OPEN_END = re.compile(r"\b(?:trên|trong)(?: tổng)?(?: số)?\s*$")  # "36 trên tổng số", before "50 điểm đến"
_WHOLE_COUNT = re.compile(r"\s*\d[\d.,]*\d?%?(?: [^\W\d_]+){0,3}")
_FIELD = {"chuyen", "doi", "so"}  # said of everything in these reports


def answer_figure(pool: Pool, composer: Composer) -> bool:
    """Compose the figure(s) asked for; False where no statement answers."""
    found = [item for item in pool.figures if item.answers and item.statement]
    if not found:
        return False
    first = _latest(pool, _placed_first(found))
    found = [first, *(item for item in found if item is not first)]
    lead(composer, pool, first, _told_together(pool, found))
    if not pool.question.places:
        for other in _other_places(found):
            lead(composer, pool, other, [other], role="item")
    else:
        _more(composer, found)
    return True


def _placed_first(found: list[Evidence]) -> list[Evidence]:
    """Give the statements that nearly match the best one's before it, where its report names no place and theirs do."""
    first = found[0]
    if statement_of(first).where:
        return found
    placed = [item for item in found if statement_of(item).where and _bears_out_as_much(item, first, within=_CLOSE)]
    return [*placed, *(item for item in found if item not in placed)]


def _latest(pool: Pool, found: Sequence[Evidence]) -> Evidence:
    """Give the best statement, or where no time is asked for the latest of those that say the same of its place."""
    first = found[0]
    if pool.question.periods or statement_of(first).kind in AHEAD:
        return first
    same = [
        item
        for item in found
        if item.score >= first.score - _AS_GOOD
        and _bears_out_as_much(item, first)
        and _place(item) == _place(first)
        and statement_of(item).kind == statement_of(first).kind
        and item.sentence.document_id != first.sentence.document_id
    ]
    return max([first, *same], key=lambda item: _year(pool, item))


def _year(pool: Pool, item: Evidence) -> int:
    period, published = statement_of(item).period, pool.document(item.sentence.document_id).date
    return period.end.year if period else published.year if published else 0


def answer_stated_target(pool: Pool, composer: Composer) -> bool:
    """Compose a single target where the question names its indicator: "Mục tiêu năng suất lao động của tỉnh?"."""
    specific = [term for term in pool.question.terms if not term.weak and fold(term.form) not in _FIELD]
    best = next((item for item in pool.figures if item.answers), None)
    if pool.question.aim != "target" or len(specific) < 2 or best is None or best.coverage < _SPECIFIC:
        return False
    return pool.matcher.coverage([(statement_of(best).indicator, 1.0)]) >= _SPECIFIC and answer_figure(pool, composer)


def _told_together(pool: Pool, found: Sequence[Evidence]) -> list[Evidence]:
    """Give the best statement and those beside it in its sentence that answer as well: "mức độ 3 và mức độ 4"."""
    first, together = found[0], [found[0]]
    for item in found[1:]:
        near = item.sentence == first.sentence and item.score >= first.score - _CLOSE and _form(item) == _form(first)
        if near and _adds(pool, together, item):
            together.append(item)
    return together[:4]


def _adds(pool: Pool, together: Sequence[Evidence], item: Evidence) -> bool:
    """Say whether ``item`` bears out a term of the question that the others leave open."""
    told = pool.matcher.best_credits([(_named(other), 1.0) for other in together])
    own = pool.matcher.credits(_named(item))
    return any(new > old + 0.3 for old, new in zip(told, own, strict=True))


def _named(item: Evidence) -> str:
    """Give the words that name what the statement counts."""
    return statement_of(item).indicator


def _other_places(found: Sequence[Evidence]) -> list[Evidence]:
    first, told = found[0], {_place(found[0])}
    others = []
    for item in found[1:]:
        elsewhere = statement_of(item).where and _place(item) not in told
        if elsewhere and _bears_out_as_much(item, first, within=_CLOSE):
            told.add(_place(item))
            others.append(item)
    return others[: _MOST_PLACES - 1]


def _bears_out_as_much(item: Evidence, first: Evidence, within: float = 0.05) -> bool:
    """Say whether ``item`` gives a figure in the form of the ``first`` and covers the question nearly as well."""
    return item.coverage >= first.coverage - within and _form(item) == _form(first)


def _more(composer: Composer, found: Sequence[Evidence]) -> None:
    """Quote what other reports, or other periods, say of the same indicator."""
    first, quoted = found[0], {found[0].sentence.text}
    for item in found[1:]:
        if item.sentence.text in quoted or not _bears_out_as_much(item, first):
            continue
        quoted.add(item.sentence.text)
        start, end = cited_span(item)
        composer.quote(item.sentence.document_id, start, end)
        if len(quoted) == 3:
            return


def lead(
    composer: Composer,
    pool: Pool,
    first: Evidence,
    together: Sequence[Evidence],
    role: str = "lead",
    opening: Run | None = None,
) -> int:
    """Add the line that says the figure, and beneath a lead its sentence as a quote; give the citation's number."""
    assert first.statement is not None
    start, end = min(statement_of(item).start for item in together), max(statement_of(item).end for item in together)
    text = pool.document(first.sentence.document_id).text
    if open_end := _OPEN_END.search(text, start, end):
        whole = _WHOLE_COUNT.match(text, open_end.end(), first.sentence.end)
        end = whole.end() if whole else end
    low, high = cited_span(first)
    low, high = min(low, start, pool.named_since(first)), max(high, end)
    number = composer.cite(first.sentence.document_id, low, high)
    if is_row(first.sentence.text):
        tell_row(composer, first, role, opening)
        return number
    if len(together) == 1 and is_aside(first, text[start:end]):
        tell_aside(composer, first, role, opening, number)
        composer.quote(first.sentence.document_id, low, high)
        return number
    said = text[start:end]
    marked = sorted(
        {(statement_of(item).figure_start - start, statement_of(item).figure_end - start) for item in together}
    )
    prefix = opening or place_and_time(first, said, text[low:high])
    composer.add(role, prefix, *_said(said, number, marked, prefix is not None), Run(" "), mark(number))
    quote = text[low:high]
    if role == "lead" and len(quote) > len(said) + 15:
        composer.quote(first.sentence.document_id, low, high)
    return number


def _said(text: str, number: int, marked: list[tuple[int, int]], follows_colon: bool) -> list[Run]:
    runs = with_figures(text, number, marked)
    if follows_colon and runs and runs[0].style == "text":
        runs[0] = Run(lower_first(runs[0].text))
    elif runs and runs[0].style == "text" and runs[0].text:
        runs[0] = Run(runs[0].text[0].upper() + runs[0].text[1:])
    return runs


def cited_span(item: Evidence) -> tuple[int, int]:
    """Give the span to cite: the sentence, or in a very long one the stretch between semicolons."""
    sentence, statement = item.sentence, item.statement
    if statement is None or len(sentence.text) <= _LONGEST_CITED:
        return sentence.start, sentence.end
    return _stretch(sentence, statement)


def _stretch(sentence: Sentence, statement: Statement) -> tuple[int, int]:
    text = sentence.text
    low, high = segment(text, statement.start - sentence.start, statement.end - sentence.start)
    while low < high and text[low].isspace():
        low += 1
    return sentence.start + low, sentence.start + high


def _form(item: Evidence) -> str:
    return form_of(statement_of(item))


def _place(item: Evidence) -> str:
    return statement_of(item).compared_within
