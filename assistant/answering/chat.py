"""A friendly sentence for what is said to the assistant itself: who it is, what it does, with which reports."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.index.store import DocumentSummary
from assistant.retrieval.scope import years_of
from assistant.retrieval.small_talk import SmallTalk
from assistant.types import NATIONAL, Answer, Line, Run, Understood

_MOST_PLACES = 6
_OPENINGS = {
    "hello": ("Chào bạn. ", "Hello. "),
    "thanks": ("Rất vui được giúp bạn. ", "Glad to help. "),
    "bye": ("Tạm biệt, hẹn gặp lại bạn. ", "Goodbye, see you again. "),
    "about": ("", ""),
}


def answer_small_talk(question: str, kind: SmallTalk, reports: Sequence[DocumentSummary]) -> Answer:
    """Say what the assistant does with ``reports``; to thanks and good-byes, only that one may ask on."""
    vi, en = _OPENINGS[kind]
    if kind in {"thanks", "bye"}:
        vi += "Bạn cứ hỏi tiếp về các báo cáo khi cần." if kind == "thanks" else ""
        en += "Do ask on about the reports." if kind == "thanks" else ""
    else:
        about = _about(reports)
        vi += f"Tôi là trợ lý báo cáo: tôi trả lời câu hỏi về chỉ tiêu và kết quả, kèm nguồn, từ {about[0]}."
        en += f"I am the report assistant: I answer questions about targets and results, with sources, from {about[1]}."
    return Answer(question, False, (Line("lead", (Run(vi.strip(), english=en.strip()),)),), (), Understood(), talk=True)


def _about(reports: Sequence[DocumentSummary]) -> tuple[str, str]:
    if not reports:
        return "các báo cáo được đưa vào (hiện chưa có báo cáo nào)", "the reports it is given (there are none yet)"
    count = len(reports)
    places = list(dict.fromkeys(place for report in reports for place in report.places if place != NATIONAL))
    named, more = ", ".join(places[:_MOST_PLACES]), len(places) - _MOST_PLACES
    years = sorted({year for report in reports for year in years_of(report)})
    span = f"{years[0]}–{years[-1]}" if len(set(years)) > 1 else str(years[0]) if years else ""
    vi = named + (f" và {more} nơi khác" if more > 0 else "")
    en = named + (f" and {more} more" if more > 0 else "")
    return (
        f"{count} báo cáo đang có" + _bracketed(vi, f"năm {span}" if span else ""),
        f"the {count} reports indexed" + _bracketed(en, span),
    )


def _bracketed(*parts: str) -> str:
    told = "; ".join(part for part in parts if part)
    return f" ({told})" if told else ""
