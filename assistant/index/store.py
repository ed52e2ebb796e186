"""Documents, passages, sentences and statements in one SQLite file.

A document has a number and a passage a row, which the full text and the vectors name it by; neither is given twice in
the life of a file. ``StoreWriter`` fills a file that no one reads yet, ``StoreReader`` reads one that no one writes.
Search is left to the modules beside this one.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.errors import IndexDamaged
from assistant.index.failures import mend, unreadable, unwritable
from assistant.index.rows import (
    document_row,
    passage_row,
    read_document,
    read_head,
    read_sentence,
    read_statement,
    sentence_row,
    statement_row,
)
from assistant.types import Document, Passage, Period, Sentence, Statement

_SCHEMA = """
CREATE TABLE documents (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT, publisher TEXT,
    date TEXT, places TEXT, period TEXT, source TEXT, text TEXT, pages TEXT, headings TEXT,
    doubts TEXT);
CREATE TABLE passages (row INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER, start INTEGER, stop INTEGER, text TEXT,
    context TEXT, key BLOB);
CREATE INDEX passages_document ON passages (document);
CREATE INDEX passages_key ON passages (key);
CREATE TABLE sentences (document INTEGER, start INTEGER, stop INTEGER, text TEXT, paragraph INTEGER, head TEXT,
    places TEXT, period TEXT, kind TEXT);
CREATE INDEX sentences_document ON sentences (document, start);
CREATE TABLE statements (document INTEGER, start INTEGER, stop INTEGER, figure_start INTEGER, figure_stop INTEGER,
    indicator TEXT, figure TEXT, value REAL, unit TEXT, bound TEXT, kind TEXT, place TEXT, period TEXT);
