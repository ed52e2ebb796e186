"""Take the screenshots of the README from a running page: ``python tools/take_screenshots.py http://127.0.0.1:7860``.

Needs Chromium and playwright (requirements-dev.txt), and a page over the shipped corpus.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

SCREENSHOTS = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def main(address: str) -> None:
    """Take every screenshot from the page at ``address``."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        wide = open_page(browser, address, WIDE, "light")
        save(wide, "dau-tien")
        ask_example(wide, 2)
        open_source(wide)
        save(wide, "hoi-dap")
        ask_example(wide, 5)
        open_source(wide)
        save(wide, "tu-choi")
        dark = open_page(browser, address, WIDE, "dark")
        ask_example(dark, 3)
        open_source(dark)
        save(dark, "nen-toi")
        dark.click("nav a[data-view=documents]")
        dark.click("#shelf .report-title")
        dark.wait_for_selector("#source-text h3")
        save(dark, "tai-lieu")
        figures = open_page(browser, f"{address}#chi-tieu", WIDE, "light")
        figures.click(".pair:has(.target-mark) .figure-source >> nth=0")
        figures.wait_for_selector("#source-text mark.current")
        save(figures, "chi-tieu")
        phone = open_page(browser, address, PHONE, "light")
        ask_example(phone, 1)
        save(phone, "dien-thoai")
        open_source(phone)
        save(phone, "dien-thoai-nguon")
        browser.close()


def open_page(browser: Any, address: str, viewport: dict[str, int], theme: str) -> Any:
    """Open the page as a new visitor with a screen and theme."""
    context = browser.new_context(viewport=viewport, color_scheme=theme, reduced_motion="reduce", locale="vi-VN")
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(".assistant.ready")
    return page


def ask_example(page: Any, number: int) -> None:
    """Ask one of the questions the first visit offers."""
    turns = page.locator(".turn").count()
    page.fill("#question", page.locator(".example").nth(number).get_attribute("data-ask"))
    page.press("#question", "Enter")
    page.wait_for_selector(f".turn:nth-child({turns + 1}) .reply")
    # The questions to ask next are tried before they are shown.
    page.wait_for_function(
        "(turn) => document.querySelector(`.turn:nth-child(${turn})`).dataset.suggested", arg=turns + 1
    )


def open_source(page: Any) -> None:
    """Open the first source of the last answer."""
    page.click(".turn:last-child .mark")
    page.wait_for_selector("#source-text mark.current")


def save(page: Any, name: str) -> None:
    """Save what is to be seen, once it has come to rest."""
    page.mouse.move(2, 2)
    page.wait_for_timeout(400)
    path = SCREENSHOTS / f"{name}.png"
    page.screenshot(path=path)
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(256).save(path, optimize=True)  # a third of the size, no difference to see


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:7860")
