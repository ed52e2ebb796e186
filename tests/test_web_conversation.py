"""The conversation in Chromium: confined, changed, copied, linked, judged, kept, taken away."""

from __future__ import annotations

import json
import zipfile
from typing import Any
from urllib.parse import quote

import pytest

from assistant.feedback import read_feedback
from assistant.types import Scope
from tests.browser_visits import ASKED, COMPARED, IN_THE_BROWSER, WIDE, Visit, served
from tests.web_fakes import SALES, FakeReader, Stage

pytestmark = IN_THE_BROWSER


def test_a_conversation_is_confined_said_so_and_freed_again(visit: Visit, stage: Stage) -> None:
    page = visit.page
    page.click("#scope")
    page.check("#scope-dialog label:has-text('Bạc Liêu') input >> nth=0")
    page.check("#scope-dialog label:has-text('2023') input >> nth=0")
    page.click("#scope-apply")
    assert page.inner_text("#scope") == "Phạm vi: Bạc Liêu · 2023"
    visit.ask(ASKED)
    assert stage.assistant.scopes[-1] == Scope(places=("Bạc Liêu",), years=(2023,))
    assert "Chỉ tìm trong: Bạc Liêu · năm 2023" in page.inner_text(".scope-used")
    page.click(".everywhere")
    page.wait_for_selector(".turn:nth-child(2) .reply")
    assert page.locator(".turn:nth-child(2) .scope-used").count() == 0
    page.click("#scope")
    page.click("#scope-clear")
    assert page.inner_text("#scope") == "Phạm vi: tất cả báo cáo"


def test_one_report_is_read_searched_and_asked_alone(visit: Visit, stage: Stage) -> None:
    page = visit.page
    page.click("nav a[data-view=documents]")
    page.click(".report-title >> text=Đắk Lắk: sơ kết >> visible=true")
    page.wait_for_selector("#source-text h3")
    page.fill("#find", "to cong nghe  so")
    page.wait_for_selector("#found button")
    assert page.inner_text("#find-count") == "1 chỗ"
    assert page.inner_text("#found strong") == "Tổ công nghệ số"
    page.press("#find", "Enter")
    page.wait_for_selector("#source-text mark.current")
    assert visit.current() == "Tổ công nghệ số"
    page.fill("#find", "không hề có")
    page.wait_for_function("document.querySelector('#find-count').textContent.includes('Không thấy')")
    page.click("#ask-report")
    assert page.locator("#source-open").is_hidden()
    assert page.inner_text("#scope").startswith("Phạm vi: Đắk Lắk: sơ kết chuyển đổi số")
    visit.ask("Có bao nhiêu tổ trong báo cáo này?")
    assert stage.assistant.scopes[-1] == Scope(documents=("dak-lak-2023.md",))


@pytest.mark.parametrize("width", [390, 768])
@pytest.mark.parametrize("view", ["documents", "ask"])
def test_asking_one_report_alone_from_its_sheet_leads_to_the_question_box(
    browser: Any, address: str, width: int, view: str
) -> None:
    visit = Visit(browser, address, {"width": width, "height": 844}, has_touch=True, is_mobile=True)
    page = visit.page
    if view == "documents":
        page.click("nav a[data-view=documents]")
        page.click(".report-title >> text=Đắk Lắk: sơ kết >> visible=true")
    else:
        visit.ask(ASKED)
        visit.open_first()
    page.wait_for_selector("#source-text h3")
    page.click("#ask-report")
    page.wait_for_function("document.activeElement.id === 'question'")
    page.wait_for_timeout(200)
    assert page.locator("#source").evaluate("panel => panel.classList.contains('sheet')") is False
    assert page.locator("#ask-view").is_visible()
    assert page.get_attribute("nav a[aria-current]", "data-view") == "ask"
    assert visit.focused() == "question"
    assert page.inner_text("#scope").startswith("Phạm vi: Đắk Lắk: sơ kết")
    visit.context.close()
    assert visit.complaints == []


def test_what_was_understood_can_be_changed(visit: Visit, stage: Stage) -> None:
    page = visit.page
    visit.ask(ASKED)
    page.click(".change")
    page.select_option(".reasking label:has-text('Nơi') select", "Bạc Liêu")
    page.select_option(".reasking label:has-text('Năm') select", "2023")
    page.click(".reasking button:has-text('Hỏi lại')")
    page.wait_for_selector(".turn:nth-child(2) .reply")
    assert ("Còn Bạc Liêu năm 2023?", (ASKED,)) in (stage.assistant.asked)
    page.click(".turn:nth-child(2) .change")
    assert page.locator(".turn:nth-child(1) .reasking").count() == 0
    page.click(".turn:nth-child(2) .reasking button:has-text('Hỏi riêng câu này')")
    page.wait_for_selector(".turn:nth-child(3) .reply")
    assert ("Còn Bạc Liêu năm 2023?", ()) in stage.assistant.asked
    assert page.inner_text(".turn:nth-child(1) .chip >> nth=0") == "sản phẩm trên sàn thương mại điện tử"
    page.click(".turn:nth-child(1) .change")
    assert page.input_value(".reasking input") == "sản phẩm trên sàn thương mại điện tử"
    page.fill(".reasking input", "tổ công nghệ số cộng đồng")
    page.select_option(".reasking label:has-text('Hỏi về') select", "target")
    page.click(".reasking button:has-text('Hỏi lại')")
    page.wait_for_selector(".turn:nth-child(4) .reply")
    assert ("Thế chỉ tiêu tổ công nghệ số cộng đồng là bao nhiêu?", (ASKED,)) in stage.assistant.asked


