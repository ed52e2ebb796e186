"""Score the statements taken from documents against a gold list: precision and recall by what must be right.

    python -m tools.score_statements GOLD.jsonl --corpus FOLDER
    python -m tools.score_statements GOLD.jsonl --documents DOCUMENTS.jsonl
    python -m tools.score_statements PAIRS.jsonl --corpus FOLDER --pairs

A statement is found where its figure is the gold figure at its place in the text, with its unit or without ("14 tỷ
đồng"). ``--failures`` lists what was missed,
what should not be there, and what is wrong about the rest. With ``--pairs`` the list is one of target–result pairs.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.encoder import load_encoder
from assistant.indicators.likeness import Indicators
from assistant.indicators.meaning import speaks_of
from assistant.indicators.pairs import find_pairs
from assistant.indicators.settled import settle
from assistant.settings import BUNDLED_ENCODER
from assistant.statements import analyse
from assistant.types import Document, Statement
from tools.gold_pairs import pairs_table, read_gold_pairs
from tools.gold_statements import Gold, Labels, read_folder, read_gold, read_lines

ASPECTS = ("figure", "kind", "place", "indicator", "period", "figure + kind + place")


@dataclass(frozen=True, slots=True)
class Match:
    """A gold statement and what was found at its figure; either is None where it has no partner."""

    gold: Gold | None
    found: Statement | None

    def wrong(self) -> list[str]:
        """Give the aspects that are wrong of a statement that was found."""
        gold, found = self.gold, self.found
        if gold is None or found is None:
            return ["figure"]
        spoken = f"{found.indicator} {found.unit}"
        checks = {
            "kind": found.kind in gold.kinds,
            "place": found.place in gold.places,
            "indicator": speaks_of(spoken, gold.indicator),
            "period": not gold.period or (found.period is not None and gold.period == str(found.period.end.year)),
        }
        return [aspect for aspect, right in checks.items() if not right]


def match(labels: Labels, document: Document) -> list[Match]:
    """Match the statements of ``document`` with its gold ones, by where the figures stand."""
    statements = [s for s in analyse(document).statements if labels.start <= s.figure_start < labels.end]
    left = {(s.figure_start, s.figure_end): s for s in statements}
    alike = {(s.figure_start, _digits(s.figure)): (s.figure_start, s.figure_end) for s in statements}
    matches, excused = [], []
    for gold in labels.statements:
        span = gold.span(document.text)
        span = alike.get((span[0], _digits(gold.figure)), span)
        found = left.pop(span, None)
        if gold.optional:
            excused.append(span)
        else:
            matches.append(Match(gold, found))
    surplus = [s for span, s in left.items() if not any(low < span[1] and span[0] < high for low, high in excused)]
    return matches + [Match(None, statement) for statement in surplus]


def _digits(figure: str) -> str:
    return "".join(filter(str.isdigit, figure))


def table(matches: Sequence[Match]) -> str:
    """Give precision and recall by aspect, as lines of text."""
    wanted = sum(match.gold is not None for match in matches)
    given = sum(match.found is not None for match in matches)
    wrongs = [(match, set(match.wrong())) for match in matches if match.gold and match.found]
    lines = [f"{wanted} gold statements, {given} found", f"{'':<24}{'precision':>10}{'recall':>10}"]
    for aspect in ASPECTS:
        parts = {"kind", "place"} if "+" in aspect else {aspect}
        right = sum(not parts & wrong for _, wrong in wrongs)
        lines.append(f"{aspect:<24}{right / max(given, 1):>10.3f}{right / max(wanted, 1):>10.3f}")
    return "\n".join(lines)


def failures(matches: Sequence[Match], documents: dict[str, Document]) -> list[str]:
    """Say of each wrong match what is wrong."""
    said = []
    for one in matches:
        wrong = one.wrong()
        if not wrong:
            continue
        gold, found = one.gold, one.found
        name = gold.document if gold else (found.document_id if found else "")
        if gold is not None and found is not None:
            period = found.period.end.year if found.period else ""
            got = f"{found.kind} · {found.place} · {found.indicator} [{found.unit}] · {period}"
            wish = f"{'/'.join(gold.kinds)} · {'/'.join(gold.places)} · {gold.indicator} · {gold.period}"
            said.append(f"{name[-40:]}: {gold.figure} {wrong}: {got}  ≠  {wish}")
        elif gold is not None:
            start, end = gold.span(documents[gold.document].text)
            said.append(f"{name[-40:]}: missed …{documents[gold.document].text[max(0, start - 40) : end + 20]!r}")
        elif found is not None:
            said.append(f"{name[-40:]}: surplus {found.figure}: {found.indicator}")
    return said


def score_pairs(gold: Path, documents: dict[str, Document]) -> int:
    """Print how the pairs found in ``documents`` compare with the gold list."""
    said = {name: analyse(document) for name, document in documents.items()}
    statements = [statement for one in said.values() for statement in one.statements]
    indicators = Indicators(statements, load_encoder(str(BUNDLED_ENCODER)).encode_questions)
    pairs = find_pairs(statements, documents.__getitem__, lambda name: said[name].sentences, indicators)
    pairs = settle(pairs, statements, documents.__getitem__)
    print(pairs_table(read_gold_pairs(gold), pairs, documents))
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="gold list, JSON Lines")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--corpus", type=Path, help="folder of reports")
    source.add_argument("--documents", type=Path, help='JSON Lines {"id", "title", "text"}')
    parser.add_argument("--pairs", action="store_true", help="the list is one of target–result pairs")
    parser.add_argument("--failures", action="store_true", help="list what is wrong")
    options = parser.parse_args(arguments)
    if options.pairs:
        return score_pairs(options.gold, read_folder(options.corpus or Path()))
    labels = read_gold(options.gold)
    wanted = {one.document for one in labels}
    documents = read_folder(options.corpus) if options.corpus else read_lines(options.documents, wanted)
    missing = wanted - set(documents)
    if missing:
        print(f"not there: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    matches = [found for one in labels for found in match(one, documents[one.document])]
    print(table(matches))
    if options.failures:
        print("\n".join(failures(matches, documents)))
        counted = Counter(aspect for one in matches for aspect in one.wrong())
        print(", ".join(f"{aspect}: {count}" for aspect, count in counted.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
