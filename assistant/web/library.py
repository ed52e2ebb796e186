"""The open index and the assistant over it, shared by everyone who asks, and exchanged when a newer generation appears.

A question keeps the generation it began with. How an index is built, searched or answered from stands elsewhere.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar

from assistant.errors import AssistantError
from assistant.index.manifest import Failure
from assistant.index.store import DocumentSummary
from assistant.indicators.likeness import Encode
from assistant.types import EVERYWHERE, Answer, Document, Hit, Scope, Sentence, Statement
from assistant.web.examples import ENOUGH, REPORTS_READ, beside, find_examples, shipped_examples
from assistant.web.follow_ups import question_of
from assistant.web.wording import Example

LOOK = 1.0
"""Seconds between two looks at which generation is current."""

_log = logging.getLogger(__name__)


class Reader(Protocol):
    """What the page needs of an open generation."""

    @property
    def generation(self) -> int:
        """Give the number of the generation."""
        ...

    def is_current(self) -> bool:
        """Say whether no newer generation has taken this one's place."""
        ...

    def documents(self) -> Sequence[DocumentSummary]:
        """Give all documents without their texts, by id."""
        ...

    def document(self, document_id: str) -> Document:
        """Give a document. Raises KeyError where there is none with this id."""
        ...

    def statements(self, document_id: str | None = None) -> Sequence[Statement]:
        """Give the statements of a document, or of all."""
        ...

    def sentences(self, document_id: str) -> Sequence[Sentence]:
        """Give the sentences of a document."""
        ...


class Answering(Protocol):
    """What answers questions from an open generation, from any number of threads."""

    def ask(
        self, question: str, history: Sequence[str] = (), today: date | None = None, scope: Scope = EVERYWHERE
    ) -> Answer:
        """Answer ``question`` after the earlier questions ``history``, oldest first, from ``scope`` alone."""
        ...

    def search(self, words: str, limit: int) -> Sequence[Hit]:
        """Give the best ``limit`` passages for ``words``, best first."""
        ...


@dataclass(frozen=True, slots=True)
class OpenIndex:
    """A generation that is open, the assistant over it, the files that could not be indexed, the vectors' encoder."""

    reader: Reader
    assistant: Answering
    failures: Sequence[Failure] = ()
    encode: Encode | None = None

    def examples(self) -> list[Example]:
        """Choose questions to try, which may take a second: those written for the reports, then ones found in them."""
        summaries = self.reader.documents()
        shipped = shipped_examples(summaries)
        if len(shipped) >= ENOUGH:
            return shipped
        reports = [self.reader.statements(summary.id) for summary in summaries[:REPORTS_READ]]
        found = find_examples(reports, lambda question: self.assistant.ask(question, ()), self._worded)
        return beside(shipped, found)

    def _worded(self, statement: Statement) -> str:
        return question_of(statement, self.reader.document(statement.document_id).text)


Made = TypeVar("Made")


class OncePerGeneration(Generic[Made]):
    """What is made of a generation once, for whoever asks first."""

    def __init__(self, make: Callable[[OpenIndex], Made]) -> None:
        """Be ready to ``make`` it; others who ask wait meanwhile."""
        self._make = make
        self._lock = threading.Lock()
        self._made: tuple[int, Made] | None = None

    def of(self, opened: OpenIndex) -> Made:
        """Give what is made of the generation ``opened``."""
        with self._lock:
            if self._made is None or self._made[0] != opened.reader.generation:
                self._made = opened.reader.generation, self._make(opened)
            return self._made[1]


class Library:
    """Gives the newest generation that can be opened."""

    def __init__(self, open_newest: Callable[[], OpenIndex]) -> None:
        """Open the index. Raises AssistantError where it cannot be opened."""
        self._open_newest = open_newest
        self._lock = threading.Lock()
        self._looked = time.monotonic()
        self._current = open_newest()

    def current(self, *, now: bool = False) -> OpenIndex:
        """Give the open generation, after exchanging it for a newer one; looks once a second, or at once if ``now``."""
        due = now or time.monotonic() - self._looked >= LOOK
        # One thread exchanges the generation; the others go on with the one before.
        if due and self._lock.acquire(blocking=now):
            try:
                self._look()
            finally:
                self._lock.release()
        return self._current

    def _look(self) -> None:
        self._looked = time.monotonic()
        try:
            if not self._current.reader.is_current():
                self._current = self._open_newest()
        except AssistantError as error:
            _log.warning("The newest index cannot be opened, the one before goes on serving: %s", error.en)
