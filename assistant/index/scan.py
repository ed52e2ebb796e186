"""Scans: the corpus as it lies on the disk, and whether an index is of that corpus still."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from assistant.errors import AssistantError, CorpusError, ReadingError
from assistant.index.content import analysis_fingerprint
from assistant.index.generation import folder_of, read_manifest, read_pointer
from assistant.index.ledger import Ledger
from assistant.index.manifest import Failure, Manifest, Stamp
from assistant.reading.files import Look, content_hash, look_over

_UNSETTLED = 2 * 10**9


@dataclass(frozen=True, slots=True)
class Scan:
    """The corpus as it lies on the disk, by paths below it, against what a generation knows of it.

    ``fresh`` has the stamps of files that are new or were touched, ``gone`` names those that cannot be opened any more,
    ``failures`` what cannot be opened. ``count`` is of all files that can.
    """

    fresh: Mapping[str, Stamp]
    gone: frozenset[str]
    failures: tuple[Failure, ...]
    count: int


def scan(corpus: Path, index: Path, ledger: Ledger | None = None, *, empty: bool = False) -> Scan:
    """Stamp the files of ``corpus``; one whose size and times are those in ``ledger`` is not read for it.

    Raises CorpusError where it holds none, unless it may be ``empty``, or is no folder that can be opened.
    """
    looks, failures = _look_over(corpus, index)
    before = ledger.looks() if ledger else set()
    now = set(looks)
    fresh: dict[str, Stamp] = {}
    for name, size, modified, entered in sorted(now - before):
        try:
            digest = content_hash(corpus / name)
        except ReadingError as error:
            failures.append(Failure(name, error.vi, error.en))
            continue
        # A file written to while it is read, or right before, may change again without its times telling.
        settled = entered < time.time_ns() - _UNSETTLED
        fresh[name] = Stamp(digest, size, modified, entered if settled else 0)
    unread = {name for name, *_ in now - before} - fresh.keys()
    gone = frozenset({name for name, *_ in before - now} - fresh.keys())
    if not looks and not failures and not empty:
        raise CorpusError(
            f"Thư mục báo cáo {corpus} không có tệp nào: hãy bỏ báo cáo (PDF, Word, Excel, .txt, .md, .html) vào đó.",
            f"The corpus folder {corpus} holds no files: put reports (PDF, Word, Excel, .txt, .md, .html) into it.",
        )
    return Scan(fresh, gone, tuple(failures), len(now) - len(unread))


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
        if manifest.encoder != encoder_identity:
            return Difference("encoder")
        if manifest.analysis != analysis_fingerprint():
            return Difference("program")
        looks, _ = _look_over(corpus, index)
        with closing(Ledger(folder_of(index, pointer.number))) as ledger:
            return _first_difference(corpus, looks, ledger, manifest)
    except AssistantError:
        return None


def _first_difference(corpus: Path, looks: Iterable[Look], ledger: Ledger, manifest: Manifest) -> Difference | None:
    before, now = ledger.looks(), set(looks)
    differing = sorted(now - before)
    stamps = ledger.stamps([name for name, *_ in differing])
    left_out = {failure.path for failure in manifest.failures}
    for name, size, modified, _ in differing:
        stamp = stamps.get(name)
        if stamp is None and name not in left_out:
            return Difference("new", name)
        if stamp and (size != stamp.size or (modified != stamp.modified and _is_changed(corpus / name, stamp))):
            return Difference("changed", name)
    gone = {name for name, *_ in before - now} - {name for name, *_ in differing}
    return Difference("gone", min(gone)) if gone else None


def _is_changed(path: Path, stamp: Stamp) -> bool:
    try:
        return content_hash(path) != stamp.digest
    except ReadingError:
        return True


def _look_over(corpus: Path, index: Path) -> tuple[list[Look], list[Failure]]:
    looks, failures = look_over(corpus)
    own, whole = index.resolve(), corpus.resolve()
    if own.is_relative_to(whole):  # an index inside its own corpus holds no reports
        inside = "" if own == whole else f"{own.relative_to(whole).as_posix()}/"
        looks = [look for look in looks if not look[0].startswith(inside)]
        failures = [failure for failure in failures if not failure.path.startswith(inside)]
    return looks, failures
