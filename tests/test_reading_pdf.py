"""PDF files become text with pages: sentences whole, tables as rows, nothing of headers and page numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.errors import ReadingError
from assistant.reading import ocr, read_document
from assistant.reading.glyphs import Glyph, lines_of
from assistant.reading.layout import compose
from assistant.reading.pdf import read_pdf
from assistant.reading.placed import Line, Page
from assistant.reading.rulings import Edge, find_tables
from tests.report_files import font
from tools.legacy import as_tcvn3

needs_font = pytest.mark.skipif(font() is None, reason="no font with Vietnamese letters on this machine")

SENTENCE = (
    "Đến ngày 15/6/2023, toàn tỉnh có 1.678 sản phẩm nông nghiệp được đưa lên các sàn thương mại điện tử, tăng 12% "
    "so với cùng kỳ năm trước và vượt kế hoạch đã giao cho các huyện, thị xã, thành phố trong năm 2023. "
)


def line(text: str, top: float, left: float = 60, right: float = 0, size: float = 12, font: str = "") -> Line:
    """A line whose letters are 6 points wide."""
    end = right or left + 6 * len(text)
    step = (end - left) / max(1, len(text))
    middles = tuple(left + step * (at + 0.5) for at, letter in enumerate(text) if letter != " ")
    return Line(text, left, end, top, top + size, size, font, middles)


def page(*lines: Line, edges: Sequence[Edge] = ()) -> Page:
    return Page(595, 842, lines, tuple(edges))


FULL = 540.0


def test_full_lines_at_the_margin_go_on_and_indented_ones_begin_a_paragraph() -> None:
    body = compose(
        [
            page(
                line("Toàn tỉnh có một nghìn sản phẩm", 100, left=90, right=FULL),
                line("trên sàn.", 118),
                line("Đoạn khác bắt đầu từ đây", 136, left=90, right=FULL),
                line("Đoạn thứ ba cũng vậy.", 154, left=90),
            )
        ]
    )
    assert body.text == "Toàn tỉnh có một nghìn sản phẩm trên sàn.\nĐoạn khác bắt đầu từ đây\nĐoạn thứ ba cũng vậy."


def test_a_sentence_runs_on_over_pages_and_margins_are_dropped() -> None:
    def with_margins(number: int, *lines: Line) -> Page:
        return page(line("BÁO CÁO TỈNH", 30), *lines, line(f"Trang {number}/3", 810, left=280))

    body = compose(
        [
            with_margins(1, line("Mở đầu.", 100), line("Trong năm 2023, tỉnh đã đạt được", 700, right=FULL)),
            with_margins(2, line("nhiều kết quả.", 100), line("Kết thúc.", 118)),
            with_margins(3, line("Trang ba.", 100)),
        ]
    )
    assert body.text == "Mở đầu.\nTrong năm 2023, tỉnh đã đạt được nhiều kết quả.\nKết thúc.\nTrang ba."
    assert [body.text[start:].split("\n")[0] for start in body.pages] == ["Mở đầu.", "nhiều kết quả.", "Trang ba."]


def test_unfinished_line_goes_on_where_the_next_begins_small_though_its_page_is_not_full() -> None:
    body = compose(
        [
            page(
                line("Mở đầu của báo cáo, viết cho đầy trang giấy.", 60, right=FULL),
                line("Có 1.141 tổ công nghệ số", 78),
            ),
            page(line("cộng đồng với 6.141 thành viên.", 60), line("Kết thúc.", 78)),
        ]
    )
    told = "Có 1.141 tổ công nghệ số cộng đồng với 6.141 thành viên."
    assert body.text == f"Mở đầu của báo cáo, viết cho đầy trang giấy. {told}\nKết thúc."


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("an inter-", "national aim", "an international aim"),
        ("kinh tế-", "xã hội", "kinh tế-xã hội"),
        ("giai đoạn 2021-", "2025", "giai đoạn 2021-2025"),
        ("các bộ -", "ngành", "các bộ - ngành"),
        ("soft\x02", "ware", "software"),
        ("cơ quan, đơn\x02", "vị trên địa bàn.", "cơ quan, đơn vị trên địa bàn."),
    ],
)
def test_hyphens_at_the_end_of_a_line(first: str, second: str, joined: str) -> None:
    before = "Các chương trình hợp tác và "
    body = compose([page(line(before + first, 100, right=FULL), line(second, 118))])
    assert body.text == before + joined


def test_figures_at_the_foot_of_a_page_are_no_page_numbers() -> None:
    rules = grid((60, 200, 300, 400), (760, 780, 800))

    def foot(first: int) -> Page:
        cells = [(65, f"Xã {first}"), (205, str(first * 7)), (305, str(first * 3))]
        return page(
            line("BÁO CÁO TỈNH", 30),
            line("Số hộ", 763, left=65), line("2022", 763, left=205), line("2023", 763, left=305),
            *(line(text, 783, left=left) for left, text in cells),
            edges=rules,
        )  # fmt: skip

    body = compose([foot(25), foot(53), foot(81)])
    assert body.text.split("\n") == [
        "Số hộ | 2022 | 2023",
        "Xã 25 | 175 | 75",
        "Xã 53 | 371 | 159",
        "Xã 81 | 567 | 243",
    ]


def test_only_a_number_alone_in_the_outermost_row_that_counts_up_is_a_page_number() -> None:
    feet = (("một", "17", ()), ("hai", "23", [line("2", 810)]), ("ba", "31", [line("3", 810)]))
    body = compose(
        [
            page(line(f"Cụm {name}", 770), line(f"Số xã cụm {name}", 790), line(figure, 790, left=300), *number)
            for name, figure, number in feet
        ]
    )
    assert body.text.split("\n") == [
        part for name, figure, _ in feet for part in (f"Cụm {name}", f"Số xã cụm {name}", figure)
    ]
    assert compose([page(line("Tổng số xã", 780), line("1678", 800))]).text == "Tổng số xã\n1678"


def test_a_line_that_ends_in_a_hyphen_goes_on_though_it_is_not_full() -> None:
    body = compose(
        [
            page(
                line("Tỉnh đã đưa 1.999 sản phẩm lên sàn.", 100, right=FULL),
                line("Nhân lực còn thiếu ở các cơ quan, đơn\x02", 120, right=FULL - 60),
                line("vị trên địa bàn tỉnh.", 140),
            )
        ]
    )
    assert body.text.endswith("Nhân lực còn thiếu ở các cơ quan, đơn vị trên địa bàn tỉnh.")


def grid(xs: Sequence[float], ys: Sequence[float]) -> list[Edge]:
    return [Edge(True, x, ys[0], ys[-1]) for x in xs] + [Edge(False, y, xs[0], xs[-1]) for y in ys]


def test_ruled_tables_keep_empty_cells_and_go_on_over_pages() -> None:
    rules = grid((60, 200, 300, 400), (100, 120, 140))
    first = page(
        line("Bảng 1", 80),
        line("Chỉ tiêu", 103, left=65), line("Kế hoạch", 103, left=205), line("Đạt", 103, left=305),
        line("Hồ sơ", 123, left=65), line("5%", 123, left=305),
        edges=rules,
    )  # fmt: skip
    second = page(
        line("Xã số", 103, left=65),
        line("7", 103, left=205),
        line("Hết.", 200),
        edges=grid((60, 200, 300, 400), (100, 120)),
    )
    body = compose([first, second])
    assert body.text == "Bảng 1\n\nChỉ tiêu | Kế hoạch | Đạt\nHồ sơ |  | 5%\nXã số | 7 | \n\nHết."
    assert body.text[body.pages[1] :].startswith("Xã số | 7")


def test_a_line_over_several_cells_is_cut_between_them() -> None:
    body = compose([page(line("Hồ sơ 5%", 103, left=65, right=265), line("Xã 7", 123, left=65, right=265),
                         edges=grid((60, 180, 300), (100, 120, 140)))])  # fmt: skip
    assert body.text == "Hồ sơ | 5%\nXã | 7"


def test_a_single_box_is_no_table_and_cells_without_a_rule_between_are_one() -> None:
    assert find_tables(grid((0, 100), (0, 50))) == []
    (table,) = find_tables([*grid((0, 50, 100), (0, 20, 40))[:5], Edge(False, 40, 0, 100)])
    assert table.cells[0][0] != table.cells[0][1]
    (merged,) = find_tables(
        [Edge(True, 0, 0, 40), Edge(True, 50, 20, 40), Edge(True, 100, 0, 40), *grid((0, 100), (0, 20, 40))[2:]]
    )
    assert merged.cells[0][0] == merged.cells[0][1]
    assert merged.cells[1][0] != merged.cells[1][1]


def test_large_lines_are_headings_and_the_largest_the_title() -> None:
    body = compose(
        [page(line("Đắk Lắk đẩy mạnh số hóa", 60, size=20), line("Kết quả nổi bật", 90, size=15),
              line("Tỉnh có 5 xã đạt chuẩn, và còn nhiều việc phải làm.", 120))]
    )  # fmt: skip
    assert body.title == "Đắk Lắk đẩy mạnh số hóa"
    assert [heading.text for heading in body.headings] == ["Đắk Lắk đẩy mạnh số hóa", "Kết quả nổi bật"]


def test_text_set_in_old_fonts_is_read() -> None:
    words = as_tcvn3("Ủy ban nhân dân tỉnh báo cáo kết quả").decode("cp1252")
    body = compose([page(line(words, 100, font="ABCDEE+.VnTime".rpartition("+")[2]))])
    assert body.text == "Uỷ ban nhân dân tỉnh báo cáo kết quả"


def printed(pages: Sequence[Sequence[str]], *, rotate: int = 0) -> bytes:
    """A PDF that reportlab makes of paragraphs."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Face", str(font())))
    style = ParagraphStyle("body", fontName="Face", fontSize=12, leading=16, firstLineIndent=20)
    flow: list[object] = []
    for paragraphs in pages:
        flow += [*(Paragraph(text, style) for text in paragraphs), PageBreak()]
    file = io.BytesIO()
    SimpleDocTemplate(file, title="Báo cáo kết quả năm 2023").build(
        flow, onLaterPages=lambda canvas, _: canvas.setPageRotation(rotate)
    )
    return file.getvalue()


