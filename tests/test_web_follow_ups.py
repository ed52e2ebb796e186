"""Questions to ask next: in the report's own words, and only those that have been answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.types import Answer, Statement
from assistant.web.follow_ups import TRIED, find_follow_ups, in_english, question_of
from tests.web_fakes import REPORTS, FakeReader, answer_figure, answer_other, answer_refusal


def stated(text: str, figure: str, place: str = "Đắk Lắk") -> tuple[Statement, str]:
    start = text.index(figure)
    statement = Statement(
        "a.md", 0, len(text), start, start + len(figure), "", figure, None, "", "", "result", place, None
    )
    return statement, text


@pytest.mark.parametrize(
    ("text", "figure", "question"),
    [
        (
            "Tính đến ngày 15/6/2023, tỷ lệ dân số Đắk Lắk có tài khoản thanh toán là 101,9% (1.954.846/1.918.440).",
            "101,9%",
            "Tỷ lệ dân số Đắk Lắk có tài khoản thanh toán là bao nhiêu phần trăm?",
        ),
        (
            "Toàn tỉnh Đắk Lắk lập được trên 1.163 tổ công nghệ số cộng đồng, gồm 7.228 thành viên.",
            "1.163",
            "Toàn tỉnh Đắk Lắk lập được bao nhiêu tổ công nghệ số cộng đồng?",
        ),
        ("Toàn tỉnh có 3,31 triệu trang tài liệu", "3,31 triệu", "Toàn tỉnh có bao nhiêu trang tài liệu ở Đắk Lắk?"),
        ("Ở Đắk Lắk, 5 cơ sở khám, chữa bệnh nhận thẻ.", "5", ""),
        ("Số này đạt 12 tổ ở Đắk Lắk", "12", ""),
        ("Đắk Lắk có 12 xã và 7 tổ", "7", ""),
        ("Có 12 tổ", "12", ""),
        (
            "Đắk Lắk có 218 sở, ngành và UBND cấp huyện kết nối mạng, đạt 90%.",
            "218",
            "Đắk Lắk có bao nhiêu sở, ngành và UBND cấp huyện kết nối mạng?",
        ),
        ("Ở Đắk Lắk, 5 cơ sở nhận thẻ, đạt 9%.", "5", ""),
        (
            "Đắk Lắk đưa nông sản lên 02 sàn thương mại điện tử là voso.vn và postmart.vn.",
            "02",
            "Đắk Lắk đưa nông sản lên bao nhiêu sàn thương mại điện tử?",
        ),
        ("Đắk Lắk dành khoảng 330 tỷ đồng vốn cho kế hoạch này.", "330 tỷ đồng", ""),
        ("Cùng các bộ, ngành, Đắk Lắk công bố 50 nền tảng số.", "50", ""),
        ("Chỉ số của Đắk Lắk vào nhóm 20/63 tỉnh.", "20/63", ""),
        ("Thành phố Buôn Ma Thuột ở Đắk Lắk có tỷ lệ cao nhất (81,4%), kế đó là thị xã.", "81,4%", ""),
        ("Đắk Lắk có 42.923 giao dịch, đứng thứ 5.", "42.923", "Đắk Lắk có bao nhiêu giao dịch?"),
    ],
)
def test_a_figure_becomes_the_question_it_answers(text: str, figure: str, question: str) -> None:
    assert question_of(*stated(text, figure)) == question


@pytest.mark.parametrize(
    ("suggestion", "english"),
    [
        ("Còn Đắk Nông?", "What about Đắk Nông?"),
        ("Thế mục tiêu là bao nhiêu?", "And what is the target?"),
        ("Còn bao nhiêu xã của Đắk Lắk chưa có tổ?", ""),
        ("Đắk Lắk có bao nhiêu giao dịch?", ""),
    ],
)
def test_a_suggestion_has_an_english_twin_and_the_words_of_a_report_have_none(suggestion: str, english: str) -> None:
    assert in_english(suggestion) == english


def ask_other(question: str, history: Sequence[str]) -> Answer:
    del history
    return answer_other(question)


def test_only_what_is_answered_by_something_new_is_offered() -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []

    def ask(question: str, history: Sequence[str]) -> Answer:
        asked.append((question, tuple(history)))
        return {"Còn Bạc Liêu?": answer_other, "Còn Cà Mau?": answer_refusal}.get(question, answer_figure)(question)

    answer = replace(answer_figure("Trước?"), suggestions=("Còn Cà Mau?", "Còn Bạc Liêu?", "Số nào?"))
    assert find_follow_ups(answer, ("Trước nữa?",), ask, FakeReader()) == ["Còn Bạc Liêu?"]
    assert asked[:2] == [("Còn Cà Mau?", ("Trước nữa?", "Trước?")), ("Còn Bạc Liêu?", ("Trước nữa?", "Trước?"))]


def test_a_refusal_leads_to_what_the_nearest_statement_says() -> None:
    report = REPORTS[1]
    start = report.text.index("Năm 2023, Bạc Liêu có 954 sản phẩm")
    figure = report.text.index("954")
    statement = Statement(
        report.id, start, report.text.index(" <img"), figure, figure + 3, "", "954", None, "", "", "result", "Bạc Liêu",
        None,
    )  # fmt: skip

    class Reader(FakeReader):
        def statements(self, document_id: str | None = None) -> Sequence[Statement]:
            assert document_id == report.id
            return [statement]

    found = find_follow_ups(answer_refusal("Cà Mau?"), (), ask_other, Reader())
    assert found == ["Bạc Liêu có bao nhiêu sản phẩm trên sàn thương mại điện tử?"]


def test_no_more_are_tried_than_allowed_and_none_is_asked_again() -> None:
    tried: list[str] = []

    def ask(question: str, history: Sequence[str]) -> Answer:
        del history
        tried.append(question)
        return answer_refusal(question)

    suggestions = ("Trước?", *(f"Câu {n}?" for n in range(30)))
    answer = replace(answer_figure("Trước?"), suggestions=suggestions)
    assert find_follow_ups(answer, (), ask, FakeReader()) == []
    assert len(tried) <= TRIED
    assert "Trước?" not in tried
