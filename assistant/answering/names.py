"""Answers to who holds an office, what office somebody holds, who did something, and which numbered document."""

from __future__ import annotations

import re
from itertools import takewhile

from assistant.answering.compose import Composer, mark, with_figures
from assistant.answering.evidence import ENOUGH, Evidence
from assistant.answering.official import asks_of_paper, find_signer
from assistant.answering.pool import Pool
from assistant.answering.prose import answer_open
from assistant.types import Run, Sentence
from assistant.vietnamese.bodies import find_bodies
from assistant.vietnamese.numbered import find_numbered
from assistant.vietnamese.persons import TITLES, Person, find_persons
from assistant.vietnamese.text import fold, lower, place_tones

_FOLDED_TITLES = sorted((fold(title) for title in TITLES), key=len, reverse=True)
_ENOUGH_OFFICE = 0.72
_ENOUGH_OFFICE_HERE = 0.6  # of the very province asked about, few hold the same office
_DOES = re.compile(
    r"\b(?:Sở|UBND|Công an|Ban|Bộ|Văn phòng|Cục|Trung tâm|Viễn thông|Thanh tra|Ngân hàng|Bưu điện|Ủy ban|"
    r"Tập đoàn|Công ty|[Gg]iám đốc|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Cc]hủ đầu tư|[Cc]ơ quan|[Đđ]ơn vị)\b"
)
_IN_CHARGE = re.compile(r"\b(?:chủ trì|phụ trách|chịu trách nhiệm|đầu mối|tham mưu|thực hiện)\b")
_SAME_BODY = 0.6
_ENOUGH_AT_BODY = 0.5
_SHORT_BODY = re.compile(r"(?:Ủy ban|Ban Chỉ đạo|Hội đồng|Tổ công tác)(?=\s*[.;,]|\s*$)")  # "Phó Chủ tịch Ủy ban."
_ENOUGH_TYPED = 0.52  # a sentence that also names a numbered document, which few do
_BODY_WORDS = frozenset("so bo ban cuc phong uy hoi van trung vien".split())  # many bodies are named by them
_WITH_WHOM = re.compile(r"\b(?:voi|cung|nho|cho|tu) (?:nhung )?ai\b")
_SEVERAL = re.compile(
    r"\b(?:nhung ai|cac (?:ong|ba|dong chi|lanh dao)|nhung (?:nguoi|lanh dao|dong chi|ong|ba)|gom (?:nhung )?ai|"
    r"cac pho|nhung pho)\b"
)


def answer_person(pool: Pool, composer: Composer) -> bool:
    """Compose who it is, or what office they hold; False where no sentence names a person that fits."""
    asked_name = _name_in(pool)
    if asked_name:
        return _say(composer, asked_name)
    titles = titles_in(pool.question.wording)
    fitting: list[tuple[float, Evidence, Person]] = []
    for item in pool.spoken:
        if item.mismatches & {"place", "period"}:
            continue
        for person in find_persons(item.sentence.text):
            score = _fit(pool, item, person, titles)
            if score is not None:
                fitting.append((score, item, person))
    if not fitting and titles and _tell_head_of_office(pool, composer, titles):
        return True
    if not fitting:
        if titles or asks_of_paper(pool.question.text):
            return False
        return _answer_responsible(pool, composer) or (
            bool(_WITH_WHOM.search(fold(pool.question.text))) and answer_open(pool, composer)
        )
    fitting.sort(key=lambda entry: -entry[0])
    best = fitting[0]
    together = (
        [entry for entry in fitting if _beside(entry[1], best[1])]
        if _SEVERAL.search(fold(pool.question.text))
        else [best]
    )
    persons = {entry[2].name: (entry[1], entry[2]) for entry in reversed(together)}
    return _say(composer, list(reversed(persons.values()))[:8])


