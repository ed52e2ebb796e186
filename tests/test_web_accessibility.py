"""axe in the browser: every state of the page, in both themes, wide and narrow, without a finding that matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.web.login_page import login_html
from tests.browser_visits import ASKED, COMPARED, IN_THE_BROWSER, PHONE, WIDE, Visit

axe_package = pytest.importorskip("axe_playwright_python.sync_playwright")

pytestmark = IN_THE_BROWSER

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


def findings(page: Any) -> list[str]:
    """Give what axe finds, all but minor remarks: the rule, how grave, and where."""
    page.wait_for_timeout(250)  # an answer that is still fading in has less contrast than it will have
    found = axe_package.Axe().run(page, options=RULES).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {node['html'][:120]} {node.get('failureSummary', '')[:200]}"
        for rule in found
        if rule["impact"] in ("moderate", "serious", "critical")
        for node in rule["nodes"]
    ]


def first_visit(visit: Visit) -> None:
    del visit


def answered(visit: Visit) -> None:
    visit.ask(ASKED)
    visit.page.wait_for_selector(".next .suggestion")


def changing_and_judging(visit: Visit) -> None:
    visit.ask(COMPARED)
    visit.page.click(".change")
    visit.page.click("[data-action=unhelpful]")
    visit.page.wait_for_selector(".opinion :is(textarea, .note)")


def refused(visit: Visit) -> None:
    visit.ask("Cà Mau có bao nhiêu sản phẩm?")


def reading(visit: Visit) -> None:
    visit.ask(ASKED)
    visit.open_first()
    visit.page.fill("#find", "sản phẩm")
    visit.page.wait_for_selector("#found button")


def failing(visit: Visit) -> None:
    visit.ask("hỏng")
    visit.page.press("#question", "Enter")


def documents(visit: Visit) -> None:
    visit.page.click("nav a[data-view=documents]")
    visit.page.wait_for_selector("#shelf .report-title")


def confining(visit: Visit) -> None:
    visit.page.click("#scope")


def history(visit: Visit) -> None:
    visit.page.click("#history")
    visit.page.check("#history-on")


STATES: list[Callable[[Visit], None]] = [
    first_visit, answered, changing_and_judging, refused, reading, failing, documents, confining, history,
]  # fmt: skip


@pytest.mark.parametrize("screen", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_state_of_the_page_keeps_anyone_out(browser: Any, address: str, screen: dict[str, int], theme: str) -> None:
    found = []
    for state in STATES:
        visit = Visit(browser, address, screen, color_scheme=theme, reduced_motion="reduce")
        state(visit)
        found += [f"{state.__name__}: {finding}" for finding in findings(visit.page)]
        visit.context.close()
    assert found == []


def test_axe_would_find_what_keeps_people_out(browser: Any) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.set_content('<html lang="vi"><title>x</title><main><h1>x</h1><p style="color:#aaa">mờ</p><button></button>')
    assert sorted(finding.partition(" ")[0] for finding in findings(page)) == ["button-name", "color-contrast"]
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_log_in_page_keeps_no_one_out(browser: Any, theme: str) -> None:
    context = browser.new_context(color_scheme=theme)
    page = context.new_page()
    page.set_content(login_html("vi", "Tên đăng nhập hoặc mật khẩu không đúng.", "lan"))
    assert findings(page) == []
    context.close()
