"""Builds: from the corpus as it is now to a generation that holds it, at the cost of what changed.

A document whose bytes are unchanged is neither read nor encoded again. What cannot be read is named and left out, and
stops nothing; the new generation takes the old one's place only when it is complete.
"""

from __future__ import annotations

import operator
import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.encoder import Encoder
from assistant.errors import CorpusError, IndexDamaged, IndexMismatch, ReadingError
from assistant.index import generation
from assistant.index.build_report import BuildReport, Change, report_of
from assistant.index.content import analysis_fingerprint
from assistant.index.draft import Draft
from assistant.index.failures import unmended
from assistant.index.generation import Pointer
from assistant.index.ledger import LEDGER, write_ledger
from assistant.index.manifest import FORMAT, Failure, Manifest, Stamp
from assistant.index.plan import Plan, plan_build
from assistant.index.previous import Previous, open_previous
from assistant.index.readings import Read, Readings
from assistant.index.scan import Scan, check_mounted, scan
from assistant.reading.files import check_folder

Progress = Callable[[int, int, str, float], None]
"""Called before each document is worked on, and again while a long one is: how many are done, how many there are to do,
the one at hand ("" at the end), and what share of their bytes is done."""

Notice = Callable[[str, str], None]
"""Called with a sentence for a person, in Vietnamese and in English: why more is built than what changed."""

TRUSTED = 24 * 60 * 60
"""Seconds for which a build trusts a file of a large index that was compared with its digest; see ``generation``."""

MOST_NAMED = 50
"""How many files left out, and how many to be checked, a terminal names before it counts the rest."""

_EMPTIED = (
    "Thư mục báo cáo không còn tệp nào: chỉ mục nay không còn báo cáo nào.",
    "The corpus folder holds no files any more: the index now holds no report.",
)


def _ignore(*_: object) -> None:
    """Take no notice."""


def build(
    corpus: Path,
    index: Path,
    encoder: Encoder,
    *,
    progress: Progress = _ignore,
    notice: Notice = _ignore,
    read: Read | None = None,
    retry: bool = True,
    empty: bool = False,
) -> BuildReport:
    """Bring ``index`` up to date with ``corpus``, and say what was done.

    A file that was indexed and cannot be read as it is now is left out of the new generation and named, because an
    answer from its former words would cite a report that no longer says so. Where not one file can be read, something
    larger is wrong than the files: that raises CorpusError, and the generation before goes on serving. A folder whose
    files were all taken out gives an index of no documents; one that never held any, or is bare because its disk is not
    mounted, raises CorpusError. With ``empty``, it gives such an index too, and so do files of which none can be read
    where nothing was indexed before. Files that could not be read before are tried again with ``retry``, and otherwise
    once they have changed. ``read`` takes the place of the reading processes. Raises IndexBusy while another build is
    at work, IndexProblem where the disk does not take the index.
    """
    started = time.monotonic()
    _check_folder(corpus, index)
    with generation.writing(index):
        pointer, previous = _open_previous(index, encoder, notice)
        before = previous.manifest if previous else None
        try:
            generation.clear(index, pointer if previous else None)
            found = _look(corpus, index, previous, notice, empty=empty)
            plan = plan_build(found, previous, retry=retry)
            if pointer and before and previous and plan.is_done(found, previous):
                return report_of(before, Change({}, {}, before.documents), pointer.number, time.monotonic() - started)
            task = _Task(corpus, index, encoder, pointer, previous, found, plan, empty)
            manifest, change, number = _make_generation(task, progress, read)
            return report_of(manifest, change, number, time.monotonic() - started)
        finally:
            if previous:
                previous.close()


