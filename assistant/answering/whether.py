"""Answers to yes or no: what the reports say, and a figure that the question claims against theirs."""

from __future__ import annotations

import re

from assistant.answering.compose import Composer
from assistant.answering.evidence import form_of, statement_of
from assistant.answering.figure import lead
from assistant.answering.pool import Pool
from assistant.answering.prose import best_stretch, say
from assistant.statements.verdict import value_of
from assistant.types import Run
from assistant.vietnamese.figures import Figure, find_figures
from assistant.vietnamese.text import fold

_YES, _NOT_YET = Run("Có: ", english="Yes: "), Run("Chưa: ", english="Not yet: ")
_RIGHT, _WRONG = Run("Đúng: ", english="Right: "), Run("Không: ", english="No: ")
_DENIES = re.compile(r"\b(?:chưa|không|còn hạn chế|còn thấp|thiếu)\b", re.IGNORECASE)
_PAPER_BEFORE = re.compile(
    r"\b(?:nghi quyet|quyet dinh|ke hoach|chi thi|de an|thong tu|nghi dinh|nq|qd|kh|ct)(?: so)?\s*$"
)
_MUCH_WORSE = 0.25  # a figure that answers far less well than another is not the one the claim is about
_ENOUGH_CLAIM = 0.6  # the figure claimed is itself a term that a true report may not hold


def answer_whether(pool: Pool, composer: Composer) -> bool:
    """Compose "Có" or "Chưa", as the best sentence says, and the sentence."""
    if _claimed(pool):
        return _check_claim(pool, composer)
    found = [item for item in pool.spoken if item.answers]
    if not found:
        return False
    own = found[0].sentence.text
    asked_negative = bool(re.search(r"\bchua (?:duoc|dat|hoan|co)\b", fold(pool.question.text)))
    if asked_negative:
        return say(pool, composer, found)
    return say(pool, composer, found, _NOT_YET if _denies(pool, own) else _YES)


def _claimed_figures(pool: Pool) -> list[Figure]:
    """Give the figures of the question but those that name a paper: "kế hoạch 236", "NQ 04"."""
    text = pool.question.text
    return [
        figure
        for figure in find_figures(text)
        if figure.value is not None and not _PAPER_BEFORE.search(fold(text[: figure.start]))
    ]


def _claimed(pool: Pool) -> float | None:
    """Give the figure that the question claims: "đứng thứ 4", "đạt 50%", "đứng thứ nhất"."""
    if figures := _claimed_figures(pool):
        return figures[0].value
    return 1.0 if re.search(r"\b(?:thu|hang|dung) nhat\b|\bdung dau\b|\bdan dau\b", fold(pool.question.text)) else None


def _claimed_form(pool: Pool) -> str:
    """Give the form of the figure that the question claims."""
    figures = _claimed_figures(pool)
    return figures[0].form if figures else "rank"


def _check_claim(pool: Pool, composer: Composer) -> bool:
    """Set the figure claimed against the one the reports give: "Đúng" or "Không"."""
    claimed, form = _claimed(pool), _claimed_form(pool)
    forms = {form, "ratio"} if form in {"number", "rank"} else {form}  # "nhóm 10 tỉnh" is set against "20/63"
    fitting = [item for item in pool.figures if not item.mismatches and item.coverage >= _ENOUGH_CLAIM]
    for item in fitting:
        value = value_of(statement_of(item))
        if value is None or form_of(statement_of(item)) not in forms or item.score < fitting[0].score - _MUCH_WORSE:
            continue
        holds = abs(value - (claimed or 0.0)) < 1e-9
        lead(composer, pool, item, [item], opening=_RIGHT if holds else _WRONG)
        return True
    return False


def _denies(pool: Pool, text: str) -> bool:
    """Say whether a negation stands in the stretch of ``text`` that bears out the question."""
    stretch = best_stretch(pool, text)
    return bool(_DENIES.search(text[stretch[0] : stretch[1]]))
