"""Digits that are no figures: dates, times, telephone numbers, numbers of documents, levels, versions, list numbers.

``not_figures`` finds those that their own shape shows; the patterns tell by what stands beside a number.
"""

from __future__ import annotations

import re

from assistant.vietnamese.text import CAPITALS

# What stands before digits that are no figure: numbers of documents and their parts, levels, versions, years, dates.
NOT_AFTER = re.compile(
    r"(?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông tư|nghị định|công văn|báo cáo|kết luận|đề án|luật|công điện|"
    r"thông báo|chương trình|hướng dẫn|tờ trình|văn bản|điều|khoản|mục|phụ lục|biểu|bảng|hình|chương|số hiệu|"
    r"mức|mức độ|phiên bản|version|v|khóa|khoá|năm|tháng|ngày|quý|thế kỷ|giai đoạn|nhiệm kỳ|tuổi|"
    r"điện thoại|đt|hotline|fax|trang|windows|office|web|iso|tcvn|ipv|công nghiệp|cuộc cách mạng|"
    r"pp|vol|no|tr|quốc lộ|đường|phòng|tầng|lớp|khối|bài|câu|cấp độ|loại|cột|hàng|dòng|thứ tự|kênh|tổng đài)"
    r"\.?(?:\s+số)?\s*:?\s*$",
    re.IGNORECASE,
)
NUMBERED_DOCUMENT = re.compile(r"^[/\-–][A-ZĐ]", re.UNICODE)
_DATE = re.compile(
    r"(?<![\d/])\d{1,2}\s?[/\-.]\s?\d{1,2}\s?[/\-.]\s?\d{4}(?!\d)"  # 15/6/2023
    r"|(?<![\d/])(?:0?[1-9]|1[0-2])/\d{4}(?![\d/])"  # 6/2023
    r"|(?:(?:ngày|sáng|chiều|tối|trưa|hôm|đến|từ|trước|sau|tới|mùng)\s+)"
    r"\d{1,2}[/\-]\d{1,2}(?![\d/]|[.,]\d|\s*%)"  # đến 15/6
    r"|(?<![\d/.,])\d{1,2}\s?[-–]\s?\d{1,2}/\d{1,2}(?![\d/])"  # 20 - 22/6
    r"|\(\s*\d{1,2}/\d{1,2}\s*\)"
    r"|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?"
    r"|tháng\s+\d{1,2}(?:\s*(?:/|năm)\s*\d{4})?"
    r"|(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d(?!\d)"  # 2021-2025
    r"|(?<![\w.,])(?:[01]?\d|2[0-4])\s?[:hg]\s?[0-5]\d(?!\d|\s?%|[.,]\d)"  # 14:05, 8h30
    r"|(?<!\d)(?:[01]?\d|2[0-4])\s?giờ(?:\s?\d{1,2}(?:\s?phút)?)?"
    r"|(?<![\d.,])\d{1,2}\s+(?:tháng|tuần|ngày|quý)\s+(?:đầu|cuối|qua|tới|đầu tiên)\b"  # 6 tháng đầu năm
    r"|24\s?/\s?7\b|24/24\b|bốn tại chỗ|\bII?I?/\d{4}",
    re.IGNORECASE,
)
_HOLIDAY = re.compile(  # "Ngày Chuyển đổi số quốc gia 10/10", "lễ 30/4 và 1/5"
    rf"\b(?:[Nn]gày [{CAPITALS}][^\W\d_]*(?: [^\W\d_]+){{0,7}}|(?:[Qq]uốc khánh|[Ll]ễ|[Dd]ịp|[Kk]ỷ niệm)(?: ngày)?)"
    r" \d{1,2}/(?:0?[1-9]|1[0-2])(?![\d/%]|[.,]\d|\s*%)(?:(?:,| và| [-–]) \d{1,2}/(?:0?[1-9]|1[0-2])(?![\d/]))*"
)
_VIEWS = re.compile(
    r"\b(?:[Ss]ố )?[Ll]ượt (?:xem|đọc)\s*:\s*\d[\d.]*|\b[Kk]m\s?\d+\+\d+"
)  # furniture; a place on a road
_TELEPHONE = re.compile(r"(?<![\d.,/])(?:\+84|0|1[89]00)[\d .]{6,12}\d(?![\d%])")
_PAPER = re.compile(  # 82/2024/NĐ-CP, QCVN 102:2016, ISO/IEC 27001, ISBN 978-604, 1900 1234
    r"(?<![\d.,/])\d{1,5}/(?:19|20)\d\d/[A-ZĐ][\wĐ&-]*|(?<![\d.,/])\d{1,5}/[A-ZĐ]{2}[\wĐ&-]*|"
    r"\b(?:QCVN|TCVN|TCCS|ISO(?:/IEC)?|IEC|IEEE|ISBN|ISSN|RFC)[ :-]*\d[\d.:/-]*|"
    r"(?<![\d.,/])1[89]\d\d[ .]?\d{4}(?!\d)|(?<![\d.,])\d{9,}(?![\d.,])|"
    r"(?<![\d.,/])0\d{2,3}[ .]\d{3,4}[ .]\d{3,4}(?!\d)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|gov|edu)\b\S*")
