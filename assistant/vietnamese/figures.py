"""Figures as Vietnamese reports write them: 1.678; 101,9%; 6.5%; 3,31 triệu; 11/17; hạng 41; trên 50%; 02 sàn.

Knows which digits are figures and what number they stand for. Dates, document numbers, versions, levels,
telephone numbers, clock times and list numbers are not figures. What a figure is said of is left to
``assistant.statements``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Form = Literal["number", "percent", "money", "rank", "ratio"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text.

    ``start:end`` covers the number with its sign of percent, multiple and measure ("3,31 triệu", "330 tỷ",
    "71,79Mbps", "11/17"); a rank covers its digits only. ``value`` is the number meant, multiples included (None for a
    ratio, whose two numbers are ``value_of`` and ``out_of``). ``bound`` is the limiting word before it, or "".
    """

    start: int
    end: int
    text: str
    form: Form
    value: float | None
    unit: str
    bound: str
    bound_start: int
    value_of: float | None = None
    out_of: float | None = None


_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?"
_MULTIPLES = {
    "nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "ngàn tỷ": 1e12, "ngàn tỉ": 1e12, "tỷ": 1e9, "tỉ": 1e9, "triệu": 1e6,
    "vạn": 1e4, "nghìn": 1e3, "ngàn": 1e3,
}  # fmt: skip
_MEASURES = "Mbps|Mbit/s|Mb/s|Gbps|Kbps|USD|VNĐ|VND|đồng|điểm phần trăm|điểm|bậc|lần|TB|GB|MB|km2|km²|km|ha|tấn|MW|kWh"
_FIGURE = re.compile(
    rf"(?<![\w.,/\-])(?P<number>{_NUMBER})"
    rf"(?:(?P<slash>\s?/\s?)(?P<out_of>{_NUMBER})(?![\d/]))?"
    rf"(?:(?P<percent>\s?%|\s(?:phần trăm|điểm phần trăm)\b)|\s?(?P<multiple>(?:{'|'.join(_MULTIPLES)})\b)?"
    rf"(?:\s?(?P<measure>(?:{_MEASURES})(?![\w])))?)",
    re.IGNORECASE,
)

BOUNDS = (
    "không dưới", "không quá", "không vượt quá", "ít nhất", "tối thiểu", "tối đa", "nhiều nhất", "hơn", "trên", "dưới",
    "gần", "khoảng", "xấp xỉ", "ước đạt", "ước", "từ", "quá", "vượt quá", "chừng",
)  # fmt: skip
_BOUND = re.compile(rf"(?:^|(?<=\W))(?P<bound>{'|'.join(sorted(BOUNDS, key=len, reverse=True))})\s*$", re.IGNORECASE)
_RANK = re.compile(r"(?:(?:xếp|đứng|vị trí|hạng|lên|xuống|số)?\s*(?:thứ)|hạng|vị trí|top|tốp)\s*$", re.IGNORECASE)
_ORDINAL_OF_EVENT = re.compile(
    r"(?:phiên|phiên họp|kỳ họp|lần|hội nghị|khóa|khoá|cách mạng công nghiệp|đại hội|kỳ|quý|chương|phần|ngày|tuần)\s+"
    r"(?:lần\s+)?thứ\s*$",
    re.IGNORECASE,
)

# What stands before digits that are no figure: numbers of documents and their parts, levels, versions, years, dates.
_NOT_AFTER = re.compile(
    r"(?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông tư|nghị định|công văn|báo cáo|kết luận|đề án|luật|công điện|"
    r"thông báo|chương trình|hướng dẫn|tờ trình|văn bản|điều|khoản|mục|phụ lục|biểu|bảng|hình|chương|số hiệu|"
    r"mức|mức độ|phiên bản|version|v|khóa|khoá|năm|tháng|ngày|quý|thế kỷ|giai đoạn|nhiệm kỳ|tuổi|"
    r"điện thoại|đt|hotline|fax|trang|windows|office|web|iso|tcvn|ipv|công nghiệp|cuộc cách mạng|"
    r"quốc lộ|đường|phòng|tầng|lớp|khối|bài|câu|cấp độ|loại|cột|hàng|dòng|thứ tự|kênh|tổng đài)"
    r"(?:\s+số)?\s*:?\s*$",
    re.IGNORECASE,
)
_NUMBERED_DOCUMENT = re.compile(r"^[/\-–][A-ZĐ]", re.UNICODE)
_DATE = re.compile(
    r"(?<![\d/])\d{1,2}\s?[/\-.]\s?\d{1,2}\s?[/\-.]\s?\d{4}(?!\d)"  # 15/6/2023
    r"|(?<![\d/])(?:0?[1-9]|1[0-2])/\d{4}(?![\d/])"  # 6/2023
    r"|(?:(?:ngày|sáng|chiều|tối|trưa|hôm|đến|từ|trước|sau|tới|mùng)\s+)"
    r"\d{1,2}[/\-]\d{1,2}(?![\d/]|[.,]\d|\s*%)"  # đến 15/6
    r"|\(\s*\d{1,2}/\d{1,2}\s*\)"
    r"|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?"
    r"|tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?"
    r"|(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d(?!\d)"  # 2021-2025
    r"|(?<!\d)\d{1,2}\s?[:hg]\s?\d{2}(?!\d)|\d{1,2}\s?giờ(?:\s?\d{1,2}(?:\s?phút)?)?"  # 14:05, 8h30
    r"|(?<![\d.,])\d{1,2}\s+(?:tháng|tuần|ngày|quý)\s+(?:đầu|cuối|qua|tới|đầu tiên)\b"  # 6 tháng đầu năm
    r"|24\s?/\s?7\b|24/24\b|bốn tại chỗ|\bII?I?/\d{4}",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(r"(?<![\d.,/])(?:\+84|0|1[89]00)[\d .]{6,12}\d(?![\d%])")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu)\b\S*")
