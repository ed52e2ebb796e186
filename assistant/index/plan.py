"""Plans: which documents of an index stay as they are, which are to be read, which go; all told by their content.

A document is what some bytes say when they are read in some format. Files with the same bytes and the same ending are
one document that goes by all of their names; a file that moves takes its document along.
"""

from __future__ import annotations

from collections.abc import Mapping
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

    ``kept`` documents stay, ``leaving`` ones go, ``to_read`` come in; ``renamed`` gives those that stay their names of
    today, by the name they went by. ``staying`` are all files of documents that stay, ``failures`` those of files that
    could not be read before, have not changed, and are not tried again. ``doubts`` are those of documents that stay, by
    their names of today.
    """

    kept: Names
    to_read: tuple[Names, ...]
    leaving: Names
    renamed: Mapping[str, Names]
    staying: frozenset[str]
    failures: tuple[Failure, ...]
    doubts: tuple[Failure, ...] = ()

    def is_done(self, found: Scan, previous: Previous) -> bool:
        """Say whether there is nothing to do."""
        if self.to_read or self.leaving or self.renamed or not previous.same_encoder:
            return False
        now = sorted((*found.failures, *self.failures), key=lambda failure: failure.path)
        return now == sorted(previous.manifest.failures, key=lambda failure: failure.path)


def plan_build(found: Scan, previous: Previous | None, *, retry: bool) -> Plan:
    """Compare the files ``found`` with what ``previous`` holds."""
    now = _documents(found.stamps)
    if previous is None or previous.manifest.analysis != analysis_fingerprint():
        return Plan((), tuple(now.values()), (), {}, frozenset(), ())
    then = _documents(previous.manifest.documents)
    failures = {} if retry else _unchanged_failures(found, previous)
    mendable = {doubt.path for doubt in previous.manifest.doubts if retry and is_mendable(doubt.vi)}
    kept = {
        key: names
        for key, names in then.items()
        if key in now
        and names[0] not in mendable
        and (names == now[key] or not _is_named_by_path(previous, names, now[key]))
    }
    renamed = {names[0]: now[key] for key, names in kept.items() if now[key] != names}
    today = {names[0]: now[key][0] for key, names in kept.items()}
    return Plan(
        kept=tuple(today),
        to_read=tuple(
            left
            for key, names in now.items()
            if key not in kept and (left := tuple(n for n in names if n not in failures))
        ),
        leaving=tuple(names[0] for key, names in then.items() if key not in kept),
        renamed=renamed,
        staying=frozenset(name for key in kept for name in now[key]),
        failures=tuple(failures.values()),
        doubts=tuple(
            replace(doubt, path=today[doubt.path]) for doubt in previous.manifest.doubts if doubt.path in today
        ),
    )


def _documents(stamps: Mapping[str, Stamp]) -> dict[tuple[str, str], Names]:
    """Give the documents that files make, by their content: the digest and the format it is read in."""
    found: dict[tuple[str, str], Names] = {}
    for name in sorted(stamps):
        ending = f".{name.rpartition('.')[2]}".lower()
        key = stamps[name].digest, _SAME_FORMAT.get(ending, ending)
        found[key] = (*found[key], name) if key in found else (name,)
    return found


def _is_named_by_path(previous: Previous, before: Names, now: Names) -> bool:
    """Say whether a document that moved has its path for a title, for want of another; then it is read again."""
    return before[0] != now[0] and previous.segments.document(before[0]).title == before[0]


def _unchanged_failures(found: Scan, previous: Previous) -> dict[str, Failure]:
    failed = previous.manifest.failed
    return {
        failure.path: failure
        for failure in previous.manifest.failures
        if failure.path in failed
        and failure.path in found.stamps
        and found.stamps[failure.path].digest == failed[failure.path].digest
    }
