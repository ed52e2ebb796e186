from __future__ import annotations

import ast
import inspect
import pickle
from pathlib import Path

import pytest

from assistant import errors
from assistant.errors import AssistantError, IndexBusy, SettingError
from assistant.settings import ROOT, asked_language, read_settings

KINDS = {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, AssistantError)}
MODULES = sorted((ROOT / "assistant").rglob("*.py"))


def test_a_failure_is_said_in_vietnamese_unless_english_is_asked_for() -> None:
    error = IndexBusy("Đang có lần dựng khác.", "Another build is at work.")
    assert str(error) == error.sentence("vi") == "Đang có lần dựng khác."
    assert error.sentence("en") == "Another build is at work."


def test_a_failure_crosses_processes_with_both_sentences() -> None:
    error = pickle.loads(pickle.dumps(IndexBusy("Bận.", "Busy.")))
    assert (type(error), error.vi, error.en) == (IndexBusy, "Bận.", "Busy.")


def test_a_setting_that_cannot_be_used_is_said_in_the_language_asked_for() -> None:
    with pytest.raises(SettingError) as caught:
        read_settings({"ASSISTANT_PORT": "x"})
    assert caught.value.vi == "ASSISTANT_PORT='x': cổng phải là một số nguyên từ 0 đến 65535, ví dụ 7860."
    assert caught.value.en == "ASSISTANT_PORT='x': a port is a whole number from 0 to 65535, such as 7860."
    with pytest.raises(SettingError, match=r"ASSISTANT_LANGUAGE='fr': hãy chọn một trong các giá trị vi, en\."):
        read_settings({"ASSISTANT_LANGUAGE": "fr"})
    given = [{}, {"ASSISTANT_LANGUAGE": "fr"}, {"ASSISTANT_LANGUAGE": " en "}]
    assert [asked_language(environment) for environment in given] == ["vi", "vi", "en"]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_failure_is_made_with_two_different_sentences(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KINDS:
            starred = len(node.args) == 1 and isinstance(node.args[0], ast.Starred)
            assert starred or len(node.args) == 2, f"{path}:{node.lineno}"
            sentences = {ast.unparse(sentence) for sentence in node.args}
            assert len(sentences) == len(node.args), f"{path}:{node.lineno}"
