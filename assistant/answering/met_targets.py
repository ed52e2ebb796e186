"""Answers to which targets were met, exceeded or missed: each result with its target, else how many there were."""

from __future__ import annotations

import re

from assistant.answering.compose import Composer, before_colon, mark, place_in_english, with_figures
from assistant.answering.evidence import ABOUT, Evidence, statement_of
from assistant.answering.figure import lead
from assistant.answering.layers import clause_text
from assistant.answering.match import Matcher
from assistant.answering.pool import Pool
from assistant.answering.sections import MOST_ITEMS, tell_rest
from assistant.answering.target_pairs import told_pairs
from assistant.answering.verdict_lines import SAID, tell_row_against_plan
from assistant.indicators.pairs import Pair
from assistant.retrieval.narrowing import narrowing_terms
from assistant.statements.tables import is_row
from assistant.statements.verdict import Verdict, head_verdict
from assistant.types import Run
from assistant.vietnamese.figures import find_figures, is_ratio
from assistant.vietnamese.text import fold

_ASKS_WHICH = re.compile(r"\b(?:chi tieu nao|muc tieu nao|chi tieu gi|nhung chi tieu|cac chi tieu)\b")
_NONE_MISSED = Run("Không có chỉ tiêu nào chưa đạt: ", english="None was missed: ")
_NAMES_THEM = re.compile(r"\b(?:chỉ tiêu|đó là|gồm|là)\b", re.IGNORECASE)


def asks_which(text: str) -> bool:
    """Say whether ``text`` asks which targets were met or missed, not how one stands."""
    return bool(_ASKS_WHICH.search(fold(text)))


def tell_which(pool: Pool, composer: Composer) -> bool:
    """Compose the results that stand against targets, met or missed as asked; else how many were; False for neither."""
    terms = narrowing_terms(pool.question)
    about = pool.match(terms) if terms else None
    fitting: dict[tuple[str, str], tuple[Evidence, Pair]] = {}
    for result, pair in told_pairs(pool):
        if _fits(pair.verdict, _wanted(pool.question.text)) and (about is None or _speaks(about, result)):
            fitting.setdefault((pair.result.where, pair.result.figure), (result, pair))
    found = list(fitting.values())
    for result, pair in found[:MOST_ITEMS]:
        where = pair.result.where
        vi, en = (
            " – ".join(filter(None, (word, place)))
            for word, place in zip(SAID[pair.verdict], (where, place_in_english(where)), strict=True)
        )
        _tell_result(pool, composer, result, pool.evidence_of(pair.target), before_colon(vi, en))
    if left := found[MOST_ITEMS:]:
        tell_rest(composer, len(left), left[0][0].sentence)
    return bool(found) or (about is None and _answer_count(pool, composer))


def _fits(said: Verdict, wanted: Verdict | None) -> bool:
    """Say whether what was found of a target is what was asked for; one that was exceeded was met as well."""
    return wanted is None or said == wanted or (wanted, said) == ("đạt", "vượt")


def _speaks(about: Matcher, result: Evidence) -> bool:
    """Say whether ``result`` is of what the list is narrowed to: "chỉ tiêu nào về kinh tế số"."""
    said = statement_of(result).indicator, clause_text(result.sentence, statement_of(result)), result.sentence.head
    return about.coverage([(words, 1.0) for words in said]) >= ABOUT


def _tell_result(pool: Pool, composer: Composer, result: Evidence, target: Evidence | None, opening: Run) -> None:
    """Add a result, with its target where both stand in one row or sentence."""
    together = target if target is not None and target.sentence == result.sentence else None
    if together is not None and is_row(result.sentence.text):
        tell_row_against_plan(composer, result, together, opening, role="item")
    elif together is not None and statement_of(together).kind == "plan":
        lead(composer, pool, together, [result, together], role="item", opening=opening)
    else:
        lead(composer, pool, result, [result], role="item", opening=opening)


def _answer_count(pool: Pool, composer: Composer) -> bool:
    """Compose how many targets were met, where the report counts them: "vượt 11/17 chỉ tiêu, đạt 6/17 chỉ tiêu"."""
    of_targets = [item for item in pool.figures if item.statement and item.statement.unit == "chỉ tiêu"]
    counts = [item for item in of_targets if not item.mismatches]
    counts = [item for item in counts if is_ratio(statement_of(item).figure)] or counts
    wanted = _wanted(pool.question.text)
    if wanted is not None:  # "11/17 vượt, 6/17 đạt": none missed, though no figure is of those
        shares = [i for i in of_targets if is_ratio(statement_of(i).figure) and i.mismatches <= {"measure"}]
        counts = [item for item in counts if head_verdict(f"{_clause(item)}:") == wanted] or shares
    if not counts:
        return False
    first = counts[0]
    told = [item for item in counts if item.sentence == first.sentence]
    none_missed = wanted == "chưa đạt" and _all_were_met(told)
    lead(composer, pool, first, told, opening=_NONE_MISSED if none_missed else None)
    after = pool.after(first.sentence)
    if after is not None and _NAMES_THEM.search(after.text):
        number = composer.cite(after.document_id, after.start, after.end)
        composer.add("item", *with_figures(after.text, number), Run(" "), mark(number))
    return True


def _all_were_met(counts: list[Evidence]) -> bool:
    """Say whether those that met and exceeded their target are together all there are: 11/17 and 6/17."""
    shares = [find_figures(statement_of(item).figure)[0] for item in counts if is_ratio(statement_of(item).figure)]
    met = [item for item in counts if head_verdict(f"{_clause(item)}:") in {"đạt", "vượt"}]
    whole = {share.out_of for share in shares}
    return (
        len(shares) == len(met) == len(counts)
        and len(whole) == 1
        and sum(share.value_of or 0.0 for share in shares) == whole.pop()
    )


def _clause(item: Evidence) -> str:
    statement, sentence = statement_of(item), item.sentence
    return sentence.text[statement.start - sentence.start : statement.end - sentence.start]


def _wanted(text: str) -> Verdict | None:
    folded = fold(text)
    if re.search(r"\bchua\b|\bkhong (?:dat|hoan thanh|xong|ve dich)|\b(?:lo hen|truot|hut)\b", folded):
        return "chưa đạt"
    return "vượt" if "vuot" in folded else "đạt" if re.search(r"\b(?:dat|hoan thanh)\b", folded) else None
