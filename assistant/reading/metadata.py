"""What a report is: title, publisher, author, date, places, period, source; from front matter, its text, its file.

The front matter, where a person wrote it, always decides. Where in the text a title, an issuer or a date stands is left
to ``head`` and ``publication``, what it is about and of which time to ``reported_places`` and ``reported_period``, what
a file's properties are worth to ``properties``, how places and periods are written to ``vietnamese``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from assistant.reading.byline import find_author
from assistant.reading.guesses import doubts_of_day, doubts_of_place
from assistant.reading.head import (
    find_publisher,
    find_source,
    find_title,
    first_heading,
    is_official_line,
    is_section,
    made_title,
    official_title,
)
from assistant.reading.plain import Body
from assistant.reading.properties import chosen_title, named_body, saved_day
from assistant.reading.publication import find_publication_date, signed_day
from assistant.reading.reported_period import reported_period
from assistant.reading.reported_places import LEAD, places_of_body, reported_places
from assistant.types import Document, Heading, Period
from assistant.vietnamese.dates import find_dates
from assistant.vietnamese.periods import find_periods
from assistant.vietnamese.places import find_places

Fields = Mapping[str, tuple[str, ...]]

_LONGEST_FIELD = 300

_FOREIGN_D = re.compile("[\u00d0\u0189]")
_OWN_D = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ"})
_VIETNAMESE = re.compile("[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")


def describe(document_id: str, body: Body, fields: Fields) -> Document:
    """Make the document of ``body``, described by its front matter ``fields`` and its text."""
    body = _with_own_letters(body)
    title = (
        _one(fields, "title")
        or official_title(body.text)
        or _telling(body.title)
        or find_title(body.text)
        or chosen_title(body.properties)
        or first_heading(body.text)
        or made_title(body.text)
        or document_id
    )
    published, is_stated = _date_of(_one(fields, "date")), True
    if published is None:
        published, is_stated = _published(body, title)
    day = published or saved_day(body.properties, title, body.text)  # which says nothing of the period reported
    publisher = _one(fields, "publisher") or body.publisher or find_publisher(body.text) or named_body(body.properties)
    given = _given_places(fields.get("places", ()))
    places = given or reported_places(title, body.text, publisher) or places_of_body(publisher)
    head = "\n".join([title, publisher, body.text[: len(title) + LEAD // 2]])
    guesses = (
        *(() if is_stated and published else doubts_of_day(day, of_file=published is None)),
        *(() if given else doubts_of_place(places, head)),
    )
    return Document(
        id=document_id,
        title=title[:_LONGEST_FIELD],
        publisher=publisher[:_LONGEST_FIELD],
        date=day,
        places=places,
        period=_given_period(_one(fields, "period"), published) or reported_period(title, body.text, published),
        source=(_one(fields, "source") or body.source or find_source(body.text))[: 2 * _LONGEST_FIELD],
        text=body.text,
        pages=body.pages,
        headings=_below_title(title, body),
        doubts=(*body.doubts, *guesses),
        author=(_one(fields, "author") or body.author or find_author(body.text))[:_LONGEST_FIELD],
        unsure=body.unsure,
    )


def _with_own_letters(body: Body) -> Body:
    """Write Đ where the letter of another alphabet that looks like it was typed: the eth of Iceland."""
    if not _FOREIGN_D.search(body.text) or not _VIETNAMESE.search(body.text):
        return body
    headings = (replace(heading, text=heading.text.translate(_OWN_D)) for heading in body.headings)
    title, text = body.title.translate(_OWN_D), body.text.translate(_OWN_D)
    return replace(body, title=title, text=text, headings=tuple(headings))


def _below_title(title: str, body: Body) -> tuple[Heading, ...]:
    """Give the headings but for the title itself: it stands over all, and may state a figure to be cited."""
    first = body.headings[0] if body.headings else None
    is_title = first and first.text == title and body.text[first.start : first.end] == title
    return body.headings[1:] if is_title else body.headings


def _published(body: Body, title: str) -> tuple[date | None, bool]:
    """Give the day of publication, and whether it is stated.

    One that the text signs goes before a later year, in which a file was made.
    """
    told, signed = _date_of(body.date), signed_day(body.text)
    if told and signed and signed.year < told.year:
        return signed, True
    return (told, True) if told else find_publication_date(body.text, title)


def _telling(title: str) -> str:
    return "" if is_official_line(title) or is_section(title) else title


def _one(fields: Fields, field: str) -> str:
    return ", ".join(fields.get(field, ()))


def _date_of(words: str) -> date | None:
    return next((mention.date for mention in find_dates(words) if mention.year), None)


def _given_places(names: Iterable[str]) -> tuple[str, ...]:
    """Give the provinces that ``names`` name or belong to."""
    return _distinct(mention.place for name in names for mention in find_places(name) if mention.level != "region")


def _given_period(words: str, published: date | None) -> Period | None:
    words = words.strip()
    if re.fullmatch(r"(?:19|20)\d\d", words):
        words = f"năm {words}"
    mention = next(iter(find_periods(words, published)), None)
    return mention.period if mention else None


def _distinct(places: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(places))
