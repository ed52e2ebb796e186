"""A question as typed → what it asks: terms, places, periods, intent; with what it takes over from the turns before."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.retrieval.focus import Term, focus
from assistant.retrieval.intent import Aim, Intent, Measure, aim_of, intent_of, measure_of
from assistant.types import NATIONAL, Period
from assistant.vietnamese.glossary import is_english, translate
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.places import PlaceMention, find_places_in_question
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.text import clean, fold, has_diacritics, tokens
from assistant.vietnamese.wording import spell_out

Mend = Callable[[str, Sequence[tuple[int, int]]], str]
"""Gives a text with its slips of the finger mended; what lies in the spans given stays as it is."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a question asks.

    ``wording`` is the question in Vietnamese with abbreviations spelled out and slips mended, and what it took over:
    what retrieval searches for. ``folded`` says that it was typed without diacritics. ``counted`` are the forms
    right after "bao nhiêu" ("sản phẩm"), ``verb`` the one right before it ("vượt"), or "". ``taken_over`` names the
    fields that the turns before gave; ``own_terms`` are the terms without those taken over, where both were joined.
    ``halves`` are the terms of the two things set against each other: "số hộ có máy tính với số hộ có Internet".
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
    halves: tuple[tuple[Term, ...], ...] = ()


_STRESS = 2.0  # what a follow-up says anew outweighs what it takes over
_FOLLOWS = re.compile(
    r"^\W*(?:con|the con|vay con|the|vay|roi|and|what about|how about|tuong tu|rieng|nhung)\b|\bthi sao\W*$|\b(?:con|"
    r"the nao)\W*$"
)
_COUNTED = re.compile(r"\b(?:bao nhieu|may|tong so|so luong|how many|number of)\s+((?:[a-z]+\s*){1,3})")
_BESIDE = re.compile(r"\bso (?:voi|sanh)\b|\bcompared? (?:to|with)\b|\bversus\b")
_RELATIVE_YEAR = re.compile(r"\bnam (?:nay|ngoai|truoc|qua|sau|toi)\b|\b(?:this|last|next|previous) year\b")
_YEAR_BEFORE = re.compile(r"\bnam (?:truoc|ngoai|roi|qua)\b|\bprevious year\b|\blast year\b|\byear before\b")
_YEAR_AFTER = re.compile(r"\bnam (?:sau|toi|tiep theo)\b|\bnext year\b|\byear after\b")


def understand(text: str, history: Sequence[str], mend: Mend, today: date) -> Question:
    """Read ``text`` after the earlier questions ``history`` (oldest first)."""
    before: Question | None = None
    for turn in (*history, text):
        before = _take_over(_read(clean(turn), mend, today), before)
    assert before is not None
    return before


def follows(text: str) -> bool:
    """Say whether ``text`` is worded as a follow-up: "Còn tỉnh B?", "Thế năm trước?"."""
    return bool(_FOLLOWS.search(fold(text)))


def _read(text: str, mend: Mend, today: date) -> Question:
    vietnamese = translate(text) if is_english(text) else text
    folded = not has_diacritics(vietnamese)
    vietnamese = spell_out(vietnamese, question=True)
    names = [(mention.start, mention.end) for mention in find_places_in_question(vietnamese)]
    wording = _name_index(spell_out(mend(vietnamese, names)))
    intent = intent_of(vietnamese if not is_english(text) else f"{text} {wording}")
    mentions = [mention for mention in find_places_in_question(wording) if mention.level != "region"]
    periods = [mention for mention in find_periods(wording, today) if not mention.of_document]
    asked_periods = [
        mention
        for mention in periods
        if (re.search(r"\d{4}", mention.period.text) or _RELATIVE_YEAR.search(fold(mention.period.text)))
        and not (mention.of_comparison and len(periods) > 1 and measure_of(wording) == "change")
    ]
    years = _bare_years(wording, [(mention.start, mention.end) for mention in periods])
    left_out = [(mention.start, mention.end) for mention in mentions] + [span for span, _ in years]
    left_out += [(mention.start, mention.end) for mention in periods]
    if intent == "yesno":
        left_out += [match.span() for match in _CLAIM.finditer(fold(wording))]
    both = f"{text} ; {wording}"
    measure = measure_of(both)
    changes = _FROM_TO.search(fold(wording))
    if changes and intent not in {"date", "person", "document"}:
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
        periods=(_year(int(changes[1])), _year(int(changes[2])))
        if changes
        else (*(_named(mention.period) for mention in asked_periods), *(period for _, period in years)),
        intent=intent,
        measure=measure,
        aim="" if intent == "verdict" else aim_of(both),
        counted=_counted(wording, folded),
        verb=_verb(wording, folded),
        halves=_halves(wording, left_out, folded) if intent == "comparison" else (),
    )


