"""What a report says as a whole, and which report is meant."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answering.assistant import Assistant
from tests.asking import assistant_over, lead

REPORTS = {
    "lam-dong-2023.txt": """Lâm Đồng: kết quả chuyển đổi số năm 2023

Năm 2023, tỷ lệ hồ sơ nộp trực tuyến của tỉnh Lâm Đồng đạt 51,2%.
""",
    "lam-dong-2024.txt": """Lâm Đồng: kết quả chuyển đổi số năm 2024

Năm 2024, tỷ lệ hồ sơ nộp trực tuyến của tỉnh Lâm Đồng đạt 63,4%.
Đến năm 2025, tỉnh Lâm Đồng phấn đấu 80% hồ sơ được nộp trực tuyến.
Khó khăn của tỉnh Lâm Đồng là nhân lực chuyên trách ở cấp xã còn thiếu.
""",
    "son-la.txt": """Sơn La: hội nghị tổng kết chuyển đổi số năm 2024

Năm 2024, tỷ lệ hồ sơ nộp trực tuyến của tỉnh Sơn La đạt 44,1%.
""",
}
TODAY = date(2025, 3, 1)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """Ask over three reports of two provinces."""
    return assistant_over(REPORTS, tmp_path_factory.mktemp("summary"))


def test_a_summary_tells_results_targets_and_difficulties_each_cited(assistant: Assistant) -> None:
    """The latest report of the province is told, part by part, in its own words."""
    answer = assistant.ask("Tóm tắt báo cáo của Lâm Đồng", today=TODAY)
    assert lead(answer) == "Lâm Đồng, các điểm chính của báo cáo:"
    assert ["".join(run.text for run in line.runs).split(":")[0] for line in answer.lines[1:]] == [
        "Kết quả",
        "Mục tiêu",
        "Khó khăn",
    ]
    assert [citation.document for citation in answer.citations] == ["lam-dong-2024.txt"] * 3
    assert "63,4%" in answer.citations[0].quote


@pytest.mark.parametrize("question", ["tom tat bao cao lam dong nam 2023", "Summarize the Lam Dong report of 2023"])
def test_the_year_picks_the_report(assistant: Assistant, question: str) -> None:
    """Typed without diacritics or in English."""
    assert [one.document for one in assistant.ask(question, today=TODAY).citations] == ["lam-dong-2023.txt"]


def test_what_a_report_says_of_one_thing_is_no_summary(assistant: Assistant) -> None:
    """A "nói gì về" asks for one thing alone."""
    answer = assistant.ask("Báo cáo của Sơn La nói gì về hồ sơ trực tuyến?", today=TODAY)
    assert "44,1%" in lead(answer)


def test_a_summary_of_no_report_in_particular_is_refused(assistant: Assistant) -> None:
    """Three reports, and none is named."""
    assert "các điểm chính" not in lead(assistant.ask("Tóm tắt báo cáo", today=TODAY))
