"""Tables as officials' reports have them: columns of plans and results, heads of two rows, codes, units, shares."""

from __future__ import annotations

from datetime import date

from assistant.indicators.pairs import find_pairs
from assistant.statements import analyse
from assistant.statements.captions import read_caption
from assistant.statements.columns import read_columns
from assistant.types import Document, Period, Statement

YEAR = Period(date(2024, 1, 1), date(2024, 12, 31), "in", "năm 2024")


def report(text: str) -> Document:
    return Document("a.md", "Báo cáo", "", date(2024, 12, 20), ("Phú Thọ",), YEAR, "", text)


def found(text: str) -> list[Statement]:
    return list(analyse(report(text)).statements)


def told(text: str) -> list[tuple[str, str, str, str]]:
    """The kind, figure, unit and indicator of each statement."""
    return [(one.kind, one.figure, one.unit, one.indicator) for one in found(text)]


def verdicts(text: str) -> list[tuple[str, str, str, str]]:
    """The target, result, verdict and confidence of each pair."""
    document = report(text)
    said = analyse(document)
    pairs = find_pairs(said.statements, lambda _: document, lambda _: said.sentences)
    return [(p.target.figure if p.target else "", p.result.figure, p.verdict, p.confidence) for p in pairs]


USUAL = """Bảng 1. Kết quả thực hiện các chỉ tiêu năm 2024
STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ %
I | Chính quyền số |  |  |  |
1 | Tỷ lệ hồ sơ giải quyết trực tuyến | % | 80 | 85,2 | 106,5
2 | Số doanh nghiệp công nghệ số | DN | 150 | 120 | 80
"""


def test_share_of_the_plan_is_no_result_of_the_indicator() -> None:
    assert told(USUAL) == [
        ("target", "80", "%", "Tỷ lệ hồ sơ giải quyết trực tuyến"),
        ("result", "85,2", "%", "Tỷ lệ hồ sơ giải quyết trực tuyến"),
        ("result", "106,5", "%", "Tỷ lệ hồ sơ giải quyết trực tuyến · Tỷ lệ % so với kế hoạch"),
        ("target", "150", "DN", "Số doanh nghiệp công nghệ số"),
        ("result", "120", "DN", "Số doanh nghiệp công nghệ số"),
        ("result", "80", "%", "Số doanh nghiệp công nghệ số · Tỷ lệ % so với kế hoạch"),
    ]


def test_row_sets_its_plan_beside_its_result() -> None:
    assert verdicts(USUAL) == [("80", "85,2", "vượt", "certain"), ("150", "120", "chưa đạt", "certain")]


def test_heads_of_two_rows_are_one() -> None:
    text = """TT | Chỉ tiêu | Đơn vị tính | Năm 2023 |  | Năm 2024 |
 |  |  | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
1 | Tỷ lệ dân số có tài khoản định danh | % | 60 | 63,1 | 75 | 71,8
"""
    cells = [(one.kind, one.figure, one.period and one.period.end.year) for one in found(text)]
    assert cells == [("target", "60", 2023), ("result", "63,1", 2023), ("target", "75", 2024), ("result", "71,8", 2024)]
    assert verdicts(text) == [("60", "63,1", "vượt", "certain"), ("75", "71,8", "chưa đạt", "certain")]


def test_codes_and_numbers_are_neither_figures_nor_names() -> None:
    text = """Mã chỉ tiêu | Tên chỉ tiêu | Chỉ tiêu giao | Kết quả
CQS-01 | Tỷ lệ số hóa hồ sơ | 60% | 74,5%
2.3 | Tỷ lệ thanh toán trực tuyến | 50% | 48%
1234 | Tỷ lệ phản ánh được xử lý | 90% | 90%
"""
    assert [(one.indicator, one.figure) for one in found(text)] == [
        ("Tỷ lệ số hóa hồ sơ", "60%"),
        ("Tỷ lệ số hóa hồ sơ", "74,5%"),
        ("Tỷ lệ thanh toán trực tuyến", "50%"),
        ("Tỷ lệ thanh toán trực tuyến", "48%"),
        ("Tỷ lệ phản ánh được xử lý", "90%"),
        ("Tỷ lệ phản ánh được xử lý", "90%"),
    ]
    assert [pair[2] for pair in verdicts(text)] == ["vượt", "chưa đạt", "đạt"]


