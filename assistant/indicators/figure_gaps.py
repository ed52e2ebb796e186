"""Where a figure stood in the words that name it: what is before, what is after, and what joined them.

Reads the clause of a statement again; what is made of it is left to ``display_names``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.statements.naming import counted_noun
from assistant.vietnamese.figures import Figure, find_figures

_LINK = re.compile(
    r"\b(?P<link>chiếm|có|gồm|bao gồm|với|còn|là|đạt|chưa đạt|không đạt|được|bằng|vượt|đóng góp)"
    r"(?:\s+(?:được|mức|tỷ lệ|khoảng|đến|tới))*\s*\(?\s*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(tới|đến|cho|lên|vào|với|của|trên|về)\s*$", re.IGNORECASE)
_APART = re.compile(r"\s*(?:\([^()]*\))?\s*[,;–(]|\s+-\s")
_SHOWN = 2  # words on either side that must be those of the clause
_SURELY_SHOWN = 5  # words after the figure, where no date was left out among them
_REACH = 70  # characters between the last word that names and the figure


@dataclass(frozen=True, slots=True)
class Gap:
    """The words ``left`` and ``right`` of a figure of ``form``, and the ``link`` or ``preposition`` before it.

    ``noun`` is what the figure counts, "" where it has a unit; ``set_off`` says that a comma stands before the figure,
    ``apart`` that a comma or bracket follows it; ``own`` that it is the figure of the statement, and not of the one it
    continues.
    """

    left: str
    right: str
    form: str
    link: str
    preposition: str
    noun: str
    set_off: bool = False
    apart: bool = False
    own: bool = True


def read_gap(name: str, clause: str, own_start: int, *, whole: bool) -> Gap | None:
    """Find the figure of ``clause`` that ``name`` was said around, None where there is none.

    The statement's own figure, at ``own_start``, is tried first where it has the ``whole`` name, else not at all.
    """
    figures = find_figures(clause)
    own = [figure for figure in figures if figure.start == own_start]
    others = [figure for figure in figures if figure.start != own_start]
    for figure in [*(own if whole else []), *others]:
        split = _split(name, clause, figure)
        if split is not None:
            return _gap(split, clause, figure, figure in own)
    if whole and own:  # nothing follows: the words before it are the name
        return _gap((name, ""), clause, own[0], True)
    return None


def _split(name: str, clause: str, figure: Figure) -> tuple[str, str] | None:
    words = name.split()
    before, after = clause[: figure.bound_start].split(), _plain(clause[figure.end :]).split()
    for shown in (_SURELY_SHOWN, _SHOWN):
        for at in range(max(0, len(words) - len(after)), len(words)):
            right = words[at : at + shown]
            if _bare(after[: len(right)]) != _bare(right):
                continue
            if at == 0 or _stands_before(words[max(0, at - _SHOWN) : at], before):
                return " ".join(words[:at]), " ".join(words[at:])
    return None


def _stands_before(words: list[str], before: list[str]) -> bool:
    """Say whether ``words`` stand in this order shortly before the figure."""
    near, sought = _bare(before), _bare(words)
    for at in range(len(near) - len(sought), -1, -1):
        if near[at : at + len(sought)] == sought:
            return len(" ".join(near[at + len(sought) :])) <= _REACH
    return False


def _gap(split: tuple[str, str], clause: str, figure: Figure, own: bool) -> Gap:
    left, right = split
    opening = clause[: figure.bound_start].rstrip()
    link, preposition = _LINK.search(opening), _PREPOSITION.search(opening)
    plain = figure.form in {"number", "ratio"}
    counts = plain and not figure.unit
    return Gap(
        left,
        right,
        "measure" if plain and figure.unit else figure.form,
        ":" if opening.endswith(":") else link["link"].lower() if link else "",
        preposition[1].lower() if preposition else "",
        counted_noun(clause, figure.end) if counts else "",
        opening.endswith(","),
        bool(_APART.match(clause, figure.end)),
        own,
    )


def _plain(text: str) -> str:
    return re.sub(r"\([^()]*\d[^()]*\)", " ", text).lstrip(" ,:;)")


def _bare(words: list[str]) -> list[str]:
    return [word.strip(" ,:;().").lower() for word in words]
