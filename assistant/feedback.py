"""What people say of answers: helpful or not, and a comment, one JSON line each in a local file.

Written by the page, listed by ``python -m assistant feedback``; nothing else reads it, and it goes nowhere.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from assistant.errors import AccessError

LONGEST_COMMENT = 2000
"""How many characters of a comment are kept."""

_FIELDS = {"when": str, "helpful": bool, "question": str, "history": list, "answer": str, "comment": str,
           "documents": list, "generation": int, "person": str, "id": str}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person said of one answer.

    ``when`` is the local time, ISO 8601, to the second; ``answer`` the text as it was shown, ``documents`` the ids of
    the reports it cited; ``person`` is "" where nobody logs in. ``id`` is that of the opinion, "" for none: what a
    person adds or changes later is kept as another line of the same ``id``, and only the last one holds.
    """

    when: str
    helpful: bool
    question: str
    history: tuple[str, ...]
    answer: str
    comment: str
    documents: tuple[str, ...]
    generation: int
    person: str
    id: str = ""


def now() -> str:
    """Give the local time as ``when`` holds it."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def keep_feedback(path: Path, feedback: Feedback) -> None:
    """Add ``feedback`` to the end of ``path``, for its owner's eyes only. Raises AccessError."""
    line = json.dumps(feedback_record(feedback), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # One write to a file opened for appending: lines of several writers do not mix.
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)
    except OSError as error:
        raise AccessError(
            f"Không ghi được ý kiến vào {path.name} ({error.strerror}); hãy báo quản trị viên xem lại "
            "ASSISTANT_FEEDBACK.",
            f"The feedback cannot be written to {path.name} ({error.strerror}); ask the administrator to check "
            "ASSISTANT_FEEDBACK.",
        ) from error


def read_feedback(path: Path) -> Sequence[Feedback]:
    """Read what ``path`` holds, the oldest first; nothing where there is no file yet, and a torn line is passed over.

    Of one opinion, the last line is given, where its first one stood.

    Raises AccessError where the file cannot be read.
    """
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise AccessError(
            f"Không đọc được {path} ({error.strerror}); hãy xem lại ASSISTANT_FEEDBACK hoặc --file.",
            f"{path} cannot be read ({error.strerror}); check ASSISTANT_FEEDBACK or --file.",
        ) from error
    said: dict[object, Feedback] = {}
    for number, line in enumerate(lines):
        if (feedback := _feedback(line)) is not None:
            said[(feedback.person, feedback.id) if feedback.id else number] = feedback
    return list(said.values())


def feedback_record(feedback: Feedback) -> dict[str, Any]:
    """Give ``feedback`` as JSON has it."""
    return asdict(feedback)


def _feedback(line: bytes) -> Feedback | None:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    fields = {"id": "", **fields}  # kept before opinions had one
    if fields.keys() != _FIELDS.keys():
        return None
    if not all(isinstance(fields[name], kind) for name, kind in _FIELDS.items()):
        return None
    lists = {name: tuple(map(str, fields[name])) for name in ("history", "documents")}
    return Feedback(**{**fields, **lists})
