"""What the page can ask of the server: an answer, a report, what is indexed, an update of the index.

Every call takes the decoded JSON the browser sent and gives JSON back; a failure gives ``{"error": sentence}`` in
the ``language`` that the browser sent along.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from pathlib import Path

from assistant.errors import AccessError
from assistant.feedback import keep_feedback
from assistant.index.store import DocumentSummary
from assistant.retrieval.scope import documents_within, years_of
from assistant.types import EVERYWHERE, Answer, Scope
from assistant.vietnamese.text import fold
from assistant.web.answer_reply import answer_reply
from assistant.web.answers import render_suggestions
from assistant.web.calls import Reply, answering, file_reply
from assistant.web.docx_file import MEDIA_TYPE as DOCX
from assistant.web.docx_file import conversation_docx
from assistant.web.exchanges import (
    Asking,
    language_of,
    read_asking,
    read_opinion,
)
from assistant.web.follow_ups import find_follow_ups
from assistant.web.library import Library, OncePerGeneration, OpenIndex, Reader
from assistant.web.reading_room import ReadingRoom
from assistant.web.rebuilding import Rebuilding
from assistant.web.remembered import Remembered
from assistant.web.rights import person, require_administrator
from assistant.web.shelf import render_known, render_reports_list, render_shelf, render_welcome
from assistant.web.table_rows import heads_of
from assistant.web.taking_away import conversation_markdown
from assistant.web.turns import read_turns
from assistant.web.wording import both, say

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keeping:
    """What is kept of what people do: opinions in the file ``feedback``, questions in the log or not."""

    feedback: Path | None = None
    log_questions: bool = False


class Desk(ReadingRoom):
    """Answers the calls of every open page; holds nothing of any one person."""

    def __init__(self, library: Library, rebuilding: Rebuilding, corpus: str, keeping: Keeping = Keeping()) -> None:
        """Serve from ``library``; ``corpus`` is the folder as it is named to a person."""
        super().__init__(library)
        self._rebuilding = rebuilding
        self._corpus = corpus
        self._keeping = keeping
        self._remembered = Remembered()
        self._examples = OncePerGeneration(lambda opened: opened.examples())
        self._overviews = {
            administers: OncePerGeneration(partial(self._draw_overview, administers=administers))
            for administers in (False, True)
        }

    @property
    def rebuilding(self) -> Rebuilding:
        """Give what brings the index up to date."""
        return self._rebuilding

    @property
    def library(self) -> Library:
        """Give the library that is served from."""
        return self._library

    def calls(self) -> tuple[Callable[[object], Reply], ...]:
        """Give the calls that need not wait for their turn with the questions."""
        return self.open, self.find, self.overview, self.opine, self.show, self.take_away, self.rebuild, self.progress

    def answer(self, asking: Asking) -> tuple[Answer, OpenIndex]:
        """Answer a question from the newest generation; give that generation too."""
        began = time.monotonic()
        opened = self._library.current()
        answer = self._ask(opened, asking.question, asking.history, asking.scope)
        told = f": {asking.question!r}" if self._keeping.log_questions else ""
        outcome = "answered" if answer.answered else "refused"
        _log.info("A question was %s in %.2f s%s", outcome, time.monotonic() - began, told)
        return answer, opened

    def _ask(self, opened: OpenIndex, question: str, history: Sequence[str], scope: Scope) -> Answer:
        return self._remembered.answer(
            opened.reader.generation,
            question,
            history,
            scope,
            lambda: opened.assistant.ask(question, history, scope=scope),
        )

    @answering
    def ask(self, sent: object) -> Reply:
        """Answer a question."""
        answer, opened = self.answer(read_asking(sent))
        return _reply(answer, opened.reader)

    @answering
    def show(self, sent: object) -> Reply:
        """Show answers that a browser kept as they were given."""
        answers = read_turns(sent.get("turns") if isinstance(sent, dict) else None)
        reader = self._library.current().reader
        return {"replies": [_reply(answer, reader) for answer in answers]}

    @answering
    def suggest(self, sent: object) -> Reply:
        """Find questions to ask next, each of which has an answer."""
        asking = read_asking(sent)
        opened = self._library.current()

        def ask(question: str, history: Sequence[str]) -> Answer:
            return self._ask(opened, question, history, asking.scope)

        answer = ask(asking.question, asking.history)
        return {"html": render_suggestions(find_follow_ups(answer, asking.history, ask, opened.reader))}

    @answering
    def opine(self, sent: object) -> Reply:
        """Keep what a person said of an answer."""
        if self._keeping.feedback is None:
            raise AccessError(*both("no_feedback"))
        keep_feedback(self._keeping.feedback, read_opinion(sent, person().name))
        return {"kept": True}

    @answering
    def take_away(self, sent: object) -> Reply:
        """Give the conversation that the browser sent as a file, in base64."""
        fields = sent if isinstance(sent, dict) else {}
        answers, today, language = read_turns(fields.get("turns")), date.today(), language_of(sent)
        name = f"{say('file_name', language=language)}-{today.isoformat()}"
        if fields.get("format") == "docx":
            return file_reply(f"{name}.docx", DOCX, conversation_docx(answers, today, language))
        written = conversation_markdown(answers, today, language)
        return file_reply(f"{name}.md", "text/markdown;charset=utf-8", written.encode())

    @answering
    def overview(self, sent: object) -> Reply:
        """Say what is indexed: the first visit, the documents page, the empty source panel."""
        del sent
        opened = self._library.current(now=True)
        return {**self._overviews[person().administrator].of(opened), "person": asdict(person())}

    def _draw_overview(self, opened: OpenIndex, administers: bool) -> Reply:
        """Give what everybody is told of a generation, or every administrator."""
        summaries = opened.reader.documents()
        return {
            "welcome": render_welcome(summaries, self._examples.of(opened), self._corpus, administers),
            "shelf": render_shelf(summaries, opened.failures, self._corpus, administers),
            "indexed": [name for summary in summaries for name in (summary.id, *summary.also)],
            "failed": {failure.path: {"vi": failure.vi, "en": failure.en} for failure in opened.failures},
            "reports": render_reports_list(summaries),
            "choices": _choices(summaries),
            "generation": opened.reader.generation,
        }

    def prepare(self) -> None:
        """Choose and answer the questions to try, so that the first visitor need not wait for what is loaded once."""
        try:
            opened = self._library.current()
            for example in self._examples.of(opened):
                self._ask(opened, example.question, (), EVERYWHERE)
        except Exception:  # whoever asks one of them is told what is wrong
            _log.exception("The questions to try could not be answered")

    @answering
    def rebuild(self, sent: object) -> Reply:
        """Begin an update of the index."""
        del sent
        require_administrator()
        self._rebuilding.start()
        return {"state": "running"}

    @answering
    def progress(self, sent: object) -> Reply:
        """Say how the update stands."""
        update = self._rebuilding.stand()
        return {**asdict(update), "why": update.why[language_of(sent) == "en"]}


def _reply(answer: Answer, reader: Reader) -> Reply:
    heads = heads_of((*answer.citations, *answer.nearest), reader)
    return answer_reply(answer, _known(answer, reader.documents()), reader.generation, heads)


def _known(answer: Answer, summaries: Sequence[DocumentSummary]) -> str:
    """Render what was searched in vain: all that is indexed, or what lies within the scope; "" for an answer."""
    if answer.answered:
        return ""
    if not answer.scope:
        return render_known(summaries)
    within = set(documents_within(answer.scope, summaries))
    return render_known([summary for summary in summaries if summary.id in within], within=True)


def _choices(summaries: Sequence[DocumentSummary]) -> Reply:
    """Give what a conversation can be confined to: reports, places, years."""
    years = sorted({year for summary in summaries for year in years_of(summary)}, reverse=True)
    places = sorted({place for summary in summaries for place in summary.places}, key=fold)
    documents = [{"id": summary.id, "title": summary.title} for summary in summaries]
    return {"documents": documents, "places": places, "years": years}
