"""A section of a report as a list: the heading on the topic asked for, and the paragraphs below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.compose import Composer, mark, of_place_unless, with_figures
from assistant.answering.official import find_signer
from assistant.answering.pool import Pool
from assistant.types import Run, Sentence
from assistant.vietnamese.counting import in_words
from assistant.vietnamese.text import fold

MOST_ITEMS = 12
_LONGEST_ITEM = 320


def section_of(
    pool: Pool, first: Sentence, topic: re.Pattern[str] | None
) -> tuple[str, list[tuple[Sentence, ...]]] | None:
    """Give the innermost heading on the topic that ``first`` stands under, and the paragraphs below it, sentence by
    sentence; None where there is none, or where it governs too much to be a list or a single paragraph.
    """
    parts = first.head.split(" · ")
    at = next((at for at in reversed(range(len(parts))) if topic and topic.search(fold(parts[at]))), None)
    document = pool.document(first.document_id)
    headings = {heading.start for heading in document.headings}
    if at is None or parts[at].endswith("?") or parts[at] not in {heading.text for heading in document.headings}:
        return None
    prefix = " · ".join(parts[: at + 1])
    signer = find_signer(document)
    end = signer.start if signer else len(document.text)
    below = [
        each
        for each in pool.sentences
        if each.document_id == first.document_id and each.start < end and f"{each.head} · ".startswith(f"{prefix} · ")
    ]
    deeper = [each for each in below if topic and topic.search(fold(_next_heading(each.head, at)))]
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in deeper or below:
        if sentence.start not in headings:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence)
    if not 2 <= len(paragraphs) <= MOST_ITEMS:
        return None
    return parts[at], [tuple(sentences) for sentences in paragraphs.values()]


def _next_heading(head: str, at: int) -> str:
    """Give the heading below the one at ``at``, "" where there is none."""
    return next(iter(head.split(" · ")[at + 1 : at + 2]), "")


def tell_section(pool: Pool, composer: Composer, line: str, paragraphs: list[tuple[Sentence, ...]]) -> None:
    """Add the heading and each paragraph below it, whole where it is short."""
    first = paragraphs[0][0]
    text = pool.document(first.document_id).text
    at = text.rfind(line, 0, first.start)
    number = composer.cite(first.document_id, at, at + len(line))
    place = ", ".join(first.localities[:1] or first.places)
    composer.add("lead", of_place_unless(line, place), *with_figures(line.rstrip(" :"), number), Run(" "), mark(number))
    for sentences in paragraphs:
        low, high = sentences[0].start, sentences[-1].end
        if high - low > _LONGEST_ITEM:
            high = sentences[0].end
        add_item(composer, text[low:high].lstrip("-•+* "), composer.cite(first.document_id, low, high))


def tell_entries(composer: Composer, entries: Sequence[tuple[Sentence, str]]) -> None:
    """Add the items of a list, each with the sentence that it stands in, and how many are left where it is long."""
    for sentence, words in entries[:MOST_ITEMS]:
        add_item(composer, words, composer.cite(sentence.document_id, sentence.start, sentence.end))
    if left := entries[MOST_ITEMS:]:
        tell_rest(composer, len(left), left[0][0])


def tell_rest(composer: Composer, count: int, first: Sentence) -> None:
    """Say that ``count`` more items stand in the reports, the ``first`` of which is cited."""
    vi, en = in_words(count)
    number = composer.cite(first.document_id, first.start, first.end)
    composer.add(
        "note", Run(f"Còn {vi} mục nữa trong báo cáo, từ đây ", english=f"And {en} more, from here "), mark(number)
    )


def add_item(composer: Composer, text: str, number: int) -> None:
    """Add a line of a list, cited."""
    composer.add("item", *with_figures(text, number), Run(" "), mark(number))
