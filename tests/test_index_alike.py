from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.index.alike import written_alike
from assistant.index.fulltext import FullText, FullTextWriter, query_terms

HELD = {"richardson": 2, "richarsen": 1, "poznan": 3, "poznam": 1, "iraqi": 1, "ttdttt": 2}
HELD |= {"thai": 9, "tieng": 5, "thuong": 4, "chieu": 3, "chiecs": 1}


def alike(word: str) -> list[str]:
    return written_alike(word, lambda form: HELD.get(form, 0))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("richarson", ["richarsen", "richardson"]),  # the rarer first
        ("poznań", ["poznan"]),  # the same letters, and then no others
        ("iragi", ["iraqi"]),
        ("thuongs", []),  # a Vietnamese syllable is no foreign word
        ("tieeng", []),
        ("chien", []),  # nor is one, typed without diacritics, another
        ("chiec", []),
        ("ttdtt", []),  # nor is one abbreviation another
        ("tiềng", []),  # a syllable that is one stands, though no passage holds it
        ("thái", []),
        ("iraq", []),  # too short to tell
        ("2023", []),
        ("không", []),
        ("", []),
    ],
)
def test_foreign_word_that_is_not_held_stands_for_those_written_most_like_it(word: str, expected: list[str]) -> None:
    assert alike(word) == expected


@given(st.text(max_size=12))
def test_only_what_is_held_is_given_and_two_at_most(word: str) -> None:
    assert set(alike(word)) <= HELD.keys()
    assert len(alike(word)) <= 2


def test_mistyped_name_finds_the_passages_of_the_name(tmp_path: Path) -> None:
    writer = FullTextWriter(tmp_path / "text")
    for row, text in enumerate(("Ông Richardson đến Đà Nẵng.", "Công ty Poznań ký kết.", "Người bạn cũ."), start=1):
        writer.add(row, row, text, "")
    writer.commit()
    writer.close()
    full_text = FullText(tmp_path / "text")
    found = {
        question: [row for row, _ in full_text.search(query_terms(question), 5)]
        for question in ("Richarson là ai?", "richarson la ai", "ở Poznan", "Richardson", "bán")
    }
    assert found == {
        "Richarson là ai?": [1],
        "richarson la ai": [1],
        "ở Poznan": [2],
        "Richardson": [1],
        "bán": [],
    }
