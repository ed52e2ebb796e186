from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from assistant.index.build import build
from assistant.index.fulltext import query_terms
from assistant.index.reader import open_reader
from tests.small_index import CountingEncoder, build_once, read_lines, write_corpus

KILLS = int(os.environ.get("KILLS", "10"))
"""How many builds are killed; KILLS=300 for a thorough run."""

DOCUMENTS = 12


def write_state(corpus: Path, state: int) -> None:
    """Write a corpus whose every document says which ``state`` it is of."""
    lines = "".join(f"Dòng {line} nói về số hóa hồ sơ.\n" for line in range(20))
    write_corpus(corpus, {f"{n}.txt": f"Báo cáo {n}\nTrạng thái x{state}.\n{lines}" for n in range(DOCUMENTS)})


def state_of(index: Path) -> int:
    """Open the index, ask it, and give the one state that all of its documents are of."""
    reader = open_reader(index, "counting")
    texts = {reader.document(summary.id).text.splitlines()[1] for summary in reader.documents()}
    assert len(texts) == 1
    state = int(texts.pop().removeprefix("Trạng thái x").removesuffix("."))
    question = f"trạng thái x{state}"
    matched = reader.match(query_terms(question), 100)
    near = reader.nearest(CountingEncoder().encode_questions([question])[0], 1000)
    assert sum(hit.passage.text == f"Trạng thái x{state}." for hit in matched) == DOCUMENTS
    assert len(near) == reader.passage_count == DOCUMENTS * 21
    reader.close()
    return state


@pytest.mark.slow
def test_build_killed_at_any_moment_leaves_the_old_or_the_new_generation(tmp_path: Path) -> None:
    corpus, index = tmp_path / "corpus", tmp_path / "index"
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.small_index", "assistant.index.build"])
    took: list[float] = []
    for state in range(2):  # the first one starts the fork server
        write_state(corpus, state)
        began = time.monotonic()
        process = processes.Process(target=build_once, args=(corpus, index))
        process.start()
        process.join()
        took.append(time.monotonic() - began)
    served = state_of(index)
    assert served == 1
    chance = random.Random(2)
    killed = 0
    for state in range(2, KILLS + 2):
        write_state(corpus, state)
        process = processes.Process(target=build_once, args=(corpus, index))
        process.start()
        time.sleep(chance.uniform(0, took[1] * 1.2))
        process.kill()
        process.join()
        killed += process.exitcode == -signal.SIGKILL
        found = state_of(index)
        assert found in (served, state)
        served = found
    assert killed > 0
    build(corpus, index, CountingEncoder(), read=read_lines)
    assert state_of(index) == KILLS + 1
    assert all(path.name.isdigit() for path in (index / "generations").iterdir())
    assert len(list((index / "generations").iterdir())) <= 2
