"""The first visit and the documents page say what is indexed, whatever that is."""

from __future__ import annotations

import re
from datetime import date

from assistant.index.manifest import Failure
from assistant.index.store import DocumentSummary
from assistant.web import shelf
from assistant.web.wording import say
from tests.web_fakes import FAILURES, HOSTILE, FakeReader, period


def summary(name: str, place: str, year: int | None = None) -> DocumentSummary:
    covered = period(year) if year else None
    return DocumentSummary(name, f"Báo cáo {name}", "", date(2024, 3, 8), (place,), covered, "", 1, 2)


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


def test_the_first_visit_names_how_many_reports_of_which_places_and_years() -> None:
    html = shelf.render_known([summary("a", "Đắk Lắk", 2023), summary("b", "Bạc Liêu", 2021)])
    assert words(html) == "Đang có 2 báo cáo: Đắk Lắk, Bạc Liêu; năm 2021–2023."


def test_many_places_are_counted_after_the_first_six() -> None:
    html = shelf.render_known([summary(str(n), f"Tỉnh {n}", 2023) for n in range(9)])
    assert words(html) == ("Đang có 9 báo cáo: Tỉnh 0, Tỉnh 1, Tỉnh 2, Tỉnh 3, Tỉnh 4, Tỉnh 5 và 3 nơi khác; năm 2023.")


def test_years_come_from_the_period_else_from_the_date() -> None:
    assert shelf.years_of([summary("a", "Đắk Lắk", 2022), summary("b", "Huế")]) == "2022–2024"
    assert shelf.years_of([]) == ""


def test_without_reports_the_first_visit_says_where_to_put_them() -> None:
    html = shelf.render_welcome([], [], "corpus/")
    assert "Hãy bỏ tệp PDF, Word, Excel, .txt, .md hoặc .html vào thư mục corpus/" in html
    assert "data-ask" not in html


def test_the_whole_country_has_a_name_in_both_languages() -> None:
    html = shelf.render_known([summary("a", "Cả nước", 2022), summary("b", "Bạc Liêu", 2022)])
    assert words(html) == "Đang có 2 báo cáo: Bạc Liêu, cả nước; năm 2022."
    assert 'data-say="nationwide_too"' in html


def test_where_nothing_is_indexed_a_refusal_says_so() -> None:
    assert "Chưa có báo cáo nào trong chỉ mục." in shelf.render_known([])


def test_the_documents_page_lists_reports_counts_and_failures_as_text() -> None:
    html = shelf.render_shelf(FakeReader().documents(), FAILURES, "corpus/")
    assert "2 báo cáo" in html
    assert 'data-document="dak-lak-2023.md"' in html
    assert "12 đoạn · 34 số liệu" in html
    assert '<time datetime="2023-07-21">21/7/2023</time>' in html
    assert '<span class="path">quet/anh-chup.pdf</span> <span data-say="failed_why"' in html
    assert ">định dạng .pdf chưa đọc được</span>" in html
    assert "&quot;en&quot;: &quot;the format .pdf is not read&quot;" in html
    assert HOSTILE not in html


def test_of_many_files_that_could_not_be_read_the_rest_are_counted_as_files() -> None:
    failures = [Failure(f"hong-{number}.pdf", "hỏng", "broken") for number in range(shelf.FILES_NAMED + 1)]
    html = shelf.render_shelf([], failures, "corpus/")
    assert "và 1 tệp khác" in words(html)


def test_a_reader_is_not_told_to_press_what_only_administrators_have() -> None:
    for summaries in (FakeReader().documents(), []):
        read = words(shelf.render_shelf(summaries, [], "corpus/", False))
        assert "quản trị viên thêm báo cáo" in read
        assert "bấm" not in read
    assert "bấm “Cập nhật chỉ mục”" in words(shelf.render_shelf(FakeReader().documents(), [], "corpus/", True))
    assert "bấm" not in words(shelf.render_welcome([], [], "corpus/", False))


def test_a_refusal_within_a_scope_names_what_was_searched() -> None:
    html = shelf.render_known([summary("a", "Đắk Lắk", 2023)], within=True)
    assert words(html) == "Đã tìm trong 1 báo cáo: Đắk Lắk; năm 2023."
    assert words(shelf.render_known([], within=True)) == "Không có báo cáo nào trong phạm vi đã chọn."


def test_a_hostile_file_name_is_shown_as_text() -> None:
    html = shelf.render_shelf([], [Failure(HOSTILE, HOSTILE, HOSTILE)], "corpus/")
    assert "<img" not in html


def test_whole_numbers_are_written_as_each_language_has_them() -> None:
    numbers = (0, 999, 1678, 1954846)
    told = [say("find_count", {"count": number}) for number in numbers]
    assert told == ["0 chỗ", "999 chỗ", "1.678 chỗ", "1.954.846 chỗ"]
    assert say("find_count", {"count": 1954846}, "en") == "1,954,846 places"
