"""What a figure is: a target, a result, neither; and which numbers are no figures at all."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.statements import analyse
from assistant.types import NATIONAL, Document, Kind, Statement


def found(text: str, *places: str, title: str = "Báo cáo") -> list[Statement]:
    document = Document("a.md", title, "", date(2024, 12, 20), places, None, "", text)
    return list(analyse(document).statements)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Mức phí cấp chứng thư số là 450.000 đồng/năm.", "450.000 đồng"),
        ("Giá bán lẻ điện bình quân là 2.103 đồng/kWh.", "2.103 đồng"),
        ("Nghị định quy định mức phạt 20 triệu đồng đối với hành vi này.", "20 triệu đồng"),
        ("Hạn mức giao dịch qua ví điện tử không quá 100 triệu đồng/tháng.", "100 triệu đồng"),
        ("Xã đạt chuẩn khi có từ 90% hộ dân sử dụng Internet trở lên.", "90%"),
        ("Ngưỡng cảnh báo được đặt ở mức 80%.", "80%"),
        ("Trọng số của tiêu chí là 20%.", "20%"),
        ("Bưởi bán tại vườn 45.000 đồng một ký.", "45.000 đồng"),
        ("Phí vận chuyển hàng tươi là 28.000 đồng.", "28.000 đồng"),
        ("Doanh nghiệp nhỏ là doanh nghiệp có không quá 200 lao động.", "200"),
    ],
)
def test_prices_limits_and_conditions_are_neither_targets_nor_results(text: str, figure: str) -> None:
    assert [(one.figure, one.kind) for one in found(text, "Phú Thọ")] == [(figure, "other")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tỉnh thu phí, lệ phí trực tuyến đạt 12 tỷ đồng.", "result"),
        ("Phấn đấu 90% hộ dân sử dụng Internet trở lên.", "target"),
        ("Kinh phí chuyển đổi số là 198 tỷ đồng.", "budget"),
        ("Tổng thu ngân sách nhà nước đạt 14.500 tỷ đồng.", "result"),
        ("Doanh nghiệp nộp ngân sách 120 tỷ đồng.", "result"),
        ("Hạ tầng số: Số tuyến cáp quang ≥ 9.", "target"),
        ("Năm 2024 có 90% hộ dân sử dụng Internet.", "result"),
    ],
)
def test_what_only_resembles_a_price_or_a_limit_stays_what_it_is(text: str, kind: Kind) -> None:
    assert [one.kind for one in found(text, "Phú Thọ")] == [kind]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cách tính: tỷ lệ = số hồ sơ trực tuyến / tổng số hồ sơ × 100%.", []),
        ("Mật độ nhân lực nghiên cứu trên 10.000 dân.", []),
        ("Chỉ tiêu số 10 đo lường quy mô kinh tế số.", []),
        ("Trang 1 2 3 4 5", []),
        ("Ông Nguyễn Văn A (68 tuổi, thôn 3) kể lại.", []),
        ("Chỉ số tổng thể NQ57: 85%", ["85%"]),
        ("Khai mạc lúc 8:30, có 85 đại biểu.", ["85"]),
        ("Diện tích của tỉnh là 3.534,6 km2.", ["3.534,6 km2"]),
        ("Chỉ số phát triển con người trên 0,7.", ["0,7"]),
        ("Doanh thu lên tới 65 đến 95 tỷ đồng mỗi năm.", ["65 đến 95 tỷ đồng"]),
    ],
)
def test_formulas_clocks_pages_and_numbered_items_are_no_figures(text: str, figures: list[str]) -> None:
    assert [one.figure for one in found(text, "Phú Thọ")] == figures


def test_bound_of_a_number_below_one_is_told() -> None:
    (only,) = found("Chỉ số phát triển con người trên 0,7.", "Phú Thọ")
    assert only.bound == "trên"


def test_numbered_line_that_reads_as_a_heading_states_its_figures() -> None:
    text = "B. Mục tiêu 2030\n1. Kinh tế số ≥ 30% GDP\n- Nhân lực ≥ 12 người/1 vạn dân"
    told = [(one.figure, one.kind, one.period and one.period.end.year) for one in found(text, NATIONAL)]
    assert told == [("30%", "target", 2030), ("12", "target", 2030)]


def test_brackets_that_hold_a_time_alone_date_the_clause() -> None:
    (only,) = found("(đến 2045) Quy mô kinh tế số ≥ 50% GDP", NATIONAL)
    assert (only.indicator, only.period and only.period.end.year) == ("Quy mô kinh tế số GDP", 2045)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Phần mềm nguồn mở đóng góp 95 tỷ euro vào GDP của Liên minh châu Âu.", "Liên minh châu Âu"),
        ("Bài học đến từ Ấn Độ. Nước này có 200 triệu người đăng ký tiêm.", "Ấn Độ"),
        ("Hiện 81% các quốc gia đã có cổng dữ liệu mở.", "Thế giới"),
        ("Trên thế giới, hơn 800 cơ quan chính phủ dùng nguồn mở.", "Thế giới"),
        ("Cả nước có 50 dự án hợp tác của Hàn Quốc.", NATIONAL),
    ],
)
def test_other_countries_and_the_world_in_a_text_on_the_country(text: str, place: str) -> None:
    assert [one.place for one in found(text, NATIONAL)] == [place]


def test_partners_of_a_province_are_not_its_place() -> None:
    assert [one.place for one in found("Tỉnh triển khai 5 dự án của Hàn Quốc.", "Phú Thọ")] == ["Phú Thọ"]


def test_table_of_limits_is_one_of_targets_and_a_cell_dates_its_row() -> None:
    text = "Mục tiêu NQ57 | Mốc\nKinh tế số ≥ 30%, TFP > 55% | 2030\nKinh tế số ≥ 50% | 2045"
    told = [(one.indicator, one.figure, one.kind, one.period and one.period.end.year) for one in found(text, NATIONAL)]
    assert told == [
        ("Kinh tế số", "30%", "target", 2030),
        ("TFP", "55%", "target", 2030),
        ("Kinh tế số", "50%", "target", 2045),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch chuyển đổi số của tỉnh đặt chỉ tiêu theo 04 nội dung cơ bản.",
        "Kế hoạch đề ra 12 chỉ tiêu định lượng.",
        "Tỉnh xác định mục tiêu trên 3 trụ cột.",
    ],
)
def test_how_many_targets_there_are_is_no_target(text: str) -> None:
    assert [one.kind for one in found(text, "Phú Thọ")] == ["other"]


def test_goal_under_a_heading_of_goals_stays_one_though_the_next_says_so_again() -> None:
    text = "5. Mục tiêu năm 2025\n\n- Chỉ số hài lòng từ 90% trở lên, phấn đấu vào nhóm 12 tỉnh dẫn đầu;"
    told = [(one.figure, one.kind) for one in found(f"Mục tiêu năm 2025 gồm:\n{text}", "Long An")]
    assert told == [("90%", "target"), ("12", "target")]


def test_plan_may_be_called_a_demand() -> None:
    told = [(one.figure, one.kind) for one in found("Giải ngân vốn đạt tỷ lệ 91%, thấp hơn yêu cầu 95%.", "Long An")]
    assert told == [("91%", "result"), ("95%", "plan")]


def test_mean_of_the_country_is_the_country_s_and_reached() -> None:
    text = "Kinh tế số chiếm 12,9% GRDP, vượt mục tiêu 12,5% song còn cách xa bình quân cả nước (18,3%)."
    told = [(one.figure, one.kind, one.place) for one in found(text, "Phú Thọ")]
    assert told == [("12,9%", "result", "Phú Thọ"), ("12,5%", "plan", "Phú Thọ"), ("18,3%", "result", NATIONAL)]


def test_place_before_the_figure_of_another_clause_is_that_one_s() -> None:
    text = "Tỷ lệ thanh toán trực tuyến chỉ đạt 29,4%, trong khi tỉnh giáp ranh Tây Ninh đã đạt 52%."
    assert [(one.figure, one.place) for one in found(text, "Long An")] == [("29,4%", "Long An"), ("52%", "Tây Ninh")]


def test_name_of_a_district_elsewhere_is_no_place_of_the_figure() -> None:
    text = "Hợp tác xã bưởi da xanh Phú Nhuận có 38 thành viên. Mỗi năm bán qua sàn được 6,2 tỷ đồng."
    assert {one.place for one in found(text, "Bến Tre")} == {"Bến Tre"}
    assert [one.place for one in found("Quận Phú Nhuận có 38 tổ công nghệ số.", "Bến Tre")] == ["Hồ Chí Minh"]


def test_year_before_that_a_figure_is_compared_with_does_not_date_it() -> None:
    (sales,) = [
        one for one in found("Doanh số đạt 214 tỷ đồng, gấp 1,6 lần năm trước.", "Phú Thọ") if one.unit == "đồng"
    ]
    assert sales.period is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ hồ sơ số hóa đạt 71% (thấp hơn chỉ tiêu 4%).",
            [("71%", "result", ""), ("4%", "result", "thấp hơn chỉ tiêu")],
        ),
        (
            "Hồ sơ trực tuyến đạt 73%, vượt chỉ tiêu giao 3%.",
            [("73%", "result", ""), ("3%", "result", "vượt chỉ tiêu giao")],
        ),
        ("Tỷ lệ hồ sơ đạt 61%, thấp hơn chỉ tiêu 65%.", [("61%", "result", ""), ("65%", "plan", "")]),
        ("Tỷ lệ thanh toán đạt 44,6%, vượt mức 40% đề ra.", [("44,6%", "result", ""), ("40%", "plan", "")]),
        (
            "Thu ngân sách đạt 7.120 tỷ đồng, vượt 1,7% kế hoạch năm (7.000 tỷ đồng).",
            [("7.120 tỷ đồng", "result", ""), ("1,7%", "result", "vượt kế hoạch năm"), ("7.000 tỷ đồng", "plan", "")],
        ),
    ],
)
def test_how_far_a_result_is_from_its_plan_is_not_the_plan(text: str, expected: list[tuple[str, str, str]]) -> None:
    told = [(one.figure, one.kind, one.indicator.partition(" · ")[2]) for one in found(text, "Phú Thọ")]
    assert told == expected


@pytest.mark.parametrize(
    "text",
    [
        "Trà Vinh cấp 798.112 thẻ căn cước, đạt 96,1% chỉ tiêu.",
        "Kích hoạt 512.004 tài khoản định danh, đạt 101,3% kế hoạch năm.",
        "Chỉ tiêu số hộ có điện thoại thông minh không đạt (88,1%).",
    ],
)
def test_share_of_a_target_is_a_result(text: str) -> None:
    assert {one.kind for one in found(text, "Trà Vinh")} == {"result"}


def test_goals_of_a_list_are_goals_to_its_end() -> None:
    items = "\n".join(f"- {50 + number}% xã có mạng số {number};" for number in range(20))
    assert [one.kind for one in found(f"Mục tiêu năm 2025:\n{items}", "Hòa Bình")] == ["target"] * 20


def test_goal_of_the_whole_year_is_not_of_the_half_before_it() -> None:
    (goal,) = [
        one
        for one in found(
            "6 tháng đầu năm 2024, doanh thu đạt 512 tỷ đồng; phấn đấu cả năm đạt 1.000 tỷ đồng.", "Phú Yên"
        )
        if one.kind == "target"
    ]
    assert goal.period is not None
    assert (goal.period.start, goal.period.end) == (date(2024, 1, 1), date(2024, 12, 31))


def test_one_of_so_many_in_words_is_a_ratio() -> None:
    told = [
        (one.figure, one.unit, one.bound) for one in found("Có 9 trên 15 bệnh viện dùng bệnh án điện tử.", "Sóc Trăng")
    ]
    assert told == [("9 trên 15", "bệnh viện", "")]
    assert [one.bound for one in found("Có trên 15 bệnh viện dùng bệnh án điện tử.", "Sóc Trăng")] == ["trên"]


def test_same_time_is_not_a_year_before() -> None:
    (one,) = found("Tỷ lệ hồ sơ của tỉnh cùng thời điểm là 42,5%.", "Sóc Trăng")
    assert one.period is None
