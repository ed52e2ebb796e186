"""A conversation confined to some reports: nothing else may answer, and what it adds to a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.answering import Assistant
from assistant.asking import MOST_CHOSEN, read_scope
from assistant.errors import UsageError
from assistant.index.build import build
from assistant.index.reader import Reader, open_reader
from assistant.index.store import DocumentSummary
from assistant.retrieval.scope import documents_within, named, years_of
from assistant.types import EVERYWHERE, Period, Scope
from tests.small_index import CountingEncoder

REPORT = """---
title: '{place}: chuyển đổi số năm {year}'
date: {year}-12-20
places: [{place}]
period: 'Năm {year}'
---

Năm {year}, {place} có {figure} sản phẩm trên sàn thương mại điện tử.

Năm {year}, {place} có {teams} tổ công nghệ số cộng đồng.
"""
FILES = {
    "hue-2022.md": ("Huế", 2022, "1.111", 41),
    "hue-2023.md": ("Huế", 2023, "2.222", 42),
    "son-la-2023.md": ("Sơn La", 2023, "3.333", 43),
}
ASKED = "Có bao nhiêu sản phẩm trên sàn thương mại điện tử?"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    folder = tmp_path_factory.mktemp("scope")
    (folder / "corpus").mkdir()
    for name, (place, year, figure, teams) in FILES.items():
        text = REPORT.format(place=place, year=year, figure=figure, teams=teams)
        (folder / "corpus" / name).write_text(text, encoding="utf-8")
    build(folder / "corpus", folder / "index", CountingEncoder())
    return open_reader(folder / "index")


@pytest.fixture(scope="module")
def assistant(reader: Reader) -> Assistant:
    return Assistant(reader, CountingEncoder())


@pytest.mark.parametrize(
    ("scope", "figure", "document"),
    [
        (Scope(places=("Sơn La",)), "3.333", "son-la-2023.md"),
        (Scope(places=("son la",)), "3.333", "son-la-2023.md"),
        (Scope(places=("Huế",), years=(2022,)), "1.111", "hue-2022.md"),
        (Scope(places=("Huế",), years=(2023,)), "2.222", "hue-2023.md"),
        (Scope(documents=("hue-2022.md",)), "1.111", "hue-2022.md"),
    ],
)
def test_only_the_reports_of_the_scope_answer(assistant: Assistant, scope: Scope, figure: str, document: str) -> None:
    answer = assistant.ask(ASKED, scope=scope)
    assert answer.answered
    assert [run.text for run in answer.figures] == [figure]
    assert {citation.document for citation in answer.citations} == {document}


def test_a_question_for_another_place_is_refused_within_the_scope_and_says_nothing_of_it(assistant: Assistant) -> None:
    answer = assistant.ask("Sơn La có bao nhiêu tổ công nghệ số cộng đồng?", scope=Scope(places=("Huế",)))
    assert not answer.answered
    assert answer.text.startswith("Các báo cáo trong phạm vi đã chọn không nêu ")
    assert answer.text_in("en").startswith("The reports searched do not state ")
    assert {citation.document for citation in answer.nearest} <= {"hue-2022.md", "hue-2023.md"}


@pytest.mark.parametrize("scope", [Scope(documents=("khong-co.md",)), Scope(places=("Cà Mau",)), Scope(years=(1999,))])
def test_a_scope_without_reports_refuses_everything(assistant: Assistant, scope: Scope) -> None:
    answer = assistant.ask(ASKED, scope=scope)
    assert (answer.answered, answer.citations, answer.nearest) == (False, (), ())


def test_an_answer_names_the_scope_it_was_given_as_the_reports_name_it(assistant: Assistant) -> None:
    assert assistant.ask(ASKED, scope=Scope(places=("SƠN LA",))).scope == Scope(places=("Sơn La",))
    assert assistant.ask(ASKED).scope == EVERYWHERE


def test_search_gives_passages_of_the_documents_alone_however_many_there_are(reader: Reader) -> None:
    from assistant.retrieval.search import Searcher

    searcher = Searcher(reader, CountingEncoder())
    found = searcher.search(ASKED, 40, ["son-la-2023.md"])
    assert {hit.passage.document_id for hit in found} == {"son-la-2023.md"}
    assert searcher.search(ASKED, 40, []) == []
    every = searcher.search(ASKED, 40)
    assert searcher.search(ASKED, 40, list(FILES)) == every
    assert {hit.passage.document_id for hit in every} == set(FILES)


def summary(period: Period | None, when: date | None) -> DocumentSummary:
    return DocumentSummary("a.md", "A", "", when, ("Huế",), period, "", 1, 1)


def test_a_report_is_of_the_years_of_its_period_else_of_its_date() -> None:
    dated = summary(None, date(2024, 3, 1))
    over = summary(Period(date(2021, 1, 1), date(2023, 6, 30), "range", "2021–2023"), date(2024, 3, 1))
    assert list(years_of(dated)) == [2024]
    assert list(years_of(over)) == [2021, 2022, 2023]
    assert list(years_of(summary(None, None))) == []
    assert documents_within(Scope(years=(2022,)), [over]) == ("a.md",)
    assert documents_within(Scope(years=(2024,)), [over]) == ()


def test_places_are_named_as_the_reports_name_them() -> None:
    assert named(Scope(places=("hue", "Cần Thơ")), [summary(None, None)]) == Scope(places=("Huế", "Cần Thơ"))


def test_a_scope_is_read_from_json() -> None:
    assert read_scope({"places": ["Huế"], "years": [2023]}) == Scope(places=("Huế",), years=(2023,))
    assert read_scope(None) == read_scope({}) == read_scope({"documents": None}) == EVERYWHERE
    assert replace(EVERYWHERE, documents=("a.md",)) == read_scope({"documents": ["a.md"]})


@pytest.mark.parametrize(
    "given",
    [[], "Huế", {"place": ["Huế"]}, {"places": "Huế"}, {"places": [1]}, {"years": ["2023"]}, {"years": [0]},
     {"years": [True, "x"]}, {"documents": ["a.md"] * (MOST_CHOSEN + 1)}],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(given: object) -> None:
    with pytest.raises(UsageError, match='"scope" phải có dạng'):
        read_scope(given)
