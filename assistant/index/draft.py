"""Drafts: a generation being written, from what the one before held and from what was read anew.

What is unchanged is copied as it stands. A passage whose embedded text the one before knew keeps its vector, wherever
the text has moved to. Which documents come and go is left to the build.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.encoder import Encoder
from assistant.errors import EncoderError
from assistant.index.content import Content, embedded, key_of
from assistant.index.fulltext import FullText, FullTextWriter, copy_full_text
from assistant.index.generation import Manifest
from assistant.index.reader import FULL_TEXT, STORE, VECTORS
from assistant.index.store import StoreReader, StoreWriter
from assistant.index.vectors import Matrix, Vectors, load_vectors

REFILLED = 2000
"""Up to this many passages, each build fills the full text anew: it takes a moment, and scores then do not depend on
what was removed before. A larger one is filled anew when a fifth of its passages are dead."""

_BATCH = 1024


@dataclass(frozen=True, slots=True)
class Previous:
    """The generation before, which has been checked; ``vectors`` is None where another encoder made them."""

    folder: Path
    manifest: Manifest
    store: StoreReader
    vectors: Vectors | None


def open_previous(folder: Path, manifest: Manifest, encoder: Encoder) -> Previous:
    """Open the generation before. Raises IndexDamaged."""
    same = (manifest.encoder, manifest.dimension) == (encoder.identity, encoder.dimension)
    vectors = load_vectors(folder / VECTORS, manifest.dimension, manifest.passages) if same else None
    return Previous(folder, manifest, StoreReader(folder / STORE), vectors)


class Draft:
    """A generation being written, document by document; raises IndexProblem where the disk does not take it."""

    def __init__(self, folder: Path, encoder: Encoder, previous: Previous | None, *, copying: bool) -> None:
        """Begin in ``folder``, with a copy of all that ``previous`` holds if ``copying``, else with nothing.

        Otherwise ``previous`` serves to look vectors up.
        """
        self._encoder = encoder
        self._previous = previous
        self._path = folder
        self._leaving: list[int] = []
        self._waiting: list[tuple[int, str]] = []
        self._vectors = Vectors(encoder.dimension)
        self._must_encode = self._must_fill = False
        if previous and copying:
            self._must_encode = previous.vectors is None
            self._must_fill = _is_worn(FullText(previous.folder / FULL_TEXT))
            shutil.copyfile(previous.folder / STORE, folder / STORE)
            if not self._must_fill:
                copy_full_text(previous.folder / FULL_TEXT, folder / FULL_TEXT)
            self._vectors = previous.vectors or self._vectors
        self._store = StoreWriter(folder / STORE)
        self._full_text = FullTextWriter(folder / FULL_TEXT)

    def remove(self, document_id: str) -> None:
        """Take out a document that was copied."""
        number, rows = self._store.remove(document_id)
        self._leaving += rows  # their vectors may still be wanted by the same words in another place
        if not self._must_fill:
            self._full_text.remove(number)

    def add(self, content: Content) -> None:
        """Add a document and what was taken from it."""
        texts = [embedded(passage) for passage in content.passages]
        keys = [key_of(text) for text in texts]
        number, rows = self._store.add(content.document, content.passages, keys, content.sentences, content.statements)
        for row, passage in zip(rows, content.passages, strict=True):
            self._full_text.add(row, number, passage.text, passage.context)
        self._waiting += zip(rows, texts, strict=True)
        self._encode_waiting(_BATCH)

    @property
    def renews(self) -> bool:
        """Say whether documents that stay need ``renew``."""
        return self._must_encode or self._must_fill

    def renew(self, document_id: str) -> None:
        """Make what was not copied of a document that stays: its vectors, its entries in the full text."""
        assert self._previous is not None
        number = self._previous.store.number(document_id)
        for row, passage in self._previous.store.passages_of(document_id).items():
            if self._must_fill:
                self._full_text.add(row, number, passage.text, passage.context)
            if self._must_encode:
                self._waiting.append((row, embedded(passage)))
        self._encode_waiting(_BATCH)

    def finish(self) -> dict[str, int]:
        """Write everything to the folder; give how many passages, sentences and statements there are."""
        self._encode_waiting(1)
        self._vectors.remove(self._leaving)
        counts = {table: self._store.count(table) for table in ("passages", "sentences", "statements")}
        self._store.commit()
        self._full_text.commit()
        self._vectors.save(self._path / VECTORS)
        return counts

    def close(self) -> None:
        """Let go of the folder, finished or not."""
        self._store.close()
        self._full_text.close()

    def _encode_waiting(self, least: int) -> None:
        if len(self._waiting) < least:
            return
        for first in range(0, len(self._waiting), _BATCH):
            rows, texts = zip(*self._waiting[first : first + _BATCH], strict=True)
            self._vectors.add(rows, self._vectors_of(texts))
        self._waiting.clear()

    def _vectors_of(self, texts: tuple[str, ...]) -> Matrix:
        """Give the vectors (n, dimension) of ``texts``, encoding only those that the generation before lacks."""
        known: dict[bytes, int] = {}
        keys = [key_of(text) for text in texts]
        if self._previous and self._previous.vectors:
            known = self._previous.store.rows_of_keys(keys)
        found = np.empty((len(texts), self._encoder.dimension), dtype=np.float32)
        kept = [place for place, key in enumerate(keys) if key in known]
        new = [place for place, key in enumerate(keys) if key not in known]
        if kept and self._previous and self._previous.vectors:
            found[kept] = self._previous.vectors.of([known[keys[place]] for place in kept])
        if new:
            found[new] = _checked(self._encoder.encode_passages([texts[place] for place in new]), self._encoder)
        return found


def _is_worn(full_text: FullText) -> bool:
    return full_text.count <= REFILLED or full_text.dead * 4 > full_text.count


def _checked(vectors: Matrix, encoder: Encoder) -> Matrix:
    if vectors.ndim != 2 or vectors.shape[1] != encoder.dimension or not np.isfinite(vectors).all():
        raise EncoderError(
            "Bộ mã hoá cho ra véc-tơ không phải là số hoặc không đúng số chiều của nó; hãy chọn bộ khác bằng "
            "ASSISTANT_ENCODER, hoặc bỏ trống biến này để dùng bộ mã hoá kèm theo.",
            "The encoder gives vectors that are not numbers or not of its own dimension; choose another one with "
            "ASSISTANT_ENCODER, or leave it unset for the bundled encoder.",
        )
    return vectors
