"""For tests that ask questions: an assistant over a few reports, and the words of the line that it answers with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from assistant.answering.assistant import Assistant
from assistant.encoder import load_encoder
from assistant.index.build import build
from assistant.index.reader import open_reader
from assistant.settings import BUNDLED_ENCODER
from assistant.types import Answer


def assistant_over(reports: Mapping[str, str], folder: Path) -> Assistant:
    """Write ``reports``, texts by file name, into ``folder``, index them with the bundled encoder, and open them."""
    (folder / "corpus").mkdir()
    for name, text in reports.items():
        (folder / "corpus" / name).write_text(text, encoding="utf-8")
    encoder = load_encoder(str(BUNDLED_ENCODER))
    build(folder / "corpus", folder / "index", encoder)
    return Assistant(open_reader(folder / "index", encoder.identity), encoder)


def lead(answer: Answer) -> str:
    """Give the words of the first line."""
    return "".join(run.text for run in answer.lines[0].runs)


def lead_figures(answer: Answer) -> list[str]:
    """Give the figures in bold in the first line."""
    return [run.text for run in answer.lines[0].runs if run.style == "figure"]
