"""Plain text → body: lines that belong together joined, numbered and upper-case headings recognised.

Keeps every other character where it is, but for tables whose cells tabs part. Title, date and places are left to
``metadata``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.reading.properties import NONE, Properties
from assistant.reading.tabs import rows_of_tabs
from assistant.types import Heading

_LONGEST_HEADING = 150
_NARROWEST, _WIDEST = 50, 130
_SAMPLE_LINES = 2000
_LONGEST_SET_OFF = 60
_LEAST_BLOCKS = 4

_NUMBERED = re.compile(
    r"(?P<word>Phần|Chương|Mục|Điều)\s+(?:thứ\s+\w+|\d{1,3}|[IVXLC]{1,6})\b|(?P<roman>[IVXLC]{1,6})[.)]\s|(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s",
    re.IGNORECASE,
)
_BARE_PART = re.compile(r"(?:Phần|Chương)\s+(?:thứ\s+\w+|\d{1,3}|[IVXLC]{1,6})", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-–—+*•·●▪]|\d{1,3}[.)]|[a-zđ][.)]|[IVXLC]{1,6}[.)])\s")
_STOPPED = re.compile(r"[.!?…;,][\"”’)]*$")
_ROMAN = re.compile(r"[IVX]{1,5}[.)]\s")
_SIGNATURE = re.compile(  # who signs a paper and who receives it
    r"(?:(?:TM|KT|TL|TUQ|Q)\s?\..*|(?:PHÓ )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|BÍ THƯ|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|"
    r"CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG)|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG|THỦ TƯỚNG)"
    r"(?: (?:UBND|SỞ|TỈNH|ĐƠN VỊ|CƠ QUAN)\b.*)?|"
    r"NƠI NHẬN\b.*|NGƯỜI (?:LẬP|KÝ)\b.*)"
)
_WORD_LEVELS = {"phần": 1, "chương": 1, "mục": 2, "điều": 2}


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader makes of a file: its text, headings and pages, and what the format itself says of it, else "".

    ``properties`` are the file's own, the weakest source. ``doubts`` are what the reader is not sure of, in Vietnamese
    and in English; ``unsure`` are figures, each with its page, that may have been misread.
    """

    text: str
    headings: tuple[Heading, ...] = ()
    title: str = ""
    publisher: str = ""
    date: str = ""
    source: str = ""
    pages: tuple[int, ...] = (0,)
    properties: Properties = NONE
    doubts: tuple[tuple[str, str], ...] = ()
    author: str = ""
    unsure: tuple[tuple[int, str], ...] = ()


def read_plain(text: str) -> Body:
    """Read cleaned plain text, in which tabs may part the cells of a table."""
    text = _join_wrapped(rows_of_tabs(text).strip("\n"))
    headings = {heading.start: heading for heading in [*_set_off(text), *_headings(text)]}
    return Body(text, tuple(headings[start] for start in sorted(headings)))


def add_numbered_headings(body: Body) -> Body:
    """Add the headings that ``body`` has as plain lines ("I. KẾT QUẢ") below those that its format marks."""
    marked = {heading.start: heading for heading in body.headings}
    headings: list[Heading] = []
    level = 0
    for heading in sorted([*body.headings, *_headings(body.text)], key=lambda heading: heading.start):
        if marked.get(heading.start) is heading:
            level = heading.level
            headings.append(heading)
        elif heading.start not in marked:
            headings.append(replace(heading, level=level + heading.level))
    return replace(body, headings=tuple(headings))


def _join_wrapped(text: str) -> str:
    """Join lines broken at a fixed width into paragraphs; the text keeps its length."""
    lines = text.split("\n")
    width = _wrap_width(lines[:_SAMPLE_LINES])
    if not width:
        return text
    joined: list[str] = [lines[0]]
    for line, following in pairwise(lines):
        joined.append(" " if _goes_on(line, following, width) else "\n")
        joined.append(following)
    return "".join(joined)


