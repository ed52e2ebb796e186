"""One indicator at several times in a sentence, and what is compared with."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.indicators.pairs import find_pairs
from assistant.statements import analyse
from assistant.types import Document, Period

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31), "in", "năm 2024")


def report(text: str) -> Document:
    return Document("a.md", "Báo cáo", "", date(2024, 12, 20), ("Phú Thọ",), YEAR, "", text)


def told(text: str) -> list[tuple[str, str, int, str]]:
    """The kind, figure, last year and indicator of each statement."""
    return [
        (one.kind, one.figure, one.period.end.year if one.period else 0, one.indicator)
        for one in analyse(report(text)).statements
    ]


FILED = "Tỷ lệ hồ sơ trực tuyến"


@pytest.mark.parametrize(
    "text",
    [
        f"{FILED} năm 2022 đạt 50,1%, năm 2023 đạt 66,9%.",
        f"{FILED} tăng từ 50,1% năm 2022 lên 66,9% năm 2023.",
        f"{FILED}: năm 2022 là 50,1%, năm 2023 là 66,9%.",
        f"{FILED} năm 2022 đạt 50,1%; năm 2023 chỉ đạt 66,9%.",
    ],
)
def test_later_figures_of_a_series_keep_its_indicator(text: str) -> None:
    assert told(text) == [("result", "50,1%", 2022, FILED), ("result", "66,9%", 2023, FILED)]


def test_series_of_three_with_what_is_counted_after_each() -> None:
    assert told("Kinh tế số chiếm 8,1% GRDP năm 2022 và 10,5% GRDP năm 2023.") == [
        ("result", "8,1%", 2022, "Kinh tế số GRDP"),
        ("result", "10,5%", 2023, "Kinh tế số GRDP"),
    ]


def test_figure_that_names_something_else_begins_its_own() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến năm 2022 đạt 50,1%, năm 2023 đạt 66,9% hộ có cáp quang."
    assert [indicator for *_, indicator in told(text)] == [FILED, "hộ có cáp quang"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (f"{FILED} đạt 66,9%, so với năm 2022 (41%).", 2022),
        (f"{FILED} đạt 66,9% (cùng kỳ năm 2023 đạt 41%).", 2023),
        (f"{FILED} đạt 66,9%, cùng kỳ năm trước đạt 41%.", 2023),
        (f"{FILED} đạt 66,9%, cùng kỳ đạt 41%.", 2023),
        (f"{FILED} đạt 66,9%, cao hơn mức 41% của năm 2022.", 2022),
    ],
)
def test_what_is_compared_with_is_of_its_own_time(text: str, year: int) -> None:
    assert told(text) == [("result", "66,9%", 2024, FILED), ("result", "41%", year, FILED)]


def test_what_is_compared_with_is_not_paired_with_this_years_target() -> None:
    text = f"{FILED} đạt 66,9% (cùng kỳ năm 2023 đạt 41%); mục tiêu năm 2024 là 70%."
    document, said = report(text), analyse(report(text))
    pairs = find_pairs(said.statements, lambda _: document, lambda _: said.sentences)
    assert [(p.target and p.target.figure, p.result.figure, p.verdict) for p in pairs] == [("70%", "66,9%", "chưa đạt")]


def test_plan_in_brackets_is_of_the_result_of_its_time() -> None:
    text = f"{FILED} đạt 66,9%, cùng kỳ năm trước đạt 41% (kế hoạch là 60%)."
    document, said = report(text), analyse(report(text))
    pairs = find_pairs(said.statements, lambda _: document, lambda _: said.sentences)
    assert [(p.target and p.target.figure, p.result.figure, p.verdict) for p in pairs] == [("60%", "66,9%", "vượt")]


def test_target_its_result_and_the_year_before() -> None:
    text = "Chỉ tiêu hồ sơ trực tuyến năm 2024 là 70%, thực hiện đạt 66,9%, năm 2023 đạt 49,7%."
    assert [one[:3] for one in told(text)] == [
        ("target", "70%", 2024),
        ("result", "66,9%", 2024),
        ("result", "49,7%", 2023),
    ]


def test_words_that_only_compare_are_no_indicator() -> None:
    assert told("So với cùng kỳ năm 2023, tỷ lệ hộ có Internet đạt 66,9%.") == [
        ("result", "66,9%", 2024, "tỷ lệ hộ có Internet")
    ]
