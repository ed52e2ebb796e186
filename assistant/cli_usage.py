"""The command line's parser, which says in the language of the settings how an option or argument is wrong.

What the options are is left to ``cli``.
"""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

_MISUSED = 2

_TOLD = (
    (r"the following arguments are required: (.+)", r"thiếu đối số \1"),
    (r"unrecognized arguments: (.+)", r"không rõ đối số \1"),
    (r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", r"không có \2, chỉ có \3"),
    (r"argument (.+?): invalid \w+ value: (.+)", r"\1 không nhận giá trị \2"),
    (r"argument (.+?): expected one argument", r"\1 cần một giá trị"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 không nhận giá trị, đã cho \2"),
    (r"ambiguous option: (.+) could match (.+)", r"\1 có thể là \2, hãy viết đủ"),
)
"""What argparse says in English, and the same in Vietnamese."""


class Parser(argparse.ArgumentParser):
    """A parser that ends wrong usage with one sentence and exit status 2."""

    def __init__(self, *arguments: Any, language: str = "vi", **options: Any) -> None:
        """Speak ``language`` ("vi" or "en"); the rest is as for argparse."""
        super().__init__(*arguments, **options)
        self._language = language

    def error(self, message: str) -> NoReturn:
        """End with what is wrong and where to look up what is right."""
        if self._language == "en":
            self.exit(_MISUSED, f"Wrong usage: {message}; see: {self.prog} --help\n")
        self.exit(_MISUSED, f"Dùng sai: {in_vietnamese(message)}; xem cách dùng bằng: {self.prog} --help\n")


def in_vietnamese(message: str) -> str:
    """Say in Vietnamese what argparse says; what is not known stays as it is."""
    for english, vietnamese in _TOLD:
        if found := re.fullmatch(english, message, re.DOTALL):
            return found.expand(vietnamese)
    return message
