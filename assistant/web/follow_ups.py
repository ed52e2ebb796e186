"""Questions to ask next: each has been put to the assistant and answered from the reports before it is offered.

Candidates are the assistant's own suggestions (the same indicator elsewhere, its target) and other figures of the
report that the answer is from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.types import Answer, Citation, Statement
from assistant.vietnamese.text import fold
from assistant.web.examples import figure_question

MOST = 3
"""How many questions are offered."""

TRIED = 7
"""How many are tried at most."""

Ask = Callable[[str, Sequence[str]], Answer]
"""Answers a question after the earlier ones, oldest first, within the scope of the conversation."""


def find_follow_ups(
    answer: Answer, history: Sequence[str], ask: Ask, statements: Callable[[str], Sequence[Statement]]
) -> list[str]:
    """Find questions to ask after ``answer``, itself asked after ``history``; ``statements`` gives those of a report.

    A suggestion that leans on the conversation is tried within it, any other one without.
    """
    found: list[str] = []
    seen = {fold(answer.question), *map(fold, history)}
    cited = {(citation.document, citation.start) for citation in answer.citations}
    for tried, (question, needed, within) in enumerate(_candidates(answer, history, statements)):
        if tried >= TRIED or len(found) >= MOST:
            break
        if fold(question) in seen:
            continue
        seen.add(fold(question))
        reply = ask(question, within)
        told = {(citation.document, citation.start) for citation in reply.citations}
        if reply.answered and told - cited and (needed is None or _states(reply, needed)):
            found.append(question)
    return found


def _candidates(
    answer: Answer, history: Sequence[str], statements: Callable[[str], Sequence[Statement]]
) -> Iterator[tuple[str, Statement | None, Sequence[str]]]:
    for suggestion in answer.suggestions[:2]:
        yield suggestion, None, (*history, answer.question)
    sources = answer.citations or answer.nearest
    if sources:
        yield from _beside(sources[0], statements(sources[0].document), bool(answer.citations))
    for suggestion in answer.suggestions[2:]:
        yield suggestion, None, (*history, answer.question)


def _beside(
    citation: Citation, statements: Sequence[Statement], answered: bool
) -> Iterator[tuple[str, Statement, Sequence[str]]]:
    """Yield questions for the figures of a report, those that stand nearest to ``citation`` first.

    What the citation itself says has been said, unless it was only the nearest to what was asked.
    """
    for statement in sorted(statements, key=lambda statement: abs(statement.start - citation.start)):
        if answered and statement.start < citation.end and statement.end > citation.start:
            continue
        if question := figure_question(statement):
            yield question, statement, ()


def _states(reply: Answer, statement: Statement) -> bool:
    return any(
        citation.document == statement.document_id and statement.figure in citation.quote
        for citation in reply.citations
    )
