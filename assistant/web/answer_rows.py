"""Rows of tables that an answer quotes, laid out under their heads: the cells are the report's own words.

On a narrow screen each cell stands after its head, so the head comes with the cell too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.statements.cells import cut_row, is_row, numbers_the_row
from assistant.types import Citation, Line, Run
from assistant.web.answer_runs import Sources, render_mark, render_run
from assistant.web.markup import phrase, shown
from assistant.web.table_rows import Heads


@dataclass(frozen=True, slots=True)
class Row:
    """A quoted row: the stretches of each cell, and where it stands."""

    cells: tuple[tuple[Run, ...], ...]
    citation: Citation

    @property
    def words(self) -> tuple[str, ...]:
        """Give the words of each cell."""
        return tuple("".join(run.text for run in cell).strip() for cell in self.cells)


def quoted_row(line: Line, sources: Sources) -> Row | None:
    """Cut ``line`` into the cells of the row that it quotes; None where it says anything else, or more."""
    marks = [run.citation for run in line.runs if run.style == "citation"]
    said = [run for run in line.runs if run.style != "citation"]
    words = "".join(run.text for run in said).strip().removeprefix("«").removesuffix("»")
    if len(marks) != 1 or marks[0] not in sources or not is_row(words):
        return None
    citation = sources[marks[0]]
    whole = words in citation.quote and words.count("|") == citation.quote.strip().count("|")
    return Row(_cut(said), citation) if whole else None


def _cut(runs: Sequence[Run]) -> tuple[tuple[Run, ...], ...]:
    cells: list[list[Run]] = [[]]
    for run in runs:
        for at, part in enumerate(run.text.split("|")):
            if at:
                cells.append([])
            cells[-1].append(replace(run, text=part.strip("«»") if part.strip() in "«»" else part))
    return tuple(map(tuple, cells))


def row_of(citation: Citation) -> Row | None:
    """Give the row that ``citation`` quotes; None where it quotes none."""
    return quoted_row(
        Line("quote", (Run(citation.quote), Run("", "citation", citation.number))), {citation.number: citation}
    )


def row_words(citation: Citation, heads: Heads) -> str:
    """Say a quoted row in one line, each cell after its head, without what only numbers it.

    "6 | Kinh tế số | 14" under "STT | Chỉ tiêu | Kế hoạch" is "Chỉ tiêu: Kinh tế số · Kế hoạch: 14".
    """
    cells = cut_row(citation.quote, 0)
    number = numbers_the_row(cells)
    above = heads.get(citation.number, ())
    named = zip([*above, *[""] * len(cells)], cells, strict=False)
    told = [(head, cell.text) for head, cell in named if cell.text and cell is not number]
    return " · ".join(f"{head}: {words}" if head else words for head, words in told)


def render_rows(rows: Sequence[Row], heads: Heads, css: str) -> str:
    """Render rows that follow one another in an answer; those with other heads than the ones before begin anew."""
    tables: list[list[Row]] = []
    for row in rows:
        above = heads.get(row.citation.number, ())
        last = tables[-1][-1] if tables else None
        goes_on = last and (above == heads.get(last.citation.number, ()) or last.words == tuple(above))
        if goes_on and len(row.cells) == len(tables[-1][0].cells):
            tables[-1].append(row)
        else:
            tables.append([row])
    return "".join(_table(table, heads, css) for table in tables)


def _table(rows: Sequence[Row], heads: Heads, css: str) -> str:
    above = tuple(heads.get(rows[-1].citation.number, ()))
    cited = rows[0] if len(rows) > 1 and rows[0].words == above else None
    body = "".join(_row(row, above) for row in (rows[1:] if cited else rows))
    head = ""
    if above:
        cells = "".join(f'<th scope="col">{shown(name)}</th>' for name in above)
        mark = render_mark(cited.citation) if cited else phrase("sources", css="unseen")
        head = f'<thead><tr>{cells}<th class="of-mark">{mark}</th></tr></thead>'
    return f'<div class="rows {css}" lang="vi"><table>{head}<tbody>{body}</tbody></table></div>'


def _row(row: Row, above: Sequence[str]) -> str:
    named = [*above, *[""] * (len(row.cells) - len(above))]
    if numbers_the_row(cut_row(row.citation.quote, 0)):
        named[0] = ""
    cells = "".join(_cell(runs, head) for runs, head in zip(row.cells, named, strict=False))
    return f'<tr>{cells}<td class="of-mark">{render_mark(row.citation)}</td></tr>'


def _cell(runs: Sequence[Run], head: str) -> str:
    inside = "".join(render_run(run, {}) for run in runs).strip()
    named = f' data-head="{shown(head)}"' if head and inside else ""
    return f"<td{named}>{inside}</td>"
