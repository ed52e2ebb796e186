"""Question sets: one JSON object a line, with the answer and the evidence a careful reader would give.

    {"id", "kind", "style", "question", "history": [earlier questions], "answerable": true,
     "answer": [[alternatives], ...], "evidence": [{"document": stem, "contains": [...]}], "wrong": [...]}

An unanswerable question has ``answerable`` false, a ``why``, and neither answer nor evidence. How an answer is
judged by these fields stands in ``tools.scoring``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = (
    "figure", "target", "result", "verdict", "comparison", "list", "person", "document",
    "date", "place", "rank", "budget", "yesno", "unanswerable", "other",
)  # fmt: skip
STYLES = ("plain", "nodiacritics", "abbreviation", "typo", "variant", "english", "followup")
_FIELDS = {
    "id", "kind", "style", "question", "history", "answerable", "answer", "evidence", "wrong", "why", "nearest",
}  # fmt: skip


class QuestionSetError(Exception):
    """A line of a question set cannot be used; the message names the file, the line and the reason."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What some citation must quote: all of ``contains``, from the document whose file stem is ``document``."""

    document: str
    contains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A question and what a right answer to it holds.

    ``answer`` is a tuple of groups of alternatives: each group must be met by one of its alternatives. ``wrong``
    are strings that must not stand in the lead line.
    """

    id: str
    kind: str
    style: str
    question: str
    history: tuple[str, ...]
    answerable: bool
    answer: tuple[tuple[str, ...], ...]
    evidence: tuple[Evidence, ...]
    wrong: tuple[str, ...]


def read_cases(path: Path) -> list[Case]:
    """Read a question set. Raises QuestionSetError with the line's number where a line cannot be used."""
    cases: list[Case] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            cases.append(_case(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise QuestionSetError(f"{path}, line {number}: {error}") from error
    twice = {case.id for case in cases if sum(other.id == case.id for other in cases) > 1}
    if twice:
        raise QuestionSetError(f"{path}: these ids stand twice: {', '.join(sorted(twice))}")
    return cases


def _case(fields: Mapping[str, Any]) -> Case:
    unknown = set(fields) - _FIELDS
    if unknown:
        raise ValueError(f"unknown fields {sorted(unknown)}")
    case = Case(
        id=fields["id"],
        kind=fields["kind"],
        style=fields["style"],
        question=fields["question"],
        history=tuple(fields.get("history", ())),
        answerable=fields["answerable"],
        answer=tuple(tuple(group) for group in fields.get("answer", ())),
        evidence=tuple(Evidence(item["document"], tuple(item["contains"])) for item in fields.get("evidence", ())),
        wrong=tuple(fields.get("wrong", ())),
    )
    if case.kind not in KINDS or case.style not in STYLES:
        raise ValueError(f"{case.id}: unknown kind {case.kind!r} or style {case.style!r}")
    if case.answerable != bool(case.answer) or case.answerable != bool(case.evidence):
        raise ValueError(f"{case.id}: an answerable question has an answer and evidence, an unanswerable one neither")
    if any(not group or not all(group) for group in case.answer):
        raise ValueError(f"{case.id}: an answer group is empty")
    return case