_MAY_BE_ADDRESS = re.compile(r"@|https?:|www\.|\.(?:vn|com|net|org|gov|edu)\b")
_NAMED = re.compile(
    r"(?<!\w)(?:GMT\s?[+-]|UTC\s?[+-]|covid|sars-cov|ron |h5n|v?n?-?iot|windows|m|a|b|n|qr|wifi)-?\d+\b", re.IGNORECASE
)
NUMBERS_A_NAME = re.compile(
    r"(?<!con )(?<!tổng )(?<!một )\bsố\s*$|"
    r"\b(?:thôn|xóm|ấp|khu phố|quận|phường|khóm|buôn|bản|tổ dân phố|tổ|ngõ|ngách|hẻm|kiệt|lô|số nhà|"
    r"bước|trụ cột|khuyến nghị|nhiệm vụ|tiêu chí|giải pháp|chương trình|dự án|hợp phần|gói thầu|ga)\s*$",
    re.IGNORECASE,
)
NUMBERED_ITEM = re.compile(
    r"\b(?:chỉ tiêu|tiêu chí|nhiệm vụ|chỉ số|nội dung|câu hỏi|mẫu|biểu|phụ lục) số\s*$", re.IGNORECASE
)
_LIST_NUMBER = re.compile(
    r"(?m)^\s*(?:[-+•*]\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]+\.\d*)(?=\s)"
    r"|(?<=[.)] )\d{1,2}(?:\.\d{1,2})+\.(?=\s+[A-ZĐ])"  # 1.3. Danh mục
    r"|\(\s?\d{1,2}\s?\)|\[\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\s?\]"  # (1), [2, 3]
    r"|(?m:^)\W{0,4}[^\W\d_]+(?:\s[^\W\d_]+)?\s\d{1,2}\s?:(?!\d)"  # Chương trình 1:
)
_FORMULA = re.compile(r"(?:[×*]|\\times)\s*\d[\d.,]*\s*\\?%?|/\s?10+(?:\.0+)*(?= dân\b)")  # × 100%, người/10.000 dân
_PER_HEAD = re.compile(
    r"\btrên\s+1(?:00|\.000|0\.000|00\.000)\s+dân(?=\s*(?:[.,;)|]|$))|"
    r"\b(?:bác sĩ|dược sĩ|điều dưỡng|giường bệnh|nhân lực|doanh nghiệp|lao động|thuê bao)(?: [^\W\d_]+){0,2}"
    r"(?: trên| /|/) ?1 vạn (?:dân|người)",
    re.IGNORECASE,
)
_PAGES = re.compile(r"(?<!\S)\d{1,2}(?:\s+\d{1,2}){2,}(?!\S)")  # 1 2 3 4
YEAR = re.compile(r"(?:19[89]|20[0-6])\d$")
COUNTED_AFTER_YEAR = re.compile(
    r"^\s*(?:sản phẩm|hộ|người|doanh nghiệp|hồ sơ|dịch vụ|thủ tục|tài khoản|lượt|điểm|trang|tổ)"
)


def not_figures(text: str) -> list[tuple[int, int]]:
    """Give the spans of dates, times, telephone and other numbers that only name, addresses and list numbers."""
    patterns = (_TELEPHONE, _DATE, _HOLIDAY, _VIEWS, _NAMED, _LIST_NUMBER, _PAPER, _FORMULA, _PER_HEAD, _PAGES)
    found = [match.span() for pattern in patterns for match in pattern.finditer(text)]
    if _MAY_BE_ADDRESS.search(text):
        found += [match.span() for match in _ADDRESS.finditer(text)]
    return sorted(found)
