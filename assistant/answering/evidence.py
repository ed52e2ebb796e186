"""Hits → evidence: statements and sentences weighed against the question, with what speaks against each.

Place, period and aim decide: evidence of another province, year or kind is kept, but with its mismatch named, so that
it can be offered as what it is and never as the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.answering.match import Matcher
from assistant.retrieval.question import Question
from assistant.statements.tables import is_row
from assistant.types import Document, Period, Sentence, Statement
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.places import find_places
from assistant.vietnamese.text import fold, lower, place_tones

Mismatch = Literal["place", "period", "aim", "measure"]

ENOUGH = 0.6
"""The coverage from which evidence speaks of what was asked; set on tests/questions/dev.jsonl and foreign.jsonl."""

_AIMED = {"figure", "verdict", "comparison", "place"}
_NAMES_TARGETS = re.compile(r"\b(?:muc tieu|chi tieu)\b")

_POINTS_BACK = re.compile(r"(?:Đây|Đó|Này|Chỉ tiêu(?: \w+){0,5} là|Mục tiêu(?: \w+){0,5} là|Kế hoạch(?: \w+){0,5} là|(?:Nghị quyết|Kế hoạch|Quyết định|Đề án|Văn bản|Số|Con số|Kết quả|Tỷ lệ|Hội nghị|Phiên họp|Hệ thống|Mạng lưới|Nền tảng|Cổng)(?: \w+)? (?:này|đó|trên|nói trên))\b")
_LIKENESS = 0.5
_LEAST_OWN = 0.34  # a heading and a title alone do not make a figure the one asked for
_OPPOSED_VERBS = frozenset(("vuot", "tang", "giam", "thieu", "hut"))
_STRICT: dict[str, frozenset[str]] = {
    "rank": frozenset(("rank", "ratio", "number")), "money": frozenset(("money",)), "points": frozenset(("points",)), "speed": frozenset(("speed",)),
}  # fmt: skip
_GENERIC_VERBS = frozenset("chiem dat co la duoc dung cap len den khoang so le trong toan gom ra bao con".split())

NEAR = 0.5
"""The coverage from which evidence is worth offering beside a refusal."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence, and the statement in it where a figure answers, as weighed against one question.

    ``coverage`` is the share of the question's terms that it bears out, 0 to 1; ``score`` ranks, higher first;
    ``similarity`` is the cosine of the question and the sentence.
    """

    sentence: Sentence
    statement: Statement | None
    coverage: float
    score: float
    mismatches: frozenset[Mismatch]
    similarity: float = 0.0

    @property
    def answers(self) -> bool:
        """Say whether it bears out terms, place, period and aim."""
        return self.bears_out(ENOUGH)

    def bears_out(self, enough: float) -> bool:
        """Say whether nothing speaks against it and it covers at least ``enough`` of the question.

        Likeness of meaning makes up for words that the report says in another way.
        """
        return self.coverage + _LIKENESS * max(0.0, min(self.similarity, 0.8) - 0.45) >= enough and not self.mismatches


class Weigher:
    """Weighs sentences and statements against one question."""

    def __init__(
        self,
        question: Question,
        matcher: Matcher,
        document: Callable[[str], Document],
        similarity: Callable[[Sentence], float],
    ) -> None:
        """Take the question, its matcher, documents by id, and the cosine of a sentence with the question."""
        self.question, self.matcher, self._document, self._similarity = question, matcher, document, similarity
        # A figure that the question itself tells is not the one it asks for: "Trong 50 nền tảng, bao nhiêu …".
        self._told = {figure.text for figure in find_figures(question.text)} if question.intent == "figure" else set()

    def sentence(self, sentence: Sentence, before: str) -> Evidence:
        """Weigh ``sentence``; ``before`` is the text of the sentence before it in its paragraph, or ""."""
        coverage = self.matcher.coverage(
            [
                (sentence.text, 1.0),
                (sentence.head, 0.85),
                (before, 0.8 if _POINTS_BACK.match(sentence.text) else 0.35),
                (self._document(sentence.document_id).title, 0.5),
            ]
        )
        own = self.matcher.coverage([(sentence.text, 1.0)])
        score = coverage + 0.15 * own + 0.25 * self._similarity(sentence) + 0.1 * self.matcher.precision(sentence.text)
        mismatches = self._mismatches(sentence, sentence.places, sentence.period, sentence.kind)
        if "period" in mismatches and any(str(asked.end.year) in sentence.text for asked in self.question.periods):
            mismatches -= {"period"}
        return Evidence(sentence, None, coverage, score, mismatches, self._similarity(sentence))

    def statement(self, sentence: Sentence, statement: Statement, before: str) -> Evidence:
        """Weigh ``statement``, which stands in ``sentence``; ``before`` as for ``sentence``."""
        text = sentence.text
        start, end = statement.start - sentence.start, statement.end - sentence.start
        low, high = _segment(text, start, end)
        figure_start = statement.figure_start - sentence.start
        if is_row(text):
            start = end = low = high = 0
        layers = [
            (text[start:end], 1.0), (statement.indicator, 1.0), (text[low:high], 0.8 if _alone(text[low:high]) else 0.35), (_topic(text, start), 0.75),
            (text, 0.35), (_shared_end(text, end), 0.7), (sentence.head, 0.75), (before, 0.75 if _POINTS_BACK.match(text) else 0.45), (self._document(statement.document_id).title, 0.5),
        ]  # fmt: skip
        coverage = self.matcher.coverage(layers)
        own = self.matcher.coverage([*layers[:2], (_topic(text, start), 0.75), (before, 0.5)])
        coverage = min(coverage, 0.5) if own < _LEAST_OWN else coverage
        coverage *= self._asked_word(f"{text[start:end]} {statement.indicator}") * self._counted_share(statement, text[figure_start:])
        score = coverage + 0.2 * self.matcher.coverage([(statement.indicator, 1.0)])
        score += 0.2 * self.matcher.precision(statement.indicator) + 0.15 * self._similarity(sentence)
        score += self._form(statement, text[: figure_start], text[figure_start:])
        mismatches = self._mismatches(sentence, (statement.place,), statement.period, statement.kind)
        strict = _STRICT.get(self.question.measure) if self.question.intent in _AIMED else None
        if strict is not None and form_of(statement) not in strict:
            mismatches |= {"measure"}
        score += self._period_closeness(statement.period)
        if not self.question.aim and statement.kind in {"target", "plan"}:
            score -= 0.15
        return Evidence(sentence, statement, coverage, score, mismatches, self._similarity(sentence))

    def _asked_word(self, text: str) -> float:
        """Discount what does not hold the word right before "bao nhiêu": a ticket sold is not its "giá"."""
        verb = self.question.verb
        if not verb or fold(verb) in _GENERIC_VERBS:
            return 1.0
        return 1.0 if verb in self.matcher.words(text).forms else 0.65 if fold(verb) in _OPPOSED_VERBS else 0.75

    def _counted_share(self, statement: Statement, from_figure: str) -> float:
        """Discount a figure whose noun is not the one counted in the question: "bao nhiêu sản phẩm OCOP"."""
        asked = {term.form: weight for term, weight in zip(self.matcher.terms, self.matcher.weights, strict=True)}
        weights = {form: asked.get(form, 0.0) for form in self.question.counted}
        if not sum(weights.values()):
            return 1.0
        near = from_figure[:80] if form_of(statement) in {"number", "ratio"} else f"{statement.indicator} {from_figure[:80]}"
        forms = self.matcher.words(near).forms
        return 0.72 + 0.28 * sum(weight for form, weight in weights.items() if form in forms) / sum(weights.values())

    def _form(self, statement: Statement, before_figure: str, from_figure: str) -> float:
        """Weigh how well the form of the figure is the one asked for."""
        measure, score = self.question.measure, 0.0
        form = form_of(statement)
        wanted = {
            "percent": {"percent": 0.12, "ratio": 0.02}, "number": {"number": 0.1, "ratio": 0.06, "money": 0.0},
            "rank": {"rank": 0.25, "ratio": 0.12}, "money": {"money": 0.25}, "points": {"points": 0.25},
            "speed": {"speed": 0.25}, "change": {"change": 0.2, "percent": 0.05},
        }  # fmt: skip
        if measure:
            score += wanted[measure].get(form, -0.12)
        score += self._verb(before_figure) - 0.4 * (statement.figure in self._told)
        if self.question.counted:
            score += self._counted(f"{statement.indicator} {from_figure}" if form == "percent" else from_figure, form)
        changes = re.search(r"tăng|giảm", statement.indicator) is not None
        if (
            changes
            and self.question.measure != "change"
            and not re.search(r"\b(?:tang|giam)\b", fold(self.question.text))
        ):
            score -= 0.15
        return score

    def _verb(self, before_figure: str) -> float:
        """Weigh the word right before the figure against the one before "bao nhiêu": "vượt bao nhiêu chỉ tiêu"."""
        if not self.question.verb:
            return 0.0
        last = self.matcher.words(before_figure[-30:]).sequence.split()[-2:]
        return 0.15 if self.question.verb in last else 0.0

    def _counted(self, from_figure: str, form: str) -> float:
        """Weigh the noun right after the figure against the one asked for: "bao nhiêu thành viên"."""
        after = self.matcher.words(from_figure[:70] if form != "percent" else from_figure).sequence
        asked = self.question.counted
        for length in range(len(asked), 0, -1):
            at = after.find(f" {' '.join(asked[:length])} ")
            if 0 <= at <= (18 if form != "percent" else 10_000):
                return 0.05 + 0.11 * length - 0.05 * (len(asked) - length)
        return -0.1 if form in {"number", "ratio"} else 0.05

    def _period_closeness(self, period: Period | None) -> float:
        if period is None or not self.question.periods:
            return 0.0
        asked = self.question.periods[0]
        return 0.1 * (asked.end.year == period.end.year) + 0.05 * (asked.start.year == period.start.year)

    def _mismatches(
        self, sentence: Sentence, places: Sequence[str], period: Period | None, kind: str
    ) -> frozenset[Mismatch]:
        found: set[Mismatch] = set()
        question = self.question
        if question.places and not set(question.places) & set(places):
            found.add("place")
        if question.localities and not any(_names(sentence, locality) for locality in question.localities):
            found.add("place")
        if question.periods and not any(self._holds_for(sentence, period, kind, asked) for asked in question.periods):
            found.add("period")
        aimed = question.intent in _AIMED or (question.intent == "list" and _NAMES_TARGETS.search(fold(question.text)))
        if aimed and question.aim == "target" and kind not in {"target", "plan", "budget"}:
            found.add("aim")
        if aimed and question.aim == "result" and kind in {"target", "plan"}:
            found.add("aim")
        return frozenset(found)

    def _holds_for(self, sentence: Sentence, period: Period | None, kind: str, asked: Period) -> bool:
        """Say whether what is said of ``period`` may answer for ``asked``.

        What is not dated holds for its report's year; a target that is not dated, for the year after as well.
        """
        document = self._document(sentence.document_id)
        if period is not None and (period.text in sentence.text or period.text in sentence.head):
            return _years_meet(period, asked)
        years = {document.date.year} if document.date else set()
        if period is not None:
            years |= set(range(period.start.year, period.end.year + 1))
        if kind == "target" and years:
            years.add(max(years) + 1)
        return not years or any(asked.start.year <= year <= asked.end.year for year in years)


def form_of(statement: Statement) -> str:
    """Give the form of the statement's figure: percent, ratio, rank, money, points, speed, change or number."""
    if statement.unit == "%":
        return "percent"
    if statement.unit == "thứ":
        return "rank"
    if statement.unit in {"đồng", "USD"}:
        return "money"
    if "/" in statement.figure:
        return "ratio"
    return {"điểm": "points", "Mbps": "speed", "bậc": "change"}.get(statement.unit, "number")


