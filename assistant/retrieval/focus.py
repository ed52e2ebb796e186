"""The words of a question that its answer must bear out.

Drops what only asks ("là bao nhiêu", "cho tôi biết"), and gives little weight to what any report says ("tỷ lệ",
"tỉnh", "chuyển đổi số" is left to the corpus's own frequencies).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from assistant.retrieval.stopwords import ASKING, is_function, is_weak, light_phrases, weak_phrases
from assistant.vietnamese.synonyms import phrase_spans
from assistant.vietnamese.text import Token, fold, tokens

_LEVEL_STRESS = 2.5  # "mức độ 4" is not "mức độ 3"
_LIGHT_STRESS = 0.4
_FIELD_STRESS = 0.35
_FIELD = re.compile(  # what these reports are about is implied in most that they say, but not where it names a thing
    r"(?<!chi so )(?<!bo chi so )(?<!chi dao )(?<!chi dao ve )(?<!quoc gia ve )(?<!doanh nghiep )(?<!ngay )"
    r"(?<!to )(?<!xep hang )\bchuyen doi so\b"
)


@dataclass(frozen=True, slots=True)
class Term:
    """A word the answer must bear out.

    ``joined`` says that it follows the term before it directly; ``stress`` multiplies its weight. ``written`` is the
    word as the question writes it, ``linked`` the joining words between it and the term before.
    """

    form: str
    weak: bool
    joined: bool
    stress: float = 1.0
    written: str = field(default="", compare=False)
    linked: str = field(default="", compare=False)


def focus(text: str, left_out: Iterable[tuple[int, int]], folded: bool) -> tuple[Term, ...]:
    """Give the terms of ``text`` outside the spans ``left_out`` (places, periods), in order.

    With ``folded`` the forms carry no diacritics, as the question was typed. A word that only joins is kept, with
    little weight, where it belongs to a phrase of the field ("về đích", "an toàn thông tin").
    """
    plain = fold(text)
    blocked = list(left_out) + _asking(text)
    blocked += [match.span() for pattern in (_FOLLOWING, _EXCEPT) for match in pattern.finditer(plain)]
    weak = _types(text) + _asides(text) + weak_phrases(text)
    weak += [match.span(1) for match in _SUPERLATIVE.finditer(plain)]
    weak += [match.span() for pattern in (_RANKED, _OF_WHOLE) for match in pattern.finditer(plain)]
    light = light_phrases(text)
    phrases = phrase_spans(text)
    found: list[Term] = []
    last: Token | None = None
    of_field = [match.span() for match in _FIELD.finditer(plain)]
    for token in tokens(text):
        form = fold(token.form) if folded else token.form
        joining = is_function(form, folded)
        if _within(token, blocked) or (joining and not _within(token, phrases)):
            continue
        joined = last is not None and text[last.end : token.start].strip() == ""
        stress = _LEVEL_STRESS if _LEVEL.fullmatch(form) else _LIGHT_STRESS if _within(token, light) else 1.0
        if _within(token, of_field):
            stress = _FIELD_STRESS
        weighs_little = joining or is_weak(form, folded) or _within(token, weak)
        linked = _linking(text, last.end, token.start, blocked) if last else ""
        found.append(Term(form, weighs_little, joined, stress, text[token.start : token.end], linked))
        last = token
    return tuple(found)


def _linking(text: str, start: int, end: int, blocked: Iterable[tuple[int, int]]) -> str:
    """Give the words between two terms that only join them, after whatever was left out between them."""
    after = max([start, *(stop for _, stop in blocked if start < stop <= end)])
    between = text[after:end].strip()
    return "," if between == "," else between if not _STOPS.search(between) else "…"


_STOPS = re.compile(r"[^\w\s/-]")


def _asking(text: str) -> list[tuple[int, int]]:
    """Give the spans that only ask; "máy" is no "mấy"."""
    spans = [match.span() for match in ASKING.finditer(fold(text))]
    return [span for span in spans if not re.match(r"máy\b", text[slice(*span)], re.IGNORECASE)]


_FOLLOWING = re.compile(r"^\W*(?:con |the |vay )?rieng\b")
_ADJECTIVES = "cao|thap|nhieu|it|lon|nho|nhanh|cham|tot|kem|som|muon|dong|manh|yeu"
_SUPERLATIVE = re.compile(rf"\b(?:{_ADJECTIVES})\b.{{0,40}}?\b(nhat)\b")
_RANKED = re.compile(r"\b(?:xep|thu) hang (?:cao|thap) nhat\b")
_OF_WHOLE = re.compile(r"^\W*(?:trong|tren)(?: tong)?(?: so)? [\d.,]*\d [^?,]*,")  # "Trong 1.058 thủ tục …, bao nhiêu"
_EXCEPT = re.compile(
    r"\b(?:khac ngoai|ngoai tru|khong ke|khong tinh) [^?.,;]{2,40}|\bngoai [^?.,;]{2,30}(?=,.*\bkhac\b)"
)
_LEVEL = re.compile(r"\d|\dg")


def _within(token: Token, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < token.end and token.start < end for start, end in spans)


_ASKS = re.compile(
    r"\b(?:bao nhieu|bao nhiu|may|nao|gi|ai|dau|khi nao|bao gio|the nao|ra sao|chua|khong|thu may|how|what|which|who|"
    r"when|where)\b|\?"
)


def _asides(text: str) -> list[tuple[int, int]]:
    """Give the spans of clauses before the one that asks: "Tôi đang viết bài về …, cho hỏi …"."""
    folded = fold(text)
    ends = [0, *(match.end() for match in re.finditer(r"[,.;:–]\s", text)), len(text)]
    clauses = list(pairwise(ends))
    asking = [bool(_ASKS.search(folded[start:end])) for start, end in clauses]
    if not any(asking):
        return []
    purpose = [match.span() for match in _PURPOSE.finditer(folded)]
    before = clauses[: asking.index(True)]
    return [span for span in before if _OF_ONESELF.search(folded[slice(*span)])] + purpose


_OF_ONESELF = re.compile(
    r"\b(?:toi|minh|em|chung toi|chao|xin|cho hoi|lam o|can biet|dang (?:viet|lam|can)|muon (?:biet|hoi)|i am|i'm|"
    r"hello)\b"
)
_PURPOSE = re.compile(
    r"\b(?:de|phuc vu|nham) (?:trich|viet|lam bao|bao cao|dua vao|tham khao|so sanh|hoc|nghien cuu|"
    r"doi chieu)[^?.,]{0,40}[?.]?\s*$"
)
_WHICH = re.compile(
    r"\b((?:co quan|don vi|to chuc|bo|so|nganh|loai|nhom|dia chi|trang web|website|ngay|thang|hinh thuc|cach|linh vuc|"
    r"noi dung|van ban|"
    r"huyen|xa|noi|cai|thu|muc|hang|vi tri|nguoi|ong|ba|chuc vu|ten|doanh nghiep|cong ty|su kien|chuong trinh)"
    r"(?: (?:co quan|don vi|trang web|thang|nam|cu the))*) (?:nao|gi|la gi|la nao)\b"
)


def _types(text: str) -> list[tuple[int, int]]:
    """Give the spans of the words right before "nào" or "gì" that name only the kind of thing asked for."""
    return [match.span(1) for match in _WHICH.finditer(fold(text))]