@needs_font
def test_printed_paragraphs_are_read_whole_with_their_pages() -> None:
    body = read_pdf(printed([[SENTENCE * 3, "Đoạn hai."], ["Trang hai."]]))
    assert body.text == f"{(SENTENCE * 3).strip()}\nĐoạn hai.\nTrang hai."
    assert body.text[body.pages[1] :] == "Trang hai."
    assert body.properties.title == "Báo cáo kết quả năm 2023"


@needs_font
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_turned_pages_are_read_as_they_are_seen(rotation: int) -> None:
    """A page that was turned after it was written is read all the same."""
    body = read_pdf(printed([["Trang một."], ["Một câu.", "Hai câu."]], rotate=rotation))
    assert sorted(body.text.split("\n")) == ["Hai câu.", "Một câu.", "Trang một."]


@needs_font
def test_the_page_of_a_span_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed([[SENTENCE], ["II. KẾT QUẢ", SENTENCE]]))
    document = read_document(path, tmp_path)
    at = document.text.rindex("1.678")
    assert (document.page_of(at), document.heading_of(at)) == (2, "II. KẾT QUẢ")


@needs_font
def test_a_scan_is_read_or_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    scan = scanned(printed([["Toàn tỉnh có 1.678 sản phẩm."]]))
    if ocr.is_there():
        body = read_pdf(scan)
        assert body.text == "Toàn tỉnh có 1.678 sản phẩm."
        assert body.doubts[0][0].startswith("Trang quét, chữ do máy nhận dạng nên có thể sai: 1;")
    monkeypatch.setattr(ocr, "is_there", lambda: False)
    with pytest.raises(ReadingError, match=r"^PDF là ảnh quét \(1 trang\), không có chữ để đọc; hãy cài tesseract-ocr"):
        read_pdf(scan)


