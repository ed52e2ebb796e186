"""Targets beside results: what is certain, what is doubtful, and what is no pair."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.indicators.pairs import Pair, find_pairs
from assistant.statements import analyse
from assistant.types import Document


def report(text: str, written: date = date(2024, 7, 10), name: str = "a.md", place: str = "Đắk Lắk") -> Document:
    return Document(name, "Báo cáo", "", written, (place,), None, "", text)


def pairs(*reports: Document) -> list[Pair]:
    documents = {document.id: document for document in reports}
    said = {name: analyse(document) for name, document in documents.items()}
    statements = [statement for one in said.values() for statement in one.statements]
    return find_pairs(statements, documents.__getitem__, lambda name: said[name].sentences)


def told(*reports: Document) -> list[tuple[str, str, str, str]]:
    return [
        (pair.target.figure if pair.target else "", pair.result.figure, pair.verdict, pair.confidence)
        for pair in pairs(*reports)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tỷ lệ hồ sơ trực tuyến đạt 67,5% (kế hoạch là 60%).", [("60%", "67,5%", "vượt", "certain")]),
        ("Tỷ lệ hồ sơ trực tuyến là 45,78% (kế hoạch 80%)…", [("80%", "45,78%", "chưa đạt", "certain")]),
        ("Kinh tế số chiếm 9,4% GRDP, kế hoạch cả năm là 10%.", [("10%", "9,4%", "chưa đạt", "certain")]),
        (
            "Tỷ lệ hộ có cáp quang đạt 68,4%, thấp hơn mục tiêu đề ra từ đầu năm là 70%.",
            [("70%", "68,4%", "chưa đạt", "certain")],
        ),
        (
            "Chỉ tiêu | Kế hoạch 2023 | Thực hiện 2023\nSố tổ công nghệ số | 1.000 | 1.163",
            [("1.000", "1.163", "vượt", "certain")],
        ),
        (
            "Đến 30/6/2024, tỉnh có 118 bệnh viện dùng bệnh án điện tử. Chỉ tiêu đến hết năm 2024 là 250 bệnh viện.",
            [("250", "118", "chưa đạt", "certain")],
        ),
        (
            "Đơn vị tính: tỷ đồng\nChỉ tiêu | Kế hoạch 2023 | Thực hiện 2023\nThu ngân sách | 1.200 | 1.163\n\n"
            "Thu ngân sách năm 2023 đạt 1.163 tỷ đồng.",
            [("1.200", "1.163", "chưa đạt", "certain")],
        ),
        ("Tỷ lệ tài khoản kích hoạt đạt 73,92% chỉ tiêu được giao.", [("", "73,92%", "chưa đạt", "certain")]),
        (
            "Có 2 chỉ tiêu vượt, gồm: 85% hộ có Internet; 58% doanh nghiệp bán trên sàn.",
            [("", "85%", "vượt", "certain"), ("", "58%", "vượt", "certain")],
        ),
    ],
)
def test_pairs_within_a_report(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(report(text)) == expected


TARGET = report("Đến năm 2025, trên 50% dân số có tài khoản thanh toán điện tử.", date(2022, 12, 28), "truoc.md")


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (
            report("Tỷ lệ người dân có tài khoản thanh toán điện tử đạt 101,9%.", date(2023, 7, 21), "sau.md"),
            [("50%", "101,9%", "vượt", "certain")],
        ),
        (
            report("Tỷ lệ dân số có tài khoản thanh toán điện tử đạt 50%.", date(2023, 7, 21), "sau.md"),
            [("50%", "50%", "chưa đạt", "certain")],
        ),
        (report("Tỷ lệ dân số có tài khoản thanh toán điện tử đạt 60%.", date(2023, 7, 21), "b.md", "Cà Mau"), []),
        (report("Tỷ lệ dân số có hồ sơ sức khỏe điện tử đạt 60%.", date(2023, 7, 21), "sau.md"), []),
        (report("Năm 2019, 40% dân số có tài khoản thanh toán điện tử.", date(2020, 1, 1), "sau.md"), []),
        (report("Dân số có tài khoản thanh toán điện tử tăng 60%.", date(2023, 7, 21), "sau.md"), []),
    ],
)
def test_pairs_across_reports_need_one_place_one_indicator_and_one_time(
    result: Document, expected: list[tuple[str, str, str, str]]
) -> None:
    dated = Document(
        result.id, result.title, "", result.date, result.places, None, "",
        result.text if "Năm" in result.text else f"Năm 2023, {result.text}",
    )  # fmt: skip
    assert told(TARGET, dated) == expected


def test_results_that_contradict_one_another_are_doubtful() -> None:
    one = report("Năm 2023, tỷ lệ dân số có tài khoản thanh toán điện tử đạt 60%.", date(2024, 1, 5), "b.md")
    other = report("Năm 2023, tỷ lệ dân số có tài khoản thanh toán điện tử đạt 70%.", date(2024, 1, 6), "c.md")
    assert [pair[3] for pair in told(TARGET, one, other)] == ["doubtful"]


def test_where_fewer_is_better_the_target_is_met_from_above() -> None:
    bounded = "Năm 2024, phấn đấu còn dưới 10 thôn lõm sóng. Năm 2024, tỉnh đã còn 8 thôn lõm sóng."
    open_ended = "Năm 2024, phấn đấu còn 10 thôn lõm sóng. Năm 2024, tỉnh đã còn 8 thôn lõm sóng."
    assert [pair[2] for pair in told(report(bounded))] == ["đạt"]
    assert [pair[2] for pair in told(report(open_ended))] == ["vượt"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tỷ lệ hộ nghèo là 4,9% (kế hoạch là 4,0%).", "chưa đạt"),
        ("Tỷ lệ hộ nghèo là 3,9% (kế hoạch là 4,0%).", "vượt"),
        ("Số vụ lừa đảo trên mạng là 41 vụ (chỉ tiêu là 30 vụ).", "chưa đạt"),
        ("Thời gian giải quyết bình quân 6 ngày (kế hoạch là 5 ngày).", "chưa đạt"),
        ("Tỷ lệ sự cố được khắc phục đạt 92% (kế hoạch là 90%).", "vượt"),
        ("Tỷ lệ giảm hộ nghèo đạt 2,1% (kế hoạch là 2%).", "chưa đủ căn cứ"),
        ("Trong năm xóa được 31 vùng lõm sóng (kế hoạch 40).", "chưa đạt"),
        ("Tỷ lệ hộ nghèo tiếp cận Internet đạt 92% (kế hoạch là 90%).", "vượt"),
    ],
)
def test_what_there_should_be_little_of_is_never_told_the_wrong_way_round(text: str, verdict: str) -> None:
    assert [pair[2] for pair in told(report(text))] == [verdict]


def test_difference_is_result_minus_target() -> None:
    (pair,) = pairs(report("Tỷ lệ hồ sơ trực tuyến đạt 67,5% (kế hoạch là 60%)."))
    assert pair.difference == 7.5


def test_what_was_reached_of_what_was_planned_stands_in_brackets_behind_its_name() -> None:
    text = "Hai chỉ tiêu không đạt gồm: tỷ lệ người dân có chữ ký số (14,2%/30%); tỷ lệ hộ có cáp quang (66,5%/80%)."
    assert told(report(text)) == [("30%", "14,2%", "chưa đạt", "certain"), ("80%", "66,5%", "chưa đạt", "certain")]


def test_points_of_a_percentage_are_set_against_no_percentage() -> None:
    text = "Tỷ lệ hồ sơ nộp trực tuyến đạt 61,8%, vượt 1,8 điểm phần trăm so với chỉ tiêu 60%."
    assert [pair[:3] for pair in told(report(text))] == [("60%", "61,8%", "vượt")]


def test_what_is_hard_to_reach_is_not_said_to_be_met() -> None:
    text = "Hai chỉ tiêu khó hoàn thành gồm: kinh tế số chiếm 15% GRDP; 70% hộ gia đình có cáp quang."
    assert told(report(text)) == []
