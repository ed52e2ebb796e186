"""The second stage: reads the best passages of a search again, piece by piece (late interaction).

For each piece of the question, the nearest piece of the passage is looked for, within one stretch of it, and the piece
counts as much as its vector is long (Khattab and Zaharia 2020, "ColBERT: efficient and effective passage search via
contextualized late interaction over BERT"; here over the static vectors of the bundled encoder, where it costs a table
look-up and one product of matrices). Nothing is learned but the encoder, so any static one will do; the two shares
are tuned on the development sets like those of ``fusion``. Other encoders have no pieces: the fused ranking stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.encoder import Encoder
from assistant.static_encoder import StaticEncoder, Vectors

DEPTH = 20
"""How many of the best passages are read again; those behind keep their place."""

NEARNESS_SHARE = 0.5
"""What the nearness of the pieces counts beside the fused score."""

LENGTH_SHARE = 0.05
"""What log(1 + pieces / 100) costs: among more pieces, the nearest is nearer by chance."""

_BLOCK, _BLOCKS = 16, 4
"""A stretch is four neighbouring blocks of 16 pieces."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage found for a question: its words with their context, and the score of the first stage."""

    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Ranker:
    """Reads passages again with the pieces of ``encoder``."""

    encoder: StaticEncoder

    def order(self, question: str, candidates: Sequence[Candidate]) -> list[int]:
        """Give the places of ``candidates``, best first; they come in the order of the first stage."""
        head = candidates[:DEPTH]
        scores = [
            one.score + NEARNESS_SHARE * near - LENGTH_SHARE * length
            for one, (near, length) in zip(head, self.read(question, [one.text for one in head]), strict=True)
        ]
        return [*sorted(range(len(head)), key=lambda place: -scores[place]), *range(len(head), len(candidates))]

    def read(self, question: str, texts: Sequence[str]) -> list[tuple[float, float]]:
        """Give the nearness of ``question`` to each of ``texts``, 0 to 1, and log(1 + pieces / 100) of each."""
        asked, *held = self.encoder.rows_of([question, *texts])
        weights = np.linalg.norm(self.encoder.table[asked], axis=1)
        # Texts found for one question share many pieces: each is compared once.
        met, places = np.unique(np.concatenate([asked[:0], *held]), return_inverse=True)
        likeness = _units(self.encoder.table[asked]) @ _units(self.encoder.table[met]).T
        ends = np.cumsum([len(rows) for rows in held], dtype=np.int64)
        return [
            (nearness(weights, likeness[:, part]), float(np.log1p(len(part) / 100)))
            for part in np.split(places, ends[:-1])
        ][: len(texts)]


def nearness(weights: Vectors, likeness: Vectors) -> float:
    """Say how well one stretch of a passage answers to a question: at most 1, 0 without pieces.

    ``likeness`` (m, n) holds the cosines of the question's pieces and the passage's. For each piece of the question,
    the nearest of the stretch counts, as much as ``weights`` (m,) say; of the stretch for which that is highest.
    """
    if not weights.sum() or not likeness.shape[1]:
        return 0.0
    blocks = np.maximum.reduceat(likeness, np.arange(0, likeness.shape[1], _BLOCK), axis=1)
    stretches = max(1, blocks.shape[1] - _BLOCKS + 1)
    nearest = np.maximum.reduce(
        [blocks[:, shift : shift + stretches] for shift in range(min(_BLOCKS, blocks.shape[1]))]
    )
    return float((weights @ nearest).max() / weights.sum())


def _units(vectors: Vectors) -> Vectors:
    scaled: Vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return scaled


def load_ranker(encoder: Encoder) -> Ranker | None:
    """Give the second stage of ``encoder``; None for one without pieces."""
    return Ranker(encoder) if isinstance(encoder, StaticEncoder) else None
