"""Lists that a question narrows, lists that are long, and causes of what did not happen, over made-up reports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.answering.assistant import Assistant
from assistant.types import Answer
from tests.asking import assistant_over, lead

_MET = (
    ("Tỷ trọng kinh tế số nông nghiệp", 10, 12),
    ("Tỷ lệ hồ sơ thanh toán trực tuyến", 50, 55),
    ("Tỷ lệ người dân có chữ ký số", 20, 22),
    ("Tỷ lệ doanh nghiệp dùng hóa đơn điện tử", 90, 99),
    ("Tỷ lệ trường học thu học phí không tiền mặt", 80, 91),
    ("Tỷ lệ cơ sở y tế có bệnh án điện tử", 60, 72),
    ("Tỷ lệ thôn có tổ công nghệ số", 95, 100),
    ("Tỷ lệ xã có wifi công cộng", 70, 83),
    ("Tỷ lệ văn bản ký số", 92, 97),
    ("Tỷ lệ cán bộ được tập huấn", 75, 81),
    ("Tỷ lệ chợ dùng mã QR", 40, 47),
    ("Tỷ lệ sản phẩm OCOP lên sàn", 85, 93),
    ("Tỷ lệ thửa đất số hóa", 64, 69),
)
_ROWS = "\n".join(f"{at};{name};%;{plan};{told}" for at, (name, plan, told) in enumerate(_MET, 1))
REPORTS = {
    "bao-cao.md": """---
title: Báo cáo kết quả chuyển đổi số tỉnh Hà Nam năm 2024
date: 2025-01-10
places: [Hà Nam]
---

# 1. Kết quả

Năm 2024, kinh tế số chiếm 15,2% GRDP, vượt chỉ tiêu 14%. Tỷ lệ hồ sơ nộp trực tuyến đạt 58,1%, chưa đạt chỉ tiêu \
70%. Doanh thu thương mại điện tử chiếm 11,4% tổng mức bán lẻ, vượt chỉ tiêu 10%.

# 2. Khó khăn, hạn chế

- Hạ tầng cáp quang ở các xã ven sông còn thiếu.
- Nhân lực công nghệ thông tin cấp xã còn mỏng, nhiều nơi kiêm nhiệm.
- Kinh phí bố trí cho chuyển đổi số còn hạn hẹp.
- Hệ thống thông tin chưa được phê duyệt cấp độ an toàn, nguy cơ mất an toàn thông tin còn cao.
- Người dân ngại nộp hồ sơ trực tuyến.

# 3. Nhiệm vụ năm 2025

