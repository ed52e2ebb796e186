"""Charts of figures as SVG of our own: a result's bar with its target marked, a place's bar, a line over time.

Drawn in percent of whatever width there is, so that words beside them keep their size; each says in words what it
shows. Colours come from the page's palette by class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from assistant.indicators.pair_records import bounded_figure
from assistant.indicators.pairs import Pair
from assistant.indicators.ranking import Series, measure
from assistant.types import AHEAD, Statement
from assistant.vietnamese.english_figures import english_figure
from assistant.vietnamese.figures import write_number
from assistant.web.markup import day, figure_words, label

_HEIGHT = 20
_LEAST_APART = 12.0  # percent of the plot's width
_PLOT_TOP, _PLOT_BOTTOM = 14.0, 86.0  # percent of the plot's height between which points lie


def draw_pair(pair: Pair) -> str:
    """Draw a pair: the result as a bar, the target as an upright mark; "" where the result is not one number."""
    result, target = pair.result.value, pair.target.value if pair.target else None
    if result is None or pair.result.unit == "thứ":
        return ""
    full = _full(pair.result, [value for value in (result, target) if value is not None])
    mark = ""
    if target is not None:
        at = _percent(target, full)
        mark = f'<line class="target-mark" x1="{at}%" x2="{at}%" y1="0" y2="{_HEIGHT}"/>'
    words = {"result": bounded_figure(pair.result), "target": bounded_figure(pair.target)}
    words |= {f"{name}_en": english_figure(told) for name, told in words.items()}
    named = label("aria-label", "pair_drawn" if pair.target else "pair_drawn_alone", **words)
    return _svg(f'<rect class="result-bar" width="{_percent(result, full)}%" height="{_HEIGHT}" rx="4"/>{mark}', named)


def draw_place(statement: Statement, everyone: Sequence[Statement]) -> str:
    """Draw the bar of one place of a ranking; of ranks, the first place has the longest bar."""
    values = [one.value for one in everyone if one.value is not None]
    value = statement.value or 0.0
    if statement.unit == "thứ":
        worst = max(values)
        value, full = worst + 1 - value, worst
    else:
        full = _full(statement, values)
    told = bounded_figure(statement)
    named = label("aria-label", "ranking_drawn", place=statement.where, figure=told, figure_en=english_figure(told))
    return _svg(f'<rect class="result-bar" width="{_percent(value, full)}%" height="{_HEIGHT}" rx="4"/>', named)


def draw_series(series: Series) -> str:
    """Draw results over time as a line and targets as hollow dots; each dot is a button that opens its source.

    Dots carry ``data-cite``, the number of their statement among results and then targets.
    """
    everyone = [*series.results, *series.targets]
    days = [_day(statement).toordinal() for statement in everyone]
    values = [statement.value or 0.0 for statement in everyone]
    low = min(0.0, min(values)) if min(values) < 0.4 * max(values) else 0.9 * min(values)
    places = [
        _place(at, value, (min(days), max(days)), (low, max(values))) for at, value in zip(days, values, strict=True)
    ]
    drawn = places[: len(series.results)]
    line = "".join(
        f'<line class="series-line" x1="{x1}%" y1="{y1}%" x2="{x2}%" y2="{y2}%"/>'
        for (x1, y1), (x2, y2) in pairwise(drawn)
    )
    points = [(_written(s), bounded_figure(s)) for s in series.results]
    named = label(
        "aria-label",
        "series_drawn",
        points="; ".join(f"{when}: {told}" for when, told in points),
        points_en="; ".join(f"{when}: {english_figure(told)}" for when, told in points),
    )
    aims = places[len(series.results) :]
    dots = "".join(
        _dot(at, statement, place, aims) for at, (statement, place) in enumerate(zip(everyone, places, strict=True), 1)
    )
    days_named = {_shown(statement): place[0] for statement, place in zip(everyone, places, strict=True)}
    ticks = "".join(f'<span class="tick" style="left:{at}%">{html}</span>' for html, at in _apart(days_named))
    return (
        f'<div class="plot"><svg role="img" width="100%" height="100%" {named}>'
        f'<line class="plot-base" x1="0" x2="100%" y1="{_PLOT_BOTTOM}%" y2="{_PLOT_BOTTOM}%"/>{line}</svg>'
        f"{dots}{ticks}</div>"
    )


def _apart(days: Mapping[str, float]) -> list[tuple[str, float]]:
    """Leave out the names of days that would stand on one another."""
    kept: list[tuple[str, float]] = []
    for words, at in sorted(days.items(), key=lambda named: named[1]):
        if not kept or at - kept[-1][1] >= _LEAST_APART:
            kept.append((words, at))
    return kept


def _dot(number: int, statement: Statement, place: tuple[float, float], aims: Sequence[tuple[float, float]]) -> str:
    """Draw a dot; what it says stands beside it where it would lie on a target's."""
    is_aim = statement.kind in AHEAD
    crowded = not is_aim and any(abs(x - place[0]) < _LEAST_APART and 0 <= place[1] - y < 25 for x, y in aims)
    side = " left" if place[0] > 80 else ""
    css = f"dot aim{side}" if is_aim else f"dot{' low' if crowded else ''}"
    told, when = bounded_figure(statement), _written(statement)
    named = label("aria-label", "open_figure", figure=f"{told} · {when}", figure_en=f"{english_figure(told)} · {when}")
    return (
        f'<button type="button" class="{css}" data-cite="{number}" style="left:{place[0]}%;top:{place[1]}%" {named}>'
        f"<span>{figure_words(told)}</span></button>"
    )


def _place(at: int, value: float, days: tuple[int, int], values: tuple[float, float]) -> tuple[float, float]:
    across = (at - days[0]) / (days[1] - days[0]) if days[1] > days[0] else 0.5
    up = (value - values[0]) / (values[1] - values[0]) if values[1] > values[0] else 0.5
    return round(8 + 84 * across, 2), round(_PLOT_BOTTOM - (_PLOT_BOTTOM - _PLOT_TOP) * up, 2)


def _day(statement: Statement) -> date:
    return statement.period.end if statement.period else date.min


def _written(statement: Statement) -> str:
    """Write a period shortly: its year, or its last day where it is no whole year."""
    when = _day(statement)
    return str(when.year) if (when.month, when.day) == (12, 31) else f"{when.day}/{when.month}/{when.year}"


def _shown(statement: Statement) -> str:
    """Render what ``_written`` writes; the browser writes a day in English."""
    written = _written(statement)
    return written if written.isdigit() else day(_day(statement))


def _full(statement: Statement, values: Sequence[float]) -> float:
    """Give the value that fills the width: 100 for shares that stay below it, else a little more than the greatest."""
    greatest = max(values)
    if measure(statement) == "%" and greatest <= 100:
        return 100.0
    return greatest * 1.04


def _percent(value: float, full: float) -> float:
    return round(100 * max(0.0, value) / full, 2) if full else 0.0


def _svg(inside: str, named: str) -> str:
    track = f'<rect class="bar-track" width="100%" height="{_HEIGHT}" rx="4"/>'
    return f'<svg class="bars" role="img" width="100%" height="{_HEIGHT}" {named}>{track}{inside}</svg>'


def signed(difference: float) -> str:
    """Write a difference with its sign, as Vietnamese write numbers: "+51,9"."""
    return f"{'+' if difference > 0 else '−' if difference < 0 else ''}{write_number(abs(difference))}"
