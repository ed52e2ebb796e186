"""Questions from outside, checked, and many of them as JSON Lines: what the commands and later interfaces take in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.answer_json import answer_record
from assistant.cli_words import both, say
from assistant.errors import AssistantError, UsageError
from assistant.settings import LANGUAGES
from assistant.types import EVERYWHERE, Answer, Scope
from assistant.vietnamese.text import clean

if TYPE_CHECKING:
    from assistant.index.store import DocumentSummary

LONGEST = 2000
"""How many characters a question may have."""

MOST_CHOSEN = 1000
"""How many documents, places or years a scope may name."""

LONGEST_NAMED = 200
"""How many characters of a document that is not there are told."""

Ask = Callable[[str, Sequence[str], Scope], Answer]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its id, whatever JSON value that is, the questions before it, oldest first, and its scope.

    ``language`` ("vi" or "en") is that of what rules write around the words of the reports.
    """

    id: Any
    question: str
    history: tuple[str, ...]
    scope: Scope
    language: str = "vi"


def checked_question(text: str) -> str:
    """Give ``text`` without blanks around it. Raises UsageError where it is empty or too long."""
    question = text.strip()
    if not question:
        raise UsageError(*both("empty_question"))
    if len(question) > LONGEST:
        raise UsageError(*both("long_question", count=len(question), limit=LONGEST))
    return question


def answer_lines(lines: Iterable[bytes], ask: Ask, language: str) -> Iterator[tuple[dict[str, Any], bool]]:
    """Answer each line, in order: its record, and whether the line could be answered; failures in ``language``.

    A line that cannot be used gives ``{"id", "error"}``, and the next is read. Empty lines are passed over.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        fields: dict[str, Any] = {}
        try:
            fields = _fields(line)
            asked = read_asked(fields, language)
            yield answer_record(ask(asked.question, asked.history, asked.scope), asked.id, asked.language), True
        except UsageError as error:
            yield _failed(fields, say("bad_line", language, line=number, why=error.sentence(language))), False
        except AssistantError as error:
            yield _failed(fields, error.sentence(language)), False
        except Exception as error:  # one question that upsets the program must not cost the others their answers
            yield _failed(fields, say("unexpected", language, kind=type(error).__name__, reason=error)), False


def _fields(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UsageError(*both("not_json")) from None
    if not isinstance(fields, dict):
        raise UsageError(*both("not_object"))
    return fields


def read_asked(fields: Mapping[str, Any], language: str = "vi") -> Asked:
    """Read a question with what comes along; ``language`` is that of one that does not say.

    Raises UsageError where a field is not what it should be.
    """
    question, history = fields.get("question"), fields.get("history") or []
    spoken = fields.get("language", language)
    if not isinstance(question, str):
        raise UsageError(*both("no_question_field"))
    if not isinstance(history, list) or not all(isinstance(turn, str) for turn in history):
        raise UsageError(*both("bad_history"))
    if spoken not in LANGUAGES:
        raise UsageError(*both("bad_language", languages=", ".join(LANGUAGES)))
    turns = tuple(turn.strip()[:LONGEST] for turn in history if turn.strip())
    return Asked(fields.get("id"), checked_question(question), turns, read_scope(fields.get("scope")), spoken)


def read_scope(given: object) -> Scope:
    """Read ``{"documents": [ids], "places": [names], "years": [numbers]}``, each of which may be missing."""
    if given is None:
        return EVERYWHERE
    if not isinstance(given, dict) or given.keys() - {"documents", "places", "years"}:
        raise UsageError(*both("bad_scope"))
    lists = [given.get(name) or [] for name in ("documents", "places", "years")]
    documents, places, years = lists
    if not all(isinstance(values, list) and len(values) <= MOST_CHOSEN for values in lists):
        raise UsageError(*both("bad_scope"))
    if not all(isinstance(name, str) for name in (*documents, *places)):
        raise UsageError(*both("bad_scope"))
    if not all(isinstance(year, int) and 0 < year < 10_000 for year in years):
        raise UsageError(*both("bad_scope"))
    return Scope(tuple(documents), tuple(clean(place) for place in places), tuple(years))


def check_documents(scope: Scope, summaries: Callable[[], Iterable[DocumentSummary]]) -> None:
    """Raise UsageError, which names it, where ``scope`` holds a document that is not among those of ``summaries``.

    These are asked for only where it holds any, since an index may hold a hundred thousand.
    """
    known = {summary.id for summary in summaries()} if scope.documents else set()
    if unknown := next((document for document in scope.documents if document not in known), None):
        raise UsageError(*both("no_such_report", document=unknown[:LONGEST_NAMED]))


def _failed(fields: dict[str, Any], sentence: str) -> dict[str, Any]:
    return {"id": fields.get("id"), "error": sentence}
