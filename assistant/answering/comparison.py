"""Answers that set places, or periods, side by side, and that rank places."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answering.compose import Composer, mark, with_figures
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.types import Run
from assistant.vietnamese.text import fold

_LOWEST = re.compile(r"\b(?:thap|it|nho|kem|cham|cuoi)\s*(?:nhat|hon)?\b|\blowest|least|lower|fewer\b")
_SUPERLATIVE = re.compile(r"\bnhat\b|\bhon\b|\bdan dau\b|\bdung dau\b|\bhighest\b|\bmost\b|\blowest\b|\bxep hang\b")
_MOST = 6
_ENOUGH_EACH = 0.5  # an indicator of two bears out about half of a question on both


def ranks(question: str) -> bool:
    """Say whether ``question`` asks which place is highest or lowest."""
    return bool(_SUPERLATIVE.search(fold(question)))


def answer_comparison(pool: Pool, composer: Composer) -> tuple[bool, list[str]]:
    """Compose one line for each place (or period) asked for; give also the places that no statement answers for."""
    question = pool.question
    if len(question.places) >= 2:
        asked = [(place, pool.weigh(replace(question, places=(place,)))) for place in question.places]
    elif len(question.localities) >= 2:
        asked = [(name, pool.weigh(replace(question, localities=(name,)))) for name in question.localities]
    elif len(question.periods) >= 2:
        asked = [(period.text, pool.weigh(replace(question, periods=(period,)))) for period in question.periods]
    else:
        return (_rank(pool, composer) if not question.places else _contrast(pool, composer)), []
    form = _common_form([part for _, part in asked])
    found = [(name, _best(part, form)) for name, part in asked]
    missing = [name for name, item in found if item is None]
    held = [(name, item) for name, item in found if item is not None]
    if missing or len({(item.sentence.start, item.statement) for _, item in held}) < 2:
        return False, missing
    _compose(composer, pool, [item for _, item in held], verdict=len(question.places) >= 2)
    return True, []


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
        composer.add("item" if number else "lead", Run(f"{place}: "), *said, Run(" "), mark(citation))
    return bool(found)


def _contrast(pool: Pool, composer: Composer) -> bool:
    """Compose two indicators of one place: the best, and the one that bears out the terms the best leaves open."""
    answering = [item for item in pool.figures if item.bears_out(_ENOUGH_EACH)]
    if not answering:
        return False
    first = answering[0]
    credits = pool.matcher.best_credits([(statement_of(first).indicator, 1.0)])

    def complement(item: Evidence) -> float:
        own = pool.matcher.best_credits([(statement_of(item).indicator, 1.0)])
        return (
            pool.matcher.share([max(0.0, other - one) for one, other in zip(credits, own, strict=True)])
            + item.score / 10
        )

    others = [
        item
        for item in answering[1:]
        if form_of(statement_of(item)) == form_of(statement_of(first))
        and statement_of(item).figure_start != statement_of(first).figure_start
    ]
    second = max(others, key=complement, default=None)
    if second is None:
        return False
    for number, item in enumerate(sorted((first, second), key=lambda item: statement_of(item).start)):
        lead(composer, pool, item, [item], role="item" if number else "lead")
    return True


def _common_form(parts: list[Pool]) -> str | None:
    """Give a form of figure that every part has an answer in, the one asked for or of the best first."""
    forms = [[form_of(item.statement) for item in part.figures if item.answers and item.statement] for part in parts]
    return next((form for form in forms[0] if all(form in others for others in forms)), None) if all(forms) else None


def _best(pool: Pool, form: str | None) -> Evidence | None:
    answering = [item for item in pool.figures if item.answers and item.statement]
    return next((item for item in answering if form is None or form_of(statement_of(item)) == form), None)


def _rank(pool: Pool, composer: Composer) -> bool:
    """Compose the places in the order of their figures, where at least one is known."""
    best: dict[str, Evidence] = {}
    answering = [item for item in pool.figures if item.answers and statement_of(item).value is not None]
    if not answering:
        return False
    first = answering[0]
    for item in answering:
        statement = statement_of(item)
        comparable = form_of(statement) == form_of(statement_of(first)) and item.coverage >= first.coverage - 0.15
        if comparable and statement.place not in best and statement.kind not in {"plan"}:
            best[statement.place] = item
    ordered = sorted(best.values(), key=_value, reverse=not _ascending(pool.question.text, first))
    _compose(composer, pool, ordered[:_MOST], verdict=len(ordered) >= 2)
    return True


def _ascending(question: str, first: Evidence) -> bool:
    lowest = bool(_LOWEST.search(fold(question)))
    return lowest != (form_of(statement_of(first)) == "rank")


def _compose(composer: Composer, pool: Pool, items: list[Evidence], verdict: bool) -> None:
    rank = all(form_of(statement_of(item)) == "rank" for item in items)
    values = [statement_of(item).value for item in items]
    comparable = (
        verdict and all(value is not None for value in values) and len({statement_of(item).unit for item in items}) == 1
    )
    if comparable and len(set(values)) > 1:
        top = (min if rank else max)(items, key=_value)
        if len({statement_of(item).kind in {"target", "plan"} for item in items}) == 1:
            word = "xếp trên" if rank else "cao hơn" if len(items) == 2 else "cao nhất"
            lead(composer, pool, top, [top], opening=f"{statement_of(top).place} {word}: ")
            items = [item for item in items if item is not top]
    for number, item in enumerate(items):
        role = "lead" if number == 0 and not composer.lines else "item"
        lead(composer, pool, item, [item], role=role)


def _value(item: Evidence) -> float:
    return statement_of(item).value or 0.0
