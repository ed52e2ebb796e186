"""An answer, or a conversation, to take away: plain text to copy, Markdown to copy or keep.

What reports and people wrote stays text: no mark in it becomes a link, a heading or HTML in whatever reads Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.types import NATIONAL, Answer, Citation, Line, Run, Scope, words_of
from assistant.web.markup import periods_in, visible
from assistant.web.wording import PRODUCT, say

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&!$])")
_OPENING = re.compile(r"^(\s*\d*)([-+=.)])")
"""What would begin a list or underline a heading at the start of a line."""


def copied_text(answer: Answer, language: str) -> str:
    """Give ``answer`` as plain text with its sources beneath, as it is copied."""
    lines = [answer.question, "", *(_plain(line, language) for line in answer.lines)]
    if told := understood_words(answer, language):
        lines.append(f"({told})")
    if answer.scope:
        lines.append(f"({say('scope_used', language=language)}: {scope_words(answer.scope, language)})")
    if cited := answer.citations or answer.nearest:
        lines += ["", f"{say(sources_heading(answer), language=language)}:"]
        lines += [f"[{citation.number}] {where(citation, language)}: «{citation.quote.strip()}»" for citation in cited]
    lines += (f"({note})" for note in quotes_note(language))
    return visible("\n".join(lines))


def markdown_text(answer: Answer, language: str) -> str:
    """Give ``answer`` as Markdown with its sources beneath."""
    parts = [f"## {_escaped(answer.question)}"]
    if not answer.answered and not answer.talk:
        parts.append(f"**{say('refused', language=language)}**")
    parts.append("\n\n".join(_lines(answer.lines, language)))
    if told := understood_words(answer, language):
        parts.append(f"*{_escaped(told)}*")
    if answer.scope:
        parts.append(f"*{say('scope_used', language=language)}: {_escaped(scope_words(answer.scope, language))}*")
    if cited := answer.citations or answer.nearest:
        sources = "\n".join(
            f"- \\[{citation.number}\\] {_escaped(where(citation, language))} ({_escaped(citation.document)}): "
            f"«{_escaped(citation.quote.strip())}»"
            for citation in cited
        )
        parts.append(f"**{say(sources_heading(answer), language=language)}**\n\n{sources}")
    parts += (f"*{note}*" for note in quotes_note(language))
    return "\n\n".join(parts) + "\n"


def conversation_markdown(answers: Sequence[Answer], today: date, language: str) -> str:
    """Give a conversation as Markdown."""
    title = f"# {conversation_title(today, language)}\n\n"
    return title + "\n".join(markdown_text(answer, language) for answer in answers)


def conversation_title(today: date, language: str) -> str:
    """Name a conversation that was taken away on a day."""
    day = f"{today.day} {today:%B} {today.year}" if language == "en" else f"{today.day}/{today.month}/{today.year}"
    return f"{PRODUCT}: {say('conversation', language=language).lower()} {day}"


def quotes_note(language: str) -> tuple[str, ...]:
    """Say that the words of reports are Vietnamese, where those around them are not."""
    return () if language == "vi" else (say("quotes_stay", language=language),)


def where(citation: Citation, language: str) -> str:
    """Name the report, the page where it is not the first, and the heading that the quote stands under."""
    page = [say("page", {"page": citation.page}, language)] if citation.page > 1 else []
    heading = citation.heading if citation.heading != citation.title else ""
    under = [say("under", {"heading": heading}, language)] if heading else []
    return ", ".join([citation.title, *page, *under])


def sources_heading(answer: Answer) -> str:
    """Give the phrase over what ``answer`` cites: its sources, or what is only the nearest to what was asked."""
    return "sources" if answer.citations else "nearest"


def understood_words(answer: Answer, language: str) -> str:
    """Say what the question was taken to ask, as the page does; "" where there is nothing to say."""
    understood = answer.understood
    told = [(understood.indicator, "indicator")]
    told += [(_place(place, language), "places") for place in understood.places]
    told.append((say(f"kind_{understood.kind}", language=language) if understood.kind else "", "kind"))
    told.append((periods_in(understood.period, language), "period"))
    over = f" ({say('taken_over', language=language)})"
    words = [f"{value}{over if name in understood.taken_over else ''}" for value, name in told if value]
    return f"{say('understood', language=language)}: {' · '.join(words)}" if words and not answer.talk else ""


def _place(place: str, language: str) -> str:
    return say("nationwide", language=language) if place == NATIONAL else place


def scope_words(scope: Scope, language: str) -> str:
    """Say which reports were allowed to answer."""
    years = ", ".join(map(str, scope.years))
    parts = [*scope.places, *([say("scope_year", {"years": years}, language)] if years else []), *scope.documents]
    return " · ".join(parts)


def _plain(line: Line, language: str) -> str:
    words = "".join(f"[{run.citation}]" if run.style == "citation" else words_of(run, language) for run in line.runs)
    return f"- {words}" if line.role in ("item", "quote") else words


def _lines(lines: Sequence[Line], language: str) -> list[str]:
    """Give the lines as Markdown blocks; items that follow one another are one list."""
    blocks: list[str] = []
    for line in lines:
        words = "".join(_run(run, language) for run in line.runs).strip()
        if line.role == "item":
            item = f"- {words}"
            if blocks and blocks[-1].startswith("- "):
                blocks[-1] += f"\n{item}"
            else:
                blocks.append(item)
        else:
            blocks.append(f"> {words}" if line.role == "quote" else _at_the_start(words))
    return blocks


def _run(run: Run, language: str) -> str:
    match run.style:
        case "figure":
            return f"**{_escaped(run.text)}**"
        case "citation":
            return f"\\[{run.citation}\\]"
        case _:
            return _escaped(words_of(run, language))


def _escaped(text: str) -> str:
    """Give ``text`` on one line so that Markdown shows it as it is."""
    return _MARKDOWN.sub(r"\\\1", " ".join(visible(text).split("\n")))


def _at_the_start(words: str) -> str:
    return _OPENING.sub(r"\1\\\2", words)
