"""An answer on its way to the browser and back: what a page is told, and what it brings along to be taken away.

What comes back was in a person's hands and is checked like anything else from outside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, cast, get_args

from assistant.asking import read_scope
from assistant.errors import UsageError
from assistant.types import Answer, AskedKind, Citation, Line, Run, Understood
from assistant.web.wording import both

MOST_TURNS = 200
MOST_PARTS = 500
LONGEST = 20_000

_ROLES, _STYLES = ("lead", "quote", "item", "note"), ("text", "figure", "citation")


def turn_record(answer: Answer) -> dict[str, Any]:
    """Give ``answer`` as the page keeps it, to be taken away or shown again."""
    return {
        "question": answer.question,
        "answered": answer.answered,
        "lines": [[line.role, [_run_record(run) for run in line.runs]] for line in answer.lines],
        "citations": [asdict(citation) for citation in answer.citations],
        "nearest": [asdict(citation) for citation in answer.nearest],
        "scope": {name: list(values) for name, values in asdict(answer.scope).items()},
        "understood": asdict(answer.understood),
        "talk": answer.talk,
    }


def read_turns(sent: object) -> list[Answer]:
    """Read the answers of a conversation. Raises UsageError where they are not as ``turn_record`` gives them."""
    try:
        return [_answer(record) for record in _list(sent, MOST_TURNS)]
    except (KeyError, TypeError, ValueError):
        raise UsageError(*both("bad_conversation")) from None


def _answer(record: Any) -> Answer:
    return Answer(
        _text(record["question"]),
        bool(record["answered"]),
        tuple(_line(role, runs) for role, runs in _list(record["lines"], MOST_PARTS)),
        tuple(map(_citation, _list(record["citations"], MOST_PARTS))),
        _understood(record.get("understood") or {}),
        tuple(map(_citation, _list(record["nearest"], MOST_PARTS))),
        scope=read_scope(record["scope"]),
        talk=bool(record.get("talk")),
    )


def _understood(record: Mapping[str, Any]) -> Understood:
    kind = record.get("kind", "")
    if kind not in get_args(AskedKind):
        raise ValueError(kind)
    given = (_list(record.get(name, []), MOST_PARTS) for name in ("places", "taken_over"))
    places, taken_over = (tuple(map(_text, values)) for values in given)
    return Understood(places, _text(record.get("period", "")), kind, taken_over, _text(record.get("indicator", "")))


def _line(role: Any, runs: Any) -> Line:
    if role not in _ROLES:
        raise ValueError(role)
    return Line(role, tuple(_run(*run) for run in _list(runs, MOST_PARTS)))


def _run_record(run: Run) -> list[Any]:
    record = [run.text, run.style, run.citation]
    return [*record, run.english] if run.english else record


def _run(text: Any, style: Any, citation: Any, english: Any = "") -> Run:
    if style not in _STYLES:
        raise ValueError(style)
    return Run(_text(text), style, _number(citation), _text(english))


def _citation(record: Mapping[str, Any]) -> Citation:
    number, page, start, end = (_number(record[name]) for name in ("number", "page", "start", "end"))
    document, title, quote = (_text(record[name]) for name in ("document", "title", "quote"))
    also, unsure = (tuple(map(_text, _list(list(record.get(name, ())), MOST_PARTS))) for name in ("also", "unsure"))
    return Citation(number, document, title, page, start, end, quote, _text(record.get("heading", "")), also, unsure)


def _list(sent: object, most: int) -> Sequence[Any]:
    if not isinstance(sent, list) or len(sent) > most:
        raise ValueError
    return cast(Sequence[Any], sent)


def _text(sent: object) -> str:
    if not isinstance(sent, str) or len(sent) > LONGEST:
        raise ValueError
    return sent


def _number(sent: object) -> int:
    if not isinstance(sent, int) or isinstance(sent, bool):
        raise ValueError
    return sent
