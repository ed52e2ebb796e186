"""The heading, or introducing line ("Nhiệm vụ trọng tâm:"), that a paragraph stands under."""

from __future__ import annotations

import re

from assistant.statements.cells import is_row
from assistant.statements.report_periods import TERM
from assistant.types import Document, Heading
from assistant.vietnamese.text import fold

_ITEM = re.compile(r"\s*(?:[-+•*–]|\d{1,2}[.)]|[a-zđ]\))\s")
_BULLET = re.compile(r"\s*[-+•*–]\s")
_HEAD_END = re.compile(r"(?::|gồm:?|như sau:?|như:?|sau đây:?)$", re.IGNORECASE)
_SECTION = re.compile(r"\s*(?P<number>[IVX]{1,4}|[A-H]|\d{1,2}|[a-zđ])(?P<mark>[.)])\s+(?=\S)[^\n]{3,100}$")
_SETS_TERM = re.compile(r"(?:các\s+)?(?:mục tiêu|chỉ tiêu|tầm nhìn|định hướng|phấn đấu|đến năm|đến 20)", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_TOLD = re.compile(r"[.;,…!?]\s*$")
_HEAD_REACH = 4  # paragraphs a head governs where no heading ends it
_HEAD_LENGTH = 220
_LEAST_GOVERNED = 25  # characters; a shorter line that is no list item is a byline or a caption


class Heads:
    """The heading, or introducing line, that governs the paragraph at hand."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._headings = {heading.start: heading for heading in document.headings}
        self._path: list[tuple[int, str]] = []
        self._line = ""
        self._left = 0
        self._section: tuple[str, str] = "", ""
        self._items_begun = False
        self._title = document.title
        self.entered = False

    def enter(self, start: int, end: int) -> str:
        """Enter the paragraph at ``start:end`` and give the head it stands under; ``entered`` tells a heading."""
        heading = self._headings.get(start)
        self.entered = heading is not None
        if heading is not None:
            if not self._is_below_section(heading):
                self._section = "", ""
            self._path = [entry for entry in self._path if entry[0] < heading.level] + [(heading.level, heading.text)]
            self._line, self._left = "", 0
            return " · ".join(text for _, text in self._path[:-1])
        headings = [text for _, text in self._path if not self._is_title(text)]
        self._enter_section(self._text[start:end])
        headings += [self._section[1]] if self._section[1] else []
        is_item = bool(_ITEM.match(self._text, start))
        self._left -= not _BULLET.match(self._text, start)
        byline = end - start < _LEAST_GOVERNED and not is_item
        if self._left <= 0 or byline or (self._items_begun and not is_item):
            self._line = ""
        self._items_begun = is_item and bool(self._line)
        head = " · ".join(headings + ([self._line] if self._line else []))
        self._open(self._text[start:end])
        return head

    def _is_title(self, heading: str) -> bool:
        """Say whether a heading is the report's title, or its second line: it dates all, and so nothing by itself."""
        return fold(heading) in fold(self._title)

    def _is_below_section(self, heading: Heading) -> bool:
        """Say whether ``heading`` stands under the section at hand: as deep as any before it, otherwise numbered."""
        numbered = _SECTION.match(heading.text)
        above = self._path[-1][0] if self._path else 0
        return numbered is not None and heading.level >= above and _style(numbered) != self._section[0]

    def _enter_section(self, line: str) -> None:
        """Take a short numbered line that sets a term ("1. Đến năm 2030") as a heading that is not marked as one."""
        numbered = _SECTION.match(line)
        if numbered is None or _TOLD.search(line):
            return
        style = _style(numbered)
        if TERM.search(line):
            self._section = style, line.strip()
        elif style == self._section[0]:
            self._section = "", ""

    def _open(self, paragraph: str) -> None:
        if is_row(paragraph):
            return
        colon = paragraph.find(":")
        first = paragraph[: colon + 1] if 0 <= colon <= _HEAD_LENGTH else ""
        last = paragraph[paragraph.rfind(". ") + 1 :].strip()
        if _YEAR.search(last) and len(last) <= 60 and not _TOLD.search(last) and _SETS_TERM.match(last):
            self._line, self._left = last, 12
        elif _HEAD_END.search(paragraph) and len(paragraph) <= 2 * _HEAD_LENGTH:
            self._line, self._left = paragraph, 12
        elif paragraph.rstrip().endswith("?") and len(paragraph) <= _HEAD_LENGTH:
            self._line, self._left = paragraph, 2
        elif (
            first
            and not _ITEM.match(paragraph)
            and re.search(r"(?:gồm|như sau|sau|chỉ tiêu|mục tiêu|nhiệm vụ)[^.]{0,60}:$", first)
        ):
            self._line, self._left = first, _HEAD_REACH


def _style(numbered: re.Match[str]) -> str:
    """Give the way a line is numbered: "I.", "A.", "1." and "a)" are four."""
    number = numbered["number"]
    roman = "I" if re.fullmatch("[IVX]+", number) else "A"
    return (roman if number.isupper() else "1" if number.isdigit() else "a") + numbered["mark"]
