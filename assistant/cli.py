"""The commands: build · ask · statements · evaluate · serve.

JSON goes to standard output and everything else to standard error. Each command imports what it needs and no more,
so that ``ask`` answers within two seconds of a cold start.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.cli_index import bring_up_to_date, mcp_command, open_assistant, open_index, tell
from assistant.cli_people import feedback_command, user_command
from assistant.cli_statements import add_options, write_table
from assistant.cli_usage import Parser
from assistant.cli_words import BUILD_COMMAND, both, say
from assistant.errors import AssistantError, UsageError
from assistant.settings import Settings, asked_language, read_settings

if TYPE_CHECKING:
    from assistant.types import Answer, Scope

COMMANDS = ("build", "ask", "statements", "mcp", "feedback", "user", "evaluate", "serve")
DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    language = asked_language(os.environ)
    advice = ""
    try:
        settings = read_settings(os.environ)
        options = _parser(settings).parse_args(arguments)
        advice = _folders_given(options, settings)
        settings = replace(settings, corpus=options.corpus, index=options.index)
        return int(options.run_command(options, settings))
    except AssistantError as error:
        tell(error.sentence(language).replace(BUILD_COMMAND, BUILD_COMMAND + advice))
        return MISUSED if isinstance(error, UsageError) else FAILED
    except KeyboardInterrupt:
        tell(say("stopped", language))
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; what is still in the buffer must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        tell(say("unexpected", language, kind=type(error).__name__, reason=error))
        return FAILED


def _folders_given(options: argparse.Namespace, settings: Settings) -> str:
    """Give the options that a command which mends the index must have as well."""
    given = (("--corpus", options.corpus, settings.corpus), ("--index", options.index, settings.index))
    return "".join(f" {option} {shlex.quote(str(path))}" for option, path, usual in given if path != usual)


def _parser(settings: Settings) -> Parser:
    words = partial(say, language=settings.language)
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--corpus", type=Path, default=settings.corpus, metavar="DIR", help=words("corpus"))
    shared.add_argument("--index", type=Path, default=settings.index, metavar="DIR", help=words("index"))
    speaking = partial(Parser, language=settings.language)
    parser = speaking("python -m assistant", description=words("description"), epilog=words("epilog"))
    # argparse calls parser_class, whatever it is; its stub asks for a class.
    commands: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(  # type: ignore[call-overload]
        required=True,
        metavar="build | ask | statements | mcp | feedback | user | evaluate | serve",
        parser_class=speaking,
    )

    build = commands.add_parser("build", parents=[shared], help=words("build"), description=words("build"))
    build.add_argument("--json", action="store_true", help=words("json"))
    build.set_defaults(run_command=_build)

    ask = commands.add_parser("ask", parents=[shared], help=words("ask"), description=words("ask"))
    ask.add_argument("--json", action="store_true", help=words("json"))
    ask.add_argument("--document", action="append", metavar="FILE", help=words("within_document"))
    ask.add_argument("--place", action="append", metavar="NAME", help=words("within_place"))
    ask.add_argument("--year", action="append", type=int, metavar="YEAR", help=words("within_year"))
    ask.add_argument("question", nargs="?", metavar="QUESTION", help=words("question"))
    ask.set_defaults(run_command=_ask)

    statements = commands.add_parser(
        "statements", parents=[shared], help=words("statements"), description=words("statements")
    )
    add_options(statements, words)
    statements.set_defaults(run_command=_statements)

    evaluate = commands.add_parser("evaluate", parents=[shared], help=words("evaluate"), description=words("evaluate"))
    evaluate.add_argument("folder", type=Path, metavar="DIR", help=words("evaluation_set"))
    evaluate.add_argument("--run", type=Path, metavar="FILE", help=words("run"))
    evaluate.add_argument("--baselines", action="store_true", help=words("baselines"))
    evaluate.set_defaults(run_command=_evaluate)

    mcp = commands.add_parser("mcp", parents=[shared], help=words("mcp"), description=words("mcp"))
    mcp.set_defaults(run_command=mcp_command)

    told = commands.add_parser("feedback", help=words("feedback"), description=words("feedback"))
    told.add_argument("--file", type=Path, default=settings.feedback, metavar="FILE", help=words("feedback_file"))
    told.add_argument("--json", action="store_true", help=words("json"))
    told.set_defaults(run_command=feedback_command, corpus=settings.corpus, index=settings.index)

    user = commands.add_parser("user", help=words("user"), description=words("user"))
    user.add_argument("--file", type=Path, default=settings.users, metavar="FILE", help=words("users_file"))
    user.add_argument("--administrator", action="store_true", help=words("user_administrator"))
    user.add_argument("--remove", action="store_true", help=words("user_remove"))
    user.add_argument("name", metavar="NAME", help=words("user_name"))
    user.set_defaults(run_command=user_command, corpus=settings.corpus, index=settings.index)

    serve = commands.add_parser("serve", parents=[shared], help=words("serve"), description=words("serve"))
    serve.add_argument("--host", default=settings.host, help=words("host"))
    serve.add_argument("--port", type=int, default=settings.port, help=words("port"))
    serve.set_defaults(run_command=_serve)
    return parser


def _build(options: argparse.Namespace, settings: Settings) -> int:
    from assistant.encoder import load_encoder

    report = bring_up_to_date(settings, load_encoder(settings.encoder))
    if options.json:
        _write_json(report.record(settings.language))
        return DONE
    counts = {**report.record()["documents"], "passages": report.passages, "statements": report.statements}
    tell(say("built", settings.language, generation=report.generation, seconds=report.seconds, **counts))
    return DONE


def _ask(options: argparse.Namespace, settings: Settings) -> int:
    from assistant.asking import answer_lines, check_documents, checked_question, read_scope

    language = settings.language
    if options.question is None:
        if sys.stdin.isatty():
            raise UsageError(*both("no_question"))
        status = DONE
        assistant = open_assistant(settings)

        def answer_one(text: str, turns: Sequence[str], scope: Scope) -> Answer:
            check_documents(scope, assistant.reader.documents)
            return assistant.ask(text, turns, scope=scope)

        for record, answered in answer_lines(sys.stdin.buffer, answer_one, language):
            _write_json(record)
            status = status if answered else FAILED
        return status
    question = checked_question(options.question)
    scope = read_scope({"documents": options.document, "places": options.place, "years": options.year})
    assistant = open_assistant(settings)
    check_documents(scope, assistant.reader.documents)
    answer = assistant.ask(question, scope=scope)
    if options.json:
        from assistant.answer_json import answer_record

        _write_json(answer_record(answer, language=language))
        return DONE
    print(answer.text_in(language), flush=True)
    for citation in answer.citations:
        place = say("on_page", language, page=citation.page) if citation.page > 1 else ""
        place += say("under", language, heading=citation.heading) if citation.heading else ""
        also = say("also", language, names=", ".join(citation.also)) if citation.also else ""
        unsure = say("unsure", language, figures=", ".join(citation.unsure)) if citation.unsure else ""
        print(say("source", language, **asdict(citation), place=place) + also + unsure)
    for citation in answer.nearest:
        print(say("nearest", language, **asdict(citation)))
    return DONE


def _statements(options: argparse.Namespace, settings: Settings) -> int:
    from assistant.encoder import load_encoder

    encoder = load_encoder(settings.encoder)
    write_table(options, open_index(settings, encoder), encoder.encode_questions, settings.language)
    return DONE


def _evaluate(options: argparse.Namespace, settings: Settings) -> int:
    from assistant.encoder import load_encoder
    from assistant.evaluation.baselines import installed_baselines
    from assistant.evaluation.evaluate import tables

    baselines = installed_baselines() if options.baselines else ()
    for table in tables(options.folder, load_encoder(settings.encoder), options.run, baselines):
        print(table, flush=True)
    return DONE


def _serve(options: argparse.Namespace, settings: Settings) -> int:
    if not 0 <= options.port <= 65535:
        raise UsageError(*both("bad_port", port=options.port))
    from assistant.web.app import serve

    serve(replace(settings, host=options.host, port=options.port))
    return DONE


def _write_json(record: dict[str, Any]) -> None:
    # A lone surrogate cannot be written as UTF-8; the stream's error handler writes it as JSON's own escape.
    print(json.dumps(record, ensure_ascii=False), flush=True)
