"""What must not be answered: a target as a yes, another paper, another province, a later target as a missed plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from assistant.answering.assistant import Assistant
from tests.asking import assistant_over, lead

REPORTS = {
    "lam-dong.txt": """UBND tỉnh Lâm Đồng: kết quả chuyển đổi số năm 2024

Ngày 5/1/2025, Chủ tịch UBND tỉnh Lâm Đồng Trần Hồng Thái chủ trì hội nghị tổng kết.
Quyết định số 1188/QĐ-UBND ngày 12/3/2024 ban hành Kế hoạch chuyển đổi số tỉnh Lâm Đồng.
Năm 2024, tỷ lệ hồ sơ nộp trực tuyến đạt 63,4%.

Mục tiêu đến năm 2026
Kinh tế số chiếm 20% GRDP.
Cáp quang phủ 95% hộ gia đình.
""",
    "lam-dong.csv": """Chỉ tiêu của tỉnh Lâm Đồng;Kế hoạch 2024;Thực hiện 2024
Tỷ lệ người dân có chữ ký số (%);20;25,5
Tỷ lệ thanh toán trực tuyến (%);60;52,1
""",
    "ke-hoach.txt": """Lâm Đồng: kế hoạch chuyển đổi số đến năm 2026

Đến năm 2026, tỉnh Lâm Đồng phấn đấu tỷ lệ người dân có chữ ký số đạt 50%.
""",
    "son-la.txt": """Sơn La: kết quả chuyển đổi số năm 2024

Giám đốc Sở Thông tin và Truyền thông tỉnh Sơn La Phạm Quốc Chinh báo cáo kết quả.
Kinh tế số của tỉnh Sơn La chiếm 9,1% GRDP.
""",
}
TODAY = date(2025, 3, 1)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """Ask over reports of two provinces."""
    return assistant_over(REPORTS, tmp_path_factory.mktemp("refused"))


@pytest.mark.parametrize(
    "question",
    [
        "Lâm Đồng đã đạt kinh tế số 20% GRDP chưa?",
        "lam dong da phu cap quang 95% ho gia dinh chua",
        "Lâm Đồng có đạt kinh tế số 20% GRDP không?",
        "Has Lam Dong reached 20% GRDP from the digital economy?",
    ],
)
def test_a_target_is_no_yes_to_what_was_reached(assistant: Assistant, question: str) -> None:
    """What is only aimed at is offered as a target."""
    answer = assistant.ask(question, today=TODAY)
    assert not answer.answered
    assert "chỉ tiêu" in answer.text


def test_what_was_reached_is_a_yes(assistant: Assistant) -> None:
    """The same form of question over a result."""
    assert lead(assistant.ask("Sơn La đã đạt kinh tế số 9,1% GRDP chưa?", today=TODAY)).startswith("Đúng")


@pytest.mark.parametrize(
    "question",
    [
        "Quyết định 1189/QĐ-UBND ban hành gì?",
        "quyet dinh 1189/qd-ubnd ban hanh ngay nao",
        "Quyết định 749/QĐ-TTg là gì?",
    ],
)
def test_a_paper_that_no_report_names_is_not_another_one(assistant: Assistant, question: str) -> None:
    """The number decides."""
    assert not assistant.ask(question, today=TODAY).answered


def test_the_paper_that_a_report_names_is_told(assistant: Assistant) -> None:
    """With its day."""
    assert "12/3/2024" in assistant.ask("Quyết định 1188/QĐ-UBND ban hành ngày nào?", today=TODAY).text


def test_a_follow_up_about_an_office_stays_in_its_province(assistant: Assistant) -> None:
    """The director of another province is nobody's answer."""
    answer = assistant.ask("Còn Giám đốc Sở TT&TT?", ["Chủ tịch UBND tỉnh Lâm Đồng là ai?"], today=TODAY)
    assert not answer.answered


def test_a_province_by_letters_that_several_have_is_refused(assistant: Assistant) -> None:
    """The letters "ĐN" may be three provinces."""
    assert not assistant.ask("Chủ tịch UBND tỉnh ĐN là ai?", today=TODAY).answered


def test_a_plan_that_was_met_is_not_missed_by_a_later_target(assistant: Assistant) -> None:
    """Of two targets of one result, that of its own row tells whether it was met."""
    text = assistant.ask("Năm 2024 Lâm Đồng chưa đạt những chỉ tiêu nào?", today=TODAY).text
    assert "52,1" in text
    assert "25,5" not in text


def test_accounts_of_another_sort_are_not_those_asked_for() -> None:
    """What narrows "tài khoản" must be said of them."""
    report = {"yen-bai.txt": "Yên Bái: năm 2024\n\nTỷ lệ tài khoản định danh điện tử của tỉnh Yên Bái đạt 73,9%.\n"}
    with TemporaryDirectory() as folder:
        asked = assistant_over(report, Path(folder))
        assert asked.ask("Tỷ lệ tài khoản định danh điện tử của Yên Bái?", today=TODAY).answered
        assert not asked.ask("Tỷ lệ tài khoản thanh toán điện tử của Yên Bái?", today=TODAY).answered


def test_a_follow_up_told_of_another_year_says_so(assistant: Assistant) -> None:
    """The year before was asked about; the other province reports this one."""
    asked = "Còn Sơn La?", ["Kinh tế số của Lâm Đồng năm 2023 chiếm bao nhiêu GRDP?"]
    answer = assistant.ask(*asked, today=TODAY)
    assert answer.answered
    assert "9,1%" in lead(answer)
    assert answer.lines[-1].role == "note"
    assert "thời gian khác" in answer.text
