"""A text as a row of syllables with their offsets and what stands between them.

Made for finders that look at every syllable of a long text: plain lists, no object for each syllable.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.vietnamese.text import fold, lower, place_tone

_SYLLABLE = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_BESIDE = re.compile(r"[ .]{1,2}|[ ]?\n[ ]?")

fold_form = lru_cache(maxsize=1 << 16)(fold)
"""``fold`` for syllables, which come back again and again."""


@dataclass(frozen=True, slots=True)
class Syllables:
    """The syllables and numbers of ``text``: ``forms`` in small letters with tones placed one way."""

    text: str
    forms: list[str]
    spans: list[tuple[int, int]]

    def between(self, at: int) -> str:
        """Give what stands between the syllable ``at`` and the next."""
        return self.text[self.spans[at][1] : self.spans[at + 1][0]]

    def capital(self, at: int) -> bool:
        """Say whether the syllable ``at`` begins with a capital."""
        return self.text[self.spans[at][0]].isupper()

    def before(self, at: int) -> tuple[str, str]:
        """Give the two forms right before the syllable ``at``, only a blank between; "" where there is none."""
        if not at or not _BESIDE.fullmatch(self.between(at - 1)):
            return "", ""
        if at == 1 or not _BESIDE.fullmatch(self.between(at - 2)):
            return "", self.forms[at - 1]
        return self.forms[at - 2], self.forms[at - 1]

    def after(self, at: int) -> str:
        """Give the form right after the syllable ``at``, or ""."""
        if at + 1 >= len(self.forms) or not _BESIDE.fullmatch(self.between(at)):
            return ""
        return self.forms[at + 1]


def cut(text: str) -> Syllables:
    """Cut NFC ``text`` into its syllables."""
    found = list(_SYLLABLE.finditer(lower(text)))
    return Syllables(text, [place_tone(match[0]) for match in found], [match.span() for match in found])
