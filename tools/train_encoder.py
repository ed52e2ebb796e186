"""Train the bundled encoder: python -m tools.train_encoder PAIRS.jsonl.xz OUTPUT_FOLDER

One command from pairs {"source", "query", "passage"} to a model folder that both the light path and
sentence-transformers read. Readable downwards: tokenizer, table, steps, folder. The same seed, pairs and machine give
the same model; with ``--device cuda`` nearly the same one, as a GPU adds sums in any order. The loss is in-batch
cross-entropy in both directions (van den Oord et al. 2018; Henderson et al. 2017).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.numpy import save_file
from tokenizers import Tokenizer
from torch.nn import functional

from assistant.model_folder import NORMALIZE, POOLED
from assistant.pooling import Pooling
from tools.encoder_batches import Batch, PairSampler, Recipe
from tools.encoder_overlap import add_apart, training_pairs
from tools.encoder_pairs import at_most
from tools.encoder_table import Table
from tools.encoder_vocabulary import build_tokenizer, one_spelling
from tools.failures import in_one_sentence

SHARPNESS = 20.0
"""The factor of the cosine in the loss."""

VOCABULARY_FROM = 12_000
"""The vocabulary is learned from at most so many pairs of each source."""

POOLING = Pooling(repeats=0.75, lead=100.0)
"""How much the pieces of a text count, here and wherever the model is read."""

WARM_UP = 50
"""Steps in which the learning rate rises."""


def main() -> None:
    """Read the options, train, and write the folder."""
    options = _options()
    with in_one_sentence():
        _train(options)


def _train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    say = Log(time.time())
    pairs = training_pairs(options, options.without, say)
    options.folder.mkdir(parents=True, exist_ok=True)
    sample = at_most(pairs, VOCABULARY_FROM, options.seed)
    tokenizer = build_tokenizer([f"{pair.query}\n{pair.passage[:1000]}" for pair in sample], options.pieces)
    numbers = tokenizer.get_vocab()
    pieces = sorted(numbers, key=numbers.__getitem__)
    say(f"{len(pieces)} pieces")
    recipe = replace(Recipe(), size=options.batch, factors=dict(options.factor))
    spelling = np.array(one_spelling(pieces), dtype=np.int64)
    sampler = PairSampler(at_most(pairs, options.most, options.seed), tokenizer, spelling, recipe, options.seed)
    say("pairs cut into pieces")
    table = train(sampler, pieces, options, say)
    write_model(options.folder, tokenizer, table, spelling)
    say(f"written to {options.folder}")


@dataclass(frozen=True, slots=True)
class Log:
    """Says what was done, and when."""

    began: float

    def __call__(self, what: str) -> None:
        """Print ``what`` and the seconds since the beginning."""
        print(f"{time.time() - self.began:6.0f} s  {what}", file=sys.stderr, flush=True)


def train(
    sampler: PairSampler, pieces: Sequence[str], options: argparse.Namespace, say: Log
) -> npt.NDArray[np.float32]:
    """Learn the vectors (v, d) of the ``pieces`` in several runs that begin otherwise, and make one table of them.

    On the processor, runs go side by side, one on each thread.
    """
    seeds = [options.seed + run for run in range(options.runs)]
    if options.device == "cpu" and min(options.runs, options.threads) > 1:
        with ProcessPoolExecutor(options.threads, get_context("spawn"), torch.set_num_threads, (1,)) as runs:
            started = [runs.submit(learn, sampler, pieces, seed, options, say) for seed in seeds]
            tables = [run.result() for run in started]
    else:
        tables = [learn(sampler, pieces, seed, options, say) for seed in seeds]
    return reduced(np.concatenate(tables, axis=1), options.kept)


def reduced(table: npt.NDArray[np.float32], dimension: int) -> npt.NDArray[np.float32]:
    """Cut the rows of ``table`` (v, d) to the ``dimension`` directions in which they vary most."""
    if dimension >= table.shape[1]:
        return table
    _, directions = np.linalg.eigh(table.T @ table)
    cut: npt.NDArray[np.float32] = np.ascontiguousarray(table @ directions[:, ::-1][:, :dimension])
    return cut


def learn(
    sampler: PairSampler, pieces: Sequence[str], seed: int, options: argparse.Namespace, say: Log
) -> npt.NDArray[np.float32]:
    """Learn vectors (v, d) of the ``pieces`` in one run, from the batches that ``sampler`` draws with ``seed``."""
    sampler.begin(seed)
    table = Table(pieces, sampler.piece_counts(len(pieces)), options.dimension, seed, options.device)
    losses: list[float] = []
    for step in range(1, options.steps + 1):
        rate = options.rate * min(1, step / WARM_UP) * max(0.02, 1 - step / options.steps)
        losses.append(train_step(table, sampler.draw(), rate, step))
        if step % 50 == 0:
            say(f"seed {seed}, step {step}: loss {np.mean(losses[-50:]):.3f}")
    return table.written_out()


def train_step(table: Table, batch: Batch, rate: float, step: int) -> float:
    """Learn from one batch and give its loss."""
    texts = batch.queries + batch.passages
    met, flat = np.unique(np.concatenate(texts), return_inverse=True)
    rows, vectors, weights = table.rows(met)
    starts = np.array(list(accumulate(map(len, texts), initial=0))[:-1])
    counted = table.tensor(np.concatenate([POOLING.weights(text) for text in texts]))
    sums = functional.embedding_bag(
        table.tensor(flat), rows, table.tensor(starts), mode="sum", per_sample_weights=counted
    )
    units = functional.normalize(sums, dim=1)
    queries, passages = units.split(len(batch.queries))
    scores = (queries @ passages.T * SHARPNESS).masked_fill(table.tensor(batch.same), -1e4)
    right = torch.arange(len(batch.queries), device=table.device)
    loss = (functional.cross_entropy(scores, right) + functional.cross_entropy(scores.T, right)) / 2
    loss.backward()
    with torch.no_grad():
        table.learn(vectors, weights, rate, step)
    return float(loss.detach())


def write_model(
    folder: Path, tokenizer: Tokenizer, table: npt.NDArray[np.float32], spelling: npt.NDArray[np.int64]
) -> None:
    """Write a static model of the rows (v, d) of ``table``; a piece has the row that ``spelling`` (v,) says.

    The layout is model2vec's, which sentence-transformers reads too: rows as small integers, each scaled to its own
    largest value, and per piece the number of its row and the scale.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "1_Normalize").mkdir(exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    used, mapping = np.unique(spelling, return_inverse=True)
    rows = table[used]
    POOLING.save(folder)
    largest = np.maximum(np.abs(rows).max(axis=1), 1e-9)
    weights = folder / "model.safetensors"
    save_file(
        {
            "embeddings": np.rint(rows / largest[:, None] * 127).astype(np.int8),
            "mapping": mapping.astype(np.int32),
            "weights": (largest / largest.max())[mapping].astype(np.float32),
        },
        weights,
    )
    weights.chmod(0o644)
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": POOLED},
        {"idx": 1, "name": "1", "path": "1_Normalize", "type": NORMALIZE},
    ]
    (folder / "modules.json").write_text(json.dumps(modules, indent=1) + "\n", encoding="utf-8")


