"""Answers end to end, over three short reports made up for these tests: what each form of question gets."""

from __future__ import annotations

import re

import pytest

from assistant.answering.assistant import Assistant
from tests.asking import assistant_over, lead, lead_figures

REPORTS = {
    "vinh-long-2023.txt": """ỦY BAN NHÂN DÂN
TỈNH VĨNH LONG
Số: 412/BC-UBND
Vĩnh Long, ngày 18 tháng 12 năm 2023

BÁO CÁO
Kết quả chuyển đổi số năm 2023 của tỉnh Vĩnh Long

I. KẾT QUẢ THỰC HIỆN
Năm 2023, cổng dịch vụ công của tỉnh Vĩnh Long cung cấp 640 dịch vụ công mức độ 3. Tỷ lệ hộ gia đình có máy tính đạt \
41,2%; tỷ lệ người dân dùng Internet đạt 78,6%. Tỉnh có 512 sản phẩm trên sàn thương mại điện tử, gồm 96 sản phẩm \
OCOP. Mạng cáp quang phủ 92% hộ gia đình và 100% xã.
Về ba trụ cột năm 2023, chính quyền số của Vĩnh Long xếp thứ 21, kinh tế số xếp thứ 34 và xã hội số xếp thứ 12.
Chỉ số cải cách hành chính của tỉnh đứng thứ ba cả nước.
II. HẠN CHẾ
Hồ sơ sức khỏe điện tử của tỉnh mới đạt 37% là do phần mềm của trạm y tế chưa đồng bộ.
III. TỔ CHỨC THỰC HIỆN
Sở Y tế chủ trì triển khai bệnh án điện tử tại các bệnh viện của tỉnh.

TM. ỦY BAN NHÂN DÂN
PHÓ CHỦ TỊCH
Nguyễn Thị Minh Hà
""",
    "vinh-long-2024.txt": """Vĩnh Long: chuyển đổi số năm 2024 có bước tiến
20/12/2024 09:15
Năm 2024, tỷ lệ hộ gia đình ở Vĩnh Long có máy tính đạt 47,9%. Tỉnh Vĩnh Long có 701 sản phẩm trên sàn thương mại \
điện tử. Kinh tế số chiếm 13,1% GRDP, vượt mục tiêu 12,5%.
""",
    "tra-vinh-2024.txt": """Trà Vinh tổng kết chuyển đổi số năm 2024
22/12/2024 10:00
Tỉnh Trà Vinh có 655 sản phẩm trên sàn thương mại điện tử. Năm 2024, tỷ lệ hộ gia đình ở Trà Vinh có máy tính đạt \
39,4%. Ông Kim Sô Phanh, Giám đốc Sở Thông tin và Truyền thông tỉnh Trà Vinh, chủ trì hội nghị.
""",
    "tra-vinh-chi-tieu-2024.md": """---
title: Trà Vinh, kết quả thực hiện chỉ tiêu chuyển đổi số năm 2024
date: 2024-12-30
places: [Trà Vinh]
---

# Trà Vinh, kết quả thực hiện chỉ tiêu chuyển đổi số năm 2024

| Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Thực hiện 2024 | Đánh giá |
|---|---|---|---|---|
| Tỷ lệ hồ sơ nộp trực tuyến | % | 60 | 66,4 | Vượt |
| Người dân có hồ sơ sức khỏe điện tử | % | 55 | 38,9 | Chưa đạt |
""",
    "ca-nuoc-2024.txt": """Bộ Thông tin và Truyền thông: chuyển đổi số cả nước năm 2024
28/12/2024 08:00
Năm 2024, cả nước có 61,3% hộ gia đình có máy tính.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(REPORTS, tmp_path_factory.mktemp("answers"))


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Tỷ lệ hộ gia đình có máy tính của Vĩnh Long năm 2023 là bao nhiêu?", ["41,2%"]),
        ("Tỷ trọng kinh tế số của Vĩnh Long năm 2024 đạt bao nhiêu", ["13,1%"]),
        ("vinh long nam 2024 co bao nhieu san pham tren san tmdt", ["701"]),
        ("Kinh tế số trong GRDP của Vĩnh Long năm 2024?", ["13,1%"]),
    ],
)
def test_a_figure_is_that_of_the_year_and_place_asked_for(
    assistant: Assistant, question: str, figures: list[str]
) -> None:
    answer = assistant.ask(question)
    assert answer.answered
    assert lead_figures(answer) == figures


def test_the_latest_report_answers_where_no_year_is_asked(assistant: Assistant) -> None:
    answer = assistant.ask("Vĩnh Long có bao nhiêu sản phẩm trên sàn thương mại điện tử?")
    assert lead_figures(answer) == ["701"]


def test_of_two_figures_the_one_before_the_noun_asked_for_answers(assistant: Assistant) -> None:
    answer = assistant.ask("Cáp quang ở Vĩnh Long phủ bao nhiêu xã?")
    assert lead_figures(answer) == ["100%"]


def test_a_level_that_no_report_names_is_refused(assistant: Assistant) -> None:
    answer = assistant.ask("Vĩnh Long cung cấp bao nhiêu dịch vụ công mức độ 4?")
    assert not answer.answered
    assert "mức độ 3" in "".join(citation.quote for citation in answer.nearest)


def test_places_are_compared_by_the_same_indicator(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh tỷ lệ hộ gia đình có máy tính năm 2024 của Vĩnh Long và Trà Vinh")
    assert lead(answer).startswith("Vĩnh Long cao hơn")
    assert "47,9%" in answer.text
    assert "39,4%" in answer.text


def test_years_are_compared_by_the_same_indicator(assistant: Assistant) -> None:
    answer = assistant.ask("Tỷ lệ hộ có máy tính của Vĩnh Long năm 2023 so với năm 2024?")
    assert next(figure for figure in re.findall(r"\d\d,\d%", answer.text) if figure != "78,6%") == "41,2%"
    assert "47,9%" in answer.text


def test_a_change_between_two_years_sets_them_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("Tỷ lệ hộ gia đình có máy tính của Vĩnh Long thay đổi thế nào từ 2023 đến 2024?")
    assert lead_figures(answer) == ["41,2%"]
    assert "47,9%" in answer.text


def test_provinces_are_ranked_without_the_country(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào có tỷ lệ hộ gia đình có máy tính cao nhất?")
    assert lead(answer).startswith("Vĩnh Long")
    assert "61,3%" not in answer.text


def test_the_targets_missed_are_told_with_result_and_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Những chỉ tiêu nào Trà Vinh chưa đạt trong năm 2024?")
    assert [run.text for line in answer.lines for run in line.runs if run.style == "figure"] == ["38,9", "55"]
    assert lead(answer).startswith("Chưa đạt – Trà Vinh: người dân có hồ sơ sức khỏe điện tử")


def test_two_indicators_of_one_place_are_set_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Ở Vĩnh Long năm 2023, tỷ lệ người dân dùng Internet với tỷ lệ hộ có máy tính chênh nhau thế nào?"
    )
    assert "78,6%" in answer.text
    assert "41,2%" in answer.text


def test_the_highest_of_several_ranks_is_the_smallest_number(assistant: Assistant) -> None:
    answer = assistant.ask("Năm 2023 Vĩnh Long xếp hạng cao nhất ở trụ cột nào?")
    assert "xã hội số" in lead(answer)
    assert lead_figures(answer) == ["12"]


def test_a_rank_in_words_is_a_figure(assistant: Assistant) -> None:
    answer = assistant.ask("Vĩnh Long đứng thứ mấy cả nước về chỉ số cải cách hành chính?")
    assert lead_figures(answer) == ["ba"]


def test_a_cause_is_told_where_a_report_gives_one(assistant: Assistant) -> None:
    answer = assistant.ask("Vì sao hồ sơ sức khỏe điện tử của Vĩnh Long đạt thấp?")
    assert "chưa đồng bộ" in answer.text


def test_a_cause_that_no_report_gives_is_refused(assistant: Assistant) -> None:
    assert not assistant.ask("Vì sao kinh tế số của Vĩnh Long vượt mục tiêu?").answered


def test_a_report_tells_its_own_number_and_signer(assistant: Assistant) -> None:
    number = assistant.ask("Báo cáo chuyển đổi số 2023 của UBND tỉnh Vĩnh Long mang số mấy?")
    assert lead_figures(number) == ["412/BC-UBND"]
    signer = assistant.ask("Ai ký báo cáo chuyển đổi số năm 2023 của Vĩnh Long?")
    assert lead(signer).startswith("Nguyễn Thị Minh Hà")
    assert signer.citations[0].quote.endswith("Nguyễn Thị Minh Hà")


def test_a_signer_is_not_guessed_for_a_report_that_has_none(assistant: Assistant) -> None:
    assert not assistant.ask("Ai ký báo cáo chuyển đổi số của Trà Vinh?").answered


def test_the_body_responsible_answers_who(assistant: Assistant) -> None:
    answer = assistant.ask("Ai chịu trách nhiệm triển khai bệnh án điện tử ở Vĩnh Long?")
    assert "Sở Y tế" in answer.text


def test_an_office_is_held_by_the_one_the_report_names(assistant: Assistant) -> None:
    answer = assistant.ask("Giám đốc Sở TT&TT Trà Vinh là ai?")
    assert lead(answer).startswith("Kim Sô Phanh")


def test_a_target_met_is_told_with_both_figures(assistant: Assistant) -> None:
    answer = assistant.ask("Kinh tế số của Vĩnh Long năm 2024 đã đạt mục tiêu chưa?")
    assert lead(answer).startswith("Vượt")
    assert "13,1%" in answer.text
    assert "12,5%" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Tỷ lệ hộ gia đình có máy tính của Bến Tre là bao nhiêu?",
        "Vĩnh Long có bao nhiêu trạm 5G?",
        "Giá vé tham quan ở Trà Vinh là bao nhiêu?",
    ],
)
def test_what_no_report_says_is_refused(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert not answer.answered
    assert answer.citations == ()


@pytest.mark.parametrize("said", ["xin chào", "cảm ơn", "Dân số Việt Nam là bao nhiêu?", "Thời tiết hôm nay thế nào?"])
def test_what_has_nothing_to_do_with_the_question_before_gets_none_of_its_answer(
    assistant: Assistant, said: str
) -> None:
    history = ["Vĩnh Long có bao nhiêu sản phẩm trên sàn thương mại điện tử?"]
    assert not assistant.ask(said, history).answered
