"""What the person who starts the server reads: one line at a time, and a build's progress where it can be redrawn."""

from __future__ import annotations

from typing import TextIO

from assistant.index.pace import Pace, spoken
from assistant.web.wording import say

_CLEAR = "\r\x1b[K"


class Terminal:
    """Writes to ``stream`` in ``language``; progress is redrawn on a terminal and left out elsewhere."""

    def __init__(self, stream: TextIO, language: str) -> None:
        """Write to ``stream``."""
        self._stream = stream
        self._language = language
        self._drawn = False
        self._pace = Pace()

    def line(self, sentence: str) -> None:
        """Write a sentence on a line of its own."""
        self.end_progress()
        print(sentence, file=self._stream, flush=True)

    def tell(self, vi: str, en: str) -> None:
        """Write a sentence that is given in both languages."""
        self.line(en if self._language == "en" else vi)

    def say(self, key: str, **values: object) -> None:
        """Write the phrase ``key``."""
        self.line(say(key, values, self._language))

    def progress(self, done: int, total: int, name: str, share: float) -> None:
        """Redraw how far a build has come."""
        if not self._stream.isatty():
            return
        left = self._pace.left(share)
        time = "" if left is None else f" ({say('time_left', {'time': spoken(left, self._language)}, self._language)})"
        words = say("indexing", {"done": done, "total": total, "name": name}, self._language) + time
        print(f"{_CLEAR}{words[:78]}", end="", file=self._stream, flush=True)
        self._drawn = True

    def end_progress(self) -> None:
        """Clear the line that progress was drawn on."""
        if self._drawn:
            print(_CLEAR, end="", file=self._stream, flush=True)
            self._drawn = False
