"""Words typed without diacritics, as the reports write them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.accents import with_accents
from assistant.vietnamese.text import fold


def test_neighbours_decide_how_a_word_is_spelled() -> None:
    texts = ["So với năm trước, vùng nuôi tăng.", "Vùng nuôi cá tra có 40 ao."]
    assert with_accents("vung nuoi ca tra", texts) == "vùng nuôi cá tra"


def test_a_phrase_of_the_field_is_known_without_a_report() -> None:
    assert with_accents("ty le ho gia dinh co cap quang", ["Hồ sơ của gia đình họ Định."]).startswith(
        "tỷ lệ hộ gia đình"
    )


def test_a_lone_word_that_is_spelled_in_several_ways_stays_as_typed() -> None:
    assert with_accents("muong", ["Mương này", "người Mường"]) == "muong"


def test_what_was_typed_in_capitals_stays_in_capitals() -> None:
    assert with_accents("VUNG NUOI OCOP", ["Vùng nuôi OCOP"]) == "VÙNG NUÔI OCOP"


@given(st.text(alphabet="abcdeghinou (),5", max_size=40))
def test_only_accents_are_added(typed: str) -> None:
    assert fold(with_accents(typed, ["có ba gà, bé nhớ cô, dì ở bãi đá"])) == fold(typed)