def test_code_without_a_head_of_its_own_is_no_name() -> None:
    text = "CS | Nội dung tóm tắt\nCS8 | Tỉ lệ TFP trong tăng trưởng kinh tế (≥ 55%)"
    (only,) = found(text)
    assert (only.figure, only.bound, only.indicator) == ("55%", "tối thiểu", "Tỉ lệ TFP trong tăng trưởng kinh tế")


def test_unit_above_the_table_holds_for_its_cells() -> None:
    text = """Bảng 3. Kinh phí chuyển đổi số năm 2024
Đơn vị tính: triệu đồng
STT | Mã số | Nội dung | Dự toán giao | Đã giải ngân | Tỷ lệ %
1 | 1234 | Nâng cấp cổng dịch vụ công | 12.500 | 11.800 | 94,4
 |  | Tổng cộng | 15.700 | 15.000 | 95,5
"""
    budget = "Kinh phí chuyển đổi số năm 2024"
    assert told(text) == [
        ("budget", "12.500", "triệu đồng", "Nâng cấp cổng dịch vụ công · Dự toán giao"),
        ("budget", "11.800", "triệu đồng", "Nâng cấp cổng dịch vụ công · Đã giải ngân"),
        ("result", "94,4", "%", "Nâng cấp cổng dịch vụ công · Tỷ lệ % so với kế hoạch"),
        ("budget", "15.700", "triệu đồng", f"Tổng cộng · {budget} · Dự toán giao"),
        ("budget", "15.000", "triệu đồng", f"Tổng cộng · {budget} · Đã giải ngân"),
        ("result", "95,5", "%", "Tổng cộng · Tỷ lệ % so với kế hoạch"),
    ]


def test_line_of_the_unit_is_no_title() -> None:
    caption = read_caption(["Bảng 2. Tỷ lệ hồ sơ của các huyện", "(Đơn vị tính: %)"])
    assert (caption.title, caption.subject) == ("Bảng 2. Tỷ lệ hồ sơ của các huyện", "Tỷ lệ hồ sơ")
    assert (caption.unit, caption.unit_of("Số xã")) == ("%", "%")


def test_unit_in_a_title_holds_for_what_the_title_names_only() -> None:
    caption = read_caption(["Bảng 2. Tỷ lệ hồ sơ của các huyện (%)"])
    assert (caption.unit_of("Huyện Hòa Vang · Tỷ lệ hồ sơ"), caption.unit_of("Huyện Hòa Vang · Số xã")) == ("%", "")


def test_line_that_says_nothing_of_the_table_sets_no_unit() -> None:
    """An empty subject stands in every indicator, and must hold for none."""
    assert read_caption(["(%)"]).unit_of("Số xã") == ""
    assert read_caption([]).unit_of("Số xã") == ""


def test_roles_of_columns() -> None:
    heads = ["STT", "Chỉ tiêu", "ĐVT", "KH 2024", "TH 6 tháng", "TH/KH (%)", "So với cùng kỳ (%)", "Ghi chú"]
    roles = [column.role for column in read_columns(heads)]
    assert roles == ["number", "target", "unit", "target", "result", "share", "compared", "remark"]


def test_percent_without_a_plan_beside_it_is_a_figure_of_its_own() -> None:
    assert [column.role for column in read_columns(["Huyện", "Số hồ sơ", "Tỷ lệ %"])] == ["value", "value", "value"]


def test_transactions_are_no_targets_that_are_set() -> None:
    assert [column.role for column in read_columns(["Ngân hàng", "Số giao dịch"])] == ["value", "value"]


