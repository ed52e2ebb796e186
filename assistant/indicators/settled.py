"""Verdicts of pairs as a careful reader gives them: by the row's own word, where fewer is better, when a term is over.

Which target and result belong together is left to ``pairs``. What cannot be told is "chưa đủ căn cứ".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache

from assistant.indicators.pairs import Pair
from assistant.statements.cells import cut_row, is_row
from assistant.statements.verdict import Verdict
from assistant.types import Document, Statement

ReadDocument = Callable[[str], Document]

_OPEN: Verdict = "chưa đủ căn cứ"
_FEWER = re.compile(
    r"\b(?:"
    r"nghèo(?! (?:có|được|dùng|sử dụng|tiếp cận|nhận|vay))|thất nghiệp|thiếu việc làm|lõm sóng|trắng sóng|vùng lõm|"
    r"chưa (?:có|được|phủ)|sự cố|vi phạm|mất an toàn|lừa đảo|tai nạn|tử vong|suy dinh dưỡng|tội phạm|ô nhiễm|"
    r"quá hạn|trễ hạn|chậm(?! nhất)|tồn đọng|nợ xấu|tấn công|mã độc|khiếu nại|rủi ro|"
    r"thời gian (?:giải quyết|xử lý|thực hiện|chờ|trung bình|bình quân|trả|làm thủ tục|thông quan|khắc phục))\b",
    re.IGNORECASE,
)
_PERHAPS_FEWER = re.compile(r"\b(?:không (?:có|được)|nợ|chi phí|thời gian)\b", re.IGNORECASE)
_COUNTED_ILLS = {"vụ"}
_MENDED = re.compile(  # "xử lý 30 vụ vi phạm", "hỗ trợ hộ nghèo", "giảm tai nạn": the more, the better
    r"\b(?:giảm|thoát|xử lý|xử phạt|phát hiện|ngăn chặn|giải quyết|khắc phục|hỗ trợ|tặng|xóa|xoá|phòng|"
    r"chống|đúng hạn)\b",
    re.IGNORECASE,
)
_LESS_BY = re.compile(r"\bgiảm\b", re.IGNORECASE)
_LESS_TO = re.compile(r"\b(?:còn|xuống|giảm về|giảm tới|giảm đến)\b[^\d]{0,25}$", re.IGNORECASE)
_AT_MOST = {"dưới", "tối đa", "không quá", "không vượt quá", "nhiều nhất"}
_AT_LEAST = {"trên", "hơn", "từ", "tối thiểu", "ít nhất", "không dưới"}
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


def settled(pair: Pair, document: ReadDocument) -> Pair:
    """Give one pair with its verdict settled, as it would be among all."""
    return _settled(pair, _Rows([pair.result], document), document)


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
    given = _by_sense(pair, pair.target, document)
    if given == "chưa đạt" and _before_its_term(pair.target, pair.result):
        given = _OPEN
    return pair if given == pair.verdict else replace(pair, verdict=given)


def _by_sense(pair: Pair, target: Statement, document: ReadDocument) -> Verdict:
    """Give the verdict turned round where fewer is better; none where that is not sure."""
    if pair.difference is None or target.unit == "thứ" or target.bound in _AT_MOST | _AT_LEAST:
        return pair.verdict
    sense = _sense([target, pair.result], document)
    if sense == "more":
        return pair.verdict
    if sense == "perhaps fewer" and pair.difference:
        return _OPEN
    return _of_fewer(pair.difference)


def _of_fewer(difference: float) -> Verdict:
    return "vượt" if difference < 0 else "chưa đạt" if difference > 0 else "đạt"


def _sense(sides: Sequence[Statement], document: ReadDocument) -> str:
    """Say whether more or fewer of what the ``sides`` of a pair give is better, so far as their words tell."""
    words = [side.indicator for side in sides]
    found = next((match for match in map(_FEWER.search, words) if match), None)
    if found is None and not any(side.unit in _COUNTED_ILLS for side in sides):
        return "perhaps fewer" if any(map(_PERHAPS_FEWER.search, words)) else "more"
    before = [document(side.document_id).text[side.start : side.figure_start] for side in sides]
    falls_to = any(map(_LESS_TO.search, before))
    if not falls_to and any(map(_LESS_BY.search, [*words, *before])):  # what it fell by: "giảm 2,1%"
        return "more"
    mended = next((match for match in map(_MENDED.search, words) if match), None)
    early = mended is not None and (found is None or mended.string != found.string or mended.start() < found.start())
    return "more" if early and not falls_to else "fewer"


def _before_its_term(target: Statement, result: Statement) -> bool:
    if target.period is None or result.period is None:
        return False
    return target.period.end - result.period.end > _TO_GO
