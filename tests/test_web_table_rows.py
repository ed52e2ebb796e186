"""Rows of tables on the page: laid out in columns under their heads, with the report's own words in every cell."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.types import Answer, Citation, Document, Line, Run, Understood
from assistant.web.answer_reply import answer_reply
from assistant.web.answer_rows import row_words
from assistant.web.answers import render_answer
from assistant.web.sources import Span, render_text
from assistant.web.table_rows import heads_of, row_heads
from tests.web_fakes import HOSTILE

HEAD = "STT | Chỉ tiêu | Kế hoạch | Thực hiện"
ECONOMY = "1 | Kinh tế số | 14 | 12,7"
FIBRE = "2 | Cáp quang | 82 | 84,6"
TEXT = f"Kết quả như sau:\n{HEAD}\n{ECONOMY}\n{FIBRE}\n\nHết."


def report(text: str = TEXT, pages: tuple[int, ...] = (0,)) -> Document:
    return Document("a.md", "A", "", None, (), None, "", text, pages)


class Shelf:
    def document(self, document_id: str) -> Document:
        return {"a.md": report()}[document_id]


def cite(number: int, quote: str, document: str = "a.md") -> Citation:
    start = TEXT.index(quote)
    return Citation(number, document, "A", 1, start, start + len(quote), quote)


def told(role: str, citation: Citation, *runs: Run) -> Line:
    return Line(role, (*runs, Run(" "), Run("", "citation", citation.number)))  # type: ignore[arg-type]


def answer(lines: Sequence[Line], cited: Sequence[Citation], answered: bool = True) -> Answer:
    given, nearest = (tuple(cited), ()) if answered else ((), tuple(cited))
    return Answer("?", answered, tuple(lines), given, Understood(), nearest)


def rendered(said: Answer) -> str:
    return render_answer(said, "", heads_of((*said.citations, *said.nearest), Shelf()))


def test_a_row_is_headed_by_the_first_line_of_its_table() -> None:
    assert row_heads(TEXT, TEXT.index(FIBRE)) == ("STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện")
    assert row_heads(TEXT, TEXT.index("84,6")) == ("STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện")


def test_the_head_itself_and_a_table_without_one_have_no_heads() -> None:
    assert row_heads(TEXT, TEXT.index(HEAD)) == ()
    assert row_heads(f"{ECONOMY}\n{FIBRE}", 30) == ()


def test_heads_are_not_given_for_words_that_have_moved_or_a_report_that_is_gone() -> None:
    moved = cite(2, FIBRE)
    moved = Citation(2, "a.md", "A", 1, moved.start + 1, moved.end + 1, FIBRE)
    cited = [cite(1, ECONOMY), moved, cite(3, ECONOMY, "gone.md"), cite(4, "Kết quả như sau:")]
    assert heads_of(cited, Shelf()) == {1: ("STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện")}


def test_a_quoted_row_stands_under_its_heads_with_its_figure_bold_and_its_number_at_the_end() -> None:
    row = cite(1, ECONOMY)
    html = rendered(answer([told("quote", row, Run("1 | Kinh tế số | 14 | "), Run("12,7", "figure", 1))], [row]))
    assert '<th scope="col">Kế hoạch</th><th scope="col">Thực hiện</th>' in html
    assert (
        '<tr><td>1</td><td data-head="Chỉ tiêu">Kinh tế số</td><td data-head="Kế hoạch">14</td>'
        '<td data-head="Thực hiện"><strong class="figure">12,7</strong></td><td class="of-mark"><button'
    ) in html
    assert "|" not in html


def test_rows_that_follow_their_cited_head_are_one_table_and_the_head_keeps_its_number() -> None:
    cited = [cite(1, HEAD), cite(2, ECONOMY), cite(3, FIBRE)]
    html = rendered(answer([told("item", one, Run(one.quote)) for one in cited], cited))
    assert html.count("<table>") == 1
    assert html.count("<tbody><tr>") == 1
    assert '<th scope="col">Thực hiện</th><th class="of-mark"><button' in html


def test_a_line_that_says_more_or_less_than_the_row_stays_a_line() -> None:
    row = cite(1, ECONOMY)
    for words in (f"Theo bảng: {ECONOMY}", "1 | Kinh tế số"):
        html = rendered(answer([told("item", row, Run(words))], [row]))
        assert "<table>" not in html
        assert f"<li>{words}" in html


def test_the_nearest_row_of_a_refusal_is_said_in_words_where_a_sentence_quotes_it() -> None:
    row = cite(1, ECONOMY)
    note = Line("note", (Run(f"Gần nhất: «{ECONOMY}» (A).", english=f"Nearest: «{ECONOMY}» (A)."),))
    html = rendered(answer([note], [row], answered=False))
    assert "Gần nhất: «Chỉ tiêu: Kinh tế số · Kế hoạch: 14 · Thực hiện: 12,7» (A)." in html
    assert "Nearest: «Chỉ tiêu: Kinh tế số · Kế hoạch: 14 · Thực hiện: 12,7» (A)." in html


def test_the_nearest_row_of_a_refusal_that_no_sentence_quotes_is_a_table() -> None:
    html = rendered(answer([], [cite(1, ECONOMY)], answered=False))
    assert '<td data-head="Kế hoạch">14</td>' in html


def test_the_page_is_told_the_row_in_words_and_its_exact_text() -> None:
    row = cite(1, ECONOMY)
    reply = answer_reply(answer([], [row]), "", 1, heads_of([row], Shelf()))
    assert reply["citations"][0]["row"] == "Chỉ tiêu: Kinh tế số · Kế hoạch: 14 · Thực hiện: 12,7"
    assert reply["citations"][0]["quote"] == ECONOMY
    assert answer_reply(answer([], [cite(1, "Hết.")]), "", 1, {})["citations"][0]["row"] == ""


def test_cells_without_heads_are_told_apart_all_the_same() -> None:
    assert row_words(cite(1, ECONOMY), {}) == "Kinh tế số · 14 · 12,7"


def test_the_source_shows_the_rows_of_a_table_in_columns_with_the_cited_one_marked() -> None:
    row = cite(1, FIBRE)
    shown = render_text(report(), [Span(1, row.start, row.end, FIBRE, ("84,6",))], 0, len(TEXT))
    assert shown.startswith('<p>Kết quả như sau:</p><div class="source-table"')
    assert "<tr><th>STT</th><th>Chỉ tiêu</th><th>Kế hoạch</th><th>Thực hiện</th></tr>" in shown
    assert "<tr><td>1</td><td>Kinh tế số</td><td>14</td><td>12,7</td></tr>" in shown
    assert '<td><mark data-source="1">Cáp quang</mark></td>' in shown
    assert '<td><mark data-source="1"><strong class="figure">84,6</strong></mark></td>' in shown
    assert shown.endswith("</table></div><p>Hết.</p>")


def test_a_short_row_fills_its_line_and_an_empty_cell_is_kept() -> None:
    text = "Tên | Năm | Ghi chú\nKinh tế số | | tốt\nCáp quang | 2024"
    shown = render_text(report(text), [], 0, len(text))
    assert "<tr><td>Kinh tế số</td><td></td><td>tốt</td></tr>" in shown
    assert '<tr><td>Cáp quang</td><td colspan="2">2024</td></tr>' in shown


def test_a_table_over_two_pages_is_cut_where_the_page_turns() -> None:
    text = f"{HEAD}\n{ECONOMY}\n{FIBRE}\n3 | Chữ ký số | 15 | 9,4"
    shown = render_text(report(text, (0, text.index(FIBRE))), [], 0, len(text))
    assert shown.count("<table>") == 2
    assert shown.index("trang 2") < shown.index("Cáp quang")
    assert shown.index("Kinh tế số") < shown.index("trang 2")


def test_a_single_line_with_a_bar_and_hostile_cells_are_text() -> None:
    assert render_text(report("Thứ Tư | 07:20"), [], 0, 14) == "<p>Thứ Tư | 07:20</p>"
    text = f"Tên | Năm\n{HOSTILE} | 1"
    assert "<img" not in render_text(report(text), [], 0, len(text))
