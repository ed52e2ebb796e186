"""What a file's properties say of a report, as far as a person chose it: title, body that wrote it, day it was saved.

Programs fill properties in by themselves, and a report is often written over an older one, whose properties stay. So
they are the weakest source: they count where the text is silent, and only where the text bears them out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.reading.head import is_official_line
from assistant.reading.publication import can_be_of
from assistant.vietnamese.dates import find_dates

_EARLIEST = 1995
_PROGRAM_TITLE = re.compile(
    r"^(?:Microsoft|PowerPoint|Word|Excel|untitled|document\d*|tài liệu\d*|mẫu|kính gửi|số\s*:)\b|"
    r"\.(?:docx?|xlsx?|pdf|pptx?|odt)$|_{2,}",
    re.IGNORECASE,
)
# What a body's name begins with; "Administrator", "HP", "Hoàng" and "Nguyễn Văn A" begin with none of it.
_BODY = re.compile(
    r"(?:(?:VP|Văn phòng|Van phong) )?(?:UBND|HĐND|HDND|[UỦ][yỷ] ban|Uỷ ban|Hội đồng|Sở|Bộ|Cục|Tổng cục|Chi cục|Vụ|"
    r"Viện|Trung tâm|Trung tam|Công an|(?:Tỉnh|Thành|Huyện|Quận) (?:ủy|uỷ|đoàn)|Đảng bộ|Văn phòng|Van phong|Chính phủ|"
    r"Quốc hội|Tạp chí|Thông tấn xã|Liên đoàn|Mặt trận|Ngân hàng|(?:Báo|Cổng|Ban|Đài|Hội|Phòng|Trường) \S+) \S",
    re.IGNORECASE,
)
_TEMPLATES = frozenset(["python-docx"])
"""Who "wrote" files that a program made from its own template, whose days are the template's."""

_WRITTEN_OVER = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Properties:
    """What a file says of itself, else "": ``bodies`` are its company and author, ``created`` and ``modified`` days."""

    title: str = ""
    bodies: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""


NONE = Properties()


def chosen_title(properties: Properties) -> str:
    """Give the title where a person chose it, and no program; else ""."""
    title = properties.title
    return "" if len(title.split()) < 3 or _PROGRAM_TITLE.search(title) or is_official_line(title) else title


def named_body(properties: Properties) -> str:
    """Give the body that the properties name as company or author; "" where they name a person, a machine or nobody."""
    return next(filter(_BODY.match, properties.bodies), "")


def saved_day(properties: Properties, title: str, text: str) -> date | None:
    """Give the day the file was written, where what ``text`` tells can be of that day; else None.

    The day it was begun counts, or where it was written over an older file, the day it was last saved.
    """
    if _TEMPLATES.intersection(properties.bodies):
        return None
    days = [day for day in map(_day, (properties.created, properties.modified)) if day]
    if len(days) == 2 and days[1] - days[0] > _WRITTEN_OVER:
        days = days[1:]
    return next((day for day in days if can_be_of(day, title, text)), None)


def _day(written: str) -> date | None:
    day = next((mention.date for mention in find_dates(written) if mention.year), None)
    return day if day and day.year >= _EARLIEST else None
