"""Generations of an index: where they lie, how one takes another's place, how damage is noticed.

    index/
      CURRENT                    "000003" and the digest of that generation's manifest, then those of the one before
      lock                       held by the build at work
      generations/000003/        manifest.json and the files it names
      generations/000004.new/    what a build is writing, or what a killed build left

The pointer vouches for the manifest and the manifest for every other file, so damage anywhere is noticed. What the
files hold is left to the modules beside this one.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.errors import IndexBusy, IndexDamaged, IndexProblem
from assistant.index.failures import mend, unreadable
from assistant.index.manifest import Manifest, Stamp, parse_manifest, write_manifest

KEPT = 2
"""How many generations stay after a switch: the current one, and one for readers that still have it open."""

CHECKED_WHOLE = 64 * 2**20
"""Generations up to this many bytes are read and checked whole when opened; of larger ones, the sizes only."""

_POINTER = "CURRENT"
_MANIFEST = "manifest.json"
_UNFINISHED = ".new"


@dataclass(frozen=True, slots=True)
class Pointer:
    """The content of ``CURRENT``: a generation's number and its manifest's SHA-256."""

    number: int
    digest: str


def folder_of(index: Path, number: int) -> Path:
    """Give the folder of generation ``number``."""
    return index / "generations" / f"{number:06d}"


def is_built(index: Path) -> bool:
    """Say whether ``index`` names a generation, whole or damaged."""
    return (index / _POINTER).exists()


def read_pointer(index: Path) -> Pointer | None:
    """Read which generation is current; None where nothing has been built. Raises IndexDamaged."""
    pointers = read_pointers(index)
    return pointers[0] if pointers else None


def read_pointers(index: Path) -> list[Pointer]:
    """Read which generation is current, and which was before it; none where nothing was built. Raises IndexDamaged."""
    path = index / _POINTER
    try:
        words = [line.split() for line in path.read_text(encoding="ascii").splitlines()]
        pointers = [Pointer(int(number), digest) for number, digest in words]
        if not pointers:
            raise ValueError("empty")
        return pointers
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise unreadable(path, error.strerror) from error
    except ValueError as error:
        raise IndexDamaged(*mend(f"{path} không nêu thế hệ nào", f"{path} does not name a generation")) from error


def read_manifest(index: Path, pointer: Pointer) -> Manifest:
    """Read the manifest ``pointer`` vouches for. Raises IndexDamaged, or IndexMismatch for another format."""
    path = folder_of(index, pointer.number) / _MANIFEST
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error.strerror) from error
    if hashlib.sha256(content).hexdigest() != pointer.digest:
        named = index / _POINTER
        raise IndexDamaged(*mend(f"{path} không đúng như {named} ghi", f"{path} is not what {named} says"))
    return parse_manifest(content, path)


def check_files(
    folder: Path, manifest: Manifest, *, whole: bool, since: int = 0, never_trusted: Collection[str] = ()
) -> None:
    """Compare the files of a generation with its manifest, by size, and by content if ``whole``.

    Those whose content was compared after ``since`` (ns) are trusted, but for those ``never_trusted``. Raises
    IndexDamaged, which names the first file that differs.
    """
    for name, stamp in manifest.files.items():
        path = folder / name
        try:
            size = path.stat().st_size
            if size != stamp.size:
                vi = f"{path} có {size} byte, bản kê ghi {stamp.size}"
                raise IndexDamaged(*mend(vi, f"{path} has {size} bytes where its manifest says {stamp.size}"))
            trusted = bool(since) and stamp.modified >= since and name not in never_trusted
            if whole and not trusted and digest_of(path) != stamp.digest:
                raise IndexDamaged(*mend(f"{path} không đúng như bản kê ghi", f"{path} is not what its manifest says"))
        except OSError as error:
            raise unreadable(path, error.strerror) from error


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def writing(index: Path) -> Iterator[None]:
    """Hold the lock of ``index``, which is made if need be. Raises IndexBusy while another build holds it.

    A failure of the disk inside the block is raised as IndexProblem.
    """
    try:
        (index / "generations").mkdir(parents=True, exist_ok=True)
        with (index / "lock").open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise IndexBusy(
                    f"Đang có lần dựng khác chạy trong {index}: hãy chờ lần đó xong rồi thử lại.",
                    f"Another build is at work in {index}: wait until it is done.",
                ) from error
            yield  # the lock goes with the file, and with the process if it is killed
    except OSError as error:
        what = f"{error.strerror}: {error.filename}" if error.filename else error.strerror or str(error)
        raise IndexProblem(
            f"Không ghi được chỉ mục vào {index} ({what}); chỉ mục cũ còn nguyên: hãy kiểm tra ổ đĩa và quyền ghi.",
            f"The index in {index} cannot be written ({what}); it stays as it was: check the disk and its permissions.",
        ) from error


def clear(index: Path, current: Pointer | None) -> None:
    """Take away what killed builds left, and the generations that no reader should still have open."""
    for path in _generations(index):
        number = int(path.name) if path.name.isdigit() else 0
        if not number or (current and not current.number - KEPT < number <= current.number):
            _remove(path)


def begin(index: Path) -> tuple[int, Path]:
    """Make the folder of a new generation; give its number and the folder."""
    number = max((int(path.name) for path in _generations(index)), default=0) + 1
    folder = folder_of(index, number).with_suffix(_UNFINISHED)
    folder.mkdir()
    return number, folder


def finish(
    index: Path, number: int, folder: Path, manifest: Manifest, shared: Mapping[str, Stamp], before: Pointer | None
) -> Pointer:
    """Make ``folder`` generation ``number``, and the current one, once all of it has reached the disk.

    What ``manifest`` says of files is filled in here; those it shares with the generation ``before`` are ``shared``.
    """
    manifest = replace(manifest, files=_stamps_of(folder, shared))
    content = write_manifest(manifest)
    (folder / _MANIFEST).write_bytes(content)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.relative_to(folder).as_posix() not in shared:
            _sync(path)
    _sync(folder)
    folder.rename(folder_of(index, number))
    _sync(index / "generations")
    pointer = Pointer(number, hashlib.sha256(content).hexdigest())
    _point(index, pointer, before)
    clear(index, pointer)
    return pointer


def _stamps_of(folder: Path, shared: Mapping[str, Stamp]) -> dict[str, Stamp]:
    now = time.time_ns()
    stamps: dict[str, Stamp] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        stamps[name] = shared.get(name) or Stamp(digest_of(path), path.stat().st_size, now)
    return stamps


def _generations(index: Path) -> list[Path]:
    return list((index / "generations").iterdir())


def _point(index: Path, *pointers: Pointer | None) -> None:
    temporary = index / f"{_POINTER}{_UNFINISHED}"
    lines = [f"{pointer.number:06d} {pointer.digest}\n" for pointer in pointers if pointer]
    temporary.write_text("".join(lines), encoding="ascii")
    _sync(temporary)
    temporary.replace(index / _POINTER)
    _sync(index)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
