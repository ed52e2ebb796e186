"""Readers: one generation of an index, opened for questions.

A reader goes on serving the generation that it opened, even after a build has switched to another; ``is_current``
says when to open a new one. It may be asked from any number of threads at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from assistant.errors import IndexDamaged, IndexMismatch, IndexMissing, IndexProblem
from assistant.index import generation
from assistant.index.failures import mend
from assistant.index.fulltext import FullText, QueryTerm
from assistant.index.generation import CHECKED_WHOLE, Pointer
from assistant.index.manifest import Failure, Manifest
from assistant.index.segments import Segments
from assistant.index.store import DocumentSummary
from assistant.index.vectors import Matrix
from assistant.types import Document, Hit, Passage, Sentence, Statement

FULL_TEXT = "fulltext"
"""The folder of a generation that holds its full text, beside its segments and its manifest."""

_DOCUMENTS_KEPT, _PASSAGES_KEPT = 64, 4096


class Reader:
    """One generation; every method raises IndexDamaged where a file is not what it was when it was built."""

    def __init__(
        self, index: Path, pointer: Pointer, manifest: Manifest, current: Pointer, damage: IndexDamaged | None = None
    ) -> None:
        """Open the generation ``pointer`` of ``index``, described by ``manifest``.

        ``current`` is the newest one, which is another only where ``damage`` keeps it from being opened.
        """
        folder = generation.folder_of(index, pointer.number)
        size = sum(stamp.size for stamp in manifest.files.values())
        generation.check_files(folder, manifest, whole=size <= CHECKED_WHOLE)
        self.manifest = manifest
        self.generation = pointer.number
        self._index = index
        self._pointer = current
        self.damage = damage
        self._full_text = FullText(folder / FULL_TEXT)
        self._store = Segments(folder, manifest.held, manifest.dimension)
        # Many questions are asked of the same passages, and reading a row costs more than matching it.
        self._document = lru_cache(_DOCUMENTS_KEPT)(self._store.document)
        self._sentences = lru_cache(_PASSAGES_KEPT)(lambda *span: tuple(self._store.sentences(*span)))
        self._statements = lru_cache(_DOCUMENTS_KEPT)(lambda document_id: tuple(self._store.statements(document_id)))

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Give the files of the corpus that could not be taken in, and why."""
        return self.manifest.failures

    @property
    def passage_count(self) -> int:
        """Count the passages."""
        return self.manifest.held.passages

    def is_current(self) -> bool:
        """Say whether no build has switched to another generation since this one was opened."""
        return generation.read_pointer(self._index) == self._pointer

    def documents(self) -> list[DocumentSummary]:
        """Give all documents without their texts, by id."""
        return self._store.summaries()

    def places(self) -> tuple[str, ...]:
        """Give the places that documents name, each once, in the order of the documents' ids."""
        return self._store.places()

    def localities(self) -> tuple[str, ...]:
        """Give the cities and districts that documents speak of, each once."""
        return self._store.localities()

    def document(self, document_id: str) -> Document:
        """Give the document with this id. Raises KeyError where there is none."""
        return self._document(document_id)

    def passages(self, document_id: str) -> list[Passage]:
        """Give the passages of a document, in order."""
        return list(self._store.passages_of(document_id).values())

    def sentences(self, document_id: str, start: int = 0, end: int | None = None) -> list[Sentence]:
        """Give the sentences of a document that share a character with ``[start, end)``, in order."""
        return list(self._sentences(document_id, start, end))

    def statements(self, document_id: str | None = None) -> list[Statement]:
        """Give the statements of a document, or of all, in order of id and place in the text."""
        return self._store.statements() if document_id is None else list(self._statements(document_id))

    def statements_in(self, unit: str, most: int) -> list[Statement]:
        """Give statements in ``unit``, of all documents, at most ``most`` of each segment of the index."""
        return self._store.statements_in(unit, most)

    def match(self, terms: Iterable[QueryTerm], limit: int, documents: Collection[str] | None = None) -> list[Hit]:
        """Give the ``limit`` passages that hold ``terms`` best, by BM25; none that holds no term.

        With ``documents``, ids, only the passages of those.
        """
        numbers = None if documents is None else self._store.numbers(documents)
        return self._hits(self._full_text.search(terms, limit, numbers))

    def nearest(self, vector: Matrix, limit: int, documents: Collection[str] | None = None) -> list[Hit]:
        """Give the ``limit`` passages whose vectors are nearest to ``vector`` (dimension,), by cosine.

        With ``documents``, ids, only the passages of those.
        """
        numbers = None if documents is None else self._store.numbers(documents)
        return self._hits(self._store.nearest(vector, limit, numbers))

    def document_frequency(self, text: str, *, folded: bool = False) -> int:
        """Count the passages that hold a syllable or a pair ("chuyển đổi"), as written or without diacritics."""
        return self._full_text.document_frequency(text, folded=folded)

    def vocabulary(self) -> dict[str, int]:
        """Give every syllable of the passages, as written, and how many passages hold it."""
        return self._full_text.vocabulary()

    def close(self) -> None:
        """Close the files."""
        self._store.close()

    def _hits(self, scored: Sequence[tuple[int, float]]) -> list[Hit]:
        found = self._store.passages([row for row, _ in scored])
        return [Hit(found[row], score) for row, score in scored]


def open_reader(index: Path, encoder_identity: str | None = None) -> Reader:
    """Open the current generation of ``index``; with ``encoder_identity``, only if that encoder's vectors are in it.

    Where it is damaged, the one before is opened instead, if that is whole; its ``damage`` says so. Raises
    IndexMissing, IndexDamaged or IndexMismatch.
    """
    while True:
        pointers = generation.read_pointers(index)
        if not pointers:
            raise IndexMissing(
                f"Chưa có chỉ mục trong {index}; hãy chạy: python -m assistant build",
                f"There is no index in {index} yet; build it with: python -m assistant build",
            )
        try:
            return _open(index, pointers[0], pointers[0], encoder_identity)
        except IndexProblem as error:
            # Two builds may have come and gone since the pointer was read, and taken the generation with them.
            if generation.read_pointers(index) != pointers:
                continue
            if isinstance(error, IndexDamaged):
                for older in pointers[1:]:
                    with suppress(IndexProblem):
                        return _open(index, older, pointers[0], encoder_identity, error)
            raise


def _open(
    index: Path, pointer: Pointer, current: Pointer, identity: str | None, damage: IndexDamaged | None = None
) -> Reader:
    manifest = generation.read_manifest(index, pointer)
    _check_encoder(index, manifest, identity)
    return Reader(index, pointer, manifest, current, damage)


def _check_encoder(index: Path, manifest: Manifest, identity: str | None) -> None:
    if identity is not None and manifest.encoder != identity:
        vi = f"Chỉ mục trong {index} được dựng bằng bộ mã hoá khác với bộ đang đặt"
        raise IndexMismatch(*mend(vi, f"The index in {index} was built with another encoder than is set now"))
