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


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Có bao nhiêu học sinh được thí điểm học bạ số?", "number"),
        ("Nâng số thửa đất lên bao nhiêu?", "number"),
        ("Tỉnh chi bao nhiêu cho chuyển đổi số?", "money"),
        ("Kiến trúc chính quyền điện tử theo khung bản thứ mấy?", "number"),
        ("Tụt mấy bậc so với năm trước?", "change"),
    ],
)
def test_the_form_of_the_figure_is_told_from_words_that_look_like_it(question: str, measure: str) -> None:
    """A "thí điểm" is no score, "lên bao nhiêu" asks for a level, a version has no rank."""
    assert measure_of(question) == measure


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Phó Thủ tướng nào dự phiên họp?", "person"),
        ("Kể tên những người cùng chủ trì ở đầu cầu tỉnh?", "person"),
        ("Bộ chỉ số giúp gì cho các sở?", "open"),
        ("Nhờ đâu mà tỉnh leo hạng nhanh vậy?", "open"),
    ],
)
def test_who_and_why_are_told_from_what_looks_like_it(question: str, intent: str) -> None:
    """An office before "nào" asks who; "đầu cầu" asks for no place, "giúp gì" for no paper."""
    assert intent_of(question) == intent
