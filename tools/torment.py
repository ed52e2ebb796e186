"""Torment the index and print what became of it: builds killed, files damaged, an index damaged.

    nice -n 19 python -m tools.torment kills --count 200
    nice -n 19 python -m tools.torment files --count 500
    nice -n 19 python -m tools.torment index --count 200

``kills`` builds again and again and kills the build at a random moment; after each, the index must serve the old state
or the new one, whole. ``files`` builds a corpus of damaged files: none may stop the build, hang it, or write anything.
``index`` cuts, flips, empties or deletes a random file of an index: it must then answer as before, or say what to run,
and the next build must mend it. The exit status is 1 where anything was lost.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from assistant.encoder import load_encoder
from assistant.errors import IndexProblem
from assistant.index.build import build
from assistant.index.fulltext import query_terms
from assistant.index.reader import open_reader
from assistant.settings import Settings
from tools.damage import TEXT, damaged_files

ROOT = Path(__file__).resolve().parent.parent
_DOCUMENTS = 40


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one campaign; give its exit status."""
    campaigns: dict[str, Callable[[Path, int, int], Counter[str]]] = {"kills": kills, "files": files, "index": index}
    parser = argparse.ArgumentParser(prog="python -m tools.torment", description=str(__doc__).splitlines()[0])
    parser.add_argument("campaign", choices=campaigns)
    parser.add_argument("--count", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        outcomes = campaigns[options.campaign](Path(temporary), options.count, options.seed)
    print("| outcome | count |\n| --- | ---: |")
    for outcome, count in sorted(outcomes.items()):
        print(f"| {outcome} | {count} |")
    print(f"| seconds | {time.monotonic() - began:.0f} |")
    return int(any(outcome.startswith("LOST") for outcome in outcomes))


def kills(folder: Path, count: int, seed: int) -> Counter[str]:
    """Kill ``count`` builds of changing corpora at random moments."""
    chance, outcomes = random.Random(seed), Counter[str]()
    corpus, target = folder / "corpus", folder / "index"
    write_state(corpus, 0, chance)
    served, usual = 0, _build_for(corpus, target, None)
    for state in range(1, count + 1):
        write_state(corpus, state, chance)
        took = _build_for(corpus, target, chance.uniform(0, 1.2 * usual))
        outcomes["killed" if took < 0 else "finished before the kill"] += 1
        found = state_of(target)
        if found not in (served, state):
            outcomes[f"LOST: state {found} where {served} or {state} was expected"] += 1
        outcomes["served the new generation" if found == state else "served the old generation"] += 1
        served = found if found >= 0 else served
    _build_for(corpus, target, None)
    outcomes["whole at the end" if state_of(target) == count else "LOST at the end"] += 1
    return outcomes


def files(folder: Path, count: int, seed: int) -> Counter[str]:
    """Build a corpus of ``count`` damaged files and one good one."""
    corpus, outcomes = folder / "corpus", Counter[str]()
    corpus.mkdir()
    (corpus / "good.txt").write_text(TEXT, encoding="utf-8")
    kinds = {}
    for kind, name, data in damaged_files(count, seed):
        (corpus / name).write_bytes(data)
        kinds[name] = kind
    before = _listing(folder, corpus)
    report = build(corpus, folder / "index", load_encoder(Settings().encoder))
    failures = {failure.path: failure.en for failure in report.failures}
    for name in kinds:
        why = failures.get(name, "")
        if "seconds and was stopped" in why or "its reader die" in why:
            outcomes[f"isolated: {kinds[name]}: {why.split(';')[0]}"] += 1
        elif "unexpectedly" in why:
            outcomes[f"refused, unforeseen: {kinds[name]}: {why[:90]}"] += 1
        else:
            outcomes["refused in one sentence" if why else "read"] += 1
    if _listing(folder, corpus) != before:
        outcomes["LOST: files were written or changed outside the index"] += 1
    reader = open_reader(folder / "index")
    indexed = {name for summary in reader.documents() for name in (summary.id, *summary.also)}
    outcomes["the good file is indexed" if "good.txt" in indexed else "LOST: the good file"] += 1
    return outcomes


def index(folder: Path, count: int, seed: int) -> Counter[str]:
    """Damage one file of an index, ``count`` times."""
    chance, outcomes = random.Random(seed), Counter[str]()
    corpus, target = folder / "corpus", folder / "index"
    for state in (0, 1, 2):
        write_state(corpus, state, chance)
        _build_for(corpus, target, None)
    whole = folder / "whole"
    shutil.copytree(target, whole)
    for _ in range(count):
        shutil.rmtree(target)
        shutil.copytree(whole, target)
        path = chance.choice(sorted(path for path in target.rglob("*") if path.is_file() and path.name != "lock"))
        harm = chance.choice(["cut", "flipped", "emptied", "deleted"])
        _harm(path, harm, chance)
        found = state_of(target)
        told = {2: "answered as before", 1: "the generation before served", -1: "said what to run"}
        outcomes[f"{harm}: {told.get(found, f'LOST: state {found}')}"] += 1
        build(corpus, target, load_encoder(Settings().encoder))
        outcomes["mended by a build" if state_of(target) == 2 else f"LOST: not mended after {harm} {path.name}"] += 1
    return outcomes


def write_state(corpus: Path, state: int, chance: random.Random) -> None:
    """Write a corpus whose every document says which ``state`` it is of; some come and some go."""
    shutil.rmtree(corpus, ignore_errors=True)
    corpus.mkdir(parents=True)
    for number in chance.sample(range(_DOCUMENTS), _DOCUMENTS - 5):
        text = f"Báo cáo {number} năm 2023\n\nTrạng thái số {state}.\n\n{TEXT}\n"
        # One page, so that reading processes are at work when the build is killed.
        (corpus / f"{number}{'.txt' if number else '.html'}").write_text(text, encoding="utf-8")


def state_of(target: Path) -> int:
    """Give the one state that all documents are of; -1 where the index says what to run, -2 where it is mixed."""
    try:
        reader = open_reader(target)
        texts = [reader.document(summary.id).text for summary in reader.documents()]
        hits = reader.match(query_terms("trạng thái số"), 500)
        rows = sum(summary.passages for summary in reader.documents())
    except IndexProblem as error:
        return -1 if "python -m assistant build" in error.en else -3
    states = {text.split("Trạng thái số ")[1].split(".")[0] for text in texts}
    cited = {hit.passage.document_id for hit in hits if f"Trạng thái số {min(states)}." in hit.passage.text}
    mixed = len(states) != 1 or len(cited) != len(texts) or rows != reader.passage_count
    return -2 if mixed or len(texts) != _DOCUMENTS - 5 else int(states.pop())


def _build_for(corpus: Path, target: Path, limit: float | None) -> float:
    """Build in a process, for ``limit`` seconds at most; give how long it took, -1 where it was killed."""
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant", "build", "--corpus", str(corpus), "--index", str(target)],
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return -1
    return time.monotonic() - began


def _harm(path: Path, harm: str, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    path.unlink()  # the file may be shared with the generation before
    if harm == "flipped" and content:
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif harm == "cut":
        del content[chance.randrange(len(content) or 1) :]
    elif harm == "emptied":
        content.clear()
    if harm != "deleted":
        path.write_bytes(content)


def _listing(folder: Path, corpus: Path) -> list[tuple[str, int]]:
    """List what lies in ``corpus`` and beside it, but for the index."""
    found = [*corpus.rglob("*"), *(path for path in folder.iterdir() if path.name != "index")]
    return sorted((str(path), path.stat().st_size) for path in found)


if __name__ == "__main__":
    sys.exit(main())
