"""What a report says twice: the same figure of the same indicator, place and period, told once with all its sources.

The lead of a report tells again what its table holds. Reports are not set against one another here: that two of them
say the same is worth seeing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from assistant.indicators.likeness import Indicators, same_sense
from assistant.indicators.ranking import measure
from assistant.types import Statement

_SAME = 0.84


def without_repeats(statements: Sequence[Statement], indicators: Indicators) -> list[tuple[Statement, ...]]:
    """Give ``statements`` in their order, each with those that say the same in the same report, the first before them.

    ``indicators`` are those of a collection that holds them.
    """
    groups: dict[tuple[object, ...], list[list[Statement]]] = defaultdict(list)
    order: list[list[Statement]] = []
    for statement in statements:
        known = groups[_said(statement)]
        for group in known:
            if _alike(group[0], statement, indicators):
                group.append(statement)
                break
        else:
            known.append([statement])
            order.append(known[-1])
    return [tuple(group) for group in order]


def _said(statement: Statement) -> tuple[object, ...]:
    """Give what must be the same word for word: report, kind, place, period, measure, bound and value."""
    period = (statement.period.start, statement.period.end) if statement.period else None
    value = statement.figure if statement.value is None else statement.value
    return (
        statement.document_id, statement.kind, statement.compared_within, period, measure(statement), statement.bound,
        value,
    )  # fmt: skip


def _alike(one: Statement, other: Statement, indicators: Indicators) -> bool:
    return same_sense(one, other) and indicators.compare(one, other).least >= _SAME
