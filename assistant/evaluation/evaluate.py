"""Evaluation: rank the passages of a set by full text, by vectors and by both, and measure each ranking.

``main_table(directory, encoder, run_file)`` is what the command ``evaluate`` prints. The rankings come from the
same full text, vectors and fusion that answer questions; a passage of a set is indexed whole, its title as context.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import fmean

from assistant.encoder import Encoder
from assistant.evaluation.beir import CorpusPassage, EvaluationSet, find_sets, read_set
from assistant.evaluation.measures import ndcg, recall, reciprocal_rank
from assistant.evaluation.run import Ranking, Run, write_run
from assistant.index.fulltext import FullText, FullTextWriter, query_terms
from assistant.index.vectors import Vectors
from assistant.retrieval.fusion import fuse_scores
from assistant.retrieval.search import DEPTH

FULL_TEXT, VECTORS, FUSED = "full text", "vectors", "fused"
MEASURES: dict[str, Callable[[list[str], Mapping[str, int]], float]] = {
    "nDCG@10": ndcg,
    "Recall@10": recall,
    "RR@10": reciprocal_rank,
}
_KEPT = 100

Scores = dict[str, dict[str, float]]
"""Mean of each measure, by ranking and measure."""


def main_table(directory: Path, encoder: Encoder, run_file: Path | None = None) -> str:
    """Evaluate the set in ``directory``, or every set below it, and give the table; write the fused run of a set.

    Raises EvaluationError.
    """
    folders = find_sets(directory)
    tables = []
    for folder in folders:
        judged = read_set(folder)
        print(f"{judged.name}: {len(judged.passages)} passages, {len(judged.queries)} queries", file=sys.stderr)
        runs = rank(judged, encoder)
        if run_file:
            write_run(runs[FUSED], run_file if len(folders) == 1 else run_file.with_suffix(f".{judged.name}.txt"))
        tables.append((judged.name, score(runs, judged)))
    if len(tables) > 1:
        tables.append(("mean", _mean([scores for _, scores in tables])))
    return "\n".join(_render(name, scores) for name, scores in tables)


def rank(judged: EvaluationSet, encoder: Encoder) -> dict[str, Run]:
    """Rank the passages for every query, by each ranking's name."""
    ids = [passage.id for passage in judged.passages]
    vectors = Vectors(encoder.dimension)
    vectors.add(range(len(ids)), encoder.encode_passages([_whole(passage) for passage in judged.passages]))
    runs: dict[str, dict[str, Ranking]] = {FULL_TEXT: {}, VECTORS: {}, FUSED: {}}
    with tempfile.TemporaryDirectory(prefix="evaluate-") as place:
        full_text = _index(judged.passages, Path(place) / "fulltext")
        asked = encoder.encode_questions(list(judged.queries.values()))
        for (query, text), vector in zip(judged.queries.items(), asked, strict=True):
            matched = dict(full_text.search(query_terms(text), _KEPT))
            nearest = dict(vectors.nearest(vector, _KEPT))
            fused = fuse_scores(_first(matched), _first(nearest))
            for name, scores in ((FULL_TEXT, matched), (VECTORS, nearest), (FUSED, fused)):
                runs[name][query] = _ranking(scores, ids)
        del full_text
    return dict(runs)


def score(runs: Mapping[str, Run], judged: EvaluationSet) -> Scores:
    """Give the mean of each measure over the queries, for each ranking."""
    return {
        name: {
            measure: fmean(
                value([passage for passage, _ in ranking], judged.qrels[query]) for query, ranking in run.items()
            )
            for measure, value in MEASURES.items()
        }
        for name, run in runs.items()
    }


def _index(passages: tuple[CorpusPassage, ...], folder: Path) -> FullText:
    writer = FullTextWriter(folder)
    for row, passage in enumerate(passages):
        writer.add(row, row, passage.text, _title(passage))
    writer.commit()
    writer.close()
    return FullText(folder)


def _title(passage: CorpusPassage) -> str:
    return passage.title.replace("_", " ")


def _whole(passage: CorpusPassage) -> str:
    return f"{_title(passage)}\n{passage.text}" if passage.title else passage.text


def _first(scores: dict[int, float]) -> dict[int, float]:
    """Give the best that a search would take from a ranking."""
    return dict(list(scores.items())[:DEPTH])


def _ranking(scores: dict[int, float], ids: list[str]) -> Ranking:
    return [(ids[row], value) for row, value in sorted(scores.items(), key=lambda hit: (-hit[1], hit[0]))[:_KEPT]]


def _mean(tables: list[Scores]) -> Scores:
    return {
        name: {measure: fmean(scores[name][measure] for scores in tables) for measure in MEASURES} for name in tables[0]
    }


def _render(name: str, scores: Scores) -> str:
    width = max(map(len, scores))
    head = f"{name}\n  {'':{width}}  " + "  ".join(f"{measure:>9}" for measure in MEASURES)
    rows = (
        f"  {row:{width}}  " + "  ".join(f"{value:9.4f}" for value in line.values()) for row, line in scores.items()
    )
    return "\n".join([head, *rows]) + "\n"
