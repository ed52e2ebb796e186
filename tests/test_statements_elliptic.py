"""Figures whose own words name nothing: what was counted before is what they count."""

from __future__ import annotations

from datetime import date

from assistant.statements.elliptic import names_nothing
from assistant.statements.extract import analyse
from assistant.types import Document, Statement


def _statements(text: str) -> list[Statement]:
    title = "Báo cáo chuyển đổi số tỉnh Ninh Bình"
    document = Document("a.txt", title, "", date(2026, 1, 5), ("Ninh Bình",), None, "", text)
    return list(analyse(document).statements)


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(one.figure, one.kind, one.indicator) for one in _statements(text)]


def test_a_target_without_words_is_of_what_the_sentence_before_counted() -> None:
    told = _told(
        "Năm 2025 kinh tế số chiếm khoảng 15,8% GRDP. Nghị quyết Đại hội Đảng bộ tỉnh đặt mục tiêu 30% vào năm 2030. "
        "Riêng năm 2026, chúng tôi phấn đấu 18%."
    )
    assert told == [
        ("15,8%", "result", "kinh tế số GRDP"),
        ("30%", "target", "kinh tế số GRDP"),
        ("18%", "target", "kinh tế số GRDP"),
    ]


def test_what_was_set_beside_a_result_is_of_its_indicator_and_no_result() -> None:
    told = _told("Tỷ lệ thanh toán trực tuyến đạt 44,6%, vượt mức 40% đề ra.")
    assert told == [("44,6%", "result", "Tỷ lệ thanh toán trực tuyến"), ("40%", "plan", "Tỷ lệ thanh toán trực tuyến")]


def test_a_place_that_stands_out_keeps_its_name_and_takes_the_indicator() -> None:
    told = _told("Thành phố Hoa Lư có tỷ lệ nộp trực tuyến cao nhất (81,4%). Thấp nhất là huyện Yên Khánh, chỉ 41,7%.")
    assert told[1] == ("41,7%", "result", "tỷ lệ nộp trực tuyến · Thấp nhất là huyện Yên Khánh")


def test_the_places_of_a_list_take_the_indicator_of_the_first() -> None:
    told = _told("Phường Tân Phú đứng đầu với 96,4% hồ sơ trực tuyến, phường Tân Bình 93,0%, xã Tiến Hưng 79,6%.")
    assert [indicator for _, _, indicator in told[1:]] == [
        "hồ sơ trực tuyến · phường Tân Bình",
        "hồ sơ trực tuyến · xã Tiến Hưng",
    ]


def test_it_is_left_open_where_several_things_were_counted() -> None:
    told = _told("Hồ sơ trực tuyến đạt 60%, thanh toán trực tuyến đạt 30%. Năm 2024 là 25%.")
    assert told[2][2] == ""


def test_another_unit_and_another_paragraph_give_nothing() -> None:
    assert _told("Kinh phí là 20 tỷ đồng. Năm 2024 đạt 25%.")[1][2] == ""
    assert _told("Hồ sơ trực tuyến đạt 60%.\n\nNăm 2024 đạt 25%.")[1][2] == ""


def test_what_follows_a_result_beside_its_target_is_a_result() -> None:
    told = _told("Đến nay 57,9% hồ sơ được số hóa, trong khi mục tiêu là 75%. Hồ sơ giải quyết đúng hạn là 98,1%.")
    assert told[-1] == ("98,1%", "result", "Hồ sơ giải quyết đúng hạn")


def test_words_that_only_set_an_aim_name_nothing() -> None:
    assert names_nothing("Kế hoạch cả năm")
    assert names_nothing("Nghị quyết Đại hội Đảng bộ tỉnh đặt mục tiêu")
    assert not names_nothing("xã hội số thứ")


def test_a_year_before_a_rate_is_no_sum_of_money() -> None:
    assert _told("Có 42,8% hồ sơ nộp trực tuyến. Năm 2021 tỷ lệ đó chỉ 15,2%.")[1][0] == "15,2%"


