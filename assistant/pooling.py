"""How much each piece of a text counts in the text's vector: repeated pieces less each time, later ones less too.

A piece that occurs n times counts as n to the power ``repeats`` of one, as full text lets frequencies saturate; and
what stands at the beginning of a passage, its heading above all, says more of what it is about than what follows.
The vectors of the pieces are left to ``static_encoder``, and for sentence-transformers to ``sentence_model``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

_FILE = "pooling.json"


@dataclass(frozen=True, slots=True)
class Pooling:
    """Weights of pieces: n alike count n ** ``repeats`` together; piece i counts 1 / √(1 + i / ``lead``).

    The defaults, 1 and infinity, are the plain mean of static models.
    """

    repeats: float = 1.0
    lead: float = math.inf

    def __post_init__(self) -> None:
        """Raise ValueError for numbers that give no weights."""
        if not (0 <= self.repeats <= 1 and self.lead > 0):
            raise ValueError(f"{_FILE}: repeats must lie between 0 and 1, lead above 0")

    @property
    def plain(self) -> bool:
        """Say whether every piece counts alike."""
        return self.repeats == 1 and self.lead == math.inf

    def weights(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
        """Give the weights (n,) of the pieces of one text in order, each known by its row (n,)."""
        _, places, counts = np.unique(rows, return_inverse=True, return_counts=True)
        weights = counts[places] ** (self.repeats - 1) / np.sqrt(1 + np.arange(len(rows)) / self.lead)
        return weights.astype(np.float32)

    def save(self, folder: Path) -> None:
        """Write to the model ``folder``."""
        told = {"repeats": self.repeats, "lead": self.lead}
        (folder / _FILE).write_text(json.dumps(told) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read from the model ``folder``; one that says nothing counts every piece alike.

        Raises ValueError for a file that cannot be used.
        """
        try:
            told = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        try:
            return cls(float(told["repeats"]), float(told["lead"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"{_FILE}: repeats and lead, two numbers, are expected") from error
