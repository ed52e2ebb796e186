"""The figures of the reports as the page shows them: pairs by place, a table of statements, a ranking, lines over time.

Everything taken from a report is escaped here. What is shown is chosen by ``figures_room``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence

from assistant.indicators.display_names import display_name, pair_name
from assistant.indicators.pair_records import bounded_figure
from assistant.indicators.pairs import Pair
from assistant.indicators.ranking import Series
from assistant.types import NATIONAL, Document, Statement
from assistant.vietnamese.english_figures import english_figure
from assistant.web.figure_charts import draw_pair, draw_place, draw_series, signed
from assistant.web.markup import figure_words, label, period_named, phrase, place_name, shown

VERDICTS = {"vượt": "exceeded", "đạt": "met", "chưa đạt": "missed", "chưa đủ căn cứ": "open"}
"""What each verdict is called in classes and in the table of words."""

_SIGNS = {"exceeded": "▲", "met": "●", "missed": "▼", "open": "○"}

Documents = Callable[[str], Document]


def render_pairs(pairs: Sequence[Pair], document: Documents) -> str:
    """Render pairs: how many met their targets, then the certain ones by place, then the doubtful ones."""
    certain = [pair for pair in pairs if pair.confidence == "certain"]
    doubtful = [pair for pair in pairs if pair.confidence == "doubtful"]
    if not pairs:
        return phrase("pairs_none", "p", "figures-none")
    counted = Counter(VERDICTS[pair.verdict] for pair in certain)
    chips = "".join(
        f"<li>{_chip(verdict)} <b>{counted[verdict]}</b></li>" for verdict in VERDICTS.values() if counted[verdict]
    )
    places = dict.fromkeys(pair.result.where for pair in certain)
    parts = [
        f"<h3>{place_name(place)}</h3>{_pair_list([p for p in certain if p.result.where == place], document)}"
        for place in sorted(places, key=lambda name: (not name, name != NATIONAL, name))
    ]
    if doubtful:
        parts.append(f"{phrase('pairs_doubtful', 'h3')}{phrase('pairs_doubtful_line', 'p', 'note')}")
        parts.append(_pair_list(doubtful, document))
    legend = phrase("pairs_legend", "p", "note")
    return f'<ul class="verdict-counts">{chips}</ul>{legend}{"".join(parts)}'


def _pair_list(pairs: Sequence[Pair], document: Documents) -> str:
    return f'<ul class="pairs">{"".join(_pair(pair, document) for pair in pairs)}</ul>'


def _pair(pair: Pair, document: Documents) -> str:
    verdict, target = VERDICTS[pair.verdict], pair.target
    cites = _cites([pair.result] if target is None else [pair.result, target], document)
    place = f'<span class="pair-place">{place_name(pair.result.where)}</span>' if pair.confidence == "doubtful" else ""
    facts = [_fact("pair_result", pair.result, 1)]
    if target is None:
        facts.append(phrase("pair_told", "span", "note"))
    else:
        facts.append(_fact("pair_target", target, 2))
        if pair.difference is not None:
            told = signed(pair.difference)
            points = "pair_points" if pair.result.unit == "%" else "pair_difference"
            facts.append(phrase(points, "span", "note", difference=told, difference_en=english_figure(told)))
        if _is_early(pair):
            facts.append(phrase("pair_not_due", "span", "note"))
    return (
        f'<li class="pair {verdict} {pair.confidence}" data-cites="{cites}">'
        f'<div class="pair-head"><p>{place}{shown(pair_name(pair, document))}</p>{_chip(verdict)}</div>'
        f'{draw_pair(pair)}<div class="pair-facts">{"".join(facts)}</div></li>'
    )


def _is_early(pair: Pair) -> bool:
    """Say whether the result is of a time before the target's term is over, and the target not reached yet."""
    if pair.target is None or pair.target.period is None or pair.result.period is None:
        return False
    return pair.verdict == "chưa đạt" and pair.result.period.end < pair.target.period.end


def _fact(name: str, statement: Statement, number: int) -> str:
    when = f' <span class="when">{period_named(statement.period)}</span>' if statement.period else ""
    return f"<span>{phrase(name, 'span', 'fact-name')} {_figure_button(statement, number)}{when}</span>"


def render_statements(statements: Sequence[Sequence[Statement]], document: Documents, first: int, most: int) -> str:
    """Render up to ``most`` of ``statements`` from ``first`` on as rows of a table, the table around the first ones.

    Each comes with those that say the same again in its report: they are further sources of one row.
    """
    rows = "".join(_row(told, document) for told in statements[first : first + most])
    left = len(statements) - first - most
    count = min(left, most)
    more = (
        f'<button type="button" class="quiet-button" data-more="{first + most}">'
        f"{phrase('more_figures', count=count)}</button>"
        if left > 0
        else ""
    )
    if first:
        return f"<template>{rows}</template>{more}"
    if not statements:
        return phrase("figures_none", "p", "figures-none")
    names = ("indicator", "figure", "kind", "place", "period", "source")
    heads = "".join(f'<th scope="col" class="of-{name}">{phrase(f"column_{name}")}</th>' for name in names)
    return (
        f'<div class="table-frame"><table class="figure-table"><thead><tr>{heads}</tr></thead>'
        f'<tbody id="figure-rows">{rows}</tbody></table></div><div id="figure-more">{more}</div>'
    )


