"""The questions a first visit offers: those written for the shipped reports, else ones found in whatever is indexed.

A found question is offered only when the assistant answers it as its label promises, so no example disappoints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import PurePosixPath

from assistant.index.store import DocumentSummary
from assistant.types import NATIONAL, Answer, Statement
from assistant.vietnamese.text import fold
from assistant.web.follow_ups import states
from assistant.web.wording import EXAMPLES, Example

Ask = Callable[[str], Answer]

Wording = Callable[[Statement], str]
"""Gives the question that a statement answers, "" where it makes none."""

TRIED = 24
"""How many questions are put to the assistant at most in looking for examples."""

ENOUGH = 4
"""How many written questions make a first visit; where fewer have their reports, found ones join them."""

TRIED_OF_A_KIND = 6
"""How many comparisons, and how many questions for a verdict, are tried at most."""

REPORTS_READ = 12
"""How many reports are looked into."""

_PLAIN_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){2,8}")
_RATES = ("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng")
_UNCOUNTED = frozenset({"điểm", "thứ", "bậc", "lần", "ngày", "tháng", "năm", "đồng"})
_COMPARED = re.compile(r"\b(?:cao|thấp|nhiều|ít) hơn\b|\bbằng nhau\b")
_VERDICTS = ("Vượt", "Đạt", "Chưa đạt")
_LEANING = re.compile(
    r"\b(chỉ tiêu|mục tiêu|nhiệm vụ|của|tỉnh|toàn|này|đó|trên địa bàn|thực hiện|theo|được giao|so với)\b"
)
"""Words that make a question lean on what stood around it in the report."""
_ELSEWHERE = ("Quảng Ninh", "Hà Tĩnh", "Lai Châu", "Nghệ An")  # provinces that no merger has changed


def shipped_examples(summaries: Sequence[DocumentSummary]) -> list[Example]:
    """Give the written questions whose reports are indexed, in whatever format."""
    indexed = {PurePosixPath(summary.id).stem for summary in summaries}
    return [example for example in EXAMPLES if indexed.issuperset(example.reports)]


def beside(shipped: Sequence[Example], found: Sequence[Example]) -> list[Example]:
    """Give the written questions and the found ones, in the order of their labels; one refusal is enough."""
    told = {example.question for example in shipped}
    refused = any(example.label == "example_refused" for example in shipped)
    more = [e for e in found if e.question not in told and not (refused and e.label == "example_refused")]
    order = {example.label: at for at, example in enumerate(EXAMPLES)}
    return sorted([*shipped, *more], key=lambda example: order[example.label])[: len(EXAMPLES)]


def find_examples(reports: Sequence[Sequence[Statement]], ask: Ask, worded: Wording | None = None) -> list[Example]:
    """Find questions to try in the statements of some reports, one of each kind that the assistant can answer.

    ``worded`` words a question for a statement whose indicator does not read well in one.
    """
    tried = _Trial(ask)
    figures = list(islice(tried.answered(figure_questions(reports, worded)), 3))
    compared = _first(comparison_questions(figures, reports), _Trial(ask, TRIED_OF_A_KIND).compares)
    judged = _first(verdict_questions(reports), _Trial(ask, TRIED_OF_A_KIND).judges)
    shown = 1 if compared and judged else 2
    found = [Example("example_figure", question) for question, _ in figures[:shown]]
    found += [Example("example_comparison", question) for question in compared]
    found += [Example("example_verdict", question) for question in judged]
    places = list(dict.fromkeys(statement.place for _, statement in figures if statement.place != NATIONAL))
    for place in places:
        question = f"{place} gặp những khó khăn gì trong chuyển đổi số?"
        if tried.lists(question):
            found.append(Example("example_list", question))
            break
    if len(figures) > 2 and tried.states(fold(figures[2][0]), figures[2][1]):
        found.append(Example("example_plain", fold(figures[2][0])))
    if refused := next((question for question in _elsewhere(figures) if tried.refuses(question)), None):
        found.append(Example("example_refused", refused))
    return found


def figure_questions(
    reports: Sequence[Sequence[Statement]], worded: Wording | None = None
) -> Iterator[tuple[str, Statement]]:
    """Yield questions for a figure with the statement that answers each, by turns from every report."""

    def questions(statements: Sequence[Statement]) -> Iterator[tuple[str, Statement]]:
        for word in (figure_question, worded):
            for statement in statements:
                if word and (question := word(statement)):
                    yield question, statement

    by_report = [questions(statements) for statements in reports]
    for turn in zip_longest(*by_report):
        yield from (pair for pair in turn if pair)


def comparison_questions(
    figures: Sequence[tuple[str, Statement]], reports: Sequence[Sequence[Statement]]
) -> Iterator[str]:
    """Yield questions that set a figure beside that of another place; first the one that reports name alike."""
    named = [statement for _, statement in figures if _plain_name(statement) and statement.place != NATIONAL]
    places = dict.fromkeys(s.place for report in reports for s in report if s.place and s.place != NATIONAL)
    told = {(fold(s.indicator), s.place) for report in reports for s in report if s.kind == "result"}
    pairs = [(one, other) for one in named for other in places if other != one.place]
    for one, other in sorted(pairs, key=lambda pair: (fold(pair[0].indicator), pair[1]) not in told):
        yield f"So sánh {_plain_name(one)} của {one.place} và {other}"


def verdict_questions(reports: Sequence[Sequence[Statement]]) -> Iterator[str]:
    """Yield questions whether a target was met, by turns from every report."""
    targets = [[s for s in report if s.kind == "target" and s.place != NATIONAL] for report in reports]
    for turn in zip_longest(*targets):
        for statement in filter(None, turn):
            if name := _plain_name(statement):
                yield f"{statement.place} đã đạt chỉ tiêu về {name} chưa?"


def figure_question(statement: Statement) -> str:
    """Give the question that ``statement`` answers, "" where its indicator does not read well in one."""
    name, place = _plain_name(statement), _in_a_sentence(statement.place)
    if statement.kind != "result" or not name:
        return ""
    if statement.unit == "%":
        rate = name if name.startswith(_RATES) else f"tỷ lệ {name}"
        return f"{rate[0].upper()}{rate[1:]} của {place} là bao nhiêu?"
    unit = statement.unit.lower()
    if unit and unit not in _UNCOUNTED and name.startswith(f"{unit} ") and not name.endswith(f" {unit}"):
        return f"{place[0].upper()}{place[1:]} có bao nhiêu {name}?"
    return ""


def _plain_name(statement: Statement) -> str:
    """Give the indicator of ``statement`` as it stands in a question, "" where it would not read well."""
    name = statement.indicator.strip()
    if not statement.place or statement.locality or not _PLAIN_WORDS.fullmatch(name):
        return ""
    if fold(statement.place) in fold(name) or _LEANING.search(name.lower()):
        return ""
    return name if name.split()[0].isupper() else name[0].lower() + name[1:]


def _first(questions: Iterable[str], keeps: Callable[[str], bool]) -> list[str]:
    return list(islice(filter(keeps, islice(dict.fromkeys(questions), TRIED_OF_A_KIND)), 1))


def _elsewhere(figures: Sequence[tuple[str, Statement]]) -> Iterator[str]:
    for question, statement in figures:
        place = _in_a_sentence(statement.place)
        if place in question:
            yield from (question.replace(place, other) for other in _ELSEWHERE)


def _in_a_sentence(place: str) -> str:
    return place.lower() if place == NATIONAL else place


class _Trial:
    """Puts questions to the assistant, ``most`` at most."""

    def __init__(self, ask: Ask, most: int = TRIED) -> None:
        self._ask = ask
        self._left = most

    def answered(self, pairs: Iterator[tuple[str, Statement]]) -> Iterator[tuple[str, Statement]]:
        """Yield the questions that get the figure of their statement, one for each place and report."""
        seen: set[tuple[str, str]] = set()
        for question, statement in pairs:
            if (statement.place, statement.document_id) not in seen and self.states(question, statement):
                seen.add((statement.place, statement.document_id))
                yield question, statement

    def states(self, question: str, statement: Statement) -> bool:
        """Say whether the answer states the figure of ``statement``, from its report."""
        answer = self._answer(question)
        return answer is not None and states(answer, statement)

    def compares(self, question: str) -> bool:
        """Say whether the answer says which of the two is more."""
        answer = self._answer(question)
        return answer is not None and answer.answered and bool(_COMPARED.search(answer.lines[0].runs[0].text))

    def judges(self, question: str) -> bool:
        """Say whether the answer is a verdict."""
        answer = self._answer(question)
        return answer is not None and answer.answered and answer.lines[0].runs[0].text.startswith(_VERDICTS)

    def lists(self, question: str) -> bool:
        """Say whether the answer is a list."""
        answer = self._answer(question)
        return answer is not None and answer.answered and sum(line.role == "item" for line in answer.lines) > 1

    def refuses(self, question: str) -> bool:
        """Say whether the question is refused."""
        answer = self._answer(question)
        return answer is not None and not answer.answered

    def _answer(self, question: str) -> Answer | None:
        self._left -= 1
        return self._ask(question) if self._left >= 0 else None