def _wrap_width(lines: list[str]) -> int:
    """Give the width at which ``lines`` were broken; 0 where they are paragraphs."""
    lengths = sorted(len(line) for line in lines if line.strip())
    if len(lengths) < 6:
        return 0
    width = lengths[-1 - len(lengths) // 20]
    pairs = [(line, following) for line, following in pairwise(lines) if line.strip() and following.strip()]
    broken = sum(_goes_on(line, following, width) for line, following in pairs)
    return width if _NARROWEST <= width <= _WIDEST and broken * 2 > len(pairs) > 4 else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    """Say whether ``following`` continues ``line``: the line is full, and its next word would not have fitted."""
    word = following.split(" ", 1)[0]
    return (
        bool(word)
        and len(line.strip()) > 0
        and len(line) + 1 + len(word) > width - 4
        and not _ITEM.match(following)
        and " | " not in line
        and not (
            _STOPPED.search(line) and not line.endswith((",", ";")) and following[0].isupper() and len(line) < width - 8
        )
    )


def _headings(text: str) -> Iterator[Heading]:
    before = ""
    in_body = False
    for (start, line), following in _with_following(text):
        if len(line) <= _LONGEST_HEADING and (level := _level(line, before, following, in_body)):
            yield Heading(start, start + len(line), level, line)
        in_body = in_body or bool(
            len(line) > _WIDEST or (_STOPPED.search(line) and len(line) >= _NARROWEST) or _ROMAN.match(line)
        )
        before = line


def _set_off(text: str) -> Iterator[Heading]:
    """Give the lines that blank lines set off as headings: one before, none after, in a text of such paragraphs."""
    blocks = [match.span() for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text)]
    if len(blocks) < _LEAST_BLOCKS:
        return
    for start, end in blocks[1:]:
        line, newline, rest = text[start:end].partition("\n")
        begins = line[:1].isupper() and rest.lstrip()[:1].isupper() and not _ITEM.match(rest.lstrip())
        if (
            newline
            and 4 <= len(line) <= _LONGEST_SET_OFF
            and len(rest) > _WIDEST
            and begins
            and not re.search(r"[.!?…;,:|]\W*$|\d/\d{4}$|^\W", line)
        ):
            yield Heading(start, start + len(line), 1, line)


def _with_following(text: str) -> Iterator[tuple[tuple[int, str], str]]:
    """Give each line that is not blank with its offset, and the next such line."""
    held: tuple[int, str] | None = None
    start = 0
    for line in text.split("\n"):
        if words := line.strip():
            entry = (start + line.index(words), words)
            if held:
                yield held, words
            held = entry
        start += len(line) + 1
    if held:
        yield held, ""


def _level(line: str, before: str, following: str, in_body: bool) -> int:
    """Give the level of the heading ``line``; 0 where it is none. Capitals in a report's head make no heading."""
    if not following or _STOPPED.search(line) or len(line) < 4 or _SIGNATURE.fullmatch(line):
        return 0
    numbered = _NUMBERED.match(line)
    if numbered:
        return _numbered_level(line, numbered, before, following)
    return 1 if (in_body or _BARE_PART.fullmatch(before)) and _is_shouted(line) else 0


def _numbered_level(line: str, number: re.Match[str], before: str, following: str) -> int:
    rest = line[number.end() :].lstrip(" .:-–")
    if number["word"]:
        return _WORD_LEVELS[number["word"].lower()] if line[0].isupper() and rest[:1].isupper() | (not rest) else 0
    if not rest[:1].isupper() or _is_sibling(before, number) or _is_sibling(following, number):
        return 0
    if number["roman"]:
        return 1 if number["roman"].isupper() and len(number["roman"]) + len(rest) > 4 else 0
    return 2 + number["number"].count(".") if "." in number[0] or ")" in number[0] else 0


def _is_sibling(line: str, number: re.Match[str]) -> bool:
    """Say whether ``line`` is numbered in the same way: then both are items of a list, not headings."""
    other = _NUMBERED.match(line)
    if not other or bool(other["roman"]) != bool(number["roman"]) or other["word"]:
        return False
    return (other["number"] or "").count(".") == (number["number"] or "").count(".")


def _is_shouted(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return len(letters) >= 6 and " " in line and all(map(str.isupper, letters)) and not any(map(str.isdigit, line[:1]))
