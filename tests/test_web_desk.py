"""What the page asks of the server: checked input, one sentence for every failure, the newest generation."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

import pytest

from assistant.errors import IndexBusy, IndexDamaged
from assistant.index.pace import spoken, time_left
from assistant.web.library import Library, OpenIndex
from assistant.web.rebuilding import Progress, Rebuilding
from assistant.web.wording import Example
from tests.web_fakes import REPORTS, SALES, FakeAssistant, FakeReader, Stage

ASKED = "Đắk Lắk có bao nhiêu sản phẩm?"


def test_an_answer_comes_with_its_citations_and_the_figures_of_each() -> None:
    reply = Stage().desk().ask({"question": f"  {ASKED} ", "history": []})
    assert reply["answered"] is True
    assert reply["generation"] == 1
    assert [(cited["number"], cited["figures"]) for cited in reply["citations"]] == [(1, ["1.678"]), (2, [])]
    assert reply["citations"][0]["quote"] == SALES


def test_the_earlier_questions_reach_the_assistant_in_order() -> None:
    stage = Stage()
    stage.desk().ask({"question": "Ba?", "history": ["Một?", " ", "Hai?"]})
    assert stage.assistant.asked == [("Ba?", ("Một?", "Hai?"))]


def test_only_the_last_twenty_earlier_questions_are_taken() -> None:
    stage = Stage()
    stage.desk().ask({"question": "?", "history": [str(n) for n in range(30)]})
    assert stage.assistant.asked[0][1] == tuple(str(n) for n in range(10, 30))


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"question": " \n"}, "Hãy gõ câu hỏi trước khi gửi."),
        ({"question": "x" * 2001}, "Câu hỏi dài 2.001 ký tự; hãy rút xuống còn 2.000 ký tự trở lại."),
        (None, "Trang gửi NoneType thay vì đối tượng; hãy tải lại trang."),
        ({"question": 7}, "Trang gửi int thay vì chuỗi; hãy tải lại trang."),
        ({"question": "?", "history": [1]}, "Trang gửi int thay vì chuỗi; hãy tải lại trang."),
    ],
)
def test_what_cannot_be_a_question_is_refused_with_a_sentence(sent: object, sentence: str) -> None:
    stage = Stage()
    assert stage.desk().ask(sent) == {"error": sentence}
    assert stage.assistant.asked == []


def test_an_unforeseen_fault_gives_a_sentence_and_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    reply = Stage().desk().ask({"question": "hỏng"})
    assert reply == {"error": "Có lỗi ngoài dự kiến, đã được ghi lại ở máy chủ. Hãy thử lại."}
    assert "a fault no one foresaw" in caplog.text


def test_the_questions_to_try_are_answered_before_anyone_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    desk = stage.desk()
    example = Example("example_figure", ASKED)
    monkeypatch.setattr(OpenIndex, "examples", lambda *_: [example])
    desk.prepare()
    assert stage.assistant.asked == [(ASKED, ())]
    assert desk.ask({"question": ASKED})["answered"] is True
    assert len(stage.assistant.asked) == 1


def opening(**changed: object) -> dict[str, object]:
    start = REPORTS[0].text.index(SALES)
    span = {"number": 1, "start": start, "end": start + len(SALES), "quote": SALES, "figures": ["1.678"]}
    return {"document": REPORTS[0].id, "spans": [span], "number": 1, "around": start, **changed}


def test_a_source_opens_with_its_facts_and_the_cited_words_marked() -> None:
    reply = Stage().desk().open(opening())
    assert reply["head"].startswith("<h2>Đắk Lắk: sơ kết chuyển đổi số 6 tháng đầu năm 2023</h2>")
    assert 'datetime="2023-07-21"' in reply["head"]
    assert '<mark data-source="1">Tính đến ngày 15/6/2023, tỉnh có </mark>' in reply["text"]
    assert '<strong class="figure">1.678</strong>' in reply["text"]


def test_a_report_that_is_gone_is_said_to_be_gone_with_the_words_that_were_cited() -> None:
    reply = Stage().desk().open(opening(document="bo/di.md"))
    assert reply["error"] == f"Báo cáo “bo/di.md” không còn trong chỉ mục; câu đã trích là: «{SALES}»."


def test_words_that_are_no_longer_in_a_report_are_said_to_be_gone() -> None:
    lost = {"number": 1, "start": 0, "end": 9, "quote": "Đã xoá đi", "figures": []}
    reply = Stage().desk().open(opening(spans=[lost], around=0))
    assert "không còn câu đã trích «Đã xoá đi»" in reply["text"]
    assert "<mark" not in reply["text"]


@pytest.mark.parametrize("number", [-1, "1", None, True, 1.5])
def test_offsets_must_be_whole_numbers(number: object) -> None:
    assert "thay vì số nguyên" in Stage().desk().open(opening(around=number))["error"]


def test_a_very_long_report_is_opened_around_the_cited_words() -> None:
    long = "\n".join(f"Dòng {n}." for n in range(40_000))
    reader = FakeReader(reports=[REPORTS[0].__class__("dai.txt", "Dài", "", None, (), None, "", long)])
    start = long.index("Dòng 20000.")
    span = {"number": 1, "start": start, "end": start + 11, "quote": "Dòng 20000.", "figures": []}
    sent = {"document": "dai.txt", "spans": [span], "number": 1, "around": start}
    text = Stage(reader=reader).desk().open(sent)["text"]
    assert '<mark data-source="1">Dòng 20000.</mark>' in text
    assert "Hiện phần trước" in text
    assert "Hiện phần sau" in text
    assert len(text) < 400_000


def test_a_newer_generation_is_taken_up_and_a_broken_one_leaves_the_old_serving() -> None:
    readers = [FakeReader(1), FakeReader(2)]

    def open_newest() -> OpenIndex:
        if not readers:
            raise IndexDamaged("store.sqlite bị hỏng.", "store.sqlite is damaged.")
        return OpenIndex(readers.pop(0), FakeAssistant())

    library = Library(open_newest)
    first = library.current(now=True)
    assert first.reader.generation == 1
    assert isinstance(first.reader, FakeReader)
    first.reader.current = False
    second = library.current(now=True)
    assert second.reader.generation == 2
    assert isinstance(second.reader, FakeReader)
    second.reader.current = False
    assert library.current(now=True) is second


def wait_for(rebuilding: Rebuilding, state: str) -> None:
    deadline = time.monotonic() + 5
    while rebuilding.stand().state != state:
        assert time.monotonic() < deadline, rebuilding.stand()
        time.sleep(0.01)


def test_one_update_runs_at_a_time_and_reports_how_far_it_is() -> None:
    go_on = threading.Event()
    begun: list[bool] = []
    finished: list[bool] = []

    def build(progress: Progress) -> Mapping[str, int]:
        begun.append(True)
        progress(2, 5, "a.md", 0.4)
        assert go_on.wait(5)
        return {"added": 1}

    rebuilding = Rebuilding(build, lambda: finished.append(True))
    rebuilding.start()
    while not rebuilding.stand().total:
        time.sleep(0.01)
    stand = rebuilding.stand()
    assert (stand.done, stand.total, stand.name) == (2, 5, "a.md")
    rebuilding.start()
    go_on.set()
    wait_for(rebuilding, "done")
    assert rebuilding.stand().counts == {"added": 1}
    assert (begun, finished) == ([True, True], [True, True])  # the second was asked for while the first ran


def test_an_update_that_fails_says_why_and_can_be_started_again() -> None:
    def build(progress: Progress) -> Mapping[str, int]:
        progress(0, 1, "a.md", 0.0)
        raise IndexBusy("Đang có lần dựng khác.", "Another build is at work.")

    rebuilding = Rebuilding(build, lambda: None)
    for _ in range(2):
        rebuilding.start()
        wait_for(rebuilding, "failed")
        assert rebuilding.stand().why == ("Đang có lần dựng khác.", "Another build is at work.")


def test_a_failure_is_said_in_the_language_of_the_page() -> None:
    def build(_: Progress) -> Mapping[str, int]:
        raise IndexBusy("Đang có lần dựng khác.", "Another build is at work.")

    desk = Stage(build=build).desk()
    assert desk.ask({"question": " "})["error"] == "Hãy gõ câu hỏi trước khi gửi."
    assert desk.ask({"question": " ", "language": "en"})["error"] == "Type a question first."
    assert desk.ask([])["error"] == "Trang gửi list thay vì đối tượng; hãy tải lại trang."
    sent = {"question": 5, "language": "en"}
    assert desk.ask(sent)["error"] == "The page sent int where text was expected; reload it."
    desk.rebuild({})
    deadline = time.monotonic() + 5
    while desk.progress({})["state"] != "failed":
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert desk.progress({})["why"] == "Đang có lần dựng khác."
    assert desk.progress({"language": "en"})["why"] == "Another build is at work."


def test_the_time_left_is_estimated_from_the_share_done() -> None:
    assert time_left(0.5, 0.5) is None
    assert time_left(5.0, 0.0) is None
    assert time_left(6.0, 0.25) == 18
    assert [spoken(seconds, "vi") for seconds in (40, 100, 7000)] == ["40 giây", "2 phút", "2 giờ"]
    assert [spoken(seconds, "en") for seconds in (40, 100, 7000)] == ["40 s", "2 min", "2 h"]
