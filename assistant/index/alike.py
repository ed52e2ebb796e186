"""Words that no passage holds, and what the passages hold in their stead: "Richarson" for "Richardson".

Only words that are no Vietnamese syllable: names and terms of other languages, which are written in many ways. A
syllable that is one may be a word which the passages merely lack; what slips of the finger made of it is mended before
the search, where its neighbours prove it (``vietnamese.spelling``).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.vietnamese.spelling import one_letter_away
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import fold

_LEAST_LETTERS = 5  # of four letters, "used" would be "usd" and "bhyt" another abbreviation
_MOST = 2
_VOWEL = re.compile("[aeiouy]")
_UNMARKED = {"ie": "iê", "ye": "yê", "uo": "uô"}
_STOPPED = {"ch": "nh", "c": "ng", "p": "m", "t": "n"}
_LETTERS_LEFT = re.compile("|".join(_UNMARKED) + "|(?:" + "|".join(_STOPPED) + ")$")


def written_alike(word: str, frequency: Callable[[str], int]) -> list[str]:
    """Give the forms, without diacritics, that stand for a ``word`` which no passage holds as it is; mostly none.

    The same letters without their marks ("Poznan" for "Poznań"), or else, for a longer word, the two rarest one letter
    away that are no syllables either: "many" is not "may". ``frequency`` counts the passages that hold a form without
    diacritics.
    """
    bare = fold(word)
    if is_syllable(word) or not bare.isalpha():
        return []
    if frequency(bare):
        return [bare]
    if len(bare) < _LEAST_LETTERS or not _VOWEL.search(bare) or _may_be_syllable(bare):
        return []
    held = {form: count for form in one_letter_away(bare) if (count := frequency(form)) and not _may_be_syllable(form)}
    return sorted(held, key=lambda form: (held[form], form))[:_MOST]


def _may_be_syllable(bare: str) -> bool:
    """Say whether a Vietnamese syllable reads so without its diacritics: "chien", "muc"."""
    return is_syllable(_LETTERS_LEFT.sub(lambda match: {**_UNMARKED, **_STOPPED}[match[0]], bare))