_BETWEEN = re.compile(r"\b(?:so voi|va|voi|hay|hoac)\b")
_SET_AGAINST = re.compile(
    r"[,:]\s|\b(?:loai|ben|cai|chi tieu|chi so|ty le|linh vuc|dau|thu|mang) nao\b|\b(?:chenh|khac nhau|hon kem)\b"
)


def _halves(text: str, left_out: list[tuple[int, int]], folded: bool) -> tuple[tuple[Term, ...], ...]:
    """Give the terms of the two things compared; what is said of both after them weighs half in each."""
    plain = fold(text)
    tail = next((match.start() for match in _SET_AGAINST.finditer(plain) if match.start() > len(text) // 3), len(text))
    for between in _BETWEEN.finditer(plain, 0, tail):
        first = focus(text, [*left_out, (between.start(), len(text))], folded)
        second = focus(text, [*left_out, (0, between.end()), (tail, len(text))], folded)
        if all(any(not term.weak for term in half) for half in (first, second)):
            shared = tuple(
                replace(term, stress=term.stress / 2) for term in focus(text, [*left_out, (0, tail)], folded)
            )
            return (*first, *shared), (*second, *shared)
    return ()


def _known_words(terms: tuple[Term, ...], english: str) -> tuple[Term, ...]:
    """Give little weight to English words that were left untranslated; capitals are names of things ("OCOP")."""
    return tuple(
        replace(term, weak=True)
        if term.form.isascii() and not is_syllable(term.form) and f" {term.form.upper()} " not in f" {english} "
        else term
        for term in terms
    )


_UNNAMED_INDEX = re.compile(r"(?<!chỉ số )(?<!chi so )(?<!xếp hạng )(?<!xep hang )(chuyển đổi số|chuyen doi so)\b")


def _name_index(wording: str) -> str:
    """Name the index that a rank in digital transformation is a rank of: "đứng thứ mấy về chuyển đổi số"."""
    if measure_of(wording) != "rank":
        return wording
    return _UNNAMED_INDEX.sub(lambda found: f"{'chỉ số' if 'ố' in found[1] else 'chi so'} {found[1]}", wording, count=1)


_FROM_TO = re.compile(
    r"\b(?:thay doi|bien dong|tang|giam|cai thien|dien bien)\b.*"
    r"\btu (?:nam )?(20\d\d) (?:den|toi|sang|qua) (?:nam )?(20\d\d)"
)
_SPENDS = frozenset("chi cấp rót tiêu dành trí chi cap rot tieu danh tri".split())  # "chi bao nhiêu tiền"
_BARE_YEAR = re.compile(r"(?<![\d./,-])(20[0-4]\d)(?![\d/.,-]|\s*(?:%|hộ|sản|doanh|người|hồ|dịch|tài|thủ))")


def _bare_years(text: str, known: list[tuple[int, int]]) -> list[tuple[tuple[int, int], Period]]:
    """Find years that stand alone, as people type them: "DTI Đắk Lắk 2021", "năm 2022 và 2023"."""
    return [
        (match.span(), _year(int(match[1])))
        for match in _BARE_YEAR.finditer(text)
        if not any(start <= match.start() < end for start, end in known)
    ]


def _named(period: Period) -> Period:
    """Write a whole year as it is written with diacritics, however it was typed: "nam 2022"."""
    whole = (period.start, period.end) == (date(period.end.year, 1, 1), date(period.end.year, 12, 31))
    return _year(period.end.year) if whole and period.role == "in" else period


def _year(year: int) -> Period:
    return Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}")


_CLAIM = re.compile(
    r"\b(?:(?:dung|xep) )?(?:thu|hang) (?:nhat|nhi|\d+)\b(?: (?:ca nuoc|toan quoc))?|\b(?:dung|dan) dau\b|"
    r"(?<![\w.])\d[\d.,]*\s*%?(?!\w)"
)
_AMONG = re.compile(
    r"(?:thu|hang|trong|so voi|top|nhom|nhat|dung)\s*(?:may|bao nhieu|thu|nhat)?\s*(?:tren|trong|cua|o)?\s*$"
)


def _asks_of(mention: PlaceMention, text: str) -> bool:
    """Leave out the country as a yardstick: "xếp thứ mấy cả nước" asks of a province."""
    if mention.place != NATIONAL:
        return True
    return not _AMONG.search(fold(text[max(0, mention.start - 30) : mention.start]))


def _counted(text: str, folded: bool) -> tuple[str, ...]:
    match = _COUNTED.search(fold(text))
    if match is None:
        return ()
    words = re.split(r"\b(?:toàn quốc|cả nước|toan quoc|ca nuoc)\b", text[match.start(1) : match.end(1)])[0]
    return tuple(term.form for term in focus(words, (), folded))


def _verb(text: str, folded: bool) -> str:
    """Give the word right before "bao nhiêu", "" where it only asks."""
    match = _COUNTED.search(fold(text))
    before = focus(text[: match.start()], (), folded) if match else ()
    last = tokens(text[: match.start()])[-1:] if match else []
    adjacent = bool(last) and not text[last[0].end : match.start() if match else 0].strip()
    return before[-1].form if before and adjacent and fold(last[0].form) == fold(before[-1].form) else ""


def _take_over(question: Question, before: Question | None) -> Question:
    if before is None:
        return question
    content = [term for term in question.terms if not term.weak]
    if (
        follows(question.text)
        or not content
        or (len(content) <= 3 and not question.places and len(question.terms) <= 4)
    ):
        return _follow(question, before)
    if not question.places and before.places and question.intent != "place":
        return replace(
            question, places=before.places, localities=before.localities, taken_over=("places",),
            wording=f"{question.wording} {' '.join(before.places)}",
        )  # fmt: skip
    return question


def _follow(question: Question, before: Question) -> Question:
    """Fill what a follow-up leaves out from the question before it."""
    taken: list[str] = []
    terms, new_terms = question.terms, any(not term.weak for term in question.terms)
    if not new_terms:
        terms = before.terms
        taken.append("indicator")
    elif len([term for term in question.terms if not term.weak]) <= 3:
        terms = _merged(question.terms, before.terms)
        taken.append("indicator")
    places, localities = question.places or before.places, question.localities or before.localities
    if question.places and not question.localities:
        localities = ()
    if not question.places and before.places:
        taken.append("places")
    if before.places and question.places and _BESIDE.search(fold(question.text)):
        places = tuple(dict.fromkeys((*before.places, *question.places)))
    periods = _shifted(question, before)
    if not question.periods and periods:
        taken.append("period")
    own_kind = new_terms or question.intent in {"verdict", "comparison", "person", "document", "date"}
    intent = question.intent if own_kind and question.intent != "open" else before.intent
    if intent in {"comparison", "place"} and question.places and question.intent not in {"comparison", "place"}:
        intent = "figure" if before.measure or before.intent == "comparison" else before.intent
    return replace(
        question,
        terms=terms,
        folded=question.folded and (new_terms or before.folded) if new_terms else before.folded,
        wording=_wording(question, terms, places, periods),
        places=places,
        localities=localities,
        periods=periods,
        intent=intent,
        measure=question.measure or ("" if new_terms else before.measure),
        aim=question.aim or before.aim,
        counted=question.counted or (() if new_terms else before.counted),
        verb=question.verb or ("" if new_terms else before.verb),
        taken_over=tuple(taken),
        own_terms=question.terms if new_terms and terms != question.terms else (),
    )


def _merged(new: tuple[Term, ...], old: tuple[Term, ...]) -> tuple[Term, ...]:
    """Join the few new terms of a follow-up with those before: "còn mức độ 4?" after "dịch vụ công mức độ 3".

    A number, and what follows a word that both hold ("tuyến huyện", "tuyến tỉnh"), gives way to the new one.
    """
    forms = {term.form for term in new}
    numbers = any(form[0].isdigit() for form in forms)
    kept: list[Term] = []
    for position, term in enumerate(old):
        follows_shared = position > 0 and term.joined and old[position - 1].form in forms and term.form not in forms
        if term.form not in forms and not (numbers and term.form[0].isdigit()) and not follows_shared:
            kept.append(term)
    return (*kept, *(replace(term, stress=_STRESS) for term in new))


def _shifted(question: Question, before: Question) -> tuple[Period, ...]:
    """Read "năm trước" of a follow-up as the year before the one asked about before."""
    folded = fold(question.text)
    step = -1 if _YEAR_BEFORE.search(folded) else 1 if _YEAR_AFTER.search(folded) else 0
    if step and before.periods:
        year = before.periods[0].end.year + step
        return (_year(year),)
    return question.periods or before.periods


def _wording(question: Question, terms: tuple[Term, ...], places: tuple[str, ...], periods: tuple[Period, ...]) -> str:
    words = [question.wording, " ".join(term.form for term in terms), *places, *(period.text for period in periods)]
    return " ".join(word for word in words if word)
