"""Figures as Vietnamese reports write them: 1.678; 101,9%; 6.5%; 3,31 triệu; 11/17; hạng 41; trên 50%; 02 sàn.

Knows which digits are figures and what number they stand for. Dates, document numbers, versions, levels,
telephone numbers, clock times and list numbers are not figures. What a figure is said of is left to
``assistant.statements``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from assistant.vietnamese.figure_patterns import BOUND, FIGURE, MONEY, MULTIPLES, ORDINALS, RANGE, RANK_IN_WORDS, SIGNS
from assistant.vietnamese.number_names import (
    COUNTED_AFTER_YEAR,
    NOT_AFTER,
    NUMBERED_DOCUMENT,
    NUMBERED_ITEM,
    NUMBERS_A_NAME,
    YEAR,
    not_figures,
)

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


_LONGEST_KEPT = 2_000
_COUNTED_IN_BILLIONS = re.compile(
    r"\s*(?:lượt|giao dịch|người|sản phẩm|bản|trang|thiết bị|yêu cầu|tin nhắn|kết nối|cuộc|dân|tham số|hồ sơ|văn bản)"
)
_SIZE_OF_ONE = re.compile(r"(?:m|km|m2|m²|ha|kg|tấn) trở (?:lên|xuống)\b")  # "tàu cá dài từ 15 m trở lên"
_COMPARATIVE = re.compile(r"\b(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn|tốt) hơn\s*$", re.IGNORECASE)
_PLANNED = re.compile(r"[(/]\s*(?:kế hoạch|KH|chỉ tiêu|mục tiêu)\s*$")  # "Kế hoạch 40" is a paper
_NOUN = re.compile(r"\s[^\W\d_]{2,}|\)")
_OF_SO_MANY = re.compile(r"\d\s(?:trên|trong)\s")
_DIGIT = re.compile(r"\d")
_CURRENCY = re.compile(r"(?P<dollar>\bUSD|\$)\s?$|(?P<euro>\bEUR|€)\s?$")  # "USD 5,2 tỷ"
_CLOSES_NAME = re.compile(r"\s*(?:[,.;:)\]–+-]|$|(?:và|trong|của|trên|tại|thế giới|cả nước)\b)")
_CHANGES = re.compile(r"\b(?:tăng|giảm|nâng|rút(?: ngắn)?|chuyển)\s+từ\s*$", re.IGNORECASE)
_REACHES = re.compile(r"\b(?:khoảng|tới|đạt|là|chiếm|ước|trị giá)\s+$", re.IGNORECASE)  # "lên tới 65 đến 95 tỷ"
_RANK = re.compile(
    r"(?:(?:xếp|đứng|vị trí|hạng|lên|xuống|số)?\s*(?:thứ)|(?:hạng|vị trí)(?: số)?|top|tốp)\s*$", re.IGNORECASE
)
_ORDINAL_OF_EVENT = re.compile(
    r"(?:bên|người|nước|"
    r"phiên|phiên họp|kỳ họp|lần|hội nghị|khóa|khoá|cách mạng công nghiệp|đại hội|kỳ|quý|chương|phần|ngày|tuần)\s+"
    r"(?:lần\s+)?thứ\s*$",
    re.IGNORECASE,
)


def parse_number(text: str) -> float:
    """Give the number that ``text`` stands for: "1.678" → 1678, "101,9" → 101.9, "6.5" → 6.5, "5 000" → 5000."""
    text = text.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return float(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?", text):
        return float(text.replace(",", ""))
    return float(text.replace(",", "."))


def write_number(value: float) -> str:
    """Write a number as Vietnamese reports do, to two decimals: 1678 → "1.678", 101.9 → "101,9"."""
    whole, _, part = f"{abs(value):.2f}".rstrip("0").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{'-' if value < 0 else ''}{grouped}{',' + part if part else ''}"


def find_figures(text: str) -> list[Figure]:
    """Find the figures of NFC ``text``, in order."""
    return list(_kept(text) if len(text) <= _LONGEST_KEPT else _find(text))


@lru_cache(maxsize=30_000)
def _kept(text: str) -> tuple[Figure, ...]:
    """Find the figures of a sentence or clause; kept, since each is looked at from many sides."""
    return tuple(_find(text))


def _find(text: str) -> list[Figure]:
    if not _DIGIT.search(text) and " thứ " not in text:
        return []
    blocked = not_figures(text)
    found = []
    for start, end, limits in _ranges(text, blocked):
        blocked.append((start, end))
        found += [limits] if limits else []
    found += [
        Figure(match.start(1), match.end(1), match[1], "rank", ORDINALS[match[1].lower()], "thứ", "", match.start(1))
        for match in RANK_IN_WORDS.finditer(text)
    ]
    for match in _matches(text):
        if _is_blocked(match.start("number"), match.end(), blocked):
            continue
        figure = _figure(text, match)
        if figure is not None:
            found.append(figure)
    return sorted(found, key=lambda figure: figure.start)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Give the matches of ``FIGURE``; two numbers that only stand beside each other ("đến 2030 trên 04") are two."""
    for match in FIGURE.finditer(text):
        if match["slash"] is None or "/" in match["slash"] or _parts(match):
            yield match
            continue
        one, other = FIGURE.match(text, match.start(), match.end("number")), FIGURE.match(text, match.start("out_of"))
        yield from (found for found in (one, other) if found)


