"""HTML → body: the report on a saved page, without its navigation, scripts and hidden text.

trafilatura finds the report; where it finds none, all visible text counts. Paragraphs, headings, list items
("- ") and rows of tables ("a | b", empty cells kept) become lines.
Large or deeply nested pages are read in bounded time.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from assistant.errors import ReadingError
from assistant.reading.byline import named_author
from assistant.reading.page_parts import day_told, headline, site_of, take_out_other_articles, unfold_layout
from assistant.reading.plain import Body
from assistant.types import Heading
from assistant.vietnamese.text import clean

_MOST_ELEMENTS = 8_000
_LEAST_TEXT = 200
_DROPPED_TAGS = (
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "embed",
    "svg",
    "canvas",
    "select",
    "button",
)
_SURROUNDINGS = ("nav", "header", "footer", "aside", "form")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>\"']{1,500})", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})[^<>]{0,2000}>")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    [
        *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "hi"),
        *("i", "ins", "kbd", "label", "mark", "q", "ref", "s", "samp", "small", "span", "strike", "strong", "sub"),
        *("sup", "time", "tt", "u", "var"),
    ]
)


def read_html(text: str) -> Body:
    """Read a cleaned page. Raises ReadingError where it cannot be taken apart."""
    page = _parse(text)
    saved_from = _SAVED_FROM.search(text[:4096])
    address = saved_from[1] if saved_from else ""
    everything = _Lines()
    everything.read(page, leave_out=_SURROUNDINGS)
    if not everything.length:
        return Body("\n".join(_without_tags(text)), source=address)
    if sum(1 for _ in page.iter()) > _MOST_ELEMENTS:
        return everything.body(title=_page_title(page), source=address)
    return _read_report(page, everything, address)


def _parse(text: str) -> Any:
    """Parse the page and take out what a reader of it does not see."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        page = lxml_html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError):
        raise ReadingError(
            "Không phân tích được trang này như HTML; hãy lưu lại trang hoặc chép chữ sang tệp .txt.",
            "The page cannot be taken apart as HTML; save it again, or copy its text into a .txt file.",
        ) from None
    for element in list(page.iter(*_DROPPED_TAGS)):
        _take_out(element)
    for element in list(page.xpath("//*[@hidden or @aria-hidden='true' or @style]")):
        if (
            "style" not in element.attrib
            or len({"hidden", "aria-hidden"} & set(element.attrib))
            or _HIDDEN.search(element.get("style"))
        ):
            _take_out(element)
    if sum(1 for _ in page.iter()) <= _MOST_ELEMENTS:
        take_out_other_articles(page)
        unfold_layout(page)
    for element in list(page.iter("figure", "figcaption")):
        element.tag = "p" if element.tag == "figcaption" else "div"
    return page


def _take_out(element: Any) -> None:
    if element.getparent() is not None and element.tag not in ("html", "body"):
        element.drop_tree()


def _read_report(page: Any, everything: _Lines, address: str) -> Body:
    import trafilatura

    title = _page_title(page)
    head = headline(page, title)
    try:
        found = trafilatura.bare_extraction(
            page,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception:  # a hostile page breaks it in ways of its own; the visible text is still there
        found = None
    if found is None or found.body is None:
        return everything.body(title=head or title, source=address)
    report = _Lines()
    if head and not any(head in clean(words) for words in found.body.itertext()):
        report.begin(head)
    report.read(found.body)
    if report.says_less_than(everything):
        report = everything
    publisher = site_of(page, clean(found.sitename or found.hostname or "").strip(), title)
    return report.body(
        title=head or clean(found.title or "").strip() or title,
        publisher=publisher,
        author=named_author(clean(found.author or ""), publisher),
        date=found.date or everything.day,
        source=address or found.url or "",
    )


def _page_title(page: Any) -> str:
    title = page.find(".//title")
    return " ".join(clean(title.text or "").split()) if title is not None else ""


def _without_tags(text: str) -> Iterator[str]:
    """Give what stands between the tags of a page too deep or too long to be taken apart, line by line."""
    hidden = ""
    start = 0
    for tag in _TAG.finditer(text):
        name = tag[2].lower()
        words = " ".join(clean(html.unescape(text[start : tag.start()])).split())
        if words and not hidden:
            yield words
        if name in _DROPPED_TAGS:
            hidden = "" if tag[1] and name == hidden else hidden or ("" if tag[1] else name)
        start = tag.end()
    if not hidden and (words := " ".join(clean(html.unescape(text[start:])).split())):
        yield words


class _Lines:
    """Gathers the lines of a tree of HTML, or of trafilatura's TEI, walking it without recursion."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._headings: list[Heading] = []
        self._words: list[str] = []
        self._cells: list[str] | None = None
        self._rows_open = 0
        self.length = 0

    @property
    def day(self) -> str:
        """The day that a line of its own dates the page by, or ""."""
        return day_told(self._lines)

    def begin(self, headline: str) -> None:
        """Begin with the headline, which stands above what is read next."""
        self._words.append(headline)
        self._end_line(level=1)

    def read(self, tree: Any, leave_out: tuple[str, ...] = ()) -> None:
        """Read ``tree`` but for the elements named in ``leave_out`` and its head."""
        from lxml import etree

        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if tag in leave_out or (tag == "head" and element.get("rend") is None):
                    walk.skip_subtree()
                    continue
                self._open(tag)
                self._words.append(element.text or "")
            else:
                if not (tag in leave_out or (tag == "head" and element.get("rend") is None)):
                    self._close(tag, element)
                if element is not tree:
                    self._words.append(element.tail or "")
        self._end_line()

    def says_less_than(self, everything: _Lines) -> bool:
        """Say whether this is no report: too little, or all in one line, of what the page shows."""
        if self.length < _LEAST_TEXT:
            return everything.length < 2 * _LEAST_TEXT or self.length * 10 < everything.length
        return len(self._lines) == 1 and len(everything._lines) > 4

    def body(self, **said: Any) -> Body:
        """Give the lines as a body; ``said`` is what the page says of itself."""
        return Body("\n".join(self._lines), tuple(self._headings), **said)

    def _open(self, tag: str) -> None:
        if tag in ("tr", "row"):
            self._rows_open += 1
            if self._rows_open == 1:
                self._end_line()
                self._cells = []
        elif self._cells is not None:
            self._words.append(" ")
        elif tag not in _INLINE:
            self._end_line()

    def _close(self, tag: str, element: Any) -> None:
        if tag in ("tr", "row"):
            self._rows_open -= 1
            if self._rows_open == 0:
                self._end_row()
        elif self._cells is not None:
            if tag in ("td", "th", "cell") and self._rows_open == 1:
                self._cells.append(self._taken())
            else:
                self._words.append(" " if tag not in _INLINE else "")
        elif tag in _HEADINGS or tag == "head":
            self._end_line(level=_HEADINGS.get(element.get("rend") or tag, 2))
        elif tag not in _INLINE:
            self._end_line(bullet=tag in ("li", "item"))

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        self._words.clear()
        if any(cells):
            self._add(" | ".join(cells) if len(cells) > 1 else cells[0])

    def _end_line(self, level: int = 0, bullet: bool = False) -> None:
        line = self._taken()
        if not line:
            return
        if level:
            self._headings.append(Heading(self.length, self.length + len(line), level, line))
        self._add(f"- {line}" if bullet else line)

    def _add(self, line: str) -> None:
        self._lines.append(line)
        self.length += len(line) + 1

    def _taken(self) -> str:
        words = " ".join(clean("".join(self._words)).split())
        self._words.clear()
        return words
