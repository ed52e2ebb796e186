"""Word files (.docx) → body: headings, paragraphs, lists and tables in the order a reader meets them.

Reads the XML itself, because content controls, tracked insertions and automatic numbers, which administrative papers
are full of, are passed over by the libraries that were tried. Fonts of old encodings are read by their names. Styles
and numbers are left to ``docx_styles``, tables to ``grid``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.archive import DAMAGED, Archive, office_properties
from assistant.reading.docx_styles import Numbering, Style, Styles, W, flag, value_of
from assistant.reading.grid import is_layout, layout_lines, table_lines
from assistant.reading.head import is_official_line
from assistant.reading.lines import Lines
from assistant.reading.plain import Body
from assistant.vietnamese.legacy import read_in_font
from assistant.vietnamese.text import clean

_DEEPEST = 60
_LONGEST_SPAN = 60
_GONE = frozenset([W + "del", W + "moveFrom", W + "instrText", W + "delText", W + "rPr", W + "pPr"])
_INSIDE = frozenset(
    [W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple")]
)


def read_docx(data: bytes) -> Body:
    """Read the bytes of a Word file. Raises ReadingError where it is damaged."""
    archive = Archive(data)
    document = archive.tree("word/document.xml")
    content = document.find(W + "body") if document is not None else None
    if content is None:
        raise ReadingError(*DAMAGED)
    reader = _Reader(Styles(archive.tree("word/styles.xml")), Numbering(archive.tree("word/numbering.xml")))
    reader.read(content)
    return reader.lines.body(title=reader.title, properties=office_properties(archive))


class _Reader:
    """Walks the body of a document once, from its first paragraph to its last."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.lines = Lines()
        self._titles: list[str] = []
        self._styles = styles
        self._numbering = numbering

    @property
    def title(self) -> str:
        """The lines in the style "Title"; "" where the paper's type is one of them, which the text's head explains."""
        return "" if any(map(is_official_line, self._titles)) else " ".join(self._titles)

    def read(self, container: Any, depth: int = 0) -> None:
        """Read the paragraphs and tables of ``container``, in order."""
        for child in container if depth < _DEEPEST else ():
            if child.tag == W + "p":
                self._read_paragraph(child)
            elif child.tag == W + "tbl":
                self._read_table(child, depth)
            elif child.tag in _INSIDE:
                self.read(child, depth + 1)

    def _read_paragraph(self, paragraph: Any) -> None:
        style = self._styles.of(paragraph)
        number = self._numbering.next_of(paragraph, style)
        for part, begins_page in self._parts(paragraph, style):
            if begins_page:
                self.lines.begin_page()
            for line in part.split("\n"):
                if words := " ".join(clean(line).split()):
                    self.lines.add(f"{number} {words}".strip(), level=style.level)
                    number = ""
                    if style.is_title:
                        self._titles.append(words)

    def _parts(self, paragraph: Any, style: Style) -> Iterator[tuple[str, bool]]:
        """Give the words of a paragraph, parted where a page begins within it."""
        words: list[str] = []
        begins_page = flag(paragraph, "pageBreakBefore")
        for piece in self._pieces(paragraph, style):
            if piece == "\f":
                if any(map(str.strip, words)):
                    yield "".join(words), begins_page
                    words, begins_page = [], True
                else:
                    begins_page = True
            else:
                words.append(piece)
        yield "".join(words), begins_page

    def _pieces(self, node: Any, style: Style, depth: int = 0) -> Iterator[str]:
        """Give the texts below ``node`` as they look in their fonts; "\\f" where a page begins."""
        for child in node if depth < _DEEPEST else ():
            if child.tag in _GONE:
                continue
            if child.tag == W + "r":
                if not self._styles.is_hidden(child, style.is_hidden):
                    yield from self._run(child, self._styles.font_of(child) or style.font, depth)
            elif child.tag in _INSIDE:
                yield from self._pieces(child, style, depth + 1)

    def _run(self, run: Any, font: str, depth: int) -> Iterator[str]:
        for child in run:
            if child.tag == W + "t":
                yield read_in_font(child.text or "", font)
            elif child.tag in (W + "tab", W + "ptab"):
                yield " "
            elif child.tag == W + "noBreakHyphen":
                yield "-"
            elif child.tag == W + "lastRenderedPageBreak" or (
                child.tag == W + "br" and child.get(W + "type") == "page"
            ):
                yield "\f"
            elif child.tag in (W + "br", W + "cr"):
                yield "\n"
            elif child.tag in (W + "drawing", W + "pict"):
                for box in child.iter(W + "txbxContent"):
                    yield from (f"\n{text}\n" for text in self._texts(box, depth + 1))
                    break  # the same words follow again, for older programs

    def _texts(self, container: Any, depth: int = 0) -> Iterator[str]:
        """Give the paragraphs below ``container``, tables opened, as texts."""
        for child in container if depth < _DEEPEST else ():
            if child.tag == W + "p":
                style = self._styles.of(child)
                number = self._numbering.next_of(child, style)
                words = "".join(self._pieces(child, style, depth)).replace("\f", "")
                yield f"{number} {words}".strip() if words.strip() else ""
            elif child.tag == W + "tbl":
                yield from table_lines(list(self._rows(child, depth + 1)))  # a table within a cell
            elif child.tag in _INSIDE:
                yield from self._texts(child, depth + 1)

    def _read_table(self, table: Any, depth: int) -> None:
        rows = [[clean(cell) for cell in row] for row in self._rows(table, depth + 1)]
        if is_layout(rows):
            for line in layout_lines(rows):
                self.lines.add(line)
            return
        rows = [[cell.replace(" | ", ", ") for cell in row] for row in rows]
        broken = [
            place
            for place, row in enumerate(_below(table, W + "tr"))
            if next(row.iter(W + "lastRenderedPageBreak"), None) is not None
        ]
        self.lines.add_table(table_lines(rows), {len(table_lines(rows[:place])) for place in broken})

    def _rows(self, table: Any, depth: int) -> Iterator[list[str]]:
        """Give the cells of a table; one that spans columns or rows is repeated in each."""
        above: list[str] = []
        for row in _below(table, W + "tr"):
            cells: list[str] = []
            for cell in _below(row, W + "tc"):
                properties = cell.find(W + "tcPr")
                words = "\n".join(filter(None, self._texts(cell, depth + 1)))
                merge = properties.find(W + "vMerge") if properties is not None else None
                if merge is not None and merge.get(W + "val") != "restart" and len(cells) < len(above):
                    words = above[len(cells)]
                span = value_of(properties, "gridSpan") if properties is not None else ""
                cells += [words] * (min(int(span), _LONGEST_SPAN) if span.isdigit() and span != "0" else 1)
            above = cells
            yield cells


def _below(node: Any, tag: str, depth: int = 0) -> Iterator[Any]:
    """Give the children of ``node`` with ``tag``, those in content controls and insertions too."""
    for child in node if depth < _DEEPEST else ():
        if child.tag == tag:
            yield child
        elif child.tag in _INSIDE:
            yield from _below(child, tag, depth + 1)
