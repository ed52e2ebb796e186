"""SQLite as an index uses it: files that are filled by one build before anyone reads them, and never changed after."""

from __future__ import annotations

import sqlite3
from pathlib import Path

DatabaseError = sqlite3.Error


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a finished file for any number of threads, which take turns. Raises DatabaseError."""
    # Immutable: no locks and no side files, so a generation is readable on a read-only disk as well.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)


def open_to_write(path: Path) -> sqlite3.Connection:
    """Open a file that a build fills; transactions are begun and ended by hand. Raises DatabaseError."""
    connection = sqlite3.connect(path.resolve().as_uri(), uri=True, isolation_level=None)
    # No one else reads this file before it is finished, and then it is written through as a whole.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection
