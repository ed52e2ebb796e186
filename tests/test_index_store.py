from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import IndexDamaged, IndexProblem
from assistant.index.store import StoreReader
from assistant.index.store_writer import TAKEN, StoreWriter
from assistant.types import Document, Heading, Passage, Period, Sentence, Statement

PERIODS = st.none() | st.builds(
    Period,
    st.dates(),
    st.dates(),
    st.sampled_from(["in", "as_of", "by", "range"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
COUNTS = st.integers(0, 10**6)
DOCUMENTS = st.builds(
    Document,
    id=st.just("a.txt"),
    title=WORDS,
    publisher=WORDS,
    date=st.none() | st.dates(),
    places=st.lists(WORDS, max_size=2).map(tuple),
    period=PERIODS,
    source=WORDS,
    text=WORDS,
    pages=st.lists(COUNTS, min_size=1, max_size=3).map(tuple),
    headings=st.lists(st.builds(Heading, COUNTS, COUNTS, st.integers(1, 6), WORDS), max_size=2).map(tuple),
)
KINDS = st.sampled_from(["target", "result", "plan", "budget", "rank", "other"])
SENTENCES = st.builds(
    Sentence,
    st.just("a.txt"),
    COUNTS,
    COUNTS,
    WORDS,
    COUNTS,
    WORDS,
    st.lists(WORDS, max_size=2).map(tuple),
    PERIODS,
    KINDS,
)
STATEMENTS = st.builds(
    Statement,
    *(st.just("a.txt"), COUNTS, COUNTS, COUNTS, COUNTS, WORDS, WORDS),
    st.none() | st.floats(allow_nan=False),
    *(WORDS, WORDS, KINDS, WORDS, PERIODS),
)
PASSAGES = st.builds(Passage, st.just("a.txt"), COUNTS, COUNTS, WORDS, WORDS)


@settings(max_examples=40, deadline=None)
@given(document=DOCUMENTS, passage=PASSAGES, sentence=SENTENCES, statement=STATEMENTS)
def test_what_is_added_is_read_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    document: Document,
    passage: Passage,
    sentence: Sentence,
    statement: Statement,
) -> None:
    path = tmp_path_factory.mktemp("store") / "store.sqlite"
    writer = StoreWriter(path)
    assert writer.add(document, [passage], [b"key"], [sentence], [statement]) == (1, [1])
    writer.commit()
    writer.close()
    reader = StoreReader(path)
    ids = {1: "a.txt"}
    assert (reader.ids(), reader.document(1)) == (ids, document)
    assert (reader.passages([1], ids), reader.passages_of(1, "a.txt")) == ({1: passage}, {1: passage})
    assert reader.passages([1], {}) == {}
    assert reader.sentences(1, "a.txt", sentence.end - 1, max(sentence.start, sentence.end) + 1) == [sentence]
    assert reader.statements(ids) == reader.statements(ids, 1) == [statement]
    assert reader.rows_of_keys([b"key", b"none"]) == {b"key": 1}
    reader.close()


def test_what_is_absorbed_keeps_its_numbers_but_for_what_is_gone(tmp_path: Path) -> None:
    document = Document("a.txt", "", "", date(2023, 1, 2), (), None, "", "", author="Lê An", unsure=((2, "34,3%"),))
    passage = Passage("a.txt", 0, 0, "", "")
    first = StoreWriter(tmp_path / "1.sqlite", next_number=7, next_row=20)
    assert first.add(document, [passage, passage], [b"1", b"2"], [], []) == (7, [20, 21])
    assert first.add(replace(document, id="b.txt"), [passage], [b"3"], [], []) == (8, [22])
    first.commit()
    first.close()
    second = StoreWriter(tmp_path / "2.sqlite", first.next_number, first.next_row)
    second.absorb(tmp_path / "1.sqlite", [7])
    assert second.add(replace(document, id="c.txt"), [passage], [b"4"], [], []) == (9, [23])
    assert [second.count(table) for table in ("documents", *TAKEN)] == [2, 2, 0, 0]
    second.commit()
    second.close()
    reader = StoreReader(tmp_path / "2.sqlite")
    assert reader.ids() == {8: "b.txt", 9: "c.txt"}
    assert (reader.rows_of([7, 8, 9]), reader.rows_of_keys([b"1", b"3"])) == ([22, 23], {b"3": 22})
    assert (reader.count_of("passages", 8), reader.count_of("passages", 7)) == (1, 0)


def test_sentences_are_those_that_share_a_character_with_the_span(tmp_path: Path) -> None:
    spans = [(0, 10), (10, 20), (20, 30)]
    sentences = [Sentence("a.txt", start, end, "", 0, "", (), None, "other") for start, end in spans]
    writer = StoreWriter(tmp_path / "store.sqlite")
    writer.add(Document("a.txt", "", "", None, (), None, "", ""), [], [], sentences, [])
    writer.commit()
    writer.close()
    reader = StoreReader(tmp_path / "store.sqlite")
    spans = [(0, 10), (9, 11), (30, 40)]
    found = {span: [each.start for each in reader.sentences(1, "a.txt", *span)] for span in spans}
    assert found == {(0, 10): [0], (9, 11): [0, 10], (30, 40): []}
    assert reader.sentences(2, "b.txt", 0, 100) == []


def test_file_that_is_no_store_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"no database at all, but long enough to be looked at" * 30)
    with pytest.raises(IndexDamaged, match=r"Không đọc được .*store\.sqlite .* python -m assistant build"):
        StoreReader(tmp_path / "store.sqlite").summaries({})


def test_store_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(IndexProblem, match=r"Không ghi được .*store\.sqlite"):
        StoreWriter(tmp_path / "missing" / "store.sqlite")
