"""Questions to learn ranking from: pairs that the encoder has not seen, and questions made of sentences of passages.

Gathered into collections (news, law, encyclopaedia), each a corpus of passages and questions whose passage is known.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.vietnamese.sentences import sentences
from assistant.vietnamese.text import fold
from tools.encoder_pairs import TITLE_BODY, Pair, with_bodies
from tools.encoder_queries import QUESTION_PHRASES

COLLECTIONS = {
    "news": (TITLE_BODY, "news-title-abs", "tto", "news2026"),
    "law": ("tvpl-qa", "tvpl-title", "phapdien", "tthc"),
    "encyclopaedia": ("wiki2017", "wiki2025"),
}

_MOST_PASSAGES = 6000
_MADE = 0.4
_BARE = 0.1
_LOST = 0.3


@dataclass(frozen=True, slots=True)
class Collection:
    """A corpus, and for each question the place of its passage in it."""

    name: str
    passages: list[str]
    questions: list[tuple[str, int]]


def collections(kept: Sequence[Pair], aside: Sequence[Pair], questions: int, seed: int) -> list[Collection]:
    """Make the collections: ``questions`` of each, from pairs kept ``aside``, among passages of both."""
    shuffler = random.Random(seed)
    given = with_bodies([pair for pair in aside if not _tells_itself(pair)])
    among = with_bodies(kept)
    return [
        _collect(
            name,
            [pair for pair in given if pair.source in sources],
            [pair for pair in among if pair.source in sources],
            questions,
            shuffler,
        )
        for name, sources in COLLECTIONS.items()
    ]


def _collect(name: str, asked: list[Pair], others: list[Pair], questions: int, shuffler: random.Random) -> Collection:
    chosen = shuffler.sample(asked, min(questions, len(asked)))
    own = [pair.passage for pair in asked]
    spare = max(0, _MOST_PASSAGES - len(own))
    beside = [pair.passage for pair in shuffler.sample(others, min(spare, len(others)))]
    passages = list(dict.fromkeys([*own, *beside]))
    places = {passage: place for place, passage in enumerate(passages)}
    found = []
    for pair in chosen:
        encyclopaedic = pair.source in COLLECTIONS["encyclopaedia"]
        made = make_question(pair.passage, shuffler) if encyclopaedic or shuffler.random() < _MADE else ""
        if encyclopaedic and not made:
            continue
        question = made or pair.query
        found.append((fold(question) if shuffler.random() < _BARE else question, places[pair.passage]))
    return Collection(name, passages, found)


def make_question(passage: str, shuffler: random.Random) -> str:
    """Make a question of some words of one sentence of ``passage``; "" where no sentence is long enough."""
    spans = [span for span in sentences(passage) if len(passage[slice(*span)].split()) >= 8]
    if not spans:
        return ""
    words = passage[slice(*shuffler.choice(spans))].strip(".,;:!? ").split()
    length = min(len(words), shuffler.randint(6, 16))
    first = shuffler.randint(0, len(words) - length)
    kept = [word for word in words[first : first + length] if shuffler.random() >= _LOST]
    phrase = shuffler.choice(QUESTION_PHRASES)
    return " ".join(kept if shuffler.random() < 0.2 else [*kept, phrase])


def _tells_itself(pair: Pair) -> bool:
    """Say whether the passage holds the whole query, as the pages of some portals do."""
    return pair.query.strip(" ?.").lower() in pair.passage.lower()
