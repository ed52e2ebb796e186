"""Watching the corpus folder: what changes there is brought into the index, without anyone asking for it.

Looks at names, sizes and times only, and waits until they have come to rest, so that a report that is still being
copied is not read. What an update does is left to ``rebuilding``.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from pathlib import Path

from assistant.errors import AssistantError
from assistant.reading.files import look_over
from assistant.web.rebuilding import Rebuilding

BEAT = 3.0
"""Seconds between two looks, at least; a look may take a twentieth of the time."""

_log = logging.getLogger(__name__)


class Watch:
    """Begins an update when the folder has changed and come to rest."""

    def __init__(self, corpus: Path, rebuilding: Rebuilding, beat: float = BEAT) -> None:
        """Watch ``corpus``, which the index is of as it is now."""
        self._corpus = corpus
        self._rebuilding = rebuilding
        self._beat = beat
        self._known = look(corpus)
        self._seen = self._known
        self._stopped = threading.Event()

    def start(self) -> None:
        """Watch in a thread of its own."""
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()

    def step(self) -> None:
        """Look once: a change that was there the last time too begins an update."""
        now = look(self._corpus)
        settled, self._seen = now == self._seen, now
        if now and settled and now != self._known and self._rebuilding.start(asked=False):
            self._known = now

    def _run(self) -> None:
        wait = self._beat
        while not self._stopped.wait(wait):
            began = time.monotonic()
            try:
                self.step()
            except Exception:
                _log.exception("The corpus folder could not be watched")
            wait = max(self._beat, 20 * (time.monotonic() - began))


def look(corpus: Path) -> str:
    """Give a digest of the names, sizes and times of the files in ``corpus``; "" where it cannot be entered."""
    try:
        looks, _ = look_over(corpus)
    except AssistantError:
        return ""
    digest = hashlib.blake2b(digest_size=16)
    for name, size, modified, _ in sorted(looks):
        digest.update(f"{name}\0{size} {modified}\n".encode())
    return digest.hexdigest()
