"""Scanned pages: what tesseract tells becomes lines, misread tones are put right, and tables keep their rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading import ocr
from assistant.reading.layout import compose
from assistant.reading.metadata import describe
from assistant.reading.pdf import read_pdf
from assistant.reading.placed import Line, Page
from assistant.reading.plain import read_plain
from assistant.reading.recognised import mended, with_tones
from assistant.reading.rulings import find_tables
from assistant.reading.scanned_rulings import cell_picture, rulings_of, without_rulings
from assistant.reading.scanned_tables import read_scanned
from tests.report_files import font

SCALE = 4.0  # pixels a point


def told(*words: tuple[str, float, float, float, float, float]) -> str:
    """A table as tesseract gives it: text, confidence, left, top, width and height in pixels; a line for each top."""
    rows = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"]
    rows += [f"5\t1\t1\t1\t{top}\t1\t{left}\t{top}\t{width}\t{height}\t{sure}\t{text}"
             for text, sure, left, top, width, height in words]  # fmt: skip
    return "\n".join(rows)


def drawn(*boxes: tuple[int, int, int, int]) -> Any:
    """A white page with dark boxes: left, top, right, bottom in points."""
    picture = np.full((800, 800), 255, dtype=np.uint8)
    for left, top, right, bottom in boxes:
        picture[int(top * SCALE) : int(bottom * SCALE), int(left * SCALE) : int(right * SCALE)] = 0
    return picture


GRID = [(20, y, 180, y + 1) for y in (20, 50, 80)] + [(x, 20, x + 1, 81) for x in (20, 100, 179)]


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("chuyển đối số", "chuyển đổi số"),
        ("CHÍNH QUYỂN SỐ", "CHÍNH QUYỀN SỐ"),
        ("Để án giảm chỉ phí", "Đề án giảm chi phí"),
        ("vật chất, tỉnh thần", "vật chất, tinh thần"),
        ("bắt đầu từ năm", "bắt đầu từ năm"),
        ("không chỉ tiết kiệm", "không chỉ tiết kiệm"),
        ("vận chuyển đối với", "vận chuyển đối với"),
        ("bà Phạm Thanh Trà", "bà Phạm Thanh Trà"),
    ],
)
def test_a_tone_is_put_right_where_only_one_reading_is_a_word(seen: str, meant: str) -> None:
    assert with_tones(seen) == meant


@given(st.text())
def test_putting_tones_right_keeps_the_length_and_every_figure(line: str) -> None:
    right = with_tones(line)
    assert len(right) == len(line)
    assert [one for one in right if not one.isalpha()] == [one for one in line if not one.isalpha()]


def test_letters_of_other_alphabets_are_written_as_vietnamese() -> None:
    assert [mended(word) for word in ("7\u20441,", "C\u00d0S", "CĐ\u00d0S;", "ĐỔI")] == ["7/1,", "CĐS", "CĐS;", "ĐỔI"]
    report = describe("a.txt", read_plain("\u00d0ắk Lắk họp\nTỉnh \u00d0ắk Lắk đạt 61%."), {})
    assert (report.title, report.text, report.places) == (
        "Đắk Lắk họp",
        "Đắk Lắk họp\nTỉnh Đắk Lắk đạt 61%.",
        ("Đắk Lắk",),
    )


def test_an_unsure_word_stays_among_clear_ones_and_a_speck_goes() -> None:
    words = [("thức", 95, 0, 0, 40, 40), ("về", 96, 50, 0, 20, 40), ("CĐS", 6, 80, 0, 40, 40), ("—", 5, 130, 0, 9, 9)]
    (line,) = ocr._lines(told(*words), SCALE)
    assert (line.text, line.left, line.right) == ("thức về CĐS", 0.0, 30.0)
    assert len(line.characters) == 9
    assert ocr._lines(told(("aÑk", 12, 0, 0, 40, 40), ("%e", 8, 50, 0, 40, 40)), SCALE) == ()


def test_a_figure_that_may_be_misread_is_told_with_its_page() -> None:
    words = [
        ("đạt", 40, 0, 0, 40, 40),
        ("34,3%", 66.7, 50, 0, 20, 40),
        ("năm", 95, 80, 0, 40, 40),
        ("2023", 96, 130, 0, 9, 9),
    ]
    (line,) = ocr._lines(told(*words), SCALE)
    assert (line.text, line.unsure) == ("đạt 34,3% năm 2023", ("34,3%",))
    scans = ocr.Scans(recognised=[1, 2], unsure=[(1, "34,3%"), (1, "99,8%"), (1, "34,3%"), (2, "30,4")])
    assert scans.doubts()[1] == (
        "Số trên trang quét máy đọc chưa chắc: trang 1: 34,3%, 99,8%; trang 2: 30,4; hãy đối chiếu từng số với bản "
        "gốc.",
        "Figures on scanned pages that may be misread: page 1: 34,3%, 99,8%; page 2: 30,4; compare each with the "
        "original.",
    )
    assert ocr.Scans(recognised=[1], unsure=[(1, str(n)) for n in range(25)]).doubts()[1][1] == (
        "Figures on scanned pages that may be misread: page 1: "
        f"{', '.join(map(str, range(20)))}; … (25); compare each with the original."
    )


def test_low_letters_make_no_smaller_type_so_a_short_last_line_is_no_paragraph() -> None:
    lines = ocr._lines(
        told(("Đắk", 95, 0, 0, 80, 48), ("nguồn", 95, 0, 80, 80, 36), ("Lớn", 95, 0, 160, 80, 90)), SCALE
    )
    assert [line.size for line in lines] == [12.0, 12.0, 22.5]


def test_rulings_are_seen_and_erased_and_strokes_of_letters_are_none() -> None:
    picture = drawn(*GRID, (30, 30, 40, 31), (30, 30, 31, 40), (120, 100, 190, 190))  # a letter, a filled box
    edges = rulings_of(picture, SCALE)
    (table,) = find_tables(edges)
    assert (len(table.xs), len(table.ys)) == (3, 3)
    assert [round(x) for x in table.xs] == [20, 100, 180]
    clear = without_rulings(picture, edges, SCALE)
    assert (clear[:, 82 * 4 : 98 * 4] < 150).sum() == 0
    assert (clear[100 * 4 : 190 * 4, 120 * 4 : 190 * 4] < 150).all()
    boxes = list(table.boxes().values())
    assert cell_picture(clear, boxes[0], SCALE) is not None
    assert cell_picture(clear, boxes[1], SCALE) is None


def test_a_cell_that_holds_ink_but_no_word_is_read_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = (
        Line("Chỉ tiêu", 25, 60, 30, 40, 10, "", (30.0, 40.0)),
        Line("Kết quả", 105, 150, 30, 40, 10, "", (110.0,)),
        Line("Thôn", 25, 60, 60, 70, 10, "", (30.0,)),
    )

    def recognise(_picture: Any, _scale: float, *, is_block: bool = False) -> tuple[Line, ...]:
        return (Line("92", 0, 8, 0, 8, 8, "", (2.0, 6.0)),) if is_block else whole

    monkeypatch.setattr(ocr, "recognise", recognise)
    lines, edges = read_scanned(drawn(*GRID, (110, 60, 118, 68)), SCALE)
    assert lines is not None
    assert compose([Page(200, 200, lines, edges)]).text == "Chỉ tiêu | Kết quả\nThôn | 92"


@pytest.mark.skipif(font() is None or not ocr.is_there(), reason="no font or no tesseract on this machine")
def test_a_scanned_table_keeps_its_rows() -> None:
    from tools.save_as import as_scan

    rows = "Chỉ tiêu | Kế hoạch | Thực hiện\nHồ sơ trực tuyến | 60% | 52,4%\nTrạm BTS 5G | 500 | 612"
    body = read_pdf(as_scan(f"Kết quả chuyển đổi số\n{rows}\nHết bảng."))
    assert rows in body.text


def test_pictures_full_of_lines_have_no_rulings() -> None:
    striped = np.where(np.arange(3000)[:, None] // 6 % 2 == 0, 0, 255).astype(np.uint8) * np.ones(
        (1, 20), dtype=np.uint8
    )
    assert rulings_of(np.tile(striped, (1, 60)), 1.0) == ()
    assert rulings_of(np.full((3, 3), 255, dtype=np.uint8), SCALE) == ()
