"""What tools say where they cannot go on: one sentence, and no traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.errors import AssistantError


class ToolError(Exception):
    """A tool cannot use what it was given; the message says what and why."""


@contextmanager
def in_one_sentence() -> Iterator[None]:
    """End the program with one sentence where what it was given, or its output, cannot be used."""
    try:
        yield
    except AssistantError as error:
        raise SystemExit(error.sentence("en")) from error
    except (ToolError, OSError) as error:
        raise SystemExit(str(error)) from error
