"""The page "Chỉ tiêu & kết quả" in Chromium: filtered, read, downloaded, by pointer and keyboard, wide and narrow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser_visits import IN_THE_BROWSER, PHONE, WIDE, Visit

pytestmark = IN_THE_BROWSER


@pytest.fixture
def figures(browser: Any, address: str) -> Iterator[Visit]:
    visit = Visit(browser, address + "#chi-tieu", WIDE)
    visit.page.wait_for_selector(".assistant.ready")
    visit.page.wait_for_selector("#figure-body .pair")
    yield visit
    assert visit.complaints == []
    visit.context.close()


def test_a_figure_opens_its_sentence_and_the_stepper_leads_to_the_target(figures: Visit) -> None:
    page = figures.page
    assert page.inner_text("#figure-count") == "1 kết quả có chỉ tiêu để so"
    page.click(".pair .figure-source >> nth=0")
    page.wait_for_selector("#source-text mark.current")
    assert page.inner_text("#source-text mark.current .figure") == "1.678"
    page.click("#source-next")
    page.wait_for_function("document.querySelector('#source-text mark.current .figure')?.textContent === '2.000'")


def test_typing_filters_and_the_address_keeps_the_filter(figures: Visit) -> None:
    page = figures.page
    page.click("[data-figures=statements]")
    page.wait_for_selector("#figure-rows tr")
    page.fill("#figure-filter input", "hoa don")
    page.wait_for_selector(".figures-none")
    assert "indicator=hoa+don" in page.evaluate("location.hash")
    page.click("#figure-filter button[type=reset]")
    page.wait_for_selector("#figure-rows tr")
    page.select_option("#figure-filter [name=place]", "Bạc Liêu")
    page.wait_for_function("document.querySelectorAll('#figure-rows tr').length === 1")
    page.reload()
    page.wait_for_selector("#figure-rows tr")
    assert page.input_value("#figure-filter [name=place]") == "Bạc Liêu"
    assert page.locator("#figure-rows tr").count() == 1


def test_what_is_shown_is_downloaded(figures: Visit) -> None:
    page = figures.page
    with page.expect_download() as waiting:
        page.click("[data-take=csv]")
    assert re.fullmatch(r"chi-tieu-va-ket-qua-\d{4}-\d\d-\d\d\.csv", waiting.value.suggested_filename)
    content = waiting.value.path().read_bytes()
    assert content.startswith(b"\xef\xbb\xbfplace,indicator,target,")
    assert content.count(b"\r\n") == 2


def test_the_keyboard_alone_filters_and_opens_a_source(figures: Visit) -> None:
    page = figures.page
    page.focus("#figure-filter input")
    page.keyboard.type("san pham")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash.includes('san+pham')")
    page.wait_for_selector("#figure-body:not([aria-busy]) .pair")
    page.focus(".pair .figure-source >> nth=0")
    page.keyboard.press("Enter")
    page.wait_for_selector("#source-text mark.current")
    page.wait_for_function("document.activeElement.id === 'source-text'")
    page.keyboard.press("Escape")
    assert figures.focused() == "figure-source"


def test_the_language_changes_without_asking_again(figures: Visit) -> None:
    page = figures.page
    page.click("button[data-language=en]")
    assert page.inner_text(".pair .verdict-chip").endswith("Not met")
    assert page.inner_text("#figures-heading") == "Targets & results"
    page.click("button[data-language=vi]")


def test_on_a_phone_nothing_is_wider_than_the_screen(browser: Any, address: str) -> None:
    phone = Visit(browser, address + "#chi-tieu?view=statements", PHONE)
    page = phone.page
    page.wait_for_selector("#figure-rows tr")
    assert page.evaluate("document.querySelector('#figures-view').scrollWidth <= innerWidth")
    page.click("#figure-rows tr >> nth=0")
    page.wait_for_selector(".source.sheet mark.current")
    assert page.inner_text("#source-text mark.current") == "1.678"
    phone.context.close()
