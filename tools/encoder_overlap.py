"""How much of the evaluation sets stands in the training pairs: python -m tools.encoder_overlap PAIRS SETS_FOLDER

A query or passage counts as overlapping if it shares a run of N syllables (13 by default) with any training pair, tones
placed one way. The training leaves such pairs out (``Apart``); this command says what there was to leave out.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.evaluation.beir import EvaluationSet, find_sets, read_set
from assistant.vietnamese.text import lower, place_tones
from tools.encoder_pairs import Pair, PairsError, read_pairs, split_pairs, with_bodies
from tools.failures import in_one_sentence

Hashes = npt.NDArray[np.uint64]

RUN = 13
"""How many syllables in a row are no coincidence."""

_WORD = re.compile(r"[^\W_]+")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


def main() -> None:
    """Print how many pairs share a run with the sets, and for each set how many queries and passages do."""
    parser = argparse.ArgumentParser(description="Overlap of training pairs and evaluation sets.")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sets", type=Path)
    parser.add_argument("--run", type=int, default=RUN, help="length of the shared run, in syllables")
    options = parser.parse_args()
    with in_one_sentence():
        _compare(options)


def _compare(options: argparse.Namespace) -> None:
    sets = read_sets(options.sets)
    apart = Apart(sets, options.run)
    pairs, touching = 0, 0
    found: list[Hashes] = []
    short = {said for one in sets for said in map(_said, one.queries.values()) if said.count(" ") < options.run - 1}
    equal: set[str] = set()
    for pair in read_pairs(options.pairs):
        equal.update(short & {_said(pair.query), _said(pair.passage)})
        shared = np.concatenate([apart.shared(pair.query), apart.shared(pair.passage)])
        pairs, touching = pairs + 1, touching + bool(len(shared))
        found.append(shared)
    if not pairs:
        raise PairsError(f"{options.pairs} holds no pair")
    shared = np.unique(np.concatenate(found))
    print(f"{touching} of {pairs} pairs share a run of {options.run} syllables with the sets")
    print(f"{len(shared)} of the {apart.count} different runs of the sets stand in the pairs")
    print(f"{len(equal)} of {len(short)} queries too short for a run are wholly a pair's query or passage")
    for one in sets:
        for kind, texts in (("queries", one.queries.values()), ("passages", [entry.text for entry in one.passages])):
            touched = sum(bool(np.isin(runs(text, options.run), shared).any()) for text in texts)
            print(f"{one.name:20} {kind:9} {touched:6} of {len(texts)} overlap")


def read_sets(folder: Path) -> list[EvaluationSet]:
    """Read every evaluation set below ``folder``. Raises EvaluationError."""
    return [read_set(found) for found in find_sets(folder)]


def add_apart(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which pairs a training leaves out; one of them must be given."""
    options = parser.add_mutually_exclusive_group(required=True)
    options.add_argument("--apart", type=Path, help="leave out pairs that overlap with the evaluation sets in it")
    options.add_argument("--whole", action="store_true", help="leave none out, if no set is to measure what is learned")


def training_pairs(options: argparse.Namespace, without: Sequence[str], say: Callable[[str], None]) -> list[Pair]:
    """Read the pairs to train on from ``options.pairs``: clear of the sets and of those kept aside, titles with bodies.

    Sources that begin as one of ``without`` are left out. Raises EvaluationError, PairsError.
    """
    apart = Apart(read_sets(options.apart)) if options.apart else None
    pairs = [pair for pair in read_pairs(options.pairs) if not pair.source.startswith(tuple(without))]
    say(f"{len(pairs)} pairs")
    if apart:
        pairs = apart.without_overlap(pairs)
        say(f"{len(pairs)} pairs share no run of {RUN} syllables with {options.apart}")
    pairs = with_bodies(split_pairs(pairs)[0])
    say(f"{len(pairs)} pairs to train on, with bodies and without those kept aside")
    if not pairs:
        raise PairsError(f"{options.pairs} holds no pair to train on: none is left of those it has")
    return pairs


class Apart:
    """Knows the runs of some evaluation sets, and what shares one with them."""

    def __init__(self, sets: Sequence[EvaluationSet], length: int = RUN) -> None:
        """Take every run of ``length`` syllables of the queries and passages of ``sets``."""
        texts = [text for one in sets for text in (*one.queries.values(), *(entry.text for entry in one.passages))]
        self._length = length
        self._runs = np.unique(np.concatenate([runs(text, length) for text in texts]))

    @property
    def count(self) -> int:
        """Count the different runs."""
        return len(self._runs)

    def shared(self, text: str) -> Hashes:
        """Give the runs of ``text`` that the sets hold."""
        own = runs(text, self._length)
        places = np.minimum(np.searchsorted(self._runs, own), len(self._runs) - 1)
        held: Hashes = own[self._runs[places] == own]
        return held

    def without_overlap(self, pairs: Iterable[Pair]) -> list[Pair]:
        """Give the pairs that share no run with the sets, neither in the query nor in the passage."""
        return [pair for pair in pairs if not len(self.shared(pair.query)) and not len(self.shared(pair.passage))]


def runs(text: str, length: int) -> Hashes:
    """Hash every run of ``length`` syllables of ``text``."""
    words = [_number_of(word) for word in _said(text).split()]
    if len(words) < length:
        return np.empty(0, dtype=np.uint64)
    numbers = np.array(words, dtype=np.uint64)
    total = np.zeros(len(words) - length + 1, dtype=np.uint64)
    for place in range(length):
        total = total * _FACTOR + numbers[place : place + len(total)]
    return total


def _said(text: str) -> str:
    """Give the words of ``text`` in small letters, tones placed one way, a blank between them."""
    return " ".join(_WORD.findall(lower(place_tones(text))))


_KNOWN: dict[str, int] = {}


def _number_of(word: str) -> int:
    """Give the word's number, the next free one for a new word, scattered over 64 bits."""
    known = _KNOWN.get(word)
    if known is None:
        known = _KNOWN[word] = ((len(_KNOWN) + 1) * 0xD1B54A32D192ED03) & 0xFFFFFFFFFFFFFFFF
    return known


if __name__ == "__main__":
    main()
