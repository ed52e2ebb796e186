"""Which statements a person asks to see: of a place, a period, a kind, an indicator, a document.

What a person typed is read here, and what it cannot mean is said in one sentence; the statements themselves are given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.errors import UsageError
from assistant.indicators.meaning import speaks_of
from assistant.types import NATIONAL, Kind, Period, Statement
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.places import find_places_in_question
from assistant.vietnamese.text import clean, fold

KINDS: tuple[Kind, ...] = ("target", "result", "plan", "budget", "rank", "other")
_YEARS = re.compile(r"\s*((?:19|20)\d\d)\s*(?:[-–]\s*((?:19|20)\d\d))?\s*")
_COUNTRY = frozenset({"ca nuoc", "toan quoc", "quoc gia", "viet nam", "national", "vietnam", "the whole country"})


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; an empty field asks for anything.

    ``places`` are canonical; ``period`` is shared by a day; ``words`` stand in the indicator, or close synonyms of
    theirs; ``documents`` are ids, or ends of theirs such as the file's name.
    """

    places: tuple[str, ...] = ()
    period: Period | None = None
    kinds: tuple[Kind, ...] = ()
    words: str = ""
    documents: tuple[str, ...] = ()

    def holds(self, statement: Statement) -> bool:
        """Say whether ``statement`` is asked for."""
        return self.holds_of(statement) and (not self.kinds or statement.kind in self.kinds)

    def holds_of(self, statement: Statement) -> bool:
        """Say whether ``statement`` is asked for, of whatever kind it is."""
        return (
            (not self.places or statement.place in self.places or statement.where in self.places)
            and (self.period is None or (statement.period is not None and statement.period.overlaps(self.period)))
            and (not self.documents or any(_names(name, statement.document_id) for name in self.documents))
            and (not self.words or speaks_of(_indicator(statement), self.words))
        )


def select(statements: Iterable[Statement], selection: Selection) -> list[Statement]:
    """Give those of ``statements`` that are asked for, in their order."""
    return [statement for statement in statements if selection.holds(statement)]


def read_selection(
    place: str = "",
    period: str = "",
    kind: str = "",
    indicator: str = "",
    document: str = "",
    known: Iterable[str] = (),
) -> Selection:
    """Read what a person typed into the fields; several places are parted by commas.

    ``known`` are the places there are statements of; they need not be provinces. Raises UsageError where a place or a
    period means nothing.
    """
    by_fold = {fold(name): name for name in known}
    named = [clean(part).strip() for part in re.split(r"[,;]", place) if part.strip()]
    return Selection(
        places=tuple(dict.fromkeys(by_fold.get(fold(name)) or _place(name) for name in named)),
        period=_period(clean(period)) if period.strip() else None,
        kinds=_kinds(kind),
        words=clean(indicator).strip(),
        documents=(clean(document).strip(),) if document.strip() else (),
    )


def _kinds(kind: str) -> tuple[Kind, ...]:
    return tuple(known for known in KINDS if known in kind.split(","))


def _place(name: str) -> str:
    if fold(name) in _COUNTRY:
        return NATIONAL
    mentions = [mention for mention in find_places_in_question(name) if mention.level != "region"]
    if mentions:
        return mentions[0].place
    raise UsageError(
        f"Không rõ địa phương “{name}”; hãy viết tên một tỉnh, thành phố, hoặc “{NATIONAL}”.",
        f"“{name}” is no place that is known; give the name of a province, or “{NATIONAL}” for the whole country.",
    )


def _period(words: str) -> Period:
    if years := _YEARS.fullmatch(words):
        first, last = int(years[1]), int(years[2] or years[1])
        if first <= last:
            return Period(date(first, 1, 1), date(last, 12, 31), "in" if first == last else "range", words.strip())
    found = [mention.period for mention in find_periods(words, date.today())]
    if found:
        return found[0]
    raise UsageError(
        f"Không rõ thời gian “{words}”; hãy viết năm (2023), giai đoạn (2021-2025) hoặc kỳ (6 tháng đầu năm 2023).",
        f"“{words}” is no period that is known; give a year (2023), years (2021-2025) or such as quý II/2023.",
    )


def _names(name: str, document_id: str) -> bool:
    return document_id == name or document_id.endswith(f"/{name}")


def _indicator(statement: Statement) -> str:
    """Give the indicator with what is counted, which the words before and after the figure may leave out."""
    return statement.indicator if statement.unit in statement.indicator else f"{statement.indicator} {statement.unit}"
