"""Pictures of text → lines, by tesseract where it is installed with Vietnamese; else a clear word of what is missing.

Runs it as a program of its own, one page at a time. Where pictures come from is left to ``pdf``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import groupby
from statistics import median
from typing import Any

from assistant.reading.placed import Line
from assistant.reading.recognised import mended, with_tones
from assistant.vietnamese.text import clean

LANGUAGE = "vie"
MOST_SCANNED = 150
"""Pages of one file that are read by OCR, which takes seconds for each."""

_PATIENCE = 240  # seconds for a page, which takes a few on an idle machine
_LEAST_CONFIDENCE, _CLEAR = 20.0, 60.0
_SURE_FIGURE = 82.0
"""How sure tesseract is of a figure that is not told as doubtful. Of 718 figures on 30 scanned pages, all 7 that were
misread lay below, and 14 of the others."""
_MOST_NAMED = 20
_SHORTER, _TALLER = 0.55, 1.25  # how much of its type's usual height a line's ink may have


_NOT_INSTALLED = "chưa cài tesseract-ocr-vie", "tesseract-ocr-vie is not installed"


@dataclass(slots=True)
class Scans:
    """The scanned pages of one file, by number: those that were read, on which reading failed, that were not tried.

    ``unsure`` are the figures, with their pages, that may have been misread.
    """

    recognised: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    unsure: list[tuple[int, str]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Count them."""
        return len(self.recognised) + len(self.failed) + len(self.unread)

    def may_try(self) -> bool:
        """Say whether one more page may be read."""
        return is_there() and len(self.recognised) + len(self.failed) < MOST_SCANNED

    def doubts(self) -> tuple[tuple[str, str], ...]:
        """Say what may be wrong or is missing, in both languages."""
        why = ("quá nhiều trang quét", "too many of them")
        if not is_there():
            why = _NOT_INSTALLED
        sentences = (
            (
                self.recognised,
                "Trang quét, chữ do máy nhận dạng nên có thể sai: {}; hãy đối chiếu với bản gốc.",
                "Scanned pages read by OCR, which may be wrong: {}; compare them with the original.",
            ),
            (
                self.failed,
                "Trang quét nhận dạng không được hoặc không kịp: {}; hãy quét lại cho rõ, hoặc lưu lại tệp "
                "khi máy rảnh.",
                "Scanned pages on which OCR failed or took too long: {}; scan them again, or save the file anew when "
                "the machine is idle.",
            ),
            (self.unread, f"Trang quét chưa đọc ({why[0]}): {{}}.", f"Scanned pages left out ({why[1]}): {{}}."),
        )
        told = [(vi.format(_named(pages)), en.format(_named(pages))) for pages, vi, en in sentences if pages]
        return (*told, *self._unsure_figures())

    def _unsure_figures(self) -> Iterator[tuple[str, str]]:
        if self.unsure:
            by_page = [
                (page, ", ".join(dict.fromkeys(figure for _, figure in figures)))
                for page, figures in groupby(self.unsure[:_MOST_NAMED], key=lambda each: each[0])
            ]
            more = f"; … ({len(self.unsure)})" if len(self.unsure) > _MOST_NAMED else ""
            vi = "; ".join(f"trang {page}: {figures}" for page, figures in by_page)
            en = "; ".join(f"page {page}: {figures}" for page, figures in by_page)
            yield (
                f"Số trên trang quét máy đọc chưa chắc: {vi}{more}; hãy đối chiếu từng số với bản gốc.",
                f"Figures on scanned pages that may be misread: {en}{more}; compare each with the original.",
            )


@cache
def is_there() -> bool:
    """Say whether tesseract is installed and knows Vietnamese."""
    program = shutil.which("tesseract")
    if program is None:
        return False
    try:
        listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return LANGUAGE in (listed.stdout + listed.stderr).split()


def is_mendable(doubt_vi: str) -> bool:
    """Say whether ``doubt_vi`` tells of pages left out for want of a program that is there now."""
    return _NOT_INSTALLED[0] in doubt_vi and is_there()


