"""The assistant: a question and the ones before it → a cited answer, or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Literal

from assistant.answering.chat import answer_small_talk
from assistant.answering.comparison import answer_comparison, answer_each
from assistant.answering.compose import Composer, lower_first
from assistant.answering.dates import answer_date
from assistant.answering.figure import answer_figure, answer_stated_target
from assistant.answering.likeness import Likeness
from assistant.answering.listing import answer_list
from assistant.answering.names import answer_document, answer_person
from assistant.answering.official import answer_paper, asks_of_paper
from assistant.answering.pool import Pool
from assistant.answering.prose import (
    answer_counted_in_words,
    answer_named,
    answer_open,
    answer_where,
)
from assistant.answering.ranking import asks_which_part, tell_district_ranking, tell_first_place
from assistant.answering.refusal import refuse, told_of_another_time
from assistant.answering.sides import ranks
from assistant.answering.summary import asks_for_summary, tell_summary
from assistant.answering.target import answer_verdict
from assistant.answering.whether import answer_whether
from assistant.encoder import Encoder
from assistant.index.reader import Reader
from assistant.retrieval.accents import with_accents
from assistant.retrieval.focus import Term
from assistant.retrieval.following import follows, understand
from assistant.retrieval.intent import Intent, asks_of_districts
from assistant.retrieval.question import Question
from assistant.retrieval.scope import documents_within, named, read_within
from assistant.retrieval.search import Searcher
from assistant.retrieval.small_talk import small_talk
from assistant.retrieval.subject import subject_of
from assistant.types import AHEAD, EVERYWHERE, NATIONAL, Answer, Hit, Scope, Understood
from assistant.vietnamese.spelling import Speller
from assistant.vietnamese.text import clean

_HITS = 40
_MOST_SUGGESTIONS = 3
_BESIDE_LEAD = 0.45  # what a cited sentence says beside the figure that the answer tells
_NAMED_ANEW = 0.5  # the share of a follow-up's own words that its answer must cite
_Answering = Callable[[Pool, Composer], bool]
_ANSWERINGS: dict[Intent, tuple[_Answering, ...]] = {
    "figure": (answer_figure, answer_counted_in_words),
    "verdict": (),  # tried before places or times are set side by side
    "place": (answer_where,),
    "person": (answer_person,),
    "document": (answer_document,),
    "date": (answer_date,),
    "list": (answer_stated_target, answer_list),
    "yesno": (answer_whether,),
    "open": (answer_named, answer_open),
}
_KIND = {"figure": "", "place": "", "yesno": "", "open": ""}


class Assistant:
    """Answers questions over one generation of an index; may be asked from many threads at once."""

    def __init__(self, reader: Reader, encoder: Encoder) -> None:
        """Take the reader of a generation and the encoder it was built with."""
        self.reader = self._reader = reader
        self._likeness = Likeness(encoder)
        self._searcher = Searcher(reader, encoder)
        self._places = _known_places(reader)
        self._localities = frozenset(reader.localities())
        self._speller = Speller(reader.vocabulary(), reader.document_frequency)

    def ask(
        self, question: str, history: Sequence[str] = (), today: date | None = None, scope: Scope = EVERYWHERE
    ) -> Answer:
        """Answer ``question``, asked after the earlier questions ``history`` (oldest first), from ``scope`` alone."""
        if kind := small_talk(clean(question)):
            return answer_small_talk(question, kind, self._reader.documents())
        asked = self._understand(question, history, today)
        answer = self._within(asked, scope)
        if not answer.answered and self._leaves_the_subject(asked):
            return self._within(self._understand(question, (), today), scope)
        return answer

    def _understand(self, question: str, history: Sequence[str], today: date | None) -> Question:
        return understand(question, history, self._speller.mend, today or date.today(), self._localities)

    def _leaves_the_subject(self, asked: Question) -> bool:
        """Say whether a question took something over that it did not mean to: its own words are in no report."""
        if not asked.taken_over or follows(asked.text):
            return False
        own = [term for term in asked.own_terms or asked.terms if not term.weak]
        return bool(own) and not any(
            self._reader.document_frequency(words, folded=asked.folded)
            for words in _pairs(own) or [term.form for term in own]
        )

    def _within(self, asked: Question, scope: Scope) -> Answer:
        """Answer a question from ``scope``."""
        if not scope:
            return self._ask(asked, None)
        summaries = self._reader.documents()
        scope = named(scope, summaries)
        documents = documents_within(scope, summaries)
        bound = read_within(asked, scope)
        answer = self._ask(bound, documents)
        if not answer.answered and bound is not asked:
            freely = self._ask(asked, documents)
            answer = freely if freely.answered else answer
        return replace(answer, scope=scope)

    def search(self, words: str, limit: int) -> list[Hit]:
        """Give the best ``limit`` passages for ``words``, best first."""
        return self._searcher.search(words, limit)

    def _ask(self, asked: Question, documents: Collection[str] | None) -> Answer:
        """Answer a question, from all reports or from ``documents``; a follow-up, if need be, with less taken over."""
        pool = self._pool(asked, documents)
        answer = self._answer(pool)
        if asked.own_terms and not (answer.answered and _speaks_of(pool, answer, asked.own_terms)):
            return self._ask_alone(replace(asked, terms=asked.own_terms, own_terms=()), documents)
        if answer.answered:
            return answer
        if "period" in asked.taken_over and (asked.places or asked.intent == "date"):
            # "Còn Đồng Tháp?" may be told of another year, which is then said.
            undated = self._answer(pool.weigh(_without("period", asked)))
            return told_of_another_time(undated, asked) if undated.answered else answer
        if asked.taken_over == ("places",) and asked.terms and not follows(asked.text):
            unbound = self._answer(pool.weigh(_without("places", asked)))
            return unbound if unbound.answered else answer
        return answer

    def _ask_alone(self, alone: Question, documents: Collection[str] | None) -> Answer:
        """Answer a follow-up by the words of its own; a person may then be of another place than the one before."""
        answer = self._answer(self._pool(alone, documents))
        stays = "places" not in alone.taken_over or alone.intent != "person" or follows(alone.text)
        if answer.answered or stays:
            return answer
        unbound = self._answer(self._pool(_without("places", alone), documents))
        return unbound if unbound.answered else answer

    def _pool(self, question: Question, documents: Collection[str] | None) -> Pool:
        """Search for ``question``, in all reports or in ``documents``, and read what is found."""
        everywhere = not question.places and ranks(question.text)  # any of the provinces may be the first
        hits = self._searcher.search(question.wording, _HITS * 4 if everywhere else _HITS, documents)
        return Pool(self._reader, self._likeness, question, hits, documents)

    def _answer(self, pool: Pool) -> Answer:
        question, composer = pool.question, Composer(pool.document)
        answered, missing = _compose(pool, composer)
        if answered:
            return Answer(
                question.text, True, tuple(composer.lines), tuple(composer.citations), _understood(pool),
                suggestions=_suggestions(pool, composer),
            )  # fmt: skip
        lines, nearest = refuse(pool, self._places, tuple(missing))
        return Answer(question.text, False, tuple(lines), (), _understood(pool), tuple(nearest))


def _compose(pool: Pool, composer: Composer) -> tuple[bool, list[str]]:
    """Compose the form of answer that suits the question; give also the places that no statement answers for."""
    question = pool.question
    if asks_for_summary(question) and tell_summary(pool, composer):
        return True, []
    if asks_of_paper(question.wording) and answer_paper(pool, composer):
        return True, []
    if question.intent == "verdict" and len(question.places) < 2 and answer_verdict(pool, composer):
        return True, []
    if ranks(question.text) and asks_of_districts(question.text) and tell_district_ranking(pool, composer):
        return True, []
    if not _sets_side_by_side(question):
        return any(answering(pool, composer) for answering in _ANSWERINGS[question.intent]), []
    answered, missing = answer_comparison(pool, composer)
    if not answered and question.intent == "place" and not question.places:
        return tell_first_place(pool, composer), missing
    if not answered and question.intent != "figure":
        return answer_each(pool, composer) or (not missing and answer_open(pool, composer)), missing
    if not answered and (not missing or len(question.periods) > 1):
        last = max(question.periods, key=lambda period: period.end, default=None)
        alone = pool.weigh(replace(question, periods=(last,))) if last and len(question.places) < 2 else pool
        return answer_figure(alone, composer), []
    return answered, missing


def _sets_side_by_side(question: Question) -> bool:
    return (
        question.intent == "comparison"
        or max(len(question.places), len(question.localities), len(question.periods)) > 1
        or (question.intent == "place" and not question.places and ranks(question.text))
        or asks_which_part(question.text)
    )


def _pairs(terms: Sequence[Term]) -> list[str]:
    """Give the pairs of terms that stand side by side."""
    return [f"{one.form} {other.form}" for one, other in pairwise(terms) if other.joined]


def _without(taken: Literal["places", "period"], question: Question) -> Question:
    """Give a follow-up without the place or the time that it took over."""
    kept = tuple(each for each in question.taken_over if each != taken)
    if taken == "period":
        return replace(question, periods=(), taken_over=kept)
    return replace(question, places=(), localities=(), taken_over=kept)


def _speaks_of(pool: Pool, answer: Answer, terms: tuple[Term, ...]) -> bool:
    """Say whether what an answer cites speaks of what a follow-up names itself, not only of what it took over."""
    matcher = pool.match(terms)
    alone = pool.question.intent == "figure" and len(answer.citations) == 1
    told = "".join(run.text for run in answer.lines[0].runs) if alone else ""
    quoted = [(citation.quote, _BESIDE_LEAD if alone else 1.0) for citation in answer.citations]
    return matcher.coverage([(told, 1.0), *quoted]) >= _NAMED_ANEW


def _suggestions(pool: Pool, composer: Composer) -> tuple[str, ...]:
    """Give follow-ups that the reports answer: the same indicator elsewhere, its target or its result."""
    first = next((item for item in pool.figures if item.answers and item.statement), None)
    if first is None or first.statement is None or not any(run.style == "figure" for run in composer.lines[0].runs):
        return ()
    found: list[str] = []
    told = {citation.quote for citation in composer.citations}
    for item in pool.figures:
        statement = item.statement
        if statement is None or item.coverage < first.coverage - 0.05 or item.sentence.text in told:
            continue
        if item.mismatches == {"place"} and statement.place not in ("", NATIONAL):
            found.append(f"Còn {statement.locality or statement.place}?")
        elif statement.kind in AHEAD and first.statement.kind not in AHEAD and not item.mismatches - {"aim"}:
            found.append("Thế mục tiêu là bao nhiêu?")
    return tuple(dict.fromkeys(found))[:_MOST_SUGGESTIONS]


def _known_places(reader: Reader) -> tuple[str, ...]:
    return tuple(place for place in reader.places() if place != NATIONAL)


def _understood(pool: Pool) -> Understood:
    question = pool.question
    subject = subject_of(question)
    if question.folded:
        subject = with_accents(subject, (sentence.text for sentence in pool.sentences))
    kind = _KIND.get(question.intent, question.intent)
    return Understood(
        question.places,
        ", ".join(lower_first(period.text) for period in question.periods),
        kind or question.aim,  # type: ignore[arg-type]
        question.taken_over,
        subject,
    )
