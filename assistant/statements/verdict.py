"""A result set against its target: đạt, vượt, chưa đạt; or nothing, where unit or meaning allow no verdict."""

from __future__ import annotations

import re
from typing import Literal

from assistant.types import Statement
from assistant.vietnamese.figures import find_figures

Verdict = Literal["vượt", "đạt", "chưa đạt", "chưa đủ căn cứ"]

_SHARE_OF_TARGET = re.compile(
    r"(?:chỉ tiêu|kế hoạch|mục tiêu|chỉ tiêu được)\s*(?:được\s*)?(?:giao|đề ra|đặt ra)?", re.IGNORECASE
)
_COMPARED = re.compile(
    r"[^;.\d]{0,40}?\b(?P<how>chưa đạt|không đạt|chưa hoàn thành|thấp hơn|vượt|cao hơn|bằng đúng|đúng bằng|bằng|"
    r"đạt đúng|đạt)\s+"
    r"(?:mục tiêu|chỉ tiêu|kế hoạch|(?:so với )?(?:mức|con số|ngưỡng) [^;.]{0,20}\d[\d.,]*\s?%?[^;.,]{0,25}"
    r"(?:đề ra|đặt ra|được giao|kế hoạch|mục tiêu|chỉ tiêu))",
    re.IGNORECASE,
)
_MARGIN = re.compile(
    r"\s*\((?P<how>vượt|thấp hơn|chưa đạt|không đạt)\s+(?:\d|chỉ tiêu|kế hoạch|mục tiêu)", re.IGNORECASE
)
_GIVEN = re.compile(r"(?:chỉ tiêu|kế hoạch) (?:được )?giao", re.IGNORECASE)
_NAMED = r"(?:chỉ tiêu|mục tiêu|kế hoạch)"
_HEAD_VERDICTS: tuple[tuple[str, Verdict], ...] = (
    ("chưa đạt", "chưa đạt"),
    ("không đạt", "chưa đạt"),
    ("vượt", "vượt"),
    ("hoàn thành", "đạt"),
    ("đạt", "đạt"),
)
_HEAD_CUES = tuple(
    (
        re.compile(rf"{_NAMED}[^.;:]{{0,25}}\b{word}\b[^.;:]{{0,20}}:|\b{word}\b[^.;:]{{0,30}}{_NAMED}[^.;:]{{0,25}}:"),
        said,
    )
    for word, said in _HEAD_VERDICTS
)
_HARD = re.compile(r"\bkhó (?:có thể |có khả năng )?(?:hoàn thành|đạt|về đích|khả thi)\b|\bnguy cơ\b", re.IGNORECASE)
_OVER_BY = re.compile(r"\bvượt\b[^%:]*$", re.IGNORECASE)
_MISSED = re.compile(r"\b(?:chưa|không) đạt\b[^%.]*$", re.IGNORECASE)  # "4 chỉ tiêu chưa đạt: tỷ trọng kinh tế số"
_FEWER_IS_BETTER = re.compile(
    r"\b(?:nghèo(?! (?:có|được|dùng|sử dụng|tiếp cận))|lõm sóng|trắng sóng|vùng lõm|"
    r"chưa (?:có|được|phủ)|không (?:có|được)|"
    r"sự cố|vi phạm|thời gian|quá hạn|trễ hạn|trễ hẹn|chậm|nợ|thất nghiệp|tấn công|mã độc|khiếu nại|tố cáo|thứ hạng|"
    r"chi phí|rủi ro|tai nạn|số vụ|vụ việc|lừa đảo|tội phạm|mất an toàn|tử vong|suy dinh dưỡng|phát thải|"
    r"ô nhiễm|tồn đọng|"
    r"lạm phát|chỉ số giá|bội chi|thất thoát|bị trả lại|bị từ chối|sai sót)\b",
    re.IGNORECASE,
)
_DONE_ABOUT = re.compile(  # "sự cố được khắc phục", "giảm nghèo": of what is done about it, more is better
    r"\b(?:(?:được|đã|tỷ lệ|số) (?:xử lý|giải quyết|khắc phục|hỗ trợ|thu hồi|truy vết|điều tra|"
    r"phủ sóng|hoàn thành|kiểm tra)|"
    r"ngăn chặn|phát hiện|phủ sóng|thoát nghèo|xóa|xoá|cắt giảm|rút ngắn|tiết kiệm|thu nợ)\b",
    re.IGNORECASE,
)
_FALLS = re.compile(r"\bgiảm\b(?!.*\b(?:còn|xuống|dưới)\b)", re.IGNORECASE)
_AT_MOST = {"dưới", "tối đa", "không quá", "không vượt quá", "nhiều nhất"}


