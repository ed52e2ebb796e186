"""How much of the evaluation sets stands in the training pairs: python -m tools.encoder_overlap PAIRS SETS_FOLDER

A query or passage counts as overlapping if it shares a run of N syllables (13 by default) with any training pair, tones
placed one way. Run it before training: what overlaps must not be trained on, or its share must be said.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.evaluation.beir import find_sets, read_set
from assistant.vietnamese.text import lower, place_tones
from tools.encoder_pairs import read_pairs

Hashes = npt.NDArray[np.uint64]

_WORD = re.compile(r"[^\W_]+")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


def main() -> None:
    """Print for each set how many queries and passages share a run with the pairs."""
    parser = argparse.ArgumentParser(description="Overlap of training pairs and evaluation sets.")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("sets", type=Path)
    parser.add_argument("--run", type=int, default=13, help="length of the shared run, in syllables")
    options = parser.parse_args()
    sets = [read_set(folder) for folder in find_sets(options.sets)]
    judged = {
        (one.name, kind): [runs(text, options.run) for text in texts]
        for one in sets
        for kind, texts in (("queries", one.queries.values()), ("passages", [entry.text for entry in one.passages]))
    }
    wanted = np.unique(np.concatenate([found for texts in judged.values() for found in texts]))
    shared = _shared(
        (text for pair in read_pairs(options.pairs) for text in (pair.query, pair.passage)), wanted, options.run
    )
    print(f"runs of {options.run} syllables: {len(shared)} of {len(wanted)} stand in the pairs")
    for (name, kind), texts in judged.items():
        touched = sum(bool(np.isin(found, shared).any()) for found in texts)
        print(f"{name:20} {kind:9} {touched:6} of {len(texts)} overlap")


def runs(text: str, length: int) -> Hashes:
    """Hash every run of ``length`` syllables of ``text``."""
    words = [hash_word(word) for word in _WORD.findall(lower(place_tones(text)))]
    if len(words) < length:
        return np.empty(0, dtype=np.uint64)
    numbers = np.array(words, dtype=np.uint64)
    total = np.zeros(len(words) - length + 1, dtype=np.uint64)
    for place in range(length):
        total = total * _FACTOR + numbers[place : place + len(total)]
    return total


_KNOWN: dict[str, int] = {}


def hash_word(word: str) -> int:
    """Give the word's number, the next free one for a new word, scattered over 64 bits."""
    number = _KNOWN.setdefault(word, len(_KNOWN) + 1)
    return (number * 0xD1B54A32D192ED03) & 0xFFFFFFFFFFFFFFFF


def _shared(texts: Iterable[str], wanted: Hashes, length: int) -> Hashes:
    found = [np.empty(0, dtype=np.uint64)]
    waiting: list[Hashes] = []
    for number, text in enumerate(texts):
        waiting.append(runs(text, length))
        if number % 20_000 == 19_999:
            found.append(np.intersect1d(np.concatenate(waiting), wanted))
            waiting = []
    if waiting:
        found.append(np.intersect1d(np.concatenate(waiting), wanted))
    return np.unique(np.concatenate(found))


if __name__ == "__main__":
    main()
