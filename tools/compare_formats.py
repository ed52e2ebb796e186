"""Save text reports in other formats and see how well questions are answered from each.

    python -m tools.compare_formats REPORTS_FOLDER tests/questions/dev.jsonl

Writes every ``.txt`` of the folder as PDF, Word, a page with navigation, TCVN3 text and a scan, asks the set of each
with ``tools.score_answers``, and prints a table in Markdown. ``--every 4`` asks every fourth question.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.save_as import FORMATS, save_all

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give 1 where a set could not be asked."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare_formats", description=str(__doc__).splitlines()[0])
    parser.add_argument("reports", type=Path, metavar="REPORTS_FOLDER")
    parser.add_argument("questions", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=list(FORMATS), metavar="NAME")
    parser.add_argument("--every", type=int, default=1, metavar="N")
    options = parser.parse_args(arguments)
    print("| format | result |\n| --- | --- |")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        lines = options.questions.read_text(encoding="utf-8").splitlines()[:: options.every]
        asked = folder / options.questions.name
        asked.write_text("\n".join(lines) + "\n", encoding="utf-8")
        status = 0
        for name in options.formats:
            save_all(options.reports, folder / name, name)
            command = [
                sys.executable,
                "-m",
                "tools.score_answers",
                str(asked),
                "--corpus",
                str(folder / name),
                "--quiet",
            ]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
            last = (done.stdout.strip().splitlines() or [done.stderr.strip()])[-1]
            print(f"| {name} | {last.partition(': ')[2] or last} |", flush=True)
            status = max(status, done.returncode)
    return status


if __name__ == "__main__":
    sys.exit(main())
