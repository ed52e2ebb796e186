"""Training pairs: reading them, joining news titles to their bodies, and which are kept aside from the training.

How pairs become batches is left to ``encoder_batches``; which of them overlap with evaluation sets, to
``encoder_overlap``.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.failures import ToolError

TITLE_BODY = "news-title-body"
"""The source of the pairs that ``with_bodies`` makes."""

_TITLE_ABSTRACT, _ABSTRACT_BODY = "news-title-abs", "news-abs-body"
_KEPT_ASIDE = 40
"""One pair of so many is kept aside, so that questions are there that the encoder has not seen."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A query, a passage that answers it, and the source they are from."""

    source: str
    query: str
    passage: str


class PairsError(ToolError):
    """A file of pairs cannot be read, or holds none that can be used; the message says which and why."""


def read_pairs(path: Path) -> Iterator[Pair]:
    """Read ``{"source","query","passage"}`` lines, compressed or not. Raises PairsError."""
    number = 1
    try:
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as file:
            for line in file:
                entry = json.loads(line)
                yield Pair(str(entry["source"]), str(entry["query"]), str(entry["passage"]))
                number += 1
    except OSError as error:
        raise PairsError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, EOFError, lzma.LZMAError) as error:
        raise PairsError(
            f'line {number} of {path} is no {{"source", "query", "passage"}} in JSON: {error!r}'
        ) from error


def with_bodies(pairs: Sequence[Pair]) -> list[Pair]:
    """Add the pairs title → body of the articles whose pairs title → abstract and abstract → body are there."""
    titles = {pair.passage: pair.query for pair in pairs if pair.source == _TITLE_ABSTRACT}
    bodies = [
        Pair(TITLE_BODY, titles[pair.query], pair.passage)
        for pair in pairs
        if pair.source == _ABSTRACT_BODY and pair.query in titles
    ]
    return [*pairs, *bodies]


def split_pairs(pairs: Iterable[Pair]) -> tuple[list[Pair], list[Pair]]:
    """Give the pairs to train the encoder on, and those kept aside; all pairs of a passage or article together.

    A hash of the text decides, so that every program keeps the same pairs aside.
    """
    kept: list[Pair] = []
    aside: list[Pair] = []
    for pair in pairs:
        (aside if _number(_article(pair)) % _KEPT_ASIDE == 0 else kept).append(pair)
    return kept, aside


def at_most(pairs: Iterable[Pair], most: int, seed: int) -> list[Pair]:
    """Give ``most`` pairs of each source, or all that it has, chosen by ``seed``."""
    by_source: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_source.setdefault(pair.source, []).append(pair)
    shuffler = random.Random(seed)
    return [pair for found in by_source.values() for pair in shuffler.sample(found, min(most, len(found)))]


def _article(pair: Pair) -> str:
    """Give the text that the pairs of one article share."""
    return pair.query if pair.source == _ABSTRACT_BODY else pair.passage


def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")
