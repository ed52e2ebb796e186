"""English questions as Vietnamese keywords, and the synonyms of the field.

Good enough to find and match Vietnamese passages about the common indicators, not to be read: names, figures and
words that the tables do not know stay as these are. The words stand in ``english_table`` and the tables beside it.
"""

from __future__ import annotations

import re
from functools import cache

from assistant.types import NATIONAL
from assistant.vietnamese import (
    english_deeds,
    english_fields,
    english_people,
    english_questions,
    english_sectors,
    english_speech,
    english_table,
)
from assistant.vietnamese.english_questions import DROPPED
from assistant.vietnamese.period_names import period_name
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.places import PlaceMention, find_places_in_question
from assistant.vietnamese.syllable_shapes import is_syllable
from assistant.vietnamese.synonyms import Synonym, synonyms
from assistant.vietnamese.text import has_diacritics

TABLES = (
    english_deeds,
    english_fields,
    english_people,
    english_questions,
    english_sectors,
    english_speech,
    english_table,
)
"""The modules that hold the English words."""

__all__ = ["TABLES", "Synonym", "is_english", "synonyms", "translate"]

_WORD = re.compile(r"\w+(?:['’\-/&.,]\w+)*%?|\S")
_POSSESSIVE = re.compile(r"['’]s?$")
# English words that are no Vietnamese syllables, even without accents.
_PLAIN = """how what which who whom when where why is are was were does did has have had been many much percentage
percent share rate number of and for with from by the about there this its their between during through were
will did do list compare tell give show please target targets goal goals result results achieve achieved reach reached
meet met year province provinces households household people population products product using used use aim plan
planned compared"""
_MARKERS = frozenset(_PLAIN.split())
_LEAST_SHARE = 0.5
_ASKS_OF_A_DEED = frozenset("is are was were do does did has have had will should".split())
_YEAR = re.compile(r"20[0-5]\d")


def is_english(text: str) -> bool:
    """Say whether ``text`` is worded in English; places and figures do not count. In doubt it is not."""
    words = [word.lower() for word in _WORD.findall(_without_names(text)) if word[0].isalpha()]
    if not words or any(has_diacritics(word) for word in words):
        return False
    known = [word for word in words if _POSSESSIVE.sub("", word) in _MARKERS]
    english = [word for word in words if word in _MARKERS or _is_english_word(word)]
    if len(known) < 2:
        return bool(known) and len(english) == len(words)
    # "can", "top", "run" are Vietnamese as well, typed without accents: these say nothing beside other words.
    telling = [word for word in english if word in _MARKERS or word in DROPPED or not _may_be_syllable(word)]
    return len(telling) >= _LEAST_SHARE * len(words)


def _may_be_syllable(word: str) -> bool:
    return is_syllable(word) or is_syllable(f"{word}\u0301")


def _is_english_word(word: str) -> bool:
    return word in DROPPED or word in _words_of_phrases() or any(entry in _entries() for entry in _stems(word))


def _without_names(text: str) -> str:
    spans = [(mention.start, mention.end) for mention in _places(text)]
    for start, end in reversed(spans):
        text = text[:start] + " " + text[end:]
    return text


def translate(question: str) -> str:
    """Turn an English question into Vietnamese keywords, in the order of the question.

    Places are given by their Vietnamese names and periods as reports write them.
    """
    places = _places(question)
    kept = [(mention.start, mention.end, _place_name(mention.place, mention.locality)) for mention in places]
    kept += [
        (m.start, m.end, period_name(m.period)) for m in find_periods(question) if not _clash(m.start, m.end, kept)
    ]
    parts: list[str] = []
    last = 0
    for start, end, name in sorted(kept):
        stretch = _translate_words(question[last:start])
        # "Has Dak Lak met …" asks; it does not say what Đắk Lắk has.
        parts += [*(stretch[:-1] if stretch[-1:] == ["có"] else stretch), name]
        last = end
    parts += _translate_words(question[last:])
    asked = _asked(question, parts)
    return " ".join(part for part in [*parts, asked] if part)


