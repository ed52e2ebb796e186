"""Word and Excel files become text in the order of the page, tables as rows under one head."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from assistant.errors import ReadingError
from assistant.reading import read_document
from assistant.reading.archive import MOST_UNPACKED, kind_of
from assistant.reading.docx import read_docx
from assistant.reading.grid import is_layout, table_lines
from assistant.reading.sheets import read_csv, read_xlsx, shown
from assistant.statements import analyse
from tests.report_files import docx, paragraph, table, zipped
from tools.legacy import as_tcvn3, as_vni

HOSTILE = (
    "Tệp có khai báo DOCTYPE hoặc ENTITY, thứ mà Word và Excel không bao giờ ghi và có thể làm treo máy đọc; hãy mở "
    "bằng Word hoặc Excel rồi lưu lại."
)
DAMAGED = "Tệp Office bị hỏng hoặc không đầy đủ; hãy mở bằng Word hoặc Excel rồi lưu lại."


def test_headings_paragraphs_lists_and_tables_keep_their_order() -> None:
    body = read_docx(
        docx(
            paragraph("Kết quả", "H1", number="1")
            + paragraph("Tỉnh có 5 xã.")
            + paragraph("Chính quyền số", "H2", number="1", level=1)
            + paragraph("ý một", number="1", level=2)
            + paragraph("ý hai", number="1", level=2)
            + table([[paragraph("Chỉ tiêu"), paragraph("Đạt"), paragraph("Ghi chú")],
                     [paragraph("Hồ sơ"), paragraph("5%"), paragraph("")]])
            + paragraph("chấm", number="2")
            + paragraph("Kinh tế số", "H1", number="1")
        )
    )  # fmt: skip
    assert body.text == (
        "I. Kết quả\nTỉnh có 5 xã.\nI.1. Chính quyền số\na) ý một\nb) ý hai\n\n"
        "Chỉ tiêu | Đạt | Ghi chú\nHồ sơ | 5% | \n\n- chấm\nII. Kinh tế số"
    )
    assert [(heading.level, heading.text) for heading in body.headings] == [
        (1, "I. Kết quả"),
        (2, "I.1. Chính quyền số"),
        (1, "II. Kinh tế số"),
    ]
    assert all(body.text[heading.start : heading.end] == heading.text for heading in body.headings)


def test_hidden_text_is_not_read() -> None:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    shown = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
    runs = f"<w:r>{hidden}<w:t> (nháp: 99%)</w:t></w:r><w:r>{shown}<w:t>, vượt kế hoạch</w:t></w:r>"
    line = f"<w:p><w:r><w:t>Đạt 61%</w:t></w:r>{runs}</w:p>"
    body = docx(f"{line}<w:p><w:r>{hidden}<w:t>Ẩn cả dòng</w:t></w:r></w:p>")
    assert read_docx(body).text == "Đạt 61%, vượt kế hoạch"


def test_a_table_within_a_box_keeps_its_rows_and_one_within_a_cell_its_order() -> None:
    inner = table([[paragraph("Chỉ tiêu"), paragraph("Đạt")], [paragraph("Hồ sơ"), paragraph("61%")]])
    boxed = table([[paragraph("Phụ lục") + inner + paragraph("Hết")]])
    assert read_docx(docx(boxed)).text == "Phụ lục\nChỉ tiêu | Đạt\nHồ sơ | 61%\nHết"
    within = table([[paragraph("Đơn vị"), paragraph("Kết quả")], [paragraph("Sở A"), paragraph("Gồm:") + inner]])
    assert read_docx(docx(within)).text == "Đơn vị | Kết quả\nSở A | Gồm: Chỉ tiêu, Đạt Hồ sơ, 61%"


def test_a_file_with_a_password_and_one_made_to_harm_are_named_as_such(tmp_path: Path) -> None:
    locked = tmp_path / "khoa.docx"
    locked.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(ReadingError, match=r"^Tệp có mật khẩu; hãy lưu lại tệp không đặt mật khẩu\.$"):
        read_document(locked, tmp_path)
    bomb = zipped({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'})
    with pytest.raises(ReadingError, match=r"^Tệp có khai báo DOCTYPE hoặc ENTITY, thứ mà Word"):
        read_docx(bomb)


def test_cells_that_span_are_read_in_every_row_and_column() -> None:
    span, down, on = (
        '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>',
        '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>',
        "<w:tcPr><w:vMerge/></w:tcPr>",
    )
    rows = [
        [down + paragraph("Chỉ tiêu"), span + paragraph("Năm 2023")],
        [on + paragraph(""), paragraph("Kế hoạch"), paragraph("Thực hiện")],
        [down + paragraph("Hồ sơ"), paragraph("60%"), paragraph("75%")],
        [on + paragraph(""), paragraph("50%"), paragraph("")],
    ]
    assert read_docx(docx(table(rows))).text == (
        "Chỉ tiêu | Năm 2023 Kế hoạch | Năm 2023 Thực hiện\nHồ sơ | 60% | 75%\nHồ sơ | 50% | "
    )


def test_what_other_readers_pass_over_is_read() -> None:
    """Content controls, tracked insertions, links, text boxes; but nothing that was struck out."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = f"<w:r><w:drawing><w:txbxContent>{paragraph('trong khung')}</w:txbxContent></w:drawing></w:r>"
    body = read_docx(
        docx(
            f"<w:sdt><w:sdtContent>{paragraph('Trong điều khiển')}</w:sdtContent></w:sdt>"
            f"<w:p><w:ins>{run.format('thêm ')}</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
            f"<w:hyperlink>{run.format('liên kết')}</w:hyperlink>{box}</w:p>"
        )
    )
    assert body.text == "Trong điều khiển\nthêm liên kết\ntrong khung"


