"""Reports saved in the formats that people keep reports in: PDF, Word, a page with navigation, TCVN3, a scan.

Headings and tables are set as such wherever the format has them. What a report's blocks are is left to ``paper``.
"""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from tools.legacy import as_tcvn3
from tools.paper import Block, Paper, paper_of, read_paper

FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
    "/Library/Fonts/Times New Roman.ttf",
)
"""Fonts with Vietnamese letters, of which the first that is there is used."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = f'<w:styles xmlns:w="{_WORD}">' + "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/></w:style>'
    for level in range(1, 7)
)
_SCANNED_AT = 200
_WIDTH = 475
_PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Trang tin</title>
<script>var a = "không phải báo cáo";</script><style>p {{ margin: 0 }}</style></head><body>
<header><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></header>
<nav><ul><li><a href="/1">Chính trị</a></li><li><a href="/2">Kinh tế</a></li><li><a href="/3">Y tế</a></li></ul></nav>
<main><article>{body}</article></main>
<aside><h3>Đọc nhiều</h3><ul><li><a href="/x">Mưa lớn ở 12 tỉnh miền Trung</a></li>
<li><a href="/y">Giá vàng tăng 5%</a></li></ul></aside>
<footer>Bản quyền 2024. Điện thoại 024 3825 0000.</footer></body></html>"""


def as_old_text(paper: Paper) -> bytes:
    """Write ``paper`` as text in TCVN3 (ABC)."""
    return as_tcvn3(paper.text)


def as_pdf(paper: Paper | str) -> bytes:
    """Print ``paper``, or plain text, on pages with a running head and numbers."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    pdfmetrics.registerFont(TTFont("Face", next(path for path in FONTS if Path(path).exists())))
    body = ParagraphStyle(
        "body", fontName="Face", fontSize=12, leading=17, firstLineIndent=24, alignment=4, spaceAfter=6
    )
    heading = ParagraphStyle("heading", fontName="Face", fontSize=14, leading=19, spaceBefore=8, spaceAfter=6)
    title = ParagraphStyle("title", fontName="Face", fontSize=17, leading=23, alignment=1, spaceAfter=10)
    in_cell = ParagraphStyle("cell", fontName="Face", fontSize=10, leading=13)
    grid = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]

    def margins(canvas: object, document: object) -> None:
        canvas.setFont("Face", 9)  # type: ignore[attr-defined]
        canvas.drawString(60, 805, "Bản in từ trang tin điện tử")  # type: ignore[attr-defined]
        canvas.drawCentredString(298, 30, f"Trang {document.page}")  # type: ignore[attr-defined]

    def set_block(block: Block) -> list[object]:
        if block.kind != "table":
            style = {"title": title, "heading": heading}.get(block.kind, body)
            return [Paragraph(html.escape(block.text), style)]
        rows = [[Paragraph(html.escape(cell), in_cell) for cell in row] for row in block.rows]
        widths = [_WIDTH * share for share in _shares(block.rows)]
        return [Table(rows, colWidths=widths, repeatRows=1, style=grid), Spacer(1, 8)]

    file = io.BytesIO()
    flow = [flowable for block in _paper(paper).blocks for flowable in set_block(block)]
    SimpleDocTemplate(file, pagesize=A4).build(flow, onFirstPage=margins, onLaterPages=margins)
    return file.getvalue()


def as_docx(paper: Paper | str) -> bytes:
    """Write ``paper``, or plain text, as a Word file, a paragraph to a line."""
    body = "".join(map(_word_block, _paper(paper).blocks))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
        archive.writestr("word/styles.xml", f"{_STYLES}</w:styles>")
    return file.getvalue()


def as_page(paper: Paper | str) -> bytes:
    """Write ``paper``, or plain text, as a page of a news site, with all that such a page has around it."""
    paper = _paper(paper)
    shown = next((block.text for block in paper.blocks if block.kind == "title"), "")
    head = f"<h1>{html.escape(shown)}</h1>" if shown else ""
    body = "".join(_page_block(block) for block in paper.blocks if block.kind != "title")
    return _PAGE.format(title=html.escape(paper.title), body=head + body).encode()


def as_scan(paper: Paper | str) -> bytes:
    """Print ``paper``, or plain text, and take pictures of the pages."""
    import pypdfium2
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    for page in pypdfium2.PdfDocument(as_pdf(paper)):
        picture = page.render(scale=_SCANNED_AT / 72, grayscale=True).to_pil()
        canvas.setPageSize(page.get_size())
        canvas.drawImage(ImageReader(picture), 0, 0, *page.get_size())
        canvas.showPage()
    canvas.save()
    return file.getvalue()


FORMATS: dict[str, tuple[str, Callable[[Paper], bytes]]] = {
    "PDF": (".pdf", as_pdf),
    "Word": (".docx", as_docx),
    "page": (".html", as_page),
    "TCVN3": (".txt", as_old_text),
    "scan": (".pdf", as_scan),
}
"""How each format is written, and the ending of its files."""


AS_THEY_ARE = "text"
"""The name under which reports are copied and not written anew."""


def save_all(reports: Path, folder: Path, name: str) -> None:
    """Write every text and Markdown file of ``reports`` to ``folder`` in the format ``name``."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted([*reports.glob("*.txt"), *reports.glob("*.md")]):
        if name == AS_THEY_ARE:
            (folder / path.name).write_bytes(path.read_bytes())
        else:
            ending, write = FORMATS[name]
            (folder / f"{path.stem}{ending}").write_bytes(write(read_paper(path)))


def _paper(paper: Paper | str) -> Paper:
    return paper_of(paper) if isinstance(paper, str) else paper


def _shares(rows: tuple[tuple[str, ...], ...]) -> list[float]:
    """Give each column the share of a table's width that its longest cell asks for, within bounds."""
    longest = [min(60, max(8, *(len(row[at]) for row in rows if at < len(row)))) for at in range(len(rows[0]))]
    return [length / sum(longest) for length in longest]


def _word_block(block: Block) -> str:
    if block.kind == "table":
        rows = ("".join(f"<w:tc>{_word_line(cell)}</w:tc>" for cell in row) for row in block.rows)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    return _word_line(block.text, block.level if block.kind == "heading" else 0)


def _word_line(text: str, level: int = 0) -> str:
    style = f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>' if level else ""
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r></w:p>'


def _page_block(block: Block) -> str:
    if block.kind == "table":
        rows = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in block.rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    tag = f"h{min(6, block.level + 1)}" if block.kind == "heading" else "p"
    return f"<{tag}>{html.escape(block.text)}</{tag}>"
