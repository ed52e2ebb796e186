"""What rules write around an answer, said in English too; the words of reports stay as they are."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.answering import Assistant
from assistant.settings import ROOT
from assistant.types import Period
from assistant.vietnamese.period_names import english_period_name
from tests.asking import assistant_over


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    reports = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "corpus").glob("*.md")}
    return assistant_over(reports, tmp_path_factory.mktemp("english"))


def period(start: str, end: str, role: str = "in", text: str = "") -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end), role, text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("named", "english"),
    [
        (period("2025-01-01", "2025-12-31", "by"), "by 2025"),
        (period("2023-01-01", "2023-06-15", "as_of"), "as of 15 June 2023"),
        (period("2023-02-03", "2023-02-03"), "3 February 2023"),
        (period("2023-01-01", "2023-12-31"), "2023"),
        (period("2023-01-01", "2023-12-31", "in", "cuối năm 2023"), "the end of 2023"),
        (period("2021-01-01", "2025-12-31", "range"), "2021–2025"),
        (period("2023-01-01", "2023-06-30"), "the first 6 months of 2023"),
        (period("2023-04-01", "2023-06-30"), "the second quarter of 2023"),
        (period("2023-07-01", "2023-12-31"), "the last 6 months of 2023"),
        (period("2023-05-01", "2023-05-31"), "May 2023"),
    ],
)
def test_a_period_has_an_english_name(named: Period, english: str) -> None:
    assert english_period_name(named) == english


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Quảng Ninh có bao nhiêu tổ công nghệ số cộng đồng?", "The reports do not state this figure for Quảng Ninh."),
        (
            "Mục tiêu của Đắk Lắk đến năm 2030 về mua sắm trực tuyến là bao nhiêu?",
            "The reports do not state this target for Đắk Lắk (by 2030).",
        ),
    ],
)
def test_a_refusal_is_said_in_english_with_the_quote_as_it_is(shipped: Assistant, question: str, opening: str) -> None:
    answer = shipped.ask(question)
    lines = answer.text_in("en").splitlines()
    assert lines[0] == opening
    for citation in answer.nearest:
        assert citation.quote.splitlines()[0] in answer.text_in("en")
        assert lines[1].startswith("The nearest the reports have is ")
    assert "Các báo cáo không nêu" in answer.text


def test_labels_are_said_in_english_and_figures_stay(shipped: Assistant) -> None:
    answer = shipped.ask("Đắk Lắk đã đạt chỉ tiêu về tài khoản thanh toán điện tử chưa?")
    assert answer.answered
    assert answer.text.startswith(("Vượt", "Đạt", "Chưa đạt"))
    assert answer.text_in("en").startswith(("Exceeded", "Met", "Not met"))
    assert answer.text.count("**") == answer.text_in("en").count("**")
    compared = shipped.ask("So sánh số sản phẩm trên sàn thương mại điện tử của Đắk Lắk và Đắk Nông")
    assert " cao hơn: " in compared.text.splitlines()[0]
    assert " is higher: " in compared.text_in("en").splitlines()[0]
