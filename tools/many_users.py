"""Fifty people asking at once, and an update of the index meanwhile: ``python -m tools.many_users``.

Starts the page over a copy of the corpus, has every person ask their own questions one after the other, adds a report
and updates the index while they do, and prints how long answers took, and whether each was right and its own: the same
answer, figures and citations as the assistant gives when asked alone. Waiting depends on what else the machine does, so
the load is printed too, and the server's own processor time, where the system tells it (Linux). Traffic stays on this
machine.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from assistant.answer_json import answer_record
from assistant.answering import Assistant
from assistant.encoder import load_encoder
from assistant.index.build import build
from assistant.index.reader import open_reader
from assistant.settings import ROOT, Settings
from tools.questions import read_cases

NEW_REPORT = """---
title: 'Huế: chuyển đổi số năm 2024'
date: 2024-12-20
places: [Huế]
period: 'Năm 2024'
---

Năm 2024, Huế có 7.531 sản phẩm trên sàn thương mại điện tử.
"""
NEW_QUESTION = "Năm 2024 Huế có bao nhiêu sản phẩm trên sàn thương mại điện tử?"


@dataclass
class Tally:
    """What the people met."""

    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    busy: int = 0
    processor: float = 0.0


def main() -> None:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--each", type=int, default=2, help="questions of each person")
    parser.add_argument("--questions", type=Path, default=ROOT / "tests" / "questions" / "dev.jsonl")
    options = parser.parse_args()
    questions = [question.question for question in read_cases(options.questions) if not question.history]
    with tempfile.TemporaryDirectory(prefix="many-users-") as folder:
        corpus, index = Path(folder) / "corpus", Path(folder) / "index"
        shutil.copytree(ROOT / "corpus", corpus)
        expected = answers_alone(corpus, index, questions[: options.users * options.each])
        running, address = start(corpus, index)
        try:
            before = processor_seconds(running.pid)
            tally = ask_together(address, list(expected), expected, options.users, corpus)
            tally.processor = processor_seconds(running.pid) - before
            told = httpx.post(f"{address}/api/ask", json={"question": NEW_QUESTION}, timeout=60).json()
        finally:
            running.terminate()
            running.wait(30)
    report(tally, options.users, told["answered"] and told["figures"][0]["text"] == "7.531")


def answers_alone(corpus: Path, index: Path, questions: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Give what the assistant answers to each question when nobody else asks."""
    encoder = load_encoder(Settings().encoder)
    build(corpus, index, encoder)
    assistant = Assistant(open_reader(index, encoder.identity), encoder)
    return {question: essence(answer_record(assistant.ask(question))) for question in questions}


def essence(record: dict[str, Any]) -> dict[str, Any]:
    """Give what of an answer must not depend on who else asks; a refusal's notes name all places that are indexed."""
    cited = [(citation["document"], citation["start"], citation["end"]) for citation in record["citations"]]
    return {
        "question": record["question"],
        "answered": record["answered"],
        "figures": record["figures"],
        "cited": cited,
    }


def start(corpus: Path, index: Path) -> tuple[subprocess.Popen[str], str]:
    """Start the page on a free port; give the process and its address."""
    command = [sys.executable, "app.py", "--port", "0", "--corpus", str(corpus), "--index", str(index)]
    running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert running.stderr is not None
    line = running.stderr.readline()
    address = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
    threading.Thread(target=running.stderr.read, daemon=True).start()  # an unread log would block the server
    httpx.get(f"{address}/healthz", timeout=60)
    return running, address


def processor_seconds(process: int) -> float:
    """Give the processor time that a process and those it has waited for have used; 0 where the system tells none."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def ask_together(
    address: str, questions: Sequence[str], expected: dict[str, dict[str, Any]], users: int, corpus: Path
) -> Tally:
    """Have ``users`` people ask at once, each a share of ``questions``; update the index half a second later."""
    tally, lock = Tally(), threading.Lock()

    def person(number: int) -> None:
        with httpx.Client(base_url=address, timeout=120) as browser:
            for question in questions[number::users]:
                began = time.monotonic()
                reply = browser.post("/api/ask", json={"id": number, "question": question})
                took = time.monotonic() - began
                with lock:
                    if reply.status_code == 503:
                        tally.busy += 1
                        continue
                    tally.seconds.append(took)
                    record = reply.json()
                    # As JSON has it: a tuple comes back as a list.
                    own = json.loads(json.dumps(expected[question]))
                    if record["id"] != number or json.loads(json.dumps(essence(record))) != own:
                        tally.wrong.append(question)

    threads = [threading.Thread(target=person, args=(number,)) for number in range(users)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    (corpus / "hue-2024.md").write_text(NEW_REPORT, encoding="utf-8")
    call(address, "rebuild")
    for thread in threads:
        thread.join()
    while call(address, "progress")["state"] == "running":
        time.sleep(0.2)
    time.sleep(1.5)  # the library looks once a second
    return tally


def call(address: str, name: str) -> dict[str, Any]:
    """Make one of the page's own calls."""
    components = httpx.get(f"{address}/config", timeout=60).json()["components"]
    component = next(part["id"] for part in components if part["type"] == "html")
    sent = {"data": {}, "component_id": component, "fn_name": name, "session_hash": "many-users"}
    return dict(httpx.post(f"{address}/gradio_api/component_server/", json=sent, timeout=60).json())


def report(tally: Tally, users: int, fresh: bool) -> None:
    """Print the figures."""
    cuts = statistics.quantiles(tally.seconds, n=20)
    print(f"people {users} · answers {len(tally.seconds)} · told to come back {tally.busy}")
    print(f"seconds: p50 {statistics.median(tally.seconds):.2f} · p95 {cuts[-1]:.2f} · max {max(tally.seconds):.2f}")
    print(f"processor: {1000 * tally.processor / len(tally.seconds):.0f} ms an answer, the update included")
    print(f"load of the machine in the last minute: {os.getloadavg()[0]:.1f}")
    print(f"not right or not their own: {len(tally.wrong)}")
    for question in tally.wrong:
        print(f"  {question}")
    print(f"the report added meanwhile is answered from: {'yes' if fresh else 'no'}")


if __name__ == "__main__":
    main()
