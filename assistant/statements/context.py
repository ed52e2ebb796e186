"""Document → Sentences: what place, period and kind each sentence speaks of.

A sentence's own words decide, else the sentences before it in its paragraph, else its head ("Nhiệm vụ:"), else the
document. A national figure inside a provincial report stays national. Figures are left to ``extract``.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from assistant.reading.furniture import furniture
from assistant.statements.cells import is_row
from assistant.statements.cues import speaks_of_tasks, stated_kind, turns_to_result
from assistant.statements.heads import Heads
from assistant.statements.localities import home_locality, localities_of
from assistant.statements.report_periods import is_ahead, latest_period, own_period, stated_term
from assistant.statements.subjects import abroad_places, home_of, speaks_for_the_country, subject_places
from assistant.types import NATIONAL, Document, Kind, Period, Sentence
from assistant.vietnamese.provinces import same_or_merged
from assistant.vietnamese.sentences import paragraphs, sentences
from assistant.vietnamese.text import CAPITALS

_OWN_PROVINCE = re.compile(
    r"\b(?:(?:toàn|của|trong|trên địa bàn|ubnd|hđnd|ủy ban nhân dân|cấp|các sở, ngành của)\s+tỉnh|tỉnh (?:đã|có|ta|"
    r"đang|sẽ|đứng|được|còn|mới|tập trung|"
    r"thực hiện|hoàn thành|triển khai|phấn đấu|xếp|đạt|cũng|ưu tiên|tổ chức|tập trung)|toàn thành phố|thành phố (?:đã|"
    r"có|đang|phấn đấu)|"
    r"tỉnh ủy|(?<!các )(?<!nhiều )địa phương)\b",
)
_GOES_ON = re.compile(r"(?:So với|Trong đó|Với việc|Theo đó|Cũng|Cùng với đó|Kết quả này)\b")
_SET_BESIDE = re.compile(  # "đạt 57,9%, trong khi mục tiêu là 75%": what follows goes on with what was reached
    r"\d[^.;]*\b(?:trong khi|so với|vượt|thấp hơn|cao hơn|chưa đạt|kém)\b[^.;]*\b(?:mục tiêu|chỉ tiêu|kế hoạch)\b"
)
_AT_PRESENT = re.compile(r"(?:Hiện|Đến nay|Tính đến nay)\b")  # "Hiện tỷ lệ này là 74%": of no term set before it
_LABEL = re.compile(rf"(?:\d{{1,2}}|[a-zđ]|[IVX]{{1,5}})[.)]\s+(?P<words>[{CAPITALS}][^.:;,\d]{{2,70}})[.:]")
_TOPIC = re.compile(  # "Ông Lê Viết Khoan: Kinh tế số.", "Về hạ tầng số."
    rf"(?:[^:.\d]{{4,40}}:\s+|(?=Về ))(?P<words>[{CAPITALS}][^\s.:;,\d]*(?: [^\s.:;,\d]+){{1,5}})[.:]"
)
_YEAR_HEAD = re.compile(r"(?:[\dIVXa-z]{1,4}[.)]\s*)?(?:Trong |Đến )?(?:năm|giai đoạn)\s[\d –-]+:?", re.IGNORECASE)
_FORMER = re.compile(r"\s+(?:cũ|trước đây|trước sáp nhập|trước khi sáp nhập)\b")
_NATIONAL_TITLE = re.compile(r"quốc gia|cả nước|toàn quốc|Chính phủ|Thủ tướng|\bBộ [A-ZĐ]")


@dataclass(frozen=True, slots=True)
class _Carried:
    """What the sentences so far have set for the next one."""

    places: tuple[str, ...]
    period: Period | None
    kind: Kind | None
    localities: tuple[str, ...]


def read_sentences(document: Document, told: Callable[[float], None] | None = None) -> tuple[Sentence, ...]:
    """Give the sentences of ``document``, furniture left out, with place, period and kind, in order.

    ``told`` is called again and again with the share of the text that was read.
    """
    dropped = deque(furniture(document.text))
    home = home_of(document)
    district = home_locality(document)
    carried_places: tuple[str, ...] = home
    national = NATIONAL in document.places or bool(_NATIONAL_TITLE.search(document.title))
    found: list[Sentence] = []
    carried_period: Period | None = None
    heads = Heads(document)
    for start, end in paragraphs(document.text):
        if told:
            told(start / len(document.text))
        while dropped and dropped[0][1] <= start:
            dropped.popleft()
        if dropped and dropped[0][0] <= start and end <= dropped[0][1]:
            continue
        head = heads.enter(start, end)
        if heads.entered:
            carried_places = home
        goes_on = _GOES_ON.match(document.text, start)
        carried = _Carried(carried_places, carried_period if goes_on else None, None, ())
        first = len(found)
        for span in sentences(document.text, start, end):
            sentence = _read_sentence(document, span, start, head, carried, home, district)
            if (
                span[0] == start
                and span[1] < end
                and (label := _LABEL.fullmatch(sentence.text) or _TOPIC.fullmatch(sentence.text))
            ):
                head = f"{head} · {label['words']}" if head else label["words"]
            found.append(sentence)
            alone = len(sentence.places) == 1 and not _is_former_part(sentence, home)
            places = sentence.places if alone else carried.places
            kind = "result" if _SET_BESIDE.search(sentence.text) else sentence.kind
            carried = _Carried(places, sentence.period, kind, sentence.localities)
            if is_row(sentence.text):  # a table's last column says nothing of the sentence after it
                carried = _Carried(home, None, None, ())
        carried_period = latest_period(document.text[start:end], document) or carried.period
        mentioned = {place for sentence in found[first:] for place in sentence.places}
        stays = len(mentioned) == 1 and _stays(carried.places, national, document)
        carried_places = carried.places if stays else home
    return tuple(found)


def _stays(places: tuple[str, ...], national: bool, document: Document) -> bool:
    """Say whether what one paragraph speaks of holds for the next.

    The country does in a report on the country only. There a province does where the report names no other; elsewhere
    it is the example of one paragraph.
    """
    named = [place for place in document.places if place != NATIONAL]
    if document.places[:1] == (NATIONAL,) and len(named) > 1 and not set(places).isdisjoint(named):
        return False
    return places != (NATIONAL,) or national


def _is_former_part(sentence: Sentence, home: tuple[str, ...]) -> bool:
    """Say whether a sentence speaks of a province that is now part of the report's: "ở Sóc Trăng cũ"."""
    place = sentence.places[0]
    after = sentence.text[sentence.text.find(place) + len(place) :] if place in sentence.text else ""
    return bool(home and place != home[0] and _FORMER.match(after) and same_or_merged(place, home[0]))


