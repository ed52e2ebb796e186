"""The judge of answers: what counts as right, and what is counted beside it, on answers made by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools.questions import Case, Evidence, QuestionSetError, read_cases
from tools.score_answers import failures, main, table
from tools.scoring import judge, stands_in
from tools.sentence_baseline import SentenceBaseline

REPORT = "Tính đến 15/6, tỉnh có 1.678 sản phẩm trên sàn. Tỷ lệ đạt 70,91% (kế hoạch 85%)."
TEXTS = {"a/so-ket.md": REPORT}


def case(**changes: Any) -> Case:
    """A figure question about 1.678 products, with some fields changed."""
    fields: dict[str, Any] = {
        "id": "q1",
        "kind": "figure",
        "style": "plain",
        "question": "Có bao nhiêu sản phẩm trên sàn?",
        "history": (),
        "answerable": True,
        "answer": (("1.678",),),
        "evidence": (Evidence("so-ket", ("1.678",)),),
        "wrong": (),
    }
    return Case(**{**fields, **changes})


def citation(start: int, end: int, **changes: Any) -> dict[str, Any]:
    """A citation of the report's characters start:end."""
    fields = {"number": 1, "document": "a/so-ket.md", "start": start, "end": end, "quote": REPORT[start:end]}
    return {**fields, **changes}


def answer(text: str, *citations: dict[str, Any], answered: bool = True) -> dict[str, Any]:
    """An object as ``ask --json`` writes it."""
    return {"id": "q1", "answered": answered, "text": text, "citations": list(citations), "figures": []}


FIRST = citation(0, 47)
REFUSAL = answer("Các báo cáo không nêu.", answered=False)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("1.678", "có 1.678 sản phẩm"),
        ("1.678", "(1.678)."),
        ("7", "đạt 7, trong đó"),
        ("7", "tổng số: 7."),
        ("67%", "đạt trên 67%."),
        ("71,79", "tốc độ 71,79Mbps"),
        ("15/6", "tính đến 15/6/2023"),
        ("1.954.846", "(1.954.846/1.918.440)"),
        ("2021", "ngày 02/4/2021"),
        ("hoà bình", "tỉnh Hòa  Bình"),
        ("Đắk Lắk", "tỉnh ĐẮK LẮK,"),
        ("04-NQ/TU", "số 04-NQ/TU ngày"),
    ],
)
def test_a_whole_figure_or_word_is_found(wanted: str, text: str) -> None:
    assert stands_in(wanted, text)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("7", "đạt 7%"),
        ("7", "đạt 7 %"),
        ("7", "đạt 67%"),
        ("7", "đạt 70,91%"),
        ("7", "có 7.000 hộ"),
        ("91", "đạt 70,91 điểm"),
        ("1.678", "có 11.678 hộ"),
        ("1.678", "có 1.678,5 tỷ"),
        ("6", "đạt 6/17 chỉ tiêu"),
        ("17", "đạt 6/17 chỉ tiêu"),
        ("6", "đến 15/6/2022"),
        ("6/17", "vượt 16/17"),
        ("5", "phủ sóng 5G"),
        ("an", "toàn tỉnh"),
        ("bac", "bắc"),
    ],
)
def test_a_part_of_a_figure_or_word_is_not_found(wanted: str, text: str) -> None:
    assert not stands_in(wanted, text)


def test_an_answer_with_its_figure_and_evidence_is_right() -> None:
    judgement = judge(case(), answer("Tỉnh có **1.678** sản phẩm. [1]", FIRST), TEXTS)
    assert (judgement.outcome, judgement.faults, judgement.bad_quotes, judgement.uncited) == ("right", (), 0, ())


def test_a_citation_mark_is_no_figure_of_the_answer() -> None:
    judgement = judge(case(answer=(("1",),)), answer("Tỉnh có **1.678** sản phẩm. [1]", FIRST), TEXTS)
    assert judgement.faults == ("missing 1",)


def test_each_group_needs_one_of_its_alternatives() -> None:
    asked = case(answer=(("1.678",), ("sàn", "chợ"), ("hộ", "sản phẩm")))
    assert judge(asked, answer("Tỉnh có **1.678** sản phẩm trên sàn. [1]", FIRST), TEXTS).right
    assert judge(asked, answer("Tỉnh có **1.678** sản phẩm. [1]", FIRST), TEXTS).faults == ("missing sàn | chợ",)


