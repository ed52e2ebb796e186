"""Provinces of Vietnam: the 63 before July 2025, the 34 after, and which went into which.

Knows names and mergers only; finding them in a text is left to ``places``, towns and districts to ``localities``.
"""

from __future__ import annotations

from datetime import date

MERGED_ON = date(2025, 7, 1)
"""The day from which the 34 provinces took the place of the 63."""

# One line for each province of today: its name, then in brackets the others of the 63 that went into it.
_TODAY = """
Hà Nội; Huế; Lai Châu; Điện Biên; Sơn La; Lạng Sơn; Quảng Ninh; Thanh Hóa; Nghệ An; Hà Tĩnh; Cao Bằng
Tuyên Quang (Hà Giang); Lào Cai (Yên Bái); Thái Nguyên (Bắc Kạn); Phú Thọ (Vĩnh Phúc, Hòa Bình)
Bắc Ninh (Bắc Giang); Hưng Yên (Thái Bình); Hải Phòng (Hải Dương); Ninh Bình (Hà Nam, Nam Định)
Quảng Trị (Quảng Bình); Đà Nẵng (Quảng Nam); Quảng Ngãi (Kon Tum); Gia Lai (Bình Định)
Khánh Hòa (Ninh Thuận); Lâm Đồng (Đắk Nông, Bình Thuận); Đắk Lắk (Phú Yên)
Hồ Chí Minh (Bà Rịa - Vũng Tàu, Bình Dương); Đồng Nai (Bình Phước); Tây Ninh (Long An)
Cần Thơ (Sóc Trăng, Hậu Giang); Vĩnh Long (Bến Tre, Trà Vinh); Đồng Tháp (Tiền Giang)
Cà Mau (Bạc Liêu); An Giang (Kiên Giang)
"""

# Other spellings of a province, as reports and people write them; case and tone placement do not matter.
OTHER_SPELLINGS: dict[str, tuple[str, ...]] = {
    "Hồ Chí Minh": ("TPHCM", "TP HCM", "HCM", "HCMC", "Ho Chi Minh City", "Sài Gòn", "Saigon"),
    "Hà Nội": ("Hanoi",),
    "Huế": ("Thừa Thiên Huế", "Thừa Thiên - Huế", "TT Huế", "TT-Huế"),
    "Bà Rịa - Vũng Tàu": ("BR-VT", "BRVT", "BR VT"),
    "Đắk Lắk": ("Đắk Lắc", "Đắc Lắc", "Đắc Lắk", "Darlac"),
    "Đắk Nông": ("Đắc Nông",),
    "Bắc Kạn": ("Bắc Cạn",),
    "Kon Tum": ("Con Tum", "Công Tum"),
    "Lào Cai": ("Lao Cai", "Lào Kai"),
    "Khánh Hòa": ("Khánh Hoà",),
}

# Too short to be trusted in a report, where HN may be "hội nghị".
QUESTION_SPELLINGS: dict[str, tuple[str, ...]] = {"Hà Nội": ("HN",), "Hồ Chí Minh": ("SG",)}

CENTRAL_CITIES = ("Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ")


def _read_mergers() -> dict[str, tuple[str, ...]]:
    parts: dict[str, tuple[str, ...]] = {}
    for entry in _TODAY.replace("\n", ";").split(";"):
        name, _, others = entry.strip().partition(" (")
        if name:
            joined = tuple(other.strip() for other in others.rstrip(")").split(",") if other.strip())
            parts[name] = (name, *joined)
    return parts


_PARTS = _read_mergers()
_SUCCESSORS = {old: new for new, parts in _PARTS.items() for old in parts}

PROVINCES_NOW: tuple[str, ...] = tuple(_PARTS)
PROVINCES_BEFORE: tuple[str, ...] = tuple(_SUCCESSORS)


def is_province(name: str) -> bool:
    """Say whether ``name`` is the canonical name of a province, before or after July 2025."""
    return name in _SUCCESSORS


def successor(name: str) -> str:
    """Give the province of today in which the province ``name`` lies; "" where ``name`` is no province."""
    return _SUCCESSORS.get(name, "")


def predecessors(name: str) -> tuple[str, ...]:
    """Give the provinces before July 2025 that make up ``name`` of today, its namesake first; () where none do."""
    return _PARTS.get(name, ())


def was_merged(name: str) -> bool:
    """Say whether the borders of the province ``name`` changed in July 2025."""
    return len(_PARTS.get(successor(name), ())) > 1


def same_or_merged(first: str, second: str) -> bool:
    """Say whether two names are one place, or provinces that lie in one province of today."""
    return first == second or (is_province(first) and successor(first) == successor(second))
