"""Train the second stage: python -m tools.train_ranker PAIRS.jsonl.xz OUTPUT_FOLDER

Ranks passages for questions by the first stage as the assistant does, takes the features of the best, and learns the
weights that put the right one first: the softmax loss over a list (Cao et al. 2007, "Learning to rank: from pairwise
approach to listwise approach"), each collection counting alike. Questions are of pairs that ``tools.train_encoder``
kept aside, so that the vectors are no better than they will be; no evaluation set is read but to keep clear of it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from assistant.encoder import load_encoder
from assistant.index.fulltext import FullText, FullTextWriter, query_terms
from assistant.index.vectors import Vectors
from assistant.retrieval.fusion import fuse_scores, shares
from assistant.retrieval.ranker import DEPTH, Ranker
from assistant.retrieval.ranking_features import FEATURES, Candidate
from assistant.retrieval.search import DEPTH as SEARCHED
from assistant.settings import ROOT
from assistant.static_encoder import StaticEncoder
from tools.encoder_overlap import Apart, read_sets
from tools.encoder_pairs import read_pairs, split_pairs
from tools.ranker_questions import Collection, collections

Lists = tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_], npt.NDArray[np.int64]]
"""Features (n, DEPTH, f), which places hold a passage (n, DEPTH), and the place of the right one (n,)."""

PENALTY = 1e-3
"""How much large weights, of features scaled to unit deviation, cost."""


def main() -> None:
    """Read the options, gather lists, learn, and write the weights."""
    options = _options()
    torch.manual_seed(options.seed)
    encoder = load_encoder(str(options.encoder))
    if not isinstance(encoder, StaticEncoder):
        raise SystemExit(f"{options.encoder} is no static encoder, whose pieces the ranker compares")
    kept, aside = split_pairs(read_pairs(options.pairs))
    if options.apart:
        aside = Apart(read_sets(options.apart)).without_overlap(aside)
    gathered = []
    for collection in collections(kept, aside, options.questions, options.seed):
        lists = gather(collection, encoder)
        gathered.append(lists)
        before, after = len(lists[2]), float((lists[2] == 0).mean())
        print(f"{collection.name}: {before} questions, first already {after:.3f}", file=sys.stderr, flush=True)
    weights = learn(gathered)
    write_ranker(options.folder, encoder.identity, weights)


def gather(collection: Collection, encoder: StaticEncoder) -> Lists:
    """Search the collection's passages for its questions; those whose passage is not among the best are left out."""
    ranker = Ranker(encoder, np.zeros(len(FEATURES), dtype=np.float32))
    vectors = Vectors(encoder.dimension)
    vectors.add(range(len(collection.passages)), encoder.encode_passages(collection.passages))
    asked = encoder.encode_questions([question for question, _ in collection.questions])
    rows: list[tuple[npt.NDArray[np.float32], int]] = []
    with tempfile.TemporaryDirectory(prefix="ranker-") as place:
        full_text = _index(collection.passages, Path(place) / "fulltext")
        for (question, right), vector in zip(collection.questions, asked, strict=True):
            matched = dict(full_text.search(query_terms(question), SEARCHED))
            fused = fuse_scores(matched, dict(vectors.nearest(vector, SEARCHED)))
            best = sorted(fused, key=lambda row: (-fused[row], row))[:DEPTH]
            if right not in best:
                continue
            candidates = [
                Candidate(collection.passages[row], "", share)
                for row, share in zip(best, shares(matched, best), strict=True)
            ]
            found = ranker.features(question, candidates, full_text.document_frequency, full_text.count)
            rows.append((found, best.index(right)))
        del full_text
    features = np.zeros((len(rows), DEPTH, len(FEATURES)), dtype=np.float32)
    filled = np.zeros((len(rows), DEPTH), dtype=bool)
    for number, (found, _) in enumerate(rows):
        features[number, : len(found)], filled[number, : len(found)] = found, True
    return features, filled, np.array([right for _, right in rows])


def learn(gathered: list[Lists]) -> npt.NDArray[np.float32]:
    """Learn the weights (f,) that put the right passage first."""
    features, filled, right = (torch.from_numpy(np.concatenate(parts)) for parts in zip(*gathered, strict=True))
    counts = torch.cat([torch.full((len(lists[2]),), 1 / len(lists[2]) / len(gathered)) for lists in gathered])
    deviations = features[filled].std(dim=0).clamp_min(1e-6)
    scaled = (features / deviations).masked_fill(~filled[..., None], 0.0)
    weights = torch.zeros(features.shape[-1], requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        scores = (scaled @ weights).masked_fill(~filled, -1e4)
        value = (torch.nn.functional.cross_entropy(scores, right, reduction="none") * counts).sum()
        value = value + PENALTY * weights.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    learned: npt.NDArray[np.float32] = (weights.detach() / deviations).numpy()
    return learned


def write_ranker(folder: Path, encoder: str, weights: npt.NDArray[np.float32]) -> None:
    """Write the weights of the features, and the identity of the encoder that they hold for."""
    folder.mkdir(parents=True, exist_ok=True)
    named = {name: round(float(weight), 4) for name, weight in zip(FEATURES, weights, strict=True)}
    text = json.dumps({"encoder": encoder, "weights": named}, indent=1)
    (folder / "ranker.json").write_text(f"{text}\n", encoding="utf-8")


def _index(passages: list[str], folder: Path) -> FullText:
    writer = FullTextWriter(folder)
    for row, passage in enumerate(passages):
        writer.add(row, row, passage, "")
    writer.commit()
    writer.close()
    return FullText(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train the second stage.")
    parser.add_argument("pairs", type=Path, help="the pairs, .jsonl or .jsonl.xz")
    parser.add_argument("folder", type=Path, help="where ranker.json is written")
    parser.add_argument("--encoder", type=Path, default=ROOT / "assistant" / "models" / "encoder")
    parser.add_argument("--apart", type=Path, help="leave out pairs that overlap with the evaluation sets in it")
    parser.add_argument("--questions", type=int, default=400, help="of each collection")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
