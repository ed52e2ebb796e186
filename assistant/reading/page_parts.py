"""What the parts of a saved page are by their names and their links: the headline, other articles, a layout in tables.

Works on the parsed tree. Which text of a page is the report is left to ``html``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_ELSEWHERE = re.compile(
    r"lien[-_]?quan|related|(?:tin|bai|news|box)[-_]?(?:khac|cung|moi|cu\b|noi[-_]?bat|other)|other[-_]?news|doc[-_]?nhieu|"
    r"xem[-_]?nhieu|most[-_]?(?:read|view)|binh[-_]?luan|\bcomments?\b|breadcrumb|thong[-_]?ke|\bcounter",
    re.IGNORECASE,
)
_HEADLINE = re.compile(r"(?:^|[-_ ])(?:title|tieu[-_]?de|headline)(?:$|[-_ ])", re.IGNORECASE)
_SITE = re.compile(
    r"(?:cổng|trang)\s+(?:thông tin|tin)|(?:báo|đài|tạp chí|website|ubnd|ủy ban nhân dân|sở|trang chủ)\b", re.IGNORECASE
)
_PARTED = re.compile(r"\s+[|–—»-]\s+")
_DATED = re.compile(r"(?:cập nhật|ngày đăng|đăng ngày|xuất bản)\D{0,20}(\d{1,2}/\d{1,2}/20\d\d)\b", re.IGNORECASE)
_MOST_TABLES = 300
_SHARE_ELSEWHERE = 0.4  # of a page's words: what holds more is no box beside the report
_SHARE_LINKS = 0.7
_LONG_CELL = 400


def take_out_other_articles(page: Any) -> None:
    """Take out boxes that are named for related articles, comments, counters and the way to the page."""
    whole = len(page.text_content())
    for element in list(page.iter("div", "section", "ul", "ol", "table", "td", "dl", "p", "span")):
        name = f"{element.get('class', '')} {element.get('id', '')}"
        if (
            _ELSEWHERE.search(name)
            and element.getparent() is not None
            and element.find(".//h1") is None
            and len(element.text_content()) < _SHARE_ELSEWHERE * whole
        ):
            element.drop_tree()


def unfold_layout(page: Any) -> None:
    """Make plain blocks of tables that only set a page's parts side by side, and take out cells that are menus."""
    tables = list(page.iter("table"))
    layouts = [table for table in tables[:_MOST_TABLES] if _is_layout(table)]
    for table in layouts:
        for element in [*table.iterfind("tr"), *table.iterfind("*/tr"), table]:
            for cell in [*element.iterfind("td"), *element.iterfind("th")] if element is not table else ():
                if _is_menu(cell):
                    cell.drop_tree()
                else:
                    cell.tag = "div"
            element.tag = "div"
        for part in table.iterfind("tbody"):
            part.tag = "div"


def headline(page: Any, title: str) -> str:
    """Give the article's headline: the first of the first rank that ``title`` repeats, else what is named so, or ""."""
    for element in page.iter("h1"):
        words = _words(element)
        if words and (words.casefold() in title.casefold() or is_site(title)):
            return "" if is_site(words) and not is_site(title) else words
    if not is_site(title):
        return ""
    named = (
        each for each in page.iter("div", "td", "p", "h2", "h3", "span") if _HEADLINE.search(each.get("class", ""))
    )
    return next((words for each in named if 15 <= len(words := _words(each)) <= 250 and not is_site(words)), "")


def site_of(page: Any, found: str, title: str) -> str:
    """Give the site's name: what the page declares, else the last part of its title, else what was ``found``."""
    for meta in page.iter("meta"):
        if meta.get("property") == "og:site_name" and (name := " ".join(meta.get("content", "").split())):
            return name
    parts = _PARTED.split(title)
    if found and found != parts[0] and found not in title:
        return found
    named = next((part for part in reversed(parts) if is_site(part)), "")
    return named or ("" if found == parts[0] else found)


def day_told(lines: Iterable[str]) -> str:
    """Give the day that one of the ``lines`` dates the page by ("Cập nhật: 28/03/2024"), or ""."""
    return next((found[1] for line in lines if (found := _DATED.match(line))), "")


def is_site(title: str) -> bool:
    """Say whether ``title`` is the name of a site and not of an article."""
    return bool(_SITE.match(title)) and not re.search(r"\d", title) and ":" not in title


def _is_layout(table: Any) -> bool:
    if table.find(".//table") is not None:
        return True
    cells = table.xpath("./tr/td | ./*/tr/td")
    return (
        any(
            len(cell.text_content()) > _LONG_CELL or sum(1 for _ in cell.iterchildren("p", "div", "ul", "h1", "h2")) > 2
            for cell in cells[:200]
        )
        and len(cells) < 20
    )


def _is_menu(cell: Any) -> bool:
    links = list(cell.iter("a"))
    linked = sum(len(link.text_content()) for link in links)
    return len(links) > 2 and linked > _SHARE_LINKS * len("".join(cell.text_content().split()))


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())
