"""Segments: what a generation holds, in parts that are written once and shared with the generations after it.

A build writes one segment of what is new and says which documents of the others are gone or go by another name; so its
cost follows the change. Now and then it absorbs several into one. Here they are read as if they were one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

from assistant.errors import IndexDamaged
from assistant.index.document_ids import DocumentIds
from assistant.index.failures import mend
from assistant.index.store import DocumentSummary, StoreReader
from assistant.index.vectors import Matrix, Vectors, load_vectors
from assistant.types import Document, Passage, Sentence, Statement

_MOST_ALIKE = 6
"""How many segments of about one size there may be before a build absorbs them into one."""

_STEP = 8


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of an index: its ``name``, how many ``documents`` and ``passages`` it was written with.

    ``first_number`` is the lowest of its documents' numbers, which are given only once in the life of an index.
    """

    name: str
    documents: int
    passages: int
    first_number: int


@dataclass(frozen=True, slots=True)
class Inventory:
    """What a generation holds: how many of each, and where.

    ``segments`` hold the documents, but for those with the numbers ``gone``; ``names`` are the paths, by number, of
    documents that go by others than they were added with. ``next_number`` and ``next_row`` were never given.
    """

    passages: int
    sentences: int
    statements: int
    segments: tuple[Segment, ...]
    gone: tuple[int, ...]
    names: Mapping[int, tuple[str, ...]]
    next_number: int
    next_row: int


def store_of(folder: Path, segment: str) -> Path:
    """Give the file that holds a segment's documents, passages, sentences and statements."""
    return folder / f"store-{segment}.sqlite"


def vectors_of(folder: Path, segment: str) -> Path:
    """Give the file that holds the vectors of a segment's passages."""
    return folder / f"vectors-{segment}.f32"


def to_absorb(segments: Sequence[Segment], gone: Mapping[str, int], adding: int) -> list[Segment]:
    """Choose the segments that a build of ``adding`` documents makes one with them.

    Those are segments of about one size, once they are many, and those half of whose documents are ``gone``, counted by
    segment.
    """
    living = {segment: segment.documents - gone.get(segment.name, 0) for segment in segments}
    chosen = [segment for segment in segments if 2 * gone.get(segment.name, 0) >= segment.documents]
    total = adding + sum(living[segment] for segment in chosen)
    while True:
        alike = [each for each in segments if each not in chosen and _size(living[each]) <= _size(total)]
        if len(alike) < _MOST_ALIKE:
            return sorted(chosen, key=lambda segment: segment.first_number)
        chosen += alike
        total += sum(living[segment] for segment in alike)


def _size(documents: int) -> int:
    """Give the power of ``_STEP`` that so many documents come to."""
    size = 0
    while documents >= _STEP:
        documents //= _STEP
        size += 1
    return size


