"""One figure on a line: with its place and time, as a cell of a table, or from brackets behind another figure."""

from __future__ import annotations

from assistant.answering.compose import Composer, before_colon, leaves_out, lower_first, mark, place_in_english
from assistant.answering.evidence import Evidence, statement_of
from assistant.types import AHEAD, Run, Statement
from assistant.vietnamese.period_names import english_period_name
from assistant.vietnamese.text import fold

_AIMED_WORDS = (
    "muc tieu",
    "chi tieu",
    "ke hoach",
    "phan dau",
    "du kien",
    "den nam",
    "se ",
    "giao",
    "yeu cau",
    "nhiem vu",
)


def place_and_time(item: Evidence, said: str, cited: str) -> Run | None:
    """Give "Đắk Lắk, tính đến 15/6: " as far as ``said`` does not say it and ``cited`` bears out the digits."""
    statement = statement_of(item)
    parts, english = [], []
    named = statement.locality or statement.place
    if leaves_out(said, named):
        parts.append(statement.where)
        english.append(place_in_english(statement.where))
    period = statement.period.text if statement.period else ""
    if statement.period and period and period in cited and period not in said:
        parts.append(period[0].lower() + period[1:] if parts else period)
        english.append(english_period_name(statement.period))
    told = fold(f"{item.sentence.text} {item.sentence.head}")
    if (
        statement.kind in AHEAD
        and not any(word in fold(said) for word in ("muc tieu", "phan dau", "ke hoach", "chi tieu"))
        and (
            any(word in told for word in _AIMED_WORDS)
            or (statement.period is not None and statement.period.role == "by")
        )
    ):
        labels = ("Mục tiêu", "Target") if statement.kind == "target" else ("Kế hoạch", "Plan")
        brackets = [f" ({', '.join(words)})" if words else "" for words in (parts, english)]
        return before_colon(f"{labels[0]}{brackets[0]}", f"{labels[1]}{brackets[1]}")
    return before_colon(", ".join(parts), ", ".join(english)) if parts else None


def is_aside(item: Evidence, said: str) -> bool:
    """Say whether the figure stands in brackets behind another one, of another time: "61,2% (năm 2022: 34,9%)"."""
    statement = statement_of(item)
    at = statement.figure_start - statement.start
    bracket = said.rfind("(", 0, at)
    period = statement.period.text if statement.period else ""
    return bracket > 0 and ")" not in said[bracket:at] and period in said[bracket:]


def tell_aside(composer: Composer, item: Evidence, role: str, opening: Run | None, number: int) -> None:
    """Add the line for a figure in brackets: its own time and figure, without the figure it stands behind."""
    statement = statement_of(item)
    place, period = statement.locality or statement.place, statement.period
    told = ", ".join(filter(None, (place, lower_first(period.text) if period else "")))
    english = ", ".join(filter(None, (place_in_english(place), english_period_name(period) if period else "")))
    name = statement.indicator.split(" · ")[0]
    composer.add(
        role,
        opening or (before_colon(told, english) if told else None),
        Run(f"{lower_first(name)} "),
        *cell_figure(statement, number),
        Run(" "),
        mark(number),
    )


def tell_row(composer: Composer, item: Evidence, role: str, opening: Run | None) -> None:
    """Add the line for a cell of a table: the head of its row, its figure, its unit."""
    statement, sentence = statement_of(item), item.sentence
    number = composer.cite(sentence.document_id, sentence.start, sentence.end)
    prefix = opening or place_and_time(item, statement.indicator, sentence.text)
    composer.add(
        role,
        prefix,
        Run(f"{lower_first(statement.indicator) if prefix else statement.indicator}: "),
        *cell_figure(statement, number),
        Run(" "),
        mark(number),
    )


def cell_figure(statement: Statement, number: int) -> list[Run]:
    """Give the figure of a cell and its unit, which stands in the head of its row or column."""
    unit = statement.unit if statement.unit not in statement.figure else ""
    if unit == "thứ":
        return [Run("thứ ", english="no. "), Run(statement.figure, "figure", number)]
    return [Run(statement.figure, "figure", number), Run(unit if unit in {"", "%"} else f" {unit}")]
