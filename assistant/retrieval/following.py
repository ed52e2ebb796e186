"""What a question takes over from the ones before it: "Còn tỉnh B?", "Thế năm trước?", "Còn hộ nghèo?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.retrieval.asked_periods import whole_year
from assistant.retrieval.focus import Term
from assistant.retrieval.intent import asks_why
from assistant.retrieval.question import Mend, Question, read_question
from assistant.retrieval.small_talk import small_talk
from assistant.types import Period
from assistant.vietnamese.text import clean, fold

_MOST_NEW = 5  # terms of its own that a question may have and still speak of what went before
_STRESS = 2.0  # what a follow-up says anew outweighs what it takes over
_BEGINS = re.compile(
    r"^\W*(?:con|the con|vay con|the|vay|roi|and|what about|how about|tuong tu|rieng|nhung)\b|\bthi sao\W*$"
)
_GOES_ON = re.compile(  # says nothing of what: "Gồm bao nhiêu thành viên?", "Tăng hay giảm mấy bậc?"
    r"^\W*(?:gom|bao gom|trong do|trong so do|trong so nay|tang|giam|len|xuong|cao hon|thap hon|hon|kem)\b"
)
_ENDS = re.compile(r"\b(?:con|the nao)\W*$")
_POINTS = re.compile(  # what was spoken of before, but for a place or a time: "dự án đó", "nghị quyết ấy"
    r"\b(?!(?:trong|do|từ|tỉnh|nơi|ở|phương|năm|tháng|kỳ|đợt|lúc|hôm|nay|ngày|khi|sau|trước)\s)\w+\s+"
    r"(?:đó|ấy|này|nói trên)(?=\s|[?.,]|$)",
    re.IGNORECASE,
)
_POINTS_BARE = re.compile(
    r"\b(?!(?:trong|tinh|noi|o|phuong|nam|thang|ky|hom|luc)\s)\w+\s+(?:ay|noi tren)(?=\s|[?.,]|$)", re.IGNORECASE
)
_BESIDE = re.compile(r"\bso (?:voi|sanh)\b|\bcompared? (?:to|with)\b|\bversus\b")
_YEAR_BEFORE = re.compile(r"\bnam (?:truoc|ngoai|roi|qua)\b|\bprevious year\b|\blast year\b|\byear before\b")
_YEAR_AFTER = re.compile(r"\bnam (?:sau|toi|tiep theo)\b|\bnext year\b|\byear after\b")


def understand(
    text: str, history: Sequence[str], mend: Mend, today: date, known: frozenset[str] = frozenset()
) -> Question:
    """Read ``text``, which is no small talk, after the earlier questions ``history``, of which some may be.

    The oldest comes first; ``known`` are the reports' localities.
    """
    before: Question | None = None
    for turn in (*(turn for turn in map(clean, history) if not small_talk(turn)), clean(text)):
        before = _take_over(read_question(turn, mend, today, known), before)
    assert before is not None
    return before


def follows(text: str) -> bool:
    """Say whether ``text`` is plainly worded as a follow-up: "Còn tỉnh B?", "Thế năm trước?"."""
    return bool(_BEGINS.search(fold(text)) or _GOES_ON.search(fold(text)))


def _points_back(question: Question) -> bool:
    """Say whether a question names something by what was said before: "dự án đó", "các tổ ấy"."""
    points = _POINTS_BARE if question.folded else _POINTS
    return bool(points.search(question.text))


def _take_over(question: Question, before: Question | None) -> Question:
    if before is None:
        return question
    content = [term for term in question.terms if not term.weak]
    if (
        follows(question.text)
        or _ENDS.search(fold(question.text))
        or (_points_back(question) and len(content) <= _MOST_NEW)
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
    elif (
        len([term for term in question.terms if not term.weak]) <= 3
        or _points_back(question)
        or _GOES_ON.search(fold(question.text))
    ):
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
    if asks_why(question.text):
        return replace(
            question,
            terms=terms,
            wording=_wording(question, terms, places, periods),
            places=places,
            localities=localities,
            periods=periods,
            taken_over=tuple(taken),
        )
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
        joined_to=before.own_terms or before.terms,
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
    if step and before.periods and question.measure != "change":
        year = before.periods[0].end.year + step
        return (whole_year(year),)
    return question.periods or before.periods


def _wording(question: Question, terms: tuple[Term, ...], places: tuple[str, ...], periods: tuple[Period, ...]) -> str:
    words = [question.wording, " ".join(term.form for term in terms), *places, *(period.text for period in periods)]
    return " ".join(word for word in words if word)
