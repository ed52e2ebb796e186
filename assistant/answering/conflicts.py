"""What a question names against what a sentence names instead: another level of offices, another body, the contrary.

"Bệnh viện tuyến tỉnh" is not answered by those of "tuyến huyện", "Bệnh viện Nhi" not by "Bệnh viện Đa khoa tỉnh", and
why something fell not by why it rose.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.vietnamese.text import CAPITALS, fold

_LEVEL = re.compile(r"\b(?:tuyen|cap|khoi) (tinh|huyen|xa|trung uong|so)\b")
_NAME = rf"[{CAPITALS}][^\W\d_]*"
_BODY = re.compile(
    rf"\b([Bb]ệnh viện|[Tt]rung tâm [Yy] tế|[Tt]rường (?:[Đđ]ại học|[Cc]ao đẳng|THPT|THCS)|[Hh]ợp tác xã|HTX|[Cc]hợ|"
    rf"[Cc]ông ty|[Nn]gân hàng|[Kk]hu công nghiệp|[Cc]ửa khẩu)\s+({_NAME}(?:\s+{_NAME})*)"
)
_FALLS = re.compile(r"\b(?:tut|sut|giam|di lui|rot|xuong) (?:hang|bac|diem|giam|thu hang|so)\b|\btut\b")
_RISES = re.compile(r"\b(?:tang|vuon len|cai thien|tien bo|bat pha)\b")


def names_another(question: str, said: str) -> bool:
    """Say whether ``said`` names another level or another body of the same sort than ``question`` does, and not it."""
    levels = _levels(question)
    if levels and (others := _levels(said)) and levels.isdisjoint(others):
        return True
    bodies = _bodies(question)
    others_of = _bodies(said) if bodies else {}
    return any(sort in others_of and not _same(names, others_of[sort]) for sort, names in bodies.items())


def says_the_contrary(question: str, said: str) -> bool:
    """Say whether ``question`` speaks of a fall and ``said`` of a rise alone."""
    return _falls(question) and not _falls(said) and _RISES.search(fold(said)) is not None


@lru_cache(maxsize=8192)  # one question, and the same sentences, are looked at again and again
def _falls(text: str) -> bool:
    return _FALLS.search(fold(text)) is not None


@lru_cache(maxsize=8192)
def _levels(text: str) -> frozenset[str]:
    return frozenset(_LEVEL.findall(fold(text)))


@lru_cache(maxsize=8192)
def _bodies(text: str) -> dict[str, tuple[str, ...]]:
    """Give the proper names in ``text`` by the sort of body that they name, folded."""
    found: dict[str, tuple[str, ...]] = {}
    for match in _BODY.finditer(text):
        sort = fold(match[1])
        found[sort] = (*found.get(sort, ()), fold(match[2]))
    return found


def _same(names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return any(name in other or other in name for name in names for other in others)
