"""Learn how much the terms of a question count in full text: python -m tools.train_term_weights PAIRS.jsonl.xz OUTPUT

BM25 weighs a term by how rare it is among the passages searched; a few reports cannot tell what is rare in Vietnamese,
nor that "là bao nhiêu" asks and does not describe. Here each term, a syllable or a pair of them, gets a factor beside
that: learned by gradient descent from pairs {"source", "query", "passage"}, so that among the passages of a batch, of
250 to 2,000 as in small and larger collections, BM25 finds the right one (in-batch cross-entropy). Terms that are rare
in the pairs keep the factor 1, and so do those with a digit. The same seed gives the same factors.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from scipy import sparse

from assistant.index.fulltext import PAIR_WEIGHT
from assistant.vietnamese.text import clean, fold, forms
from tools.encoder_batches import KINDS, Ids, equal_pairs, hashes_of
from tools.encoder_overlap import add_apart, training_pairs
from tools.encoder_pairs import Pair, at_most
from tools.encoder_table import Moments
from tools.failures import in_one_sentence

K1, B = 1.2, 0.75
"""The parameters of BM25, as the full text has them."""

SIZES = (250, 500, 1000, 2000)
"""How many passages a batch may have."""

PRIOR = 0.5
"""A factor begins as (idf / 10) to this power, the idf that the term has among all passages of the pairs."""

HELD = 2e-5
"""How strongly a factor is held at where it began."""

KEPT = 0.7
"""Of what was learned so much is kept, as a power; and where the logarithm is below ``LEAST``, nothing."""

LEAST = 0.15
UNSEEN = 0.1
"""The logarithm of the factor of terms that are too rare to be learned; what is written is relative to it."""

_READ = 900
_OFTEN = 5
_WITHOUT = ("envi:", "wordnet")

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The terms (t,) of n pairs: counts in queries and passages, both sparse (n, t); kinds and texts (n,)."""

    terms: list[str]
    queries: sparse.csr_matrix
    passages: sparse.csr_matrix
    kinds: npt.NDArray[np.str_]
    query_hashes: Ids
    passage_hashes: Ids


def main() -> None:
    """Read the options, learn, and write the factors."""
    parser = argparse.ArgumentParser(description="Learn factors of the terms of questions.")
    parser.add_argument("pairs", type=Path, help="the pairs, .jsonl or .jsonl.xz")
    parser.add_argument("output", type=Path, help="where the factors are written, .json")
    add_apart(parser)
    parser.add_argument("--most", type=int, default=9000, help="pairs taken of each source")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--rate", type=float, default=0.03, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    with in_one_sentence():
        _train(parser.parse_args())


def _train(options: argparse.Namespace) -> None:
    chosen = at_most(training_pairs(options, _WITHOUT, _say), options.most, options.seed)
    options.output.open("a").close()  # said now, not after the training, if it cannot be written
    pairs = read_terms(chosen)
    _say(f"{len(pairs.kinds)} pairs, {len(pairs.terms)} terms")
    logarithms = learn(pairs, options.steps, options.rate, options.seed)
    write(pairs, logarithms, options.output)


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def read_terms(pairs: Sequence[Pair]) -> Pairs:
    """Cut pairs into terms as the full text does."""
    numbers: dict[str, int] = {}

    def cut(text: str) -> list[int]:
        syllables = forms(clean(text))
        terms = (*syllables, *map(" ".join, pairwise(syllables)))
        return [numbers.setdefault(term, len(numbers)) for term in terms]

    queries = [cut(pair.query) for pair in pairs]
    passages = [cut(pair.passage[:_READ]) for pair in pairs]
    kinds = {source: kind for kind, sources in KINDS.items() for source in sources}
    return Pairs(
        list(numbers),
        _counts(queries, len(numbers)),
        _counts(passages, len(numbers)),
        np.array([kinds.get(pair.source, "") for pair in pairs]),
        hashes_of(pair.query for pair in pairs),
        hashes_of(pair.passage for pair in pairs),
    )


def learn(pairs: Pairs, steps: int, rate: float, seed: int) -> Floats:
    """Learn the logarithms (t,) of the terms' factors."""
    random = np.random.default_rng(seed)
    frequencies = np.bincount(pairs.passages.indices, minlength=len(pairs.terms))
    prior = PRIOR * np.log(np.maximum(_idf(frequencies, len(pairs.kinds)) / 10, 0.02))
    scale = np.where([" " in term for term in pairs.terms], PAIR_WEIGHT, 1.0)
    learned = Moments(torch.from_numpy(prior.copy()), least=1e-7)
    sharpness, losses = math.log(0.25), []
    kinds = [np.flatnonzero(pairs.kinds == kind) for kind in sorted(KINDS)]
    groups = [np.arange(len(pairs.kinds)), *(rows for rows in kinds if len(rows))]
    for step in range(1, steps + 1):
        mixed = random.random() < 0.5 or len(groups) == 1
        group = groups[0] if mixed else groups[int(random.integers(1, len(groups)))]
        rows = random.choice(group, min(int(random.choice(SIZES)), len(group)), replace=False)
        queries, passages = pairs.queries[rows], _saturated(pairs.passages[rows])
        held = np.bincount(passages.indices, minlength=len(prior))
        factors = learned.values.numpy()
        weights = scale * _idf(held, len(rows)) * np.exp(factors)
        loss, met, slope, along = slope_of(queries, passages, weights, math.exp(sharpness), _alike(pairs, rows))
        losses.append(loss)
        slope += HELD * (factors - prior)[met]
        learned.move(torch.from_numpy(met), torch.from_numpy(slope), rate * max(0.05, 1 - step / steps), step)
        sharpness -= 0.02 * math.copysign(1, along)
        if step % 25 == 0:
            _say(f"step {step}: loss {np.mean(losses[-25:]):.3f}")
    return np.asarray(KEPT * (learned.values.numpy() - UNSEEN), dtype=np.float32)


