from __future__ import annotations

import pytest

from assistant.retrieval.intent import Aim, Intent, Measure, aim_of, intent_of, measure_of
from assistant.vietnamese.text import fold

ASKED: list[tuple[str, Intent, Measure, Aim]] = [
    ("Đắk Lắk có bao nhiêu sản phẩm trên sàn?", "figure", "number", ""),
    ("Tỷ lệ hồ sơ trực tuyến của Bạc Liêu", "figure", "percent", ""),
    ("Xếp thứ mấy cả nước?", "figure", "rank", ""),
    ("Kinh phí cho chuyển đổi số là bao nhiêu?", "figure", "money", ""),
    ("Tốc độ Internet là bao nhiêu Mbps?", "figure", "speed", ""),
    ("DTI đạt bao nhiêu điểm?", "figure", "points", ""),
    ("Tăng bao nhiêu bậc?", "figure", "change", ""),
    ("Chỉ tiêu hồ sơ trực tuyến năm 2025 là bao nhiêu phần trăm?", "figure", "percent", "target"),
    ("Đến năm 2025 sẽ có bao nhiêu xã?", "figure", "number", "target"),
    ("Hiện nay có bao nhiêu hộ dùng Internet?", "figure", "number", "result"),
    ("Đã vượt bao nhiêu chỉ tiêu?", "figure", "number", ""),
    ("Đắk Lắk đã đạt chỉ tiêu hồ sơ trực tuyến chưa?", "verdict", "", ""),
    ("So sánh Đắk Lắk và Bạc Liêu", "comparison", "", ""),
    ("Tỉnh nào có nhiều tổ công nghệ số nhất?", "place", "", ""),
    ("Ai là Chủ tịch UBND tỉnh?", "person", "", ""),
    ("Hội nghị diễn ra khi nào?", "date", "", ""),
    ("Kế hoạch chuyển đổi số được ban hành ngày nào?", "date", "", ""),
    ("Nghị quyết nào được tổng kết?", "document", "", ""),
    ("Những khó khăn là gì?", "list", "", ""),
    ("Mục tiêu năm 2024 của Bạc Liêu là gì?", "list", "", "target"),
    ("Liệt kê các nền tảng số", "list", "", ""),
    ("Đồng Tháp có thiếu nhân lực không?", "yesno", "", ""),
    ("Tại sao thanh toán trực tuyến tăng chậm?", "open", "", ""),
    ("How many households use the internet?", "figure", "number", ""),
    ("Which province is higher, Dak Lak or Bac Lieu?", "comparison", "", ""),
]


@pytest.mark.parametrize(("question", "intent", "measure", "aim"), ASKED)
def test_question_shows_the_kind_of_answer_the_form_of_figure_and_the_aim(
    question: str, intent: Intent, measure: Measure, aim: Aim
) -> None:
    assert (intent_of(question), measure_of(question), aim_of(question)) == (intent, measure, aim)


@pytest.mark.parametrize("question", [question for question, *_ in ASKED])
def test_question_without_diacritics_asks_the_same(question: str) -> None:
    typed = fold(question)
    assert (intent_of(typed), measure_of(typed)) == (intent_of(question), measure_of(question))
