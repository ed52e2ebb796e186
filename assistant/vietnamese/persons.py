"""Persons in Vietnamese reports: a name with the office said beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.vietnamese.places import find_places
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import CAPITALS, place_tones

_SURNAMES = (
    "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tôn Trương Đinh Mai Lâm Đào Cao Hà Trịnh "
    "Tô Lương Tạ Thái Đoàn Châu Lại La Quách Nông Vương Kiều Phùng Chu Triệu Tăng Tống Thạch Kim Sơn Danh Lò Giàng "
    "Vàng Sùng Hầu Ma Bế Hứa Từ Ninh Âu Văn Nghiêm Khổng Tiêu Bạch Cù Diệp Đậu Giang Khương Lục Mạc Quan Thân Thẩm "
    "Tiết Trà Viên Lưu Cầm Quàng Tòng Hoàng Điểu Y Doãn Đàm Đồng Hàn Hùng Nhữ Phí Tào Thiều Trầm Úc Vi Xuân Đường Đới "
    "An Bành Biện Chung Chế Cung Giáp Hạ Khúc Kha Lữ Liêu Mã Nhâm Ngụy Phương Sầm Tân Tất Thi Thôi Tiền Tưởng Văn Ưng "
    "Vòng"
).split()
_SYLLABLE = rf"[{CAPITALS}][^\W\d_]*"
_FOREIGN_NAMES = frozenset(("Y", "Điểu"))  # names of the peoples of the Central Highlands
_NAME = re.compile(rf"(?<![\w’'])(?:{'|'.join(dict.fromkeys(_SURNAMES))})(?:[ ]{_SYLLABLE}){{1,4}}(?![\w])")
TITLES = (
    "Tỉnh ủy viên", "Thành ủy viên", "Huyện ủy viên", "Đảng ủy viên",
    "Tổng Bí thư", "Chủ tịch nước", "Phó Thủ tướng", "Thủ tướng", "Phó Bí thư", "Bí thư", "Phó Chủ tịch", "Chủ tịch",
    "Phó Trưởng ban", "Phó trưởng ban", "Trưởng ban", "Trưởng Ban", "Phó Giám đốc", "Giám đốc", "Tổng Giám đốc",
    "Phó Tổng Giám đốc",
    "Bộ trưởng", "Thứ trưởng", "Thống đốc", "Chủ nhiệm", "Phó Chủ nhiệm", "Phó Trưởng phòng", "Trưởng phòng",
    "Chánh Văn phòng",
    "Phó Chánh Văn phòng", "Chánh Thanh tra", "Cục trưởng", "Phó Cục trưởng", "Vụ trưởng", "Trung tướng", "Thiếu tướng",
    "Đại tá",
    "Thượng tá", "Viện trưởng", "Hiệu trưởng", "Trưởng đoàn", "Ủy viên", "UVBTV", "TUV", "Tổng Thư ký",
    "Phó trưởng đoàn",
    "Chuyên viên", "Thượng tướng", "Đại tướng", "Trưởng Công an", "Chi cục trưởng", "Người phát ngôn",
)  # fmt: skip
_TITLE = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})(?!\w)", re.IGNORECASE)
_BODY = re.compile(r"(?:Sở|UBND|HĐND|(?:Tỉnh|Thành) ủy|Ban|Bộ|Cục|Văn phòng|Ủy ban|Trung tâm|Công an|Viễn thông)(?!\w)")
_IS = re.compile(r"[\s,:]*(?:\blà\s+)?(?:\b(?:ông|bà|đồng chí))?\s*$")
_HOLDS = re.compile(r"^\s+(?:làm|là|giữ chức(?: vụ)?|đảm nhiệm|kiêm)\s+")
_MADE = re.compile(  # "do đồng chí Lê Hoàng Phi, Chủ tịch UBND thành phố, làm Trưởng ban"
    r"\s*,\s*([^,;.:]{4,80}?)\s*,\s*(?:làm|giữ chức(?: vụ)?|đảm nhiệm|kiêm)\s+([^,;.:]{4,80}?)\s*(?=[,;.:]|$)"
)
_AFTER = re.compile(r"^\s*(?:[,–—-]|\()\s*")
_LISTED = re.compile(r"\s*(?:,|và|, và)\s+(?:ông |bà |đồng chí )?")
_SEVERAL = re.compile(r"\bcác\s+(?:đồng chí |ông |bà |vị )*(?:\w+ )*[^.;:]*:?\s*$", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\s\([A-ZĐ&]{2,8}\)")  # "Tỉnh ủy viên (TUV)"
_VERB = re.compile(
    r"\s(?:đã|cho|nhấn|phát biểu|khẳng|chủ trì|đồng chủ trì|dự|chỉ đạo(?! chuyển)|yêu cầu|đề nghị|nêu|cùng|giao|"
    r"và các|tham|làm việc|kết luận)\b"
)
_STOP_BEFORE = re.compile(
    r"[;:.!?“”\"«»()]\s*|,\s+(?=(?:ông|bà|đồng chí|các)\b)|\b(?:có|gồm|của|và|do|bởi|với|cùng|là)\s+(?=\S*$)"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name in a text, its span, and the offices said before and after it, as written."""

    name: str
    start: int
    end: int
    offices: tuple[str, ...]


