"""Text reports saved in the formats that people keep reports in: PDF, Word, a page with navigation, TCVN3, a scan."""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from assistant.reading.head import find_title
from tools.legacy import as_tcvn3

FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
    "/Library/Fonts/Times New Roman.ttf",
)
"""Fonts with Vietnamese letters, of which the first that is there is used."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SCANNED_AT = 200
_PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Trang tin</title>
<script>var a = "không phải báo cáo";</script><style>p {{ margin: 0 }}</style></head><body>
<header><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></header>
<nav><ul><li><a href="/1">Chính trị</a></li><li><a href="/2">Kinh tế</a></li><li><a href="/3">Y tế</a></li></ul></nav>
<main><article><h1>{title}</h1>{body}</article></main>
<aside><h3>Đọc nhiều</h3><ul><li><a href="/x">Mưa lớn ở 12 tỉnh miền Trung</a></li>
<li><a href="/y">Giá vàng tăng 5%</a></li></ul></aside>
<footer>Bản quyền 2024. Điện thoại 024 3825 0000.</footer></body></html>"""


def as_pdf(text: str) -> bytes:
    """Print ``text``, a paragraph to a line, on pages with a running head and numbers."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Face", next(path for path in FONTS if Path(path).exists())))
    style = ParagraphStyle(
        "body", fontName="Face", fontSize=12, leading=17, firstLineIndent=24, alignment=4, spaceAfter=6
    )

    def margins(canvas: object, document: object) -> None:
        canvas.setFont("Face", 9)  # type: ignore[attr-defined]
        canvas.drawString(60, 805, "Bản in từ trang tin điện tử")  # type: ignore[attr-defined]
        canvas.drawCentredString(298, 30, f"Trang {document.page}")  # type: ignore[attr-defined]

    file = io.BytesIO()
    flow = [Paragraph(html.escape(line), style) for line in _lines(text)]
    SimpleDocTemplate(file, pagesize=A4).build(flow, onFirstPage=margins, onLaterPages=margins)
    return file.getvalue()


def as_docx(text: str) -> bytes:
    """Write ``text`` as a Word file, a paragraph to a line."""
    body = "".join(f"<w:p><w:r><w:t>{html.escape(line)}</w:t></w:r></w:p>" for line in _lines(text))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
    return file.getvalue()


def as_page(text: str) -> bytes:
    """Write ``text`` as a page of a news site, with all that such a page has around it."""
    title = find_title(text) or _lines(text)[0]
    body = "".join(f"<p>{html.escape(line)}</p>" for line in _lines(text) if line != title)
    return _PAGE.format(title=html.escape(title), body=body).encode()


def as_scan(text: str) -> bytes:
    """Print ``text`` and take pictures of the pages."""
    import pypdfium2
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    for page in pypdfium2.PdfDocument(as_pdf(text)):
        picture = page.render(scale=_SCANNED_AT / 72, grayscale=True).to_pil()
        canvas.setPageSize(page.get_size())
        canvas.drawImage(ImageReader(picture), 0, 0, *page.get_size())
        canvas.showPage()
    canvas.save()
    return file.getvalue()


FORMATS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "text": (".txt", str.encode),
    "PDF": (".pdf", as_pdf),
    "Word": (".docx", as_docx),
    "page": (".html", as_page),
    "TCVN3": (".txt", as_tcvn3),
    "scan": (".pdf", as_scan),
}
"""How each format is written, and the ending of its files."""


def save_all(reports: Path, folder: Path, name: str) -> None:
    """Write every text file of ``reports`` to ``folder`` in the format ``name``."""
    ending, write = FORMATS[name]
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(reports.glob("*.txt")):
        (folder / f"{path.stem}{ending}").write_bytes(write(path.read_text(encoding="utf-8")))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
