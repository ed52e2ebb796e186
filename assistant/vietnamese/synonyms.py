"""Which phrases of the field stand for one another, and how closely.

The groups are in ``synonym_table`` and the tables of the fields beside it. Abbreviations are spelled out elsewhere; how
much a synonym is worth in a match is left to the matcher.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from assistant.vietnamese import (
    synonym_cities,
    synonym_compounds,
    synonym_deeds,
    synonym_industries,
    synonym_networks,
    synonym_people,
    synonym_services,
    synonym_speech,
    synonym_table,
    synonym_welfare,
)
from assistant.vietnamese.text import Token, fold, has_diacritics, tokens

TABLES = (
    synonym_table,
    synonym_deeds,
    synonym_people,
    synonym_speech,
    synonym_services,
    synonym_welfare,
    synonym_industries,
    synonym_networks,
    synonym_cities,
)
"""The modules that hold the groups."""


@dataclass(frozen=True, slots=True)
class Synonym:
    """A phrase (small letters, no punctuation) that may stand for another; ``closeness`` is above 0 and at most 1."""

    phrase: str
    closeness: float


@lru_cache(maxsize=1 << 14)
def synonyms(phrase: str) -> tuple[Synonym, ...]:
    """Give what may stand for ``phrase``, the closest first; () where nothing is known.

    Letters, punctuation and tone placement do not matter; a phrase without any accents finds its accented twin.
    """
    forms = _forms(phrase)
    toned, bare = _groups()
    found = toned.get(forms) or (bare.get(forms, {}) if forms == fold(forms) else {})
    return tuple(Synonym(other, close) for other, close in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def phrases() -> tuple[str, ...]:
    """Give every phrase of the table, as ``synonyms`` gives them."""
    return tuple(_groups()[0])


def phrase_spans(text: str) -> list[tuple[int, int]]:
    """Give where phrases of the table, of two syllables or more, stand in NFC ``text``: the longest first to begin.

    In a text without diacritics they are found without them.
    """
    row, bare = tokens(text), not has_diacritics(text)
    known = _long_phrases()[bare]
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(row):
        length = next((size for size in range(_LONGEST, 1, -1) if _reads(row[at : at + size], size) in known), 0)
        if length and all(text[a.end : b.start].strip(" ,") == "" for a, b in pairwise(row[at : at + length])):
            found.append((row[at].start, row[at + length - 1].end))
        at += length or 1
    return found


def compounds(syllable: str, folded: bool) -> tuple[tuple[str, ...], ...]:
    """Give the longer words, as syllables, in which ``syllable`` does not mean what it means alone."""
    return _compounds()[folded].get(syllable, ())


@cache
def _compounds() -> tuple[dict[str, tuple[tuple[str, ...], ...]], dict[str, tuple[tuple[str, ...], ...]]]:
    """Give syllable → longer words, as written and without diacritics."""
    known: tuple[dict[str, set[tuple[str, ...]]], dict[str, set[tuple[str, ...]]]] = ({}, {})
    for line in _lines(synonym_compounds.TABLE):
        syllable, _, words = line.partition(":")
        for word in (_forms(word) for word in words.split(",")):
            for folded, (key, value) in enumerate(((syllable, word), (fold(syllable), fold(word)))):
                if key in value.split():
                    known[folded].setdefault(key, set()).add(tuple(value.split()))
    toned, bare = ({key: tuple(sorted(words)) for key, words in table.items()} for table in known)
    return toned, bare


def _lines(table: str) -> list[str]:
    return [line for line in table.replace("\n ", " ").splitlines() if line and not line.startswith("#")]


_LONGEST = 8


def _reads(row: Sequence[Token], size: int) -> str:
    return " ".join(token.form for token in row) if len(row) == size else ""


@cache
def _long_phrases() -> tuple[frozenset[str], frozenset[str]]:
    """Give the phrases of two syllables or more, as written and without diacritics."""
    toned = frozenset(phrase for phrase in phrases() if " " in phrase)
    return toned, frozenset(fold(phrase) for phrase in toned)


def _forms(phrase: str) -> str:
    return " ".join(token.form for token in tokens(phrase))


@cache
def _groups() -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Give phrase → other phrase → closeness, by accented and by bare phrase."""
    toned: dict[str, dict[str, float]] = {}
    for line in _lines("".join(module.TABLE for module in TABLES)):
        close, _, members = line.partition(" ")
        phrases = [_forms(member) for member in members.split("|")]
        for one in phrases:
            for other in phrases:
                if one != other:
                    known = toned.setdefault(one, {})
                    known[other] = max(float(close), known.get(other, 0.0))
    bare: dict[str, dict[str, float]] = {}
    for phrase, others in toned.items():
        for other, closeness in others.items():
            if fold(other) != fold(phrase):
                known = bare.setdefault(fold(phrase), {})
                known[other] = max(closeness, known.get(other, 0.0))
    return toned, bare
