from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.figures import find_figures, parse_number, write_number


def shown(text: str) -> list[tuple[str, str, float | None, str, str]]:
    return [(found.text, found.form, found.value, found.unit, found.bound) for found in find_figures(text)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.678", 1678),
        ("101,9", 101.9),
        ("6.5", 6.5),
        ("02", 2),
        ("1.954.846", 1954846),
        ("1.234,5", 1234.5),
        ("12.50", 12.5),
    ],
)
def test_a_number_stands_for_what_vietnamese_readers_take_it_for(written: str, value: float) -> None:
    assert parse_number(written) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tỉnh có 1.678 sản phẩm", [("1.678", "number", 1678, "", "")]),
        ("đạt 101,9% (kế hoạch 95%)", [("101,9%", "percent", 101.9, "%", ""), ("95%", "percent", 95, "%", "")]),
        ("tăng bình quân 6.5%.", [("6.5%", "percent", 6.5, "%", "")]),
        ("hơn 3,31 triệu trang", [("3,31 triệu", "number", 3310000, "", "hơn")]),
        ("bố trí khoảng 330 tỷ đồng", [("330 tỷ đồng", "money", 330e9, "đồng", "khoảng")]),
        ("tổng mức 1,2 nghìn tỷ đồng", [("1,2 nghìn tỷ đồng", "money", 1.2e12, "đồng", "")]),
        ("vượt 11/17 chỉ tiêu", [("11/17", "ratio", None, "", "")]),
        ("trên 02 sàn", [("02", "number", 2, "", "")]),
        ("tốc độ đạt 71,79Mbps", [("71,79Mbps", "number", 71.79, "Mbps", "")]),
        ("xếp thứ 41 cả nước, tăng 13 bậc", [("41", "rank", 41, "thứ", ""), ("13 bậc", "number", 13, "bậc", "")]),
        ("đạt tối thiểu 7%", [("7%", "percent", 7, "%", "tối thiểu")]),
        (
            "516 dịch vụ công mức độ 3 và 272 dịch vụ công mức độ 4",
            [("516", "number", 516, "", ""), ("272", "number", 272, "", "")],
        ),
        ("2.020 hộ và 2020 sản phẩm", [("2.020", "number", 2020, "", ""), ("2020", "number", 2020, "", "")]),
        ("gấp 5 đến 10 lần vốn", [("5 đến 10 lần", "number", None, "lần", "")]),
        ("tổng giá trị 3–5 nghìn tỉ đô", [("3–5 nghìn tỉ đô", "money", None, "USD", "")]),
        ("có 3 đô thị thông minh", [("3", "number", 3, "", "")]),
        ("cao hơn 3,2 điểm phần trăm", [("3,2 điểm phần trăm", "number", 3.2, "điểm phần trăm", "")]),
        ("tỷ suất sinh thô 15,2‰", [("15,2‰", "number", 15.2, "‰", "")]),
        (
            "xuất khẩu USD 5,2 tỷ, vay €3 triệu",
            [("5,2 tỷ", "money", 5.2e9, "USD", ""), ("3 triệu", "money", 3e6, "EUR", "")],
        ),
        ("9 trên 15 bệnh viện", [("9 trên 15", "ratio", None, "", "")]),
        ("xếp thứ 5 trên 63 tỉnh", [("5 trên 63", "rank", 5, "thứ", "")]),
        ("đến năm 2030 trên 04 nội dung", [("04", "number", 4, "", "")]),
        ("giao 100 trên 50 xã", [("100", "number", 100, "", ""), ("50", "number", 50, "", "trên")]),
        ("phủ trên 70% hộ gia đình, 100% xã", [("70%", "percent", 70, "%", "trên"), ("100%", "percent", 100, "%", "")]),
    ],
)
def test_figures_are_read_with_form_value_unit_and_bound(
    text: str, expected: list[tuple[str, str, float | None, str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 04-NQ/TU ngày 02/4/2021",
        "Quyết định 2425/QĐ-UBND ngày 01/9/2021",
        "phiên bản 2.0",
        "Tính đến 15/6, tỉnh",
        "Sáng 21/7, Ban Chỉ đạo",
        "năm 2023",
        "giai đoạn 2021-2025",
        "6 tháng đầu năm 2023",
        "dịch vụ công mức độ 3 và mức độ 4",
        "dịch Covid-19",
        "mạng 4G, 5G",
        "cách mạng công nghiệp lần thứ 4",
        "công nghiệp 4.0",
        "điện thoại 0262.3812345",
        "lúc 14:05",
        "từ 15 tuổi trở lên",
        "https://dti2.daklak.gov.vn/3",
        "1. Kết quả",
        "Phiên họp thứ 3",
        "khóa 11",
        "ngày 05 tháng 7 năm 2023",
        "tháng 6/2023",
        "Điều 5 khoản 2",
        "(thứ 3 từ trái sang)",
        "trực 24/7",
        "Ngày Chuyển đổi số quốc gia 10/10",
        "dịp Quốc khánh 2/9",
        "lễ 30/4 và 1/5",
    ],
)
def test_dates_numbers_of_documents_levels_and_versions_are_no_figures(text: str) -> None:
    assert shown(text) == []


def test_counts_of_how_many_are_no_days() -> None:
    assert [entry[0] for entry in shown("trong ngày đạt 10/12 chỉ tiêu")] == ["10/12"]


@given(st.text(alphabet=st.sampled_from("0123456789.,/% tỷđồnghứ-()"), max_size=60))
def test_every_figure_is_the_text_at_its_offsets(text: str) -> None:
    for found in find_figures(text):
        assert text[found.start : found.end] == found.text
        assert found.bound_start <= found.start < found.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("có từ 40 - 50 tổ chức", [("40 - 50", "number", None, "", "")]),
        ("tăng 16 - 18%/năm", [("16 - 18%", "percent", None, "%", "")]),
        ("từ 65 đến 95 tỷ đồng", [("65 đến 95 tỷ đồng", "money", None, "đồng", "")]),
        (
            "tăng từ 60% đến 70%",
            [("60%", "percent", 60, "%", "từ"), ("70%", "percent", 70, "%", "")],
        ),
        ("≥ 30 và ≤ 5%", [("30", "number", 30, "", "tối thiểu"), ("5%", "percent", 5, "%", "tối đa")]),
        ("hơn 5 000 tập dữ liệu", [("5 000", "number", 5000, "", "hơn")]),
        ("từ ngày 20 - 22/6", []),
        ("số 1–3, đảm bảo", []),
    ],
)
def test_ranges_signs_and_blanks_between_thousands(
    text: str, expected: list[tuple[str, str, float | None, str, str]]
) -> None:
    assert shown(text) == expected


