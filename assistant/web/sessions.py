"""Who is logged in, by a secret that the browser keeps; and how often a wrong password may be tried.

Sessions live in memory: when the server starts anew, people log in again. They end with the accounts they belong to.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.accounts import Account, make_account
from assistant.web.rights import Person

LASTING = 12 * 3600.0
"""Seconds a session lasts after it was last used: a working day."""

MOST = 10_000
"""How many sessions are kept; the one unused for longest gives way."""

TRIES = 5
"""How many wrong passwords a name has before it must wait."""

WAIT = 60.0
"""Seconds it waits then."""

AT_ONCE = 2
"""How many passwords are checked at once, which is meant to cost much."""


@dataclass(slots=True)
class _Session:
    person: Person
    account: Account | None
    until: float


class Sessions:
    """Lets people in and knows them again; may be asked from any number of threads."""

    def __init__(self, accounts: Mapping[str, Account], clock: Callable[[], float] = time.monotonic) -> None:
        """Let in those of ``accounts``."""
        self._accounts = accounts
        self._clock = clock
        self._lock = threading.Lock()
        self._checking = threading.Semaphore(AT_ONCE)
        self._open: OrderedDict[str, _Session] = OrderedDict()
        self._failed: OrderedDict[str, tuple[int, float]] = OrderedDict()
        # Checked for a name that nobody has, so that the time taken does not tell whether there is one.
        self._nobody = make_account("nobody", secrets.token_hex(16))

    def check(self, name: str, password: str) -> Person | None:
        """Give the person with this name and password, None for a wrong one or where it must wait.

        Takes about 50 ms.
        """
        account = self._accounts.get(name)
        with self._checking:
            if self.waits(name):  # many tries at once are told apart only here
                return None
            right = (account or self._nobody).admits(password)
        if account is None or not right:
            self._note_failure(name)
            return None
        with self._lock:
            self._failed.pop(name, None)
        return Person(name, account.role == "administrator")

    def waits(self, name: str) -> int:
        """Give the seconds until ``name`` may be tried again, 0 where it may now."""
        with self._lock:
            count, last = self._failed.get(name, (0, 0.0))
        return max(0, round(last + WAIT - self._clock())) if count >= TRIES else 0

    def begin(self, person: Person) -> str:
        """Begin a session of ``person``; give the secret it is known by."""
        secret = secrets.token_urlsafe(32)
        with self._lock:
            self._open[secret] = _Session(person, self._accounts.get(person.name), self._clock() + LASTING)
            while len(self._open) > MOST:
                self._open.popitem(last=False)
        return secret

    def person(self, secret: str) -> Person | None:
        """Give whose session ``secret`` is, None where there is none or it has ended.

        A session ends with the account it was begun with: one that was removed, or has another password or role.
        """
        with self._lock:
            session = self._open.get(secret)
            ended = session is None or session.until < self._clock()
            if session is None or ended or session.account != self._accounts.get(session.person.name):
                self._open.pop(secret, None)
                return None
            session.until = self._clock() + LASTING
            self._open.move_to_end(secret)
            return session.person

    def end(self, secret: str) -> None:
        """End a session."""
        with self._lock:
            self._open.pop(secret, None)

    def _note_failure(self, name: str) -> None:
        with self._lock:
            count, last = self._failed.pop(name, (0, 0.0))
            count = count if self._clock() - last < WAIT else 0
            self._failed[name] = count + 1, self._clock()
            while len(self._failed) > MOST:
                self._failed.popitem(last=False)
