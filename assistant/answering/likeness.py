"""How alike a question and the sentences of the reports are in meaning: cosines of their vectors.

The vectors of sentences are kept, since the same sentences are weighed for many questions. Which sentences are weighed,
and what likeness is worth, is left to the pool and to the evidence.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from itertools import islice

import numpy as np

from assistant.encoder import Encoder, Vectors
from assistant.retrieval.ranker import load_ranker

KEPT = 8192
"""How many sentences' vectors are kept: 16 MB at 512 dimensions."""


class Likeness:
    """Compares questions with sentences; may be asked from many threads at once."""

    def __init__(self, encoder: Encoder, kept: int = KEPT) -> None:
        """Encode with ``encoder`` and keep the vectors of the ``kept`` sentences last compared."""
        self._encoder = encoder
        self._ranker = load_ranker(encoder)
        self._most = kept
        self._lock = threading.Lock()
        self._vectors: OrderedDict[str, Vectors] = OrderedDict()

    def cosines(self, question: str, sentences: Sequence[str]) -> list[float]:
        """Give the cosine of ``question`` with each of ``sentences``, in order."""
        if not sentences:
            return []
        vector = self._encoder.encode_questions([question])[0]
        values = np.asarray(np.stack(self._vectors_of(sentences)) @ vector, dtype=float)
        return [float(value) for value in values]

    def nearness(self, question: str, texts: Sequence[str]) -> list[float]:
        """Give how near the pieces of ``question`` are to those of each of ``texts``; 0 where the encoder has none."""
        if self._ranker is None or not texts:
            return [0.0] * len(texts)
        return [near for near, _ in self._ranker.read(question, texts)]

    def _vectors_of(self, sentences: Sequence[str]) -> list[Vectors]:
        with self._lock:
            known = {text: self._vectors[text] for text in sentences if text in self._vectors}
        missing = [text for text in dict.fromkeys(sentences) if text not in known]
        if missing:
            # Each vector by itself: a row of the batch would keep the whole batch in memory.
            known.update(
                (text, row.copy()) for text, row in zip(missing, self._encoder.encode_passages(missing), strict=True)
            )
        with self._lock:
            for text in known:
                self._vectors[text] = known[text]
                self._vectors.move_to_end(text)
            for text in list(islice(self._vectors, max(0, len(self._vectors) - self._most))):
                del self._vectors[text]
        return [known[text] for text in sentences]
