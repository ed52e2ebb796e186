"""What tells how well a passage bears out a question: ``FEATURES``, a row for each passage.

Words as written: how much of the question stands in the passage, in its context, close together, in the question's
order. Meaning: the best stretch of the passage instead of its mean, and for each piece of the question the piece of the
passage nearest to it (late interaction; Khattab and Zaharia 2020, "ColBERT"), over the encoder's static vectors. How
the features are weighed is left to ``ranker``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.static_encoder import StaticEncoder
from assistant.vietnamese.text import clean, fold, forms, has_diacritics

Rows = npt.NDArray[np.float32]

FEATURES = (
    "bm25",
    "cosine",
    "cosine_short",
    "cosine_long",
    "soft",
    "soft_near",
    "soft_sharp",
    "rarest_soft",
    "covered",
    "covered_near",
    "covered_once",
    "pairs",
    "pairs_ordered",
    "longest_run",
    "in_context",
    "rarest",
    "numbers",
    "length",
)
"""The columns, in order; all but ``length`` (logarithm of the pieces / 100) lie about between 0 and 1."""

_SHORT, _LONG = 16, 48
"""Stretches of a passage that are compared with the question, in pieces."""

_NEAR = 40
"""How far apart words may stand and still be near, in syllables."""

_STEP, _BLOCK = 4, 8
"""Where stretches begin and end, and the blocks in which nearest pieces are looked for, in pieces."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage found for a question: its words, and BM25 as a share of the best."""

    text: str
    context: str
    matched: float


