"""Files of a corpus: what is read, what is refused, and in which words."""

from __future__ import annotations

import os
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import CorpusError, ReadingError
from assistant.reading import content_hash, corpus_files, read_document
from assistant.reading import files as reading_files
from assistant.reading.decode import decode
from assistant.reading.frontmatter import split_front_matter

TEXT = "Tỷ lệ dân số có tài khoản điện tử đạt 101,9% ở Đắk Lắk – “số hóa”.\nHết."


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def windows_1258(text: str) -> bytes:
    """Encode as the old Windows keyboard did: the tone mark after its vowel."""
    marks = "\u0300\u0301\u0303\u0309\u0323"
    parts = []
    for character in text:
        decomposed = unicodedata.normalize("NFD", character)
        tone = "".join(mark for mark in decomposed if mark in marks)
        base = unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in marks))
        parts.append((base + tone).encode("cp1258"))
    return b"".join(parts)


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_text_in_any_unicode_encoding_reads_the_same(encoding: str, form: str) -> None:
    normal = unicodedata.normalize("NFD" if form == "NFD" else "NFC", TEXT)
    assert decode(normal.encode(encoding)).text == TEXT


def test_windows_1258_is_recognised_and_composed() -> None:
    assert decode(windows_1258(TEXT)).text == TEXT


def test_a_text_cut_inside_a_letter_is_still_read() -> None:
    assert decode((TEXT * 30).encode()[:-1] + "ệ".encode()[:2]).text == (TEXT * 30)[:-1] + "\ufffd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Tệp rỗng; hãy thay bằng tệp có nội dung."),
        (b" \n\t\n", "Tệp rỗng; hãy thay bằng tệp có nội dung."),
        (b"\xef\xbb\xbf\n", "Tệp không có chữ, chỉ có khoảng trắng và ký tự ẩn; hãy thay bằng tệp có nội dung."),
        (
            b"%PDF-1.7\n%...",
            "Nội dung thực ra là PDF, không phải văn bản; hãy chuyển sang .txt, .docx hoặc .pdf.",
        ),
        (
            b"PK\x03\x04abc",
            "Nội dung thực ra là tệp nén ZIP hoặc tệp Office, không phải văn bản; "
            "hãy chuyển sang .txt, .docx hoặc .pdf.",
        ),
        (
            bytes(range(256)) * 8,
            "Nội dung là dữ liệu nhị phân, không phải văn bản; hãy chuyển sang .txt, .docx hoặc .pdf.",
        ),
        (
            b"\xff\xfe" + b"\x00\xd8" * 50,
            "Nội dung bị hỏng: không giải mã được theo UTF-16-LE; hãy lưu lại tệp ở dạng UTF-8.",
        ),
        ("Dữ liệu".encode() + b"\xff\xfd\xc0" * 40, "Không nhận ra bảng mã của tệp; hãy lưu lại tệp ở dạng UTF-8."),
    ],
)
def test_what_is_not_text_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        decode(data)
    assert str(refusal.value) == reason


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data).text
    except ReadingError:
        return
    assert text.strip()
    assert unicodedata.is_normalized("NFC", text)


def test_a_document_is_described_by_its_front_matter(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "tinh/bao-cao.md",
        "---\ntiêu đề: 'Báo cáo ''số'''\ncơ quan: Sở A\nngày: 21/07/2023\nnơi:\n  - Đắk Lắk\n  - Buôn Ma Thuột\n"
        "kỳ: 6 tháng đầu năm 2023\nnguồn: https://a.vn/b # trang\n---\n# Báo cáo\n\nTỉnh đạt **5%**.\n",
    )
    document = read_document(path, tmp_path)
    assert document.id == "tinh/bao-cao.md"
    assert document.title == "Báo cáo 'số'"
    assert document.publisher == "Sở A"
    assert document.date == date(2023, 7, 21)
    assert document.places == ("Đắk Lắk",)
    assert document.period is not None
    assert (document.period.start, document.period.end) == (date(2023, 1, 1), date(2023, 6, 30))
    assert document.source == "https://a.vn/b"
    assert document.text == "Báo cáo\n\nTỉnh đạt 5%."
    assert [(heading.level, document.text[heading.start : heading.end]) for heading in document.headings] == [
        (1, "Báo cáo")
    ]


