"""Numbers in words."""

from __future__ import annotations

import pytest

from assistant.vietnamese.counting import in_words


@pytest.mark.parametrize(
    ("number", "vietnamese", "english"),
    [
        (1, "một", "one"),
        (5, "năm", "five"),
        (10, "mười", "ten"),
        (14, "mười bốn", "fourteen"),
        (15, "mười lăm", "fifteen"),
        (20, "hai mươi", "twenty"),
        (21, "hai mươi mốt", "twenty-one"),
        (24, "hai mươi tư", "twenty-four"),
        (99, "chín mươi chín", "ninety-nine"),
        (100, "hơn một trăm", "over a hundred"),
    ],
)
def test_numbers_are_said_as_they_are_spoken(number: int, vietnamese: str, english: str) -> None:
    assert in_words(number) == (vietnamese, english)