def _clash(start: int, end: int, kept: list[tuple[int, int, str]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end, _ in kept)


def _places(text: str) -> list[PlaceMention]:
    """Find the places, but for English words that only look like one with a slip: "centre", "Bến Tre"."""
    return [
        mention
        for mention in find_places_in_question(text)
        if mention.place == NATIONAL or not _is_english_word(text[mention.start : mention.end])
    ]


def _place_name(place: str, locality: str) -> str:
    return locality or ("cả nước" if place == NATIONAL else place)


def _translate_words(text: str) -> list[str]:
    """Translate a stretch between names: the longest entry first, unknown words as these are."""
    words = [word for word in (_POSSESSIVE.sub("", found) for found in _WORD.findall(text)) if word]
    lowered = [word.lower() for word in words]
    parts: list[str] = []
    which, at = False, 0
    while at < len(words):
        length, vietnamese = _longest(lowered, at)
        if not length:
            asks_which = lowered[at] in ("which", "what") and not set(lowered[at + 1 : at + 2]) & _ASKS_OF_A_DEED
            which = which or asks_which
            vietnamese = _as_it_is(words[at])
            length = 1
        elif which and vietnamese:
            vietnamese, which = f"{vietnamese} nào", False
        parts.append(vietnamese)
        at += length
    return [part for part in parts if part]


def _as_it_is(word: str) -> str:
    if word.lower() in DROPPED or word.lower() in ("which", "what"):
        return ""
    if _YEAR.fullmatch(word):
        return f"năm {word}"
    return word if word[0].isalnum() else ""


def _longest(words: list[str], at: int) -> tuple[int, str]:
    entries = _entries()
    for length in range(min(_longest_entry(), len(words) - at), 0, -1):
        *start, final = words[at : at + length]
        for stem in _stems(final):
            found = entries.get(" ".join([*start, stem]))
            if found is not None:
                return length, found
    return 0, ""


def _stems(word: str) -> list[str]:
    """Give ``word`` and what it may be the plural or another form of."""
    stems = [word]
    if word.endswith("ies"):
        stems.append(word[:-3] + "y")
    if word.endswith("es"):
        stems.append(word[:-2])
    if word.endswith("s"):
        stems.append(word[:-1])
    for ending in ("ed", "ing"):
        root = word.removesuffix(ending)
        if root != word and len(root) > 2:
            stems += [root, f"{root}e"]
            if root[-1] == root[-2]:
                stems.append(root[:-1])  # "dropped"
            if ending == "ed" and root[-1] == "i":
                stems.append(f"{root[:-1]}y")  # "supplied"
    return stems


@cache
def _entries() -> dict[str, str]:
    entries: dict[str, str] = {}
    table = "".join(module.TABLE for module in TABLES)
    for line in table.replace("\n ", " ").strip().splitlines():
        english, _, vietnamese = line.partition(":")
        for phrase in english.split(","):
            entries[_spaced(phrase)] = vietnamese.strip()
    return entries


@cache
def _words_of_phrases() -> frozenset[str]:
    """Give the words of the longer entries that cannot be Vietnamese: "civil servant"."""
    words = {word for phrase in _entries() if " " in phrase for word in phrase.split()}
    return frozenset(form for word in words if not _may_be_syllable(word) for form in (word, f"{word}s"))


@cache
def _longest_entry() -> int:
    return max(len(phrase.split()) for phrase in _entries())


def _spaced(phrase: str) -> str:
    return " ".join(_POSSESSIVE.sub("", word) for word in _WORD.findall(phrase.strip()))


_ASKS_WHAT = re.compile(r"^\W*(?:and )?what(?:'s|’s| is| was| are| were)\b", re.IGNORECASE)
_FIGURES = ("tỷ lệ", "tỷ trọng", "tốc độ", "kinh phí", "vốn", "xếp thứ", "điểm", "tổng", "số", "năng suất", "doanh thu")


def _asked(question: str, parts: list[str]) -> str:
    """Close "What is the rate …" as Vietnamese does: "… là bao nhiêu"."""
    if not _ASKS_WHAT.search(question):
        return ""
    return "là bao nhiêu" if any(part.startswith(_FIGURES) for part in parts[:3]) else "là gì"
