"""Search: one question to the full text and to the vectors, their two rankings made one, and its head ranked again."""

from __future__ import annotations

from collections.abc import Collection

from assistant.encoder import Encoder
from assistant.index.fulltext import query_terms
from assistant.index.reader import Reader
from assistant.retrieval.fusion import fuse
from assistant.retrieval.ranker import Candidate, Ranker, load_ranker
from assistant.types import Hit

DEPTH = 50
"""How many passages are taken from each ranking, at least."""


class Searcher:
    """Searches one generation with the encoder that it was built with."""

    def __init__(self, reader: Reader, encoder: Encoder) -> None:
        """Search what ``reader`` opened."""
        self._reader = reader
        self._encoder = encoder
        self._ranker = load_ranker(encoder)

    def search(self, text: str, limit: int, documents: Collection[str] | None = None) -> list[Hit]:
        """Give the best ``limit`` passages for ``text``, best first; with ``documents``, of those alone."""
        depth = max(DEPTH, limit)
        matched = self._reader.match(query_terms(text), depth, documents)
        nearest = self._reader.nearest(self._encoder.encode_questions([text])[0], depth, documents)
        fused = fuse(matched, nearest)
        return (_ranked(self._ranker, text, fused) if self._ranker else fused)[:limit]


def _ranked(ranker: Ranker, text: str, fused: list[Hit]) -> list[Hit]:
    """Put the head of ``fused`` in the ranker's order, under the scores that stood there."""
    candidates = [Candidate(f"{hit.passage.context}\n{hit.passage.text}", hit.score) for hit in fused]
    order = ranker.order(text, candidates)
    return [Hit(fused[place].passage, hit.score) for place, hit in zip(order, fused, strict=True)]
