"""All that the page is told of one answer: how it looks, its sources, what is copied and what may be kept of it."""

from __future__ import annotations

from dataclasses import asdict

from assistant.settings import LANGUAGES
from assistant.statements.cells import is_row
from assistant.types import Answer, Citation
from assistant.web.answer_rows import row_words
from assistant.web.answers import render_answer, spoken_text
from assistant.web.calls import Reply
from assistant.web.markup import visible
from assistant.web.table_rows import Heads
from assistant.web.taking_away import copied_text, markdown_text
from assistant.web.turns import turn_record


def answer_reply(answer: Answer, known: str, generation: int, heads: Heads) -> Reply:
    """Tell ``answer`` to a page, which may change its language at any moment.

    ``known`` is HTML that says what ``generation`` of the index holds, for a refusal; ``heads`` stand over the rows of
    tables that it quotes.
    """
    return {
        "html": render_answer(answer, known, heads),
        "citations": [_citation(citation, answer, heads) for citation in (*answer.citations, *answer.nearest)],
        "copied": {language: copied_text(answer, language) for language in LANGUAGES},
        "markdown": {language: markdown_text(answer, language) for language in LANGUAGES},
        "spoken": {language: spoken_text(answer, language) for language in LANGUAGES},
        "answered": answer.answered,
        "understood": asdict(answer.understood),
        "generation": generation,
        "turn": turn_record(answer),
    }


def _citation(citation: Citation, answer: Answer, heads: Heads) -> Reply:
    figures = dict.fromkeys(run.text for run in answer.figures if run.citation == citation.number)
    row = row_words(citation, heads) if is_row(citation.quote) else ""
    return {**asdict(citation), "figures": list(figures), "row": visible(row)}
