"""What a question is about, in its own words, alone and after others."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.retrieval.following import understand
from assistant.retrieval.subject import LONGEST, subject_of

FIRST = "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"


@pytest.mark.parametrize(
    ("history", "question", "subject"),
    [
        ((), FIRST, "sản phẩm trên sàn thương mại điện tử"),
        ((), "Tỷ lệ dân số có tài khoản ngân hàng ở Huế năm 2023?", "Tỷ lệ dân số có tài khoản ngân hàng"),
        ((), "Hạn chế, tồn tại trong cải cách hành chính của Huế là gì?", "Hạn chế, tồn tại trong cải cách hành chính"),
        ((FIRST,), "Còn Đắk Nông?", "sản phẩm trên sàn thương mại điện tử"),
        ((FIRST,), "Còn số giao dịch?", "giao dịch (sản phẩm trên sàn thương mại điện tử)"),
        ((FIRST,), "Thế tổ công nghệ số cộng đồng thì sao?", "tổ công nghệ số cộng đồng"),
        ((), "Có gì mới không?", ""),
    ],
)  # fmt: skip
def test_the_subject_is_said_in_the_words_of_the_question(
    history: tuple[str, ...], question: str, subject: str
) -> None:
    assert subject_of(understand(question, history, lambda text, _: text, date(2026, 1, 1))) == subject


def test_a_long_question_has_no_subject_shorter_than_itself() -> None:
    long = "Kết quả " + " ".join(f"nội dung {number}" for number in range(LONGEST)) + "?"
    assert subject_of(understand(long, (), lambda text, _: text, date(2026, 1, 1))) == ""
