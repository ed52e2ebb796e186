"""Evidence: a sentence or statement as weighed against one question, and what speaks against it.

Evidence of another province, year or kind is kept with its mismatch named, so that it can be offered as what it is and
never as the answer. How it is weighed is left to ``weighing``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.types import Sentence, Statement
from assistant.vietnamese.figures import is_ratio
from assistant.vietnamese.units import scaled_unit

Mismatch = Literal["place", "period", "aim", "measure"]

ENOUGH = 0.6
"""The support from which evidence speaks of what was asked; set on the development sets of tests/questions."""

ABOUT = 0.7
"""The coverage of what a list is narrowed to from which an item of it is told: "khó khăn gì về an toàn thông tin"."""

NEAR = 0.5
"""The coverage from which evidence is worth offering beside a refusal."""

# What bears out a question, fitted by logistic regression on the development sets of tests/questions and rounded: a
# word that the reports know and the evidence lacks tells against it; one that no report holds is likely the
# questioner's own way to say a thing that the evidence says otherwise.
_BASE = 0.22
_LIKENESS = 0.5
_KNOWN_LACKING = 0.6
_UNKNOWN_LACKING = 0.3
_LEAST = 0.2  # coverage below which likeness alone would answer


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence, and the statement in it where a figure answers, as weighed against one question.

    ``coverage`` is the share of the question's terms that it bears out, 0 to 1; ``score`` ranks, higher first;
    ``similarity`` is the cosine of the question and the sentence; ``lacking`` gives the shares of the question's terms
    that the sentence and its head lack, of those that some report holds and of those that none does.
    """

    sentence: Sentence
    statement: Statement | None
    coverage: float
    score: float
    mismatches: frozenset[Mismatch]
    similarity: float = 0.0
    lacking: tuple[float, float] = (0.0, 0.0)

    @property
    def answers(self) -> bool:
        """Say whether it bears out terms, place, period and aim."""
        return self.bears_out(ENOUGH)

    @property
    def support(self) -> float:
        """Give how well it bears out the question: words, likeness of meaning, and what it lacks."""
        known, unknown = self.lacking
        likeness = _LIKENESS * max(0.0, min(self.similarity, 0.8))
        excused = _UNKNOWN_LACKING * unknown * min(1.0, 2 * self.coverage)  # unknown words alone speak for nothing
        return _BASE + self.coverage + likeness - _KNOWN_LACKING * known + excused

    def bears_out(self, enough: float) -> bool:
        """Say whether nothing speaks against it and its support is at least ``enough``."""
        return self.coverage >= _LEAST and self.support >= enough and not self.mismatches


_FORMS = {
    "điểm": "points", "Mbps": "speed", "bậc": "change", "điểm phần trăm": "change", "điểm %": "change",
}  # fmt: skip


def statement_of(item: Evidence) -> Statement:
    """Give the statement of ``item``, which must have one."""
    assert item.statement is not None
    return item.statement


def form_of(statement: Statement) -> str:
    """Give the form of the statement's figure: percent, ratio, rank, money, points, speed, change or number."""
    if statement.unit == "%":
        return "percent"
    if statement.unit == "thứ":
        return "rank"
    if scaled_unit(statement.unit)[1] in {"đồng", "USD"}:
        return "money"
    if is_ratio(statement.figure):
        return "ratio"
    return {"điểm": "points", "Mbps": "speed", "bậc": "change", "điểm phần trăm": "change", "điểm %": "change"}.get(
        statement.unit, "number"
    )


def best(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Sort evidence, the best first."""
    return sorted(evidence, key=lambda item: -item.score)
