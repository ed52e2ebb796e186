"""Slips of the finger in questions, against the syllables of the index.

Mends a missing, extra, wrong or exchanged letter, a wrong or missing accent, and what an input method left behind
("chuyeenr ddooir", "chuye63n"). A syllable that may be a real word which the reports merely lack is changed only where
its neighbours prove it: "điện tủ" is "điện tử", but "bò" stays "bò". Names are left to ``places``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property

from assistant.vietnamese.syllable_shapes import is_syllable, split_tone
from assistant.vietnamese.syllables import cut, fold_form
from assistant.vietnamese.synonyms import phrases
from assistant.vietnamese.text import fold, has_diacritics

# Words that ask, which reports hardly hold: these stand as they are.
_ASKING = """gì nào ai bao nhiêu mấy đâu sao chưa không hả vậy thế khi tại vì hỏi biết cho so sánh liệt kê kể tên ở là
có của còn thì nhỉ ạ nhé xin vui lòng tôi mình em ơi được hay hãy nêu tóm tắt trong và với theo nhất hơn kém
cao thấp nhiều ít lớn nhỏ rồi xong riêng sang chỗ nơi đích lo hiệu tiền giấy tờ huyện quận xã phường tỉnh nay năm"""
_ASKED = dict.fromkeys(_ASKING.split(), 0)
_LETTERS = "abcdeghiklmnopqrstuvxyfjwz"
_LEAST_LETTERS = 4
_OFTEN = 4  # passages in which neighbours must hold another word for one that is itself a word
_STOPS = {"ch": "nh", "c": "ng", "p": "m", "t": "n"}  # finals that need a tone: like ones that need none
_MARKED = frozenset("ăâđêôơư")
_DOUBLED = (("dd", "đ"), ("uow", "ươ"), ("uwow", "ươ"), ("uwo", "ươ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"))
_HOOKED = (("aw", "ă"), ("ow", "ơ"), ("uw", "ư"))
_TELEX_TONE = re.compile(r"(?<=[aăâeêioôơuưy])([a-zăâêôơưđ]*?)([sfrxj])([a-zăâêôơưđ]*)$")
_VNI_TONES = {"1": "s", "2": "f", "3": "r", "4": "x", "5": "j"}
_VNI_MARKS = {"6": {"a": "â", "e": "ê", "o": "ô"}, "7": {"o": "ơ", "u": "ư"}, "8": {"a": "ă"}, "9": {"d": "đ"}}
_VNI = re.compile(r"[^\W\d_]+[1-9][^\W_]*")

PairCount = Callable[[str], int]
"""Gives how many passages hold a pair of neighbours, such as "chuyển đổi"."""


def suggest(token: str, vocabulary: Iterable[str]) -> str | None:
    """Give the one of ``vocabulary`` that the mistyped ``token`` stands for; None where it stands as it is."""
    return Speller(dict.fromkeys(vocabulary, 1)).correct(token)


class Speller:
    """Mends words against a vocabulary: syllable (small letters) → how many passages hold it."""

    def __init__(self, vocabulary: Mapping[str, int], pairs: PairCount | None = None) -> None:
        """Take the syllables of the index and, for what only neighbours can prove, its pairs."""
        self._words = {**_ASKED, **vocabulary}
        self._pairs = pairs

    def correct(self, token: str) -> str | None:
        """Give the word that ``token`` alone proves to be meant, or None.

        A token without accents is mended to one without accents.
        """
        form = token.lower()
        if self._stands(form):
            return None
        if moved := self._by_keys.get(split_tone(form)):  # the mark of the tone on another vowel: "vưà"
            return moved
        typed = self._typed(form)
        if typed:
            return typed
        if not form.isalpha() or is_syllable(form) or _is_bare_syllable(form):
            return None
        return self._written_alike(form, self._best(form, self._candidates(form)))

    def mend(self, text: str, kept: Sequence[tuple[int, int]] = ()) -> str:
        """Write NFC ``text`` with its slips mended; what lies in the spans ``kept``, and names, stay."""
        row = cut(text)
        accented = has_diacritics(text)
        forms = list(row.forms)
        parts, last = [], 0
        for at, (start, end) in enumerate(row.spans):
            name = at > 0 and text[start].isupper()
            if name or any(start < stop and begin < end for begin, stop in kept) or start < last:
                continue
            vni = _VNI.match(text, start)
            if vni and (typed := self._typed(vni[0].lower())):
                parts += [text[last:start], typed]
                last = vni.end()
                continue
            better = self.correct(forms[at]) or self._proved(forms, at, accented)
            if better is not None:
                forms[at] = better
                parts += [text[last:start], better]
                last = end
        return "".join(parts) + text[last:]

    def _stands(self, form: str) -> bool:
        return form in self._words or (form == fold(form) and form in self._by_fold) or form in _borrowed()

    @cached_property
    def _by_fold(self) -> dict[str, list[str]]:
        grouped: dict[str, list[str]] = {}
        for word in self._words:
            grouped.setdefault(fold_form(word), []).append(word)
        return grouped

    @cached_property
    def _by_keys(self) -> dict[tuple[str, str], str]:
        """Give each word by its letters without the tone, and the key of the tone."""
        return {split_tone(word): word for word in self._words if has_diacritics(word)}

    def _typed(self, form: str) -> str | None:
        """Give the word whose Telex or VNI keys ``form`` holds, where it is one of the index."""
        for keys in (_telex(form), _vni(form)):
            if keys is not None and keys in self._by_keys:
                return self._by_keys[keys]
        return None

    def _candidates(self, form: str) -> set[str]:
        """Give the words with the same letters, and for a longer form those one letter away."""
        bare = fold(form)
        found = set(self._by_fold.get(bare, ()))
        if len(bare) >= _LEAST_LETTERS:
            for variant in one_letter_away(bare):
                found.update(self._by_fold.get(variant, ()))
        return found

    def _best(self, form: str, candidates: Iterable[str]) -> str | None:
        """Give the candidate with the fewest changed letters and marks; of several, the commonest."""
        return min(candidates, key=lambda word: (_distance(form, word), -self._words[word], word), default=None)

    def _written_alike(self, form: str, word: str | None) -> str | None:
        return fold(word) if word and form == fold(form) else word

    def _proved(self, forms: Sequence[str], at: int, accented: bool) -> str | None:
        """Give the word that the neighbours prove: they stand beside it in the index, and not beside what was typed.

        In an accented text this also restores the accents of a bare syllable ("giao dich").
        """
        form = forms[at]
        bare = form == fold(form)
        if self._pairs is None or not form.isalpha() or len(form) < 2 or (bare and not accented):
            return None
        if bare and form in _ASKED:
            return None
        if self._seen(forms, at, form):
            return None
        if form in self._words and not bare:
            return self._meant(forms, at)
        unaccented = bare and form in self._by_fold
        candidates = self._by_fold[form] if unaccented else self._candidates(form)
        if not bare and is_syllable(form):  # "tuyên" for "tuyến"; "đóng" is a word of its own, and not "đáng"
            candidates = {word for word in candidates if fold(word) == fold(form)}
        near = [word for word in candidates if word != form and (unaccented or _distance(form, word) == 1)]
        seen = {word: count for word in near if (count := self._seen(forms, at, word))}
        return max(seen, key=lambda word: (seen[word], self._words[word], word), default=None)

    def _meant(self, forms: Sequence[str], at: int) -> str | None:
        """Give the word of the same letters that the neighbours prove again and again: "sàn phẩm" is "sản phẩm"."""
        others = [word for word in self._by_fold.get(fold(forms[at]), ()) if word != forms[at] and has_diacritics(word)]
        seen = {word: count for word in others if (count := self._seen(forms, at, word)) >= _OFTEN}
        return max(seen, key=lambda word: (seen[word], word), default=None)

    def _seen(self, forms: Sequence[str], at: int, word: str) -> int:
        """Count how often ``word`` stands beside the neighbours of ``forms[at]``."""
        assert self._pairs is not None
        before = self._pairs(f"{forms[at - 1]} {word}") if at else 0
        after = self._pairs(f"{word} {forms[at + 1]}") if at + 1 < len(forms) else 0
        return before + after


@cache
def _borrowed() -> frozenset[str]:
    """Give the borrowed words that people type for the reports' own, which no slip is: "scan", "livestream"."""
    return frozenset(
        word for phrase in phrases() for word in phrase.split() if word.isascii() and not is_syllable(word)
    )


