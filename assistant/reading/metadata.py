"""What a report is: title, publisher, author, date, places, period, source; from front matter, its text, its file.

The front matter, where a person wrote it, always decides. Where in the text a title, an issuer or a date stands is left
to ``head`` and ``publication``, what a file's properties are worth to ``properties``, how places and periods are
written to ``vietnamese``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from assistant.reading.byline import find_author
from assistant.reading.furniture import furniture
from assistant.reading.guesses import doubts_of_day, doubts_of_place
from assistant.reading.head import (
    find_publisher,
    find_source,
    find_title,
    first_heading,
    is_official_line,
    is_section,
    made_title,
    official_title,
)
from assistant.reading.plain import Body
from assistant.reading.properties import chosen_title, named_body, saved_day
from assistant.reading.publication import find_publication_date, signed_day
from assistant.types import NATIONAL, Document, Heading, Period
from assistant.vietnamese.dates import find_dates
from assistant.vietnamese.periods import PeriodMention, find_periods
from assistant.vietnamese.places import PlaceMention, find_places
from assistant.vietnamese.sentences import paragraphs

Fields = Mapping[str, tuple[str, ...]]

_LEAD = 2500
_READ_FOR_PLACES = 60_000
_MOST_PLACES = 6
_TITLE_WEIGHT, _LEAD_WEIGHT = 12, 3
_LEAST_SHARE = 0.15
_OFTEN = 4  # from so many mentions on, a place that the head does not name may still be the report's
_SCATTERED = 5
_LONGEST_FIELD = 300

_FOREIGN_D = re.compile("[\u00d0\u0189]")
_OWN_D = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ"})
_VIETNAMESE = re.compile("[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
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
_VENUE = re.compile(r"[Tt]ại\s+(?:Thủ đô\s+|thành phố\s+|TP\.?\s*)?$")
_REPORTED = re.compile(
    r"(?:tổng kết|sơ kết|đánh giá|kết quả|báo cáo|tình hình|nhìn lại|công tác)[^.;\n]{0,90}$",
    re.IGNORECASE,
)
_MEETING = re.compile(r"(?:phiên họp|cuộc họp|kỳ họp|hội nghị)\s+(?:lần\s+)?thứ\s+\w+(?:\s+\w+)?\s*$", re.IGNORECASE)
_SUMMED_UP = re.compile(
    r"tổng kết(?: \d{1,2} năm)?(?: việc)? (?:thực hiện|triển khai)(?: thực hiện)? "
    r"(?:Nghị quyết|Đề án|Kế hoạch|Chương trình|Chỉ thị|Kết luận)"
)
_OPENING_YEAR = re.compile(r"^(?:Trong |Kết thúc )?[Nn]ăm ((?:19|20)\d\d)\b", re.MULTILINE)
_YEARS_ON = re.compile(r"(?:gần|hơn|trên )?\s*\d{1,2} năm (?=thực hiện|triển khai)")


def describe(document_id: str, body: Body, fields: Fields) -> Document:
    """Make the document of ``body``, described by its front matter ``fields`` and its text."""
    body = _with_own_letters(body)
    title = (
        _one(fields, "title")
        or official_title(body.text)
        or _telling(body.title)
        or find_title(body.text)
        or chosen_title(body.properties)
        or first_heading(body.text)
        or made_title(body.text)
        or document_id
    )
    published, is_stated = _date_of(_one(fields, "date")), True
    if published is None:
        published, is_stated = _published(body, title)
    day = published or saved_day(body.properties, title, body.text)  # which says nothing of the period reported
    publisher = _one(fields, "publisher") or body.publisher or find_publisher(body.text) or named_body(body.properties)
    given = _given_places(fields.get("places", ()))
    places = given or _places(title, body.text) or _places_of_body(publisher)
    head = "\n".join([title, publisher, body.text[: len(title) + _LEAD // 2]])
    guesses = (
        *(() if is_stated and published else doubts_of_day(day, of_file=published is None)),
        *(() if given else doubts_of_place(places, head)),
    )
    return Document(
        id=document_id,
        title=title[:_LONGEST_FIELD],
        publisher=publisher[:_LONGEST_FIELD],
        date=day,
        places=places,
        period=_given_period(_one(fields, "period"), published) or _period(title, body.text, published),
        source=(_one(fields, "source") or body.source or find_source(body.text))[: 2 * _LONGEST_FIELD],
        text=body.text,
        pages=body.pages,
        headings=_below_title(title, body),
        doubts=(*body.doubts, *guesses),
        author=(_one(fields, "author") or body.author or find_author(body.text))[:_LONGEST_FIELD],
    )


def _with_own_letters(body: Body) -> Body:
    """Write Đ where the letter of another alphabet that looks like it was typed: the eth of Iceland."""
    if not _FOREIGN_D.search(body.text) or not _VIETNAMESE.search(body.text):
        return body
    headings = (replace(heading, text=heading.text.translate(_OWN_D)) for heading in body.headings)
    title, text = body.title.translate(_OWN_D), body.text.translate(_OWN_D)
    return replace(body, title=title, text=text, headings=tuple(headings))


def _below_title(title: str, body: Body) -> tuple[Heading, ...]:
    """Give the headings but for the title itself: it stands over all, and may state a figure to be cited."""
    first = body.headings[0] if body.headings else None
    is_title = first and first.text == title and body.text[first.start : first.end] == title
    return body.headings[1:] if is_title else body.headings


def _published(body: Body, title: str) -> tuple[date | None, bool]:
    """Give the day of publication, and whether it is stated.

    One that the text signs goes before a later year, in which a file was made.
    """
    told, signed = _date_of(body.date), signed_day(body.text)
    if told and signed and signed.year < told.year:
        return signed, True
    return (told, True) if told else find_publication_date(body.text, title)


def _telling(title: str) -> str:
    return "" if is_official_line(title) or is_section(title) else title


def _one(fields: Fields, field: str) -> str:
    return ", ".join(fields.get(field, ()))


def _date_of(words: str) -> date | None:
    return next((mention.date for mention in find_dates(words) if mention.year), None)


def _given_places(names: Iterable[str]) -> tuple[str, ...]:
    """Give the provinces that ``names`` name or belong to."""
    return _distinct(mention.place for name in names for mention in find_places(name) if mention.level != "region")


def _given_period(words: str, published: date | None) -> Period | None:
    words = words.strip()
    if re.fullmatch(r"(?:19|20)\d\d", words):
        words = f"năm {words}"
    mention = next(iter(find_periods(words, published)), None)
    return mention.period if mention else None


def _places(title: str, text: str) -> tuple[str, ...]:
    """Give the places ``text`` is about, the main one first."""
    read = _without_furniture(text[:_READ_FOR_PLACES])
    in_title = [mention.place for mention in _subjects(title)]
    weights: Counter[str] = Counter()
    at_head = set(in_title)
    for mention in _subjects(read):
        if mention.place != NATIONAL:
            leads = mention.start < len(title) + _LEAD // 2
            weights[mention.place] += _LEAD_WEIGHT if leads else 1
            at_head |= {mention.place} if leads else set()
    for place in in_title:
        weights[place] += _TITLE_WEIGHT if place != NATIONAL else 0
    ranked = [place for place, _ in weights.most_common()]
    if not ranked:
        return (NATIONAL,) if _COUNTRY.search(title) or _voices(read) >= 2 else ()
    if not at_head and _in_passing(weights):
        return (NATIONAL,) if _COUNTRY.search(title) or _voices(read) >= 2 else ()
    least = max(2, _LEAST_SHARE * weights[ranked[0]])
    chosen = [ranked[0], *(place for place in ranked[1:] if weights[place] >= least)][:_MOST_PLACES]
    if _is_national(title, read, in_title, weights):
        return _distinct([NATIONAL, *chosen])
    return tuple(chosen)


def _in_passing(weights: Counter[str]) -> bool:
    """Say whether provinces named neither in the title nor at the head are but examples: rarely named, or all alike."""
    (_, most), *others = weights.most_common(2)
    return most < _OFTEN or any(weight == most for _, weight in others)


def _places_of_body(publisher: str) -> tuple[str, ...]:
    """Give the place that a body publishes for; a newspaper reports on any."""
    if _NEWSPAPER.match(publisher):
        return ()
    if _COUNTRY.search(publisher):
        return (NATIONAL,)
    return _distinct(mention.place for mention in find_places(publisher) if mention.level != "region")[:1]


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


def _is_national(title: str, text: str, in_title: list[str], weights: Counter[str]) -> bool:
    """Say whether the country is the main place: the title says so, or provinces are named only here and there."""
    if any(place != NATIONAL for place in in_title):
        return False
    if NATIONAL in in_title or _COUNTRY.search(title):
        return True
    total, most = sum(weights.values()), max(weights.values())
    voices = len(_COUNTRY.findall(text[:_LEAD]))
    return voices >= 2 and ((len(weights) >= _SCATTERED and most < 0.4 * total) or (voices >= 4 and total <= 2))


def _period(title: str, text: str, published: date | None) -> Period | None:
    """Give the period reported: named in the title, summed up in the first paragraphs, else the year of publication."""
    if named := [mention for mention in _stretches(find_periods(title, published)) if not _of_meeting(title, mention)]:
        return named[0].period
    for mention in find_periods(title, published):
        past = published is not None and mention.period.end <= published
        if past and mention.period.role == "by" and _REPORTED.search(title[: mention.start]):
            return mention.period
    lead = text[:_LEAD]
    for start, end in [span for span in paragraphs(lead) if span[1] - span[0] > 60][:4]:
        paragraph = lead[start:end]
        for mention in _stretches(find_periods(paragraph, published)):
            if _REPORTED.search(paragraph[: mention.start]):
                return mention.period
        if (summed_up := _SUMMED_UP.search(paragraph)) and published:
            return _since_paper(paragraph, summed_up, lead, published)
    opening = _OPENING_YEAR.search(lead)
    if opening and (published is None or (published.month <= 6 and int(opening[1]) == published.year - 1)):
        return Period(date(int(opening[1]), 1, 1), date(int(opening[1]), 12, 31), "in", f"năm {opening[1]}")
    if published is None:
        return None
    return Period(date(published.year, 1, 1), date(published.year, 12, 31), "in", f"năm {published.year}")


def _of_meeting(title: str, mention: PeriodMention) -> bool:
    """Say whether a year dates no report: "phiên họp thứ nhất năm 2025", "một năm sau hợp nhất"."""
    relative = not re.search(r"\d", mention.period.text) and re.search(r"(?:sau|trước|tới)$", mention.period.text)
    return bool(_MEETING.search(title[: mention.start]) or relative)


def _since_paper(paragraph: str, summed_up: re.Match[str], lead: str, published: date) -> Period | None:
    """Give the time from the date of the paper whose fulfilment is summed up to the day of publication."""
    since = next((mention.date for mention in find_dates(paragraph, summed_up.end()) if mention.year), None)
    if since is None or since >= published:
        return None
    years = _YEARS_ON.search(lead)
    return Period(since, published, "range", years[0].strip() if years else summed_up[0])


def _stretches(mentions: list[PeriodMention]) -> list[PeriodMention]:
    """Leave out single days, limits, what is compared with, and the dates of papers."""
    return [
        mention
        for mention in mentions
        if mention.period.role in ("in", "range")
        and (mention.period.end - mention.period.start).days >= 27
        and not (mention.of_document or mention.of_comparison)
    ]


def _distinct(places: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(places))
