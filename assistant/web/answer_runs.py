"""The stretches of an answer: plain words, a figure in bold, a citation number as a button."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.types import Citation, Run
from assistant.web.markup import label, phrase, shown

MARK = '<button type="button" class="mark"'
"""What a citation number begins with."""

Sources = Mapping[int, Citation]
"""What an answer cites, by number."""


def render_run(run: Run, sources: Sources) -> str:
    """Render one stretch: plain text, a figure in bold, or a citation number as a button."""
    match run.style:
        case "figure":
            return f'<strong class="figure">{shown(run.text)}</strong>'
        case "citation":
            return render_mark(sources[run.citation]) if run.citation in sources else ""
        case _:
            return phrase("said", vi=run.text, en=run.english) if run.english else shown(run.text)


def render_mark(citation: Citation) -> str:
    """Render a citation number as a button that opens its source."""
    title = label("aria-label", "source_button", number=citation.number, title=citation.title)
    return f'{MARK} data-source="{citation.number}" {title}>{citation.number}</button>'