def test_a_figure_has_to_stand_in_the_lead_line() -> None:
    late = answer("Tỉnh có sản phẩm trên sàn.\n«có 1.678 sản phẩm» [1]", FIRST)
    assert judge(case(), late, TEXTS).faults == ("not in the lead line: 1.678",)
    assert judge(case(kind="list"), late, TEXTS).right


def test_a_wrong_string_counts_in_the_lead_line_only() -> None:
    asked = case(wrong=("85%",))
    assert judge(asked, answer("**1.678**, **85%** [1]", FIRST), TEXTS).faults == ("wrong in the lead line: 85%",)
    assert judge(asked, answer("**1.678** [1]\nkế hoạch 85%", FIRST), TEXTS).right


def test_evidence_is_met_by_one_citation_of_that_document() -> None:
    asked = case(evidence=(Evidence("so-ket", ("1.678", "70,91%")),))
    second = citation(48, len(REPORT))
    text = "Tỉnh có **1.678** sản phẩm."
    assert not judge(asked, answer(text, FIRST, second), TEXTS).right
    assert judge(asked, answer(text, citation(0, len(REPORT))), TEXTS).right
    assert not judge(asked, answer(text, citation(0, len(REPORT), document="b/khac.md")), TEXTS).right


def test_a_refusal_of_an_answerable_question_is_a_false_refusal() -> None:
    assert judge(case(), REFUSAL, TEXTS).outcome == "false refusal"


def test_an_unanswerable_question_wants_a_refusal_without_citations() -> None:
    asked = case(kind="unanswerable", answerable=False, answer=(), evidence=())
    assert judge(asked, REFUSAL, TEXTS).right
    assert judge(asked, answer("Có 1.678.", FIRST), TEXTS).outcome == "answered unanswerable"
    assert judge(asked, answer("Không nêu.", FIRST, answered=False), TEXTS).faults == ("a refusal that cites",)


def test_a_line_that_could_not_be_answered_is_an_error_even_where_a_refusal_is_right() -> None:
    asked = case(kind="unanswerable", answerable=False, answer=(), evidence=())
    judgement = judge(asked, {"id": "q1", "error": "Câu hỏi quá dài."}, TEXTS)
    assert (judgement.outcome, judgement.faults) == ("error", ("error: Câu hỏi quá dài.",))


def test_a_quote_that_is_not_the_text_at_its_offsets_is_counted() -> None:
    shifted, elsewhere, empty = citation(1, 47, quote=REPORT[0:46]), citation(0, 5, document="x"), citation(5, 5)
    assert judge(case(), answer("**1.678**", FIRST, shifted, elsewhere, empty), TEXTS).bad_quotes == 3


def test_a_figure_of_the_answer_outside_every_cited_span_is_counted() -> None:
    assert judge(case(), answer("**1.678** sản phẩm, 70,91% và 678 [1]", FIRST), TEXTS).uncited == ("70,91", "678")


def test_the_table_gives_accuracy_by_kind_and_style() -> None:
    asked = case(id="q2", kind="rank", style="typo")
    drawn = table("dev", [judge(case(), answer("**1.678** [1]", FIRST), TEXTS), judge(asked, REFUSAL, TEXTS)])
    assert drawn.splitlines()[0] == (
        "dev:   1/2    50.0 % right · false refusals 1/2 · wrong answers 0/2 · answered unanswerables 0/0 · errors 0"
        " · bad quotes 0 · uncited figures 0"
    )
    assert "    rank             0/1     0.0 %" in drawn.splitlines()
    assert "    plain            1/1   100.0 %" in drawn.splitlines()


def test_failures_show_what_was_expected_and_what_came() -> None:
    listed = failures([judge(case(history=("Tỉnh thì sao?",)), REFUSAL, TEXTS)])
    assert listed.splitlines() == [
        "✗ q1 (figure, plain) Tỉnh thì sao? ▸ Có bao nhiêu sản phẩm trên sàn?",
        "    refused",
        "    | Các báo cáo không nêu.",
    ]


