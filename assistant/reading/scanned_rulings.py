"""The straight lines in a picture of a page, by which scanned tables are told; and the picture without them.

What lines make a table is left to ``rulings``, reading letters to ``ocr``.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from assistant.reading.rulings import Edge

_DARK = 150
_STEP = 3.0  # points: pieces of a line that must be dark from end to end
_STRIP = 1.0  # points: how far a line may stray within a piece, as it does on a sheet that lies askew
_SHORTEST_ACROSS, _SHORTEST_DOWN = 24.0, 14.0  # points; letters have shorter strokes
_THICKEST = 5  # strips; what is thicker is a picture or a filled box
_MOST = 3_000
_ERASED = 1.6  # points on either side of a line's middle, which its grey edge reaches into
_LEAST_INK = 0.0015  # of a cell's pixels
_AROUND = 4.0  # points of white around a cell that is read by itself


def rulings_of(picture: Any, scale: float) -> tuple[Edge, ...]:
    """Give the lines along and down a grey ``picture`` (height, width) of ``scale`` pixels a point, in points.

    None are given of a picture that is full of them.
    """
    dark = picture < _DARK
    edges = [*_lines(dark, scale, _SHORTEST_ACROSS, False), *_lines(dark.T, scale, _SHORTEST_DOWN, True)]
    return tuple(edges) if len(edges) <= _MOST else ()


def without_rulings(picture: Any, edges: tuple[Edge, ...], scale: float) -> Any:
    """Give a copy of ``picture`` in which ``edges`` are white, so that they are not read as letters."""
    clear = picture.copy()
    for edge in edges:
        low, high = int((edge.at - _ERASED) * scale), int((edge.at + _ERASED) * scale) + 1
        along = slice(int(edge.start * scale), int(edge.end * scale) + 1)
        across = slice(max(0, low), high)
        clear[(along, across) if edge.upright else (across, along)] = 255
    return clear


def cell_picture(picture: Any, box: tuple[float, float, float, float], scale: float) -> Any | None:
    """Cut the cell in ``box`` (left, top, right, bottom, in points) out of ``picture``; None where nothing is in it."""
    left, top, right, bottom = (round(side * scale) for side in box)
    inside = round(_ERASED * scale) + 1
    cut = picture[top + inside : bottom - inside, left + inside : right - inside]
    if not cut.size or (cut < _DARK).mean() < _LEAST_INK:
        return None
    return np.pad(cut, round(_AROUND * scale), constant_values=255)


def _lines(dark: Any, scale: float, shortest: float, upright: bool) -> list[Edge]:
    """Give the lines along the rows of ``dark`` that are ``shortest`` points long or more."""
    step, strip = max(1, round(_STEP * scale)), max(1, round(_STRIP * scale))
    rows, columns = dark.shape[0] // strip, dark.shape[1] // step
    if not rows or not columns:
        return []
    strips = dark[: rows * strip].reshape(rows, strip, -1).any(axis=1)
    pieces = strips[:, : columns * step].reshape(rows, columns, step).all(axis=2)
    thick = pieces.copy()
    for shift in range(1, _THICKEST + 1):
        thick[:-shift] &= pieces[shift:]
    for shift in range(1, _THICKEST + 1):
        thick[shift:] |= thick[:-shift].copy()
    pieces &= ~thick
    ends = np.diff(np.pad(pieces, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    places, starts = np.nonzero(ends == 1)
    _, stops = np.nonzero(ends == -1)
    long = (stops - starts) * step >= shortest * scale
    return [
        Edge(upright, (place + 0.5) * strip / scale, start * step / scale, stop * step / scale)
        for place, start, stop in zip(places[long], starts[long], stops[long], strict=True)
    ]
