"""Vietnamese written for fonts of its own: TCVN3 (ABC), VNI-Windows and windows-1258, read as Unicode.

Such text arrives as characters of a Western code page ("Uû ban nh©n d©n"). Which encoding it is shows in how many of
its accented words are built as Vietnamese syllables once it is converted. Bytes and files are left to ``reading``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from assistant.vietnamese.syllable_shapes import is_syllable

TCVN3 = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
        strict=True,
    )
)
_TO_TCVN3 = str.maketrans(TCVN3)
_LETTERS = re.compile(r"[^\W\d_]+")
_BEGINNING = re.compile(r"(?:^|[.!?]\s+)[^\W\d_a-zA-Z]")
_ASCII_LOWER = re.compile(r"[a-z]")
_ASCII_UPPER = re.compile(r"[A-Z]")

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_BREVE, _ROOF = "\u0306", "\u0302"
TONE_MARKS = (_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT)
_TONES = ("", *TONE_MARKS)
VNI_MARKS = {
    **dict(zip("øùûõï", TONE_MARKS, strict=True)),
    **{mark: _BREVE + tone for mark, tone in zip("êèéúüë", _TONES, strict=True)},
    **{mark: _ROOF + tone for mark, tone in zip("âàáåãä", _TONES, strict=True)},
}
VNI_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ì": "ì", "í": "í"}
VNI_ALONE |= {old.upper(): new.upper() for old, new in VNI_ALONE.items()}
_MARKS = "".join(VNI_MARKS)
_VNI_PAIR = re.compile(f"([aeouyôöAEOUYÔÖ])([{_MARKS}{_MARKS.upper()}])|([{''.join(VNI_ALONE)}])")

_WINDOWS_1258 = str.maketrans(
    {"Ì": _GRAVE, "ì": _ACUTE, "Ò": _HOOK, "Þ": _TILDE, "ò": _DOT, "Ã": "Ă", "ã": "ă", "Ð": "Đ", "ð": "đ",
     "Õ": "Ơ", "õ": "ơ", "Ý": "Ư", "ý": "ư", "þ": "₫"}
)  # fmt: skip

_SAMPLE = 200_000
SURE = 0.9
"""From this share of accented words that are syllables, a conversion is right beyond doubt."""

LEAST = 0.6
"""Below this share, text is not in that encoding."""


def from_tcvn3(text: str) -> str:
    """Read ``text``, which holds TCVN3 as Western characters.

    TCVN3 has no capitals with tones ("Uû BAN"): in a word or line whose plain letters are capitals, all become so, and
    so does the toned letter that a sentence begins with.
    """
    return "\n".join(map(_with_capitals, text.translate(_TO_TCVN3).split("\n")))


def from_vni(text: str) -> str:
    """Read ``text``, which holds VNI-Windows as Western characters."""
    return _VNI_PAIR.sub(_vni_letter, text)


def from_windows_1258(text: str) -> str:
    """Read ``text``, which holds windows-1258 as characters of windows-1252."""
    return unicodedata.normalize("NFC", text.translate(_WINDOWS_1258))


ENCODINGS: dict[str, Callable[[str], str]] = {
    "TCVN3": from_tcvn3,
    "VNI": from_vni,
    "windows-1258": from_windows_1258,
}
"""How each encoding is read."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """Text as Unicode: from which encoding ("" where it was none of them), and how far that can be trusted.

    ``certainty`` is the share of the accented words that are built as syllables, 0 to 1; ``doubtful`` is such a word
    that is none, or "".
    """

    text: str
    encoding: str
    certainty: float
    doubtful: str = ""


def convert(western: str) -> Conversion | None:
    """Read ``western`` (bytes taken as windows-1252) in the encoding that makes syllables of it; None where none does.

    Where its accented words are syllables as they stand, it is no such text.
    """
    sample = western[:_SAMPLE]
    best = max(ENCODINGS, key=lambda name: _share(ENCODINGS[name](sample))[0])
    share, doubtful = _share(ENCODINGS[best](sample))
    if share < LEAST or share <= _share(sample)[0]:
        return None
    return Conversion(ENCODINGS[best](western), best, share, doubtful)


def encoding_of_font(font: str) -> str:
    """Name the encoding that a font is made for: ".VnTime" → "TCVN3", "VNI-Times" → "VNI"; else ""."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return "TCVN3"
    return "VNI" if re.match(r"(?:vni[-\s]|vni\b)", name) else ""


def read_in_font(text: str, font: str) -> str:
    """Read ``text`` as it looks in ``font``; text in an ordinary font stays as it is."""
    encoding = encoding_of_font(font)
    if not encoding:
        return text
    read = ENCODINGS[encoding](text)
    # The fonts whose name ends in H show small letters as capitals.
    return read.upper() if encoding == "TCVN3" and re.search(r"[a-z]h$", font.strip().lower()) else read


def _with_capitals(line: str) -> str:
    if not _ASCII_LOWER.search(line) and len(_ASCII_UPPER.findall(line)) >= 4:
        return line.upper()
    return _BEGINNING.sub(lambda begun: begun[0].upper(), _LETTERS.sub(_raised, line))


def _raised(word: re.Match[str]) -> str:
    capitals = len(_ASCII_UPPER.findall(word[0]))
    return word[0].upper() if capitals >= 2 and not _ASCII_LOWER.search(word[0]) else word[0]


def _vni_letter(match: re.Match[str]) -> str:
    if match[3]:
        return VNI_ALONE[match[3]]
    base = VNI_ALONE.get(match[1], match[1])
    letter = unicodedata.normalize("NFC", base + VNI_MARKS[match[2].lower()])
    return letter if len(letter) == 1 else base + VNI_ALONE.get(match[2], match[2])


def _share(text: str) -> tuple[float, str]:
    """Give the share of accented words that are syllables, and one that is not; 0 where too few are accented."""
    accented = [word for word in _LETTERS.findall(text) if not word.isascii()]
    words = sum(1 for _ in _LETTERS.finditer(text))
    wrong = [word for word in accented if not is_syllable(word.lower())]
    if not accented or len(accented) < 0.1 * words:
        return 0.0, ""
    return 1 - len(wrong) / len(accented), wrong[0] if wrong else ""
