"""Figures of a quote that may have been misread: those of a scanned page of which the reader of its letters was unsure.

Which figures of a document those are is told by the document itself.
"""

from __future__ import annotations

import re

from assistant.types import Document

_AROUND = " .,;:!?()[]“”\"'…-–"
_WHOLE = r"(?<!\d)(?<!\d[.,]){}(?!\d)(?![.,]\d)"


def misread_in(document: Document, start: int, end: int) -> tuple[str, ...]:
    """Give the figures of ``document.text[start:end]`` that may have been misread, each once, in order of the pages."""
    if not document.unsure:
        return ()
    pages = range(document.page_of(start), document.page_of(max(start, end - 1)) + 1)
    named = dict.fromkeys(figure.strip(_AROUND) for page, figure in document.unsure if page in pages)
    quote = document.text[start:end]
    return tuple(figure for figure in named if figure and re.search(_WHOLE.format(re.escape(figure)), quote))
