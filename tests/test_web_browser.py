"""The page in Chromium, as a person uses it: asked, clicked, typed into, narrow and wide, in both languages."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import IndexBusy
from assistant.web.rebuilding import Progress
from tests.browser_visits import ASKED, COMPARED, IN_THE_BROWSER, WIDE, Visit, out_of_the_page, seen_in, served
from tests.web_fakes import HOSTILE, SALES, Stage

pytestmark = IN_THE_BROWSER


def test_first_visit_says_what_is_known_and_an_example_is_asked_by_a_click(visit: Visit) -> None:
    page = visit.page
    assert page.title() == "Trợ lý báo cáo"
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.locator("#opening").count() == 0
    assert "Đang có 2 báo cáo: Đắk Lắk, Bạc Liêu; năm 2023." in page.inner_text("#welcome")
    question = page.locator(".example").first.get_attribute("data-ask")
    page.locator(".example").first.click()
    page.wait_for_selector(".turn .reply")
    assert page.inner_text(".asked").endswith(question)
    assert page.locator("#welcome").is_hidden()


def test_question_is_echoed_at_once_then_answered_and_the_box_keeps_the_focus(visit: Visit, stage: Stage) -> None:
    page = visit.page
    stage.assistant.delay = 1.0
    page.fill("#question", f"{ASKED} Hỏi chậm")  # not asked before, so not remembered
    page.press("#question", "Enter")
    assert ASKED in page.inner_text(".asked")
    assert "Đang tìm" in page.inner_text(".answer")
    assert page.input_value("#question") == ""
    page.wait_for_selector(".reply")
    stage.assistant.delay = 0.15
    assert page.inner_text(".lead .figure") == "1.678"
    assert "Hiểu là: sản phẩm trên sàn thương mại điện tử · Đắk Lắk · kết quả · 2023" in page.inner_text(".understood")
    assert visit.focused() == "question"
    assert page.inner_text("#announcer").startswith("Trả lời: Đến 15/6/2023, Đắk Lắk có 1.678 sản phẩm")


def test_a_click_on_a_number_shows_the_cited_words_in_their_report(visit: Visit) -> None:
    visit.ask(ASKED)
    visit.open_first()
    page = visit.page
    assert visit.current() == SALES
    assert page.inner_text("#source-text mark.current .figure") == "1.678"
    assert seen_in(page, "#source-text mark.current", "#source-text")
    assert "Đắk Lắk: sơ kết" in page.inner_text("#source-head h2")
    assert "21/7/2023" in page.inner_text("#source-head")
    assert page.locator("#source-text mark:not(.current)").first.inner_text().startswith("Số giao dịch")


def test_next_and_previous_lead_through_the_citations_and_their_reports(visit: Visit) -> None:
    visit.ask(COMPARED)
    visit.open_first()
    page = visit.page
    assert page.inner_text("#source-step") == "1 / 2"
    page.click("#source-next")
    page.wait_for_function("document.querySelector('#source-head h2')?.textContent.startsWith('Bạc Liêu')")
    page.wait_for_selector("#source-text mark.current")
    assert visit.current() == "Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử."
    assert page.locator("#source-next").is_disabled()
    page.click("#source-previous")
    page.wait_for_function("document.querySelector('#source-head h2')?.textContent.startsWith('Đắk Lắk')")


def test_an_open_source_goes_on_to_the_first_of_the_next_answer_and_leaves_the_focus_where_it_is(visit: Visit) -> None:
    visit.ask(ASKED)
    page = visit.page
    page.click(".turn:last-child .quotes .mark >> nth=1")
    page.wait_for_selector("#source-text mark.current")
    assert page.inner_text("#source-number") == "Nguồn 2"
    visit.ask(COMPARED)
    page.wait_for_function("document.querySelector('#source-number').textContent === 'Nguồn 1'")
    page.wait_for_selector("#source-text mark.current")
    assert page.inner_text("#source-step") == "1 / 2"
    assert page.locator("button.mark[aria-current]").evaluate_all(
        "m => m.every((one) => one.closest('.turn:last-child'))"
    )
    assert visit.focused() == "question"
    visit.ask("Xin chào")
    page.wait_for_selector("#source-open", state="hidden")
    assert visit.focused() == "question"
    visit.ask(ASKED)
    assert page.locator("#source-open").is_hidden()


def test_a_report_opened_by_hand_stays_open_while_questions_are_asked(visit: Visit) -> None:
    page = visit.page
    page.click("#source-empty .report-title >> nth=0")
    page.wait_for_selector("#source-text h3")
    visit.ask(ASKED)
    assert page.inner_text("#source-number") == "Báo cáo"
    assert page.locator("#source-text mark").count() == 0


def test_resting_on_a_number_shows_the_quote(visit: Visit) -> None:
    visit.ask(ASKED)
    visit.page.hover(".lead .mark")
    assert SALES in visit.page.inner_text("#tooltip")
    visit.page.hover(".asked")
    assert visit.page.locator("#tooltip").is_hidden()


def test_the_keyboard_alone_asks_opens_reads_closes_and_comes_back(visit: Visit) -> None:
    page = visit.page
    page.keyboard.type(ASKED)
    page.keyboard.press("Enter")
    page.wait_for_selector(".reply")
    visit.from_the_top()
    seen = []
    for _ in range(12):
        page.keyboard.press("Tab")
        seen.append(visit.focused())
        if seen[-1] == "mark":
            break
    assert seen[-1] == "mark"
    assert SALES in page.inner_text("#tooltip")
    page.keyboard.press("Enter")
    page.wait_for_selector("#source-text mark.current")
    page.wait_for_function("document.activeElement.id === 'source-text'")
    page.keyboard.press("Escape")
    assert page.locator("#source-open").is_hidden()
    assert visit.focused() == "mark"
    page.keyboard.press("Space")
    page.wait_for_selector("#source-text mark.current")


def test_the_first_tab_stop_leads_to_the_question(visit: Visit) -> None:
    page = visit.page
    visit.from_the_top()
    page.keyboard.press("Tab")
    assert visit.focused() == "skip"
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'question'")


def test_a_refusal_looks_like_one_and_its_nearest_statement_opens(visit: Visit) -> None:
    visit.ask("Cà Mau có bao nhiêu sản phẩm?")
    page = visit.page
    assert "Không có trong báo cáo" in page.inner_text(".refusal")
    assert "Đang có 2 báo cáo" in page.inner_text(".refusal")
    page.click(".refusal .mark")
    page.wait_for_selector("#source-text mark.current")
    assert visit.current() == "Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử."


def test_a_follow_up_sends_what_was_asked_before_and_others_see_nothing_of_it(
    visit: Visit, browser: Any, address: str, stage: Stage
) -> None:
    visit.ask(ASKED)
    visit.page.click(".suggestion >> text=Còn Bạc Liêu?")
    visit.page.wait_for_selector(".turn:nth-child(2) .reply")
    asked = stage.assistant.asked
    assert ("Còn Bạc Liêu?", (ASKED,)) in asked
    assert "Đắk Lắk (theo câu trước)" in visit.page.inner_text(".turn:nth-child(2) .understood")
    other = Visit(browser, address, WIDE)
    other.ask(COMPARED)
    assert (COMPARED, ()) in asked
    assert other.page.locator(".turn").count() == 1
    other.context.close()
    visit.page.click("#restart")
    visit.ask("Đắk Lắk có gì mới?")
    assert [history for question, history in asked if question == "Đắk Lắk có gì mới?"] == [()]


def test_nothing_moves_when_an_answer_arrives(visit: Visit) -> None:
    page = visit.page
    visit.ask(ASKED)
    page.wait_for_timeout(700)
    page.evaluate("""() => { window.moved = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: false }); }""")
    page.evaluate("document.querySelector('.turn').style.minHeight = ''")
    box = page.evaluate("document.querySelector('#composer').getBoundingClientRect().top")
    visit.ask(COMPARED)
    page.wait_for_timeout(700)
    assert page.evaluate("document.querySelector('#composer').getBoundingClientRect().top") == box
    assert page.evaluate("window.moved") < 0.01
    assert seen_in(page, ".turn:last-child .lead", "#turns")


def test_an_empty_or_too_long_question_gets_a_gentle_line(visit: Visit, stage: Stage) -> None:
    page = visit.page
    asked = len(stage.assistant.asked)
    page.press("#question", "Enter")
    assert page.inner_text("#hint") == "Hãy gõ câu hỏi trước khi gửi."
    page.fill("#question", "ă" * 2001)
    page.press("#question", "Enter")
    assert page.inner_text("#hint") == "Câu hỏi dài 2.001 ký tự; hãy rút xuống còn 2.000 ký tự trở lại."
    assert len(page.input_value("#question")) == 2001
    assert len(stage.assistant.asked) == asked
    page.fill("#question", "ngắn")
    assert page.inner_text("#hint") == ""


def test_enter_belongs_to_the_input_method_while_a_letter_is_composed(visit: Visit) -> None:
    page = visit.page
    page.fill("#question", "tiê")
    page.evaluate("""document.querySelector('#question').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))""")
    assert page.locator(".turn").count() == 0
    page.press("#question", "Shift+Enter")
    assert page.input_value("#question") == "tiê\n"


def test_a_fault_is_one_sentence_and_the_question_can_be_asked_again(visit: Visit) -> None:
    page = visit.page
    visit.ask("hỏng")
    assert page.inner_text(".answer .failed") == "Có lỗi ngoài dự kiến, đã được ghi lại ở máy chủ. Hãy thử lại."
    assert "Traceback" not in page.content()
    assert page.inner_text(".answer .quiet-button") == "Hỏi lại"


def test_a_server_that_does_not_answer_is_told(visit: Visit) -> None:
    page = visit.page
    page.route("**/component_server/**", lambda route: route.abort())
    visit.ask(ASKED)
    assert "Không kết nối được với máy chủ" in page.inner_text(".answer .failed")
    page.unroute("**/component_server/**")
    page.click(".answer .quiet-button")
    page.wait_for_selector(".reply")
    visit.complaints[:] = [line for line in visit.complaints if "net::ERR_FAILED" not in line]


def test_hostile_questions_titles_and_texts_do_nothing(visit: Visit) -> None:
    page = visit.page
    visit.ask(HOSTILE)
    assert HOSTILE in page.inner_text(".asked")
    visit.ask(COMPARED)
    page.click(".turn:last-child .sources li:last-child .mark")
    page.wait_for_selector("#source-text mark.current")
    assert HOSTILE in page.inner_text("#source-text")
    assert page.locator(".assistant img").count() == 0
    assert page.title() == "Trợ lý báo cáo"


def test_english_is_a_click_away_and_remembered(visit: Visit) -> None:
    page = visit.page
    visit.ask(ASKED)
    page.click("[data-language=en]")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.inner_text("nav a[aria-current]") == "Ask"
    assert page.inner_text(".understood").startswith(
        "Understood as: sản phẩm trên sàn thương mại điện tử · Đắk Lắk · result"
    )
    assert page.get_attribute(".lead .mark", "aria-label").startswith("Source 1: Đắk Lắk")
    assert page.get_attribute("#question", "placeholder") == "Ask about targets, results, tasks…"
    page.click("nav a[data-view=documents]")
    assert "quet/anh-chup.pdf\nthe format .pdf is not read" in page.inner_text(".failures")
    assert "passages: 12 · statements: 34" in page.inner_text("#shelf .report-counts >> nth=0")
    assert "2023" in page.inner_text("#shelf .report .fact:last-child >> nth=0")
    assert "năm" not in page.inner_text("#shelf .report .fact:last-child >> nth=0")
    page.click("nav a[data-view=ask]")
    assert page.inner_text(".next .suggestion:last-child") == "What about Bạc Liêu?"
    visit.open_first()
    assert "21 Jul 2023" in page.inner_text("#source-head")
    page.click(".suggestion >> text=What about Bạc Liêu?")
    page.wait_for_selector(".turn:nth-child(2) .answer:not([aria-busy])")
    assert page.inner_text(".turn:nth-child(2) .asked").endswith("What about Bạc Liêu?")
    page.reload()
    page.wait_for_selector(".assistant.ready")
    assert "Reports indexed: 2, on Đắk Lắk, Bạc Liêu; 2023." in page.inner_text("#welcome")
    untranslated = page.evaluate(
        "[...document.querySelectorAll('[data-say]')].filter((e) => /\\{\\w+\\}/.test(e.textContent)).length"
    )
    assert untranslated == 0
    visit.ask("Cà Mau có bao nhiêu sản phẩm?")
    assert page.inner_text(".refusal .lead") == "The reports do not state this figure for Cà Mau."
    assert page.get_attribute(".refusal .lead [data-say]", "lang") == "en"
    assert page.inner_text(".refusal .only-english").endswith("quoted as they are, in Vietnamese.")
    page.click("#download")
    with page.expect_download() as saving:
        page.click("[data-format=md]")
    written = Path(saving.value.path()).read_text(encoding="utf-8")
    assert saving.value.suggested_filename.startswith("questions-")
    assert (
        "**Not in the reports**\n\nThe reports do not state this figure for Cà Mau.\n\n*Understood as: Cà Mau · result*"
        in written
    )
    assert "**Nearest in the reports**" in written
    assert "Sources" not in written
    page.keyboard.press("Escape")
    page.click("[data-language=vi]")
    assert page.inner_text(".refusal .lead").startswith("Các báo cáo không nêu")
    assert page.locator(".refusal .only-english").is_hidden()


def test_the_theme_follows_the_system_until_it_is_chosen(browser: Any, address: str) -> None:
    visit = Visit(browser, address, WIDE, color_scheme="dark")
    page = visit.page
    assert page.get_attribute("html", "data-theme") == "dark"
    assert page.get_attribute("#theme-switch", "aria-label") == "Chuyển sang nền sáng"
    page.click("#theme-switch")
    assert page.get_attribute("html", "data-theme") == "light"
    page.reload()
    page.wait_for_selector(".assistant.ready")
    assert page.get_attribute("html", "data-theme") == "light"
    visit.context.close()


def test_on_a_phone_the_source_is_a_sheet_that_escape_the_cross_and_back_close(phone: Visit) -> None:
    page = phone.page
    phone.ask(ASKED)
    for close in ("Escape", "cross", "back"):
        phone.open_first()
        assert page.get_attribute("#source", "role") == "dialog"
        assert page.evaluate("document.querySelector('#ask-view').inert") is True
        assert page.evaluate("document.querySelector('#source').getBoundingClientRect().width") == 390
        if close == "Escape":
            page.keyboard.press("Escape")
        elif close == "cross":
            page.click("#source-close")
        else:
            page.go_back()
        page.wait_for_selector("#source", state="hidden")
        assert page.evaluate("document.querySelector('#ask-view').inert") is False
        assert page.locator(".turn").count() == 1


def test_reports_are_listed_and_read_with_what_failed(visit: Visit) -> None:
    page = visit.page
    page.click("nav a[data-view=documents]")
    assert "2 báo cáo" in page.inner_text("#shelf")
    assert "quet/anh-chup.pdf\nđịnh dạng .pdf chưa đọc được" in page.inner_text(".failures")
    page.click(".report-title >> text=Đắk Lắk: sơ kết >> visible=true")
    page.wait_for_selector("#source-text h3")
    assert "Tổ công nghệ số cộng đồng" in page.inner_text("#source-text")
    assert page.locator("#source-text mark").count() == 0
    page.click("nav a[data-view=ask]")
    assert page.locator("#source-open").is_hidden()


def test_the_keyboard_keeps_its_place_through_an_update(visit: Visit) -> None:
    page = visit.page
    page.click("nav a[data-view=documents]")
    page.focus("#rebuild")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")  # a second press while it runs does nothing
    page.wait_for_selector("#progress.done", timeout=15_000)
    page.wait_for_function("document.activeElement.id === 'rebuild'")


def test_an_update_shows_its_progress_while_questions_are_answered(visit: Visit) -> None:
    page = visit.page
    page.click("nav a[data-view=documents]")
    page.click("#rebuild")
    page.wait_for_selector("#progress progress[value]")
    assert re.search(r"\d / 5 tệp · bao-cao-\d\.md", page.inner_text("#progress"))
    assert page.get_attribute("#rebuild", "aria-disabled") == "true"
    page.click("nav a[data-view=ask]")
    visit.ask(ASKED)
    page.click("nav a[data-view=documents]")
    page.wait_for_selector("#progress.done")
    assert page.inner_text("#progress") == (
        "Đã cập nhật trong 2 giây: thêm 1, đổi 0, bỏ 0, giữ nguyên 4, không đọc được 0."
    )
    assert page.get_attribute("#rebuild", "aria-disabled") == "false"


@pytest.mark.parametrize("width", [320, 360, 390, 768, 1024, 1440])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_runs_out_of_the_page(browser: Any, address: str, width: int, theme: str) -> None:
    visit = Visit(browser, address, {"width": width, "height": 800}, color_scheme=theme, reduced_motion="reduce")
    page = visit.page
    for question in (COMPARED, "Cà Mau có bao nhiêu?", "dài " * 400, "x" * 300):
        visit.ask(question)
    assert out_of_the_page(page) == []
    page.click(".turn:first-child .lead .mark")
    page.wait_for_selector("#source-text mark.current")
    assert out_of_the_page(page) == []
    for part in ("html", ".bar", "#turns", "#composer", "#source", "#source-text", "#source-head"):
        wider = page.evaluate(
            "(part) => { const e = document.querySelector(part); return e.scrollWidth - e.clientWidth; }", part
        )
        assert wider <= 0, part
    visit.context.close()


def test_ten_people_at_once_each_get_their_own_answer(address: str, stage: Stage) -> None:
    import httpx

    began = time.monotonic()
    replies: dict[int, str] = {}
    config = httpx.get(f"{address}config").json()
    component = next(part["id"] for part in config["components"] if part["type"] == "html")

    def ask(person: int) -> None:
        question = COMPARED if person % 2 else "Cà Mau?"
        sent = {"data": {"question": question, "history": []}, "component_id": component, "fn_name": "ask"}
        reply = httpx.post(f"{address}gradio_api/component_server/", json={**sent, "session_hash": f"p{person}"})
        replies[person] = reply.json()["spoken"]["vi"]

    threads = [threading.Thread(target=ask, args=(person,)) for person in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(replies) == 10
    assert all(("nhiều hơn" if person % 2 else "Cà Mau") in spoken for person, spoken in replies.items())
    assert time.monotonic() - began < 10 * stage.assistant.delay + 3


def test_every_reply_forbids_other_hosts_and_only_what_the_page_needs_is_there(address: str) -> None:
    import httpx

    for path in ("", "page-files/page.js", "config"):
        headers = httpx.get(address + path).headers
        assert "default-src 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
    for path in ("gradio_api/upload", "gradio_api/file=/etc/passwd", "gradio_api/queue/join", "docs", "monitoring"):
        assert httpx.get(address + path).status_code == 404
        assert httpx.post(address + path).status_code == 404
    page = httpx.get(address).text
    assert '<html\n\tlang="vi"' in page
    assert "og:image" not in page


def test_an_update_that_fails_says_why_in_the_language_of_the_page(browser: Any) -> None:
    def build(_: Progress) -> Mapping[str, int]:
        raise IndexBusy("Đang có lần dựng khác.", "Another build is at work.")

    with served(Stage(build=build)) as address:
        visit = Visit(browser, address, WIDE)
        page = visit.page
        page.click("nav a[data-view=documents]")
        for language, sentence in (
            ("vi", "Không cập nhật được chỉ mục: Đang"),
            ("en", "could not be updated: Another"),
        ):
            page.click(f"[data-language={language}]")
            page.click("#rebuild")
            page.wait_for_function(
                "(said) => document.querySelector('#progress').textContent.includes(said)", arg=sentence
            )
        visit.context.close()


def test_a_question_is_shown_without_characters_that_turn_the_direction_of_reading(visit: Visit) -> None:
    visit.ask(f"{ASKED} \u202eexe.fdp\u202c\u0007")
    assert visit.page.inner_text(".asked").endswith(f"{ASKED} exe.fdp")
