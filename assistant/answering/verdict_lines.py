"""How a verdict is written: its word before the result, and a row of a table with its plan in brackets."""

from __future__ import annotations

from typing import Literal

from assistant.answering.compose import Composer, before_colon, leaves_out, lower_first, mark, place_in_english
from assistant.answering.evidence import Evidence, statement_of
from assistant.answering.figure_lines import cell_figure
from assistant.statements.verdict import Verdict
from assistant.types import Run

Said = Verdict | Literal["chưa đến hạn"]
"""A verdict, or that the term of the target is not over."""

SAID: dict[Said, tuple[str, str]] = {
    "vượt": ("Vượt", "Exceeded"),
    "đạt": ("Đạt", "Met"),
    "chưa đạt": ("Chưa đạt", "Not met"),
    "chưa đến hạn": ("Chưa đến hạn", "Not yet due"),
}
"""What is said of a result, in both languages; where there are no grounds for a verdict, none is said."""


_CONTRARY: dict[Said, tuple[str, str]] = {
    "vượt": ("Thực ra đã vượt", "In fact exceeded"),
    "đạt": ("Thực ra đã đạt", "In fact met"),
    "chưa đạt": ("Thực ra chưa đạt", "In fact not met"),
}


def opening(said: Said, result: Evidence, *, contrary: bool = False) -> Run:
    """Give the verdict ``said`` as what opens a line, with the place of ``result`` where its sentence leaves it out.

    With ``contrary`` it is told as the contrary of what the question takes for granted.
    """
    place = statement_of(result).locality or statement_of(result).place
    vi, en = (_CONTRARY if contrary else SAID)[said]
    if leaves_out(result.sentence.text, place):
        return Run(f"{vi}: {place}, ", english=f"{en}: {place_in_english(place)}, ")
    return before_colon(vi, en)


def tell_row_against_plan(composer: Composer, holder: Evidence, plan: Evidence, opening: Run, role: str) -> None:
    """Add a row of a table as its result, after ``opening``, and its ``plan`` in brackets."""
    result, target = statement_of(holder), statement_of(plan)
    number = composer.cite(holder.sentence.document_id, holder.sentence.start, holder.sentence.end)
    composer.add(
        role,
        opening,
        Run(f"{lower_first(result.indicator)}: "),
        *cell_figure(result, number),
        Run(" (kế hoạch ", english=" (plan "),
        *cell_figure(target, number),
        Run(") "),
        mark(number),
    )
