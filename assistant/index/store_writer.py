"""Writes documents, passages, sentences and statements into one SQLite file, which ``store`` reads when it is finished.

A document has a number and a passage a row, which the full text and the vectors name it by; neither is given twice in
the life of a file. No one reads the file while it is filled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant.index.database import DatabaseError, open_to_write
from assistant.index.failures import unwritable
from assistant.index.rows import document_row, passage_row, sentence_row, statement_row, write_places
from assistant.types import Document, Passage, Sentence, Statement

_TABLES = """
CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, publisher TEXT, date TEXT,
    places TEXT, period TEXT, source TEXT, text TEXT, pages TEXT, headings TEXT, doubts TEXT, author TEXT,
    unsure TEXT, localities TEXT);
CREATE TABLE passages (row INTEGER PRIMARY KEY, document INTEGER, start INTEGER, stop INTEGER, text TEXT, context TEXT,
    key BLOB);
CREATE TABLE sentences (document INTEGER, start INTEGER, stop INTEGER, text TEXT, paragraph INTEGER, head TEXT,
    places TEXT, period TEXT, kind TEXT, localities TEXT);
CREATE TABLE statements (document INTEGER, start INTEGER, stop INTEGER, figure_start INTEGER, figure_stop INTEGER,
    indicator TEXT, figure TEXT, value REAL, unit TEXT, bound TEXT, kind TEXT, place TEXT, period TEXT,
    locality TEXT);
"""
_INDEXES = """
CREATE INDEX documents_id ON documents (id);
CREATE INDEX documents_places ON documents (places, id);
CREATE INDEX documents_localities ON documents (localities, id);
CREATE INDEX passages_document ON passages (document);
CREATE INDEX passages_key ON passages (key);
CREATE INDEX sentences_document ON sentences (document, start);
CREATE INDEX statements_document ON statements (document);
"""
TAKEN = ("passages", "sentences", "statements")
"""The tables of what is taken from documents."""


class StoreWriter:
    """Fills the store of one segment; raises IndexProblem where the file cannot be written."""

    def __init__(self, path: Path, next_number: int = 1, next_row: int = 1) -> None:
        """Begin the file ``path``; documents are numbered from ``next_number``, passages from ``next_row``."""
        self._path = path
        self.next_number, self.next_row = next_number, next_row
        with self._writing():
            self._connection = open_to_write(path)
            self._connection.executescript(_TABLES)
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
        number, first = self.next_number, self.next_row
        self.next_number += 1
        self.next_row += len(passages)
        rows = list(range(first, self.next_row))
        with self._writing():
            named = tuple(dict.fromkeys(name for sentence in sentences for name in sentence.localities))
            self._fill("documents", [(number, *document_row(document), write_places(named))])
            listed = zip(rows, passages, keys, strict=True)
            self._fill("passages", [(row, *passage_row(number, passage, key)) for row, passage, key in listed])
            self._fill("sentences", [(number, *sentence_row(sentence)) for sentence in sentences])
            self._fill("statements", [(number, *statement_row(statement)) for statement in statements])
        return number, rows

    def absorb(self, path: Path, gone: Collection[int]) -> None:
        """Take over all of another segment but for the documents ``gone``; numbers and rows stay what they are."""
        left_out = f"({', '.join(map(str, gone))})"
        with self._writing():
            self._connection.execute("COMMIT")
            self._connection.execute("ATTACH ? AS other", [f"{path.resolve().as_uri()}?mode=ro&immutable=1"])
            self._connection.execute("BEGIN")
            order = {"documents": "number", "passages": "row"}
            for table in ("documents", *TAKEN):
                column = "number" if table == "documents" else "document"
                self._connection.execute(
                    f"INSERT INTO {table} SELECT * FROM other.{table} WHERE {column} NOT IN {left_out} "
                    f"ORDER BY {order.get(table, 'rowid')}"
                )
            self._connection.execute("COMMIT")
            self._connection.execute("DETACH other")
            self._connection.execute("BEGIN")

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        with self._writing():
            return int(self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def commit(self) -> None:
        """Write what was added."""
        with self._writing():
            self._connection.execute("COMMIT")
            self._connection.executescript(_INDEXES)

    def close(self) -> None:
        """Close the file; what was not committed is lost, and the file with it."""
        self._connection.close()

    def _fill(self, table: str, rows: Sequence[Sequence[Any]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            raise unwritable(self._path, error) from error