def _factor(text: str) -> tuple[str, float]:
    source, _, factor = text.partition("=")
    return source, float(factor)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train the bundled encoder.")
    parser.add_argument("pairs", type=Path, help="the pairs, .jsonl or .jsonl.xz")
    parser.add_argument("folder", type=Path, help="where the model is written")
    parser.add_argument("--pieces", type=int, default=48_000, help="size of the vocabulary")
    parser.add_argument("--most", type=int, default=120_000, help="pairs taken of each source")
    parser.add_argument("--dimension", type=int, default=384, help="dimensions of each run")
    parser.add_argument("--runs", type=int, default=2, help="runs of other seeds that are joined")
    parser.add_argument("--kept", type=int, default=512, help="dimensions kept of all runs together")
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--batch", type=int, default=2048, help="pairs in a batch")
    parser.add_argument("--rate", type=float, default=0.02, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", choices=("cpu", "cuda"), default="cpu", help="cuda: take the steps on a GPU")
    add_apart(parser)
    parser.add_argument("--without", nargs="*", default=[], help="leave out sources that begin so")
    parser.add_argument("--factor", type=_factor, nargs="*", default=[], help="SOURCE=FACTOR: draw it more or less")
    options = parser.parse_args()
    if options.device == "cuda" and not torch.cuda.is_available():
        parser.error("--device cuda: torch finds no GPU here; leave the option out to train on the processor")
    return options


if __name__ == "__main__":
    main()
