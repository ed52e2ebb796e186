"""Formulas of a spreadsheet whose results were not saved in it: the file then holds no figure where a person sees one.

Excel saves the last result beside each formula; programs that write files themselves often do not. Nothing is computed.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import islice

from assistant.reading.archive import Archive
from assistant.vietnamese.text import clean

_NAMED = 5
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PREFIX = re.compile(rb"<(\w{1,9}:)?sheetData\b")
_LONGEST_CELL = 40_000
_MOST = 10_000
"""Formulas of a sheet that are looked at; one that has more without a result has been told enough of."""

_REFERENCE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')
_TEXT = re.compile(rb'\bt="str"')
"""The result is a text: an empty one is a result like any other."""


def formula_doubts(archive: Archive) -> tuple[tuple[str, str], ...]:
    """Say, in Vietnamese and in English, which formulas of the sheets that are shown have no saved result."""
    count = 0
    named: list[str] = []
    sheets = list(_shown_sheets(archive))
    for name, part in sheets:
        for reference in _unsaved(archive.read(part)):
            count += 1
            if len(named) < _NAMED:
                named.append(f"{name}!{reference}" if len(sheets) > 1 else reference)
    if not count:
        return ()
    cells = ", ".join(named) + (", …" if count > len(named) else "")
    return (
        (
            f"{count} ô công thức chưa có giá trị lưu trong tệp ({cells}) nên không đọc được số liệu ở đó; hãy mở tệp "
            "bằng Excel hoặc LibreOffice rồi lưu lại.",
            f"{count} formula cells have no result saved in the file ({cells}), so their figures were not read; open "
            "the file with Excel or LibreOffice and save it again.",
        ),
    )


def _unsaved(sheet: bytes) -> Iterator[str]:
    """Give the references of the cells of ``sheet`` that have a formula and no result."""
    begins = _PREFIX.search(sheet)
    prefix = (begins[1] or b"") if begins else b""
    space = rb"\s{0,100}"
    ended = rb"(?:<%bv%b/>|<%bv>%b</%bv>)?%b</%bc>" % (prefix, space, prefix, space, prefix, space, prefix)
    # Two patterns that begin with letters of their own are searched far faster than one with a choice.
    for formula in (rb"</%bf>%b" % (prefix, space), rb"<%bf\b[^<>]{0,500}/>%b" % (prefix, space)):
        for found in islice(re.finditer(formula + ended, sheet), _MOST):
            begun = sheet.rfind(b"<%bc " % prefix, max(0, found.start() - _LONGEST_CELL), found.start())
            cell = sheet[begun : sheet.find(b">", begun)] if begun >= 0 else b""
            if not _TEXT.search(cell) and (reference := _REFERENCE.search(cell)):
                yield reference[1].decode("ascii")


def _shown_sheets(archive: Archive) -> Iterator[tuple[str, str]]:
    """Give the names of the sheets that are not hidden, and where in the archive they lie."""
    book, links = archive.tree("xl/workbook.xml"), archive.tree("xl/_rels/workbook.xml.rels")
    targets = {link.get("Id"): link.get("Target") or "" for link in links} if links is not None else {}
    for sheet in book.iter("{*}sheet") if book is not None else ():
        part = posixpath.normpath(posixpath.join("/xl", targets.get(sheet.get(_ID), ""))).lstrip("/")
        if sheet.get("state", "visible") == "visible" and part in archive.names:
            yield " ".join(clean(sheet.get("name") or "").split()), part
