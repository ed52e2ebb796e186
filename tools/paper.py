"""A report as blocks that can be set in any format: title, headings, paragraphs, tables.

Plain text and Markdown are read as the assistant reads them. How blocks look in a format is left to ``save_as``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.reading import read_document
from assistant.reading.head import find_title, made_title

_CELLS = " | "


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a paper: its ``text``, the ``level`` of a heading, the ``rows`` of a table."""

    kind: Literal["title", "heading", "paragraph", "table"]
    text: str
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A report to be saved: its title (which need not stand in it), its whole text, and its blocks."""

    title: str
    text: str
    blocks: tuple[Block, ...]


def read_paper(path: Path) -> Paper:
    """Read a file of plain text or Markdown; what front matter says of it becomes lines around the text."""
    document = read_document(path, path.parent)
    if path.suffix == ".txt":
        text = path.read_text(encoding="utf-8")
    else:
        published = f"Ngày đăng: {document.date:%d/%m/%Y}\n" if document.date else ""
        title = "" if document.text.startswith(document.title) else f"{document.title}\n"
        text = f"{title}{published}{document.text}\nNguồn: {document.publisher}\n"
    return paper_of(text, {heading.text: heading.level for heading in document.headings})


def paper_of(text: str, headings: dict[str, int] | None = None) -> Paper:
    """Take ``text`` apart: a line is a paragraph, one of ``headings`` a heading, lines of cells a table."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    title = find_title(text)
    blocks: list[Block] = []
    cells: list[tuple[str, ...]] = []
    for line in [*lines, ""]:
        if _CELLS in line and (not cells or line.count(_CELLS) + 1 == len(cells[0])):
            cells.append(tuple(line.split(_CELLS)))
            continue
        if cells:
            whole = len(cells) > 1
            rows = "\n".join(_CELLS.join(row) for row in cells)
            blocks.append(Block("table", rows, rows=tuple(cells)) if whole else Block("paragraph", rows))
            cells = []
        if line == title and not any(block.kind == "title" for block in blocks):
            blocks.append(Block("title", line))
        elif line:
            level = (headings or {}).get(line, 0)
            blocks.append(Block("heading", line, level) if level else Block("paragraph", line))
    return Paper(title or made_title(text), text, tuple(blocks))
