"""Places: what is found in reports and questions, and what is not one."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.types import NATIONAL
from assistant.vietnamese.localities import LOCALITIES
from assistant.vietnamese.place_slips import is_one_slip
from assistant.vietnamese.places import PlaceMention, find_places, find_places_in_question
from assistant.vietnamese.provinces import (
    PROVINCES_BEFORE,
    PROVINCES_NOW,
    is_province,
    predecessors,
    same_or_merged,
    successor,
    was_merged,
)
from assistant.vietnamese.text import fold, lower


def in_report(text: str) -> list[str]:
    return [mention.locality or mention.place for mention in find_places(text)]


def asked(text: str) -> list[str]:
    return [mention.locality or mention.place for mention in find_places_in_question(text)]


def test_there_were_63_provinces_and_are_34() -> None:
    assert (len(set(PROVINCES_BEFORE)), len(set(PROVINCES_NOW))) == (63, 34)
    assert set(PROVINCES_NOW) <= set(PROVINCES_BEFORE)


def test_every_locality_lies_in_a_province_before_the_mergers() -> None:
    assert {locality.province for locality in LOCALITIES} == set(PROVINCES_BEFORE)


def test_mergers_are_known_in_both_directions() -> None:
    assert successor("Đắk Nông") == "Lâm Đồng"
    assert predecessors("Lâm Đồng") == ("Lâm Đồng", "Đắk Nông", "Bình Thuận")
    assert predecessors("Hồ Chí Minh") == ("Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Bình Dương")
    assert (successor("Hà Nội"), predecessors("Hà Nội"), was_merged("Hà Nội")) == ("Hà Nội", ("Hà Nội",), False)
    assert (successor("Atlantis"), predecessors("Đắk Nông"), was_merged("Bạc Liêu")) == ("", (), True)
    assert same_or_merged("Bạc Liêu", "Cà Mau")
    assert same_or_merged(NATIONAL, NATIONAL)
    assert not same_or_merged("Đắk Lắk", "Đắk Nông")
    assert not same_or_merged("Tây Nguyên", "Đắk Lắk")
    assert not is_province(NATIONAL)


@pytest.mark.parametrize("province", PROVINCES_BEFORE)
def test_every_province_is_found_however_it_is_written(province: str) -> None:
    assert in_report(f"Năm 2023, tỉnh {province} có 12 xã.") == [province]
    for written in (province, province.upper(), lower(province), fold(province), fold(province).replace(" ", "")):
        assert find_places_in_question(f"chỉ tiêu của tỉnh {written} là gì?")[0].place == province
    assert find_places(f"tinh {fold(province)} co bao nhieu xa")[0].place == province


def test_a_mention_says_where_it_stands() -> None:
    text = "VNPT Đắk Lắk và UBND huyện Krông Năng ký kết"
    assert find_places(text) == [
        PlaceMention("Đắk Lắk", "Đắk Lắk", 5, 12, "province"),
        PlaceMention("Đắk Lắk", "Krông Năng", 27, 37, "district", "Krông Năng"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Daklak, ĐăkLăk, Đắc Lắc, Dak Lak, Đak Lak, Đăk Lăk, ĐẮK LẮK", ["Đắk Lắk"] * 7),
        ("Đăk Nông, Dac Nong, Đắc Nông, DakNong", ["Đắk Nông"] * 4),
        ("TP.HCM, TPHCM, TP. Hồ Chí Minh, thành phố Hồ Chí Minh, Sài Gòn", ["Hồ Chí Minh"] * 5),
        ("Thừa Thiên - Huế, Thừa Thiên Huế, thành phố Huế", ["Huế"] * 3),
        ("BR-VT, Bà Rịa – Vũng Tàu, Bà Rịa-Vũng Tàu, Bà Rịa Vũng Tàu", ["Bà Rịa - Vũng Tàu"] * 4),
        ("Thanh Hoá, Khánh Hoà, Kontum, Bắc Cạn", ["Thanh Hóa", "Khánh Hòa", "Kon Tum", "Bắc Kạn"]),
        ("Buôn Ma Thuột, Buôn Mê Thuột, Ban Mê Thuột", ["Buôn Ma Thuột"] * 3),
        ("Xã Ea Trang- huyện M’Drắk; huyện Ea H'leo; Krông A Na", ["M'Drắk", "Ea H'leo", "Krông Ana"]),
        ("Gia Nghĩa, Cao Lãnh, Sa Đéc, Thủ Đức", ["Gia Nghĩa", "Cao Lãnh", "Sa Đéc", "Thủ Đức"]),
        ("tỉnh Ninh Bình giáp Hòa Bình", ["Ninh Bình", "Hòa Bình"]),
        ("Quảng Nam - Đà Nẵng", ["Quảng Nam", "Đà Nẵng"]),
        ("Chủ tịch UBND tỉnh Bạc Liêu Phạm Văn Thiều", ["Bạc Liêu"]),
        ("Các tỉnh: An Giang, Long An, Gia Lai, Lào Cai", ["An Giang", "Long An", "Gia Lai", "Lào Cai"]),
        ("Đắk\nNông", ["Đắk Nông"]),
        ("vùng Tây Nguyên, Đồng bằng sông Cửu Long, ĐBSCL", ["Tây Nguyên"] + ["Đồng bằng sông Cửu Long"] * 2),
        ("thành phố Vinh", ["Vinh"]),
    ],
)  # fmt: skip
def test_reports_name_places_in_many_spellings(text: str, expected: list[str]) -> None:
    assert in_report(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "khu vực Thái Bình Dương",
        "ông Nguyễn Hòa Bình",
        "bà Nguyễn Thị Thái Bình",
        "vì hòa bình, ổn định",
        "trên đường Điện Biên Phủ",
        "phố Huế",
        "xã Hòa Bình",
        "Chủ tịch Hồ Chí Minh",
        "Học viện Chính trị quốc gia Hồ Chí Minh",
        "Đoàn TNCS Hồ Chí Minh",
        "Cổng Dịch vụ công quốc gia",
        "Ủy ban Quốc gia về chuyển đổi số",
        "Ngân hàng Nhà nước Việt Nam",
        "khung kiến trúc Chính phủ điện tử Việt Nam",
        "đứng thứ 5 toàn quốc",
        "xếp thứ 41 trong cả nước",
        "là tỉnh đầu tiên trong cả nước",
        "trong nhóm 20/63 tỉnh, thành phố trong cả nước",
        "https://dti.daklak.gov.vn",
        "cần thơ, an giang, gia lai",
        "Chuyển đổi số là gì? Tự động hóa, đa năng, diễn biến",
        "Hội nghị (HN)",
    ],
)
def test_reports_do_not_name_a_place_by(text: str) -> None:
    assert in_report(text) == []


def test_the_country_is_named_where_a_figure_holds_for_it() -> None:
    for text in (
        "Cả nước có 50 nền tảng",
        "bình quân cả nước đạt 66%",
        "trên toàn quốc",
        "tại Việt Nam",
        "sử dụng trong cả nước",
    ):
        assert [(mention.place, mention.level) for mention in find_places(text)] == [(NATIONAL, "country")]


def test_a_city_is_told_from_the_province_of_its_name() -> None:
    mentions = find_places(
        "thành phố Vĩnh Long, tỉnh Vĩnh Long; huyện Cao Lãnh, TP. Cao Lãnh; thị xã Phú Thọ; huyện Hòa Bình"
    )
    assert [(mention.place, mention.locality, mention.level) for mention in mentions] == [
        ("Vĩnh Long", "Vĩnh Long", "city"),
        ("Vĩnh Long", "", "province"),
        ("Đồng Tháp", "Cao Lãnh", "district"),
        ("Đồng Tháp", "Cao Lãnh", "city"),
        ("Phú Thọ", "Phú Thọ", "city"),
        ("Bạc Liêu", "Hòa Bình", "district"),
    ]
    assert [(m.place, m.level) for m in find_places("phường Buôn Ma Thuột")] == [("Đắk Lắk", "district")]
    assert [(m.place, m.level) for m in find_places("thành phố Cần Thơ")] == [("Cần Thơ", "province")]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("dak lak co bao nhieu san pham", ["Đắk Lắk"]),
        ("daknong", ["Đắk Nông"]),
        ("tp hcm va ha noi", ["Hồ Chí Minh", "Hà Nội"]),
        ("dân số HN", ["Hà Nội"]),
        ("ca nuoc co bao nhieu nen tang", [NATIONAL]),
        ("Tỉnh nào đứng đầu cả nước?", []),
        ("Đắk Nông xếp thứ mấy toàn quốc?", ["Đắk Nông"]),
        ("bac liêu, đăk lak, bạc liệu", ["Bạc Liêu", "Đắk Lắk", "Bạc Liêu"]),
        ("buon me thuot, huyen krong nang, m'drak", ["Buôn Ma Thuột", "Krông Năng", "M'Drắk"]),
        ("Đồng Tháo, Đồng Tahp, Bac Leiu", ["Đồng Tháp", "Đồng Tháp", "Bạc Liêu"]),
        ("dak lakk, bac lieeu", ["Đắk Lắk", "Bạc Liêu"]),
        ("so lieu an toan ha tang", []),
        ("danh gia lai so lieu", []),
        ("dien bien phuc tap", []),
        ("tinh dien bien", ["Điện Biên"]),
        ("ty le ho co cap quang nam 2023", []),
        ("tinh quang nam nam 2023", ["Quảng Nam"]),
        ("hoan thanh hoa don dien tu chua", []),
        ("so hoa binh quan", []),
        ("nang suat lao dong thap", []),
        ("có cao bằng năm trước không", []),
        ("tinh cao bang nam 2023", ["Cao Bằng"]),
        ("chuyen doi so la gi", []),
        ("tu dong hoa, tu dong thap", []),
        ("Lao Động, quản trị, Quản Trị, bình quân, thanh toán", []),
        ("nền tảng đa năng đã nâng cấp", []),
        ("how many households in Vietnam", [NATIONAL]),
        ("What is Dak Lak's target?", ["Đắk Lắk"]),
    ],
)  # fmt: skip
def test_questions_are_read_leniently(question: str, expected: list[str]) -> None:
    assert asked(question) == expected


@given(st.text(alphabet="aáàăâđeêioôơuưyAĐHN ,.-'\nbcglmnpt0", max_size=80))
def test_mentions_are_spans_in_order(text: str) -> None:
    for mentions in (find_places(text), find_places_in_question(text)):
        assert all(text[mention.start : mention.end] == mention.name for mention in mentions)
        assert all(a.end <= b.start for a, b in pairwise(mentions))


@given(st.text(alphabet="abc", max_size=6), st.text(alphabet="abc", max_size=6))
def test_one_slip_goes_both_ways(first: str, second: str) -> None:
    assert is_one_slip(first, second) == is_one_slip(second, first)


def test_a_long_text_takes_seconds_at_most() -> None:
    text = "Tỉnh Đắk Lắk có 1.678 sản phẩm trên sàn thương mại điện tử, đứng thứ 5 toàn quốc. " * 12_000
    started = time.process_time()  # its own: what else the machine does has no part in it
    assert len(find_places(text)) == 12_000
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("kinh te so cua nam dinh", ["Nam Định"]),
        ("ke hoach hang nam dinh ky bao cao", []),
        ("muc tieu cua nam dinh huong den 2030", []),
    ],
)
def test_nam_dinh_is_told_from_a_year_without_accents(question: str, places: list[str]) -> None:
    assert asked(question) == places


def test_a_commune_is_taken_for_no_district_of_its_name_that_other_provinces_have_as_communes() -> None:
    named = "UBND xã Phú Lương, huyện Đông Hưng, tỉnh Thái Bình"
    assert [mention.place for mention in find_places(named)] == ["Thái Bình", "Thái Bình"]
    assert [mention.place for mention in find_places("huyện Phú Lương")] == ["Thái Nguyên"]
    assert [mention.place for mention in find_places("Đoàn kiểm tra tại xã Củ Chi")] == ["Hồ Chí Minh"]
