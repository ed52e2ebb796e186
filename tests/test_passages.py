"""Passages are exact spans of their document."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.passages import LONGEST, split
from assistant.reading.markdown import read_markdown
from assistant.reading.plain import read_plain
from assistant.types import Document, Heading
from assistant.vietnamese.sentences import sentences
from assistant.vietnamese.text import clean


def document(text: str, headings: tuple[Heading, ...] = (), title: str = "Báo cáo") -> Document:
    return Document("a.txt", title, "", date(2023, 7, 21), ("Đắk Lắk",), None, "", text, headings=headings)


odd_text = st.one_of(
    st.text(max_size=600),
    st.lists(st.sampled_from(["Tỉnh đạt 5%. ", "a", "\n", " ", "; ", "Tin liên quan\n", "\x1d", "\x1e", "…"])).map(
        "".join
    ),
    st.tuples(st.sampled_from(["ab ", "x", "Đạt. ", "\n- ý", "; "]), st.integers(1, 900)).map(lambda p: p[0] * p[1]),
)


@settings(max_examples=150, deadline=None)
@given(odd_text)
def test_every_passage_is_the_span_it_names(text: str) -> None:
    whole = document(text)
    passages = split(whole)
    assert all(whole.text[passage.start : passage.end] == passage.text for passage in passages)
    assert all(left.end <= right.start for left, right in pairwise(passages))
    assert all(any(map(str.isalnum, passage.text)) for passage in passages)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["Tỉnh đạt 5%.", "Có 7 xã", "# Mục", "- Một; hai", "x" * 900, "a b " * 300, ""])))
def test_no_letter_of_a_report_without_furniture_is_lost(lines: list[str]) -> None:
    body = read_markdown("\n\n".join(lines))
    passages = split(document(body.text, body.headings))
    covered = set().union(*(range(passage.start, passage.end) for passage in passages))
    assert [place for place, mark in enumerate(body.text) if mark.isalnum() and place not in covered] == []


def test_sentences_are_whole_unless_longer_than_a_passage() -> None:
    text = "\n".join(
        " ".join(f"Đến năm {2000 + n}, TP. Huế đạt {n}.678 hồ sơ tại xã." for n in range(m)) for m in range(40)
    )
    passages = split(document(text))
    for start, end in sentences(text):
        assert sum(passage.start <= start and end <= passage.end for passage in passages) == 1
    assert max(len(passage.text) for passage in passages) <= LONGEST
    assert len(passages) < len(text) / 400


def test_a_repeated_paragraph_gives_a_passage_at_each_place() -> None:
    paragraph = "Tỉnh có 5 xã về đích. " * 30
    passages = split(document(f"{paragraph}\n" * 3))
    assert [passage.start for passage in passages] == sorted({passage.start for passage in passages})
    assert passages[-1].end > 2 * len(paragraph)


def test_a_heading_stays_with_what_follows_and_gives_context() -> None:
    body = read_plain(
        "Tỉnh họp bàn nhiều việc quan trọng.\nI. KẾT QUẢ CHUNG\n1. Chính quyền số\nĐạt 5%.\n2. Kinh tế số\nĐạt 6%."
    )
    passages = split(document(body.text, body.headings))
    assert [passage.text for passage in passages] == [
        "Tỉnh họp bàn nhiều việc quan trọng.",
        "I. KẾT QUẢ CHUNG\n1. Chính quyền số\nĐạt 5%.",
        "2. Kinh tế số\nĐạt 6%.",
    ]
    assert [passage.context for passage in passages] == [
        "Báo cáo · Đắk Lắk · 21/07/2023",
        "Báo cáo · I. KẾT QUẢ CHUNG · 1. Chính quyền số · Đắk Lắk · 21/07/2023",
        "Báo cáo · I. KẾT QUẢ CHUNG · 2. Kinh tế số · Đắk Lắk · 21/07/2023",
    ]


def test_a_line_that_introduces_a_list_stays_with_its_first_item() -> None:
    item = "- Hoàn thiện hạ tầng số" + " của các xã" * 10 + "."
    text = "Kết quả tốt ở mọi nơi. " * 31 + f"\nNhiệm vụ trọng tâm:\n{item}"
    assert [passage.text for passage in split(document(text))][1:] == [f"Nhiệm vụ trọng tâm:\n{item}"]


def test_furniture_is_in_no_passage() -> None:
    text = "Tỉnh đạt 5%.\nLượt xem: 13\nNguồn: TTXVN Sao chép liên kết\nTin liên quan\n- Tỉnh bạn đạt 90%"
    assert [passage.text for passage in split(document(text))] == ["Tỉnh đạt 5%.", "Nguồn: TTXVN"]


def test_an_empty_or_wordless_text_has_no_passages() -> None:
    assert split(document("")) == []
    assert split(document(" … \n --- ")) == []


def test_a_cleaned_text_of_one_huge_word_is_split_without_loss() -> None:
    text = clean("a" * 100_000)
    passages = split(document(text))
    assert "".join(passage.text for passage in passages) == text
    assert max(len(passage.text) for passage in passages) <= LONGEST
