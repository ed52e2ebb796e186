"""The texts of a corpus as the assistant reads them, by document id: what quotes and evidence are checked against."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading import corpus_files, read_document


def read_texts(corpus: Path) -> dict[str, str]:
    """Read every file below ``corpus``, but for those that cannot be read. Raises CorpusError without a folder."""
    texts: dict[str, str] = {}
    for path in corpus_files(corpus)[0]:
        try:
            document = read_document(path, corpus)
        except ReadingError:
            continue
        texts[document.id] = document.text
    return texts
