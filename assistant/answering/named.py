"""What a question names, so that it must be said: levels, numbers of papers, what narrows, people, foreign names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.answering.match import Matcher
from assistant.retrieval.question import Question
from assistant.vietnamese.persons import find_persons
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import fold

_NAMING_NUMBER = re.compile(r"\d{1,2}g?")
_FOREIGN_NAME = re.compile(r"(?<=[^\W\d_] )[A-Z][a-z]{2,}\b")
_PAPER = re.compile(
    r"\b\d{1,5} ?[-/] ?(?:[A-ZĐ][A-ZĐa-z]{1,5}(?:[-/][A-ZĐ][A-ZĐa-z]{0,5})+|(?:nq|qd|kh|ct|bc)[-/][a-z]{2,5})\b"
)
_UNKNOWN_PROVINCE = re.compile(r"\b[Tt](?:ỉnh|inh) [A-ZĐ]{2,3}\b(?!-)")  # "tỉnh ĐN": one of three
_QUALIFIERS = tuple(  # what narrows an indicator to another one
    tuple(words.split(" "))
    for words in (
        "truc tuyen|khong dung tien mat|toan trinh|mot phan|ocop|ho ngheo|nho va vua|nguoi cao tuoi|tre em|"
        "dan toc thieu so|tai khoan thanh toan|mua sam|hoa don|benh an|hoc ba"
    ).split("|")
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a question names, whatever place, period and aim it asks for.

    ``numbers`` are the indexes of the terms that are such numbers as in "mức độ 4", "5G", "Nghị quyết 04", and
    ``qualifiers`` of those that make up a qualifier; ``persons`` are the full names,
    ``papers`` the numbers of documents ("05-NQ/TU"), folded. ``unheard_of`` says that it names something foreign that
    no report holds ("the capital of France"), or a province by letters that several have.
    """

    numbers: tuple[int, ...]
    qualifiers: tuple[int, ...]
    persons: tuple[str, ...]
    papers: tuple[str, ...]
    unheard_of: bool

    def missing_in(self, text: str) -> frozenset[str]:
        """Give what the ``text`` of a report does not name: "person" (none of them), "paper" (not all), "subject"."""
        held = _without_blanks(text) if self.papers else ""
        missing = {
            "person": bool(self.persons) and not any(name in text for name in self.persons),
            "paper": any(re.search(rf"(?<!\d){re.escape(number)}", held) is None for number in self.papers),
            "subject": self.unheard_of,
        }
        return frozenset(what for what, lacks in missing.items() if lacks)


def find_named(question: Question, matcher: Matcher) -> Named:
    """Find what ``question`` names; ``matcher`` holds its terms."""
    return Named(
        tuple(index for index, term in enumerate(matcher.terms) if _NAMING_NUMBER.fullmatch(term.form)),
        tuple(_qualifiers(matcher)),
        tuple(person.name for person in find_persons(question.wording) if person.name.count(" ") >= 2),
        tuple(dict.fromkeys(fold(number).replace(" ", "") for number in _PAPER.findall(question.text))),
        _names_what_no_report_does(question, matcher) or bool(_UNKNOWN_PROVINCE.search(question.wording)),
    )


def _qualifiers(matcher: Matcher) -> list[int]:
    forms = [fold(term.form) for term in matcher.terms]
    found: list[int] = []
    for words in _QUALIFIERS:
        for at in range(len(forms) - len(words) + 1):
            if tuple(forms[at : at + len(words)]) == words:
                found += range(at, at + len(words))
    return found


@lru_cache(maxsize=64)
def _without_blanks(text: str) -> str:
    """Give ``text`` folded and without blanks, to look for the number of a paper in."""
    return fold(text).replace(" ", "")


def _names_what_no_report_does(question: Question, matcher: Matcher) -> bool:
    named = {word.lower() for word in _FOREIGN_NAME.findall(question.text) if not is_syllable(word.lower())}
    unknown = {term.form for term, known in zip(matcher.terms, matcher.known, strict=True) if not known}
    return bool(named & unknown)