@dataclass(frozen=True, slots=True)
class _Task:
    """What a build has found out before it writes: what was there, what there is now, and what is to be done."""

    corpus: Path
    index: Path
    encoder: Encoder
    pointer: Pointer | None
    previous: Previous | None
    found: Scan
    plan: Plan
    empty: bool

    @property
    def before(self) -> Manifest | None:
        """Give what the index held, None where there was none that can be used."""
        return self.previous.manifest if self.previous else None

    @property
    def may_hold_nothing(self) -> bool:
        """Say whether an index of no documents may come of it: not where files that were indexed cannot be read."""
        if self.before is None:
            return self.empty
        return not self.before.documents or not (self.found.count or self.found.failures)


@dataclass(slots=True)
class _Taken:
    """What became of the files that were touched, and what is to be said of those left out and of doubtful ones.

    ``worked`` counts the documents that were worked on; the files that ``failed`` are not in the new index.
    """

    worked: int
    failed: set[str]
    failures: list[Failure]
    doubts: list[Failure]


def _look(corpus: Path, index: Path, previous: Previous | None, notice: Notice, *, empty: bool) -> Scan:
    """Scan ``corpus``, of which the index held what is in ``previous``; raise CorpusError where that is in danger."""
    if previous is None:
        return scan(corpus, index, empty=empty)
    held = previous.manifest.documents > 0
    if held and not empty:
        check_mounted(corpus, previous.manifest)
    found = scan(corpus, index, previous.ledger, empty=True)
    if held and not found.count and not found.failures:
        notice(*_EMPTIED)
    return found


def _make_generation(task: _Task, progress: Progress, read: Read | None) -> tuple[Manifest, Change, int]:
    """Write a generation and switch to it, unless it says what the one before does; give what it is, and its number."""
    number, folder = generation.begin(task.index)
    try:
        with closing(_draft(folder, task)) as draft, closing(_readings(task, read)) as readings:
            manifest, change, shared = _write(draft, folder, task, readings, progress)
        if task.pointer and task.before and _says_the_same(manifest, task.before, change):
            shutil.rmtree(folder)
            number = task.pointer.number
        else:
            old = task.pointer if task.previous else None
            number = generation.finish(task.index, number, folder, manifest, shared, old).number
        readings.discard()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return manifest, change, number


def _readings(task: _Task, read: Read | None) -> Readings:
    return Readings(task.corpus, task.index, task.plan.stamps, read)


def _check_folder(corpus: Path, index: Path) -> None:
    """Raise CorpusError where ``corpus`` cannot be read, before a trace is left; say so where an index is kept."""
    try:
        check_folder(corpus)
    except CorpusError as error:
        if not generation.is_built(index):
            raise
        raise CorpusError(f"{error.vi} Chỉ mục cũ được giữ nguyên.", f"{error.en} The old index is kept.") from None


def _draft(folder: Path, task: _Task) -> Draft:
    plan = task.plan
    leaving = plan.leaving if plan.keeping else ()  # else nothing is taken over
    return Draft(folder, task.encoder, task.previous, copying=plan.keeping, leaving=leaving, adding=len(plan.to_read))


def _open_previous(index: Path, encoder: Encoder, notice: Notice) -> tuple[Pointer | None, Previous | None]:
    """Open the current generation and check it; what cannot be used is told of, and not used."""
    pointer = None
    try:
        pointer = generation.read_pointer(index)
        if pointer is None:
            return None, None
        manifest = generation.read_manifest(index, pointer)
        folder = generation.folder_of(index, pointer.number)
        # The ledger is compared each time, since it is copied and the copy vouched for.
        generation.check_files(folder, manifest, whole=True, since=_trusted_since(manifest), never_trusted=(LEDGER,))
        previous = open_previous(folder, manifest, encoder)
    except (IndexDamaged, IndexMismatch) as error:
        vi, en = unmended(error)
        notice(f"{vi}: chỉ mục được dựng lại từ đầu.", f"{en}: the index is built anew.")
        return pointer, None
    if not previous.same_encoder:
        notice(
            "Chỉ mục được dựng bằng bộ mã hoá khác: mọi đoạn được mã hoá lại.",
            "The index was built with another encoder: every passage is encoded anew.",
        )
    if manifest.analysis != analysis_fingerprint():
        notice(
            "Chỉ mục được dựng bằng phiên bản khác của chương trình: mọi báo cáo được đọc lại.",
            "The index was built by another version of this program: every document is read anew.",
        )
    return pointer, previous


