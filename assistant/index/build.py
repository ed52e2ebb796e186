"""Builds: from the corpus as it is now to a generation that holds it, at the cost of what changed.

A document whose bytes are unchanged is neither read nor encoded again. What cannot be read is named and left out, and
stops nothing; the new generation takes the old one's place only when it is complete.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.encoder import Encoder
from assistant.errors import CorpusError, IndexDamaged, IndexMismatch, ReadingError
from assistant.index import generation
from assistant.index.content import Content, analysis_fingerprint, read_content
from assistant.index.draft import Draft, Previous, open_previous
from assistant.index.failures import unmended
from assistant.index.generation import FORMAT, Failure, Manifest, Pointer
from assistant.index.scan import Scan, scan
from assistant.reading.files import corpus_files

Progress = Callable[[int, int, str], None]
"""Called before each document is worked on: how many are done, how many there are to do, the one at hand."""

Notice = Callable[[str, str], None]
"""Called with a sentence for a person, in Vietnamese and in English: why more is built than what changed."""

Read = Callable[[Path, Path], Content]
"""Reads the file at a path below a corpus; whatever it raises keeps that one file out."""


def _ignore(*_: object) -> None:
    """Take no notice."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did. ``added`` … ``unchanged`` count documents; ``failures`` name what was left out and why."""

    added: int
    changed: int
    removed: int
    unchanged: int
    failures: tuple[Failure, ...]
    passages: int
    statements: int
    seconds: float
    generation: int

    def record(self, language: str = "vi") -> dict[str, Any]:
        """Give the report as JSON has it, the reasons of failures in ``language`` ("vi" or "en")."""
        documents = {name: getattr(self, name) for name in ("added", "changed", "removed", "unchanged")}
        return {
            "documents": {**documents, "failed": len(self.failures)},
            "passages": self.passages,
            "statements": self.statements,
            "seconds": round(self.seconds, 3),
            "generation": self.generation,
            "failures": [{"path": failure.path, "why": failure.why(language)} for failure in self.failures],
        }


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which documents stay as they are, which are to be read, which of those indexed are to be taken out."""

    kept: tuple[str, ...]
    to_read: tuple[str, ...]
    leaving: tuple[str, ...]


def build(
    corpus: Path,
    index: Path,
    encoder: Encoder,
    *,
    progress: Progress = _ignore,
    notice: Notice = _ignore,
    read: Read = read_content,
) -> BuildReport:
    """Bring ``index`` up to date with ``corpus``, and say what was done.

    A file that was indexed and cannot be read as it is now is left out of the new generation and named, because an
    answer from its former words would cite a report that no longer says so. Where not one file can be read, something
    larger is wrong than the files: that raises CorpusError, and the generation before goes on serving. Raises
    IndexBusy while another build is at work, IndexProblem where the disk does not take the index.
    """
    started = time.monotonic()
    corpus_files(corpus)  # a corpus that is not there leaves no trace
    with generation.writing(index):
        pointer, previous = _open_previous(index, encoder, notice)
        try:
            generation.clear(index, pointer if previous else None)
            found = scan(corpus, index)
            plan = _plan(found, previous)
            before = previous.manifest if previous else None
            if pointer and previous and _is_done(plan, found, previous):
                return _report(previous.manifest, before, pointer, started)
            number, folder = generation.begin(index)
            try:
                with closing(Draft(folder, encoder, previous, copying=bool(plan.kept))) as draft:
                    manifest = _write(draft, plan, found, corpus, encoder, read, progress)
                if pointer and before and _says_the_same(manifest, before):
                    shutil.rmtree(folder)
                else:
                    pointer = generation.finish(index, number, folder, manifest)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            return _report(manifest, before, pointer, started)
        finally:
            if previous:
                previous.store.close()


def _open_previous(index: Path, encoder: Encoder, notice: Notice) -> tuple[Pointer | None, Previous | None]:
    """Open the current generation and check it whole; what cannot be used is told of, and not used."""
    pointer = None
    try:
        pointer = generation.read_pointer(index)
        if pointer is None:
            return None, None
        manifest = generation.read_manifest(index, pointer)
        folder = generation.folder_of(index, pointer.number)
        generation.check_files(folder, manifest, whole=True)
        previous = open_previous(folder, manifest, encoder)
    except (IndexDamaged, IndexMismatch) as error:
        vi, en = unmended(error)
        notice(f"{vi}: chỉ mục được dựng lại từ đầu.", f"{en}: the index is built anew.")
        return pointer, None
    if previous.vectors is None:
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


def _plan(found: Scan, previous: Previous | None) -> _Plan:
    if previous is None or previous.manifest.analysis != analysis_fingerprint():
        return _Plan((), tuple(found.stamps), ())
    before = {name: stamp.digest for name, stamp in previous.manifest.documents.items()}
    kept = {name for name, stamp in found.stamps.items() if before.get(name) == stamp.digest}
    to_read = tuple(name for name in found.stamps if name not in kept)
    return _Plan(tuple(sorted(kept)), to_read, tuple(name for name in before if name not in kept))


def _is_done(plan: _Plan, found: Scan, previous: Previous) -> bool:
    nothing_to_do = not plan.to_read and not plan.leaving and previous.vectors is not None
    return nothing_to_do and previous.manifest.failures == found.failures


def _write(
    draft: Draft, plan: _Plan, found: Scan, corpus: Path, encoder: Encoder, read: Read, progress: Progress
) -> Manifest:
    """Fill and finish ``draft``; give the manifest of what is in it."""
    for name in plan.leaving if plan.kept else ():  # else nothing was copied
        draft.remove(name)
    renewed = plan.kept if draft.renews else ()
    total = len(renewed) + len(plan.to_read)
    for done, name in enumerate(renewed):
        progress(done, total, name)
        draft.renew(name)
    taken = set(plan.kept)
    failures = list(found.failures)
    for done, name in enumerate(plan.to_read, start=len(renewed)):
        progress(done, total, name)
        content = _read_one(corpus / name, corpus, read)
        if isinstance(content, ReadingError):
            failures.append(Failure(name, content.vi, content.en))
        else:
            draft.add(content)
            taken.add(name)
    if not taken:
        first = failures[0]
        raise CorpusError(
            f"Không đọc được tệp nào trong {len(failures)} tệp của {corpus}; tệp đầu tiên là {first.path}: {first.vi}",
            f"None of the {len(failures)} files in {corpus} can be read; the first is {first.path}: {first.en}",
        )
    progress(total, total, "")
    counts = draft.finish()
    return Manifest(
        format=FORMAT,
        encoder=encoder.identity,
        dimension=encoder.dimension,
        analysis=analysis_fingerprint(),
        built=datetime.now(UTC).isoformat(timespec="seconds"),
        documents={name: stamp for name, stamp in found.stamps.items() if name in taken},
        failures=tuple(failures),
        passages=counts["passages"],
        sentences=counts["sentences"],
        statements=counts["statements"],
        files={},
    )


def _read_one(path: Path, corpus: Path, read: Read) -> Content | ReadingError:
    """Read one file, or give why it cannot be read. Nothing that a file does to its reader stops a build."""
    try:
        return read(path, corpus)
    except ReadingError as error:
        return error
    except Exception as error:
        reason = " ".join(str(error).split())[:200]
        what = f"{type(error).__name__}{': ' + reason if reason else ''}"
        return ReadingError(
            f"Đọc tệp này thì gặp lỗi không lường trước ({what}); hãy thử lưu lại tệp dưới dạng .txt.",
            f"Reading it failed unexpectedly ({what}); try saving it as .txt.",
        )


def _says_the_same(manifest: Manifest, before: Manifest) -> bool:
    def essence(each: Manifest) -> tuple[object, ...]:
        digests = {name: stamp.digest for name, stamp in each.documents.items()}
        return digests, sorted(each.failures, key=lambda failure: failure.path), each.encoder, each.analysis

    return essence(manifest) == essence(before)


def _report(manifest: Manifest, before: Manifest | None, pointer: Pointer, started: float) -> BuildReport:
    """Count what is in ``manifest`` against what was there ``before``."""
    then = {name: stamp.digest for name, stamp in before.documents.items()} if before else {}
    now = {name: stamp.digest for name, stamp in manifest.documents.items()}
    left_out = {failure.path for failure in manifest.failures}
    return BuildReport(
        added=len(now.keys() - then.keys()),
        changed=sum(then[name] != digest for name, digest in now.items() if name in then),
        removed=len(then.keys() - now.keys() - left_out),
        unchanged=sum(then.get(name) == digest for name, digest in now.items()),
        failures=manifest.failures,
        passages=manifest.passages,
        statements=manifest.statements,
        seconds=time.monotonic() - started,
        generation=pointer.number,
    )
