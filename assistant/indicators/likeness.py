"""How alike two indicators are: by their terms, weighted by rarity, and by the cosine of their vectors.

Each is measured against the other both ways, since "kinh tế số" is all of one indicator and only half of "tỷ trọng kinh
tế số trong từng ngành". What a likeness is good for is left to those who ask.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from assistant.indicators.meaning import Term, coverage, terms
from assistant.types import Statement
from assistant.vietnamese.places import find_places

Matrix = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Matrix]
"""Texts → unit vectors (n, dimension)."""

_WEAK = 0.12
_LEAST = 0.4
_GROWTH = re.compile(r"\b(?:tăng|giảm|tốc độ tăng|tăng trưởng|chênh lệch|cao hơn|thấp hơn|vượt)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?:từng|mỗi|riêng|trong đó|số còn lại|bình quân mỗi|hằng năm|hàng năm|so với)\b", re.IGNORECASE)
_NAMES = re.compile(
    r"\b(?:(?:toàn|của|trong|trên địa bàn)\s+(?:tỉnh|thành phố|cả nước|toàn quốc)|tỉnh|thành phố|địa phương|nước ta|"
    r"đến nay|hiện nay|ước|mới|đã|đóng góp|vào|cuối năm|đầu năm|trong năm|GRDP|GDP)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How well the terms of one indicator stand in the other, both ways (0 to 1), and the cosine (-1 to 1)."""

    forward: float
    backward: float
    cosine: float

    @property
    def least(self) -> float:
        """Give the worse of both ways."""
        return min(self.forward, self.backward)

    @property
    def mean(self) -> float:
        """Give the mean of both ways."""
        return (self.forward + self.backward) / 2


class Indicators:
    """The indicators of a collection of statements, ready to be compared."""

    def __init__(self, statements: Iterable[Statement], encode: Encode | None = None) -> None:
        """Count how rare each term is among ``statements``; ``encode`` gives the vectors, where there are any."""
        self._names = sorted({plain_indicator(statement) for statement in statements})
        self._frequency = Counter(term.phrase for name in self._names for term in terms(name))
        self._compared: dict[tuple[str, str], Likeness] = {}
        self._row = {name: row for row, name in enumerate(self._names)}
        self._vectors = encode(self._names) if encode is not None and self._names else None

    def weigh(self, term: Term) -> float:
        """Give how much ``term`` counts: the more, the fewer indicators hold it."""
        if term.weak:
            return _WEAK
        rarity = math.log((len(self._names) + 1) / (self._frequency[term.phrase] + 0.5))
        return max(_LEAST, rarity) * math.sqrt(len(term.phrase.split()))

    def compare(self, one: Statement, other: Statement) -> Likeness:
        """Compare the indicators of two of the statements."""
        first, second = plain_indicator(one), plain_indicator(other)
        known = self._compared.get((first, second))
        if known is None:
            known = self._compared[first, second] = self._compare(first, second)
        return known

    def alike(self, one: Statement, other: Statement, least: float) -> bool:
        """Say whether two of the statements are of one sense, and each says at least that share of the other."""
        return same_sense(one, other) and self.compare(one, other).least >= least

    def _compare(self, first: str, second: str) -> Likeness:
        left, right = terms(first), terms(second)
        cosine = 0.0
        if self._vectors is not None:
            rows = self._vectors[[self._row[first], self._row[second]]]
            cosine = float(np.sum(rows[0] * rows[1]))
        return Likeness(coverage(left, right, self.weigh), coverage(right, left, self.weigh), cosine)


@lru_cache(maxsize=1 << 16)
def _without_names(indicator: str) -> str:
    for mention in reversed(find_places(indicator)):
        indicator = indicator[: mention.start] + indicator[mention.end :]
    return " ".join(_NAMES.sub(" ", indicator).split())


def plain_indicator(statement: Statement) -> str:
    """Give the indicator without places and words of the moment, with the noun that is counted."""
    unit = "" if statement.unit in {"%", "thứ", "đồng", "USD", "EUR"} else statement.unit
    named = _without_names(statement.indicator)
    return named if not unit or unit in named else f"{named} {unit}"


def same_sense(one: Statement, other: Statement) -> bool:
    """Say whether both give a level, or both a growth, and both the whole, or both a part."""
    first, second = one.indicator, other.indicator
    return _sense(first) == _sense(second)


@lru_cache(maxsize=1 << 16)
def _sense(indicator: str) -> tuple[bool, bool]:
    return bool(_GROWTH.search(indicator)), bool(_PART.search(indicator))