def _trusted_since(manifest: Manifest) -> int:
    """Give from when on (ns) a comparison of a file's bytes counts: always now for a small index, else a day ago."""
    size = sum(stamp.size for stamp in manifest.files.values())
    return 0 if size <= generation.CHECKED_WHOLE else time.time_ns() - TRUSTED * 10**9


def _write(
    draft: Draft, folder: Path, task: _Task, readings: Readings, progress: Progress
) -> tuple[Manifest, Change, Mapping[str, Stamp]]:
    """Fill and finish ``draft``; give its manifest, what is new of it, and what it shares with the one before."""
    taken = _fill(draft, task, readings, progress)
    change = _change(task, taken)
    if not change.count and not task.may_hold_nothing:
        first, count = taken.failures[0], len(taken.failures)
        raise CorpusError(
            f"Không đọc được tệp nào trong {count} tệp của {task.corpus}; tệp đầu tiên là {first.path}: {first.vi}",
            f"None of the {count} files in {task.corpus} can be read; the first is {first.path}: {first.en}",
        )
    progress(taken.worked, taken.worked, "", 1.0)
    held, shared = draft.finish()
    failed = {name: task.plan.stamps[name] for name in taken.failed if name in task.plan.stamps}
    write_ledger(folder, task.previous.ledger if task.previous else None, task.found.gone, change.now, failed)
    manifest = Manifest(
        format=FORMAT,
        encoder=task.encoder.identity,
        dimension=task.encoder.dimension,
        analysis=analysis_fingerprint(),
        built=datetime.now(UTC).isoformat(timespec="seconds"),
        documents=change.count,
        failures=tuple(sorted(taken.failures, key=lambda failure: failure.path)),
        held=held,
        files={},
        doubts=tuple(sorted(taken.doubts, key=lambda doubt: doubt.path)),
    )
    return manifest, change, shared


def _change(task: _Task, taken: _Taken) -> Change:
    stamps = task.plan.stamps
    now = {name: stamp for name, stamp in stamps.items() if name not in taken.failed}
    if not task.previous:
        return Change({}, now, 0)
    then = task.previous.ledger.stamps({*stamps, *task.found.gone}, taken=True)
    return Change(then, now, task.previous.manifest.documents - len(then))


def _fill(draft: Draft, task: _Task, readings: Readings, progress: Progress) -> _Taken:
    """Take into ``draft`` what stays, by its names of today, and what is read anew."""
    plan = task.plan
    for name, names in plan.renamed.items():
        draft.name(name, names)
    renewed = draft.renewed()
    total = len(renewed) + len(plan.to_read)
    for done, name in enumerate(renewed):
        progress(done, total, name, 0.0)
        draft.renew(name)
    taken = _Taken(
        worked=total,
        failed={failure.path for failure in plan.failures},
        failures=[*task.found.failures, *plan.failures],
        doubts=list(plan.doubts),
    )

    def before_each(done: int, name: str, share: float) -> None:
        progress(len(renewed) + done, total, name, share)

    for names, content, told in readings.of(plan.to_read, before_each):
        if isinstance(content, ReadingError):
            taken.failures += [Failure(name, content.vi, content.en) for name in names]
            taken.failed.update(names)
        else:
            draft.add(content, names, told)
            taken.doubts += [Failure(names[0], vi, en) for vi, en in content.document.doubts]
    return taken


def _says_the_same(manifest: Manifest, before: Manifest, change: Change) -> bool:
    def essence(each: Manifest) -> tuple[object, ...]:
        failures = sorted(each.failures, key=lambda failure: failure.path)
        return failures, each.doubts, each.encoder, each.analysis

    digests = ({name: stamp.digest for name, stamp in part.items()} for part in (change.then, change.now))
    return operator.eq(*digests) and essence(manifest) == essence(before)
