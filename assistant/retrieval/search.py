"""Search: one question to the full text and to the vectors, their two rankings made one, and its head ranked again."""

from __future__ import annotations

from collections.abc import Collection

from assistant.encoder import Encoder
from assistant.index.fulltext import query_terms
from assistant.index.reader import Reader
from assistant.retrieval.fusion import fuse, key_of, shares
from assistant.retrieval.ranker import Ranker, load_ranker
from assistant.retrieval.ranking_features import Candidate
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
        return (self._ranked(self._ranker, text, matched, fused) if self._ranker else fused)[:limit]

    def _ranked(self, ranker: Ranker, text: str, matched: list[Hit], fused: list[Hit]) -> list[Hit]:
        """Put the head of ``fused`` in the ranker's order, under the scores that stood there."""
        found = shares({key_of(hit): hit.score for hit in matched}, [key_of(hit) for hit in fused])
        candidates = [
            Candidate(hit.passage.text, hit.passage.context, share) for hit, share in zip(fused, found, strict=True)
        ]
        order = ranker.order(text, candidates, self._reader.document_frequency, self._reader.passage_count)
        return [Hit(fused[place].passage, hit.score) for place, hit in zip(order, fused, strict=True)]