def slope_of(
    queries: sparse.csr_matrix,
    passages: sparse.csr_matrix,
    weights: npt.NDArray[np.float64],
    sharpness: float,
    out: npt.NDArray[np.bool_],
) -> tuple[float, Ids, npt.NDArray[np.float64], float]:
    """Give the loss of a batch, and how it changes with the logarithms of the weights and with the sharpness.

    ``queries`` and ``passages`` are sparse (n, t), ``weights`` (t,); of scores that ``out`` (n, n) names none takes
    part. The slope (m,) is of the terms (m,) that a query holds, as only those change anything.
    """
    scores = (queries.multiply(weights[None, :]).tocsr() @ passages.T).toarray()
    gradient, loss = _softmax(sharpness * scores, out)
    met: Ids = np.unique(queries.indices)
    reached = gradient @ passages[:, met]
    asked = queries[:, met].tocoo()
    slope = np.bincount(asked.col, asked.data * reached[asked.row, asked.col], len(met)) * weights[met] * sharpness
    return loss, met, slope, float((gradient * scores).sum())


def write(pairs: Pairs, logarithms: Floats, output: Path) -> None:
    """Write the factors of terms as written, and of those without diacritics, which stand for several."""
    frequencies = np.bincount(pairs.passages.indices, minlength=len(pairs.terms))
    asked = np.bincount(pairs.queries.indices, minlength=len(pairs.terms))
    toned: dict[str, float] = {}
    summed: dict[str, tuple[float, int]] = {}
    for term, logarithm, held, often in zip(pairs.terms, logarithms.tolist(), frequencies, asked, strict=True):
        told = logarithm if held >= _OFTEN or often >= _OFTEN else 0.0
        toned[term] = told
        total, count = summed.get(fold(term), (0.0, 0))
        summed[fold(term)] = total + int(held) * math.exp(told), count + int(held)
    folded = {term: math.log(total / count) for term, (total, count) in summed.items() if count}
    written = {"toned": _told(toned), "folded": _told(folded)}
    output.write_text(json.dumps(written, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    _say(f"{len(written['toned'])} factors, {len(written['folded'])} without diacritics")


def _told(logarithms: dict[str, float]) -> dict[str, float]:
    return {
        term: round(math.exp(logarithm), 2)
        for term, logarithm in sorted(logarithms.items())
        if abs(logarithm) >= LEAST and not any(letter.isdigit() for letter in term)
    }


def _counts(texts: Sequence[Sequence[int]], terms: int) -> sparse.csr_matrix:
    ends = np.cumsum([0, *map(len, texts)])
    flat = np.concatenate([np.array(text, dtype=np.int64) for text in texts])
    counts = sparse.csr_matrix((np.ones(len(flat), dtype=np.float32), flat, ends), shape=(len(texts), terms))
    counts.sum_duplicates()
    return counts


def _saturated(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    """Turn the counts of passages into what BM25 makes of them, without the idf."""
    lengths = np.asarray(counts.sum(axis=1)).ravel()
    lengths = np.repeat(lengths / max(lengths.mean(), 1e-9), np.diff(counts.indptr))
    made = counts.copy()
    made.data = made.data * (K1 + 1) / (made.data + K1 * (1 - B + B * lengths))
    return made


def _idf(frequencies: Ids, passages: int) -> npt.NDArray[np.float64]:
    idf: npt.NDArray[np.float64] = np.log(1 + (passages - frequencies + 0.5) / (frequencies + 0.5))
    return idf


def _alike(pairs: Pairs, rows: Ids) -> npt.NDArray[np.bool_]:
    """Say which pairs of a batch share a query or a passage, (n, n) without diagonal: no negatives of each other."""
    alike = equal_pairs(pairs.query_hashes[rows]) | equal_pairs(pairs.passage_hashes[rows])
    np.fill_diagonal(alike, False)
    return alike


def _softmax(scores: npt.NDArray[np.float64], out: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.float64], float]:
    """Give the gradient (n, n) of the mean cross-entropy against the diagonal, and the mean; ``out`` takes no part."""
    scores = np.where(out, -1e4, scores)
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    right = np.arange(len(shares))
    loss = -np.log(np.maximum(shares[right, right], 1e-12)).mean()
    shares[right, right] -= 1
    return shares / len(shares), float(loss)


if __name__ == "__main__":
    main()
