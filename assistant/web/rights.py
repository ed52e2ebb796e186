"""Who is asking, and what that person may do: everybody reads, administrators change reports and the index.

One notion of administrator for the whole page: a call that changes something begins with ``require_administrator()``.
Who a person is, is found once for each request (``login.py``) and holds for whatever that request does.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from assistant.account_file import AccountFile
from assistant.accounts import Account, make_account
from assistant.errors import AccessError
from assistant.web.wording import both

ADMINISTRATOR = "admin"
"""The name under which the password of ASSISTANT_ADMIN_PASSWORD lets a person in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever sent a request; ``name`` is "" for one who did not log in, ``login`` says that one could."""

    name: str = ""
    administrator: bool = False
    login: bool = False


_person: ContextVar[Person | None] = ContextVar("person", default=None)


def person() -> Person:
    """Give the person whose request is being answered; outside any request, one who may read and no more."""
    return _person.get() or Person()


def be(who: Person) -> None:
    """Answer the request at hand as one of ``who``."""
    _person.set(who)


def require_administrator() -> None:
    """Raise AccessError unless the person whose request is being answered is an administrator."""
    if not person().administrator:
        raise AccessError(*both("administrators_only"))


@dataclass(frozen=True, slots=True)
class Rights:
    """Who may come in and who administers.

    ``accounts`` may log in, those of a file as they stand at the moment; ``closed`` says that nobody reads without
    logging in. Where there is no account at all, whoever sits at this machine administers.
    """

    accounts: Mapping[str, Account]
    closed: bool

    @property
    def login(self) -> bool:
        """Say whether there is anything to log in to."""
        return self.closed or bool(self.accounts)

    def stranger(self, sits_here: bool) -> Person | None:
        """Give who a request without a log-in is from, one that ``sits_here`` at this machine or not; None: log in."""
        if self.closed:
            return None
        return Person(administrator=not self.accounts and sits_here, login=self.login)


OPEN = Rights({}, closed=False)
"""Everybody reads, and whoever sits at this machine administers."""


def read_rights(users: Path | None, admin_password: str) -> Rights:
    """Read who may come in: the file of accounts, else the administrators' password, else nobody need say.

    Raises SettingError or UsageError.
    """
    if users is not None:
        return Rights(AccountFile(users), closed=True)
    if admin_password:
        return Rights({ADMINISTRATOR: make_account(ADMINISTRATOR, admin_password, "administrator")}, closed=False)
    return OPEN
