"""What a figure is: something to be reached, reached, planned beside a result, money, a rank, or none of them.

Weighs what the words around it show (``cues``, ``norms``) against its sentence and its period.
"""

from __future__ import annotations

import re

from assistant.statements.clauses import Clause
from assistant.statements.cues import arranges_targets, beside_result, speaks_of_money, stated_kind, turns_to_result
from assistant.statements.norms import is_price, states_norm
from assistant.statements.report_periods import is_ahead
from assistant.statements.subjects import speaks_of_all
from assistant.types import Document, Kind, Period, Sentence
from assistant.vietnamese.figures import find_figures

_COUNTED_TARGETS = re.compile(
    r"\s*(?:chỉ tiêu|mục tiêu|nhiệm vụ)\s+(?:đã\s+)?(?:đạt|vượt|chưa đạt|không đạt|hoàn thành|chưa hoàn thành|đang)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?P<how>vượt|cao hơn|thấp hơn|kém|chưa đạt|không đạt)\s+(?:so với\s+)?(?:mức\s+)?"
    r"(?:kế hoạch|mục tiêu|chỉ tiêu|yêu cầu)"
    r"(?:\s+(?:giao|được giao|đề ra|năm))*\s+$",
    re.IGNORECASE,
)
_SET_BEHIND = re.compile(r"\s*(?:đề ra|đặt ra|được giao|của|theo|do|mà|từ đầu|đầu năm|tỉnh|Chính phủ|Trung ương)\b")
_DONE = re.compile(r"\bđã (?:được )?(?:cấp|có|triển khai|nộp|đạt|thực hiện|lắp|kết nối|đào tạo|số hóa|tham gia|dùng)\b")


def kind_of(
    document: Document,
    sentence: Sentence,
    clause: Clause,
    holder: Clause | None,
    period: Period | None,
    own: Period | None,
) -> Kind:
    """Give the kind of the figure of ``clause``, whose own clause or that it depends on is ``holder``.

    ``period`` is the figure's, ``own`` the same where its sentence names it and None where only what is around does.
    """
    before = sentence.text[: clause.figure.bound_start]
    if beside_result(before):
        return "result" if margin(sentence.text, clause) else "plan"
    if clause.figure.form == "money" and is_price(before[clause.start :], sentence.text[clause.figure.end :]):
        return "other"
    words = sentence.text[clause.start : clause.end]
    if clause.figure.form == "money" and (speaks_of_money(words) or speaks_of_money(sentence.text)):
        return "budget"
    if _COUNTED_TARGETS.match(sentence.text, clause.figure.end):
        return "result"
    if arranges_targets(sentence.text[: clause.figure.start], sentence.text[clause.figure.end :]):
        return "other"
    if speaks_of_all(before):
        return "result"  # what all are compared with has been reached
    kind = stated_kind(before) or stated_kind(words)
    if kind is None and sentence.kind == "result" and states_norm(sentence.text, words, before[clause.start :]):
        return "other"
    if kind is None and _later_target(sentence, clause):
        kind = "result"
    if kind is None or (
        sentence.kind == "target" and not turns_to_result(before) and not _later_target(sentence, clause)
    ):
        kind = "target" if is_ahead(period, document) else sentence.kind
    if (
        kind == "result"
        and not turns_to_result(before)
        and not _DONE.search(words)
        and (is_ahead(period, document) or _lies_ahead(period, document))
    ):
        kind = "target"
    if kind == "result" and sentence.text[clause.figure.bound_start] in "≥≤" and not stated_kind(words):
        kind = "target"  # a limit is set, not reached
    if kind == "target" and _is_past(own, document) and stated_kind(words) is None:
        kind = "result"
    if kind == "result" and (clause.figure.form == "rank" or (holder is not None and clause.figure.unit == "bậc")):
        return "rank"
    return kind


def margin(text: str, clause: Clause) -> str:
    """Give the words by which a figure beside a plan tells how far the result is from it, "" where it is the plan.

    "đạt 71% (thấp hơn chỉ tiêu 4%)": as a plan, 4 would contradict the words, or be less than a quarter of the result.
    """
    against = _AGAINST.search(text[: clause.figure.bound_start])
    figure = clause.figure
    if against is None or figure.value is None or _SET_BEHIND.match(text, figure.end):
        return ""
    if figure.unit.startswith("điểm "):
        return against[0].strip()
    told = [one for one in find_figures(text[: against.start()]) if one.form == figure.form and one.value is not None]
    if not told or told[-1].value is None:
        return ""
    short = against["how"].lower() not in {"vượt", "cao hơn"}
    contradicts = figure.value < told[-1].value if short else figure.value > told[-1].value
    return against[0].strip() if contradicts or 4 * figure.value < told[-1].value else ""


def _lies_ahead(period: Period | None, document: Document) -> bool:
    """Say whether ``period`` ends in a year after that of the document, so that nothing can have been reached in it."""
    return period is not None and document.date is not None and period.end.year > document.date.year


def _is_past(period: Period | None, document: Document) -> bool:
    """Say whether ``period`` was over before the year of the document: "mục tiêu là 70%; năm 2023 đạt 49,7%"."""
    written = document.date
    return period is not None and written is not None and period.role == "in" and period.end.year < written.year


def _later_target(sentence: Sentence, clause: Clause) -> bool:
    """Say whether the sentence speaks of a target only after this clause: "ước chiếm 9,8%; mục tiêu 2025 là 15%"."""
    before, after = sentence.text[: clause.figure.start], sentence.text[clause.end :]
    if sentence.kind != "target" or stated_kind(before) == "target" or stated_kind(after) != "target":
        return False
    return not any(stated_kind(line) == "target" for line in sentence.head.split(" · ") if line)
