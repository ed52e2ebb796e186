"""The cities and districts that a text speaks of: the right figure of a district is a wrong answer for its province.

A sentence's own words decide, else its head, else the sentence before it in its paragraph, else the report, where one
district wrote it. What is said of the whole province is of none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.statements.subjects import subject_places
from assistant.types import Document, Sentence
from assistant.vietnamese.places import PlaceMention

_WHOLE = re.compile(
    r"\b(?:(?:toàn|cả|của|trong|trên địa bàn|UBND|HĐND|cấp|bình quân|mức chung|trung bình) tỉnh|"
    r"tỉnh (?:đã|có|ta|đang|sẽ|đứng|được|còn|mới|phấn đấu|xếp|đạt)|Tỉnh ủy|cả nước|toàn quốc)\b",
    re.IGNORECASE,
)
_PROVINCE_WIDE = re.compile(
    r"\b(?:toàn|cả|bình quân|mức chung|mức chung của|trung bình|bình quân của) tỉnh|cả nước|toàn quốc\b", re.IGNORECASE
)
_VENUE = re.compile(r"(?:\btại|\bở|\bvề|,)\s+(?:thành phố|TP\.?|thị xã|huyện|quận)?\s*$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|và|, và)\s*(?:thành phố|thị xã|huyện|quận|xã)?\s*", re.IGNORECASE)
_LIES_IN = re.compile(r"\s*[(,]\s*(?:tỉnh\s+|thành phố\s+)?")
_MEETS = re.compile(
    r"\b(?:hội nghị|hội thảo|lễ|diễn đàn|họp|làm việc|kiểm tra|thăm|khai mạc|tổ chức|tập huấn)\b", re.IGNORECASE
)
_MOSTLY = re.compile(r"\b(?:tập trung|chủ yếu|nhất là|như|gồm|trong đó)\b", re.IGNORECASE)
_OF_PROVINCE = re.compile(r"\b(?:tỉnh|thành phố trực thuộc)\s+[A-ZĐ]")
_ISSUES = re.compile(
    r"^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Huyện ủy|Thành ủy|Thị ủy|Phòng|Ban Chỉ đạo)\b", re.IGNORECASE
)


def home_locality(document: Document) -> str:
    """Give the one city or district that ``document`` reports on, by its title or its issuer, else ""."""
    return _home(document.title, document.publisher)


@lru_cache(maxsize=10_000)
def _home(title: str, publisher: str) -> str:
    """Read a title once: each sentence and each figure of a report is asked for its home."""
    for line in (title, publisher if _ISSUES.match(publisher) else ""):
        mentions = subject_places(line)
        named = {mention.locality for mention in mentions if mention.locality}
        first = next((mention for mention in mentions if mention.locality), None)
        if len(named) != 1 or first is None or (_VENUE.search(line[: first.start]) and _MEETS.search(line)):
            continue
        if not _OF_PROVINCE.search(line[: first.start]):
            return first.locality
    return ""


def localities_of(text: str, head: str, carried: Sequence[str], home: str, places: tuple[str, ...]) -> tuple[str, ...]:
    """Give the localities of its ``places`` that ``text`` speaks of; ``carried`` are those of the sentence before."""
    own = _named(text, places)
    if own:
        return own
    if home and not _PROVINCE_WIDE.search(text):
        return (home,)
    if _WHOLE.search(text) or any(not mention.locality for mention in subject_places(text, places)):
        return ()
    for line in reversed(head.split(" · ")):
        if len(named := _named(line)) == 1:
            return named
    if len(carried) == 1:
        return tuple(carried)
    return (home,) if home else ()


def locality_of(sentence: Sentence, start: int, end: int, figure: int, home: str) -> str:
    """Give the locality of the figure at ``figure`` of ``sentence``, whose clause is ``start:end``, else "".

    It is the one named last before the figure, else the only one in its clause; where none is named, that of the head
    or the report. Several together are parts of the province. All offsets count in the sentence.
    """
    mentions = _without_their_province(sentence.text, subject_places(sentence.text, sentence.places))
    before = [mention for mention in mentions if mention.start < figure]
    inside = [mention for mention in mentions if figure <= mention.start < end]
    if len(before) > 1 and before[-2].locality and _AND.fullmatch(sentence.text[before[-2].end : before[-1].start]):
        return ""
    if named := before[-1:] or inside[:1]:
        mention = named[0]
        if not before and (len(inside) > 1 or _MOSTLY.search(sentence.text[figure : mention.start])):
            return ""
        return "" if mention.start < start and _VENUE.search(sentence.text[: mention.start]) else mention.locality
    if mentions or len(sentence.localities) != 1:
        return ""
    held = sentence.localities[0]
    in_head = any(held in _named(line) for line in sentence.head.split(" · "))
    return held if in_head or held == home else ""


def _without_their_province(text: str, mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Leave out the province that only tells where a district lies: "huyện Na Hang (Tuyên Quang)"."""
    return [
        mention
        for before, mention in zip([None, *mentions], mentions, strict=False)
        if before is None
        or mention.locality
        or before.place != mention.place
        or not (before.locality and _LIES_IN.fullmatch(text[before.end : mention.start]))
    ]


def _named(text: str, places: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.locality for mention in subject_places(text, places) if mention.locality))
