"""The values that travel between the stages: Document → Passage / Sentence / Statement → Hit → Answer.

Every offset counts characters (code points) of the document's text, half-open: ``text[start:end]``.
This module knows shapes only; how a value is made or used stands in the stage that makes it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal

NATIONAL = "Cả nước"
"""The place of a figure that holds for the whole country."""

Kind = Literal["target", "result", "plan", "budget", "rank", "other"]
"""What a statement says of its indicator. ``plan`` is a target quoted beside a result: "(kế hoạch là 7%)"."""

AHEAD: frozenset[Kind] = frozenset(("target", "plan"))
"""The kinds of statement that say what is to be reached."""

AskedKind = Literal["", "target", "result", "comparison", "verdict", "list", "person", "document", "date"]
"""What a question asks for; "" is any figure or statement."""

PeriodRole = Literal["in", "as_of", "by", "range"]
"""``in`` a year, half or month; ``as_of`` a day; ``by`` the end of a year; a ``range`` of years."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time as a report names it. ``start`` and ``end`` are both included."""

    start: date
    end: date
    role: PeriodRole
    text: str

    def overlaps(self, other: Period) -> bool:
        """Say whether the two stretches share a day."""
        return self.start <= other.end and other.start <= self.end


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a document; ``level`` is 1 for the highest."""

    start: int
    end: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the corpus, read.

    ``id`` is its path below the corpus with ``/``; ``text`` is NFC; ``places`` are canonical province
    names, the one the report is about first, ``NATIONAL`` for the whole country; ``pages`` holds the
    offset at which each page begins, and is ``(0,)`` where the format has no pages; ``doubts`` is what its reader was
    not sure of, in Vietnamese and in English; ``also`` are the paths of other files with the very same content;
    ``author`` names the persons who wrote it, "" where none is named; ``unsure`` are figures of scanned pages, each
    with its page, that may have been misread.
    """

    id: str
    title: str
    publisher: str
    date: date | None
    places: tuple[str, ...]
    period: Period | None
    source: str
    text: str
    pages: tuple[int, ...] = (0,)
    headings: tuple[Heading, ...] = ()
    doubts: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    author: str = ""
    unsure: tuple[tuple[int, str], ...] = ()

    def heading_of(self, offset: int) -> str:
        """Give the text of the heading that ``offset`` stands under; "" where there is none."""
        above = bisect_right(self.headings, offset, key=lambda heading: heading.start)
        return self.headings[above - 1].text if above else ""

    def page_of(self, offset: int) -> int:
        """Give the number, from 1, of the page on which ``offset`` lies."""
        return max(1, bisect_right(self.pages, offset))


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a document, what is indexed and retrieved: ``document.text[start:end] == text``.

    ``context`` (title, heading, place, date) is indexed and embedded with the text but never cited.
    """

    document_id: str
    start: int
    end: int
    text: str
    context: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or list item, of a document and what holds for it.

    ``places`` are those the sentence speaks of (its own words, else its paragraph's, else the
    document's); ``period`` and ``kind`` likewise. ``paragraph`` is the offset where its paragraph begins;
    ``head`` is the heading or the introducing line ("Nhiệm vụ trọng tâm:") it stands under. ``localities`` are the
    cities and districts it speaks of; none where it speaks of the province.
    """

    document_id: str
    start: int
    end: int
    text: str
    paragraph: int
    head: str
    places: tuple[str, ...]
    period: Period | None
    kind: Kind
    localities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure said of an indicator.

    ``start:end`` is the clause that says it (what is quoted); ``figure_start:figure_end`` the figure inside it,
    ``figure`` its words as written, ``value`` the number, multiples of figure and unit included (None where the figure
    is not one number), ``unit`` such as "%", "sản phẩm", "triệu đồng"; ``bound`` such as "trên", "tối thiểu", or "";
    ``place`` the province, ``NATIONAL``, or "" where the report does not say; ``locality`` the city or district of
    ``place`` that the figure is of, "" where it is the whole province's.
    """

    document_id: str
    start: int
    end: int
    figure_start: int
    figure_end: int
    indicator: str
    figure: str
    value: float | None
    unit: str
    bound: str
    kind: Kind
    place: str
    period: Period | None
    locality: str = ""

    @property
    def where(self) -> str:
        """The place to tell: "Hòa Vang, Đà Nẵng", or the province alone; "" where none is known."""
        return ", ".join(filter(None, (self.locality, self.place)))

    @property
    def compared_within(self) -> str:
        """What a figure is compared within: its place, or where none is known its own report."""
        return self.where if self.place else f"{self.document_id}: {self.locality}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A retrieved passage and its score; higher is better, scores compare within one search only."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Citation:
    """The source of what an answer says: ``quote`` is exactly ``document.text[start:end]``.

    ``heading`` is the one it stands under, or ""; ``also`` are other files with the very same content; ``unsure`` are
    figures of the quote that stand on a scanned page and may have been misread.
    """

    number: int
    document: str
    title: str
    page: int
    start: int
    end: int
    quote: str
    heading: str = ""
    also: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an answer: plain ``text``, a ``figure`` (bold, from a cited span), or a ``citation`` mark.

    ``citation`` is the number of the citation a figure stands in or a mark points to, else 0. ``english`` says in
    English what a rule wrote; it is "" for the words of a report, which are never translated.
    """

    text: str
    style: Literal["text", "figure", "citation"] = "text"
    citation: int = 0
    english: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer: its lead, a quoted sentence, an item of a list, or a note."""

    role: Literal["lead", "quote", "item", "note"]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What the assistant took the question to ask; shown, and changeable, on the page.

    Empty fields mean "not asked for". ``taken_over`` names the fields that came from the turn before ("places",
    "period", "indicator"); ``indicator`` is what is asked about, in the words of whoever asked.
    """

    places: tuple[str, ...] = ()
    period: str = ""
    kind: AskedKind = ""
    taken_over: tuple[str, ...] = ()
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which reports may answer: of these ids, on these places, of these years. An empty field confines nothing."""

    documents: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    years: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.documents or self.places or self.years)


EVERYWHERE = Scope()
"""The scope that confines nothing."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, or a refusal (``answered`` false, no ``citations``; ``nearest`` is what the reports do say).

    ``talk`` says that the assistant was greeted, thanked or asked about itself: nothing was asked of the reports.
    """

    question: str
    answered: bool
    lines: tuple[Line, ...]
    citations: tuple[Citation, ...]
    understood: Understood
    nearest: tuple[Citation, ...] = ()
    suggestions: tuple[str, ...] = ()
    scope: Scope = EVERYWHERE
    talk: bool = False

    @property
    def text(self) -> str:
        """Render the lines as text: figures ``**bold**``, marks ``[1]``, items with ``- ``."""
        return self.text_in("vi")

    def text_in(self, language: str) -> str:
        """Render the lines with what rules wrote in ``language`` ("vi" or "en"); reports keep their own words."""
        return "\n".join(render_line(line, language) for line in self.lines)

    @property
    def figures(self) -> tuple[Run, ...]:
        """Give the figures of the answer, in order."""
        return tuple(run for line in self.lines for run in line.runs if run.style == "figure" and run.citation)


def render_line(line: Line, language: str = "vi") -> str:
    """Render one line of an answer as text."""
    return ("- " if line.role == "item" else "") + "".join(render_run(run, language) for run in line.runs)


def words_of(run: Run, language: str) -> str:
    """Give the words of ``run``: in English what has been said in it, else as they are."""
    return run.english if language == "en" and run.english else run.text


def render_run(run: Run, language: str = "vi") -> str:
    """Render one stretch: a figure in ``**``, a mark as ``[n]``."""
    match run.style:
        case "figure":
            return f"**{run.text}**"
        case "citation":
            return f"[{run.citation}]"
        case _:
            return words_of(run, language)
