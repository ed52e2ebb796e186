"""Which terms of a question name a thing so that evidence must say them: levels, numbers of papers, what narrows."""

from __future__ import annotations

import re

from assistant.answering.match import Matcher
from assistant.retrieval.question import Question
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import fold

_NAMING_NUMBER = re.compile(r"\d{1,2}g?")
_FOREIGN_NAME = re.compile(r"(?<=[^\W\d_] )[A-Z][a-z]{2,}\b")
_QUALIFIERS = tuple(  # what narrows an indicator to another one
    tuple(words.split(" "))
    for words in (
        "truc tuyen|khong dung tien mat|toan trinh|mot phan|ocop|ho ngheo|nho va vua|nguoi cao tuoi|tre em|"
        "dan toc thieu so"
    ).split("|")
)


def naming(matcher: Matcher) -> list[int]:
    """Give the indexes of the numbers that name what is asked for: "mức độ 4", "5G", "Nghị quyết 04"."""
    return [index for index, term in enumerate(matcher.terms) if _NAMING_NUMBER.fullmatch(term.form)]


def qualifying(matcher: Matcher) -> list[int]:
    """Give the indexes of the terms that make up a qualifier in the question."""
    forms = [fold(term.form) for term in matcher.terms]
    found: list[int] = []
    for words in _QUALIFIERS:
        for at in range(len(forms) - len(words) + 1):
            if tuple(forms[at : at + len(words)]) == words:
                found += range(at, at + len(words))
    return found


def names_what_no_report_does(question: Question, matcher: Matcher) -> bool:
    """Say whether the question names something foreign that no report holds: "the capital of France"."""
    named = {word.lower() for word in _FOREIGN_NAME.findall(question.text) if not is_syllable(word.lower())}
    unknown = {term.form for term, known in zip(matcher.terms, matcher.known, strict=True) if not known}
    return bool(named & unknown)
