"""Lines of an answer, made of the documents' own words; one citation number a span.

Knows how an answer is put together and marked, not what answers a question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.misread import misread_in
from assistant.statements.cells import cut_row, is_row, numbers_the_row
from assistant.types import NATIONAL, Citation, Document, Line, Run
from assistant.vietnamese.figures import find_figures
from assistant.vietnamese.text import fold

Span = tuple[int, int]

_COMMON = frozenset(
    "tỷ tỉ toàn tính đến hiện trong theo có đã số tổng các tỉnh về ngoài bên cụ hạ kinh xã chính đáng dịch cổng trên "
    "mỗi phấn được năm việc người duy còn lĩnh giai kết hệ phủ để từ nhân chỉ".split()
)


class Composer:
    """Collects the lines and citations of one answer."""

    def __init__(self, document: Callable[[str], Document]) -> None:
        """Take ``document``, which gives a document by its id."""
        self._document = document
        self._numbers: dict[tuple[str, int, int], int] = {}
        self.citations: list[Citation] = []
        self.lines: list[Line] = []

    def cite(self, document_id: str, start: int, end: int) -> int:
        """Give the number of the citation of a span, a new one where it has none yet."""
        key = (document_id, start, end)
        if key not in self._numbers:
            document = self._document(document_id)
            self._numbers[key] = len(self.citations) + 1
            self.citations.append(
                Citation(
                    self._numbers[key],
                    document_id,
                    document.title,
                    document.page_of(start),
                    start,
                    end,
                    document.text[start:end],
                    document.heading_of(start),
                    document.also,
                    misread_in(document, start, end),
                )
            )
        return self._numbers[key]

    def add(self, role: str, *runs: Run | None) -> None:
        """Add a line; what is empty or None is dropped."""
        kept = tuple(run for run in runs if run is not None and (run.text or run.style == "citation"))
        self.lines.append(Line(role, kept))  # type: ignore[arg-type]

    def quote(self, document_id: str, start: int, end: int, cited: Span | None = None) -> None:
        """Add a quoted line «…» [n] of ``start:end``, cited by the span ``cited`` that holds it."""
        low, high = cited or (start, end)
        number = self.cite(document_id, low, high)
        text = self._document(document_id).text[start:end]
        self.add("quote", Run("«"), *with_figures(text, number), Run("» "), mark(number))


def mark(number: int) -> Run:
    """Give the mark of citation ``number``."""
    return Run("", "citation", number)


def with_figures(text: str, citation: int, only: Sequence[Span] | None = None) -> list[Run]:
    """Cut ``text`` into runs with its figures marked as standing in ``citation``.

    ``only`` limits the marking to figures at these offsets of ``text``; what numbers a row of a table is none.
    """
    spans = _figures_in(text) if only is None else sorted(only)
    runs: list[Run] = []
    last = 0
    for start, end in spans:
        if start < last:
            continue
        runs += [Run(text[last:start]), Run(text[start:end], "figure", citation)]
        last = end
    return [*runs, Run(text[last:])]


def _figures_in(text: str) -> list[Span]:
    number = numbers_the_row(cut_row(text, 0)) if is_row(text) else None
    return [(figure.start, figure.end) for figure in find_figures(text) if number is None or figure.start >= number.end]


def lower_first(text: str) -> str:
    """Write ``text`` to follow a colon: its first letter small, unless the word is a name or in capitals."""
    word = text.split(" ", 1)[0]
    if len(word) > 1 and word[1:] != word[1:].lower():
        return text
    return text[:1].lower() + text[1:] if word.lower() in _COMMON else text


def capital(text: str) -> str:
    """Write ``text`` with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def place_in_english(place: str) -> str:
    """Name a place in an English sentence; only the whole country has an English name."""
    return "the whole country" if place == NATIONAL else place


def before_colon(words: str, english: str) -> Run:
    """Give the ``words`` that open a line, and what they say in English: "Đắk Lắk, năm 2023: "."""
    return Run(f"{words}: ", english=f"{capital(english)}: ")


def of_place(place: str) -> Run:
    """Give "Đắk Lắk: ", which opens a line."""
    return before_colon(place, place_in_english(place))


def leaves_out(said: str, place: str) -> bool:
    """Say whether ``said`` does not name ``place``, where there is one to name."""
    return bool(place) and fold(place) not in fold(said)


def of_place_unless(said: str, place: str) -> Run | None:
    """Give "Đắk Lắk: ", or None where ``said`` names the place itself."""
    return of_place(place) if leaves_out(said, place) else None
