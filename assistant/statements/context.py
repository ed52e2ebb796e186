"""Document → Sentences: what place, period and kind each sentence speaks of.

A sentence's own words decide, else the sentences before it in its paragraph, else its head ("Nhiệm vụ:"), else the
document. A national figure inside a provincial report stays national. Figures are left to ``extract``.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from assistant.reading.furniture import furniture
from assistant.statements.cues import stated_kind, turns_to_result
from assistant.types import NATIONAL, Document, Kind, Period, Sentence
from assistant.vietnamese.periods import PeriodMention, find_periods
from assistant.vietnamese.places import PlaceMention, find_places
from assistant.vietnamese.sentences import paragraphs, sentences

# The country as a yardstick ("đứng thứ 5 toàn quốc", "20/63 tỉnh trong cả nước") is not the place of a figure.
_YARDSTICK = re.compile(
    r"(?:thứ|hạng|vị trí|đầu tiên|nhóm|top|nhất|nhanh|mạnh|\d+/\d+ (?:tỉnh|địa phương|thành phố)[^;.]{0,20}|so với|"
    r"bình quân|trung bình|mức|nhì|đầu|dẫn đầu)"
    r"[^;.]{0,40}$",
    re.IGNORECASE,
)
_OWN_PROVINCE = re.compile(
    r"\b(?:(?:toàn|của|trong|trên địa bàn|UBND|HĐND|ủy ban nhân dân|cấp|các sở, ngành của)\s+tỉnh|tỉnh (?:đã|có|ta|"
    r"đang|sẽ|đứng|được|còn|mới|tập trung|"
    r"thực hiện|hoàn thành|triển khai|phấn đấu|xếp|đạt|cũng|ưu tiên|tổ chức|tập trung)|toàn thành phố|thành phố (?:đã|"
    r"có|đang|phấn đấu)|"
    r"Tỉnh ủy|(?<!các )(?<!nhiều )địa phương)\b",
    re.IGNORECASE,
)
_NATIONAL_VOICE = re.compile(
    r"\b(?:Thủ tướng|Phó Thủ tướng|Chính phủ|Ủy ban Quốc gia|Bộ trưởng|Bộ Thông tin và Truyền thông|Bộ TT&TT|"
    r"Bộ Khoa học và Công nghệ|Bộ Công an|Bộ Nội vụ|các bộ, ngành|các tỉnh, thành phố|trong nước|toàn quốc|cả nước|"
    r"chuyển đổi số quốc gia|các địa phương|cho các tỉnh)\b"
)
_BEHIND = re.compile(
    r"\b(?:sau|so với|hơn|chỉ sau|cùng với|giống|như|trên)\s+(?:tỉnh\s+|thành phố\s+|TP\.?\s*)?$", re.IGNORECASE
)
_GOES_ON = re.compile(r"(?:So với|Trong đó|Với việc|Theo đó|Cũng|Cùng với đó|Kết quả này)\b")
_ITEM = re.compile(r"\s*(?:[-+•*–]|\d{1,2}[.)]|[a-zđ]\))\s")
_PASSIVE = re.compile(r"(?:được|kiến nghị|đề nghị|của|với|gửi|báo cáo)\s*$", re.IGNORECASE)
_NATIONAL_TITLE = re.compile(r"quốc gia|cả nước|toàn quốc|Chính phủ|Thủ tướng|\bBộ [A-ZĐ]")
_SO_WITH = re.compile(r"(?:so với|so|với|hơn|cùng kỳ)\s*(?:cùng kỳ\s*)?(?:của\s*)?$", re.IGNORECASE)
_HEAD_END = re.compile(r"(?::|gồm:?|như sau:?|như:?|sau đây:?)$", re.IGNORECASE)
_OPENING = 90  # characters within which the one who speaks, or is spoken of, is named
_HEAD_REACH = 4  # paragraphs a head governs where no heading ends it
_HEAD_LENGTH = 220
_LEAST_GOVERNED = 25  # characters; a shorter line that is no list item is a byline or a caption


@dataclass(frozen=True, slots=True)
class _Carried:
    """What the sentences so far have set for the next one."""

    places: tuple[str, ...]
    period: Period | None
    kind: Kind | None


def read_sentences(document: Document) -> tuple[Sentence, ...]:
    """Give the sentences of ``document``, furniture left out, with place, period and kind, in order."""
    dropped = deque(furniture(document.text))
    home = document.places[:1] or ()
    carried_places: tuple[str, ...] = home
    national = NATIONAL in document.places or bool(_NATIONAL_TITLE.search(document.title))
    found: list[Sentence] = []
    carried_period: Period | None = None
    heads = _Heads(document)
    for start, end in paragraphs(document.text):
        while dropped and dropped[0][1] <= start:
            dropped.popleft()
        if dropped and dropped[0][0] <= start and end <= dropped[0][1]:
            continue
        head = heads.enter(start, end)
        goes_on = _GOES_ON.match(document.text, start)
        carried = _Carried(carried_places, carried_period if goes_on else None, None)
        for span in sentences(document.text, start, end):
            sentence = _read_sentence(document, span, start, head, carried, home)
            found.append(sentence)
            places = sentence.places if len(sentence.places) == 1 else carried.places
            carried = _Carried(places, sentence.period, sentence.kind)
        carried_period = _latest(document.text[start:end], document) or carried.period
        carried_places = carried.places if _stays(carried.places, national) else home
    return tuple(found)


def _stays(places: tuple[str, ...], national: bool) -> bool:
    """Say whether what one paragraph speaks of holds for the next: the country does in a report on the country only."""
    return places != (NATIONAL,) or national


class _Heads:
    """The heading, or introducing line, that governs the paragraph at hand."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._headings = {heading.start: heading for heading in document.headings}
        self._path: list[tuple[int, str]] = []
        self._line = ""
        self._left = 0
        self._items_begun = False
        self._title = document.title

    def enter(self, start: int, end: int) -> str:
        """Enter the paragraph at ``start:end`` and give the head it stands under."""
        heading = self._headings.get(start)
        if heading is not None:
            self._path = [entry for entry in self._path if entry[0] < heading.level] + [(heading.level, heading.text)]
            self._line, self._left = "", 0
            return " · ".join(text for _, text in self._path[:-1])
        headings = [text for _, text in self._path if text != self._title]
        self._left -= 1
        is_item = bool(_ITEM.match(self._text, start))
        byline = end - start < _LEAST_GOVERNED and not is_item
        if self._left <= 0 or byline or (self._items_begun and not is_item):
            self._line = ""
        self._items_begun = is_item and bool(self._line)
        head = " · ".join(headings + ([self._line] if self._line else []))
        self._open(self._text[start:end])
        return head

    def _open(self, paragraph: str) -> None:
        colon = paragraph.find(":")
        first = paragraph[: colon + 1] if 0 <= colon <= _HEAD_LENGTH else ""
        if _HEAD_END.search(paragraph) and len(paragraph) <= 2 * _HEAD_LENGTH:
            self._line, self._left = paragraph, 12
        elif paragraph.rstrip().endswith("?") and len(paragraph) <= _HEAD_LENGTH:
            self._line, self._left = paragraph, 2
        elif first and re.search(r"(?:gồm|như sau|sau|chỉ tiêu|mục tiêu|nhiệm vụ)[^.]{0,60}:$", first):
            self._line, self._left = first, _HEAD_REACH


