from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import IndexDamaged
from assistant.index.fulltext import MOST_TERMS, PAIR_WEIGHT, FullText, FullTextWriter, QueryTerm, query_terms
from assistant.index.term_weights import term_weight
from assistant.vietnamese.text import fold, forms

TEXTS = (
    "Tỉnh có 1.678 sản phẩm trên sàn thương mại điện tử.",
    "Số hóa hồ sơ đạt 67%, số lượng tăng.",
    "Người bán hàng ở chợ.",
    "Người bạn ở Đắk Lắk.",
    "Con mã chạy trong app của tỉnh.",
)


def index(folder: Path, texts: Sequence[str] = TEXTS, context: str = "") -> FullText:
    """Index ``texts`` as passages 1, 2, … of documents 1, 2, …"""
    writer = FullTextWriter(folder)
    for row, text in enumerate(texts, start=1):
        writer.add(row, row, text, context)
    writer.commit()
    writer.close()
    return FullText(folder)


@pytest.fixture(scope="module")
def full_text(tmp_path_factory: pytest.TempPathFactory) -> FullText:
    return index(tmp_path_factory.mktemp("full") / "text")


def rows(full_text: FullText, question: str) -> list[int]:
    return [row for row, _ in full_text.search(query_terms(question), 10)]


def test_question_with_diacritics_is_cut_into_syllables_and_pairs_as_written() -> None:
    assert query_terms("Hoá đơn, hóa ĐƠN") == (
        QueryTerm("hóa", "toned", 2.0),
        QueryTerm("đơn", "toned", 2.0),
        QueryTerm("hóa đơn", "toned", 2 * PAIR_WEIGHT),
        QueryTerm("đơn hóa", "toned", PAIR_WEIGHT),
    )


def test_question_without_diacritics_is_looked_up_without() -> None:
    assert query_terms("so hoa") == (
        QueryTerm("so", "folded"),
        QueryTerm("hoa", "folded"),
        QueryTerm("so hoa", "folded", PAIR_WEIGHT),
    )


def test_bare_syllables_beside_toned_ones_may_have_lost_their_tones() -> None:
    spellings = {term.text: term.spelling for term in query_terms("dak lak có so luong con ma 5")}
    assert [text for text, spelling in spellings.items() if spelling == "either"] == [
        "dak", "lak", "luong", "dak lak", "so luong", "luong con"
    ]  # fmt: skip
    assert {spellings[text] for text in ("có", "so", "con", "ma", "lak có", "con ma", "5")} == {"toned"}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("sản phẩm trên sàn", [1]),
        ("san pham tren san", [1]),
        ("bạn", [4]),
        ("bán", [3]),
        ("ban", [3, 4]),
        ("có ở Dak Lak", [4, 3, 1]),
        ("so luong hồ sơ", [2]),
        ("1.678", [1]),
        ("số hoá", [2]),
        ("con ma ở đâu", [5, 3, 4]),
        ("vẽ ma", []),
        ("ma", [5]),
        ("điểm app", [5]),
        ("khônghềcó", []),
        ("", []),
        ("?!…", []),
    ],
)
def test_what_a_question_finds(full_text: FullText, question: str, expected: list[int]) -> None:
    assert rows(full_text, question) == expected


@pytest.mark.parametrize(
    "question", ['"số', "số AND (", "toned:số", "số^9", "số~2", "s*", "_", "+-&&||!{}[]\\/<>", "\0 số"]
)
def test_nothing_in_a_question_is_query_syntax(full_text: FullText, question: str) -> None:
    assert rows(full_text, question) == ([2] if "số" in question else [])


def test_score_is_the_weighted_sum_of_bm25_over_syllables_and_pairs(tmp_path: Path) -> None:
    """Two passages of one length, a word in one of two: idf = ln(1 + 1.5 / 1.5), tf part 2.2 / 2.2 = 1."""
    full_text = index(tmp_path / "text", ["mới tinh", "cũ kỹ"])
    terms = {"mới": 1.0, "tinh": 1.0, "mới tinh": 0.5}
    for folded in (False, True):
        weights = {fold(text) if folded else text: weight for text, weight in terms.items()}
        asked = [QueryTerm(text, "folded" if folded else "toned", weight) for text, weight in weights.items()]
        [(row, score)] = full_text.search(asked, 5)
        expected = sum(weight * term_weight(text, folded=folded) for text, weight in weights.items()) * math.log(2)
        assert (row, round(score, 5)) == (1, round(expected, 5))


def test_plain_terms_are_scored_by_bm25_alone(tmp_path: Path) -> None:
    full_text = index(tmp_path / "text", ["của Richardson", "cũ kỹ"])
    [(row, score)] = full_text.search([QueryTerm("của", plain=True)], 5)
    assert (row, round(score, 5)) == (1, round(math.log(2), 5))
    assert full_text.search([QueryTerm("của")], 5)[0][1] < score / 2
    assert full_text.search([QueryTerm("richarson")], 5)
    assert full_text.search([QueryTerm("richarson", plain=True)], 5) == []


