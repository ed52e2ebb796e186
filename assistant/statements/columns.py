"""What the columns of a table hold, told by their heads: names, codes, units, what was planned, what was reached.

Heads of several rows ("Năm 2024" over "Kế hoạch", "Thực hiện") are made one. What a cell says is left to ``tables``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from assistant.reading.grid import head_rows, joined_heads
from assistant.statements.cells import Cell, is_chain, is_words, ranks
from assistant.vietnamese.places import find_places

Role = Literal["number", "code", "unit", "remark", "text", "target", "result", "share", "compared", "rank", "value"]

_NUMBER = re.compile(r"(?:s\.?t\.?t|tt|số thứ tự|số tt)\.?", re.IGNORECASE)
_CODE = re.compile(
    r"(?:mã|ký hiệu|kí hiệu|số hiệu|số,? ký hiệu|số (?:văn bản|quyết định|công văn)|code)\b(?!.*(?:tỷ lệ|số lượng)).*",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:đơn vị(?: tính| đo)?|đvt|đv tính|dvt|đv)\.?", re.IGNORECASE)
_UNIT_OR_NAME = re.compile(r"(?:đơn vị|đv)\.?", re.IGNORECASE)
_BODY = re.compile(
    r"(?:tỉnh|thành phố|tp|quận|huyện|thị xã|tx|thị trấn|xã|phường|đặc khu|ubnd|hđnd|ủy ban|sở|ban|bộ|cục|vụ|chi cục|"
    r"phòng|văn phòng|trung tâm|trường|bệnh viện|trạm|công ty|công an|tòa án|viện|kho bạc|thuế|hội|đoàn|bảo hiểm|"
    r"ngân hàng|liên minh|đài|báo)\b.*\s",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"năm|ghi chú|đánh giá.*|nhận xét.*|nguồn.*|(?:đơn vị|cơ quan)(?: \w+){0,2} (?:chủ trì|thực hiện|phối hợp).*|"
    r"thời gian.*|tiến độ|thời hạn.*|căn cứ.*|điện thoại|số điện thoại|ngày.*",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"\b(?:nội dung|mô tả|diễn giải|giải thích|nhiệm vụ|giải pháp|tên|công việc|sản phẩm đầu ra)\b", re.IGNORECASE
)
_TARGET = re.compile(
    r"kế hoạch|mục tiêu|chỉ tiêu|\bKH\b|\bgiao(?! dịch| thông| tiếp| diện| nhận)\b|phấn đấu|\bmốc\b|dự toán",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"thực hiện|kết quả|đạt|hiện tại|hiện trạng|thực tế|hoàn thành|giải ngân|\bTH\b|\bước\b", re.IGNORECASE
)
_SHARE_OF_PLAN = re.compile(r"(?:so với|so|/|%|tỷ lệ)\s*(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán)", re.IGNORECASE)
_SHARE = re.compile(
    r"\(?%\)?|(?:tỷ lệ|tỉ lệ|mức độ|mức)(?: đạt| hoàn thành| thực hiện)*\s*\(?(?:%|phần trăm)?\)?"
    r"(?: đạt| hoàn thành| thực hiện)*|"
    r"(?:đạt|hoàn thành|so sánh)(?: đạt| hoàn thành| thực hiện)?\s*\(?%\)?|%\s*(?:đạt|hoàn thành|thực hiện)(?: được)?",
    re.IGNORECASE,
)
_SHARE_RATIO = re.compile(
    r"(?:\bTH\b|thực hiện|kết quả|đạt được|\bKQ\b)(?: \d{4})?\s*/\s*(?:\bKH\b|kế hoạch|mục tiêu|chỉ tiêu)",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\bso (?:với|sánh|cùng kỳ)\b|\btăng\b|\bgiảm\b|chênh lệch", re.IGNORECASE)
_NAMES = re.compile(
    r"(?:tên |các |nhóm |nội dung )*(?:chỉ tiêu|mục tiêu|kế hoạch)(?: chủ yếu| cụ thể| thành phần)?", re.IGNORECASE
)
_WHOLE: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("number", _NUMBER), ("code", _CODE), ("unit", _UNIT), ("remark", _REMARK),
)  # fmt: skip
_REFERENCES = re.compile(r"\d{1,3}(?:\.\d)?(?:\s?[,;]\s+\d{1,3}(?:\.\d)?)*")
_LEAST_REFERENCES, _LEAST_IN_ORDER = 3, 6
_NUMBERED = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[IVX]+)[.)]?")


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its ``head``.

    ``share`` holds percents of what was planned, ``compared`` sets what was reached beside another time.
    """

    head: str
    role: Role


