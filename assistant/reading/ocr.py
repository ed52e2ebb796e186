"""Pictures of text → lines, by tesseract where it is installed with Vietnamese; else a clear word of what is missing.

Runs it as a program of its own, one page at a time. Where pictures come from is left to ``pdf``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from assistant.reading.placed import Line
from assistant.vietnamese.text import clean

LANGUAGE = "vie"
MOST_SCANNED = 150
"""Pages of one file that are read by OCR, which takes seconds for each."""

_PATIENCE = 240  # seconds for a page, which takes a few on an idle machine
_LEAST_CONFIDENCE = 20.0


_NOT_INSTALLED = "chưa cài tesseract-ocr-vie", "tesseract-ocr-vie is not installed"


@dataclass(slots=True)
class Scans:
    """The scanned pages of one file, by number: those that were read, on which reading failed, that were not tried."""

    recognised: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)

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
        return tuple((vi.format(_named(pages)), en.format(_named(pages))) for pages, vi, en in sentences if pages)


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


def recognise(picture: Any, scale: float) -> tuple[Line, ...] | None:
    """Read a grey picture (height, width) of bytes; ``scale`` is its pixels for each point of the page.

    None where it cannot be read, or not in time.
    """
    height, width = picture.shape
    try:
        done = subprocess.run(
            ["tesseract", "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "--dpi", str(round(72 * scale)), "tsv"],
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
    lines: list[Line] = []
    words: list[tuple[str, float, float, float, float]] = []
    last: list[str] = []
    for row in table.splitlines()[1:]:
        fields = row.split("\t")
        if len(fields) < 12 or fields[0] != "5":
            continue
        if last != fields[1:5] and words:
            lines.append(_line(words))
            words = []
        last = fields[1:5]
        text = clean("\t".join(fields[11:])).strip()
        if text and float(fields[10]) >= _LEAST_CONFIDENCE:
            left, top, width, height = (float(field) / scale for field in fields[6:10])
            words.append((text, left, top, left + width, top + height))
    if words:
        lines.append(_line(words))
    return tuple(lines)


def _line(words: list[tuple[str, float, float, float, float]]) -> Line:
    top, bottom = min(word[2] for word in words), max(word[4] for word in words)
    text = " ".join(word[0] for word in words)
    return Line(text, words[0][1], max(word[3] for word in words), top, bottom, bottom - top)
