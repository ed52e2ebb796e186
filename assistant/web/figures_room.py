"""The calls of the page "Chỉ tiêu & kết quả": the figures that a filter leaves, and the same as a file.

Chooses what is shown; how it is drawn stands in ``figures_views``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.indicators.display_names import display_name, pair_name
from assistant.indicators.pair_records import PAIR_COLUMNS
from assistant.indicators.ranking import common_indicators, find_series, rank_places
from assistant.indicators.records import COLUMNS, Record, csv_text, json_text
from assistant.indicators.selection import Selection, read_selection
from assistant.indicators.table import StatementTable
from assistant.types import NATIONAL, Statement
from assistant.vietnamese.text import fold
from assistant.web.calls import Reply, answering, file_reply
from assistant.web.figures_form import VIEWS
from assistant.web.figures_views import render_pairs, render_ranking, render_series, render_statements
from assistant.web.library import Library, OncePerGeneration, OpenIndex

ROWS = 100
"""How many rows of the table are sent at once."""

_SERIES_SHOWN = 4
_RANKINGS_SHOWN = 4
_LONGEST_FIELD = 400


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the page asks to see: the way to look, the filter, the first row."""

    view: str
    selection: Selection
    first: int


class FiguresRoom:
    """Shows the figures of the newest generation."""

    def __init__(self, library: Library) -> None:
        """Read from ``library``."""
        self._library = library
        self._tables = OncePerGeneration(lambda opened: StatementTable(opened.reader, opened.encode))
        self._choices = OncePerGeneration(lambda opened: _choices(self._tables.of(opened), opened))

    def calls(self) -> tuple[Callable[[object], Reply], ...]:
        """Give the calls of the page."""
        return self.figures, self.take_figures

    @answering
    def figures(self, sent: object) -> Reply:
        """Give the figures that a filter leaves, drawn, and what there is to filter by."""
        opened = self._library.current()
        table = self._tables.of(opened)
        asked = _read(sent, table)
        html, count = self._draw(table, asked)
        return {
            "html": html,
            "count": count,
            "choices": self._choices.of(opened) if not asked.first else None,
            "generation": opened.reader.generation,
        }

    @answering
    def take_figures(self, sent: object) -> Reply:
        """Give exactly what the filter leaves as a file, CSV or JSON, in base64."""
        table = self._tables.of(self._library.current())
        asked = _read(sent, table)
        columns, records = self._records(table, asked)
        name = f"{_FILES[asked.view]}-{date.today().isoformat()}"
        as_json = _field(sent, "format") == "json"
        text = json_text(records) if as_json else csv_text(columns, records)
        file = (f"{name}.json", "application/json") if as_json else (f"{name}.csv", "text/csv;charset=utf-8")
        return {**file_reply(*file, text.encode("utf-8", errors="replace")), "count": len(records)}

    def _draw(self, table: StatementTable, asked: _Asked) -> tuple[str, int]:
        if asked.view == "pairs":
            pairs = table.select_pairs(asked.selection)
            chosen = table.select(asked.selection) if _narrow(asked.selection) else []
            series = find_series(chosen, table.indicators())[:_SERIES_SHOWN]
            return render_pairs(pairs, table.document) + render_series(series, table.document), len(pairs)
        if asked.view == "ranking":
            rankings = _ranked(table, asked.selection)
            places = {statement.place for ranking in rankings for statement in ranking}
            common = [] if asked.selection.words else common_indicators(table.statements(), table.indicators())
            return render_ranking(rankings, common, asked.selection.words, table.document), len(places)
        told = table.select_once(asked.selection)
        statements = [first for first, *_ in told]
        series = [] if asked.first or not _narrow(asked.selection) else find_series(statements, table.indicators())
        drawn = render_series(series[:_SERIES_SHOWN], table.document)
        return drawn + render_statements(told, table.document, asked.first, ROWS), len(told)

    def _records(self, table: StatementTable, asked: _Asked) -> tuple[Sequence[str], list[Record]]:
        """Give what is shown as records, each indicator by the name that the page shows."""
        if asked.view == "pairs":
            pairs = table.select_pairs(asked.selection)
            names = [pair_name(pair, table.document) for pair in pairs]
            return PAIR_COLUMNS, _renamed(table.pair_records(pairs), names)
        if asked.view == "ranking":
            chosen = [statement for ranking in _ranked(table, asked.selection) for statement in ranking]
        else:
            chosen = [first for first, *_ in table.select_once(asked.selection)]
        names = [display_name(statement, table.document(statement.document_id)) for statement in chosen]
        return COLUMNS, _renamed(table.records(chosen), names)


_FILES = {"pairs": "chi-tieu-va-ket-qua", "statements": "so-lieu", "ranking": "xep-hang"}


def _renamed(records: Sequence[Record], names: Sequence[str]) -> list[Record]:
    return [{**record, "indicator": name} for record, name in zip(records, names, strict=True)]


def _ranked(table: StatementTable, selection: Selection) -> list[list[Statement]]:
    words = selection.words
    return rank_places(table.select(selection), words)[:_RANKINGS_SHOWN] if words else []


def _narrow(selection: Selection) -> bool:
    """Say whether a line over time would be of what was asked for: a place or an indicator was."""
    return bool(selection.places or selection.words)


def _read(sent: object, table: StatementTable) -> _Asked:
    """Read what the page sent; what is missing or of another type asks for anything."""
    view, first = _field(sent, "view"), sent.get("first") if isinstance(sent, dict) else 0
    view = view if view in VIEWS else VIEWS[0]
    kind = _field(sent, "kind") if view == "statements" else ""
    selection = read_selection(
        _field(sent, "place"), _field(sent, "period"), kind, _field(sent, "indicator"), _field(sent, "document"),
        table.places(),
    )  # fmt: skip
    return _Asked(view, selection, first if isinstance(first, int) and first > 0 else 0)


def _field(sent: object, name: str) -> str:
    value = sent.get(name) if isinstance(sent, Mapping) else None
    return value[:_LONGEST_FIELD] if isinstance(value, str) else ""


def _choices(table: StatementTable, opened: OpenIndex) -> Reply:
    """Give what there is to filter by: places, years, reports."""
    statements = table.statements()
    years = {year for s in statements if s.period for year in (s.period.start.year, s.period.end.year)}
    titles = {summary.id: summary.title for summary in opened.reader.documents()}
    held = dict.fromkeys(statement.document_id for statement in statements)
    return {
        "place": sorted(table.places(), key=lambda place: (place != NATIONAL, fold(place))),
        "period": [str(year) for year in sorted(years, reverse=True)],
        "document": [[name, titles.get(name, name)] for name in held],
    }