def _tell_head_of_office(pool: Pool, composer: Composer, titles: list[str]) -> bool:
    """Compose who holds the office by the report that they signed for the body asked about."""
    for document_id in dict.fromkeys(sentence.document_id for sentence in pool.sentences):
        document = pool.document(document_id)
        signer = find_signer(document)
        if signer is None or (pool.question.places and pool.question.places[0] not in document.places[:1]):
            continue
        office = f"{signer.office} {document.publisher}"
        same = set(titles) == set(titles_in(signer.office)) and _same_body(pool, titles, office)
        if same and pool.matcher.coverage([(office, 1.0)]) >= _ENOUGH_OFFICE:
            number = composer.cite(document.id, signer.start, signer.end)
            composer.add("lead", Run(f"{signer.name} – {signer.office}, {document.publisher} "), mark(number))
            return True
    return False


def _answer_responsible(pool: Pool, composer: Composer) -> bool:
    """Compose the sentence that says which body or officer does what was asked; False where none does."""
    for item in pool.spoken:
        if not item.answers:
            continue
        said = item.sentence.text
        names_body = _DOES.search(place_tones(said)) is not None
        if not names_body and (charged := _charged_after(pool, item)):
            _say_responsible(composer, item, charged)
            return True
        if names_body or find_persons(said):
            number = composer.cite(item.sentence.document_id, item.sentence.start, item.sentence.end)
            composer.add("lead", *with_figures(said.lstrip("-•+* "), number), Run(" "), mark(number))
            return True
    return False


def _charged_after(pool: Pool, item: Evidence) -> Sentence | None:
    """Give the sentence after ``item`` in its paragraph that says who is in charge: "Sở Nội vụ chủ trì."."""
    after = pool.after(item.sentence)
    return after if after is not None and _IN_CHARGE.search(after.text) else None


def _say_responsible(composer: Composer, item: Evidence, charged: Sentence) -> None:
    number = composer.cite(charged.document_id, charged.start, charged.end)
    composer.add("lead", *with_figures(charged.text, number), Run(" "), mark(number))
    composer.quote(item.sentence.document_id, item.sentence.start, item.sentence.end)


def _beside(one: Evidence, best: Evidence) -> bool:
    """Say whether two sentences are one list: the same sentence, or items under the same head."""
    same = one.sentence.document_id == best.sentence.document_id
    return same and (
        one.sentence == best.sentence or bool(one.sentence.head and one.sentence.head == best.sentence.head)
    )


def titles_in(text: str) -> list[str]:
    """Give the titles of office in ``text``, folded, the longest reading of each place only."""
    words = re.findall(r"[a-z0-9]+|;", fold(text).replace("thanh pho", "thanhpho"))  # "thành phố; Trưởng ban"
    rest, found = f" {' '.join(words)} ", []
    for title in _FOLDED_TITLES:
        if f" {title} " in rest:
            found.append(title)
            rest = rest.replace(f" {title} ", "  ")
    return found


def _fit(pool: Pool, item: Evidence, person: Person, titles: list[str]) -> float | None:
    """Score ``person`` of the sentence as the one asked for; None where the office is another one."""
    offices = " ; ".join(person.offices)
    if not titles:
        return _fit_by_body(pool, item, offices)
    if not set(titles) <= set(titles_in(offices)):
        return None
    bare = any(fold(office) in titles for office in person.offices)  # "do ông A làm Trưởng ban"
    document = pool.document(item.sentence.document_id)
    named = f"{offices} {item.sentence.text}" if bare else offices
    if _SHORT_BODY.search(place_tones(offices)):
        named = f"{named} {document.title}"
    if not _same_body(pool, titles, named):
        return None
    place = " ".join(item.sentence.places)
    credits = pool.matcher.best_credits(
        [
            (offices, 1.0),
            (place, 1.0),
            (item.sentence.text, 1.0 if bare else 0.85),
            (document.title, 0.75),
            (item.sentence.head, 0.75),
        ]
    )
    coverage = pool.matcher.share(credits)
    standing = pool.matcher.coverage([(offices, 1.0)])
    here = bool(set(pool.question.places) & set(item.sentence.places))
    if coverage < (_ENOUGH_OFFICE_HERE if here else _ENOUGH_OFFICE):
        return None
    return 1.0 + coverage + 0.5 * standing + 0.2 * pool.matcher.precision(offices)


