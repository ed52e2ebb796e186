"""The files of a corpus: which there are, what keeps one from being read, what its bytes are.

Nothing outside the corpus folder is opened, and nothing that could block (a pipe, a device). What the bytes mean is
left to ``decode``.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from assistant.errors import CorpusError, ReadingError

LARGEST = 16_000_000
"""Bytes; a larger text is refused, since its sentences would take minutes to analyse."""

LARGEST_BINARY = 100_000_000
"""Bytes; of a PDF or an Office file most are pictures and fonts."""

_BINARY = frozenset([".pdf", ".docx", ".xlsx"])

_BLOCK = 1024 * 1024
_GONE = "Tệp không còn ở đó; hãy chép lại tệp.", "The file is not there any more; copy it there again."
_CLOSED_FOLDER = (
    "Không mở được thư mục; hãy kiểm tra quyền truy cập.",
    "The folder cannot be opened; check its permissions.",
)
_LINKED_FOLDER = (
    "Không đi theo liên kết đến thư mục; hãy chép chính thư mục đó vào.",
    "A link to a folder is not followed; copy the folder.",
)
_UNSPEAKABLE = "Tên tệp không phải UTF-8; hãy đổi tên tệp.", "The file's name is not UTF-8; rename the file."
_IS_FOLDER = "Đây là thư mục, không phải tệp; hãy đổi tên thư mục.", "This is a folder, not a file; rename it."
_PAGE_FOLDERS = ("_files", "-files", ".files", "_tệp")
_LEFT_OUT = (".", "~")
_DESCRIPTIONS = frozenset(["readme.md", "readme.txt", "readme"])


@dataclass(frozen=True, slots=True)
class Failure:
    """What a build could not read: ``path`` below the corpus, and why, in Vietnamese and in English."""

    path: str
    vi: str
    en: str

    def why(self, language: str) -> str:
        """Give the reason in ``language`` ("vi" or "en"), in one sentence."""
        return self.en if language == "en" else self.vi


def corpus_files(corpus: Path) -> tuple[list[Path], list[Failure]]:
    """List the files below ``corpus``, in order of their paths, and what could not be entered.

    Left out: names that begin with "." or "~", a README at the top, which describes the folder, and what a browser
    saves beside a page. Links to folders are not followed. Raises CorpusError where ``corpus`` itself is not a folder
    that can be read.
    """
    failures: list[Failure] = []
    found = {f"{above}{each.name}": each.path for above, files in _folders(corpus, failures) for each in files}
    return [Path(found[name]) for name in sorted(found)], failures


Look = tuple[str, int, int, int]
"""A file as its folder shows it: the id of its document, size in bytes, times in ns: its content's, its entry's."""


def look_over(corpus: Path) -> tuple[list[Look], list[Failure]]:
    """Look at the files that ``corpus_files`` lists, in no order, opening none; and what could not be looked at.

    Builds and questions do so for every file, and there may be a hundred thousand. Raises CorpusError likewise.
    """
    looks: list[Look] = []
    failures: list[Failure] = []
    for above, files in _folders(corpus, failures):
        for each in files:
            try:
                status = each.stat()
            except OSError as error:
                failure = unopened(error)
                failures.append(Failure(f"{above}{each.name}", failure.vi, failure.en))
            else:
                looks.append((f"{above}{each.name}", status.st_size, status.st_mtime_ns, status.st_ctime_ns))
    return looks, failures


def _folders(corpus: Path, failures: list[Failure]) -> Iterator[tuple[str, list[os.DirEntry[str]]]]:
    """Give what goes before the names of each folder's files, and those that may be documents."""
    check_folder(corpus)
    waiting = [(os.fspath(corpus), "")]
    while waiting:
        folder, above = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                held = [each for each in entries if not each.name.startswith(_LEFT_OUT)]
        except OSError:
            failures.append(Failure(_speakable(above.rstrip("/") or "."), *_CLOSED_FOLDER))
            continue
        subfolders = [each for each in held if _is_folder(each)]
        if subfolders:
            names = {each.name for each in held}
            held = [each for each in held if not _is_folder(each)]
            for each in subfolders:
                if _belongs_to_page(each.name, names):
                    continue
                if each.is_symlink():
                    failures.append(Failure(_speakable(f"{above}{each.name}"), *_LINKED_FOLDER))
                else:
                    waiting.append((each.path, f"{above}{each.name}/"))
        if not above:
            held = [each for each in held if each.name.lower() not in _DESCRIPTIONS]
        if not _is_speakable("".join([above, *(each.name for each in held)])):
            named = [f"{above}{each.name}" for each in held]
            failures += [Failure(_speakable(name), *_UNSPEAKABLE) for name in named if not _is_speakable(name)]
            held = [each for name, each in zip(named, held, strict=True) if _is_speakable(name)]
        yield above, held


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


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
        if not path.is_symlink():
            raise ReadingError(*_GONE) from None
        raise ReadingError(
            "Liên kết trỏ đến một tệp không có; hãy chép chính tệp đó vào.",
            "The link leads to a file that is not there; copy the file itself.",
        ) from None
    except (OSError, RuntimeError):
        raise ReadingError(
            "Không đi theo được đường dẫn; hãy kiểm tra liên kết và quyền truy cập.",
            "The path cannot be followed; check links and permissions.",
        ) from None
    if not target.is_relative_to(corpus.resolve()):
        raise ReadingError(
            "Liên kết trỏ ra ngoài thư mục báo cáo; hãy chép chính tệp đó vào.",
            "The link leads out of the corpus folder; copy the file itself.",
        )
    with _open(target) as file:
        return _read(file, most_bytes(path) + 1)


