"""Who issued an administrative paper: the body that its head names above its number, as its name is written.

The head has two columns, the issuer's being narrow: a name goes on over lines, and stands beside the motto. Which
lines are the head is left to ``head``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.publication import is_dated_line
from assistant.vietnamese.places import find_places

MOTTO = re.compile(r"CỘNG H[ÒO][AÀ] XÃ HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM", re.IGNORECASE)
PAPER_NUMBER = re.compile(r"Số\s*:?\s*[\d.…/]*\s*[/-]\s*[A-ZĐ]", re.IGNORECASE)
ISSUER = re.compile(
    r"(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ|HĐND|HỘI ĐỒNG|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|HUYỆN ỦY|BAN |VĂN PHÒNG|"
    r"CHÍNH PHỦ|THỦ TƯỚNG|CỤC|TỔNG CỤC|ĐẢNG BỘ|"
    r"TRUNG TÂM|CHI CỤC|LIÊN ĐOÀN|ĐOÀN )"
)
_WHERE = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG)\b")

_OTHER_BODY = re.compile(
    r"(?:THANH TRA|CÔNG AN|VIỆN|TÒA ÁN|TOÀ ÁN|KHO BẠC|BẢO HIỂM|MẶT TRẬN|HỘI|TRƯỜNG|ĐÀI|BÁO|PHÒNG) "
)
_MOTTO_ENDS = re.compile(r"(?:XÃ HỘI )?(?:CHỦ )?(?:NGHĨA )?VIỆT NAM|(?:TỰ DO )?[-–]? ?HẠNH PHÚC", re.IGNORECASE)
_BODY_OF_PLACE = re.compile(
    r"(?:UBND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân|Ủy ban nhân dân|Sở|HĐND|Hội đồng nhân dân)\s", re.IGNORECASE
)
_FIRST_LINES = 3
_LONGEST_REST = 6
_LONGEST_NAME = 14

# Words of a name written in capitals that keep them, and words that lose them.
_ACRONYMS = frozenset(
    [
        "UBND",
        "HĐND",
        "CĐS",
        "TT&TT",
        "TW",
        "BCĐ",
        "KHCN",
        "TTTT",
        "GD&ĐT",
        "NN&PTNT",
        "KH&CN",
        "KH&ĐT",
        "LĐ-TB&XH",
        "MTTQ",
    ]
)
_PROPER = (
    "thông tin",
    "truyền thông",
    "khoa học",
    "công nghệ",
    "kế hoạch",
    "tài chính",
    "nội vụ",
    "công thương",
    "giáo dục",
    "y tế",
    "tư pháp",
    "xây dựng",
)


def find_issuer(head: Sequence[str], type_line: int | None = None) -> str:
    """Give the issuer that the lines of ``head`` name, with its province, or "".

    It stands above the number, the motto or the day, or where there is none of them, above the paper's type in line
    ``type_line``, or alone in one of the first lines.
    """
    number = next((place for place, line in enumerate(head) if PAPER_NUMBER.match(line)), None)
    marks = [place for place, line in enumerate(head) if MOTTO.search(line) or is_dated_line(line)]
    limit = number if number is not None else min(marks, default=None)
    if limit is not None:
        named = _named(head, limit, limit + 3)
    elif type_line is not None:
        named = _named(head, type_line, type_line)
    else:
        named = [line for line in head[:_FIRST_LINES] if line.isupper() and _is_of_place(line)]
    return _written(named)


def _named(head: Sequence[str], above: int, until: int) -> list[str]:
    """Give the bodies named in the first ``until`` lines.

    The names ``above`` may go on in the next line, or be written in small letters.
    """
    named: list[str] = []
    goes_on = False
    for place, line in enumerate(head[:until]):
        is_name = line.isupper() and bool(ISSUER.match(line) or _OTHER_BODY.match(line))
        if is_name and (ISSUER.match(line) or (named and place < above)):
            named.append(line)
            goes_on = True
        elif place < above and not line.isupper() and _is_of_place(line):
            named.append(line)
            goes_on = False
        elif (named and line.isupper() and _WHERE.match(line)) or (
            goes_on and place < above and _is_rest(line, named[-1])
        ):
            named[-1] += f" {line}"
        elif not (MOTTO.search(line) or _MOTTO_ENDS.fullmatch(line)):
            goes_on = False
    return named


def _is_rest(line: str, name: str) -> bool:
    """Say whether ``line`` is the rest of ``name``, for which its line was too narrow."""
    if not line.isupper() or len(line.split()) > _LONGEST_REST or PAPER_NUMBER.match(line):
        return False
    if MOTTO.search(line) or _MOTTO_ENDS.fullmatch(line) or is_dated_line(line):
        return False
    whole = f"{name} {line}"
    return not _ends_in_place(name) or max(mention.end for mention in find_places(whole)) == len(whole)


def _is_of_place(line: str) -> bool:
    """Say whether ``line`` is the name of a province's body and nothing else: "Uỷ ban nhân dân tỉnh Yên Bái"."""
    return bool(_BODY_OF_PLACE.match(line)) and len(line.split()) <= _LONGEST_NAME and _ends_in_place(line)


def _ends_in_place(line: str) -> bool:
    return any(mention.end == len(line) for mention in find_places(line))


def _written(named: Sequence[str]) -> str:
    """Write the last of the bodies ``named`` as words, with the province that they name."""
    if not named:
        return ""
    last = MOTTO.split(named[-1])[0].strip()
    issuer = as_sentence(last) if last.isupper() else last
    provinces = [mention.place for line in named for mention in find_places(line) if mention.level == "province"]
    return issuer if not provinces or provinces[-1] in issuer else f"{issuer} tỉnh {provinces[-1]}"


def as_sentence(line: str) -> str:
    """Write a line of capitals as a sentence: "SỞ THÔNG TIN TỈNH ĐẮK LẮK" → "Sở Thông tin tỉnh Đắk Lắk"."""
    words = [
        word if word.strip("()[],.:;") in _ACRONYMS or any(map(str.isdigit, word)) else word.lower()
        for word in line.split()
    ]
    lowered = " ".join(words)
    for mention in reversed(find_places(lowered, folded=True)):
        lowered = lowered[: mention.start] + lowered[mention.start : mention.end].title() + lowered[mention.end :]
    if ISSUER.match(line):
        for name in _PROPER:
            lowered = lowered.replace(name, name.capitalize())
    return lowered[:1].upper() + lowered[1:]
