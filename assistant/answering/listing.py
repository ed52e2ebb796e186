"""Answers that list: difficulties, tasks, targets, platforms, as the report itself lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.answering.compose import Composer, mark, of_place_unless, with_figures
from assistant.answering.evidence import ABOUT, ENOUGH, Evidence
from assistant.answering.match import Matcher
from assistant.answering.pool import Pool
from assistant.answering.sections import section_of, tell_entries, tell_section
from assistant.answering.topics import topic_of
from assistant.retrieval.narrowing import narrowing_terms
from assistant.types import Run, Sentence
from assistant.vietnamese.bodies import find_bodies
from assistant.vietnamese.text import fold

_ONLY_MENTIONS = re.compile(  # "các đại biểu nêu khó khăn, vướng mắc" tells none of them
    r"\b(?:neu|trao doi|thao luan|lam ro|chi ro|thao go|khac phuc|giai quyet|phan tich)(?: ra| ro)? "
    r"(?:cac |nhung |mot so )?(?:kho khan|vuong mac|han che|ton tai|bat cap|nguyen nhan)"
)
_ENOUGH_OPENING = 0.42
_NEARLY_ALL = 0.6
_MOST_STARTS = 6
_ITEM_ENDS = re.compile(r";\s*|…\s*$|\.{3}\s*$")


def answer_list(pool: Pool, composer: Composer) -> bool:
    """Compose the items asked for; False where no sentence or head speaks of them."""
    topic = topic_of(pool.question.text)
    share = _topic_share(pool, topic)
    found = [
        item
        for item in pool.spoken
        if item.answers
        or (_opens(item.sentence, topic) and _bears_out_opening(item, share))
        or (_labelled(pool, item.sentence.text) and item.bears_out(_ENOUGH_OPENING))
    ]
    found.sort(key=lambda item: -_as_list(pool, item, topic) - share * _opens(item.sentence, topic))
    if not found:
        return False
    terms = narrowing_terms(pool.question) if topic else ()
    about = pool.match(terms) if terms else None
    return any(_tell(pool, composer, start, topic, about) for start in _starts(found, about))


def _starts(found: list[Evidence], about: Matcher | None) -> Iterator[list[Evidence]]:
    """Give ``found`` as it is; where a list is narrowed, also from the best of each other head on, for a few heads."""
    seen: set[tuple[str, str]] = set()
    for at, item in enumerate(found):
        head = item.sentence.document_id, item.sentence.head
        if head not in seen and len(seen) < (_MOST_STARTS if about else 1):
            seen.add(head)
            yield [item, *found[:at], *found[at + 1 :]]


def _tell(
    pool: Pool, composer: Composer, found: list[Evidence], topic: re.Pattern[str] | None, about: Matcher | None
) -> bool:
    """Compose the list that the first of ``found`` belongs to, or what of it is ``about`` something; False for none."""
    first = found[0].sentence
    section = section_of(pool, first, topic) if not _of_named_body(pool, first) else None
    if section:
        line, paragraphs = section
        kept = [one for one in paragraphs if _speaks(pool, about, one[0], " ".join(each.text for each in one))]
        if kept:
            tell_section(pool, composer, line, kept)
        return bool(kept)
    group = _group(pool, found, topic)
    entries = [
        (sentence, words)
        for sentence in group
        for words in _entries(sentence.text)
        if _speaks(pool, about, sentence, words)
    ]
    if entries:
        _introduce(pool, composer, found[0], group)
        tell_entries(composer, entries)
    return bool(entries)


def _speaks(pool: Pool, about: Matcher | None, sentence: Sentence, words: str) -> bool:
    """Say whether an item of a list, or what stands over it, speaks of what the list is narrowed to."""
    if about is None:
        return True
    opening = sentence.text[: _opening(sentence.text) or 0]
    over = (opening, sentence.head, pool.document(sentence.document_id).title)
    return about.coverage([(text, 1.0) for text in (words, *over)]) >= ABOUT


def _bears_out_opening(item: Evidence, share: float) -> bool:
    """Say whether what opens a list on the topic bears out the rest of the question; ``share`` names the topic."""
    if share >= _NEARLY_ALL:  # "vướng gì khi làm chuyển đổi số": but for the topic nothing is asked
        return not item.mismatches and item.support >= ENOUGH - share
    return item.bears_out(_ENOUGH_OPENING) or item.bears_out(ENOUGH - share)


def _introduce(pool: Pool, composer: Composer, first: Evidence, group: list[Sentence]) -> None:
    """Add the lead: the line or heading that the report itself puts over the list, cited, or else the place."""
    sentence = first.sentence
    line = sentence.text if sentence not in group else sentence.head.rsplit(" · ", 1)[-1]
    text = pool.document(sentence.document_id).text
    at = text.rfind(line, 0, sentence.end) if line and len(group) > 1 else -1
    place = ", ".join(sentence.places)
    if at >= 0:
        number = composer.cite(sentence.document_id, at, at + len(line))
        composer.add(
            "lead", of_place_unless(line, place), *with_figures(line.rstrip(" :"), number), Run(" "), mark(number)
        )
    elif place and (len(group) > 1 or _opening(group[0].text) is None):
        composer.add("lead", Run(f"{place}:"))
    if len(group) == 1 and (begin := _opening(group[0].text)) and len(_entries(group[0].text)) > 1:
        number = composer.cite(sentence.document_id, group[0].start, group[0].end)
        composer.add("lead", *with_figures(group[0].text[:begin].strip(), number), Run(" "), mark(number))


def _group(pool: Pool, found: list[Evidence], topic: re.Pattern[str] | None) -> list[Sentence]:
    """Give the sentences of the list that the best one belongs to: those under its head that also answer."""
    first = found[0].sentence
    if first.text.rstrip().endswith(":"):
        return _following(pool, first) or [first]
    if _opening(first.text) is not None:
        return [first]
    if topic is not None and topic.search(fold(first.text)):
        rest = _rest_of_paragraph(pool, first)
        if rest:
            return rest
    if not first.head:
        near = [
            item.sentence
            for item in found
            if item.score >= found[0].score - 0.15 and item.sentence.document_id == first.document_id
        ]
        return sorted(near[:5], key=lambda sentence: sentence.start)
    if topic is not None and topic.search(fold(first.head.rsplit(" · ", 1)[-1])):
        return [
            sentence
            for sentence in pool.sentences
            if (sentence.document_id, sentence.head) == (first.document_id, first.head)
        ]
    same = [
        item.sentence
        for item in found
        if (item.sentence.document_id, item.sentence.head) == (first.document_id, first.head)
    ]
    return sorted(same, key=lambda sentence: sentence.start)


def _rest_of_paragraph(pool: Pool, first: Sentence) -> list[Sentence]:
    """Give what follows, in its paragraph, a sentence that announces difficulties or tasks without a colon."""
    return [
        sentence
        for sentence in pool.sentences
        if (sentence.document_id, sentence.paragraph) == (first.document_id, first.paragraph)
        and sentence.start > first.start
    ]


def _as_list(pool: Pool, item: Evidence, topic: re.Pattern[str] | None) -> float:
    """Prefer what lists, or introduces a list of, what is asked for, to what merely mentions it."""
    text = item.sentence.text.rstrip()
    introduces = text.endswith(":") and bool(_following(pool, item.sentence))
    enumerates = text.count(";") >= 2 or (_opening(text) is not None and text.count(",") >= 2)
    under_head = pool.matcher.coverage([(item.sentence.head, 1.0)]) >= 0.85
    own = pool.matcher.coverage([(text, 1.0)])
    return (
        item.score
        + 0.2 * own
        + (0.3 * introduces + 0.2 * enumerates) * own
        + 0.4 * (introduces and topic is not None and bool(topic.search(fold(text))))
        + 0.15 * under_head
        + 0.5 * _opens(item.sentence, topic)
        + 0.4 * _labelled(pool, text)
        + 0.5 * _of_named_body(pool, item.sentence)
        - 0.5 * bool(_ONLY_MENTIONS.search(fold(text)))
    )


def _of_named_body(pool: Pool, sentence: Sentence) -> bool:
    """Say whether a sentence names the body whose tasks are asked for: "Sở Tư pháp được đề nghị làm gì"."""
    return bool(set(find_bodies(pool.question.wording)) & set(find_bodies(sentence.text)))


def _labelled(pool: Pool, text: str) -> bool:
    """Say whether ``text`` begins with a label that the question names: "Kinh tế số: nông nghiệp số, …"."""
    label, colon, _ = text.partition(":")
    return bool(colon) and len(label) <= 40 and pool.matcher.precision(label) >= 0.99


def _opens(sentence: Sentence, topic: re.Pattern[str] | None) -> bool:
    """Say whether ``sentence`` introduces a list on the topic, or stands under a head on it."""
    if topic is None:
        return False
    colon = sentence.text.find(":")
    opening = sentence.text[:colon] if colon >= 0 else sentence.text[:60] if sentence.text.count(";") >= 2 else ""
    return bool(topic.search(fold(opening)) or topic.search(fold(sentence.head.rsplit(" · ", 1)[-1])))


def _topic_share(pool: Pool, topic: re.Pattern[str] | None) -> float:
    """Give the share of the question's weight that names the topic, which a list on it need not repeat."""
    if topic is None or not pool.matcher.total:
        return 0.0
    named = set(fold(" ".join(topic.findall(fold(pool.question.wording)))).split())
    weights = zip(pool.matcher.terms, pool.matcher.weights, strict=True)
    return sum(weight for term, weight in weights if fold(term.form) in named) / pool.matcher.total


