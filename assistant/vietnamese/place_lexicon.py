"""The names under which places can be met in a text, cut into syllables and keyed for look-up.

Builds one table from ``provinces`` and ``localities``, with the country and its regions. How a name is
recognised in its surroundings is left to ``places`` and ``place_contexts``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assistant.types import NATIONAL
from assistant.vietnamese.localities import LOCALITIES
from assistant.vietnamese.provinces import OTHER_SPELLINGS, PROVINCES_BEFORE, QUESTION_SPELLINGS
from assistant.vietnamese.syllables import cut, fold_form

Level = Literal["province", "city", "district", "country", "region"]
Writing = Literal["name", "loose", "phrase", "code"]
"""How strictly a report is read: ``name`` by capitals and accents; ``loose`` by capitals, whatever the accents (Đăk
Lăk, Dak Lak); ``phrase`` by accents, whatever the letters (cả nước); ``code`` in questions only."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One spelling of one place: ``forms`` are its syllables in small letters, ``folded`` the same without accents."""

    forms: tuple[str, ...]
    folded: tuple[str, ...]
    place: str
    locality: str
    level: Level
    writing: Writing
    typed: bool = False
    famous: bool = True


# Names from languages without Vietnamese accents: everyone accents them differently.
_LOOSE_STARTS = {"dak", "dac", "krong", "kon", "ea", "cu", "chu", "ia", "m", "ma", "plei", "pleiku", "buon", "mdrak"}
_REGIONS = {
    "Tây Nguyên": "Tây Nguyên",
    "Đồng bằng sông Cửu Long": "Đồng bằng sông Cửu Long|ĐB sông Cửu Long|ĐBSCL|miền Tây Nam Bộ|Tây Nam Bộ",
    "Đồng bằng sông Hồng": "Đồng bằng sông Hồng|ĐBSH",
    "Đông Nam Bộ": "Đông Nam Bộ",
    "Bắc Trung Bộ": "Bắc Trung Bộ",
    "Duyên hải Nam Trung Bộ": "Duyên hải Nam Trung Bộ|Nam Trung Bộ|Duyên hải miền Trung",
    "Trung du và miền núi phía Bắc": "Trung du và miền núi phía Bắc|Trung du, miền núi phía Bắc|miền núi phía Bắc",
    "Tây Bắc": "vùng Tây Bắc|khu vực Tây Bắc",
    "Đông Bắc": "vùng Đông Bắc|khu vực Đông Bắc",
    "Miền Trung": "miền Trung",
    "Miền Bắc": "miền Bắc",
    "Miền Nam": "miền Nam",
    "Miền Tây": "miền Tây",
}
_COUNTRY_PHRASES = (
    "cả nước|toàn quốc|nước ta|toàn quốc gia|cấp quốc gia|bình quân quốc gia|trung bình quốc gia"
    "|nationwide|whole country|national level|national average"
)
_COUNTRY_NAMES = "Việt Nam|Vietnam|Viet Nam"


@cache
def build_lexicon() -> dict[str, tuple[Entry, ...]]:
    """Give all entries by their first syllable without accents, longest first, provinces before their namesakes."""
    lexicon: dict[str, list[Entry]] = {}
    for entry in (*_province_entries(), *_locality_entries(), *_wide_entries()):
        lexicon.setdefault(entry.folded[0], []).append(entry)
    return {first: tuple(sorted(found, key=lambda entry: -len(entry.forms))) for first, found in lexicon.items()}


def _province_entries() -> Iterator[Entry]:
    for province in PROVINCES_BEFORE:
        for name in (province, *OTHER_SPELLINGS.get(province, ())):
            forms = _forms(name)
            yield _entry(forms, province, "province", _writing(forms))
            if len("".join(forms)) >= 5 and len(forms) > 1:
                yield _entry(("".join(forms),), province, "province", "loose")
        for name in QUESTION_SPELLINGS.get(province, ()):
            yield _entry(_forms(name), province, "province", "code")


def _locality_entries() -> Iterator[Entry]:
    for locality in LOCALITIES:
        for name in locality.names:
            forms = _forms(name)
            for spelling in {forms, ("".join(forms),)} if locality.famous else {forms}:
                yield Entry(
                    spelling,
                    tuple(map(fold_form, spelling)),
                    locality.province,
                    locality.names[0],
                    locality.level,
                    "loose" if len(spelling) < len(forms) else _writing(forms),
                    locality.typed,
                    locality.famous,
                )


def _wide_entries() -> Iterator[Entry]:
    for name in _COUNTRY_PHRASES.split("|"):
        yield _entry(_forms(name), NATIONAL, "country", "phrase")
    for name in _COUNTRY_NAMES.split("|"):
        yield _entry(_forms(name), NATIONAL, "country", "name")
    for region, names in _REGIONS.items():
        for name in names.split("|"):
            yield _entry(_forms(name), region, "region", "phrase")


def _entry(forms: tuple[str, ...], place: str, level: Level, writing: Writing) -> Entry:
    return Entry(forms, tuple(map(fold_form, forms)), place, "", level, writing)


def _forms(name: str) -> tuple[str, ...]:
    return tuple(cut(name).forms)


def _writing(forms: tuple[str, ...]) -> Writing:
    foreign = len(forms) == 1 and forms[0] == fold_form(forms[0])
    return "loose" if foreign or fold_form(forms[0]) in _LOOSE_STARTS else "name"
