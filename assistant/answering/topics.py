"""The topics of lists: the words that ask for difficulties, causes, tasks, targets or results, and those over them.

Which sentences make up the list, and which of them are told, is left to ``listing`` and ``summary``.
"""

from __future__ import annotations

import re

from assistant.vietnamese.text import fold

_DIFFICULTIES = (
    "kho khan|han che|ton tai|vuong mac|(?:con|dang|bi|vi) vuong|vuong (?:o|nhat|khau)|bat cap|thach thuc|yeu kem|"
    "tro ngai|diem nghen"
)
_TOPICS = tuple(
    (re.compile(rf"\b(?:{asked})\b"), re.compile(rf"\b(?:{said})\b"))
    for asked, said in (
        (f"{_DIFFICULTIES}|vuong|nghen|tac o|ket o|kho o|yeu o|kho nhat|yeu nhat", _DIFFICULTIES),
        ("nguyen nhan|vi sao|tai sao|do dau|ly do", "nguyen nhan|ly do"),
        (
            "nhiem vu|giai phap|phuong huong|dinh huong|de nghi|yeu cau|kien nghi|chi dao|giao",
            "nhiem vu|giai phap|phuong huong|dinh huong|de nghi|yeu cau|kien nghi|chi dao|giao|tap trung",
        ),
        ("muc tieu|chi tieu", "muc tieu|chi tieu"),
        ("ket qua|thanh tich|thanh tuu|noi bat", "ket qua|thanh tich|thanh tuu|noi bat"),
    )
)
_FALLS_SHORT = re.compile(r"\bchưa (?:đạt|hoàn thành|đáp ứng|hiệu quả)\b", re.IGNORECASE)


def topic_of(text: str) -> re.Pattern[str] | None:
    """Give the words, folded, that open a list on the topic which the question ``text`` names; None for no topic."""
    folded = fold(text)
    return next((said for asked, said in _TOPICS if asked.search(folded)), None)


def tells_difficulties(text: str) -> bool:
    """Say whether ``text`` speaks of what is hard, or of what has not been reached."""
    return _TOPICS[0][1].search(fold(text)) is not None or _FALLS_SHORT.search(text) is not None
