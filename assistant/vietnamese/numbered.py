"""Numbered documents in a text: "Nghị quyết số 04-NQ/TU ngày 02/4/2021", "Quyết định 2425/QĐ-UBND"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KINDS = (
    "Nghị quyết", "Quyết định", "Kế hoạch", "Chỉ thị", "Thông tư", "Nghị định", "Công văn", "Báo cáo", "Kết luận",
    "Thông báo", "Chương trình", "Hướng dẫn", "Tờ trình", "Công điện", "Đề án", "Luật", "Văn bản", "Quy định",
    "Thông tri",
)  # fmt: skip
_NUMBERED = re.compile(
    rf"(?P<kind>{'|'.join(_KINDS)})(?:\s+(?:hành động|phối hợp|liên tịch))?"
    r"(?:\s+số)?\s*:?\s*(?P<number>\d+(?:/\d{4})?\s?[-/][\w\-./&]*[^\W_])"
    r"(?P<date>,?\s+ngày\s+\d{1,2}(?:[/\-.]\d{1,2}[/\-.]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered document as written: ``kind`` "Nghị quyết", ``number`` "04-NQ/TU"; ``start:end`` spans its date."""

    start: int
    end: int
    kind: str
    number: str


def find_numbered(text: str) -> list[Numbered]:
    """Find the numbered documents named in ``text``, in order."""
    return [Numbered(match.start(), match.end(), match["kind"], match["number"]) for match in _NUMBERED.finditer(text)]
