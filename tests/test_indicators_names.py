"""What an indicator is called on the page: Vietnamese that reads well, a count told from a share of the same thing."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.indicators.display_names import display_name, pair_name
from assistant.indicators.pairs import find_pairs
from assistant.statements import analyse
from assistant.types import Document


def names(text: str, *places: str) -> list[tuple[str, str]]:
    """Give the figures of ``text`` with the names of what they are of."""
    document = Document("a.md", "Báo cáo", "", date(2024, 12, 20), places, None, "", text)
    return [(one.figure, display_name(one, document)) for one in analyse(document).statements]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kinh tế số chiếm 12,7% GRDP.", "Tỷ trọng kinh tế số trong GRDP"),
        ("Tỷ trọng kinh tế số chiếm 12,7% GRDP.", "Tỷ trọng kinh tế số trong GRDP"),
        ("Trong tỉnh, 82% hộ gia đình dùng Internet.", "Tỷ lệ hộ gia đình dùng Internet"),
        ("Tại Phú Thọ, 82% hộ gia đình dùng Internet.", "Tỷ lệ hộ gia đình dùng Internet"),
        ("Trong số cán bộ xã, 45% có chữ ký số.", "Tỷ lệ cán bộ xã có chữ ký số"),
        ("Số hóa 63% hồ sơ lưu trữ.", "Tỷ lệ số hóa hồ sơ lưu trữ"),
        ("Việc cấp tài khoản ở Phú Thọ đạt 104% kế hoạch.", "Việc cấp tài khoản ở Phú Thọ so với kế hoạch"),
        ("Hồ sơ sức khỏe điện tử đạt 95% dân số.", "Hồ sơ sức khỏe điện tử tính trên dân số"),
        ("Tỷ lệ hồ sơ trực tuyến 96,1%, không có hồ sơ quá hạn.", "Tỷ lệ hồ sơ trực tuyến"),
        ("Tỷ lệ hộ có máy tính ở Phú Thọ là 23,17%.", "Tỷ lệ hộ có máy tính ở Phú Thọ"),
    ],
)
def test_a_share_is_named_by_what_it_is_of(text: str, name: str) -> None:
    assert [told for _, told in names(text, "Phú Thọ")] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phú Thọ có 204 sản phẩm bán trên sàn.", "Số sản phẩm bán trên sàn"),
        ("Trên Cổng quốc gia, 946 tài khoản được cấp.", "Số tài khoản được cấp (trên Cổng quốc gia)"),
        ("Ứng dụng “Đất Tổ” có 128.700 người dùng.", "Ứng dụng “Đất Tổ”: số người dùng"),
        ("Số giao dịch trên sàn của Phú Thọ là 42.923 giao dịch.", "Số giao dịch trên sàn của Phú Thọ"),
        ("Phú Thọ đưa nông sản lên 02 sàn thương mại điện tử.", "Phú Thọ đưa nông sản lên sàn thương mại điện tử"),
        ("Phú Thọ đã số hóa thông tin của 111 hộ.", "Phú Thọ đã số hóa thông tin của hộ"),
        ("Về kinh tế số, Phú Thọ đạt 2 chỉ tiêu.", "Số chỉ tiêu đạt về kinh tế số"),
        ("Thủy sản: 3.186 tàu cá đã gắn thiết bị.", "Thủy sản: số tàu cá đã gắn thiết bị"),
    ],
)
def test_a_count_is_named_by_what_is_counted(text: str, name: str) -> None:
    assert [told for _, told in names(text, "Phú Thọ")] == [name]


def test_another_province_stays_in_the_name() -> None:
    assert names("Tại Bạc Liêu, 82% hộ có Internet. Phú Thọ học Bạc Liêu 3 mô hình.", "Phú Thọ")[1] == (
        "3", "Phú Thọ học Bạc Liêu mô hình",
    )  # fmt: skip


def test_a_count_and_its_share_have_names_that_differ() -> None:
    assert names("Phú Thọ có 1.196 đơn vị giao dịch điện tử, đạt tỷ lệ 89,66%.", "Phú Thọ") == [
        ("1.196", "Số đơn vị giao dịch điện tử"),
        ("89,66%", "Tỷ lệ đơn vị giao dịch điện tử"),
    ]


def test_a_rank_and_a_change_are_named_as_such() -> None:
    assert names("Năm 2023, Phú Thọ xếp thứ 41 toàn quốc, tăng 13 bậc so với năm 2020.", "Phú Thọ") == [
        ("41", "Thứ hạng toàn quốc của Phú Thọ"),
        ("13 bậc", "Thứ hạng toàn quốc của Phú Thọ: mức tăng so với năm 2020"),
    ]
    assert names("Số giao dịch trên sàn là 42.923 giao dịch, đứng thứ 5 toàn quốc.", "Phú Thọ")[1] == (
        "5", "Thứ hạng toàn quốc về số giao dịch trên sàn",
    )  # fmt: skip
    assert names("Trong bảng xếp hạng DTI năm 2023, Phú Thọ đứng thứ 11/63.", "Phú Thọ") == [
        ("11/63", "Thứ hạng của Phú Thọ trong bảng xếp hạng DTI")
    ]


def test_a_change_in_a_count_does_not_say_its_noun_again() -> None:
    told = names("Mạng đã nối 1.935 trạm về trung tâm, tăng 402 trạm so với năm 2022.", "Phú Thọ")
    assert told[1] == ("402", "Mạng đã nối trạm về trung tâm: mức tăng so với năm 2022")


def test_cells_of_a_table_name_their_rows_as_they_stand() -> None:
    text = "Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024\nhộ có Internet (%) | 80 | 82\n"
    assert {name for _, name in names(text, "Phú Thọ")} == {"Hộ có Internet (%)"}


def test_a_pair_is_named_by_its_result() -> None:
    text = "Năm 2024, kinh tế số chiếm 12,7% GRDP (kế hoạch là 12%)."
    document = Document("a.md", "Báo cáo", "", date(2024, 12, 20), ("Phú Thọ",), None, "", text)
    read = analyse(document)
    (pair,) = find_pairs(read.statements, lambda _: document, lambda _: read.sentences)
    assert pair_name(pair, lambda _: document) == "Tỷ trọng kinh tế số trong GRDP"
