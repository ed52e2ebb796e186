"""Places named in a text: provinces, their cities and districts, regions, and the whole country.

A report is read strictly (capitals and accents), a question leniently: small letters, no accents, one slip of a
finger. What was found is given as written; which sentence it governs is left to the reader of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.vietnamese.communes import SHARED_WITH_COMMUNES
from assistant.vietnamese.place_contexts import (
    announced_as,
    is_misread,
    is_other_name,
    is_person,
    is_rank_among,
    is_smaller_unit,
    speaks_of_country,
)
from assistant.vietnamese.place_lexicon import Entry, Level, build_lexicon
from assistant.vietnamese.place_slips import slipped_entry
from assistant.vietnamese.syllables import cut, fold_form
from assistant.vietnamese.text import fold

_ACCENTED = re.compile("[À-ÖØ-öø-\u024f\u1ea0-\u1ef9]")
_INSIDE_NAME = re.compile(r"[ ]?\n?[ ]?|[ ]?[-–—][ ]?|['’‘`´ʼ]")
_INSIDE_CODE = re.compile(r"[ .,]{0,2}")
_APOSTROPHES = "'’‘`´ʼ"
_ADDRESS_BEFORE = re.compile(r"[@/\\_]|[^\W\d_]\.$")
_ADDRESS_AFTER = re.compile(r"[@/_]|\.[^\W\d_]")
_BREAK = re.compile(r"[.!?;:\n]")
_RANK_REACH = 70
_LONGEST_KEPT = 2000


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place named at ``start:end``; ``name`` is the text there, without "tỉnh" or "thành phố" before it.

    ``place`` is a canonical province name, NATIONAL, or for level "region" the region's name; ``locality`` the city
    or district named, else "".
    """

    place: str
    name: str
    start: int
    end: int
    level: Level
    locality: str = ""


def find_places(text: str, folded: bool | None = None) -> list[PlaceMention]:
    """Find the places named in NFC ``text``, in order, without overlaps.

    ``folded`` reads the text as one typed without accents or capitals; None decides by whether it holds accents.
    """
    lenient = not _ACCENTED.search(text) if folded is None else folded
    return list(_kept(text, lenient, False) if len(text) <= _LONGEST_KEPT else _find(text, lenient, False))


def find_places_in_question(text: str, known: frozenset[str] = frozenset()) -> list[PlaceMention]:
    """Find the places named in a question: any letters, missing or wrong accents, one slip in a long name.

    ``known`` are the cities and districts that the reports speak of: they need no "huyện" before them.
    """
    return list(_kept(text, True, True, known) if len(text) <= _LONGEST_KEPT else _find(text, True, True, known))


def _find(text: str, lenient: bool, slips: bool, known: frozenset[str] = frozenset()) -> tuple[PlaceMention, ...]:
    return tuple(_Reader(text, lenient=lenient, slips=slips, known=known).mentions())


@lru_cache(maxsize=8192)
def _kept(text: str, lenient: bool, slips: bool, known: frozenset[str] = frozenset()) -> tuple[PlaceMention, ...]:
    """Find the places of a question or sentence; kept, since each is looked at from many sides."""
    return _find(text, lenient, slips, known)


@lru_cache(maxsize=1 << 16)
def _strict_entries(form: str) -> tuple[Entry, ...]:
    """Give the entries that a report may mean by a name that begins with ``form``."""
    found = build_lexicon().get(fold_form(form), ())
    return tuple(entry for entry in found if entry.writing != "code" and form in (entry.forms[0], _loose(entry, form)))


def _loose(entry: Entry, form: str) -> str:
    return form if entry.writing == "loose" else ""