def read_heads(rows: Sequence[Sequence[Cell]]) -> tuple[tuple[Column, ...], int]:
    """Give the columns of a table's ``rows``, and how many rows are its head: 0 where the first is numbered already."""
    grid = [[cell.text for cell in row] for row in rows]
    width = max(map(len, grid), default=0)
    grid = [row + [""] * (width - len(row)) for row in grid]
    if not grid or (_NUMBERED.fullmatch(grid[0][0]) and any(map(is_words, grid[0]))):
        return tuple(Column("", "value") for _ in range(width)), 0
    count = head_rows(grid) if len(grid) > 1 else 1
    columns = read_columns(joined_heads(grid[:count]))
    return tuple(
        _by_cells(column, columns, [row[at] for row in grid[count:]], at) for at, column in enumerate(columns)
    ), count


def _by_cells(column: Column, columns: Sequence[Column], cells: Sequence[str], at: int) -> Column:
    """Give ``column``, the one ``at`` that place, with the role that its ``cells`` show."""
    if _refers([cell.removeprefix(column.head).strip() for cell in cells]) or any(map(is_chain, cells)):
        return replace(column, role="code")
    return replace(column, role="value") if _names_rows(column, columns, cells, at) else column


def _refers(cells: Sequence[str]) -> bool:
    """Say whether ``cells`` refer to entries of another list, and count nothing: "3, 6, 12", or 67, 68, 69 by row."""
    filled = [cell for cell in cells if cell.strip(" -–—")]
    if len(filled) < _LEAST_REFERENCES or not all(_REFERENCES.fullmatch(cell) for cell in filled):
        return False
    if any("," in cell or ";" in cell for cell in filled):
        return True
    numbers = [int(cell) for cell in filled if cell.isdigit()]
    return len(numbers) == len(filled) >= _LEAST_IN_ORDER and all(after == one + 1 for one, after in pairwise(numbers))


def _names_rows(column: Column, columns: Sequence[Column], cells: Sequence[str], at: int) -> bool:
    """Say whether ``column``, the one ``at`` that place and headed "Đơn vị", names bodies and places by its ``cells``.

    A unit of measure stands beside the column that names what is measured, never in its place.
    """
    if column.role != "unit" or not _UNIT_OR_NAME.fullmatch(column.head.strip(" :.*")):
        return False
    filled = list(filter(None, cells))
    names = sum(_is_name(cell) for cell in filled)
    units = sum(not _is_name(cell) and _is_unit(cell) for cell in filled)
    leads = all(other.role in {"number", "code"} for other in columns[:at])
    return names * 2 > len(filled) or (leads and units * 2 < len(filled))


def _is_name(cell: str) -> bool:
    """Say whether ``cell`` names a body or a place: "Sở Nội vụ", "Huyện Anh Sơn"; "Trường học" is a unit."""
    body = _BODY.match(cell)
    return bool(body and any(word[0].isupper() for word in cell.split()[1:])) or bool(find_places(cell))


def _is_unit(cell: str) -> bool:
    """Say whether ``cell`` may name a unit: one word, a sign, or words without capitals but the first."""
    words = cell.split()
    return not any(word[0].isupper() for word in words[1:])


def read_columns(heads: Sequence[str]) -> tuple[Column, ...]:
    """Give the columns under ``heads``."""
    roles = [_role(head) for head in heads]
    named = next((at for at, role in enumerate(roles) if role not in {"number", "code"}), 0)
    held = {role for at, role in enumerate(roles) if at != named or not _NAMES.fullmatch(heads[at].strip(" :"))}
    compares = {"target", "result"} <= held
    return tuple(
        Column(head, "share" if compares and _SHARE.fullmatch(head.strip(" :")) else role)
        for head, role in zip(heads, roles, strict=True)
    )


def _role(head: str) -> Role:
    words = head.strip(" :.*")
    for role, pattern in _WHOLE:
        if pattern.fullmatch(words):
            return role
    if _SHARE_OF_PLAN.search(words) or _SHARE_RATIO.search(words):
        return "share"
    if _COMPARED.search(words):
        return "compared"
    if _TARGET.search(words):
        return "target"
    if _RESULT.search(words):
        return "result"
    if ranks(words):
        return "rank"
    return "text" if _TEXT.search(words) else "value"