def test_pages_begin_where_word_broke_them() -> None:
    page = "<w:lastRenderedPageBreak/>"
    body = read_docx(
        docx(
            paragraph("Trang một")
            + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
            + paragraph("Trang hai", before=page)
            + f"<w:p><w:r><w:t>đầu </w:t></w:r><w:r>{page}<w:t>cuối</w:t></w:r></w:p>"
        )
    )
    assert body.text == "Trang một\nTrang hai\nđầu\ncuối"
    assert [body.text[start:] for start in body.pages] == [body.text, "Trang hai\nđầu\ncuối", "cuối"]


def test_fonts_of_old_encodings_are_read_by_their_names() -> None:
    words = "Ủy ban nhân dân tỉnh"
    body = read_docx(
        docx(
            paragraph(as_tcvn3("ủy ban nhân dân").decode("cp1252"), "Abc")
            + paragraph(as_vni(words).decode("cp1252"), font="VNI-Times")
            + paragraph(words, font="Times New Roman")
        )
    )
    assert body.text == f"Ủy ban nhân dân\n{words}\n{words}"


def test_the_head_of_an_administrative_paper_describes_it(tmp_path: Path) -> None:
    head = table(
        [
            [
                paragraph("UBND TỈNH ĐẮK LẮK") + paragraph("SỞ NỘI VỤ") + paragraph("Số: 45/SNV-CCHC")
                + paragraph("V/v đẩy mạnh chuyển đổi số"),
                paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Đắk Lắk, ngày 5 tháng 7 năm 2023"),
            ]
        ]
    )  # fmt: skip
    path = tmp_path / "a.docx"
    path.write_bytes(
        docx(
            head + paragraph("Kính gửi: các huyện") + paragraph("Tỉnh có 5 xã đạt chuẩn, tăng 2 xã."),
            title="Microsoft Word - cv.doc",
            created="2020-01-01T00:00:00Z",
        )
    )
    document = read_document(path, tmp_path)
    assert document.title == "Về việc đẩy mạnh chuyển đổi số"
    assert document.publisher == "Sở Nội vụ tỉnh Đắk Lắk"
    assert document.date == date(2023, 7, 5)
    assert document.places == ("Đắk Lắk",)


