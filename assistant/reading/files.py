"""The files of a corpus: which there are, what keeps one from being read, what its bytes are.

Nothing outside the corpus folder is opened, and nothing that could block (a pipe, a device). What the bytes mean is
left to ``decode``.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from assistant.errors import CorpusError, ReadingError

LARGEST = 64 * 1024 * 1024
"""Bytes; a larger file is refused."""

_BLOCK = 1024 * 1024
_LEFT_OUT = (".", "~")
_DESCRIPTIONS = frozenset(["readme.md", "readme.txt", "readme"])


@dataclass(frozen=True, slots=True)
class Failure:
    """What a build could not read: ``path`` below the corpus, and ``why`` in one sentence."""

    path: str
    why: str


def corpus_files(corpus: Path) -> tuple[list[Path], list[Failure]]:
    """List the files below ``corpus``, in order of their paths, and what could not be entered.

    Left out: names that begin with "." or "~", and a README at the top, which describes the folder. Links to folders
    are not followed. Raises CorpusError where ``corpus`` itself is not a folder that can be read.
    """
    _check_folder(corpus)
    files: list[Path] = []
    failures: list[Failure] = []

    def cannot_enter(error: OSError) -> None:
        failures.append(
            Failure(_below(corpus, Path(error.filename)), "The folder cannot be opened; check its permissions.")
        )

    for folder, subfolders, names in os.walk(corpus, onerror=cannot_enter):
        here = Path(folder)
        subfolders[:] = sorted(name for name in subfolders if not name.startswith(_LEFT_OUT))
        for name in subfolders:
            if (here / name).is_symlink():
                failures.append(
                    Failure(_below(corpus, here / name), "A link to a folder is not followed; copy the folder.")
                )
        for name in names:
            if name.startswith(_LEFT_OUT) or (here == corpus and name.lower() in _DESCRIPTIONS):
                continue
            if _is_speakable(name):
                files.append(here / name)
            else:
                failures.append(Failure(_below(corpus, here / name), "The file's name is not UTF-8; rename the file."))
    return sorted(files, key=lambda path: path.relative_to(corpus).as_posix()), failures


def document_id(path: Path, corpus: Path) -> str:
    """Give the id of the document at ``path``: its path below ``corpus`` with "/"."""
    return path.relative_to(corpus).as_posix()


def content_hash(path: Path) -> str:
    """Give the SHA-256 of the bytes of the file at ``path``, in hexadecimal. Raises ReadingError."""
    digest = hashlib.sha256()
    with _open(path) as file:
        while block := _read(file, _BLOCK):
            digest.update(block)
    return digest.hexdigest()


def read_bytes(path: Path, corpus: Path) -> bytes:
    """Give the bytes of the file at ``path``. Raises ReadingError where it is no plain file inside ``corpus``."""
    try:
        target = path.resolve(strict=True)
    except FileNotFoundError:
        reason = (
            "The link leads to a file that is not there." if path.is_symlink() else "The file is not there any more."
        )
        raise ReadingError(reason) from None
    except (OSError, RuntimeError):
        raise ReadingError("The path cannot be followed; check links and permissions.") from None
    if not target.is_relative_to(corpus.resolve()):
        raise ReadingError("The link leads out of the corpus folder; copy the file itself.")
    with _open(target) as file:
        return _read(file, LARGEST + 1)


def _check_folder(corpus: Path) -> None:
    if not corpus.is_dir():
        what = "is not a folder" if corpus.exists() else "does not exist"
        raise CorpusError(f"The corpus folder {corpus} {what}; create it or choose another with --corpus.")
    try:
        next(os.scandir(corpus), None)
    except OSError:
        raise CorpusError(f"The corpus folder {corpus} cannot be opened; check its permissions.") from None


def _below(corpus: Path, path: Path) -> str:
    text = path.relative_to(corpus).as_posix() if path != corpus else "."
    return text.encode("utf-8", errors="replace").decode("utf-8")


def _is_speakable(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _open(path: Path) -> BinaryIO:
    """Open a plain file of a size that can be read; never waits for a pipe or a device."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except PermissionError:
        raise ReadingError("The file cannot be opened; check its permissions.") from None
    except IsADirectoryError:
        raise ReadingError("This is a folder, not a file.") from None
    except FileNotFoundError:
        raise ReadingError("The file is not there any more.") from None
    except OSError as error:
        raise ReadingError(f"The file cannot be opened: {error.strerror}.") from None
    status = os.fstat(descriptor)
    reason = ""
    if stat.S_ISDIR(status.st_mode):
        reason = "This is a folder, not a file."
    elif not stat.S_ISREG(status.st_mode):
        reason = "This is a pipe or a device, not a file."
    elif status.st_size > LARGEST:
        reason = (
            f"The file is too large ({status.st_size / 1e6:.0f} MB, at most {LARGEST / 1e6:.0f} MB are read); split it."
        )
    if reason:
        os.close(descriptor)
        raise ReadingError(reason)
    return os.fdopen(descriptor, "rb")


def _read(file: BinaryIO, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise ReadingError(f"The file cannot be read: {error.strerror}.") from None