def most_bytes(path: Path) -> int:
    """Give how many bytes the file at ``path`` may have, by its ending."""
    return LARGEST_BINARY if path.suffix.lower() in _BINARY else LARGEST


def _belongs_to_page(folder: str, names: Collection[str]) -> bool:
    """Say whether ``folder`` holds the pictures and scripts of a page that a browser saved beside it."""
    page = next((folder.removesuffix(end) for end in _PAGE_FOLDERS if folder.endswith(end)), None)
    return page is not None and any(f"{page}{ending}" in names for ending in (".html", ".htm"))


def check_folder(corpus: Path) -> None:
    """Raise CorpusError where ``corpus`` is no folder that can be read."""
    if not corpus.is_dir():
        vi, en = (
            ("không phải là thư mục", "is not a folder") if corpus.exists() else ("không tồn tại", "does not exist")
        )
        raise CorpusError(
            f"Thư mục báo cáo {corpus} {vi}; hãy tạo thư mục hoặc chọn thư mục khác bằng --corpus.",
            f"The corpus folder {corpus} {en}; create it or choose another with --corpus.",
        )
    try:
        next(os.scandir(corpus), None)
    except OSError:
        raise CorpusError(
            f"Không mở được thư mục báo cáo {corpus}; hãy kiểm tra quyền truy cập.",
            f"The corpus folder {corpus} cannot be opened; check its permissions.",
        ) from None


def _speakable(name: str) -> str:
    return name.encode("utf-8", errors="replace").decode("utf-8")


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
        raise ReadingError(
            "Không mở được tệp; hãy kiểm tra quyền truy cập.", "The file cannot be opened; check its permissions."
        ) from None
    except IsADirectoryError:
        raise ReadingError(*_IS_FOLDER) from None
    except FileNotFoundError:
        raise ReadingError(*_GONE) from None
    except OSError as error:
        raise unopened(error) from None
    if reason := _obstacle(os.fstat(descriptor), most_bytes(path)):
        os.close(descriptor)
        raise ReadingError(*reason)
    return os.fdopen(descriptor, "rb")


def _obstacle(status: os.stat_result, largest: int) -> tuple[str, str] | None:
    """Say, in both languages, what keeps an open file from being read; None where nothing does."""
    if stat.S_ISDIR(status.st_mode):
        return _IS_FOLDER
    if not stat.S_ISREG(status.st_mode):
        return (
            "Đây là đường ống hoặc thiết bị, không phải tệp; hãy thay bằng một tệp.",
            "This is a pipe or a device, not a file; put a file in its place.",
        )
    if status.st_size > largest:
        size, most = f"{status.st_size / 1e6:.1f}", f"{largest / 1e6:.0f}"
        return (
            f"Tệp lớn hơn {most} MB ({size.replace('.', ',')} MB); hãy tách thành nhiều tệp.",
            f"The file is larger than {most} MB ({size} MB); split it.",
        )
    return None


def unopened(error: OSError) -> ReadingError:
    """Give the failure of a file that the system does not open because of ``error``."""
    return ReadingError(
        f"Không mở được tệp ({error.strerror}); hãy kiểm tra tệp và ổ đĩa.",
        f"The file cannot be opened ({error.strerror}); check the file and the disk.",
    )


def _read(file: BinaryIO, size: int) -> bytes:
    try:
        return file.read(size)
    except OSError as error:
        raise ReadingError(
            f"Không đọc được tệp ({error.strerror}); hãy kiểm tra tệp và ổ đĩa.",
            f"The file cannot be read ({error.strerror}); check the file and the disk.",
        ) from None
