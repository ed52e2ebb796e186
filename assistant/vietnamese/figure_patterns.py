"""How figures are written: numbers, multiples, measures, money, limits, ranges, ranks in words.

What a match stands for, and which are no figures after all, is left to ``figures``.
"""

from __future__ import annotations

import re

NUMBER = (
    r"(?<!\d )\d{1,3}(?: \d{3})+(?! ?\d|[.,/]\d| ?/ ?\d)|"  # 5 000
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?"
)
MULTIPLES = {
    "nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "ngàn tỷ": 1e12, "ngàn tỉ": 1e12, "tỷ": 1e9, "tỉ": 1e9, "triệu": 1e6,
    "vạn": 1e4, "nghìn": 1e3, "ngàn": 1e3,
}  # fmt: skip
OF_A_RATE = r" (?:lệ|trọng|suất|số|giá)\b"  # behind "tỷ": no billions
NO_WORD = rf"(?!(?<=t[ỷỉ]){OF_A_RATE})"  # "Năm 2021 tỷ lệ đó chỉ 15,2%" has no 2,021 billion
MEASURES = (
    "Tbps|Mbps|Mbit/s|Mb/s|Gbps|Gb/s|Kbps|USD|đô la Mỹ|đô la|đô(?! thị)|Euro|EUR|VNĐ|VND|đồng|"
    "điểm phần trăm|điểm %|"
    r"điểm(?! (?:nhấn|chính|cầu|nghẽn|mới|sáng|bán|truy cập|giao dịch|phục vụ|tham quan|đến|wifi|phát|bưu điện|"
    r"tiếp nhận|du lịch|đen))|"
    r"bậc|lần(?! lượt)|‰|TB|GB|MB|km2|km²|km|m2|m²|m3|m³|m|ha|kg|tấn|MWp|MWh|MW|kWp|kWh|GWh"
)
ORDINALS: dict[str, float] = {
    "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
RANK_IN_WORDS = re.compile(
    r"\b(?:đứng|xếp|giữ|vươn lên|vị trí|hạng|đạt)\s+(?:ở\s+)?(?:vị trí\s+|hạng\s+)?thứ\s+"
    rf"({'|'.join(ORDINALS)})\b",
    re.IGNORECASE,
)
FIGURE = re.compile(
    rf"(?<![\w.,\-])(?<!(?<!%)/)(?<!\d\+)(?P<number>{NUMBER})"
    rf"(?:(?P<slash>\s?/\s?|\s(?:trên(?:\stổng(?:\ssố)?)?|trong\stổng(?:\ssố)?)\s)(?P<out_of>{NUMBER})(?![\d/]))?"
    rf"(?:(?P<percent>\s?%|\sphần trăm\b)|\s?(?P<multiple>(?:{'|'.join(MULTIPLES)})\b{NO_WORD})?"
    rf"(?:\s?(?P<measure>(?:{MEASURES})(?![\w])))?)",
    re.IGNORECASE,
)

BOUNDS = (
    "không dưới", "không quá", "không vượt quá", "ít nhất", "tối thiểu", "tối đa", "nhiều nhất", "hơn", "trên", "dưới",
    "gần", "khoảng", "xấp xỉ", "ước đạt", "ước", "từ", "quá", "vượt quá", "chừng",
)  # fmt: skip
SIGNS = {
    "≥": "tối thiểu", ">=": "tối thiểu", "≤": "tối đa", "<=": "tối đa", ">": "trên", "<": "dưới", "~": "khoảng",
    "≈": "khoảng",
}  # fmt: skip
MONEY = {
    "đồng": "đồng",
    "vnđ": "đồng",
    "vnd": "đồng",
    "usd": "USD",
    "đô la mỹ": "USD",
    "đô la": "USD",
    "đô": "USD",
    "euro": "EUR",
    "eur": "EUR",
}
BOUND = re.compile(
    rf"(?:(?:^|(?<=\W))(?P<bound>{'|'.join(sorted(BOUNDS, key=len, reverse=True))})|(?P<sign>[≥≤~≈]|[<>]=?))\s*$",
    re.IGNORECASE,
)
RANGE = re.compile(
    rf"(?<![\w.,/\-])(?P<low>{NUMBER})(?P<sign>\s?%)?(?:\s?[-–—]\s?|(?P<word>\s(?:đến|tới)\s))(?P<high>{NUMBER})"
    rf"(?![\w/\-]|[.,]\d)(?:(?P<percent>\s?%)|\s?(?P<multiple>(?:{'|'.join(MULTIPLES)})\b{NO_WORD})?"
    rf"(?:\s?(?P<measure>(?:{MEASURES})(?![\w])))?)",
    re.IGNORECASE,
)
