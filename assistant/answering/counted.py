"""The words around "bao nhiêu" against the words around a figure: what is counted, and what is said of the count."""

from __future__ import annotations

import re

from assistant.answering.evidence import form_of
from assistant.answering.match import Matcher
from assistant.retrieval.question import Question
from assistant.retrieval.stopwords import is_weak
from assistant.types import Statement
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_LEAST_PRECISION = 0.3
_ENOUGH_COUNTED = 0.6  # of the noun asked for must stand by the figure: "hộ nông nghiệp" is no doanh nghiệp
_COUNTED_ELSEWHERE = 0.35
_NEAR_FIGURE, _ALL_NEAR = 40, 0.9  # "21 thôn chưa có 4G": what is asked stands right after the figure
_PEOPLE = 0.4
_PEOPLE_AFTER = re.compile(
    r"[\d.,/]+\s+(?:lượt\s+)?(?:người|thành viên|cán bộ|công chức|viên chức|học viên|đại biểu|lao động|công dân|"
    r"nhân viên|hội viên|đoàn viên|học sinh|sinh viên|giáo viên|bác sĩ|kỹ sư|tình nguyện viên|nhân lực|chuyên gia|"
    r"cộng tác viên)\b",
    re.IGNORECASE,
)
_UNITS = frozenset("tuoi tan ta kg km ha met phut gio tuan lit gb tb".split())
_OPPOSED_VERBS = frozenset(("vuot", "tang", "giam", "thieu", "hut"))
_GENERIC_NOUNS = frozenset("nơi cái chiếc người đơn vị cơ sở noi cai chiec nguoi don vi co so".split())
_GENERIC_VERBS = frozenset("chiem dat co la duoc dung cap len den khoang so le trong toan gom ra bao con".split())


