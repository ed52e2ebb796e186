"""Likeness of meaning: cosines of a question with sentences, whose vectors are kept."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from assistant.answering.likeness import Likeness
from assistant.encoder import Vectors, load_encoder
from assistant.settings import BUNDLED_ENCODER

DIRECTIONS = {"một": (1.0, 0.0), "hai": (0.6, 0.8), "ba": (0.0, 1.0)}


class CountingEncoder:
    """Three sentences whose vectors are known; counts what it was given."""

    identity, dimension = "counting", 2

    def __init__(self) -> None:
        """Begin with nothing given."""
        self.given: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode sentences."""
        self.given.extend(texts)
        return self.encode_questions(texts)

    def encode_questions(self, texts: Sequence[str]) -> Vectors:
        """Encode questions."""
        return np.array([DIRECTIONS[text] for text in texts], dtype=np.float32)


def test_each_sentence_is_compared_in_the_order_given() -> None:
    """Cosines come in order, a repeated sentence twice."""
    likeness = Likeness(CountingEncoder())
    assert likeness.cosines("một", ["ba", "hai", "ba", "một"]) == pytest.approx([0.0, 0.6, 0.0, 1.0])
    assert likeness.cosines("một", []) == []


def test_a_sentence_is_encoded_once() -> None:
    """What was compared before is not encoded again."""
    encoder = CountingEncoder()
    likeness = Likeness(encoder)
    likeness.cosines("một", ["hai", "ba", "hai"])
    assert likeness.cosines("ba", ["hai", "một"]) == pytest.approx([0.8, 0.0])
    assert encoder.given == ["hai", "ba", "một"]


def test_those_compared_longest_ago_are_forgotten_first() -> None:
    """Memory stays bounded; a comparison is right even where it holds more sentences than are kept."""
    encoder = CountingEncoder()
    likeness = Likeness(encoder, kept=2)
    assert likeness.cosines("một", ["một", "hai", "ba"]) == pytest.approx([1.0, 0.6, 0.0])
    likeness.cosines("một", ["hai", "ba", "một"])
    assert encoder.given == ["một", "hai", "ba", "một"]


def test_an_encoder_without_pieces_gives_no_nearness() -> None:
    """Only a static model has pieces to compare."""
    assert Likeness(CountingEncoder()).nearness("một", ["hai", "ba"]) == [0.0, 0.0]


def test_the_sentence_with_the_nearer_pieces_is_nearer() -> None:
    """The bundled model compares piece by piece: the words asked for may stand anywhere in a sentence."""
    likeness = Likeness(load_encoder(str(BUNDLED_ENCODER)))
    told = ["Tỷ lệ hồ sơ được nộp trực tuyến là 60%.", "Trời hôm nay mưa."]
    near, far = likeness.nearness("hồ sơ nộp trực tuyến", told)
    assert near > far + 0.2