def test_the_answer_is_copied_as_text_as_markdown_and_as_a_link_that_reopens_it(browser: Any, address: str) -> None:
    visit = Visit(browser, address, WIDE, permissions=["clipboard-read", "clipboard-write"])
    page = visit.page
    visit.ask(COMPARED)
    copied = {}
    for action in ("copy", "markdown", "link"):
        page.click(f"[data-action={action}]")
        page.wait_for_function(
            "(action) => document.querySelector(`[data-action=${action}]`).textContent === 'Đã chép'", arg=action
        )
        copied[action] = page.evaluate("navigator.clipboard.readText()")
    assert f"[1] Đắk Lắk: sơ kết chuyển đổi số 6 tháng đầu năm 2023: «{SALES}»" in copied["copy"]
    assert copied["markdown"].startswith(f"## {COMPARED}\n\nĐắk Lắk nhiều hơn Bạc Liêu: **1.678** so với **954**")
    assert "\\<script\\>" in copied["markdown"]
    assert copied["link"] == f"{address}#hoi-dap?cau={quote(COMPARED).replace('%20', '+')}"
    other = Visit(browser, address, WIDE)
    other.page.goto(copied["link"])  # in a page that is open already
    other.page.wait_for_selector(".turn .reply")
    assert other.page.inner_text(".asked").endswith(COMPARED)
    for each in (visit, other):
        each.context.close()
        assert each.complaints == []


def test_an_opinion_is_kept_with_its_comment(browser: Any, tmp_path: Any) -> None:
    path = tmp_path / "feedback.jsonl"
    with served(Stage(feedback=path)) as address:
        visit = Visit(browser, address, WIDE)
        page = visit.page
        visit.ask(ASKED)
        page.click("[data-action=unhelpful]")
        page.wait_for_selector(".opinion textarea")
        assert page.get_attribute("[data-action=unhelpful]", "aria-pressed") == "true"
        page.fill(".opinion textarea", "Thiếu số của cả năm")
        page.click(".opinion button")
        page.wait_for_function("document.querySelector('.opinion').textContent.includes('không gửi đi đâu')")
        visit.context.close()
    (said,) = read_feedback(path)
    assert (said.helpful, said.comment) == (False, "Thiếu số của cả năm")
    assert said.question == ASKED
    assert said.documents == ("dak-lak-2023.md",)
    assert "1.678" in said.answer


def test_suggested_questions_have_answers(visit: Visit) -> None:
    page = visit.page
    visit.ask(ASKED)
    page.wait_for_selector(".next .suggestion")
    offered = page.locator(".next .suggestion").all_inner_texts()
    assert offered == ["Còn Bạc Liêu?"]
    page.click(".next .suggestion")
    page.wait_for_selector(".turn:nth-child(2) .reply:not(.refusal)")


def test_history_is_kept_only_if_wanted_and_forgotten_when_no_longer(visit: Visit) -> None:
    page = visit.page
    stored = "() => Object.keys(localStorage).filter((name) => name.startsWith('assistant-'))"
    visit.ask(ASKED)
    assert page.evaluate(stored) == []
    page.click("#history")
    assert "Chưa có hội thoại nào" in page.inner_text("#history-list")
    page.check("#history-on")
    assert page.inner_text("#history-list .kept > span >> nth=0") == ASKED
    page.keyboard.press("Escape")
    visit.ask(COMPARED)
    page.reload()
    page.wait_for_selector(".assistant.ready")
    assert page.locator(".turn").count() == 0
    page.click("#history")
    assert "2 câu hỏi" in page.inner_text("#history-list")
    page.click("#history-list .kept")
    page.wait_for_selector(".turn:nth-child(2) .reply")
    assert page.inner_text(".turn:nth-child(2) .asked").endswith(COMPARED)
    page.click("#history")
    page.uncheck("#history-on")
    assert page.evaluate(stored) == []


