"""Plans: which documents of an index stay as they are, which are to be read, which go; all told by their content.

A document is what some bytes say when they are read in some format. Files with the same bytes and the same ending are
one document that goes by all of their names; a file that moves takes its document along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from assistant.index.content import analysis_fingerprint
from assistant.index.manifest import Failure, Stamp
from assistant.index.previous import Previous
from assistant.index.scan import Scan
from assistant.reading.ocr import is_mendable

Names = tuple[str, ...]
"""The paths of the files that are one document, in order; it goes by the first."""

_SAME_FORMAT = {".markdown": ".md", ".htm": ".html"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build has to do.

    With ``keeping``, what the generation before holds stays, but for the documents ``leaving``; ``to_read`` come in.
    ``renamed`` gives documents that stay their names of today, by the name they went by. ``stamps`` are those of the
    files of either, and of all that were touched. ``failures`` are those of files that could not be read before, have
    not changed, and are not tried again. ``doubts`` are those of documents that stay, by their names of today.
    """

    keeping: bool
    to_read: tuple[Names, ...]
    leaving: Names
    renamed: Mapping[str, Names]
    stamps: Mapping[str, Stamp]
    failures: tuple[Failure, ...]
    doubts: tuple[Failure, ...] = ()

    def is_done(self, found: Scan, previous: Previous) -> bool:
        """Say whether there is nothing to do."""
        if not self.keeping or self.to_read or self.leaving or self.renamed or not previous.same_encoder:
            return False
        now = sorted((*found.failures, *self.failures), key=lambda failure: failure.path)
        return now == sorted(previous.manifest.failures, key=lambda failure: failure.path)


def plan_build(found: Scan, previous: Previous | None, *, retry: bool) -> Plan:
    """Compare the files ``found`` with what ``previous`` holds; only what was touched is looked at one by one."""
    if previous is None or previous.manifest.analysis != analysis_fingerprint():
        stamps = {**(previous.ledger.stamps() if previous else {}), **found.fresh}
        stamps = {name: stamp for name, stamp in stamps.items() if name not in found.gone}
        return Plan(False, tuple(_documents(stamps).values()), (), {}, stamps, ())
    failures = {} if retry else _unchanged_failures(found, previous)
    mendable = {doubt.path for doubt in previous.manifest.doubts if retry and is_mendable(doubt.vi)}
    to_read: list[Names] = []
    leaving: set[str] = set()
    renamed: dict[str, Names] = {}
    for before, names in _touched(found, previous, retry, mendable):
        now = tuple(name for name in names if name not in failures)
        if before and now and before[0] not in mendable and not _is_named_by_path(previous, before, now):
            if before != now:
                renamed[before[0]] = now
            continue
        leaving.update(before[:1])
        if now:
            to_read.append(now)
    touched = [name for each in (*to_read, *renamed.values()) for name in each]
    return Plan(
        keeping=previous.segments.count > len(leaving),
        to_read=tuple(sorted(to_read)),
        leaving=tuple(sorted(leaving)),
        renamed=renamed,
        stamps={**previous.ledger.stamps(touched), **found.fresh},
        failures=tuple(failures.values()),
        doubts=tuple(
            replace(doubt, path=renamed.get(doubt.path, (doubt.path,))[0])
            for doubt in previous.manifest.doubts
            if doubt.path not in leaving
        ),
    )


Content = tuple[str, str]
"""What makes a document: the digest of its bytes, and the format that they are read in."""


def _touched(found: Scan, previous: Previous, retry: bool, mendable: Collection[str]) -> Iterator[tuple[Names, Names]]:
    """Give the names, before and now, of each document with a file that is new, touched, gone, or to be tried again."""
    ledger = previous.ledger
    again = ledger.stamps(taken=False) if retry else {}
    then = {**ledger.stamps({*found.fresh, *found.gone, *mendable}), **again}
    came = _documents(found.fresh)
    moved = {*found.fresh, *found.gone}
    contents = dict.fromkeys((*came, *_documents(then)))
    alike = ledger.alike({digest for digest, _ in contents})
    for content in contents:
        digest, form = content
        held = [(name, taken) for name, taken in alike.get(digest, ()) if _format(name) == form]
        before = tuple(name for name, taken in held if taken)
        stayed = (name for name, _ in held if name not in moved)
        yield before, tuple(sorted((*stayed, *came.get(content, ()))))


def _documents(stamps: Mapping[str, Stamp]) -> dict[Content, Names]:
    """Give the documents that files make, by their content."""
    found: dict[Content, list[str]] = {}
    for name in sorted(stamps):
        found.setdefault((stamps[name].digest, _format(name)), []).append(name)
    return {content: tuple(names) for content, names in found.items()}


def _format(name: str) -> str:
    ending = f".{name.rpartition('.')[2]}".lower()
    return _SAME_FORMAT.get(ending, ending)


def _is_named_by_path(previous: Previous, before: Names, now: Names) -> bool:
    """Say whether a document that moved has its path for a title, for want of another; then it is read again."""
    return before[0] != now[0] and previous.segments.document(before[0]).title == before[0]


def _unchanged_failures(found: Scan, previous: Previous) -> dict[str, Failure]:
    """Give what could not be read before and has not changed."""
    failed = previous.ledger.stamps(taken=False)
    return {
        failure.path: failure
        for failure in previous.manifest.failures
        if failure.path in failed
        and failure.path not in found.gone
        and found.fresh.get(failure.path, failed[failure.path]).digest == failed[failure.path].digest
    }
