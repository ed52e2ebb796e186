"""Who wrote an article: the line that names its author, and what of a page's own word is a person's name.

Bodies that publish are left to ``head`` and ``issuer``.
"""

from __future__ import annotations

import re

from assistant.reading.issuer import ISSUER
from assistant.vietnamese.sentences import paragraphs

_REACH = 4000
_LINES = 15
_LONGEST = 120
_NAMED = re.compile(
    r"[-*_(\s]*(?:Tác giả|Người viết|Phóng viên|PV|Author|By|"
    r"(?:Bài(?: viết)?|Tin)(?:\s*(?:,|và|-|–|/|&)\s*(?:bài|ảnh|clip|video)){0,3})\s*:\s*"
    r"(?P<name>\S.{0,100}?)[-*_).\s]*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_NO_NAME = re.compile(
    r"[@/:;]|\d{2}|\.(?:vn|com|net|org)\b|^(?:admin\w*|editor|user|ban biên tập|biên tập\w*|bbt|quản trị\w*|"
    r"administrator|webmaster|unknown|nguồn|theo|báo|tạp chí|cổng|trang|đài)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:;|\||,|\s[-–]\s)\s*")


def find_author(text: str) -> str:
    """Give who wrote ``text``, as a line of its own at its foot or head says ("Bài, ảnh: Trúc Ly"), or ""."""
    foot, head = text[-_REACH:], text[:_REACH]
    lines = [foot[slice(*span)] for span in paragraphs(foot)][: -_LINES - 1 : -1]
    lines += [head[slice(*span)] for span in paragraphs(head)][:_LINES]
    named = (_NAMED.fullmatch(line.strip()) for line in lines if len(line) <= _LONGEST)
    return next((name for line in named if line and (name := named_author(line["name"]))), "")


def named_author(said: str, *known: str) -> str:
    """Give the persons that ``said`` names, parted by commas; none that is a body, an address, a program, ``known``."""
    names = [name for part in _PARTS.split(said) if (name := " ".join(part.split()).strip(" .")) and _is_name(name)]
    others = {each.casefold() for each in known}
    return ", ".join(dict.fromkeys(name for name in names if name.casefold() not in others))


def _is_name(name: str) -> bool:
    """Say whether ``name`` is written as a person's: up to six words, each with a capital."""
    words = name.split()
    if not 1 <= len(words) <= 6 or _NO_NAME.search(name) or ISSUER.match(name.upper()):
        return False
    return all(word[0].isupper() and _WORD.match(word) for word in words)
