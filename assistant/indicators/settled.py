"""Verdicts of pairs as a careful reader gives them: by the row's own word, by what fell to what, when a term is over.

Which target and result belong together is left to ``pairs``. What cannot be told is "chưa đủ căn cứ".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from functools import cache

from assistant.indicators.pairs import Pair
from assistant.statements.cells import cut_row, is_row
from assistant.statements.verdict import Verdict, fewer_is_better
from assistant.types import Document, Statement

ReadDocument = Callable[[str], Document]

_OPEN: Verdict = "chưa đủ căn cứ"
_FALLS_TO = re.compile(r"\b(?:còn|xuống|giảm về|giảm tới|giảm đến)\b[^\d]{0,25}$", re.IGNORECASE)
_SAID = re.compile(
    r"(?:(?:đánh giá|kết quả)\s*:\s*)?(?:đã |hoàn thành )?(?P<said>"
    r"vượt|chưa đạt|không đạt|chưa hoàn thành|không hoàn thành|hoàn thành|đạt)"
    r"(?: (?:và vượt|chỉ tiêu|kế hoạch|mục tiêu|mức|yêu cầu|đề ra|đặt ra|(?:được )?giao))*\.?",
    re.IGNORECASE,
)
_TO_GO = timedelta(days=45)
"""How long before the end of its term a target may still be reached; what a year's report leaves out is less."""


def settle(pairs: Iterable[Pair], statements: Iterable[Statement], document: ReadDocument) -> list[Pair]:
    """Give ``pairs``, made of ``statements``, with their verdicts settled; ``document`` gives a document by id."""
    rows = _Rows(statements, document)
    return [_settled(pair, rows, document) for pair in pairs]


def is_undue(pair: Pair) -> bool:
    """Say whether the result was told before the term of its target was over, and no verdict is given yet."""
    return pair.target is not None and pair.verdict == _OPEN and _before_its_term(pair.target, pair.result)


def row_verdict(text: str) -> Verdict | None:
    """Give the verdict that a cell of a row gives in so many words; None where none does, or two that differ."""
    said = {match["said"].lower() for cell in cut_row(text, 0) if (match := _SAID.fullmatch(cell.text))}
    verdicts = {_verdict_of(word) for word in said}
    return verdicts.pop() if len(verdicts) == 1 else None


def _verdict_of(word: str) -> Verdict:
    if word.startswith(("chưa", "không")):
        return "chưa đạt"
    return "vượt" if word == "vượt" else "đạt"


class _Rows:
    """The rows that results stand in, and which result of a row its verdict is of."""

    def __init__(self, statements: Iterable[Statement], document: ReadDocument) -> None:
        self._document = document
        self._results: dict[str, list[Statement]] = {}
        for statement in statements:
            if statement.kind in {"result", "rank"}:
                self._results.setdefault(statement.document_id, []).append(statement)
        self._latest = cache(self._read_latest)

    def said(self, pair: Pair) -> Verdict | None:
        """Give what the row of both sides, or of the result alone, says; only the row's latest result is meant."""
        result, target = pair.result, pair.target
        low, high = self._row(result)
        if target is not None and (target.document_id != result.document_id or not low <= target.figure_start < high):
            return None
        text = self._document(result.document_id).text[low:high]
        said = row_verdict(text) if is_row(text) else None
        return said if said and self._latest(result.document_id, low, high) in {None, result.figure_start} else None

    def _row(self, statement: Statement) -> tuple[int, int]:
        text = self._document(statement.document_id).text
        end = text.find("\n", statement.figure_end)
        return text.rfind("\n", 0, statement.figure_start) + 1, len(text) if end < 0 else end

    def _read_latest(self, document_id: str, low: int, high: int) -> int | None:
        """Give where the figure of the row's latest result begins, the first of those of one period."""
        held = [s for s in self._results.get(document_id, []) if low <= s.figure_start < high]
        latest = max(held, key=lambda s: (s.period.end.isoformat() if s.period else "", -s.figure_start), default=None)
        return latest.figure_start if latest else None


def _settled(pair: Pair, rows: _Rows, document: ReadDocument) -> Pair:
    if said := rows.said(pair):
        return replace(pair, verdict=said)
    if pair.target is None:
        return pair
    given = _by_fall(pair, pair.target, document)
    if given == "chưa đạt" and _before_its_term(pair.target, pair.result):
        given = _OPEN
    return pair if given == pair.verdict else replace(pair, verdict=given)


def _by_fall(pair: Pair, target: Statement, document: ReadDocument) -> Verdict:
    """Give the verdict where the words of a fall leave it open and the clause tells: "giảm còn 13%", "giảm 2%"."""
    words = f"{target.indicator} {pair.result.indicator}"
    if pair.difference is None or target.bound or fewer_is_better(words) is not None:
        return pair.verdict
    before = [document(side.document_id).text[side.start : side.figure_start] for side in (target, pair.result)]
    better = -pair.difference if any(map(_FALLS_TO.search, before)) else pair.difference
    return "vượt" if better > 0 else "chưa đạt" if better < 0 else "đạt"


def _before_its_term(target: Statement, result: Statement) -> bool:
    if target.period is None or result.period is None:
        return False
    return target.period.end - result.period.end > _TO_GO