def test_entries_of_a_list_in_their_order_are_no_statements() -> None:
    assert _told("Chuỗi nhiệm vụ: 129 (NV8) → 17 (NV37) → 124 (NV25).") == []


def test_columns_that_refer_to_another_list_are_no_statements() -> None:
    rows = "| Đề án | Nhiệm vụ | Chương trình |\n|---|---|---|\n"
    rows += "".join(f"| Đề án {name} | {59 + at} | {at}, {at + 3} |\n" for at, name in enumerate("ABCDEFG", 1))
    assert _told(rows) == []


def test_what_is_so_now_is_of_no_term_set_before_it() -> None:
    told = _statements("Mục tiêu đến năm 2027 là 95% phụ huynh nộp học phí không dùng tiền mặt. Hiện tỷ lệ này là 74%.")
    assert [(one.figure, one.kind, one.period.text if one.period else "") for one in told] == [
        ("95%", "target", "đến năm 2027"),
        ("74%", "result", ""),
    ]


def test_growth_told_in_turn_is_of_what_was_counted_in_that_order() -> None:
    told = _told("Tỉnh có 3,8 triệu lượt giao dịch qua mã QR, trị giá 2.450 tỷ đồng, tăng lần lượt 112% và 87%.")
    assert told == [
        ("3,8 triệu", "result", "lượt giao dịch qua mã QR"),
        ("2.450 tỷ đồng", "result", "lượt giao dịch qua mã QR · trị giá"),
        ("112%", "result", "lượt giao dịch qua mã QR · tăng"),
        ("87%", "result", "lượt giao dịch qua mã QR · trị giá · tăng"),
    ]


def test_share_of_what_was_counted_keeps_its_noun() -> None:
    told = _told("Toàn tỉnh có 12.450 doanh nghiệp, trong đó 78% có chữ ký số, 45% dùng nền tảng số.")
    assert [indicator for _, _, indicator in told] == [
        "doanh nghiệp",
        "doanh nghiệp có chữ ký số",
        "doanh nghiệp dùng nền tảng số",
    ]


def test_share_of_the_estimate_is_of_what_was_collected() -> None:
    told = _told("Thu nội địa đạt 156.998 tỷ đồng bằng 103,2% dự toán.")
    assert told == [
        ("156.998 tỷ đồng", "result", "Thu nội địa"),
        ("103,2%", "result", "Thu nội địa · bằng dự toán"),
    ]


def test_counts_of_targets_are_parted_where_the_next_is_counted() -> None:
    told = _told("Trong 24 chỉ tiêu được giao, 19 chỉ tiêu đạt và vượt, 5 chỉ tiêu chưa đạt.")
    assert told[1:] == [("19", "result", "chỉ tiêu đạt và vượt"), ("5", "result", "chỉ tiêu chưa đạt")]


def test_clause_keeps_the_words_before_its_verb() -> None:
    told = _told("Phấn đấu 85% hồ sơ nộp trực tuyến, xóa vùng lõm sóng, kinh tế số chiếm tối thiểu 15% GRDP.")
    assert told == [("85%", "target", "hồ sơ nộp trực tuyến"), ("15%", "target", "kinh tế số GRDP")]


def test_figure_without_words_passes_over_figures_of_another_unit() -> None:
    told = _told("Chỉ số hài lòng đạt 84,95%, hạng 19, thấp hơn yêu cầu 90% của tỉnh.")
    assert told[2] == ("90%", "plan", "Chỉ số hài lòng")


def test_who_says_it_is_no_part_of_the_indicator() -> None:
    told = _told("Theo Sở Khoa học và Công nghệ, đến hết tháng 5/2025, 92,7% người dân có tài khoản thanh toán.")
    assert told == [("92,7%", "result", "người dân có tài khoản thanh toán")]
    told = _told("UBND huyện Kim Sơn cho biết, 63% hộ gia đình có Internet.")
    assert told == [("63%", "result", "hộ gia đình có Internet")]
