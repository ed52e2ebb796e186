"""Answers taken away: hostile words stay words in Markdown, in Word and in the copy; what comes back is checked."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import UsageError
from assistant.types import Answer, Citation, Line, Run, Scope, Understood
from assistant.web.docx_file import conversation_docx
from assistant.web.finding import MOST_FOUND, find_words, render_found
from assistant.web.library import Library, OpenIndex
from assistant.web.originals import Originals
from assistant.web.taking_away import conversation_markdown, copied_text, markdown_text
from assistant.web.turns import read_turns, turn_record
from tests.web_fakes import FakeAssistant, FakeReader, answer_comparison, answer_figure, answer_refusal

HOSTILE = "<script>alert(1)</script> [bấm](javascript:x) **to** `a` \u202etxt.exe\x00 =HYPERLINK(1) # |"
TODAY = date(2026, 11, 22)


def hostile(words: str = HOSTILE) -> Answer:
    citation = Citation(1, f"{words}.md", words, 3, 0, 5, words, f"II. {words}")
    lines = (Line("lead", (Run(words), Run(words, "figure", 1), Run("", "citation", 1))), Line("item", (Run(words),)))
    return Answer(words, True, lines, (citation,), Understood(), scope=Scope((words,), (words,), (2023,)))


def test_an_answer_as_markdown() -> None:
    assert markdown_text(answer_comparison("A hay B?"), "vi").split("\n\n")[:3] == [
        "## A hay B?",
        "Đắk Lắk nhiều hơn Bạc Liêu: **1.678** so với **954** sản phẩm. \\[1\\]\\[2\\]",
        "- Đắk Lắk: **1.678** sản phẩm \\[1\\]\n- Bạc Liêu: **954** sản phẩm \\[2\\]",
    ]
    assert "**Không có trong báo cáo**" in markdown_text(answer_refusal("?"), "vi")


def test_hostile_words_are_words_in_markdown() -> None:
    text = markdown_text(hostile(), "vi")
    assert "\\<script\\>" in text
    assert "\\[bấm\\](javascript:x) \\*\\*to\\*\\*" in text
    for bad in ("<script", "[bấm](", "\u202e", "\x00"):
        assert bad not in text.replace("\\<", "").replace("\\[", "")


@pytest.mark.parametrize("opening", ["# x", "- x", "1. x", "+ x", "> x", "=== x", "--- "])
def test_no_line_of_an_answer_begins_something_else(opening: str) -> None:
    answer = replace(answer_figure("?"), lines=(Line("lead", (Run(opening),)),))
    assert not any(line.startswith(opening.split()[0]) for line in markdown_text(answer, "vi").split("\n")[2:3])


def test_a_source_is_named_with_its_page_and_heading() -> None:
    answer = answer_figure("?")
    cited = replace(answer.citations[0], title="Báo cáo", page=4, heading="II. KẾT QUẢ")
    assert "[1] Báo cáo, trang 4, mục “II. KẾT QUẢ”: «" in copied_text(replace(answer, citations=(cited,)), "vi")
    plain = replace(cited, page=1, heading="Báo cáo")
    assert "[1] Báo cáo: «" in copied_text(replace(answer, citations=(plain,)), "vi")


def test_the_scope_is_said_in_the_copy() -> None:
    answer = replace(answer_figure("?"), scope=Scope(places=("Đắk Lắk",), years=(2022, 2023)))
    assert "(Chỉ tìm trong: Đắk Lắk · năm 2022, 2023)" in copied_text(answer, "vi")


def test_what_was_understood_is_taken_along_with_what_came_from_the_question_before() -> None:
    asked = Understood(("Cả nước",), "6 tháng đầu năm 2022", "target", ("places", "period"), "kinh tế số")
    answer = replace(answer_figure("?"), understood=asked)
    told = "Hiểu là: kinh tế số · Cả nước (theo câu trước) · chỉ tiêu · 6 tháng đầu năm 2022 (theo câu trước)"
    assert f"({told})" in copied_text(answer, "vi")
    assert f"*{told}*" in markdown_text(answer, "vi")
    before = "(from the question before)"
    english = f"kinh tế số · The whole country {before} · target · the first 6 months of 2022 {before}"
    assert f"(Understood as: {english})" in copied_text(answer, "en")
    assert "Hiểu là" not in copied_text(replace(answer, understood=Understood()), "vi")
    assert "Hiểu là" not in copied_text(replace(answer, talk=True), "vi")


def words_of(document: bytes) -> str:
    archive = zipfile.ZipFile(io.BytesIO(document))
    assert archive.testzip() is None
    for name in archive.namelist():
        ElementTree.fromstring(archive.read(name))
    root = ElementTree.fromstring(archive.read("word/document.xml"))
    return "\n".join("".join(paragraph.itertext()) for paragraph in root.iter() if paragraph.tag.endswith("}p"))


def test_a_conversation_as_a_word_file() -> None:
    text = words_of(conversation_docx([answer_comparison("A hay B?"), answer_refusal("C?")], TODAY, "vi"))
    lines = text.splitlines()
    assert lines[:3] == [
        "Trợ lý báo cáo: hội thoại 22/11/2026",
        "A hay B?",
        "Đắk Lắk nhiều hơn Bạc Liêu: 1.678 so với 954 sản phẩm. [1][2]",
    ]
    assert "– Bạc Liêu: 954 sản phẩm [2]" in lines
    assert "Không có trong báo cáo" in lines
    assert lines.index("Hiểu là: Cà Mau · kết quả") < lines.index("Gần nhất trong báo cáo")
    assert lines.count("Nguồn") == 1


def test_a_word_file_opens_in_what_reads_them() -> None:
    docx = pytest.importorskip("docx")
    opened = docx.Document(io.BytesIO(conversation_docx([answer_figure("Bao nhiêu?")], TODAY, "vi")))
    styles = [paragraph.style.name for paragraph in opened.paragraphs]
    assert styles[:3] == ["Title", "Heading 1", "Normal"]
    assert [run.text for run in opened.paragraphs[2].runs if run.bold] == ["1.678"]


@given(st.text())
def test_any_words_make_a_sound_file(words: str) -> None:
    words_of(conversation_docx([hostile(words)], TODAY, "vi"))
    written = conversation_markdown([hostile(words)], TODAY, "vi")
    assert written.startswith("# Trợ lý báo cáo: hội thoại 22/11/2026\n\n## ")


def test_what_is_taken_away_in_english_keeps_only_the_words_of_reports_in_vietnamese() -> None:
    refused = replace(answer_refusal("Cà Mau?"), scope=Scope((), ("Bạc Liêu",), (2023,)))
    assert copied_text(refused, "en").splitlines() == [
        "Cà Mau?",
        "",
        "The reports do not state this figure for Cà Mau.",
        "(Understood as: Cà Mau · result)",
        "(Searched only: Bạc Liêu · 2023)",
        "",
        "Nearest in the reports:",
        copied_text(refused, "vi").splitlines()[-1],
        "(The words of the reports are quoted as they are, in Vietnamese.)",
    ]
    written = conversation_markdown([refused], TODAY, "en")
    assert written.startswith("# Trợ lý báo cáo: conversation 22 November 2026\n\n## Cà Mau?\n\n**Not in the reports**")
    lines = words_of(conversation_docx([refused], TODAY, "en")).splitlines()
    assert lines[2:4] == ["Not in the reports", "The reports do not state this figure for Cà Mau."]
    assert read_turns(json.loads(json.dumps([turn_record(refused)]))) == [refused]


@pytest.mark.parametrize("answer", [answer_figure("?"), answer_comparison("?"), answer_refusal("?"), hostile()])
def test_what_the_page_is_told_comes_back_the_same(answer: Answer) -> None:
    sent = json.loads(json.dumps([turn_record(answer)]))
    assert read_turns(sent) == [replace(answer, suggestions=(), scope=read_turns(sent)[0].scope)]


@pytest.mark.parametrize(
    "sent",
    [None, {}, [1], [{}], [{"question": 3}], [turn_record(answer_figure("?"))] * 201,
     [{**turn_record(answer_figure("?")), "lines": [["script", []]]}],
     [{**turn_record(answer_figure("?")), "lines": [["lead", [["a", "b", 1]]]]}],
     [{**turn_record(answer_figure("?")), "citations": [{"number": "1"}]}],
     [{**turn_record(answer_figure("?")), "understood": {"kind": "script"}}],
     [{**turn_record(answer_figure("?")), "understood": {"places": "Huế"}}],
     [{**turn_record(answer_figure("?")), "question": "x" * 20_001}]],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(sent: object) -> None:
    with pytest.raises(UsageError):
        read_turns(sent)


def test_words_are_found_as_they_are_typed() -> None:
    text = "Tổ công nghệ số.\nTO CONG nghe và tổ  công nghệ."
    assert [text[f.start : f.end] for f in find_words(text, "tổ công nghệ")] == ["Tổ công nghệ", "tổ  công nghệ"]
    assert [text[f.start : f.end] for f in find_words(text, "to cong nghe")] == [
        "Tổ công nghệ", "TO CONG nghe", "tổ  công nghệ",
    ]  # fmt: skip
    assert find_words(text, " ") == []
    assert find_words("a(b", "(") != []
    assert len(find_words("a" * 1000, "a")) == MOST_FOUND


def test_what_stands_around_is_escaped() -> None:
    text = "<b>x</b> và số liệu & <i>\nkhác"
    (found,) = find_words(text, "số liệu")
    assert render_found(text, found) == "&lt;b&gt;x&lt;/b&gt; và <strong>số liệu</strong> &amp; &lt;i&gt;"


@given(st.text(), st.text())
def test_places_found_hold_the_words(text: str, words: str) -> None:
    for found in find_words(text, words):
        assert 0 <= found.start < found.end <= len(text)


def test_only_files_of_indexed_reports_are_given(tmp_path: Path) -> None:
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    corpus = tmp_path / "corpus"
    (corpus / "bac-lieu").mkdir(parents=True)
    (corpus / "bac-lieu" / "tong-ket.md").write_text(HOSTILE, encoding="utf-8")
    (corpus / "secret.md").write_text("không được lập chỉ mục", encoding="utf-8")
    (tmp_path / "outside.md").write_text("ngoài", encoding="utf-8")
    (corpus / "dak-lak-2023.md").symlink_to(tmp_path / "outside.md")
    library = Library(lambda: OpenIndex(FakeReader(), FakeAssistant()))
    app = FastAPI()
    app.add_api_route("/original", Originals(library, corpus).serve)
    page = TestClient(app)
    given = page.get("/original", params={"document": "bac-lieu/tong-ket.md"})
    assert given.status_code == 200
    assert given.headers["content-type"] == "application/octet-stream"
    assert given.headers["content-disposition"] == 'attachment; filename="tong-ket.md"'
    for name in ("secret.md", "../outside.md", "dak-lak-2023.md", "", "bac-lieu", "\0"):
        assert page.get("/original", params={"document": name}).status_code == 404
