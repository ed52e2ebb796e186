"""Save reports in other formats and see whether the questions of a set get the same answers from each.

    python -m tools.compare_formats REPORTS_FOLDER tests/questions/dev.jsonl

Writes every ``.txt`` and ``.md`` of the folder as PDF, Word, a page with navigation, TCVN3 text and a scan, asks the
set of each, and compares answer by answer with those from the files as they are: the first line, the figures, and the
quotes. White space, the place of tones ("Uỷ", "Ủy"), which old encodings cannot keep, and the shape of dashes, quotes
and "…", which a scan does not tell, are no difference. Prints a table in Markdown; ``--differences`` lists what
differs, ``--every 4`` asks every fourth question.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import AssistantError
from assistant.vietnamese.text import place_tones
from tools.questions import QuestionSetError, read_cases
from tools.save_as import AS_THEY_ARE, FORMATS, save_all
from tools.score_answers import AskingError, ask_set
from tools.scoring import judge

_SHAPES = str.maketrans({"–": "-", "—": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'"})


@dataclass(frozen=True, slots=True)
class Told:
    """What an answer tells, spelled one way: its first line, its figures in order, its quotes in order."""

    lead: str
    figures: tuple[str, ...]
    quotes: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give 2 where a set could not be asked."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare_formats", description=str(__doc__).splitlines()[0])
    parser.add_argument("reports", type=Path, metavar="REPORTS_FOLDER")
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    names = [AS_THEY_ARE, *FORMATS]
    parser.add_argument("--formats", nargs="+", choices=names, default=names, metavar="NAME")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    parser.add_argument("--differences", action="store_true", help="list the answers that differ from the first's")
    options = parser.parse_args(arguments)
    cases = read_cases(options.questions)[:: options.every]
    print("| format | the same answers | the same first line | the same figures | the same quotes | right |")
    print("| --- | --- | --- | --- | --- | --- |")
    first: list[Told] = []
    with tempfile.TemporaryDirectory() as temporary:
        for name in options.formats:
            folder = Path(temporary) / name
            save_all(options.reports, folder, name)
            try:
                answers, texts = ask_set(cases, folder)
            except (OSError, AssistantError, QuestionSetError, AskingError) as error:
                print(error, file=sys.stderr)
                return 2
            told = [told_by(answer) for answer in answers]
            first = first or told
            right = sum(judge(case, answer, texts).right for case, answer in zip(cases, answers, strict=True))
            print(row(name, first, told, right), flush=True)
            if options.differences:
                print(differences([case.id for case in cases], first, told), end="", file=sys.stderr, flush=True)
    return 0


def told_by(answer: Mapping[str, Any]) -> Told:
    """Take what ``answer``, as ``ask --json`` writes it, tells."""
    return Told(
        _plain(next(iter(answer.get("text", "").split("\n")), "")),
        tuple(_plain(figure["text"]) for figure in answer.get("figures", ())),
        tuple(_plain(citation["quote"]) for citation in answer.get("citations", ())),
    )


def row(name: str, first: Sequence[Told], told: Sequence[Told], right: int) -> str:
    """Count in how many answers the format ``name`` tells the same as the first one."""
    pairs = list(zip(first, told, strict=True))
    same = (
        sum(one == other for one, other in pairs),
        sum(one.lead == other.lead for one, other in pairs),
        sum(one.figures == other.figures for one, other in pairs),
        sum(one.quotes == other.quotes for one, other in pairs),
        right,
    )
    return "| " + " | ".join([name, *(f"{count}/{len(pairs)}" for count in same)]) + " |"


def differences(names: Sequence[str], first: Sequence[Told], told: Sequence[Told]) -> str:
    """List the answers that differ, each by what it tells and by what the first format's tells."""
    lines = []
    for name, one, other in zip(names, first, told, strict=True):
        for what in ("lead", "figures", "quotes"):
            if getattr(one, what) != getattr(other, what):
                lines.append(f"{name} {what}\n    was {getattr(one, what)}\n    is  {getattr(other, what)}\n")
    return "".join(lines)


def _plain(text: str) -> str:
    return " ".join(place_tones(text.translate(_SHAPES)).split())


if __name__ == "__main__":
    sys.exit(main())