def test_a_conversation_comes_back_as_it_was_and_goes_on_as_before(visit: Visit, stage: Stage) -> None:
    page = visit.page
    page.click("#history")
    page.check("#history-on")
    page.keyboard.press("Escape")
    visit.ask(ASKED)
    visit.ask("Còn Bạc Liêu năm 2022?")
    page.click(".turn:nth-child(2) .change")
    page.click(".reasking button:has-text('Hỏi riêng câu này')")
    page.wait_for_selector(".turn:nth-child(3) .reply")
    shown = page.locator(".answer > .reply > :not(.next)").all_inner_texts()
    asked = len(stage.assistant.asked)
    page.reload()
    page.wait_for_selector(".assistant.ready")
    page.click("#history")
    page.click("#history-list .kept")
    page.wait_for_selector(".turn:nth-child(3) .reply")
    assert page.locator(".answer > .reply > :not(.next)").all_inner_texts() == shown
    assert page.locator(".older").count() == 0
    visit.ask("Thế năm 2021?")
    new = [told for told in stage.assistant.asked[asked:] if told[0] == "Thế năm 2021?"]
    assert new == [("Thế năm 2021?", ("Còn Bạc Liêu năm 2022?",))]
    assert not [told for told in stage.assistant.asked[asked:] if told[0] in (ASKED, "Còn Bạc Liêu năm 2022?")]
    page.click(".turn:nth-child(1) .lead .mark")
    page.wait_for_selector("#source-text mark.current")
    page.evaluate("localStorage.clear()")


def test_a_kept_answer_older_than_the_reports_says_so_and_can_be_asked_anew(browser: Any) -> None:
    stage = Stage()
    with served(stage) as address:
        visit = Visit(browser, address, WIDE)
        page = visit.page
        page.evaluate("localStorage['assistant-keep'] = '1'")
        visit.ask(ASKED)
        stage.reader.current = False
        stage.reader = FakeReader(2)
        page.reload()
        page.wait_for_selector(".assistant.ready")
        page.click("#history")
        page.click("#history-list .kept")
        page.wait_for_selector(".turn .older")
        assert page.inner_text(".older").startswith("Câu trả lời đã lưu, có trước lần cập nhật")
        page.click(".older button")
        page.wait_for_function("!document.querySelector('.older') && document.querySelector('.turn .reply')")
        page.wait_for_function("JSON.parse(localStorage['assistant-conversations'])[0].turns[0].generation === 2")
        visit.context.close()
        assert visit.complaints == []


@pytest.mark.parametrize("kind", ["docx", "md"])
def test_the_conversation_is_taken_away(visit: Visit, kind: str, tmp_path: Any) -> None:
    page = visit.page
    visit.ask(ASKED)
    visit.ask("Cà Mau có bao nhiêu sản phẩm?")
    page.click("#download")
    with page.expect_download() as saving:
        page.click(f"[data-format={kind}]")
    path = tmp_path / saving.value.suggested_filename
    saving.value.save_as(path)
    assert path.suffix == f".{kind}"
    if kind == "docx":
        text = zipfile.ZipFile(path).read("word/document.xml").decode()
    else:
        text = path.read_text(encoding="utf-8")
    for words in (ASKED, "1.678", "Không có trong báo cáo", "Cà Mau có bao nhiêu sản phẩm?"):
        assert words in text
    assert "Đã tải hoi-dap-" in page.inner_text("#download-told")


def test_dialogues_keep_the_keyboard_and_escape_closes_only_them(visit: Visit) -> None:
    page = visit.page
    visit.ask(ASKED)
    visit.open_first()
    page.focus("#scope")
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector('#scope-dialog').open")
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(
            "document.activeElement === document.body || document.activeElement.closest('dialog') !== null"
        )
    page.keyboard.press("Escape")
    assert not page.evaluate("document.querySelector('#scope-dialog').open")
    assert visit.focused() == "scope"
    assert page.locator("#source-open").is_visible()


def test_the_language_is_the_browsers_until_it_is_chosen(browser: Any, address: str) -> None:
    for locale, language in (("en-GB", "en"), ("vi-VN", "vi"), ("fr-FR", "vi")):
        visit = Visit(browser, address, WIDE, locale=locale)
        assert visit.page.get_attribute("html", "lang") == language
        visit.context.close()


def test_hostile_links_and_kept_conversations_are_text(visit: Visit, address: str) -> None:
    page = visit.page
    hostile = '<img src=x onerror="document.title=3">'
    page.evaluate(
        "(kept) => { localStorage['assistant-keep'] = '1'; localStorage['assistant-conversations'] = kept; }",
        json.dumps([{"id": "1", "turns": [{"question": hostile}]}, {"id": 2}, "x"]),
    )
    page.goto(f"{address}#hoi-dap?cau={quote(hostile)}&noi={quote(hostile)}&nam=-1&nam=x&tep=../../etc/passwd")
    page.reload()
    page.wait_for_selector(".turn .reply")
    page.click("#history")
    assert hostile in page.inner_text("#history-list")
    assert page.locator(".assistant img").count() == 0
    assert page.title() == "Trợ lý báo cáo"
    page.goto(f"{address}#hoi-dap")
    page.evaluate("localStorage.clear()")
