"""Words that a question holds but its answer need not: what only asks, what only joins, what any report says.

Phrases are matched without diacritics, since two syllables together are seldom ambiguous; single syllables as
written, or, in a question typed without diacritics, those only that no content word of the field folds to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.vietnamese.text import fold, has_diacritics, lower, place_tones

ASKING = re.compile(
    r"\b(?:cho (?:toi |minh |em |tui |hoi )?(?:biet|hoi|xem)|xin hoi|xin cho biet|cho biet|hay cho biet|"
    r"toi muon (?:biet|hoi)|"
    r"muon biet|lam on|vui long|giup (?:toi|minh|em)(?: voi)?|bao nhieu|bao nhiu|nhu the nao|the nao|ra sao|the thi|"
    r"thi sao|"
    r"la gi|la ai|la may|nhung gi|cai gi|dieu gi|viec gi|gi vay|vi sao|tai sao|khi nao|bao gio|luc nao|hoi nao|o dau|"
    r"tai dau|can cu(?: vao| theo)?|"
    r"tinh den|giu chuc(?: vu)?|hom nao|co nao|nhac (?:toi|den)|noi (?:nhung )?gi ve|bao cao (?:cua|nay|do)|keu goi|"
    r"nhan manh|may roi|phai khong|dung khong|"
    r"co dung(?: la)?|co phai(?: la)?|dien ra(?: vao| o| tai)?|duoc to chuc|hay khong|hay chua|duoc khong|nho dau|"
    r"tang hay giam|len hay xuong|hinh nhu|nghe noi|theo (?:cac |"
    r"ban )?bao cao|"
    r"trong (?:cac |ban )?bao cao|bao cao (?:co )?(?:neu|noi|cho biet)|duoc neu|da duoc|co duoc|so sanh|doi chieu|"
    r"liet ke|"
    r"ke ten|tom tat|neu (?:cac|nhung|ten|ro)|trinh bay|cu the|noi chung|duoc bao nhieu|co bao nhieu|con so|phan tram|"
    r"thuc te|"
    r"gom (?:nhung )?(?:ai|gi)|ten (?:day du|goi)|ca thay|tat thay|chenh nhau|chenh lech|hon kem nhau|"
    r"dia phuong|nhu nao|lam gi|may (?!tinh|moc|chu|anh|bay|cay|in)|la thu may|bn|bnhieu)\b"
)
"""What only asks, as it reads folded."""

_WEAK_PHRASES = (
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "số lượng", "tổng số", "kết quả", "thực hiện", "mục tiêu", "chỉ tiêu",
    "kế hoạch", "phấn đấu", "địa bàn", "giai đoạn", "dự kiến", "đề ra", "đặt ra", "thành phố", "tình hình", "sử dụng",
    "triển khai", "hoàn thành", "xếp hạng", "thứ hạng", "xếp thứ", "đứng thứ", "toàn quốc", "cả nước", "hạng mấy",
    "tự nhận", "thừa nhận", "mục đích", "nhằm", "đồng thời", "được biết", "bắt đầu",
    "tham gia", "thay đổi", "tất cả", "cơ sở", "toàn tỉnh", "hiện nay", "online",
)  # fmt: skip
_LIGHT_PHRASES = (
    "tập trung",
    "phục vụ",
    "sơ kết",
    "tổng kết",
    "phối hợp",
    "quy định",
    "tổ chức",
    "ban hành",
    "tiến hành",
    "buổi",
    "chọn",
    "cầm trịch",
    "bắt tay",
)


def _phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(fold(phrase) for phrase in phrases)})\b")


_WEAK_PATTERN, _WEAK_MEANT = _phrases(_WEAK_PHRASES), frozenset(map(place_tones, _WEAK_PHRASES))
_LIGHT_PATTERN, _LIGHT_MEANT = _phrases(_LIGHT_PHRASES), frozenset(map(place_tones, _LIGHT_PHRASES))

_FUNCTION = frozenset(
    "tới ông bà anh chị là của có được trong tại ở cho và các những thì đã đang sẽ hiện nay đến đạt nào gì ai không "
    "chưa hay hãy ấy nọ theo năm về bằng ra sao tôi mình ạ nhé vậy thế còn với do này kia khi như bởi từ vào lên xuống "
    "cũng rằng mà để đó bị rồi đều rất quá mới nhiều ít hơn kém so bao nếu một mấy trên dưới khoảng gần nhất bàn toàn "
    "hả nhỉ nè giữa sang chỗ làm cái chiếc ta giờ xin hỏi biết bên dạ ơi the of in is what was were are by to".split()
)
_WEAK = frozenset(
    "nghìn triệu tỷ tỉ trăm nằm thuộc xếp đứng đưa giúp cần phải gặp vượt tỉnh chiếm người hai ba bốn sáu bảy tám chín "
    "mười nhóm hạng thứ mảng khối muốn tổng mức cấp dùng số ban đặt lượng lệ trọng".split()
)
# Folded alike, these may be content words: đồng, năm / nằm, tỉnh / tính, đo / do, hồi / hỏi, bản / bàn / bằng, ba / bà.
_AMBIGUOUS = frozenset(
    "dong chi anh nam tinh do hoi ban bang the chinh nhat toan hien cong lam gio moi trong so con ma de dat ta to nay "
    "day bao toi va quan dan cam can sau ba tam".split()
)
_FUNCTION_FOLDED = frozenset(fold(form) for form in _FUNCTION) - _AMBIGUOUS | {
    "toi",
    "trong",
    "nay",
    "va",
    "con",
    "so",
    "dat",
    "de",
}
_WEAK_FOLDED = frozenset(fold(form) for form in _WEAK) - {"so", "ban", "ba", "sau", "tam", "can"} | {
    "nam",
    "tinh",
    "so",
    "ba",
}


def is_weak_phrase(phrase: str) -> bool:
    """Say whether ``phrase`` as a whole, in any accents, is one that nearly every report says."""
    return bool(_WEAK_PATTERN.fullmatch(fold(phrase)))


def weak_phrases(text: str) -> list[tuple[int, int]]:
    """Give the spans of ``text`` that nearly every report says."""
    return _spans(_WEAK_PATTERN, _WEAK_MEANT, text)


def light_phrases(text: str) -> list[tuple[int, int]]:
    """Give the spans of ``text`` that is said in many other ways."""
    return _spans(_LIGHT_PATTERN, _LIGHT_MEANT, text)


def _spans(pattern: re.Pattern[str], meant: frozenset[str], text: str) -> list[tuple[int, int]]:
    """Find phrases by their letters; what carries the accents of another phrase is another: "dùng thử", "đứng thứ"."""
    spans = [match.span() for match in pattern.finditer(fold(text))]
    return [span for span in spans if _reads(text[slice(*span)], meant)]


def _reads(written: str, meant: frozenset[str]) -> bool:
    return not has_diacritics(written) or place_tones(lower(" ".join(written.split()))) in meant


def is_function(form: str, folded: bool) -> bool:
    """Say whether ``form`` only joins words; ``folded`` where the question was typed without diacritics."""
    return form in (_FUNCTION_FOLDED if folded else _FUNCTION)


def is_weak(form: str, folded: bool) -> bool:
    """Say whether ``form`` is a word that nearly every report holds."""
    return form in (_WEAK_FOLDED if folded else _WEAK)
