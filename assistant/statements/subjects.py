"""The places that a text speaks of, as against those it only compares with, gives as examples or passes by."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.types import NATIONAL, Document
from assistant.vietnamese.countries import find_countries
from assistant.vietnamese.places import PlaceMention, find_places

# The country as a yardstick ("đứng thứ 5 toàn quốc", "20/63 tỉnh trong cả nước") is not the place of a figure.
_YARDSTICK = re.compile(
    r"(?:thứ(?! trưởng)|hạng|vị trí|đầu tiên|nhóm|top|nhất|nhanh|mạnh|"
    r"\d+/\d+ (?:tỉnh|địa phương|thành phố)[^;.]{0,20}|so với|"
    r"bình quân|trung bình|mức|nhì|đầu(?! năm| tháng| quý)|dẫn đầu)"
    r"(?:tỉnh, |[^;.,]){0,40}$",
    re.IGNORECASE,
)
_NATIONAL_VOICE = re.compile(
    r"\b(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Ủy ban Quốc gia|Bộ trưởng|Bộ Thông tin và Truyền thông|Bộ TT&TT|"
    r"Bộ Khoa học và Công nghệ|Bộ Công an|Bộ Nội vụ|các bộ, ngành|các tỉnh, thành phố|trong nước|toàn quốc|cả nước|"
    r"chuyển đổi số quốc gia|các địa phương|cho các tỉnh)\b"
)
_TYPED = re.compile(r"\b(?:quận|huyện|thị xã)\s+$", re.IGNORECASE)
_BEHIND = re.compile(
    r"\b(?:sau|so với|hơn|chỉ sau|cùng với|giống|như|trên|tương đương|ngang|kém|thua)\s+"
    r"(?:tỉnh\s+|thành phố\s+|TP\.?\s*)?$",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(
    r"\b(?:như|ví dụ|điển hình là|gồm)(?:\s+là)?:?\s+(?:[\w\s.-]{2,30},\s*|và\s+)*(?:tỉnh\s+|thành phố\s+)?$"
)
_SPOKEN_OF = re.compile(
    r"^\W*(?:(?:chủ đề|bài học|kinh nghiệm|ví dụ|trường hợp|minh họa)\b[^:]{0,20}:\W*)?"
    r"(?:(?:tại|ở|của|từ|chính phủ|người dân|đất nước|quốc đảo|hành trình|bài học|kinh nghiệm)\s+){0,3}$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:^\W*|\b(?:của|tại|ở|trong|giữa các nước|(?:đến|học) từ|nước|chiến lược|chính sách|mô hình)\s+)"
    r"(?:chính phủ\s+|nước\s+)?$",
    re.IGNORECASE,
)
_WORLDWIDE = re.compile(
    r"^\W*(?:trên (?:toàn )?thế giới|toàn cầu)\b|\btrên (?:toàn thế giới|toàn cầu)\b|"
    r"(?<!top)(?<!tốp)(?<!nhóm)(?:^|\s)\d+\s+(?:quốc gia|nước(?= trên| trong| đã| có| thành viên))\b|"
    r"\d\s?%\s+(?:các |số )?(?:quốc gia|nước)\b",
    re.IGNORECASE,
)
_MEAN_OF_ALL = re.compile(
    r"\b(?:bình quân|trung bình|mặt bằng|mức) (?:chung )?(?:của )?(?:cả nước|toàn quốc)"
    r"(?: (?:là|đạt|hiện|ở mức|có))*[\s:(]*$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?:được|kiến nghị|đề nghị|của|với|gửi|báo cáo)\s*$", re.IGNORECASE)
_OPENING = 90  # characters within which the one who speaks, or is spoken of, is named


def home_of(document: Document) -> tuple[str, ...]:
    """Give the place a report is about; one on another country, by its title, is about that one."""
    if document.places[:1] in {(), (NATIONAL,)}:
        abroad = _abroad(document.title)
        return (abroad[0].place,) if abroad else document.places[:1]
    return document.places[:1]


def subject_places(text: str, of: tuple[str, ...] = ()) -> list[PlaceMention]:
    """Give the mentions of provinces and of the country in ``text`` that a figure may be said of.

    ``of`` are the places that the report is about. A bare name of a district of any other is that of something else:
    "Hợp tác xã bưởi da xanh Phú Nhuận" in a report of Bến Tre.
    """
    return [mention for mention in _subject_places(text) if not _is_namesake(text, mention, of)]


def _is_namesake(text: str, mention: PlaceMention, of: tuple[str, ...]) -> bool:
    if mention.level != "district" or mention.place in of or of in {(), (NATIONAL,)}:
        return False
    return not _TYPED.search(text[: mention.start])


@lru_cache(maxsize=5_000)
def _subject_places(text: str) -> tuple[PlaceMention, ...]:
    mentions = find_places(text)
    abroad = () if any(mention.level != "region" for mention in mentions) else _abroad(text)
    return abroad or tuple(
        mention
        for mention in mentions
        if mention.level != "region"
        and not _BEHIND.search(text[max(0, mention.start - 20) : mention.start])
        and not _EXAMPLES.search(text[max(0, mention.start - 120) : mention.start])
        and not (mention.place == NATIONAL and _YARDSTICK.search(text[max(0, mention.start - 60) : mention.start]))
    )


def _abroad(text: str) -> tuple[PlaceMention, ...]:
    """Give the other country that a text without a place in Việt Nam opens with: "Chính phủ Hàn Quốc …"."""
    for start, end, name in find_countries(text):
        if _SPOKEN_OF.match(text[:start]):
            return (PlaceMention(name, text[start:end], start, end, "country"),)
    return ()


def abroad_places(text: str) -> tuple[str, ...]:
    """Give the other countries whose figures a text gives that names no place in Việt Nam, the first at most.

    Countries are what figures are "của", "tại" or "ở"; the world is what stands "trên thế giới" or is counted in
    countries. For texts on the country at large only: a province's figures are not those of its partners.
    """
    if any(mention.level != "region" for mention in find_places(text)):
        return ()
    for start, _, name in find_countries(text):
        if _OF.search(text[:start]):
            return (name,)
    return ("Thế giới",) if _WORLDWIDE.search(text) else ()


def speaks_of_all(before: str) -> bool:
    """Say whether the words ``before`` a figure make it the country's mean: "so với bình quân cả nước ("."""
    return bool(_MEAN_OF_ALL.search(before))


def speaks_for_the_country(text: str) -> bool:
    """Say whether ``text`` opens with who speaks, or what is done, for the whole country."""
    return any(
        voice.start() < _OPENING
        and not _PASSIVE.search(text[: voice.start()])
        and not _YARDSTICK.search(text[max(0, voice.start() - 60) : voice.start()])
        for voice in _NATIONAL_VOICE.finditer(text)
    )
