"""What is said to the assistant rather than asked of the reports, and questions that leave the subject."""

from __future__ import annotations

import pytest

from assistant.answering import Assistant
from assistant.retrieval.small_talk import SmallTalk, small_talk
from assistant.settings import ROOT
from tests.asking import assistant_over

FIRST = "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    reports = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "corpus").glob("*.md")}
    return assistant_over(reports, tmp_path_factory.mktemp("talk"))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Xin chào bạn!", "hello"),
        ("hello", "hello"),
        ("Cảm ơn bạn nhiều nhé", "thanks"),
        ("thank you so much", "thanks"),
        ("Tạm biệt", "bye"),
        ("Bạn là ai?", "about"),
        ("ban lam duoc gi", "about"),
        ("Bạn có thể giúp tôi những gì?", "about"),
        ("Bạn có phải là người thật không?", "about"),
        ("Who are you?", "about"),
        ("What can you do?", "about"),
        ("Chào bạn, Đắk Lắk có bao nhiêu tổ công nghệ số?", ""),
        ("Trưởng ban chỉ đạo là ai?", ""),
        ("Cảm ơn, còn Đắk Nông thì sao?", ""),
        ("Hướng dẫn người dân sử dụng dịch vụ công được bao nhiêu lượt?", ""),
    ],
)
def test_small_talk_is_told_from_questions(said: str, kind: SmallTalk) -> None:
    assert small_talk(said) == kind


def test_the_assistant_says_what_it_does_and_with_which_reports(shipped: Assistant) -> None:
    answer = shipped.ask("Bạn là ai?", [FIRST])
    assert (answer.talk, answer.answered, answer.nearest, answer.understood.places) == (True, False, (), ())
    assert answer.text.startswith("Tôi là trợ lý báo cáo: tôi trả lời câu hỏi về chỉ tiêu và kết quả, kèm nguồn, từ 5")
    assert "Đắk Lắk" in answer.text
    assert answer.text_in("en").startswith("I am the report assistant: ")
    assert shipped.ask("cảm ơn", [FIRST]).text == "Rất vui được giúp bạn. Bạn cứ hỏi tiếp về các báo cáo khi cần."


@pytest.mark.parametrize(
    "question", ["Thời tiết hôm nay thế nào?", "Giá vàng hôm nay bao nhiêu?", "Ai là tổng thống Mỹ?"]
)
def test_a_question_off_the_subject_takes_nothing_over(shipped: Assistant, question: str) -> None:
    answer = shipped.ask(question, [FIRST])
    assert (answer.answered, answer.understood.taken_over, answer.understood.places) == (False, (), ())
    assert "Đắk Lắk" not in answer.text.split("\n")[0]


def test_thanks_between_two_questions_do_not_part_them(shipped: Assistant) -> None:
    answer = shipped.ask("Còn Đắk Nông?", [FIRST, "cảm ơn bạn"])
    assert answer.understood.indicator == "sản phẩm trên sàn thương mại điện tử"
    assert answer.understood.places == ("Đắk Nông",)


def test_a_follow_up_that_the_reports_do_not_answer_keeps_its_place(shipped: Assistant) -> None:
    answer = shipped.ask("Còn số trạm khí tượng?", [FIRST])
    assert (answer.answered, answer.understood.places) == (False, ("Đắk Lắk",))
