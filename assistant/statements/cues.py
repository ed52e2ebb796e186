"""The words by which a Vietnamese report shows what a figure is: a target, a result, a plan, money, a rank.

Source: the usual wording of the reports of provincial digital transformation committees and of news on them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.types import Kind

# What is looked for in every sentence reads small letters: three times as quick as either.
_TARGET = re.compile(
    r"\b(?:mục tiêu|phấn đấu|phấn đầu|đề ra|đặt ra|dự kiến|định hướng(?! đến)|hướng tới|kỳ vọng|sẽ|"
    r"(?<!\d )chỉ tiêu(?!,? (?:\w+ ){0,4}(?:vượt|đạt|được giao|hoàn thành)| (?:\w+ ){0,12}(?:không|chưa) đạt\b|"
    r",? nghị quyết số)|"
    r"kế hoạch(?: năm| cả năm)?(?: \d+)?(?: là| đề ra| đặt ra| giao)|"
    r"yêu cầu (?:đạt|điều chỉnh|bố trí|phân bổ|tối thiểu)|yêu cầu [^.;]{0,60}phải|cần đạt|phải đạt)\b",
)
_NOW = (
    r"hiện nay|hiện (?:tỷ lệ|con số|mức)|hiện tại|hiện có|hiện đã|tính đến|đến nay|đến thời điểm|thực tế|"
    r"đến hết tháng|đến cuối tháng"
)
_RESULT = re.compile(
    rf"\b(?:đã|{_NOW}|kết quả (?:là|đạt|thực hiện|nổi bật|cho)|kết quả:|hoàn thành|vượt|thực hiện được|đạt được|"
    rf"ước đạt|ước thực hiện|toàn tỉnh có|"
    r"toàn thành phố có|(?:toàn tỉnh|cả tỉnh|toàn thành phố|toàn huyện|cả nước|hiện|vẫn) (?:vẫn |mới |chỉ )?còn|"
    r"(?:tăng|giảm) từ (?=\d)|xếp thứ|đứng thứ|xếp hạng|tăng \S+ bậc|so với cùng kỳ|so cùng kỳ|qua thực hiện|vừa qua|"
    r"chỉ tiêu đạt)\b",
)
_HARD_TO_REACH = re.compile(r"\b(?:chỉ tiêu|mục tiêu)\b[^.;:]{0,30}\bkhó (?:hoàn thành|đạt|về đích)\b[^.;]{0,30}:?")
_TURNS_TO_RESULT = re.compile(
    rf"\b(?:đã (?!được)|{_NOW}|(?:toàn tỉnh|cả tỉnh|toàn thành phố|toàn huyện|cả nước) (?:vẫn |chỉ )?còn|ước đạt|"
    rf"vượt|(?:mà|nhưng|song) (?:mới |chỉ |mới chỉ )?(?:đạt|được)\b|"
    r"(?:mới|chỉ|mới chỉ) (?:đạt|được)\b|"
    r"(?:thực hiện|kết quả|thực tế)(?: cả năm| trong năm| năm)? (?:đạt|được|là|chỉ|mới)\b|"
    r"(?:kết quả|thực hiện)\s*$)"
)
_FULFILLED = re.compile(r"\b(?:hoàn thành|vượt|đạt|đạt được|thực hiện)\b(?:[^,;.:]|(?<=\d)[.,](?=\d)){0,40}$")
_BRACKETS = re.compile(r"\([^()]*\)")
_BESIDE = re.compile(
    r"\(\s*(?:kế hoạch|KH|mục tiêu|chỉ tiêu|kế hoạch giao)\b[^()]*$|"
    r"\d\s?%\s?/\s?(?:(?:kế hoạch|KH|chỉ tiêu|mục tiêu)\s+)?$|"
    r"%\s(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?:\s(?:năm(?: \d{4})?|cả năm|được giao|giao|đề ra))*\s\($",
    re.IGNORECASE,
)  # "(14,2%/30%)" is what was reached of what was planned
_MEASURED = re.compile(
    r"\b(?:vượt|cao hơn|thấp hơn|so với|bằng|chưa đạt|không đạt|đạt|trên|cách(?: xa)?)\s+(?:mức\s+)?"
    r"(?:kế hoạch|mục tiêu|chỉ tiêu|yêu cầu|dự toán)"
    r"(?:\s+(?:năm(?: \d{4})?|giao|đề ra|đặt ra|được giao|từ đầu năm|cả năm|"
    r"của (?:tỉnh|thành phố|huyện|Chính phủ|Trung ương|bộ|cả nước)))*(?:\s+là)?\s*\(?$",
    re.IGNORECASE,
)
_PLAN_AFTER = re.compile(
    r",\s*(?:trong khi\s+|so với\s+)?(?:kế hoạch|KH|chỉ tiêu|mục tiêu)"
    r"(?:\s+(?:cả năm|năm nay|năm|đề ra|đặt ra|giao|được giao))*\s*(?:là|:)?\s*$",
    re.IGNORECASE,
)
_GROUPED = re.compile(
    r"\b(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp)\s+(?:[^\s,;.:()]+\s+){0,2}"
    r"(?:theo|trên|trong|ở|thuộc|thành|gồm|với)\s+(?:cả\s+)?$",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"\s*(?:nội dung|nhóm|trụ cột|lĩnh vực|mảng|phần|khía cạnh|phương diện|hạng mục)\b", re.IGNORECASE)
_SETS = re.compile(r"\b(?:đề ra|đặt ra|đặt|giao|xác định|đưa ra|nêu)\s+$", re.IGNORECASE)
_OF_TARGETS = re.compile(r"\s*(?:nhóm\s+)?(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BESIDE_REACH = 240  # characters before a figure in which a plan, and the result it stands beside, are named
_TASKS = re.compile(r"\b(?:nhiệm vụ|phương hướng|giải pháp|công việc)\b", re.IGNORECASE)
_REVENUE = re.compile(
    r"\b(?:tổng thu|thu (?:ngân sách|NSNN|nội địa|nhập|hút)|doanh thu|nộp ngân sách|kim ngạch|giá trị sản xuất|GRDP|"
    r"lợi nhuận|xuất khẩu)\b",
    re.IGNORECASE,
)
_BUDGET = re.compile(
    r"\b(?:kinh phí|vốn|(?<!thu )(?<!nộp )ngân sách|bố trí|đầu tư|tổng mức(?! bán lẻ)|"
    r"nguồn(?! mở| gốc| nhân lực| tin)|chi(?! tiết| nhánh| cục)|dự toán|giải ngân)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=5_000)
def stated_kind(text: str) -> Kind | None:
    """Give the kind that ``text`` itself shows (target or result), or None where it shows neither.

    The last target word decides for what follows it, unless the text turns to results after it ("…, đến nay đã …")
    or speaks of targets as fulfilled ("hoàn thành các mục tiêu đề ra"). Brackets speak only of what is before them.
    """
    text = _BRACKETS.sub("", text).lower()
    if _HARD_TO_REACH.search(text):
        return "target"
    targets = [match for match in _TARGET.finditer(text) if not _FULFILLED.search(text[: match.start()])]
    if not targets:
        return "result" if _RESULT.search(text) else None
    return "result" if _TURNS_TO_RESULT.search(text, targets[-1].end()) else "target"


def turns_to_result(text: str) -> bool:
    """Say whether ``text`` speaks of what has been reached: "đến nay đã …"."""
    return bool(_TURNS_TO_RESULT.search(text.lower()))


def arranges_targets(before: str, after: str) -> bool:
    """Say whether a figure counts targets, or their groups, and sets none: "đặt chỉ tiêu theo 04 nội dung"."""
    if _GROUPED.search(before) and _GROUPS.match(after):
        return True
    return bool(_SETS.search(before) and _OF_TARGETS.match(after))


def beside_result(before: str) -> bool:
    """Say whether the words ``before`` a figure make it a plan: "(kế hoạch là ", "vượt mục tiêu "."""
    near = before[-_BESIDE_REACH:]
    if _BESIDE.search(near) or _MEASURED.search(near):
        return True
    after = _PLAN_AFTER.search(near)
    return after is not None and bool(_DIGIT.search(near, near.rfind(";", 0, after.start()) + 1, after.start()))


def speaks_of_tasks(head: str) -> bool:
    """Say whether what stands under ``head`` is still to be done: "Nhiệm vụ trọng tâm năm 2025:"."""
    return bool(_TASKS.search(head)) and not _RESULT.search(head.lower()) and "kết quả" not in head.lower()


def speaks_of_money(text: str) -> bool:
    """Say whether ``text`` speaks of money planned, allotted or spent, and not of what was earned: "thu ngân sách"."""
    return bool(_BUDGET.search(text)) and not _REVENUE.search(text)