def _read_sentence(
    document: Document, span: tuple[int, int], paragraph: int, head: str, carried: _Carried, home: tuple[str, ...]
) -> Sentence:
    text = document.text[slice(*span)]
    heads = list(reversed(head.split(" · "))) if head else []
    kind = _kind(text, heads, carried.kind)
    period = own_period(text, document) or carried.period
    period = period or next((named for line in heads if (named := _latest(line, document))), None)
    if kind is None:
        kind = "target" if is_ahead(period, document) else "result"
    return Sentence(
        document.id, span[0], span[1], text, paragraph, head,
        _places(text, head, carried.places, home), period or document.period, kind,
    )  # fmt: skip


def _kind(text: str, heads: list[str], carried: Kind | None) -> Kind | None:
    """Let the line that introduces a list ("Mục tiêu năm 2024 gồm:") speak for its items but those on results."""
    introduced = stated_kind(heads[0]) if heads and heads[0].rstrip().endswith(":") else None
    if introduced == "target" and not turns_to_result(text):
        return introduced
    return stated_kind(text) or carried or next((kind for line in heads if (kind := stated_kind(line))), None)


def _latest(text: str, document: Document) -> Period | None:
    """Give the latest period that ``text`` names as its own."""
    return max((mention.period for mention in own_periods(text, document)), key=lambda period: period.end, default=None)


