"""Whole visits in a browser over the real index: logging in, a report sent in, asked about and taken out, a PDF."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from assistant.accounts import make_account, write_accounts
from assistant.encoder import load_encoder
from assistant.index.build import build
from assistant.settings import Settings
from assistant.web.app import make_desk
from assistant.web.originals import Originals
from assistant.web.rights import read_rights
from assistant.web.uploads import Uploads
from tests.browser_visits import IN_THE_BROWSER, WIDE, out_of_the_page
from tests.report_files import font

pytestmark = IN_THE_BROWSER

PASSWORD = "một mật khẩu dài"
FILLING = "Các sở, ngành tiếp tục phối hợp để người dân và doanh nghiệp được phục vụ tốt hơn. "
REPORT = """---
title: 'Huế: chuyển đổi số năm 2023'
date: 2023-12-20
places: [Huế]
period: 'Năm 2023'
---

Năm 2023, Huế có 1.234 sản phẩm trên sàn thương mại điện tử.
"""
NEW_REPORT = REPORT.replace("2023", "2024").replace("1.234", "2.345")
ASKED = "Năm 2024 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "hue-2023.md").write_text(REPORT, encoding="utf-8")
    if font() is not None:
        from tools.save_as import as_pdf

        pages = [
            "Tây Ninh: kết quả chuyển đổi số năm 2023",
            "Năm 2023, Tây Ninh đạt các kết quả sau:",
            "Mục tiêu năm 2023: Tây Ninh có 4.000 sản phẩm trên sàn thương mại điện tử.",
            *[FILLING * 8] * 12,
            "Năm 2023, Tây Ninh có 4.567 sản phẩm trên sàn thương mại điện tử.",
        ]
        (folder / "tay-ninh.pdf").write_bytes(as_pdf("\n".join(pages)))
    return folder


@pytest.fixture(scope="module")
def address(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the real assistant to an administrator, Lan, and a reader, An."""
    import uvicorn

    from assistant.web.page import create_app

    kept = tmp_path_factory.mktemp("kept")
    write_accounts(
        kept / "users", {"lan": make_account("lan", PASSWORD, "administrator"), "an": make_account("an", PASSWORD)}
    )
    settings = replace(Settings(), corpus=corpus, index=kept / "index", feedback=kept / "feedback.jsonl")
    encoder = load_encoder(settings.encoder)
    build(settings.corpus, settings.index, encoder)
    desk = make_desk(settings, encoder)
    rights = read_rights(kept / "users", "")
    app = create_app(desk, "vi", rights, Originals(desk.library, corpus), Uploads(corpus, desk.rebuilding))
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="on"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """Come as a stranger; nothing is asked of another host."""
    context = browser.new_context(viewport=WIDE, locale="vi-VN")
    page, foreign = context.new_page(), []
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(address) else None)
    page.goto(address)
    yield page
    context.close()
    assert [url for url in foreign if not url.startswith(("data:", "blob:"))] == []


def enter(page: Any, name: str) -> None:
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.press("#password", "Enter")
    page.wait_for_selector(".assistant.ready", timeout=30_000)


def ask(page: Any, question: str) -> None:
    turns = page.locator(".turn").count()
    page.fill("#question", question)
    page.press("#question", "Enter")
    page.wait_for_selector(f".turn:nth-child({turns + 1}) .reply", timeout=30_000)


def test_a_stranger_logs_in_reads_and_logs_out(page: Any, address: str) -> None:
    assert page.url == f"{address}login"
    assert page.title() == "Đăng nhập · Trợ lý báo cáo"
    assert page.evaluate("document.activeElement.id") == "name"
    page.fill("#name", "an")
    page.fill("#password", "không phải")
    page.press("#password", "Enter")
    assert page.inner_text("[role=alert]") == "Tên đăng nhập hoặc mật khẩu không đúng."
    assert (page.input_value("#name"), page.evaluate("document.activeElement.id")) == ("an", "password")
    enter(page, "an")
    assert page.url == address
    assert page.inner_text("#person") == "an"
    ask(page, "Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?")
    assert page.inner_text(".lead .figure") == "1.234"
    page.click("nav a[data-view=documents]")
    assert page.locator("#add-files, [data-remove]").count() == 0  # a reader adds and removes nothing
    page.click("#log-out button")
    page.wait_for_url(f"{address}login")
    page.goto(address)
    assert page.url == f"{address}login"


def test_a_session_that_has_ended_is_told_as_that_and_the_question_is_answered_after_the_login(
    page: Any, address: str
) -> None:
    question = "Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?"
    enter(page, "an")
    page.context.clear_cookies()
    page.fill("#question", question)
    page.press("#question", "Enter")
    page.wait_for_selector(".answer .failed")
    told = "Phiên đăng nhập đã hết. Đăng nhập lại để hỏi tiếp. Đăng nhập"
    assert page.inner_text(".answer .failed") == told
    assert page.inner_text("#news") == told
    page.click(".answer .quiet-button")
    page.wait_for_selector(".answer .failed")
    assert page.inner_text(".answer .failed") == told
    page.click(".answer .failed a")
    page.wait_for_selector("#name")
    page.fill("#name", "an")
    page.fill("#password", "không phải")
    page.press("#password", "Enter")
    page.wait_for_selector("[role=alert]")
    enter(page, "an")
    page.wait_for_selector(".turn .reply", timeout=30_000)
    assert page.inner_text(".asked").endswith(question)
    assert page.inner_text(".lead .figure") == "1.234"
    assert page.url.startswith(f"{address}#hoi-dap?")


