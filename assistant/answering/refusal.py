"""A refusal that helps: what the reports do not say, the nearest thing they do say, and what is indexed."""

from __future__ import annotations

from assistant.answering.compose import Composer, lower_first
from assistant.answering.evidence import NEAR, Evidence
from assistant.answering.figure import cited_span
from assistant.answering.pool import Pool
from assistant.types import Citation, Line, Run

_KINDS = {"target": "chỉ tiêu", "plan": "kế hoạch", "budget": "kinh phí", "rank": "thứ hạng"}


def refuse(pool: Pool, places: tuple[str, ...], missing: tuple[str, ...] = ()) -> tuple[list[Line], list[Citation]]:
    """Give the lines of a refusal and the nearest citation; ``places`` are those the index knows."""
    question = pool.question
    nearest = _nearest(pool)
    lines = [Line("lead", (Run(_opening(pool, missing)),))]
    if nearest is None:
        if places and question.places and not set(question.places) & set(places):
            lines.append(Line("note", (Run(f"Các báo cáo đang có nói về: {', '.join(places)}."),)))
        return lines, []
    composer = Composer(pool.document)
    start, end = cited_span(nearest)
    composer.cite(nearest.sentence.document_id, start, end)
    citation = composer.citations[0]
    lines.append(
        Line("note", (Run(f"Gần nhất, {_what_it_is(nearest, pool)}: «{citation.quote}» ({citation.title})."),))
    )
    return lines, [citation]


_ASKED = {"person": "người được hỏi", "document": "văn bản này", "date": "thời điểm này", "figure": "số liệu này"}


def _opening(pool: Pool, missing: tuple[str, ...]) -> str:
    question = pool.question
    asked = {"target": "chỉ tiêu này", "result": "kết quả này"}.get(question.aim) or _ASKED.get(
        question.intent, "nội dung này"
    )
    parts = [f"Các báo cáo không nêu {asked}"]
    where = missing or question.localities or question.places
    if where and not set(where) <= {period.text for period in question.periods}:
        parts.append(f"của {' và '.join(where)}")
    if question.periods:
        parts.append(f"cho {' và '.join(lower_first(period.text) for period in question.periods)}")
    return f"{' '.join(parts)}."


def _nearest(pool: Pool) -> Evidence | None:
    candidates = [item for item in [*pool.figures[:5], *pool.spoken[:5]] if item.coverage >= NEAR]
    candidates.sort(key=lambda item: (len(item.mismatches), -item.coverage, item.statement is None))
    return candidates[0] if candidates else None


def _what_it_is(item: Evidence, pool: Pool) -> str:
    """Say what the nearest statement is, and what it is not."""
    statement, question = item.statement, pool.question
    places = tuple(filter(None, (statement.where,))) if statement else item.sentence.places
    period = statement.period if statement else item.sentence.period
    kind = _KINDS.get(statement.kind if statement else item.sentence.kind, "số liệu" if statement else "nội dung")
    said = f"báo cáo có {kind} của {', '.join(places)}" if places else f"báo cáo có {kind}"
    if period is not None and period.text in item.sentence.text:
        said += f" ({period.text})"
    parts = []
    if "place" in item.mismatches and question.places:
        parts.append(f"không phải {', '.join(question.localities or question.places)}")
    if "period" in item.mismatches and question.periods:
        parts.append(f"không phải {lower_first(question.periods[0].text)}")
    if "aim" in item.mismatches:
        parts.append("không phải chỉ tiêu" if question.aim == "target" else "không phải kết quả")
    return said + (f", {', '.join(parts)}" if parts else "")
