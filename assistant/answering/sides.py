"""Figures side by side: which may be compared, by what value, and the lines that say which is higher."""

from __future__ import annotations

import re

from assistant.answering.compose import Composer, before_colon, of_place_unless, place_in_english
from assistant.answering.evidence import Evidence, form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.types import AHEAD
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_LOWEST = re.compile(
    r"\b(?:thap|kem)\b|\b(?:it|nho|cham|cuoi)\s+(?:nhat|hon)\b|\bit\b.{1,40}\b(?:nhat|hon)\b|\b(?:dung|xep) cuoi\b|"
    r"\b(?:lowest|least|lower|fewer)\b"
)
_SUPERLATIVE = re.compile(r"\bnhat\b|\bhon\b|\bdan dau\b|\bdung dau\b|\bhighest\b|\bmost\b|\blowest\b|\bxep hang\b")


def ranks(question: str) -> bool:
    """Say whether ``question`` asks which place is highest or lowest."""
    return bool(_SUPERLATIVE.search(fold(question)))


def family(item: Evidence) -> str:
    """Give the form of a figure as far as it matters for comparing: shares may be percents or ratios."""
    form = form_of(statement_of(item))
    return "share" if form in {"percent", "ratio"} else form


def ascending_for(question: str, first: Evidence) -> bool:
    """Say whether the best place to name is the one with the lowest value: the lowest share, or the highest rank."""
    lowest = bool(_LOWEST.search(fold(question)))
    return lowest != (form_of(statement_of(first)) == "rank")


def value_to_rank_by(item: Evidence) -> float:
    """Give the value to compare by; the share in percent of a ratio."""
    statement = statement_of(item)
    if statement.value is None and (figures := find_figures(statement.figure)) and figures[0].out_of:
        return 100 * (figures[0].value_of or 0.0) / figures[0].out_of
    return statement.value or 0.0


def tell_side_by_side(composer: Composer, pool: Pool, named: list[tuple[str, Evidence]], verdict: bool) -> None:
    """Add a line for each of ``named``, the one asked for first where a ``verdict`` may be given."""
    items = [item for _, item in named]
    rank = all(form_of(statement_of(item)) == "rank" for item in items)
    values = [value_to_rank_by(item) for item in items]
    one_unit = len({family(item) for item in items}) == 1 and (
        family(items[0]) == "share" or len({statement_of(item).unit for item in items}) == 1
    )
    one_aim = len({statement_of(item).kind in AHEAD for item in items}) == 1
    if verdict and one_unit and one_aim and len(set(values)) > 1:
        ascending = ascending_for(pool.question.text, items[0])
        top = (min if ascending else max)(named, key=lambda entry: value_to_rank_by(entry[1]))
        high = ascending == rank
        vi, en = _verdict_words(rank, high, two=len(items) == 2)
        opening = before_colon(f"{top[0]} {vi}", f"{place_in_english(top[0])} {en}")
        lead(composer, pool, top[1], [top[1]], opening=opening)
        named = [entry for entry in named if entry is not top]
    for number, (name, item) in enumerate(named):
        role = "lead" if number == 0 and not composer.lines else "item"
        told = of_place_unless(item.sentence.text[:60], name) if verdict else None
        lead(composer, pool, item, [item], role=role, opening=told)


def _verdict_words(rank: bool, high: bool, two: bool) -> tuple[str, str]:
    """Say that one stands above or below the others, or has more or less, in Vietnamese and in English."""
    if rank:
        return ("xếp trên", "ranks above") if high else ("xếp dưới", "ranks below")
    if two:
        return ("cao hơn", "is higher") if high else ("thấp hơn", "is lower")
    return ("cao nhất", "is highest") if high else ("thấp nhất", "is lowest")
