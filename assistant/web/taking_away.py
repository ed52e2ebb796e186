"""An answer, or a conversation, to take away: plain text to copy, Markdown to copy or keep.

What reports and people wrote stays text: no mark in it becomes a link, a heading or HTML in whatever reads Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.types import Answer, Citation, Line, Run, Scope
from assistant.web.markup import visible
from assistant.web.wording import PRODUCT, say

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&!$])")
_OPENING = re.compile(r"^(\s*\d*)([-+=.)])")
"""What would begin a list or underline a heading at the start of a line."""


def copied_text(answer: Answer) -> str:
    """Give ``answer`` as plain text with its sources beneath, as it is copied."""
    lines = [answer.question, "", *(_plain(line) for line in answer.lines)]
    if answer.scope:
        lines.append(f"({say('scope_used')}: {scope_words(answer.scope)})")
    if cited := answer.citations or answer.nearest:
        lines += ["", f"{say('sources')}:"]
        lines += [f"[{citation.number}] {where(citation)}: «{citation.quote.strip()}»" for citation in cited]
    return visible("\n".join(lines))


def markdown_text(answer: Answer) -> str:
    """Give ``answer`` as Markdown with its sources beneath."""
    parts = [f"## {_escaped(answer.question)}"]
    if not answer.answered:
        parts.append(f"**{say('refused')}**")
    parts.append("\n\n".join(_lines(answer.lines)))
    if answer.scope:
        parts.append(f"*{say('scope_used')}: {_escaped(scope_words(answer.scope))}*")
    if cited := answer.citations or answer.nearest:
        sources = "\n".join(
            f"- \\[{citation.number}\\] {_escaped(where(citation))} ({_escaped(citation.document)}): "
            f"«{_escaped(citation.quote.strip())}»"
            for citation in cited
        )
        parts.append(f"**{say('sources')}**\n\n{sources}")
    return "\n\n".join(parts) + "\n"


def conversation_markdown(answers: Sequence[Answer], today: date) -> str:
    """Give a conversation as Markdown."""
    title = f"# {conversation_title(today)}\n\n"
    return title + "\n".join(markdown_text(answer) for answer in answers)


def conversation_title(today: date) -> str:
    """Name a conversation that was taken away on a day."""
    return f"{PRODUCT}: {say('conversation').lower()} {today.day}/{today.month}/{today.year}"


def where(citation: Citation) -> str:
    """Name the report, the page where it is not the first, and the heading that the quote stands under."""
    page = [say("page", {"page": citation.page})] if citation.page > 1 else []
    heading = citation.heading if citation.heading != citation.title else ""
    return ", ".join([citation.title, *page, *([say("under", {"heading": heading})] if heading else [])])


def scope_words(scope: Scope) -> str:
    """Say which reports were allowed to answer."""
    years = ", ".join(map(str, scope.years))
    parts = [*scope.places, *([say("scope_year", {"years": years})] if years else []), *scope.documents]
    return " · ".join(parts)


def _plain(line: Line) -> str:
    words = "".join(f"[{run.citation}]" if run.style == "citation" else run.text for run in line.runs)
    return f"- {words}" if line.role in ("item", "quote") else words


def _lines(lines: Sequence[Line]) -> list[str]:
    """Give the lines as Markdown blocks; items that follow one another are one list."""
    blocks: list[str] = []
    for line in lines:
        words = "".join(map(_run, line.runs)).strip()
        if line.role == "item":
            item = f"- {words}"
            if blocks and blocks[-1].startswith("- "):
                blocks[-1] += f"\n{item}"
            else:
                blocks.append(item)
        else:
            blocks.append(f"> {words}" if line.role == "quote" else _at_the_start(words))
    return blocks


def _run(run: Run) -> str:
    match run.style:
        case "figure":
            return f"**{_escaped(run.text)}**"
        case "citation":
            return f"\\[{run.citation}\\]"
        case _:
            return _escaped(run.text)


def _escaped(text: str) -> str:
    """Give ``text`` on one line so that Markdown shows it as it is."""
    return _MARKDOWN.sub(r"\\\1", " ".join(visible(text).split("\n")))


def _at_the_start(words: str) -> str:
    return _OPENING.sub(r"\1\\\2", words)
