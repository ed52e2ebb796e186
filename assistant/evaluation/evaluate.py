"""Evaluation: rank the passages of a set by full text, by vectors, by both and ranked again; measure each ranking.

``tables(directory, encoder, run_file)`` is what the command ``evaluate`` prints. The rankings come from the
same full text, vectors, fusion and ranker that answer questions; a passage of a set is indexed whole, its title as
context. What is measured beside them for comparison is left to ``baselines``.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Protocol

from assistant.encoder import Encoder
from assistant.evaluation.beir import CorpusPassage, EvaluationSet, find_sets, read_set
from assistant.evaluation.measures import ndcg, recall, reciprocal_rank
from assistant.evaluation.run import Ranking, Run, write_run
from assistant.index.fulltext import FullText, FullTextWriter, query_terms
from assistant.index.vectors import Vectors
from assistant.retrieval.fusion import fuse_scores
from assistant.retrieval.ranker import Candidate, Ranker, load_ranker
from assistant.retrieval.search import DEPTH

FULL_TEXT, VECTORS, FUSED, RANKED = "full text", "vectors", "fused", "fused + second stage"
MEASURES: dict[str, Callable[[list[str], Mapping[str, int]], float]] = {
    "nDCG@10": ndcg,
    "Recall@10": recall,
    "RR@10": reciprocal_rank,
}
_KEPT = 100

Scores = dict[str, dict[str, float]]
"""Mean of each measure, by ranking and measure."""


class Baseline(Protocol):
    """What ranks the passages of a set for comparison."""

    @property
    def name(self) -> str:
        """Name the row of the table."""
        ...

    def rank(self, judged: EvaluationSet) -> Run:
        """Rank the passages for every query."""
        ...


def tables(
    directory: Path, encoder: Encoder, run_file: Path | None = None, baselines: Sequence[Baseline] = ()
) -> Iterator[str]:
    """Evaluate the set in ``directory``, or every set below it, and give each table as it is ready, then the mean.

    Writes the last run of a set to ``run_file``. Raises EvaluationError.
    """
    folders = find_sets(directory)
    found: list[Scores] = []
    for folder in folders:
        judged = read_set(folder)
        print(f"{judged.name}: {len(judged.passages)} passages, {len(judged.queries)} queries", file=sys.stderr)
        runs = rank(judged, encoder)
        if run_file:
            last = runs.get(RANKED, runs[FUSED])
            write_run(last, run_file if len(folders) == 1 else run_file.with_suffix(f".{judged.name}.txt"))
        found.append(score({**runs, **{one.name: one.rank(judged) for one in baselines}}, judged))
        yield _render(judged.name, found[-1])
    if len(found) > 1:
        yield _render("mean", _mean(found))


def rank(judged: EvaluationSet, encoder: Encoder) -> dict[str, Run]:
    """Rank the passages for every query, by each ranking's name; the last only with an encoder of pieces."""
    ids = [passage.id for passage in judged.passages]
    vectors = Vectors(encoder.dimension)
    vectors.add(range(len(ids)), encoder.encode_passages([whole_text(passage) for passage in judged.passages]))
    ranker = load_ranker(encoder)
    runs: dict[str, dict[str, Ranking]] = {name: {} for name in (FULL_TEXT, VECTORS, FUSED, RANKED)[: 3 + bool(ranker)]}
    with tempfile.TemporaryDirectory(prefix="evaluate-") as place:
        full_text = index_passages(judged.passages, Path(place) / "fulltext")
        asked = encoder.encode_questions(list(judged.queries.values()))
        for (query, text), vector in zip(judged.queries.items(), asked, strict=True):
            matched = dict(full_text.search(query_terms(text), _KEPT))
            nearest = dict(vectors.nearest(vector, _KEPT))
            fused = _sorted(fuse_scores(_first(matched), _first(nearest)))
            for name, scores in ((FULL_TEXT, matched), (VECTORS, nearest), (FUSED, fused)):
                runs[name][query] = _ranking(scores, ids)
            if ranker:
                runs[RANKED][query] = _ranking(rank_again(ranker, text, judged.passages, fused), ids)
        del full_text
    return dict(runs)


def rank_again(
    ranker: Ranker, text: str, passages: Sequence[CorpusPassage], fused: Mapping[int, float]
) -> dict[int, float]:
    """Put the head of ``fused`` (rows of ``passages``, best first) in the ranker's order."""
    rows = list(fused)
    order = ranker.order(text, [Candidate(whole_text(passages[row]), fused[row]) for row in rows])
    return {rows[place]: value for place, value in zip(order, fused.values(), strict=True)}


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


def index_passages(passages: tuple[CorpusPassage, ...], folder: Path) -> FullText:
    """Index ``passages`` by their places."""
    writer = FullTextWriter(folder)
    for row, passage in enumerate(passages):
        writer.add(row, row, passage.text, title_of(passage))
    writer.commit()
    writer.close()
    return FullText(folder)


def title_of(passage: CorpusPassage) -> str:
    """Give a passage's title as words."""
    return passage.title.replace("_", " ")


def whole_text(passage: CorpusPassage) -> str:
    """Give what of a passage is embedded: its title, then its words."""
    return f"{title_of(passage)}\n{passage.text}" if passage.title else passage.text


def _first(scores: dict[int, float]) -> dict[int, float]:
    """Give the best that a search would take from a ranking."""
    return dict(list(scores.items())[:DEPTH])


def _ranking(scores: dict[int, float], ids: list[str]) -> Ranking:
    return [(ids[row], value) for row, value in list(scores.items())[:_KEPT]]


def _sorted(scores: dict[int, float]) -> dict[int, float]:
    return dict(sorted(scores.items(), key=lambda hit: (-hit[1], hit[0])))


def _mean(found: list[Scores]) -> Scores:
    return {
        name: {measure: fmean(scores[name][measure] for scores in found) for measure in MEASURES} for name in found[0]
    }


def _render(name: str, scores: Scores) -> str:
    width = max(map(len, scores))
    head = f"{name}\n  {'':{width}}  " + "  ".join(f"{measure:>9}" for measure in MEASURES)
    rows = (
        f"  {row:{width}}  " + "  ".join(f"{value:9.4f}" for value in line.values()) for row, line in scores.items()
    )
    return "\n".join([head, *rows, ""])
