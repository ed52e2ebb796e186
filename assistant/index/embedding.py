"""Embedding of passages while a generation is written: in batches, and only of texts that were not embedded before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assistant.encoder import Encoder
from assistant.errors import EncoderError
from assistant.index.content import key_of
from assistant.index.previous import Previous
from assistant.index.vectors import Matrix, VectorsWriter

BATCH = 1024
"""How many passages are encoded, or taken over, at a time."""


class Embedding:
    """Writes the vectors of passages, in the order in which they are added."""

    def __init__(self, vectors: VectorsWriter, encoder: Encoder, previous: Previous | None) -> None:
        """Write to ``vectors`` what ``encoder`` gives, or what ``previous`` holds of it."""
        self._vectors = vectors
        self._encoder = encoder
        self._previous = previous
        self._waiting: list[tuple[int, str]] = []

    def add(self, rows: Sequence[int], texts: Sequence[str], told: Callable[[float], None]) -> None:
        """Add passages by row and the text they are embedded as; ``told`` hears what share of them is written."""
        self._waiting += zip(rows, texts, strict=True)
        if len(self._waiting) >= BATCH:
            self.write(told)

    def write(self, told: Callable[[float], None] = lambda _share: None) -> None:
        """Write the vectors of all that was added."""
        for first in range(0, len(self._waiting), BATCH):
            told(first / len(self._waiting))
            rows, texts = zip(*self._waiting[first : first + BATCH], strict=True)
            self._vectors.add(rows, self._vectors_of(texts))
        self._waiting.clear()

    def _vectors_of(self, texts: tuple[str, ...]) -> Matrix:
        """Give the vectors (n, dimension) of ``texts``, encoding only those that the generation before lacks."""
        keys = [key_of(text) for text in texts]
        known = self._previous.known_vectors(keys) if self._previous else {}
        found = np.empty((len(texts), self._encoder.dimension), dtype=np.float32)
        new = [place for place, key in enumerate(keys) if key not in known]
        for place, key in enumerate(keys):
            if key in known:
                found[place] = known[key]
        if new:
            found[new] = _checked(self._encoder.encode_passages([texts[place] for place in new]), self._encoder)
        return found


def _checked(vectors: Matrix, encoder: Encoder) -> Matrix:
    if vectors.ndim != 2 or vectors.shape[1] != encoder.dimension or not np.isfinite(vectors).all():
        raise EncoderError(
            "Bộ mã hoá cho ra véc-tơ không phải là số hoặc không đúng số chiều của nó; hãy chọn bộ khác bằng "
            "ASSISTANT_ENCODER, hoặc bỏ trống biến này để dùng bộ mã hoá kèm theo.",
            "The encoder gives vectors that are not numbers or not of its own dimension; choose another one with "
            "ASSISTANT_ENCODER, or leave it unset for the bundled encoder.",
        )
    return vectors
