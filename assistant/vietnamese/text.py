"""Vietnamese text as characters: normal form, tone placement, folding, tokens.

``place_tones`` and ``fold`` keep the length of NFC text, character by character, so an offset into their
result is an offset into the text. What words mean is left to the modules beside this one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_BLANKS = dict.fromkeys([0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_DROPPED = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n|\r|\u2028|\u2029|\u0085|\u000b|\u000c")

CAPITALS = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
"""The capital letters of Vietnamese, to stand between brackets in a pattern: a range of them holds small ones too."""


def clean(text: str) -> str:
    """Give ``text`` in NFC with ``\\n`` line ends, plain blanks, and no control or invisible characters."""
    text = _LINE_ENDS.sub("\n", text).translate(_BLANKS)
    return unicodedata.normalize("NFC", _DROPPED.sub("", text))


# Tone placement. Two spellings of one syllable are in use: hòa / hoà, thủy / thuỷ, khỏe / khoẻ. We write the tone on
# the first vowel of oa, oe, uy in an open syllable (hòa) and on the second before a final letter (hoàn), as the
# Ministry of Education's older books and most of the press do; "quý" keeps its tone, since u belongs to qu.
_TONED = {"a": "àáảãạ", "e": "èéẻẽẹ", "o": "òóỏõọ", "u": "ùúủũụ", "y": "ỳýỷỹỵ"}


def _tone_pairs() -> tuple[dict[str, str], dict[str, str]]:
    to_first: dict[str, str] = {}
    for first, second in ("oa", "oe", "uy"):
        for toned_first, toned_second in zip(_TONED[first], _TONED[second], strict=True):
            late, early = first + toned_second, toned_first + second
            for change in (str, str.upper, str.capitalize):
                to_first[change(late)] = change(early)
    return to_first, {early: late for late, early in to_first.items()}


_TO_FIRST, _TO_SECOND = _tone_pairs()
_LATE = re.compile(r"(?<![qQ])(?:" + "|".join(_TO_FIRST) + r")(?![^\W\d_])")
_EARLY = re.compile(r"(?<![qQ])(?:" + "|".join(_TO_SECOND) + r")(?=(?:ng|nh|ch|[ncmtpiyu])(?![^\W\d_]))", re.IGNORECASE)


def place_tones(text: str) -> str:
    """Write each syllable with one tone placement: hoà → hòa, thuỷ → thủy, tòan → toàn. Keeps the length."""
    text = _LATE.sub(lambda match: _TO_FIRST[match[0]], text)
    return _EARLY.sub(lambda match: _TO_SECOND.get(match[0], match[0]), text)


@lru_cache(maxsize=2**15)
def place_tone(syllable: str) -> str:
    """Write one syllable as ``place_tones`` would anywhere in a text; remembered, since syllables recur."""
    return place_tones(syllable)


class _Folding(dict[int, str]):
    """What each character folds to, filled in as characters come up, for ``str.translate``."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0].lower()
        self[code] = base if len(base) == 1 else character
        return self[code]


_FOLDED = _Folding({ord("đ"): "d", ord("Đ"): "d"})


def fold(text: str) -> str:
    """Give ``text`` in small letters without diacritics, character by character: "Đắk Lắk" → "dak lak"."""
    return text.translate(_FOLDED)


def lower(text: str) -> str:
    """Give ``text`` in small letters, character by character (``str.lower`` may lengthen a text)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def has_diacritics(text: str) -> bool:
    """Say whether ``text`` holds a letter with a Vietnamese diacritic."""
    return lower(text) != fold(text)


@dataclass(frozen=True, slots=True)
class Token:
    """A syllable, number or other word of a text: ``form`` is in small letters with tones placed one way."""

    form: str
    start: int
    end: int


_TOKEN = re.compile(r"\d[gG](?![^\W_])|\d+(?:[.,]\d+)*|[^\W\d_]+")


def tokens(text: str) -> list[Token]:
    """Cut NFC ``text`` into syllables and numbers ("1.678", "101,9"); punctuation separates."""
    return [Token(place_tone(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(lower(text))]


def forms(text: str) -> list[str]:
    """Give the forms of the tokens of NFC ``text``, which is quicker than ``tokens``."""
    return [place_tone(word) for word in _TOKEN.findall(lower(text))]