class Segments:
    """The documents of a generation and what was taken from them; raises IndexDamaged where a file makes no sense."""

    def __init__(self, folder: Path, held: Inventory, dimension: int | None) -> None:
        """Open what ``folder`` holds; without a ``dimension`` no vectors are opened."""
        self._path = folder
        self._gone = frozenset(held.gone)
        self._names = held.names
        self._segments = held.segments
        self._stores: list[StoreReader] = []
        self._vectors: list[Vectors] = []
        for segment in held.segments:
            self._stores.append(StoreReader(store_of(folder, segment.name)))
            if dimension is not None:
                self._vectors.append(load_vectors(vectors_of(folder, segment.name), dimension, segment.passages))
        self._ids = DocumentIds(self._stores, self._gone, self._names)

    @property
    def count(self) -> int:
        """Count the documents."""
        return sum(segment.documents for segment in self._segments) - len(self._gone)

    def close(self) -> None:
        """Close the files."""
        for store in self._stores:
            store.close()

    @cached_property
    def _dead_rows(self) -> frozenset[int]:
        return frozenset(row for store in self._stores for row in store.rows_of(list(self._gone)))

    @cached_property
    def _summaries(self) -> list[DocumentSummary]:
        found = [summary for store in self._stores for summary in store.summaries(self._ids.every)]
        also = {names[0]: tuple(names[1:]) for names in self._names.values()}
        found = [replace(each, also=also[each.id]) if each.id in also else each for each in found]
        return sorted(found, key=lambda summary: summary.id)

    def summaries(self) -> list[DocumentSummary]:
        """Give all documents without their texts, by id."""
        return list(self._summaries)

    def places(self) -> tuple[str, ...]:
        """Give the places that documents name, each once, in the order of the documents' ids."""
        return self._each_once("places")

    def localities(self) -> tuple[str, ...]:
        """Give the cities and districts that documents speak of, each once, in the order of the documents' ids."""
        return self._each_once("localities")

    def _each_once(self, column: Literal["places", "localities"]) -> tuple[str, ...]:
        elsewhere = {*self._gone, *self._names}
        held = [found for store in self._stores for found in store.named(column, elsewhere)]
        held += [(names[0], self._store(number).named_by(column, number)) for number, names in self._names.items()]
        return tuple(dict.fromkeys(place for _, named in sorted(held) for place in named))

    def document_ids(self, without: Collection[int]) -> list[str]:
        """Give the ids of all documents but those with the numbers ``without``, in order of their numbers."""
        return [name for number, name in sorted(self._ids.every.items()) if number not in without]

    def number(self, document_id: str) -> int:
        """Give the number of the document that goes by this name. Raises KeyError where there is none."""
        number = self._ids.number(document_id)
        if number is None:
            raise KeyError(document_id)
        return number

    def numbers(self, document_ids: Iterable[str]) -> list[int]:
        """Give the numbers of these documents; an id that is unknown has none."""
        return [number for each in document_ids if (number := self._ids.number(each)) is not None]

    def document(self, document_id: str) -> Document:
        """Give the document that goes by this name. Raises KeyError where there is none."""
        number = self.number(document_id)
        found = self._store(number).document(number)
        return replace(found, id=self._ids[number], also=tuple(self._names.get(number, ()))[1:])

    def passages(self, rows: Sequence[int]) -> dict[int, Passage]:
        """Give the passages of these rows, by row."""
        found: dict[int, Passage] = {}
        for store in self._stores:
            if missing := [row for row in rows if row not in found]:
                found.update(store.passages(missing, self._ids))
        if len(found) < len(set(rows)):
            vi = f"{self._path} thiếu những đoạn mà phần còn lại của chỉ mục nhắc đến"
            raise IndexDamaged(*mend(vi, f"{self._path} lacks passages that the rest of the index names"))
        return found

    def passages_of(self, document_id: str) -> dict[int, Passage]:
        """Give the passages of a document, by row, in order."""
        number = self.number(document_id)
        return self._store(number).passages_of(number, self._ids[number])

    def rows_of(self, numbers: Sequence[int]) -> list[int]:
        """Give the rows of the passages of the documents with these numbers."""
        return [row for store in self._stores for row in store.rows_of(numbers)]

    def counts_of(self, number: int, tables: Sequence[str]) -> list[int]:
        """Count what was taken from a document, table by table."""
        return [self._store(number).count_of(table, number) for table in tables]

    def sentences(self, document_id: str, start: int = 0, end: int | None = None) -> list[Sentence]:
        """Give the sentences of a document that share a character with ``[start, end)``, in order."""
        number = self._ids.number(document_id)
        if number is None:
            return []
        return self._store(number).sentences(number, self._ids[number], start, 2**62 if end is None else end)

    def statements(self, document_id: str | None = None) -> list[Statement]:
        """Give the statements of a document, or of all, in order of id and place in the text."""
        if document_id is not None:
            number = self._ids.number(document_id)
            return [] if number is None else self._store(number).statements(self._ids, number)
        found = [statement for store in self._stores for statement in store.statements(self._ids.every)]
        return sorted(found, key=lambda statement: statement.document_id)

    def statements_in(self, unit: str, most: int) -> list[Statement]:
        """Give statements in ``unit``, of all documents, at most ``most`` of each segment."""
        return [statement for store in self._stores for statement in store.statements_in(self._ids, unit, most)]

    def nearest(self, vector: Matrix, limit: int, numbers: Sequence[int] | None = None) -> list[tuple[int, float]]:
        """Give the rows of the ``limit`` vectors nearest to ``vector``, with their inner products.

        With ``numbers``, only passages of those documents.
        """
        among = None if numbers is None else self.rows_of(numbers)
        found = [hit for part in self._vectors for hit in part.nearest(vector, limit, among, self._dead_rows)]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))[:limit]

    def known_vectors(self, keys: Sequence[bytes]) -> dict[bytes, Matrix]:
        """Give the vectors of those of ``keys`` that passages were added with, living or gone."""
        found: dict[bytes, Matrix] = {}
        for store, vectors in zip(self._stores, self._vectors, strict=False):
            wanted = [key for key in keys if key not in found]
            rows = store.rows_of_keys(wanted) if wanted else {}
            if rows:
                found.update(zip(rows, vectors.of(list(rows.values())), strict=True))
        return found

    def vectors_in(self, segment: Segment) -> Vectors:
        """Give the vectors of a segment, of documents living or gone."""
        return self._vectors[self._segments.index(segment)]

    def held_of(self, segment: Segment, numbers: Collection[int]) -> list[int]:
        """Give those of the documents with these numbers that a segment holds."""
        return self._stores[self._segments.index(segment)].held_of(numbers) if numbers else []

    def _store(self, number: int) -> StoreReader:
        return self._stores[self._ids.home(number)]