def _is_bare_syllable(form: str) -> bool:
    """Say whether ``form``, typed without accents, has the shape of a syllable that needs one: "thap" is "thấp"."""
    stop = next((stop for stop in _STOPS if form.endswith(stop)), "")
    return form == fold(form) and bool(stop) and is_syllable(form[: -len(stop)] + _STOPS[stop])


def _telex(form: str) -> tuple[str, str] | None:
    """Read Telex keys left in ``form``: "chuyeenr" → ("chuyên", "r"); None where there are none."""
    tone = _TELEX_TONE.search(form)
    base = form[: tone.start()] + tone[1] + tone[3] if tone else form
    for keys, letter in (*_DOUBLED, *_HOOKED):
        base = base.replace(keys, letter)
    # "dduwowngf": both hooks were typed; "dduowngf": one for both.
    base = base.replace("ưo", "ươ").replace("uơ", "ươ") if "w" in form else base
    return None if base == form else (base, tone[2] if tone else "")


def _vni(form: str) -> tuple[str, str] | None:
    """Read VNI keys left in ``form``: "chuye63n" → ("chuyên", "r"); None where there are none."""
    base, tone = "", ""
    for character in form:
        if character in _VNI_TONES:
            tone = _VNI_TONES[character]
        elif character in _VNI_MARKS:
            marks = _VNI_MARKS[character]
            at = next((at for at in range(len(base) - 1, -1, -1) if base[at] in marks), -1)
            if at < 0:
                return None
            base = base[:at] + marks[base[at]] + base[at + 1 :]
        else:
            base += character
    return (base.replace("uơ", "ươ"), tone) if base != form and base.isalpha() else None


def one_letter_away(bare: str) -> set[str]:
    """Give all strings one missing, extra, wrong or exchanged letter away that begin with the same letter."""
    found = {bare[:at] + bare[at + 1 :] for at in range(1, len(bare))}
    found |= {bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :] for at in range(len(bare) - 1)}
    found |= {bare[:at] + letter + bare[at:] for at in range(1, len(bare) + 1) for letter in _LETTERS}
    found |= {bare[:at] + letter + bare[at + 1 :] for at in range(1, len(bare)) for letter in _LETTERS}
    return found - {bare}


def _distance(first: str, second: str) -> int:
    """Count the changes between two syllables: of letters, of marks (â, ơ, đ), and of the tone."""
    (a, tone), (b, other_tone) = split_tone(first), split_tone(second)
    marks, other_marks = Counter(filter(_MARKED.__contains__, a)), Counter(filter(_MARKED.__contains__, b))
    remarked = (marks - other_marks).total() + (other_marks - marks).total()
    return _letters_changed(fold(a), fold(b)) + remarked + (tone != other_tone)


def _letters_changed(a: str, b: str) -> int:
    """Count the letters to insert, delete, change or exchange (Damerau–Levenshtein, restricted)."""
    before: list[int] = []
    above = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            best = min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, above = above, row
    return above[-1]
