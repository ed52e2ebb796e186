"""Figures that are neither aimed at nor reached: prices and fees, limits, conditions, definitions, what would be.

Knows the words that show them. What a figure is otherwise is left to ``cues``.
"""

from __future__ import annotations

import re

_PRICE = re.compile(
    r"\b(?:giá (?:bán|mua|cước|điện|nước|vé|gói|dịch vụ|niêm yết|thuê|khởi điểm|sàn|trần)|đơn giá|tỷ giá|"
    r"(?:mức|khung|biểu) (?:phí|thu phí|thu|giá|lương|phạt|cước|hỗ trợ|trợ cấp|đóng|học phí)|"
    r"phí (?:cấp|duy trì|thuê bao|đăng ký|gia hạn|vận chuyển|giao hàng|sàn)|giá cước|lương (?:cơ sở|tối thiểu)|"
    r"phạt (?:tiền )?(?:từ|đến)|bị phạt|xử phạt từ)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:ngưỡng|hạn mức|định mức|giới hạn|trọng số|hệ số|thang điểm|điểm tối đa|mức (?:trần|sàn)|"
    r"không được (?:quá|vượt)|được phép tối đa)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:(?:đạt chuẩn|được công nhận|được xếp loại|đủ điều kiện|được coi là|được hiểu là)"
    r"[^.;]{0,40}\b(?:khi|nếu|phải|có)|"
    r"theo quy định[^.;]{0,60}\b(?:phải|không quá|ít nhất|tối thiểu|tối đa)|quy định (?:mức|rằng|tối thiểu|tối đa)|"
    r"nguyên tắc\s*:|điều kiện\s*:|giả sử|giả định|nếu|cứ(?= \d))\s?",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"^(?P<what>[^\W\d_]\w*(?: \w+){0,7}) là (?P<kind>\w+ \w+)\b[^.;]*\b(?:có|dưới|không quá|từ)\b", re.IGNORECASE
)
_WOULD_BE = re.compile(r"\bnếu không\b|\btrong trường hợp\b", re.IGNORECASE)
_A_PIECE = re.compile(
    r"\s*(?:/|một |mỗi )\s?(?:kg|ký|cân|lít|quả|trái|gói|chuyến|đơn|vé|lần|hồ sơ|bản)\b", re.IGNORECASE
)
_PRICE_HEAD = re.compile(r"\b(?:giá|đơn giá|mức phí|mức thu|phí dịch vụ|giá cước|cước)\b", re.IGNORECASE)


def is_price(before: str, after: str) -> bool:
    """Say whether the words ``before`` and ``after`` an amount of money name a price, a fee or a fine."""
    return bool(_PRICE.search(before) or _A_PIECE.match(after))


def is_priced(head: str) -> bool:
    """Say whether the cells under ``head`` are prices: "Giá (đồng)"."""
    return bool(_PRICE_HEAD.match(head.strip()))


def states_norm(sentence: str, clause: str, before: str) -> bool:
    """Say whether a figure is a limit, condition or definition; ``before`` are the words of ``clause`` before it."""
    if _LIMIT.search(before) or _CONDITION.search(sentence[: sentence.find(clause) + len(before)]):
        return True
    defined = _DEFINES.match(sentence)
    if defined is not None and defined["kind"].split()[0].lower() in defined["what"].lower():
        return True
    return bool(_WOULD_BE.search(clause))