class CountedWords:
    """Weighs the noun and the verb beside a figure against those beside "bao nhiêu" in one question."""

    def __init__(self, question: Question, matcher: Matcher) -> None:
        """Take the question and its matcher."""
        self.question, self.matcher = question, matcher
        self._countable = {"number", "percent"} if question.measure == "number" else {"number"}
        self._people = question.counted[:1] in {("người",), ("nguoi",)}

    def worth(self, statement: Statement, clause: str, sentence: str, from_figure: str) -> float:
        """Give the factor, up to 1, by which the coverage of ``statement`` counts.

        ``clause`` is its own, ``from_figure`` the ``sentence`` from its figure on.
        """
        return self._asked_word(f"{clause} {statement.indicator}", sentence) * self._counted_share(
            statement, from_figure
        )

    def excludes(self, statement: Statement, from_figure: str) -> bool:
        """Say whether ``statement`` counts something else than what was asked, or something far narrower."""
        return self._counts_something_else(statement, from_figure) or self._says_much_more(statement, from_figure)

    def score(self, statement: Statement, before_figure: str, from_figure: str) -> float:
        """Give what the words right before and after the figure add to a statement's score."""
        score, form = self._verb(before_figure), form_of(statement)
        score -= _COUNTED_ELSEWHERE * self._counted_elsewhere(statement, before_figure, from_figure)
        if self.question.counted:
            shared = form == "percent" and self.question.measure != "number"
            score += _PEOPLE * self._counts_people(from_figure)
            score += self._counted(f"{statement.indicator} {from_figure}" if shared else from_figure, form)
        return score

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
        found = self.matcher.credits(text)
        return max(
            (credit for term, credit in zip(self.matcher.terms, found, strict=True) if term.form == form), default=0
        )

    def _counts_something_else(self, statement: Statement, from_figure: str) -> bool:
        """Say whether the noun counted in the question is nowhere near a number: "bao nhiêu doanh nghiệp", "5 hộ"."""
        if self.question.counted and fold(self.question.counted[0]) in _UNITS and form_of(statement) == "number":
            return self.question.counted[0] not in self._noun_after(from_figure, statement.figure)
        asked = [form for form in self.question.counted if not is_weak(form, self.question.folded)]
        if not asked or form_of(statement) not in self._countable or set(asked) & _GENERIC_NOUNS:
            return False
        near = f"{statement.indicator} {from_figure[:80]}"
        credits = [self._credit(form, near) for form in asked]
        return credits[0] == 0 and sum(credits) < _ENOUGH_COUNTED * len(asked)

    def _says_much_more(self, statement: Statement, from_figure: str) -> bool:
        """Say whether the figure is of something far narrower than asked: "nông dân", "60% nông dân biết …"."""
        strong = [term for term in self.matcher.terms if not term.weak]
        if len(strong) > 2 or self.question.measure not in {"number", ""} or self.question.taken_over:
            return False
        if form_of(statement) == "number" and self.matcher.coverage([(from_figure[:_NEAR_FIGURE], 1.0)]) >= _ALL_NEAR:
            return False
        named = statement.indicator.rsplit(" · ", 1)[-1]
        return self.matcher.precision(named) < _LEAST_PRECISION and len(named.split()) > 6

    def _counted_share(self, statement: Statement, from_figure: str) -> float:
        """Discount a figure whose noun is not the one counted in the question: "bao nhiêu sản phẩm OCOP"."""
        if self._counts_people(from_figure):
            return 1.0
        asked = {term.form: weight for term, weight in zip(self.matcher.terms, self.matcher.weights, strict=True)}
        weights = {form: asked.get(form, 0.0) for form in self.question.counted}
        if not sum(weights.values()):
            return 1.0
        counted = form_of(statement) in {"number", "ratio"}
        forms = self.matcher.words(from_figure[:80] if counted else f"{statement.indicator} {from_figure[:80]}").forms
        share = sum(weight for form, weight in weights.items() if form in forms) / sum(weights.values())
        return 0.72 + 0.28 * share

    def _counted_elsewhere(self, statement: Statement, before_figure: str, from_figure: str) -> bool:
        """Say whether another figure of the sentence counts the noun asked for: "312 điểm wifi tại 64 xã"."""
        if self._people and not self._counts_people(from_figure):
            whole, own = f"{before_figure}{from_figure}", len(before_figure)
            return any(self._counts_people(whole[each.start :]) for each in find_figures(whole) if each.start != own)
        noun = next((form for form in self.question.counted if not is_weak(form, self.question.folded)), "")
        if (
            not noun
            or form_of(statement) not in {"number", "ratio"}
            or noun in self._noun_after(from_figure, statement.figure)
        ):
            return False
        sentence, own = f"{before_figure}{from_figure}", len(before_figure)
        others = [figure for figure in find_figures(sentence) if figure.start != own]
        return any(noun in self._noun_after(sentence[figure.start :], figure.text) for figure in others)

    def _counts_people(self, from_figure: str) -> bool:
        """Say whether a figure counts people by another name than "người": "7.228 thành viên"."""
        return self._people and bool(_PEOPLE_AFTER.match(from_figure))

    def _noun_after(self, from_figure: str, figure: str) -> list[str]:
        """Give the first words right after a figure, up to the end of its phrase."""
        after = from_figure[len(figure) : len(figure) + 30]
        return self.matcher.words(re.split(r"[,;.(]", after)[0]).sequence.split()[:2]

    def _verb(self, before_figure: str) -> float:
        """Weigh the word right before the figure against the one before "bao nhiêu": "vượt bao nhiêu chỉ tiêu"."""
        return 0.15 if self.has_verb(before_figure) else 0.0

    def has_verb(self, before_figure: str) -> bool:
        """Say whether the word before "bao nhiêu" stands right before a figure too: "vượt bao nhiêu chỉ tiêu"."""
        last = self.matcher.words(before_figure[-30:]).sequence.split()[-2:]
        return bool(self.question.verb) and self.question.verb in last

    def _counted(self, from_figure: str, form: str) -> float:
        """Weigh the noun right after the figure against the one asked for: "bao nhiêu thành viên"."""
        after = self.matcher.words(from_figure[:70] if form != "percent" else from_figure).sequence
        asked = self.question.counted
        for length in range(len(asked), 0, -1):
            at = after.find(f" {' '.join(asked[:length])} ")
            if 0 <= at <= (18 if form != "percent" else 10_000):
                return 0.05 + 0.11 * length - 0.05 * (len(asked) - length)
        return -0.1 if form in {"number", "ratio"} else 0.05