def _years_meet(period: Period, asked: Period) -> bool:
    if asked.role in {"as_of"} and period.role == "as_of":
        return period.overlaps(asked) or (period.start.year == asked.start.year and asked.text.startswith("năm"))
    if period.role == "by":
        return asked.start.year <= period.end.year <= asked.end.year
    if asked.role == "by":
        return period.start.year <= asked.end.year <= period.end.year
    return period.start.year <= asked.end.year and asked.start.year <= period.end.year


def _names(sentence: Sentence, locality: str) -> bool:
    if place_tones(lower(locality)) in place_tones(lower(f"{sentence.text} {sentence.head}")):
        return True
    return any(mention.locality == locality for mention in find_places(f"{sentence.text} {sentence.head}"))


def _segment(text: str, start: int, end: int) -> tuple[int, int]:
    low = text.rfind(";", 0, start) + 1
    high = text.find(";", end)
    return low, high if high >= 0 else len(text)


def _shared_end(text: str, end: int) -> str:
    """Give what follows the last of several counted subjects and is said of all: "5 tập thể và 3 cá nhân được tặng …"."""
    figures = find_figures(text)
    if len(figures) < 2 or not re.match(r"\s*(?:,|và)\s", text[end : end + 6]) or len(text[figures[-2].end : figures[-1].start]) > 40:
        return ""
    return text[figures[-1].end :]


def _alone(text: str) -> bool:
    """Say whether a stretch speaks of one figure, brackets aside."""
    return len(find_figures(re.sub(r"\([^()]*\)", "", text))) <= 1


def _topic(text: str, start: int) -> str:
    """Give the words that open a sentence before, and with, its first figure: what its later clauses speak of."""
    figures = find_figures(text)
    if not figures:
        return text
    first = figures[0]
    comma = next((match.start() for match in re.finditer(r"[,;(]|trong đó", text[first.end :])), len(text) - first.end)
    return text[: min(max(start, first.bound_start), first.end + comma)]


def best(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Sort evidence, the best first."""
    return sorted(evidence, key=lambda item: -item.score)