def test_an_ended_session_is_told_of_an_update_and_of_a_file_until_another_window_logs_in(
    page: Any, address: str
) -> None:
    enter(page, "lan")
    page.click("nav a[data-view=documents]")
    page.context.clear_cookies()
    page.click("#rebuild")
    page.wait_for_selector("#progress.failed")
    ended = "Phiên đăng nhập đã hết. Đăng nhập lại để hỏi tiếp."
    assert ended in page.inner_text("#progress")
    page.set_input_files("#files", {"name": "a.md", "mimeType": "text/markdown", "buffer": b"# A"})
    page.wait_for_selector(".uploads .failed")
    assert page.inner_text(".uploads .failed") == f"a.md: {ended}"
    assert page.get_attribute("#news a", "href") == "login#tai-lieu"
    other = page.context.new_page()
    other.goto(address)
    enter(other, "lan")
    page.click("nav a[data-view=figures]")
    page.wait_for_selector("#news", state="hidden")


@pytest.mark.parametrize("width", [320, 390, 768])
def test_the_way_out_fits_beside_the_languages_on_any_screen(page: Any, width: int) -> None:
    enter(page, "lan")
    page.set_viewport_size({"width": width, "height": 800})
    assert out_of_the_page(page) == []
    parts = ("[data-language=vi]", "[data-language=en]", "#log-out .door")
    boxes = [page.locator(part).bounding_box() for part in parts]
    assert all(right["x"] >= left["x"] + left["width"] - 1 for left, right in pairwise(boxes))
    assert page.get_by_role("button", name="Đăng xuất lan").bounding_box()["height"] >= 36


def test_a_report_is_sent_in_asked_about_and_taken_out(page: Any, corpus: Path) -> None:
    enter(page, "lan")
    ask(page, ASKED)
    assert page.locator(".turn:nth-child(1) .refusal").count() == 1
    page.click("nav a[data-view=documents]")
    before = page.locator("#shelf .report").count()
    sent = {"name": "Huế 2024.md", "mimeType": "text/markdown", "buffer": NEW_REPORT.encode()}
    page.set_input_files("#files", sent)
    page.wait_for_selector(".uploads .done", timeout=60_000)
    assert (corpus / "Huế 2024.md").exists()
    assert page.locator("#shelf .report").count() == before + 1
    page.click("nav a[data-view=ask]")
    ask(page, ASKED)
    assert page.inner_text(".turn:nth-child(2) .lead .figure") == "2.345"
    page.click(".turn:nth-child(2) .lead .mark")
    page.wait_for_selector("#source-text mark.current")
    assert "2.345 sản phẩm" in "".join(page.locator("#source-text mark.current").all_text_contents())
    page.click("nav a[data-view=documents]")
    page.on("dialog", lambda asked: asked.accept())
    page.click('[data-remove="Huế 2024.md"]')
    page.wait_for_function(f"document.querySelectorAll('#shelf .report').length === {before}", timeout=60_000)
    assert not (corpus / "Huế 2024.md").exists()
    assert page.locator(".uploads li").count() == 0
    page.click("nav a[data-view=ask]")
    ask(page, ASKED)
    assert page.locator(".turn:nth-child(3) .refusal").count() == 1


@pytest.mark.skipif(font() is None, reason="no font with Vietnamese letters on this machine")
def test_a_citation_of_a_pdf_tells_its_page_and_opens_the_file_there(page: Any, corpus: Path, address: str) -> None:
    enter(page, "an")
    ask(page, "Tây Ninh đã đạt mục tiêu về sản phẩm trên sàn thương mại điện tử chưa?")
    assert page.locator(".reply :is(.lead, .item, .items) .figure").all_inner_texts() == ["4.567", "4.000"]
    page.click(".lead .mark")
    page.wait_for_selector("#source-text mark.current")
    number = int(page.inner_text("#source-page"))
    assert number > 1
    file = page.evaluate("document.querySelector('#source-file').href")
    assert file == f"{address}original?document=tay-ninh.pdf#page={number}"
    assert page.get_attribute("#source-file", "target") == "_blank"
    got = page.request.get(file)
    assert got.headers["content-type"] == "application/pdf"
    assert re.match("inline;", got.headers["content-disposition"])
    page.click("#source-next")
    page.wait_for_function("document.querySelector('#source-page').textContent === '1'")
    assert page.evaluate("document.querySelector('#source-file').href") == f"{address}original?document=tay-ninh.pdf"
    assert "4.000" in "".join(page.locator("#source-text mark.current").all_text_contents())
    assert got.body() == (corpus / "tay-ninh.pdf").read_bytes()
