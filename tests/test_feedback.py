"""What people say of answers, kept and listed."""

from __future__ import annotations

import json
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import cli
from assistant.errors import AccessError
from assistant.feedback import Feedback, feedback_record, keep_feedback, now, read_feedback

SAID = Feedback(
    "2026-11-22T08:00:00+07:00",
    False,
    "Có bao nhiêu tổ?",
    ("Còn Huế?",),
    "Có **12** tổ [1]",
    "Sai số",
    ("a.md",),
    3,
    "",
)


def test_what_is_kept_is_read_back_in_order_and_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "feedback.jsonl"
    other = replace(SAID, helpful=True, comment="=HYPERLINK(1)\n\u202e<b>", person="lan")
    keep_feedback(path, SAID)
    keep_feedback(path, other)
    assert read_feedback(path) == [SAID, other]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_kept_is_nothing_read_and_torn_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "feedback.jsonl"
    assert read_feedback(path) == []
    keep_feedback(path, SAID)
    with path.open("ab") as file:
        file.write(b'{"when": "2026"\n[1]\n{"when": 3}\n\xff\n' + b"[" * 100_000 + b"\n")
    keep_feedback(path, SAID)
    assert read_feedback(path) == [SAID, SAID]


@given(st.text(), st.text())
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, question: str, comment: str) -> None:
    path = tmp_path_factory.mktemp("feedback") / "f.jsonl"
    said = replace(SAID, question=question, comment=comment)
    keep_feedback(path, said)
    assert read_feedback(path) == [said]


def test_what_a_person_adds_to_an_opinion_takes_its_place_and_older_lines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "feedback.jsonl"
    first, other = replace(SAID, comment="", id="a1"), replace(SAID, person="lan", id="a1")
    for said in (first, other, SAID, replace(first, comment="Sai năm")):
        keep_feedback(path, said)
    older = feedback_record(SAID)
    del older["id"]
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(older) + "\n")
    assert read_feedback(path) == [replace(first, comment="Sai năm"), other, SAID, SAID]


def test_a_long_answer_is_listed_shortened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "feedback.jsonl"
    keep_feedback(path, replace(SAID, answer="câu trả lời " * 100))
    assert cli.main(["feedback", "--file", str(path)]) == 0
    line = capsys.readouterr().out.splitlines()[1].strip()
    assert line.startswith("Trả lời: câu trả lời câu")
    assert line.endswith(" …")
    assert len(line) < 220


def test_several_at_once_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "feedback.jsonl"
    threads = [
        threading.Thread(target=keep_feedback, args=(path, replace(SAID, comment=str(n) * 1500))) for n in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said.comment[0] for said in read_feedback(path)) == list("0123456789")


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AccessError, match="ASSISTANT_FEEDBACK"):
        keep_feedback(tmp_path, SAID)


def test_the_command_lists_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "feedback.jsonl"
    keep_feedback(path, SAID)
    keep_feedback(path, replace(SAID, helpful=True, comment="hai\n\x1b[31mdòng"))
    assert cli.main(["feedback", "--file", str(path)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[:3] == [
        "2026-11-22T08:00:00+07:00  chưa tốt  Có bao nhiêu tổ?",
        "    Trả lời: Có **12** tổ [1]",
        "    Ý kiến: Sai số",
    ]
    assert "\x1b" not in out
    assert err == f"2 ý kiến, trong đó 1 hữu ích ({path}).\n"
    assert cli.main(["feedback", "--json", "--file", str(path)]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["helpful"], first["documents"]) == (False, ["a.md"])


def test_the_time_is_local_and_to_the_second() -> None:
    assert len(now()) == len("2026-11-22T08:00:00+07:00")
