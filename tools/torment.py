"""Torment the index and print what became of it: builds killed, files damaged, an index damaged.

    nice -n 19 python -m tools.torment kills --count 200
    nice -n 19 python -m tools.torment files --count 500
    nice -n 19 python -m tools.torment index --count 200

``kills`` builds again and again and kills the build at a random moment; after each, the index must hold the corpus as
it was before or as it is now, whole. ``files`` builds a corpus of damaged files: none may stop the build, hang it, or
write anything. ``index`` cuts, flips, empties or deletes a random file of an index: it must then answer as before, or
say what to run, and the next build must mend it. The exit status is 1 where anything was lost.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from assistant.encoder import load_encoder
from assistant.errors import IndexProblem
from assistant.index.build import build
from assistant.index.fulltext import query_terms
from assistant.index.reader import Reader, open_reader
from assistant.settings import Settings
from tools.damage import TEXT, damaged_files

_DOCUMENTS = 24
_LONGER = 1.1
_STEP = 20
_PRELOADED = ["assistant.encoder", "assistant.index.build", "assistant.index.reader", "assistant.passages"]
"""What is imported once for all builds, so that what is killed is a build and not its imports."""

State = dict[str, int]
"""The version that each file of a corpus is of."""


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
    state = changed({}, 0, chance)
    write(corpus, state)
    build_for(corpus, target, None)
    served, usual = state, dict[bool, float]()
    for version in range(1, count + 1):
        state = changed(state, version, chance)
        write(corpus, state)
        in_processes = any(name.endswith(".html") for name in state)
        if in_processes not in usual:
            _, usual[in_processes] = build_for(corpus, target, None)
            served, state = state, changed(state, -version, chance)
            write(corpus, state)
        status, took = build_for(corpus, target, chance.uniform(0, 1.2 * usual[in_processes]))
        # On a machine whose load changes, the moments have to follow it, or all of them come before the switch.
        usual[in_processes] = took if status == 0 else usual[in_processes] * _LONGER
        told = {0: "finished before the kill", -signal.SIGKILL: "killed"}
        outcomes[told.get(status, f"LOST: the build ended with {status}")] += 1
        found = state_of(target)
        if found not in (served, state):
            outcomes[f"LOST: {found} at version {version}"] += 1
        else:
            outcomes["held the new state" if found == state else "held the old state"] += 1
            served = found
        _tell(version, count, outcomes)
    build_for(corpus, target, None)
    outcomes["whole at the end" if state_of(target) == state else "LOST at the end"] += 1
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
    encoder = load_encoder(Settings().encoder)
    states: list[State] = [{}]
    for version in range(3):
        states.append({**states[-1], **{f"{number}.txt": version for number in range(version, _DOCUMENTS // 2)}})
        write(corpus, states[-1])
        build(corpus, target, encoder)
    whole = folder / "whole"
    shutil.copytree(target, whole)
    for turn in range(1, count + 1):
        shutil.rmtree(target)
        shutil.copytree(whole, target)
        path = chance.choice(sorted(path for path in target.rglob("*") if path.is_file() and path.name != "lock"))
        harm = chance.choice(["cut", "flipped", "emptied", "deleted"])
        _harm(path, harm, chance)
        found = state_of(target)
        if found == states[-1]:
            outcomes[f"{harm}: answered as before"] += 1
        elif found == states[-2]:
            outcomes[f"{harm}: the generation before served"] += 1
        else:
            outcomes[f"{harm}: said what to run" if found == SAID else f"LOST: {found} after {path.name} {harm}"] += 1
        build(corpus, target, encoder)
        mended = state_of(target) == states[-1]
        outcomes["mended by a build" if mended else f"LOST: not mended after {path.name} {harm}"] += 1
        _tell(turn, count, outcomes)
    return outcomes


def changed(state: State, version: int, chance: random.Random) -> State:
    """Give a state that follows ``state``: now all files are of a new ``version``, now a few; some come, some go.

    Every other one holds a page, so that reading processes are at work when its build is killed.
    """
    names = [f"{number}.txt" for number in chance.sample(range(_DOCUMENTS), _DOCUMENTS - 4)]
    names += [f"{_DOCUMENTS}.html"] if version % 2 else []
    touched = set(names if version % 4 < 2 else chance.sample(names, 3))
    return {name: version if name in touched else state.get(name, version) for name in names}


def write(corpus: Path, state: State) -> None:
    """Bring the folder to ``state``: every file says of which version it is."""
    corpus.mkdir(exist_ok=True)
    for path in corpus.iterdir():
        if path.name not in state:
            path.unlink()
    for name, version in state.items():
        text = f"Báo cáo {name} năm 2023\n\nTrạng thái số {version}.\n\n{TEXT}\n"
        path = corpus / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


SAID = "said what to run"


def state_of(target: Path) -> State | str:
    """Give the state that an index holds, ``SAID`` where it says what to run, or else what is wrong with it."""
    try:
        reader = open_reader(target)
        try:
            return _state_in(reader)
        finally:
            reader.close()
    except IndexProblem as error:
        return SAID if "python -m assistant build" in error.en else error.en


def _state_in(reader: Reader) -> State | str:
    state = {}
    for summary in reader.documents():
        state[summary.id] = _version(reader.document(summary.id).text)
    matched = [hit.passage for hit in reader.match(query_terms("trạng thái số"), 10_000)]
    told = {passage.document_id: _version(passage.text) for passage in matched if "Trạng thái số" in passage.text}
    if told != state:
        return f"the full text says {told} of {state}"
    vector = np.full(reader.manifest.dimension, reader.manifest.dimension**-0.5, dtype=np.float32)
    held = reader.manifest.held
    counts = {
        "passages": sum(summary.passages for summary in reader.documents()) - held.passages,
        "vectors": len(reader.nearest(vector, 10_000)) - held.passages,
        "statements": len(reader.statements()) - held.statements,
        "sentences": sum(len(reader.sentences(name)) for name in state) - held.sentences,
    }
    wrong = {name: count for name, count in counts.items() if count}
    return f"too many or too few: {wrong}" if wrong else state


def _version(text: str) -> int:
    return int(text.split("Trạng thái số ")[1].split(".")[0])


def build_for(corpus: Path, target: Path, limit: float | None) -> tuple[int, float]:
    """Build in a process that is killed after ``limit`` seconds; give its exit status and how long it took."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(_PRELOADED)
    process = processes.Process(target=_build, args=(corpus, target))
    began = time.monotonic()
    process.start()
    process.join(limit)
    process.kill()
    process.join()
    assert process.exitcode is not None
    return process.exitcode, time.monotonic() - began


def _build(corpus: Path, target: Path) -> None:
    build(corpus, target, load_encoder(Settings().encoder))


def _tell(done: int, count: int, outcomes: Counter[str]) -> None:
    if not done % _STEP:
        lost = sum(number for outcome, number in outcomes.items() if outcome.startswith("LOST"))
        print(f"{done} of {count}, {lost} lost", file=sys.stderr, flush=True)


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
