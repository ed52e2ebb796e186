"""Where a statement stands: its sentence and paragraph, the localities it speaks of, what is said of its target.

Reads each document once; knows nothing of indicators.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from assistant.statements.verdict import Verdict, head_verdict, own_verdict
from assistant.types import Document, Sentence, Statement
from assistant.vietnamese.places import find_places

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Standing:
    """The ``number`` of a statement's sentence in its document, its paragraph, and the cities and districts named."""

    number: int
    paragraph: int
    localities: frozenset[str]


class Standings:
    """The standings of statements, by the documents they stand in."""

    def __init__(
        self,
        statements: Iterable[Statement],
        document: Callable[[str], Document],
        sentences: Callable[[str], Sequence[Sentence]],
    ) -> None:
        """Read the documents of ``statements``."""
        self._statements = list(statements)  # held, so that no other comes to have an id that is known
        self._known: dict[int, Standing] = {}
        names = dict.fromkeys(statement.document_id for statement in self._statements)
        self._documents = {name: document(name) for name in names}
        self._sentences = {name: list(sentences(name)) for name in names}
        self._starts = {name: [s.start for s in found] for name, found in self._sentences.items()}

    def of(self, statement: Statement) -> Standing:
        """Give the standing of one of the statements."""
        if id(statement) not in self._known:
            self._known[id(statement)] = self._read(statement)
        return self._known[id(statement)]

    def _read(self, statement: Statement) -> Standing:
        number, sentence = self._sentence(statement)
        text = self._documents[statement.document_id].text[statement.start : statement.end]
        head = sentence.head if sentence else ""
        named = frozenset(
            mention.locality for line in (text, head) for mention in find_places(line) if mention.locality
        )
        return Standing(number, sentence.paragraph if sentence else -1, named)

    def between(self, one: Statement, other: Statement) -> str | None:
        """Give the text between the figures of two statements of one document, else None."""
        if one.document_id != other.document_id:
            return None
        return self._documents[one.document_id].text[one.figure_end : other.figure_start]

    def in_time(self, target: Statement, result: Statement) -> bool | None:
        """Say whether ``result`` is of the time that ``target`` is set for; None where that is not sure.

        A target for a year is answered within it; a target for the end of a term by anything since it was set. What was
        reached just before says where one set out from.
        """
        asked, told = target.period, result.period
        if asked is None or told is None:
            return None if asked is None and told is None else False
        if asked.role == "in":
            return asked.overlaps(told)
        if told.end > asked.end and told.end.year > asked.end.year:
            return False
        if asked.role == "range":
            return told.end >= asked.start
        written = self._documents[target.document_id].date
        if written is None or told.end >= written or told.end.year == asked.end.year:
            return True
        return None if told.end.year >= written.year - 1 else False

    def told_verdicts(self, left_out: Collection[int], make: Callable[[Statement, Verdict], Made]) -> list[Made]:
        """Make something of each result whose report itself says how it stands to its target."""
        found = []
        for result in self._statements:
            if result.kind == "result" and result.unit != "chỉ tiêu" and id(result) not in left_out:
                said = self._told(result)
                if said is not None:
                    found.append(make(result, said))
        return found

    def _told(self, result: Statement) -> Verdict | None:
        _, sentence = self._sentence(result)
        if sentence is None or " · " in result.indicator:
            return None
        text, origin = sentence.text, sentence.start
        before = text[max(0, result.start - origin) : result.figure_start - origin]
        said = own_verdict(before, result, text[result.figure_end - origin :])
        opening = text[: result.figure_start - origin]
        return said or head_verdict(opening) or head_verdict(sentence.head.rsplit(" · ", 1)[-1])

    def _sentence(self, statement: Statement) -> tuple[int, Sentence | None]:
        starts = self._starts[statement.document_id]
        number = bisect_right(starts, statement.figure_start) - 1
        return number, self._sentences[statement.document_id][number] if number >= 0 else None