def test_part_of_a_row_keeps_the_name_of_the_whole() -> None:
    text = """TT | Chỉ tiêu | KH 2024 | TH 6 tháng | So với cùng kỳ (%)
1 | Hồ sơ nộp trực tuyến (%) | 75 | 80,1 | 112,3
 | - Cấp xã | 70% | 66,2% | 109
"""
    assert told(text) == [
        ("target", "75", "%", "Hồ sơ nộp trực tuyến (%)"),
        ("result", "80,1", "%", "Hồ sơ nộp trực tuyến (%)"),
        ("result", "112,3", "%", "Hồ sơ nộp trực tuyến (%) · So với cùng kỳ"),
        ("target", "70%", "%", "Hồ sơ nộp trực tuyến (%), trong đó Cấp xã"),
        ("result", "66,2%", "%", "Hồ sơ nộp trực tuyến (%), trong đó Cấp xã"),
        ("result", "109", "%", "Hồ sơ nộp trực tuyến (%), trong đó Cấp xã · So với cùng kỳ"),
    ]


def test_months_in_a_head_date_its_column() -> None:
    text = "Chỉ tiêu | KH 2024 | TH 6 tháng 2024\nTỷ lệ hồ sơ | 75% | 80%"
    assert [one.period and one.period.end for one in found(text)] == [date(2024, 12, 31), date(2024, 6, 30)]


def test_cell_that_names_what_it_counts_is_read_by_itself() -> None:
    text = "Nhóm | Mốc 2030 | Chỉ tiêu CP\nKinh tế số | ≥ 30% | 10. Quy mô kinh tế số (% GDP): ≥ 30"
    assert told(text) == [
        ("target", "30%", "%", "Kinh tế số"),
        ("target", "30", "%", "Quy mô kinh tế số (% GDP)"),
    ]


def test_table_that_a_page_has_broken_goes_on_under_its_heads() -> None:
    text = """STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 85

2 | Tỷ lệ số hóa | % | 60 | 55
"""
    assert told(text)[2:] == [("target", "60", "%", "Tỷ lệ số hóa"), ("result", "55", "%", "Tỷ lệ số hóa")]


def test_column_of_bodies_and_places_headed_don_vi_names_its_rows() -> None:
    districts = """TT | Đơn vị | Số tổ công nghệ số năm 2023
1 | Huyện Anh Sơn | 301
2 | Huyện Con Cuông | 302
3 | Thị xã Thái Hòa | 303
"""
    assert [(one.figure, one.unit, one.place, one.locality, one.indicator) for one in found(districts)] == [
        ("301", "tổ", "Nghệ An", "Anh Sơn", "Huyện Anh Sơn · Số tổ công nghệ số năm"),
        ("302", "tổ", "Nghệ An", "Con Cuông", "Huyện Con Cuông · Số tổ công nghệ số năm"),
        ("303", "tổ", "Nghệ An", "Thái Hòa", "Thị xã Thái Hòa · Số tổ công nghệ số năm"),
    ]
    bodies = "Đơn vị | Số hồ sơ\nSở Tài chính | 301\nUBND xã Minh Tân | 302\nVNPT Phú Thọ | 303\nTân Lập | 304\n"
    assert [(one.figure, one.indicator) for one in found(bodies)] == [
        ("301", "Sở Tài chính · Số hồ sơ"),
        ("302", "UBND xã Minh Tân · Số hồ sơ"),
        ("303", "VNPT Phú Thọ · Số hồ sơ"),
        ("304", "Tân Lập · Số hồ sơ"),
    ]


def test_column_of_units_headed_don_vi_gives_units_wherever_it_stands() -> None:
    rows = [("Số hộ dùng VNeID", "Hộ"), ("Số trường có mạng", "Trường học"), ("Tỷ lệ hồ sơ", "%"), ("Thu", "Tỷ đồng")]
    after = "\n".join(
        ["Chỉ tiêu | Đơn vị | Năm 2023", *(f"{name} | {unit} | 30{at}" for at, (name, unit) in enumerate(rows))]
    )
    before = "\n".join(
        ["Đơn vị | Chỉ tiêu | Năm 2023", *(f"{unit} | {name} | 30{at}" for at, (name, unit) in enumerate(rows))]
    )
    for text in (after, before):
        assert [(one.indicator, one.figure, one.unit) for one in found(text)] == [
            ("Số hộ dùng VNeID", "300", "Hộ"),
            ("Số trường có mạng", "301", "Trường học"),
            ("Tỷ lệ hồ sơ", "302", "%"),
            ("Thu", "303", "Tỷ đồng"),
        ]
