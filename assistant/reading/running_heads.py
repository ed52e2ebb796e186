"""Running heads, feet and page numbers of printed pages: told by where they stand and by standing on many pages.

What is in a ruled table is never one of them, nor is a number beside other words: that is a figure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.reading.placed import Line, Page
from assistant.reading.rulings import find_tables

_EDGE_ROWS = 3
_MARGIN = 0.12
_REPEATED = 0.4
_MOST_NUMBERS = 8
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?P<mark>[-–—\s]*(?:trang|page|tr\.)?)\s*(?P<number>\d{1,4})\s*(?P<of>(?:/|trên|of)\s*\d{1,4})?(?P<end>[-–—\s]*)",
    re.IGNORECASE,
)

Row = tuple[Line, ...]


def without_margins(pages: Sequence[Page]) -> list[Page]:
    """Take out headers, footers and page numbers.

    Those are rows at the edge of many pages that are alike but for numbers that count the pages, and the outermost
    line where it is but such a number.
    """
    seen: Counter[str] = Counter()
    counted: Counter[int] = Counter()
    for place, page in enumerate(pages):
        lines = [line for row in _edge_rows(page) for line in row]
        seen.update({key for line in lines for key in _keys(page, line, place)})
        counted.update({number - place for line in lines if (number := _page_number(line)) is not None})
    least = max(2, _REPEATED * len(pages))

    def repeats(page: Page, line: Line, place: int) -> bool:
        return len(pages) > 1 and any(seen[key] >= least for key in _keys(page, line, place))

    kept = []
    for place, page in enumerate(pages):
        rows = [row for row in _edge_rows(page) if all(repeats(page, line, place) for line in row)]
        gone = {id(line) for row in rows for line in row}
        gone |= {id(line) for line in _outermost(page, gone) if _counts(line, place, counted)}
        kept.append(replace(page, lines=tuple(line for line in page.lines if id(line) not in gone)) if gone else page)
    return kept


def _edge_rows(page: Page) -> Iterator[Row]:
    """Give the first and last rows of a page, as far as they stand near its edge and outside its tables."""
    rows = _rows(page.lines)
    near = [*rows[:_EDGE_ROWS], *rows[max(_EDGE_ROWS, len(rows) - _EDGE_ROWS) :]]
    near = [row for row in near if all(_is_in_margin(page, line) for line in row)]
    tables = find_tables(page.edges) if near else []
    return (row for row in near if not any(table.holds(line) for table in tables for line in row))


def _rows(lines: Sequence[Line]) -> list[Row]:
    """Give lines that stand at one height together, from the top down."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        if rows and (line.top + line.bottom) / 2 < rows[-1][0].bottom:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [tuple(row) for row in rows]


def _outermost(page: Page, gone: set[int]) -> Iterator[Line]:
    """Give the first and the last line of a page, ``gone`` left out, where it is alone in its row near the edge."""
    left = replace(page, lines=tuple(line for line in page.lines if id(line) not in gone))
    rows = _rows(left.lines)
    ends = {id(line) for row in (*rows[:1], *rows[-1:]) if len(row) == 1 for line in row}
    return (line for row in _edge_rows(left) for line in row if id(line) in ends)


def _counts(line: Line, place: int, counted: Counter[int]) -> bool:
    """Say whether ``line`` numbers the page at ``place``: as its first page, or in step with another."""
    number = _page_number(line)
    if number is None:
        return False
    written = _PAGE_NUMBER.fullmatch(line.text)
    is_marked = bool(written and (written["mark"].strip() or written["of"]))
    return is_marked or number == place + 1 or counted[number - place] > 1


def _page_number(line: Line) -> int | None:
    number = _PAGE_NUMBER.fullmatch(line.text)
    return int(number["number"]) if number else None


def _is_in_margin(page: Page, line: Line) -> bool:
    return line.bottom < _MARGIN * page.height or line.top > (1 - _MARGIN) * page.height


def _keys(page: Page, line: Line, place: int) -> Iterator[str]:
    """Give what ``line`` has in common with its like on other pages: all of it, or all but a number that counts."""
    text = line.text.lower()
    where = f"{line.top < page.height / 2} {round(line.top / 12)} "
    yield where + text
    for number in list(_NUMBER.finditer(text))[:_MOST_NUMBERS]:
        step = int(number[0]) - place
        yield f"{where}{text[: number.start()]}#{step}#{text[number.end() :]}"
