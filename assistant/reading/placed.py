"""Pages as a PDF or a recogniser of letters gives them: lines with their places, sizes and fonts.

Knows what holds for lines one by one or all together: their encoding, the usual size, the title that stands out. What
they say when read one after another is left to ``layout``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.reading.decode import Doubt, doubts_of
from assistant.reading.rulings import Edge
from assistant.vietnamese.legacy import ENCODINGS, SURE, convert, encoding_of_font
from assistant.vietnamese.text import clean

LONGEST_HEADING = 200
"""Characters beyond which large letters make no heading."""

_TITLE_SIZE = 1.25


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: where it stands, in points from the top left, how high its letters are, in which font.

    ``characters`` are the middles, from left to right, of those characters that are no blanks. ``unsure`` are figures
    of it that a recogniser of letters may have misread.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    font: str = ""
    characters: tuple[float, ...] = ()
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its size, its lines in reading order, the straight lines drawn on it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    edges: tuple[Edge, ...]


def usual_size(pages: Sequence[Page]) -> float:
    """Give the size that most letters have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def title_of(pages: Sequence[Page], usual: float) -> str:
    """Give the title of a printed article: the largest lines of its first page, where they stand out."""
    lines = pages[0].lines[:60] if pages else ()
    largest = max((line.size for line in lines), default=0.0)
    if largest < _TITLE_SIZE * usual:
        return ""
    title = " ".join(line.text for line in lines if line.size > 0.95 * largest)
    return title if 12 <= len(title) <= LONGEST_HEADING else ""


def read_in_unicode(pages: Sequence[Page]) -> tuple[Sequence[Page], tuple[Doubt, ...]]:
    """Read lines again that were set in fonts of an old encoding, or that look as if they were."""
    doubts: list[Doubt] = []
    found: dict[str, str] = {}
    for encoding in {encoding_of_font(line.font) for page in pages for line in page.lines}:
        words = "\n".join(line.text for page in pages for line in page.lines if encoding_of_font(line.font) == encoding)
        conversion = convert(words)
        if conversion and (encoding or conversion.certainty >= SURE):
            found[encoding] = conversion.encoding
            doubts += doubts_of(conversion)
    if not found:
        return pages, ()

    def read(line: Line) -> Line:
        encoding = found.get(encoding_of_font(line.font))
        return replace(line, text=clean(ENCODINGS[encoding](line.text)), characters=()) if encoding else line

    return [replace(page, lines=tuple(map(read, page.lines))) for page in pages], tuple(doubts)
