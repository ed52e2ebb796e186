"""Weighs sentences and statements against one question."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.answering.beside import Neighbours, part_of_head
from assistant.answering.conflicts import names_another, says_the_contrary
from assistant.answering.counted import CountedWords
from assistant.answering.evidence import Evidence, Mismatch
from assistant.answering.forms import is_of_another_form, score_form
from assistant.answering.layers import (
    clause_text,
    named_before,
    own_layers,
    points_back,
    sentence_layers,
    statement_layers,
    topic_text,
)
from assistant.answering.match import Matcher
from assistant.answering.mismatches import find_mismatches
from assistant.answering.named import Named
from assistant.retrieval.question import Question
from assistant.statements.localities import home_locality
from assistant.statements.tables import is_row
from assistant.types import AHEAD, Document, Period, Sentence, Statement
from assistant.vietnamese.figures import find_figures

_NOT_ASKED_FOR = 0.3  # a target where neither target nor result was asked for
_NARROWER = re.compile(r"(?:^|\s)(?:của|ở|tại|riêng)\s+(?:huyện|thị xã|xã|phường|thành phố\s+[A-ZĐ])", re.IGNORECASE)
_VENUE = re.compile(r"\b(?:tại|ở)\b[^,;.]{0,20}$")
_SOME = re.compile(r"^(?:tổng số|số lượng|số)\s+", re.IGNORECASE)
_TOLD = 0.4  # what a figure loses that the question itself tells
_OF_WHOLE = re.compile(r"\b(?:[Tt]rong|[Tt]rên)(?: tổng)?(?: số)? ([\d.,]+)(?=\s)")  # "Trong 50 nền tảng, bao nhiêu …"
_NEARNESS = 0.8
"""What the nearness of pieces counts for a sentence; figures, whose words are weighed one by one, do without it."""
_LEAST_OWN = 0.34  # a heading and a title alone do not make a figure the one asked for


class Weigher:
    """Weighs sentences and statements against one question."""

    def __init__(
        self,
        question: Question,
        matcher: Matcher,
        named: Named,
        document: Callable[[str], Document],
        similarity: Callable[[Sentence], float],
        nearness: Callable[[Sentence], float],
    ) -> None:
        """Take the question, its matcher, what it names, documents by id, and a sentence's cosine and nearness."""
        self.question, self.matcher, self._named = question, matcher, named
        self._document, self._similarity, self._nearness = document, similarity, nearness
        self._counted = CountedWords(question, matcher)
        self._neighbours = Neighbours(matcher)
        self._lacks: dict[tuple[str, int], tuple[float, float]] = {}
        self._unnamed: dict[str, frozenset[str]] = {}
        # A figure that the question itself tells is not the one it asks for: "Trong 50 nền tảng, bao nhiêu …".
        self._told = {figure.text for figure in find_figures(question.text)} if question.intent == "figure" else set()
        self._whole = self._told & {match[1].rstrip(".,") for match in _OF_WHOLE.finditer(question.text)}

    def sentence(self, sentence: Sentence, before: str) -> Evidence:
        """Weigh ``sentence``; ``before`` is the text of the sentence before it in its paragraph, or ""."""
        document = self._document(sentence.document_id)
        coverage = self.matcher.coverage(sentence_layers(sentence, before, document.title))
        own = self.matcher.coverage([(sentence.text, 1.0)])
        score = coverage + 0.15 * own + 0.25 * self._similarity(sentence) + 0.1 * self.matcher.precision(sentence.text)
        score += _NEARNESS * self._nearness(sentence)
        mismatches = find_mismatches(
            self.question,
            document,
            sentence,
            f"{sentence.text} {sentence.head}",
            sentence.places,
            home if (home := home_locality(document)) and sentence.localities == (home,) else "",
            sentence.localities,
            sentence.period,
            sentence.kind,
        )
        around = (sentence.text, sentence.head, before, document.title)
        if self.question.intent == "figure" and self._leaves_open(self._named.numbers, around):
            mismatches |= {"measure"}
        if self._unnamed_in(document):
            mismatches |= {"measure"}
        if names_another(self.question.text, sentence.text) or says_the_contrary(self.question.text, sentence.text):
            mismatches |= {"measure"}
        if "period" in mismatches and any(str(asked.end.year) in sentence.text for asked in self.question.periods):
            mismatches -= {"period"}
        return Evidence(
            sentence, None, coverage, score, mismatches, self._similarity(sentence), self._lacking(sentence, before)
        )

    def statement(
        self, sentence: Sentence, statement: Statement, before: str, beside: Sequence[Statement] = ()
    ) -> Evidence:
        """Weigh ``statement``, which stands in ``sentence`` with those ``beside`` it; ``before`` as for it alone."""
        before_figure, from_figure = _around(sentence, statement)
        coverage = self.matcher.coverage(
            statement_layers(sentence, statement, before, self._document(statement.document_id).title)
        )
        if self.matcher.coverage(own_layers(sentence, statement, before)) < _LEAST_OWN:
            coverage = min(coverage, 0.5)
        clause = clause_text(sentence, statement)
        coverage *= self._counted.worth(statement, clause, sentence.text, from_figure)
        score = coverage + 0.2 * self.matcher.coverage([(statement.indicator, 1.0)])
        score += 0.2 * self.matcher.precision(statement.indicator) + 0.15 * self._similarity(sentence)
        score += score_form(self.question, self.matcher, statement, before_figure, from_figure)
        score += self._counted.score(statement, before_figure, from_figure) - _TOLD * (statement.figure in self._told)
        if not self.question.localities and _NARROWER.search(clause):
            score -= 0.3
        score += self._period_closeness(statement.period)
        score -= part_of_head(sentence, statement)
        if not self._counted.has_verb(before_figure):
            score -= self._neighbours.said_of_another(sentence, statement, self._rivals(statement, beside))
        if not self.question.aim and statement.kind in AHEAD:
            score -= _NOT_ASKED_FOR
        return Evidence(
            sentence,
            statement,
            coverage,
            score,
            self._against(sentence, statement, before),
            self._similarity(sentence),
            self._lacking_of(sentence, statement, before),
        )

    def _against(self, sentence: Sentence, statement: Statement, before: str) -> frozenset[Mismatch]:
        """Give what speaks against a figure: place, period and aim, its form, and what it is said of."""
        document = self._document(statement.document_id)
        before_figure, from_figure = _around(sentence, statement)
        clause, topic = clause_text(sentence, statement), topic_text(sentence, statement)
        mismatches = find_mismatches(
            self.question,
            document,
            sentence,
            " ".join((clause, statement.indicator, topic, sentence.head)),
            (statement.place,),
            *_localities(sentence, statement, clause),
            statement.period,
            statement.kind,
        )
        around = (sentence.head, before, document.title)
        if (
            self._leaves_open(self._named.numbers, (sentence.text, *around))
            or self._leaves_open(self._named.qualifiers, (clause, statement.indicator, topic, *around))
            or is_of_another_form(self.question, statement, before_figure)
            or statement.figure in self._whole
            or self._unnamed_in(document) - {"person"}
            or names_another(self.question.text, f"{clause} {topic}")
            or self._excludes(sentence, statement, from_figure)
        ):
            mismatches |= {"measure"}
        return mismatches

    def _rivals(self, statement: Statement, beside: Sequence[Statement]) -> list[Statement]:
        """Give those beside a statement that may be meant instead: no targets, unless a target is asked for."""
        if self.question.aim == "target":
            return list(beside)
        return [other for other in beside if (other.kind in AHEAD) <= (statement.kind in AHEAD)]

    def _excludes(self, sentence: Sentence, statement: Statement, from_figure: str) -> bool:
        """Say whether a figure counts something else; what stands beside the whole that was named is a part of it."""
        beside_whole = any(whole in sentence.text for whole in self._whole - {statement.figure})
        return not beside_whole and self._counted.excludes(statement, from_figure)

    def _unnamed_in(self, document: Document) -> frozenset[str]:
        """Give what the question names and ``document`` does not, looked for once in each document."""
        if document.id not in self._unnamed:
            self._unnamed[document.id] = self._named.missing_in(document.text)
        return self._unnamed[document.id]

    def _leaves_open(self, indexes: Sequence[int], texts: tuple[str, ...]) -> bool:
        """Say whether one of the terms at ``indexes`` is said in none of ``texts``.

        So a number that names what is asked for ("mức độ 4", "5G", "Nghị quyết 04"), or what narrows it ("toàn trình",
        "OCOP", "hộ nghèo"), is told from its neighbours.
        """
        if not indexes:
            return False
        credits = self.matcher.best_credits([(text, 1.0) for text in texts])
        return any(credits[index] == 0 for index in indexes)

    def _lacking_of(self, sentence: Sentence, statement: Statement, before: str) -> tuple[float, float]:
        """Give what a statement lacks.

        A row of a table is told by the heads of its column and of its table too, and a figure by what was counted
        before.
        """
        if not is_row(sentence.text) and not named_before(sentence, statement):
            return self._lacking(sentence, before)
        return self.matcher.lacking([(sentence.text, 1.0), (statement.indicator, 1.0), (sentence.head, 0.85)])

    def _lacking(self, sentence: Sentence, before: str) -> tuple[float, float]:
        key = (sentence.document_id, sentence.start)
        if key not in self._lacks:
            pointed_at = (before, 0.85 if points_back(sentence.text) else 0.0)
            self._lacks[key] = self.matcher.lacking([(sentence.text, 1.0), (sentence.head, 0.85), pointed_at])
        return self._lacks[key]

    def _period_closeness(self, period: Period | None) -> float:
        if period is None or not self.question.periods:
            return 0.0
        asked = self.question.periods[0]
        exactly = (asked.start, asked.end) == (period.start, period.end)
        return (
            0.15 * exactly + 0.1 * (asked.end.year == period.end.year) + 0.05 * (asked.start.year == period.start.year)
        )


def _localities(sentence: Sentence, statement: Statement, clause: str) -> tuple[str, tuple[str, ...]]:
    """Give the locality the figure is of, but for a mere venue, and those it may be asked for by."""
    if statement.locality:
        before, named, _ = clause.partition(statement.locality)
        return "" if named and _VENUE.search(before) else statement.locality, (statement.locality,)
    carried = tuple(name for name in sentence.localities if name not in sentence.text)
    return "", carried if len(carried) == len(sentence.localities) else ()


def _around(sentence: Sentence, statement: Statement) -> tuple[str, str]:
    """Give the sentence's text before the figure, and from it on; a cell is told by the heads of its row and column."""
    if is_row(sentence.text):
        return "", f"{statement.figure} {_SOME.sub('', statement.indicator)}"
    at = statement.figure_start - sentence.start
    return sentence.text[:at], sentence.text[at:]
