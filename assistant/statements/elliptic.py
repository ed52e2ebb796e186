"""Figures whose own words name nothing that is counted: "Riêng năm 2026, chúng tôi phấn đấu 18%.".

They speak of what was counted just before in the same unit; its indicator becomes theirs, with the place that they name
themselves: "Thấp nhất là huyện Vân Canh, chỉ 41,7%." Where several things were counted before, it is left open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from assistant.statements.cells import is_row
from assistant.statements.subjects import speaks_of_all
from assistant.types import Kind, Sentence, Statement
from assistant.vietnamese.text import CAPITALS, tokens

_BARE = frozenset(
    "kế hoạch mục tiêu chỉ chi phấn đấu dự kiến cả năm tỷ tỉ lệ con số này đó đấy trên tổng chung của cho đặt đề "
    "ra giao được trước nay hiện tỉnh thành phố huyện xã bộ chúng tôi ta mình án nghị quyết đảng đại hđnd ubnd ủy "
    "ban nhân dân chính phủ thủ tướng ở hạng thứ vị trí xếp đứng cao thấp hơn mức vượt chưa đạt trong khi đòi ước "
    "riêng còn lên xuống tăng giảm mới đã là và thì nhưng so với cùng kỳ tháng quý đầu cuối đến tới hết vào từ "
    "đợt lần chiếm kết quả thực tế sang ngoái nhiệm qua mà có nâng đưa yêu cầu song vẫn khoảng cách xa ấy giáp "
    "ranh phải lại toàn quốc nước địa phương giá trị trung bình quân bám sát bằng tương ứng đương nhóm nghĩa "
    "hoàn".split()
)
_SET = re.compile(r"\b(?:kế hoạch|mục tiêu|chỉ tiêu|đề ra|đặt ra|giao|đòi)\b", re.IGNORECASE)
_CONGRESS = re.compile(r"\bđại hội\b", re.IGNORECASE)
_NAME = rf"[{CAPITALS}][^\W\d_]*"
_PLACE = re.compile(
    rf"\b(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\.?|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]ỉnh|[Đđ]ảo|"
    rf"[Kk]hu vực|[Vv]ùng(?: đồng bằng sông| duyên hải)?)\s+{_NAME}(?: {_NAME}){{0,3}}|"
    rf"\b{_NAME}(?: {_NAME}){{1,3}}|\b(?:[Cc]ấp|[Kk]hối) (?:tỉnh|huyện|xã|bộ|sở)\b"
)
_STANDS_OUT = re.compile(
    r"\b(?:(?:cao|thấp|chậm|nhanh|nhiều|ít|lớn|nhỏ) nhất|dẫn đầu|đứng đầu|đứng cuối|xếp cuối|đứng chót|"
    r"kế đó|kế đến|bám sát phía sau|phía sau|bứt lên|vươn lên|"
    r"tiếp theo|tiếp đến|tiếp đó|sau đó|theo sau là|lần lượt|hạng (?:nhất|nhì|ba|tư)|làm)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(r"^(?:có|với|về|trong đó|xét theo địa bàn,?|riêng)\s+", re.IGNORECASE)
_TRAILS = re.compile(r"(?:\s+(?:ở|tại|của|là|thuộc|lại|với|cũ|,))+$", re.IGNORECASE)
_IN_TURN = re.compile(
    r"^\W*(?:lần lượt )?(tăng|giảm)\b(?:(?<=lần lượt tăng)|(?<=lần lượt giảm)| lần lượt)", re.IGNORECASE
)
_WORTH = re.compile(r"(?:với )?(?:tổng )?(?:trị giá|giá trị|doanh số|số tiền)", re.IGNORECASE)
_APART = 5  # characters between what was counted and what it is worth: ", "
_REACH = 200  # characters of one sentence within which figures are told again in turn
_POINTS = frozenset(("điểm phần trăm", "điểm %"))
_SAME_KIND_OF_FIGURE = frozenset(("%", "thứ", "điểm", "đồng", "Mbps")) | _POINTS
_NEAR = 8  # statements before one among which it may find what it counts


def names_nothing(indicator: str) -> bool:
    """Say whether the words of ``indicator`` only set a time, an aim or a change: "Kế hoạch cả năm"."""
    return all(token.form in _BARE for token in tokens(_CONGRESS.sub("", indicator)))


def name_elliptic(sentences: Sequence[Sentence], statements: Sequence[Statement]) -> list[Statement]:
    """Give the ``statements``, in the order of the text, with an indicator for those whose words name none."""
    starts = [sentence.start for sentence in sentences]
    named: list[Statement] = []
    for at, statement in enumerate(statements):
        if _IN_TURN.search(statement.indicator) and (grown := _grown_in_turn(statements, at, named)):
            statement = replace(statement, indicator=grown)
        elif _WORTH.fullmatch(statement.indicator) and named and 0 <= statement.start - named[-1].end <= _APART:
            statement = replace(statement, indicator=f"{named[-1].indicator} · {statement.indicator}")
        elif _measured(statement) and not _counted(statement.indicator):
            index = bisect_right(starts, statement.figure_start) - 1
            if indicator := _said_before(sentences, index, statement, named):
                if not names_nothing(statement.indicator):  # a place, or that it stands out
                    indicator = f"{indicator} · {statement.indicator}"
                statement = replace(statement, indicator=indicator, kind=_kind(statement, sentences[index]))
        named.append(statement)
    return named


def _grown_in_turn(statements: Sequence[Statement], at: int, named: Sequence[Statement]) -> str:
    """Give what grew by the figure ``at``: "3,8 triệu lượt, trị giá 2.450 tỷ đồng, tăng lần lượt 112% và 87%"."""
    indicator, start = statements[at].indicator, statements[at].start
    run = [one for one in statements if one.indicator == indicator and abs(one.start - start) <= _REACH]
    if len(run) < 2 or len(named) < len(run):
        return ""
    grown = named[len(named) - len(run)]
    change = _IN_TURN.search(indicator)
    return f"{grown.indicator} · {change[1].lower()}" if change and start - grown.end <= _REACH else ""


def _counted(indicator: str) -> str:
    """Give the words of ``indicator`` that name what is counted: not the place, nor that it stands out; "" for none."""
    words = _STANDS_OUT.sub(" ", _PLACE.sub(" ", indicator)).strip(" ·,:;")
    return "" if names_nothing(words) else _LEADS.sub("", _TRAILS.sub("", " ".join(words.split())))


def _kind(statement: Statement, sentence: Sentence) -> Kind:
    """Give the kind: what was set stays so when its time is over: "chưa đạt mức 50% Chính phủ giao"."""
    if statement.kind != "result" or not _SET.search(statement.indicator) or speaks_of_all(statement.indicator):
        return statement.kind
    return "plan" if statement.start > sentence.start else "target"


def _measured(statement: Statement) -> bool:
    return statement.unit in _SAME_KIND_OF_FIGURE or statement.unit.endswith("đồng")


def _said_before(sentences: Sequence[Sentence], index: int, statement: Statement, named: Sequence[Statement]) -> str:
    """Give what was counted last in the same unit, in the same sentence or the one before it; "" where unclear."""
    sentence = sentences[index]
    if is_row(sentence.text):
        return ""
    if named and named[-1].start >= sentence.start:
        here = [one for one in named[-_NEAR:] if one.start >= sentence.start]
        last = next((one for one in reversed(here) if _alike(one, statement)), None)
        return _told(last, statement) if last else ""
    before = _last_with_figures(sentences, index, named)
    if before is None:
        return ""
    counted = [one for one in named[-_NEAR:] if before.start <= one.start < before.end and _alike(one, statement)]
    indicators = {told.split(" · ")[0] for one in counted if (told := _told(one, statement))}
    return indicators.pop() if len(indicators) == 1 else ""


def _last_with_figures(sentences: Sequence[Sentence], index: int, named: Sequence[Statement]) -> Sentence | None:
    """Give the sentence before the one at ``index``, or the one before that where it counts nothing, else None."""
    for before in (sentences[at] for at in (index - 1, index - 2) if at >= 0):
        if before.paragraph != sentences[index].paragraph or is_row(before.text):
            return None
        if named and named[-1].start >= before.start:
            return before
    return None


def _told(one: Statement, statement: Statement) -> str:
    """Give the indicator of ``one`` as that of ``statement``: without its place where the statement has its own."""
    counted = _counted(one.indicator)
    return one.indicator if counted and names_nothing(statement.indicator) else counted


def _alike(one: Statement, other: Statement) -> bool:
    """Say whether two figures may be of one indicator: of one unit, or the other tells how far it is from the one."""
    points = one.unit == "%" and other.unit in _POINTS
    return one.unit == other.unit or points or (one.unit.endswith("đồng") and other.unit.endswith("đồng"))
