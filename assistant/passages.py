"""Document → Passages: spans of a few sentences that are indexed, retrieved and cited.

A sentence is cut only where it is longer than a passage; headings and lines that introduce a list stay with what
follows them; furniture is in no passage. Passages do not overlap, so that each sentence is found in one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from assistant.reading.furniture import furniture
from assistant.types import Document, Heading, Passage
from assistant.vietnamese.sentences import Span, sentences

LONGEST = 800
"""Characters of a passage at most."""

_SHORTEST = 60
_BLOCK = 100_000
_LONGEST_CONTEXT = 400
_LONGEST_INTRODUCTION = 220

# Marks put behind paragraphs and sentences before the text is split; ``clean`` keeps both out of a document.
_PARAGRAPH, _SENTENCE = "\x1d", "\x1e"
_SEPARATORS = [_PARAGRAPH, _SENTENCE, "; ", ", ", " ", ""]

Splitter = Callable[[str], list[str]]


def split(document: Document) -> list[Passage]:
    """Cut ``document`` into passages, in order and apart: ``document.text[start:end] == passage.text``."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        separators=_SEPARATORS, chunk_size=LONGEST, chunk_overlap=0, keep_separator="end", strip_whitespace=False
    )
    glued = {heading.end for heading in document.headings}
    passages: list[Passage] = []
    for start, end, path in _sections(document):
        context = _context(document, path)
        spans = _split_section(document.text, start, end, glued, splitter.split_text)
        passages += [Passage(document.id, *span, document.text[slice(*span)], context) for span in spans]
    return passages


def _sections(document: Document) -> Iterator[tuple[int, int, list[Heading]]]:
    """Give the stretches between headings and furniture, each with the headings it stands under."""
    path: list[Heading] = []
    cuts: list[tuple[int, int, Heading | None]] = [
        (heading.start, heading.start, heading) for heading in document.headings
    ]
    cuts += [(start, end, None) for start, end in furniture(document.text)]
    begin = 0
    for start, end, heading in sorted(cuts, key=lambda cut: cut[:2]):
        after_heading = bool(path) and path[-1].start >= begin and not document.text[path[-1].end : start].strip()
        if start > begin and not (heading and after_heading):
            yield begin, start, list(path)
            begin = end
        begin = max(begin, end) if heading is None else begin
        if heading:
            path = [above for above in path if above.level < heading.level] + [heading]
    yield begin, len(document.text), list(path)


def _split_section(text: str, start: int, end: int, glued: set[int], splitter: Splitter) -> list[Span]:
    spans: list[Span] = []
    for base, marked, marks in _marked_blocks(text, start, end, glued):
        spans += _spans(base, marked, marks, splitter(marked))
    return _merged([span for span in (_trimmed(text, *span) for span in spans) if span])


def _marked_blocks(text: str, start: int, end: int, glued: set[int]) -> Iterator[tuple[int, str, list[int]]]:
    """Give the section in blocks: where each begins, its text with marks put in, and where in it the marks are.

    No mark follows a sentence that ends where a heading does (``glued``) or that introduces what follows.
    """
    spans = sentences(text, start, end)
    base, done, length = start, start, 0
    parts: list[str] = []
    marks: list[int] = []
    for (sentence_start, sentence_end), (following, _) in zip(spans, [*spans[1:], (end, end)], strict=False):
        while sentence_end - done > LONGEST and " " not in text[done : done + LONGEST]:
            parts += [text[done : done + LONGEST - 1], _SENTENCE]
            marks.append(length + LONGEST - 1)
            length, done = length + LONGEST, done + LONGEST - 1
        parts.append(text[done:sentence_end])
        length += sentence_end - done
        done = sentence_end
        introduces = text[sentence_end - 1] == ":" and sentence_end - sentence_start <= _LONGEST_INTRODUCTION
        if sentence_end in glued or introduces:
            continue
        parts.append(_PARAGRAPH if "\n" in text[sentence_end:following] else _SENTENCE)
        marks.append(length)
        length += 1
        if length > _BLOCK:
            yield base, "".join(parts), marks
            base, length, parts, marks = done, 0, [], []
    if parts:
        yield base, "".join(parts), marks


def _spans(base: int, marked: str, marks: list[int], chunks: list[str]) -> Iterator[Span]:
    """Give the spans of the document that ``chunks`` of ``marked`` stand for."""
    position = 0
    for chunk in chunks:
        begin = marked.index(chunk, position)
        position = begin + len(chunk)
        yield base + begin - bisect_left(marks, begin), base + position - bisect_left(marks, position)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end].strip()
    if not any(character.isalnum() for character in words):
        return None
    start = text.index(words[0], start)
    return start, start + len(words)


def _merged(spans: list[Span]) -> list[Span]:
    """Join a last passage of a word or two, such as a byline, with the one before it."""
    if (
        len(spans) > 1
        and spans[-1][1] - spans[-1][0] < _SHORTEST
        and spans[-1][1] - spans[-2][0] <= LONGEST + _SHORTEST
    ):
        return [*spans[:-2], (spans[-2][0], spans[-1][1])]
    return spans


def _context(document: Document, path: list[Heading]) -> str:
    """Give title, headings, places and date, for the index; what is said there already is not said again."""
    headings = [heading.text for heading in path[-2:] if heading.text != document.title]
    day = document.date.strftime("%d/%m/%Y") if document.date else ""
    parts = [document.title, *headings, ", ".join(document.places[:3]), day]
    return " · ".join(part for part in parts if part)[:_LONGEST_CONTEXT]
