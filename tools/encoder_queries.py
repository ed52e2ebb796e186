"""Queries as people type them: slips of the finger, shortened words, and the phrases that only ask.

Made for training alone; what the assistant makes of such queries is left to ``assistant.vietnamese``.
"""

from __future__ import annotations

import re

import numpy as np

from assistant.vietnamese.abbreviation_table import TABLE

QUESTION_PHRASES = (
    "là gì", "là bao nhiêu", "bao nhiêu", "như thế nào", "ra sao", "là ai", "ai", "ở đâu", "khi nào", "năm nào",
    "vào năm nào", "vì sao", "tại sao", "gồm những gì", "những ai", "nào", "được quy định như thế nào", "cần những gì",
    "có phải không", "cho biết", "cho hỏi", "làm thế nào", "bao lâu", "loại nào", "mấy",
)  # fmt: skip
"""What a question holds beside the words of its answer."""

_SHORT_FORMS = {
    long.strip().lower(): re.split("=", shorts)[0].strip().lower()
    for shorts, _, longs in (line.partition(":") for line in TABLE.strip().splitlines() if ":" in line)
    for long in longs.split(";")
    if long.count(" ") >= 1
}
_LONG_FORM = re.compile(
    r"\b(?:" + "|".join(re.escape(long) for long in sorted(_SHORT_FORMS, key=len, reverse=True)) + r")\b"
)


def mistype(query: str, random: np.random.Generator) -> str:
    """Give ``query`` with a long form shortened, where it holds one, else with one or two slips of the finger."""
    small = query.lower()
    if _LONG_FORM.search(small):
        return _LONG_FORM.sub(lambda match: _SHORT_FORMS[match[0]], small)
    for _ in range(1 + int(random.random() < 0.3)):
        small = _slip(small, random)
    return small


def _slip(text: str, random: np.random.Generator) -> str:
    """Drop, double or swap one letter."""
    if len(text) < 4:
        return text
    at = int(random.integers(1, len(text) - 1))
    match int(random.integers(3)):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + text[at] + text[at:]
        case _:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
