"""Ask the questions of a set through the command line, judge each answer, print the accuracy.

    python -m tools.score_answers tests/questions/dev.jsonl --corpus corpus --failures

Builds an index of the corpus in a temporary folder (or brings ``--index`` up to date) with ``python -m assistant
build`` and asks with ``python -m assistant ask --json``: what is measured is what a person gets. ``--baseline``
answers with the best BM25 sentence in place of the assistant. ``--check`` asks nothing and says which evidence does
not stand in the corpus. The rules of judging are those of ``tools.scoring``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any

from assistant.errors import AssistantError
from tools.documents import read_indexed_texts, read_texts
from tools.questions import Case, QuestionSetError, read_cases
from tools.scoring import Judgement, judge, stands_in
from tools.sentence_baseline import SentenceBaseline

ROOT = Path(__file__).resolve().parent.parent


class AskingError(Exception):
    """The assistant's command failed; the message is what it wrote to standard error."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status (1: below ``--at-least``, or evidence missing; 2: could not run)."""
    options = _options(arguments)
    try:
        sets = {path: read_cases(path) for path in options.questions}
        if options.check:
            return _check(sets, read_texts(options.corpus))
        cases = [case for members in sets.values() for case in members]
        started = time.perf_counter()
        if options.baseline:
            texts = read_texts(options.corpus)
            answers = _baseline(cases, texts)
        else:
            answers, texts = ask_set(cases, options.corpus, options.index)
        seconds = time.perf_counter() - started
    except (OSError, AssistantError, QuestionSetError, AskingError) as error:
        print(error, file=sys.stderr)
        return 2
    judged = [judge(case, answer, texts) for case, answer in zip(cases, answers, strict=True)]
    rest = iter(judged)
    for path, members in sets.items():
        judgements = list(islice(rest, len(members)))
        print(table(path.name, judgements, brief=options.quiet))
        if options.failures and (options.reveal_heldout or "heldout" not in path.name):
            print(failures(judgements))
    if not options.quiet:
        print(f"{len(cases)} questions in {seconds:.1f} s, building included")
    accuracy = 100 * sum(judgement.right for judgement in judged) / max(1, len(judged))
    return int(options.at_least is not None and accuracy < options.at_least)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.score_answers", description=__doc__.partition("\n")[0])
    parser.add_argument("questions", nargs="+", type=Path, metavar="QUESTIONS.jsonl")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of the reports")
    parser.add_argument("--index", type=Path, help="keep the index here instead of in a temporary folder")
    parser.add_argument("--failures", action="store_true", help="list each failing question (not of held-out sets)")
    parser.add_argument("--reveal-heldout", action="store_true", help="with --failures: of held-out sets too")
    parser.add_argument("--quiet", action="store_true", help="one line a set")
    parser.add_argument("--baseline", action="store_true", help="answer with the best BM25 sentence")
    parser.add_argument("--check", action="store_true", help="only look the evidence up in the corpus")
    parser.add_argument("--at-least", type=float, metavar="PERCENT", help="exit with 1 below this accuracy")
    return parser.parse_args(arguments)


def ask_set(
    cases: Sequence[Case], corpus: Path, index: Path | None = None
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Give the answer to each case, and the texts as they were indexed, which quotes must be true to."""
    with tempfile.TemporaryDirectory(prefix="score-answers-") as folder:
        where = ["--corpus", str(corpus.resolve()), "--index", str((index or Path(folder)).resolve())]
        _assistant(["build", *where, "--json"], "")
        lines = [
            json.dumps({"id": case.id, "question": case.question, "history": case.history}, ensure_ascii=False)
            for case in cases
        ]
        written = _assistant(["ask", *where, "--json"], "\n".join(lines))
        texts = read_indexed_texts(index or Path(folder))
    answers = [json.loads(line) for line in written.split("\n") if line]
    if [answer["id"] for answer in answers] != [case.id for case in cases]:
        raise AskingError(f"asked {len(cases)} questions, got {len(answers)} answers, or in another order")
    return answers, texts


def _assistant(arguments: Sequence[str], given: str) -> str:
    command = [sys.executable, "-m", "assistant", *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False)
    # ``ask`` ends with 1 when some lines could not be answered; those lines say so themselves.
    if done.returncode and not (done.returncode == 1 and done.stdout.strip()):
        raise AskingError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def _baseline(cases: Sequence[Case], texts: dict[str, str]) -> list[dict[str, Any]]:
    floor = SentenceBaseline(texts)
    return [floor.ask(case.question, case.history) for case in cases]


def _check(sets: dict[Path, list[Case]], texts: dict[str, str]) -> int:
    by_stem = {PurePosixPath(name).stem: text for name, text in texts.items()}
    missing = 0
    for path, cases in sets.items():
        for case in cases:
            for evidence in case.evidence:
                text = by_stem.get(evidence.document, "")
                lacking = [wanted for wanted in evidence.contains if not stands_in(wanted, text)]
                if lacking:
                    missing += 1
                    print(f"{path.name} {case.id}: {evidence.document} lacks {lacking}")
    print(f"{sum(map(len, sets.values()))} questions, {missing} pieces of evidence missing")
    return int(missing > 0)


def table(name: str, judgements: Sequence[Judgement], *, brief: bool = False) -> str:
    """Draw the figures of one set: accuracy in all, by kind and by style, and how answers failed."""
    outcomes = Counter(judgement.outcome for judgement in judgements)
    can = sum(judgement.case.answerable for judgement in judgements)
    lines = [
        f"{name}: {_share(judgements)} right"
        f" · false refusals {outcomes['false refusal']}/{can}"
        f" · wrong answers {outcomes['wrong answer']}/{can}"
        f" · answered unanswerables {outcomes['answered unanswerable']}/{len(judgements) - can}"
        f" · errors {outcomes['error']}"
        f" · bad quotes {sum(judgement.bad_quotes for judgement in judgements)}"
        f" · uncited figures {sum(len(judgement.uncited) for judgement in judgements)}"
    ]
    if not brief:
        lines += _rows("kind", judgements, lambda judgement: judgement.case.kind)
        lines += _rows("style", judgements, lambda judgement: judgement.case.style)
    return "\n".join(lines)


def _rows(heading: str, judgements: Sequence[Judgement], key: Callable[[Judgement], str]) -> Iterable[str]:
    yield f"  {heading}"
    for value in sorted({key(judgement) for judgement in judgements}):
        yield f"    {value:<14} {_share([judgement for judgement in judgements if key(judgement) == value])}"


def _share(judgements: Sequence[Judgement]) -> str:
    right = sum(judgement.right for judgement in judgements)
    return f"{right:>3}/{len(judgements):<3} {100 * right / max(1, len(judgements)):5.1f} %"


def failures(judgements: Sequence[Judgement]) -> str:
    """List each question that is not right, or has a bad quote or an uncited figure, with what it got."""
    lines: list[str] = []
    for judgement in judgements:
        notes = [*judgement.faults, *(f"uncited figure: {figure}" for figure in judgement.uncited)]
        notes += ["bad quotes"] if judgement.bad_quotes else []
        if notes:
            case = judgement.case
            lines += [f"✗ {case.id} ({case.kind}, {case.style}) {' ▸ '.join((*case.history, case.question))}"]
            lines += [f"    {note}" for note in notes]
            lines += [f"    | {line}" for line in judgement.text.splitlines()[:6]]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
