"""A refusal that helps: what the reports do not say, the nearest thing they do say, and what is indexed."""

from __future__ import annotations

from dataclasses import replace

from assistant.answering.compose import Composer, lower_first, place_in_english
from assistant.answering.evidence import NEAR, Evidence
from assistant.answering.figure import cited_span
from assistant.answering.pool import Pool
from assistant.retrieval.question import Question
from assistant.types import Answer, Citation, Line, Run
from assistant.vietnamese.period_names import english_period_name

_KINDS = {
    "target": ("chỉ tiêu", "a target"),
    "plan": ("kế hoạch", "a plan"),
    "budget": ("kinh phí", "a budget"),
    "rank": ("thứ hạng", "a rank"),
}
_ALL = ("Các báo cáo", "The reports")
_FIGURE, _CONTENT = ("số liệu", "a figure"), ("nội dung", "a statement")


def refuse(pool: Pool, places: tuple[str, ...], missing: tuple[str, ...] = ()) -> tuple[list[Line], list[Citation]]:
    """Give the lines of a refusal and the nearest citation; ``places`` are those the index knows."""
    question = pool.question
    nearest = _nearest(pool)
    lines = [Line("lead", (_opening(pool, missing),))]
    if nearest is None:
        if places and question.places and not set(question.places) & set(places):
            known = ", ".join(places)
            told = Run(f"Các báo cáo đang có nói về: {known}.", english=f"The reports indexed are about: {known}.")
            lines.append(Line("note", (told,)))
        return lines, []
    composer = Composer(pool.document)
    start, end = cited_span(nearest)
    start = min(start, pool.named_since(nearest)) if nearest.statement else start
    composer.cite(nearest.sentence.document_id, start, end)
    citation = composer.citations[0]
    lines.append(Line("note", (_what_it_is(nearest, pool), Run(f"«{citation.quote}» ({citation.title})."))))
    return lines, [citation]


def told_of_another_time(answer: Answer, question: Question) -> Answer:
    """Say beneath ``answer`` that it is not of the time which the follow-up ``question`` took over."""
    if question.intent == "date":
        return answer
    note = Run(
        "Báo cáo không nêu số liệu cho thời gian đang hỏi; trên đây là số liệu báo cáo có, của thời gian khác.",
        english="The reports give no figure for the time asked about; the above is what they give, of another time.",
    )
    return replace(answer, lines=(*answer.lines, Line("note", (note,))))


_AIMED = {"target": ("chỉ tiêu này", "this target"), "result": ("kết quả này", "this result")}
_ASKED = {
    "person": ("người được hỏi", "who this is"),
    "document": ("văn bản này", "this document"),
    "date": ("thời điểm này", "this date"),
    "figure": ("số liệu này", "this figure"),
}


def _opening(pool: Pool, missing: tuple[str, ...]) -> Run:
    """Say what the reports do not say, of where and when."""
    question = pool.question
    vi, en = _AIMED.get(question.aim) or _ASKED.get(question.intent, ("nội dung này", "this"))
    where = missing or question.localities or question.places
    if where and not set(where) <= {period.text for period in question.periods}:
        vi += f" của {' và '.join(where)}"
        en += f" for {' and '.join(map(place_in_english, where))}"
    if question.periods:
        vi += f" cho {' và '.join(lower_first(period.text) for period in question.periods)}"
        en += f" ({' and '.join(map(english_period_name, question.periods))})"
    reports = ("Các báo cáo trong phạm vi đã chọn", "The reports searched") if pool.confined else _ALL
    return Run(f"{reports[0]} không nêu {vi}.", english=f"{reports[1]} do not state {en}.")


def _nearest(pool: Pool) -> Evidence | None:
    candidates = [item for item in [*pool.figures[:5], *pool.spoken[:5]] if item.coverage >= NEAR]
    candidates.sort(key=lambda item: (len(item.mismatches), -item.coverage, item.statement is None))
    return candidates[0] if candidates else None


def _what_it_is(item: Evidence, pool: Pool) -> Run:
    """Say what the nearest statement is, and what it is not."""
    statement, question = item.statement, pool.question
    places = tuple(filter(None, (statement.where,))) if statement else item.sentence.places
    period = statement.period if statement else item.sentence.period
    kind = statement.kind if statement else item.sentence.kind
    vi, en = _KINDS.get(kind, _FIGURE if statement else _CONTENT)
    if places:
        vi += f" của {', '.join(places)}"
        en += f" of {', '.join(map(place_in_english, places))}"
    if period is not None and period.text in item.sentence.text:
        vi += f" ({lower_first(period.text)})"
        en += f" ({english_period_name(period)})"
    if "place" in item.mismatches and question.places:
        named = question.localities or question.places
        vi += f", không phải {', '.join(named)}"
        en += f", not of {', '.join(map(place_in_english, named))}"
    if "period" in item.mismatches and question.periods:
        vi += f", không phải {lower_first(question.periods[0].text)}"
        en += f", not {english_period_name(question.periods[0])}"
    if "aim" in item.mismatches:
        vi += ", không phải chỉ tiêu" if question.aim == "target" else ", không phải kết quả"
        en += ", not a target" if question.aim == "target" else ", not a result"
    return Run(f"Gần nhất, báo cáo có {vi}: ", english=f"The nearest the reports have is {en}: ")
