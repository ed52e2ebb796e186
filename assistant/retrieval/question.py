"""A question as typed → what it asks: terms, places, periods, intent.

What it takes over from the questions before it is left to ``following``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.retrieval.asked_periods import find_asked_periods
from assistant.retrieval.contrast import set_against
from assistant.retrieval.focus import Term, focus
from assistant.retrieval.intent import Aim, Intent, Measure, aim_of, intent_of, measure_of
from assistant.types import NATIONAL, Period
from assistant.vietnamese.glossary import is_english, translate
from assistant.vietnamese.places import PlaceMention, find_places_in_question
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import CAPITALS, fold, has_diacritics, tokens
from assistant.vietnamese.wording import spell_out

Mend = Callable[[str, Sequence[tuple[int, int]]], str]
"""Gives a text with its slips of the finger mended; what lies in the spans given stays as it is."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a question asks.

    ``wording`` is the question in Vietnamese with abbreviations spelled out and slips mended, and what it took over:
    what retrieval searches for. ``folded`` says that it was typed without diacritics. ``counted`` are the forms
    right after "bao nhiêu" ("sản phẩm"), ``verb`` the one right before it ("vượt"), or "". ``taken_over`` names the
    fields that the turns before gave; ``own_terms`` are the terms without those taken over, where both were joined,
    and ``joined_to`` those of the question before.
    ``halves`` are the terms of the two things set against each other: "số hộ có máy tính với số hộ có Internet".
    ``units`` are the communes, wards and villages named.
    """

    text: str
    wording: str
    terms: tuple[Term, ...]
    folded: bool
    places: tuple[str, ...]
    localities: tuple[str, ...]
    periods: tuple[Period, ...]
    intent: Intent
    measure: Measure
    aim: Aim
    counted: tuple[str, ...]
    verb: str
    taken_over: tuple[str, ...] = ()
    own_terms: tuple[Term, ...] = ()
    joined_to: tuple[Term, ...] = ()
    halves: tuple[tuple[Term, ...], ...] = ()
    units: tuple[str, ...] = ()


_COUNTED_ENDS = re.compile(
    r"\b(?:toàn quốc|cả nước|toan quoc|ca nuoc|có|được|đã|đang|chưa|co|duoc|da|dang|chua|vì|vi|do|khi|chuyên|chuyen|"
    r"làm(?! việc)|lam(?! viec)|biết|biet|dùng|dung)\b(?! (?:quan|sở|so|nghiep|nghiệp|de|đề|vien|viên|mon|môn|"
    r"gia)\b)"
)
_COUNTED = re.compile(r"\b(?:bao nhieu|may|tong so|so luong|how many|number of)\s+((?:[a-z]+\s*){1,3})")


def read_question(text: str, mend: Mend, today: date, known: frozenset[str] = frozenset()) -> Question:
    """Read ``text`` by itself.

    ``mend`` mends slips, ``today`` is what "năm nay" counts from, ``known`` are the cities and districts of reports.
    """
    vietnamese = translate(text) if is_english(text) else text
    if not vietnamese.isupper():
        vietnamese = _AI.sub("trí tuệ nhân tạo", vietnamese)
    vietnamese = _MONTHS.sub(r"\1 tháng" if has_diacritics(vietnamese) else r"\1 thang", vietnamese)
    vietnamese = _DIGITAL.sub("chính quyền số", vietnamese)
    folded = not has_diacritics(vietnamese)
    vietnamese = spell_out(vietnamese, question=True, kept=_named(vietnamese, known))
    mended = mend(vietnamese, _named(vietnamese, known))
    wording = _name_index(spell_out(mended, kept=_named(mended, known)))
    intent = intent_of(vietnamese if not is_english(text) else f"{text} {wording}")
    mentions = [mention for mention in find_places_in_question(wording, known) if mention.level != "region"]
    both = f"{text} ?\n{wording}"  # no rule may read from one into the other
    measure = measure_of(both)
    asked = find_asked_periods(wording, today, measure)
    left_out = [(_with_type(wording, mention.start), mention.end) for mention in mentions] + list(asked.spans)
    if intent == "verdict":
        left_out += [match.span() for match in _PERCENT.finditer(fold(wording))]
    if intent == "yesno":
        left_out += [match.span() for match in _CLAIM.finditer(fold(wording))]
    if asked.changes and intent not in {"date", "person", "document"}:
        intent = "comparison"
    terms = focus(wording, left_out, folded)
    if measure == "money":
        terms = tuple(replace(term, weak=True) if term.form in _SPENDS else term for term in terms)
    return Question(
        text=text,
        wording=wording,
        terms=_known_words(terms, text) if is_english(text) else terms,
        folded=folded,
        places=tuple(dict.fromkeys(mention.place for mention in mentions if _asks_of(mention, wording))),
        localities=tuple(dict.fromkeys(mention.locality for mention in mentions if mention.locality)),
        periods=asked.periods,
        intent=intent,
        measure=measure,
        aim="" if intent == "verdict" else aim_of(both),
        counted=_counted(wording, folded),
        verb=_verb(wording, folded),
        halves=set_against(wording, left_out, folded) if intent == "comparison" else (),
        units=tuple(match[1] for match in _UNIT.finditer(text)),
    )


def _named(text: str, known: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Give the spans of the places that ``text`` names."""
    return tuple((mention.start, mention.end) for mention in find_places_in_question(text, known))


