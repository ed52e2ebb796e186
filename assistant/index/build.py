"""Builds: from the corpus as it is now to a generation that holds it, at the cost of what changed.

A document whose bytes are unchanged is neither read nor encoded again. What cannot be read is named and left out, and
stops nothing; the new generation takes the old one's place only when it is complete.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.encoder import Encoder
from assistant.errors import CorpusError, IndexDamaged, IndexMismatch, ReadingError
from assistant.index import generation
from assistant.index.content import analysis_fingerprint
from assistant.index.draft import Draft
from assistant.index.failures import unmended
from assistant.index.generation import Pointer
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


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did. ``added`` … ``unchanged`` count files; one that moved is ``renamed``, not added and removed.

    ``failures`` name what was left out and why, ``doubts`` what of the index may have been read wrongly, then or now.
    """

    added: int
    changed: int
    removed: int
    unchanged: int
    failures: tuple[Failure, ...]
    passages: int
    statements: int
    seconds: float
    generation: int
    renamed: int = 0
    doubts: tuple[Failure, ...] = ()

    def record(self, language: str = "vi") -> dict[str, Any]:
        """Give the report as JSON has it, the reasons of failures in ``language`` ("vi" or "en")."""
        documents = {name: getattr(self, name) for name in ("added", "changed", "removed", "renamed", "unchanged")}
        return {
            "documents": {**documents, "failed": len(self.failures)},
            "passages": self.passages,
            "statements": self.statements,
            "seconds": round(self.seconds, 3),
            "generation": self.generation,
            "failures": [{"path": failure.path, "why": failure.why(language)} for failure in self.failures],
            "doubts": [{"path": doubt.path, "what": doubt.why(language)} for doubt in self.doubts],
        }


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
        try:
            generation.clear(index, pointer if previous else None)
            before = previous.manifest if previous else None
            if before and before.documents and not empty:
                check_mounted(corpus, before)
            empty = empty or before is not None
            found = scan(corpus, index, before, empty=empty)
            if before and before.documents and not found.stamps and not found.failures:
                notice(*_EMPTIED)
            plan = plan_build(found, previous, retry=retry)
            if pointer and previous and plan.is_done(found, previous):
                return _report(previous.manifest, before, pointer, started)
            number, folder = generation.begin(index)
            try:
                with closing(_draft(folder, encoder, previous, plan)) as draft:
                    readings = Readings(corpus, index, found, read)
                    try:
                        nothing_lost = not (before and before.documents) or not (found.stamps or found.failures)
                        manifest, shared = _write(
                            draft, plan, found, corpus, encoder, readings, progress, empty and nothing_lost
                        )
                    finally:
                        readings.close()
                if pointer and before and _says_the_same(manifest, before):
                    shutil.rmtree(folder)
                else:
                    pointer = generation.finish(index, number, folder, manifest, shared, pointer if previous else None)
                readings.discard()
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            return _report(manifest, before, pointer, started)
        finally:
            if previous:
                previous.segments.close()


def _check_folder(corpus: Path, index: Path) -> None:
    """Raise CorpusError where ``corpus`` cannot be read, before a trace is left; say so where an index is kept."""
    try:
        check_folder(corpus)
    except CorpusError as error:
        if not generation.is_built(index):
            raise
        raise CorpusError(f"{error.vi} Chỉ mục cũ được giữ nguyên.", f"{error.en} The old index is kept.") from None


def _draft(folder: Path, encoder: Encoder, previous: Previous | None, plan: Plan) -> Draft:
    leaving = plan.leaving if plan.kept else ()  # else nothing is taken over
    return Draft(folder, encoder, previous, copying=bool(plan.kept), leaving=leaving, adding=len(plan.to_read))


