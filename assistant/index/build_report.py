"""What a build did, counted in files, as terminals, the page and JSON tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.index.manifest import Failure, Manifest, Stamp


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


@dataclass(frozen=True, slots=True)
class Change:
    """The files whose documents were in the index before and are now, of those that were touched; ``rest`` stayed."""

    then: Mapping[str, Stamp]
    now: Mapping[str, Stamp]
    rest: int

    @property
    def count(self) -> int:
        """Count the files whose documents are in the index now."""
        return len(self.now) + self.rest


def report_of(manifest: Manifest, change: Change, generation: int, seconds: float) -> BuildReport:
    """Count what is in the ``manifest`` of a ``generation``, and what of it is a ``change``."""
    then = {name: stamp.digest for name, stamp in change.then.items()}
    now = {name: stamp.digest for name, stamp in change.now.items()}
    left_out = {failure.path for failure in manifest.failures}
    new, old = now.keys() - then.keys(), then.keys() - now.keys() - left_out
    moved = Counter(now[name] for name in new) & Counter(then[name] for name in old)
    renamed = moved.total()
    return BuildReport(
        added=len(new) - renamed,
        changed=sum(then[name] != digest for name, digest in now.items() if name in then),
        removed=len(old) - renamed,
        unchanged=change.rest + sum(then.get(name) == digest for name, digest in now.items()),
        failures=manifest.failures,
        passages=manifest.held.passages,
        statements=manifest.held.statements,
        seconds=seconds,
        generation=generation,
        renamed=renamed,
        doubts=manifest.doubts,
    )
