"""Figures of several places in one sentence: each place keeps its own."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.statements import analyse
from assistant.types import Document


def told(text: str, *places: str, title: str = "Báo cáo") -> list[tuple[str, str, str]]:
    """The place, figure and indicator of each statement of a report on ``places``."""
    document = Document("a.md", title, "", date(2024, 12, 20), places, None, "", text)
    return [(one.where, one.figure, one.indicator) for one in analyse(document).statements]


def test_places_named_before_have_the_figures_in_their_order() -> None:
    text = "Thái Bình và Nam Định lần lượt có 1.768 và 3.162 tổ công nghệ số cộng đồng."
    assert told(text, "Thái Bình", "Nam Định") == [
        ("Thái Bình", "1.768", "tổ công nghệ số cộng đồng"),
        ("Nam Định", "3.162", "tổ công nghệ số cộng đồng"),
    ]


def test_all_places_of_the_report_have_the_figures_in_their_order() -> None:
    text = "Hai tỉnh lần lượt có 88% và 91% hộ gia đình có Internet cáp quang."
    assert told(text, "Thái Bình", "Nam Định") == [
        ("Thái Bình", "88%", "hộ gia đình có Internet cáp quang"),
        ("Nam Định", "91%", "hộ gia đình có Internet cáp quang"),
    ]


def test_districts_are_not_their_province() -> None:
    text = "Tỷ lệ thanh toán trực tuyến ở các huyện U Minh Thượng và Giang Thành lần lượt là 51,2% và 47,6%."
    assert told(text, "Kiên Giang") == [
        ("U Minh Thượng, Kiên Giang", "51,2%", "Tỷ lệ thanh toán trực tuyến"),
        ("Giang Thành, Kiên Giang", "47,6%", "Tỷ lệ thanh toán trực tuyến"),
    ]


def test_more_figures_than_places_are_shared_out_to_none() -> None:
    text = "Thái Bình lần lượt đạt 88% và 91% hộ gia đình có Internet."
    assert [place for place, _, _ in told(text, "Thái Bình")] == ["Thái Bình", "Thái Bình"]


def test_figure_in_brackets_is_of_the_place_before_them() -> None:
    text = "So với Cà Mau (58,1%) và An Giang (61,7%), tỷ lệ hồ sơ trực tuyến của tỉnh cao hơn."
    assert [(place, figure) for place, figure, _ in told(text, "Bến Tre")] == [
        ("Cà Mau", "58,1%"),
        ("An Giang", "61,7%"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("UBND huyện Na Hang (Tuyên Quang) cho biết, toàn huyện có 63% hộ có Internet.", "Na Hang đẩy mạnh"),
        ("Đến nay, toàn huyện có 63% hộ có Internet.", "Chuyển đổi số ở huyện Na Hang, tỉnh Tuyên Quang"),
    ],
)
def test_report_on_a_district_is_of_the_district(text: str, title: str) -> None:
    assert [place for place, _, _ in told(text, "Tuyên Quang", title=title)] == ["Na Hang, Tuyên Quang"]


def test_district_report_that_speaks_of_the_province_is_of_the_province_there() -> None:
    title = "Chuyển đổi số ở huyện Mai Châu, tỉnh Hòa Bình"
    assert told("Toàn tỉnh có 70% hộ có Internet.", "Hòa Bình", title=title)[0][0] == "Hòa Bình"
