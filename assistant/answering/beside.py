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


def said_of_another(matcher: Matcher, sentence: Sentence, statement: Statement, beside: Sequence[Statement]) -> float:
    """Give what tells against a figure where one ``beside`` it is meant: "…, 31 được sử dụng chính thức"."""
    if not beside or is_row(sentence.text):
        return 0.0
    credits = _own_credits(matcher, sentence, statement)
    others = matcher.best_credits([(clause_text(sentence, other), 1.0) for other in beside])
    only_there = matcher.share([max(0.0, other - said) for said, other in zip(credits, others, strict=True)])
    more = any(_says_more(matcher, _own_credits(matcher, sentence, other), credits) for other in beside if only_there)
    return _SAID_OF_ANOTHER * only_there + _SAYS_MORE * more


def _own_credits(matcher: Matcher, sentence: Sentence, statement: Statement) -> list[float]:
    own = (clause_text(sentence, statement), statement.indicator, topic_text(sentence, statement))
    return matcher.best_credits([(text, 1.0) for text in own])


def _says_more(matcher: Matcher, one: list[float], other: list[float]) -> bool:
    """Say whether ``one`` bears out every term as well as ``other``, and a strong one that ``other`` lacks."""
    better = any(
        first >= 1 and second == 0 and not term.weak
        for first, second, term in zip(one, other, matcher.terms, strict=True)
    )
    return better and all(first >= second for first, second in zip(one, other, strict=True))
