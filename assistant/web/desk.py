"""What the page can ask of the server: an answer, a report, what is indexed, an update of the index.

Every call takes the decoded JSON the browser sent and gives JSON back; a failure gives ``{"error": sentence}`` in
the ``language`` that the browser sent along.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import wraps
from typing import Any

from assistant.errors import AssistantError
from assistant.index.store import DocumentSummary
from assistant.types import Answer, Citation
from assistant.web.answers import copied_text, render_answer, spoken_text
from assistant.web.exchanges import Opening, language_of, read_asking, read_opening
from assistant.web.library import Library, OpenIndex
from assistant.web.markup import phrase, shown
from assistant.web.rebuilding import Rebuilding
from assistant.web.rights import person, require_administrator
from assistant.web.shelf import render_known, render_reports_list, render_shelf, render_welcome
from assistant.web.sources import Span, locate, render_colophon, render_facts, render_text, window_around
from assistant.web.wording import Example, say

AT_ONCE = 8
"""How many questions are worked on at once; more than the cores, so that a slow one does not hold up the quick."""

PATIENCE = 20.0
"""Seconds a question waits for its turn before the person is told that many are asking."""

Reply = dict[str, Any]

_log = logging.getLogger(__name__)


def _answering(call: Callable[[Desk, object], Reply]) -> Callable[[Desk, object], Reply]:
    """Turn every failure of ``call`` into one sentence; what is not foreseen is logged with its traceback."""

    @wraps(call)
    def answered(desk: Desk, sent: object) -> Reply:
        try:
            return call(desk, sent)
        except AssistantError as error:
            return {"error": error.sentence(language_of(sent))}
        except Exception:
            _log.exception("The page's call of %s failed", call.__name__)
            return {"error": say("unexpected", language=language_of(sent))}

    return answered


class Desk:
    """Answers the calls of every open page; holds nothing of any one person."""

    def __init__(self, library: Library, rebuilding: Rebuilding, corpus: str) -> None:
        """Serve from ``library``; ``corpus`` is the folder as it is named to a person."""
        self._library = library
        self._rebuilding = rebuilding
        self._corpus = corpus
        self._places = threading.BoundedSemaphore(AT_ONCE)
        self._choosing = threading.Lock()
        self._examples: tuple[int, Sequence[Example]] | None = None

    @_answering
    def ask(self, sent: object) -> Reply:
        """Answer a question."""
        asking = read_asking(sent)
        if not self._places.acquire(timeout=PATIENCE):
            return {"error": say("busy", language=language_of(sent))}
        try:
            opened = self._library.current()
            answer = opened.assistant.ask(asking.question, asking.history)
        finally:
            self._places.release()
        cited = [*answer.citations, *answer.nearest]
        return {
            "html": render_answer(answer, "" if answer.answered else render_known(opened.reader.documents())),
            "citations": [_citation(citation, answer) for citation in cited],
            "copied": copied_text(answer),
            "spoken": spoken_text(answer),
            "answered": answer.answered,
            "generation": opened.reader.generation,
        }

    @_answering
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
        head = f"<h2>{shown(document.title)}</h2><dl>{render_facts(document, document.page_of(around))}</dl>"
        lost = [span for span, place in found if place is None and span.number == opening.number]
        moved = "".join(phrase("quote_moved", "p", "failed", quote=span.quote) for span in lost)
        before = _more("earlier_part", max(0, start - 1)) if start else ""
        after = _more("later_part", end) if end < len(document.text) else render_colophon(document)
        return {"head": head, "text": moved + before + render_text(document, spans, start, end) + after}

    @_answering
    def overview(self, sent: object) -> Reply:
        """Say what is indexed: the first visit, the documents page, the empty source panel."""
        del sent
        opened = self._library.current(now=True)
        summaries = opened.reader.documents()
        return {
            "welcome": render_welcome(summaries, self._examples_of(opened, summaries), self._corpus),
            "shelf": render_shelf(summaries, opened.failures, self._corpus),
            "reports": render_reports_list(summaries),
            "generation": opened.reader.generation,
            "person": {"name": person().name, "administrator": person().administrator},
        }

    def _examples_of(self, opened: OpenIndex, summaries: Sequence[DocumentSummary]) -> Sequence[Example]:
        """Choose the questions to try once for each generation."""
        with self._choosing:
            if self._examples is None or self._examples[0] != opened.reader.generation:
                self._examples = opened.reader.generation, opened.examples(summaries)
            return self._examples[1]

    @_answering
    def rebuild(self, sent: object) -> Reply:
        """Begin an update of the index."""
        del sent
        require_administrator()
        self._rebuilding.start()
        return {"state": "running"}

    @_answering
    def progress(self, sent: object) -> Reply:
        """Say how the update stands."""
        update = self._rebuilding.stand()
        return {**asdict(update), "why": update.why[language_of(sent) == "en"]}


def _offset(opening: Opening, chosen: Span | None) -> int:
    """Give where to read: around what was asked for, unless a citation was and it has moved."""
    cited = next((span for span in opening.spans if span.number == opening.number), None)
    return chosen.start if chosen and cited and opening.around == cited.start else opening.around


def _more(key: str, around: int) -> str:
    return (
        f'<p class="more"><button type="button" class="quiet-button" data-around="{around}">{phrase(key)}</button></p>'
    )


def _citation(citation: Citation, answer: Answer) -> Reply:
    figures = dict.fromkeys(run.text for run in answer.figures if run.citation == citation.number)
    return {**asdict(citation), "figures": list(figures)}
