"""Tabs: tables copied from a sheet into a text keep their cells, and figures never run together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading import read_document
from assistant.reading.plain import read_plain
from assistant.reading.tabs import rows_of_tabs
from assistant.statements import analyse

TABLE = "Huyện\tSố máy tính năm 2023\tSố hộ\nBắc Hà\t1.205\t300\nSa Pa\t900\t500\n"
ROWS = "Huyện | Số máy tính năm 2023 | Số hộ\nBắc Hà | 1.205 | 300\nSa Pa | 900 | 500"


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.txt"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_cells_parted_by_tabs_stay_apart_in_every_text_format(tmp_path: Path, name: str, encoding: str) -> None:
    (tmp_path / name).write_bytes(TABLE.encode(encoding))
    document = read_document(tmp_path / name, tmp_path)
    assert document.text == ROWS
    told = [(one.figure, one.unit, one.locality) for one in analyse(document).statements]
    assert told == [
        ("1.205", "máy tính", "Bắc Hà"),
        ("300", "hộ", "Bắc Hà"),
        ("900", "máy tính", "Sa Pa"),
        ("500", "hộ", "Sa Pa"),
    ]


def test_a_table_of_tabs_stands_apart_from_the_text_around_it() -> None:
    assert read_plain(f"Bảng 1. Số liệu\n{TABLE}Nguồn: Sở.").text == f"Bảng 1. Số liệu\n\n{ROWS}\n\nNguồn: Sở."
    assert read_plain("Huyện\tSố hộ\nSa Pa\t900\nBắc Hà\t1.205").text == "Huyện | Số hộ\nSa Pa | 900\nBắc Hà | 1.205"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("\tTỉnh đạt 5%.\n\tXã đạt 6%.", " Tỉnh đạt 5%.\n Xã đạt 6%."),
        ("1.\tThành lập tổ.\n2.\tMở lớp.", "1. Thành lập tổ.\n2. Mở lớp."),
        ("-\tThành lập 12 tổ.\n-\tMở 5 lớp.", "- Thành lập 12 tổ.\n- Mở 5 lớp."),
        ("MỞ ĐẦU\t1\nKẾT QUẢ\t3", "MỞ ĐẦU 1\nKẾT QUẢ 3"),
        ("Sa Pa\t900\t500", "Sa Pa 900 | 500"),
        (
            "UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc",
            "UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc",
        ),
    ],
)
def test_other_tabs_are_blanks_but_between_figures(text: str, lines: str) -> None:
    assert rows_of_tabs(text) == lines


def test_figures_parted_by_a_tab_stay_apart_in_markdown(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Sa Pa\t900\t500", encoding="utf-8")
    assert read_document(tmp_path / "a.md", tmp_path).text == "Sa Pa 900 | 500"


@settings(max_examples=400)
@given(st.text(alphabet="ab1.\t\n -|", max_size=60))
def test_words_and_figures_are_kept_and_no_tab_is(text: str) -> None:
    """A head of several rows repeats and shortens its words, so that they are compared without their number."""
    read = rows_of_tabs(text)
    assert "\t" not in read
    assert set(re.findall(r"[ab1]+", read)) == set(re.findall(r"[ab1]+", text))
