"""One update of the index at a time, in a thread of its own, and how far it has come.

What an update does is the index's affair; it is handed in as a function that reports each file.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
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

    ``asked`` says whether a person asked for it, and ``number`` which one of this server it is; ``share``, 0 to 1,
    says how much of the work is done, and ``left`` estimates the seconds left, None before it can be told; ``why``
    says of a failure, in Vietnamese and in English, what went wrong.
    """

    state: Literal["idle", "running", "done", "failed"] = "idle"
    asked: bool = True
    number: int = 0
    done: int = 0
    total: int = 0
    name: str = ""
    share: float = 0.0
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
        self._again = False
        self._emptied = False

    @property
    def emptied(self) -> bool:
        """Say whether a person has taken reports out since the last update, so that none may be left.

        The index tells such a folder by its time from one whose disk is not mounted. That time says too little where
        the last report is taken out while an update runs, or by the clock of another machine.
        """
        return self._emptied

    def start(self, *, asked: bool = True, emptied: bool = False) -> bool:
        """Begin an update, and say whether it has begun; while one is running, another follows it if ``asked`` for.

        ``emptied`` says that a person has taken a report out.
        """
        with self._lock:
            self._emptied = self._emptied or emptied
            if self._update.state == "running":
                self._again = self._again or asked
                return False
            self._update = Update("running", asked, self._update.number + 1)
        threading.Thread(target=self._run, name="rebuild", daemon=True).start()
        return True

    def stand(self) -> Update:
        """Say how the update stands."""
        return self._update

    def _run(self) -> None:
        while True:
            ended = self._once(self._update)
            with self._lock:
                again, self._again = self._again, False
                self._emptied = self._emptied and again
                self._update = replace(ended, state="running") if again else ended
            if not again:
                return

    def _once(self, begun: Update) -> Update:
        """Run the update that has ``begun``; give how it ended."""
        pace = Pace()

        def report(done: int, total: int, name: str, share: float) -> None:
            self._update = replace(begun, done=done, total=total, name=name, share=share, left=pace.left(share))

        try:
            counts = self._build(report)
            self._after()
            return replace(begun, state="done", counts=counts)
        except AssistantError as error:
            return replace(begun, state="failed", why=(error.vi, error.en))
        except Exception:
            _log.exception("An update of the index failed")
            return replace(begun, state="failed", why=both("unexpected"))
