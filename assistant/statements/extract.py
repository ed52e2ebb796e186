"""Document → Statements: every figure with its indicator, kind, place and period, and the clause that says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from assistant.statements.cells import is_chain
from assistant.statements.clauses import Clause, cut
from assistant.statements.context import read_sentences
from assistant.statements.elliptic import name_elliptic, names_nothing
from assistant.statements.in_turn import share_out
from assistant.statements.kinds import kind_of, margin
from assistant.statements.localities import home_locality, locality_of
from assistant.statements.naming import counted_noun, indicator_of, told_unit
from assistant.statements.report_periods import all_periods, own_periods, stated_term
from assistant.statements.series import compared_period
from assistant.statements.subjects import speaks_of_all, subject_places
from assistant.statements.tables import is_row, table_statements
from assistant.types import NATIONAL, Document, Period, Sentence, Statement
from assistant.vietnamese.figures import Figure, find_figures
from assistant.vietnamese.places import find_places
from assistant.vietnamese.text import CAPITALS

_BROKEN_ROW = re.compile(r"\|[^\W_]|[^\W_]\|")  # bars that touch words: rules of a scanned table, read as letters
_NUMBERED = re.compile(r"\s*(?:\d{1,2}|[a-zđ])[.)]\s")
_MANY = 40  # figures of one sentence
_SENTENCES = 0.6  # what share of the work is to read the sentences, before their figures
_WORD = re.compile(r"[^\W\d_]{2,}")
_TIME_UNIT = re.compile(r"\s*(?:năm|tháng|tuần|ngày|giờ|phút|giây)\b(?! công)", re.IGNORECASE)
_MEASURES_TIME = re.compile(
    r"\b(?:thời gian|thời hạn|thời lượng|rút ngắn|cắt giảm|tiết kiệm|chậm|sớm|trễ|"
    r"ngừng|ngưng|gián đoạn|tê liệt|kéo dài|quá hạn|trước hạn|tuổi thọ)\b",
    re.IGNORECASE,
)


_ONLY_A_TIME = re.compile(r"\(\s*(?:mốc|đến|tới|vào|trong|tính đến)?\s*$", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"\bcả năm\b", re.IGNORECASE)  # "6 tháng đạt 512 tỷ; phấn đấu cả năm đạt 1.000 tỷ"
_PUBLISHED = re.compile(r"công bố(?: vào| giữa| đầu| cuối| hồi| trong| ngày)*\s*$")
_SPEAKER = re.compile(rf"(?:Ông|Bà|PV|Phóng viên|Đồng chí|Bác|Anh|Chị)(?: [{CAPITALS}]\S*){{0,5}}:\s+")


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a document says, sentence by sentence and figure by figure."""

    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...]


def analyse(document: Document, told: Callable[[float], None] = lambda _share: None) -> Analysis:
    """Read the sentences and statements of ``document``, each in the order of the text.

    ``told`` is called again and again with the share of the work that is done.
    """
    sentences = read_sentences(document, lambda share: told(_SENTENCES * share))
    whole = [sentence for sentence in sentences if not _BROKEN_ROW.search(sentence.text)]
    headings = {heading.start for heading in document.headings}
    statements: list[Statement] = []
    for sentence in whole:
        told(_SENTENCES + (1 - _SENTENCES) * sentence.start / len(document.text))
        if is_row(sentence.text):
            continue
        if (sentence.start not in headings and sentence.text != document.title) or _tells(sentence.text):
            statements += _statements(document, sentence)
    statements += table_statements(document, whole, lambda cell: _statements(document, cell))
    statements.sort(key=lambda statement: statement.figure_start)
    return Analysis(sentences, tuple(name_elliptic(sentences, statements)))


def _statements(document: Document, sentence: Sentence) -> list[Statement]:
    figures = [figure for figure in find_figures(sentence.text) if not _lasts(sentence.text, figure)]
    if is_chain(sentence.text):
        return []
    if len(figures) > _MANY and len(_WORD.findall(sentence.text)) < 2 * len(figures):
        return []  # a run of numbers, of which nothing is said
    times = [(mention.start, mention.end) for mention in all_periods(sentence.text, document)]
    clauses = cut(sentence.text, figures, times)
    periods = [(mention.start, mention.end, mention.period) for mention in own_periods(sentence.text, document)]
    places = [(mention.start, mention.place) for mention in subject_places(sentence.text, sentence.places)]
    told = [_statement(document, sentence, clauses, number, periods, places) for number in range(len(clauses))]
    return share_out(document, sentence, told)


def _tells(heading: str) -> bool:
    """Say whether a numbered line that reads as a heading states a figure: "5. Nhân lực R&D ≥ 12 người/1 vạn dân"."""
    figures = find_figures(heading) if _NUMBERED.match(heading) else []
    return any(figure.form == "percent" or figure.bound for figure in figures)


def _lasts(text: str, figure: Figure) -> bool:
    """Say whether the figure only tells how long something took: "sau 3 năm", not "thời gian giải quyết còn 3 ngày"."""
    if figure.form != "number" or not _TIME_UNIT.match(text, figure.end):
        return False
    return not _MEASURES_TIME.search(text, 0, figure.start)


