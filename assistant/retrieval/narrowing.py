"""What narrows a question for a list: "khó khăn gì về an toàn thông tin" asks for some of the difficulties alone.

Which items of a list are about it is left to the answers.
"""

from __future__ import annotations

import re

from assistant.retrieval.focus import Term, focus
from assistant.retrieval.question import Question
from assistant.vietnamese.text import fold, lower

_ABOUT = (
    r"\b(?:về(?! đích)|trong(?! (?:đó|tâm|số|báo cáo|nghị quyết|kế hoạch|quyết định|đề án|chương trình|\d))|đối với|"
    r"liên quan (?:đến|tới)|lĩnh vực|mảng)"
    r"(?! (?:nào|gì|này|đó|ấy)\b)\s+(.+?)"
    r"(?=\s(?:của|ở|tại|sau|trước|trong|năm|tháng|quý|giai đoạn|từ|đến|là|thì|nào|gì|ra sao|thế nào)\b|[,.;:?]|$)"
)
_WRITTEN, _TYPED = re.compile(_ABOUT), re.compile(fold(_ABOUT))


def narrowing_terms(question: Question) -> tuple[Term, ...]:
    """Give the terms of weight in ``question`` that its list is narrowed to, () where it asks for the whole.

    What all these reports are about ("khó khăn trong chuyển đổi số") narrows nothing, nor does a place or a time.
    """
    about = (_TYPED if question.folded else _WRITTEN).search(lower(question.wording))
    if about is None:
        return ()
    named = {term.form for term in focus(about[1], (), question.folded) if not term.weak and term.stress >= 1}
    return tuple(term for term in question.own_terms or question.terms if term.form in named and not term.weak)
