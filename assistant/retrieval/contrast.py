"""The two things that a question sets against each other: "số hộ có máy tính với số hộ có Internet"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.retrieval.focus import Term, focus
from assistant.vietnamese.text import fold

_BETWEEN = re.compile(r"\b(?:so voi|va|voi|hay|hoac)\b")
_LAST = re.compile(
    r"[,:]\s*(?:giua\s+)?(?P<one>[^,:?]{2,40}?)\s+(?:hay|hoac|va|voi)\s+(?P<other>[^,:?]{2,40}?)"
    r"(?=\s+(?:cao|thap|nhieu|it|lon|nho|nhanh|cham|tot) hon|\s*[?.,]|\s*$)"
)
_SET_AGAINST = re.compile(
    r"[,:]\s|\b(?:loai|ben|cai|chi tieu|chi so|ty le|linh vuc|dau|thu|mang) nao\b|\b(?:chenh|khac nhau|hon kem)\b"
)


def set_against(text: str, left_out: list[tuple[int, int]], folded: bool) -> tuple[tuple[Term, ...], ...]:
    """Give the terms of the two things compared; what is said of both after them weighs half in each."""
    plain = fold(text)
    tail = next((match.start() for match in _SET_AGAINST.finditer(plain) if match.start() > len(text) // 3), len(text))
    for between in _BETWEEN.finditer(plain, 0, tail):
        first = focus(text, [*left_out, (between.start(), len(text))], folded)
        second = focus(text, [*left_out, (0, between.end()), (tail, len(text))], folded)
        if all(any(not term.weak for term in half) for half in (first, second)):
            shared = tuple(
                replace(term, stress=term.stress / 2) for term in focus(text, [*left_out, (0, tail)], folded)
            )
            return (*first, *shared), (*second, *shared)
    return _named_last(text, left_out, folded)


def _named_last(text: str, left_out: list[tuple[int, int]], folded: bool) -> tuple[tuple[Term, ...], ...]:
    """Give the terms of two things named after what is asked of both: "điểm trung bình, khối sở hay khối huyện"."""
    named = _LAST.search(fold(text))
    if named is None:
        return ()
    shared = tuple(
        replace(term, stress=term.stress / 2) for term in focus(text, [*left_out, (named.start(), len(text))], folded)
    )
    halves = [
        focus(text, [*left_out, (0, named.start(part)), (named.end(part), len(text))], folded)
        for part in ("one", "other")
    ]
    if not all(any(not term.weak for term in half) for half in halves):
        return ()
    return tuple((*half, *shared) for half in halves)
