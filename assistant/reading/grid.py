"""Tables → lines: cells joined by " | ", heads of several rows made one, so that a row can be read by itself.

Where a table stands in a file, and what its cells say, the readers of each format know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

Row = Sequence[str]

_MOST_HEADS = 4
_NUMBER = re.compile(r"[+-]?\d[\d.,\s]*(?:%|‰|[^\W\d_]{1,12})?")
_MOTTO = re.compile(r"CỘNG H[ÒO][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN|Nơi nhận\s*:", re.IGNORECASE)
_COLUMN_NUMBERS = re.compile(r"\(?(?:(?P<number>\d{1,2})|(?P<letter>[A-Z]))\)?(?:\s*=.*)?")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def table_lines(rows: Sequence[Row]) -> list[str]:
    """Give the lines of a table: its head in one line, then one for each row; empty cells are kept.

    Rows may differ in length. Columns and rows without a word are left out, and so is a row that numbers the columns.
    """
    grid = _whole(rows)
    if not grid:
        return []
    heads = head_rows(grid)
    lines = [joined_heads(grid[:heads])] if heads else []
    lines += [row for row in grid[heads:] if not _numbers_columns(row)]
    return [" | ".join(line) for line in lines]


def is_layout(rows: Sequence[Row]) -> bool:
    """Say whether a table only sets text side by side: the head and foot of an administrative paper, a single box."""
    filled = [row for row in rows if any(map(str.strip, row))]
    width = max((sum(1 for cell in row if cell.strip()) for row in filled), default=0)
    return width < 2 or (len(filled) <= 4 and any(_MOTTO.search(cell) for row in filled for cell in row))


def layout_lines(rows: Sequence[Row]) -> list[str]:
    """Give the lines of a layout table, column by column, as a person reads it."""
    width = max(map(len, rows), default=0)
    cells = (row[column] for column in range(width) for row in rows if column < len(row))
    return [line for cell in cells for line in map(str.strip, cell.split("\n")) if line]


def _whole(rows: Sequence[Row]) -> list[list[str]]:
    """Give the rows at one length, each cell on one line, without empty rows and columns."""
    width = max(map(len, rows), default=0)
    grid = [[_one_line(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    grid = [row for row in grid if any(row)]
    kept = [column for column in range(width) if any(row[column] for row in grid)]
    return [[row[column] for column in kept] for row in grid]


def _one_line(cell: str) -> str:
    return " ".join(cell.replace("|", "¦").split())


def head_rows(grid: Sequence[Row]) -> int:
    """Count the rows of the head of ``grid``, at least one: those after it complete its empty or repeated cells."""
    heads = 1
    while heads < min(len(grid) - 1, _MOST_HEADS):
        above, row = grid[heads - 1], grid[heads]
        if not _is_spanned(above) or _holds_figures(row) or not _completes(above, row):
            break
        heads += 1
    return heads


def _is_spanned(row: Row) -> bool:
    """Say whether a cell of ``row`` lies over several columns: then it is repeated or followed by empty ones."""
    return any(not cell for cell in row) or any(a == b for a, b in pairwise(row))


def _completes(above: Row, row: Row) -> bool:
    """Say whether ``row`` names columns below the spanning cells of the row ``above``, and nothing else anew."""
    spanning = {
        place
        for place, cell in enumerate(above)
        if not cell or (place and cell == above[place - 1]) or (place + 1 < len(above) and cell == above[place + 1])
    }
    spanning |= {place - 1 for place in spanning if place and not above[place]}
    return all(not cell or place in spanning or cell == above[place] for place, cell in enumerate(row))


def _holds_figures(row: Row) -> bool:
    return any(_NUMBER.fullmatch(cell) and not re.fullmatch(r"(?:19|20)\d\d", cell) for cell in row)


def joined_heads(rows: Sequence[Row]) -> list[str]:
    """Make one head of several rows: "Kết quả" over "Năm 2023" becomes "Kết quả Năm 2023"."""
    filled = [list(_spread(row)) if len(rows) > 1 and at < len(rows) - 1 else row for at, row in enumerate(rows)]
    return [" ".join(dict.fromkeys(filter(None, column))) for column in zip(*filled, strict=True)]


def _spread(row: Row) -> Iterator[str]:
    """Give an empty cell the words of the one it is part of, on its left."""
    last = ""
    for cell in row:
        last = cell or last
        yield last


def _numbers_columns(row: list[str]) -> bool:
    """Say whether ``row`` counts the columns: 1, 2, 3, or A, B, 1, 2, 3=2/1; a row of data is no such row."""
    told = [_COLUMN_NUMBERS.fullmatch(cell) for cell in row if cell]
    if len(told) < 3 or not all(told):
        return False
    letters = [match["letter"] for match in told if match and match["letter"]]
    numbers = [int(match["number"]) for match in told if match and match["number"]]
    return letters == list(_LETTERS[: len(letters)]) and numbers == list(range(1, len(numbers) + 1))
