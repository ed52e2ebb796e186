"""The words by which a Vietnamese report shows what a figure is: a target, a result, a plan, money, a rank.

Source: the usual wording of the reports of provincial digital transformation committees and of news on them.
"""

from __future__ import annotations

import re

from assistant.types import Kind

_TARGET = re.compile(
    r"\b(?:mục tiêu|phấn đấu|đề ra|đặt ra|dự kiến|định hướng(?! đến)|hướng tới|kỳ vọng|sẽ|"
    r"chỉ tiêu(?!\s+(?:vượt|đạt|được giao|hoàn thành|nghị quyết số))|"
    r"kế hoạch(?: năm \d+)?(?: là| đề ra| đặt ra| giao)|yêu cầu đạt|cần đạt|phải đạt|đặt mục tiêu|phấn đầu)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:đã|tính đến|đến nay|đến thời điểm|hiện nay|hiện tại|hiện có|hiện|kết quả|hoàn thành|vượt|thực hiện được|"
    r"đạt được|ước đạt|ước thực hiện|toàn tỉnh có|toàn thành phố có|xếp thứ|đứng thứ|xếp hạng|tăng \S+ bậc|"
    r"so với cùng kỳ|so cùng kỳ|qua thực hiện|thực tế|vừa qua|duy trì|chỉ tiêu đạt)\b",
    re.IGNORECASE,
)
_STRONG_RESULT_AFTER_TARGET = re.compile(
    r"\b(?:đã|tính đến|đến nay|hiện nay|hiện tại|kết quả|vượt|thực tế|hiện)\b", re.IGNORECASE
)
_BESIDE = re.compile(r"\(\s*(?:kế hoạch|KH|mục tiêu|chỉ tiêu|kế hoạch giao)\b[^()]*$", re.IGNORECASE)
_BUDGET = re.compile(
    r"\b(?:kinh phí|vốn|ngân sách|bố trí|đầu tư|tổng mức|nguồn|chi|dự toán|giải ngân)\b", re.IGNORECASE
)


def stated_kind(text: str) -> Kind | None:
    """Give the kind that ``text`` itself shows (target or result), or None where it shows neither."""
    target = max((match.end() for match in _TARGET.finditer(text)), default=-1)
    if target < 0:
        return "result" if _RESULT.search(text) else None
    if _STRONG_RESULT_AFTER_TARGET.search(text, target):
        return "result"
    return "target"


def beside_result(before: str) -> bool:
    """Say whether what stands ``before`` a figure opens a plan in brackets: "(kế hoạch là "."""
    return bool(_BESIDE.search(before))


def speaks_of_money(text: str) -> bool:
    """Say whether ``text`` speaks of a budget."""
    return bool(_BUDGET.search(text))