def find_persons(text: str) -> list[Person]:
    """Find the persons of a sentence ``text``, in order, with their offices."""
    places = [(mention.start, mention.end) for mention in find_places(text)]
    spans = [span for match in _NAME.finditer(text) if (span := _without_place(match, places)) is not None]
    persons = []
    for number, (start, end) in enumerate(spans):
        low = spans[number - 1][1] if number else 0
        high = spans[number + 1][0] if number + 1 < len(spans) else len(text)
        made = _MADE.match(text[end:high])
        offices = (
            _IS.sub("", text[_office_start(text, low, start) : start]).strip(" ,"),
            *(made.groups() if made else [_office_after(text, end, high, high < len(text))]),
        )
        persons.append(Person(text[start:end], start, end, tuple(office for office in offices if office)))
    return _with_shared_office(text, persons)


def _with_shared_office(text: str, persons: list[Person]) -> list[Person]:
    """Give the names of a list the office said once before it: "các Phó Chủ tịch UBND tỉnh: ông A, ông B và ông C"."""
    told: list[Person] = []
    for person in persons:
        before = told[-1] if told else None
        shared = before is not None and before.offices and not person.offices
        if before and shared and _LISTED.fullmatch(text[before.end : person.start]) and _listed_under(text, persons[0]):
            person = replace(person, offices=before.offices)
        told.append(person)
    return told


def _listed_under(text: str, first: Person) -> bool:
    return bool(_SEVERAL.search(text[max(0, first.start - 90) : first.start]))


def _without_place(match: re.Match[str], places: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Drop a province at the head of the run of capitals ("Bạc Liêu Phạm Văn Thiều"), or the run if it is a place."""
    start, end = match.span()
    for low, high in places:
        if low <= start < high:
            rest = _NAME.search(match.string, high, end)
            return rest.span() if rest and rest.start() <= high + 1 else None
        if start < low < end:
            return None if low - start < 5 else (start, end)
    spoken = match[0].split()[0] in _FOREIGN_NAMES or all(
        is_syllable(part.lower()) or not part.isascii() for part in match[0].split()
    )
    return (start, end) if match[0].count(" ") >= 1 and not match[0].isupper() and spoken else None


def _office_after(text: str, end: int, high: int, name_follows: bool) -> str:
    """Give the offices that follow a name after a comma or dash; those right before the next name are the next's."""
    as_written = text
    text = _ABBREVIATED.sub(lambda match: " " * len(match[0]), place_tones(text[:high]))
    after = _HOLDS.match(text[end:high]) or _AFTER.match(text[end:high])
    if not after or not _TITLE.match(text, end + after.end()):
        return ""
    low = end + after.end()
    last = low
    for part in re.finditer(r"[^,;.:()–]+(?:[,–]\s*|$|(?=[;.:()]))", text[low:high]):
        words = part[0].strip(" ,–")
        if not (_TITLE.match(words) or (last > low and _BODY.match(words))) or (
            name_follows and low + part.end() >= high
        ):
            break
        verb = _VERB.search(words)
        last = low + part.start() + part[0].index(words) + (verb.start() if verb else len(words))
        if verb or not re.search(r"[,–]\s*$", part[0]):
            break
    return as_written[low:last].strip(" ,–")


def _office_start(text: str, previous: int, start: int) -> int:
    """Give where the titles right before a name begin; ``start`` where there are none."""
    lead = re.sub(r"(?:\s+là|\s*:|,)\s+(?:(?:ông|bà|đồng chí)\s+)?$", " ", place_tones(text[previous:start]))
    begin = max((match.end() for match in _STOP_BEFORE.finditer(lead[:-1])), default=0)
    titles = [match for match in _TITLE.finditer(lead) if match.start() >= begin]
    if titles and _VERB.search(lead, titles[0].start()):
        titles = []
    return previous + titles[0].start() if titles else start
