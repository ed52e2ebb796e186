"""What an indicator's words mean: the terms it is made of, and how well those of another bear them out.

"tỷ lệ hộ dân có Internet" and "hộ gia đình sử dụng Internet" name one thing. Abbreviations are spelled out, phrases of
the field and their synonyms are one term, words that join or that any report says weigh little or nothing. How rare a
term is, and what is made of the match, is left to the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.retrieval.stopwords import is_function, is_weak, is_weak_phrase
from assistant.vietnamese.synonyms import phrases, synonyms
from assistant.vietnamese.text import fold, has_diacritics, tokens
from assistant.vietnamese.wording import spell_out

SAME = 0.8
"""From this closeness on, one phrase may stand for another in nearly every report."""

_LONGEST_PHRASE = 6
_JOINING = frozenset("được đã đang có là các những".split())
"""What stands between the words of a phrase in one report and not in the next: "hồ sơ (được) nộp trực tuyến"."""


@dataclass(frozen=True, slots=True)
class Term:
    """A phrase of the field, or a single syllable; ``weak`` where nearly every indicator may hold it."""

    phrase: str
    weak: bool


Weigh = Callable[[Term], float]
"""How much a term counts in a match."""


@lru_cache(maxsize=1 << 16)
def terms(indicator: str) -> tuple[Term, ...]:
    """Give the terms of ``indicator``, each once, in order; joining words are left out."""
    forms = [token.form for token in tokens(spell_out(indicator)) if token.form not in _JOINING]
    found: dict[str, Term] = {}
    at = 0
    while at < len(forms):
        length = _phrase_at(forms, at)
        phrase = " ".join(forms[at : at + length])
        at += length
        if length == 1 and (is_function(phrase, False) or (phrase[0].isdigit() and not phrase.endswith("g"))):
            continue
        found.setdefault(phrase, Term(phrase, is_weak(phrase, False) or is_weak_phrase(phrase)))
    return tuple(found.values())


def closeness(one: Term, other: Term) -> float:
    """Give how well one term stands for the other, 0 to 1."""
    return 1.0 if one.phrase == other.phrase else _others(one.phrase).get(other.phrase, 0.0)


def credits(asked: Sequence[Term], given: Sequence[Term]) -> list[float]:
    """Give for each term ``asked`` how well the best of those ``given`` stands for it, 0 to 1."""
    return [max((closeness(term, other) for other in given), default=0.0) for term in asked]


def coverage(asked: Sequence[Term], given: Sequence[Term], weigh: Weigh) -> float:
    """Give the weighted share, 0 to 1, of the terms ``asked`` that those ``given`` bear out; 0 where none is asked."""
    weights = [weigh(term) for term in asked]
    total = sum(weights)
    borne = sum(weight * credit for weight, credit in zip(weights, credits(asked, given), strict=True))
    return borne / total if total else 0.0


def speaks_of(indicator: str, words: str) -> bool:
    """Say whether ``indicator`` holds all of ``words``, or close synonyms; typed without diacritics, as it folds."""
    if not has_diacritics(words):
        spelled = f" {' '.join(fold(token.form) for token in tokens(spell_out(indicator)))} "
        bare = f" {' '.join(fold(token.form) for token in tokens(spell_out(words, question=True)))} "
        return all(f" {syllable} " in spelled for syllable in fold(bare).split())
    given = terms(indicator)
    asked = [term for term in terms(words) if not term.weak] or list(terms(words))
    syllables = {syllable for term in given for syllable in term.phrase.split()}
    return all(
        credit >= SAME or syllables.issuperset(term.phrase.split())
        for term, credit in zip(asked, credits(asked, given), strict=True)
    )


def _phrase_at(forms: Sequence[str], at: int) -> int:
    """Give how many syllables from ``at`` on are one phrase of the field, at least 1."""
    for length in range(min(_LONGEST_PHRASE, len(forms) - at), 1, -1):
        phrase = " ".join(forms[at : at + length])
        if phrase in _known() or is_weak_phrase(phrase):
            return length
    return 1


@cache
def _known() -> frozenset[str]:
    return frozenset(" ".join(form for form in phrase.split() if form not in _JOINING) for phrase in phrases())


@lru_cache(maxsize=1 << 14)
def _others(phrase: str) -> dict[str, float]:
    return {synonym.phrase: synonym.closeness for synonym in synonyms(phrase)}
