"""Questions to ask next: each has been put to the assistant and answered from the reports before it is offered.

Candidates are the assistant's own suggestions (the same indicator elsewhere, its target) and other figures of the
report that the answer is from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from assistant.types import NATIONAL, Answer, Citation, Document, Statement
from assistant.vietnamese.text import fold

MOST = 3
"""How many questions are offered."""

TRIED = 7
"""How many are tried at most."""

Ask = Callable[[str, Sequence[str]], Answer]
"""Answers a question after the earlier ones, oldest first, within the scope of the conversation."""


LONGEST = 130
"""How many characters a question has at most; a longer one is no button."""

_HEAD_KINDS = ("result", "target", "plan", "budget")
_OPENING = re.compile(r"^(?:tính đến|theo|đến nay|cùng|trong|năm|hiện|ngoài ra|nhân)\b[^,]*,\s*", re.IGNORECASE)
_REST = re.compile(r"[,;:(–]|\.(?=\s|$)|\s(?:gồm|trong đó|để|nhằm|nên|so với|là|và)\s")
_GOES_ON = re.compile(
    r"\s*(?:đạt|tăng|giảm|đứng|xếp|gồm|trong|chiếm|vượt|bằng|so với|tính|nhất là|để|nhằm|kế hoạch|"
    r"(?:và\s+)?(?:trên |hơn |khoảng |gần )?\d)"
)
"""What stands after a comma or "và" that ends what is counted; anything else is more of it: "5 sở, ngành"."""
_UNDONE = re.compile(r"(?:^|\s)(?:cho|của|với|về|từ|ở|tại|theo|các|những|vào|trên|bởi|do)$", re.IGNORECASE)
_SHORT_OPENING = re.compile(r"^(?:[^\s,]+\s){0,2}[^\s,]+,")
_LEANING = re.compile(
    r"\b(?:này|đó|trên đây|nói trên|những nội dung|còn lại|như vậy|chỉ tiêu|bản gốc)\b", re.IGNORECASE
)
_BOUND = re.compile(r"\s+(?:trên|dưới|hơn|gần|khoảng|tối thiểu|tối đa|ít nhất|đến)$", re.IGNORECASE)


class Reports(Protocol):
    """What gives the reports and their statements."""

    def document(self, document_id: str) -> Document:
        """Give a report; KeyError where there is none."""
        ...

    def statements(self, document_id: str | None = None) -> Sequence[Statement]:
        """Give the statements of a report."""
        ...


def find_follow_ups(answer: Answer, history: Sequence[str], ask: Ask, reports: Reports) -> list[str]:
    """Find questions to ask after ``answer``, itself asked after ``history``.

    A suggestion that leans on the conversation is tried within it, any other one without.
    """
    found: list[str] = []
    seen = {fold(answer.question), *map(fold, history)}
    cited = {(citation.document, citation.start) for citation in answer.citations}
    for tried, (question, needed, within) in enumerate(_candidates(answer, history, reports)):
        if tried >= TRIED or len(found) >= MOST:
            break
        if fold(question) in seen:
            continue
        seen.add(fold(question))
        reply = ask(question, within)
        told = {(citation.document, citation.start) for citation in reply.citations}
        if reply.answered and told - cited and (needed is None or states(reply, needed)):
            found.append(question)
    return found


def in_english(suggestion: str) -> str:
    """Put a suggestion that leans on the conversation in English, "" for one in the words of a report."""
    if suggestion == "Thế mục tiêu là bao nhiêu?":
        return "And what is the target?"
    place = re.fullmatch(r"Còn ((?:(?!bao nhiêu)[^?])+)\?", suggestion)
    return f"What about {place[1]}?" if place else ""


def question_of(statement: Statement, text: str) -> str:
    """Give the question that ``statement`` of the report ``text`` answers, in the report's own words; "" where none.

    The clause that states the figure asks for it once "bao nhiêu" stands in the figure's place.
    """
    statement_head = head = text[statement.start : statement.figure_start].strip()
    tail = text[statement.figure_end : statement.end]
    rest = next((stop for stop in _REST.finditer(tail) if not _is_listing(tail, stop)), None)
    if rest and head.endswith(","):
        return ""  # what is counted begins here and goes on after the comma: "Ở A, 5 cơ sở khám, chữa bệnh đã …"
    tail = tail[: rest.start()] if rest else tail
    opened = _OPENING.sub("", head)
    head = _BOUND.sub("", opened).strip(' -–•*"“«')
    unit = "bao nhiêu phần trăm" if statement.figure.rstrip().endswith("%") else "bao nhiêu"
    question = " ".join(f"{head} {unit} {tail}".split()).strip()
    place = statement.place.lower() if statement.place == NATIONAL else statement.locality or statement.place
    if place and fold(place) not in fold(question):
        question += f" ở {place}"
    if (
        statement.kind not in _HEAD_KINDS
        or len(head) < 8
        or len(question) > LONGEST
        or question.count("(") != question.count(")")
        or _LEANING.search(question)
        or head.endswith("nhóm")  # "trong nhóm 20/63 tỉnh" is a rank
        or _UNDONE.search(tail.rstrip())
        or (opened != statement_head and _SHORT_OPENING.match(opened))
        or "\n" in text[statement.start : statement.end].strip()
        or re.search(r"\d", head + tail)
    ):
        return ""
    return f"{question[0].upper()}{question[1:]}?"


def _is_listing(tail: str, stop: re.Match[str]) -> bool:
    """Say whether what stands at ``stop`` only parts what is counted: "218 sở, ngành và UBND cấp huyện có mạng"."""
    return stop[0].strip() in {",", "và"} and not _GOES_ON.match(tail, stop.end())


def _candidates(
    answer: Answer, history: Sequence[str], reports: Reports
) -> Iterator[tuple[str, Statement | None, Sequence[str]]]:
    for suggestion in answer.suggestions[:2]:
        yield suggestion, None, (*history, answer.question)
    sources = answer.citations or answer.nearest
    if sources:
        yield from _beside(sources[0], reports, bool(answer.citations))
    for suggestion in answer.suggestions[2:]:
        yield suggestion, None, (*history, answer.question)


def _beside(citation: Citation, reports: Reports, answered: bool) -> Iterator[tuple[str, Statement, Sequence[str]]]:
    """Yield questions for the figures of a report, those that stand nearest to ``citation`` first.

    What the citation itself says has been said, unless it was only the nearest to what was asked.
    """
    text = reports.document(citation.document).text
    near = sorted(reports.statements(citation.document), key=lambda statement: abs(statement.start - citation.start))
    for statement in near:
        if answered and statement.start < citation.end and statement.end > citation.start:
            continue
        if question := question_of(statement, text):
            yield question, statement, ()


def states(reply: Answer, statement: Statement) -> bool:
    """Say whether an answer states the figure of ``statement``, from its report; a refusal cites nothing."""
    return any(
        citation.document == statement.document_id and statement.figure in citation.quote
        for citation in reply.citations
    )
