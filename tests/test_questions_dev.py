"""The development questions: what they expect stands in the reports they name, in digests and originals alike."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from assistant.vietnamese.text import clean, has_diacritics
from tools.questions import Case, Evidence, read_cases
from tools.scoring import stands_in

ROOT = Path(__file__).resolve().parent.parent
DEVELOPMENT = ROOT / "tests" / "questions" / "dev.jsonl"
FOLDERS = {"digests": ROOT / "corpus", "originals": ROOT.parent / "shared" / "reports"}
CASES = read_cases(DEVELOPMENT)


@cache
def sentences(folder: Path, stem: str) -> list[str]:
    """Give the sentences and list items of a report."""
    (path,) = folder.glob(f"{stem}.*")
    text = clean(path.read_text(encoding="utf-8"))
    body = text.split("---\n", 2)[-1] if path.suffix == ".md" else text
    return [sentence for line in body.splitlines() for sentence in re.split(r"(?<=[.!?])\s+", line)]


def nearest() -> list[tuple[str, Evidence]]:
    """Give the nearest statements named by unanswerable questions, each with the question's id."""
    rows = map(json.loads, DEVELOPMENT.read_text(encoding="utf-8").splitlines())
    return [
        (row["id"], Evidence(row["nearest"]["document"], tuple(row["nearest"]["contains"])))
        for row in rows
        if "nearest" in row
    ]


@pytest.mark.parametrize("name", sorted(FOLDERS))
def test_one_sentence_of_the_report_bears_each_piece_of_evidence(name: str) -> None:
    folder = FOLDERS[name]
    if not folder.is_dir():
        pytest.skip("the originals are not beside the checkout")
    wanted = [(case.id, evidence) for case in CASES for evidence in case.evidence] + nearest()
    texts = {stem: sentences(folder, stem) for stem in {evidence.document for _, evidence in wanted}}
    missing = [
        (identity, evidence)
        for identity, evidence in wanted
        if not any(all(stands_in(part, line) for part in evidence.contains) for line in texts[evidence.document])
    ]
    assert missing == []


def test_every_answer_but_a_verdict_is_in_the_words_of_its_evidence() -> None:
    def borne(case: Case, group: tuple[str, ...]) -> bool:
        lines = [line for evidence in case.evidence for line in sentences(FOLDERS["digests"], evidence.document)]
        return any(stands_in(alternative, line) for alternative in group for line in lines)

    asked = [case for case in CASES if case.kind != "verdict"]
    assert [(case.id, group) for case in asked for group in case.answer if not borne(case, group)] == []


def test_a_sixth_of_the_questions_have_no_answer_and_every_kind_and_style_occurs() -> None:
    assert len(CASES) >= 120
    assert 0.14 <= sum(not case.answerable for case in CASES) / len(CASES) <= 0.2
    assert {case.kind for case in CASES} >= {"figure", "target", "result", "verdict", "comparison", "list", "person"}
    assert {case.style for case in CASES} == {
        "plain", "nodiacritics", "abbreviation", "typo", "variant", "english", "followup",
    }  # fmt: skip


def test_a_question_of_a_style_is_written_that_way() -> None:
    assert [case.id for case in CASES if (case.style == "followup") != bool(case.history)] == []
    plain_letters = [case for case in CASES if case.style in {"nodiacritics", "english"}]
    assert [case.id for case in plain_letters if has_diacritics(case.question)] == []


def test_no_question_stands_twice() -> None:
    asked = [(case.question, case.history) for case in CASES]
    assert len(asked) == len(set(asked))