def _row(told: Sequence[Statement], document: Documents) -> str:
    statement = told[0]
    source = document(statement.document_id)
    page = phrase("page_number", page=source.page_of(statement.start)) if len(source.pages) > 1 else ""
    return (
        f'<tr data-cites="{_cites(told, document)}">'
        f'<td class="of-indicator">{shown(display_name(statement, source))}</td>'
        f'<td class="of-figure">{_figure_button(statement, 1)}{_again(told)}</td>'
        f"<td>{phrase(f'kind_is_{statement.kind}', 'span', f'kind {statement.kind}')}</td>"
        f"<td>{place_name(statement.where)}</td>"
        f"<td>{period_named(statement.period)}</td>"
        f'<td class="of-source"><span>{shown(source.title)}</span> {page}</td></tr>'
    )


def _again(told: Sequence[Statement]) -> str:
    """Give a small button for each further place where a report says the same."""
    buttons = [
        f'<button type="button" class="figure-source again" data-cite="{number}" '
        f"{label('aria-label', 'open_figure', figure=words, figure_en=english_figure(words))}>({number})</button>"
        for number, words in enumerate(map(bounded_figure, told[1:]), 2)
    ]
    return "".join(f" {button}" for button in buttons)


def render_ranking(
    rankings: Sequence[Sequence[Statement]], common: Sequence[str], words: str, document: Documents
) -> str:
    """Render a ranking of places for each indicator; without ``words``, the indicators to choose from."""
    if not rankings:
        if words:
            return phrase("ranking_unlike", "p", "figures-none")
        if not common:
            return phrase("ranking_none", "p", "figures-none")
        buttons = "".join(
            f'<li><button type="button" class="suggestion" data-words="{shown(words)}">{shown(words)}</button></li>'
            for words in common
        )
        return f'{phrase("ranking_choose", "p", "note")}<ul class="indicators">{buttons}</ul>'
    drawn = []
    for ranked in rankings:
        head = min((_named(statement, document) for statement in ranked), key=len)
        drawn.append(f'<h3>{shown(head)}</h3><ol class="ranking">{_ranking(ranked, document)}</ol>')
    return f"{phrase('ranking_note', 'p', 'note')}{''.join(drawn)}"


def _ranking(ranked: Sequence[Statement], document: Documents) -> str:
    items, number = [], 0
    for statement in ranked:
        number += statement.place != NATIONAL
        counted = "" if statement.place == NATIONAL else str(number)
        items.append(
            f'<li class="ranked{" country" if not counted else ""}" data-cites="{_cites([statement], document)}">'
            f'<span class="rank-number">{counted}</span><div class="rank-body"><div class="pair-head">'
            f"<p><b>{place_name(statement.where)}</b> {_figure_button(statement, 1)}</p>"
            f'<span class="when">{period_named(statement.period)}</span></div>'
            f"{draw_place(statement, ranked)}"
            f'<p class="note">{shown(_named(statement, document))}</p></div></li>'
        )
    return "".join(items)


def render_series(series: Sequence[Series], document: Documents) -> str:
    """Render indicators over time, "" where there are none."""
    if not series:
        return ""
    drawn = "".join(
        f'<figure class="series" data-cites="{_cites([*one.results, *one.targets], document)}"><figcaption>'
        f"<b>{place_name(one.results[0].where)}</b> · {shown(_named(one.results[-1], document))}</figcaption>"
        f"{draw_series(one)}</figure>"
        for one in series
    )
    legend = phrase("series_legend", "p", "note") if any(one.targets for one in series) else ""
    return (
        f'<section class="over-time">{phrase("series_heading", "h3")}{legend}<div class="plots">{drawn}</div></section>'
    )


def _figure_button(statement: Statement, number: int) -> str:
    words = bounded_figure(statement)
    named = label("aria-label", "open_figure", figure=words, figure_en=english_figure(words))
    return f'<button type="button" class="figure-source" data-cite="{number}" {named}>{figure_words(words)}</button>'


def _chip(verdict: str) -> str:
    sign = f'<span aria-hidden="true">{_SIGNS[verdict]}</span>'
    return f'<span class="verdict-chip {verdict}">{sign} {phrase(f"verdict_{verdict}")}</span>'


def _cites(statements: Sequence[Statement], document: Documents) -> str:
    """Give the sources of ``statements`` as the page's source panel takes them, for a quoted attribute."""
    cites = []
    for number, statement in enumerate(statements, 1):
        source = document(statement.document_id)
        quote = source.text[statement.start : statement.end]
        cites.append(
            {
                "number": number, "document": source.id, "title": source.title, "page": source.page_of(statement.start),
                "start": statement.start, "end": statement.end, "quote": quote, "figures": [statement.figure],
            }
        )  # fmt: skip
    return shown(json.dumps(cites, ensure_ascii=False))


def _named(statement: Statement, document: Documents) -> str:
    return display_name(statement, document(statement.document_id))
