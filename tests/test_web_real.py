"""The page's calls over the real index and assistant: the examples it offers, an update of the index, a lost report."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.index.build import build
from assistant.settings import Settings
from assistant.web.app import make_desk
from assistant.web.desk import Desk
from assistant.web.follow_ups import in_english
from assistant.web.wording import EXAMPLES, Example
from tests.small_index import CountingEncoder

REPORT = """---
title: 'Huế: chuyển đổi số năm {year}'
publisher: 'Báo Huế'
date: {year}-12-20
places: [Huế]
period: 'Năm {year}'
---

# Huế: chuyển đổi số năm {year}

Năm {year}, Huế có {figure} sản phẩm trên sàn thương mại điện tử.
"""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    settings = replace(Settings(), index=tmp_path_factory.mktemp("index"))
    encoder = CountingEncoder()
    build(settings.corpus, settings.index, encoder)
    return make_desk(settings, encoder)


@pytest.fixture
def corpus(tmp_path: Path) -> Settings:
    settings = replace(Settings(), corpus=tmp_path / "corpus", index=tmp_path / "index")
    settings.corpus.mkdir()
    write(settings, "hue-2023.md", 2023, "1.234")
    return settings


def write(settings: Settings, name: str, year: int, figure: str) -> None:
    (settings.corpus / name).write_text(REPORT.format(year=year, figure=figure), encoding="utf-8")


def open_desk(settings: Settings) -> Desk:
    encoder = CountingEncoder()
    build(settings.corpus, settings.index, encoder)
    return make_desk(settings, encoder)


def ask(desk: Desk, question: str, *history: str) -> dict[str, Any]:
    return desk.ask({"question": question, "history": list(history)})


def told(reply: dict[str, Any]) -> tuple[bool, str, list[str]]:
    """Give whether a reply answers, the first report it is from, and its figures."""
    sources = reply["citations"]
    return reply["answered"], sources[0]["document"], [figure for source in sources for figure in source["figures"]]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.label)
def test_an_example_in_english_is_answered_as_the_vietnamese_one(shipped: Desk, example: Example) -> None:
    assert told(ask(shipped, example.english)) == told(ask(shipped, example.question))


@pytest.mark.parametrize("suggestion", ["Còn Đắk Nông?", "Còn Đồng Tháp?", "Thế mục tiêu là bao nhiêu?"])
@pytest.mark.parametrize("first", [EXAMPLES[0].question, EXAMPLES[0].english, EXAMPLES[2].question])
def test_a_suggestion_in_english_is_answered_as_the_vietnamese_one(shipped: Desk, suggestion: str, first: str) -> None:
    english = in_english(suggestion)
    assert english
    assert told(ask(shipped, english, first)) == told(ask(shipped, suggestion, first))


def update(desk: Desk) -> dict[str, Any]:
    assert desk.rebuild({}) == {"state": "running"}
    return wait_for_update(desk)


def wait_for_update(desk: Desk) -> dict[str, Any]:
    deadline = time.monotonic() + 20
    while (stand := desk.progress({}))["state"] == "running":
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return stand


def test_the_first_visit_offers_all_six_examples_of_the_shipped_reports(shipped: Desk) -> None:
    overview = shipped.overview({})
    assert all(f'data-ask="{example.question}"' in overview["welcome"] for example in EXAMPLES)
    assert len({example.label for example in EXAMPLES}) == 6
    assert (
        'Bạc Liêu, Đắk Lắk, Đắk Nông, Đồng Tháp, <span data-say="nationwide_too">cả nước</span>; '
        in overview["welcome"]
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.label)
def test_an_example_shows_what_its_label_says(shipped: Desk, example: Example) -> None:
    reply = ask(shipped, example.question)
    assert reply["answered"] is (example.label != "example_refused")
    cited = {citation["document"] for citation in reply["citations"]}
    assert cited == {f"{report}.md" for report in example.reports}


def test_every_citation_of_an_example_opens_with_its_words_marked(shipped: Desk) -> None:
    for example in EXAMPLES:
        citations = ask(shipped, example.question)["citations"]
        for citation in citations:
            spans = [other for other in citations if other["document"] == citation["document"]]
            sent = {"document": citation["document"], "spans": spans, "number": citation["number"]}
            reply = shipped.open({**sent, "around": citation["start"]})
            assert f'<mark data-source="{citation["number"]}' in reply["text"]
            assert "quote_moved" not in reply["text"]


def test_an_update_brings_a_new_report_and_leaves_a_removed_one_unanswered(corpus: Settings) -> None:
    desk = open_desk(corpus)
    assert ask(desk, "Năm 2024 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?")["answered"] is False
    write(corpus, "hue-2024.md", 2024, "2.345")
    stand = update(desk)
    assert stand["state"] == "done"
    assert {name: stand["counts"][name] for name in ("added", "changed", "removed", "unchanged", "failed")} == {
        "added": 1,
        "changed": 0,
        "removed": 0,
        "unchanged": 1,
        "failed": 0,
    }
    answer = ask(desk, "Năm 2024 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?")
    assert answer["answered"] is True
    assert answer["citations"][0]["figures"] == ["2.345"]
    assert "2 báo cáo" in desk.overview({})["shelf"]
    (corpus.corpus / "hue-2024.md").unlink()
    update(desk)
    citation = answer["citations"][0]
    lost = desk.open({"document": "hue-2024.md", "spans": [citation], "number": 1, "around": citation["start"]})
    assert lost["error"].startswith("Báo cáo “hue-2024.md” không còn trong chỉ mục; câu đã trích là: «")


def test_a_file_that_cannot_be_read_is_named_on_the_page_and_stops_nothing(corpus: Settings) -> None:
    desk = open_desk(corpus)
    (corpus.corpus / "hong.txt").write_bytes(bytes(range(256)) * 40)
    assert update(desk)["counts"]["failed"] == 1
    shelf = desk.overview({})["shelf"]
    assert '<span class="path">hong.txt</span>' in shelf
    assert "1 báo cáo" in shelf


def test_a_folder_that_is_missing_leaves_the_old_index(corpus: Settings) -> None:
    desk = open_desk(corpus)
    shutil.rmtree(corpus.corpus)
    stand = update(desk)
    assert stand["state"] == "failed"
    assert stand["why"]
    assert ask(desk, "Năm 2023 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?")["answered"] is True


def test_when_the_last_report_is_taken_out_nothing_answers_from_it(corpus: Settings) -> None:
    desk = open_desk(corpus)
    (corpus.corpus / "hue-2023.md").unlink()
    assert update(desk)["state"] == "done"
    assert ask(desk, "Năm 2023 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?")["answered"] is False
    assert "Chưa có báo cáo nào" in desk.overview({})["shelf"]


def test_an_index_built_elsewhere_is_taken_up(corpus: Settings) -> None:
    desk = open_desk(corpus)
    first = desk.overview({})["generation"]
    write(corpus, "hue-2024.md", 2024, "2.345")
    build(corpus.corpus, corpus.index, CountingEncoder())
    assert desk.overview({})["generation"] > first
