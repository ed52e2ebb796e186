"""Vectors of passages: which are nearest to a question's (faiss lives here alone).

An exact search by inner product; on unit vectors that is the cosine. A passage is known by its row in the store.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from assistant.errors import IndexDamaged
from assistant.index.failures import mend, unreadable, unwritable

Matrix = npt.NDArray[np.float32]


class Vectors:
    """Vectors by row, kept in memory; searched from any number of threads, changed by one at a time."""

    def __init__(self, dimension: int, index: Any = None) -> None:
        """Begin an empty set of vectors of length ``dimension``, or wrap a faiss index that holds some."""
        self._index = index or faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
        self.dimension = dimension

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, rows: Sequence[int], vectors: Matrix) -> None:
        """Add ``vectors`` (n, dimension) under ``rows``, which are new."""
        if rows:
            self._index.add_with_ids(np.ascontiguousarray(vectors), np.asarray(rows, dtype=np.int64))

    def remove(self, rows: Sequence[int]) -> None:
        """Take out the vectors of ``rows``; those that have none are passed over."""
        if rows:
            self._index.remove_ids(faiss.IDSelectorBatch(np.asarray(rows, dtype=np.int64)))

    def of(self, rows: Sequence[int]) -> Matrix:
        """Give the vectors (n, dimension) of ``rows``, which all have one."""
        found = np.empty((len(rows), self.dimension), dtype=np.float32)
        for place, row in enumerate(rows):
            found[place] = self._index.reconstruct(int(row))
        return found

    def nearest(self, vector: Matrix, limit: int, among: Sequence[int] | None = None) -> list[tuple[int, float]]:
        """Give the rows of the ``limit`` vectors nearest to ``vector`` (dimension,), with their inner products.

        With ``among``, only those rows are looked at. A vector of zeros is near to nothing.
        """
        limit = min(limit, len(self) if among is None else len(among))
        if limit < 1 or not vector.any():
            return []
        chosen = None
        if among is not None:
            selector = faiss.IDSelectorBatch(np.asarray(among, dtype=np.int64))
            chosen = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]  # which keeps the selector alive
        query = np.ascontiguousarray(vector, dtype=np.float32).reshape(1, -1)
        scores, rows = self._index.search(query, limit, params=chosen)
        found = [(int(row), float(score)) for row, score in zip(rows[0], scores[0], strict=True) if row >= 0]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))

    def save(self, path: Path) -> None:
        """Write the vectors to ``path``. Raises IndexProblem."""
        try:
            faiss.write_index(self._index, str(path))
        except RuntimeError as error:
            raise unwritable(path, _reason(error)) from error


def load_vectors(path: Path, dimension: int, count: int) -> Vectors:
    """Read ``count`` vectors of length ``dimension`` from ``path``. Raises IndexDamaged."""
    try:
        index = faiss.read_index(str(path))
    except (RuntimeError, MemoryError) as error:
        raise unreadable(path, _reason(error)) from error
    if (index.d, index.ntotal) != (dimension, count) or not isinstance(index, faiss.IndexIDMap2):
        vi = f"{path} chứa {index.ntotal} véc-tơ {index.d} chiều, không phải {count} véc-tơ {dimension} chiều"
        en = f"{path} holds {index.ntotal} vectors of length {index.d}, not {count} of {dimension}"
        raise IndexDamaged(*mend(vi, en))
    return Vectors(dimension, index)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[-200:]
