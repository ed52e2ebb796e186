"""Words typed without diacritics, written as the reports or the field write them; what neither holds stays so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from assistant.vietnamese.synonyms import phrases
from assistant.vietnamese.text import fold, tokens

_WORD = re.compile(r"\w+")
_LONGEST = 8
_MOSTLY = 0.8  # of the places where a lone word stands, those that must spell it alike
_ASKED = ("gì", "những", "của", "nào", "tỉ lệ", "tỉ trọng")  # what questions say and reports hardly do

Run = tuple[str, ...]


def with_accents(typed: str, texts: Iterable[str]) -> str:
    """Give ``typed`` with its words spelled as ``texts``, or else the phrases of the field, do: "kinh tế số".

    It is cut into runs of words that stand together somewhere, as long as may be, since neighbours tell "so" of "kinh
    te so" from "so" of "so voi"; a lone word is spelled only where nearly all places agree.
    """
    words = list(_WORD.finditer(typed))
    keys = tuple(fold(word[0]) for word in words)
    wanted = {keys[at : at + size] for at in range(len(keys)) for size in range(1, _LONGEST + 1)}
    spellings: dict[Run, Counter[Run]] = {}
    for text in texts:
        _count(spellings, wanted, [token.form for token in tokens(text)])
    for word, form in reversed(list(zip(words, _best(keys, spellings), strict=True))):
        if form and word[0].isascii():
            shaped = form.upper() if len(form) > 1 and word[0].isupper() else form
            typed = f"{typed[: word.start()]}{shaped}{typed[word.end() :]}"
    return typed


def _count(spellings: dict[Run, Counter[Run]], wanted: set[Run], forms: Sequence[str]) -> None:
    """Count how the runs of ``forms`` that are ``wanted``, folded, are spelled."""
    folded = tuple(map(fold, forms))
    for at in range(len(folded)):
        for size in range(1, min(_LONGEST, len(folded) - at) + 1):
            run = folded[at : at + size]
            if run not in wanted:
                break
            spellings.setdefault(run, Counter())[tuple(forms[at : at + size])] += 1


@cache
def _of_field() -> Mapping[Run, Run]:
    """Give the phrases of the field, folded → as they are written."""
    written = [tuple(token.form for token in tokens(phrase)) for phrase in (*_ASKED, *phrases())]
    return {tuple(map(fold, run)): run for run in reversed(written)}


def _best(keys: Run, spellings: Mapping[Run, Counter[Run]]) -> Sequence[str]:
    """Give the spelling of each of ``keys``, "" where it stays as typed, from the cut into the longest runs."""
    best: list[tuple[float, Run]] = [(0.0, ())]  # of the first n keys
    for end in range(1, len(keys) + 1):
        ways = [(best[end - 1][0], (*best[end - 1][1], ""))]
        for size in range(1, min(_LONGEST, end) + 1):
            run, (before, spelled) = keys[end - size : end], best[end - size]
            if run in _of_field():
                ways.append((before + size * size + 1, (*spelled, *_of_field()[run])))
            elif (told := spellings.get(run)) and (form := _clear(told)):
                ways.append((before + size * size, (*spelled, *form)))
        best.append(max(ways, key=lambda way: way[0]))
    return best[-1][1]


def _clear(told: Counter[Run]) -> Run:
    """Give the commonest of the spellings ``told``, () for a lone word that has several."""
    form, count = told.most_common(1)[0]
    return form if len(form) > 1 or count >= _MOSTLY * told.total() else ()
