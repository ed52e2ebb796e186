"""Readings: the contents of the files that a build has to read, in order, from wherever they come.

From an interrupted build where that had read them already, else from the reading processes, or from this one for a few
small texts. Nothing that a file does to its reader stops a build.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from assistant.errors import ReadingError
from assistant.index.content import Content, analysis_fingerprint, read_content
from assistant.index.crew import Crew, Outcome, is_small_work
from assistant.index.manifest import Stamp
from assistant.index.parcel import unpack
from assistant.index.unfinished import Unfinished
from assistant.index.worker import unforeseen

Read = Callable[[Path, Path], Content]
"""Reads the file at a path below a corpus; whatever it raises keeps that one file out."""

BeforeEach = Callable[[int, str, float], None]
"""Called before a file is taken in, and again and again while that lasts: how many are done, which is at hand, and what
share of the bytes is done."""

Told = Callable[[float], None]
"""Called with the share of a file that was indexed."""

Names = tuple[str, ...]

_READ = 0.8  # what share of the work for a file is done once it is read; the rest is to index it
_BEAT = 1.0


class Readings:
    """What a build reads."""

    def __init__(self, corpus: Path, index: Path, stamps: Mapping[str, Stamp], read: Read | None = None) -> None:
        """Read files of ``corpus`` that have ``stamps``, with ``read`` in this process where it is given.

        ``index`` keeps what was read.
        """
        self._corpus = corpus
        self._index = index
        self._stamps = stamps
        self._read = read
        self._crew: Crew | None = None
        self._unfinished: Unfinished | None = None

    def of(
        self, wanted: Sequence[Names], before_each: BeforeEach
    ) -> Iterator[tuple[Names, Content | ReadingError, Told]]:
        """Read the first file of each of ``wanted``, documents by the names of their files; give what became of it.

        With each comes what is to be told how much of it is indexed.
        """
        sizes = [self._stamps[names[0]].size + 1 for names in wanted]
        total, done, place, said = sum(sizes), 0, 0, 0.0

        def tell(share: float) -> None:
            nonlocal said
            if time.monotonic() >= said + _BEAT:
                said = time.monotonic()
                before_each(place, wanted[place][0], (done + share * sizes[place]) / total)

        contents = self._contents([names[0] for names in wanted], lambda share: tell(_READ * share))
        for place, names in enumerate(wanted):
            said = time.monotonic()
            before_each(place, names[0], done / total)
            yield names, next(contents), lambda share: tell(_READ + (1 - _READ) * share)
            done += sizes[place]

    def close(self) -> None:
        """End the reading processes; what was read stays for the next build."""
        if self._crew:
            self._crew.close()
        if self._unfinished:
            self._unfinished.close()

    def discard(self) -> None:
        """Forget what was read: it is in the index."""
        if self._unfinished:
            self._unfinished.discard()

    def _contents(self, names: Sequence[str], told: Told) -> Iterator[Content | ReadingError]:
        paths = [self._corpus / name for name in names]
        if self._read or is_small_work(paths):
            yield from (_read_here(path, self._corpus, self._read or read_content) for path in paths)
            return
        unfinished = self._unfinished = Unfinished(self._index, analysis_fingerprint())
        self._crew = Crew(self._corpus)
        unread = (path for name, path in zip(names, paths, strict=True) if self._key(name) not in unfinished)
        outcomes = self._crew.read_all(unread, told)
        waiting = {self._key(name) for name in names} & {key for key in map(self._key, names) if key in unfinished}
        for name in names:
            key = self._key(name)
            parcel: Outcome = unfinished.parcel(key) if key in waiting else next(outcomes)[1]
            if isinstance(parcel, ReadingError):
                yield parcel
                continue
            if key not in waiting:
                unfinished.keep(key, parcel)
            try:
                yield unpack(parcel)
            except ValueError as error:
                yield unforeseen(error)

    def _key(self, name: str) -> str:
        """Name a reading: the content, and the path, from which a title may have been made."""
        return f"{self._stamps[name].digest} {name}"


def _read_here(path: Path, corpus: Path, read: Read) -> Content | ReadingError:
    try:
        return read(path, corpus)
    except ReadingError as error:
        return error
    except Exception as error:
        return unforeseen(error)
