"""The second stage: each feature by hand, the order that weights give, and when there is no second stage."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.encoder import StaticEncoder, load_encoder
from assistant.retrieval.fusion import shares
from assistant.retrieval.ranker import DEPTH, Ranker, load_ranker
from assistant.retrieval.ranking_features import FEATURES, Candidate, QuestionFeatures
from tests.test_encoder import write_model


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> StaticEncoder:
    """Knows mèo (1, 0), chó (0, 2), ngủ (0.5, 0.5)."""
    loaded = load_encoder(str(write_model(tmp_path_factory.mktemp("model"))))
    assert isinstance(loaded, StaticEncoder)
    return loaded


def plain(_: str, __: bool) -> float:
    return 1.0


def features(
    encoder: StaticEncoder, question: str, text: str, context: str = "", matched: float = 0.5
) -> dict[str, float]:
    row = QuestionFeatures(question, encoder, plain).of([Candidate(text, context, matched)])[0]
    return dict(zip(FEATURES, map(float, row), strict=True))


def some(found: dict[str, float], names: Sequence[str]) -> list[float]:
    return [round(found[name], 4) for name in names]


def test_words_are_counted_near_each_other_in_pairs_and_in_runs(encoder: StaticEncoder) -> None:
    names = ("covered", "covered_near", "covered_once", "pairs", "pairs_ordered", "longest_run")
    assert some(features(encoder, "mèo đen ngủ", "Mèo đen ngủ say"), names) == [1, 1, 1, 1, 1, 1]
    assert some(features(encoder, "mèo đen ngủ", "ngủ. Đen! Mèo đen"), names) == [1, 1, 0.6667, 0.5, 0.5, 0.6667]
    far = "mèo " + "và " * 50 + "ngủ"
    assert some(features(encoder, "mèo ngủ", far), names) == [1, 0.5, 1, 0, 0, 0.5]
    assert some(features(encoder, "mèo ngủ", "chó"), names) == [0, 0, 0, 0, 0, 0]


def test_words_of_the_context_count_and_are_told_apart(encoder: StaticEncoder) -> None:
    found = features(encoder, "mèo ngủ", "ngủ say", context="Mèo")
    assert some(found, ("covered", "in_context", "covered_near")) == [1, 0.5, 0.5]


def test_meaning_is_the_whole_and_the_nearest_piece_of_each_piece(encoder: StaticEncoder) -> None:
    found = features(encoder, "mèo", "mèo chó")
    assert some(found, ("cosine", "soft", "soft_near", "soft_sharp", "rarest_soft")) == [0.4472, 1, 1, 1, 1]
    assert some(features(encoder, "mèo", "chó"), ("cosine", "soft", "soft_sharp")) == [0, 0, 0]
    assert some(features(encoder, "mèo", "ngủ"), ("cosine", "soft")) == [0.7071, 0.7071]


def test_the_best_stretch_of_a_long_passage_is_nearer_than_the_whole(encoder: StaticEncoder) -> None:
    found = features(encoder, "mèo", "chó " * 60 + "mèo " * 16)
    assert round(found["cosine_short"], 4) == 1
    assert found["cosine"] < found["cosine_long"] < found["cosine_short"]


def test_a_question_without_diacritics_is_compared_without_them(encoder: StaticEncoder) -> None:
    assert features(encoder, "meo den ngu", "Mèo đen ngủ")["covered"] == 1
    assert features(encoder, "mèo đen ngủ", "meo den ngu")["covered"] == 0


def test_numbers_of_the_question_are_looked_for(encoder: StaticEncoder) -> None:
    assert features(encoder, "năm 2023 và 2024", "từ năm 2023")["numbers"] == 0.5
    assert features(encoder, "mèo", "từ năm 2023")["numbers"] == 0


@settings(max_examples=60, deadline=None)
@given(question=st.text(max_size=40), text=st.text(max_size=80), context=st.text(max_size=20))
def test_any_text_has_features(encoder: StaticEncoder, question: str, text: str, context: str) -> None:
    row = QuestionFeatures(question, encoder, plain).of([Candidate(text, context, 1.0)])[0]
    assert np.isfinite(row).all()
    assert row.shape == (len(FEATURES),)


def test_the_ranker_orders_the_head_and_leaves_the_rest(encoder: StaticEncoder) -> None:
    weights = np.array([float(name == "covered") for name in FEATURES], dtype=np.float32)
    candidates = [Candidate("chó", "", 1.0)] * (DEPTH - 1) + [Candidate("mèo", "", 0.1)] * 3
    order = Ranker(encoder, weights).order("mèo", candidates, lambda _, folded: int(folded), 10)
    assert order == [DEPTH - 1, *range(DEPTH - 1), DEPTH, DEPTH + 1]
    assert Ranker(encoder, weights).order("mèo", [], lambda _, folded: int(folded), 10) == []


def test_a_ranker_holds_for_the_encoder_it_was_learned_with(encoder: StaticEncoder, tmp_path: Path) -> None:
    path = tmp_path / "ranker.json"
    assert load_ranker(encoder, path) is None
    weights = {name: float(place) for place, name in enumerate(FEATURES)}
    path.write_text(json.dumps({"encoder": encoder.identity, "weights": weights}), encoding="utf-8")
    loaded = load_ranker(encoder, path)
    assert loaded is not None
    assert loaded.weights.tolist() == list(weights.values())
    path.write_text(json.dumps({"encoder": "another", "weights": weights}), encoding="utf-8")
    assert load_ranker(encoder, path) is None


def test_shares_are_of_the_best_and_what_was_not_matched_counts_as_the_last() -> None:
    assert shares({"a": 4.0, "b": 2.0, "c": 1.0}, ["b", "z", "a"]) == [0.5, 0.25, 1.0]
    assert shares({}, ["z"]) == [0.0]
