"""What a question is about, in its own words: what a person is shown of how it was understood."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.retrieval.focus import Term
from assistant.retrieval.question import Question

LONGEST = 90
"""How many characters a subject has at most; a longer question is its own best summary."""

_LINK_WORDS = 3
_CUT_SHORT = frozenset(("hôm", "hom"))  # "hôm nay", of which a question's terms keep half


def subject_of(question: Question) -> str:
    """Give what ``question`` is about; where it adds to the one before, that in brackets. "" for none, or too long.

    "thành viên (tổ công nghệ số cộng đồng)" after a question about such teams.
    """
    own = _subject(question.own_terms)
    if not own:
        return _subject(question.terms)
    before = _subject(question.joined_to)
    return f"{own} ({before})" if before else own


def _subject(terms: Sequence[Term]) -> str:
    """Give the words from the first term of weight to the last, with the light ones that belong to them.

    What was said between two terms is kept where it only joins them: "sản phẩm trên sàn thương mại điện tử".
    """
    heavy = [position for position, term in enumerate(terms) if not term.weak]
    if not heavy:
        return ""
    first, last = heavy[0], heavy[-1]
    while first and terms[first].joined:
        first -= 1
    while last + 1 < len(terms) and terms[last + 1].joined:
        last += 1
    if last > first and terms[last].form in _CUT_SHORT:
        last -= 1
    words = terms[first].written or terms[first].form
    for term in terms[first + 1 : last + 1]:
        words += f"{_link(term)}{term.written or term.form}"
    return words if len(words) <= LONGEST else ""


def _link(term: Term) -> str:
    if term.linked in {"", ","}:
        return f"{term.linked} "
    return f" {term.linked} " if len(term.linked.split()) <= _LINK_WORDS and term.linked != "…" else " "
