"""HTML made safe: text escaped, invisible trickery removed, and phrases that the browser can say in English.

Everything that comes from a report or a person passes through ``shown``. Nothing here knows what is shown.
"""

from __future__ import annotations

import html
import json
import re
from datetime import date

from assistant.types import NATIONAL, Period
from assistant.vietnamese.english_figures import english_figure
from assistant.vietnamese.period_names import english_period_name, period_name
from assistant.vietnamese.periods import find_periods
from assistant.web.wording import say

# Control characters, and the bidirectional controls that can make text read in another order than it is written.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def visible(text: str) -> str:
    """Give ``text`` without control and bidirectional characters."""
    return _UNSEEN.sub("", text)


def shown(text: str) -> str:
    """Escape ``text`` for element content or a quoted attribute, without control and bidirectional characters."""
    return html.escape(visible(text), quote=True)


def phrase(key: str, tag: str = "span", css: str = "", **values: object) -> str:
    """Render the phrase ``key`` in Vietnamese, marked so that the browser can say it in English."""
    style = f' class="{css}"' if css else ""
    return f"<{tag}{style}{_marks('', key, values)}>{shown(say(key, values))}</{tag}>"


def label(attribute: str, key: str, **values: object) -> str:
    """Render an attribute (``aria-label``, ``title``, ``placeholder``) that holds the phrase ``key``."""
    return f'{attribute}="{shown(say(key, values))}"{_marks("-" + attribute, key, values)}'


def place_name(place: str) -> str:
    """Render the name of a place; the whole country has one in both languages, and "" is told as not known."""
    return phrase("nationwide") if place == NATIONAL else shown(place) if place else phrase("nowhere_named", css="note")


def asking(question: str, english: str = "") -> tuple[str, str]:
    """Give the attributes and the words of a button that asks ``question``, in ``english`` on an English page."""
    if not english:
        return f'data-ask="{shown(question)}"', f'<span lang="vi">{shown(question)}</span>'
    return f'data-ask="{shown(question)}" data-ask-en="{shown(english)}"', phrase("said", vi=question, en=english)


def figure_words(told: str) -> str:
    """Render a figure that stands by itself, in Vietnamese and in English form."""
    english = english_figure(told)
    return shown(told) if english == told else phrase("said", vi=told, en=english)


def period_words(period: Period) -> str:
    """Render a period as its report names it, and its name in English."""
    return phrase("said", vi=period.text, en=english_period_name(period))


def period_named(period: Period | None) -> str:
    """Render the full name of a period, in both languages; nothing where there is none."""
    return phrase("said", vi=period_name(period), en=english_period_name(period)) if period else ""


def periods_in(told: str, language: str) -> str:
    """Name the periods of a question, told apart by commas, in ``language``; what is no period stays as it is."""
    found = [find_periods(part) for part in told.split(", ")]
    if language == "vi" or not all(len(mentions) == 1 for mentions in found):
        return told
    return ", ".join(english_period_name(mention.period) for (mention,) in found)


def periods_told(told: str) -> str:
    """Render the periods of a question, told apart by commas, in both languages."""
    english = periods_in(told, "en")
    return shown(told) if english == told else phrase("said", vi=told, en=english)


def day(when: date) -> str:
    """Render a day as Vietnamese write it, 5/3/2024; the browser writes it out in English."""
    return f'<time datetime="{when.isoformat()}">{when.day}/{when.month}/{when.year}</time>'


def icon(name: str) -> str:
    """Render a small drawing that carries no meaning of its own."""
    return (
        '<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">'
        f'<path d="{_ICONS[name]}"/></svg>'
    )


def _marks(suffix: str, key: str, values: dict[str, object]) -> str:
    given = f' data-values{suffix}="{shown(json.dumps(values, ensure_ascii=False))}"' if values else ""
    return f' data-say{suffix}="{key}"{given}'


_ICONS = {
    "send": "M5 12h13M12 5l7 7-7 7",
    "close": "M6 6l12 12M18 6L6 18",
    "previous": "M15 5l-7 7 7 7",
    "next": "M9 5l7 7-7 7",
    "copy": "M9 9h10v11H9zM15 9V4H5v11h4",
    "link": "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
    "helpful": "M7 11v9H4v-9zM7 11l4-7c1.5 0 2.5 1 2.5 2.5V10H19a1.5 1.5 0 0 1 1.5 1.8l-1.3 7A1.5 1.5 0 0 1 17.7 20H7",
    "unhelpful": "M7 13V4H4v9zM7 13l4 7c1.5 0 2.5-1 2.5-2.5V14H19a1.5 1.5 0 0 0 1.5-1.8l-1.3-7A1.5 1.5 0 0 0 17.7 4H7",
    "scope": "M4 5h16l-6 7.5V19l-4-2v-4.5z",
    "enter": "M12 5h8v14h-8M3 12h11M10 8l4 4-4 4",
    "leave": "M13 5H5v14h8M10 12h11M17 8l4 4-4 4",
    "history": "M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.5 4v4h4M12 8v4.5l3 2",
    "upload": "M12 15V4M7 8l5-5 5 5M5 20h14",
    "download": "M12 4v11M7 11l5 5 5-5M5 20h14",
    "search": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20",
    "theme": "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
    "none": "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM8 12h8",
    "new": "M12 5v14M5 12h14",
    "report": "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
    "update": "M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4",
    "warning": "M12 4l9 16H3zM12 10v4M12 17v.5",
}
