"""What a report says twice is told once; what all reports say of an indicator is ranked."""

from __future__ import annotations

from datetime import date

from assistant.indicators.likeness import Indicators
from assistant.indicators.pair_records import bounded_figure
from assistant.indicators.ranking import rank_like, rank_places
from assistant.indicators.repeats import without_repeats
from assistant.types import Kind, Period, Statement

YEARS = {year: Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}") for year in (2022, 2023)}
FILED = "tỷ lệ hồ sơ nộp trực tuyến"


def statement(
    value: float, at: int = 0, place: str = "Đắk Lắk", indicator: str = FILED, document: str = "a.md",
    year: int = 2023, kind: Kind = "result", unit: str = "%", locality: str = "",
) -> Statement:  # fmt: skip
    return Statement(
        document, at, at + 20, at, at + 3, indicator, f"{value:g}", value, unit, "", kind, place, YEARS[year], locality
    )


def once(*statements: Statement) -> list[list[int]]:
    """Where the statements of each group stand."""
    return [[one.start for one in group] for group in without_repeats(statements, Indicators(statements))]


def test_the_same_figure_said_twice_is_told_once_with_both_sources() -> None:
    lead, table = statement(67.5, 0), statement(67.5, 900, indicator="Tỷ lệ hồ sơ được nộp trực tuyến")
    assert once(lead, statement(12, 400, indicator="kinh tế số trong GRDP"), table) == [[0, 900], [400]]


def test_what_differs_in_report_kind_place_period_or_indicator_is_no_repeat() -> None:
    first = statement(67.5, 0)
    others = [
        statement(67.5, 1, document="b.md"),
        statement(67.5, 2, kind="target"),
        statement(67.5, 3, place="Đắk Nông"),
        statement(67.5, 4, year=2022),
        statement(67.5, 5, indicator="tỷ lệ hộ gia đình có cáp quang"),
        statement(67.6, 6),
    ]
    assert once(first, *others) == [[at] for at in range(7)]


def test_every_province_is_ranked_by_its_latest_result() -> None:
    told = [
        statement(60, place="Đắk Lắk", year=2022),
        statement(67.5, place="Đắk Lắk"),
        statement(92.7, place="Ninh Thuận", indicator="Tỷ lệ hồ sơ được nộp trực tuyến"),
        statement(88, place="Đắk Nông", kind="target"),
        statement(99, place="Đắk Nông", locality="Cư Jút"),
        statement(71, place="Đắk Nông"),
        statement(95, place="Cà Mau", indicator="tỷ lệ hộ gia đình có cáp quang"),
        statement(97, place="Cả nước"),
    ]
    assert [(one.place, one.value) for one in rank_like(told, told[1])] == [
        ("Ninh Thuận", 92.7),
        ("Đắk Nông", 71),
        ("Đắk Lắk", 67.5),
    ]
    assert [one.place for one in rank_like(told, told[1], YEARS[2022])] == ["Đắk Lắk"]


def test_money_of_a_table_is_told_with_its_unit() -> None:
    assert bounded_figure(statement(12500, unit="triệu đồng")) == "12500 triệu đồng"
    assert bounded_figure(statement(80)) == "80%"
    assert bounded_figure(statement(80, unit="xã")) == "80"


SHOP = "sàn thương mại điện tử"


def test_a_ranking_holds_one_indicator_of_one_unit() -> None:
    told = [
        statement(100, place="Đồng Tháp", indicator=f"sản phẩm OCOP có mặt trên các {SHOP}"),
        statement(25, place="Đắk Nông", indicator=f"dân số mua sắm trực tuyến qua {SHOP}"),
        statement(1678, place="Đắk Lắk", indicator=f"sản phẩm bán trên {SHOP}", unit="sản phẩm"),
        statement(630, place="Đắk Nông", indicator=f"đã hỗ trợ đưa sản phẩm lên {SHOP}", unit="sản phẩm"),
    ]
    assert [[(one.place, one.value) for one in ranking] for ranking in rank_places(told, SHOP)] == [
        [("Đắk Lắk", 1678), ("Đắk Nông", 630)]
    ]


def test_each_indicator_of_several_places_has_a_ranking_of_its_own() -> None:
    other = "thứ hạng về kinh tế số"
    told = [
        *(statement(value, place=place) for place, value in (("Đắk Lắk", 60), ("Đắk Nông", 70), ("Phú Thọ", 50))),
        *(statement(rank, place=place, indicator=other, unit="thứ") for place, rank in (("Huế", 9), ("Phú Thọ", 4))),
        statement(80, place="Huế", indicator="tỷ lệ xã có mạng nội bộ"),
    ]
    assert [[one.place for one in ranking] for ranking in rank_places(told)] == [
        ["Đắk Nông", "Đắk Lắk", "Phú Thọ"],
        ["Phú Thọ", "Huế"],
    ]
