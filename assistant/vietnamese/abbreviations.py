"""Abbreviations of the field, from short to long and back, and those that a document defines itself.

The tables are ``abbreviation_table`` and, for what only people type, in small letters, ``typed_table``. What else two
phrases have in common is left to ``glossary``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from assistant.vietnamese import typed_table
from assistant.vietnamese.abbreviation_table import CAPITALS_ONLY, NAMES, QUESTIONS_ONLY, TABLE
from assistant.vietnamese.syllables import Syllables, cut, fold_form
from assistant.vietnamese.text import fold, has_diacritics, lower, place_tones

_SHORT = re.compile(r"(?<![\w/&\-])(?:PAR[ -]INDEX|[^\W_]+(?:[&,\-][^\W\d_]+)*)(?![\w])", re.IGNORECASE)
_IN_NUMBER = re.compile(r"\d[/\-]$")


@dataclass(frozen=True, slots=True)
class Expansion:
    """An abbreviation and what it stands for: ``text[start:end]`` is one of the two.

    ``others`` are further meanings, where ``short`` has several and only the surroundings decide.
    """

    start: int
    end: int
    short: str
    long: str
    others: tuple[str, ...] = ()


@cache
def meanings() -> dict[str, tuple[str, ...]]:
    """Give every abbreviation, as usually written, with what it may stand for."""
    table: dict[str, tuple[str, ...]] = {}
    for line in (TABLE.rstrip() + typed_table.TABLE).strip().splitlines():
        shorts, _, longs = line.partition(": ")
        for short in shorts.split("="):
            known = table.get(short, ())
            table[short] = (*known, *(long for long in longs.split("; ") if long not in known))
    return table


def expand(
    text: str, defined: Mapping[str, str] | None = None, *, question: bool = False, names: bool = False
) -> list[Expansion]:
    """Find the abbreviations in NFC ``text``, in order; ``defined`` are the document's own, which come first.

    A ``question`` is read leniently: "cds", "tmdt", "Ubnd". Those that everyone knows better than what they stand for
    (OCOP, GRDP) come with ``names`` only.
    """
    own = defined or {}
    found = []
    for match in _SHORT.finditer(text):
        written = match[0]
        if _IN_NUMBER.search(text, max(0, match.start() - 2), match.start()):
            continue
        longs = (own[written],) if written in own else _longs(written, question)
        if longs and (names or written in own or written.upper() not in NAMES):
            found.append(Expansion(match.start(), match.end(), written, longs[0], longs[1:]))
    return found


def _longs(written: str, question: bool) -> tuple[str, ...]:
    if not question:
        return () if _in_questions_only(written) else meanings().get(written, ())
    if written in meanings():
        return meanings()[written]
    if not _is_typed_short(written) or (fold(written) in _typed() and not written.islower()):
        return ()  # "Ng." begins a name
    return _lenient_meanings().get(fold(written), ())


def _in_questions_only(short: str) -> bool:
    return short in QUESTIONS_ONLY or (short.islower() and fold(short) in _typed())


@cache
def _typed() -> frozenset[str]:
    """Give the short forms of ``typed_table``, without diacritics."""
    lines = typed_table.TABLE.strip().splitlines()
    return frozenset(fold(short) for line in lines for short in line.partition(": ")[0].split("="))


def _is_typed_short(written: str) -> bool:
    """Say whether the letters can be an abbreviation: a Vietnamese word that holds accents other than đ is none."""
    return not has_diacritics(written.lower().replace("đ", "d").replace("ư", "u"))


@cache
def _lenient_meanings() -> dict[str, tuple[str, ...]]:
    lenient: dict[str, tuple[str, ...]] = {}
    for short, longs in meanings().items():
        if short not in CAPITALS_ONLY:
            known = lenient.get(fold(short), ())
            lenient[fold(short)] = (*known, *(long for long in longs if long not in known))
    return lenient


@cache
def _shorts_of() -> dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]:
    """Give (forms, long, short) by the first folded form of each long phrase, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for short, longs in meanings().items():
        for long in longs if not _in_questions_only(short) else ():
            forms = tuple(cut(long).forms)
            table.setdefault(fold(forms[0]), []).append((forms, long, short))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}


def contract(text: str) -> list[Expansion]:
    """Find the long phrases in NFC ``text`` that have an abbreviation, longest first at each place, without overlaps.

    Without accents in ``text``, the phrases are found without them.
    """
    row = cut(text)
    bare = not has_diacritics(text)
    shorts = _shorts_of()
    found, free = [], 0
    for at, form in enumerate(row.forms):
        if at < free:
            continue
        for forms, long, short in shorts.get(fold_form(form), ()):
            if _stands_at(row, at, forms, bare):
                free = at + len(forms)
                found.append(Expansion(row.spans[at][0], row.spans[free - 1][1], short, long))
                break
    return found


def _stands_at(row: Syllables, at: int, forms: tuple[str, ...], bare: bool) -> bool:
    here = row.forms[at : at + len(forms)]
    if len(here) < len(forms):
        return False
    return all(form == meant or (bare and form == fold(meant)) for form, meant in zip(here, forms, strict=True))


_IN_BRACKETS = re.compile(
    r"\((?:(?:sau đây\s+)?(?:gọi|viết) tắt(?:\s+là)?:?\s*)?[“\"]?([A-ZĐƯ][A-ZĐƯa-z&\-]{1,11})[”\"]?\)"
)
_LONG_IN_BRACKETS = re.compile(r"\b([A-ZĐƯ]{2,12})\s*\(([^()\d]{5,80})\)")
_SMALL_WORDS = frozenset(["và", "của", "về", "cho", "các", "trong", "những"])


def defined_in(text: str) -> dict[str, str]:
    """Give the abbreviations that NFC ``text`` defines itself: "chuyển đổi số (CĐS)", "CĐS (chuyển đổi số)"."""
    defined: dict[str, str] = {}
    for match in _IN_BRACKETS.finditer(text):
        before = text[max(0, match.start() - 120) : match.start()].rstrip()
        long = _words_with_initials(before, match[1])
        if long:
            defined.setdefault(match[1], long)
    for match in _LONG_IN_BRACKETS.finditer(text):
        if _words_with_initials(match[2], match[1]) == match[2].strip():
            defined.setdefault(match[1], match[2].strip())
    return defined


def _words_with_initials(before: str, short: str) -> str:
    """Give the last words of ``before`` whose initials are ``short``; "" where they are not."""
    wanted = [letter for letter in lower(short) if letter.isalpha()]
    words = list(re.finditer(r"[^\W\d_]+", place_tones(before)))
    at = len(words) - 1
    for letter in reversed(wanted):
        while at >= 0 and not _begins(words[at][0], letter) and words[at][0].lower() in _SMALL_WORDS:
            at -= 1
        if at < 0 or not _begins(words[at][0], letter):
            return ""
        at -= 1
    stretch = before[words[at + 1].start() :]
    return "" if re.search(r"[.;:\n]", stretch) else stretch


def _begins(word: str, letter: str) -> bool:
    initial = word[0].lower()
    return initial == letter or ("đ" not in (initial, letter) and fold(initial) == fold(letter))