def test_properties_count_where_the_text_is_silent(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    text = "Toàn tỉnh có 5 xã đạt chuẩn nông thôn mới, tăng 2 xã, đạt tỷ lệ cao so với các tỉnh trong vùng hiện nay."
    path.write_bytes(docx(paragraph(text), title="Tình hình nông thôn mới", created="2023-07-05T00:00:00Z"))
    document = read_document(path, tmp_path)
    assert (document.title, document.date) == ("Tình hình nông thôn mới", date(2023, 7, 5))


TOLD = "Trong năm 2024, tỉnh Cà Mau có 61% hồ sơ trực tuyến, tăng so với 55% của năm 2023."


@pytest.mark.parametrize(
    ("lines", "named", "title"),
    [
        (["I. KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ"], "Báo cáo của tỉnh Cà Mau", "Báo cáo của tỉnh Cà Mau"),
        (["1. Kết quả thực hiện trong năm"], "Báo cáo của tỉnh Cà Mau", "Báo cáo của tỉnh Cà Mau"),
        (["Phần thứ nhất", "KẾT QUẢ THỰC HIỆN TRONG NĂM"], "Báo cáo của tỉnh Cà Mau", "Báo cáo của tỉnh Cà Mau"),
        (["BÁO CÁO", "Kết quả năm 2024", "I. KẾT QUẢ THỰC HIỆN TRONG NĂM"], "UBND TỈNH", "Báo cáo kết quả năm 2024"),
        (["BÁO CÁO", "Thực hiện Đề án 06", "I. KẾT QUẢ CỦA TỈNH TA"], "", "Báo cáo thực hiện Đề án 06"),
        (["BÁO CÁO", "Thực hiện Đề án 06, Sở báo cáo như sau:", "I. KẾT QUẢ CỦA TỈNH"], "Tin về Đề án", "Tin về Đề án"),
        (["I. KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ"], "Document1", "Kết quả thực hiện chuyển đổi số"),
        (
            ["Kết quả chuyển đổi số của tỉnh", "I. KẾT QUẢ CỦA TỈNH TA"],
            "Mẫu báo cáo tuần",
            "Kết quả chuyển đổi số của tỉnh",
        ),
    ],
)
def test_a_numbered_heading_is_no_title(tmp_path: Path, lines: list[str], named: str, title: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx("".join(map(paragraph, [*lines, TOLD])), title=named))
    assert read_document(path, tmp_path).title == title


def test_what_is_set_as_the_title_is_the_title(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph("Trang nhất của báo") + paragraph("Cà Mau đổi mới", "T") + paragraph(TOLD)))
    assert read_document(path, tmp_path).title == "Cà Mau đổi mới"
    path.write_bytes(docx(paragraph("BÁO CÁO", "T") + paragraph("Kết quả năm 2024", "T") + paragraph(TOLD)))
    assert read_document(path, tmp_path).title == "Báo cáo kết quả năm 2024"


@pytest.mark.parametrize(
    ("company", "author", "publisher"),
    [
        ("", "Sở Khoa học và Công nghệ tỉnh Cà Mau", "Sở Khoa học và Công nghệ tỉnh Cà Mau"),
        ("UBND tỉnh Cà Mau", "Administrator", "UBND tỉnh Cà Mau"),
        ("Microsoft", "Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh"),
        ("", "Báo Cà Mau", "Báo Cà Mau"),
        ("HOME", "admin", ""),
        ("", "Hoàng", ""),
        ("", "Vũ Thị Bộ", ""),
        ("", "Đài Trang", ""),
        ("Công ty TNHH Máy tính Sao Mai", "PC-01", ""),
        ("www.example.vn", "USER", ""),
    ],
)
def test_a_person_or_a_machine_publishes_nothing(tmp_path: Path, company: str, author: str, publisher: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph(TOLD), company=company, author=author))
    assert read_document(path, tmp_path).publisher == publisher


@pytest.mark.parametrize(
    ("title", "created", "modified", "day"),
    [
        ("Kết quả của tỉnh", "2013-08-12T01:00:00Z", "", None),
        ("Kết quả của tỉnh", "2024-01-10T01:00:00Z", "2024-01-10T01:00:00Z", None),
        ("Kết quả của tỉnh", "2013-08-12T01:00:00Z", "2024-12-20T01:00:00Z", date(2024, 12, 20)),
        ("Kết quả của tỉnh", "2024-12-10T01:00:00Z", "2024-12-20T01:00:00Z", date(2024, 12, 10)),
        ("Kết quả của tỉnh", "2031-12-10T01:00:00Z", "2031-12-20T01:00:00Z", None),
        ("Kế hoạch của tỉnh", "2023-12-10T01:00:00Z", "", date(2023, 12, 10)),
    ],
)
def test_a_file_was_saved_on_a_day_that_its_text_bears_out(
    tmp_path: Path, title: str, created: str, modified: str, day: date | None
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph(TOLD), title=title, created=created, modified=modified))
    document = read_document(path, tmp_path)
    assert document.date == day
    if day is None:
        assert {statement.kind for statement in analyse(document).statements} == {"result"}


