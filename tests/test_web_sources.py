"""A report in the source panel: spans and figures marked exactly, headings and items as such, long texts in part."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from assistant.types import Document, Heading
from assistant.web.sources import Span, locate, render_colophon, render_facts, render_text, window_around
from tests.web_fakes import REPORTS, SALES, TRADES


def report(text: str, pages: tuple[int, ...] = (0,), headings: tuple[Heading, ...] = ()) -> Document:
    return Document("a.txt", "A", "", None, (), None, "", text, pages, headings)


def span(text: str, quote: str, number: int = 1, figures: tuple[str, ...] = ()) -> Span:
    return Span(number, text.index(quote), text.index(quote) + len(quote), quote, figures)


def test_the_cited_span_is_marked_and_its_figure_within_it() -> None:
    text = "Trước. Có 1.678 sản phẩm. Sau."
    rendered = render_text(report(text), [span(text, "Có 1.678 sản phẩm.", figures=("1.678",))], 0, len(text))
    assert rendered == (
        '<p>Trước. <mark data-source="1">Có </mark><mark data-source="1"><strong class="figure">1.678</strong></mark>'
        '<mark data-source="1"> sản phẩm.</mark> Sau.</p>'
    )


def test_a_figure_is_not_found_inside_a_longer_one() -> None:
    text = "Có 11.678 và 1.678,5 và 1.678."
    rendered = render_text(report(text), [span(text, text, figures=("1.678",))], 0, len(text))
    assert re.findall(r'<strong class="figure">([^<]*)</strong>', rendered) == ["1.678"]
    assert rendered.endswith('<mark data-source="1">.</mark></p>')


def test_a_span_over_two_lines_is_marked_on_both() -> None:
    text = "một hai\nba bốn"
    rendered = render_text(report(text), [span(text, "hai\nba")], 0, len(text))
    assert rendered == '<p>một <mark data-source="1">hai</mark></p><p><mark data-source="1">ba</mark> bốn</p>'


def test_overlapping_spans_name_both_numbers_where_they_overlap() -> None:
    text = "một hai ba"
    rendered = render_text(report(text), [span(text, "một hai", 1), span(text, "hai ba", 2)], 0, len(text))
    assert rendered == (
        '<p><mark data-source="1">một </mark><mark data-source="1 2">hai</mark><mark data-source="2"> ba</mark></p>'
    )


def test_headings_and_items_are_shown_as_such_without_their_signs() -> None:
    text = "# Một\n\n## Hai\n\n- mục\n+ mục khác"
    headings = (Heading(0, 5, 1, "Một"), Heading(7, 13, 2, "Hai"))
    assert render_text(report(text, headings=headings), [], 0, len(text)) == (
        '<h3>Một</h3><h4>Hai</h4><p class="bullet">mục</p><p class="bullet">mục khác</p>'
    )


def test_a_heading_known_by_its_words_only_is_shown_as_one() -> None:
    text = "KẾT QUẢ\nCó."
    assert render_text(report(text, headings=(Heading(0, 7, 2, "KẾT QUẢ"),)), [], 0, len(text)) == (
        "<h4>KẾT QUẢ</h4><p>Có.</p>"
    )


def test_the_turn_of_a_page_is_said() -> None:
    text = "một\nhai\nba"
    rendered = render_text(report(text, pages=(0, 4, 8)), [], 0, len(text))
    assert re.findall(r">(trang \d)<", rendered) == ["trang 2", "trang 3"]


def test_hostile_text_is_shown_as_text() -> None:
    rendered = render_text(REPORTS[1], [], 0, len(REPORTS[1].text))
    assert "<img" not in rendered
    assert "&lt;script&gt;document.title=2&lt;/script&gt;" in rendered


def test_the_page_is_told_only_where_the_report_has_pages() -> None:
    assert "Trang" not in render_facts(report("một"), 1)
    assert '<dd><span id="source-page">2</span></dd>' in render_facts(report("một", pages=(0, 2)), 2)


def test_only_a_web_address_becomes_a_link() -> None:
    address = Document("a.txt", "A", "", None, (), None, "https://x.vn/a?b=1&c=2", "một")
    assert '<a href="https://x.vn/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">' in render_colophon(address)
    for source in ("javascript:alert(1)", 'https://x.vn/"onclick="alert(1)', "Báo Đắk Lắk, 21/7/2023"):
        named = Document("a.txt", "A", "", None, (), None, source, "một")
        assert "<a " not in render_colophon(named)


def test_a_span_that_still_stands_is_where_it_was() -> None:
    text = REPORTS[0].text
    assert locate(text, span(text, SALES)) == span(text, SALES)


def test_a_span_that_has_moved_is_found_at_its_nearest_place() -> None:
    text = f"{TRADES} một hai {SALES} ba bốn năm {TRADES}"
    moved = locate(text, Span(1, len(text) - 60, len(text) - 10, TRADES))
    assert moved is not None
    assert moved.start == text.rindex(TRADES)
    assert text[moved.start : moved.end] == TRADES


def test_a_span_whose_words_are_gone_is_not_found() -> None:
    assert locate("một hai", Span(1, 0, 3, "bốn")) is None
    assert locate("một hai", Span(1, 5, 5, "")) == Span(1, 5, 5, "")


@given(st.text(alphabet="ab <&\n#-1.", max_size=80), st.data())
def test_every_character_is_shown_whatever_is_marked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    marked = Span(1, start, end, text[start:end], ("1",))
    plain = html.unescape(re.sub(r"<[^>]+>", "", render_text(report(text), [marked], 0, len(text))))
    # Layout signs at the beginning of a line and blank lines are all that is left out.
    expected = [re.sub(r"^(#{1,6} +|\s*[-*+•] +)", "", line) for line in text.split("\n") if line.strip()]
    assert plain == "".join(expected)


@given(st.lists(st.integers(0, 40), max_size=30), st.data())
def test_a_window_holds_the_offset_and_stays_within_the_text(lengths: list[int], data: st.DataObject) -> None:
    text = "\n".join("x" * length for length in lengths)
    offset = data.draw(st.integers(0, len(text)))
    start, end = window_around(text, offset, 50)
    assert 0 <= start <= offset <= end <= len(text)
    assert end - start <= 50 + 2 * 13


def test_a_short_text_is_shown_whole() -> None:
    assert window_around("một hai", 3) == (0, 7)


def test_the_author_stands_among_the_facts_escaped() -> None:
    written = Document("a.txt", "A", "Báo", None, (), None, "", "một", author="Lê <An>")
    assert re.findall(r"<dd>(.*?)</dd>", render_facts(written, 1)) == ["Báo", "Lê &lt;An&gt;"]
