"""Reports saved in other formats keep their headings and tables, and answers are compared one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.reading import read_document
from tools.compare_formats import Told, differences, row, told_by
from tools.paper import read_paper
from tools.save_as import FONTS, FORMATS, save_all

REPORT = """---
title: Cà Mau chuyển đổi số năm 2023
publisher: Báo Cà Mau
date: 2023-12-20
---

Năm 2023, tỉnh Cà Mau đạt nhiều kết quả.

## I. Kết quả

| Chỉ tiêu | Kế hoạch | Thực hiện |
|---|---|---|
| Hồ sơ trực tuyến (%) | 60 | 71,3 |
| Chữ ký số (%) | 30 | 22,5 |

Toàn tỉnh có 1.240 tổ công nghệ số cộng đồng.
"""


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "ca-mau.md").write_text(REPORT, encoding="utf-8")
    return tmp_path / "reports"


def test_a_report_is_taken_apart_into_blocks(reports: Path) -> None:
    paper = read_paper(reports / "ca-mau.md")
    assert [(block.kind, block.level) for block in paper.blocks] == [
        ("title", 0), ("paragraph", 0), ("paragraph", 0), ("heading", 2), ("table", 0), ("paragraph", 0),
        ("paragraph", 0),
    ]  # fmt: skip
    assert paper.blocks[4].rows[1] == ("Hồ sơ trực tuyến (%)", "60", "71,3")


@pytest.mark.parametrize("name", ["PDF", "Word", "page", "TCVN3"])
def test_what_is_saved_reads_as_the_report_did(reports: Path, tmp_path: Path, name: str) -> None:
    if name == "PDF" and not any(Path(path).exists() for path in FONTS):
        pytest.skip("no font with Vietnamese letters on this machine")
    save_all(reports, tmp_path / name, name)
    path = tmp_path / name / f"ca-mau{FORMATS[name][0]}"
    document, first = read_document(path, path.parent), read_document(reports / "ca-mau.md", reports)
    assert (document.title, document.date, document.places) == (first.title, first.date, first.places)
    assert "I. Kết quả" in [heading.text for heading in document.headings]
    for line in first.text.split("\n"):
        assert line in document.text


def test_answers_are_compared_by_what_they_tell() -> None:
    answer = {"text": "Đạt **71,3**%  [1]\n…", "figures": [{"text": "71,3"}], "citations": [{"quote": "60 |\n71,3"}]}
    told = told_by(answer)
    assert told == Told("Đạt **71,3**% [1]", ("71,3",), ("60 | 71,3",))
    other = Told(told.lead, told.figures, ("khác",))
    assert row("PDF", [told, told], [told, other], 1) == "| PDF | 1/2 | 2/2 | 2/2 | 1/2 | 1/2 |"
    assert differences(["q1", "q2"], [told, told], [told, other]) == (
        "q2 quotes\n    was ('60 | 71,3',)\n    is  ('khác',)\n"
    )
