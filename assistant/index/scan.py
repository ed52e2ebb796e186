"""Scans: the corpus as it lies on the disk, and whether an index is of that corpus still."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from assistant.errors import AssistantError, CorpusError, ReadingError
from assistant.index.content import analysis_fingerprint
from assistant.index.generation import read_manifest, read_pointer
from assistant.index.manifest import Failure, Manifest, Stamp
from assistant.reading.files import content_hash, named_paths, unopened

_UNSETTLED = 2 * 10**9


@dataclass(frozen=True, slots=True)
class Scan:
    """The stamp of every file that can be opened, by path below the corpus, and what cannot."""

    stamps: Mapping[str, Stamp]
    failures: tuple[Failure, ...]


def scan(corpus: Path, index: Path, manifest: Manifest | None = None, *, empty: bool = False) -> Scan:
    """Stamp every file of ``corpus``; one whose size and times are those in ``manifest`` is not read for it.

    Raises CorpusError where it holds none, unless it may be ``empty``, or is no folder that can be opened.
    """
    known = {**manifest.failed, **manifest.documents} if manifest else {}
    files, failures = _files(corpus, index)
    stamps: dict[str, Stamp] = {}
    for name, path in files.items():
        try:
            status = os.stat(path)  # noqa: PTH116  # twice as fast, a hundred thousand times
            before = known.get(name)
            seen = (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
            if before and seen == (before.size, before.modified, before.entered):
                stamps[name] = before
                continue
            digest = content_hash(Path(path))
            # A file written to while it is read, or right before, may change again without its times telling.
            settled = status.st_ctime_ns < time.time_ns() - _UNSETTLED
            stamps[name] = Stamp(digest, status.st_size, status.st_mtime_ns, status.st_ctime_ns if settled else 0)
        except ReadingError as error:
            failures.append(Failure(name, error.vi, error.en))
        except OSError as error:
            failure = unopened(error)
            failures.append(Failure(name, failure.vi, failure.en))
    if not stamps and not failures and not empty:
        raise CorpusError(
            f"Thư mục báo cáo {corpus} không có tệp nào: hãy bỏ báo cáo (PDF, Word, Excel, .txt, .md, .html) vào đó.",
            f"The corpus folder {corpus} holds no files: put reports (PDF, Word, Excel, .txt, .md, .html) into it.",
        )
    return Scan(stamps, tuple(failures))


def check_mounted(corpus: Path, manifest: Manifest) -> None:
    """Raise CorpusError where ``corpus`` is bare and has not changed since the index with ``manifest`` was built.

    No file was taken out of such a folder: it is where a disk is mounted that is not there now.
    """
    with os.scandir(corpus) as entries:
        bare = next(entries, None) is None
    if bare and corpus.stat().st_mtime < datetime.fromisoformat(manifest.built).timestamp():
        raise CorpusError(
            f"Thư mục báo cáo {corpus} trống, nhưng không có tệp nào bị lấy ra từ khi dựng chỉ mục: có lẽ ổ đĩa chưa "
            "được gắn. Chỉ mục cũ được giữ nguyên; hãy gắn ổ đĩa, hoặc chép báo cáo vào đó.",
            f"The corpus folder {corpus} is bare, but no file was taken out since the index was built: perhaps its "
            "disk is not mounted. The old index is kept; mount the disk, or put reports there.",
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """Why an index is not of its corpus as it is now; ``name`` is the first file that is new, changed or gone."""

    reason: Literal["unbuilt", "encoder", "program", "new", "changed", "gone"]
    name: str = ""


def difference(corpus: Path, index: Path, encoder_identity: str) -> Difference | None:
    """Say why ``index`` is not of ``corpus`` as it is now; None where it is.

    Sizes and times are compared, and bytes where only a time differs. A corpus or an index that cannot be read is no
    reason: the one is what is wrong, and opening the other says so.
    """
    try:
        pointer = read_pointer(index)
        if pointer is None:
            return Difference("unbuilt")
        manifest = read_manifest(index, pointer)
        files, _ = _files(corpus, index)
    except AssistantError:
        return None
    if manifest.encoder != encoder_identity:
        return Difference("encoder")
    if manifest.analysis != analysis_fingerprint():
        return Difference("program")
    return _first_difference(files, manifest)


def _first_difference(files: Mapping[str, str], manifest: Manifest) -> Difference | None:
    left_out = {failure.path for failure in manifest.failures}
    for name, path in files.items():
        stamp = manifest.documents.get(name)
        if stamp is None and name not in left_out:
            return Difference("new", name)
        if stamp is not None and _is_changed(path, stamp):
            return Difference("changed", name)
    gone = next((name for name in manifest.documents if name not in files), None)
    return Difference("gone", gone) if gone else None


def _is_changed(path: str, stamp: Stamp) -> bool:
    try:
        status = os.stat(path)  # noqa: PTH116  # as above
        if status.st_size != stamp.size:
            return True
        return status.st_mtime_ns != stamp.modified and content_hash(Path(path)) != stamp.digest
    except (OSError, ReadingError):
        return True


def _files(corpus: Path, index: Path) -> tuple[dict[str, str], list[Failure]]:
    files, failures = named_paths(corpus)
    own = index.resolve()
    if own.is_relative_to(corpus.resolve()):  # an index inside its own corpus holds no reports
        files = {name: path for name, path in files.items() if own not in Path(path).resolve().parents}
    return files, failures
