"""What stands around the name of a place, and whether the name then means the place.

"Thái Bình" is no province in "Nguyễn Thái Bình", "đường Thái Bình" or "Thái Bình Dương"; "dien bien" is none in
"dien bien phuc tap". Knows words beside a name only; the names are in ``place_lexicon``.
"""

from __future__ import annotations

import re

from assistant.vietnamese.text import fold

# What a name may be announced as, by the folded words before it.
_KINDS: dict[tuple[str, ...], str] = {
    ("thanh", "pho"): "city",
    ("thi", "xa"): "town",
    ("tp",): "city",
    ("tx",): "town",
    ("huyen",): "district",
    ("quan",): "district",
    ("tinh",): "province",
}
_SMALLER_UNITS = {"phường", "xã"}
_NOT_PLACES = _SMALLER_UNITS | {"đường", "phố", "thôn", "ấp", "khóm", "làng", "ngõ", "hẻm", "trấn"}
_PLACES_AFTER_ALL = {("thành", "phố"), ("thị", "xã"), ("tác", "xã")}
_FAMILY = """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh đoàn trịnh trương lương đào tạ tô
tống triệu hứa lâm mạc mai quách thái văn đàm"""
_FAMILY_NAMES = frozenset(_FAMILY.split())
_MIDDLE_NAMES = {"thị", "văn", "hữu", "đức", "thanh", "quang", "xuân", "minh", "ngọc"}
_PRESIDENT = """tịch bác tưởng cách đức tncs sản gia lăng tàng đại thưởng chương mòn niên phong tntp tập trị người nước
tich bac tuong duong"""
_NOT_THE_CITY = frozenset(_PRESIDENT.split())
_COUNTRY_SPOKEN_OF = {"tại", "ở", "của", "khắp", "cho", "vào", "là", "giúp", "với", "so", "toàn", "in", "of"}
_COUNTRY_SPOKEN_OF_BARE = {fold(word) for word in _COUNTRY_SPOKEN_OF}
_RANKED = re.compile(
    r"\b(?:xep|dung (?:dau|thu|o|vi tri|hang|\d+)|(?:dan|di|hang|tot|top) dau|thu hang|top|nhom|dau tien"
    r"|(?<!thong )nhat|nhi|vi tri)"
    r"(?:[\s,/]+(?:thu|hang|dau|trong|cua|tren|so|cac|tinh|thanh|pho|dia|phuong|ca|may|bao|nhieu|vi|tri|top|nhom|\d+))*\s*$"
)

# Ordinary words that read like a place once accents are gone: (words before, words after) that give them away.
_MISREADINGS: dict[str, tuple[str, str]] = {
    "dien bien": ("hinh nhung cac su dich theo", "phuc dich cua the moi nhu gia ra tich thoi thuc kinh"),
    "da nang": ("may thiet bi the tro ly nha hoi truong chuc tang", "len cap cao luc suat tong muc ty so hang bac"),
    "gia lai": ("danh tham dinh bao dau tri", ""),
    "cao bang": ("bao co khong da chua la hon cang dat nang bang", "nam cung muc ky voi nhau ca may chi ke trung hoac"),
    "thanh hoa": ("hoan hinh tro tao chinh", "don hoc chat binh"),
    "nam dinh": ("moi hang trong tung den tu", "huong ky muc danh canh vi"),
    "hai duong": ("co ca qua", "day truyen cap ong dan"),
    "hai phong": ("co ca", "ban hop hoc thu cap"),
    "tuyen quang": ("duong cap truyen", ""),
    "ca mau": ("tat bao", "don phieu hoa"),
    "lam dong": ("viec", "luc bo phuc thoi loat"),
    "long an": ("", "toan ninh"),
    "ninh binh": ("an", "quan thuong dang"),
    "hoa binh": ("", "quan dan thuong on"),
    "thai binh": ("", "duong quan"),
    "dong thap": ("lao cong hoat di huy tac tu bien tuong", ""),
    "dong nai": ("lao cong hoat di huy tac tu bien", ""),
    "quang nam": ("cap soi rong truyen", ""),
    "quang binh": ("cap soi rong truyen", "quan"),
    "quang tri": ("cap soi rong truyen", ""),
    "quang ninh": ("cap soi rong truyen", ""),
    "quang ngai": ("cap soi rong truyen", ""),
    "binh dinh": ("trung", "ky"),
    "binh duong": ("trung", ""),
    "ha noi": ("", "dung"),
    "ha tinh": ("", "nang"),
    "bien hoa": ("su", ""),
    "an giang": ("bai", "day"),
    "hue": ("nguyen pho duong hoa", ""),
    "phan thiet": ("", "ke bi hai yeu thuc"),
    "phu quoc": ("chinh", "te hoi"),
    "toan quoc": ("", "te"),
    "lai vung": ("tro quay", "trung"),
}


def announced_as(before: tuple[str, str]) -> str:
    """Give what the two folded words before a name announce: "city", "town", "district", "province" or ""."""
    return _KINDS.get(before) or _KINDS.get(before[1:], "")


def is_smaller_unit(before: tuple[str, str]) -> bool:
    """Say whether the two words before a name make it a ward or commune."""
    return before[1] in _SMALLER_UNITS and before not in _PLACES_AFTER_ALL


def is_other_name(before: tuple[str, str], capital: bool, folded_name: str, folded_after: str) -> bool:
    """Say whether the words (small letters) beside a name make it a person's, a street's or an ocean's.

    ``capital`` says that the word right before is written with a capital, as a family name is.
    """
    second, last = before
    if last in _NOT_PLACES and before not in _PLACES_AFTER_ALL:
        return True
    if capital and (last in _FAMILY_NAMES or (second in _FAMILY_NAMES and last in _MIDDLE_NAMES)):
        return True
    return folded_name == "thai binh" and folded_after == "duong"


def is_person(before: tuple[str, str], folded_name: str) -> bool:
    """Say whether "Hồ Chí Minh" after these words is the person, or a thing that bears his name."""
    return folded_name in {"ho chi minh", "hcm"} and before[1] in _NOT_THE_CITY


def is_misread(folded_name: str, before: str, after: str) -> bool:
    """Say whether a name without accents rather is ordinary words, by the folded words beside it."""
    words_before, words_after = _MISREADINGS.get(folded_name, ("", ""))
    return before in words_before.split() or after in words_after.split()


def speaks_of_country(before: str, bare: bool) -> bool:
    """Say whether "Việt Nam" after the word ``before`` ("" for none) is the country, not part of the name of a body.

    ``bare`` says that the text has no accents.
    """
    return not before or before in (_COUNTRY_SPOKEN_OF_BARE if bare else _COUNTRY_SPOKEN_OF)


def is_rank_among(folded_before: str) -> bool:
    """Say whether "cả nước" only tells among whom a place is ranked: "xếp thứ 41 trong cả nước"."""
    return bool(_RANKED.search(folded_before))
