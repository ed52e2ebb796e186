"""The statements and pairs of one index, read once: what the command, the page and the answers look things up in."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from assistant.indicators.likeness import Encode, Indicators
from assistant.indicators.pair_records import pair_record
from assistant.indicators.pairs import Pair, find_pairs
from assistant.indicators.records import Record, statement_record
from assistant.indicators.repeats import without_repeats
from assistant.indicators.selection import Selection
from assistant.indicators.settled import settle
from assistant.types import Document, Sentence, Statement


class StatementSource(Protocol):
    """What is needed of an open generation."""

    def statements(self) -> Sequence[Statement]:
        """Give all statements, in order of document and place in the text."""
        ...

    def sentences(self, document_id: str) -> Sequence[Sentence]:
        """Give the sentences of a document, in order."""
        ...

    def document(self, document_id: str) -> Document:
        """Give a document."""
        ...


class StatementTable:
    """The statements of ``source``; may be asked from any number of threads."""

    def __init__(self, source: StatementSource, encode: Encode | None = None) -> None:
        """Read from ``source``; ``encode`` gives unit vectors of indicators, by which doubtful pairs are found too."""
        self._source = source
        self._encode = encode
        self._lock = threading.Lock()
        self._statements: tuple[Statement, ...] | None = None
        self._pairs: tuple[Pair, ...] | None = None
        self._places: set[str] | None = None
        self._indicators: Indicators | None = None
        self.document = lru_cache(maxsize=256)(self._document)

    def _document(self, document_id: str) -> Document:
        return self._source.document(document_id)

    def statements(self) -> tuple[Statement, ...]:
        """Give all statements, in order of document and place in the text."""
        with self._lock:
            if self._statements is None:
                self._statements = tuple(self._source.statements())
            return self._statements

    def indicators(self) -> Indicators:
        """Give the indicators of all statements, ready to be compared."""
        statements = self.statements()
        with self._lock:
            if self._indicators is None:
                self._indicators = Indicators(statements, self._encode)
            return self._indicators

    def pairs(self) -> tuple[Pair, ...]:
        """Give all pairs, the certain ones first, by place."""
        statements, indicators = self.statements(), self.indicators()
        with self._lock:
            if self._pairs is None:
                found = find_pairs(statements, self.document, self._source.sentences, indicators)
                self._pairs = tuple(settle(found, statements, self.document))
            return self._pairs

    def places(self) -> set[str]:
        """Give the places there are statements of."""
        statements = self.statements()
        with self._lock:
            if self._places is None:
                self._places = {statement.place for statement in statements if statement.place}
            return self._places

    def select(self, selection: Selection) -> list[Statement]:
        """Give the statements that are asked for."""
        return [statement for statement in self.statements() if selection.holds(statement)]

    def select_once(self, selection: Selection) -> list[tuple[Statement, ...]]:
        """Give the statements that are asked for, each with those that say the same again in its report."""
        return without_repeats(self.select(selection), self.indicators())

    def select_pairs(self, selection: Selection) -> list[Pair]:
        """Give the pairs of which either side is asked for; the kind asked for does not matter."""
        return [pair for pair in self.pairs() if any(map(selection.holds_of, sides(pair)))]

    def records(self, statements: Sequence[Statement]) -> list[Record]:
        """Give ``statements`` as records to take away."""
        return [statement_record(statement, self.document(statement.document_id)) for statement in statements]

    def pair_records(self, pairs: Sequence[Pair]) -> list[Record]:
        """Give ``pairs`` as records to take away."""
        return [pair_record(pair, self.document) for pair in pairs]


def sides(pair: Pair) -> list[Statement]:
    """Give the result of ``pair`` and its target, where there is one."""
    return [pair.result] if pair.target is None else [pair.result, pair.target]
