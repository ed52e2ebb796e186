"""Rows: the values of a document as the columns of the store have them, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple
from datetime import date
from functools import lru_cache
from typing import Any

from assistant.types import Document, Heading, Passage, Period, Sentence, Statement


def passage_row(number: int, passage: Passage, key: bytes) -> list[Any]:
    """Give a passage of document ``number`` as a row."""
    return [number, passage.start, passage.end, passage.text, passage.context, key]


def document_row(document: Document) -> list[Any]:
    """Give a document as a row."""
    return [
        document.id,
        document.title,
        document.publisher,
        document.date.isoformat() if document.date else None,
        write_places(document.places),
        _write_period(document.period),
        document.source,
        document.text,
        json.dumps(document.pages),
        json.dumps([astuple(heading) for heading in document.headings], ensure_ascii=False),
        json.dumps(document.doubts, ensure_ascii=False),
        document.author,
        json.dumps(document.unsure, ensure_ascii=False),
    ]


def read_head(row: Sequence[Any]) -> tuple[str, str, str, date | None, tuple[str, ...], Period | None, str]:
    """Read what a document has beside its text: the values before ``text`` in ``Document``."""
    document_id, title, publisher, day, places, period, source = row
    written = date.fromisoformat(day) if day else None
    return document_id, title, publisher, written, read_places(places), _read_period(period), source


def read_document(row: Sequence[Any]) -> Document:
    """Read a document from a row."""
    *head, text, pages, headings, doubts, author, unsure = row
    marks = tuple(Heading(*heading) for heading in json.loads(headings))
    pages = tuple(json.loads(pages))
    figures = tuple((page, figure) for page, figure in json.loads(unsure))
    said = {"doubts": read_doubts(doubts), "author": author, "unsure": figures}
    return Document(*read_head(head), text=text, pages=pages, headings=marks, **said)


@lru_cache(maxsize=64)  # most have none
def read_doubts(value: str) -> tuple[tuple[str, str], ...]:
    """Read what a reader was not sure of."""
    return tuple((vi, en) for vi, en in json.loads(value))


def sentence_row(sentence: Sentence) -> list[Any]:
    """Give a sentence as a row, without its document."""
    place_in_text = [sentence.start, sentence.end, sentence.text, sentence.paragraph, sentence.head]
    localities = write_places(sentence.localities)
    return [
        *place_in_text, write_places(sentence.places), _write_period(sentence.period), sentence.kind, localities,
    ]  # fmt: skip


def statement_row(statement: Statement) -> list[Any]:
    """Give a statement as a row, without its document."""
    _, *values, _, _ = (getattr(statement, name) for name in Statement.__slots__)
    return [*values, _write_period(statement.period), statement.locality]


def read_sentence(*row: Any) -> Sentence:
    """Read a sentence from a row that begins with its document's id."""
    document_id, start, end, text, paragraph, head, places, period, kind, localities = row
    held = read_places(places), _read_period(period), kind, read_places(localities)
    return Sentence(document_id, start, end, text, paragraph, head, *held)


def read_statement(*row: Any) -> Statement:
    """Read a statement from a row that begins with its document's id."""
    *values, period, locality = row
    return Statement(**dict(zip(Statement.__slots__, [*values, _read_period(period), locality], strict=True)))


@lru_cache(maxsize=4096)  # places and periods are those of the sentence before, more often than not
def _write_period(period: Period | None) -> str | None:
    if period is None:
        return None
    values = (period.start.isoformat(), period.end.isoformat(), period.role, period.text)
    return json.dumps(values, ensure_ascii=False)


@lru_cache(maxsize=4096)
def _read_period(value: str | None) -> Period | None:
    if value is None:
        return None
    start, end, role, text = json.loads(value)
    return Period(date.fromisoformat(start), date.fromisoformat(end), role, text)


@lru_cache(maxsize=4096)
def write_places(places: tuple[str, ...]) -> str:
    """Write the places of a document or a sentence."""
    return json.dumps(places, ensure_ascii=False)


@lru_cache(maxsize=4096)
def read_places(value: str) -> tuple[str, ...]:
    """Read the places of a document or a sentence."""
    return tuple(json.loads(value))