def _fit_by_body(pool: Pool, item: Evidence, offices: str) -> float | None:
    """Score a person of whom no title is asked: the one of the body named, where the question names one."""
    bodies = find_bodies(pool.question.wording)
    if not bodies:
        return item.score if item.coverage >= ENOUGH else None
    if not set(bodies) & set(find_bodies(offices)):
        return None
    document = pool.document(item.sentence.document_id)
    around = [(offices, 1.0), (item.sentence.text, 0.85), (item.sentence.head, 0.75), (document.title, 0.75)]
    return item.score if pool.matcher.coverage(around) >= _ENOUGH_AT_BODY else None


def _same_body(pool: Pool, titles: list[str], offices: str) -> bool:
    """Say whether the words right after the title ("Hội đồng nhân dân", "Sở Tư pháp") are those of the office."""
    folded = [fold(term.form) for term in pool.matcher.terms]
    found = pool.matcher.credits(offices)
    for title in titles:
        words = title.split()
        ends = [at + len(words) for at in range(len(folded)) if folded[at : at + len(words)] == words]
        ends = [end + 2 if folded[end : end + 2] == ["thuong", "truc"] else end for end in ends]
        for end in ends:
            following = list(
                takewhile(lambda entry: entry[0].joined, zip(pool.matcher.terms[end:], found[end:], strict=True))
            )
            body = [credit for term, credit in following if not term.weak][:3]
            if body and sum(body) / len(body) < _SAME_BODY and (body[0] == 0 or folded[end] in _BODY_WORDS):
                return False
    return True


def _name_in(pool: Pool) -> list[tuple[Evidence, Person]]:
    """Find the person whose whole name stands in the question, in the sentence that tells most of the office."""
    question = f" {' '.join(place_tones(lower(pool.question.text)).split())} ".replace("?", " ").replace(",", " ")
    folded = fold(question)
    found: list[tuple[int, Evidence, Person]] = []
    for item in pool.spoken:
        for person in find_persons(item.sentence.text):
            name = place_tones(lower(person.name))
            if f" {name} " in question or (pool.question.folded and f" {fold(name)} " in folded):
                found.append((sum(map(len, person.offices)), item, person))
    found.sort(key=lambda entry: -entry[0])
    return [(item, person) for offices, item, person in found[:1] if offices]


def _say(composer: Composer, found: list[tuple[Evidence, Person]]) -> bool:
    for item, person in found:
        sentence = item.sentence
        number = composer.cite(sentence.document_id, sentence.start, sentence.end)
        offices = ", ".join(person.offices)
        composer.add(
            "item" if len(found) > 1 else "lead",
            Run(f"{person.name}{' – ' if offices else ''}{offices} "),
            mark(number),
        )
    for document_id, start, end in dict.fromkeys(
        (e.sentence.document_id, e.sentence.start, e.sentence.end) for e, _ in found
    ):
        composer.quote(document_id, start, end)
    return bool(found)


def answer_document(pool: Pool, composer: Composer) -> bool:
    """Compose the numbered document asked for; False where no fitting sentence names one."""
    kinds = [
        kind
        for kind in ("nghi quyet", "quyet dinh", "ke hoach", "chi thi", "thong tu", "nghi dinh", "cong van")
        if kind in fold(pool.question.wording)
    ]
    for item in pool.spoken:
        if item.coverage < _ENOUGH_TYPED or item.mismatches & {"place", "measure"}:
            continue
        named = find_numbered(item.sentence.text)
        fitting = [one for one in named if not kinds or fold(one.kind) in kinds]
        if not fitting:
            continue
        sentence = item.sentence
        nearest = max(
            fitting,
            key=lambda one: pool.matcher.coverage([(sentence.text[max(0, one.start - 60) : one.end + 160], 1.0)]),
        )
        number = composer.cite(sentence.document_id, sentence.start, sentence.end)
        said = sentence.text[nearest.start : nearest.end]
        composer.add("lead", *with_figures(said, number, [(0, len(said))]), Run(" "), mark(number))
        composer.quote(sentence.document_id, sentence.start, sentence.end)
        return True
    return False
