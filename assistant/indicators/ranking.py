"""Places by an indicator, and an indicator over time: results of one measure, told apart by place and by period."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from assistant.indicators.groups import grouped
from assistant.indicators.likeness import Indicators, plain_indicator, same_sense
from assistant.indicators.meaning import Term, coverage, credits, speaks_of, terms
from assistant.types import AHEAD, NATIONAL, Period, Statement
from assistant.vietnamese.units import scaled_unit

_ALIKE = 0.8
_SAME_NOUN = 0.5
_MOST_NAMES = 300
_CONTAINED, _LITTLE_MORE = 0.95, 0.6
_WEAK = 0.12
_COMMON = 0.7
_MOST_COMPARED = 600
_EDGES = re.compile(
    r"^(?:(?:có|của|với|thành lập|tiếp nhận|hoàn thành|đạt|số lượng|tổng số|và|các|những|ước)\s+)+"
    r"|(?:\s*\b(?:ở|của|với|tại|có|là|xếp thứ|đứng thứ|xếp|đứng|thứ|và|·))+$",
    re.IGNORECASE,
)
_RESULTS = {"result", "rank"}


@dataclass(frozen=True, slots=True)
class Series:
    """One indicator of one place in several periods: the results in order, and the targets set for it."""

    results: tuple[Statement, ...]
    targets: tuple[Statement, ...]


def measure(statement: Statement) -> str:
    """Give what must be the same for two figures to be compared: the unit, or the first word of what is counted.

    A multiple in the unit is part of the value: "triệu đồng" is compared with "đồng".
    """
    if statement.unit.startswith("điểm "):  # points of a percentage are no percentage, and no marks
        return "điểm %"
    words = re.split(r"[\s/]+", scaled_unit(statement.unit)[1].lower())
    return words[0]


def rank_places(statements: Iterable[Statement], words: str = "") -> list[list[Statement]]:
    """Give a ranking for each indicator that several places have a result of, that of most places first.

    ``statements`` all speak of ``words``, which is why counts of one noun need less else in common than shares do. A
    ranking has for each place its latest result, the best place first: a lower rank is better, more is better
    otherwise. Among equals that comes first whose indicators say least besides ``words``.
    """
    named: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        if _is_ranked(statement) and " · " not in statement.indicator:
            named[statement.unit, plain_indicator(statement)].append(statement)
    shortest = [same for _, same in sorted(named.items(), key=lambda entry: len(terms(entry[0][1])))[:_MOST_NAMES]]
    groups = grouped(shortest, lambda one, other: _ranked_with(one[0], other[0]))
    rankings = [_best_first(_latest(chain.from_iterable(group))) for group in groups]
    several = [ranking for ranking in rankings if len(ranking) > 1]
    asked = terms(words)
    return sorted(several, key=lambda ranking: (-len(ranking), -_nearness(ranking, asked)))


def _latest(statements: Iterable[Statement]) -> list[Statement]:
    latest: dict[str, Statement] = {}
    for statement in statements:
        known = latest.get(statement.place)
        if known is None or _recency(statement) > _recency(known):
            latest[statement.place] = statement
    return list(latest.values())


def _ranked_with(one: Statement, other: Statement) -> bool:
    """Say whether two results that speak of the same words are of one indicator.

    They are alike in name, or one name says little more than the other, or both count one noun.
    """
    if measure(one) != measure(other):
        return False
    if _names_the_same(one, other):
        return True
    if one.unit != other.unit or not same_sense(one, other):
        return False
    left, right = terms(plain_indicator(one)), terms(plain_indicator(other))
    less, more = sorted((_borne_by_words(left, right), _borne_by_words(right, left)))
    if more >= _CONTAINED and less >= _LITTLE_MORE:
        return True
    return one.unit not in {"", "%", "thứ", "đồng"} and less >= _SAME_NOUN


def _borne_by_words(asked: Sequence[Term], given: Sequence[Term]) -> float:
    """Give the share of the terms ``asked`` that those ``given`` bear out, or whose words all stand among theirs."""
    syllables = {syllable for term in given for syllable in term.phrase.split()}
    weights = [_plainly(term) for term in asked]
    borne = [
        weight * (1.0 if syllables.issuperset(term.phrase.split()) else credit)
        for term, weight, credit in zip(asked, weights, credits(asked, given), strict=True)
    ]
    return sum(borne) / sum(weights) if asked else 0.0


def _nearness(ranking: Sequence[Statement], asked: Sequence[Term]) -> float:
    return sum(coverage(terms(plain_indicator(one)), asked, _plainly) for one in ranking) / len(ranking)


def _best_first(statements: Iterable[Statement]) -> list[Statement]:
    return sorted(statements, key=lambda s: ((1 if measure(s) == "thứ" else -1) * (s.value or 0.0), s.place))


def rank_like(statements: Iterable[Statement], one: Statement, period: Period | None = None) -> list[Statement]:
    """Give for each province its latest result of the indicator of ``one``, the highest value first, of ranks the best.

    Made for all statements of an index, so that no province is missed that a search would not have brought; nothing is
    weighed by rarity. With ``period`` only results of it count.
    """
    return _best_first(
        _latest(
            statement
            for statement in statements
            if _is_ranked(statement)
            and statement.place != NATIONAL
            and measure(statement) == measure(one)
            and (period is None or (statement.period is not None and statement.period.overlaps(period)))
            and _names_the_same(one, statement)
        )
    )


def _names_the_same(one: Statement, other: Statement) -> bool:
    first, second = plain_indicator(one), plain_indicator(other)
    if first == second:
        return True
    left, right = terms(first), terms(second)
    both = min(coverage(left, right, _plainly), coverage(right, left, _plainly))
    return both >= _ALIKE and same_sense(one, other)


def _plainly(term: Term) -> float:
    return _WEAK if term.weak else 1.0


def _is_ranked(statement: Statement) -> bool:
    """Say whether a statement is a result of a whole province, or of the country, that is known."""
    told = statement.kind in _RESULTS and statement.value is not None
    return told and bool(statement.place) and not statement.locality


def _recency(statement: Statement) -> tuple[str, int]:
    """Order by the end of the period, and among equals by how little else the indicator says."""
    return (statement.period.end.isoformat() if statement.period else "", -len(terms(plain_indicator(statement))))


def find_series(statements: Sequence[Statement], indicators: Indicators) -> list[Series]:
    """Give the indicators among ``statements`` that have results of several periods, the longest first."""

    def alike(one: Statement, other: Statement) -> bool:
        return indicators.alike(one, other, _ALIKE)

    results = [s for s in statements if s.kind in _RESULTS and s.value is not None and s.period]
    by_measure: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in results[:_MOST_COMPARED]:
        by_measure[statement.compared_within, measure(statement)].append(statement)
    targets = [s for s in statements if s.kind in AHEAD and s.value is not None and s.period]
    found = []
    for (place, unit), measured in by_measure.items():
        for group in grouped(measured, alike):
            points = {_end(one): one for one in sorted(group, key=_end)}
            if len(points) > 1:
                aims = [t for t in targets if t.compared_within == place and measure(t) == unit and alike(group[0], t)]
                found.append(Series(tuple(points.values()), tuple({_end(t): t for t in aims}.values())))
    return sorted(found, key=lambda series: -len(series.results))


def _end(statement: Statement) -> str:
    return statement.period.end.isoformat() if statement.period else ""


def common_indicators(statements: Iterable[Statement], indicators: Indicators, most: int = 8) -> list[str]:
    """Give the words of indicators that several places have results of, those of most places first."""
    by_term: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    results = [s for s in statements if _is_ranked(s) and s.place != NATIONAL]
    for statement in results[: 4 * _MOST_COMPARED]:
        named = [term for term in terms(plain_indicator(statement)) if not term.weak]
        if named and " · " not in statement.indicator:
            rarest = max(named, key=indicators.weigh)
            by_term[measure(statement), rarest.phrase].append(statement)
    counted: Counter[str] = Counter()  # names of indicators: how many places have them
    for group in by_term.values():
        first = min(group, key=lambda s: len(plain_indicator(s)))
        alike = [s for s in group if indicators.compare(first, s).backward >= _COMMON and same_sense(first, s)]
        name = _EDGES.sub("", plain_indicator(first)).strip(" ,·")
        rankings = rank_places((s for s in alike if speaks_of(plain_indicator(s), name)), name)
        if rankings:
            counted[name] = max(counted[name], len(rankings[0]))
    chosen: list[str] = []
    for name, _ in counted.most_common(4 * most):
        told = [term for term in terms(name) if not term.weak]
        if " " in name and told and not any(speaks_of(name, other) or speaks_of(other, name) for other in chosen):
            chosen.append(name)
    return chosen[:most]
