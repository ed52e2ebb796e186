"""Batches of training pairs as pieces, mixed by source, and the questions people would rather type.

A batch is drawn half of the time from one kind of source alone (news, law, …), where the other passages of the batch
are harder to tell from the right one. Some queries lose their diacritics, some are mistyped (``encoder_queries``), and
some are made of the passage itself, so that rare words and names are learned. How pieces become vectors is left to
``encoder_table``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from assistant.vietnamese.text import fold
from tools.encoder_pairs import Pair
from tools.encoder_queries import QUESTION_PHRASES, mistype

Ids = npt.NDArray[np.int64]

LONGEST_QUERY, LONGEST_PASSAGE = 64, 144
"""In pieces; of a longer passage, a random window is taken."""

_READ = 900
"""How many characters of a passage are read."""

KINDS = {
    "news": ("news-title-abs", "news-abs-body", "news-title-body", "tto", "news2026", "abmusu", "abmusu-sum"),
    "law": ("phapdien", "tvpl-qa", "tvpl-title", "gov-doc", "cds-domain", "tthc"),
    "encyclopaedia": ("wiki2017", "wiki2025", "province"),
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How batches are mixed. Shares are of the pairs of a batch; ``one_kind`` of the batches.

    A source of n pairs is drawn in proportion to n ** ``flattening``, times its factor in ``factors``.
    ``bare`` queries lose their diacritics, ``mistyped`` ones get a slip of the finger, ``taken_out`` ones are made of
    the passage, and ``asked`` of these get a question phrase. Of the pieces of every text, ``lost`` are left out.
    """

    size: int = 2048
    flattening: float = 0.6
    one_kind: float = 0.5
    bare: float = 0.15
    mistyped: float = 0.05
    taken_out: float = 0.25
    asked: float = 0.3
    lost: float = 0.2
    factors: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """Queries and passages as pieces, and which pairs share a query or a passage: ``same`` (n, n) without diagonal."""

    queries: list[Ids]
    passages: list[Ids]
    same: npt.NDArray[np.bool_]


