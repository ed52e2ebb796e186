"""The queue at the door of the assistant: a few questions are worked on at once, some wait, the rest are told so.

What only goes with an answer, such as questions to ask next, is worked on when no question waits. Waiting costs no
thread, so a report opens and an update reports its progress however many questions wait.
"""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from assistant.errors import Busy
from assistant.web.wording import both

AT_ONCE = 3
"""How many questions are worked on at once; more than the cores, so that a slow one does not hold up the quick."""

WAITING = 200
"""How many may wait."""

PATIENCE = 60.0
"""Seconds a question waits for its turn at most."""

GLANCE = 0.05
"""Seconds between two looks whether nobody waits any more."""

T = TypeVar("T")


class Turnstile:
    """Runs calls in threads of its own, first come, first served; belongs to one event loop."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING, patience: float = PATIENCE) -> None:
        """Work on ``at_once`` calls, let ``waiting`` more wait for ``patience`` seconds each."""
        self._threads = ThreadPoolExecutor(at_once, "asked")
        self._turn = asyncio.Semaphore(at_once)
        self._between = asyncio.Semaphore(1)
        self._waiting = 0
        self._most = waiting
        self._patience = patience

    async def run(self, call: Callable[[], T]) -> T:
        """Run ``call`` when its turn comes. Raises Busy where too many wait, or it waited too long."""
        if self._turn.locked() and self._waiting >= self._most:
            raise Busy(*both("busy"))
        self._waiting += 1
        try:
            await asyncio.wait_for(self._turn.acquire(), self._patience)
        except TimeoutError:
            raise Busy(*both("busy")) from None
        finally:
            self._waiting -= 1
        within = contextvars.copy_context()
        working = asyncio.get_running_loop().run_in_executor(self._threads, within.run, call)
        # Where whoever sent the question goes away, it is finished all the same, and its place stays taken until then.
        working.add_done_callback(lambda _: self._turn.release())
        return await asyncio.shield(working)

    async def run_between(self, call: Callable[[], T]) -> T:
        """Run ``call`` when nobody waits for ``run``, one such call at a time. Raises Busy where that does not come."""

        async def quiet() -> None:
            await self._between.acquire()
            try:
                while self._waiting or self._turn.locked():
                    await asyncio.sleep(GLANCE)
            except asyncio.CancelledError:
                self._between.release()
                raise

        try:
            await asyncio.wait_for(quiet(), self._patience)
        except TimeoutError:
            raise Busy(*both("busy")) from None
        try:
            return await self.run(call)
        finally:
            self._between.release()
