"""Characters of a page as a PDF places them → lines: words as they are seen, whatever blanks and breaks the PDF's own
reader puts between them.

Where characters stand is left to ``pdf``; which lines go together to ``layout``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.reading.placed import Line

_WIDE_GAP = 2.2
# Shares of the height of a line:
_SAME_BASELINE = 0.1
_NO_GAP = 0.08
_OVERLAP = 0.12
_LETTERS_APART = 0.3
_BLANK = 0.5

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the top left of the page."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character: the ``ink`` it leaves, None for blanks, and the ``room`` it takes on its ``baseline``, if known.

    ``is_made_up`` says that the file does not hold it: a blank or break that its reader put there.
    """

    character: str
    ink: Box | None
    room: Box | None = None
    baseline: float = 0.0
    index: int = -1
    is_made_up: bool = False


def lines_of(glyphs: Iterable[Glyph], font: Callable[[int], str]) -> Iterator[Line]:
    """Give lines in the order of ``glyphs``; a wide gap parts two of them. ``font`` names that of an index."""
    words: list[str] = []
    boxes: list[Box] = []
    first = -1
    for glyph in settled(glyphs):
        apart = bool(glyph.ink and boxes and _is_apart(boxes[-1], glyph.ink))
        if apart or glyph.character == "\n":
            if line := _line(words, boxes, font, first):
                yield line
            words, boxes = [], []
        if glyph.character == "\n":
            continue
        if glyph.ink and not boxes:
            first = glyph.index
        words.append(glyph.character)
        if glyph.ink:
            boxes.append(glyph.ink)
    if line := _line(words, boxes, font, first):
        yield line


def settled(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    """Give ``glyphs`` with the made-up blanks and breaks that their places bear out.

    Characters that touch on one baseline are one word, those a blank apart are two words of one line.
    """
    last: Glyph | None = None
    between: list[Glyph] = []
    for glyph in glyphs:
        if glyph.is_made_up and glyph.character.isspace():
            between.append(glyph)
            continue
        if between:
            yield from _between(last, between, glyph)
            between = []
        yield glyph
        last = glyph
    yield from between


def _between(last: Glyph | None, blanks: list[Glyph], glyph: Glyph) -> list[Glyph]:
    if last is None or last.room is None or glyph.room is None:
        return blanks
    height = last.room[3] - last.room[1]
    if height <= 0 or abs(glyph.baseline - last.baseline) > _SAME_BASELINE * height:
        return blanks
    gap = (glyph.room[0] - last.room[2]) / height
    seen = (glyph.ink[0] - last.ink[2]) / height if glyph.ink and last.ink else 0.0
    if not -_OVERLAP <= gap < _BLANK:  # far apart, or of unknown width
        return blanks
    if gap < _NO_GAP and seen < _LETTERS_APART:
        return []
    return [replace(blanks[0], character=" ")]


def _is_apart(before: Box, box: Box) -> bool:
    height = max(before[3] - before[1], 1.0)
    return box[0] - before[2] > _WIDE_GAP * height or box[2] < before[0] - 2 * height


def _line(words: list[str], boxes: list[Box], font: Callable[[int], str], first: int) -> Line | None:
    text = " ".join("".join(words).split())
    if not text or not boxes:
        return None
    middle = sorted(box[3] - box[1] for box in boxes)[len(boxes) // 2]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    characters = tuple((box[0] + box[2]) / 2 for box in boxes)
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return Line(text, left, right, top, bottom, middle, font(first), characters)