@needs_font
def test_a_scanned_page_that_is_not_read_in_time_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = iter([(Line("Toàn tỉnh có 1.678 sản phẩm.", 72, 300, 72, 84, 12),), None])
    monkeypatch.setattr(ocr, "is_there", lambda: True)
    monkeypatch.setattr(ocr, "recognise", lambda *_: next(lines))
    body = read_pdf(scanned(printed([[SENTENCE], [SENTENCE]])))
    assert body.text == "Toàn tỉnh có 1.678 sản phẩm."
    assert [en for _, en in body.doubts] == [
        "Scanned pages read by OCR, which may be wrong: 1; compare them with the original.",
        "Scanned pages on which OCR failed or took too long: 2; scan them again, or save the file anew when the "
        "machine is idle.",
    ]


@needs_font
def test_a_scan_of_which_nothing_is_read_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_there", lambda: True)
    monkeypatch.setattr(ocr, "recognise", lambda _picture, _scale: None)
    with pytest.raises(
        ReadingError, match=r"^PDF là ảnh quét \(1 trang\) mà máy không nhận dạng được chữ; hãy quét lại"
    ):
        read_pdf(scanned(printed([[SENTENCE]])))


def scanned(data: bytes) -> bytes:
    """The pages of a PDF as pictures."""
    import pypdfium2
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    for printed_page in pypdfium2.PdfDocument(data):
        picture = printed_page.render(scale=200 / 72).to_pil()
        canvas.drawImage(ImageReader(picture), 0, 0, *printed_page.get_size())
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing", b"%PDF-1.4\n" + b"\x00" * 500])
def test_a_damaged_pdf_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_pdf(data)
    assert str(refusal.value) == "PDF bị hỏng hoặc không đầy đủ; hãy tải lại, hoặc mở ra rồi lưu lại."


