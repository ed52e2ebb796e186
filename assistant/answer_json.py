"""Answers as JSON: the one shape that ``ask --json``, its JSON Lines and every other interface give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from assistant.types import Answer, Citation


def answer_record(answer: Answer, question_id: object = None, language: str = "vi") -> dict[str, Any]:
    """Give ``answer`` as JSON has it, what rules wrote of its text in ``language``.

    ``question_id`` is what the one who asked calls the question.
    """
    return {
        "id": question_id,
        "question": answer.question,
        "answered": answer.answered,
        "text": answer.text_in(language),
        "citations": _citations(answer.citations),
        "figures": [{"text": figure.text, "citation": figure.citation} for figure in answer.figures],
        "nearest": _citations(answer.nearest),
        "understood": {
            "places": list(answer.understood.places),
            "period": answer.understood.period,
            "kind": answer.understood.kind,
            "taken_over": list(answer.understood.taken_over),
            "indicator": answer.understood.indicator,
        },
        "scope": {
            "documents": list(answer.scope.documents),
            "places": list(answer.scope.places),
            "years": list(answer.scope.years),
        },
    }


def _citations(citations: Sequence[Citation]) -> list[dict[str, Any]]:
    lists = ("also", "unsure")
    return [{**asdict(each), **{name: list(getattr(each, name)) for name in lists}} for each in citations]
