"""The sentences and statements of the retrieved passages, read once for a question, and weighed on demand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property, partial

from assistant.answering.evidence import Evidence, best, statement_of
from assistant.answering.layers import named_before
from assistant.answering.likeness import Likeness
from assistant.answering.match import Matcher
from assistant.answering.named import find_named
from assistant.answering.weighing import Weigher
from assistant.index.reader import Reader
from assistant.index.store import DocumentSummary
from assistant.indicators.pairs import Pair, find_pairs
from assistant.indicators.ranking import rank_like
from assistant.indicators.settled import settle
from assistant.retrieval.focus import Term
from assistant.retrieval.question import Question
from assistant.types import Document, Hit, Sentence, Statement

_MOST_RANKED = 50_000
"""How many statements in the unit asked for are looked through for a ranking, of each segment: under a second."""


class Pool:
    """What the hits of a question hold; documents are read from the index once."""

    def __init__(
        self,
        reader: Reader,
        likeness: Likeness,
        question: Question,
        hits: Sequence[Hit],
        documents: Collection[str] | None = None,
    ) -> None:
        """Read the sentences and statements under ``hits``, the best passage first; ``documents`` alone may answer."""
        self.question, self._allowed = question, documents
        self.confined = documents is not None
        self._reader, self._likeness = reader, likeness
        self._documents: dict[str, Document] = {}
        self.sentences = self._read(hits)
        # Bound to this pool: those that weigh its sentences anew share what it has read.
        self._weigher_of = partial(
            Weigher, document=self.document, similarity=self._similarity, nearness=self._nearness
        )
        self._take_terms(question.terms)

    def document(self, document_id: str) -> Document:
        """Give a document of the index."""
        if document_id not in self._documents:
            self._documents[document_id] = self._reader.document(document_id)
        return self._documents[document_id]

    def weigh(self, question: Question) -> Pool:
        """Give this pool weighed against another ``question`` with the same terms: another place, period or aim."""
        other = self._for(question)
        other._weigher = other._weigher_of(question, other.matcher, other._named)
        return other

    def about(self, terms: tuple[Term, ...]) -> Pool:
        """Give what these hits hold, weighed against other ``terms`` of the same question."""
        other = self._for(replace(self.question, terms=terms))
        other._take_terms(terms)
        return other

    def _for(self, question: Question) -> Pool:
        """Give this pool for ``question``, not yet weighed."""
        other = object.__new__(Pool)
        other.__dict__.update(
            {name: value for name, value in self.__dict__.items() if name not in {"spoken", "figures", "_weighed"}}
        )
        other.question = question
        return other

    def _take_terms(self, terms: tuple[Term, ...]) -> None:
        self.matcher = self.match(terms)
        self._named = find_named(self.question, self.matcher)
        self._weigher = self._weigher_of(self.question, self.matcher, self._named)

    def match(self, terms: tuple[Term, ...]) -> Matcher:
        """Give the matcher of ``terms``, weighted by the index."""
        return Matcher(
            terms,
            lambda form: self._reader.document_frequency(form, folded=self.question.folded),
            self._reader.passage_count,
            self.question.folded,
        )

    @cached_property
    def spoken(self) -> list[Evidence]:
        """The sentences, weighed, the best first; headings and questions, which only lead to what follows, left out."""
        return best(self._weigher.sentence(self.sentences[index], self._before(index)) for index in self._speaking)

    @cached_property
    def _speaking(self) -> list[int]:
        """The indexes of the sentences that say something, found once whatever these hits are weighed against."""
        headings = {
            document_id: {heading.start for heading in self.document(document_id).headings}
            for document_id in {sentence.document_id for sentence in self.sentences}
        }
        return [
            index
            for index, sentence in enumerate(self.sentences)
            if sentence.start not in headings[sentence.document_id]
            and not sentence.text.endswith("?")
            and sentence.text != self.document(sentence.document_id).title
            and not self._is_label(index)
        ]

    def _is_label(self, index: int) -> bool:
        """Say whether a sentence only names what the rest of its paragraph is about: "1. Bệnh án điện tử."."""
        if index + 1 == len(self.sentences):
            return False
        head = self.sentences[index + 1].head.rsplit(" · ", 1)[-1]
        return bool(head) and self.sentences[index].text.rstrip(".:").endswith(head)

    def _before(self, index: int) -> str:
        """Give the text of the sentence before, where it stands in the same paragraph."""
        previous = self._previous(self.sentences[index])
        return previous.text if previous else ""

    @cached_property
    def figures(self) -> list[Evidence]:
        """The statements, weighed, the best first."""
        held: dict[int, list[Statement]] = {}
        for statement in self._statements:
            if (index := self._holder(statement)) is not None:
                held.setdefault(index, []).append(statement)
        return best(
            self._weigher.statement(
                self.sentences[index], one, self._before(index), [other for other in statements if other is not one]
            )
            for index, statements in held.items()
            for one in statements
        )

    def evidence_of(self, statement: Statement | None) -> Evidence | None:
        """Give ``statement`` as weighed, or None where it is outside these hits."""
        return self._weighed.get(statement) if statement is not None else None

    @cached_property
    def _weighed(self) -> dict[Statement, Evidence]:
        return {item.statement: item for item in self.figures if item.statement is not None}

    def everywhere(self, item: Evidence) -> list[Evidence]:
        """Give what each province reached last of the indicator of ``item``, in all reports that may answer.

        A search brings some provinces of many; which is the highest shows only in all of them.
        """
        alike = self._reader.statements_in(statement_of(item).unit, _MOST_RANKED)
        allowed = (s for s in alike if self._allowed is None or s.document_id in self._allowed)
        period = self.question.periods[0] if self.question.periods else None
        found = []
        for statement in rank_like(allowed, statement_of(item), period):
            at = statement.figure_start
            for sentence in self._reader.sentences(statement.document_id, at, at + 1):
                found.append(self._weigher.statement(sentence, statement, ""))
        return [one for one in found if not one.mismatches]

    def after(self, sentence: Sentence) -> Sentence | None:
        """Give the sentence after ``sentence`` in its paragraph, or None."""
        at = bisect_right(self._keys, (sentence.document_id, sentence.start))
        following = self.sentences[at] if at < len(self.sentences) else None
        same = following and (following.document_id, following.paragraph) == (sentence.document_id, sentence.paragraph)
        return following if same else None

    def named_since(self, item: Evidence) -> int:
        """Give where the sentence begins that names what the figure of ``item`` counts: its own, or one just before."""
        sentence, statement = item.sentence, statement_of(item)
        while named_before(sentence, statement) and (previous := self._previous(sentence)) is not None:
            sentence = previous
        return item.sentence.start if named_before(sentence, statement) else sentence.start

    def _previous(self, sentence: Sentence) -> Sentence | None:
        """Give the sentence before ``sentence`` in its paragraph, or None."""
        at = bisect_left(self._keys, (sentence.document_id, sentence.start))
        previous = self.sentences[at - 1] if at else None
        same = previous and (previous.document_id, previous.paragraph) == (sentence.document_id, sentence.paragraph)
        return previous if same else None

    def reports(self) -> list[DocumentSummary]:
        """Give the reports that may answer, without their texts."""
        return [one for one in self._reader.documents() if self._allowed is None or one.id in self._allowed]

    def whole(self, document_id: str) -> list[Sentence]:
        """Give all sentences of a report, beyond the passages that were found."""
        return self._reader.sentences(document_id)

    def likeness_to(self, text: str, sentences: Sequence[Sentence]) -> list[float]:
        """Give the cosine of ``text`` with each of ``sentences``."""
        return self._likeness.cosines(text, [sentence.text for sentence in sentences])

    def _read(self, hits: Sequence[Hit]) -> tuple[Sentence, ...]:
        found: dict[tuple[str, int], Sentence] = {}
        for hit in hits:
            for sentence in self._reader.sentences(hit.passage.document_id, hit.passage.start, hit.passage.end):
                found[sentence.document_id, sentence.start] = sentence
        return tuple(found[key] for key in sorted(found))

    @cached_property
    def _statements(self) -> list[Statement]:
        documents = dict.fromkeys(sentence.document_id for sentence in self.sentences)
        return [statement for document in documents for statement in self._reader.statements(document)]

    @cached_property
    def pairs(self) -> list[Pair]:
        """The certain pairs of targets and results in the documents of these hits."""
        found = find_pairs(self._statements, self.document, self._reader.sentences)
        return self.settle(pair for pair in found if pair.confidence == "certain")

    def settle(self, pairs: Iterable[Pair]) -> list[Pair]:
        """Give ``pairs`` of these documents with their verdicts settled."""
        return settle(pairs, self._statements, self.document)

    def _holder(self, statement: Statement) -> int | None:
        """Give the index of the sentence that ``statement`` stands in; ``sentences`` are in order."""
        index = bisect_right(self._keys, (statement.document_id, statement.start)) - 1
        held = index >= 0 and self.sentences[index].document_id == statement.document_id
        return index if held and statement.end <= self.sentences[index].end else None

    @cached_property
    def _keys(self) -> list[tuple[str, int]]:
        return [(sentence.document_id, sentence.start) for sentence in self.sentences]

    @cached_property
    def _cosines(self) -> dict[tuple[str, int], float]:
        cosines = self._likeness.cosines(self.question.wording, [sentence.text for sentence in self.sentences])
        return dict(zip(self._keys, cosines, strict=True))

    @cached_property
    def _nearnesses(self) -> dict[tuple[str, int], float]:
        """How near each sentence, with what stands over it, is to the terms of the question."""
        asked = " ".join(term.form for term in self.question.terms)
        told = [f"{one.text} {one.head} {self.document(one.document_id).title}" for one in self.sentences]
        return dict(zip(self._keys, self._likeness.nearness(asked, told), strict=True))

    def _nearness(self, sentence: Sentence) -> float:
        return self._nearnesses.get((sentence.document_id, sentence.start), 0.0)

    def _similarity(self, sentence: Sentence) -> float:
        return self._cosines.get((sentence.document_id, sentence.start), 0.0)
