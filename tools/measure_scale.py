"""Measure builds at growing sizes: speed, where the time goes, memory, one changed file, a cold question.

    nice -n 19 python -m tools.measure_scale TEXTS.jsonl --sizes 1000 10000 100000 --folder SOMEWHERE

Makes a corpus of each size from the texts (JSON Lines with a ``text`` each), builds it in a process of its own, changes
one file and builds again, then asks one question with ``python -m assistant ask``, three times each, and prints a table
in Markdown. Beside the seconds that passed stand those that the processors worked, of all processes together, which
other programs on the machine disturb little. The folder is kept, so that the corpora need not be made again.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from types import SimpleNamespace
from typing import Any

from tools.scale_corpus import read_texts, write_corpus

ROOT = Path(__file__).resolve().parent.parent
QUESTION = "Đắk Lắk có bao nhiêu tổ công nghệ số cộng đồng?"
_SAMPLE = 200
_TIMES = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tools.measure_scale", description=str(__doc__).splitlines()[0])
    parser.add_argument("texts", type=Path, metavar="TEXTS.jsonl")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000], metavar="N")
    parser.add_argument("--folder", type=Path, help="where the corpora and indexes are made, and stay")
    parser.add_argument("--measure", type=Path, nargs=2, metavar=("CORPUS", "INDEX"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.measure:
        print(json.dumps(measure_build(*options.measure)))
        return 0
    texts = read_texts(options.texts)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        columns = []
        for size in options.sizes:
            columns.append(measure_size(folder, texts, size))
            print(f"{size:,} documents measured", file=sys.stderr, flush=True)
    print(table(columns))
    return 0


def measure_size(folder: Path, texts: list[str], size: int) -> dict[str, str]:
    """Measure one size; give the cells of its column by the names of the rows."""
    corpus, index = folder / f"corpus-{size}", folder / f"index-{size}"
    write_corpus(corpus, texts, size)
    first = _in_process(corpus, index)
    changes = []
    for turn in range(_TIMES):
        changed = corpus / "000" / f"{turn:06d}.txt"
        changed.write_text(changed.read_text(encoding="utf-8") + f"Bổ sung lần {time.time_ns()}.\n", encoding="utf-8")
        changes.append(_in_process(corpus, index))
    idle = _in_process(corpus, index)
    cold = [_cold_question(corpus, index) for _ in range(_TIMES)]
    shares = {f"  {name}": f"{100 * share:.0f}%" for name, share in first["shares"].items()}
    return {
        "documents": f"{size:,}",
        "passages": f"{first['passages']:,}",
        "build (s)": f"{first['seconds']:.1f}",
        "passages per second": f"{first['passages'] / max(0.001, first['seconds']):,.0f}",
        "milliseconds per document": f"{1000 * first['seconds'] / size:.1f}",
        "processor milliseconds per document": f"{1000 * first['worked'] / size:.1f}",
        **shares,
        "memory peak, build (MB)": f"{first['memory']:.0f}",
        "memory peak, one reading process (MB)": f"{first['memory_readers']:.0f}",
        "index on the disk (MB)": f"{_size_of(index):.0f}",
        "one changed file (s)": f"{median(change['seconds'] for change in changes):.2f}",
        "  processor seconds": f"{median(change['worked'] for change in changes):.2f}",
        "nothing changed (s)": f"{idle['seconds']:.2f}",
        "  processor seconds ": f"{idle['worked']:.2f}",
        "cold question (s)": f"{median(passed for passed, _ in cold):.2f}",
        "  processor seconds  ": f"{median(worked for _, worked in cold):.2f}",
    }


def measure_build(corpus: Path, index: Path) -> dict[str, Any]:
    """Build in this process, and say how long it took, where the time went, and how much memory."""
    from assistant.encoder import load_encoder
    from assistant.index import build as building
    from assistant.index.draft import Draft
    from assistant.index.readings import Readings
    from assistant.settings import Settings

    encoder = load_encoder(Settings().encoder)
    clock = Clock()
    watched = SimpleNamespace(
        identity=encoder.identity,
        dimension=encoder.dimension,
        encode_passages=clock.watching("encoding", encoder.encode_passages),
        encode_questions=encoder.encode_questions,
    )
    _watch(clock, Draft, {"add": "indexing", "finish": "indexing", "renew": "indexing"})
    contents = Readings.of

    def waited(self: Readings, *given: Any) -> Any:
        found = contents(self, *given)
        while True:
            with clock.measuring("waiting for the reading processes"):
                item = next(found, None)
            if item is None:
                return
            yield item

    setattr(Readings, "of", waited)  # noqa: B010  # the measured one in place of the plain one
    began, worked = time.perf_counter(), _worked()
    report = building.build(corpus, index, watched)
    seconds, worked = time.perf_counter() - began, _worked() - worked
    clock.spent["indexing"] -= clock.spent["encoding"]
    clock.spent["the rest"] = seconds - sum(clock.spent.values())
    own, readers = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {
        "seconds": seconds,
        "worked": worked,
        "passages": report.passages,
        "memory": own / 1024,
        "memory_readers": readers / 1024,
        "shares": {name: spent / seconds for name, spent in clock.spent.items()} | _reading_shares(corpus),
    }


class Clock:
    """Adds up the time spent in parts of a program."""

    def __init__(self) -> None:
        """Begin with nothing spent."""
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._name = ""
        self._began = 0.0

    def measuring(self, name: str) -> Clock:
        """Count the time inside a ``with`` block to ``name``."""
        self._name, self._began = name, time.perf_counter()
        return self

    def __enter__(self) -> None:
        return

    def __exit__(self, *_: object) -> None:
        self.spent[self._name] += time.perf_counter() - self._began

    def watching(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Give ``call`` with its time counted to ``name``."""

        def watched(*given: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return call(*given, **named)
            finally:
                self.spent[name] += time.perf_counter() - began

        return watched


def table(columns: Sequence[dict[str, str]]) -> str:
    """Write the columns as a table in Markdown."""
    names = list(dict.fromkeys(name for column in columns for name in column))
    head, *rows = [[name, *(column.get(name, "") for column in columns)] for name in names]
    lines = [head, ["---", *("---:" for _ in columns)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _watch(clock: Clock, owner: type, methods: dict[str, str]) -> None:
    for method, name in methods.items():
        setattr(owner, method, clock.watching(name, getattr(owner, method)))


def _reading_shares(corpus: Path) -> dict[str, float]:
    """Give what shares of a reading process's time reading, splitting and analysing a sample take."""
    from assistant.passages import split
    from assistant.reading import corpus_files, read_document
    from assistant.statements import analyse

    clock = Clock()
    for path in corpus_files(corpus)[0][:_SAMPLE]:
        document = clock.watching("read", read_document)(path, corpus)
        clock.watching("split", split)(document)
        clock.watching("analyse", analyse)(document)
    total = sum(clock.spent.values()) or 1.0
    return {f"of a reading process: {name}": spent / total for name, spent in clock.spent.items()}


def _in_process(corpus: Path, index: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tools.measure_scale", "-", "--measure", str(corpus), str(index)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def _cold_question(corpus: Path, index: Path) -> tuple[float, float]:
    """Give the seconds that passed and those that the processors worked."""
    command = [sys.executable, "-m", "assistant", "ask", "--json", QUESTION]
    began, worked = time.perf_counter(), _worked()
    subprocess.run(
        [*command, "--corpus", str(corpus), "--index", str(index)], cwd=ROOT, capture_output=True, check=True
    )
    return time.perf_counter() - began, _worked() - worked


def _worked() -> float:
    """Give the processor seconds of this process and of those that it has waited for."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _size_of(folder: Path) -> float:
    return sum({(s := path.stat()).st_ino: s.st_size for path in folder.rglob("*") if path.is_file()}.values()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