def test_the_day_of_a_template_that_comes_with_a_program_is_nobodys(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    text = "Toàn tỉnh có 5 xã đạt chuẩn nông thôn mới, tăng 2 xã."
    path.write_bytes(docx(paragraph(text), author="python-docx", created="2013-12-23T23:15:00Z"))
    assert read_document(path, tmp_path).date is None


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Kết quả"
    for row in (
        ["Kết quả năm 2023", None, None, None],
        [],
        ["TT", "Chỉ tiêu", "Năm 2023", None],
        [None, None, "Kế hoạch", "Thực hiện"],
        [1, "Hồ sơ trực tuyến", 0.6, 0.756],
        [2, "Sản phẩm", None, 1678],
    ):
        sheet.append(row)
    for area in ("A1:D1", "A3:A4", "B3:B4", "C3:D3"):
        sheet.merge_cells(area)
    sheet["C5"].number_format, sheet["D5"].number_format, sheet["D6"].number_format = "0%", "0.0%", "#,##0"
    other = book.create_sheet("Khác")
    other.append(["Ngày", datetime(2023, 7, 5)])
    hidden = book.create_sheet("Ẩn")
    hidden.append(["không đọc"])
    hidden.sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_sheets_are_read_as_they_show_their_figures() -> None:
    body = read_xlsx(workbook())
    assert body.text == (
        "Kết quả\nKết quả năm 2023\n\nTT | Chỉ tiêu | Năm 2023 Kế hoạch | Năm 2023 Thực hiện\n"
        "1 | Hồ sơ trực tuyến | 60% | 75,6%\n2 | Sản phẩm |  | 1.678\n\nKhác\n\nNgày | 05/07/2023"
    )
    assert [heading.text for heading in body.headings] == ["Kết quả", "Khác"]


def formulas(*, with_results: bool = False, hidden: bool = False) -> bytes:
    """A workbook as a program writes it: formulas, and beside them their results or none."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Kết quả"
    for row in (
        ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        ["Hồ sơ trực tuyến", 60, "=B2*1.1"],
        ["Sản phẩm", 5, "=SUM(B3)"],
    ):
        sheet.append(row)
    book.create_sheet("Khác").append(["=1+1" if hidden else "Ghi chú"])
    book["Khác"].sheet_state = "hidden" if hidden else "visible"
    file = io.BytesIO()
    book.save(file)
    if not with_results:
        return file.getvalue()
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet1 = "xl/worksheets/sheet1.xml"
    parts[sheet1] = re.sub(rb"</f><v ?/>|</f><v></v>", b"</f><v>66</v>", parts[sheet1])
    return zipped(parts)


def test_formulas_without_a_saved_result_are_told() -> None:
    (vi, en), *others = read_xlsx(formulas()).doubts
    assert others == []
    assert vi == (
        "2 ô công thức chưa có giá trị lưu trong tệp (Kết quả!C2, Kết quả!C3) nên không đọc được số liệu ở đó; "
        "hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại."
    )
    assert en.startswith("2 formula cells have no result saved in the file (Kết quả!C2, Kết quả!C3)")


def test_formulas_with_their_results_and_hidden_ones_are_no_doubt() -> None:
    body = read_xlsx(formulas(with_results=True, hidden=True))
    assert body.doubts == ()
    assert "Hồ sơ trực tuyến | 60 | 66" in body.text


@pytest.mark.parametrize(
    ("value", "form", "written"),
    [
        (0.756, "0.0%", "75,6%"),
        (1678, "#,##0", "1.678"),
        (1678, "General", "1678"),
        (1234567, "General", "1.234.567"),
        (12.5, "General", "12,5"),
        (12.50, "0.00", "12,50"),
        (0.1 + 0.2, "General", "0,3"),
        (3, '0 "xã"', "3"),
        (True, "General", "Có"),
        (date(2023, 7, 5), "", "05/07/2023"),
        (None, "", ""),
        ("  a \n b ", "", "a b"),
    ],
)
def test_cells_are_written_in_vietnamese_form(value: object, form: str, written: str) -> None:
    assert shown(value, form) == written


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_cut_at_its_own_delimiter(delimiter: str) -> None:
    text = f'Chỉ tiêu{delimiter}Đạt\n"Hồ sơ{delimiter} đơn"{delimiter}5%\nXã{delimiter}\n'
    assert read_csv(text).text == f"Chỉ tiêu | Đạt\nHồ sơ{delimiter.strip() or ''} đơn | 5%\nXã | "


def test_heads_of_several_rows_become_one_and_numbers_of_columns_go() -> None:
    rows = [
        ["TT", "Chỉ tiêu", "Kết quả", ""],
        ["", "", "Tháng 6", "Tháng 12"],
        ["(1)", "(2)", "(3)", "(4)"],
        ["1", "Hồ sơ", "5%", ""],
    ]
    assert table_lines(rows) == ["TT | Chỉ tiêu | Kết quả Tháng 6 | Kết quả Tháng 12", "1 | Hồ sơ | 5% | "]


@pytest.mark.parametrize("row", [["1", "5", "3"], ["1", "1", "1"], ["(1)", "(3)", "(2)"], ["B", "A", "1"]])
def test_a_row_of_data_that_looks_like_numbers_of_columns_stays(row: list[str]) -> None:
    assert table_lines([["TT", "Số tổ", "Số xã"], row])[1] == " | ".join(row)


@pytest.mark.parametrize("row", [["(1)", "(2)", "(3)=(2)/(1)"], ["A", "B", "1"], ["1", "2", "3"]])
def test_a_row_that_counts_the_columns_goes(row: list[str]) -> None:
    assert table_lines([["TT", "Số tổ", "Số xã"], row]) == ["TT | Số tổ | Số xã"]


def test_a_table_with_one_head_row_keeps_its_first_row_of_words() -> None:
    rows = [["Sở", "Nhiệm vụ"], ["Nội vụ", "Cải cách"], ["Y tế", "Bệnh án"]]
    assert table_lines(rows) == ["Sở | Nhiệm vụ", "Nội vụ | Cải cách", "Y tế | Bệnh án"]


def test_layout_tables_are_no_tables() -> None:
    assert is_layout([["UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]])
    assert is_layout([["một khung"], ["hai khung"]])
    assert not is_layout([["Chỉ tiêu", "Đạt"], ["Hồ sơ", "5%"]])


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/hostname">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (docx(paragraph("a"))[:200], DAMAGED),
        (zipped({"word/document.xml": BOMB}), HOSTILE),
        (zipped({"word/document.xml": b"<a/>"}), DAMAGED),
        (zipped({"word/document.xml": b"<a>" * 400}), DAMAGED),
        (
            zipped({"word/document.xml": b"<a/>", "word/x.xml": b" " * (MOST_UNPACKED + 1)}),
            "Tệp bung ra quá lớn (hơn 200 MB hoặc 5000 phần); hãy tách thành nhiều tệp.",
        ),
    ],
)
def test_damaged_word_files_and_bombs_are_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_docx(data)
    assert str(refusal.value) == reason


def test_damaged_excel_files_are_refused_in_one_sentence() -> None:
    for data in (workbook()[:3000], zipped({"xl/workbook.xml": b"<a/>"})):
        with pytest.raises(ReadingError) as refusal:
            read_xlsx(data)
        assert str(refusal.value) == DAMAGED
    with pytest.raises(ReadingError) as refusal:
        read_xlsx(zipped({"xl/workbook.xml": BOMB}))
    assert str(refusal.value) == HOSTILE


def test_a_file_is_read_as_what_it_holds_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(docx(paragraph("Trong Word")))
    (tmp_path / "b.docx").write_bytes(workbook())
    assert read_document(tmp_path / "a.txt", tmp_path).text == "Trong Word"
    assert read_document(tmp_path / "b.docx", tmp_path).text.startswith("Kết quả\n")
    assert kind_of(b"PK\x03\x04 ordinary archive") == ""


def test_cell_coloured_far_down_is_no_table_of_a_million_rows() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Chỉ tiêu", "Kết quả"], ["Số xã", 5]):
        sheet.append(row)
    sheet.cell(30_000, 3).fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    sheet.cell(40_000, 1, "Số huyện")
    sheet.cell(40_000, 2, 7)
    written = io.BytesIO()
    book.save(written)
    text = read_xlsx(written.getvalue()).text
    assert "Số xã | 5" in text
    assert "Số huyện | 7" in text
    assert len(text) < 200
