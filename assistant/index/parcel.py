"""Contents as bytes: what a reading process hands over, and what an interrupted build left to be taken up again.

Plain JSON, compressed: nothing in it is executed, whoever wrote it. Rows are those of the store.
"""

from __future__ import annotations

import json
import zlib

from assistant.index.content import Content
from assistant.index.rows import (
    document_row,
    passage_row,
    read_document,
    read_sentence,
    read_statement,
    sentence_row,
    statement_row,
)
from assistant.types import Passage


def pack(content: Content) -> bytes:
    """Give ``content`` as bytes."""
    record = {
        "document": document_row(content.document),
        "passages": [passage_row(0, passage, b"")[1:-1] for passage in content.passages],
        "sentences": list(map(sentence_row, content.sentences)),
        "statements": list(map(statement_row, content.statements)),
    }
    return zlib.compress(
        json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), 1
    )


def unpack(parcel: bytes) -> Content:
    """Give the content that ``parcel`` holds. Raises ValueError where it holds none."""
    try:
        record = json.loads(zlib.decompress(parcel).decode("utf-8", "surrogatepass"))
        document = read_document(record["document"])
        return Content(
            document,
            [Passage(document.id, *row) for row in record["passages"]],
            tuple(read_sentence(document.id, *row) for row in record["sentences"]),
            tuple(read_statement(document.id, *row) for row in record["statements"]),
        )
    except (zlib.error, KeyError, TypeError) as error:
        raise ValueError(str(error)) from error
