from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.statements import analyse
from assistant.statements.verdict import Verdict, own_verdict, verdict
from assistant.types import NATIONAL, Document, Kind, Statement


def report(text: str, places: Sequence[str] = ("Đắk Lắk",)) -> Document:
    return Document("a.md", "Báo cáo", "", date(2024, 1, 10), tuple(places), None, "", text)


def said(text: str, *places: str) -> list[tuple[str, str, Kind]]:
    """The clause, figure and kind of each statement of a report on ``places``."""
    document = report(text, places or ("Đắk Lắk",))
    return [(text[s.start : s.end], s.figure, s.kind) for s in analyse(document).statements]


def only(text: str) -> Statement:
    (statement,) = analyse(report(text)).statements
    return statement


def test_statement_names_indicator_figure_unit_place_and_period() -> None:
    found = only("Tính đến 15/6/2023, tỉnh có hơn 1.678 sản phẩm trên sàn thương mại điện tử.")
    assert (found.indicator, found.figure, found.value) == ("sản phẩm trên sàn thương mại điện tử", "1.678", 1678)
    assert (found.unit, found.bound, found.kind, found.place) == ("sản phẩm", "hơn", "result", "Đắk Lắk")
    assert found.period is not None
    assert (found.period.role, found.period.end) == ("as_of", date(2023, 6, 15))


def test_each_figure_has_its_own_clause() -> None:
    assert said("Tỉnh có 1.163 tổ công nghệ số; toàn tỉnh có 9/10 huyện, 100/184 xã hoàn thành.") == [
        ("Tỉnh có 1.163 tổ công nghệ số", "1.163", "result"),
        ("toàn tỉnh có 9/10 huyện", "9/10", "result"),
        ("100/184 xã hoàn thành", "100/184", "result"),
    ]


def test_plan_in_brackets_stands_beside_its_result() -> None:
    whole = "Tỷ lệ hồ sơ trực tuyến đạt 67,5% (kế hoạch là 60%)"
    assert said(f"{whole}.") == [(whole, "67,5%", "result"), (whole, "60%", "plan")]


def test_figure_without_an_indicator_takes_that_of_the_clause_it_continues() -> None:
    result, rank = analyse(report("Tỷ lệ hồ sơ trực tuyến là 67%, tăng 13 bậc.")).statements
    assert (result.indicator, rank.indicator) == ("Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến · tăng")
    assert (result.kind, rank.kind) == ("result", "rank")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Phấn đấu 100% xã có mạng 5G.", "target"),
        ("Mục tiêu đến năm 2025: trên 50% dân số có tài khoản.", "target"),
        ("Đến năm 2025 có 80% hộ dùng Internet.", "target"),
        ("Đến nay đã có 12 xã phủ sóng 5G.", "result"),
        ("Toàn tỉnh có 12 xã phủ sóng 5G.", "result"),
        ("Đã hoàn thành các mục tiêu đề ra với 1.200 hồ sơ.", "result"),
        ("Tỉnh bố trí khoảng 330 tỷ đồng cho chuyển đổi số.", "budget"),
        ("Chỉ số chuyển đổi số xếp thứ 41 cả nước.", "rank"),
    ],
)
def test_wording_and_time_show_the_kind(text: str, kind: Kind) -> None:
    assert only(text).kind == kind


def test_introducing_line_speaks_for_its_items_unless_one_turns_to_results() -> None:
    text = "Mục tiêu năm 2025 gồm:\n- 100% xã có mạng 5G.\n- Hiện nay đã có 12 xã phủ sóng 5G."
    assert said(text) == [
        ("100% xã có mạng 5G", "100%", "target"),
        ("Hiện nay đã có 12 xã phủ sóng 5G", "12", "result"),
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Bạc Liêu có 954 tổ, còn Cà Mau có 882 tổ.", ["Bạc Liêu", "Cà Mau"]),
        ("Cả nước có 45% dịch vụ trực tuyến. Tỉnh đạt 51% dịch vụ trực tuyến.", [NATIONAL, "Đắk Lắk"]),
        ("Đắk Lắk đạt 51% dịch vụ trực tuyến, xếp thứ 5 cả nước.", ["Đắk Lắk", "Đắk Lắk"]),
        ("Kết quả của Bạc Liêu. Toàn bộ 64 xã có cáp quang.", ["Bạc Liêu"]),
        ("Cả nước có 12 nền tảng.\n\nCó 64 xã có cáp quang.", [NATIONAL, "Đắk Lắk"]),
    ],
)
def test_figure_is_said_of_the_place_its_words_paragraph_or_report_name(text: str, places: list[str]) -> None:
    assert [statement.place for statement in analyse(report(text)).statements] == places


