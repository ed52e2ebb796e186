"""Each measure against values worked out by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation.measures import ndcg, recall, reciprocal_rank

RANKING = ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("judgements", "expected"),
    [
        ({"a": 1}, 1.0),
        ({"b": 1}, 1 / math.log2(3)),
        ({"c": 1}, 0.5),
        ({"z": 1}, 0.0),
        ({"a": 1, "z": 1}, 1 / (1 + 1 / math.log2(3))),
        ({"a": 1, "b": 3}, (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))),
        ({"a": 0, "b": 1}, 1 / math.log2(3)),
    ],
)
def test_ndcg_discounts_by_rank_and_weighs_by_grade(judgements: dict[str, int], expected: float) -> None:
    assert ndcg(RANKING, judgements) == pytest.approx(expected)


def test_ndcg_counts_no_rank_below_its_depth() -> None:
    assert ndcg(RANKING, {"c": 1}, depth=2) == 0.0
    assert ndcg(RANKING, {"a": 1, "b": 1, "c": 1}, depth=2) == 1.0


def test_recall_is_the_share_of_relevant_passages_found() -> None:
    assert recall(RANKING, {"a": 1, "z": 2, "b": 0}) == 0.5
    assert recall(RANKING, {"a": 1, "d": 1}, depth=3) == 0.5
    assert recall([], {"a": 1}) == 0.0


def test_reciprocal_rank_looks_at_the_first_relevant_passage_alone() -> None:
    assert reciprocal_rank(RANKING, {"c": 1, "d": 1}) == pytest.approx(1 / 3)
    assert reciprocal_rank(RANKING, {"a": 0, "b": 2}) == 0.5
    assert reciprocal_rank(RANKING, {"d": 1}, depth=3) == 0.0


@given(st.permutations("abcdefgh"), st.dictionaries(st.sampled_from("abcdefghij"), st.integers(0, 3), min_size=1))
def test_every_measure_lies_between_0_and_1_and_the_ideal_ranking_has_ndcg_1(
    ranking: list[str], judgements: dict[str, int]
) -> None:
    if not any(judgements.values()):
        judgements["a"] = 1
    for measure in (ndcg, recall, reciprocal_rank):
        assert 0 <= measure(ranking, judgements) <= 1 + 1e-12
    ideal = sorted(judgements, key=lambda passage: -judgements[passage])
    assert ndcg(ideal, judgements) == pytest.approx(1.0)
