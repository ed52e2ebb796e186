"""Which phrases of the field stand for one another, and how closely.

The groups are in ``synonym_table``. Abbreviations are spelled out elsewhere; how much a synonym is worth in a match is
left to the matcher.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.vietnamese.synonym_table import TABLE
from assistant.vietnamese.text import fold, tokens


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


def _forms(phrase: str) -> str:
    return " ".join(token.form for token in tokens(phrase))


@cache
def _groups() -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """Give phrase → other phrase → closeness, by accented and by bare phrase."""
    toned: dict[str, dict[str, float]] = {}
    for line in TABLE.replace("\n ", " ").strip().splitlines():
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
