"""Reads documents, passages, sentences and statements from the SQLite file that ``store_writer`` filled.

Search is left to the modules beside this one.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from assistant.index.database import DatabaseError, open_to_read
from assistant.index.failures import unreadable
from assistant.index.rows import (
    read_document,
    read_doubts,
    read_head,
    read_places,
    read_sentence,
    read_statement,
)
from assistant.types import Document, Passage, Period, Sentence, Statement

_DOCUMENT = "id, title, publisher, date, places, period, source, text, pages, headings, doubts, author, unsure"
_SUMMARY = "number, id, title, publisher, date, places, period, source"
_SENTENCE = "start, stop, text, paragraph, head, places, period, kind, localities"
_STATEMENT = (
    "start, stop, figure_start, figure_stop, indicator, figure, value, unit, bound, kind, place, period, locality"
)

_WITHOUT = "WHERE number NOT IN (SELECT value FROM json_each(?))"

Ids = Mapping[int, str]
"""The ids of documents by number."""

Named = tuple[str, tuple[str, ...]]
"""What documents name, and the id of the first of them."""


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document without its text, and how many passages and statements were taken from it."""

    id: str
    title: str
    publisher: str
    date: date | None
    places: tuple[str, ...]
    period: Period | None
    source: str
    passages: int
    statements: int
    also: tuple[str, ...] = ()
    doubts: tuple[tuple[str, str], ...] = ()
    author: str = ""


class StoreReader:
    """Reads the store of one segment, from any number of threads; raises IndexDamaged where the file makes no sense."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` for reading."""
        self._path = path
        self._lock = threading.Lock()
        with self._reading():
            self._connection = open_to_read(path)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def ids(self) -> dict[int, str]:
        """Give the ids under which the documents were added, by number."""
        with self._reading():
            return dict(self._rows("SELECT number, id FROM documents"))

    def id_of(self, number: int) -> str | None:
        """Give the id under which the document of this number was added; None where it is in another segment."""
        with self._reading():
            return next((name for (name,) in self._rows("SELECT id FROM documents WHERE number = ?", [number])), None)

    def held_of(self, numbers: Collection[int]) -> list[int]:
        """Give those of ``numbers`` that are documents of this segment."""
        query = "SELECT number FROM documents WHERE number IN (SELECT value FROM json_each(?))"
        with self._reading():
            return [number for (number,) in self._rows(query, [json.dumps(list(numbers))])]

    def numbers_of(self, document_id: str) -> list[int]:
        """Give the numbers of the documents that were added under this id, which go by another by now, but for one."""
        with self._reading():
            return [number for (number,) in self._rows("SELECT number FROM documents WHERE id = ?", [document_id])]

    def summaries(self, ids: Ids) -> list[DocumentSummary]:
        """Give the documents that ``ids`` names without their texts."""
        with self._reading():
            passages = dict(self._rows("SELECT document, count(*) FROM passages GROUP BY document"))
            statements = dict(self._rows("SELECT document, count(*) FROM statements GROUP BY document"))
            return [
                DocumentSummary(
                    *read_head([ids[number], *row]),
                    passages=passages.get(number, 0),
                    statements=statements.get(number, 0),
                    doubts=read_doubts(doubts),
                    author=author,
                )
                for number, _, *row, doubts, author in self._rows(f"SELECT {_SUMMARY}, doubts, author FROM documents")
                if number in ids
            ]

    def named(self, column: Literal["places", "localities"], without: Collection[int]) -> list[Named]:
        """Give what documents name, but for those ``without``: each once, with the first id it was added under."""
        left_out = json.dumps(list(without))
        with self._reading():
            rows = self._rows(f"SELECT min(id), {column} FROM documents {_WITHOUT} GROUP BY {column}", [left_out])
            return [(first, read_places(named)) for first, named in rows]

    def named_by(self, column: Literal["places", "localities"], number: int) -> tuple[str, ...]:
        """Give what one document names."""
        with self._reading():
            found = self._rows(f"SELECT {column} FROM documents WHERE number = ?", [number])
            return read_places(found[0][0]) if found else ()

    def document(self, number: int) -> Document:
        """Give the document of this number, under the id it was added with."""
        with self._reading():
            return read_document(self._rows(f"SELECT {_DOCUMENT} FROM documents WHERE number = ?", [number])[0])

    def passages(self, rows: Sequence[int], ids: Ids) -> dict[int, Passage]:
        """Give those of these rows that are passages of documents in ``ids``, by row."""
        found: dict[int, Passage] = {}
        for row, number, *values in self._chosen("row, document, start, stop, text, context", "passages", "row", rows):
            if number in ids:
                found[row] = Passage(ids[number], *values)
        return found

    def passages_of(self, number: int, document_id: str) -> dict[int, Passage]:
        """Give the passages of a document, by row, in order."""
        query = "SELECT row, start, stop, text, context FROM passages WHERE document = ? ORDER BY row"
        with self._reading():
            return {row: Passage(document_id, *values) for row, *values in self._rows(query, [number])}

    def rows_of(self, numbers: Sequence[int]) -> list[int]:
        """Give the rows of the passages of the documents with these numbers."""
        return [row for (row,) in self._chosen("row", "passages", "document", numbers)]

    def rows_of_keys(self, keys: Sequence[bytes]) -> dict[bytes, int]:
        """Give, for those of ``keys`` that passages were added with, the row of such a passage."""
        return dict(self._chosen("key, row", "passages", "key", keys))

    def count_of(self, table: str, number: int) -> int:
        """Count what was taken from a document."""
        with self._reading():
            return int(self._rows(f"SELECT count(*) FROM {table} WHERE document = ?", [number])[0][0])

    def sentences(self, number: int, document_id: str, start: int, end: int) -> list[Sentence]:
        """Give the sentences of a document that share a character with ``[start, end)``, in order."""
        query = f"SELECT {_SENTENCE} FROM sentences WHERE document = ? AND stop > ? AND start < ? ORDER BY start, rowid"
        with self._reading():
            return [read_sentence(document_id, *row) for row in self._rows(query, [number, start, end])]

    def statements_in(self, ids: Ids, unit: str, most: int) -> list[Statement]:
        """Give statements in ``unit`` of the documents that ``ids`` names, the first ``most`` of the file."""
        query = f"SELECT document, {_STATEMENT} FROM statements WHERE unit = ? LIMIT ?"
        with self._reading():
            return [read_statement(ids[own], *row) for own, *row in self._rows(query, [unit, most]) if own in ids]

    def statements(self, ids: Ids, number: int | None = None) -> list[Statement]:
        """Give the statements of a document, or of all that ``ids`` names, each document's in order of the text."""
        chosen = "" if number is None else " WHERE document = ?"
        query = f"SELECT document, {_STATEMENT} FROM statements{chosen} ORDER BY document, figure_start, rowid"
        with self._reading():
            rows = self._rows(query, [] if number is None else [number])
            return [read_statement(ids[own], *row) for own, *row in rows if own in ids]

    def _chosen(self, columns: str, table: str, column: str, values: Sequence[Any]) -> Iterator[Any]:
        """Give the rows of ``table`` whose ``column`` holds one of ``values``."""
        for first in range(0, len(values), 500):
            batch = list(values[first : first + 500])
            with self._reading():
                marks = ", ".join("?" * len(batch))
                yield from self._rows(f"SELECT {columns} FROM {table} WHERE {column} IN ({marks})", batch)

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock, closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, ValueError, TypeError) as error:
            raise unreadable(self._path, error) from error
