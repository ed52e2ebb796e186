"""Runs: rankings of many queries, and the TREC format that other tools read them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from assistant.errors import EvaluationError

Ranking = Sequence[tuple[str, float]]
"""Passage ids and scores, best first."""

Run = Mapping[str, Ranking]
"""The ranking of each query, by its id."""


def run_lines(run: Run, tag: str) -> list[str]:
    """Give the lines of a TREC run: query, "Q0", passage, rank from 1, score, tag.

    Scores are written so that they fall strictly with the rank: tools that sort by score keep our order.
    """
    lines = []
    for query, ranking in run.items():
        above = float("inf")
        for rank, (passage, score) in enumerate(ranking, start=1):
            above = min(round(score, 6), round(above - 1e-6, 6))
            lines.append(f"{query} Q0 {passage} {rank} {above:.6f} {tag}")
    return lines


def write_run(run: Run, path: Path, tag: str = "fused") -> None:
    """Write ``run`` to ``path`` as a TREC run. Raises EvaluationError where the file cannot be written."""
    try:
        path.write_text("".join(f"{line}\n" for line in run_lines(run, tag)), encoding="utf-8")
    except OSError as error:
        raise EvaluationError(
            f"Không ghi được bảng xếp hạng vào {path} ({error.strerror}): hãy chọn tệp khác với --run.",
            f"The run cannot be written to {path} ({error.strerror}): choose another file with --run.",
        ) from error
