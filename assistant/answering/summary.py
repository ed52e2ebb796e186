"""A report in short: what it reached, what it aims at and what is hard, each in a sentence of its own.

The sentences nearest in meaning to the report's title are told, in its order; which report is meant is read from the
place, the time and the words of the question. The words of each topic are those of ``topics``.
"""

from __future__ import annotations

import re
from datetime import date

from assistant.answering.compose import Composer, before_colon, mark, place_in_english, with_figures
from assistant.answering.pool import Pool
from assistant.answering.topics import tells_difficulties
from assistant.index.store import DocumentSummary
from assistant.retrieval.question import Question
from assistant.retrieval.scope import years_of
from assistant.statements.cells import is_row
from assistant.types import AHEAD, Document, Run, Sentence
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

_ASKS = re.compile(
    r"\b(?:tom tat|tom luoc|diem chinh|y chinh|noi dung chinh|noi (?:ve )?(?:nhung )?gi|co nhung noi dung (?:gi|nao)|"
    r"summar(?:y|ise|ize)|main points|overview)\b"
)
_OF_REPORTS = frozenset(
    fold(word)
    for word in "báo cáo tóm tắt lược nội dung chính điểm ý nói sơ tổng kết hội nghị bài viết tin văn bản tài liệu kế "
    "hoạch chuyển đổi số quả kỳ đầu cuối năm tháng phiên họp".split()
)
_SHORTEST, _LONGEST = 40, 420
_ENOUGH_NAMED = 0.7  # of the words of a question that names no place must stand in the title of the report meant
_PARTS = (("Kết quả", "Results", 4), ("Mục tiêu", "Targets", 2), ("Khó khăn", "Difficulties", 1))


def asks_for_summary(question: Question) -> bool:
    """Say whether ``question`` asks what a report says as a whole: "Tóm tắt báo cáo của Đồng Tháp"."""
    if not _ASKS.search(fold(question.text)):
        return False
    return all(term.weak or fold(term.form) in _OF_REPORTS or term.form.isdigit() for term in question.terms)


def tell_summary(pool: Pool, composer: Composer) -> bool:
    """Compose the report meant in short; False where none, or more than one without a place, may be meant."""
    report = _report_meant(pool)
    if report is None:
        return False
    document = pool.document(report.id)
    told = [sentence for sentence in pool.whole(report.id) if _tells(document, sentence)]
    closeness = dict(zip(told, pool.likeness_to(document.title, told), strict=True))
    groups = (
        [one for one in told if find_figures(one.text) and one.kind not in AHEAD and not _troubles(one)],
        [one for one in told if find_figures(one.text) and one.kind in AHEAD],
        [one for one in told if _troubles(one)],
    )
    if not any(groups):
        return False
    place = next(iter(document.places), "")
    composer.add(
        "lead",
        Run(
            f"{place + ', các' if place else 'Các'} điểm chính của báo cáo:",
            english=f"{place_in_english(place) + ', main' if place else 'Main'} points of the report:",
        ),
    )
    for (vi, en, most), group in zip(_PARTS, groups, strict=True):
        for sentence in sorted(sorted(group, key=lambda one: -closeness[one])[:most], key=lambda one: one.start):
            number = composer.cite(sentence.document_id, sentence.start, sentence.end)
            said = with_figures(sentence.text.lstrip("-•+* "), number)
            composer.add("item", before_colon(vi, en), *said, Run(" "), mark(number))
    return True


def _report_meant(pool: Pool) -> DocumentSummary | None:
    """Give the report that the place, the time and the words of the question name best, the latest of equals."""
    question, reports = pool.question, pool.reports()
    of_place = [one for one in reports if not question.places or set(question.places) & set(one.places[:1])]
    in_time = [one for one in of_place if _of_time(question, one)] if question.periods else of_place
    if not in_time:
        return None
    scores = [(pool.matcher.coverage([(one.title, 1.0)]), _last_day(one)) for one in in_time]
    best = max(range(len(in_time)), key=lambda at: scores[at])
    if not question.places and len(reports) > 1 and (not pool.matcher.total or scores[best][0] < _ENOUGH_NAMED):
        return None
    return in_time[best]


def _last_day(report: DocumentSummary) -> date:
    return report.period.end if report.period else report.date or date.min


def _of_time(question: Question, report: DocumentSummary) -> bool:
    asked = {year for period in question.periods for year in range(period.start.year, period.end.year + 1)}
    return bool(asked & set(years_of(report))) or any(str(year) in report.title for year in asked)


def _tells(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence may stand in a summary: neither a heading nor a row, of the report's own place."""
    text = sentence.text
    own = not document.places or document.places[0] in sentence.places
    whole = _SHORTEST <= len(text) <= _LONGEST and text.rstrip().endswith((".", ";", "…"))
    heads = text == document.title or any(heading.start == sentence.start for heading in document.headings)
    return own and whole and not heads and not is_row(text)


def _troubles(sentence: Sentence) -> bool:
    return tells_difficulties(sentence.text) or tells_difficulties(sentence.head)