class _Reader:
    """Reads one text from left to right; the longest name that begins at a syllable wins."""

    def __init__(self, text: str, *, lenient: bool, slips: bool, known: frozenset[str]) -> None:
        self._text = text
        self._syllables = cut(text)
        self._folded = list(map(fold_form, self._syllables.forms))
        self._lenient = lenient
        self._slips = slips
        self._known = known
        self._accented = bool(_ACCENTED.search(text))

    def mentions(self) -> Iterator[PlaceMention]:
        lexicon, forms = build_lexicon(), self._syllables.forms
        free = 0
        for at, form in enumerate(forms):
            entries = lexicon.get(fold_form(form), ()) if self._lenient else _strict_entries(form)
            if at < free or not (entries or self._slips):
                continue
            entry = self._entry_at(at, entries)
            if entry is None or self._only_announces(at, entry):
                continue
            free = at + len(entry.forms)
            mention = self._mention(at, entry)
            if mention is not None:
                yield mention

    def _only_announces(self, at: int, entry: Entry) -> bool:
        """Say whether the name begins with a word that announces the next: "quan son tra" is quận Sơn Trà."""
        if not self._lenient or self._accented or self._folded[at] not in ("quan", "huyen", "xa"):
            return False
        following = build_lexicon().get(self._folded[at + 1], ()) if at + 1 < len(self._folded) else ()
        return any(
            other.locality in self._known
            and other.locality != entry.locality
            and tuple(self._folded[at + 1 : at + 1 + len(other.folded)]) == tuple(other.folded)
            for other in following
        )

    def _entry_at(self, at: int, entries: tuple[Entry, ...]) -> Entry | None:
        fitting = [entry for entry in entries if self._fits(at, entry)]
        if fitting:
            longest = [entry for entry in fitting if len(entry.forms) == len(fitting[0].forms)]
            return min(longest, key=lambda entry: self._distance(at, entry))
        if self._slips and not self._inside_address(at, at + 1):
            return slipped_entry(self._syllables, at, bool(self._announced(at)))
        return None

    def _distance(self, at: int, entry: Entry) -> tuple[bool, int]:
        """Rank entries of one length: the right accents first, then the one that the words before announce."""
        return not self._exact(at, entry), 1 if not entry.typed else 0 if self._announced_level(at, entry) else 2

    def _fits(self, at: int, entry: Entry) -> bool:
        end = at + len(entry.forms)
        if tuple(self._folded[at:end]) != entry.folded:
            return False
        inside = _INSIDE_CODE if entry.level == "region" or entry.folded[0] == "tp" else _INSIDE_NAME
        if not all(inside.fullmatch(self._syllables.between(i)) for i in range(at, end - 1)):
            return False
        if self._lenient:
            return self._fits_leniently(at, end, entry)
        if entry.writing == "phrase":
            return self._exact(at, entry)
        return self._capitals(at, end) and (entry.writing == "loose" or self._exact(at, entry))

    def _fits_leniently(self, at: int, end: int, entry: Entry) -> bool:
        """Say whether the syllables can be meant as the name, whatever their letters and accents."""
        if self._inside_address(at, end):
            return False
        capitals, exact = self._capitals(at, end), self._exact(at, entry)
        announced = self._announced_for(at, entry)
        known = entry.locality in self._known
        if not (announced or known or entry.famous or entry.typed) and not (exact and capitals and self._accented):
            return False
        if announced or exact or capitals or entry.writing == "loose" or not self._accented:
            return True
        written = list(zip(self._syllables.forms[at:end], entry.forms, strict=True))
        bare = all(form in (meant, fold_form(meant)) for form, meant in written)
        one_right = any(form == meant != fold_form(meant) for form, meant in written)
        return bare or (one_right and entry.level == "province")

    def _inside_address(self, at: int, end: int) -> bool:
        start, stop = self._syllables.spans[at][0], self._syllables.spans[end - 1][1]
        before, after = self._text[max(0, start - 2) : start], self._text[stop : stop + 2]
        return bool(_ADDRESS_BEFORE.search(before) or _ADDRESS_AFTER.match(after))

    def _capitals(self, at: int, end: int) -> bool:
        """Say whether each syllable begins with a capital; after an apostrophe (H'leo) it need not."""
        starts = (self._syllables.spans[i][0] for i in range(at, end))
        return all(self._text[start].isupper() or self._text[start - 1] in _APOSTROPHES for start in starts)

    def _exact(self, at: int, entry: Entry) -> bool:
        return tuple(self._syllables.forms[at : at + len(entry.forms)]) == entry.forms

    def _mention(self, at: int, entry: Entry) -> PlaceMention | None:
        """Give the mention, or None where the words beside the name make it something else."""
        end = at + len(entry.forms)
        level = self._level(at, end, entry)
        if level is None:
            return None
        start, stop = self._syllables.spans[at][0], self._syllables.spans[end - 1][1]
        return PlaceMention(entry.place, self._text[start:stop], start, stop, level, entry.locality)

    def _level(self, at: int, end: int, entry: Entry) -> Level | None:
        if entry.level == "region":
            return "region"
        if entry.level == "country":
            return "country" if self._speaks_of_country(at, entry) else None
        if (
            entry.typed and not (entry.locality in self._known or self._announced_level(at, entry))
        ) or self._means_other(at, end, entry):
            return None
        if not entry.locality:
            return "province"
        announced = self._announced(at)
        if announced != "district" and is_smaller_unit(self._syllables.before(at)):
            return None if entry.locality in SHARED_WITH_COMMUNES else "district"
        if announced == "district":
            return "district"
        return "city" if announced in {"city", "town"} else entry.level

    def _means_other(self, at: int, end: int, entry: Entry) -> bool:
        """Say whether the name is a person's or a street's here, or ordinary words without their accents."""
        before, after = self._syllables.before(at), fold_form(self._syllables.after(end - 1))
        name = " ".join(entry.folded)
        if is_person(before, name):
            return True
        capital = self._syllables.capital(at)
        ward = bool(entry.locality) and is_smaller_unit(before)
        capital_before = at > 0 and self._syllables.capital(at - 1)
        if capital and not ward and is_other_name(before, capital_before, name, after):
            return True
        as_it_should_be = capital and self._accented and self._exact(at, entry)
        return not as_it_should_be and not self._announced(at) and is_misread(name, fold_form(before[1]), after)

    def _announced(self, at: int) -> str:
        second, last = self._syllables.before(at)
        return announced_as((fold_form(second), fold_form(last)))

    def _announced_for(self, at: int, entry: Entry) -> bool:
        """Say whether the words before announce the name; "quan", "tinh" alone may be "quản", "tính"."""
        kind = self._announced(at)
        if not entry.locality:
            return bool(kind)
        return kind in {"city", "town", "district"} and (self._accented or self._syllables.forms[at - 1] != "quan")

    def _announced_level(self, at: int, entry: Entry) -> bool:
        kind = self._announced(at)
        return kind == "district" if entry.level == "district" else kind in {"city", "town"}

    def _speaks_of_country(self, at: int, entry: Entry) -> bool:
        start = self._syllables.spans[at][0]
        if entry.writing == "phrase":
            stretch = _BREAK.split(self._text[max(0, start - _RANK_REACH) : start])[-1]
            after = fold_form(self._syllables.after(at + len(entry.forms) - 1))
            return not is_rank_among(fold(stretch)) and not is_misread(" ".join(entry.folded), "", after)
        return speaks_of_country(self._syllables.before(at)[1], bare=not self._accented)
