"""What tells against a figure: another one of its sentence, or the head it stands under, is the one asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.layers import clause_text, topic_text
from assistant.answering.match import Matcher
from assistant.statements.tables import is_row
from assistant.types import Sentence, Statement

_PART_OF_HEAD = 0.2
_SAID_OF_ANOTHER = 0.5
_SAYS_MORE = 0.4  # another figure of the sentence says all that this one does, and more of what is asked


def part_of_head(sentence: Sentence, statement: Statement) -> float:
    """Give what tells against a count under a head that counts the same: "4 chỉ tiêu" of "11 chỉ tiêu vượt, gồm:"."""
    under = bool(statement.unit) and re.search(rf"\d\s+{re.escape(statement.unit)}\b", sentence.head) is not None
    return _PART_OF_HEAD * under


class Neighbours:
    """Sets the figures of one sentence against each other, by the terms of one question."""

    def __init__(self, matcher: Matcher) -> None:
        """Take the matcher of the question."""
        self._matcher = matcher
        self._credits: dict[Statement, list[float]] = {}  # each is set against every other of its sentence

    def said_of_another(self, sentence: Sentence, statement: Statement, beside: Sequence[Statement]) -> float:
        """Give what tells against a figure where one ``beside`` it is meant: "…, 31 được sử dụng chính thức"."""
        if not beside or is_row(sentence.text):
            return 0.0
        credits = self._own_credits(sentence, statement)
        others = self._matcher.best_credits([(clause_text(sentence, other), 1.0) for other in beside])
        only_there = self._matcher.share([max(0.0, other - said) for said, other in zip(credits, others, strict=True)])
        more = any(self._says_more(self._own_credits(sentence, other), credits) for other in beside if only_there)
        return _SAID_OF_ANOTHER * only_there + _SAYS_MORE * more

    def _own_credits(self, sentence: Sentence, statement: Statement) -> list[float]:
        if statement not in self._credits:
            own = (clause_text(sentence, statement), statement.indicator, topic_text(sentence, statement))
            self._credits[statement] = self._matcher.best_credits([(text, 1.0) for text in own])
        return self._credits[statement]

    def _says_more(self, one: list[float], other: list[float]) -> bool:
        """Say whether ``one`` bears out every term as well as ``other``, and a strong one that ``other`` lacks."""
        better = any(
            first >= 1 and second == 0 and not term.weak
            for first, second, term in zip(one, other, self._matcher.terms, strict=True)
        )
        return better and all(first >= second for first, second in zip(one, other, strict=True))
