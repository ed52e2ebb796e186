"""Answers given a moment ago, so that a question many people ask is worked on once for each generation of the index.

Kept in memory only and for one day at most, since "năm nay" means another year tomorrow.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date

from assistant.types import Answer, Scope

MOST = 500
"""How many answers are kept."""

Key = tuple[int, date, str, tuple[str, ...], Scope]


class Remembered:
    """The answers given last; may be asked from any number of threads."""

    def __init__(self, most: int = MOST) -> None:
        """Keep ``most`` answers."""
        self._most = most
        self._lock = threading.Lock()
        self._answers: OrderedDict[Key, Answer] = OrderedDict()

    def answer(
        self, generation: int, question: str, history: Sequence[str], scope: Scope, ask: Callable[[], Answer]
    ) -> Answer:
        """Give the answer that ``generation`` gave to this question today, or ask."""
        key = (generation, date.today(), question, tuple(history), scope)
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key]
        answer = ask()
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return answer
