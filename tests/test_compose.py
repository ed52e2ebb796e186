from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.compose import Composer, lower_first, mark, with_figures
from assistant.types import Answer, Citation, Document, Run, Understood

TEXT = "Tỉnh có 1.678 sản phẩm.\nTỷ lệ đạt 67,5% (kế hoạch 60%)."
DOCUMENT = Document("a.md", "Báo cáo", "", None, ("Đắk Lắk",), None, "", TEXT, pages=(0, 24))


def composer() -> Composer:
    return Composer({"a.md": DOCUMENT}.__getitem__)


def test_one_span_has_one_number() -> None:
    composing = composer()
    assert [composing.cite("a.md", *span) for span in [(0, 23), (24, 55), (0, 23)]] == [1, 2, 1]
    assert composing.citations == [
        Citation(1, "a.md", "Báo cáo", 1, 0, 23, "Tỉnh có 1.678 sản phẩm."),
        Citation(2, "a.md", "Báo cáo", 2, 24, 55, "Tỷ lệ đạt 67,5% (kế hoạch 60%)."),
    ]


def test_answer_reads_as_its_lines_with_figures_and_marks() -> None:
    composing = composer()
    number = composing.cite("a.md", 0, 23)
    composing.add("lead", Run(""), *with_figures("1.678 sản phẩm", number), Run(" "), mark(number))
    composing.add("item", *with_figures("đạt 67,5%", 2))
    composing.quote("a.md", 5, 22, (0, 23))
    answer = Answer("?", True, tuple(composing.lines), tuple(composing.citations), Understood())
    assert answer.text == "**1.678** sản phẩm [1]\n- đạt **67,5%**\n«có **1.678** sản phẩm» [1]"
    assert [(figure.text, figure.citation) for figure in answer.figures] == [("1.678", 1), ("67,5%", 2), ("1.678", 1)]


def test_only_the_figures_asked_for_are_marked() -> None:
    runs = with_figures("đạt 67,5% (kế hoạch 60%)", 3, [(4, 9)])
    assert runs == [Run("đạt "), Run("67,5%", "figure", 3), Run(" (kế hoạch 60%)")]


@given(st.text(alphabet=st.sampled_from("12.,% tỷđạt()"), max_size=40))
def test_cutting_into_runs_loses_no_character(text: str) -> None:
    assert "".join(run.text for run in with_figures(text, 1)) == text


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("Tỷ lệ hồ sơ", "tỷ lệ hồ sơ"),
        ("Đắk Lắk có", "Đắk Lắk có"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("Trên 50% dân số", "trên 50% dân số"),
        ("", ""),
    ],
)
def test_words_after_a_colon_begin_small_unless_they_are_names(text: str, following: str) -> None:
    assert lower_first(text) == following


def test_what_numbers_a_row_is_no_figure() -> None:
    runs = with_figures("6 | Tỷ lệ hồ sơ trực tuyến | % | 60 | 72", 1)
    assert [run.text for run in runs if run.style == "figure"] == ["60", "72"]


def test_a_row_without_a_number_keeps_its_first_figure() -> None:
    runs = with_figures("Tỷ lệ hồ sơ trực tuyến | 60 | 72", 1)
    assert [run.text for run in runs if run.style == "figure"] == ["60", "72"]


def test_figures_that_may_be_misread_are_named_with_the_quote_that_holds_them() -> None:
    """A figure counts on its own page only, and as a whole: "5" is not named for "15" or "5,2"."""
    text = "Đạt 34,3% và 15 xã, 5,2%.\nĐạt 5 xã (34,3%)."
    document = replace(DOCUMENT, text=text, pages=(0, 26), unsure=((1, "34,3%"), (1, "5"), (2, "(34,3%)."), (2, "5")))
    composer = Composer({"a.md": document}.__getitem__)
    composer.cite("a.md", 0, 25)
    composer.cite("a.md", 26, len(text))
    composer.cite("a.md", 26, 34)
    assert [citation.unsure for citation in composer.citations] == [("34,3%",), ("34,3%", "5"), ("5",)]
