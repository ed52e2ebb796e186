"""Tabs in a text: a table copied from a sheet becomes rows with " | " between cells, any other tab a blank.

Figures that only a tab parts never run together. Where cells stand in a row is all that is known here; what a table's
rows look like as lines is left to ``grid``.
"""

from __future__ import annotations

import re
from itertools import groupby

from assistant.reading.grid import is_layout, layout_lines, table_lines

_BETWEEN_FIGURES = re.compile(r"(?<=[\d%])[ \t]*\t[ \t]*(?=[+-]?\d)")
_MARK = re.compile(r"[-–—+*•·●▪]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ][.)]|[IVXLC]{1,6}[.)]?", re.IGNORECASE)
_HOLDS_FIGURE = re.compile(r"[+-]?\d[\d.,\s]*(?:%|[^\W\d_]{1,12})?")


def rows_of_tabs(text: str) -> str:
    """Give cleaned ``text``, tabs kept, with its tables of tabs as rows and without a tab."""
    if "\t" not in text:
        return text
    lines: list[str] = []
    for tabbed, run in groupby(text.split("\n"), lambda line: "\t" in line.lstrip()):
        held = list(run)
        rows = [[cell.strip() for cell in line.split("\t")] for line in held]
        if not tabbed or not _is_table(rows):
            lines += map(without_tabs, held)
        elif is_layout(rows):
            lines += layout_lines(rows)
        else:
            lines += [*([""] if lines and lines[-1].strip() else []), *table_lines(rows), ""]
    return "\n".join(lines)


def without_tabs(line: str) -> str:
    """Write blanks for the tabs of ``line``, and " | " for one between two figures."""
    return _BETWEEN_FIGURES.sub(" | ", line).replace("\t", " ")


def _is_table(rows: list[list[str]]) -> bool:
    """Say whether lines with tabs are rows: of three cells, or of two under a head, the second mostly figures."""
    filled = [[cell for cell in row if cell] for row in rows]
    if len(rows) < 2 or sum(len(row) == 2 and bool(_MARK.fullmatch(row[0])) for row in filled) * 2 > len(rows):
        return False
    widest = max(map(len, filled))
    if widest > 2:
        return sum(len(row) > 1 for row in filled) * 2 > len(rows)
    head, *others = filled
    figures = sum(len(row) == 2 and bool(_HOLDS_FIGURE.fullmatch(row[1])) for row in others)
    return len(head) == 2 and not any(map(_HOLDS_FIGURE.fullmatch, head)) and figures * 2 > len(others)
