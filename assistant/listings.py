"""What is indexed, as JSON: the documents, the statements asked for, the passages found; one shape for every interface.

Answers are left to ``answer_json``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from assistant.cli_words import both
from assistant.errors import UsageError
from assistant.index.store import DocumentSummary
from assistant.indicators.records import Record, statement_record
from assistant.indicators.selection import KINDS, read_selection, select
from assistant.misread import misread_in
from assistant.types import Document, Hit, Statement

STATEMENT_FIELDS = ("place", "period", "kind", "indicator", "document")
"""What statements can be asked for by, as the command ``statements`` has it."""

MOST_HITS = 50
"""How many passages a search gives at most."""


class Shelf(Protocol):
    """What listings need of an open generation."""

    def documents(self) -> Sequence[DocumentSummary]:
        """Give all documents without their texts."""
        ...

    def document(self, document_id: str) -> Document:
        """Give a document; KeyError where there is none."""
        ...

    def statements(self, document_id: str | None = None) -> Sequence[Statement]:
        """Give the statements of a document, or of all."""
        ...


def document_records(shelf: Shelf) -> list[dict[str, Any]]:
    """Give every document without its text, by id."""
    return [
        {
            "id": summary.id,
            "title": summary.title,
            "publisher": summary.publisher,
            "author": summary.author,
            "date": summary.date.isoformat() if summary.date else None,
            "places": list(summary.places),
            "period": summary.period.text if summary.period else None,
            "source": summary.source,
            "passages": summary.passages,
            "statements": summary.statements,
        }
        for summary in shelf.documents()
    ]


def statements_asked_for(shelf: Shelf, asked: Mapping[str, str]) -> list[Record]:
    """Give the statements that ``asked`` (``STATEMENT_FIELDS``, each of which may be missing) asks for.

    Raises UsageError where a field means nothing.
    """
    fields = {name: asked.get(name, "") for name in STATEMENT_FIELDS}
    if fields["kind"] and fields["kind"] not in KINDS:
        raise UsageError(*both("bad_kind", kind=fields["kind"], kinds=", ".join(KINDS)))
    everything = shelf.statements()
    selection = read_selection(**fields, known={statement.place for statement in everything if statement.place})
    chosen = select(everything, selection)
    documents = {name: shelf.document(name) for name in {statement.document_id for statement in chosen}}
    return [statement_record(statement, documents[statement.document_id]) for statement in chosen]


def hit_records(hits: Sequence[Hit], shelf: Shelf) -> list[dict[str, Any]]:
    """Give passages that a search found, best first; ``quote`` is exactly ``document.text[start:end]``."""
    documents = {name: shelf.document(name) for name in {hit.passage.document_id for hit in hits}}
    return [
        {
            "document": hit.passage.document_id,
            "title": documents[hit.passage.document_id].title,
            "page": documents[hit.passage.document_id].page_of(hit.passage.start),
            "start": hit.passage.start,
            "end": hit.passage.end,
            "quote": hit.passage.text,
            "heading": documents[hit.passage.document_id].heading_of(hit.passage.start),
            "also": list(documents[hit.passage.document_id].also),
            "unsure": list(misread_in(documents[hit.passage.document_id], hit.passage.start, hit.passage.end)),
            "score": round(hit.score, 4),
        }
        for hit in hits
    ]
