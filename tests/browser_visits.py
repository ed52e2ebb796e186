"""A person's visit to the page in Chromium, and what most tests of the page look at."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.web_fakes import FakeAssistant, Stage

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
FLAGS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]

IN_THE_BROWSER = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"),
    pytest.mark.filterwarnings("ignore"),
]

ASKED = "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"
COMPARED = "So sánh Đắk Lắk và Bạc Liêu"
WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage(FakeAssistant(0.15))


@contextmanager
def served(stage: Stage) -> Iterator[str]:
    """Serve the page over ``stage``; give its address."""
    import uvicorn

    from assistant.web.page import create_app

    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(stage.desk()), log_level="critical", lifespan="on"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def address(stage: Stage) -> Iterator[str]:
    with served(stage) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


class Visit:
    """One person's page; what it asked of other hosts and what it complained of is kept."""

    def __init__(self, browser: Any, address: str, viewport: dict[str, int], **options: Any) -> None:
        self.context = browser.new_context(**{"viewport": viewport, "locale": "vi-VN", **options})
        self.page = self.context.new_page()
        self.address = address
        self.foreign: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", self._note_request)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        self.page.goto(address)
        self.page.wait_for_selector(".assistant.ready", timeout=30_000)

    def _note_request(self, request: Any) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.foreign.append(request.url)

    def ask(self, question: str) -> None:
        turns = self.page.locator(".turn").count()
        self.page.fill("#question", question)
        self.page.press("#question", "Enter")
        self.page.wait_for_selector(f".turn:nth-child({turns + 1}) .answer:not([aria-busy])")

    def open_first(self) -> None:
        self.page.click(".turn:last-child .lead .mark")
        self.page.wait_for_selector("#source-text mark.current")

    def current(self) -> str:
        return "".join(self.page.locator("#source-text mark.current").all_text_contents())

    def from_the_top(self) -> None:
        """Have the next Tab go to the first stop of the page."""
        self.page.evaluate("document.body.tabIndex = -1; document.body.focus()")

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.className"))


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Visit]:
    visit = Visit(browser, address, WIDE)
    yield visit
    visit.context.close()
    assert visit.foreign == []
    assert visit.complaints == []


@pytest.fixture
def phone(browser: Any, address: str) -> Iterator[Visit]:
    visit = Visit(browser, address, PHONE, has_touch=True, is_mobile=True)
    yield visit
    visit.context.close()
    assert visit.foreign == []
    assert visit.complaints == []


def seen_in(page: Any, element: str, frame: str) -> bool:
    """Say whether ``element`` lies within what is visible of ``frame``."""
    script = """([element, frame]) => {
        const inner = document.querySelector(element).getBoundingClientRect();
        const outer = document.querySelector(frame).getBoundingClientRect();
        return inner.top >= outer.top && inner.bottom <= outer.bottom;
    }"""
    return bool(page.evaluate(script, [element, frame]))


def out_of_the_page(page: Any) -> list[str]:
    """List what reaches beyond the right edge of the window."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll('.assistant *')].filter((part) => {
            const edge = part.getBoundingClientRect();
            const unseen = part.closest('[inert], .unseen, .door-words');
            return edge.width && edge.height > 1 && edge.right > innerWidth + 0.5 && !unseen;
        }).map((part) => part.outerHTML.slice(0, 80))"""
    )
    return found
