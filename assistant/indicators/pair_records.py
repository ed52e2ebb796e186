"""Pairs as data to take away."""

from __future__ import annotations

from collections.abc import Callable

from assistant.indicators.pairs import Pair
from assistant.indicators.records import Record, plain_number
from assistant.types import Document, Statement
from assistant.vietnamese.period_names import period_name

PAIR_COLUMNS = (
    "place", "indicator", "target", "target_period", "target_document", "result", "result_period", "result_document",
    "verdict", "confidence",
)  # fmt: skip
"""The columns of a table of pairs in CSV. JSON adds the difference and where each side stands."""


def pair_indicator(pair: Pair) -> str:
    """Give the words that name what both sides of ``pair`` are of."""
    return pair.result.indicator.split(" · ")[0] or (pair.target.indicator if pair.target else "")


def bounded_figure(statement: Statement | None) -> str:
    """Give the figure with its bound, and the percent or money that only a table says: "trên 50%"; "" for None."""
    if statement is None:
        return ""
    told = statement.unit if statement.figure[-1].isdigit() else ""  # only the head of a table says it
    unit = "%" if told == "%" else f" {told}" if "đồng" in told or told == "USD" else ""
    return f"{statement.bound} {statement.figure}{unit}".strip()


def pair_record(pair: Pair, document: Callable[[str], Document]) -> Record:
    """Give ``pair`` by column, and beyond the columns the difference, page, span and quote of each side."""
    target, result = pair.target, pair.result
    record: Record = {
        "place": result.where,
        "indicator": pair_indicator(pair),
        "target": bounded_figure(target),
        "target_period": period_name(target.period) if target and target.period else "",
        "target_document": target.document_id if target else "",
        "result": bounded_figure(result),
        "result_period": period_name(result.period) if result.period else "",
        "result_document": result.document_id,
        "verdict": pair.verdict,
        "confidence": pair.confidence,
        "difference": plain_number(pair.difference),
    }
    for name, side in (("target", target), ("result", result)):
        text = document(side.document_id) if side else None
        record[f"{name}_page"] = text.page_of(side.start) if text and side else None
        record[f"{name}_start"] = side.start if side else None
        record[f"{name}_end"] = side.end if side else None
        record[f"{name}_quote"] = text.text[side.start : side.end] if text and side else ""
    return record
