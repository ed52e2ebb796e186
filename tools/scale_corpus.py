"""A corpus of any size, made from the texts of a few documents: pieces of them, each with figures of its own."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

PIECE = 4_000
"""Characters of a document, about what a news report has."""

_NUMBER = re.compile(r"\d+")
_PLACES = ("Đắk Lắk", "Đồng Tháp", "Bạc Liêu", "Cà Mau", "Lào Cai", "Nghệ An", "Hà Giang", "Bình Định")


def read_texts(path: Path) -> list[str]:
    """Read the texts of a file of JSON Lines with a ``text`` each."""
    return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write_corpus(folder: Path, texts: list[str], count: int) -> None:
    """Write ``count`` documents below ``folder``, a thousand to a sub-folder; those that are there stay."""
    pieces = [piece for text in texts for piece in _pieces(text)]
    for number in range(count):
        path = folder / f"{number // 1000:03d}" / f"{number:06d}.txt"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(document(pieces, number), encoding="utf-8")


def document(pieces: list[str], number: int) -> str:
    """Give document ``number``: the same each time, and no other's."""
    chance = random.Random(number)
    place, year = chance.choice(_PLACES), chance.randint(2019, 2026)
    body = _NUMBER.sub(
        lambda figure: figure[0] if len(figure[0]) > 3 else str(chance.randint(1, 10 ** len(figure[0]) - 1)),
        pieces[number % len(pieces)],
    )
    return f"Báo cáo {number} về chuyển đổi số tỉnh {place} năm {year}\n\n{body}\n"


def _pieces(text: str) -> list[str]:
    pieces, held, length = [], [], 0
    for paragraph in text.split("\n"):
        held.append(paragraph)
        length += len(paragraph) + 1
        if length >= PIECE:
            pieces.append("\n".join(held))
            held, length = [], 0
    return [*pieces, *(["\n".join(held)] if length > PIECE // 4 else [])]
