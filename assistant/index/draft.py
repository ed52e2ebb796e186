"""Drafts: a generation being written, from what the one before held and from what was read anew.

What is unchanged is shared with the one before, not copied. Which documents come and go is left to the build, vectors
to ``embedding``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from assistant.encoder import Encoder
from assistant.index.content import Content, embedded, key_of
from assistant.index.embedding import BATCH, Embedding
from assistant.index.fulltext import FullText, FullTextWriter, copy_full_text
from assistant.index.manifest import Stamp
from assistant.index.previous import Previous
from assistant.index.reader import FULL_TEXT
from assistant.index.segments import Inventory, Segment, store_of, to_absorb, vectors_of
from assistant.index.store_writer import TAKEN, StoreWriter
from assistant.index.vectors import Matrix, Rows, Vectors, VectorsWriter, rows_path

REFILLED = 2000
"""Up to this many passages, each build fills the full text anew: it takes a moment, and scores then do not depend on
what was removed before. A larger one is filled anew when a fifth of its passages are dead."""

_WRITTEN = 0.4  # what share of the work for a long document is done before its passages are embedded


class Draft:
    """A generation being written, document by document; raises IndexProblem where the disk does not take it."""

    def __init__(
        self,
        folder: Path,
        encoder: Encoder,
        previous: Previous | None,
        *,
        copying: bool,
        leaving: Sequence[str] = (),
        adding: int = 0,
    ) -> None:
        """Begin in ``folder``, with all that ``previous`` holds but the documents ``leaving`` if ``copying``.

        Otherwise ``previous`` serves to look vectors up. About ``adding`` documents will be added.
        """
        self._previous = previous
        self._folder = folder
        self._kept: list[Segment] = []
        self._absorbed: list[Segment] = []
        self._gone: set[int] = set()
        self._names: dict[int, tuple[str, ...]] = {}
        self._must_encode = self._must_fill = False
        before = previous.manifest.held if previous and copying else None
        number, row = (before.next_number, before.next_row) if before else (1, 1)
        self._first_number = number
        self._counts = Counter({table: int(getattr(before, table)) for table in TAKEN} if before else {})
        self._leaving: list[int] = []
        if previous and before:
            self._must_encode = not previous.same_encoder
            self._must_fill = _is_worn(FullText(previous.folder / FULL_TEXT))
            self._names = dict(before.names)
            self._leaving = self._leave(previous, leaving)
            self._choose(previous, adding)
            if not self._must_fill:
                copy_full_text(previous.folder / FULL_TEXT, folder / FULL_TEXT)
            for segment in self._kept:
                previous.share(segment.name, folder)
        name = folder.name[:6]
        self._store = StoreWriter(store_of(folder, name), number, row)
        self._vectors = VectorsWriter(vectors_of(folder, name), encoder.dimension)
        self._embedding = Embedding(self._vectors, encoder, previous)
        self._full_text = FullTextWriter(folder / FULL_TEXT)
        if not self._must_fill:
            for gone in self._leaving:
                self._full_text.remove(gone)
        self._absorb()

    def name(self, document_id: str, names: Sequence[str]) -> None:
        """Let the document that went by ``document_id``, and stays, go by ``names``."""
        assert self._previous is not None
        self._names[self._previous.segments.number(document_id)] = tuple(names)

    def add(self, content: Content, names: Sequence[str], told: Callable[[float], None]) -> None:
        """Add a document, which goes by ``names``, and what was taken from it; ``told`` hears what share is done."""
        texts = [embedded(passage) for passage in content.passages]
        keys = [key_of(text) for text in texts]
        number, rows = self._store.add(content.document, content.passages, keys, content.sentences, content.statements)
        if tuple(names) != (content.document.id,):
            self._names[number] = tuple(names)
        taken = (content.passages, content.sentences, content.statements)
        self._counts.update(dict(zip(TAKEN, map(len, taken), strict=True)))
        first = rows[0] if rows else 0
        for row, passage in zip(rows, content.passages, strict=True):
            told(_WRITTEN * (row - first) / len(rows))
            self._full_text.add(row, number, passage.text, passage.context)
        self._embedding.add(rows, texts, lambda share: told(_WRITTEN + (1 - _WRITTEN) * share))

    def renewed(self) -> list[str]:
        """Give the documents that stay and need ``renew``, in the order in which they are to be renewed."""
        if self._previous is None or not (self._must_encode or self._must_fill):
            return []
        return self._previous.segments.document_ids(without=self._leaving)

    def renew(self, document_id: str) -> None:
        """Make what was not taken over of a document that stays: its vectors, its entries in the full text."""
        assert self._previous is not None
        number = self._previous.segments.number(document_id)
        for row, passage in self._previous.segments.passages_of(document_id).items():
            if self._must_fill:
                self._full_text.add(row, number, passage.text, passage.context)
            if self._must_encode:
                self._embedding.add([row], [embedded(passage)], lambda _: None)

    def finish(self) -> tuple[Inventory, Mapping[str, Stamp]]:
        """Write everything to the folder; give what it holds, and the files that it shares with the last."""
        self._embedding.write()
        own = {table: self._store.count(table) for table in ("documents", "passages")}
        self._store.commit()
        self._full_text.commit()
        self._vectors.close()
        segments = list(self._kept)
        name = self._folder.name[:6]
        if own["documents"]:
            first = min(self._absorbed, key=lambda segment: segment.first_number, default=None)
            number = first.first_number if first else self._first_number
            segments.append(Segment(name, own["documents"], own["passages"], number))
        else:
            self._store.close()
            for path in (store_of(self._folder, name), vectors_of(self._folder, name)):
                path.unlink()
            rows_path(vectors_of(self._folder, name)).unlink()
        held = Inventory(
            passages=self._counts["passages"],
            sentences=self._counts["sentences"],
            statements=self._counts["statements"],
            segments=tuple(sorted(segments, key=lambda segment: segment.first_number)),
            gone=tuple(sorted(self._gone)),
            names=self._names,
            next_number=self._store.next_number,
            next_row=self._store.next_row,
        )
        return held, self._previous.shared(self._folder) if self._previous else {}

    def close(self) -> None:
        """Let go of the folder, finished or not."""
        self._store.close()
        self._full_text.close()
        self._vectors.close()

    def _leave(self, previous: Previous, leaving: Sequence[str]) -> list[int]:
        numbers = previous.segments.numbers(leaving)
        for number in numbers:
            self._counts.subtract(dict(zip(TAKEN, previous.segments.counts_of(number, TAKEN), strict=True)))
            self._names.pop(number, None)
        self._gone = {*previous.manifest.held.gone, *numbers}
        return numbers

    def _choose(self, previous: Previous, adding: int) -> None:
        """Choose the segments that are absorbed into the new one, and those that are kept."""
        segments = previous.manifest.held.segments
        gone = {segment.name: len(previous.segments.held_of(segment, self._gone)) for segment in segments}
        chosen = list(segments) if self._must_encode else to_absorb(segments, gone, adding)
        self._absorbed = chosen
        self._kept = [segment for segment in segments if segment not in chosen]

    def _absorb(self) -> None:
        """Take the chosen segments over, and forget of the documents that were gone in them."""
        if self._previous is None or not self._absorbed:
            return
        segments = self._previous.segments
        parts: list[tuple[Vectors, Rows]] = []
        for segment in self._absorbed:
            own = segments.held_of(segment, self._gone)
            self._gone -= set(own)
            self._store.absorb(store_of(self._previous.folder, segment.name), own)
            if not self._must_encode:
                vectors = segments.vectors_in(segment)
                parts.append((vectors, vectors.rows[~np.isin(vectors.rows, segments.rows_of(own))]))
        for rows, found in _gathered(parts):
            self._vectors.add(rows, found)


def _gathered(parts: Sequence[tuple[Vectors, Rows]]) -> Iterator[tuple[Rows, Matrix]]:
    """Give the rows of ``parts`` with their vectors, some at a time, in ascending order."""
    if not parts:
        return
    rows = np.concatenate([own for _, own in parts])
    owners = np.repeat(np.arange(len(parts)), [len(own) for _, own in parts])
    order = np.argsort(rows)
    for first in range(0, len(order), BATCH):
        chosen = order[first : first + BATCH]
        found = np.empty((len(chosen), parts[0][0].dimension), dtype=np.float32)
        for place, (vectors, _) in enumerate(parts):
            own = owners[chosen] == place
            found[own] = vectors.of(rows[chosen][own])
        yield rows[chosen], found


def _is_worn(full_text: FullText) -> bool:
    return full_text.count <= REFILLED or full_text.dead * 4 > full_text.count
