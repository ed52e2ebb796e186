"""The texts of a corpus as the assistant reads them, by document id: what quotes and evidence are checked against."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import ReadingError


def read_texts(corpus: Path) -> dict[str, str]:
    """Read every file below ``corpus``; leave out what the assistant cannot read. Raises OSError without a folder."""
    from assistant.reading import read_document

    if not corpus.is_dir():
        raise NotADirectoryError(f"{corpus} is not a folder; give the folder of the reports with --corpus")
    texts: dict[str, str] = {}
    for path in sorted(corpus.rglob("*")):
        if path.is_file():
            try:
                document = read_document(path, corpus)
            except ReadingError:
                continue
            texts[document.id] = document.text
    return texts
