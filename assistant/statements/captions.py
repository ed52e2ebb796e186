"""What stands above a table: its title, what it says the table measures, and the unit it sets for the cells.

A title is the line before the table ("Bảng 2. Tỷ lệ hồ sơ trực tuyến của các huyện (%)"), or the one before a line that
only names the unit ("Đơn vị tính: triệu đồng").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.statements.cells import head_unit
from assistant.statements.cues import stated_kind
from assistant.types import Kind

_UNIT_LINE = re.compile(
    r"\(?\s*(?:đơn vị(?: tính)?|đvt|đv tính)\s*:\s*"
    r"(?!sở|ubnd|phòng|trung tâm|công ty|ban|cục|chi cục|bộ|xã|huyện)(?P<unit>[^():;.]{1,30}?)\s*\)?\.?",
    re.IGNORECASE,
)
_UNIT_WITHIN = re.compile(
    r"(?:\(\s*đơn vị|\(?\b(?:đơn vị tính|đvt))\s*:\s*(?P<unit>[^():;.]{1,30}?)\s*(?:\)|\.?$)", re.IGNORECASE
)
_NUMBERED = re.compile(r"^\s*(?:bảng|biểu|phụ lục)(?: số)?\s*(?:\d+|[IVX]+)\s*[.:–-]?\s*", re.IGNORECASE)
_OF_WHOM = re.compile(
    r"\s+(?:của|tại|ở|theo|phân theo|chia theo)\s+(?:các |từng )?"
    r"(?:quận|huyện|thị xã|xã|phường|tỉnh|địa phương|đơn vị)\b.*$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Caption:
    """What is told above a table; each field is "" (``kind`` None) where it says nothing.

    ``unit`` holds for all cells without one of their own where ``for_all``, else for those of the ``subject`` only.
    ``numbered`` is a title that says so ("Bảng 2."), so that what it dates is the table.
    """

    title: str
    numbered: bool
    subject: str
    unit: str
    for_all: bool
    kind: Kind | None

    def unit_of(self, indicator: str) -> str:
        """Give the unit of the cells of ``indicator`` that neither they nor their row and column name."""
        return self.unit if self.for_all or (self.subject and self.subject in indicator) else ""


def read_caption(lines: Sequence[str]) -> Caption:
    """Read the ``lines`` before a table, the nearest last."""
    unit, title = "", ""
    for line in reversed(lines):
        only_unit = _UNIT_LINE.fullmatch(line.strip())
        if not only_unit:
            title = line
            break
        unit = unit or only_unit["unit"]
    within = _UNIT_WITHIN.search(title) if len(title) <= _LONGEST_TITLE else None
    unit = unit or (within["unit"] if within else "")
    kind = stated_kind(title) if len(title) <= _LONGEST_TITLE else None
    if kind is None and re.search("chỉ tiêu", title, re.IGNORECASE):
        kind = "target"
    return Caption(title, bool(_NUMBERED.match(title)), _subject(title), unit or head_unit(title), bool(unit), kind)


def _subject(title: str) -> str:
    """Give what a title says its table measures, "" for a line that is no title of a table."""
    named = _OF_WHOM.sub("", re.sub(r"\([^()]*\)", "", _NUMBERED.sub("", title)))
    return _UNIT_WITHIN.sub("", named).strip(" :.")
