"""Office files as archives: opened only as far as they are harmless, their parts parsed without entities.

Knows what a decompression bomb and an entity trick look like, and where both Word and Excel keep a file's properties.
What the other parts mean is left to their readers.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.properties import Properties
from assistant.vietnamese.text import clean

MOST_PARTS = 5_000
MOST_UNPACKED = 200_000_000
"""Bytes that all parts of one file may have when unpacked."""

DAMAGED = (
    "Tệp Office bị hỏng hoặc không đầy đủ; hãy mở bằng Word hoặc Excel rồi lưu lại.",
    "The Office file is damaged or incomplete; open it with Word or Excel and save it again.",
)
_TOO_LARGE = (
    f"Tệp bung ra quá lớn (hơn {MOST_UNPACKED // 10**6} MB hoặc {MOST_PARTS} phần); hãy tách thành nhiều tệp.",
    f"The file unpacks to too much (over {MOST_UNPACKED // 10**6} MB or {MOST_PARTS} parts); split it.",
)
_LOCKED = (
    "Tệp có mật khẩu; hãy lưu lại tệp không đặt mật khẩu.",
    "The file is protected by a password; save it without one.",
)


_HOSTILE = (
    "Tệp có khai báo DOCTYPE hoặc ENTITY, thứ mà Word và Excel không bao giờ ghi và có thể làm treo máy đọc; hãy mở "
    "bằng Word hoặc Excel rồi lưu lại.",
    "The file declares a DOCTYPE or an ENTITY, which Word and Excel never write and which can hang a reader; open it "
    "with Word or Excel and save it again.",
)
_OLD_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def check_lock(data: bytes) -> None:
    """Raise ReadingError where ``data`` is an Office file with a password, around which one of the old kind is put."""
    if data.startswith(_OLD_FILE) and _ENCRYPTED in data:
        raise ReadingError(*_LOCKED)


def kind_of(data: bytes) -> str:
    """Name what ``data`` holds: ".pdf", ".docx" or ".xlsx"; "" for anything else."""
    if b"%PDF-" in data[:1024]:
        return ".pdf"
    if not data.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[:MOST_PARTS])
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
        names = set()
    # Of a file cut off, the list of parts is gone; the first ones still name it.
    if "word/document.xml" in names or (not names and b"word/" in data[:20_000]):
        return ".docx"
    return ".xlsx" if "xl/workbook.xml" in names or (not names and b"xl/" in data[:20_000]) else ""


class Archive:
    """The parts of an Office file."""

    def __init__(self, data: bytes) -> None:
        """Open ``data``. Raises ReadingError where it is damaged, locked, or unpacks to too much."""
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
            raise ReadingError(*DAMAGED) from None
        parts = self._archive.infolist()
        # A part never gives more than the size it declares, so the sum of those is a limit that holds.
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise ReadingError(*_TOO_LARGE)
        if any(part.flag_bits & 0x1 for part in parts):
            raise ReadingError(*_LOCKED)
        self.names = frozenset(part.filename for part in parts)

    def read(self, name: str) -> bytes:
        """Give the bytes of a part. Raises ReadingError."""
        try:
            return self._archive.read(name)
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, EOFError, NotImplementedError):
            raise ReadingError(*DAMAGED) from None

    def tree(self, name: str) -> Any:
        """Give a part as a tree of XML; None where there is no such part. Raises ReadingError."""
        return parse_xml(self.read(name)) if name in self.names else None

    def check_parts(self) -> None:
        """Read every part of XML through, for a reader that opens them by itself. Raises ReadingError."""
        for name in sorted(self.names):
            if name.endswith((".xml", ".rels")):
                _refuse_entities(self.read(name))


def office_properties(archive: Archive) -> Properties:
    """Give the properties of the file; what of them is damaged or missing is empty."""
    said: dict[str, str] = {}
    for part in ("docProps/core.xml", "docProps/app.xml"):
        try:
            tree = archive.tree(part)
        except ReadingError:
            continue
        for child in tree if tree is not None else ():
            if isinstance(child.tag, str):
                said[child.tag.rpartition("}")[2]] = clean(child.text or "").strip()
    return Properties(
        title=said.get("title", ""),
        bodies=(said.get("Company", ""), said.get("creator", "")),
        created=said.get("created", "")[:10],
        modified=said.get("modified", "")[:10],
    )


def parse_xml(content: bytes) -> Any:
    """Parse XML without reaching for anything outside it. Raises ReadingError."""
    from lxml import etree

    _refuse_entities(content)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.LxmlError, ValueError):
        raise ReadingError(*DAMAGED) from None


def _refuse_entities(content: bytes) -> None:
    """Refuse a document type: no Office program writes one, and entities are how XML is made to explode."""
    head = content[:4096].replace(b"\x00", b"")
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise ReadingError(*_HOSTILE)
