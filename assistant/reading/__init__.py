"""Files → Documents: one module a format; ``read_document`` chooses it, by what a file holds before how it is named.

Knows which formats are read. What a report's words mean is left to the stages after it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.archive import check_lock, kind_of
from assistant.reading.decode import decode, repaired
from assistant.reading.files import Failure, content_hash, corpus_files, document_id, read_bytes
from assistant.reading.frontmatter import split_front_matter
from assistant.reading.markdown import read_markdown
from assistant.reading.metadata import Fields, describe
from assistant.reading.plain import Body, add_numbered_headings, read_plain
from assistant.reading.tabs import without_tabs
from assistant.types import Document

__all__ = ["FORMATS", "Failure", "content_hash", "corpus_files", "document_id", "read_document"]


Told = Callable[[float], None]
"""Called with the share of a file that was read, where reading it takes long."""


def _html(text: str) -> Body:
    from assistant.reading.html import read_html

    return read_html(text)


def _csv(text: str) -> Body:
    from assistant.reading.sheets import read_csv

    return read_csv(text)


def _pdf(data: bytes, told: Told) -> Body:
    from assistant.reading.pdf import read_pdf

    return read_pdf(data, told)


def _docx(data: bytes, _: Told) -> Body:
    from assistant.reading.docx import read_docx

    return read_docx(data)


def _xlsx(data: bytes, _: Told) -> Body:
    from assistant.reading.sheets import read_xlsx

    return read_xlsx(data)


TEXTS: dict[str, Callable[[str], Body]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": _html,
    ".htm": _html,
    ".csv": _csv,
    ".tsv": _csv,
}
"""The formats that are text, by the ending of a file's name in small letters."""

BINARIES: dict[str, Callable[[bytes, Told], Body]] = {".pdf": _pdf, ".docx": _docx, ".xlsx": _xlsx}
"""The formats that are not; a file that holds one of them is read as such whatever its name."""

FORMATS = (*TEXTS, *BINARIES)
"""What is read, by the ending of a file's name in small letters."""

_DESCRIBED = (read_plain, read_markdown)
_PARTED_BY_TABS = (read_plain, _csv)


def read_document(path: Path, corpus: Path, told: Told = lambda _share: None) -> Document:
    """Read the file at ``path``, which lies below ``corpus``.

    Raises ReadingError where it cannot be read; the reason does not repeat the path.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        formats = ", ".join(FORMATS)
        raise ReadingError(
            f"Chưa đọc được định dạng này ({path.suffix or 'tên không có phần mở rộng'}); hãy chuyển sang {formats}.",
            f"The format is not read ({path.suffix or 'a name without an ending'}); convert it to one of {formats}.",
        )
    data = read_bytes(path, corpus)
    check_lock(data)
    held = kind_of(data)
    fields: Fields = {}
    if held:
        body = add_numbered_headings(BINARIES[held](data, told))
    elif ending in TEXTS:
        body, fields = _read_text(data, TEXTS[ending])
    else:
        raise ReadingError(
            f"Nội dung không phải là tệp {ending} hoặc đã hỏng; hãy mở tệp bằng chương trình của nó rồi lưu lại.",
            f"The content is no {ending} file, or it is damaged; open it with its own program and save it again.",
        )
    if not any(map(str.isalnum, body.text)):
        raise ReadingError(
            "Tệp không có chữ nào để đọc; hãy thay bằng tệp có nội dung.",
            "The file holds no words to read; put one with a text in its place.",
        )
    return describe(document_id(path, corpus), body, fields)


def _read_text(data: bytes, read_format: Callable[[str], Body]) -> tuple[Body, Fields]:
    """Read a format that is text; give what its front matter says, too."""
    decoded = decode(data)
    text, doubts = repaired(decoded.text)
    if read_format not in _PARTED_BY_TABS:
        text = without_tabs(text)
    fields, text = split_front_matter(text) if read_format in _DESCRIBED else ({}, text)
    body = read_format(text.strip("\n"))
    if read_format is not read_plain:
        body = add_numbered_headings(body)
    return replace(body, doubts=(*body.doubts, *decoded.doubts, *doubts)), fields
