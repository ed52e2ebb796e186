"""Ledgers: the stamp of every file of the corpus that a generation knows, in one SQLite file.

A build copies the ledger of the generation before and writes into the copy what is different, so that its cost follows
the change. What the stamps are compared with is left to ``scan`` and ``plan``.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from assistant.errors import IndexProblem
from assistant.index.database import DatabaseError, open_to_read, open_to_write
from assistant.index.failures import unreadable, unwritable
from assistant.index.manifest import Stamp
from assistant.reading.files import Look

LEDGER = "files.sqlite"
"""The file of a generation that holds its ledger."""

_TABLES = """
CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER, modified INTEGER, entered INTEGER, digest BLOB, taken INTEGER)
    WITHOUT ROWID;
CREATE INDEX files_digest ON files (digest);
"""
_STAMP = "path, digest, size, modified, entered"
_BATCH = 500


class Ledger:
    """The files of a generation; one is ``taken`` where its document is in it. Raises IndexDamaged."""

    def __init__(self, folder: Path) -> None:
        """Open the ledger of the generation in ``folder``."""
        self.path = folder / LEDGER
        with _guarded(self.path, unreadable):
            self._connection = open_to_read(self.path)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def looks(self) -> set[Look]:
        """Give how every file was when it was stamped."""
        with _guarded(self.path, unreadable):
            return set(self._connection.execute("SELECT path, size, modified, entered FROM files"))

    def stamps(self, paths: Collection[str] | None = None, *, taken: bool | None = None) -> dict[str, Stamp]:
        """Give the stamps of the files, or of those among ``paths``; with ``taken``, only those that were, or not."""
        only = "" if taken is None else f" AND taken = {int(taken)}"
        with _guarded(self.path, unreadable):
            if paths is None:
                return dict(map(_stamp, self._connection.execute(f"SELECT {_STAMP} FROM files WHERE TRUE{only}")))
            query = f"SELECT {_STAMP} FROM files WHERE path IN (%s){only}"
            return dict(map(_stamp, self._chosen(query, list(paths))))

    def alike(self, digests: Collection[str]) -> dict[str, list[tuple[str, bool]]]:
        """Give, for each of ``digests`` that files have, their paths in order, and whether each was taken."""
        found: dict[str, list[tuple[str, bool]]] = {}
        query = "SELECT digest, path, taken FROM files WHERE digest IN (%s) ORDER BY path"
        with _guarded(self.path, unreadable):
            for digest, path, taken in self._chosen(query, [bytes.fromhex(digest) for digest in digests]):
                found.setdefault(digest.hex(), []).append((path, bool(taken)))
        return found

    def _chosen(self, query: str, values: Sequence[Any]) -> Iterator[Any]:
        """Give the rows of ``query``, whose "%s" stands for one of ``values``."""
        for first in range(0, len(values), _BATCH):
            batch = values[first : first + _BATCH]
            yield from self._connection.execute(query % ", ".join("?" * len(batch)), batch)


def write_ledger(
    folder: Path,
    before: Ledger | None,
    gone: Iterable[str],
    taken: Mapping[str, Stamp],
    failed: Mapping[str, Stamp],
) -> None:
    """Write the ledger of a generation into ``folder``: that ``before`` but for ``gone``, with ``taken``, ``failed``.

    Raises IndexProblem where the disk does not take it.
    """
    path = folder / LEDGER
    if before:
        shutil.copyfile(before.path, path)
    rows = [
        (name, stamp.size, stamp.modified, stamp.entered, bytes.fromhex(stamp.digest), is_taken)
        for stamps, is_taken in ((taken, 1), (failed, 0))
        for name, stamp in stamps.items()
    ]
    with _guarded(path, unwritable), closing(open_to_write(path)) as connection:
        if not before:
            connection.executescript(_TABLES)
        connection.execute("BEGIN")
        connection.executemany("DELETE FROM files WHERE path = ?", [(name,) for name in gone])
        connection.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")


def _stamp(row: tuple[str, bytes, int, int, int]) -> tuple[str, Stamp]:
    path, digest, size, modified, entered = row
    return path, Stamp(digest.hex(), size, modified, entered)


@contextmanager
def _guarded(path: Path, failure: Callable[[Path, object], IndexProblem]) -> Iterator[None]:
    try:
        yield
    except (DatabaseError, ValueError, TypeError, AttributeError) as error:
        raise failure(path, error) from error
