"""Numbers below a hundred in words, for what an answer counts itself: digits are left to what the reports say."""

from __future__ import annotations

_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> tuple[str, str]:
    """Give ``number`` in Vietnamese and English words; from a hundred on only that it is more than that."""
    if number >= 100:
        return "hơn một trăm", "over a hundred"
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _DIGITS[ones], _ONES[ones]
    after = _AFTER_TENS.get(ones, _DIGITS[ones]) if tens > 1 else "lăm" if ones == 5 else _DIGITS[ones]
    vietnamese = f"{_DIGITS[tens]} mươi" if tens > 1 else "mười"
    english = _ONES[number] if tens == 1 else _TENS[tens - 2]
    if ones == 0:
        return vietnamese, english
    return f"{vietnamese} {after}", english if tens == 1 else f"{english}-{_ONES[ones]}"
