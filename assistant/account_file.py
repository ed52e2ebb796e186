"""The accounts of a file as they stand at the moment: read again when it changes, so that nothing need be restarted.

What a line means is left to ``accounts``, what a person may do to the page.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from assistant.accounts import Account, read_accounts
from assistant.errors import SettingError

_log = logging.getLogger(__name__)


class AccountFile(Mapping[str, Account]):
    """The accounts of one file by name; may be asked from any number of threads.

    Where the file cannot be read any more, or a line makes no sense, the accounts known before go on and the log says
    so: a slip of the pen locks nobody out.
    """

    def __init__(self, path: Path) -> None:
        """Read ``path``. Raises SettingError where that cannot be done at the start."""
        self._path = path
        self._lock = threading.Lock()
        self._stamp = _stamp_of(path)
        self._accounts = read_accounts(path)

    def __getitem__(self, name: str) -> Account:
        """Give the account of ``name``. Raises KeyError."""
        return self._now()[name]

    def __iter__(self) -> Iterator[str]:
        """Give the names."""
        return iter(self._now())

    def __len__(self) -> int:
        """Count the accounts."""
        return len(self._now())

    def _now(self) -> Mapping[str, Account]:
        with self._lock:
            stamp = _stamp_of(self._path)
            if stamp != self._stamp:
                self._stamp = stamp
                try:
                    self._accounts = read_accounts(self._path)
                except SettingError as error:
                    _log.warning("%s", error.en)
            return self._accounts


def _stamp_of(path: Path) -> tuple[int, int, int] | None:
    """Give what differs when the file is written or replaced, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