def recognise(picture: Any, scale: float, *, is_block: bool = False) -> tuple[Line, ...] | None:
    """Read a grey picture (height, width) of bytes; ``scale`` is its pixels for each point of the page.

    ``is_block`` says that it shows one block of text, a cell of a table, and no page. None where it cannot be read, or
    not in time.
    """
    height, width = picture.shape
    layout = "6" if is_block else "3"
    try:
        done = subprocess.run(
            ["tesseract", "stdin", "stdout", "-l", LANGUAGE, "--psm", layout, "--dpi", str(round(72 * scale)), "tsv"],
            input=b"P5 %d %d 255\n" % (width, height) + picture.tobytes(),
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return None if done.returncode else _lines(done.stdout.decode("utf-8", errors="replace"), scale)


def missing(count: int) -> tuple[str, str]:
    """Say, in both languages, that none of ``count`` scanned pages was read, and what mends it."""
    if is_there():
        return (
            f"PDF là ảnh quét ({count} trang) mà máy không nhận dạng được chữ; hãy quét lại cho rõ, hoặc thay bằng bản "
            "có chữ.",
            f"The PDF is a scan ({count} pages) in which no letters could be read; scan it again more clearly, or put "
            "a version with text in its place.",
        )
    return (
        f"PDF là ảnh quét ({count} trang), không có chữ để đọc; hãy cài tesseract-ocr và tesseract-ocr-vie rồi dựng "
        "lại chỉ mục, hoặc thay bằng bản có chữ.",
        f"The PDF is a scan ({count} pages) without text; install tesseract-ocr and tesseract-ocr-vie and build again, "
        "or put a version with text in its place.",
    )


def _named(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:20])) + (f", … ({len(numbers)})" if len(numbers) > 20 else "")


def _lines(table: str, scale: float) -> tuple[Line, ...]:
    """Read the table of words that tesseract gives, one line of text for each of its lines."""
    rows = [fields for row in table.splitlines()[1:] if len(fields := row.split("\t")) >= 12 and fields[0] == "5"]
    lines = []
    for _, grouped in groupby(rows, key=lambda fields: fields[1:5]):
        words = [_word(fields, scale) for fields in grouped]
        clear = median([word.confidence for word in words if word.is_long] or [0.0]) >= _CLEAR
        if kept := [word for word in words if word.is_read(clear)]:
            lines.append(_line(kept))
    return tuple(_evenly_sized(lines))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it was recognised, where it stands in points, and how sure of it tesseract is, 0 to 100."""

    text: str
    confidence: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def is_unsure_figure(self) -> bool:
        """Say whether it holds a digit and may be another one."""
        return self.confidence < _SURE_FIGURE and any(map(str.isdigit, self.text))

    @property
    def is_long(self) -> bool:
        """Say whether it is more than a speck, or a single letter."""
        return sum(map(str.isalnum, self.text)) > 1

    def is_read(self, in_clear_line: bool) -> bool:
        """Say whether it is a word; what is unsure is one only among words that are clear, and as long as one."""
        sure = self.confidence >= _LEAST_CONFIDENCE
        return bool(self.text) and (sure or (in_clear_line and self.is_long))


def _word(fields: list[str], scale: float) -> _Word:
    left, top, width, height = (float(field) / scale for field in fields[6:10])
    text = mended(clean("\t".join(fields[11:])).strip())
    return _Word(text, float(fields[10]), left, left + width, top, top + height)


def _line(words: list[_Word]) -> Line:
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    middles: list[float] = []
    for word in words:
        step = (word.right - word.left) / len(word.text)
        middles += [word.left + (place + 0.5) * step for place in range(len(word.text))]
    text = with_tones(" ".join(word.text for word in words))
    right = max(word.right for word in words)
    unsure = tuple(word.text for word in words if word.is_unsure_figure)
    return Line(text, words[0].left, right, top, bottom, bottom - top, "", tuple(middles), unsure)


def _evenly_sized(lines: Sequence[Line]) -> Iterator[Line]:
    """Give lines of one type size one height: the ink of "nguồn." is lower than that of "Đắk Lắk", its type is not."""
    if not lines:
        return
    usual = median(line.size for line in lines)
    last = 0.0
    for line in lines:
        near = next((size for size in (usual, last) if size and _SHORTER * size <= line.size <= _TALLER * size), 0.0)
        last = near or line.size
        yield replace(line, size=last)