_UNIT = re.compile(
    r"\b(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Bb]ản|[Ấấ]p|[Kk]hóm|[Ll]àng)\s+"
    rf"([{CAPITALS}][^\W\d_]*(?:\s[{CAPITALS}][^\W\d_]*){{0,3}})"
)
_MONTHS = re.compile(r"\b(\d{1,2}) ?[Tt](?= (?:đầu|cuối|năm|dau|cuoi|nam|qua|20\d\d)\b)")  # "9T đầu năm 2024"
_DIGITAL = re.compile(r"\bCQ số\b", re.IGNORECASE)  # elsewhere CQ is "cơ quan"
_AI = re.compile(r"\bA\.?I\b")  # in small letters it asks who
_TYPE = re.compile(r"\b(?:tinh|thanh pho|tp\.?|quan|huyen|thi xa|thi tran|phuong|xa)\s+$")


def _with_type(text: str, start: int) -> int:
    """Give where the words before a place's name that say what it is begin: "huyện Hòa Vang"."""
    before = _TYPE.search(fold(text[:start]))
    return before.start() if before else start


def _known_words(terms: tuple[Term, ...], english: str) -> tuple[Term, ...]:
    """Give little weight to English words that were left untranslated; but capitals are names ("OCOP", "France")."""
    names = {word.lower() for word in _NAME_IN_ENGLISH.findall(english)}
    return tuple(
        replace(term, stress=term.stress * _UNTRANSLATED)
        if term.form.isascii() and not is_syllable(term.form) and term.form not in names
        else term
        for term in terms
    )


_UNTRANSLATED = 0.15
_NAME_IN_ENGLISH = re.compile(r"\b[A-Z]{2,}\b|(?<=[a-z,] )[A-Z][a-z]+\b")
_UNNAMED_INDEX = re.compile(r"(?<!chỉ số )(?<!chi so )(?<!xếp hạng )(?<!xep hang )(chuyển đổi số|chuyen doi so)\b")


def _name_index(wording: str) -> str:
    """Name the index that a rank in digital transformation is a rank of: "đứng thứ mấy về chuyển đổi số"."""
    if measure_of(wording) != "rank":
        return wording
    return _UNNAMED_INDEX.sub(lambda found: f"{'chỉ số' if 'ố' in found[1] else 'chi so'} {found[1]}", wording, count=1)


_SPENDS = frozenset("chi cấp rót tiêu dành trí chi cap rot tieu danh tri".split())  # "chi bao nhiêu tiền"
_PERCENT = re.compile(r"\d[\d.,]*\s?(?:%|phan tram\b)")  # "chỉ tiêu trên 50% …, đã đạt chưa?"
_CLAIM = re.compile(
    r"\b(?:(?:dung|xep) )?(?:thu|hang) (?:nhat|nhi|\d+)\b(?: (?:ca nuoc|toan quoc))?|\b(?:dung|dan) dau\b|"
    r"(?<![\w.])\d[\d.,]*\s*%?(?!\w)"
)
_AMONG = re.compile(
    r"(?:thu|hang|trong|so voi|top|nhom|nhat|dung)\s*(?:may|bao nhieu|thu|nhat|nao)?\s*(?:tren|trong|cua|o)?\s*$"
)


def _asks_of(mention: PlaceMention, text: str) -> bool:
    """Leave out the country as a yardstick: "xếp thứ mấy cả nước" asks of a province."""
    if mention.place != NATIONAL:
        return True
    return not _AMONG.search(fold(text[max(0, mention.start - 30) : mention.start]))


_NOT_COUNTED = re.compile(  # "xếp hạng mấy trong bảng DTI" counts no "bảng"
    r"(?:trong|o|tai|cua|tren|ve|so|cho|theo|vao|den|thi|roi|vay|va|ca nuoc|toan quoc|in|of|at|on)\b"
)


def _counted(text: str, folded: bool) -> tuple[str, ...]:
    match = _COUNTED.search(fold(text))
    if match is None:
        return ()
    if _NOT_COUNTED.match(match[1]):
        return ()
    words = _COUNTED_ENDS.split(text[match.start(1) : match.end(1)])[0]
    return tuple(term.form for term in focus(words, (), folded))


_DONE = re.compile(r"\s+(?:được|duoc)\s*$")  # "mua được bao nhiêu"


def _verb(text: str, folded: bool) -> str:
    """Give the word right before "bao nhiêu", "" where it only asks."""
    match = _COUNTED.search(fold(text))
    asked = _DONE.sub("", text[: match.start()]) if match else ""
    before, last = focus(asked, (), folded), tokens(asked)[-1:]
    adjacent = bool(last) and not asked[last[0].end :].strip()
    return before[-1].form if before and adjacent and fold(last[0].form) == fold(before[-1].form) else ""
