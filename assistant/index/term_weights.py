"""What the terms of a question count beside their rarity among the passages: factors learned from questions at large.

A few reports cannot tell what is rare in Vietnamese, nor that "là bao nhiêu" asks and does not describe. The factors
are learned by ``tools/train_term_weights.py``; ``fulltext`` looks a question's terms up and weighs them by these.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from assistant.errors import EncoderError

_FACTORS = Path(__file__).parents[1] / "models" / "term_weights.json"


def term_weight(text: str, *, folded: bool) -> float:
    """Give the factor of a syllable, or a pair with a blank between, as written or without diacritics; mostly 1.

    Raises EncoderError where the factors cannot be read.
    """
    return _factors()["folded" if folded else "toned"].get(text, 1.0)


@cache
def _factors() -> dict[str, dict[str, float]]:
    try:
        told = json.loads(_FACTORS.read_text(encoding="utf-8"))
        return {
            spelling: {str(term): float(factor) for term, factor in told[spelling].items()}
            for spelling in ("toned", "folded")
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EncoderError(
            f"Tệp {_FACTORS} đi kèm chương trình bị thiếu hoặc hỏng: hãy lấy lại tệp này từ bản cài đặt.",
            f"The file {_FACTORS}, which comes with the program, is missing or damaged: take it again from where the "
            "program came from.",
        ) from error
