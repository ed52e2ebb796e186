"""The commands about people: ``user`` for who may come in, ``feedback`` for what they said of answers."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from textwrap import shorten

from assistant.cli_index import tell
from assistant.cli_words import both, say
from assistant.errors import UsageError
from assistant.settings import Settings
from assistant.vietnamese.text import clean

LONGEST_ANSWER = 200
"""How many characters of an answer are listed beside an opinion of it."""


def user_command(options: argparse.Namespace, settings: Settings) -> int:
    """Add, change or remove an account. Raises AssistantError."""
    from assistant.accounts import make_account, read_accounts, write_accounts

    path: Path | None = options.file
    accounts = read_accounts(path) if path and path.exists() else {}
    if options.remove:
        if path is None or accounts.pop(options.name, None) is None:
            raise UsageError(*both("no_such_user", name=options.name))
        write_accounts(path, accounts)
        tell(say("user_removed", settings.language, name=options.name, path=path))
        return 0
    account = make_account(
        options.name, _read_password(settings.language), "administrator" if options.administrator else "reader"
    )
    if path is None:
        print(account.line())
        return 0
    write_accounts(path, {**accounts, account.name: account})
    tell(say("user_written", settings.language, name=account.name, path=path))
    return 0


def _read_password(language: str) -> str:
    """Ask for a password twice on a terminal; elsewhere it is the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    from getpass import getpass

    password = getpass(say("password", language))
    if getpass(say("password_again", language)) != password:
        raise UsageError(*both("passwords_differ"))
    return password


def feedback_command(options: argparse.Namespace, settings: Settings) -> int:
    """List what people said of answers, the oldest first. Raises AssistantError."""
    from assistant.feedback import feedback_record, read_feedback

    said = read_feedback(options.file)
    if options.json:
        for feedback in said:
            print(json.dumps(feedback_record(feedback), ensure_ascii=False), flush=True)
        return 0
    for feedback in said:
        verdict = say("feedback_up" if feedback.helpful else "feedback_down", settings.language)
        print(f"{feedback.when}  {verdict}  {_one_line(feedback.question)}")
        print(f"    {say('feedback_answer', settings.language)}: {_shortened(feedback.answer)}")
        if feedback.comment:
            print(f"    {say('feedback_comment', settings.language)}: {_one_line(feedback.comment)}")
    tell(say("feedback_count", settings.language, count=len(said), up=sum(f.helpful for f in said), path=options.file))
    return 0


def _shortened(text: str) -> str:
    """Write the beginning of an answer on one line; ``--json`` gives the whole."""
    return shorten(_one_line(text), LONGEST_ANSWER, placeholder=" …")


def _one_line(text: str) -> str:
    """Write what a person typed on one line, without anything a terminal would obey."""
    return " ".join(clean(text).split())
