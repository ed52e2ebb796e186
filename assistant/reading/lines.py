"""Lines of a body as a reader of a format finds them, one after another, with their headings and pages.

What a line says is left to whoever adds it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from assistant.reading.plain import Body
from assistant.types import Heading


class Lines:
    """Gathers lines and where in the text its headings and pages begin."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._headings: list[Heading] = []
        self._pages = [0]
        self._length = 0
        self._page_due = False

    def add(self, line: str, level: int = 0, pages_within: Iterable[int] = ()) -> None:
        """Add a line, a heading of ``level`` where that is not 0; pages may begin within it."""
        if self._page_due:
            self._pages.append(self._length)
            self._page_due = False
        if level and line:
            self._headings.append(Heading(self._length, self._length + len(line), level, line))
        self._pages += [self._length + place for place in pages_within]
        self._lines.append(line)
        self._length += len(line) + 1

    def add_table(self, rows: Iterable[str], pages: Collection[int] = ()) -> None:
        """Add the lines of a table, set apart from what is around it; a page begins with each row in ``pages``."""
        self.gap()
        for place, row in enumerate(rows):
            if place in pages:
                self.begin_page()
            self.add(row)
        self.gap()

    def gap(self) -> None:
        """Add an empty line, unless there is one or nothing before it."""
        if self._lines and self._lines[-1]:
            self._lines.append("")
            self._length += 1

    def begin_page(self) -> None:
        """Begin a page with the next line; to begin one twice, with nothing between, is to begin it once."""
        self._page_due = self._length > 0

    def skip_page(self) -> None:
        """Count a page that holds nothing."""
        self._pages.append(self._length)

    def body(self, **properties: Any) -> Body:
        """Give the body of these lines; ``properties`` are fields of ``Body``."""
        text = "\n".join(self._lines).rstrip("\n")
        pages = tuple(min(start, len(text)) for start in self._pages)
        return Body(text, tuple(self._headings), pages=pages, **properties)
