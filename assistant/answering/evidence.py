"""Evidence: a sentence or statement as weighed against one question, and what speaks against it.

Evidence of another province, year or kind is kept with its mismatch named, so that it can be offered as what it is and
never as the answer. How it is weighed is left to ``weighing``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.types import Sentence, Statement

Mismatch = Literal["place", "period", "aim", "measure"]

ENOUGH = 0.6
"""The coverage from which evidence speaks of what was asked; set on the development sets of tests/questions."""

NEAR = 0.5
"""The coverage from which evidence is worth offering beside a refusal."""

_LIKENESS = 0.5  # how much a cosine above the usual makes up for coverage


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence, and the statement in it where a figure answers, as weighed against one question.

    ``coverage`` is the share of the question's terms that it bears out, 0 to 1; ``score`` ranks, higher first;
    ``similarity`` is the cosine of the question and the sentence.
    """

    sentence: Sentence
    statement: Statement | None
    coverage: float
    score: float
    mismatches: frozenset[Mismatch]
    similarity: float = 0.0

    @property
    def answers(self) -> bool:
        """Say whether it bears out terms, place, period and aim."""
        return self.bears_out(ENOUGH)

    def bears_out(self, enough: float) -> bool:
        """Say whether nothing speaks against it and it covers at least ``enough`` of the question.

        Likeness of meaning makes up for words that the report says in another way.
        """
        return self.coverage + _LIKENESS * max(0.0, min(self.similarity, 0.8) - 0.45) >= enough and not self.mismatches


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
    if statement.unit in {"đồng", "USD"}:
        return "money"
    if "/" in statement.figure:
        return "ratio"
    return {"điểm": "points", "Mbps": "speed", "bậc": "change"}.get(statement.unit, "number")


def best(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Sort evidence, the best first."""
    return sorted(evidence, key=lambda item: -item.score)
