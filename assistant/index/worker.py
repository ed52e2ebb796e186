"""A reading process: ``python -m assistant.index.worker`` reads one file after another for the build that started it.

Takes a line of JSON for each file on standard input, gives frames on standard output, each its kind, its length, its
bytes: how far it has come, and in the end what it has read. It may take so much memory and no more, and can write no
file. What it must never do is take the build down with it.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from assistant.errors import ReadingError

READY, PROGRESS, CONTENT, FAILURE = b"R", b"P", b"C", b"F"
HEAD = struct.Struct(">cI")
"""The head of a frame: its kind, and the length in bytes of what follows."""

SHARE = struct.Struct(">d")
"""What follows the head of a frame on progress: the share of the file at hand that is done."""

BEAT = 0.5
"""Seconds between two frames on progress, at least."""

MEMORY = 3 * 2**30
"""Bytes of address space that reading one file may take."""


def main() -> None:
    """Serve until standard input ends."""
    frames = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    from assistant.index.content import read_content
    from assistant.index.parcel import pack

    _limit()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())  # what a library prints is no frame, and no file may grow
    _send(frames, READY, b"")
    for line in sys.stdin.buffer:
        path, corpus = map(Path, json.loads(line))
        try:
            _send(frames, CONTENT, pack(read_content(path, corpus, _teller(frames))))
        except BrokenPipeError:
            return
        except ReadingError as error:
            _send(frames, FAILURE, _both(error))
        except MemoryError:
            _send(frames, FAILURE, _both(too_large()))
        except Exception as error:
            _send(frames, FAILURE, _both(unforeseen(error)))


def unforeseen(error: Exception) -> ReadingError:
    """Give the failure of a file that upset its reader in an unforeseen way."""
    reason = " ".join(str(error).split())[:200]
    what = f"{type(error).__name__}{': ' + reason if reason else ''}"
    return ReadingError(
        f"Đọc tệp này thì gặp lỗi không lường trước ({what}); hãy thử lưu lại tệp dưới dạng .txt.",
        f"Reading it failed unexpectedly ({what}); try saving it as .txt.",
    )


def too_large() -> ReadingError:
    """Give the failure of a file that takes more memory than there is for it."""
    return ReadingError(
        f"Đọc tệp này cần hơn {MEMORY // 2**30} GB bộ nhớ; hãy tách thành nhiều tệp.",
        f"Reading it takes more than {MEMORY // 2**30} GB of memory; split it.",
    )


def _both(error: ReadingError) -> bytes:
    return json.dumps([error.vi, error.en], ensure_ascii=False).encode("utf-8", "replace")


def _teller(frames: BinaryIO) -> Callable[[float], None]:
    """Give what sends a frame on progress, but not at every call."""
    due = time.monotonic() + BEAT

    def told(share: float) -> None:
        nonlocal due
        if time.monotonic() >= due:
            _send(frames, PROGRESS, SHARE.pack(share))
            due = time.monotonic() + BEAT

    return told


def _send(frames: BinaryIO, kind: bytes, content: bytes) -> None:
    frames.write(HEAD.pack(kind, len(content)) + content)
    frames.flush()


def _limit() -> None:
    """Bound memory, and keep the process from writing files; where the system cannot, its deadline still holds."""
    import resource

    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    main()
