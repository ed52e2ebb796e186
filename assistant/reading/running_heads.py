"""Running heads, feet and page numbers of printed pages: told by where they stand and by standing on many pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.placed import Line, Page

_EDGE_LINES = 3
_MARGIN = 0.12
_REPEATED = 0.4
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:trang|page|tr\.)?\s*\d{1,4}\s*(?:(?:/|trên|of)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)


def without_margins(pages: Sequence[Page]) -> list[Page]:
    """Take out headers, footers and page numbers: what stands at the edge of many pages and differs only in numbers."""
    seen = Counter(key for page in pages for key in {_key(page, line) for line in _at_edges(page)})
    least = max(2, _REPEATED * len(pages))
    kept = []
    for page in pages:
        gone = {
            id(line)
            for line in _at_edges(page)
            if (len(pages) > 1 and seen[_key(page, line)] >= least)
            or (_PAGE_NUMBER.fullmatch(line.text) and _is_in_margin(page, line))
        }
        kept.append(replace(page, lines=tuple(line for line in page.lines if id(line) not in gone)))
    return kept


def _at_edges(page: Page) -> list[Line]:
    """Give the first and last lines of a page, as far as they stand near its edge."""
    by_height = sorted(page.lines, key=lambda line: line.top)
    near = [*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]]
    return [line for line in near if _is_in_margin(page, line)]


def _is_in_margin(page: Page, line: Line) -> bool:
    return line.bottom < _MARGIN * page.height or line.top > (1 - _MARGIN) * page.height


def _key(page: Page, line: Line) -> tuple[str, bool, int]:
    return re.sub(r"\d+", "#", line.text.lower()), line.top < page.height / 2, round(line.top / 12)
