"""Manifests: what a generation was built from and with, and the JSON that it is kept as.

Where it lies, and what vouches for it, is left to ``generation``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from assistant.errors import IndexMismatch
from assistant.index.failures import mend
from assistant.index.segments import Inventory, Segment
from assistant.reading.files import Failure as Failure

FORMAT = 8
"""The layout of a generation. Raise it when a reader of today could not read what is written from then on."""


class Stamp(NamedTuple):  # a tuple, since each build makes one for every file, and there may be a hundred thousand
    """A file as it was: SHA-256 of its bytes, size in bytes, times in ns: its content's change, and its entry's.

    Of a file of the index, ``modified`` is when its bytes were last compared with the digest.
    """

    digest: str
    size: int
    modified: int = 0
    entered: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation was built from and with.

    ``documents`` counts the files of the corpus that it holds, which its ledger names, and ``failures`` are those that
    it could not take in. ``doubts`` say what of the documents may have been read wrongly, each by the first of its
    files. ``files`` are its own, by path below its folder.
    """

    format: int
    encoder: str
    dimension: int
    analysis: str
    built: str
    documents: int
    failures: tuple[Failure, ...]
    held: Inventory
    files: Mapping[str, Stamp]
    doubts: tuple[Failure, ...] = ()


_SAID = ("failures", "doubts")


def parse_manifest(content: bytes, path: Path) -> Manifest:
    """Read the manifest that the file at ``path`` holds. Raises IndexMismatch for another format."""
    record = json.loads(content)
    if record["format"] != FORMAT:
        found = record["format"]
        vi = f"{path} có định dạng {found}, chương trình này đọc định dạng {FORMAT}"
        raise IndexMismatch(*mend(vi, f"{path} has format {found}, this program reads format {FORMAT}"))
    made: dict[str, Any] = {"files": {name: Stamp._make(value) for name, value in record["files"].items()}}
    for name in _SAID:
        made[name] = tuple(Failure(*value) for value in record.get(name, ()))
    held = {name: record.pop(name) for name in Inventory.__slots__}
    held["segments"] = tuple(Segment(*value) for value in held["segments"])
    held["names"] = {int(number): tuple(names) for number, names in held["names"].items()}
    return Manifest(**{**record, **made, "held": Inventory(**{**held, "gone": tuple(held["gone"])})})


def write_manifest(manifest: Manifest) -> bytes:
    """Give ``manifest`` as a file holds it."""
    record: dict[str, Any] = {name: getattr(manifest, name) for name in Manifest.__slots__ if name != "held"}
    record |= {name: getattr(manifest.held, name) for name in Inventory.__slots__}
    record["files"] = dict(manifest.files)  # a stamp is written as an array
    for name in (*_SAID, "segments"):
        record[name] = [astuple(value) for value in record[name]]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
