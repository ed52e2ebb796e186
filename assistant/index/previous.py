"""The generation before the one that is built: what of it can be taken over, and how its files are shared."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.encoder import Encoder
from assistant.index.ledger import Ledger
from assistant.index.manifest import Manifest, Stamp
from assistant.index.segments import Segments, store_of, vectors_of
from assistant.index.vectors import Matrix, rows_path


@dataclass(frozen=True, slots=True)
class Previous:
    """The generation before, which has been checked; ``same_encoder`` says whether its vectors are of use."""

    folder: Path
    manifest: Manifest
    segments: Segments
    ledger: Ledger
    same_encoder: bool

    def close(self) -> None:
        """Close its files."""
        self.segments.close()
        self.ledger.close()

    def known_vectors(self, keys: Sequence[bytes]) -> dict[bytes, Matrix]:
        """Give the vectors of those of ``keys`` that passages of this generation were embedded by."""
        return self.segments.known_vectors(keys) if self.same_encoder else {}

    def share(self, segment: str, target: Path) -> None:
        """Let a generation being written in ``target`` hold this segment too."""
        vectors = vectors_of(self.folder, segment)
        for path in (store_of(self.folder, segment), vectors, rows_path(vectors)):
            _link(path, target / path.name)

    def shared(self, target: Path) -> dict[str, Stamp]:
        """Give the stamps of the files that the generation written in ``target`` has in common with this one."""
        found: dict[str, Stamp] = {}
        for name, stamp in self.manifest.files.items():
            path = target / name
            if path.exists() and path.samefile(self.folder / name):
                found[name] = stamp
        return found


def open_previous(folder: Path, manifest: Manifest, encoder: Encoder) -> Previous:
    """Open the generation before. Raises IndexDamaged."""
    same = (manifest.encoder, manifest.dimension) == (encoder.identity, encoder.dimension)
    dimension = manifest.dimension if same else None
    return Previous(folder, manifest, Segments(folder, manifest.held, dimension), Ledger(folder), same)


def _link(path: Path, target: Path) -> None:
    """Give a file that is never changed in place a second name, or copy it where that cannot be."""
    try:
        os.link(path, target)
    except OSError:
        shutil.copyfile(path, target)