class QuestionFeatures:
    """A question, ready to be compared with passages."""

    def __init__(self, question: str, encoder: StaticEncoder, rarity: Callable[[str, bool], float]) -> None:
        """Take the question; ``rarity`` gives the inverse document frequency of a syllable, as written or folded."""
        text = clean(question)
        self._encoder = encoder
        self._folded = not has_diacritics(text)
        own = _forms(text, self._folded)
        self._weights = {form: rarity(form, self._folded) for form in dict.fromkeys(own)}
        self._total = sum(self._weights.values()) or 1.0
        self._pairs = {
            pair: min(self._weights[pair[0]], self._weights[pair[1]]) for pair in dict.fromkeys(pairwise(own))
        }
        self._pair_total = sum(self._pairs.values()) or 1.0
        self._numbers = {form for form in self._weights if form[0].isdigit()}
        _, vectors = encoder.pieces(text)
        norms = np.linalg.norm(vectors, axis=1)
        known = norms > 0
        self._pieces = vectors[known] / norms[known, None]
        self._shares = norms[known] / (norms[known].sum() or 1.0)
        whole = vectors.sum(axis=0)
        self._vector = whole / (np.linalg.norm(whole) or 1.0)

    def of(self, candidates: Sequence[Candidate]) -> Rows:
        """Give the features of ``candidates``: float32 (n, len(FEATURES))."""
        table = np.zeros((len(candidates), len(FEATURES)), dtype=np.float32)
        if not candidates:
            return table
        texts = [f"{one.context}\n{one.text}" if one.context else one.text for one in candidates]
        rows = self._encoder.pieces_of(texts)
        for place, (candidate, vectors) in enumerate(zip(candidates, rows, strict=True)):
            table[place] = (
                candidate.matched,
                *self._meaning(vectors),
                *self._wording(candidate),
                np.log1p(len(vectors) / 100),
            )
        return table

    def _meaning(self, vectors: Rows) -> tuple[float, ...]:
        """Compare with a passage's pieces (n, d): best stretches, then the nearest pieces."""
        if not len(vectors) or not len(self._pieces):
            return (0.0,) * 7
        steps = np.add.reduceat(vectors, np.arange(0, len(vectors), _STEP), axis=0)
        sums = np.vstack([np.zeros((1, vectors.shape[1]), dtype=np.float32), np.cumsum(steps, axis=0)])
        norms = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
        likeness = (self._pieces @ vectors.T) / np.maximum(norms, 1e-9)
        best = likeness.max(axis=1)
        blocks = np.maximum.reduceat(likeness, np.arange(0, len(vectors), _BLOCK), axis=1)
        width = 4
        near = np.maximum.reduce(
            [blocks[:, place : max(1, blocks.shape[1] - width + 1) + place] for place in range(width)]
            if blocks.shape[1] >= width
            else [blocks.max(axis=1, keepdims=True)]
        )
        rarest = int(self._shares.argmax())
        whole = float(sums[-1] @ self._vector) / (float(np.linalg.norm(sums[-1])) or 1.0)
        return (
            whole,
            self._best_stretch(sums, _SHORT),
            self._best_stretch(sums, _LONG),
            float(self._shares @ best),
            float((self._shares @ near).max()),
            float(self._shares @ (best > 0.7)),
            float(best[rarest]),
        )

    def _best_stretch(self, sums: Rows, length: int) -> float:
        """Give the highest cosine of a stretch of ``length`` pieces; ``sums`` are running sums at every ``_STEP``."""
        steps, width = len(sums) - 1, length // _STEP
        starts = np.arange(0, max(1, steps - width // 2), width // 4)
        stretches = sums[np.minimum(starts + width, steps)] - sums[starts]
        norms = np.sqrt(np.einsum("ij,ij->i", stretches, stretches))
        return float(((stretches @ self._vector) / np.maximum(norms, 1e-9)).max())

    def _wording(self, candidate: Candidate) -> tuple[float, ...]:
        """Compare with a passage's syllables."""
        context = _forms(candidate.context, self._folded)
        own = _forms(candidate.text, self._folded)
        held = set(own) | set(context)
        weights = self._weights
        covered = sum(weight for form, weight in weights.items() if form in held)
        neighbours = {*pairwise(context), *pairwise(own)}
        paired = sum(weight for pair, weight in self._pairs.items() if pair in neighbours)
        near, once, ordered, run = self._close(own)
        rarest = max(weights, key=weights.__getitem__, default="")
        return (
            covered / self._total,
            near / self._total,
            once / self._total,
            paired / self._pair_total,
            ordered / self._pair_total,
            run / self._total,
            sum(weight for form, weight in weights.items() if form in set(context)) / self._total,
            float(rarest in held),
            sum(number in held for number in self._numbers) / len(self._numbers) if self._numbers else 0.0,
        )

    def _close(self, own: Sequence[str]) -> tuple[float, float, float, float]:
        """Weigh the words within ``_NEAR`` of each other: all, those said once, pairs in order, the longest run."""
        weights, pairs = self._weights, self._pairs
        met = [(place, form) for place, form in enumerate(own) if form in weights]
        counts: Counter[str] = Counter()
        often = Counter(form for _, form in met)
        near = total = run = longest = ordered = order = 0.0
        first = 0
        for index, (place, form) in enumerate(met):
            counts[form] += 1
            if counts[form] == 1:
                total += weights[form]
            before = met[index - 1] if index else (-9, "")
            joined = pairs.get((before[1], form), 0.0) if place - before[0] <= 3 else 0.0
            order += joined
            run = run + weights[form] if joined and place - before[0] == 1 else weights[form]
            longest = max(longest, run)
            while place - met[first][0] >= _NEAR:
                counts[met[first][1]] -= 1
                if not counts[met[first][1]]:
                    total -= weights[met[first][1]]
                after = met[first + 1]
                order -= pairs.get((met[first][1], after[1]), 0.0) if after[0] - met[first][0] <= 3 else 0.0
                first += 1
            near = max(near, total)
            ordered = max(ordered, order)
        return near, sum(weights[form] for form, count in often.items() if count == 1), ordered, longest


def _forms(text: str, folded: bool) -> list[str]:
    found = forms(text)
    return [_folded(form) for form in found] if folded else found


_folded = lru_cache(maxsize=2**15)(fold)