- Phủ cáp quang tới tất cả các thôn.
- Đào tạo cán bộ cấp xã về kỹ năng số.
- Phê duyệt cấp độ an toàn cho toàn bộ hệ thống thông tin.
""",
    "chi-tieu.csv": f"""STT;Chỉ tiêu của tỉnh Hà Nam;Đơn vị;Kế hoạch 2024;Thực hiện 2024
{_ROWS}
{len(_MET) + 1};Tỷ lệ sổ hộ tịch số hóa;%;70;60
""",
}
TODAY = date(2025, 3, 1)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """Ask over a report and a table of one province."""
    return assistant_over(REPORTS, tmp_path_factory.mktemp("lists"))


def items(answer: Answer) -> list[str]:
    """Give the words of the items of a list."""
    return ["".join(run.text for run in line.runs).strip() for line in answer.lines if line.role == "item"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hà Nam gặp khó khăn gì về an toàn thông tin?", ["Hệ thống thông tin chưa được phê duyệt cấp độ an toàn"]),
        ("ha nam gap kho khan gi ve nhan luc", ["Nhân lực công nghệ thông tin cấp xã còn mỏng"]),
        ("Nhiệm vụ năm 2025 của Hà Nam về an toàn thông tin là gì?", ["Phê duyệt cấp độ an toàn cho toàn bộ"]),
    ],
)
def test_a_narrowed_list_holds_only_what_it_was_narrowed_to(
    assistant: Assistant, question: str, told: list[str]
) -> None:
    answer = assistant.ask(question, today=TODAY)
    assert answer.answered
    assert [said.startswith(begin) for said, begin in zip(items(answer), told, strict=True)] == [True] * len(told)


@pytest.mark.parametrize("question", ["Hà Nam gặp khó khăn gì?", "Khó khăn của Hà Nam trong chuyển đổi số là gì?"])
def test_what_all_reports_are_about_narrows_nothing(assistant: Assistant, question: str) -> None:
    assert len(items(assistant.ask(question, today=TODAY))) == 5


def test_a_list_narrowed_to_what_no_item_speaks_of_is_refused(assistant: Assistant) -> None:
    assert not assistant.ask("Hà Nam có hạn chế gì về du lịch thông minh?", today=TODAY).answered


def test_targets_exceeded_are_narrowed_to_a_field(assistant: Assistant) -> None:
    answer = assistant.ask("Hà Nam vượt những chỉ tiêu nào về kinh tế số?", today=TODAY)
    assert [said.partition(":")[2].strip() for said in items(answer)] == [
        "năm 2024, kinh tế số chiếm 15,2% GRDP, vượt chỉ tiêu 14%",
        "tỷ trọng kinh tế số nông nghiệp: 12% (kế hoạch 10%)",
    ]


def test_targets_missed_in_a_field_where_none_was_missed_are_refused(assistant: Assistant) -> None:
    assert not assistant.ask("Hà Nam chưa đạt chỉ tiêu nào về y tế?", today=TODAY).answered


@pytest.mark.parametrize(
    "question", ["Hà Nam vượt những chỉ tiêu nào năm 2024?", "Năm 2024 Hà Nam đã đạt những chỉ tiêu nào?"]
)
def test_a_long_list_says_how_much_it_leaves_out_and_where_that_stands(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question, today=TODAY)
    assert len(items(answer)) == 12
    assert all(said.startswith("Vượt – Hà Nam: ") for said in items(answer))
    assert answer.text.endswith("Còn ba mục nữa trong báo cáo, từ đây [13]")
    assert answer.text_in("en").endswith("And three more, from here [13]")
    assert answer.citations[-1].quote.startswith("11 | Tỷ lệ chợ dùng mã QR")


@pytest.mark.parametrize(
    ("question", "opening", "figures"),
    [
        ("Tại sao kinh tế số của Hà Nam không đạt chỉ tiêu?", "Thực ra đã vượt: ", {"15,2%", "14%"}),
        ("vi sao ha nam khong dat chi tieu thuong mai dien tu", "Thực ra đã vượt: ", {"11,4%", "10%"}),
        ("Vì sao Hà Nam không hoàn thành chỉ tiêu bệnh án điện tử?", "Thực ra đã vượt: ", {"72", "60"}),
        ("Why did Ha Nam miss its digital economy target?", "Thực ra đã vượt: ", {"15,2%", "14%"}),
        ("Vì sao hồ sơ nộp trực tuyến của Hà Nam vượt chỉ tiêu?", "Thực ra chưa đạt: ", {"58,1%", "70%"}),
    ],
)
def test_a_cause_of_what_did_not_happen_is_answered_by_what_did(
    assistant: Assistant, question: str, opening: str, figures: set[str]
) -> None:
    answer = assistant.ask(question, today=TODAY)
    assert lead(answer).startswith(opening)
    assert {run.text for run in answer.figures} == figures
    assert answer.citations


@pytest.mark.parametrize(
    "question", ["Vì sao hồ sơ nộp trực tuyến của Hà Nam không đạt?", "Vì sao Hà Nam không đạt chỉ tiêu du lịch?"]
)
def test_no_cause_is_made_up_where_a_target_was_missed_or_is_unknown(assistant: Assistant, question: str) -> None:
    assert not assistant.ask(question, today=TODAY).answered


@pytest.mark.parametrize(
    ("question", "understood"),
    [
        ("kinh te so ha nam dat bao nhieu phan tram", "kinh tế số"),
        ("TY LE VAN BAN KY SO cua ha nam", "TỶ LỆ VĂN BẢN KÝ SỐ"),
        ("so may bay khong nguoi lai o ha nam", "máy bay không người lái"),
        ("Kinh tế số của Hà Nam đạt bao nhiêu?", "Kinh tế số"),
    ],
)
def test_what_was_understood_of_a_bare_question_is_told_with_its_accents(
    assistant: Assistant, question: str, understood: str
) -> None:
    assert assistant.ask(question, today=TODAY).understood.indicator == understood


@pytest.mark.parametrize("figures", [("9/15", "6/15"), ("9 trên 15", "6 trên 15")])
def test_targets_counted_in_words_are_told_as_those_counted_in_figures(
    figures: tuple[str, str], tmp_path: Path
) -> None:
    said = "Năm 2024, tỉnh Hà Nam vượt {} chỉ tiêu, đạt {} chỉ tiêu."
    report = "# Báo cáo chuyển đổi số tỉnh Hà Nam năm 2024\n\n" + said.format(*figures)
    assistant = assistant_over({"bao-cao.md": report}, tmp_path)
    assert figures[0] in lead(assistant.ask("Năm 2024 Hà Nam vượt chỉ tiêu nào?", today=TODAY))
    assert "Không có" in lead(assistant.ask("Năm 2024 Hà Nam chưa đạt chỉ tiêu nào?", today=TODAY))
