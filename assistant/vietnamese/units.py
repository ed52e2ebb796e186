"""Units as tables name them: with a multiple before what is counted ("triệu đồng", "nghìn lượt", "Tr.đ").

The multiples that stand beside a figure itself belong to it and are left to ``figures``.
"""

from __future__ import annotations

import re

from assistant.vietnamese.figure_patterns import MULTIPLES, OF_A_RATE

_MULTIPLES = {**MULTIPLES, "tr": 1e6, "1.000": 1e3, "1000": 1e3}
_SCALED = re.compile(
    rf"(?P<multiple>{'|'.join(map(re.escape, _MULTIPLES))})(?:[.\s]\s*(?P<base>.*)|(?P<dong>đ(?:ồng)?))?", re.IGNORECASE
)
_SHORT_FOR_DONG = {"đ", "vnđ", "vnd", "đ."}
_NO_MULTIPLE = re.compile(rf"t[ỷỉ]{OF_A_RATE}", re.IGNORECASE)


def scaled_unit(unit: str) -> tuple[float, str]:
    """Give how many of what is counted ``unit`` stands for: "triệu đồng" → (1e6, "đồng"), "tỷ" → (1e9, "đồng").

    A unit without a multiple is (1, unit).
    """
    found = _SCALED.fullmatch(unit.strip())
    if not found or _NO_MULTIPLE.match(unit.strip()):
        return 1.0, unit
    multiple = found["multiple"].lower()
    base = (found["base"] or found["dong"] or "").strip()
    is_money = base.lower() in _SHORT_FOR_DONG or (not base and multiple.endswith(("tỷ", "tỉ", "tr")))
    return _MULTIPLES[multiple], "đồng" if is_money else base
