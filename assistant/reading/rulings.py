"""Ruled tables of a page: from the straight lines drawn on it to cells, and the text that stands in each.

Cells that lie over several columns or rows have their text in each of them. What is in a table is left to ``grid``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

_TOLERANCE = 3.0
_SHORTEST = 6.0
_MOST_CELLS = 20_000
_MOST_EDGES = 6_000


@dataclass(frozen=True, slots=True)
class Edge:
    """A straight line at ``at``, from ``start`` to ``end``: across the page, or down it where ``upright``."""

    upright: bool
    at: float
    start: float
    end: float

    @staticmethod
    def between(a: tuple[float, float], b: tuple[float, float]) -> Edge | None:
        """Give the line between two points; None where it is slanted or hardly a line."""
        across, down = abs(a[0] - b[0]), abs(a[1] - b[1])
        if across < 1 and down >= _SHORTEST:
            return Edge(True, (a[0] + b[0]) / 2, min(a[1], b[1]), max(a[1], b[1]))
        if down < 1 and across >= _SHORTEST:
            return Edge(False, (a[1] + b[1]) / 2, min(a[0], b[0]), max(a[0], b[0]))
        return None


class Placed(Protocol):
    """What stands at a place of the page."""

    @property
    def left(self) -> float:
        """Give its left end."""
        ...

    @property
    def right(self) -> float:
        """Give its right end."""
        ...

    @property
    def top(self) -> float:
        """Give its top."""
        ...

    @property
    def bottom(self) -> float:
        """Give its bottom."""
        ...


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table: where its columns (``xs``) and rows (``ys``) are bounded, and which boxes are one cell.

    ``cells[row][column]`` numbers the cell; boxes of one cell share the number.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[tuple[int, ...], ...]

    def cell_at(self, x: float, y: float) -> int | None:
        """Give the number of the cell around a point; None outside the table."""
        column, row = _box(self.xs, x), _box(self.ys, y)
        return None if column is None or row is None else self.cells[row][column]

    def boxes(self) -> dict[int, tuple[float, float, float, float]]:
        """Give each cell's box: left, top, right, bottom."""
        found: dict[int, tuple[float, float, float, float]] = {}
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                left, top, _, _ = found.get(cell, (self.xs[column], self.ys[row], 0.0, 0.0))
                found[cell] = left, top, self.xs[column + 1], self.ys[row + 1]
        return found

    def holds(self, item: Placed) -> bool:
        """Say whether the middle of ``item`` lies in the table."""
        middle = (item.left + item.right) / 2, (item.top + item.bottom) / 2
        return self.cell_at(*middle) is not None


def find_tables(edges: Sequence[Edge]) -> list[Ruled]:
    """Give the tables that ``edges`` rule, from the top of the page down; a single box is none."""
    if len(edges) > _MOST_EDGES:  # a drawing
        return []
    merged = [*_merged(edge for edge in edges if edge.upright), *_merged(edge for edge in edges if not edge.upright)]
    tables = [table for group in _connected(merged) if (table := _table(group))]
    return sorted(tables, key=lambda table: table.ys[0])


def _merged(edges: Iterable[Edge]) -> list[Edge]:
    """Make one of edges that lie on one line and touch."""
    found: list[Edge] = []
    for edge in sorted(edges, key=lambda edge: (round(edge.at / _TOLERANCE), edge.start)):
        last = found[-1] if found else None
        if last and abs(last.at - edge.at) <= _TOLERANCE and edge.start <= last.end + _TOLERANCE:
            found[-1] = Edge(last.upright, last.at, last.start, max(last.end, edge.end))
        else:
            found.append(edge)
    return found


def _connected(edges: list[Edge]) -> Iterator[list[Edge]]:
    """Give the groups of edges that cross or touch each other."""
    left = list(range(len(edges)))
    while left:
        group, border = [], [left.pop()]
        while border:
            at = border.pop()
            group.append(edges[at])
            touching = [other for other in left if _cross(edges[at], edges[other])]
            border += touching
            taken = set(touching)
            left = [other for other in left if other not in taken]
        yield group


def _cross(a: Edge, b: Edge) -> bool:
    if a.upright == b.upright:
        return False
    near = a.start - _TOLERANCE <= b.at <= a.end + _TOLERANCE
    return near and b.start - _TOLERANCE <= a.at <= b.end + _TOLERANCE


def _table(group: list[Edge]) -> Ruled | None:
    upright = [edge for edge in group if edge.upright]
    level = [edge for edge in group if not edge.upright]
    xs, ys = _distinct(edge.at for edge in upright), _distinct(edge.at for edge in level)
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 1 or rows < 1 or columns * rows < 2 or columns * rows > _MOST_CELLS:
        return None
    number = list(range(columns * rows))

    def cell(box: int) -> int:
        while number[box] != box:
            box = number[box]
        return box

    for row in range(rows):
        for column in range(columns):
            box = row * columns + column
            if column + 1 < columns and not _parts(upright, xs[column + 1], ys[row], ys[row + 1]):
                number[cell(box + 1)] = cell(box)
            if row + 1 < rows and not _parts(level, ys[row + 1], xs[column], xs[column + 1]):
                number[cell(box + columns)] = cell(box)
    cells = tuple(tuple(cell(row * columns + column) for column in range(columns)) for row in range(rows))
    return Ruled(xs, ys, cells) if len({box for row in cells for box in row}) > 1 else None


def _distinct(positions: Iterable[float]) -> tuple[float, ...]:
    found: list[float] = []
    for position in sorted(positions):
        if not found or position - found[-1] > _TOLERANCE:
            found.append(position)
    return tuple(found)


def _parts(edges: Sequence[Edge], at: float, start: float, end: float) -> bool:
    """Say whether an edge runs along most of the border at ``at`` between ``start`` and ``end``."""
    covered = sum(
        max(0.0, min(edge.end, end) - max(edge.start, start)) for edge in edges if abs(edge.at - at) <= _TOLERANCE
    )
    return covered >= 0.6 * (end - start)


def _box(bounds: Sequence[float], position: float) -> int | None:
    if not bounds[0] - 1 <= position <= bounds[-1] + 1:
        return None
    return min(len(bounds) - 2, max(0, sum(1 for bound in bounds[1:] if position > bound)))
