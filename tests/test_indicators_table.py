"""The table of statements: what is selected, and what is written for programs and for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import UsageError
from assistant.indicators.meaning import speaks_of
from assistant.indicators.records import COLUMNS, Record, csv_text, json_text, statement_record
from assistant.indicators.selection import read_selection, select
from assistant.types import NATIONAL, Document, Kind, Period, Statement

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31), "in", "năm 2023")
TEXT = "Năm 2023, tỉnh có hơn 1.678 sản phẩm trên sàn TMĐT."


def statement(place: str = "Đắk Lắk", kind: Kind = "result", period: Period | None = YEAR) -> Statement:
    return Statement(
        "bao-cao/a.md", 0, 50, 22, 27, "sản phẩm trên sàn TMĐT", "1.678", 1678.0, "sản phẩm", "hơn", kind, place, period
    )


def test_record_has_the_columns_and_the_quote_is_the_span() -> None:
    document = Document("bao-cao/a.md", "A", "", None, ("Đắk Lắk",), None, "", TEXT)
    record = statement_record(statement(), document)
    assert tuple(record) == COLUMNS
    assert list(record.values()) == [
        "result", "Đắk Lắk", "sản phẩm trên sàn TMĐT", "1.678", 1678, "sản phẩm", "hơn", "năm 2023", "bao-cao/a.md", 1,
        0, 50, TEXT[:50],
    ]  # fmt: skip


def test_csv_for_spreadsheets_has_a_byte_order_mark_and_json_has_none() -> None:
    record: Record = {"a": "Đắk Lắk", "b": None}
    assert csv_text(("a", "b"), [record]) == "\ufeffa,b\r\nĐắk Lắk,\r\n"
    assert csv_text(("a", "b"), [record], for_spreadsheets=False) == "a,b\r\nĐắk Lắk,\r\n"
    assert json_text([record, record]) == '[\n{"a": "Đắk Lắk", "b": null},\n{"a": "Đắk Lắk", "b": null}\n]\n'
    assert json_text([]) == "[]\n"


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_no_cell_begins_a_formula_and_every_other_cell_stays(text: str) -> None:
    written = csv_text(("a", "b"), [{"a": text, "b": 1}], for_spreadsheets=False)
    cell = list(csv.reader(io.StringIO(written, newline="")))[1][0]
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert json.loads(json_text([{"a": text}]))[0]["a"] == text


@pytest.mark.parametrize("text", ["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "  =1", '=HYPERLINK("http://x")'])
def test_what_a_spreadsheet_would_run_is_written_as_text(text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(("a",), [{"a": text}], for_spreadsheets=False), newline="")))
    assert rows[1] == [f"'{text}"]


def test_selection_is_read_as_a_person_types_it() -> None:
    selection = read_selection("dak lak, ca nuoc", "2022-2025", "target", " sàn ", "a.md")
    assert selection.places == ("Đắk Lắk", NATIONAL)
    assert selection.period is not None
    assert (selection.period.start, selection.period.end) == (date(2022, 1, 1), date(2025, 12, 31))
    assert (selection.kinds, selection.words, selection.documents) == (("target",), "sàn", ("a.md",))


def test_place_of_a_report_need_not_be_a_province() -> None:
    assert read_selection("vung tau cu", known={"Vũng Tàu cũ"}).places == ("Vũng Tàu cũ",)


@pytest.mark.parametrize(("place", "period"), [("xyz", ""), ("", "hôm nào")])
def test_what_means_nothing_is_said(place: str, period: str) -> None:
    with pytest.raises(UsageError, match="Không rõ"):
        read_selection(place, period)


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 3),
        ({"place": "Đắk Lắk"}, 2),
        ({"kind": "target"}, 1),
        ({"period": "2023"}, 2),
        ({"period": "quý II/2023"}, 2),
        ({"period": "2024"}, 0),
        ({"indicator": "sản phẩm trên sàn thương mại điện tử"}, 3),
        ({"indicator": "san pham"}, 3),
        ({"indicator": "hóa đơn"}, 0),
        ({"document": "a.md"}, 3),
        ({"document": "b.md"}, 0),
    ],
)
def test_each_field_narrows_the_table(fields: dict[str, str], count: int) -> None:
    statements = [statement(), statement("Bạc Liêu"), statement(kind="target", period=None)]
    assert len(select(statements, read_selection(**fields))) == count


@pytest.mark.parametrize(
    ("indicator", "words", "held"),
    [
        ("tỷ lệ hộ gia đình có Internet", "hộ dân internet", True),
        ("tỷ lệ hộ gia đình có Internet", "ho gia dinh internet", True),
        ("số sản phẩm trên sàn TMĐT", "sàn thương mại điện tử", True),
        ("số độ sâu", "số đo", False),
        ("tỷ lệ hộ gia đình có máy tính", "hộ gia đình internet", False),
    ],
)
def test_words_are_found_by_meaning(indicator: str, words: str, held: bool) -> None:
    assert speaks_of(indicator, words) is held
