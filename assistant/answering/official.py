"""Answers about a report as a paper: the number it bears and who signed it.

Administrative reports say both outside their sentences: "Số: 318/BC-UBND" in the head, the signer's office in capitals
above the name at the foot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.answering.compose import Composer, mark
from assistant.answering.pool import Pool
from assistant.types import Document, Run
from assistant.vietnamese.numbered import find_numbered
from assistant.vietnamese.persons import find_persons
from assistant.vietnamese.text import fold

_HEAD, _FOOT = 800, 900  # characters of a report in which its number, and its signer, stand
_ENOUGH_NAMED = 0.55
_OWN_NUMBER = re.compile(r"\bSố\s*:\s*(?P<number>\d+[\w/-]*(?:/[\wĐ&-]+)+)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"\b(?:bao cao|ke hoach|quyet dinh|cong van|thong bao|to trinh|van ban)(?: so)? (\d{1,5})\b")
_ASKS_NUMBER = re.compile(
    r"\b(?:mang so|so hieu|so may|so bao nhieu|so gi|so van ban|so ky hieu)\b|\bnumber of the (?:report|plan)\b"
)
_ASKS_SIGNER = re.compile(r"\b(?:ai|nguoi) (?:da )?ky\b|\bky (?:ten|boi)\b|\bwho signed\b|\bsigned by\b")
_PAPER = re.compile(r"\b(?:bao cao|ke hoach|quyet dinh|cong van|thong bao|van ban|to trinh|report|plan|document)\b")
_SEAL = re.compile(r"\(?(?:đã ký|ký, đóng dấu|ký tên|đã ký, đóng dấu)\)?", re.IGNORECASE)
_ASKING = frozenset("ky mang hieu ten boi nguoi so signed".split())
_OF_ANOTHER = re.compile(
    r"\b(?:theo|bang|tai|can cu|trong|ban hanh) (?:nhung |cac )?(?:quyet dinh|nghi quyet|ke hoach|van ban|"
    r"cong van|thong bao|chi thi)\b"
)
_SIGNED = re.compile(r"Người ký\s*:\s*", re.IGNORECASE)


def asks_of_paper(question: str) -> bool:
    """Say whether ``question`` asks for the number or the signer of a report itself."""
    folded = fold(question)
    asks_number = _ASKS_NUMBER.search(folded) and _PAPER.search(folded) and not _OF_ANOTHER.search(folded)
    return bool(_ASKS_SIGNER.search(folded) or asks_number)


def answer_paper(pool: Pool, composer: Composer) -> bool:
    """Compose the number or the signer of the report that the question names; False where no report fits."""
    signer = bool(_ASKS_SIGNER.search(fold(pool.question.text)))
    for document in _named(pool):
        if _tell_signer(composer, document) if signer else _tell_number(composer, document):
            return True
    return False


def _named(pool: Pool) -> list[Document]:
    """Give the reports of the places and years asked for whose title bears out the question, the best first."""
    question = pool.question
    naming = tuple(term for term in question.terms if fold(term.form) not in _ASKING)
    numbers = {named.number.casefold() for named in find_numbered(question.wording)}
    bare = None if numbers else _BARE_NUMBER.search(fold(question.wording))
    matcher = pool.match(naming)
    found = []
    for document_id in dict.fromkeys(sentence.document_id for sentence in pool.sentences):
        document = pool.document(document_id)
        if question.places and not set(question.places) & set(document.places[:1]):
            continue
        years = {int(year) for year in re.findall(r"\b20\d\d\b", document.title)}
        if document.period:
            years |= set(range(document.period.start.year, document.period.end.year + 1))
        if question.periods and years and not any(asked.end.year in years for asked in question.periods):
            continue
        head = f"{document.title} {document.text[:_HEAD]}"
        own = _OWN_NUMBER.search(head)
        if numbers and (own is None or own["number"].casefold() not in numbers):
            continue
        if bare and (own is None or not own["number"].startswith(f"{bare[1]}/")):
            continue
        found.append((matcher.coverage([(head, 1.0)]) if matcher.total else 1.0, document))
    found.sort(key=lambda entry: -entry[0])
    return [document for coverage, document in found if coverage >= _ENOUGH_NAMED]


def _tell_number(composer: Composer, document: Document) -> bool:
    own = _OWN_NUMBER.search(document.text[:_HEAD])
    if own is None:
        return False
    number = composer.cite(document.id, own.start(), own.end())
    opening = Run("Văn bản mang số ", english="The document has the number ")
    composer.add("lead", opening, Run(own["number"], "figure", number), Run(" "), mark(number))
    return True


def _tell_signer(composer: Composer, document: Document) -> bool:
    signer = find_signer(document)
    if signer is None:
        return False
    number = composer.cite(document.id, signer.start, signer.end)
    composer.add("lead", Run(f"{signer.name}{f' – {signer.office}' if signer.office else ''} "), mark(number))
    return True


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a report: the office as written above, or beside, the name, and the span of both."""

    name: str
    office: str
    start: int
    end: int


def find_signer(document: Document) -> Signer | None:
    """Find who signed ``document``: the name that stands alone at its foot under an office in capitals."""
    low = max(0, len(document.text) - _FOOT)
    foot = document.text[low:]
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", foot)]
    for index in range(len(lines) - 1, -1, -1):
        start, end = lines[index]
        line = foot[start:end]
        persons = find_persons(line)
        stands_alone = persons and len(line[persons[-1].end :].strip()) == 0 and len(line) < 120
        if not stands_alone:
            continue
        person = persons[-1]
        if _SIGNED.match(line):
            return Signer(person.name, ", ".join(person.offices), low + start, low + end)
        above = index - 1
        while above > 0 and _SEAL.fullmatch(foot[slice(*lines[above])].strip()):
            above -= 1
        title = foot[slice(*lines[above])].strip() if index else ""
        office = re.split(r"\s{3,}", title)[-1] if title else ""
        if office and office.isupper():
            begin = lines[above][0] + foot[slice(*lines[above])].rfind(office)
            return Signer(person.name, office.capitalize(), low + begin, low + end)
    return None
