"""Search: one question to the full text and to the vectors, and their two rankings made one."""

from __future__ import annotations

from collections.abc import Collection

from assistant.encoder import Encoder
from assistant.index.fulltext import query_terms
from assistant.index.reader import Reader
from assistant.retrieval.fusion import fuse
from assistant.types import Hit

DEPTH = 50
"""How many passages are taken from each ranking, at least."""


class Searcher:
    """Searches one generation with the encoder that it was built with."""

    def __init__(self, reader: Reader, encoder: Encoder) -> None:
        """Search what ``reader`` opened."""
        self._reader = reader
        self._encoder = encoder

    def search(self, text: str, limit: int, documents: Collection[str] | None = None) -> list[Hit]:
        """Give the best ``limit`` passages for ``text``, best first; with ``documents``, of those alone."""
        depth = max(DEPTH, limit)
        matched = self._reader.match(query_terms(text), depth, documents)
        nearest = self._reader.nearest(self._encoder.encode_questions([text])[0], depth, documents)
        return fuse(matched, nearest)[:limit]