def test_words_that_every_text_has_count_less_even_among_two_passages(tmp_path: Path) -> None:
    """Each passage holds one of the two words, so that the passages themselves cannot tell which is rare."""
    full_text = index(tmp_path / "text", ["của con", "biên giới"])
    assert rows(full_text, "biên giới của con") == [2, 1]
    assert rows(full_text, "bien gioi cua con") == [2, 1]


def test_factors_are_one_for_names_and_numbers_and_lower_for_words_that_ask() -> None:
    assert {term_weight(text, folded=False) for text in ("2025", "năm 2025", "Đắk Lắk", "xyz")} == {1.0}
    for words in ("bao", "nào", "của", "là bao", "thế nào"):
        assert term_weight(words, folded=False) < 0.7
    for words in ("bao", "nao", "cua", "the nao"):
        assert term_weight(words, folded=True) < 1


def test_context_is_searched_with_the_text_but_makes_no_pair_with_it(tmp_path: Path) -> None:
    full_text = index(tmp_path / "text", ["hồ sơ"], context="Bạc Liêu")
    assert rows(full_text, "Bạc Liêu") == [1]
    assert full_text.document_frequency("bạc liêu") == 1
    assert full_text.document_frequency("liêu hồ") == 0


def test_document_frequency_counts_passages_as_written_or_folded(full_text: FullText) -> None:
    asked = ("ở", "bạn", "Người", "sản phẩm", "phẩm sản")
    assert [full_text.document_frequency(text) for text in asked] == [2, 1, 2, 1, 0]
    assert [full_text.document_frequency(text, folded=True) for text in ("ban", "bạn", "san pham", "")] == [2, 2, 1, 0]


def test_vocabulary_counts_the_passages_of_every_syllable(tmp_path: Path) -> None:
    full_text = index(tmp_path / "text", ["Số hóa", "số hoá 5G, số"])
    assert full_text.vocabulary() == {"số": 2, "hóa": 2, "5g": 1}


def test_limit_is_kept_and_may_be_nothing_or_more_than_there_is(full_text: FullText) -> None:
    terms = query_terms("người ở tỉnh")
    assert [len(full_text.search(terms, limit)) for limit in (0, 1, 10**6)] == [0, 1, 4]


def test_longest_question_looks_up_a_bounded_number_of_terms(tmp_path: Path) -> None:
    words = [f"a{'b' * n}" for n in range(60)] + [f"c{'d' * n}" for n in range(60)] + [str(n) for n in range(500)]
    full_text = index(tmp_path / "text", [" ".join(words)] + ["thường"] * 3 + ["a thường"])
    assert len(query_terms(" ".join(words))) > MOST_TERMS
    assert rows(full_text, " ".join(words)) == [1]


def test_word_longer_than_any_is_cut_alike_in_passage_and_question(tmp_path: Path) -> None:
    full_text = index(tmp_path / "text", ["x" * 100_000])
    assert rows(full_text, "x" * 2000) == [1]


def test_removed_document_is_found_no_more(tmp_path: Path) -> None:
    index(tmp_path / "text")
    writer = FullTextWriter(tmp_path / "text")
    writer.remove(3)
    writer.commit()
    writer.close()
    full_text = FullText(tmp_path / "text")
    assert rows(full_text, "bán") == []
    assert rows(full_text, "người") == [4]
    assert (full_text.count, full_text.dead) == (4, 1)


def test_index_is_opened_where_no_lock_can_be_written(tmp_path: Path) -> None:
    index(tmp_path / "text")
    lock = tmp_path / "text" / ".tantivy-meta.lock"
    lock.unlink()
    lock.mkdir()  # as on a read-only disk, no file can be opened for writing there
    assert rows(FullText(tmp_path / "text"), "bán") == [3]


def test_folder_without_an_index_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged, match="python -m assistant build"):
        FullText(tmp_path)


SYLLABLES = st.sampled_from(["bán", "bạn", "ban", "số", "so", "hồ", "hò", "sơ", "có", "cò", "67%", "trực", "truc"])
QUESTIONS = st.lists(SYLLABLES, min_size=1, max_size=6).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(QUESTIONS, min_size=1, max_size=5), question=QUESTIONS)
def test_folding_loses_no_passage_and_tones_admit_no_other_word(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], question: str
) -> None:
    """Without diacritics a question finds what its twin finds; with them, only passages that hold a word of it.

    The exception is a bare syllable that needs a tone, which counts as typed without.
    """
    full_text = index(tmp_path_factory.mktemp("words") / "text", texts)
    accented, bare = set(rows(full_text, question)), set(rows(full_text, fold(question)))
    assert accented <= bare
    if fold(question) != question and "truc" not in question:
        assert accented == {row for row, text in enumerate(texts, start=1) if set(forms(question)) & set(forms(text))}
