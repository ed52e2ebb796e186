"""Fusion of two rankings, by values worked out by hand and by what must hold of any two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.fusion import VECTOR_SHARE, fuse, fuse_scores
from assistant.types import Hit, Passage

SCORES = st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0, 1, width=32), max_size=8)


def hit(name: str, score: float) -> Hit:
    return Hit(Passage(f"{name}.txt", 0, 1, name, ""), score)


def test_scores_are_a_weighted_sum_of_bm25_over_the_best_and_the_cosine() -> None:
    fused = fuse_scores({"a": 12.0, "b": 6.0}, {"a": 0.25, "b": 0.75}, vector_share=0.5)
    assert fused == {"a": pytest.approx(0.625), "b": pytest.approx(0.625)}
    assert fuse_scores({"a": 12.0, "b": 6.0}, {"a": 0.25, "b": 0.75}, 0.75) == {
        "a": pytest.approx(0.4375),
        "b": pytest.approx(0.6875),
    }


def test_what_one_ranking_lacks_counts_there_as_its_last() -> None:
    fused = fuse_scores({"a": 10.0, "b": 5.0}, {"b": 0.5, "c": 0.2}, vector_share=0.5)
    assert fused == {"a": pytest.approx(0.6), "b": pytest.approx(0.5), "c": pytest.approx(0.35)}


def test_one_empty_ranking_leaves_the_order_of_the_other() -> None:
    assert [found.passage.text for found in fuse([], [hit("a", 0.9), hit("b", 0.1)])] == ["a", "b"]
    assert [found.passage.text for found in fuse([hit("a", 3.0), hit("b", 2.0)], [])] == ["a", "b"]
    assert fuse([], []) == []


def test_hits_come_best_first_each_once_and_ties_by_document() -> None:
    fused = fuse([hit("b", 2.0), hit("a", 2.0)], [hit("a", 0.5), hit("b", 0.5)])
    assert [found.passage.text for found in fused] == ["a", "b"]
    assert [found.score for found in fused] == pytest.approx([1 - VECTOR_SHARE / 2] * 2)


@given(SCORES, SCORES, st.floats(0.125, 8))
def test_the_scale_of_bm25_does_not_matter(matched: dict[str, float], nearest: dict[str, float], factor: float) -> None:
    scaled = fuse_scores({key: score * factor for key, score in matched.items()}, nearest)
    assert scaled == pytest.approx(fuse_scores(matched, nearest), abs=1e-6)


@given(SCORES, SCORES)
def test_what_is_better_in_both_is_better_fused(matched: dict[str, float], nearest: dict[str, float]) -> None:
    fused = fuse_scores(matched, nearest)
    both = sorted(matched.keys() & nearest.keys())
    for first in both:
        for second in both:
            if matched[first] >= matched[second] and nearest[first] >= nearest[second]:
                assert fused[first] >= fused[second] - 1e-12
