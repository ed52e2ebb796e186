"""What a question for a cause takes for granted, that a target was missed or was met, against what the reports say.

"Vì sao X không đạt chỉ tiêu?" where X was exceeded is answered by that, not by a cause of something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.compose import Composer
from assistant.answering.evidence import ABOUT, statement_of
from assistant.answering.layers import clause_text
from assistant.answering.pool import Pool
from assistant.answering.target import judge, tell_judged
from assistant.answering.verdict_lines import opening
from assistant.retrieval.focus import Term
from assistant.vietnamese.text import fold, lower

_MISSED = re.compile(
    r"\b(?:không|chưa|chẳng) (?:thể )?(?:đạt|hoàn thành|về đích|vượt)\b|\b(?:lỡ hẹn|trượt|hụt)\b(?! (?:hạng|bậc))"
)
_MET = re.compile(
    r"(?<!phải )(?<!cần )(?<!để )(?<!muốn )\b(?:vượt|hoàn thành|đạt)\b"
    r"(?= (?:xa |được )?(?:chỉ tiêu|mục tiêu|kế hoạch)\b)"
)


def tell_false_premise(pool: Pool, composer: Composer) -> bool:
    """Compose what the reports say of a target that a question wrongly takes for missed, or for met; else False."""
    contrary = _contrary(pool.question.wording, folded=pool.question.folded)
    terms = _without_cause(pool.question.terms)
    named = tuple(term for term in terms if not term.weak)
    if not contrary or not named:
        return False
    about = pool.about(terms)
    judged = judge(about.weigh(replace(about.question, intent="verdict", aim="")))
    if judged is None or judged.said not in contrary:
        return False
    statement = statement_of(judged.result)
    said = statement.indicator, clause_text(judged.result.sentence, statement)
    if pool.match(named).coverage([(words, 1.0) for words in said]) < ABOUT:
        return False
    tell_judged(pool, composer, judged, opening(judged.said, judged.result, contrary=True))
    return True


def _contrary(wording: str, *, folded: bool) -> tuple[str, ...]:
    """Give the verdicts that speak against what ``wording`` takes for granted; () where it takes none for granted."""
    text = fold(wording) if folded else lower(wording)
    if _search(_MISSED, text, folded=folded):
        return "vượt", "đạt"
    return ("chưa đạt",) if _search(_MET, text, folded=folded) else ()


def _without_cause(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Leave out the words that ask for the cause: "nguyên nhân", "lý do"."""
    forms = [fold(term.form) for term in terms]
    pairs = [at for at in range(len(forms) - 1) if tuple(forms[at : at + 2]) in {("nguyen", "nhan"), ("ly", "do")}]
    return tuple(term for at, term in enumerate(terms) if at not in pairs and at - 1 not in pairs)


def _search(pattern: re.Pattern[str], text: str, *, folded: bool) -> bool:
    return re.search(fold(pattern.pattern) if folded else pattern.pattern, text) is not None
