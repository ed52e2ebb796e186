"""Vectors of passages: which are nearest to a question's (faiss lives here alone).

An exact search by inner product; on unit vectors that is the cosine. A passage is known by its row in the store. On the
disk vectors are plain numbers, mapped into memory, so that opening many of them takes no time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from assistant.errors import IndexDamaged
from assistant.index.failures import mend, unreadable, unwritable

Matrix = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]

_MOST_CHOSEN = 50_000


class Vectors:
    """Vectors by row; searched from any number of threads, added to by one."""

    def __init__(self, dimension: int, rows: Rows | None = None, matrix: Matrix | None = None) -> None:
        """Begin an empty set of vectors of length ``dimension``, or hold ``matrix`` under ``rows``, which ascend."""
        self.dimension = dimension
        self._rows = np.empty(0, dtype=np.int64) if rows is None else rows
        self._matrix = np.empty((0, dimension), dtype=np.float32) if matrix is None else matrix

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> Rows:
        """Give the rows that have a vector, ascending."""
        return self._rows

    def add(self, rows: Sequence[int], vectors: Matrix) -> None:
        """Add ``vectors`` (n, dimension) under ``rows``, which are higher than those before."""
        self._rows = np.concatenate([self._rows, np.asarray(rows, dtype=np.int64)])
        self._matrix = np.concatenate([self._matrix, np.asarray(vectors, dtype=np.float32)])

    def of(self, rows: Sequence[int] | Rows) -> Matrix:
        """Give the vectors (n, dimension) of ``rows``, which all have one."""
        return np.ascontiguousarray(self._matrix[np.searchsorted(self._rows, rows)])

    def holds(self, rows: Sequence[int] | Rows) -> npt.NDArray[np.bool_]:
        """Say of each of ``rows`` whether it has a vector."""
        wanted = np.asarray(rows, dtype=np.int64)
        places = np.minimum(np.searchsorted(self._rows, wanted), max(0, len(self._rows) - 1))
        return self._rows[places] == wanted if len(self._rows) else np.zeros(len(wanted), dtype=np.bool_)

    def nearest(
        self, vector: Matrix, limit: int, among: Sequence[int] | None = None, gone: Collection[int] = ()
    ) -> list[tuple[int, float]]:
        """Give the rows of the ``limit`` vectors nearest to ``vector`` (dimension,), with their inner products.

        With ``among``, only those rows are looked at; those in ``gone`` never. A vector of zeros is near to nothing.
        Raises IndexDamaged where the vectors are no numbers.
        """
        rows, matrix = self._rows, self._matrix
        if among is not None:
            chosen = np.unique(np.asarray(among, dtype=np.int64))
            rows = chosen[self.holds(chosen)]
            if len(rows) <= _MOST_CHOSEN:
                matrix = self.of(rows)
            else:  # nearly all: cheaper to look at all of them and to pass over the others
                gone, rows = {*gone, *np.setdiff1d(self._rows, rows).tolist()}, self._rows
        if limit < 1 or not len(rows) or not vector.any():
            return []
        wanted = min(len(rows), limit)
        while True:
            scores, places = _search(vector, matrix, wanted)
            found = [(int(rows[place]), float(score)) for place, score in zip(places, scores, strict=True)]
            kept = [hit for hit in found if hit[0] not in gone]
            if len(kept) >= limit or wanted == len(rows):
                return sorted(kept, key=lambda hit: (-hit[1], hit[0]))[:limit]
            wanted = min(len(rows), 2 * wanted + len(found) - len(kept))


class VectorsWriter:
    """Writes vectors to the disk as they come, so that memory does not grow; raises IndexProblem."""

    def __init__(self, path: Path, dimension: int) -> None:
        """Begin the file ``path`` of vectors, and the one of their rows beside it."""
        self._path = path
        self._dimension = dimension
        try:
            self._vectors = path.open("wb")
            self._rows = rows_path(path).open("wb")
        except OSError as error:
            raise unwritable(path, error.strerror) from error

    def add(self, rows: Sequence[int] | Rows, vectors: Matrix) -> None:
        """Add ``vectors`` (n, dimension) under ``rows``, which are higher than those before."""
        try:
            np.asarray(rows, dtype="<i8").tofile(self._rows)
            np.ascontiguousarray(vectors, dtype="<f4").tofile(self._vectors)
        except OSError as error:
            raise unwritable(self._path, error.strerror or error) from error

    def close(self) -> None:
        """Finish the files."""
        try:
            self._vectors.close()
            self._rows.close()
        except OSError as error:
            raise unwritable(self._path, error.strerror) from error


def rows_path(path: Path) -> Path:
    """Give the file that holds the rows of the vectors in ``path``."""
    return path.with_suffix(".rows")


def load_vectors(path: Path, dimension: int, count: int) -> Vectors:
    """Open ``count`` vectors of length ``dimension`` in ``path``. Raises IndexDamaged."""
    try:
        rows = np.fromfile(rows_path(path), dtype="<i8")
        size = path.stat().st_size
        if (len(rows), size) != (count, 4 * count * dimension) or bool((np.diff(rows) <= 0).any()):
            vi = f"{path} không chứa {count} véc-tơ {dimension} chiều như bản kê ghi"
            raise IndexDamaged(*mend(vi, f"{path} does not hold {count} vectors of length {dimension}"))
        if not count:
            return Vectors(dimension)
        matrix: Matrix = np.memmap(path, dtype="<f4", mode="r", shape=(count, dimension))
    except (OSError, ValueError) as error:
        raise unreadable(path, getattr(error, "strerror", None) or error) from error
    return Vectors(dimension, rows, matrix)


def _search(vector: Matrix, matrix: Matrix, limit: int) -> tuple[Any, Any]:
    """Give the ``limit`` highest inner products with the rows of ``matrix``, and which rows those are."""
    query = np.ascontiguousarray(vector, dtype=np.float32).reshape(1, -1)
    scores, places = faiss.knn(query, matrix, limit, metric=faiss.METRIC_INNER_PRODUCT)
    if places.min() < 0 or not np.isfinite(scores).all():
        raise IndexDamaged(*mend("Chỉ mục chứa véc-tơ không phải là số", "The index holds vectors that are no numbers"))
    return scores[0], places[0]
