"""Files → Documents: one module a format; ``read_document`` chooses it.

Knows which formats are read. What a report's words mean is left to the stages after it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.decode import decode
from assistant.reading.files import Failure, content_hash, corpus_files, document_id, read_bytes
from assistant.reading.frontmatter import split_front_matter
from assistant.reading.markdown import read_markdown
from assistant.reading.metadata import describe
from assistant.reading.plain import Body, add_numbered_headings, read_plain
from assistant.types import Document

__all__ = ["FORMATS", "Failure", "content_hash", "corpus_files", "document_id", "read_document"]


def _read_html(text: str) -> Body:
    from assistant.reading.html import read_html

    return read_html(text)


FORMATS: dict[str, Callable[[str], Body]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": _read_html,
    ".htm": _read_html,
}
"""What is read, by the ending of a file's name in small letters."""


def read_document(path: Path, corpus: Path) -> Document:
    """Read the file at ``path``, which lies below ``corpus``.

    Raises ReadingError where it cannot be read; the reason does not repeat the path.
    """
    read_format = FORMATS.get(path.suffix.lower())
    if read_format is None:
        formats = ", ".join(FORMATS)
        raise ReadingError(
            f"Chưa đọc được định dạng này ({path.suffix or 'tên không có phần mở rộng'}); hãy chuyển sang {formats}.",
            f"The format is not read ({path.suffix or 'a name without an ending'}); convert it to one of {formats}.",
        )
    text = decode(read_bytes(path, corpus))
    fields, text = split_front_matter(text) if read_format is not _read_html else ({}, text)
    body = read_format(text.strip("\n"))
    if read_format is not read_plain:
        body = add_numbered_headings(body)
    if not any(map(str.isalnum, body.text)):
        raise ReadingError(
            "Tệp không có chữ nào để đọc; hãy thay bằng tệp có nội dung.",
            "The file holds no words to read; put one with a text in its place.",
        )
    return describe(document_id(path, corpus), body, fields)
