"""The texts of a corpus as the assistant reads them, by document id: what quotes and evidence are checked against."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import ReadingError
from assistant.index.reader import open_reader
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


def read_indexed_texts(index: Path) -> dict[str, str]:
    """Give the texts that an index holds, under every name they go by. Raises IndexProblem."""
    reader = open_reader(index)
    try:
        texts: dict[str, str] = {}
        for summary in reader.documents():
            text = reader.document(summary.id).text
            texts |= dict.fromkeys((summary.id, *summary.also), text)
        return texts
    finally:
        reader.close()