def is_ahead(period: Period | None, document: Document) -> bool:
    """Say whether ``period`` lies after the document, or is a term that ends after it ("đến năm 2025")."""
    if period is None or document.date is None or period == document.period:
        return False
    return period.start > document.date or (period.role == "by" and period.end > document.date)


def own_period(text: str, document: Document) -> Period | None:
    """Give the first period that ``text`` itself names as its own, not that of a document or of a comparison."""
    mentions = own_periods(text, document)
    return mentions[0].period if mentions else None


def own_periods(text: str, document: Document) -> list[PeriodMention]:
    """Give the periods of ``text`` but those of numbered documents and of comparisons ("so với năm 2020")."""
    reference = document.date
    if document.period and (reference is None or document.period.end < reference):
        reference = document.period.end
    return list(_own_periods(text, reference))


@lru_cache(maxsize=5_000)
def _own_periods(text: str, reference: date | None) -> tuple[PeriodMention, ...]:
    """Read a text once: the same sentence is asked for its period, its figures' and as the head of others."""
    return tuple(
        mention
        for mention in find_periods(text, reference)
        if not mention.of_document
        and not mention.of_comparison
        and not _SO_WITH.search(text[max(0, mention.start - 20) : mention.start])
    )


def subject_places(text: str) -> list[PlaceMention]:
    """Give the mentions of provinces and of the country in ``text`` that a figure may be said of."""
    return list(_subject_places(text))


@lru_cache(maxsize=5_000)
def _subject_places(text: str) -> tuple[PlaceMention, ...]:
    return tuple(
        mention
        for mention in find_places(text)
        if mention.level != "region"
        and not _BEHIND.search(text[max(0, mention.start - 20) : mention.start])
        and not (mention.place == NATIONAL and _YARDSTICK.search(text[max(0, mention.start - 60) : mention.start]))
    )


def _speaks_for_the_country(text: str) -> bool:
    return any(
        voice.start() < _OPENING
        and not _PASSIVE.search(text[: voice.start()])
        and not _YARDSTICK.search(text[max(0, voice.start() - 60) : voice.start()])
        for voice in _NATIONAL_VOICE.finditer(text)
    )


def _places(text: str, head: str, carried: tuple[str, ...], home: tuple[str, ...]) -> tuple[str, ...]:
    mentioned = tuple(dict.fromkeys(mention.place for mention in subject_places(text)))
    provinces = tuple(place for place in mentioned if place != NATIONAL)
    if provinces:
        return provinces
    if mentioned:
        return mentioned
    if home and home != (NATIONAL,) and _OWN_PROVINCE.search(text):
        return tuple(place for place in carried if place != NATIONAL) or home
    in_head: tuple[str, ...] = ()
    for line in reversed(head.split(" · ")):
        named = tuple(dict.fromkeys(mention.place for mention in subject_places(line)))
        in_head = in_head or (named if len(named) == 1 else ())
    if not in_head and _speaks_for_the_country(text):
        return (NATIONAL,)
    return in_head or carried or home
