"""The encoder's tokenizer: a Unigram vocabulary of words of one to four syllables, written as tokenizer.json.

A piece is a word with its blanks ("▁chuyển▁đổi▁số"), so that one vector stands for a word and not for each of its
syllables. Pieces without diacritics are there too, for questions typed so, and both spellings of a toned open
syllable (hòa, hoà). What vectors the pieces get is left to the training.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import Unigram

from assistant.vietnamese.text import fold, lower, place_tones

BLANK = "▁"
UNKNOWN = "<unk>"
_RUN = re.compile(r"[^\W_]+(?: [^\W_]+)*")
_LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz0123456789"
_LONGEST = 4


def build_tokenizer(
    texts: Sequence[str], size: int, folded_share: float = 0.2, stickiness: float = 0.2, rounds: int = 4
) -> Tokenizer:
    """Learn a tokenizer of about ``size`` pieces from ``texts``.

    ``folded_share`` of the pieces are words without diacritics. A word of several syllables is taken if its
    normalised pointwise mutual information (Bouma 2009) is at least ``stickiness``. Hard expectation
    maximisation, ``rounds`` times: cut the texts, count the pieces, drop the rarest.
    """
    counts = _count_words(texts)
    words = _sticky_words(counts, stickiness)
    characters = {**_fragments(counts, words, size // 10), **_characters(texts)}
    room = int(size * (1 - folded_share)) - len(characters)
    sample = [place_tones(text) for text in texts[:: max(1, len(texts) // 40_000)]]
    for round_ in range(rounds):
        keep = room + (len(words) - room) * (rounds - 1 - round_) // rounds if len(words) > room else room
        words = dict(Counter(words).most_common(max(keep, room)))
        tokenizer = _unigram({**characters, **words})
        words = _recount(tokenizer, sample, words)
    words = dict(Counter(words).most_common(room))
    return _unigram({**characters, **_folded(words, int(size * folded_share)), **words})


def _count_words(texts: Iterable[str]) -> Counter[str]:
    """Count runs of one to five syllables, small letters, tones placed one way, joined as pieces."""
    counts: Counter[str] = Counter()
    for text in texts:
        for run in _RUN.findall(lower(place_tones(text))):
            syllables = [BLANK + syllable for syllable in run.split(" ")]
            for length in range(1, _LONGEST + 2):
                counts.update("".join(syllables[i : i + length]) for i in range(len(syllables) - length + 1))
    return counts


def _sticky_words(counts: Counter[str], stickiness: float, least: int = 12) -> dict[str, int]:
    total = sum(count for word, count in counts.items() if word.count(BLANK) == 1)
    broken = _broken_words(counts)
    words: dict[str, int] = {}
    for word, count in counts.items():
        if count < least or word.count(BLANK) > _LONGEST or word in broken:
            continue
        parts = word[1:].split(BLANK)
        alone = len(parts) == 1
        if alone or (not any(map(str.isdigit, parts)) and _npmi(parts, count, counts, total) >= stickiness):
            words[word] = count
    return words


def _broken_words(counts: Counter[str]) -> set[str]:
    """Give the runs of four syllables that mostly stand in one run of five: "dịch vụ công trực" in "… trực tuyến"."""
    broken: set[str] = set()
    for word, count in counts.items():
        if word.count(BLANK) > _LONGEST:
            parts = word[1:].split(BLANK)
            shorter = (BLANK + BLANK.join(parts[:-1]), BLANK + BLANK.join(parts[1:]))
            broken.update(part for part in shorter if count > counts[part] / 2)
    return broken


def _npmi(parts: Sequence[str], count: int, counts: Counter[str], total: int) -> float:
    """Give the lowest normalised mutual information over the ways of cutting the word in two."""
    joint = math.log(count / total)
    lowest = 1.0
    for cut in range(1, len(parts)):
        left = counts[BLANK + BLANK.join(parts[:cut])]
        right = counts[BLANK + BLANK.join(parts[cut:])]
        if left == 0 or right == 0:
            continue
        lowest = min(lowest, (joint - math.log(left / total) - math.log(right / total)) / -joint)
    return lowest


def _characters(texts: Sequence[str]) -> dict[str, int]:
    """Give the characters, with and without a blank before them: what an unknown word falls back on."""
    seen = Counter(character for text in texts[::20] for character in lower(text) if character.isalnum())
    kept = {character for character, count in seen.items() if count >= 5} | set(_LETTERS)
    return {**dict.fromkeys(sorted(kept), 1), **dict.fromkeys((BLANK + c for c in sorted(kept)), 1), BLANK: 1}


def _fragments(counts: Counter[str], words: dict[str, int], room: int) -> dict[str, int]:
    """Give the commonest stretches of 2 to 5 letters of the words that are no pieces, such as names; and numbers."""
    found: Counter[str] = Counter()
    for word, count in counts.items():
        if word.count(BLANK) == 1 and word not in words and len(word) <= 20:
            for length in range(2, 6):
                found.update({word[i : i + length]: count for i in range(len(word) - length + 1)})
    numbers = [f"{blank}{number}" for number in range(1000) for blank in ("", BLANK)]
    best = sorted(found, key=lambda part: (-found[part] * len(part), part))
    kept = [part for part in best if part not in words and part != BLANK][: max(0, room - len(numbers))]
    return dict.fromkeys([*numbers, *kept], 2)


def _recount(tokenizer: Tokenizer, texts: Sequence[str], words: dict[str, int]) -> dict[str, int]:
    counts: Counter[int] = Counter()
    for first in range(0, len(texts), 2000):
        for encoding in tokenizer.encode_batch_fast(texts[first : first + 2000], add_special_tokens=False):
            counts.update(encoding.ids)
    found = {word: counts[tokenizer.token_to_id(word) or 0] for word in words}
    return {word: count for word, count in found.items() if count}


def _folded(words: dict[str, int], room: int) -> dict[str, int]:
    """Give the commonest words without diacritics; they count a twentieth of their accented twins together."""
    folded: Counter[str] = Counter()
    for word, count in words.items():
        plain = fold(word)
        if plain not in words:
            folded[plain] += count
    return {word: max(1, count // 20) for word, count in folded.most_common(room)}


def other_tone_placement(word: str) -> str:
    """Give ``word`` with tones on the second vowel of an open oa, oe, uy (hòa → hoà); itself where there is none."""
    return _EARLY_OPEN.sub(lambda match: _LATE_FORM[match[0]], word)


_LATE_FORM = {
    place_tones(late): late
    for first, second in (("o", "àáảãạ"), ("o", "èéẻẽẹ"), ("u", "ỳýỷỹỵ"))
    for late in (first + vowel for vowel in second)
}
_EARLY_OPEN = re.compile(r"(?<!q)(?:" + "|".join(_LATE_FORM) + r")(?![^\W\d_])")


def one_spelling(pieces: Sequence[str]) -> list[int]:
    """Give for each piece the number of the piece that has its tones placed one way, so that twins share a vector."""
    numbers = {piece: number for number, piece in enumerate(pieces)}
    return [numbers.get(place_tones(piece), number) for number, piece in enumerate(pieces)]


def _unigram(pieces: dict[str, int]) -> Tokenizer:
    """Make the tokenizer: score of a piece is the logarithm of its share."""
    twins = {other_tone_placement(piece): count for piece, count in pieces.items()}
    every = {**twins, **pieces}
    total = math.log(sum(every.values()))
    scored = sorted(((piece, math.log(max(count, 0.5)) - total) for piece, count in every.items()), key=_by_score)
    tokenizer = Tokenizer(Unigram([(UNKNOWN, 0.0), *scored], unk_id=0, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase(), normalizers.Strip()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\s*[^\p{L}\p{M}\p{N}\s]+\s*|\s{2,}|[\n\t]"), behavior="removed"),
            pre_tokenizers.Metaspace(replacement=BLANK, prepend_scheme="always", split=False),
        ]
    )
    return tokenizer


def _by_score(piece: tuple[str, float]) -> tuple[float, str]:
    return -piece[1], piece[0]
