"""The words of a question that its answer must bear out.

Drops what only asks ("là bao nhiêu", "cho tôi biết"), and gives little weight to what any report says ("tỷ lệ",
"tỉnh", "chuyển đổi số" is left to the corpus's own frequencies).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.vietnamese.text import Token, fold, tokens

_ASKING = re.compile(
    r"\b(?:cho (?:toi |minh |em |tui |hoi )?(?:biet|hoi|xem)|xin hoi|xin cho biet|cho biet|hay cho biet|toi muon (?:biet|hoi)|muon biet|"
    r"lam on|vui long|giup (?:toi|minh|em)(?: voi)?|bao nhieu|bao nhiu|nhu the nao|the nao|ra sao|the thi|thi sao|la gi|la ai|la may|"
    r"nhung gi|cai gi|dieu gi|viec gi|gi vay|vi sao|tai sao|khi nao|bao gio|luc nao|hoi nao|o dau|tai dau|phai khong|dung khong|"
    r"dien ra(?: vao| o| tai)?|duoc to chuc|hay khong|hay chua|duoc khong|theo (?:cac |ban )?bao cao|trong (?:cac |ban )?bao cao|bao cao (?:co )?(?:neu|noi|cho biet)|duoc neu|"
    r"da duoc|co duoc|the nao|so sanh|doi chieu|liet ke|ke ten|tom tat|neu (?:cac|nhung|ten|ro)|trinh bay|cu the|noi chung|"
    r"duoc bao nhieu|co bao nhieu|con so|phan tram|thuc te|dia phuong|nhu nao|lam gi|may (?!tinh|moc|chu|anh|bay|cay|in)|la thu may|bn|bnhieu"
    r")\b"
)
_FUNCTION = frozenset(
    "toi ong la cua co duoc trong tai o cho va cac nhung thi da dang se hien nay tinh den dat nao gi ai khong chua hay "
    "theo nam ve bang ra sao toi minh a nhe vay the con voi do nay kia khi nhu boi tu vao len xuong cung rang ma de do "
    "bi roi deu rat qua chi moi nhieu it hon kem so the bao hay neu mot may tren duoi khoang gan it nhat toi thieu "
    "toi da ban toan ha nhi ne lam cai chiec gio biet hoi xin".split()
)
# Functional only as written with these diacritics; folded alike, they may be content ("đo", "tính", "bản").
_CONTENT_FOLDS = frozenset(
    "tinh so the nam bang ban do hoi thuc te phan tram nguoi chi con nhat thieu toan hien cong da lam gio moi".split()
)
_FUNCTION_TONED = frozenset(
    "tới ông bà anh chị đồng chí là của có được trong tại ở cho và các những thì đã đang sẽ hiện nay tính đến đạt nào gì ai không chưa hay "
    "hãy theo năm về bằng ra sao tôi mình ạ nhé vậy thế còn với do này kia khi như bởi từ vào lên xuống cũng rằng mà để "
    "đó bị rồi đều rất quá mới nhiều ít hơn kém so bao nếu một mấy trên dưới khoảng gần nhất bàn toàn hả nhỉ "
    "nè làm cái chiếc ta giờ xin hỏi biết bên dạ ơi the of in is what was were are by to".split()
)
_NUMBER_STRESS = 2.5  # "mức độ 4" is not "mức độ 3"
_LIGHT_STRESS = 0.4
_LIGHT = frozenset("tập trung phục vụ phối hợp quy định tap phuc phoi hop quy dinh".split())  # said in many ways
_WEAK = frozenset(
    "nghìn triệu tỷ trăm nghin trieu nằm thuộc xếp đứng đưa giúp cần phải gặp vượt đạt hoàn thành nam xep dung dua giup can phai gap vuot tỉnh chiếm tham gia chiem người chỉ hai ba bốn sáu bảy tám chín mười bon bay tam chin muoi thuộc nhóm thuoc nhom muốn muon online cơ sở tỷ tỉ lệ trọng tổng lượng kết quả thực hiện mục tiêu chỉ tiêu kế hoạch phấn đấu ty ti le trong tong luong ket qua "
    "thuc hien muc tieu chi ke hoach phan dau dia ban địa bàn giai đoạn giai doan dự kiến du kien đề de đặt dat thành pho thanh phố "
    "tình hình tinh hinh mức muc cấp sử dụng su dung người nguoi số so toàn toan triển khai trien chung noi".split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """A word the answer must bear out.

    ``joined`` says that it follows the term before it directly; ``stress`` multiplies its weight.
    """

    form: str
    weak: bool
    joined: bool
    stress: float = 1.0


def focus(text: str, left_out: Iterable[tuple[int, int]], folded: bool) -> tuple[Term, ...]:
    """Give the terms of ``text`` outside the spans ``left_out`` (places, periods), in order.

    With ``folded`` the forms carry no diacritics, as the question was typed.
    """
    blocked = list(left_out) + [match.span() for match in _ASKING.finditer(fold(text))]
    types = _types(text) + _asides(text)
    found: list[Term] = []
    last: Token | None = None
    for token in tokens(text):
        form = fold(token.form) if folded else token.form
        if any(start < token.end and token.start < end for start, end in blocked) or _is_function(form, folded):
            continue
        joined = last is not None and text[last.end : token.start].strip() == ""
        weak = form in _WEAK or any(start <= token.start < end for start, end in types)
        stress = _NUMBER_STRESS if form[0].isdigit() else _LIGHT_STRESS if form in _LIGHT else 1.0
        found.append(Term(form, weak, joined, stress))
        last = token
    return tuple(found)


_ASKS = re.compile(
    r"\b(?:bao nhieu|bao nhiu|may|nao|gi|ai|dau|khi nao|bao gio|the nao|ra sao|chua|khong|thu may|how|what|which|who|when|where)\b|\?"
)


def _asides(text: str) -> list[tuple[int, int]]:
    """Give the spans of clauses before the one that asks: "Tôi đang viết bài về …, cho hỏi …"."""
    folded = fold(text)
    ends = [0, *(match.end() for match in re.finditer(r"[,.;:–]\s", text)), len(text)]
    clauses = list(zip(ends, ends[1:], strict=False))
    asking = [bool(_ASKS.search(folded[start:end])) for start, end in clauses]
    if not any(asking):
        return []
    purpose = [match.span() for match in _PURPOSE.finditer(folded)]
    before = clauses[: asking.index(True)]
    return [span for span in before if _OF_ONESELF.search(folded[slice(*span)])] + purpose


_OF_ONESELF = re.compile(r"\b(?:toi|minh|em|chung toi|chao|xin|cho hoi|lam o|can biet|dang (?:viet|lam|can)|muon (?:biet|hoi)|i am|i'm|hello)\b")
_PURPOSE = re.compile(r"(?<=\w )(?:de|phuc vu|nham) [^?.,]{3,40}[?.]?\s*$")
_WHICH = re.compile(
    r"\b((?:co quan|don vi|to chuc|bo|so|nganh|loai|nhom|dia chi|trang web|website|ngay|thang|hinh thuc|cach|linh vuc|noi dung|van ban|"
    r"huyen|xa|noi|cai|thu|muc|hang|vi tri|nguoi|ong|ba|chuc vu|ten|doanh nghiep|cong ty|su kien|chuong trinh)"
    r"(?: (?:co quan|don vi|trang web|thang|nam|cu the))*) (?:nao|gi|la gi|la nao)\b"
)


def _types(text: str) -> list[tuple[int, int]]:
    """Give the spans of the words right before "nào" or "gì" that name only the kind of thing asked for."""
    return [match.span(1) for match in _WHICH.finditer(fold(text))]


def _is_function(form: str, folded: bool) -> bool:
    if folded:
        return form in _FUNCTION and form not in _CONTENT_FOLDS
    return form in _FUNCTION_TONED
