"""Paragraphs and sentences of Vietnamese text, as spans.

A paragraph is a line. A sentence ends at ``. ! ? …`` where the next word begins one, and always at the end of its line.
What a sentence says is left to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

LONGEST = 1500
"""A sentence longer than this is cut, at a semicolon where there is one."""

_CLOSERS = "\"'”’»)]"
_STOP = re.compile(r"(?:\./\.|[.!?…]++)[\"'”’»)\]]*+(?=\s|\Z|[^\W\d_a-z])|\./\.")
_BULLET = re.compile(r"(?:[-–—+*•·●▪◦■□➢✓*o]\s+|[-–—+•·●▪◦■□➢✓]+(?=[^\W\d_]))+")
_MARKER = re.compile(
    r"(?:[-–—+*•·●▪]\s*)?\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-zĐđ]|"
    r"(?:Điều|Mục|Chương|Phần|Khoản|Bước) (?:\d{1,3}|[IVXLC]{1,6}))[.)]*"
)
_LAST_WORD = re.compile(r"[^\W_]+$")
_LONGEST_MARKER = 24
_WORDS_BEFORE = 16

# Words that a full stop shortens. "v.v." is not among them: before a capital letter it ends its sentence.
_ABBREVIATIONS = frozenset(
    [
        *("tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "ks", "ls", "cn", "nsưt", "nsnd", "ncs"),
        *("đt", "tel", "fax", "q", "p", "h", "kp", "ấp", "đ", "đc", "mr", "mrs", "ms", "dr", "st", "no", "vs", "tr"),
        *(
            "ub",
            "ubnd",
            "hđnd",
            "cty",
            "tnhh",
            "dr",
            "prof",
            "art",
            "vol",
            "fig",
            "co",
            "ltd",
            "inc",
            "corp",
            "gđ",
            "pgđ",
        ),
    ]
)
_ORDINARY = frozenset(
    ["tt", "cn", "h", "ts", "co", "no", "st", "ms", "ub", "ubnd", "hđnd", "tnhh", "đt", "ks", "p", "q", "đ"]
)
"""Abbreviations that also end sentences ("… của UBND. Tỉnh …"): they run on only before a number or a name in dots."""


def paragraphs(text: str) -> list[Span]:
    """Give the span of each line that holds more than blanks, without the blanks around it."""
    return [span for start, end in _lines(text, 0, len(text)) if (span := _trim(text, start, end))]


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Cut ``text[start:end]`` into sentences: spans in order, without blanks or a bullet before them.

    List numbers ("1.", "a)") stay with their sentence, a table row ("a | b") is one sentence, lines without a letter
    or digit give none. Takes time in proportion to the text, however long its lines.
    """
    found: list[Span] = []
    for line_start, line_end in _lines(text, start, len(text) if end is None else min(end, len(text))):
        begin = line_start
        if not _is_row(text, line_start, line_end):
            for stop in _STOP.finditer(text, line_start, line_end):
                if _ends_sentence(text, begin, stop, line_end):
                    found += _pieces(text, begin, stop.end())
                    begin = stop.end()
        found += _pieces(text, begin, line_end)
    return found


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        line_end = text.find("\n", start, end)
        if line_end < 0:
            line_end = end
        yield start, line_end
        start = line_end + 1


def _trim(text: str, start: int, end: int) -> Span | None:
    words = text[start:end].strip()
    if not words:
        return None
    start = text.index(words[0], start)
    return start, start + len(words)


def _is_row(text: str, start: int, end: int) -> bool:
    return end - start <= LONGEST and " | " in text[start:end].rstrip(" |")


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Give the sentence ``text[start:end]`` without blanks and bullet, in pieces where it is too long."""
    if not (span := _trim(text, start, end)):
        return []
    start, end = span
    if (not text[start].isalnum() or text[start] == "o") and (bullet := _BULLET.match(text, start, end)):
        start = bullet.end()
    pieces: list[Span] = []
    while end - start > LONGEST:
        cut = _cut(text, start, start + LONGEST)
        pieces.append((start, cut))
        start = cut
    pieces.append((start, end))
    return [span for piece in pieces if (span := _trim(text, *piece)) and _says_something(text, *span)]


def _cut(text: str, start: int, limit: int) -> int:
    for mark in (";", ",", " "):
        cut = text.rfind(mark, start + LONGEST // 3, limit)
        if cut >= 0:
            return cut + 1
    return limit


def _says_something(text: str, start: int, end: int) -> bool:
    """Say whether the span holds a letter or digit and is more than the number of a list item."""
    if end - start <= _LONGEST_MARKER and _MARKER.fullmatch(text, start, end):
        return False
    return text[start].isalnum() or any(character.isalnum() for character in text[start:end])


def _ends_sentence(text: str, begin: int, stop: re.Match[str], line_end: int) -> bool:
    """Say whether the stop ends the sentence that began at ``begin``."""
    mark = stop[0].rstrip(_CLOSERS)
    if mark == "./.":
        return True
    after = stop.end()
    if after >= line_end:
        return True
    if text[after].isspace():
        following = _next_word(text, after, line_end)
        if following < 0:
            return True
        if text[following].islower():
            return False
        return mark != "." or not _runs_on(text, begin, stop.start(), text[following])
    return _glued_sentence(text, begin, stop.start(), after, mark)


def _next_word(text: str, start: int, end: int) -> int:
    """Give where the next letter or digit after ``start`` is, past blanks and opening marks; -1 where there is none."""
    limit = min(end, start + 40)
    for place in range(start, limit):
        if text[place].isalnum():
            return place
        if not text[place].isspace() and text[place] not in "\"'“‘«([-–—+•*":
            return -1
    return -1


def _runs_on(text: str, begin: int, stop: int, following: str) -> bool:
    """Say whether a single full stop at ``stop`` belongs to a list number, an abbreviation or an initial."""
    window = max(begin, stop - _WORDS_BEFORE)
    if stop - begin <= _LONGEST_MARKER and _MARKER.fullmatch(text[begin:stop].strip()):
        return True
    match = _LAST_WORD.search(text, window, stop)
    if not match:
        return False
    word = match[0]
    dotted = match.start() > begin and text[match.start() - 1] == "."
    if word.lower() in _ABBREVIATIONS:
        return word.lower() not in _ORDINARY or dotted or following.isdigit() or not word.isupper()
    if len(word) > 1 or not word.isupper():
        return False
    before = text[window : match.start()].split()
    return dotted or not before or before[-1][:1].isupper()


def _glued_sentence(text: str, begin: int, stop: int, after: int, mark: str) -> bool:
    """Say whether a sentence ends where no blank follows its stop: "an sinh xã hội...Khi dịch bệnh"."""
    if not text[after].isupper() or not text[after + 1 : after + 2].islower():
        return False
    if mark != ".":
        return True
    word = _LAST_WORD.search(text, max(begin, stop - _WORDS_BEFORE), stop)
    if not word or not word[0].islower() or len(word[0]) < 2 or word[0] in _ABBREVIATIONS:
        return False
    before = text[max(begin, stop - 40) : stop].split()[-1]
    return not any(character in before for character in "./@:_")
