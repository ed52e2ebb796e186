"""Answers on districts, end to end: a district's figure answers for the district and never for its province."""

from __future__ import annotations

import pytest

from assistant.answering.assistant import Assistant
from tests.asking import assistant_over, lead

REPORTS = {
    "huyen-tien-phuoc-2023.txt": """ỦY BAN NHÂN DÂN
HUYỆN TIÊN PHƯỚC
Số: 214/BC-UBND
Tiên Phước, ngày 08 tháng 12 năm 2023

BÁO CÁO
Kết quả chuyển đổi số trên địa bàn huyện Tiên Phước, tỉnh Quảng Nam năm 2023

I. KẾT QUẢ
- Lắp đặt 37 điểm wifi miễn phí tại nhà văn hóa thôn.
- Thanh toán trực tuyến đạt 28,4%, chưa đạt chỉ tiêu 35%.
II. NHIỆM VỤ NĂM 2024
1. Lắp thêm 12 điểm wifi miễn phí. Phòng Văn hóa và Thông tin chủ trì.
2. Tập huấn kỹ năng số cho cán bộ thôn.
3. Số hóa hồ sơ lưu trữ của huyện.

CHỦ TỊCH
Phan Đình Trọng
""",
    "quang-nam-cap-huyen-2024.md": """---
title: Quảng Nam, chuyển đổi số cấp huyện năm 2024
publisher: Sở Thông tin và Truyền thông tỉnh Quảng Nam
date: 2024-12-20
places: [Quảng Nam]
---

# Quảng Nam, chuyển đổi số cấp huyện năm 2024

## Bảng 1. Tỷ lệ hồ sơ nộp trực tuyến của các huyện (%)

| Địa phương | 2023 | 2024 |
|---|---|---|
| Thành phố Tam Kỳ | 71,2 | 84,6 |
| Huyện Tiên Phước | 52,8 | 66,9 |
| Huyện Nam Trà My | 31,4 | 47,3 |

## Bảng 2. Chỉ tiêu toàn tỉnh

| Chỉ tiêu | Đơn vị | Năm 2023 | Kế hoạch 2024 | Thực hiện 2024 |
|---|---|---|---|---|
| Hộ gia đình có cáp quang | % | 81,5 | 90 | 88,2 |

Toàn tỉnh hiện có 1.240 tổ công nghệ số cộng đồng.
""",
    "khong-ro-noi.csv": """Chỉ tiêu;Kế hoạch 2024;Thực hiện 2024
Tỷ lệ người dân có chữ ký số (%);30;22,5
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(REPORTS, tmp_path_factory.mktemp("districts"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Tiên Phước có bao nhiêu điểm wifi miễn phí?", "37"),
        ("tien phuoc nam 2024 bao nhieu phan tram ho so nop truc tuyen", "66,9"),
        ("Năm 2023 tỷ lệ hồ sơ nộp trực tuyến của huyện Nam Trà My là bao nhiêu?", "31,4"),
    ],
)
def test_a_district_is_answered_for_by_its_own_figures(assistant: Assistant, question: str, said: str) -> None:
    answer = assistant.ask(question)
    assert answer.answered
    assert said in lead(answer)


def test_a_district_s_figure_is_no_answer_for_its_province(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam có bao nhiêu điểm wifi miễn phí?")
    assert not answer.answered
    assert "Tiên Phước" in answer.text


def test_a_follow_up_names_another_district(assistant: Assistant) -> None:
    history = ["Năm 2024 tỷ lệ hồ sơ nộp trực tuyến của huyện Nam Trà My là bao nhiêu?"]
    assert "84,6" in lead(assistant.ask("Thế Tam Kỳ?", history))


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Năm 2024 huyện nào của Quảng Nam có tỷ lệ hồ sơ nộp trực tuyến cao nhất?", "Tam Kỳ cao nhất"),
        ("huyen nao o quang nam nop ho so truc tuyen thap nhat nam 2024", "Nam Trà My thấp nhất"),
    ],
)
def test_districts_are_ranked_from_the_rows_of_a_table(assistant: Assistant, question: str, first: str) -> None:
    assert lead(assistant.ask(question)).startswith(first)


def test_a_year_alone_heads_results_where_another_column_holds_the_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Năm 2023 bao nhiêu phần trăm hộ gia đình ở Quảng Nam có cáp quang?")
    assert "81,5" in lead(answer)
    assert "Mục tiêu" not in lead(answer)


def test_what_follows_a_table_is_not_dated_by_its_last_column(assistant: Assistant) -> None:
    assert "1.240" in lead(assistant.ask("Quảng Nam năm 2024 có bao nhiêu tổ công nghệ số cộng đồng?"))


def test_a_verdict_is_that_of_the_district(assistant: Assistant) -> None:
    answer = assistant.ask("Thanh toán trực tuyến của Tiên Phước năm 2023 có về đích không?")
    assert lead(answer).startswith("Chưa đạt")
    assert "28,4%" in lead(answer)


def test_tasks_are_listed_from_their_section_whole(assistant: Assistant) -> None:
    answer = assistant.ask("Nhiệm vụ năm 2024 của huyện Tiên Phước?")
    assert "NHIỆM VỤ NĂM 2024" in lead(answer)
    assert [line.role for line in answer.lines].count("item") == 3
    assert "Số hóa hồ sơ lưu trữ" in answer.text


def test_who_is_in_charge_stands_in_the_sentence_after(assistant: Assistant) -> None:
    answer = assistant.ask("Ở Tiên Phước đơn vị nào lo lắp thêm wifi miễn phí?")
    assert "Phòng Văn hóa và Thông tin" in lead(answer)


def test_a_commune_that_no_report_names_is_refused(assistant: Assistant) -> None:
    assert not assistant.ask("Xã Tiên Lập lắp đặt bao nhiêu điểm wifi miễn phí?").answered


def test_a_table_that_names_no_place_answers_for_no_province(assistant: Assistant) -> None:
    assert not assistant.ask("Tỷ lệ người dân có chữ ký số của Quảng Nam năm 2024?").answered