CREATE INDEX statements_document ON statements (document);
"""
_DOCUMENT = "id, title, publisher, date, places, period, source, text, pages, headings, doubts"
_SUMMARY = "number, id, title, publisher, date, places, period, source"
_PASSAGE_ROW = "document, start, stop, text, context, key"
_PASSAGE = "row, id, start, stop, passages.text, context"


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


class StoreWriter:
    """Fills a store; raises IndexProblem where the file cannot be written."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` for writing, a copy of an earlier store or a new file."""
        self._path = path
        with self._writing():
            is_new = not path.exists()
            self._connection = sqlite3.connect(path, isolation_level=None)
            # No one else reads this file before it is finished, and then it is written through as a whole.
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
                self._connection.execute(f"PRAGMA {pragma}")
            if is_new:
                self._connection.executescript(_SCHEMA)
            self._connection.execute("BEGIN")

    def add(
        self,
        document: Document,
        passages: Sequence[Passage],
        keys: Sequence[bytes],
        sentences: Sequence[Sentence],
        statements: Sequence[Statement],
    ) -> tuple[int, list[int]]:
        """Add a document and what was taken from it; give its number and the rows of its passages, in order."""
        with self._writing():
            number = self._insert("documents", _DOCUMENT, document_row(document))
            rows = [
                self._insert("passages", _PASSAGE_ROW, passage_row(number, passage, key))
                for passage, key in zip(passages, keys, strict=True)
            ]
            self._fill("sentences", [(number, *sentence_row(sentence)) for sentence in sentences])
            self._fill("statements", [(number, *statement_row(statement)) for statement in statements])
        return number, rows

    def remove(self, document_id: str) -> tuple[int, list[int]]:
        """Remove a document and what was taken from it; give its number and the rows its passages had."""
        with self._writing():
            (number,) = self._connection.execute("SELECT number FROM documents WHERE id = ?", [document_id]).fetchone()
            rows = [row for (row,) in self._connection.execute("SELECT row FROM passages WHERE document = ?", [number])]
            for table in ("passages", "sentences", "statements"):
                self._connection.execute(f"DELETE FROM {table} WHERE document = ?", [number])
            self._connection.execute("DELETE FROM documents WHERE number = ?", [number])
        return number, rows

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        with self._writing():
            return int(self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def commit(self) -> None:
        """Write what was added."""
        with self._writing():
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file; what was not committed is lost, and the file with it."""
        self._connection.close()

    def _insert(self, table: str, columns: str, values: Sequence[Any]) -> int:
        marks = ", ".join("?" * len(values))
        return self._connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values).lastrowid or 0

    def _fill(self, table: str, rows: Sequence[Sequence[Any]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise unwritable(self._path, error) from error


class StoreReader:
    """Reads a store, from any number of threads; raises IndexDamaged where the file makes no sense."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` for reading."""
        self._path = path
        self._lock = threading.Lock()
        with self._reading():
            # Immutable: no locks and no side files, so a generation is readable on a read-only disk as well.
            address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def summaries(self) -> list[DocumentSummary]:
        """Give all documents without their texts, by id."""
        with self._reading():
            passages = dict(self._rows("SELECT document, count(*) FROM passages GROUP BY document"))
            statements = dict(self._rows("SELECT document, count(*) FROM statements GROUP BY document"))
            return [
                DocumentSummary(*read_head(row), passages=passages.get(number, 0), statements=statements.get(number, 0))
                for number, *row in self._rows(f"SELECT {_SUMMARY} FROM documents ORDER BY id")
            ]

    def document(self, document_id: str) -> Document:
        """Give the document with this id. Raises KeyError where there is none."""
        with self._reading():
            rows = self._rows(f"SELECT {_DOCUMENT} FROM documents WHERE id = ?", [document_id])
            if not rows:
                raise KeyError(document_id)
            return read_document(rows[0])

    def passages(self, rows: Sequence[int]) -> dict[int, Passage]:
        """Give the passages of these rows, by row."""
        found: dict[int, Passage] = {}
        for chosen in _batches(rows, 500):
            marks = ", ".join("?" * len(chosen))
            query = f"SELECT {_PASSAGE} FROM passages JOIN documents ON number = document WHERE row IN ({marks})"
            with self._reading():
                found.update((row, Passage(*values)) for row, *values in self._rows(query, chosen))
        if len(found) < len(set(rows)):
            vi = f"{self._path} thiếu những đoạn mà phần còn lại của chỉ mục nhắc đến"
            raise IndexDamaged(*mend(vi, f"{self._path} lacks passages that the rest of the index names"))
        return found

    def passages_of(self, document_id: str) -> dict[int, Passage]:
        """Give the passages of a document, by row, in order."""
        query = f"SELECT {_PASSAGE} FROM passages JOIN documents ON number = document WHERE id = ? ORDER BY row"
        with self._reading():
            return {row: Passage(*values) for row, *values in self._rows(query, [document_id])}

    def number(self, document_id: str) -> int:
        """Give the number of the document with this id. Raises KeyError where there is none."""
        with self._reading():
            rows = self._rows("SELECT number FROM documents WHERE id = ?", [document_id])
        if not rows:
            raise KeyError(document_id)
        return int(rows[0][0])

    def numbers(self, document_ids: Collection[str]) -> list[int]:
        """Give the numbers of these documents; an id that is unknown has none."""
        found: list[int] = []
        for chosen in _batches(list(document_ids), 500):
            with self._reading():
                query = f"SELECT number FROM documents WHERE id IN ({', '.join('?' * len(chosen))})"
                found += (number for (number,) in self._rows(query, chosen))
        return found

    def rows_of(self, numbers: Sequence[int]) -> list[int]:
        """Give the rows of the passages of the documents with these numbers."""
        found: list[int] = []
        for chosen in _batches(numbers, 500):
            with self._reading():
                query = f"SELECT row FROM passages WHERE document IN ({', '.join('?' * len(chosen))})"
                found += (row for (row,) in self._rows(query, chosen))
        return found

    def rows_of_keys(self, keys: Sequence[bytes]) -> dict[bytes, int]:
        """Give, for those of ``keys`` that passages were added with, the row of such a passage."""
        found: dict[bytes, int] = {}
        for chosen in _batches(keys, 500):
            marks = ", ".join("?" * len(chosen))
            with self._reading():
                found.update(self._rows(f"SELECT key, row FROM passages WHERE key IN ({marks})", chosen))
        return found

    def sentences(self, document_id: str, start: int = 0, end: int | None = None) -> list[Sentence]:
        """Give the sentences of a document that share a character with ``[start, end)``, in order."""
        query = (
            "SELECT id, start, stop, sentences.text, paragraph, head, sentences.places, sentences.period, kind"
            " FROM sentences JOIN documents ON number = document"
            " WHERE id = ? AND stop > ? AND start < ? ORDER BY start, sentences.rowid"
        )
        with self._reading():
            rows = self._rows(query, [document_id, start, 2**62 if end is None else end])
            return [read_sentence(*row) for row in rows]

    def statements(self, document_id: str | None = None) -> list[Statement]:
        """Give the statements of a document, or of all, in order of id and place in the text."""
        query = (
            "SELECT id, start, stop, figure_start, figure_stop, indicator, figure, value, unit, bound, kind, place,"
            " statements.period FROM statements JOIN documents ON number = document"
            f"{'' if document_id is None else ' WHERE id = ?'} ORDER BY id, figure_start, statements.rowid"
        )
        with self._reading():
            rows = self._rows(query, [] if document_id is None else [document_id])
            return [read_statement(*row) for row in rows]

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._lock, closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise unreadable(self._path, error) from error


def _batches(values: Sequence[Any], size: int) -> Iterator[list[Any]]:
    for first in range(0, len(values), size):
        yield list(values[first : first + size])
