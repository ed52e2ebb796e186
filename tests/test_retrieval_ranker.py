"""The second stage: how near the pieces of a question are, by hand, and the order that follows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.encoder import SentenceEncoder, StaticEncoder, load_encoder
from assistant.retrieval.ranker import DEPTH, Candidate, Ranker, load_ranker, nearness
from assistant.static_encoder import Vectors
from tests.test_encoder import write_model


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> StaticEncoder:
    """Knows mèo (1, 0), chó (0, 2), ngủ (0.5, 0.5)."""
    loaded = load_encoder(str(write_model(tmp_path_factory.mktemp("model"))))
    assert isinstance(loaded, StaticEncoder)
    return loaded


def near(encoder: StaticEncoder, question: str, text: str) -> float:
    """Measure how near the vectors of the pieces are, each against each."""
    asked, held = (encoder.table[rows] for rows in encoder.rows_of([question, text]))
    weights: Vectors = np.linalg.norm(asked, axis=1)
    lengths = np.maximum(np.outer(weights, np.linalg.norm(held, axis=1)), 1e-9)
    likeness: Vectors = (asked @ held.T / lengths).astype(np.float32)
    return round(nearness(weights, likeness), 4)


def test_each_piece_of_the_question_takes_its_nearest_piece(encoder: StaticEncoder) -> None:
    assert near(encoder, "mèo", "chó mèo") == 1
    assert near(encoder, "mèo", "chó") == 0
    assert near(encoder, "mèo", "chó ngủ") == 0.7071


def test_a_piece_counts_as_much_as_its_vector_is_long(encoder: StaticEncoder) -> None:
    assert near(encoder, "mèo chó", "chó") == round(2 / 3, 4)
    assert near(encoder, "mèo chó", "mèo") == round(1 / 3, 4)


def test_what_the_question_asks_must_stand_in_one_stretch(encoder: StaticEncoder) -> None:
    assert near(encoder, "mèo chó", "mèo " * 63 + "chó") == 1
    assert near(encoder, "mèo chó", "mèo " * 16 + "ngủ " * 64 + "chó") == round((0.5**0.5 + 2) / 3, 4)


def test_without_pieces_nothing_is_near(encoder: StaticEncoder) -> None:
    assert near(encoder, "", "mèo") == near(encoder, "mèo", "") == 0


@settings(max_examples=60, deadline=None)
@given(question=st.text("mèochóngủ ", max_size=40), text=st.text("mèochóngủ ", max_size=400))
def test_nearness_lies_between_minus_one_and_one(encoder: StaticEncoder, question: str, text: str) -> None:
    assert -1.0001 <= near(encoder, question, text) <= 1.0001


def test_a_nearer_passage_comes_first_unless_it_stood_far_behind(encoder: StaticEncoder) -> None:
    ranker = Ranker(encoder)
    assert ranker.order("mèo", [Candidate("chó", 1.0), Candidate("mèo", 0.6)]) == [1, 0]
    assert ranker.order("mèo", [Candidate("chó", 1.0), Candidate("mèo", 0.1)]) == [0, 1]


def test_equals_keep_their_order_and_the_shorter_comes_first(encoder: StaticEncoder) -> None:
    ranker = Ranker(encoder)
    assert ranker.order("mèo", [Candidate("mèo", 0.5)] * 3) == [0, 1, 2]
    assert ranker.order("mèo", [Candidate("mèo " * 90, 0.5), Candidate("mèo", 0.5)]) == [1, 0]


def test_what_stands_behind_the_head_keeps_its_place(encoder: StaticEncoder) -> None:
    candidates = [Candidate("chó", 0.5)] * (DEPTH - 1) + [Candidate("mèo", 0.5)] * 3
    assert Ranker(encoder).order("mèo", candidates) == [DEPTH - 1, *range(DEPTH - 1), DEPTH, DEPTH + 1]
    assert Ranker(encoder).order("mèo", []) == []


def test_only_an_encoder_of_pieces_has_a_second_stage(encoder: StaticEncoder) -> None:
    assert load_ranker(encoder) == Ranker(encoder)
    assert load_ranker(SentenceEncoder(identity="another", model=np.zeros(1))) is None
