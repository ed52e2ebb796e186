"""Where sentences of Vietnamese text end."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.sentences import LONGEST, paragraphs, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỉnh đạt 5%. Huyện đạt 6%!", ["Tỉnh đạt 5%.", "Huyện đạt 6%!"]),
        ("Có 1.678 sản phẩm, tăng 6.5%. Đạt kế hoạch.", ["Có 1.678 sản phẩm, tăng 6.5%.", "Đạt kế hoạch."]),
        ("GS.TS. Nguyễn Văn A. Tuấn dự họp.", ["GS.TS. Nguyễn Văn A. Tuấn dự họp."]),
        ("TP. Huế và Tp.Hồ Chí Minh họp.", ["TP. Huế và Tp.Hồ Chí Minh họp."]),
        ("Trụ sở ở Q.1 và P. 12. Xong.", ["Trụ sở ở Q.1 và P. 12.", "Xong."]),
        ("Bán cà phê, tiêu, v.v. Tỉnh hỗ trợ.", ["Bán cà phê, tiêu, v.v.", "Tỉnh hỗ trợ."]),
        ("Xếp loại A. Tỉnh đứng đầu.", ["Xếp loại A.", "Tỉnh đứng đầu."]),
        ("Do UBND. Tỉnh giao.", ["Do UBND.", "Tỉnh giao."]),
        ("Lên voso.vn và postmart.vn. Đến nay đủ.", ["Lên voso.vn và postmart.vn.", "Đến nay đủ."]),
        ("Xem https://dti.tinh.gov.vn. Hết.", ["Xem https://dti.tinh.gov.vn.", "Hết."]),
        ("Nền tảng… bước đầu chạy. Tốt", ["Nền tảng… bước đầu chạy.", "Tốt"]),
        ("An sinh xã hội...Khi dịch qua đi thì ổn.", ["An sinh xã hội...", "Khi dịch qua đi thì ổn."]),
        ("Đề xuất giải pháp./. Tuấn Kiệt", ["Đề xuất giải pháp./.", "Tuấn Kiệt"]),
        ("Ông nói: “Làm ngay.” Sau đó họp.", ["Ông nói: “Làm ngay.”", "Sau đó họp."]),
        ("(Theo báo cáo.) Hội nghị bế mạc.", ["(Theo báo cáo.)", "Hội nghị bế mạc."]),
        ("Một dòng\nHai dòng", ["Một dòng", "Hai dòng"]),
        ("- Tỷ lệ đạt 5%.\n+ Số hộ 6.\n• Số xã", ["Tỷ lệ đạt 5%.", "Số hộ 6.", "Số xã"]),
        ("1. Mục tiêu chung\na) Đạt 5%. Vượt.\n1.", ["1. Mục tiêu chung", "a) Đạt 5%.", "Vượt."]),
        ("Chỉ tiêu | Đạt. Vượt | 5%", ["Chỉ tiêu | Đạt. Vượt | 5%"]),
        ("An toàn thông tin. |\n---\n...", ["An toàn thông tin."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_part_of_a_text_keeps_the_offsets_of_the_text() -> None:
    text = "Một. Hai. Ba."
    assert sentences(text, 5, 9) == [(5, 9)]
    assert sentences(text, 5, 999) == [(5, 9), (10, 13)]


def test_a_sentence_without_a_stop_is_cut_at_semicolons() -> None:
    text = "; ".join(["chỉ tiêu của tỉnh"] * 200)
    pieces = cut(text)
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert [piece[-1] for piece in pieces[:-1]] == [";"] * (len(pieces) - 1)
    assert " ".join(pieces) == text


def test_paragraphs_are_the_lines_without_their_blanks() -> None:
    assert paragraphs("  một \n\n hai\n") == [(2, 5), (9, 12)]


@given(st.text(alphabet='aB1Đề.!?…;,:| \n-+()"“”/\u0301', max_size=400))
def test_sentences_are_apart_in_order_and_lose_no_letter(text: str) -> None:
    spans = sentences(text)
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert all("\n" not in text[start:end] for start, end in spans)


@pytest.mark.parametrize("piece", ["a", "Tỉnh có 5 xã. ", ". A", "- ", "."])
def test_a_line_of_a_million_characters_takes_seconds_at_most(piece: str) -> None:
    began = time.process_time()
    sentences(piece * (1_000_000 // len(piece)))
    assert time.process_time() - began < 15
