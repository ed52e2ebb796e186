"""What a question names against what a sentence names instead."""

from __future__ import annotations

import pytest

from assistant.answering.conflicts import names_another, says_the_contrary


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bao nhiêu bệnh viện tuyến tỉnh nhận viện phí không tiền mặt?", "14/21 bệnh viện tuyến huyện đã nhận."),
        ("bao nhieu van ban cap xa duoc ky so", "Văn bản cấp tỉnh được ký số đạt 99%."),
        ("Bệnh viện Nhi có mấy kiosk?", "Bệnh viện Đa khoa tỉnh đặt 8 kiosk."),
        ("Hợp tác xã Hoa Sen bán được bao nhiêu?", "Hợp tác xã Đồng Tiến bán được 30 tấn."),
    ],
)
def test_another_level_or_body_is_seen(question: str, said: str) -> None:
    assert names_another(question, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bao nhiêu bệnh viện tuyến tỉnh nhận?", "Các bệnh viện đã nhận thanh toán."),
        ("Văn bản cấp xã được ký số bao nhiêu?", "Văn bản ký số ở cấp tỉnh 99%, cấp xã 88%."),
        ("Bệnh viện Nhi có mấy kiosk?", "Bệnh viện Nhi tỉnh đặt 8 kiosk."),
        ("Có mấy kiosk?", "Bệnh viện Đa khoa tỉnh đặt 8 kiosk."),
    ],
)
def test_the_same_or_none_is_no_conflict(question: str, said: str) -> None:
    assert not names_another(question, said)


def test_why_something_fell_is_not_answered_by_why_it_rose() -> None:
    assert says_the_contrary("Vì sao tỉnh bị tụt hạng DTI?", "DTI của tỉnh tăng 13 bậc nhờ nỗ lực điều hành.")
    assert not says_the_contrary("Vì sao tỉnh bị tụt hạng DTI?", "DTI tụt hạng, trong khi các tỉnh khác tăng.")
    assert not says_the_contrary("Vì sao DTI tăng?", "DTI của tỉnh tăng 13 bậc.")
