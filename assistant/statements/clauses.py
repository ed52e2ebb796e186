"""A sentence with figures, cut into one clause a figure.

Knows where a clause ends: at semicolons, at the comma or "và" between two figures, around brackets. What the
clause means is left to ``extract``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.statements.series import Span, names_only_a_time, says_nothing, without
from assistant.vietnamese.figures import Figure

_OPENS_CLAUSE = re.compile(
    r"\s*(?:và |còn |riêng |trong đó,? ?|đồng thời,? ?)?(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số |tổng số|tổng |có |đạt|"
    r"tăng|giảm|gồm|với|đứng|xếp|"
    r"chiếm|vượt|trong đó|bằng|tương đương|ước|hoàn thành|được|phủ|hơn|trên|gần|khoảng|\d)",
    re.IGNORECASE,
)
_DEPENDS = re.compile(
    r"^\W*(?:và |đồng thời |cũng |tức |hay |nhưng |chỉ )?"
    r"(?:đạt(?: tỷ lệ| tỉ lệ)?|(?:tiếp tục )?(?:tăng|giảm)(?: mạnh| nhẹ| sâu| nhanh| chậm)?|gấp|"
    r"(?:đứng|xếp|được xếp)(?: hạng| vị trí)?(?: thứ)?|chiếm(?: tỷ lệ)?|bằng|"
    r"tương đương|vượt|hoàn thành|tỷ lệ|tỉ lệ|"
    r"với tỷ lệ|đạt tỷ lệ|tăng thêm|kế hoạch(?: là)?|mục tiêu|chỉ tiêu(?: là)?|(?:cao|thấp|nhiều|ít) hơn|kém|ước đạt|"
    r"(?:vượt|thấp hơn|cao hơn|kém)(?: so với)?(?: mức)? (?:kế hoạch|mục tiêu|chỉ tiêu|yêu cầu|dự toán)"
    r"(?: (?:giao|được giao|đề ra|đặt ra|năm))*|"
    r"tương ứng|chiếm khoảng|lên|xuống)\s*(?:đạt\s*|là\s*)?$",
    re.IGNORECASE,
)


_JOINT = re.compile(r"(?:và|còn|trong đó|đồng thời|nhưng|riêng|gồm|\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)", re.IGNORECASE)
_ENDS_WITH_AND = re.compile(r"\svà (?:[^\W\d_]+ ){0,3}?[^\W\d_]+,\s$")
_SET_AGAINST = re.compile(r"\s(?:bằng|chiếm|đạt tỷ lệ)\s*$")  # "156 tỷ đồng bằng 103,2% dự toán"
_NOUN_BEHIND = re.compile(r"\s[^\W\d_]{2,} [^\W\d_]{2,}")
_LEADS_ON = re.compile(r"\s+(?:cùng với|với|bao gồm|gồm|và|trong đó có|trong đó)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause of one figure, in offsets of the sentence's text.

    ``start:end`` is the figure's own words. ``depends`` is the index of the figure whose indicator it continues
    ("…, đạt 92,8%", "(kế hoạch là 7%)"), or None where it names its own. ``bracketed`` is true inside brackets,
    ``again`` where it gives that indicator at another time ("…, năm 2023 đạt 66,9%").
    """

    figure: Figure
    start: int
    end: int
    depends: int | None
    bracketed: bool
    again: bool = False


def cut(text: str, figures: list[Figure], times: Sequence[Span] = ()) -> list[Clause]:
    """Cut a sentence's ``text`` into the clauses of its ``figures``; ``times`` are where it names periods."""
    clauses: list[Clause] = []
    own: dict[tuple[int, int], int] = {}  # the clauses that brackets themselves hold the figure of
    for number, figure in enumerate(figures):
        bracket = _bracket(text, figure)
        if bracket is not None and (named := _named_before(text, clauses, bracket[0], figure)) is not None:
            own[bracket] = len(clauses)
            clauses.append(Clause(figure, named, bracket[1], None, False))
            continue
        if bracket is not None:
            holder = own.get(bracket, _figure_before(clauses, bracket[0]))
            again = names_only_a_time(text, bracket[0] + 1, figure.bound_start, times)
            clauses.append(Clause(figure, bracket[0] + 1, bracket[1], holder, True, again))
            continue
        start = _start(text, figures, number)
        end = _end(text, figures, number)
        told = _told_again(text, clauses, (start, end), figure, times)
        holder = told if told is not None else _holder(text, clauses, start, figure, times)
        clauses.append(Clause(figure, start, end, holder, False, told is not None))
    return clauses


