"""Unicode → TCVN3 (ABC), VNI-Windows and windows-1258: what old programs wrote, for tests and for ``save_as``.

The way back is the assistant's own, in ``assistant.vietnamese.legacy``; its tables are turned round here.
"""

from __future__ import annotations

import unicodedata

from assistant.vietnamese import legacy

_TCVN3 = {new: old for old, new in legacy.TCVN3.items()}
_VNI_ALONE = {new: old for old, new in legacy.VNI_ALONE.items()}
_VNI_MARKS = {new: old for old, new in legacy.VNI_MARKS.items()}
_ORDER = "\u0306\u0302\u031b"


def as_tcvn3(text: str) -> bytes:
    """Write ``text`` in TCVN3, which has no capitals with tones: "Ủy" is "Uỷ", as it was typed, others become small."""
    text = text.replace("Ủy", "Uỷ")
    written = "".join(_TCVN3.get(letter) or _TCVN3.get(letter.lower()) or letter for letter in text)
    return written.encode("cp1252", errors="replace")


def as_vni(text: str) -> bytes:
    """Write ``text`` in VNI-Windows."""
    return "".join(map(_vni, text)).encode("cp1252", errors="replace")


def as_windows_1258(text: str) -> bytes:
    """Write ``text`` in windows-1258: letters with their marks, tones behind them."""
    parts = []
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        tones = "".join(mark for mark in marks[1:] if mark in legacy.TONE_MARKS)
        base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in legacy.TONE_MARKS))
        parts.append((base + tones).encode("cp1258", errors="replace"))
    return b"".join(parts)


def _vni(letter: str) -> str:
    if letter in _VNI_ALONE:
        return _VNI_ALONE[letter]
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if "\u031b" in marks:
        marks.remove("\u031b")
        base = _VNI_ALONE[unicodedata.normalize("NFC", base + "\u031b")]
    mark = _VNI_MARKS.get("".join(sorted(marks, key=lambda mark: mark not in _ORDER)))
    if mark is None:
        return letter
    return base + (mark.upper() if base.isupper() else mark)