@given(st.one_of(st.integers(0, 10**12), st.integers(0, 10**8).map(lambda cents: cents / 100)))
def test_a_number_written_as_vietnamese_do_is_read_as_itself(value: float) -> None:
    assert parse_number(write_number(value)) == value


@given(
    st.dates().filter(lambda day: 1990 <= day.year <= 2060),
    st.sampled_from(["{d}/{m}/{y}", "ngày {d} tháng {m} năm {y}", "Nghị quyết số {d}-NQ/TU", "Quyết định {m}/QĐ-UBND"]),
    st.sampled_from(["{}", "Theo {}, tỉnh đã thực hiện.", "({})", "Ngày ban hành: {}."]),
)
def test_no_date_and_no_number_of_a_document_is_a_figure(day: date, form: str, sentence: str) -> None:
    assert find_figures(sentence.format(form.format(d=day.day, m=day.month, y=day.year))) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Theo nghiên cứu [3], có 5 vai trò [4, 5].", ["5"]),
        ("giữ vị trí số 1 và là phần mềm của bên thứ 3", ["1"]),
        ("Tạp chí số 13+14, pp. 215–226, Vol 3", []),
        ("có 4 điểm nghẽn, đạt 85,10 điểm", ["4", "85,10 điểm"]),
        ("khoảng 60 tỷ đô la Mỹ cho 50 tỷ thiết bị", ["60 tỷ đô la Mỹ", "50 tỷ"]),
        ("sẽ bổ sung sau. 1.3. Danh mục nhiệm vụ", []),
    ],
)
def test_references_and_numbered_names_are_no_figures(text: str, figures: list[str]) -> None:
    assert [found.text for found in find_figures(text)] == figures
