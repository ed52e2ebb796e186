"""Answers to questions in people's own words, over two reports made up for them: what wording must not alter."""

from __future__ import annotations

import pytest

from assistant.answering.assistant import Assistant
from tests.asking import assistant_over, lead, lead_figures

REPORTS = {
    "gia-lai-bao-2025.txt": """Trang chủ  Thời sự  Kinh tế  Khoa học - Công nghệ  Bạn đọc
Khoa học - Công nghệ
20/12/2025 - 16:05
Gia Lai tổng kết chuyển đổi số năm 2025: còn ba chỉ tiêu lỡ hẹn
Chia sẻ   Lưu bài

Chiều 20/12, UBND tỉnh Gia Lai tổ chức hội nghị tổng kết chuyển đổi số năm 2025, triển khai nhiệm vụ năm 2026. \
Hội nghị do đồng chí Rơ Lan Hùng, Phó Bí thư Tỉnh ủy, làm Trưởng ban tổ chức.

Tỷ lệ người dân hài lòng với dịch vụ công đạt 92,4%. Vùng cà phê ở Bình Định cũ có 1.150 ha lắp cảm biến. Toàn ngành \
đưa 318 sản phẩm OCOP lên sàn thương mại điện tử.

Năm 2025, kinh tế số chiếm 14,6% GRDP của tỉnh. Riêng năm 2026, chúng tôi phấn đấu 17%.

Tỉnh đã lắp 640 trạm 5G, gồm 210 trạm ở thành phố và 430 trạm ở các xã. Trong 1.240 thủ tục hành chính của tỉnh, 905 \
thủ tục được giải quyết trực tuyến. Gia Lai có 780 tổ công nghệ số cộng đồng với 4.120 thành viên.

Thanh toán trực tuyến đạt 61,3% chỉ tiêu được giao.

Nền tảng Gia Lai Số chính thức vận hành từ ngày 15/3/2024; tính đến hết tháng 11/2025 đã có 95.000 tài khoản.
""",
    "gia-lai-ke-hoach-2026.md": """---
title: Kế hoạch chuyển đổi số tỉnh Gia Lai năm 2026
date: 2025-12-28
places: [Gia Lai]
---

UBND TỈNH GIA LAI
Số: 512/KH-UBND

# Kết quả năm 2025

Toàn tỉnh có 71 nền tảng dùng chung; 66 nền tảng chạy ổn định.

# Năm 2026

- Nâng số camera giám sát giao thông lên 950 camera.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phạm Đình Khải
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(REPORTS, tmp_path_factory.mktemp("wording"))


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Năm 2025 bao nhiêu phần trăm dân Gia Lai hài lòng với dịch vụ công?", ["92,4%"]),
        ("Gia Lai có tất cả bao nhiêu trạm 5G?", ["640"]),
        ("Trong 1.240 thủ tục của Gia Lai, bao nhiêu thủ tục giải quyết trực tuyến?", ["905"]),
        ("Năm 2026 Gia Lai phấn đấu kinh tế số chiếm bao nhiêu GRDP?", ["17%"]),
        ("Năm 2026 Gia Lai muốn nâng số camera giao thông lên bao nhiêu?", ["950"]),
    ],
)
def test_the_figure_meant_is_told(assistant: Assistant, question: str, figures: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.answered
    assert lead_figures(answer) == figures


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Bao nhiêu nền tảng của Gia Lai chạy ổn định?", ["66"]),
        ("Gia Lai có bao nhiêu trạm 5G ở các xã?", ["430"]),
    ],
)
def test_what_only_another_figure_of_the_sentence_says_is_not_the_one_asked_for(
    assistant: Assistant, question: str, figures: list[str]
) -> None:
    assert lead_figures(assistant.ask(question)) == figures


def test_a_former_province_speaks_for_its_sentence_alone(assistant: Assistant) -> None:
    assert lead_figures(assistant.ask("Gia Lai đưa bao nhiêu sản phẩm OCOP lên sàn?")) == ["318"]


def test_a_section_of_a_newspaper_is_no_title(assistant: Assistant) -> None:
    titles = {summary.title for summary in assistant.reader.documents()}
    assert "Gia Lai tổng kết chuyển đổi số năm 2025: còn ba chỉ tiêu lỡ hẹn" in titles


@pytest.mark.parametrize(
    "question",
    [
        "What is the capital of France?",
        "How is the weather in Gia Lai today?",
        "Gia Lai đã giải quyết trực tuyến bao nhiêu phần trăm hồ sơ đất đai?",
        "Lương bình quân của kỹ sư ở Gia Lai là bao nhiêu?",
        "Gia Lai thu hoạch bao nhiêu tấn cà phê nhờ cảm biến?",
        "Doanh số sản phẩm OCOP của Gia Lai trên sàn?",
        "Năm 2025 Gia Lai xếp thứ mấy về chuyển đổi số?",
        "Thủ tướng Phạm Minh Chính nói gì về chuyển đổi số Gia Lai?",
    ],
)
def test_a_figure_of_another_form_is_no_answer(assistant: Assistant, question: str) -> None:
    assert not assistant.ask(question).answered


def test_a_follow_up_points_at_what_was_asked_before(assistant: Assistant) -> None:
    history = ["Gia Lai có bao nhiêu tổ công nghệ số cộng đồng?"]
    assert lead_figures(assistant.ask("Các tổ đó có bao nhiêu người?", history)) == ["4.120"]


def test_a_share_of_the_target_is_a_verdict(assistant: Assistant) -> None:
    assert lead(assistant.ask("thanh toán trực tuyến của gia lai đủ chỉ tiêu chưa")).startswith("Chưa đạt")


def test_when_something_began_is_not_when_it_was_counted(assistant: Assistant) -> None:
    assert "15/3/2024" in lead(assistant.ask("Nền tảng Gia Lai Số vận hành từ ngày nào?"))


def test_an_office_taken_on_for_an_occasion_is_found(assistant: Assistant) -> None:
    answer = assistant.ask("Ai làm Trưởng ban tổ chức hội nghị của Gia Lai?")
    assert lead(answer).startswith("Rơ Lan Hùng") or "Rơ Lan Hùng" in answer.text


def test_a_paper_is_known_by_its_bare_number(assistant: Assistant) -> None:
    assert lead(assistant.ask("ai ky ke hoach so 512 cua ubnd tinh gia lai")).startswith("Phạm Đình Khải")


def test_a_new_topic_takes_no_figure_over(assistant: Assistant) -> None:
    history = ["Gia Lai có bao nhiêu trạm 5G?"]
    assert not assistant.ask("How is the weather today?", history).answered


def test_no_place_is_highest_where_only_a_target_is_known(assistant: Assistant) -> None:
    assert not assistant.ask("Tỉnh nào có nhiều camera giám sát giao thông nhất?").answered