def _open_previous(index: Path, encoder: Encoder, notice: Notice) -> tuple[Pointer | None, Previous | None]:
    """Open the current generation and check it; what cannot be used is told of, and not used."""
    pointer = None
    try:
        pointer = generation.read_pointer(index)
        if pointer is None:
            return None, None
        manifest = generation.read_manifest(index, pointer)
        folder = generation.folder_of(index, pointer.number)
        generation.check_files(folder, manifest, whole=True, since=_trusted_since(manifest))
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
    draft: Draft,
    plan: Plan,
    found: Scan,
    corpus: Path,
    encoder: Encoder,
    readings: Readings,
    progress: Progress,
    empty: bool,
) -> tuple[Manifest, Mapping[str, Stamp]]:
    """Fill and finish ``draft``; give its manifest, and the files it shares with the one before."""
    for name, names in plan.renamed.items():
        draft.name(name, names)
    renewed = draft.renewed(plan.kept)
    total = len(renewed) + len(plan.to_read)
    for done, name in enumerate(renewed):
        progress(done, total, name, 0.0)
        draft.renew(name)
    taken = set(plan.staying)
    failures = [*found.failures, *plan.failures]
    doubts = list(plan.doubts)
    failed = {failure.path: found.stamps[failure.path] for failure in plan.failures}

    def before_each(done: int, name: str, share: float) -> None:
        progress(len(renewed) + done, total, name, share)

    for names, content, told in readings.of(plan.to_read, before_each):
        if isinstance(content, ReadingError):
            failures += [Failure(name, content.vi, content.en) for name in names]
            failed |= {name: found.stamps[name] for name in names}
        else:
            draft.add(content, names, told)
            doubts += [Failure(names[0], vi, en) for vi, en in content.document.doubts]
            taken |= set(names)
    if not taken and not empty:
        first = failures[0]
        raise CorpusError(
            f"Không đọc được tệp nào trong {len(failures)} tệp của {corpus}; tệp đầu tiên là {first.path}: {first.vi}",
            f"None of the {len(failures)} files in {corpus} can be read; the first is {first.path}: {first.en}",
        )
    progress(total, total, "", 1.0)
    held, shared = draft.finish()
    manifest = Manifest(
        format=FORMAT,
        encoder=encoder.identity,
        dimension=encoder.dimension,
        analysis=analysis_fingerprint(),
        built=datetime.now(UTC).isoformat(timespec="seconds"),
        documents={name: stamp for name, stamp in found.stamps.items() if name in taken},
        failures=tuple(sorted(failures, key=lambda failure: failure.path)),
        failed=failed,
        held=held,
        files={},
        doubts=tuple(sorted(doubts, key=lambda doubt: doubt.path)),
    )
    return manifest, shared


def _says_the_same(manifest: Manifest, before: Manifest) -> bool:
    def essence(each: Manifest) -> tuple[object, ...]:
        digests = {name: stamp.digest for name, stamp in each.documents.items()}
        failures = sorted(each.failures, key=lambda failure: failure.path)
        return digests, failures, each.doubts, each.encoder, each.analysis

    return essence(manifest) == essence(before)


def _report(manifest: Manifest, before: Manifest | None, pointer: Pointer, started: float) -> BuildReport:
    """Count what is in ``manifest`` against what was there ``before``."""
    then = {name: stamp.digest for name, stamp in before.documents.items()} if before else {}
    now = {name: stamp.digest for name, stamp in manifest.documents.items()}
    left_out = {failure.path for failure in manifest.failures}
    new, old = now.keys() - then.keys(), then.keys() - now.keys() - left_out
    moved = Counter(now[name] for name in new) & Counter(then[name] for name in old)
    renamed = moved.total()
    return BuildReport(
        added=len(new) - renamed,
        changed=sum(then[name] != digest for name, digest in now.items() if name in then),
        removed=len(old) - renamed,
        unchanged=sum(then.get(name) == digest for name, digest in now.items()),
        failures=manifest.failures,
        passages=manifest.held.passages,
        statements=manifest.held.statements,
        seconds=time.monotonic() - started,
        generation=pointer.number,
        renamed=renamed,
        doubts=manifest.doubts,
    )
