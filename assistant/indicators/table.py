"""The statements of an index as records to take away."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.index.reader import Reader
from assistant.indicators.records import Record, statement_record
from assistant.types import Document, Statement


def statement_records(reader: Reader, statements: Sequence[Statement]) -> list[Record]:
    """Give ``statements`` of ``reader`` as records, each document read once."""
    documents: dict[str, Document] = {}
    for statement in statements:
        if statement.document_id not in documents:
            documents[statement.document_id] = reader.document(statement.document_id)
    return [statement_record(statement, documents[statement.document_id]) for statement in statements]
