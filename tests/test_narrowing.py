"""What a question for a list is narrowed to."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.retrieval.narrowing import narrowing_terms
from assistant.retrieval.question import read_question


def narrowed(text: str) -> list[str]:
    """Give the words that the list which ``text`` asks for is narrowed to."""
    question = read_question(text, lambda typed, _: typed, date(2025, 3, 1))
    return [term.form for term in narrowing_terms(question)]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Hà Nam gặp khó khăn gì về an toàn thông tin?", ["an", "thông", "tin"]),
        ("kho khan gi ve nhan luc", ["nhan", "luc"]),
        ("Riêng mảng kinh tế số thì vượt những chỉ tiêu nào?", ["kinh", "tế"]),
        ("Nhiệm vụ đối với cấp xã năm 2025 là gì?", ["xã"]),
    ],
)
def test_what_a_question_is_about_narrows_its_list(question: str, words: list[str]) -> None:
    assert narrowed(question) == words


@pytest.mark.parametrize(
    "question",
    [
        "Hà Nam gặp khó khăn gì?",
        "Khó khăn trong chuyển đổi số của Hà Nam năm 2024 là gì?",
        "Trong Nghị quyết 04 về chuyển đổi số, Hà Nam có chỉ tiêu nào không đạt không?",
        "Hà Nam vượt những chỉ tiêu nào trong năm 2024?",
        "Những nhiệm vụ nào trong số đó đã về đích?",
        "Hà Nam tập trung vào những lĩnh vực nào?",
        "Hạn chế về chuyển đổi số của Hà Nam sau 2 năm 2022-2023?",
        "Bảo vệ dữ liệu gặp khó khăn gì?",
    ],
)
def test_place_time_paper_and_the_field_itself_narrow_nothing(question: str) -> None:
    assert narrowed(question) == []
