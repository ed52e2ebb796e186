"""How an answer is judged: pure rules over a question's expectations and the JSON object that ``ask --json`` writes.

An answerable question is *right* when

1. it is answered,
2. each answer group is met in the answer's text by one of its alternatives,
3. for figure kinds the first group is met in the lead line (the first line of the text),
4. no string of ``wrong`` stands in the lead line,
5. each piece of evidence is met: one citation from that document quotes all its strings.

An unanswerable question is right when it is refused and nothing is cited.

Words are compared in small letters, NFC, one tone placement, at word boundaries. A figure is met only by the whole
figure: "7" stands neither in "67%" nor in "70,91" nor in "7%" nor in "5/7" nor in "7.000"; "5" not in "5G". Bold marks
and citation marks are no part of the text. A line with ``error`` in place of an answer is never right.

Beside that, two counts hold for every answer: quotes that are not the document's text at their offsets, and figures
of the text that stand in no cited span.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any, Literal

from assistant.vietnamese.text import lower, place_tones
from tools.questions import Case, Evidence

FIGURE_KINDS = frozenset({"figure", "target", "result", "rank", "budget"})
"""Kinds whose first answer group is a figure that must stand in the lead line."""

Outcome = Literal["right", "wrong answer", "false refusal", "answered unanswerable", "error"]

_MARKS = re.compile(r"\*\*|\[\d{1,3}\]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SMALL_NUMBER = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of one question. ``faults`` say in words what was missing; empty when right."""

    case: Case
    outcome: Outcome
    faults: tuple[str, ...]
    bad_quotes: int
    uncited: tuple[str, ...]
    text: str

    @property
    def right(self) -> bool:
        """Say whether the answer is right."""
        return self.outcome == "right"


def normal(text: str) -> str:
    """Give ``text`` as it is compared: NFC, small letters, one tone placement, single blanks."""
    return " ".join(lower(place_tones(unicodedata.normalize("NFC", text))).split())


def unmarked(text: str) -> str:
    """Give an answer's text without bold marks and citation marks."""
    return _MARKS.sub("", text)


def stands_in(wanted: str, text: str) -> bool:
    """Say whether ``wanted`` stands in ``text`` as whole words and whole figures."""
    return _pattern(wanted).search(normal(text)) is not None


@lru_cache(maxsize=4096)
def _pattern(wanted: str) -> re.Pattern[str]:
    wanted = normal(wanted)
    before, after = "", ""
    if wanted[0].isdigit():
        before = r"(?<![\w])(?<!\d[.,])"
    elif wanted[0].isalpha():
        before = r"(?<!\w)"
    if wanted[-1].isdigit():
        after = r"(?!\d|[.,]\d|\s?%|g\b)"
    elif wanted[-1].isalpha():
        after = r"(?!\w)"
    if _SMALL_NUMBER.fullmatch(wanted):
        # "6" is neither the six of "6/17" nor the June of "15/6/2023".
        before, after = before + r"(?<!\d/)", after + r"(?!/\d)"
    return re.compile(before + re.escape(wanted) + after)


def judge(case: Case, answer: Mapping[str, Any], texts: Mapping[str, str]) -> Judgement:
    """Judge ``answer`` (an object of ``ask --json``); ``texts`` gives each document's text by its id."""
    if "error" in answer:
        return Judgement(case, "error", (f"error: {answer['error']}",), 0, (), "")
    citations: list[Mapping[str, Any]] = answer["citations"]
    text = unmarked(answer["text"])
    faults = _faults(case, answer["answered"], text, citations)
    return Judgement(
        case=case,
        outcome=_outcome(case, answer["answered"], faults),
        faults=faults,
        bad_quotes=sum(not _is_true(citation, texts) for citation in citations),
        uncited=_uncited(text, citations) if answer["answered"] else (),
        text=answer["text"],
    )


def _outcome(case: Case, answered: bool, faults: tuple[str, ...]) -> Outcome:
    if not faults:
        return "right"
    if not case.answerable:
        return "answered unanswerable"
    return "wrong answer" if answered else "false refusal"


def _faults(case: Case, answered: bool, text: str, citations: list[Mapping[str, Any]]) -> tuple[str, ...]:
    if not case.answerable:
        if answered:
            return ("answered, though the reports do not say",)
        return ("a refusal that cites",) if citations else ()
    if not answered:
        return ("refused",)
    lead = text.strip().partition("\n")[0]
    faults = [f"missing {' | '.join(group)}" for group in case.answer if not _met(group, text)]
    if not faults and case.kind in FIGURE_KINDS and not _met(case.answer[0], lead):
        faults.append(f"not in the lead line: {' | '.join(case.answer[0])}")
    faults += [f"wrong in the lead line: {wrong}" for wrong in case.wrong if stands_in(wrong, lead)]
    faults += [f"not cited: {evidence}" for evidence in case.evidence if not _cited(evidence, citations)]
    return tuple(faults)


def _met(group: tuple[str, ...], text: str) -> bool:
    return any(stands_in(alternative, text) for alternative in group)


def _cited(evidence: Evidence, citations: list[Mapping[str, Any]]) -> bool:
    return any(
        PurePosixPath(citation["document"]).stem == evidence.document
        and all(stands_in(wanted, citation["quote"]) for wanted in evidence.contains)
        for citation in citations
    )


def _is_true(citation: Mapping[str, Any], texts: Mapping[str, str]) -> bool:
    quote: str = citation["quote"]
    text = texts.get(citation["document"])
    return bool(quote) and text is not None and text[citation["start"] : citation["end"]] == quote


def _uncited(text: str, citations: list[Mapping[str, Any]]) -> tuple[str, ...]:
    cited = {figure for citation in citations for figure in _FIGURE.findall(citation["quote"])}
    return tuple(figure for figure in _FIGURE.findall(text) if figure not in cited)
