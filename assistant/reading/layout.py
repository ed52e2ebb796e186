"""Pages of placed lines → body: paragraphs joined over lines and pages, tables as rows.

Goes by where lines stand: a line that is full, and is followed at the margin, goes on. How pages are read from a file
is left to ``pdf`` and ``ocr``, what is no part of the text to ``running_heads``.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.reading.grid import is_layout, layout_lines, table_lines
from assistant.reading.lines import Lines
from assistant.reading.placed import LONGEST_HEADING, Line, Page, read_in_unicode, title_of, usual_size
from assistant.reading.plain import Body
from assistant.reading.rulings import Ruled, find_tables
from assistant.reading.running_heads import without_margins
from assistant.vietnamese.syllable_shapes import is_syllable

_ITEM = re.compile(
    r"(?:[-–—+*•·●▪◦➢✓]\s|[IVXLC]{1,6}[.)]\s|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|[a-zđ][.)]\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]|"
    r"(?:Biểu|Bảng|Hình|Phụ lục)\s+(?:số\s+)?\d{1,3}\s*[.:])"
)
_STOPPED = re.compile(r"[.!?:;…][\"”’)]*$")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\x02]$")
_HYPHEN = "\x02"
_PAIRED = re.compile(  # what a hyphen set without blanks joins to the word before it, rather than parts from it
    r"(?:xã hội|thể thao|du lịch|an ninh|quốc phòng|thương binh|chính trị|văn h(?:óa|oá)|kỹ thuật|công nghệ|đào tạo|"
    r"lâm nghiệp|ngư nghiệp|th(?:ủy|uỷ) sản|xây dựng|thương mại|dịch vụ|đầu tư|tín dụng|tài chính|gia đình)\b"
)
_CLOSE = 1.9
_AROUND = 8
_NARROWEST = 20
_INDENT = 0.6
_HEADING_SIZE = 1.12


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a page: its rows, and the line before which it stands."""

    rows: tuple[tuple[str, ...], ...]


def compose(pages: Sequence[Page], recognised: frozenset[int] = frozenset()) -> Body:
    """Make one text of ``pages``; those ``recognised`` by OCR are numbered from 1."""
    pages, doubts = read_in_unicode(pages)
    pages = without_margins(pages)
    usual = usual_size(pages)
    composer = _Composer(usual)
    for number, page in enumerate(pages, start=1):
        composer.take(page, trusts_sizes=number not in recognised)
    body = composer.finish()
    return replace(body, title=title_of(pages, usual), doubts=doubts)


class _Composer:
    """Takes the pages one after another and adds what they say to one text."""

    def __init__(self, usual: float) -> None:
        self._lines = Lines()
        self._usual = usual
        self._paragraph = ""
        self._pages_within: list[int] = []
        self._level = 0
        self._last: Line | None = None
        self._begun: Line | None = None
        self._recent: deque[Line] = deque(maxlen=_AROUND)
        self._rows: list[tuple[str, ...]] = []
        self._breaks: list[int] = []

    def take(self, page: Page, *, trusts_sizes: bool) -> None:
        """Take the next page."""
        flow = list(_flow(page))
        for place, item in enumerate(flow):
            if isinstance(item, Line):
                self._close_table()
                following = [other for other in flow[place : place + _AROUND] if isinstance(other, Line)]
                around = [*self._recent, *following]
                self._take_line(item, around, begins_page=not place, trusts_sizes=trusts_sizes)
            else:
                self._take_table(item.rows, begins_page=not place)
        if not flow:
            self._close()
            self._close_table()
            self._lines.skip_page()

    def finish(self) -> Body:
        """Give the text."""
        self._close()
        self._close_table()
        return self._lines.body()

    def _take_table(self, rows: tuple[tuple[str, ...], ...], *, begins_page: bool) -> None:
        self._close()
        if begins_page and self._rows and len(self._rows[0]) == len(rows[0]):
            self._breaks.append(len(self._rows))
            self._rows += rows[1:] if rows[0] == self._rows[0] else rows
            return
        self._close_table()
        if begins_page:
            self._lines.begin_page()
        self._rows = list(rows)

    def _close_table(self) -> None:
        if self._rows and is_layout(self._rows):
            for line in layout_lines(self._rows):
                self._lines.add(line)
        elif self._rows:
            breaks = {len(table_lines(self._rows[:row])) for row in self._breaks}
            self._lines.add_table(table_lines(self._rows), breaks)
        self._rows, self._breaks = [], []

    def _take_line(self, line: Line, around: list[Line], *, begins_page: bool, trusts_sizes: bool) -> None:
        text = line.text.replace(_HYPHEN, "-") if not line.text.endswith(_HYPHEN) else line.text
        if (
            self._paragraph
            and self._last
            and _goes_on(self._last, line, around, new_page=begins_page, first=self._last is self._begun)
        ):
            joined = _joined(self._paragraph, text)
            if begins_page:
                self._pages_within.append(len(joined) - len(text))
            self._paragraph = joined
        else:
            self._close()
            if begins_page:
                self._lines.begin_page()
            self._paragraph = text
            large = trusts_sizes and line.size >= _HEADING_SIZE * self._usual and len(text) <= LONGEST_HEADING
            self._level = 1 if large and not _STOPPED.search(text) else 0
            self._begun = line
        self._last = line
        self._recent.append(line)

    def _close(self) -> None:
        if self._paragraph:
            text = self._paragraph.replace(_HYPHEN, "-")
            self._lines.add(text, self._level if len(text) <= LONGEST_HEADING else 0, self._pages_within)
        self._paragraph, self._pages_within, self._level = "", [], 0