def test_each_clause_keeps_its_own_period() -> None:
    statements = analyse(report("Năm 2022 có 12 sàn; năm 2023 có 15 sàn, tăng so với năm 2020.")).statements
    assert [s.period and s.period.end.year for s in statements] == [2022, 2023]


def test_cells_of_a_table_are_statements_of_row_and_column() -> None:
    text = "Chỉ tiêu | Kế hoạch 2023 | Thực hiện 2023\nSố tổ công nghệ số | 1.000 | 1.163"
    found = [(s.indicator, s.figure, s.kind, s.period and s.period.end.year) for s in analyse(report(text)).statements]
    assert found == [
        ("Số tổ công nghệ số", "1.000", "target", 2023),
        ("Số tổ công nghệ số", "1.163", "result", 2023),
    ]


WORDS = st.sampled_from(
    "tỉnh|có|đạt|1.678|67,5%|(kế hoạch là 60%)|sản phẩm|,|;|.|và|trong đó|năm 2023|"
    "thứ 5 cả nước|11/17|Bạc Liêu|mục tiêu|:|\n|- |(".split("|")
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_every_clause_holds_its_figure_at_its_offsets(text: str) -> None:
    for found in analyse(report(text)).statements:
        assert text[found.figure_start : found.figure_end] == found.figure
        assert found.start <= found.figure_start < found.figure_end <= found.end


def statement(figure: str, value: float | None, unit: str = "%", bound: str = "") -> Statement:
    return Statement("a.md", 0, 9, 0, 9, "tỷ lệ", figure, value, unit, bound, "result", "Đắk Lắk", None)


@pytest.mark.parametrize(
    ("target", "result", "expected"),
    [
        (statement("50%", 50), statement("101,9%", 101.9), "vượt"),
        (statement("50%", 50), statement("50%", 50), "đạt"),
        (statement("50%", 50), statement("45%", 45), "chưa đạt"),
        (statement("50%", 50, bound="trên"), statement("50%", 50), "chưa đạt"),
        (statement("5%", 5, bound="dưới"), statement("3%", 3), "đạt"),
        (statement("10", 10, "thứ"), statement("12", 12, "thứ"), "chưa đạt"),
        (statement("50%", 50), statement("50", 50, "xã"), "chưa đủ căn cứ"),
        (statement("11/17", None, ""), statement("11", 11, ""), "chưa đủ căn cứ"),
        (statement("170", 170, "xã"), statement("187/558", None, "xã"), "vượt"),
        (statement("50%", 50), statement("50%", 50, bound="gần"), "chưa đạt"),
    ],
)
def test_verdict_needs_one_number_of_one_unit(target: Statement, result: Statement, expected: Verdict) -> None:
    assert verdict(target, result) == expected


@pytest.mark.parametrize(
    ("after", "value", "expected"),
    [
        (" chỉ tiêu được giao", 73.92, "chưa đạt"),
        (" kế hoạch", 100, "đạt"),
        (" kế hoạch", 111.3, "vượt"),
        (", vượt mục tiêu đề ra", 67, "vượt"),
        (", thấp hơn kế hoạch", 67, "chưa đạt"),
        (" số xã", 67, None),
    ],
)
def test_report_may_give_the_verdict_itself(after: str, value: float, expected: Verdict | None) -> None:
    assert own_verdict("Tỷ lệ đạt ", statement(f"{value}%", value), after) == expected


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Nghị quyết số 04-NQ/TU ngày 02/4/2021 và Quyết định 2425/QĐ-UBND nêu rõ.", []),
        ("Phiên bản 2.0, mức độ 3 - 4, cách mạng công nghiệp 4.0, điện thoại 0262 3851 234.", []),
        ("Sau gần 5 năm thực hiện, tỉnh có 12 sàn.", ["12"]),
        ("Thời gian giải quyết rút ngắn còn 3 ngày.", ["3"]),
        ("Chương trình 1: Hoàn thiện thể chế với (2) nhóm việc và 40 - 50 tổ chức.", ["40 - 50"]),
        ("Tỉnh có 1.534 tàu cá dài từ 15 m trở lên.", ["1.534"]),
        ("Cập nhật lúc 08:15 GMT+7.", []),
    ],
)
def test_numbers_that_name_or_last_are_no_statements(text: str, figures: list[str]) -> None:
    assert [statement.figure for statement in analyse(report(text)).statements] == figures


