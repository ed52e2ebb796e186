"""Words looked for in one report: where they stand, as the person typed them, with or without diacritics."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.vietnamese.text import clean, fold, has_diacritics, lower
from assistant.web.markup import shown

MOST_FOUND = 200
"""How many places are given."""

AROUND = 60
"""How many characters are shown before and after what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words stand in the report's text."""

    start: int
    end: int


def find_words(text: str, words: str) -> list[Found]:
    """Find ``words`` in ``text``, in any case and with any blanks between; without diacritics where typed so."""
    wanted = clean(words).split()
    if not wanted:
        return []
    put = lower if has_diacritics(words) else fold  # both keep the length, so that offsets hold
    pattern = r"\s+".join(re.escape(put(word)) for word in wanted)
    places = []
    for found in re.finditer(pattern, put(text)):
        places.append(Found(found.start(), found.end()))
        if len(places) == MOST_FOUND:
            break
    return places


def render_found(text: str, found: Found) -> str:
    """Render what stands around a place that was found, with the words marked."""
    before = text[max(0, found.start - AROUND) : found.start].rpartition("\n")[2]
    after = text[found.end : found.end + AROUND].partition("\n")[0]
    lead = "… " if found.start - len(before) > 0 and not text[: found.start - len(before)].endswith("\n") else ""
    return f"{lead}{shown(before)}<strong>{shown(text[found.start : found.end])}</strong>{shown(after)}"