def glyphs_of(*runs: tuple[str, float, float]) -> list[Glyph]:
    """Letters 6 wide and 12 high, each run from a left end on a baseline; "_" is a blank and "|" a break made up."""
    glyphs = []
    for text, left, baseline in runs:
        for letter in text:
            if letter in "_|":
                glyphs.append(Glyph(" " if letter == "_" else "\n", None, is_made_up=True))
                continue
            room = (left, baseline - 10, left + 6, baseline + 2)
            ink = None if letter == " " else (left + 0.5, baseline - 8, left + 5.5, baseline)
            glyphs.append(Glyph(letter, ink, room, baseline))
            left += 6
    return glyphs


@pytest.mark.parametrize(
    ("runs", "lines"),
    [
        ((("Xã Đông S|", 60, 100), ("ơn 23", 114, 100)), ["Xã Đông Sơn 23"]),
        ((("21_", 60, 100), ("1_", 71.5, 100), ("1", 77, 100)), ["2111"]),
        ((("đây|", 60, 100), ("là|", 81, 100), ("báo", 96, 100)), ["đây là báo"]),
        ((("21_", 60, 100), ("11", 73.5, 100)), ["21 11"]),
        ((("21|", 60, 100), ("11", 80, 100)), ["21", "11"]),
        ((("km_", 60, 100), ("2", 72, 96)), ["km 2"]),
        ((("Hết|", 60, 100), ("câu", 60, 118)), ["Hết", "câu"]),
    ],
)
def test_made_up_blanks_and_breaks_count_only_where_letters_stand_apart(
    runs: Sequence[tuple[str, float, float]], lines: Sequence[str]
) -> None:
    assert [line.text for line in lines_of(glyphs_of(*runs), str)] == lines


@needs_font
def test_letters_printed_one_by_one_make_words_and_whole_figures() -> None:
    """Browsers print tables letter by letter, of which a reader that goes by ink alone makes "21 1 1"."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Face", str(font())))
    file = io.BytesIO()
    canvas = Canvas(file)
    for text, left, down in (("Xã Đông Sơn có 2111 hộ,", 60, 700), ("xã Phú Lương có 1511 hộ.", 60, 660)):
        for place, letter in enumerate(text):
            before = pdfmetrics.stringWidth(text[:place], "Face", 12)
            canvas.saveState()
            canvas.setFont("Face", 12 if letter != "ơ" else 12.01)
            canvas.drawString(left + before, down, letter)
            canvas.restoreState()
    canvas.save()
    assert read_pdf(file.getvalue()).text == "Xã Đông Sơn có 2111 hộ,\nxã Phú Lương có 1511 hộ."
