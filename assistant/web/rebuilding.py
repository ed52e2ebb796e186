"""One update of the index at a time, in a thread of its own, and how far it has come.

What an update does is the index's affair; it is handed in as a function that reports each file.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from assistant.errors import AssistantError
from assistant.index.pace import Pace
from assistant.web.wording import both

Progress = Callable[[int, int, str, float], None]
"""Called with files done, files in all, the name of the one at hand, and what share of the work is done."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Update:
    """How an update stands.

    ``left`` is the estimate in seconds, None before there is one; ``why`` says of a failure, in Vietnamese and in
    English, what went wrong.
    """

    state: Literal["idle", "running", "done", "failed"] = "idle"
    done: int = 0
    total: int = 0
    name: str = ""
    left: int | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    why: tuple[str, str] = ("", "")


class Rebuilding:
    """Runs ``build`` on request; ``after`` is called when it has succeeded."""

    def __init__(self, build: Callable[[Progress], Mapping[str, int]], after: Callable[[], object]) -> None:
        """Be ready to run ``build``, which takes a progress callback and gives counts by name."""
        self._build = build
        self._after = after
        self._lock = threading.Lock()
        self._update = Update()

    def start(self) -> None:
        """Begin an update, unless one is running: whoever asks then follows that one."""
        with self._lock:
            if self._update.state == "running":
                return
            self._update = Update("running")
        threading.Thread(target=self._run, name="rebuild", daemon=True).start()

    def stand(self) -> Update:
        """Say how the update stands."""
        return self._update

    def _run(self) -> None:
        pace = Pace()

        def report(done: int, total: int, name: str, share: float) -> None:
            self._update = Update("running", done, total, name, pace.left(share))

        try:
            counts = self._build(report)
            self._after()
            self._update = Update("done", counts=counts)
        except AssistantError as error:
            self._update = Update("failed", why=(error.vi, error.en))
        except Exception:
            _log.exception("An update of the index failed")
            self._update = Update("failed", why=both("unexpected"))
