"""Measures of one ranking against the judgements of its query; each between 0 and 1.

A ranking is the ids of passages, best first, each once; judgements give a passage its grade, 0 or nothing for not
relevant. A query without a relevant passage has no measure: leave it out before.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

DEPTH = 10
"""The cut-off of nDCG@10, Recall@10 and RR@10."""


def ndcg(ranking: Sequence[str], judgements: Mapping[str, int], depth: int = DEPTH) -> float:
    """Measure normalised discounted cumulative gain with linear gains, as trec_eval's ndcg_cut does.

    The sum of grade / log2(rank + 1) over the first ``depth`` ranks, divided by that of the best possible ranking
    (Järvelin and Kekäläinen 2002, "Cumulated gain-based evaluation of IR techniques").
    """
    best = sorted((grade for grade in judgements.values() if grade > 0), reverse=True)
    return _gain([judgements.get(passage, 0) for passage in ranking[:depth]]) / _gain(best[:depth])


def recall(ranking: Sequence[str], judgements: Mapping[str, int], depth: int = DEPTH) -> float:
    """Measure the share of the relevant passages that stand in the first ``depth`` ranks."""
    relevant = {passage for passage, grade in judgements.items() if grade > 0}
    return len(relevant.intersection(ranking[:depth])) / len(relevant)


def reciprocal_rank(ranking: Sequence[str], judgements: Mapping[str, int], depth: int = DEPTH) -> float:
    """Measure 1 / rank of the first relevant passage, 0 if there is none in the first ``depth`` ranks.

    Its mean over queries is MRR (Voorhees 1999, "The TREC-8 question answering track report").
    """
    for rank, passage in enumerate(ranking[:depth], start=1):
        if judgements.get(passage, 0) > 0:
            return 1 / rank
    return 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum(max(grade, 0) / math.log2(rank + 1) for rank, grade in enumerate(grades, start=1))
