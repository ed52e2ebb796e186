"""What the terms of a question count beside their rarity among the passages: factors learned from questions at large.

A few reports cannot tell what is rare in Vietnamese, nor that "là bao nhiêu" asks and does not describe. The factors
are learned by ``tools/train_term_weights.py``; ``fulltext`` looks a question's terms up and weighs them by these.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_FACTORS = Path(__file__).parents[1] / "models" / "term_weights.json"


def term_weight(text: str, *, folded: bool) -> float:
    """Give the factor of a syllable, or a pair with a blank between, as written or without diacritics; mostly 1."""
    return _factors()["folded" if folded else "toned"].get(text, 1.0)


@cache
def _factors() -> dict[str, dict[str, float]]:
    factors: dict[str, dict[str, float]] = json.loads(_FACTORS.read_text(encoding="utf-8"))
    return factors
