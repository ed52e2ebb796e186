"""What retrieval costs and bears: python -m tools.measure_retrieval SETS_FOLDER [--speed]

For each set, nDCG@10 of the last stage for the questions as they are and stripped of all diacritics; where questions
have an English twin (``text_en``), how many of the twins find their Vietnamese passage among the first ten. With
``--speed``, passages encoded in a second and milliseconds for a question, stage by stage, side by side in one run, in
the time that passed and in the processor's own, which is what to read on a machine busy with other work; passages are
cut to the length that the index gives them. ``python -m assistant evaluate`` measures the quality of each stage.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean, median

from assistant.encoder import Encoder, load_encoder
from assistant.evaluation.beir import QUERIES, EvaluationSet, find_sets, read_set
from assistant.evaluation.evaluate import FUSED, RANKED, index_passages, rank, rank_again, score, whole_text
from assistant.index.fulltext import query_terms
from assistant.index.vectors import Vectors
from assistant.passages import LONGEST
from assistant.retrieval.fusion import fuse_scores
from assistant.retrieval.ranker import load_ranker
from assistant.retrieval.search import DEPTH
from assistant.settings import BUNDLED_ENCODER
from assistant.vietnamese.text import fold
from tools.failures import in_one_sentence

_LENGTHS = (150, 300, 900)
_TIMED = 200
_LARGE = 10_000


def main() -> None:
    """Print the table of quality, or of speed."""
    parser = argparse.ArgumentParser(description="Questions as they are typed, and the time they take.")
    parser.add_argument("sets", type=Path)
    parser.add_argument("--speed", action="store_true", help="measure speed instead")
    options = parser.parse_args()
    with in_one_sentence():
        _measure(options)


def _measure(options: argparse.Namespace) -> None:
    encoder = load_encoder(str(BUNDLED_ENCODER))
    sets = [read_set(folder) for folder in find_sets(options.sets)]
    if options.speed:
        largest = max(sets, key=lambda one: len(one.passages))
        print(f"| passages from {largest.name} | in time | in processor time |\n|---|---|---|")
        for what, value in [*encoding_speeds(largest, encoder), *question_times(largest, encoder)]:
            print(f"| {what} | {value} |", flush=True)
        return
    print("| set | nDCG@10 | without diacritics | lost | English twins in the first ten |\n|---|---|---|---|---|")
    rows = []
    for folder, judged in zip(find_sets(options.sets), sets, strict=True):
        bare = {query: fold(text) for query, text in judged.queries.items()}
        askings = {"written": judged.queries, "bare": bare, "english": english_twins(folder, judged)}
        found = qualities(judged, encoder, askings)
        written, stripped = (100 * found[name]["nDCG@10"] for name in ("written", "bare"))
        twins = f"{100 * found['english']['Recall@10']:.1f} %" if "english" in found else ""
        rows.append((written, stripped))
        print(f"| {judged.name} | {written:.1f} | {stripped:.1f} | {written - stripped:.1f} | {twins} |", flush=True)
    written, stripped = (fmean(column) for column in zip(*rows, strict=True))
    print(f"| mean | {written:.1f} | {stripped:.1f} | {written - stripped:.1f} | |")


def qualities(
    judged: EvaluationSet, encoder: Encoder, askings: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, float]]:
    """Give the measures of the last stage there is for each way to ask the queries; none where nothing is asked."""
    asked = {f"{name} {query}": text for name, queries in askings.items() for query, text in queries.items()}
    qrels = {f"{name} {query}": judged.qrels[query] for name, queries in askings.items() for query in queries}
    together = replace(judged, queries=asked, qrels=qrels)
    runs = rank(together, encoder)
    last = runs.get(RANKED, runs[FUSED])
    parted = {name: {query: last[query] for query in asked if query.startswith(f"{name} ")} for name in askings}
    return score({name: run for name, run in parted.items() if run}, together)


def english_twins(folder: Path, judged: EvaluationSet) -> dict[str, str]:
    """Give the English twins of the set's queries; of those that have one."""
    lines = (folder / QUERIES).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    twins = {str(record["_id"]): str(record["text_en"]) for record in records if record.get("text_en")}
    return {query: twins[query] for query in judged.queries if query in twins}


def encoding_speeds(judged: EvaluationSet, encoder: Encoder) -> list[tuple[str, str]]:
    """Measure passages of several lengths encoded in a second, the best of three rounds."""
    rows = []
    for length in _LENGTHS:
        texts = [passage.text[:length] for passage in judged.passages[:3000]]
        rounds = []
        for _ in range(3):
            began = _now()
            encoder.encode_passages(texts)
            rounds.append(_since(began))
        passed, worked = (len(texts) / min(spans) for spans in zip(*rounds, strict=True))
        rows.append((f"encoded, {length} characters, passages/s", f"{passed:,.0f} | {worked:,.0f}"))
    return rows


def question_times(judged: EvaluationSet, encoder: Encoder) -> list[tuple[str, str]]:
    """Measure milliseconds for a question over at most 10,000 passages, the median, stage by stage."""
    passages = tuple(replace(one, text=one.text[:LONGEST]) for one in judged.passages[:_LARGE])
    ranker = load_ranker(encoder)
    vectors = Vectors(encoder.dimension)
    vectors.add(range(len(passages)), encoder.encode_passages([whole_text(passage) for passage in passages]))
    taken: dict[str, list[Span]] = {"full text": [], "vectors": [], "fusion": [], "second stage": []}
    with tempfile.TemporaryDirectory(prefix="measure-") as place:
        full_text = index_passages(passages, Path(place) / "fulltext")
        for text in list(judged.queries.values())[:_TIMED]:
            stages = iter(taken.values())
            began = _now()
            matched = dict(full_text.search(query_terms(text), DEPTH))
            next(stages).append(_since(began))
            began = _now()
            nearest = dict(vectors.nearest(encoder.encode_questions([text])[0], DEPTH))
            next(stages).append(_since(began))
            began = _now()
            fused = fuse_scores(matched, nearest)
            rows = sorted(fused, key=lambda row: (-fused[row], row))
            next(stages).append(_since(began))
            began = _now()
            if ranker:
                rank_again(ranker, text, passages, {row: fused[row] for row in rows})
            next(stages).append(_since(began))
        del full_text
    together = [
        (sum(span[0] for span in spans), sum(span[1] for span in spans)) for spans in zip(*taken.values(), strict=True)
    ]
    named = [(f"{name}, ms a question over {len(passages):,} passages", spans) for name, spans in taken.items()]
    named.append(("all stages, ms a question", together))
    return [(name, " | ".join(map(_median, zip(*spans, strict=True)))) for name, spans in named]


Span = tuple[float, float]
"""Seconds that passed, and those that the processor worked for this program, on all of its cores together."""


def _now() -> Span:
    return time.perf_counter(), time.process_time()


def _since(began: Span) -> Span:
    return time.perf_counter() - began[0], time.process_time() - began[1]


def _median(seconds: Sequence[float]) -> str:
    return f"{1000 * median(seconds):.1f} (a tenth above {1000 * sorted(seconds)[-len(seconds) // 10]:.1f})"


if __name__ == "__main__":
    main()