def test_front_matter_takes_lists_on_one_line_and_passes_over_what_it_does_not_know() -> None:
    fields, text = split_front_matter(
        '---\nplaces: ["Huế, cũ", Đà Nẵng]\neditor:\n  name: X\nperiod: ""\n---\nThân bài'
    )
    assert fields == {"places": ("Huế, cũ", "Đà Nẵng")}
    assert text == "Thân bài"


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: A\nkhông có dấu đóng",
        "---\nmột câu thường\n---\nhai",
        "---\n---\n",
        "title: A\n---\nhai",
        "--- a\nb: c\n---\n",
    ],
)
def test_broken_front_matter_is_text(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        (
            "a.rtf",
            b"PK",
            "Chưa đọc được định dạng này (.rtf); hãy chuyển sang .txt, .md, .markdown, .html, .htm, .csv, .tsv, .pdf, "
            ".docx, .xlsx.",
        ),
        (
            "a",
            b"x",
            "Chưa đọc được định dạng này (tên không có phần mở rộng); "
            "hãy chuyển sang .txt, .md, .markdown, .html, .htm, .csv, .tsv, .pdf, .docx, .xlsx.",
        ),
        ("a.txt", b"", "Tệp rỗng; hãy thay bằng tệp có nội dung."),
        ("a.txt", b"--- ... ---", "Tệp không có chữ nào để đọc; hãy thay bằng tệp có nội dung."),
        ("a.md", b"---\ntitle: A\n---\n", "Tệp không có chữ nào để đọc; hãy thay bằng tệp có nội dung."),
        ("a.html", b"<html><body></body></html>", "Tệp không có chữ nào để đọc; hãy thay bằng tệp có nội dung."),
    ],
)
def test_a_file_without_a_report_is_refused(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_document(write(tmp_path, name, content), tmp_path)
    assert str(refusal.value) == reason


def test_links_folders_and_pipes_are_refused(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    outside = write(tmp_path, "secret.txt", "Bí mật của người khác.")
    inside = write(corpus, "thật.txt", "Tỉnh đạt 5%.")
    (corpus / "ra-ngoài.txt").symlink_to(outside)
    (corpus / "treo.txt").symlink_to(corpus / "không-có.txt")
    (corpus / "vòng.txt").symlink_to(corpus / "vòng.txt")
    (corpus / "trong.txt").symlink_to(inside)
    (corpus / "thư-mục.txt").mkdir()
    os.mkfifo(corpus / "ống.txt")
    reasons = {}
    for name in ["ra-ngoài.txt", "treo.txt", "vòng.txt", "thư-mục.txt", "ống.txt", "mất.txt", "../secret.txt"]:
        with pytest.raises(ReadingError) as refusal:
            read_document(corpus / name, corpus)
        reasons[name] = str(refusal.value)
    assert reasons == {
        "ra-ngoài.txt": "Liên kết trỏ ra ngoài thư mục báo cáo; hãy chép chính tệp đó vào.",
        "treo.txt": "Liên kết trỏ đến một tệp không có; hãy chép chính tệp đó vào.",
        "vòng.txt": "Không đi theo được đường dẫn; hãy kiểm tra liên kết và quyền truy cập.",
        "thư-mục.txt": "Đây là thư mục, không phải tệp; hãy đổi tên thư mục.",
        "ống.txt": "Đây là đường ống hoặc thiết bị, không phải tệp; hãy thay bằng một tệp.",
        "mất.txt": "Tệp không còn ở đó; hãy chép lại tệp.",
        "../secret.txt": "Liên kết trỏ ra ngoài thư mục báo cáo; hãy chép chính tệp đó vào.",
    }
    assert read_document(corpus / "trong.txt", corpus).text == "Tỉnh đạt 5%."


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, "lớn.txt", "")
    os.truncate(path, 17_250_000)
    with pytest.raises(ReadingError) as refusal:
        read_document(path, tmp_path)
    assert refusal.value.vi == "Tệp lớn hơn 16 MB (17,2 MB); hãy tách thành nhiều tệp."
    assert refusal.value.en == "The file is larger than 16 MB (17.2 MB); split it."
    with pytest.raises(ReadingError, match="Tệp lớn hơn 16 MB"):
        content_hash(path)
    os.truncate(path, 16_000_000)
    assert len(reading_files.read_bytes(path, tmp_path)) == 16_000_000


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_or_folder_without_permission_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, "kín.txt", "Tỉnh đạt 5%.")
    path.chmod(0)
    with pytest.raises(ReadingError, match="hãy kiểm tra quyền truy cập"):
        read_document(path, tmp_path)
    folder = tmp_path / "khóa"
    folder.mkdir(mode=0)
    try:
        failures = corpus_files(tmp_path)[1]
    finally:
        folder.chmod(0o700)
    assert [(failure.path, failure.why("vi")) for failure in failures] == [
        ("khóa", "Không mở được thư mục; hãy kiểm tra quyền truy cập.")
    ]


def test_a_corpus_is_listed_with_its_sub_folders_in_order(tmp_path: Path) -> None:
    for name in [
        "b.txt",
        "a/2.md",
        "a/1.md",
        "a/README.md",
        "ảnh.png",
        "README.md",
        ".git/x.txt",
        ".ẩn.txt",
        "~$mở.txt",
        "a/.x/y.md",
    ]:
        write(tmp_path, name, "x")
    write(tmp_path, os.fsdecode(b"h\xf3ng.txt"), "x")
    (tmp_path / "lối").symlink_to(tmp_path / "a")
    paths, failures = corpus_files(tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        "a/1.md",
        "a/2.md",
        "a/README.md",
        "b.txt",
        "ảnh.png",
    ]
    assert [(failure.path, failure.why("vi")) for failure in failures] == [
        ("lối", "Không đi theo liên kết đến thư mục; hãy chép chính thư mục đó vào."),
        ("h?ng.txt", "Tên tệp không phải UTF-8; hãy đổi tên tệp."),
    ]


def test_a_corpus_that_is_no_folder_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="không tồn tại"):
        corpus_files(tmp_path / "không-có")
    with pytest.raises(CorpusError, match="không phải là thư mục"):
        corpus_files(write(tmp_path, "tệp.txt", "x"))


def test_the_content_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "abc")
    assert content_hash(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_what_a_browser_saves_beside_a_page_is_left_out(tmp_path: Path) -> None:
    for name in ("tin.html", "tin_files/a.js", "tin_files/b.html", "anh_files/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    files, failures = corpus_files(tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in files] == ["anh_files/c.txt", "tin.html"]
    assert failures == []
