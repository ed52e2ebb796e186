"""The reading processes of a build: files handed out, contents taken back in order, whoever hangs or dies replaced.

Small plain texts are read where the build runs, since a process takes a second to start. What reading means is left to
``content`` and ``worker``.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.index.worker import CONTENT, FAILURE, HEAD, PROGRESS, READY, SHARE
from assistant.settings import ROOT

PATIENCE = 90.0
"""Seconds that reading a file may take, and as many more for each megabyte; a PDF, which may be a scan, ten times."""

MOST_PATIENCE = 600.0
"""Seconds after which any file is given up, a PDF after six times as many: the others wait for it."""

AT_HOME = 300_000
"""Bytes of plain text, all files together, up to which no process is started."""

_AHEAD = 16
_STARTING = 120.0
_BEAT = 0.5
_PLAIN = frozenset([".txt", ".md", ".markdown", ".csv", ".tsv"])
_OTHER_CONTENT = (b"%PDF", b"PK\x03\x04")

Outcome = bytes | ReadingError
"""What reading a file came to: its content in a parcel, or why there is none."""


def is_small_work(paths: Sequence[Path]) -> bool:
    """Say whether ``paths`` are few plain texts, which need no process of their own."""
    left = AT_HOME
    for path in paths:
        if path.suffix.lower() not in _PLAIN:
            return False
        with contextlib.suppress(OSError):
            left -= path.stat().st_size
            with path.open("rb") as file:
                head = file.read(1024)
            if any(sign in head for sign in _OTHER_CONTENT):
                return False
        if left < 0:
            return False
    return True


class Crew:
    """As many reading processes as there are cores."""

    def __init__(self, corpus: Path, size: int | None = None) -> None:
        """Read files below ``corpus`` with ``size`` processes, started when they are needed."""
        self._corpus = corpus
        self._size = size or max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2)
        self._idle: queue.LifoQueue[_Hand] = queue.LifoQueue()
        self._hands: list[_Hand] = []
        self._shares: dict[Path, float] = {}
        self._threads = ThreadPoolExecutor(self._size, thread_name_prefix="reading")
        for _ in range(self._size):
            hand = _Hand()
            self._hands.append(hand)
            self._idle.put(hand)

    def read_all(
        self, paths: Iterable[Path], told: Callable[[float], None] = lambda _share: None
    ) -> Iterator[tuple[Path, Outcome]]:
        """Read ``paths``, several at once; give what became of each, in order.

        While the next one is waited for, ``told`` is called with the share of it that is read.
        """
        waiting: deque[tuple[Path, Future[Outcome]]] = deque()
        for path in paths:
            waiting.append((path, self._threads.submit(self._read, path)))
            if len(waiting) > _AHEAD:
                first, future = waiting.popleft()
                yield first, self._result(first, future, told)
        for first, future in waiting:
            yield first, self._result(first, future, told)

    def close(self) -> None:
        """End every process, at once."""
        for hand in self._hands:
            hand.end()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _result(self, path: Path, future: Future[Outcome], told: Callable[[float], None]) -> Outcome:
        while wait([future], timeout=_BEAT).not_done:
            told(self._shares.get(path, 0.0))
        return future.result()

    def _read(self, path: Path) -> Outcome:
        hand = self._idle.get()
        try:
            return hand.read(path, self._corpus, patience_for(path), self._shares)
        finally:
            self._shares.pop(path, None)
            self._idle.put(hand)


def patience_for(path: Path) -> float:
    """Give the seconds that reading the file at ``path`` may take."""
    try:
        megabytes = path.stat().st_size / 1e6
    except OSError:
        megabytes = 0.0
    scans = path.suffix.lower() == ".pdf"
    return min(PATIENCE * (1 + megabytes) * (10 if scans else 1), MOST_PATIENCE * (6 if scans else 1))


class _Hand:
    """One reading process, started when it is first needed and again after it died."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._said: Any = None
        self._ended = False

    def read(self, path: Path, corpus: Path, patience: float, shares: dict[Path, float]) -> Outcome:
        """Hand the file over, and give what became of it; meanwhile ``shares`` says how much of it is read."""
        if self._ended:
            return _died(0)
        process = self._process or self._start()
        try:
            assert process.stdin is not None
            process.stdin.write(json.dumps([str(path), str(corpus)]).encode() + b"\n")
            process.stdin.flush()
            deadline = time.monotonic() + patience
            kind, content = self._frame(process, deadline)
            while kind == PROGRESS:
                shares[path] = SHARE.unpack(content)[0]
                kind, content = self._frame(process, deadline)
        except TimeoutError:
            self._kill()
            return _too_slow(patience)
        except (OSError, EOFError):
            return _died(self._kill())
        if kind == FAILURE:
            return ReadingError(*json.loads(content))
        return content if kind == CONTENT else _died(self._kill())

    def end(self) -> None:
        """End the process for good."""
        self._ended = True
        self._kill()

    def _start(self) -> subprocess.Popen[bytes]:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  # as long-lived as the process
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.getenv("PYTHONPATH")]))}
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant.index.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env={**environment, "OMP_NUM_THREADS": "1"},
            start_new_session=True,  # so that what it starts itself can be ended with it
        )
        self._process = process
        try:
            kind, _ = self._frame(process, time.monotonic() + _STARTING)
        except (EOFError, TimeoutError):
            kind = b""
        if kind != READY and not self._ended:
            self._kill()
            self._said.seek(0)
            raise RuntimeError(
                f"a reading process did not start: {self._said.read()[-300:].decode('utf-8', 'replace')}"
            )
        return process

    def _frame(self, process: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bytes]:
        """Take the next frame. Raises EOFError where the process died, TimeoutError where it is late."""
        kind, length = HEAD.unpack(self._take(process, HEAD.size, deadline))
        return kind, self._take(process, length, deadline)

    def _take(self, process: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
        assert process.stdout is not None
        taken = bytearray()
        while len(taken) < size:
            if not select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise TimeoutError
            block = os.read(process.stdout.fileno(), min(size - len(taken), 2**20))
            if not block:
                raise EOFError
            taken += block
        return bytes(taken)

    def _kill(self) -> int:
        """End the process and what it started; give its exit status."""
        process, self._process = self._process, None
        if process is None:
            return 0
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream:
                    stream.close()
        return process.wait()


def _too_slow(patience: float) -> ReadingError:
    return ReadingError(
        f"Đọc tệp này quá {patience:.0f} giây chưa xong nên đã dừng; hãy tách thành nhiều tệp hoặc lưu lại tệp.",
        f"Reading it took more than {patience:.0f} seconds and was stopped; split it or save it again.",
    )


def _died(status: int) -> ReadingError:
    return ReadingError(
        f"Tệp này làm trình đọc dừng đột ngột (mã {status}); hãy mở tệp bằng chương trình của nó rồi lưu lại.",
        f"It made its reader die (status {status}); open it with its own program and save it again.",
    )
