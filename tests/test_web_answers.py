"""An answer on the page: escaped, figures bold, numbers as buttons; the copy carries its sources."""

from __future__ import annotations

from dataclasses import replace

from assistant.types import Answer, Line, Run, Understood
from assistant.web.answer_runs import render_mark
from assistant.web.answers import render_answer, render_understood, spoken_text
from assistant.web.markup import periods_told
from assistant.web.taking_away import copied_text
from tests.web_fakes import HOSTILE, REPORTS, SALES, answer_comparison, answer_figure, answer_refusal, cite


def test_lead_has_its_figure_bold_and_its_number_as_a_button_that_names_the_source() -> None:
    html = render_answer(answer_figure("Bao nhiêu?"), "")
    assert (
        '<p class="lead" lang="vi">Đến 15/6/2023, Đắk Lắk có <strong class="figure">1.678</strong> sản phẩm trên sàn '
        'thương mại điện tử.\u00a0<button type="button" class="mark" data-source="1" '
        'aria-label="Nguồn 1: Đắk Lắk: sơ kết chuyển đổi số 6 tháng đầu năm 2023"'
    ) in html


def test_quotes_stand_in_quotation_marks_before_their_number() -> None:
    html = render_answer(answer_figure("Bao nhiêu?"), "")
    assert f"<li>«{SALES}»\u00a0<button" in html


def test_a_quote_that_brings_its_marks_gets_no_second_pair() -> None:
    answer = Answer("?", True, (Line("quote", (Run("«Đã có.» "), Run("", "citation", 1))),), (), Understood())
    assert '<ul class="quotes" lang="vi"><li>«Đã có.» </li></ul>' in render_answer(answer, "")


def test_neighbouring_items_form_one_list() -> None:
    html = render_answer(answer_comparison("So sánh"), "")
    assert html.count('<ul class="items" lang="vi">') == 1
    assert "<li>Đắk Lắk: " in html
    assert "<li>Bạc Liêu: " in html


def test_each_report_is_listed_once_among_the_sources_with_all_its_numbers() -> None:
    html = render_answer(answer_figure("Bao nhiêu?"), "")
    sources = html[html.index('<div class="sources">') :]
    assert sources.count("source-title") == 1
    assert 'data-source="1"' in sources
    assert 'data-source="2"' in sources


def test_hostile_titles_figures_and_texts_are_shown_as_text() -> None:
    citation = cite(1, REPORTS[1], HOSTILE)
    runs = (Run(HOSTILE), Run(HOSTILE, "figure", 1), Run("", "citation", 1))
    answer = Answer(HOSTILE, True, (Line("lead", runs),), (citation,), Understood((HOSTILE,)), (), (HOSTILE,))
    html = render_answer(answer, "")
    assert "<img" not in html
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_bidirectional_and_control_characters_are_taken_out() -> None:
    answer = Answer("?", True, (Line("lead", (Run("năm\u202e2023\x07"),)),), (), Understood())
    assert '<p class="lead" lang="vi">năm2023</p>' in render_answer(answer, "")


def test_a_mark_without_a_citation_is_left_out() -> None:
    answer = Answer("?", True, (Line("lead", (Run("Có"), Run("", "citation", 9))),), (), Understood())
    assert '<p class="lead" lang="vi">Có</p>' in render_answer(answer, "")


def test_a_refusal_says_so_quotes_the_nearest_and_tells_what_is_indexed() -> None:
    html = render_answer(answer_refusal("Cà Mau?"), "<p>Đang có 2 báo cáo</p>")
    assert '<div class="reply refusal">' in html
    assert "Không có trong báo cáo" in html
    assert '<li lang="vi">«Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử.»\u00a0<button' in html
    assert "<p>Đang có 2 báo cáo</p>" in html
    assert 'data-action="copy"' in html


def test_what_was_understood_names_place_kind_and_period_and_what_came_from_before() -> None:
    html = render_understood(Understood(("Đắk Lắk",), "2023", "result", ("places",)))
    assert "Hiểu là" in html
    assert '<span class="chip">Đắk Lắk (<span data-say="taken_over">theo câu trước</span>)</span>' in html
    assert 'data-say="kind_result">kết quả<' in html
    assert '<span class="chip">2023</span>' in html


def test_a_question_understood_as_asked_says_so_and_can_still_be_changed() -> None:
    shown = render_understood(Understood())
    assert 'data-say="as_asked"' in shown
    assert 'data-say="change"' in shown


def test_the_copy_is_plain_text_with_each_source_and_its_quote() -> None:
    assert copied_text(answer_comparison("So sánh A và B?"), "vi").splitlines() == [
        "So sánh A và B?",
        "",
        "Đắk Lắk nhiều hơn Bạc Liêu: 1.678 so với 954 sản phẩm. [1][2]",
        "- Đắk Lắk: 1.678 sản phẩm [1]",
        "- Bạc Liêu: 954 sản phẩm [2]",
        "(Hiểu là: Đắk Lắk · Bạc Liêu · so sánh · 2023)",
        "",
        "Nguồn:",
        f"[1] {REPORTS[0].title}: «{SALES}»",
        f"[2] {REPORTS[1].title}: «Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử.»",
    ]


def test_a_screen_reader_hears_the_first_line_without_numbers() -> None:
    assert spoken_text(answer_comparison("?"), "vi") == "Đắk Lắk nhiều hơn Bạc Liêu: 1.678 so với 954 sản phẩm."


def test_the_label_of_a_number_is_escaped() -> None:
    assert "&lt;img src=x onerror=&quot;document.title=1&quot;&gt;" in render_mark(cite(1, REPORTS[1], "Bạc Liêu"))


def test_the_periods_of_a_question_are_named_in_both_languages_and_other_words_stay() -> None:
    assert periods_told("năm 2022, 6 tháng đầu năm 2023").endswith(">năm 2022, 6 tháng đầu năm 2023</span>")
    assert "2022, the first 6 months of 2023&quot;" in periods_told("năm 2022, 6 tháng đầu năm 2023")
    assert periods_told("hồi đó <b>") == "hồi đó &lt;b&gt;"


def test_on_an_english_page_it_is_said_how_vietnamese_numbers_read_where_there_are_some() -> None:
    assert 'data-say="numbers_stay"' in render_answer(answer_figure("Bao nhiêu?"), "")
    plain = Answer("?", True, (Line("lead", (Run("Đã có."),)),), (), Understood())
    assert 'data-say="numbers_stay"' not in render_answer(plain, "")


def test_figures_that_may_be_misread_are_named_beside_their_source() -> None:
    answer = answer_figure("Bao nhiêu?")
    doubtful = replace(answer, citations=(replace(answer.citations[0], unsure=("1.678",)), *answer.citations[1:]))
    told = "Số trên trang quét, máy đọc chưa chắc: 1.678; hãy đối chiếu với bản gốc.</span>"
    assert told in render_answer(doubtful, "")
    assert 'class="unsure"' not in render_answer(answer, "")
