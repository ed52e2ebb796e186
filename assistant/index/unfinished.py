"""What an interrupted build had already read, kept beside the index until a build is done.

One file, appended to: frames of a key and a parcel, each with its digest, so that one cut off by a kill is left out.
Whether a reading is still wanted is the build's affair.
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

from assistant.index.manifest import FORMAT

NAME = "unfinished"

_HEAD = struct.Struct(">II16s")
_LONGEST = 2**30


class Unfinished:
    """The readings of an interrupted build, by key; ``rules`` says by which rules they were made."""

    def __init__(self, index: Path, rules: str) -> None:
        """Open what is there; readings made by other rules are thrown away."""
        self._path = index / NAME
        self._places: dict[str, tuple[int, int]] = {}
        title = f"{FORMAT} {rules}\n".encode()
        end = self._look_through(title)
        self._file = self._path.open("r+b" if end else "w+b")
        if end:
            self._file.truncate(end)
            self._file.seek(end)
        else:
            self._file.write(title)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def __len__(self) -> int:
        return len(self._places)

    def parcel(self, key: str) -> bytes:
        """Give the parcel that was kept under ``key``. Raises KeyError."""
        start, size = self._places[key]
        self._file.flush()
        with self._path.open("rb") as file:
            file.seek(start)
            return file.read(size)

    def keep(self, key: str, parcel: bytes) -> None:
        """Keep ``parcel`` under ``key``."""
        name = key.encode()
        self._file.write(_HEAD.pack(len(name), len(parcel), _digest(name + parcel)) + name + parcel)
        self._file.flush()
        self._places[key] = self._file.tell() - len(parcel), len(parcel)

    def close(self) -> None:
        """Leave the file for the next build."""
        self._file.close()

    def discard(self) -> None:
        """Take the file away: its readings are in the index now."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _look_through(self, title: bytes) -> int:
        """Find every whole frame; give where the last one ends, 0 where the file is not of these rules."""
        try:
            file = self._path.open("rb")
        except OSError:
            return 0
        with file:
            if file.read(len(title)) != title:
                return 0
            end = len(title)
            while len(head := file.read(_HEAD.size)) == _HEAD.size:
                named, size, digest = _HEAD.unpack(head)
                if named + size > _LONGEST:
                    break
                content = file.read(named + size)
                if len(content) < named + size or _digest(content) != digest:
                    break
                end = file.tell()
                self._places[content[:named].decode("utf-8", "replace")] = end - size, size
            return end


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()
