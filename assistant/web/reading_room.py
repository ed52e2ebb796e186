"""The reports as a person reads them: opened at a cited span, or whole, and searched for words."""

from __future__ import annotations

from urllib.parse import quote

from assistant.errors import UsageError
from assistant.web.calls import Reply, answering
from assistant.web.exchanges import Opening, language_of, read_finding, read_opening
from assistant.web.finding import MOST_FOUND, find_words, render_found
from assistant.web.library import Library
from assistant.web.markup import phrase, shown
from assistant.web.sources import Span, locate, render_colophon, render_facts, render_text, window_around
from assistant.web.wording import both, say


class ReadingRoom:
    """Opens the reports of the newest generation."""

    def __init__(self, library: Library) -> None:
        """Read from ``library``."""
        self._library = library

    @answering
    def open(self, sent: object) -> Reply:
        """Open a report, with the cited spans marked that still stand in it."""
        opening = read_opening(sent)
        try:
            document = self._library.current().reader.document(opening.document)
        except KeyError:
            quote = next((span.quote for span in opening.spans if span.number == opening.number), "")
            gone = {"document": opening.document, "quote": quote}
            return {"error": say("document_gone", gone, language_of(sent))}
        found = [(span, locate(document.text, span)) for span in opening.spans]
        spans = [place for _, place in found if place]
        chosen = next((span for span in spans if span.number == opening.number), None)
        around = _offset(opening, chosen)
        start, end = window_around(document.text, around)
        page = document.page_of(around)
        head = f"<h2>{shown(document.title)}</h2><dl>{render_facts(document, page)}</dl>{_doings(document.id, page)}"
        lost = [span for span, place in found if place is None and span.number == opening.number]
        moved = "".join(phrase("quote_moved", "p", "failed", quote=span.quote) for span in lost)
        before = _more("earlier_part", max(0, start - 1)) if start else ""
        after = _more("later_part", end) if end < len(document.text) else render_colophon(document)
        return {"head": head, "text": moved + before + render_text(document, spans, start, end) + after}

    @answering
    def find(self, sent: object) -> Reply:
        """Find words in a report: where they stand, with what stands around them."""
        name, words = read_finding(sent)
        try:
            text = self._library.current().reader.document(name).text
        except KeyError:
            raise UsageError(*both("document_gone", {"document": name, "quote": ""})) from None
        found = find_words(text, words)
        places = [
            {"start": at.start, "end": at.end, "quote": text[at.start : at.end], "html": render_found(text, at)}
            for at in found
        ]
        return {"found": places, "most": len(found) >= MOST_FOUND}


def _offset(opening: Opening, chosen: Span | None) -> int:
    """Give where to read: around what was asked for, unless a citation was and it has moved."""
    cited = next((span for span in opening.spans if span.number == opening.number), None)
    return chosen.start if chosen and cited and opening.around == cited.start else opening.around


def _doings(document_id: str, page: int) -> str:
    """Render what can be done with a report: asked alone, seen as the file it is."""
    address = f"original?document={quote(document_id, safe='')}" + (f"#page={page}" if page > 1 else "")
    return (
        '<p class="doings"><button type="button" class="quiet-button" id="ask-report"'
        f' data-report="{shown(document_id)}">{phrase("ask_this_report")}</button>'
        f'<a class="quiet-button" id="source-file" href="{shown(address)}" target="_blank" rel="noopener">'
        f"{phrase('open_original')}</a></p>"
    )


def _more(key: str, around: int) -> str:
    return (
        f'<p class="more"><button type="button" class="quiet-button" data-around="{around}">{phrase(key)}</button></p>'
    )
