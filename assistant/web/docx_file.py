"""A conversation as a Word file: headings, figures in bold, sources beneath each answer.

Written part by part; a .docx is a ZIP of a few XML files (ECMA-376), and these are all that one must have.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from assistant.types import Answer, Line, words_of
from assistant.web.markup import visible
from assistant.web.taking_away import (
    conversation_title,
    quotes_note,
    scope_words,
    sources_heading,
    understood_words,
    where,
)
from assistant.web.wording import say

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>"""
_BEGIN = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>"""
_LINKS = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>"""

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def conversation_docx(answers: Sequence[Answer], today: date, language: str) -> bytes:
    """Give a conversation as the bytes of a .docx file."""
    title = _paragraph([(conversation_title(today, language), False)], "Title")
    body = title + "".join(_turn(answer, language) for answer in answers)
    body += "".join(_paragraph([(note, False)], "Source") for note in quotes_note(language))
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" '
    page += 'w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'  # A4, in twentieths of a point
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _BEGIN,
        "word/_rels/document.xml.rels": _LINKS,
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}{page}</w:body></w:document>',
        "word/styles.xml": _styles(),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}')
    return file.getvalue()


def _turn(answer: Answer, language: str) -> str:
    parts = [_paragraph([(answer.question, False)], "Heading1")]
    if not answer.answered and not answer.talk:
        parts.append(_paragraph([(say("refused", language=language), True)]))
    parts += (_line(line, language) for line in answer.lines)
    if understood := understood_words(answer, language):
        parts.append(_paragraph([(understood, False)], "Source"))
    if answer.scope:
        told = f"{say('scope_used', language=language)}: {scope_words(answer.scope, language)}"
        parts.append(_paragraph([(told, False)], "Source"))
    if cited := answer.citations or answer.nearest:
        parts.append(_paragraph([(say(sources_heading(answer), language=language), True)], "Source"))
        parts += (
            _paragraph([(f"[{c.number}] {where(c, language)} ({c.document}): «{c.quote.strip()}»", False)], "Source")
            for c in cited
        )
    return "".join(parts)


def _line(line: Line, language: str) -> str:
    runs = [
        (f"[{run.citation}]", False) if run.style == "citation" else (words_of(run, language), run.style == "figure")
        for run in line.runs
    ]
    if line.role == "item":
        return _paragraph([("– ", False), *runs], "Item")
    return _paragraph(runs, "Quote" if line.role == "quote" else "")


def _paragraph(runs: Sequence[tuple[str, bool]], style: str = "") -> str:
    shaped = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    written = "".join(
        f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{_text(text)}</w:t></w:r>'
        for text, bold in runs
    )
    return f"<w:p>{shaped}{written}</w:p>"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("", visible(text)))


def _styles() -> str:
    """Write the styles: Times New Roman 13, as administrative documents have it, with Vietnamese to spell-check."""
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
    plain = f'<w:rPrDefault><w:rPr>{fonts}<w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
    spaced = '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    return (
        f'<w:styles xmlns:w="{_WORD}"><w:docDefaults>{plain}{spaced}</w:docDefaults>'
        + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        + _style("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="32"/>')
        + _style("Heading1", "heading 1", '<w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/>', "<w:b/>")
        + _style("Item", "Item", '<w:ind w:left="360" w:hanging="180"/>', "")
        + _style("Quote", "Quote", '<w:ind w:left="360"/>', "<w:i/>")
        + _style("Source", "Source", '<w:spacing w:after="60"/>', '<w:sz w:val="22"/>')
        + "</w:styles>"
    )


def _style(identity: str, name: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
