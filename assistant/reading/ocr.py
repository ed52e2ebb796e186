"""Pictures of text → lines, by tesseract where it is installed with Vietnamese; else a clear word of what is missing.

Runs it as a program of its own, one page at a time. Where pictures come from is left to ``pdf``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from typing import Any

from assistant.reading.placed import Line
from assistant.vietnamese.text import clean

LANGUAGE = "vie"
_PATIENCE = 60
_LEAST_CONFIDENCE = 20.0


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


def recognise(picture: Any, scale: float) -> tuple[Line, ...]:
    """Read a grey picture (height, width) of bytes; ``scale`` is its pixels for each point of the page.

    A page that takes too long gives nothing.
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
        return ()
    return _lines(done.stdout.decode("utf-8", errors="replace"), scale)


def missing(count: int) -> tuple[str, str]:
    """Say, in both languages, that ``count`` scanned pages cannot be read here, and what mends it."""
    return (
        f"PDF là ảnh quét ({count} trang), không có chữ để đọc; hãy cài tesseract-ocr và tesseract-ocr-vie rồi dựng "
        "lại chỉ mục, hoặc thay bằng bản có chữ.",
        f"The PDF is a scan ({count} pages) without text; install tesseract-ocr and tesseract-ocr-vie and build again, "
        "or put a version with text in its place.",
    )


def doubts(recognised: list[int], unread: list[int]) -> tuple[tuple[str, str], ...]:
    """Say which pages were read by OCR and which scanned pages were not read at all."""
    said: list[tuple[str, str]] = []
    if recognised:
        named = _named(recognised)
        vi = f"Trang quét, chữ do máy nhận dạng nên có thể sai: {named}; hãy đối chiếu với bản gốc."
        said.append((vi, f"Scanned pages read by OCR, which may be wrong: {named}; compare them with the original."))
    if unread:
        named = _named(unread)
        why_vi = "chưa cài tesseract-ocr-vie" if not is_there() else "quá nhiều trang quét"
        why_en = "tesseract-ocr-vie is not installed" if not is_there() else "too many of them"
        said.append((f"Trang quét chưa đọc ({why_vi}): {named}.", f"Scanned pages left out ({why_en}): {named}."))
    return tuple(said)


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
