"""An encoder by arithmetic and a reader of plain paragraphs, for tests of the index that need no model."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.errors import ReadingError
from assistant.index.content import Content
from assistant.types import Document, Passage, Sentence, Statement
from assistant.vietnamese.text import forms

TEXTS = {
    "dak-lak.txt": "Đắk Lắk 2023\nTỉnh có 1.678 sản phẩm trên sàn.\nTỷ lệ hồ sơ trực tuyến đạt 67%.\n",
    "bac-lieu.txt": "Bạc Liêu 2023\nTỉnh có 954 sản phẩm trên sàn.\n",
    "sub/dong-thap.txt": "Đồng Tháp 2022\nHạ tầng số phủ sóng 100% số xã.\n",
}


class CountingEncoder:
    """Adds up a number for each syllable; remembers the passages it was given."""

    def __init__(self, identity: str = "counting", dimension: int = 32) -> None:
        """Give vectors of length ``dimension`` under ``identity``."""
        self.identity = identity
        self.dimension = dimension
        self.seen: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Encode and remember ``texts``."""
        self.seen += texts
        return self.encode_questions(texts)

    def encode_questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Encode ``texts``; one without a syllable gives zeros."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            for form in forms(text):
                vector[zlib.crc32(f"{self.identity} {form}".encode()) % self.dimension] += 1
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return vectors


def read_lines(path: Path, corpus: Path) -> Content:
    """Read a text: its first line is the title, every other line a passage, a sentence, and a statement of 1 to 9."""
    text = path.read_text(encoding="utf-8")
    if "\0" in text:
        raise ReadingError("Tệp không phải văn bản.", "The file is not text.")
    if "boom" in text:
        raise ZeroDivisionError("boom")
    name = path.relative_to(corpus).as_posix()
    title, _, _ = text.partition("\n")
    document = Document(name, title, "Báo", None, ("Đắk Lắk",), None, "", text)
    passages, start = [], len(title) + 1
    for line in text.splitlines()[1:]:
        passages.append(Passage(name, start, start + len(line), line, title))
        start += len(line) + 1
    sentences = [Sentence(name, p.start, p.end, p.text, p.start, "", document.places, None, "result") for p in passages]
    statements = [
        Statement(
            name, p.start, p.end, p.start, p.start + 4, "sản phẩm", p.text[:4], 1.5, "", "", "result", title, None
        )
        for p in passages
        if any(character.isdigit() for character in p.text)
    ]
    return Content(document, passages, sentences, statements)


def write_corpus(corpus: Path, texts: Mapping[str, str] = TEXTS) -> Path:
    """Write ``texts`` below ``corpus`` by name."""
    for name, text in texts.items():
        path = corpus / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return corpus


def build_once(corpus: Path, index: Path) -> None:
    """Build, in a process that a test may kill."""
    from assistant.index.build import build

    build(corpus, index, CountingEncoder(), read=read_lines)
