"""The head and foot of a report: which line is its title, and who published it.

Reads what news pages and administrative reports put above and below their text. Days are left to ``publication``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.reading.furniture import furniture, is_clock
from assistant.reading.issuer import ISSUER, MOTTO, PAPER_NUMBER, as_sentence, find_issuer
from assistant.reading.publication import is_dated_line
from assistant.vietnamese.places import find_places
from assistant.vietnamese.sentences import paragraphs, sentences
from assistant.vietnamese.text import CAPITALS

_HEAD_LINES = 30
_HEAD_CHARACTERS = 8000
_LONGEST_TITLE = 220
_LONGEST_MADE_TITLE = 120
_LONGEST_SECTION_NAME = 40

_TYPES = (
    "BÁO CÁO|KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|ĐỀ ÁN|CÔNG ĐIỆN|"
    "KẾT LUẬN|HƯỚNG DẪN|PHƯƠNG ÁN|CÔNG VĂN|BIÊN BẢN|CHIẾN LƯỢC|(?:BÀI )?PHÁT BIỂU|(?:BÀI )?THAM LUẬN"
)
_TYPE_LINE = re.compile(rf"(?:{_TYPES})(?:\s+(?:TÓM TẮT|SƠ KẾT|TỔNG KẾT|CHUYÊN ĐỀ|NHANH))?[:.]?", re.IGNORECASE)
_TITLE_ENDS = re.compile(
    r"[-–—_*=\s]+|(?:căn cứ|thực hiện|kính gửi|trên cơ sở|theo)\b.*|(?:phần|[ivx]+|\d+)\s*[.)].*", re.IGNORECASE
)
_ABOUT = re.compile(r"\(?V/v\.?\s*:?\s*(?P<what>\S.*?)\)?", re.IGNORECASE)
_COLUMNS = re.compile(r"\s{2,}|\s*\|\s*")
_LEAD_IN = re.compile(
    r"(?:(?:vào\s+)?(?:ngày|sáng|chiều|tối|trưa)(?:\s+(?:ngày|nay))?\s*\(?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?\)?\s*,\s*)",
    re.IGNORECASE,
)
_UNTITLED = re.compile(r"[.;:,…]$")
_ITEM = re.compile(r"(?:[-–—+*•]|\d{1,2}[.)]|[a-z][.)])\s")
_NUMBERED = re.compile(
    r"(?P<mark>(?:(?:\d{1,2}\.?){1,4}|[IVX]{1,5}|[A-ZĐ])[.)/]\s+|[IVX]{1,5}\s*[-–:]\s+)|"
    r"(?i:phần|chương|mục|điều)\s+(?:(?i:thứ\s+\w+|một|hai)|\d{1,3}|[IVX]{1,5})\b"
)

_MASTHEAD = re.compile(  # the newspaper's own name above the headline
    r"(?:Báo(?: điện tử)?|Tạp chí|Truyền hình|Đài (?:Phát thanh|Truyền hình)|Cổng (?:thông tin|TTĐT)|"
    r"Trang (?:thông tin|tin))(?:,?\s+[^\W\d_]+){1,11}",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:hotline|đường dây nóng|điện thoại|đt|tel|email|thư điện tử|fax|liên hệ|địa chỉ)\b", re.IGNORECASE
)
_SOURCE_LINE = re.compile(r"(?:\(|\[)?(?:nguồn(?:\s+tin)?|theo)\s*:\s*(?P<name>\S.{0,79}?)[)\].]*", re.IGNORECASE)
_CREDIT_LINE = re.compile(
    r"\(?theo\s+(?P<name>(?:báo|tạp chí|cổng|trang|ttxvn|vov|vtv|vietnam\+|[\w.]+\.vn)\b.{0,60}?)[).]*", re.IGNORECASE
)
_DATELINE = re.compile(
    rf"\(?(?P<name>[A-ZĐ]{{2,8}}|[\w-]{{2,30}}(?:\.\w{{2,10}}){{1,2}})\)?\s*[-–—]\s+(?=[{CAPITALS}“\"])"
)
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?")
_FOOT_LINES = 15


def official_title(text: str) -> str:
    """Give the title of an administrative paper, which stands below its motto or number and its type, or ""."""
    lines = _head(text)
    marks = [place for place, line in enumerate(lines) if MOTTO.search(line) or PAPER_NUMBER.match(line)]
    types = [place for place, line in enumerate(lines) if _TYPE_LINE.fullmatch(line)]
    return _typed_title(lines[types[0] :]) if marks and types and marks[0] < types[0] else ""


def find_title(text: str) -> str:
    """Give the title that stands in the head of ``text``, before its first numbered heading, or ""."""
    lines = _head(text)
    for position, line in enumerate(lines):
        if _TYPE_LINE.fullmatch(line) and (title := _typed_title(lines[position:])):
            return title
    for position, line in enumerate(lines):
        if about := _ABOUT.fullmatch(line):
            return _about(about["what"], lines[position + 1 :])
    for position, line in enumerate(lines):
        if _is_body(line) or _NUMBERED.match(line):
            break
        following = [later for later in lines[position + 1 : position + 4] if _is_title(later)]
        if _is_title(line) and not (following and _is_section_name(line, following[0], text[:_HEAD_CHARACTERS])):
            return as_sentence(line) if line.isupper() else line
    return ""


def first_heading(text: str) -> str:
    """Give the numbered heading with which ``text`` begins, its mark left out, or ""."""
    line = next((line for line in _head(text) if _is_body(line) or _NUMBERED.match(line)), "")
    number = _NUMBERED.match(line)
    if number is None or not _is_title(line):
        return ""
    words = line.removeprefix(number["mark"] or "")
    return as_sentence(words) if words.isupper() else words


def is_section(line: str) -> bool:
    """Say whether ``line`` is the numbered heading of a section: "I. KẾT QUẢ"."""
    return bool(_NUMBERED.match(line))


def is_official_line(line: str) -> bool:
    """Say whether ``line`` is what every administrative paper has above its title: motto, type or issuer."""
    return bool(MOTTO.search(line) or _TYPE_LINE.fullmatch(line) or (line.isupper() and ISSUER.match(line)))


def find_publisher(text: str) -> str:
    """Give who published ``text``: what it names as its source, else the issuer in its head, else ""."""
    head, foot = _head(text), _foot(text)
    for line in [*reversed(foot), *head]:
        if named := _SOURCE_LINE.fullmatch(line) or _CREDIT_LINE.fullmatch(line):
            address = _ADDRESS.fullmatch(named["name"])
            return address[1] if address else named["name"].strip(" -–")
    types = [place for place, line in enumerate(head) if _TYPE_LINE.fullmatch(line)]
    if issuer := find_issuer(head, types[0] if types else None):
        return issuer
    body = next((line for line in head if _is_body(line)), "")
    dateline = _DATELINE.match(body)
    return dateline["name"] if dateline else ""


def find_source(text: str) -> str:
    """Give the address that ``text`` names as its source, or ""."""
    for line in _foot(text):
        named = _SOURCE_LINE.fullmatch(line)
        if named and named["name"].startswith(("http://", "https://")):
            return named["name"]
    return ""


def _head(text: str) -> list[str]:
    """Give the first lines, furniture left out, columns of an administrative head apart."""
    return list(_told(text[:_HEAD_CHARACTERS])[:_HEAD_LINES])


def _foot(text: str) -> list[str]:
    return list(_told(text[-_HEAD_CHARACTERS:])[-_FOOT_LINES:])


@lru_cache(maxsize=4)  # title, publisher and source are all looked for in the same lines
def _told(part: str) -> tuple[str, ...]:
    return tuple(_telling_lines(part))


def _telling_lines(text: str) -> Iterator[str]:
    dropped = furniture(text)
    ends = dict(dropped)
    tails = {end: start for start, end in dropped}
    for start, end in paragraphs(text):
        if ends.get(start) == end:
            continue
        line = text[start : tails.get(end, end)].strip(" #*_")
        if len(line) <= _LONGEST_TITLE and (MOTTO.search(line) or PAPER_NUMBER.match(line)):
            yield from filter(None, _COLUMNS.split(line))
        else:
            yield line


def _is_body(line: str) -> bool:
    return len(line) > _LONGEST_TITLE or (len(line) > 80 and line.endswith((".", "…", "./.")))


def _is_title(line: str) -> bool:
    return (
        len(line) <= _LONGEST_TITLE
        and (len(line.split()) >= 4 or (len(line.split()) == 3 and not line.isupper()))
        and not _UNTITLED.search(line)
        and " | " not in line  # a row of a table
        and not _ITEM.match(line)
        and not (is_clock(line) or is_dated_line(line))
        and not (MOTTO.search(line) or PAPER_NUMBER.match(line) or (line.isupper() and ISSUER.match(line)))
        and not (_SOURCE_LINE.fullmatch(line) or _MASTHEAD.fullmatch(line) or _CONTACT.match(line))
    )


def _is_section_name(line: str, following: str, head: str) -> bool:
    """Say whether a line above what may be the title, ``following``, names a section of a newspaper.

    It stands in capitals, or in the row of sections at the top of the page as well.
    """
    if len(line) > _LONGEST_SECTION_NAME:
        return False
    return line.isupper() or (len(line) < len(following) and head.count(line) > 1)


def _typed_title(lines: list[str]) -> str:
    """Give the title of an administrative paper: its type and the lines below that say what it is about."""
    about: list[str] = []
    for line in lines[1:4]:
        if _ends_title(line, bool(about)) or _is_body(line) or (about and line[0].isupper() and not line.isupper()):
            break
        about.append(as_sentence(line) if line.isupper() else line)
    if not about:
        return ""
    words = " ".join(about)
    words = (
        words
        if words.split()[0].isupper() or any(mention.start == 0 for mention in find_places(words))
        else words[0].lower() + words[1:]
    )
    return f"{lines[0].rstrip(':.').capitalize()} {words}"[:_LONGEST_TITLE]


def _ends_title(line: str, begun: bool) -> bool:
    """Say whether ``line`` belongs to no title; one that only says what is carried out may be the whole of it."""
    carries_out = not begun and re.match(r"(?:thực hiện|triển khai)\b", line, re.IGNORECASE)
    return bool(_TITLE_ENDS.fullmatch(line)) and not (carries_out and not _UNTITLED.search(line))


def _about(what: str, following: list[str]) -> str:
    """Give the title of a letter from its "V/v …", which may take several lines."""
    for line in following[:3]:
        if not line[:1].islower() or _TITLE_ENDS.fullmatch(line) or _is_body(line):
            break
        what = f"{what} {line}"
    return f"Về việc {what}".rstrip(" .;")[:_LONGEST_TITLE]


def made_title(text: str) -> str:
    """Make a title from the first sentence of ``text``; "" where it begins with none that is no row of a table."""
    spans = [span for span in sentences(text, 0, _HEAD_CHARACTERS) if " | " not in text[slice(*span)]]
    worthy = [
        span for span in spans if not is_clock(text[slice(*span)]) and len(text[slice(*span)].split()) >= 3
    ] or spans
    if not worthy:
        return ""
    sentence = _LEAD_IN.sub("", text[slice(*worthy[0])], count=1).strip()
    sentence = sentence[:1].upper() + sentence[1:]
    if len(sentence) <= _LONGEST_MADE_TITLE:
        return sentence.rstrip(" .;:,|")
    cut = sentence.rfind(" ", 0, _LONGEST_MADE_TITLE)
    return sentence[: cut if cut > 0 else _LONGEST_MADE_TITLE].rstrip(' .;:,(“"') + "…"
