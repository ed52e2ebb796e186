"""Figures of reports in English form: separators turned round, bounds and scales named, all else left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.english_figures import english_figure
from assistant.vietnamese.figure_patterns import BOUNDS
from assistant.vietnamese.figures import write_number


@pytest.mark.parametrize(
    ("told", "english"),
    [
        ("1.678", "1,678"),
        ("101,9%", "101.9%"),
        ("50%", "50%"),
        ("2024", "2024"),
        ("1.418.650", "1,418,650"),
        ("1.234,50", "1,234.50"),
        ("6.5", "6.5"),
        ("83,0%", "83.0%"),
        ("trên 50%", "over 50%"),
        ("không dưới 1.000", "at least 1,000"),
        ("36,4 tỷ đồng", "36.4 billion đồng"),
        ("hơn 1,27 triệu", "over 1.27 million"),
        ("thứ 5", "rank 5"),
        ("1.954.846/1.918.440", "1,954,846/1,918,440"),
        ("14/21", "14/21"),
        ("1.2.3", "1.2.3"),
        ("", ""),
        ("một nửa", "một nửa"),
    ],
)
def test_a_figure_in_english_form(told: str, english: str) -> None:
    assert english_figure(told) == english


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_a_number_keeps_its_value(whole: int, cents: int) -> None:
    value = whole + cents / 100
    assert float(english_figure(write_number(value)).replace(",", "")) == pytest.approx(value)


@pytest.mark.parametrize("bound", BOUNDS)
def test_every_bound_has_an_english_word(bound: str) -> None:
    assert english_figure(f"{bound} 5").isascii()
