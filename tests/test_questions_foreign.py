"""The questions over invented reports: their evidence stands in those reports, and halves of a set are alike.

Messages name ids only, so that a failing held-out question is not read by accident.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from assistant.vietnamese.text import has_diacritics
from tools.documents import read_texts
from tools.questions import Case, read_cases
from tools.scoring import stands_in

QUESTIONS = Path(__file__).resolve().parent / "questions"
SETS = {
    "foreign": "reports",
    "foreign2": "reports",
    "foreign-heldout": "reports",
    "foreign3": "reports3",
    "foreign4": "reports3",
    "foreign5": "reports5",
    "foreign6": "reports5",
    "foreign7": "reports7",
}
HALVES = (("foreign3", "foreign4"), ("foreign5", "foreign6"))


@cache
def lines(folder: str) -> dict[str, list[str]]:
    """Give the lines of each report of a folder, by file stem."""
    return {PurePosixPath(name).stem: text.splitlines() for name, text in read_texts(QUESTIONS / folder).items()}


def cases(name: str) -> list[Case]:
    """Read a question set by its name."""
    return read_cases(QUESTIONS / f"{name}.jsonl")


@pytest.mark.parametrize("name", SETS)
def test_one_line_of_the_report_bears_each_piece_of_evidence(name: str) -> None:
    reports = lines(SETS[name])
    missing = [
        case.id
        for case in cases(name)
        for evidence in case.evidence
        if not any(all(stands_in(part, line) for part in evidence.contains) for line in reports[evidence.document])
    ]
    assert missing == []


@pytest.mark.parametrize("name", SETS)
def test_a_question_of_a_style_is_written_that_way(name: str) -> None:
    asked = cases(name)
    assert [case.id for case in asked if (case.style == "followup") != bool(case.history)] == []
    plain_letters = [case for case in asked if case.style in {"nodiacritics", "english"}]
    assert [case.id for case in plain_letters if has_diacritics(case.question)] == []


@pytest.mark.parametrize("names", HALVES)
def test_the_two_halves_of_a_set_are_as_long_and_no_kind_is_missing_in_one(names: tuple[str, str]) -> None:
    half, other = cases(names[0]), cases(names[1])
    kinds = [Counter(case.kind for case in members) for members in (half, other)]
    assert (len(half), len(other)) == (65, 65)
    assert {kind for kind in kinds[0] + kinds[1] if abs(kinds[0][kind] - kinds[1][kind]) > 1} == set()
    assert [members["unanswerable"] for members in kinds] == [11, 11]


@pytest.mark.parametrize("names", HALVES)
def test_no_question_stands_in_both_halves(names: tuple[str, str]) -> None:
    asked = [(case.question, case.history) for name in names for case in cases(name)]
    assert len(asked) == len(set(asked))