def _flow(page: Page) -> Iterator[Line | _Table]:
    """Give the lines and tables of a page in reading order; a table stands where its first line does."""
    tables = [table for table in find_tables(page.edges) if any(map(table.holds, page.lines))]
    given: set[int] = set()
    for line in page.lines:
        inside = next((place for place, table in enumerate(tables) if table.holds(line)), None)
        if inside is None:
            yield line
        elif inside not in given:
            given.add(inside)
            yield _Table(_rows(tables[inside], page.lines))


def _rows(table: Ruled, lines: Sequence[Line]) -> tuple[tuple[str, ...], ...]:
    """Give the rows of a table, the text of each cell as one."""
    texts: dict[int, str] = {}
    for line in lines:
        middle = (line.top + line.bottom) / 2
        for part, x in _parts(line, table):
            cell = table.cell_at(x, middle)
            if cell is not None and part:
                texts[cell] = f"{texts[cell]}\n{part}" if cell in texts else part
    joined = {cell: _as_cell(text) for cell, text in texts.items()}
    return tuple(tuple(joined.get(cell, "") for cell in row) for row in table.cells)


def _as_cell(text: str) -> str:
    """Join the lines of a cell, but for those that begin an item or a new part."""
    lines = text.split("\n")
    joined = lines[0]
    for line in lines[1:]:
        joined = f"{joined}\n{line}" if _ITEM.match(line) or line.isupper() else _joined(joined, line)
    return joined.replace(_HYPHEN, "-")


def _parts(line: Line, table: Ruled) -> Iterator[tuple[str, float]]:
    """Cut a line where it crosses from one column of ``table`` into another; give each part with its middle."""
    if not table.holds(line):
        return
    begin, place = 0, 0
    column: int | None = None
    middle = line.left
    for at, character in enumerate(line.text):
        if character == " " or character == _HYPHEN or place >= len(line.characters):
            continue
        x = line.characters[place]
        place += 1
        now = table.cell_at(x, (line.top + line.bottom) / 2)
        if column is not None and now != column:
            yield line.text[begin:at].strip(), middle
            begin = at
        if now != column:
            column, middle = now, x
    yield line.text[begin:].strip(), middle


def _joined(before: str, text: str) -> str:
    """Join two lines of a paragraph. A hyphen goes where it only parts a word; between syllables stands a blank."""
    broken = _BROKEN_WORD.search(before)
    if not broken:
        dash = before.endswith("-") and before[-2:-1].isalnum() and text[:1].isalnum()
        return before + ("" if dash else " ") + text
    following = re.match(r"[^\W\d_]*", text)
    first, second = broken[1].lower(), following[0].lower() if following else ""
    if not text[:1].islower() or _PAIRED.match(text):
        return f"{before[:-1]}-{text}"
    return before[:-1] + (" " if is_syllable(first) and is_syllable(second) else "") + text


def _goes_on(last: Line, line: Line, around: Sequence[Line], *, new_page: bool, first: bool) -> bool:
    """Say whether ``line`` continues the paragraph of ``last``: that is full, this stands at the margin below it.

    ``first`` says that ``last`` is the first line of its paragraph.
    """
    if len(last.text) < _NARROWEST and not last.text.endswith(("-", _HYPHEN)):
        return False
    if _ITEM.match(line.text) or abs(line.size - last.size) > 0.2 * max(last.size, line.size):
        return False
    beside = [other for other in (*around, last, line) if other.left < last.right and other.right > last.left]
    right, left = max(other.right for other in beside), min(other.left for other in beside)
    if not new_page and not 0 < line.top - last.top <= _CLOSE * max(last.bottom - last.top, line.size):
        return last.text.endswith(("-", _HYPHEN)) and line.top < last.top
    word = line.text.split(" ", 1)[0]
    width = (line.right - line.left) * (len(word) + 1) / max(1, len(line.text))
    full = right - last.right < width + 0.3 * last.size
    unfinished = line.text[:1].islower() and (_BROKEN_WORD.search(last.text) or not _STOPPED.search(last.text))
    if not full and not unfinished:
        return False
    hangs = line.left <= last.left + _INDENT * line.size and not (first and not _ITEM.match(last.text))
    hangs = hangs or (first and bool(_ITEM.match(last.text)))
    indented = line.left - left > _INDENT * line.size and not hangs
    centred = abs((line.left + line.right) - (left + right)) < line.size and line.left - left > line.size
    if indented and (not centred or line.text[:1].isupper()):
        return False
    return not (_STOPPED.search(last.text) and right - last.right > 2 * last.size and line.text[:1].isupper())
