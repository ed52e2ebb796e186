"""What a report says twice: the same figure of the same indicator, place and period, told once with all its sources.

The lead of a report tells again what its table holds. Reports are not set against one another here: that two of them
say the same is worth seeing.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.indicators.groups import grouped
from assistant.indicators.likeness import Indicators
from assistant.indicators.ranking import measure
from assistant.types import Statement

_SAME = 0.84


def without_repeats(statements: Sequence[Statement], indicators: Indicators) -> list[tuple[Statement, ...]]:
    """Give ``statements`` in their order, each with those that say the same in the same report, the first before them.

    ``indicators`` are those of a collection that holds them.
    """
    groups = grouped(statements, lambda one, other: indicators.alike(one, other, _SAME), key=_said)
    return [tuple(group) for group in groups]


def _said(statement: Statement) -> tuple[object, ...]:
    """Give what must be the same word for word: report, kind, place, period, measure, bound and value."""
    period = (statement.period.start, statement.period.end) if statement.period else None
    value = statement.figure if statement.value is None else statement.value
    return (
        statement.document_id, statement.kind, statement.compared_within, period, measure(statement), statement.bound,
        value,
    )  # fmt: skip