def _statement(
    document: Document,
    sentence: Sentence,
    clauses: list[Clause],
    number: int,
    periods: list[tuple[int, int, Period]],
    places: list[tuple[int, str]],
) -> Statement:
    clause, text = clauses[number], sentence.text
    figure = clause.figure
    others = [other for other in clauses if other.again and other is not clause]
    dated = bool(periods)
    periods = [  # "66,9%, cao hơn mức 41% của năm 2022" says nothing of when the first was reached
        entry for entry in periods if not any(other.figure.end <= entry[0] < other.end for other in others)
    ]
    own = compared_period(text, figure.bound_start, document) or _period(text, clause, clauses[-1].figure.end, periods)
    period = own or (_period_around(document, sentence) if dated else sentence.period)
    if period is not None and _WHOLE_YEAR.search(text[clause.start : figure.bound_start]):
        period = replace(period, start=date(period.end.year, 1, 1), end=date(period.end.year, 12, 31), role="in")
    holder = clauses[clause.depends] if clause.depends is not None else None
    start, end = (
        (min(holder.start, clause.start), max(holder.end, clause.end))
        if holder and (clause.bracketed or not clause.again)
        else (clause.start, clause.end)
    )
    if start == 0 and (speaker := _SPEAKER.match(text)) and speaker.end() < figure.bound_start:
        start = speaker.end()
    if clause.bracketed and end < len(text) and text[end] == ")":
        end += 1
    unit = figure.unit or told_unit(text, figure) or counted_noun(text, figure.end)
    if not unit and holder is not None and clause.bracketed and holder.figure.form == figure.form:
        unit = holder.figure.unit or counted_noun(text, holder.figure.end)  # "31 vùng lõm sóng (kế hoạch 40)"
    kind = kind_of(document, sentence, clause, holder, period, own)
    indicator = indicator_of(text, clause, holder, clauses[:number], periods)
    if kind == "plan" and holder is not None and names_nothing(indicator.rpartition(" · ")[2]):
        indicator = indicator.rpartition(" · ")[0]
    elif (told := margin(text, clause)) and told not in indicator:
        indicator = f"{indicator} · {told}"
    return Statement(
        document.id, sentence.start + start, sentence.start + end,
        sentence.start + figure.start, sentence.start + figure.end, indicator, figure.text, figure.value,
        unit, figure.bound.lower(),
        kind, _place(document, sentence, clauses, number, places), period,
        locality_of(sentence, start, end, figure.start, home_locality(document)),
    )  # fmt: skip


def _period(text: str, clause: Clause, last: int, periods: list[tuple[int, int, Period]]) -> Period | None:
    """Give the last period before the figure within its clause, else the first after it, else the last before."""
    periods = [
        entry
        for entry in periods
        if not _in_brackets(text, entry[0])
        or _in_brackets(text, clause.figure.start)
        or _dates_clause(text, entry, clause)
    ]
    published = [entry for entry in periods if _PUBLISHED.search(text[max(0, entry[0] - 25) : entry[0]])]
    periods = [entry for entry in periods if entry not in published] or periods  # "công bố tháng 7/2023" dates the news
    before = [period for start, _, period in periods if start < clause.figure.start]
    own = [period for start, _, period in periods if clause.start <= start < clause.figure.start]
    inside = [period for start, _, period in periods if clause.figure.end <= start < clause.end]
    trailing = [period for start, _, period in periods if len(periods) == 1 and start >= max(clause.end, last)]
    return next(iter([*own[-1:], *inside[:1], *before[-1:], *trailing]), None)


def _dates_clause(text: str, entry: tuple[int, int, Period], clause: Clause) -> bool:
    """Say whether brackets in the clause hold the period alone: "(đến 2045) Quy mô kinh tế số ≥ 50% GDP"."""
    start, end, _ = entry
    alone = _ONLY_A_TIME.search(text, 0, start) and re.match(r"\s*\)", text[end:])
    return bool(alone) and (clause.start <= start < clause.end or not text[:start].strip(" ("))


def _in_brackets(text: str, at: int) -> bool:
    """Say whether ``at`` stands between brackets: "(công bố tháng 7/2024)" does not date what it is added to."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at)


def _period_around(document: Document, sentence: Sentence) -> Period | None:
    """Give the period of a figure whose sentence names one for another figure only: that of its head, or the report."""
    heads = (stated_term(line, document) for line in reversed(sentence.head.split(" · ")) if line)
    return next((period for period in heads if period is not None), document.period)


def _is_of_another(text: str, clause: Clause, clauses: list[Clause], place: int) -> bool:
    """Say whether a ``place`` after ``clause`` is that of another: behind its figure or, in its clause, before it."""
    leads = any(other.start <= place < other.figure.start for other in clauses if other.start >= clause.end)
    return leads or bool(find_figures(text[clause.end : place]))


def _place(
    document: Document, sentence: Sentence, clauses: list[Clause], number: int, places: list[tuple[int, str]]
) -> str:
    clause = clauses[number]
    opening = sentence.text.rfind("(", 0, clause.figure.bound_start)
    if clause.bracketed or not sentence.text[opening + 1 : clause.figure.bound_start].strip():
        owner = [m for m in find_places(sentence.text) if 0 <= opening - m.end <= 2 and m.level == "province"]
        if owner and opening >= 0:
            return owner[-1].place
    if speaks_of_all(sentence.text[: clause.figure.bound_start]):
        return NATIONAL
    before = [place for start, place in places if start < clause.figure.start]
    inside = [place for start, place in places if clause.figure.end <= start < clause.end]
    named = before[-1:] or inside[:1]
    if named:
        return named[0]
    # A place that is named only with another figure is that figure's, not this one's.
    later = [start for start, place in places if place in sentence.places[:1]]
    if later and document.places and _is_of_another(sentence.text, clause, clauses, min(later)):
        return document.places[0]
    return next(iter(sentence.places), "")
