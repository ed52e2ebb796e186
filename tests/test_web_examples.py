"""The questions a first visit offers fit what is indexed, and are answered as their labels promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.index.store import DocumentSummary
from assistant.types import NATIONAL, Answer, Citation, Kind, Line, Run, Statement, Understood
from assistant.web.examples import (
    beside,
    comparison_questions,
    figure_questions,
    find_examples,
    shipped_examples,
    verdict_questions,
)
from assistant.web.wording import EXAMPLES, Example
from tests.web_fakes import REPORTS, FakeAssistant, FakeReader, answer_figure, answer_refusal


def summary(name: str) -> DocumentSummary:
    return DocumentSummary(name, "", "", date(2024, 3, 8), ("Huế",), None, "", 1, 2)


def statement(indicator: str, unit: str, place: str = "Huế", kind: Kind = "result") -> Statement:
    return Statement("a.md", 0, 9, 3, 5, indicator, "67", 67.0, unit, "", kind, place, None)


def questions(*statements: Statement) -> list[str]:
    return [question for question, _ in figure_questions([statements])]


def test_the_shipped_questions_need_their_reports_in_any_format_and_folder() -> None:
    figure = EXAMPLES[0]
    assert shipped_examples([summary(f"cu/2023/{figure.reports[0]}.html")]) == [
        example for example in EXAMPLES if set(example.reports) <= set(figure.reports)
    ]
    assert shipped_examples([summary("khac.md")]) == []


def test_where_few_written_questions_have_their_reports_found_ones_join_them() -> None:
    shipped = [EXAMPLES[0], EXAMPLES[-1]]
    found = [
        Example("example_figure", "Huế có bao nhiêu trường?"),
        Example("example_list", "Huế gặp những khó khăn gì trong chuyển đổi số?"),
        Example("example_refused", "Lai Châu có bao nhiêu trường?"),
        EXAMPLES[0],
    ]
    assert beside(shipped, found) == [EXAMPLES[0], found[0], found[1], EXAMPLES[-1]]
    assert beside([], found[:3]) == found[:3]


def test_a_statement_becomes_a_question_in_plain_words() -> None:
    assert questions(
        statement("Tỷ lệ hồ sơ trực tuyến", "%"),
        statement("hồ sơ nộp trực tuyến", "%", NATIONAL),
        statement("trường phổ thông dùng học bạ số", "trường"),
    ) == [
        "Tỷ lệ hồ sơ trực tuyến của Huế là bao nhiêu?",
        "Tỷ lệ hồ sơ nộp trực tuyến của cả nước là bao nhiêu?",
        "Huế có bao nhiêu trường phổ thông dùng học bạ số?",
    ]


def test_where_an_indicator_reads_badly_the_report_words_the_question() -> None:
    plain, odd = statement("Tỷ lệ hồ sơ trực tuyến", "%"), statement("xếp thứ", "thứ")
    found = figure_questions([[odd, plain]], lambda one: "Huế xếp thứ mấy?" if one is odd else "")
    assert list(found) == [("Tỷ lệ hồ sơ trực tuyến của Huế là bao nhiêu?", plain), ("Huế xếp thứ mấy?", odd)]


def test_a_statement_that_makes_no_plain_question_makes_none() -> None:
    assert (
        questions(
            statement("Theo báo cáo, trong tháng: hồ sơ đạt", "%"),
            statement("xếp thứ", "thứ"),
            statement("hồ sơ ở Huế nộp trực tuyến", "%"),
            statement("hồ sơ của các sở nộp trực tuyến", "%"),
            statement("điểm trung bình cấp sở", "điểm"),
            statement("hồ sơ nộp trực tuyến", "%", kind="target"),
            statement("lập được tổ công nghệ số", "tổ"),
        )
        == []
    )


def test_reports_take_turns() -> None:
    first = [statement(f"tỷ lệ hồ sơ {name}", "%") for name in ("một", "hai")]
    second = [statement("tỷ lệ hồ sơ ba", "%", "Cà Mau")]
    assert [question for question, _ in figure_questions([first, second])] == [
        "Tỷ lệ hồ sơ một của Huế là bao nhiêu?",
        "Tỷ lệ hồ sơ ba của Cà Mau là bao nhiêu?",
        "Tỷ lệ hồ sơ hai của Huế là bao nhiêu?",
    ]


def test_only_questions_that_get_the_stated_figure_are_offered() -> None:
    reports = [FakeReader().statements(report.id) for report in REPORTS]
    found = find_examples(reports, lambda question: FakeAssistant().ask(question, ()))
    assert [(example.label, example.question) for example in found] == [
        ("example_figure", "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"),
        ("example_figure", "Bạc Liêu có bao nhiêu sản phẩm trên sàn thương mại điện tử?"),
        ("example_comparison", "So sánh sản phẩm trên sàn thương mại điện tử của Đắk Lắk và Bạc Liêu"),
        ("example_refused", "Quảng Ninh có bao nhiêu sản phẩm trên sàn thương mại điện tử?"),
    ]


def test_nothing_is_offered_where_everything_is_refused() -> None:
    reports = [FakeReader().statements(report.id) for report in REPORTS]
    assert find_examples(reports, answer_refusal) == []


def test_difficulties_are_offered_where_they_are_listed() -> None:
    def ask(question: str) -> Answer:
        if "khó khăn" in question:
            items = tuple(Line("item", (Run(words),)) for words in ("thiếu người", "thiếu tiền"))
            return Answer(question, True, items, (), Understood())
        return answer_figure(question)

    found = find_examples([FakeReader().statements(REPORTS[0].id)], ask)
    assert [(example.label, example.question) for example in found] == [
        ("example_figure", "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"),
        ("example_list", "Đắk Lắk gặp những khó khăn gì trong chuyển đổi số?"),
    ]


def test_the_search_for_examples_ends() -> None:
    asked: list[str] = []

    def ask(question: str) -> Answer:
        asked.append(question)
        return answer_refusal(question)

    names = [f"tỷ lệ hồ sơ {chr(97 + n)}{chr(97 + m)}" for n in range(20) for m in range(20)]
    find_examples([[statement(name, "%") for name in names]], ask)
    assert len(asked) == 24


def told(lead: str) -> Answer:
    return Answer("?", True, (Line("lead", (Run(lead), Run("67%", "figure", 1))),), (), Understood())


def test_a_comparison_is_offered_where_its_answer_says_which_place_has_more() -> None:
    reports = [
        [statement("Tỷ lệ hồ sơ trực tuyến", "%")],
        [statement("Tỷ lệ cáp quang ở xã", "%", "Cà Mau"), statement("tỷ lệ hồ sơ trực tuyến", "%", "Lào Cai")],
    ]
    figures = [("", reports[0][0])]
    assert list(comparison_questions(figures, reports)) == [
        "So sánh tỷ lệ hồ sơ trực tuyến của Huế và Lào Cai",
        "So sánh tỷ lệ hồ sơ trực tuyến của Huế và Cà Mau",
    ]

    def ask(question: str) -> Answer:
        return cited(told("Huế cao hơn: " if question.endswith("Cà Mau") else "Huế: "))

    assert [e.question for e in find_examples(reports, ask) if e.label == "example_comparison"] == [
        "So sánh tỷ lệ hồ sơ trực tuyến của Huế và Cà Mau"
    ]


def cited(answer: Answer) -> Answer:
    return replace(answer, citations=(Citation(1, "a.md", "", 1, 0, 1, "67%"),))


def test_a_target_is_offered_for_judgement_where_its_answer_judges() -> None:
    aim = statement("Tỷ lệ hồ sơ trực tuyến", "%", kind="target")
    asked = "Huế đã đạt chỉ tiêu về tỷ lệ hồ sơ trực tuyến chưa?"
    assert list(verdict_questions([[aim, statement("hồ sơ nộp trực tuyến", "%", kind="result")]])) == [asked]
    found = find_examples([[aim]], lambda _: told("Chưa đạt: Huế, "))
    assert [(e.label, e.question) for e in found] == [("example_verdict", asked)]
    assert find_examples([[aim]], lambda _: told("Huế: ")) == []


def test_words_that_only_count_targets_and_units_said_twice_make_no_question() -> None:
    assert (
        questions(
            statement("chỉ tiêu vượt mức", "chỉ tiêu"), statement("bệnh viện tham gia mạng bệnh viện", "bệnh viện")
        )
        == []
    )
