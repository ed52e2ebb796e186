"""Periods: what is found in reports and questions, what part it plays, and what is no year."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.period_patterns import WRITINGS, writings_in
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.text import fold

WRITTEN = date(2023, 7, 21)


def read(text: str, written_on: date | None = WRITTEN) -> list[tuple[str, str, str]]:
    return [
        (mention.period.role, mention.period.start.isoformat(), mention.period.end.isoformat())
        for mention in find_periods(text, written_on)
    ]


YEAR_2023 = ("in", "2023-01-01", "2023-12-31")
FIRST_HALF = ("in", "2023-01-01", "2023-06-30")
BY_2025 = ("by", "2025-12-31", "2025-12-31")
TO_2025 = ("range", "2021-01-01", "2025-12-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("năm 2023", YEAR_2023),
        ("trong năm 2023", YEAR_2023),
        ("6 tháng đầu năm 2023", FIRST_HALF),
        ("6 tháng đầu năm", FIRST_HALF),
        ("sáu tháng đầu năm 2023", FIRST_HALF),
        ("nửa đầu năm 2023", FIRST_HALF),
        ("6 tháng đầu 2023", FIRST_HALF),
        ("nửa đầu 2023", FIRST_HALF),
        ("6 tháng cuối năm", ("in", "2023-07-01", "2023-12-31")),
        ("9 tháng năm 2023", ("in", "2023-01-01", "2023-09-30")),
        ("6 tháng 2023", FIRST_HALF),
        ("tháng 8/2023 sản lượng", ("in", "2023-08-01", "2023-08-31")),
        ("quý I/2023", ("in", "2023-01-01", "2023-03-31")),
        ("quý IV năm 2022", ("in", "2022-10-01", "2022-12-31")),
        ("tháng 6/2023", ("in", "2023-06-01", "2023-06-30")),
        ("tháng 2 năm 2024", ("in", "2024-02-01", "2024-02-29")),
        ("cuối năm 2023", ("in", "2023-10-01", "2023-12-31")),
        ("Ngày 8/3", ("in", "2023-03-08", "2023-03-08")),
        ("31-12-2023", ("in", "2023-12-31", "2023-12-31")),
        ("ngày 05 tháng 7 năm 2023", ("in", "2023-07-05", "2023-07-05")),
        ("2023-12-31", ("in", "2023-12-31", "2023-12-31")),
        ("đến 15/6", ("as_of", "2023-06-15", "2023-06-15")),
        ("Tính đến ngày 15/6/2022", ("as_of", "2022-06-15", "2022-06-15")),
        ("tính đến hết năm 2022", ("as_of", "2022-12-31", "2022-12-31")),
        ("đến tháng 6/2023", ("as_of", "2023-06-30", "2023-06-30")),
        ("đến hết tháng 9/2023", ("by", "2023-09-30", "2023-09-30")),
        ("đến năm 2025", BY_2025),
        ("đến hết năm 2025", BY_2025),
        ("đến 2025", BY_2025),
        ("đến cuối năm 2025", BY_2025),
        ("trước ngày 30/9/2023", ("by", "2023-09-30", "2023-09-30")),
        ("trước năm 2025", ("by", "2024-12-31", "2024-12-31")),
        ("giai đoạn 2021-2025", TO_2025),
        ("2021–2025", TO_2025),
        ("từ năm 2021 đến năm 2025", TO_2025),
        ("từ năm 2021 đến nay", ("range", "2021-01-01", "2023-07-21")),
        ("từ đầu năm đến nay", ("range", "2023-01-01", "2023-07-21")),
        ("năm nay", YEAR_2023),
        ("năm ngoái", ("in", "2022-01-01", "2022-12-31")),
        ("năm trước", ("in", "2022-01-01", "2022-12-31")),
        ("đến nay", ("as_of", "2023-07-21", "2023-07-21")),
        ("hiện nay", ("as_of", "2023-07-21", "2023-07-21")),
        ("6 tháng qua", FIRST_HALF),
    ],
)
def test_periods_are_read_with_and_without_accents(text: str, expected: tuple[str, str, str]) -> None:
    assert read(text) == [expected]
    assert read(fold(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 2023", YEAR_2023),
        ("by 2025", BY_2025),
        ("by the end of 2025", BY_2025),
        ("first half of 2023", FIRST_HALF),
        ("the first six months of 2023", FIRST_HALF),
        ("Q1 2023", ("in", "2023-01-01", "2023-03-31")),
        ("June 2023", ("in", "2023-06-01", "2023-06-30")),
        ("as of June 15, 2023", ("as_of", "2023-06-15", "2023-06-15")),
        ("from 2021 to 2025", TO_2025),
        ("last year", ("in", "2022-01-01", "2022-12-31")),
    ],
)
def test_english_periods_are_read(text: str, expected: tuple[str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["2023", "Đắk Lắk 2023?", "2023 co bao nhieu ho", "mục tiêu 2023 là gì", "(2023)"])
def test_a_year_may_stand_alone_where_it_can_be_nothing_else(text: str) -> None:
    assert read(text) == [YEAR_2023]


@pytest.mark.parametrize(
    "text",
    [
        "1.678 sản phẩm",
        "2020 sản phẩm",
        "đạt 2020",
        "lên đến 2025 hộ",
        "hơn 2023, gần 2024",
        "11/17 chỉ tiêu, 14/21 bệnh viện, nhóm 20/63 tỉnh",
        "đến 5/8 chỉ tiêu",
        "1.954.846/1.918.440",
        "Nghị định số 13/2023/NĐ-CP",
        "ngày 30/2/2023",
        "TCVN 2020:2015",
        "4 tháng",
        "năm 1975, năm 2061",
        "mức độ 4",
        "2.023 hộ; 2023,5 tỷ; 2023%",
        "5 máy tính, 5 may tinh, tối nay, 18 năm trước, những năm tới, xuất hiện tại hội nghị",
        "6 tháng đầu của nhiệm kỳ, nửa đầu nhiệm kỳ",
    ],
)
def test_figures_are_no_years(text: str) -> None:
    assert read(text) == []


def test_several_years_in_a_row_are_all_found() -> None:
    assert [mention.period.text for mention in find_periods("các năm 2022, 2023 và 2024")] == [
        "năm 2022",
        "2023",
        "2024",
    ]


def test_a_mention_says_where_it_stands_with_its_limit() -> None:
    (mention,) = find_periods("Mục tiêu đến hết năm 2025 đạt 50%")
    assert (mention.start, mention.end, mention.period.text) == (9, 25, "đến hết năm 2025")


def test_the_dates_and_titles_of_papers_are_marked() -> None:
    text = (
        "Nghị quyết số 04-NQ/TU ngày 02/4/2021 của Tỉnh ủy về Chuyển đổi số tỉnh Đắk Lắk giai đoạn 2021-2025, "
        "định hướng đến năm 2030; Quyết định 2425/QĐ-UBND ngày 01/9/2021; Đề án “Đô thị thông minh giai đoạn 2021-2025 "
        "và tầm nhìn đến năm 2045”; Luật Giao dịch điện tử năm 2023; Nghị quyết số 05 ngày 7/1/2022"
    )
    mentions = find_periods(text, WRITTEN)
    assert [mention.period.text for mention in mentions] == [
        "ngày 02/4/2021", "giai đoạn 2021-2025", "đến năm 2030", "ngày 01/9/2021", "giai đoạn 2021-2025",
        "đến năm 2045", "năm 2023", "ngày 7/1/2022",
    ]  # fmt: skip
    assert all(mention.of_document for mention in mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Để thực hiện kế hoạch chuyển đổi số giai đoạn 2021-2025, tỉnh dự kiến bố trí 330 tỷ",
        "Theo Nghị quyết số 04-NQ/TU về chuyển đổi số, đến năm 2025 kinh tế số chiếm 12% GRDP",
        "Kết quả chuyển đổi số 6 tháng đầu năm 2022",
        "kế hoạch chuyển đổi số năm 2024 của đơn vị",
        "ket qua chuyen doi so nam 2023",
    ],
)
def test_the_period_of_a_plan_itself_is_not_marked(text: str) -> None:
    (mention,) = find_periods(text, WRITTEN)
    assert (mention.of_document, mention.of_comparison, mention.relative) == (False, False, False)


@pytest.mark.parametrize(
    "text",
    [
        "tăng 13 bậc so với năm 2020",
        "tăng 32,7% so cùng kỳ năm 2021",
        "tăng 4,7% so cùng kỳ năm trước",
        "so với cùng kỳ năm 2022",
        "tang 5% so voi nam 2022",
        "compared with 2022",
    ],
)
def test_what_is_compared_with_is_marked(text: str) -> None:
    (mention,) = find_periods(text, WRITTEN)
    assert mention.of_comparison


def test_words_that_only_look_like_time_without_accents_are_left() -> None:
    (mention,) = find_periods("Giao dịch điện tử năm 2023", WRITTEN)
    assert mention.period.text == "năm 2023"
    assert read("Tối 15/6") == [("in", "2023-06-15", "2023-06-15")]


def test_relative_words_are_marked_and_need_the_day_of_writing() -> None:
    assert [mention.relative for mention in find_periods("Thế năm trước? Còn năm 2021?", WRITTEN)] == [True, False]
    assert read("năm ngoái, đến nay, đến 15/6, 6 tháng đầu năm", None) == []


def test_a_day_without_a_year_lies_near_the_day_of_writing() -> None:
    assert read("Ngày 28/12", date(2024, 1, 5)) == [("in", "2023-12-28", "2023-12-28")]
    assert read("trước ngày 30/9", date(2023, 7, 21)) == [("by", "2023-09-30", "2023-09-30")]


@given(st.text(alphabet="năm2013/4-5. đếntừquý6thgsoID,", max_size=60))
def test_mentions_are_ordered_spans_of_plausible_days(text: str) -> None:
    mentions = find_periods(text, WRITTEN)
    assert all(text[mention.start : mention.end] == mention.period.text for mention in mentions)
    assert all(mention.period.start <= mention.period.end for mention in mentions)
    assert all(1989 <= mention.period.start.year <= 2060 for mention in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


_PIECES = (
    "ngay tu den het thang nam dau cuoi giua nua quy i iv qua nay truoc ngoai toi sau sang hien tai thoi diem giai "
    "doan ba muoi q1 in by until before end of the first half quarter six months last year may june from to "
    "and ( ) / - – . 1 6 15 30/6 15/6 2023 2025 2021-2025 15/6/2023 2023-06-15 6/2023 t/2023"
).split()


@given(st.lists(st.sampled_from(_PIECES), max_size=8), st.sampled_from(["", " "]))
def test_no_writing_is_passed_over_that_stands_in_the_text(pieces: list[str], gap: str) -> None:
    for folded in (" ".join(pieces), gap.join(pieces)):
        looked_for = writings_in(folded)
        assert [writing for writing in WRITINGS if writing.pattern.search(folded) and writing not in looked_for] == []
