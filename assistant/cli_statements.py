"""The command ``statements``: the figures of the reports as a table, in CSV or JSON.

Which statements are meant is left to ``indicators.selection``, how they are written to ``indicators.records``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli_words import both, say
from assistant.errors import UsageError

if TYPE_CHECKING:
    from assistant.index.reader import Reader
    from assistant.indicators.likeness import Encode

KINDS = ("target", "result", "plan", "budget", "rank", "other")


def add_options(parser: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """Add the options of the command, described in ``words``."""
    parser.add_argument("--place", default="", metavar="NAME", help=words("statements_place"))
    parser.add_argument("--period", default="", metavar="PERIOD", help=words("statements_period"))
    parser.add_argument("--kind", default="", choices=KINDS, metavar="|".join(KINDS), help=words("statements_kind"))
    parser.add_argument("--indicator", default="", metavar="WORDS", help=words("statements_indicator"))
    parser.add_argument("--document", default="", metavar="PATH", help=words("statements_document"))
    parser.add_argument("--pairs", action="store_true", help=words("statements_pairs"))
    written = parser.add_mutually_exclusive_group()
    written.add_argument("--csv", type=Path, metavar="FILE", help=words("statements_csv"))
    written.add_argument("--json", action="store_true", help=words("json"))


def write_table(options: argparse.Namespace, reader: Reader, encode: Encode, language: str) -> None:
    """Write the table that ``options`` ask for to the file or to standard output; raises UsageError."""
    from assistant.indicators.pair_records import PAIR_COLUMNS
    from assistant.indicators.records import COLUMNS, csv_text, json_text
    from assistant.indicators.selection import read_selection
    from assistant.indicators.table import StatementTable

    table = StatementTable(reader, encode)
    selection = read_selection(
        options.place, options.period, options.kind, options.indicator, options.document, table.places()
    )
    columns = PAIR_COLUMNS if options.pairs else COLUMNS
    if options.pairs:
        records = table.pair_records(table.select_pairs(selection))
    else:
        records = table.records(table.select(selection))
    if options.csv is not None:
        _write_file(options.csv, csv_text(columns, records))
        print(say("statements_written", language, count=len(records), path=options.csv), file=sys.stderr, flush=True)
        return
    print(
        json_text(records) if options.json else csv_text(columns, records, for_spreadsheets=False), end="", flush=True
    )
    if not records:
        print(say("statements_none", language), file=sys.stderr, flush=True)


def _write_file(path: Path, text: str) -> None:
    try:
        path.write_bytes(text.encode("utf-8", errors="replace"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(*both("statements_unwritable", path=path, reason=reason)) from error
