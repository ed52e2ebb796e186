"""Bodies of the state by name: departments, ministries, agencies; what follows "Sở" or "Bộ" in a text."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.vietnamese.text import fold

_SECTORS = (
    "tư pháp|nội vụ|tài chính|y tế|giáo dục|công thương|nông nghiệp|xây dựng|giao thông|kế hoạch và đầu tư|"
    "khoa học và công nghệ|lao động|tài nguyên|môi trường|thông tin và truyền thông|văn hóa|du lịch|ngoại vụ|"
    "ngoại giao|dân tộc|công an|quốc phòng|công nghệ thông tin|chỉ đạo|dân vận|tuyên giáo|tổ chức"
)
_BODY = re.compile(
    rf"\b(?:(?:so|bo|ban|cuc|phong|chi cuc|vu|nganh) (?:{fold(_SECTORS)})|cong an|buu dien|vien thong|van phong ubnd|"
    r"van phong uy ban|cuc thue|cuc thong ke|kho bac|bao hiem xa hoi|ngan hang nha nuoc|dien luc|hoi nong dan|"
    r"hoi phu nu|hoi lien hiep phu nu|tinh doan|doan thanh nien|lien doan lao dong|mat tran|lien minh hop tac xa|"
    r"thanh tra tinh|hoi cuu chien binh|hiep hoi doanh nghiep|viettel|vnpt|mobifone|fpt)\b"
)


@lru_cache(maxsize=8192)  # one question, and the same sentences, are looked at again and again
def find_bodies(text: str) -> tuple[str, ...]:
    """Give the bodies that ``text`` names, folded, each once: "so tu phap", "bo cong an"."""
    return tuple(dict.fromkeys(_BODY.findall(fold(text))))
