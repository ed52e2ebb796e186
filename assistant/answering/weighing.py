"""Weighs sentences and statements against one question."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.answering.evidence import Evidence, form_of
from assistant.answering.layers import clause_text, own_layers, sentence_layers, statement_layers, topic_text
from assistant.answering.match import Matcher
from assistant.answering.mismatches import AIMED, find_mismatches
from assistant.retrieval.question import Question
from assistant.retrieval.stopwords import is_weak
from assistant.types import Document, Period, Sentence, Statement
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_LEAST_PRECISION = 0.3
_NEAR_FIGURE, _ALL_NEAR = 40, 0.9  # "21 thôn chưa có 4G": what is asked stands right after the figure
_NOT_ASKED_FOR = 0.3  # a target where neither target nor result was asked for
_NARROWER = re.compile(r"(?:^|\s)(?:của|ở|tại|riêng)\s+(?:huyện|thị xã|xã|phường|thành phố\s+[A-ZĐ])", re.IGNORECASE)
_RISES_FROM = re.compile(r"\btừ(?:\s+(?:mức|khoảng|gần|trên))?\s*$", re.IGNORECASE)  # "tăng từ 204 lên 1.217"
_RISES_TO = re.compile(r"^\S+(?:\s\S+){0,3}\s+(?:lên|xuống|còn|đến)\b")
_WHOLE = re.compile(r"(?:^|[,;]\s)(?:trong|trong số|trên tổng số|tổng số|trong tổng số)\s*$", re.IGNORECASE)
_NAMING_NUMBER = re.compile(r"\d{1,2}g?")
_LEAST_OWN = 0.34  # a heading and a title alone do not make a figure the one asked for
_OPPOSED_VERBS = frozenset(("vuot", "tang", "giam", "thieu", "hut"))
_STRICT: dict[str, frozenset[str]] = {
    "rank": frozenset(("rank", "ratio", "number")),
    "money": frozenset(("money",)),
    "points": frozenset(("points",)),
    "speed": frozenset(("speed",)),
}
_GENERIC_NOUNS = frozenset("nơi cái chiếc người đơn vị cơ sở noi cai chiec nguoi don vi co so".split())
_GENERIC_VERBS = frozenset("chiem dat co la duoc dung cap len den khoang so le trong toan gom ra bao con".split())


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
        self._lacks: dict[tuple[str, int], tuple[float, float]] = {}
        # A figure that the question itself tells is not the one it asks for: "Trong 50 nền tảng, bao nhiêu …".
        self._told = {figure.text for figure in find_figures(question.text)} if question.intent == "figure" else set()

    def sentence(self, sentence: Sentence, before: str) -> Evidence:
        """Weigh ``sentence``; ``before`` is the text of the sentence before it in its paragraph, or ""."""
        document = self._document(sentence.document_id)
        coverage = self.matcher.coverage(sentence_layers(sentence, before, document.title))
        own = self.matcher.coverage([(sentence.text, 1.0)])
        score = coverage + 0.15 * own + 0.25 * self._similarity(sentence) + 0.1 * self.matcher.precision(sentence.text)
        mismatches = find_mismatches(
            self.question,
            document,
            sentence,
            f"{sentence.text} {sentence.head}",
            sentence.places,
            sentence.period,
            sentence.kind,
        )
        if self.question.intent == "figure" and self._other_level(sentence, before, document.title):
            mismatches |= {"measure"}
        if "period" in mismatches and any(str(asked.end.year) in sentence.text for asked in self.question.periods):
            mismatches -= {"period"}
        return Evidence(
            sentence, None, coverage, score, mismatches, self._similarity(sentence), self._lacking(sentence)
        )

    def statement(self, sentence: Sentence, statement: Statement, before: str) -> Evidence:
        """Weigh ``statement``, which stands in ``sentence``; ``before`` as for ``sentence``."""
        document = self._document(statement.document_id)
        before_figure, from_figure = _around(sentence, statement)
        coverage = self.matcher.coverage(statement_layers(sentence, statement, before, document.title))
        if self.matcher.coverage(own_layers(sentence, statement, before)) < _LEAST_OWN:
            coverage = min(coverage, 0.5)
        coverage *= self._asked_word(f"{clause_text(sentence, statement)} {statement.indicator}", sentence.text)
        coverage *= self._counted_share(statement, from_figure)
        score = coverage + 0.2 * self.matcher.coverage([(statement.indicator, 1.0)])
        score += 0.2 * self.matcher.precision(statement.indicator) + 0.15 * self._similarity(sentence)
        score += self._form(statement, before_figure, from_figure)
        mismatches = find_mismatches(
            self.question,
            document,
            sentence,
            " ".join(
                (clause_text(sentence, statement), statement.indicator, topic_text(sentence, statement), sentence.head)
            ),
            (statement.place,),
            statement.period,
            statement.kind,
        )
        strict = _STRICT.get(self.question.measure) if self.question.intent in AIMED else None
        wrong_form = strict is not None and form_of(statement) not in strict
        if self._other_level(sentence, before, document.title):
            mismatches |= {"measure"}
        if (
            wrong_form
            or self._counts_something_else(statement, from_figure)
            or self._says_much_more(statement, from_figure)
        ):
            mismatches |= {"measure"}
        if not self.question.localities and _NARROWER.search(clause_text(sentence, statement)):
            score -= 0.3
        score += self._period_closeness(statement.period)
        if not self.question.aim and statement.kind in {"target", "plan"}:
            score -= _NOT_ASKED_FOR
        return Evidence(
            sentence, statement, coverage, score, mismatches, self._similarity(sentence), self._lacking(sentence)
        )

    def _other_level(self, sentence: Sentence, before: str, title: str) -> bool:
        """Say whether a number that names what is asked for is not there: "mức độ 4", "5G", "Nghị quyết 04"."""
        named = [index for index, term in enumerate(self.matcher.terms) if _NAMING_NUMBER.fullmatch(term.form)]
        if not named:
            return False
        credits = self.matcher.best_credits([(text, 1.0) for text in (sentence.text, sentence.head, before, title)])
        return any(credits[index] == 0 for index in named)

    def _lacking(self, sentence: Sentence) -> tuple[float, float]:
        key = (sentence.document_id, sentence.start)
        if key not in self._lacks:
            self._lacks[key] = self.matcher.lacking([(sentence.text, 1.0), (sentence.head, 0.85)])
        return self._lacks[key]

    def _asked_word(self, clause: str, sentence: str) -> float:
        """Discount what does not hold the word right before "bao nhiêu": a ticket sold is not its "giá"."""
        verb = self.question.verb
        if (
            not verb
            or self.question.measure == "money"
            or fold(verb) in _GENERIC_VERBS
            or verb in self.matcher.words(clause).forms
        ):
            return 1.0
        if self._credit(verb, sentence) == 0 and not is_weak(verb, self.question.folded):
            return 0.62
        return 0.65 if fold(verb) in _OPPOSED_VERBS else 0.75

    def _credit(self, form: str, text: str) -> float:
        """Give how well ``text`` bears out the term ``form``, by the word itself or by a synonym."""
        found = self.matcher.credits(self.matcher.words(text))
        return max(
            (credit for term, credit in zip(self.matcher.terms, found, strict=True) if term.form == form), default=0
        )

    def _counts_something_else(self, statement: Statement, from_figure: str) -> bool:
        """Say whether the noun counted in the question is nowhere near a number: "bao nhiêu doanh nghiệp", "5 hộ"."""
        asked = [form for form in self.question.counted if not is_weak(form, self.question.folded)]
        if not asked or form_of(statement) != "number" or set(asked) & _GENERIC_NOUNS:
            return False
        near = f"{statement.indicator} {from_figure[:80]}"
        return all(self._credit(form, near) == 0 for form in asked)

    def _counted_elsewhere(self, sentence: Sentence, statement: Statement, from_figure: str) -> bool:
        """Say whether another figure of the sentence counts the noun asked for: "90% hộ gia đình và 100% xã"."""
        asked = [form for form in self.question.counted if not is_weak(form, self.question.folded)]
        if not asked or form_of(statement) in {"money", "rank", "points", "speed"}:
            return False
        own = self._noun_after(from_figure[len(statement.figure) :])
        if asked[-1] in own:
            return False
        at = statement.figure_start - sentence.start
        others = [figure for figure in find_figures(sentence.text) if figure.start != at]
        return any(
            set(asked) <= set(self._noun_after(sentence.text[figure.end :])) and not set(asked) & set(own)
            for figure in others
        )

    def _noun_after(self, text: str) -> list[str]:
        """Give the forms right after a figure, up to the end of its phrase."""
        return self.matcher.words(re.split(r"[,;.(]|\bvà\b", text[:40])[0]).sequence.split()[:5]

    def _says_much_more(self, statement: Statement, from_figure: str) -> bool:
        """Say whether the figure is of something far narrower than asked: "nông dân", "60% nông dân biết …"."""
        strong = [term for term in self.matcher.terms if not term.weak]
        if len(strong) > 2 or self.question.measure not in {"number", ""} or self.question.taken_over:
            return False
        if form_of(statement) == "number" and self.matcher.coverage([(from_figure[:_NEAR_FIGURE], 1.0)]) >= _ALL_NEAR:
            return False
        return self.matcher.precision(statement.indicator) < _LEAST_PRECISION and len(statement.indicator.split()) > 6

    def _counted_share(self, statement: Statement, from_figure: str) -> float:
        """Discount a figure whose noun is not the one counted in the question: "bao nhiêu sản phẩm OCOP"."""
        asked = {term.form: weight for term, weight in zip(self.matcher.terms, self.matcher.weights, strict=True)}
        weights = {form: asked.get(form, 0.0) for form in self.question.counted}
        if not sum(weights.values()):
            return 1.0
        counted = form_of(statement) in {"number", "ratio"}
        forms = self.matcher.words(from_figure[:80] if counted else f"{statement.indicator} {from_figure[:80]}").forms
        share = sum(weight for form, weight in weights.items() if form in forms) / sum(weights.values())
        return 0.72 + 0.28 * share

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
        if _RISES_FROM.search(before_figure) and _RISES_TO.search(from_figure):
            score -= 0.4
        if _WHOLE.search(before_figure) and len(find_figures(from_figure)) > 1:
            score -= 0.25
        score += self._verb(before_figure) - 0.4 * (statement.figure in self._told)
        if self.question.counted:
            shared = form == "percent" and measure != "number"
            score += self._counted(f"{statement.indicator} {from_figure}" if shared else from_figure, form)
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
        exactly = (asked.start, asked.end) == (period.start, period.end)
        return (
            0.15 * exactly + 0.1 * (asked.end.year == period.end.year) + 0.05 * (asked.start.year == period.start.year)
        )


def _around(sentence: Sentence, statement: Statement) -> tuple[str, str]:
    """Give the sentence's text before the figure, and from it on."""
    at = statement.figure_start - sentence.start
    return sentence.text[:at], sentence.text[at:]
