"""Gold lists of pairs: which target a careful reader sets beside which result, and how it stands.

A line names the figures of both by document and occurrence, as ``gold_statements`` does, and the verdict. A line that
is ``doubtful`` may be paired, but never as certain.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from assistant.indicators.pairs import Pair
from assistant.types import Document, Statement
from tools.gold_statements import occurrences


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a document, by the number of its occurrence there."""

    document: str
    figure: str
    occurrence: int

    def is_of(self, statement: Statement | None, documents: dict[str, Document]) -> bool:
        """Say whether ``statement`` is said by this figure."""
        if statement is None or statement.document_id != self.document:
            return False
        found = occurrences(self.figure, documents[self.document].text)
        return statement.figure_start == found[self.occurrence - 1][0]


@dataclass(frozen=True, slots=True)
class GoldPair:
    """A pair; ``target`` is None where the report says how a result stands without saying what the target was."""

    target: Figure | None
    result: Figure
    verdict: str
    doubtful: bool

    def fits(self, pair: Pair, documents: dict[str, Document]) -> bool:
        """Say whether ``pair`` sets the same figures side by side."""
        if (self.target is None) != (pair.target is None):
            return False
        return self.result.is_of(pair.result, documents) and (
            self.target is None or self.target.is_of(pair.target, documents)
        )


def read_gold_pairs(path: Path) -> list[GoldPair]:
    """Read a gold list of pairs, JSON Lines."""
    return [
        GoldPair(
            Figure(*record["target"]) if record["target"] else None,
            Figure(*record["result"]),
            record["verdict"],
            record.get("doubtful", False),
        )
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def pairs_table(gold: list[GoldPair], pairs: list[Pair], documents: dict[str, Document]) -> str:
    """Give how many of the gold pairs were made, with the right verdict, and how many certain ones no reader makes."""
    sure = [one for one in gold if not one.doubtful]
    certain = [pair for pair in pairs if pair.confidence == "certain"]
    found = [(one, pair) for one in sure for pair in certain if one.fits(pair, documents)]
    judged = [one for one, pair in found if one.verdict == pair.verdict]
    wrong = [pair for pair in certain if not any(one.fits(pair, documents) for one in sure)]
    missed = [one for one in sure if not any(one is other for other, _ in found)]
    lines = [
        f"{len(sure)} gold pairs, {len(certain)} certain pairs, {len(pairs) - len(certain)} doubtful",
        f"found          {len(found)}/{len(sure)}",
        f"right verdict  {len(judged)}/{len(found)}",
        f"not gold       {len(wrong)}/{len(certain)}",
    ]
    lines += [f"missed: {one}" for one in missed]
    lines += [
        f"not gold: {pair.target.figure if pair.target else '—'} · {pair.result.figure} · {pair.result.indicator}"
        for pair in wrong
    ]
    return "\n".join(lines)
