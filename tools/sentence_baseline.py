"""The floor: answer each question with the one sentence that BM25 likes best, and refuse nothing.

Kept apart from the assistant's own search on purpose, so that the floor does not move with it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.vietnamese.text import tokens

K1, B = 1.2, 0.75
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…;](?=\s)|(?=\n)|\Z)")


@dataclass(frozen=True, slots=True)
class _Sentence:
    document: str
    start: int
    end: int
    text: str
    counts: Counter[str]


class SentenceBaseline:
    """BM25 (Robertson and Zaragoza 2009; k1 = 1.2, b = 0.75) over the sentences of a corpus."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._sentences = [sentence for name, text in texts.items() for sentence in _sentences(name, text)]
        spread = Counter(form for sentence in self._sentences for form in sentence.counts)
        size = len(self._sentences)
        self._weights = {form: math.log(1 + (size - n + 0.5) / (n + 0.5)) for form, n in spread.items()}
        self._mean = sum(sentence.counts.total() for sentence in self._sentences) / max(1, size)

    def ask(self, question: str, history: tuple[str, ...] = ()) -> dict[str, Any]:
        """Answer as ``ask --json`` does, with the best sentence; earlier questions are added to the query."""
        query = [token.form for part in (*history, question) for token in tokens(part)]
        best = max(self._sentences, key=lambda sentence: self._score(query, sentence))
        quote = {"number": 1, "document": best.document, "start": best.start, "end": best.end, "quote": best.text}
        return {"answered": True, "text": f"{best.text} [1]", "citations": [quote], "figures": []}

    def _score(self, query: list[str], sentence: _Sentence) -> float:
        length = K1 * (1 - B + B * sentence.counts.total() / self._mean)
        score = 0.0
        for form in query:
            count = sentence.counts[form]
            if count:
                score += self._weights[form] * count * (K1 + 1) / (count + length)
        return score


def _sentences(document: str, text: str) -> Iterator[_Sentence]:
    for match in _SENTENCE.finditer(text):
        sentence = match[0].strip()
        counts = Counter(token.form for token in tokens(sentence))
        if counts.total() >= 3:
            start = text.index(sentence, match.start())
            yield _Sentence(document, start, start + len(sentence), sentence, counts)
