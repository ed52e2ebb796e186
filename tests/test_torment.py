"""The campaigns of ``tools.torment``, short and always the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import torment
from tools.save_as import FONTS

needs_font = pytest.mark.skipif(
    not any(Path(path).exists() for path in FONTS), reason="no font with Vietnamese letters on this machine"
)


@pytest.mark.slow
@needs_font
def test_damaged_files_stop_no_build(tmp_path: Path) -> None:
    outcomes = torment.files(tmp_path, 36, seed=1)
    assert not [outcome for outcome in outcomes if outcome.startswith(("LOST", "isolated"))]
    assert outcomes["refused in one sentence"] + outcomes["read"] == 36
    assert outcomes["the good file is indexed"] == 1


@pytest.mark.slow
def test_killed_builds_leave_the_old_state_or_the_new(tmp_path: Path) -> None:
    outcomes = torment.kills(tmp_path, 8, seed=2)
    assert not [outcome for outcome in outcomes if outcome.startswith("LOST")]
    assert outcomes["held the new state"] + outcomes["held the old state"] == 8
    assert outcomes["whole at the end"] == 1


@pytest.mark.slow
def test_a_damaged_index_says_so_or_answers_and_is_mended(tmp_path: Path) -> None:
    outcomes = torment.index(tmp_path, 6, seed=3)
    assert not [outcome for outcome in outcomes if outcome.startswith("LOST")]
    assert outcomes["mended by a build"] == 6