def segment(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the stretch between semicolons, or ends of the sentence, that holds ``start:end`` of ``text``."""
    low = max(text.rfind(";", 0, start), text.rfind("…", 0, start)) + 1
    high = text.find(";", end)
    return low, high if high >= 0 else len(text)


def _bracket(text: str, figure: Figure) -> tuple[int, int] | None:
    """Give the brackets round the figure where they hold little more than it, else None."""
    opening = text.rfind("(", 0, figure.start)
    if opening < 0 or ")" in text[opening : figure.start]:
        return None
    closing = text.find(")", figure.end)
    closing = closing if closing >= 0 else len(text)
    return (opening, closing) if closing - opening <= 80 else None


def _named_before(text: str, clauses: list[Clause], opening: int, figure: Figure) -> int | None:
    """Give where the words begin that name what stands alone in brackets: "…; tỷ lệ chữ ký số (14,2%/30%)", or None."""
    if text[opening + 1 : figure.bound_start].strip():
        return None
    last = clauses[-1].figure.end if clauses else 0
    separator = max(text.rfind(mark, last, opening) for mark in ";:")
    if clauses and separator < 0:
        return None
    start = _trim(text, max(last, separator + 1))
    return start if len(text[start:opening].split()) > 1 else None


def _figure_before(clauses: list[Clause], offset: int) -> int | None:
    for index in range(len(clauses) - 1, -1, -1):
        clause = clauses[index]
        if not clause.bracketed and clause.figure.end <= offset:
            return index if clause.depends is None else clause.depends
    return None


def _told_again(text: str, clauses: list[Clause], span: Span, figure: Figure, times: Sequence[Span]) -> int | None:
    """Give the clause whose indicator this one gives at another time: "…, năm 2023 đạt 66,9%", or None."""
    last = next((c for c in reversed(clauses) if not c.bracketed and c.figure.form == figure.form), None)
    if last is None:
        return None
    start, end = span
    dated = any(figure.end <= low and high <= end for low, high in times)
    if not names_only_a_time(text, start, figure.bound_start, times) and not (
        dated and says_nothing(text[start : figure.bound_start])
    ):
        return None
    after = without(text, figure.end, end, times)
    counted = without(text, last.figure.end, last.end, times)
    if not says_nothing(after) and after.split() != counted.split():
        return None
    at = clauses.index(last)
    return at if last.depends is None else last.depends


def _holder(text: str, clauses: list[Clause], start: int, figure: Figure, times: Sequence[Span]) -> int | None:
    """Give the clause this one continues, where its words before the figure name no indicator of their own."""
    if not clauses or (figure.form == "ratio" and re.match(r"\s*\w", text[figure.end :])):
        return None
    lead = text[start : figure.bound_start]
    if not re.match(r"\s*\w", text[figure.end :]):
        lead = without(text, start, figure.bound_start, times)
    after = re.match(r"\s*(?:so với|so|trong|toàn|cả|trên|cùng|\W|$|chỉ tiêu|kế hoạch|dự toán)", text[figure.end :])
    names_nothing = _DEPENDS.match(lead) or (not re.search(r"\w", lead) and not re.match(r"\s*\w", text[figure.end :]))
    if not names_nothing or ";" in text[clauses[-1].figure.end : figure.start]:
        return None
    if after is None and figure.form != "number" and figure.form != "rank":
        return None
    if after is None and figure.unit not in {"bậc", "lần", "điểm", "điểm phần trăm"} and figure.form != "rank":
        return None
    return _figure_before(clauses, start + 1)


def _start(text: str, figures: list[Figure], number: int) -> int:
    low, _ = segment(text, figures[number].bound_start, figures[number].end)
    previous = next((f for f in reversed(figures[:number]) if _bracket(text, f) is None), None)
    if previous is None or previous.end <= low:
        return _trim(text, low)
    return _trim(text, _boundary(text, previous, figures[number]))


def _end(text: str, figures: list[Figure], number: int) -> int:
    _, high = segment(text, figures[number].bound_start, figures[number].end)
    following = next((f for f in figures[number + 1 :] if _bracket(text, f) is None and f.start < high), None)
    end = _boundary(text, figures[number], following) if following else high
    while end > figures[number].end and text[end - 1] in " ,;.…:–-\n":
        end -= 1
    leads_on = _LEADS_ON.search(text, figures[number].end, end) if following else None
    return leads_on.start() if leads_on else end


def _boundary(text: str, left: Figure, right: Figure) -> int:
    """Give the offset between two neighbouring figures at which the second's clause begins."""
    between = text[left.end : right.bound_start]
    cuts = [
        match.end() if match[0].strip() in {",", ".", ":"} else match.start()
        for match in re.finditer(
            r",\s|\s(?=và\s)|\s(?=trong đó)|\.\s|\)\s?|\s(?=còn\s)",
            between,
        )
        if not _inside_brackets(between, match.start()) and _parts_clauses(between, match)
    ]
    if not cuts and (set_against := _SET_AGAINST.search(between)):
        return left.end + set_against.start()
    if not cuts:
        return left.end if re.match(r"\s*[,(]", between) else right.bound_start
    if _ENDS_WITH_AND.search(between) and _counts(text, right):
        return left.end + cuts[-1]
    for offset in cuts:
        if _OPENS_CLAUSE.match(between[offset:] + text[right.bound_start : right.end]):
            return left.end + offset
    named_before = not re.match(r"\s*\w", between)
    return left.end + (cuts[0] if named_before else cuts[-1])


def _counts(text: str, figure: Figure) -> bool:
    """Say whether what a bare figure counts stands behind it: "19 chỉ tiêu đạt và vượt, 3 chỉ tiêu chưa đạt"."""
    return figure.form == "number" and not figure.unit and bool(_NOUN_BEHIND.match(text, figure.end))


def _parts_clauses(between: str, match: re.Match[str]) -> bool:
    """Keep an "và" inside a name ("Thông tin và Truyền thông …") from parting clauses."""
    rest = between[match.end() :]
    return bool(match[0].strip()) or len(rest) <= 25 or _OPENS_CLAUSE.match(rest) is not None


def _inside_brackets(text: str, offset: int) -> bool:
    return text.count("(", 0, offset) > text.count(")", 0, offset)


def _trim(text: str, start: int) -> int:
    while start < len(text) and text[start] in " ,;:–\n\t-•+*":
        start += 1
    joint = _JOINT.match(text, start)
    return joint.end() if joint else start
