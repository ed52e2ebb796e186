"""The provinces a report is about, or the country: told by its title, its head and what it names most.

What its front matter says goes before; that is left to ``metadata``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assistant.reading.furniture import furniture
from assistant.types import NATIONAL
from assistant.vietnamese.places import PlaceMention, find_places

LEAD = 2500
"""How many characters of a report are its head: they say what it is about."""

_READ_FOR_PLACES = 60_000
_MOST_PLACES = 6
_TITLE_WEIGHT, _LEAD_WEIGHT = 12, 3
_LEAST_SHARE = 0.15
_OFTEN = 4  # from so many mentions on, a place that the head does not name may still be the report's
_SCATTERED = 5
_SEVERAL = 3  # provinces in a ministry's report, of which it then is none's

_COUNTRY = re.compile(
    r"\b(?:Ủy ban Quốc gia|Uỷ ban Quốc gia|quốc gia|[Tt]oàn quốc|[Cc]ả nước|Việt Nam|Chính phủ|Thủ tướng|Trung ương|"
    r"Bộ Chính trị|Quốc hội|Bộ (?:Thông tin|TT&TT|Khoa học|KH&CN|Công an|Nội vụ|Tài chính|Công Thương|Y tế|Giáo dục))"
)
_PASSING = re.compile(  # before "cả nước", "Thủ tướng", "quốc gia": compared with, signed by, the name of a system
    r"(?:thứ|hạng|nhóm|so với|bình quân|trung bình|mức|dẫn đầu|cao hơn|thấp hơn)[^;.\n]{0,30}$|"
    r"\b(?:của|do|theo|Phó|với|gửi|kết nối|chỉ đạo|dữ liệu|chuyển đổi số|dịch vụ công|trục|văn bản|kỹ năng số|"
    r"Thủ tướng|quy chuẩn|tiêu chuẩn|an ninh|khoa học|đạt chuẩn|tín dụng|chương trình|mục tiêu|khóa)(?: [^\s.:;]+)? +$",
    re.IGNORECASE,
)
_NEWSPAPER = re.compile(
    r"(?:báo|tạp chí|đài|thông tấn|trang|cổng|ttxvn|vov|vtv)\b|.*\.(?:vn|com|net|org)\b", re.IGNORECASE
)
_NATIONAL_ACT = re.compile(r"\b\d+(?:/(?:19|20)\d\d/QH\d\d|[-/](?:NQ|CT|KL|KH|QĐ)[-/](?:TW|BCĐTW)\b)|\bGDP\b")
_VENUE = re.compile(r"[Tt]ại\s+(?:Thủ đô\s+|thành phố\s+|TP\.?\s*)?$")


def reported_places(title: str, text: str, publisher: str) -> tuple[str, ...]:
    """Give the places that ``text``, under ``title``, is about, the main one first."""
    read = _without_furniture(text[:_READ_FOR_PLACES])
    in_title = [mention.place for mention in _subjects(title)]
    weights: Counter[str] = Counter()
    at_head = set(in_title)
    for mention in _subjects(read):
        if mention.place != NATIONAL:
            leads = mention.start < len(title) + LEAD // 2
            weights[mention.place] += _LEAD_WEIGHT if leads else 1
            at_head |= {mention.place} if leads else set()
    for place in in_title:
        weights[place] += _TITLE_WEIGHT if place != NATIONAL else 0
    ranked = [place for place, _ in weights.most_common()]
    if not ranked or (not at_head and _in_passing(weights)):
        national = _COUNTRY.search(title) or _voices(read) >= 2 or _NATIONAL_ACT.search(read[: LEAD // 2])
        return (NATIONAL,) if national else ()
    least = max(2, _LEAST_SHARE * weights[ranked[0]])
    chosen = [ranked[0], *(place for place in ranked[1:] if weights[place] >= least)][:_MOST_PLACES]
    if _is_national(title, read, publisher, in_title, weights):
        return (NATIONAL, *(place for place in chosen if place != NATIONAL))
    return tuple(chosen)


def _in_passing(weights: Counter[str]) -> bool:
    """Say whether provinces named neither in the title nor at the head are but examples: rarely named, or all alike."""
    (_, most), *others = weights.most_common(2)
    return most < _OFTEN or any(weight == most for _, weight in others)


def places_of_body(publisher: str) -> tuple[str, ...]:
    """Give the place that a body publishes for; a newspaper reports on any."""
    if _NEWSPAPER.match(publisher):
        return ()
    if _COUNTRY.search(publisher):
        return (NATIONAL,)
    return tuple(m.place for m in find_places(publisher) if m.level != "region")[:1]


def _voices(text: str) -> int:
    """Count how often ``text`` speaks of the country or a ministry, and not of a yardstick, a paper or a system."""
    return sum(
        not _PASSING.search(text[max(0, voice.start() - 60) : voice.start()]) for voice in _COUNTRY.finditer(text)
    )


def _without_furniture(text: str) -> str:
    kept, done = [], 0
    for start, end in furniture(text):
        kept.append(text[done:start])
        done = end
    return "".join([*kept, text[done:]])


def _subjects(text: str) -> Iterator[PlaceMention]:
    """Give the mentions of provinces and the country, but not of the capital as the venue of a meeting."""
    for mention in find_places(text):
        is_venue = mention.place == "Hà Nội" and (
            _VENUE.search(text[max(0, mention.start - 20) : mention.start]) or text.startswith(", ngày", mention.end)
        )
        if mention.level != "region" and not is_venue:
            yield mention


def _is_national(title: str, text: str, publisher: str, in_title: list[str], weights: Counter[str]) -> bool:
    """Say whether the country is the main place: the title says so, or provinces are named only here and there."""
    if any(place != NATIONAL for place in in_title):
        return False
    if NATIONAL in in_title or _COUNTRY.search(title):
        return True
    total, most = sum(weights.values()), max(weights.values())
    if places_of_body(publisher) == (NATIONAL,) and len(weights) >= _SEVERAL and most < 0.6 * total:
        return True
    voices = len(_COUNTRY.findall(text[:LEAD]))
    return voices >= 2 and ((len(weights) >= _SCATTERED and most < 0.4 * total) or (voices >= 4 and total <= 2))