def _ranges(text: str, blocked: list[tuple[int, int]]) -> Iterator[tuple[int, int, Figure | None]]:
    """Find what gives two limits: "40 - 50 tổ chức", "16 - 18%", "từ 65 đến 95 tỷ"; None where it is but a name."""
    for match in RANGE.finditer(text):
        low, high = parse_number(match["low"]), parse_number(match["high"])
        before = text[max(0, match.start() - 40) : match.start()]
        start, end = match.start(), match.start() + len(match[0].rstrip())
        stated = not match["word"] or (before.lower().endswith("từ ") and not _CHANGES.search(before))
        stated = stated or bool(match["multiple"] and _REACHES.search(before)) or match["measure"] == "lần"
        if low >= high or (match["sign"] and not match["percent"]) or not stated or _RANK.search(before):
            continue
        if YEAR.match(match["high"]) or _is_blocked(start, end, blocked):
            continue
        if NOT_AFTER.search(before) or NUMBERS_A_NAME.search(before):
            yield start, end, None
            continue
        multiple = (match["multiple"] or "").lower()
        measure, form = _measure("%" if match["percent"] else match["measure"] or "", multiple)
        by = MULTIPLES.get(multiple, 1)
        limits = low * by, high * by
        yield start, end, Figure(start, end, text[start:end], form, None, measure, "", start, *limits)


def _measure(measure: str, multiple: str) -> tuple[str, Form]:
    """Give the unit and the form of a number with ``measure`` and ``multiple`` behind it."""
    if measure.lower() in MONEY or (multiple.endswith(("tỷ", "tỉ")) and not measure):
        return MONEY.get(measure.lower(), "đồng"), "money"
    return measure, "percent" if measure == "%" else "number"


def _is_blocked(start: int, end: int, blocked: list[tuple[int, int]]) -> bool:
    return any(low < end and start < high for low, high in blocked)