def verdict(target: Statement, result: Statement) -> Verdict:
    """Say whether ``result`` meets ``target``: only where both are one number, or count, of one unit.

    A bound of the target that limits from above ("dưới 5%"), a rank, and what there should be little of ("tỷ lệ hộ
    nghèo") are met from below. A result said only as "gần" or "dưới" its figure does not reach it; a target "trên" a
    figure is met when the result passes it. Where words leave open whether more or less is better, nothing is said.
    """
    aimed, reached = value_of(target), value_of(result)
    counts = bool(target.unit) or None not in {target.value, result.value}  # of a ratio, how many of what is said
    if aimed is None or reached is None or target.unit != result.unit or not counts:
        return "chưa đủ căn cứ"
    fewer = fewer_is_better(f"{target.indicator} {result.indicator}")
    if fewer is None and target.bound not in _AT_MOST:
        return "chưa đủ căn cứ"
    lower_is_better = target.bound in _AT_MOST or target.unit == "thứ" or bool(fewer)
    gap = (aimed - reached) if lower_is_better else (reached - aimed)
    if gap > 0:
        return "đạt" if target.bound in _AT_MOST else "vượt"  # "vượt" a limit would be to miss it
    if gap < 0:
        return "chưa đạt"
    if result.bound in {"gần", "dưới"} and not lower_is_better:
        return "chưa đạt"
    return "chưa đạt" if target.bound in {"trên", "hơn"} and result.bound not in {"trên", "hơn"} else "đạt"


def fewer_is_better(indicator: str) -> bool | None:
    """Say whether less is better of ``indicator``; None where the fall, or what is left, is meant: "giảm hộ nghèo"."""
    if not _FEWER_IS_BETTER.search(indicator) or _DONE_ABOUT.search(indicator):
        return False
    return None if _FALLS.search(indicator) else True


def value_of(statement: Statement) -> float | None:
    """Give the number of a statement, or how many of how many it counts: 187 of "187/558 xã"; None where neither."""
    if statement.value is not None:
        return statement.value
    figures = find_figures(statement.figure)
    return figures[0].value_of if figures and figures[0].out_of else None


def own_verdict(text_before: str, result: Statement, text_after: str) -> Verdict | None:
    """Give the verdict that the clause of ``result`` says itself: "đạt 73,92% chỉ tiêu được giao"."""
    own = _SHARE_OF_TARGET.match(text_after.lstrip()) or (
        (result.value or 0) > 100 and _GIVEN.search(text_after.split(";")[0])
    )
    if result.unit == "%" and result.value is not None and own:
        return "vượt" if result.value > 100 else "đạt" if result.value == 100 else "chưa đạt"
    compared = _COMPARED.match(text_after) or _MARGIN.match(text_after)
    if compared:
        return (
            "chưa đạt"
            if compared["how"].lower() in {"thấp hơn", "chưa đạt", "không đạt", "chưa hoàn thành"}
            else "vượt"
            if compared["how"].lower() in {"vượt", "cao hơn"}
            else "đạt"
        )
    if _MISSED.search(text_before):
        return "chưa đạt"
    if result.unit == "%" and _OVER_BY.search(text_before):
        return "vượt"
    return None


def head_verdict(head: str) -> Verdict | None:
    """Give the verdict that the line introducing a list says of its items: "Đối với 11 chỉ tiêu vượt, gồm:"."""
    if _HARD.search(head):
        return None
    return next((said for cue, said in _HEAD_CUES if cue.search(head.lower())), None)
