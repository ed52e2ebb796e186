"""Train the bundled encoder: python -m tools.train_encoder PAIRS.jsonl.xz OUTPUT_FOLDER

One command from pairs {"source", "query", "passage"} to a model folder that both the light path and
sentence-transformers read. Readable downwards: tokenizer, table, steps, folder. The same seed, pairs and machine give
the same model. The loss is in-batch cross-entropy in both directions (van den Oord et al. 2018; Henderson et al. 2017).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.numpy import save_file
from tokenizers import Tokenizer
from torch.nn import functional

from tools.encoder_pairs import Batch, Pair, PairSampler, Recipe, read_pairs
from tools.encoder_table import Table
from tools.encoder_vocabulary import build_tokenizer, one_spelling

SHARPNESS = 20.0
"""The factor of the cosine in the loss."""

WARM_UP = 50
_MODULES = "sentence_transformers.sentence_transformer.modules"


def main() -> None:
    """Read the options, train, and write the folder."""
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:6.0f} s  {what}", file=sys.stderr, flush=True)

    pairs = [pair for pair in read_pairs(options.pairs) if not pair.source.startswith(tuple(options.without))]
    say(f"{len(pairs)} pairs")
    if options.tokenizer:
        tokenizer = Tokenizer.from_file(str(options.tokenizer))
    else:
        tokenizer = build_tokenizer(_sample_texts(pairs, options.seed), options.pieces)
    numbers = tokenizer.get_vocab()
    pieces = sorted(numbers, key=numbers.__getitem__)
    say(f"{len(pieces)} pieces")
    recipe = replace(Recipe(), size=options.batch, factors=dict(options.factor))
    spelling = np.array(one_spelling(pieces), dtype=np.int64)
    sampler = PairSampler(pairs, tokenizer, spelling, recipe, options.seed)
    table = Table(pieces, sampler.piece_counts(len(pieces)), options.dimension, options.seed)
    say("pairs cut into pieces")
    losses: list[float] = []
    for step in range(1, options.steps + 1):
        rate = options.rate * min(1, step / WARM_UP) * max(0.02, 1 - step / options.steps)
        losses.append(train_step(table, sampler.draw(), rate, step))
        if step % 50 == 0:
            say(f"step {step}: loss {np.mean(losses[-50:]):.3f}")
    write_model(options.folder, tokenizer, table.written_out()[spelling])
    say(f"written to {options.folder}")


def train_step(table: Table, batch: Batch, rate: float, step: int) -> float:
    """Learn from one batch and give its loss."""
    texts = batch.queries + batch.passages
    met, flat = np.unique(np.concatenate(texts), return_inverse=True)
    rows, vectors, weights = table.rows(met)
    starts = torch.tensor(list(accumulate(map(len, texts), initial=0))[:-1])
    units = functional.normalize(functional.embedding_bag(torch.from_numpy(flat), rows, starts, mode="sum"), dim=1)
    queries, passages = units.split(len(batch.queries))
    scores = (queries @ passages.T * SHARPNESS).masked_fill(torch.from_numpy(batch.same), -1e4)
    right = torch.arange(len(batch.queries))
    loss = (functional.cross_entropy(scores, right) + functional.cross_entropy(scores.T, right)) / 2
    loss.backward()
    with torch.no_grad():
        table.learn(vectors, weights, rate, step)
    return float(loss.detach())


def write_model(folder: Path, tokenizer: Tokenizer, table: npt.NDArray[np.float32]) -> None:
    """Write a static model as sentence-transformers lays it out, vectors in float16."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "1_Normalize").mkdir(exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    weights = folder / "model.safetensors"
    save_file({"embedding.weight": (table / np.abs(table).max()).astype(np.float16)}, weights)
    weights.chmod(0o644)
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": f"{_MODULES}.StaticEmbedding"},
        {"idx": 1, "name": "1", "path": "1_Normalize", "type": f"{_MODULES}.Normalize"},
    ]
    (folder / "modules.json").write_text(json.dumps(modules, indent=1) + "\n", encoding="utf-8")


def _sample_texts(pairs: Sequence[Pair], seed: int, most: int = 12_000) -> list[str]:
    """Give what the vocabulary is learned from: at most ``most`` pairs of each source."""
    by_source: dict[str, list[str]] = {}
    for pair in pairs:
        by_source.setdefault(pair.source, []).append(f"{pair.query}\n{pair.passage[:1000]}")
    shuffler = random.Random(seed)
    return list(chain.from_iterable(shuffler.sample(texts, min(most, len(texts))) for texts in by_source.values()))


def _factor(text: str) -> tuple[str, float]:
    source, _, factor = text.partition("=")
    return source, float(factor)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train the bundled encoder.")
    parser.add_argument("pairs", type=Path, help="the pairs, .jsonl or .jsonl.xz")
    parser.add_argument("folder", type=Path, help="where the model is written")
    parser.add_argument("--pieces", type=int, default=48_000, help="size of the vocabulary")
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--steps", type=int, default=1200)
    parser.add_argument("--batch", type=int, default=2048, help="pairs in a batch")
    parser.add_argument("--rate", type=float, default=0.02, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tokenizer", type=Path, help="take this tokenizer.json instead of learning one")
    parser.add_argument("--without", nargs="*", default=[], help="leave out sources that begin so")
    parser.add_argument("--factor", type=_factor, nargs="*", default=[], help="SOURCE=FACTOR: draw it more or less")
    return parser.parse_args()


if __name__ == "__main__":
    main()
