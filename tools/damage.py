"""Files made to do harm: good ones cut, flipped, misnamed, and bombs of every kind; the same for the same number."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Iterator

from tools.save_as import as_docx, as_page, as_pdf

TEXT = "Báo cáo kết quả chuyển đổi số tỉnh Đắk Lắk năm 2023\n\n" + "\n".join(
    f"Đến tháng {month}, tỉnh có {100 * month} sản phẩm trên sàn, đạt {month * 7}% kế hoạch năm."
    for month in range(1, 13)
)

_BOMB = "<!DOCTYPE a [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{level} '{f'&a{level - 1};' * 10}'>" for level in range(1, 12)
)
_OUTSIDE = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY % y SYSTEM 'http://127.0.0.1:9/y'> %y;"
_CIRCLE = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\ntrailer<</Root 1 0 R>>"
_LINE = TEXT.replace("\n", " ").encode()
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def damaged_files(count: int, seed: int = 1) -> Iterator[tuple[str, str, bytes]]:
    """Give ``count`` files: what kind of harm each does, its name, its bytes."""
    good = {
        ".txt": TEXT.encode(),
        ".html": as_page(TEXT),
        ".docx": as_docx(TEXT),
        ".pdf": as_pdf(TEXT),
        ".xlsx": _workbook(),
        ".csv": TEXT.replace(", ", ";").encode(),
    }
    kinds: list[tuple[str, Callable[[random.Random], tuple[str, bytes]]]] = [
        *((f"cut {ending}", _cut(ending, data)) for ending, data in good.items()),
        *((f"flipped {ending}", _flipped(ending, data)) for ending, data in good.items()),
        *((f"{ending} named otherwise", _misnamed(data, list(good))) for ending, data in good.items()),
        *_tricks(),
    ]
    for number in range(count):
        kind, make = kinds[number % len(kinds)]
        ending, data = make(random.Random(seed * 1_000_003 + number))
        yield kind, f"{number:04d}{ending}", data


def _cut(ending: str, data: bytes) -> Callable[[random.Random], tuple[str, bytes]]:
    return lambda chance: (ending, data[: chance.randrange(len(data))])


def _flipped(ending: str, data: bytes) -> Callable[[random.Random], tuple[str, bytes]]:
    def make(chance: random.Random) -> tuple[str, bytes]:
        harmed = bytearray(data)
        for _ in range(chance.choice([1, 4, 40, 400])):
            harmed[chance.randrange(len(harmed))] ^= 1 << chance.randrange(8)
        return ending, bytes(harmed)

    return make


def _misnamed(data: bytes, endings: list[str]) -> Callable[[random.Random], tuple[str, bytes]]:
    return lambda chance: (chance.choice(endings), data)


def _tricks() -> list[tuple[str, Callable[[random.Random], tuple[str, bytes]]]]:
    """Give the files that were never good."""
    document = "word/document.xml"
    return [
        ("zip bomb in Word", lambda _: (".docx", _zipped({document: b"<a>" + b" " * 300_000_000 + b"</a>"}))),
        ("zip bomb in Excel", lambda _: (".xlsx", _zipped({"xl/workbook.xml": b" " * 250_000_000}))),
        ("many parts", lambda _: (".docx", _zipped(dict.fromkeys([document, *map(str, range(6_000))], b"<a/>")))),
        ("entities in Word", lambda _: (".docx", _zipped({document: _xml(_BOMB + "]><a>&a11;</a>")}))),
        ("outside entities in Word", lambda _: (".docx", _zipped({document: _xml(_OUTSIDE + "]><a>&x;</a>")}))),
        ("entities in Excel", lambda _: (".xlsx", _zipped({"xl/workbook.xml": _xml(_BOMB + "]><a>&a11;</a>")}))),
        ("entities in a page", lambda _: (".html", (_BOMB + "]><p>&a11;</p>").encode())),
        ("deep Word", lambda _: (".docx", _zipped({document: _deep("w:tbl><w:tr><w:tc", 3_000)}))),
        ("deep page", lambda _: (".html", b"<div>" * 200_000 + TEXT.encode())),
        ("deep quotes in Markdown", lambda _: (".md", b">" * 200_000 + TEXT.encode())),
        ("deep PDF", lambda _: (".pdf", b"%PDF-1.4\n1 0 obj " + b"[" * 200_000)),
        ("PDF that points at itself", lambda _: (".pdf", _CIRCLE)),
        ("one huge line", lambda chance: (chance.choice([".txt", ".md", ".csv"]), _LINE * 900)),
        ("one huge word", lambda chance: (chance.choice([".txt", ".md", ".html"]), b"x" * 1_000_000)),
        ("noise", lambda chance: (chance.choice([".txt", ".pdf", ".docx", ".xlsx"]), chance.randbytes(20_000))),
        ("signature and noise", lambda chance: (".pdf", b"%PDF-1.7\n" + chance.randbytes(20_000))),
        ("archive and noise", lambda chance: (".docx", b"PK\x03\x04" + chance.randbytes(20_000))),
        ("names that lead out", lambda _: (".docx", _zipped({"../../outside.txt": b"x", document: b"<a/>"}))),
        ("nothing", lambda chance: (chance.choice([".txt", ".pdf", ".docx", ".xlsx", ".html"]), b"")),
        ("wide sheet", lambda _: (".csv", b";" * 3_000_000)),
        ("stars", lambda _: (".md", b"*" * 100_000 + b"[" * 100_000)),
    ]  # fmt: skip


def _xml(content: str) -> bytes:
    return ('<?xml version="1.0"?>' + content).encode()


def _deep(tags: str, depth: int) -> bytes:
    names = tags.split("><")
    opened = "".join(f"<{name}>" for name in names)
    return f'<w:document xmlns:w="{_WORD}"><w:body>{opened * depth}'.encode()


def _zipped(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _workbook() -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        [1, "Hồ sơ trực tuyến", 0.6, 0.756],
        [2, "Sản phẩm", 5, 7],
    ):
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