def test_cell_holds_several_figures_each_with_its_own_indicator() -> None:
    text = "Nhóm | Chỉ số | Mốc 2030\nKinh tế | - Tỉ lệ TFP - Tỉ lệ R&D | - > 55% - 2%"
    found = [(s.indicator, s.figure, s.bound, s.kind) for s in analyse(report(text)).statements]
    assert found == [("Tỉ lệ TFP", "55%", "trên", "target"), ("Tỉ lệ R&D", "2%", "", "target")]


def test_row_of_words_heads_the_rows_below_it() -> None:
    text = "TT | Chỉ tiêu | Đơn vị | Kết quả\nI | Đến năm 2030 | |\n1 | Quy mô kinh tế số | % GDP | ≥ 30"
    (found,) = analyse(report(text)).statements
    assert (found.figure, found.unit, found.bound, found.kind) == ("30", "%", "tối thiểu", "target")
    assert found.period is not None
    assert found.period.end.year == 2030


def test_cell_that_is_a_sentence_is_read_as_one() -> None:
    text = "Lĩnh vực | Nội dung\nNgân sách | Phân bổ ít nhất 3% tổng chi ngân sách hằng năm cho khoa học và công nghệ"
    (found,) = analyse(report(text)).statements
    assert (found.figure, found.bound) == ("3%", "ít nhất")


def test_place_named_after_another_figure_is_not_that_of_the_first() -> None:
    text = "Toàn bộ 64 xã có cáp quang, 12 doanh nghiệp ở Cà Mau bán hàng trên sàn."
    assert [statement.place for statement in analyse(report(text)).statements] == ["Đắk Lắk", "Cà Mau"]


def test_another_country_is_the_place_of_what_is_said_of_it() -> None:
    national = "Estonia có 99% dịch vụ công trực tuyến.\n\nCả nước có 50% dịch vụ công trực tuyến."
    assert [s.place for s in analyse(report(national, (NATIONAL,))).statements] == ["Estonia", NATIONAL]


def test_heading_that_sets_a_term_holds_for_what_stands_under_it() -> None:
    text = "1. Đến năm 2030\n- Kinh tế số đạt 30% GDP.\n2. Tầm nhìn đến năm 2045\n- Kinh tế số đạt 50% GDP."
    assert [s.period and s.period.end.year for s in analyse(report(text)).statements] == [2030, 2045]


def test_numbers_and_years_of_a_table_of_tasks_are_no_statements() -> None:
    text = "14. | Xây dựng Đề án | Bộ Công an | 2025\n15. | Dự án Luật | Bộ Công an | 6/2025\n16. | Đề án | Sở | 2026"
    assert said(text) == []


def test_a_run_of_numbers_states_nothing() -> None:
    assert said("Dữ liệu: " + "1, " * 300) == []


def test_a_row_with_one_figure_is_no_heading() -> None:
    """A table keeps its empty cells: "2 | Số doanh nghiệp | | 96" holds a result without a plan."""
    rows = "TT | Chỉ tiêu | Kế hoạch 2023 | Thực hiện 2023\n1 | Tỷ lệ hồ sơ | 40% | 52%\n2 | Số doanh nghiệp | | 96"
    found = analyse(report(rows)).statements
    assert [(each.indicator, each.figure, each.kind) for each in found] == [
        ("Tỷ lệ hồ sơ", "40%", "target"),
        ("Tỷ lệ hồ sơ", "52%", "result"),
        ("Số doanh nghiệp", "96", "result"),
    ]


def test_a_clause_does_not_end_with_the_word_that_leads_to_the_next() -> None:
    assert said("Tỉnh có 883 tổ công nghệ số cộng đồng với 5.211 thành viên.") == [
        ("Tỉnh có 883 tổ công nghệ số cộng đồng", "883", "result"),
        ("5.211 thành viên", "5.211", "result"),
    ]


def test_rows_of_a_scanned_table_whose_rules_were_read_as_bars_state_nothing() -> None:
    text = (
        "Toàn tỉnh có 8.123 trạm thu phát sóng.\n"
        "3 |Huyện Kỳ Sơn 38\n2_ |Huyện Con Cuông 62\n4 |Huyện Tương Dương | 40 44\n"
        "Tỉnh đã thành lập 4.357 tổ công nghệ số."
    )
    document = Document("a", "Báo cáo", "", None, ("Thanh Hóa",), None, "", text)
    assert [statement.figure for statement in analyse(document).statements] == ["8.123", "4.357"]
