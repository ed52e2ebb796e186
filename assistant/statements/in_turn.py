"""Figures told in turn of several places: "các huyện A và B lần lượt là 51,2% và 47,6%" gives each place its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.statements.elliptic import names_nothing
from assistant.statements.subjects import subject_places
from assistant.types import Document, Sentence, Statement
from assistant.vietnamese.places import PlaceMention

_IN_TURN = re.compile(r"\blần lượt\b", re.IGNORECASE)
_NEXT_FIGURE = re.compile(
    r"\s*(?:[^\W\d_]+\s){0,2}?(?:,|và|, và|;)\s*(?:khoảng|gần|trên|hơn|là|đạt)?\s*", re.IGNORECASE
)
_NEXT_PLACE = re.compile(r"\s*(?:,|và|, và)\s*(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|xã|phường)?\s*", re.IGNORECASE)
_ALL_PLACES = re.compile(r"\b(?:hai|ba|bốn|các|cả hai|2|3|4)\s+(?:tỉnh|thành phố|địa phương)\b", re.IGNORECASE)
_LEADS_TO_PLACES = re.compile(
    r"\s*(?:\b(?:ở|tại|của|trong|giữa|gồm)\s+)?(?:\b(?:các|hai|ba|bốn|những)\s+)?"
    r"(?:\b(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|địa phương)\s*)?$",
    re.IGNORECASE,
)


def share_out(document: Document, sentence: Sentence, statements: Sequence[Statement]) -> list[Statement]:
    """Give the ``statements`` of ``sentence``, those told in turn each with its own place and the indicator of all."""
    turn = _IN_TURN.search(sentence.text)
    if turn is None:
        return list(statements)
    first = next((at for at, one in enumerate(statements) if one.figure_start - sentence.start >= turn.end()), None)
    if first is None:
        return list(statements)
    run = _run(sentence, statements[first:])
    owners = _owners(document, sentence, turn.start(), len(run))
    if len(run) < 2 or len(owners) != len(run):
        return list(statements)
    indicator = _indicator(sentence, turn.start(), owners, run)
    unit = run[-1].unit
    shared = [
        replace(one, place=place, locality=locality, indicator=indicator, unit=unit)
        for one, (place, locality, _) in zip(run, owners, strict=True)
    ]
    return [*statements[:first], *shared, *statements[first + len(run) :]]


def _run(sentence: Sentence, statements: Sequence[Statement]) -> list[Statement]:
    """Give the figures that follow one another with nothing but "và" and commas between them."""
    run = list(statements[:1])
    for before, after in pairwise(statements):
        between = sentence.text[before.figure_end - sentence.start : after.figure_start - sentence.start]
        if not _NEXT_FIGURE.fullmatch(between):
            break
        run.append(after)
    return run


def _owners(document: Document, sentence: Sentence, turn: int, count: int) -> list[tuple[str, str, int]]:
    """Give place, locality and offset of the ``count`` places told of: those right before, or all of the report's."""
    mentions = [mention for mention in subject_places(sentence.text, sentence.places) if mention.end <= turn]
    joined: list[PlaceMention] = []
    for mention in reversed(mentions):
        if joined and not _NEXT_PLACE.fullmatch(sentence.text[mention.end : joined[-1].start]):
            break
        joined.append(mention)
    if mentions:
        return [(mention.place, mention.locality, mention.start) for mention in reversed(joined)]
    if _ALL_PLACES.search(sentence.text[:turn]) and len(document.places) == count:
        return [(place, "", turn) for place in document.places]
    return []


def _indicator(sentence: Sentence, turn: int, owners: Sequence[tuple[str, str, int]], run: Sequence[Statement]) -> str:
    """Give what all figures count: the words before the places, and those behind the last figure."""
    lead = _LEADS_TO_PLACES.sub("", sentence.text[: min(turn, *(start for _, _, start in owners))]).strip(" ,;:–-")
    last = run[-1].indicator
    tail = "" if "lần lượt" in last.lower() else last
    named = [words for words in (lead, tail) if words and not names_nothing(words) and not _ALL_PLACES.fullmatch(words)]
    return " ".join(named) or last
