"""What the browser sends, checked: nothing that arrives from outside is trusted to have the shape it should.

Each reader takes the decoded JSON of one call and gives a value, or raises UsageError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.asking import read_scope
from assistant.errors import UsageError
from assistant.feedback import LONGEST_COMMENT, Feedback, now
from assistant.types import EVERYWHERE, Scope
from assistant.web.sources import Span
from assistant.web.wording import QUESTION_LIMIT, both

HISTORY_LIMIT = 20
"""How many earlier questions are taken into account; a follow-up leans on the last few."""

SPAN_LIMIT = 100

_LONGEST_ID = 64

ANSWER_LIMIT = 20_000
"""How many characters of an answer are kept beside an opinion of it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question, the questions before it in its conversation, oldest first, and the reports that may answer."""

    question: str
    history: tuple[str, ...]
    scope: Scope = EVERYWHERE


@dataclass(frozen=True, slots=True)
class Opening:
    """A report to open: the cited spans in it, the one to go to, or an offset to read around."""

    document: str
    spans: tuple[Span, ...]
    number: int
    around: int


def language_of(sent: object) -> str:
    """Give the language of the page that sent a call, Vietnamese where it does not say."""
    return "en" if isinstance(sent, dict) and sent.get("language") == "en" else "vi"


def read_asking(sent: object) -> Asking:
    """Read a question. Raises UsageError where it is empty or too long, with the sentence for a person."""
    fields = _mapping(sent)
    question = _text(fields.get("question")).strip()
    if not question:
        raise UsageError(*both("empty_question"))
    if len(question) > QUESTION_LIMIT:
        raise UsageError(*both("long_question", {"count": len(question), "limit": QUESTION_LIMIT}))
    earlier = fields.get("history")
    history = [_text(entry).strip() for entry in earlier] if isinstance(earlier, list) else []
    kept = [entry for entry in history if entry and len(entry) <= QUESTION_LIMIT]
    return Asking(question, tuple(kept[-HISTORY_LIMIT:]), read_scope(fields.get("scope")))


def read_opening(sent: object) -> Opening:
    """Read which report to open, and where."""
    fields = _mapping(sent)
    spans = fields.get("spans")
    listed = spans[:SPAN_LIMIT] if isinstance(spans, list) else []
    return Opening(
        document=_text(fields.get("document")),
        spans=tuple(_span(_mapping(entry)) for entry in listed),
        number=_number(fields.get("number", 0)),
        around=_number(fields.get("around", 0)),
    )


def read_finding(sent: object) -> tuple[str, str]:
    """Read in which report to look, and for what words, of which a person types no more than ``QUESTION_LIMIT``."""
    fields = _mapping(sent)
    return _text(fields.get("document")), _text(fields.get("words"))[:QUESTION_LIMIT]


def read_opinion(sent: object, name: str) -> Feedback:
    """Read what a person called ``name`` said of an answer."""
    fields = _mapping(sent)
    asking, helpful = read_asking(sent), fields.get("helpful")
    if not isinstance(helpful, bool):
        raise _unexpected(type(helpful).__name__, "đúng hoặc sai", "true or false")
    documents = fields.get("documents")
    return Feedback(
        when=now(),
        helpful=helpful,
        question=asking.question,
        history=asking.history,
        answer=_text(fields.get("answer"))[:ANSWER_LIMIT],
        comment=_text(fields.get("comment", "")).strip()[:LONGEST_COMMENT],
        documents=tuple(map(_text, documents[:SPAN_LIMIT])) if isinstance(documents, list) else (),
        generation=_number(fields.get("generation", 0)),
        person=name,
        id=_text(fields.get("opinion", ""))[:_LONGEST_ID],
    )


def _span(fields: Mapping[str, object]) -> Span:
    figures = fields.get("figures")
    return Span(
        number=_number(fields.get("number")),
        start=_number(fields.get("start")),
        end=_number(fields.get("end")),
        quote=_text(fields.get("quote")),
        figures=tuple(_text(figure) for figure in figures[:SPAN_LIMIT]) if isinstance(figures, list) else (),
    )


def _mapping(sent: object) -> Mapping[str, object]:
    if not isinstance(sent, dict):
        raise _unexpected(type(sent).__name__, "đối tượng", "an object")
    return sent


def _text(sent: object) -> str:
    if not isinstance(sent, str):
        raise _unexpected(type(sent).__name__, "chuỗi", "text")
    return sent


def _number(sent: object) -> int:
    if not isinstance(sent, int) or isinstance(sent, bool) or sent < 0:
        raise _unexpected(f"{sent!r:.40}", "số nguyên", "a whole number")
    return sent


def _unexpected(sent: str, vi: str, en: str) -> UsageError:
    return UsageError(
        f"Trang gửi {sent} thay vì {vi}; hãy tải lại trang.",
        f"The page sent {sent} where {en} was expected; reload it.",
    )
