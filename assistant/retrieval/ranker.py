"""The second stage: reorders the best passages of a search by learned weights of their features.

A linear ranker, small enough to read (``assistant/models/ranker/ranker.json``) and learned by ``tools/train_ranker.py``
from pairs that the bundled encoder has not seen. Its weights hold for that encoder alone; with another one the fused
ranking stands. What the features are is left to ``ranking_features``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.encoder import Encoder
from assistant.retrieval.ranking_features import FEATURES, Candidate, QuestionFeatures, Rows
from assistant.settings import ROOT
from assistant.static_encoder import StaticEncoder

RANKER = ROOT / "assistant" / "models" / "ranker" / "ranker.json"

DEPTH = 20
"""How many of the best passages are reordered; those behind keep their place."""


class Frequency(Protocol):
    """What counts the passages that hold a syllable, as written or without diacritics."""

    def __call__(self, text: str, *, folded: bool) -> int:
        """Count them."""
        ...


@dataclass(frozen=True, slots=True)
class Ranker:
    """Weights of the features, and the encoder that they hold for."""

    encoder: StaticEncoder
    weights: npt.NDArray[np.float32]

    def order(self, question: str, candidates: Sequence[Candidate], frequency: Frequency, passages: int) -> list[int]:
        """Give the places of ``candidates``, best first; they come in the order of the first stage.

        ``frequency`` counts those of all ``passages`` that hold a syllable.
        """
        head = self.features(question, candidates[:DEPTH], frequency, passages) @ self.weights
        return [*np.argsort(-head, kind="stable").tolist(), *range(DEPTH, len(candidates))]

    def features(self, question: str, candidates: Sequence[Candidate], frequency: Frequency, passages: int) -> Rows:
        """Give the features of ``candidates``: float32 (n, len(FEATURES))."""

        def rarity(form: str, folded: bool) -> float:
            found = frequency(form, folded=folded)
            return math.log(1 + (passages - found + 0.5) / (found + 0.5))

        return QuestionFeatures(question, self.encoder, rarity).of(candidates)


def load_ranker(encoder: Encoder, path: Path = RANKER) -> Ranker | None:
    """Load the ranker that was learned with ``encoder``; None where there is none."""
    if not isinstance(encoder, StaticEncoder) or not path.is_file():
        return None
    record = json.loads(path.read_text(encoding="utf-8"))
    if record["encoder"] != encoder.identity:
        return None
    return Ranker(encoder, np.array([record["weights"][name] for name in FEATURES], dtype=np.float32))
