"""The index as the commands meet it: opened, and built before that where there is none yet."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.cli_words import say
from assistant.errors import IndexMissing
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.answering import Assistant
    from assistant.encoder import Encoder
    from assistant.index.build_report import BuildReport
    from assistant.index.manifest import Failure
    from assistant.index.reader import Reader


def open_assistant(settings: Settings) -> Assistant:
    """Open the assistant over the current index. Raises AssistantError."""
    from assistant.answering import Assistant
    from assistant.encoder import load_encoder

    encoder = load_encoder(settings.encoder)
    return Assistant(open_index(settings, encoder), encoder)


def open_index(settings: Settings, encoder: Encoder) -> Reader:
    """Open the index, after building it where there is none yet."""
    from assistant.index.reader import open_reader
    from assistant.index.scan import difference

    try:
        reader = open_reader(settings.index, encoder.identity)
    except IndexMissing:
        tell(say("no_index", settings.language, index=settings.index, corpus=settings.corpus))
        bring_up_to_date(settings, encoder)
        return open_reader(settings.index, encoder.identity)
    if reader.damage:
        tell(say("older_serves", settings.language, why=reader.damage.sentence(settings.language)))
    elif found := difference(settings.corpus, settings.index, encoder.identity):
        why = say(found.reason, settings.language, name=found.name)
        tell(say("out_of_date", settings.language, why=why))
    return reader


def bring_up_to_date(settings: Settings, encoder: Encoder) -> BuildReport:
    """Build, with progress and what was left out on standard error."""
    from assistant.index.build import build
    from assistant.index.pace import Pace, spoken

    pace = Pace()

    def draw(done: int, total: int, name: str, share: float) -> None:
        if sys.stderr.isatty():
            left = pace.left(share)
            time = "" if left is None else say("time_left", settings.language, time=spoken(left, settings.language))
            percent = f"{share:.0%}"
            words = say("reading", settings.language, done=done, total=total, share=percent, name=name, time=time)
            words = words[:78] if name else ""
            print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)

    def notice(vi: str, en: str) -> None:
        tell(en if settings.language == "en" else vi)

    report = build(settings.corpus, settings.index, encoder, progress=draw, notice=notice)
    _tell_files("left_out", report.failures, settings.language)
    _tell_files("doubtful", report.doubts, settings.language)
    return report


def _tell_files(key: str, said: Sequence[Failure], language: str) -> None:
    from assistant.index.build import MOST_NAMED

    for each in said[:MOST_NAMED]:
        tell(say(key, language, path=each.path, why=each.why(language)))
    if len(said) > MOST_NAMED:
        tell(say("more_files", language, count=len(said) - MOST_NAMED))


def mcp_command(options: argparse.Namespace, settings: Settings) -> int:
    """Serve the tools of ``mcp_server`` until the desktop assistant goes. Raises AssistantError."""
    del options
    from assistant.answering import Assistant
    from assistant.encoder import load_encoder
    from assistant.index.reader import open_reader
    from assistant.mcp_server import run_server

    encoder = load_encoder(settings.encoder)
    opened = open_assistant(settings)
    held = [(opened.reader, opened)]

    def open_newest() -> tuple[Reader, Assistant]:
        if not held[0][0].is_current():
            reader = open_reader(settings.index, encoder.identity)
            held[0] = reader, Assistant(reader, encoder)
        return held[0]

    run_server(open_newest, settings.language)
    return 0


def tell(sentence: str) -> None:
    """Say a sentence on standard error."""
    print(sentence, file=sys.stderr, flush=True)
