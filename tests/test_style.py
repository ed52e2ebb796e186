"""Style is a test like any other: one command checks all that is checked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.settings import ROOT


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "--output-format", "concise"), ("ruff", "format", "--check"), ("mypy",)],
    ids=" ".join,
)
def test_the_whole_tree_is_clean(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