_NAMED = re.compile(r"(?:covid|sars-cov|h5n|v?n?-?iot|windows|m|a|b|n|qr|wifi)-?\d+\b", re.IGNORECASE)
_LIST_NUMBER = re.compile(r"(?m)^\s*(?:[-+•*]\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]+\.\d*)(?=\s)")
_YEAR = re.compile(r"(?:19[89]|20[0-6])\d$")
_COUNTED_AFTER_YEAR = re.compile(
    r"^\s*(?:sản phẩm|hộ|người|doanh nghiệp|hồ sơ|dịch vụ|thủ tục|tài khoản|lượt|điểm|trang|tổ)"
)


def parse_number(text: str) -> float:
    """Give the number that ``text`` stands for: "1.678" → 1678, "101,9" → 101.9, "6.5" → 6.5, "02" → 2."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return float(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?", text):
        return float(text.replace(",", ""))
    return float(text.replace(",", "."))


def not_figures(text: str) -> list[tuple[int, int]]:
    """Give the spans of dates, times, telephone numbers, addresses, named things and list numbers in ``text``."""
    patterns = (_ADDRESS, _TELEPHONE, _DATE, _NAMED, _LIST_NUMBER)
    return sorted(match.span() for pattern in patterns for match in pattern.finditer(text))


def find_figures(text: str) -> list[Figure]:
    """Find the figures of NFC ``text``, in order."""
    blocked = not_figures(text)
    found = []
    for match in _FIGURE.finditer(text):
        if _is_blocked(match.start("number"), match.end(), blocked):
            continue
        figure = _figure(text, match)
        if figure is not None:
            found.append(figure)
    return found


def _is_blocked(start: int, end: int, blocked: list[tuple[int, int]]) -> bool:
    return any(low < end and start < high for low, high in blocked)


def _figure(text: str, match: re.Match[str]) -> Figure | None:
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 30]
    start, end = match.start(), match.end()
    while text[end - 1].isspace():
        end -= 1
    bound = None if match["number"].startswith("0") and not match["percent"] else _BOUND.search(before)
    bound_start = start - len(before) + bound.start("bound") if bound else start
    lead = before[: bound.start("bound")] if bound else before
    if match["slash"] and _RANK.search(lead) and not _ORDINAL_OF_EVENT.search(lead):
        return Figure(start, end, text[start:end], "rank", parse_number(match["number"]), "thứ", "", start)
    if match["slash"]:
        if _NUMBERED_DOCUMENT.match(text[match.end("out_of") :]) or _NOT_AFTER.search(before.rstrip("( ")):
            return None
        return Figure(
            start, end, text[start:end], "ratio", None, "", bound["bound"] if bound else "", bound_start,
            parse_number(match["number"]), parse_number(match["out_of"]),
        )  # fmt: skip
    if match["percent"]:
        value = parse_number(match["number"])
        return Figure(start, end, text[start:end], "percent", value, "%", bound["bound"] if bound else "", bound_start)
    if _RANK.search(lead) and not match["measure"]:
        if _ORDINAL_OF_EVENT.search(lead) or re.match(r"\s*từ (?:trái|phải|trên|dưới)", after):
            return None
        return Figure(start, end, text[start:end], "rank", parse_number(match["number"]), "thứ", "", start)
    if not match["measure"] and not match["multiple"] and _is_label(text, match, before, after):
        return None
    return _counted(text, match, start, end, bound, bound_start)


def _is_label(text: str, match: re.Match[str], before: str, after: str) -> bool:
    """Say whether bare digits name something (a document, a year, a level) instead of counting it."""
    number = match["number"]
    rest = text[match.end("number") :][:3]
    if _NUMBERED_DOCUMENT.match(rest) or re.match(r"[^\W\d_]", rest):
        return True
    if _NOT_AFTER.search(before):
        return True
    if _YEAR.match(number) and not _COUNTED_AFTER_YEAR.match(after):
        return True
    if re.match(r"^\.\d", after) or re.match(r"^\s*(?:tuổi|trở lên)\b", after):
        return True
    return bool(re.fullmatch(r"\d\.0", number))  # công nghiệp 4.0, phiên bản 2.0


def _counted(
    text: str, match: re.Match[str], start: int, end: int, bound: re.Match[str] | None, bound_start: int
) -> Figure:
    multiple = (match["multiple"] or "").lower()
    measure = match["measure"] or ""
    value = parse_number(match["number"]) * _MULTIPLES.get(multiple, 1)
    if re.fullmatch(r"\d{1,3},\d{3}", match["number"]) and not multiple and not measure:
        value = float(match["number"].replace(",", ""))
    is_money = measure.lower() in {"đồng", "vnđ", "vnd", "usd"} or (
        multiple.endswith(("tỷ", "tỉ"))
        and not re.match(r"^\s*(?:lượt|giao dịch|người|sản phẩm|bản|trang)", text[end : end + 12])
    )
    form: Form = "money" if is_money else "number"
    unit = ("USD" if measure.upper() == "USD" else "đồng") if is_money else measure
    return Figure(start, end, text[start:end], form, value, unit, bound["bound"] if bound else "", bound_start)
