"""Verdicts: what a row says itself, what is better when fewer, whose term is not over, and which target counts."""

from __future__ import annotations

import pytest

from assistant.answering.assistant import Assistant
from assistant.indicators.settled import row_verdict
from assistant.indicators.table import StatementTable
from tests.asking import assistant_over, lead

REPORTS = {
    "bac-kan.md": """# Kết quả chuyển đổi số 2024 của Bắc Kạn

Ngày 20/12/2024

| Chỉ tiêu | Đơn vị | Mục tiêu đến 2025 | Kết quả 2023 | Kết quả 2024 | Đánh giá |
|---|---|---|---|---|---|
| Tỷ lệ hộ nghèo | % | 10 | 14,1 | 11,3 | Chưa đạt |
| Số thôn trắng sóng | thôn | 0 | 25 | 7 | Chưa đạt |
| Xếp hạng PCI | thứ hạng | 50 | 53 | 45 | Đạt |
""",
    "lai-chau.txt": """Báo cáo kết quả chuyển đổi số tỉnh Lai Châu năm 2024

Lai Châu, ngày 25 tháng 12 năm 2024

Kết quả năm 2024:
- Tỷ lệ hộ nghèo giảm còn 13,2% (kế hoạch 12%).
- Tỷ lệ thất nghiệp là 1,9% (kế hoạch là 2,3%).
- Số vụ lừa đảo trên mạng là 41 vụ (chỉ tiêu là 30 vụ).
- Tỷ lệ người dân có chữ ký số đạt 33,4% (kế hoạch là 30%).
- Tỷ lệ thanh toán trực tuyến đạt 41% (kế hoạch là 45%).
""",
    "hoa-binh-ke-hoach.txt": """Kế hoạch chuyển đổi số tỉnh Hòa Bình giai đoạn 2021-2025

Hòa Bình, ngày 10 tháng 01 năm 2021

Đến năm 2025, 80% hộ gia đình có Internet cáp quang.
Đến năm 2030, 95% hộ gia đình có Internet cáp quang.
""",
    "hoa-binh-ket-qua.txt": """Báo cáo kết quả chuyển đổi số tỉnh Hòa Bình năm 2022

Hòa Bình, ngày 25 tháng 12 năm 2022

Năm 2022, 61% hộ gia đình có Internet cáp quang.
""",
    "cao-bang.txt": """Báo cáo tổng kết nghị quyết về chuyển đổi số tỉnh Cao Bằng giai đoạn 2021-2025

Cao Bằng, ngày 07 tháng 01 năm 2025

Trong 20 chỉ tiêu của nghị quyết, Cao Bằng thực hiện vượt 12/20 chỉ tiêu và đạt 8/20 chỉ tiêu.
""",
    "ha-nam.txt": """Báo cáo tổng kết nghị quyết về chuyển đổi số tỉnh Hà Nam giai đoạn 2021-2025

Hà Nam, ngày 07 tháng 01 năm 2025

Trong 20 chỉ tiêu của nghị quyết, Hà Nam thực hiện vượt 9/20 chỉ tiêu và đạt 8/20 chỉ tiêu.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(REPORTS, tmp_path_factory.mktemp("verdicts"))


@pytest.mark.parametrize(
    ("question", "opening", "figure"),
    [
        ("Bắc Kạn đã đạt chỉ tiêu hộ nghèo chưa?", "Chưa đạt: ", "11,3"),
        ("Bắc Kạn đã đạt chỉ tiêu số thôn trắng sóng chưa?", "Chưa đạt: ", "7"),
        ("Bắc Kạn đã đạt chỉ tiêu xếp hạng PCI chưa?", "Đạt: ", "45"),
    ],
)
def test_the_word_in_a_row_decides_on_its_latest_result(
    assistant: Assistant, question: str, opening: str, figure: str
) -> None:
    line = lead(assistant.ask(question))
    assert line.startswith(opening)
    assert f": thứ {figure} (kế hoạch" in line or f": {figure}" in line


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Lai Châu đã đạt chỉ tiêu hộ nghèo chưa?", "Chưa đạt: "),
        ("Lai Châu đã đạt chỉ tiêu giảm hộ nghèo năm 2024 chưa?", "Chưa đạt: "),
        ("Lai Châu đã đạt chỉ tiêu tỷ lệ thất nghiệp chưa?", "Vượt: "),
        ("Lai Châu đã đạt chỉ tiêu số vụ lừa đảo trên mạng chưa?", "Chưa đạt: "),
        ("Lai Châu đã đạt chỉ tiêu chữ ký số chưa?", "Vượt: "),
    ],
)
def test_where_fewer_is_better_more_is_not_told_as_exceeded(assistant: Assistant, question: str, opening: str) -> None:
    assert lead(assistant.ask(question)).startswith(opening)


def test_the_targets_missed_are_those_of_the_verdicts(assistant: Assistant) -> None:
    missed = assistant.ask("Những chỉ tiêu nào của Lai Châu chưa đạt?").text
    assert [figure in missed for figure in ("13,2%", "41**", "41%", "1,9%", "33,4%")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_target_whose_term_is_not_over_is_not_missed(assistant: Assistant) -> None:
    answer = assistant.ask("Hòa Bình đã đạt chỉ tiêu Internet cáp quang chưa?")
    assert lead(answer).startswith("Chưa đến hạn: ")
    assert "61%" in lead(answer)
    assert "80%" in answer.text
    assert "95%" not in answer.text  # of several, the nearest counts
    assert answer.text_in("en").startswith("Not yet due: ")
    assert "Chưa đạt – Hòa Bình" not in assistant.ask("Những chỉ tiêu nào của Hòa Bình chưa đạt?").text


def test_a_later_target_is_told_where_its_year_is_asked(assistant: Assistant) -> None:
    answer = assistant.ask("Hòa Bình đã đạt chỉ tiêu Internet cáp quang năm 2030 chưa?")
    assert lead(answer).startswith("Chưa đến hạn: ")
    assert "95%" in answer.text


def test_none_missed_is_told_where_all_were_met_or_exceeded(assistant: Assistant) -> None:
    assert lead(assistant.ask("Cao Bằng chưa đạt chỉ tiêu nào?")).startswith("Không có chỉ tiêu nào chưa đạt: ")
    assert "12/20" in lead(assistant.ask("Cao Bằng chưa đạt chỉ tiêu nào?"))
    assert "Không có chỉ tiêu nào" not in assistant.ask("Hà Nam chưa đạt chỉ tiêu nào?").text


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Hồ sơ trực tuyến | % | 80 | 79,5 | Chưa đạt", "chưa đạt"),
        ("Hồ sơ trực tuyến | 80 | 80 | Đạt và vượt kế hoạch", "đạt"),
        ("Hồ sơ trực tuyến | 80 | 91 | Vượt chỉ tiêu |", "vượt"),
        ("Hồ sơ trực tuyến | 80 | không hoàn thành", "chưa đạt"),
        ("Xã đạt chuẩn | 80 | 91 | ", None),
        ("Hồ sơ trực tuyến | 80 | Đạt | 70 | Chưa đạt", None),
    ],
)
def test_a_cell_gives_a_verdict_in_so_many_words(row: str, said: str | None) -> None:
    assert row_verdict(row) == said


def test_the_table_of_pairs_says_the_same(assistant: Assistant) -> None:
    pairs = StatementTable(assistant.reader).pairs()
    told = {(pair.result.figure, pair.verdict) for pair in pairs if pair.confidence == "certain"}
    assert {("11,3", "chưa đạt"), ("13,2%", "chưa đạt"), ("41", "chưa đạt"), ("1,9%", "vượt"), ("45", "đạt")} <= told
    assert ("61%", "chưa đạt") not in told
