"""The table of piece vectors while it is trained: each row is a weighted sum of shared parts.

A piece "▁chuyển▁đổi" is the sum of a vector of its own, those of its syllables, and those of the same without
diacritics; so a rare word begins as what it is made of, and "chuyen doi" lies near "chuyển đổi". A weight for each
piece, beginning as in smooth inverse frequency (Arora et al. 2017), says how much it counts in a text. Once trained,
the sums are written out as one table, which is all the encoder reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from assistant.vietnamese.text import fold, place_tones

Ids = npt.NDArray[np.int64]

COMMONNESS = 1e-3
"""The constant a of the first weights a / (a + share of the piece)."""

WEIGHT_RATE = 0.5
"""How fast weights are learned beside vectors."""


class Table:
    """Parts (p, d) and weights (v,), and Adam's moments of both; only the rows that a batch meets are touched."""

    def __init__(
        self, pieces: Sequence[str], counts: npt.NDArray[np.float64], dimension: int, seed: int, device: str = "cpu"
    ) -> None:
        """Begin with random parts; ``counts`` says how often each of the ``pieces`` occurs.

        The parts begin alike on every ``device``, "cpu" or "cuda".
        """
        self.device = torch.device(device)
        numbers: dict[str, int] = {}
        parts = [[numbers.setdefault(part, len(numbers)) for part in parts_of(piece)] for piece in pieces]
        self._parts = np.concatenate([np.array(row, dtype=np.int64) for row in parts])
        self._first = np.concatenate([[0], np.cumsum([len(row) for row in parts])])
        generator = torch.Generator().manual_seed(seed)
        shares = (counts + 1) / (counts + 1).sum()
        vectors = torch.randn(len(numbers), dimension, generator=generator) / dimension**0.5
        self.vectors = Moments(vectors.to(self.device))
        self.weights = Moments(self.tensor(np.log(COMMONNESS / (COMMONNESS + shares)).astype(np.float32)))

    def tensor(self, array: npt.NDArray[Any]) -> torch.Tensor:
        """Give ``array`` where the table is."""
        return torch.from_numpy(array).to(self.device)

    def rows(self, pieces: Ids) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Make the rows (n, d) of ``pieces``; also the leaves that they hang on: parts (m, d) and weights (n,)."""
        sizes = self._first[pieces + 1] - self._first[pieces]
        ends = np.cumsum(sizes)
        flat = self._parts[np.repeat(self._first[pieces] - (ends - sizes), sizes) + np.arange(ends[-1])]
        self._met, places = np.unique(flat, return_inverse=True)
        self._met_pieces = pieces
        vectors = self.vectors.values[self.tensor(self._met)].requires_grad_()
        weights = self.weights.values[self.tensor(pieces)].requires_grad_()
        sums = functional.embedding_bag(self.tensor(places), vectors, self.tensor(ends - sizes), mode="sum")
        return sums * weights.exp()[:, None], vectors, weights

    def learn(self, vectors: torch.Tensor, weights: torch.Tensor, rate: float, step: int) -> None:
        """Move the parts and weights that the last ``rows`` met against their gradients."""
        assert vectors.grad is not None
        assert weights.grad is not None
        self.vectors.move(self.tensor(self._met), vectors.grad, rate, step)
        self.weights.move(self.tensor(self._met_pieces), weights.grad, rate * WEIGHT_RATE, step)

    def written_out(self) -> npt.NDArray[np.float32]:
        """Give the whole table (v, d); the unknown piece, which comes first, is zero."""
        with torch.no_grad():
            rows, _, _ = self.rows(np.arange(len(self._first) - 1))
        table: npt.NDArray[np.float32] = rows.cpu().numpy().copy()
        table[0] = 0
        return table


class Moments:
    """Values and the two moments that Adam keeps of their gradients (Kingma and Ba 2015), row by row."""

    def __init__(self, values: torch.Tensor, least: float = 1e-8) -> None:
        """Begin at ``values`` with moments of zero; ``least`` keeps the steps of small gradients small."""
        self.values, self._least = values, least
        self._first = torch.zeros_like(values)
        self._second = torch.zeros_like(values)

    def move(self, rows: torch.Tensor, gradient: torch.Tensor, rate: float, step: int) -> None:
        """Take one step for ``rows``; rows that no batch met keep their moments."""
        first = self._first[rows].mul_(0.9).add_(gradient, alpha=0.1)
        second = self._second[rows].mul_(0.99).addcmul_(gradient, gradient, value=0.01)
        self._first[rows], self._second[rows] = first, second
        scale = (second / (1 - 0.99**step)).sqrt_().add_(self._least)
        self.values[rows] -= rate * (first / (1 - 0.9**step)) / scale


def parts_of(piece: str) -> list[str]:
    """Name the parts of a piece: itself, its syllables, and both without diacritics; tones placed one way."""
    piece = place_tones(piece)
    syllables = piece.split("▁")[1:] if piece.startswith("▁") else []
    plain = [fold(syllable) for syllable in syllables]
    return [
        f"piece {piece}",
        f"bare {fold(piece)}",
        *(f"syllable {syllable}" for syllable in syllables),
        *(f"bare syllable {syllable}" for syllable in plain),
    ]
