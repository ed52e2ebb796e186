"""Which strings can be Vietnamese syllables, and the tone and marks they carry.

Knows how syllables are built, not which are words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
"""The combining tone marks, and the keys that type them in Telex."""

_RIMES = """a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh
oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn
ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyn uynh uyên
uyêt uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"""
_RIME = "|".join(sorted(_RIMES.split(), key=len, reverse=True))
_FRONT = "(?=[eêiy])"
_ONSET = (
    rf"(?:ngh{_FRONT}|gh{_FRONT}|k{_FRONT}|(?:ng|c)(?![eêiyh])|g(?![eêyh])|gi|qu|ch|kh|nh|ph|th|tr|[bdđhlmnprstvx])?"
)
_SHAPE = re.compile(rf"{_ONSET}(?:{_RIME})|gi|qu[yôơ]?|quôc")
_STOPPED = re.compile(r"(?:ch|[cpt])$")


def split_tone(form: str) -> tuple[str, str]:
    """Give ``form`` without its tone, and the Telex key of the tone ("" for level): "chuyển" → ("chuyên", "r")."""
    marks = unicodedata.normalize("NFD", form)
    tone = next((TONES[mark] for mark in marks if mark in TONES), "")
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)), tone


@lru_cache(maxsize=1 << 14)
def is_syllable(form: str) -> bool:
    """Say whether ``form`` (small letters) is built as a Vietnamese syllable with its accents is: "tủ", not "đươc"."""
    base, tone = split_tone(form)
    if not _SHAPE.fullmatch(base):
        return False
    return tone in ("s", "j") if _STOPPED.search(base) else True
