"""Reports that name no place: theirs is nobody's figure, never the country's, ranked with none and paired with none."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answering.assistant import Assistant
from assistant.indicators.pairs import find_pairs
from assistant.indicators.ranking import rank_places
from assistant.statements import analyse
from assistant.types import Document
from assistant.web.markup import place_name
from tests.asking import assistant_over, lead

REPORTS = {
    "bang.csv": """Chỉ tiêu;Kế hoạch 2024;Thực hiện 2024
Tỷ lệ người dân có chữ ký số (%);30;22,5
Hồ sơ trực tuyến toàn trình (%);60;71,3
""",
    "lam-dong.txt": """Lâm Đồng: kết quả chuyển đổi số năm 2024

Năm 2024, tỷ lệ người dân tỉnh Lâm Đồng có chữ ký số đạt 40,2%.
""",
    "son-la.txt": """Sơn La: kết quả chuyển đổi số năm 2024

Năm 2024, tỷ lệ người dân tỉnh Sơn La có chữ ký số đạt 18,1%.
""",
    "xa.txt": """UBND XÃ TÂN HÒA

BÁO CÁO
Kết quả chuyển đổi số năm 2024

Thực hiện Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ về Chương trình Chuyển đổi số quốc gia, xã đã triển khai.
Năm 2024, tỷ lệ hồ sơ nộp qua Cổng Dịch vụ công quốc gia đạt 81,5%, cao hơn bình quân cả nước.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(REPORTS, tmp_path_factory.mktemp("unplaced"))


def test_its_figures_are_told_without_a_place(assistant: Assistant) -> None:
    assert lead(assistant.ask("Tỷ lệ hồ sơ trực tuyến toàn trình đạt bao nhiêu?")).startswith("Hồ sơ trực tuyến")
    assert "71,3" in assistant.ask("Tỷ lệ hồ sơ trực tuyến toàn trình đạt bao nhiêu?").text


@pytest.mark.parametrize(
    "question",
    [
        "Tỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt bao nhiêu?",
        "Tỷ lệ hồ sơ trực tuyến toàn trình của Sơn La đạt bao nhiêu?",
        "Cả nước có bao nhiêu phần trăm hồ sơ nộp qua Cổng Dịch vụ công quốc gia năm 2024?",
    ],
)
def test_its_figures_answer_for_no_place(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert not answer.answered
    assert "của :" not in answer.text


def test_it_is_not_ranked(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào có tỷ lệ người dân có chữ ký số thấp nhất năm 2024?")
    assert lead(answer).startswith("Sơn La thấp")
    assert "22,5" not in answer.text


def test_a_figure_with_a_place_is_told_first(assistant: Assistant) -> None:
    answer = assistant.ask("Tỷ lệ người dân có chữ ký số năm 2024 là bao nhiêu?")
    assert "22,5" not in lead(answer)


def report(name: str, text: str) -> Document:
    return Document(name, "Báo cáo", "", date(2024, 12, 20), (), None, "", text)


def test_its_targets_are_paired_in_their_own_report_alone() -> None:
    target = "Mục tiêu năm 2024: tỷ lệ hộ gia đình có cáp quang đạt 70%."
    result = "Năm 2024, tỷ lệ hộ gia đình có cáp quang đạt 80%."
    one, other, both = report("a.md", target), report("b.md", result), report("c.md", f"{target}\n{result}")
    said = {document.id: analyse(document) for document in (one, other, both)}
    documents = {document.id: document for document in (one, other, both)}

    def verdicts(*names: str) -> list[str]:
        statements = [statement for name in names for statement in said[name].statements]
        assert {statement.place for statement in statements} == {""}
        return [pair.verdict for pair in find_pairs(statements, documents.__getitem__, lambda n: said[n].sentences)]

    assert verdicts("a.md", "b.md") == []
    assert verdicts("c.md") == ["vượt"]
    assert rank_places(said["b.md"].statements) == []


def test_the_page_says_that_the_place_is_not_known() -> None:
    assert "Không rõ địa phương" in place_name("")
