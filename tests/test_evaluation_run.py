"""TREC runs, and the table of an evaluation with an encoder that is easy to foresee."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from assistant.encoder import Vectors
from assistant.errors import EvaluationError
from assistant.evaluation.beir import read_set
from assistant.evaluation.evaluate import rank, score, tables
from assistant.evaluation.run import run_lines, write_run
from tests.test_evaluation_beir import write

CORPUS = '{"_id": "mèo", "text": "con mèo ngủ"}\n{"_id": "chó", "text": "con chó sủa"}\n'
QUERIES = '{"_id": "q1", "text": "mèo"}\n{"_id": "q2", "text": "cún"}\n'
QRELS = "query-id\tcorpus-id\tscore\nq1\tmèo\t1\nq2\tchó\t1\n"


class DogsAndCats:
    """Two dimensions: cats and dogs; knows that "cún" is a dog."""

    identity = "dogs-and-cats"
    dimension = 2

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        rows = [(float("mèo" in text), float("chó" in text or "cún" in text)) for text in texts]
        return np.array(rows, dtype=np.float32)

    encode_questions = encode_passages


def test_a_run_is_written_rank_by_rank_and_ties_keep_their_order() -> None:
    run = {"q1": [("a", 2.0), ("b", 1.5), ("c", 1.5)], "q2": [("b", 0.25)]}
    assert run_lines(run, "thử") == [
        "q1 Q0 a 1 2.000000 thử",
        "q1 Q0 b 2 1.500000 thử",
        "q1 Q0 c 3 1.499999 thử",
        "q2 Q0 b 1 0.250000 thử",
    ]


def test_a_run_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="Không ghi được bảng xếp hạng"):
        write_run({}, tmp_path / "missing" / "run.txt")


def test_full_text_vectors_and_both_are_measured(tmp_path: Path) -> None:
    judged = read_set(write(tmp_path / "set", CORPUS, QUERIES, QRELS))
    scores = score(rank(judged, DogsAndCats()), judged)
    # "cún" stands in no passage: only the vectors find the dog.
    assert scores["full text"] == {"nDCG@10": 0.5, "Recall@10": 0.5, "RR@10": 0.5}
    assert scores["vectors"] == {"nDCG@10": 1.0, "Recall@10": 1.0, "RR@10": 1.0}
    assert scores["fused"] == {"nDCG@10": 1.0, "Recall@10": 1.0, "RR@10": 1.0}


def test_the_table_names_every_ranking_and_the_run_is_the_fused_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "set", CORPUS, QUERIES, QRELS)
    table = "".join(tables(folder, DogsAndCats(), tmp_path / "run.txt"))
    assert table.splitlines() == [
        "set",
        "               nDCG@10  Recall@10      RR@10",
        "  full text     0.5000     0.5000     0.5000",
        "  vectors       1.0000     1.0000     1.0000",
        "  fused         1.0000     1.0000     1.0000",
    ]
    first = [line for line in (tmp_path / "run.txt").read_text(encoding="utf-8").splitlines() if " 1 " in line]
    assert [line.split()[:3] for line in first] == [["q1", "Q0", "mèo"], ["q2", "Q0", "chó"]]


def test_several_sets_end_in_their_mean(tmp_path: Path) -> None:
    write(tmp_path / "a", CORPUS, QUERIES, QRELS)
    write(tmp_path / "b", CORPUS, QUERIES, "query-id\tcorpus-id\tscore\nq1\tmèo\t1\n")
    lines = "\n".join(tables(tmp_path, DogsAndCats())).splitlines()
    assert lines[12:15] == [
        "mean",
        "               nDCG@10  Recall@10      RR@10",
        "  full text     0.7500     0.7500     0.7500",
    ]
