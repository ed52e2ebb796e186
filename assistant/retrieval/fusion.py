"""Fusion: the ranking of the full text and the ranking of the vectors made one.

A convex combination of the two scores (α-fusion; Bruch, Gai and Ingber 2023, "An analysis of fusion functions for
hybrid retrieval"). BM25 is divided by the best score for the question, since its scale depends on the corpus and on
the question's length; the cosine has one scale everywhere and is taken as it is. Neither depends on how many passages
there are, so that five reports and a million passages are fused alike. What is ranked is left to the caller.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from assistant.types import Hit, Passage

VECTOR_SHARE = 0.65
"""The share α of the vectors. Tuned on the development sets; ``assistant/models/encoder/README.md`` has the figures."""

Key = TypeVar("Key", bound=Hashable)


def fuse(matched: Sequence[Hit], nearest: Sequence[Hit], vector_share: float = VECTOR_SHARE) -> list[Hit]:
    """Give the passages of both rankings, best first, scored by ``fuse_scores``.

    ``matched`` is scored by BM25 and ``nearest`` by cosine.
    """
    passages: dict[tuple[str, int, int], Passage] = {key_of(hit): hit.passage for hit in (*matched, *nearest)}
    scores = fuse_scores(
        {key_of(hit): hit.score for hit in matched}, {key_of(hit): hit.score for hit in nearest}, vector_share
    )
    fused = [Hit(passages[key], score) for key, score in scores.items()]
    return sorted(fused, key=lambda hit: (-hit.score, key_of(hit)))


def fuse_scores(
    matched: Mapping[Key, float], nearest: Mapping[Key, float], vector_share: float = VECTOR_SHARE
) -> dict[Key, float]:
    """Combine BM25 scores and cosines: (1 - α) · BM25 / best BM25 + α · cosine.

    What stands in one ranking only is scored in the other as its last, which it cannot be better than.
    """
    best = max(matched.values(), default=0.0)
    scale = (1 - vector_share) / best if best > 0 else 0.0
    last_matched = min(matched.values(), default=0.0)
    last_nearest = min(nearest.values(), default=0.0)
    return {
        key: scale * matched.get(key, last_matched) + vector_share * nearest.get(key, last_nearest)
        for key in dict.fromkeys((*matched, *nearest))
    }


def key_of(hit: Hit) -> tuple[str, int, int]:
    """Give what tells a hit's passage from any other."""
    return hit.passage.document_id, hit.passage.start, hit.passage.end