def test_a_question_set_names_the_line_that_cannot_be_used(tmp_path: Path) -> None:
    good = {"id": "a", "kind": "figure", "style": "plain", "question": "?", "answerable": True, "answer": [["1"]]}
    path = tmp_path / "set.jsonl"
    path.write_text(json.dumps(good) + "\n", encoding="utf-8")
    with pytest.raises(QuestionSetError, match=r"set\.jsonl, line 1: a: an answerable question has"):
        read_cases(path)
    path.write_text("\n" + json.dumps({**good, "evidnce": []}) + "\n", encoding="utf-8")
    with pytest.raises(QuestionSetError, match=r"line 2: unknown fields \['evidnce'\]"):
        read_cases(path)


def test_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    line = '{"id": "a", "kind": "unanswerable", "style": "plain", "question": "?", "answerable": false, "why": "-"}\n'
    path = tmp_path / "set.jsonl"
    path.write_text(line, encoding="utf-8")
    assert [case.id for case in read_cases(path)] == ["a"]
    path.write_text(line * 2, encoding="utf-8")
    with pytest.raises(QuestionSetError, match="twice: a"):
        read_cases(path)


def test_the_baseline_answers_with_its_best_sentence() -> None:
    texts = {"x.txt": "Tỉnh có 25 xã vùng cao. Toàn tỉnh có 630 sản phẩm OCOP.\nHội nghị bế mạc chiều nay."}
    got = SentenceBaseline(texts).ask("bao nhiêu sản phẩm OCOP?")
    assert got["text"] == "Toàn tỉnh có 630 sản phẩm OCOP. [1]"
    cited = got["citations"][0]
    assert texts["x.txt"][cited["start"] : cited["end"]] == cited["quote"] == "Toàn tỉnh có 630 sản phẩm OCOP."


@pytest.fixture
def small_set(tmp_path: Path) -> Path:
    """A folder with a corpus of one report, and two questions of which the best sentence answers one."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "so-ket.md").write_text(f"# Sơ kết\n\n{REPORT}\n", encoding="utf-8")
    lines: list[dict[str, Any]] = [
        {"id": "a", "question": "Bao nhiêu sản phẩm trên sàn?", "answer": [["1.678"]]},
        {"id": "b", "question": "Tỷ lệ đạt bao nhiêu?", "answer": [["85"]]},
    ]
    for line in lines:
        line |= {"kind": "figure", "style": "plain", "answerable": True}
        line["evidence"] = [{"document": "so-ket", "contains": line["answer"][0]}]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (tmp_path / "set.jsonl").write_text(text, encoding="utf-8")
    (tmp_path / "set-heldout.jsonl").write_text(text, encoding="utf-8")
    return tmp_path


def test_below_the_accuracy_asked_for_the_command_ends_with_1(small_set: Path) -> None:
    command = [str(small_set / "set.jsonl"), "--corpus", str(small_set / "corpus"), "--baseline", "--quiet"]
    assert main([*command, "--at-least", "50"]) == 0
    assert main([*command, "--at-least", "51"]) == 1


def test_failures_of_a_held_out_set_are_shown_only_on_demand(
    small_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sets = [str(small_set / "set.jsonl"), str(small_set / "set-heldout.jsonl")]
    command = [*sets, "--corpus", str(small_set / "corpus"), "--baseline", "--failures"]
    assert main(command) == 0
    assert capsys.readouterr().out.count("✗ b") == 1
    assert main([*command, "--reveal-heldout"]) == 0
    assert capsys.readouterr().out.count("✗ b") == 2


def test_check_names_the_evidence_that_the_corpus_lacks(small_set: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(small_set / "set.jsonl"), "--corpus", str(small_set / "corpus"), "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "set.jsonl b: so-ket lacks ['85']",
        "2 questions, 1 pieces of evidence missing",
    ]


def test_a_corpus_that_is_not_there_ends_with_2_and_a_sentence(
    small_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(small_set / "set.jsonl"), "--corpus", str(small_set / "none")]) == 2
    assert "none" in capsys.readouterr().err


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "questions").glob("*.jsonl")), ids=lambda path: path.stem
)
def test_every_question_set_can_be_read(path: Path) -> None:
    cases = read_cases(path)
    assert len(cases) >= 60
    assert 0.1 < sum(not case.answerable for case in cases) / len(cases) < 0.3
