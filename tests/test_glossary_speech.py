"""The glossary's offices, sectors and turns of speech: English questions as Vietnamese keywords, word for word."""

from __future__ import annotations

import pytest

from assistant.vietnamese.glossary import is_english, translate


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Who is the governor of the State Bank?", "ai Thống đốc Ngân hàng Nhà nước"),
        ("Which deputy minister attended the conference?", "Thứ trưởng nào tham gia hội nghị"),
        ("Who represented the Ministry of Health?", "ai dự Bộ Y tế"),
        ("What did the chairman of the provincial People's Committee say?", "Chủ tịch UBND tỉnh nhấn mạnh"),
        (
            "Who is the director of the Department of Information and Communications?",
            "ai Giám đốc Sở Thông tin và Truyền thông",
        ),
        ("By when should all communes have 5G coverage?", "đến khi nào xã có phủ sóng 5G"),
        ("Which targets are behind schedule?", "mục tiêu nào chậm tiến độ"),
        ("How many pharmacies are connected?", "bao nhiêu nhà thuốc kết nối"),
        ("How many taxpayers use e-invoices?", "bao nhiêu người nộp thuế sử dụng hóa đơn điện tử"),
        ("What is the disbursement rate?", "tỷ lệ giải ngân là bao nhiêu"),
        ("How many fishing vessels have voyage monitoring?", "bao nhiêu tàu cá có giám sát hành trình"),
        ("Which data leaks were reported?", "lộ lọt dữ liệu nào"),
        ("How many taxpayers are lagging behind?", "bao nhiêu người nộp thuế chậm tiến độ"),
        ("Which province came first?", "tỉnh nào đứng đầu"),
    ],
)
def test_offices_sectors_and_turns_of_speech_are_named_as_in_reports(english: str, vietnamese: str) -> None:
    assert is_english(english)
    assert translate(english) == vietnamese


@pytest.mark.parametrize("typed", ["thi truc tuyen", "co bao nhieu nha dan dung may tinh", "sim rac the nao", "cap xa"])
def test_the_new_words_do_not_take_vietnamese_for_english(typed: str) -> None:
    assert not is_english(typed)