class PairSampler:
    """Draws batches of the pairs, each pair of a source once before any of that source twice."""

    def __init__(self, pairs: Sequence[Pair], tokenizer: Tokenizer, spelling: Ids, recipe: Recipe, seed: int) -> None:
        """Cut the pairs into pieces, each as ``spelling`` numbers it; the same seed gives the same batches."""
        self._recipe = recipe
        self._tokenizer, self._spelling = tokenizer, spelling
        self._texts = [pair.query for pair in pairs]
        self._queries = self._cut(self._texts)
        self._bare = self._cut(map(fold, self._texts))
        self._phrases = self._cut(QUESTION_PHRASES)
        self._passages = cut(tokenizer, spelling, (pair.passage[:_READ] for pair in pairs), 2 * LONGEST_PASSAGE)
        self._query_hashes = hashes_of(pair.query for pair in pairs)
        self._passage_hashes = hashes_of(pair.passage for pair in pairs)
        usable = [
            len(query) > 0 and len(passage) > 0 for query, passage in zip(self._queries, self._passages, strict=True)
        ]
        rows: dict[str, list[int]] = {}
        for row, pair in enumerate(pairs):
            if usable[row]:
                rows.setdefault(pair.source, []).append(row)
        self._rows = {source: np.array(rows[source]) for source in sorted(rows)}
        self.begin(seed)
        weights = {source: len(found) ** recipe.flattening for source, found in self._rows.items()}
        self._weights = {source: weight * recipe.factors.get(source, 1.0) for source, weight in weights.items()}
        self._kinds: dict[str, list[str]] = {}
        for source in self._rows:
            self._kinds.setdefault(_kind(source), []).append(source)

    def begin(self, seed: int) -> None:
        """Begin anew, with the batches of ``seed``."""
        self._random = np.random.default_rng(seed)
        self._waiting = {source: self._random.permutation(found) for source, found in self._rows.items()}

    def _cut(self, texts: Iterable[str]) -> list[Ids]:
        return cut(self._tokenizer, self._spelling, texts, LONGEST_QUERY)

    def piece_counts(self, pieces: int) -> npt.NDArray[np.float64]:
        """Count how often each of the ``pieces`` occurs, in queries and passages."""
        counts = np.zeros(pieces)
        for texts in (self._queries, self._passages):
            counts += np.bincount(np.concatenate(texts), minlength=pieces)
        return counts

    def draw(self) -> Batch:
        """Draw the next batch."""
        rows = self._draw_rows()
        queries, passages = [], []
        made = np.zeros(len(rows), dtype=bool)
        for place, (row, chance) in enumerate(zip(rows, self._random.random(len(rows)), strict=True)):
            passage = self._window(self._passages[row])
            if chance < self._recipe.taken_out and len(passage) >= 24:
                query, passage = self._take_out(passage)
                made[place] = True
            else:
                query = self._typed(row)
            queries.append(self._thinned(query))
            passages.append(self._thinned(passage))
        queries_equal = equal_pairs(self._query_hashes[rows]) & ~(made[:, None] | made[None, :])
        same = queries_equal | equal_pairs(self._passage_hashes[rows])
        np.fill_diagonal(same, False)
        return Batch(queries, passages, same)

    def _thinned(self, text: Ids) -> Ids:
        """Leave pieces out at random (Srivastava et al. 2014, "Dropout"), but never all."""
        kept = text[self._random.random(len(text)) >= self._recipe.lost]
        return kept if len(kept) else text

    def _draw_rows(self) -> Ids:
        sources = list(self._rows)
        if self._random.random() < self._recipe.one_kind:
            kinds = list(self._kinds)
            shares = _shares([sum(self._weights[source] for source in self._kinds[kind]) for kind in kinds])
            sources = self._kinds[kinds[self._random.choice(len(kinds), p=shares)]]
        counts = self._random.multinomial(self._recipe.size, _shares([self._weights[source] for source in sources]))
        return np.concatenate([self._take(source, count) for source, count in zip(sources, counts, strict=True)])

    def _take(self, source: str, count: int) -> Ids:
        while len(self._waiting[source]) < count:
            again = self._random.permutation(self._rows[source])
            self._waiting[source] = np.concatenate([self._waiting[source], again])
        taken, self._waiting[source] = np.split(self._waiting[source], [count])
        return taken

    def _typed(self, row: int) -> Ids:
        """Give the query of ``row`` as someone might type it."""
        chance = self._random.random()
        if chance < self._recipe.bare:
            return self._bare[row]
        if chance < self._recipe.bare + self._recipe.mistyped:
            typed = self._cut([mistype(self._texts[row], self._random)])[0]
            return typed if len(typed) else self._queries[row]
        return self._queries[row]

    def _window(self, passage: Ids) -> Ids:
        """Give the passage's beginning, or now and then a later stretch of it."""
        spare = len(passage) - LONGEST_PASSAGE
        start = self._random.integers(spare + 1) if spare > 0 and self._random.random() < 0.3 else 0
        return passage[start : start + LONGEST_PASSAGE]

    def _take_out(self, passage: Ids) -> tuple[Ids, Ids]:
        """Make a query of 4 to 15 neighbouring pieces, a quarter of them lost, and mostly cut it from the passage.

        (Lee, Chang and Toutanova 2019, "Latent retrieval for weakly supervised open domain question answering": the
        inverse cloze task.)
        """
        length = int(self._random.integers(4, 16))
        start = int(self._random.integers(len(passage) - length))
        query = passage[start : start + length]
        kept = query[self._random.random(length) < 0.75]
        query = kept if len(kept) > 1 else query
        if self._random.random() < self._recipe.asked:
            query = np.concatenate([query, self._phrases[self._random.integers(len(self._phrases))]])
        cut_out = self._random.random() < 0.8
        rest = np.concatenate([passage[:start], passage[start + length :]]) if cut_out else passage
        return query, rest


def cut(tokenizer: Tokenizer, spelling: Ids, texts: Iterable[str], longest: int) -> list[Ids]:
    """Cut texts into the ids of known pieces, at most ``longest`` of each."""
    given = list(texts)
    found: list[Ids] = []
    for first in range(0, len(given), 4000):
        for encoding in tokenizer.encode_batch_fast(given[first : first + 4000], add_special_tokens=False):
            ids = np.array(encoding.ids[:longest], dtype=np.int64)
            found.append(spelling[ids[ids > 0]])
    return found


def _kind(source: str) -> str:
    if source.startswith("envi"):
        return "english"
    return next((kind for kind, sources in KINDS.items() if source in sources), source)


def _shares(weights: Sequence[float]) -> npt.NDArray[np.float64]:
    shares: npt.NDArray[np.float64] = np.array(weights) / sum(weights)
    return shares


def hashes_of(texts: Iterable[str]) -> Ids:
    """Give a number (n,) for each text, by which equal texts are told."""
    digests = (hashlib.blake2b(text.encode(), digest_size=8).digest() for text in texts)
    return np.array([int.from_bytes(digest, "little", signed=True) for digest in digests], dtype=np.int64)


def equal_pairs(hashes: Ids) -> npt.NDArray[np.bool_]:
    """Say which of n numbers are equal: (n, n)."""
    equal: npt.NDArray[np.bool_] = hashes[:, None] == hashes[None, :]
    return equal
