"""One slip of a finger in the name of a place: "Đồng Tháo" → Đồng Tháp, "dak lakk" → Đắk Lắk.

Conservative: long names of provinces and well-known cities only, and only where they are written with capitals,
announced ("tỉnh …"), or hold something that is no Vietnamese syllable. Which names exist is left to ``place_lexicon``.
"""

from __future__ import annotations

import re
from functools import cache

from assistant.vietnamese.place_lexicon import Entry, build_lexicon
from assistant.vietnamese.syllables import Syllables, fold_form

_LEAST_LETTERS = {"name": 6, "loose": 6}
_SHORT = 7  # letters below which a slip must make what is no Vietnamese syllable
# Words of the field one letter away from a name.
_NEAR_WORDS = """lao dong|quan tri|dong thai|binh minh|binh quan|dai duong|thoi gian|trung binh|binh thuong|tien gian
on dinh|quy dinh|hai quan|hoan thanh|thanh toan|an ninh|thanh pho|dien tien|bac trung|quang nay|cong bang|dong bang
dong nam|tay nam|thanh hoat|nam din|quan trong|thanh tra|khanh thanh|ha tang|tien giam|binh on"""
_WORDS = frozenset(_NEAR_WORDS.replace("\n", "|").split("|"))
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(?:(?:a|e|i|o|u|y|ia|ie|oa|oe|oo|ua|ue|uo|uy|ye|uye|uya)(?:ch|nh|ng|[cmnpt])?|"
    r"ai|ao|au|ay|eo|eu|iu|oi|oai|oay|oao|oeo|ui|uu|uoi|uou|ieu|yeu|uay|uya|uyu|ua|uau)"
)
_GAP = re.compile(r"[ .'’-]{1,2}")


def slipped_entry(syllables: Syllables, at: int, announced: bool) -> Entry | None:
    """Give the place that the syllables from ``at`` miss by one letter, or None; ``announced`` by "tỉnh" or so."""
    for count, names in _candidates().items():
        here = range(at, at + count)
        if here.stop > len(syllables.forms) or not all(_GAP.fullmatch(syllables.between(i)) for i in here[:-1]):
            continue
        folded = [fold_form(syllables.forms[i]) for i in here]
        written = " ".join(folded)
        if written in _WORDS:
            continue
        capitals = all(syllables.capital(i) for i in here)
        if not announced and (count == 1 or not capitals) and all(_SYLLABLE.fullmatch(form) for form in folded):
            continue
        shapes = all(_SYLLABLE.fullmatch(form) for form in folded)
        near = {
            entry.place: entry
            for name, entry in names
            if is_one_slip(written, name) and (len(name.replace(" ", "")) >= _SHORT or not shapes)
        }
        if len(near) == 1:
            return next(iter(near.values()))
    return None


@cache
def _candidates() -> dict[int, list[tuple[str, Entry]]]:
    """Group the names that a slip may be taken for by their number of syllables, most first."""
    grouped: dict[int, list[tuple[str, Entry]]] = {4: [], 3: [], 2: [], 1: []}
    for entries in build_lexicon().values():
        for entry in entries:
            long_enough = sum(map(len, entry.folded)) >= _LEAST_LETTERS.get(entry.writing, 99)
            well_known = entry.famous and not entry.typed and entry.level in ("province", "city")
            if long_enough and well_known and len(entry.forms) in grouped:
                grouped[len(entry.forms)].append((" ".join(entry.folded), entry))
    return grouped


def is_one_slip(written: str, meant: str) -> bool:
    """Say whether one letter was missed, added or changed, or two neighbours exchanged."""
    if abs(len(written) - len(meant)) > 1 or written == meant:
        return False
    start = 0
    while start < min(len(written), len(meant)) and written[start] == meant[start]:
        start += 1
    a, b = written[start:], meant[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (len(a) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:])
