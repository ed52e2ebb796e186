"""How well a stretch of text bears out the terms of a question.

A term counts for as much as it is rare in the index; a term that stands beside the same neighbour as in the question
counts more than the same syllable elsewhere ("số" of "chuyển đổi số" is not "số" of "số hộ"). Synonyms of
the field count a little less than the word itself. What the text says is left to the kinds of answers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.retrieval.focus import Term
from assistant.vietnamese.synonyms import compounds, synonyms
from assistant.vietnamese.text import fold, tokens
from assistant.vietnamese.wording import spell_out

_WEAK_WEIGHT = 0.15
_ALONE = 0.5  # credit of a syllable found away from its neighbours
_LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True)
class Words:
    """A text made ready to be matched: its forms, and its pairs of neighbours."""

    forms: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    sequence: str

    def holds(self, phrase: str) -> bool:
        """Say whether ``phrase`` (forms joined by blanks) stands in the text."""
        return f" {phrase} " in self.sequence


@lru_cache(maxsize=30_000)
def read_words(text: str, folded: bool) -> Words:
    """Read ``text``, its abbreviations spelled out; kept, since the same sentences answer many questions."""
    sequence = [fold(token.form) if folded else token.form for token in tokens(spell_out(text))]
    return Words(frozenset(sequence), frozenset(pairwise(sequence)), f" {' '.join(sequence)} ")


class Matcher:
    """The terms of one question, weighted by the index, and the other ways to say them."""

    def __init__(self, terms: Sequence[Term], frequency: Callable[[str], int], passages: int, folded: bool) -> None:
        """Weigh ``terms``; ``frequency`` gives in how many of the ``passages`` of the index a form stands."""
        self.terms = tuple(terms)
        self.folded = folded
        self.weights = tuple(_weight(term, frequency(term.form), passages) for term in self.terms)
        self.total = sum(self.weights)
        self._alone = tuple(
            bool(compounds(term.form, folded)) and not self._in_compound(index) for index, term in enumerate(self.terms)
        )
        self.known = tuple(frequency(term.form) > 0 for term in self.terms)
        self._pairs = tuple(
            (right - 1, right, (self.terms[right - 1].form, self.terms[right].form))
            for right in range(1, len(self.terms))
            if self.terms[right].joined
        )
        self._by_first: dict[str, list[tuple[int, int, str, float]]] = {}
        for other in self._phrases():
            self._by_first.setdefault(other[2].partition(" ")[0], []).append(other)
        self._remembered: dict[str, list[float]] = {}

    def words(self, text: str) -> Words:
        """Read ``text`` once for this question."""
        return read_words(text, self.folded)

    def credits(self, text: str) -> Sequence[float]:
        """Give for each term how well ``text`` bears it out, 0 to 1."""
        return self._kept_credits(text) or [0.0] * len(self.terms)

    def _kept_credits(self, text: str) -> list[float]:
        """Give the credits of ``text``, [] where it bears out nothing; kept, since heads and titles come again."""
        if text not in self._remembered:
            self._remembered[text] = self._credits(self.words(text))
        return self._remembered[text]

    def _credits(self, words: Words) -> list[float]:
        credits = [
            1.0 if term.form in words.forms and (not alone or self._says(words, term.form)) else 0.0
            for term, alone in zip(self.terms, self._alone, strict=True)
        ]
        if any(credits):
            linked = {index for left, right, pair in self._pairs if pair in words.pairs for index in (left, right)}
            for left, right, _ in self._pairs:
                for index in (left, right):
                    if credits[index] == 1.0 and index not in linked:
                        credits[index] = _ALONE
        for form in self._by_first.keys() & words.forms:  # most synonyms are ruled out by their first syllable
            for start, end, phrase, credit in self._by_first[form]:
                if self._says(words, phrase):
                    for index in range(start, end):
                        credits[index] = max(credits[index], credit)
        return credits if any(credits) else []

    def _says(self, words: Words, phrase: str) -> bool:
        """Say whether ``phrase`` stands in ``words``; a single syllable, outside longer words ("phủ", "chính phủ")."""
        if not words.holds(phrase):
            return False
        longer = compounds(phrase, self.folded)
        if not longer:
            return True
        left = words.sequence.replace(" ", "  ")
        for word in longer:
            left = left.replace(f" {'  '.join(word)} ", " ")
        return f" {phrase} " in left

    def coverage(self, layers: Iterable[tuple[str, float]]) -> float:
        """Give the weighted share of terms borne out, 0 to 1, by ``layers`` of (text, worth of that layer)."""
        return self.share(self.best_credits(layers))

    def best_credits(self, layers: Iterable[tuple[str, float]]) -> list[float]:
        """Give each term's best credit over ``layers``."""
        best = [0.0] * len(self.terms)
        for text, worth in layers:
            if text and (credits := self._kept_credits(text)):
                for index, credit in enumerate(credits):
                    if worth * credit > best[index]:
                        best[index] = worth * credit
        return best

    def lacking(self, layers: Iterable[tuple[str, float]]) -> tuple[float, float]:
        """Give the shares of the terms that ``layers`` do not bear out: those the index knows, those it does not.

        Words that nearly every report holds are left aside.
        """
        strong = [0.0 if term.weak else weight for term, weight in zip(self.terms, self.weights, strict=True)]
        total = sum(strong)
        if not total:
            return 0.0, 0.0
        known = unknown = 0.0
        for weight, credit, is_known in zip(strong, self.best_credits(layers), self.known, strict=True):
            if is_known:
                known += weight * (1 - credit)
            else:
                unknown += weight * (1 - credit)
        return known / total, unknown / total

    def share(self, credits: Sequence[float]) -> float:
        """Give the weighted mean of ``credits``; 0 where the question has no terms."""
        if not self.total:
            return 0.0
        return sum(weight * credit for weight, credit in zip(self.weights, credits, strict=True)) / self.total

    def precision(self, text: str) -> float:
        """Give the share of the forms of ``text`` that the question, or a synonym of its words, also holds."""
        words = self.words(text)
        if not words.forms:
            return 0.0
        asked = {term.form for term in self.terms}
        for form in self._by_first.keys() & words.forms:
            for _, _, phrase, _ in self._by_first[form]:
                if self._says(words, phrase):
                    asked.update(phrase.split())
        return len(words.forms & asked) / len(words.forms)

    def _phrases(self) -> Iterable[tuple[int, int, str, float]]:
        forms = [term.form for term in self.terms]
        for start in range(len(forms)):
            for end in range(start + 1, min(len(forms), start + _LONGEST_PHRASE) + 1):
                if end - start > 1 and not all(term.joined for term in self.terms[start + 1 : end]):
                    break
                if end - start == 1 and compounds(forms[start], self.folded) and not self._alone[start]:
                    continue
                for synonym in synonyms(" ".join(forms[start:end])):
                    phrase = " ".join(token.form for token in tokens(synonym.phrase))
                    yield start, end, fold(phrase) if self.folded else phrase, synonym.closeness

    def _in_compound(self, index: int) -> bool:
        """Say whether the question holds the term at ``index`` as part of a longer word only."""
        form = self.terms[index].form
        for word in compounds(form, self.folded):
            first = index - word.index(form)
            here = self.terms[max(first, 0) : first + len(word)]
            if tuple(term.form for term in here) == word and all(term.joined for term in here[1:]):
                return True
        return False


def _weight(term: Term, frequency: int, passages: int) -> float:
    if term.weak:
        return _WEAK_WEIGHT * term.stress
    return term.stress * max(0.3, math.log((passages + 1) / (frequency + 0.5)))
