"""Names of other countries, and unions of them, that Vietnamese reports compare with."""

from __future__ import annotations

import re

_NAMES = {
    "Singapore": "Singapore|Xinh-ga-po|Đảo quốc Sư tử", "Hàn Quốc": "Hàn Quốc", "Nhật Bản": "Nhật Bản",
    "Trung Quốc": "Trung Quốc", "Hoa Kỳ": "Hoa Kỳ|(?<=nước )Mỹ", "Estonia": "Estonia|E-xtô-ni-a",
    "Thái Lan": "Thái Lan",
    "Malaysia": "Malaysia|Ma-lai-xi-a", "Indonesia": "Indonesia|In-đô-nê-xi-a",
    "Philippines": "Philippines|Phi-líp-pin",
    "Ấn Độ": "Ấn Độ", "Đức": "(?:Cộng hòa|Cộng hoà) Liên bang Đức|(?<=nước )Đức", "Pháp": "(?<=nước )Pháp",
    "Anh": "Vương quốc Anh|(?<=nước )Anh", "Đan Mạch": "Đan Mạch", "Phần Lan": "Phần Lan",
    "Thụy Điển": "Thụy Điển|Thuỵ Điển",
    "Úc": "Australia|(?<=nước )Úc|Ô-xtrây-li-a", "Lào": "(?:Cộng hòa|Cộng hoà) Dân chủ Nhân dân Lào|(?<=nước )Lào",
    "Campuchia": "Campuchia|Cam-pu-chia", "Nga": "Liên bang Nga|(?<=nước )Nga", "Đài Loan": "Đài Loan",
    "Liên minh châu Âu": "Liên minh [Cc]hâu Âu|EU(?! (?:ESS|R))",
}  # fmt: skip
_GROUPS = "|".join(rf"(?P<c{at}>\b(?:{names})\b)" for at, names in enumerate(_NAMES.values()))
_COUNTRY = re.compile(rf"(?<!\w)(?=[SXĐHNTEMIPÚKUẤVALCƯÔ])(?:{_GROUPS})")  # a few capitals begin them all: soon told
_CANONICAL = {f"c{at}": name for at, name in enumerate(_NAMES)}


def find_countries(text: str) -> list[tuple[int, int, str]]:
    """Find the other countries named in NFC ``text``: start, end, canonical name."""
    return [(match.start(), match.end(), _CANONICAL[match.lastgroup or ""]) for match in _COUNTRY.finditer(text)]