def _figure(text: str, match: re.Match[str]) -> Figure | None:
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 30]
    start, end = match.start(), match.end()
    while text[end - 1].isspace():
        end -= 1
    numbers = re.match(r"0\d", match["number"]) and not match["percent"]  # "trên 02 sàn"
    bound = None if numbers or _COMPARATIVE.search(before) else BOUND.search(before)
    bound_start = start - len(before) + bound.start() if bound else start
    lead = before[: bound.start()] if bound else before
    if match["slash"] and _RANK.search(lead) and not _ORDINAL_OF_EVENT.search(lead):
        return Figure(start, end, text[start:end], "rank", parse_number(match["number"]), "thứ", "", start)
    if match["slash"]:
        if NUMBERED_DOCUMENT.match(text[match.end("out_of") :]) or NOT_AFTER.search(before.rstrip("( ")):
            return None
        return Figure(
            start, end, text[start:end], "ratio", None, "", _limit(bound), bound_start,
            parse_number(match["number"]), parse_number(match["out_of"]),
        )  # fmt: skip
    if match["percent"]:
        value = parse_number(match["number"])
        return Figure(start, end, text[start:end], "percent", value, "%", _limit(bound), bound_start)
    if _RANK.search(lead) and not match["measure"]:
        if _ORDINAL_OF_EVENT.search(lead) or re.match(r"\s*từ (?:trái|phải|trên|dưới)", after):
            return None
        return Figure(start, end, text[start:end], "rank", parse_number(match["number"]), "thứ", "", start)
    if not match["measure"] and not match["multiple"] and _is_label(text, match, before, after):
        return None
    if match["measure"] and _SIZE_OF_ONE.match(text, match.start("measure")):
        return None
    return _counted(text, match, start, end, bound, bound_start)


def _parts(match: re.Match[str]) -> bool:
    """Say whether words between two numbers make the first a part of the second: "9 trên 15 bệnh viện"."""
    part, whole = match["number"], match["out_of"]
    counts = all("," not in number for number in (part, whole)) and not YEAR.match(part)
    return counts and not match["percent"] and not match["measure"] and parse_number(part) <= parse_number(whole)


def is_ratio(figure: str) -> bool:
    """Say whether a figure as written is one of so many: "11/17", "9 trên 15"."""
    return "/" in figure or bool(_OF_SO_MANY.search(figure))


def _limit(bound: re.Match[str] | None) -> str:
    """Give the limiting word of a match of ``BOUND``: as written, or what a sign stands for."""
    if bound is None:
        return ""
    return bound["bound"] or SIGNS[bound["sign"]]


def _is_label(text: str, match: re.Match[str], before: str, after: str) -> bool:
    """Say whether bare digits name something (a document, a year, a level) instead of counting it."""
    number = match["number"]
    rest = text[match.end("number") :][:3]
    if NUMBERED_DOCUMENT.match(rest) or re.match(r"[^\W\d_]", rest):
        return True
    if _PLANNED.search(before) and _NOUN.match(after):  # "(kế hoạch 120 vụ)" is no number of a plan
        return False
    if (
        NOT_AFTER.search(before)
        or NUMBERED_ITEM.search(before)
        or (NUMBERS_A_NAME.search(before) and _CLOSES_NAME.match(after))
    ):
        return True
    if YEAR.match(number) and not COUNTED_AFTER_YEAR.match(after):
        return True
    if re.match(r"^\.\d", after) or re.match(r"^\s*(?:[^\W\d_]+\s){0,2}trở (?:lên|xuống)\b", after):
        return True
    if re.match(r"\s*tuổi\b", after) and number.isdigit():  # "từ 15 tuổi"; "tuổi thọ đạt 74,5 tuổi" is measured
        return True
    return bool(re.fullmatch(r"\d\.0", number))  # công nghiệp 4.0, phiên bản 2.0


def _counted(
    text: str, match: re.Match[str], start: int, end: int, bound: re.Match[str] | None, bound_start: int
) -> Figure:
    multiple = (match["multiple"] or "").lower()
    measure = match["measure"] or ""
    value = parse_number(match["number"]) * MULTIPLES.get(multiple, 1)
    if re.fullmatch(r"\d{1,3},\d{3}", match["number"]) and not multiple and not measure:
        value = float(match["number"].replace(",", ""))
    currency = _CURRENCY.search(text, max(0, start - 5), start)
    is_money = measure.lower() in MONEY or currency is not None
    is_money = is_money or (multiple.endswith(("tỷ", "tỉ")) and not _COUNTED_IN_BILLIONS.match(text, end))
    form: Form = "money" if is_money else "number"
    unit = MONEY.get(measure.lower(), "đồng") if is_money else measure
    if currency is not None and not measure:
        unit = "USD" if currency["dollar"] else "EUR"
    return Figure(start, end, text[start:end], form, value, unit, _limit(bound), bound_start)
