"""Content: what one file of the corpus gives to an index, and what it is embedded as."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.types import Document, Passage, Sentence, Statement

_PACKAGE = Path(__file__).resolve().parent.parent
_ANALYSIS = ("types.py", "vietnamese", "reading", "passages.py", "statements", "index/content.py", "index/fulltext.py")


_READ, _PAGES_READ, _ANALYSED = 0.25, 0.7, 0.9  # the share of the work that is done by then


@dataclass(frozen=True, slots=True)
class Content:
    """A document and all that is taken from it."""

    document: Document
    passages: Sequence[Passage]
    sentences: Sequence[Sentence]
    statements: Sequence[Statement]


def read_content(path: Path, corpus: Path, told: Callable[[float], None] = lambda _share: None) -> Content:
    """Read the file at ``path`` below ``corpus``, and take from it what is indexed. Raises ReadingError.

    ``told`` is called again and again with the share of the work that is done.
    """
    from assistant.passages import split  # imports langchain, which questions must not wait for
    from assistant.reading import read_document
    from assistant.statements import analyse

    read = _PAGES_READ if path.suffix.lower() == ".pdf" else _READ
    document = read_document(path, corpus, lambda share: told(read * share))
    analysis = analyse(document, lambda share: told(read + (_ANALYSED - read) * share))
    return Content(document, split(document), analysis.sentences, analysis.statements)


def embedded(passage: Passage) -> str:
    """Give the text a passage is embedded as: its context, then its words."""
    return f"{passage.context}\n{passage.text}" if passage.context else passage.text


def key_of(text: str) -> bytes:
    """Give the 16 bytes that ``text``, as embedded, is known by."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@cache
def analysis_fingerprint() -> str:
    """Give a digest of the program's own files that decide what is taken from a document.

    An index made by other ones is read anew, so that no one has to remember to raise a number.
    """
    digest = hashlib.sha256()
    for name in _ANALYSIS:
        root = _PACKAGE / name
        for path in [root] if root.is_file() else sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(_PACKAGE).as_posix()}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]
