"""Gold lists of statements: what a careful reader found in a document, figure by figure, and where it stands there.

A line names a document, a figure as written and which of its occurrences is meant, never the words around it, so that
a list over somebody's reports does not publish them. Where a line allows several kinds or places, any of them is right.
"""

from __future__ import annotations

import json
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from assistant.reading import corpus_files, read_document
from assistant.types import Document


@dataclass(frozen=True, slots=True)
class Gold:
    """A statement to be found, ``optional`` where a reader may leave it out; ``period`` is its last year or ""."""

    document: str
    figure: str
    occurrence: int
    kinds: tuple[str, ...]
    places: tuple[str, ...]
    indicator: str
    period: str
    optional: bool

    def span(self, text: str) -> tuple[int, int]:
        """Find the figure in the document's ``text``. Raises ValueError where it does not stand there so often."""
        found = list(occurrences(self.figure, text))
        if len(found) < self.occurrence:
            raise ValueError(f"{self.document}: {self.figure} stands there {len(found)} times, not {self.occurrence}")
        return found[self.occurrence - 1]


@dataclass(frozen=True, slots=True)
class Labels:
    """The gold statements of one document and the stretch of it, from the first figure's occurrence, that was read."""

    document: str
    start: int
    end: int
    statements: tuple[Gold, ...]


def occurrences(figure: str, text: str) -> list[tuple[int, int]]:
    """Give the spans at which ``figure`` stands in ``text`` and is no part of a longer number or word."""
    last = r"(?!\w|[.,]\d)" if figure[-1].isalnum() else ""
    return [match.span() for match in re.finditer(rf"(?<![\w.,]){re.escape(figure)}{last}", text)]


def read_gold(path: Path) -> list[Labels]:
    """Read a gold list: JSON Lines, for each document its stretch (``start``, ``end``) and then its statements."""
    stretches: dict[str, tuple[int, int]] = {}
    statements: dict[str, list[Gold]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        name = record["document"]
        if "figure" not in record:
            stretches[name] = record["start"], record["end"]
            statements[name] = []
            continue
        statements[name].append(
            Gold(
                name, record["figure"], record["occurrence"], tuple(record["kind"]), tuple(record["place"]),
                record["indicator"], record.get("period", ""), record.get("optional", False),
            )
        )  # fmt: skip
    return [Labels(name, *stretches[name], tuple(found)) for name, found in statements.items()]


def read_folder(corpus: Path) -> dict[str, Document]:
    """Read the reports below ``corpus`` as the assistant does, by id."""
    return {path.relative_to(corpus).as_posix(): read_document(path, corpus) for path in corpus_files(corpus)[0]}


def read_lines(path: Path, wanted: set[str]) -> dict[str, Document]:
    """Read those ``wanted`` of the documents ``{"id", "title", "text"}`` in JSON Lines, as files of that name."""
    found: dict[str, Document] = {}
    with tempfile.TemporaryDirectory() as folder:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record["id"] in wanted:
                file = Path(folder) / f"{len(found)}.md"
                file.write_text(record["text"], encoding="utf-8")
                found[record["id"]] = read_document(file, Path(folder))
    return found
