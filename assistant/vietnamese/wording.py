"""A text with its abbreviations written out, so that "TMĐT" and "thương mại điện tử" are matched as one."""

from __future__ import annotations

from functools import lru_cache

from assistant.vietnamese.abbreviations import expand


@lru_cache(maxsize=20_000)
def spell_out(text: str, *, question: bool = False, kept: tuple[tuple[int, int], ...] = ()) -> str:
    """Write NFC ``text`` with each abbreviation replaced by its first meaning; a ``question`` is read leniently.

    What lies in the spans ``kept`` (names of places: "da nang") stays as it is.

    Offsets into the result are not offsets into ``text``.
    """
    parts, last = [], 0
    for found in expand(text, question=question):
        if any(start < found.end and found.start < end for start, end in kept):
            continue
        parts += [text[last : found.start], found.long]
        last = found.end
    return "".join(parts) + text[last:]