def _read_sentence(
    document: Document,
    span: tuple[int, int],
    paragraph: int,
    head: str,
    carried: _Carried,
    home: tuple[str, ...],
    district: str,
) -> Sentence:
    text = document.text[slice(*span)]
    heads = list(reversed(head.split(" · "))) if head else []
    kind = _kind(text, heads, carried.kind, document)
    goes_on = not (_AT_PRESENT.match(text) and is_ahead(carried.period, document))
    period = own_period(text, document) or (carried.period if goes_on else None)
    period = period or next((named for line in heads if (named := stated_term(line, document))), None)
    if kind is None:
        kind = "target" if is_ahead(period, document) else "result"
    places = _places(text, head, carried.places, home, document.places)
    return Sentence(
        document.id, span[0], span[1], text, paragraph, head, places, period or document.period, kind,
        localities_of(text, head, carried.localities, district, places),
    )  # fmt: skip


def _kind(text: str, heads: list[str], carried: Kind | None, document: Document) -> Kind | None:
    """Let the line that introduces a list ("Mục tiêu năm 2024 gồm:") speak for its items but those on results."""
    introduced = stated_kind(heads[0]) if heads and heads[0].rstrip().endswith(":") else None
    if introduced == "target" and not turns_to_result(text):
        return introduced
    kind = stated_kind(text) or carried
    kind = kind or next((kind for line in heads if (kind := _kind_of_head(line, document))), None)
    if kind is None and heads and speaks_of_tasks(heads[0]) and not turns_to_result(text):
        return "target"
    return kind


def _kind_of_head(line: str, document: Document) -> Kind | None:
    """Give the kind that a heading shows, by its words or by a time that lies ahead: "Năm 2026" in a report of 2025."""
    if kind := stated_kind(line):
        return kind
    return "target" if _YEAR_HEAD.fullmatch(line) and is_ahead(stated_term(line, document), document) else None


def _places(
    text: str, head: str, carried: tuple[str, ...], home: tuple[str, ...], reported: tuple[str, ...]
) -> tuple[str, ...]:
    mentioned = tuple(dict.fromkeys(mention.place for mention in subject_places(text, reported)))
    provinces = tuple(place for place in mentioned if place != NATIONAL)
    if provinces:
        return provinces
    if mentioned:
        return mentioned
    if home and home != (NATIONAL,) and _OWN_PROVINCE.search(text.lower()):
        return tuple(place for place in carried if place != NATIONAL) or home
    in_head: tuple[str, ...] = ()
    for line in reversed(head.split(" · ")):
        named = tuple(dict.fromkeys(mention.place for mention in subject_places(line)))
        in_head = in_head or (named if len(named) == 1 else ())
    if home in {(), (NATIONAL,)} and (abroad := abroad_places(text)):
        return abroad
    if not in_head and speaks_for_the_country(text):
        return (NATIONAL,)
    return in_head or carried or home
