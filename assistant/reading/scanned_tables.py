"""A scanned page → its lines and rulings: a table's cells are told by its rulings, and read alone where that is needed.

How letters are read is left to ``ocr``, how rulings are seen to ``scanned_rulings``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from assistant.reading import ocr
from assistant.reading.placed import Line
from assistant.reading.rulings import Edge, Ruled, find_tables
from assistant.reading.scanned_rulings import cell_picture, rulings_of, without_rulings

MOST_CELLS = 80
"""Cells of a page that are read by themselves, which takes a tenth of a second for each."""


def read_scanned(picture: Any, scale: float) -> tuple[tuple[Line, ...] | None, tuple[Edge, ...]]:
    """Read a grey picture (height, width) of a page, ``scale`` pixels a point: its lines, and the lines drawn on it.

    None instead of lines where it cannot be read, or not in time.
    """
    edges = rulings_of(picture, scale)
    tables = find_tables(edges)
    if not tables:
        return ocr.recognise(picture, scale), ()
    clear = without_rulings(picture, edges, scale)
    lines = ocr.recognise(clear, scale)
    if lines is None:
        return None, ()
    missed = [line for table in tables for line in _missed(table, lines, clear, scale)]
    return (*lines, *missed), edges


def _missed(table: Ruled, lines: Sequence[Line], picture: Any, scale: float) -> Iterator[Line]:
    """Read the cells that hold ink and no word: a page's layout, as it is guessed, has no place for a lone figure."""
    filled = {
        table.cell_at(x, (line.top + line.bottom) / 2) for line in lines if table.holds(line) for x in line.characters
    }
    read = 0
    for cell, box in table.boxes().items():
        cut = None if cell in filled or read >= MOST_CELLS else cell_picture(picture, box, scale)
        if cut is None:
            continue
        read += 1
        for line in ocr.recognise(cut, scale, is_block=True) or ():
            middles = tuple((box[0] + box[2]) / 2 for _ in line.characters)
            yield replace(
                line, left=box[0] + 1, right=box[2] - 1, top=box[1] + 1, bottom=box[3] - 1, characters=middles
            )