def _following(pool: Pool, first: Sentence) -> list[Sentence]:
    """Give the list items that a line ending in ":" introduces."""
    return [
        sentence
        for sentence in pool.sentences
        if sentence.document_id == first.document_id
        and sentence.head.endswith(first.text.strip())
        and sentence.start > first.start
    ]


def _opening(text: str) -> int | None:
    """Give the offset at which the enumeration of ``text`` begins, or None where it lists nothing."""
    colon = text.find(":")
    if 0 <= colon < len(text) - 20:
        return colon + 1
    semicolons = text.count(";")
    return 0 if semicolons >= 2 else None


def _entries(text: str) -> list[str]:
    """Give the items that a sentence enumerates, or the sentence itself."""
    begin = _opening(text)
    parts = _parts(text, begin) if begin is not None else []
    return parts if len(parts) > 1 else [text.lstrip("-•+* ")]


_NO_ITEM = re.compile(r"(?:nhằm|để|sao cho|phải|đồng thời|đồng bộ|làm|đi|từ đó|qua đó|góp phần)\b", re.IGNORECASE)


def _parts(text: str, begin: int) -> list[str]:
    parts = [part.strip(" .…") for part in _ITEM_ENDS.split(text[begin:]) if part.strip(" .…")]
    if len(parts) == 1:
        commas = [part.strip(" .…") for part in re.split(r",\s+|\s+và\s+", text[begin:]) if part.strip(" .…")]
        shreds = any(_NO_ITEM.match(part) for part in commas)
        return commas if len(commas) > 2 and max(map(len, commas)) < 60 and not shreds else parts
    return parts
