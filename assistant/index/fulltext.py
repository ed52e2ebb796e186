"""Full text: which passages hold the words of a question (tantivy lives here alone).

Every passage is indexed twice, as written and without diacritics, each time by its syllables and its pairs of
neighbouring syllables; scores are BM25 (k1 = 1.2, b = 0.75), summed over the terms. Terms are looked up as they are:
nothing in a question is query syntax. What a passage says is left to the store; here it is a row.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any, Literal

import tantivy

from assistant.index.alike import written_alike
from assistant.index.failures import unreadable, unwritable
from assistant.index.term_weights import term_weight
from assistant.vietnamese.text import clean, fold, forms, has_diacritics

Spelling = Literal["toned", "folded", "either"]
"""How a term was typed: with its diacritics, without any, or in a way that does not tell."""

_FIELDS: dict[Spelling, tuple[str, ...]] = {
    "toned": ("toned",),
    "folded": ("folded",),
    "either": ("toned", "folded"),
}

PAIR_WEIGHT = 0.5
"""The weight of a pair beside a syllable; 0.5 was the best of 0 to 1.5 on five retrieval sets (nDCG@10 88.5)."""

MOST_TERMS = 256
"""How many terms of a question are looked up; of more, the rarest."""

_LONGEST_FORM = 64
_HEAP = 64_000_000
_UNFINISHED = re.compile(r"(?:[ckpt]|ch)\b|ie|ye|uo")  # these finals bear a tone, these vowels a mark, always
_STANDING = ("meta.json", ".managed.json")


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A syllable, or a pair of them with a blank between, to look up; ``weight`` scales its score.

    A ``plain`` term counts by BM25 alone: without a learned factor, and for no word that is only written like it.
    """

    text: str
    spelling: Spelling = "toned"
    weight: float = 1.0
    plain: bool = False


def query_terms(question: str) -> tuple[QueryTerm, ...]:
    """Cut a question into terms, each once, weighted by how often it occurs.

    Without any diacritic, the whole question is looked up without diacritics. With some, so is only a syllable that is
    none as it stands ("dak", "luong"), and a pair with one, where the passages do not hold it as written.
    """
    text = clean(question)
    syllables = [form[:_LONGEST_FORM] for form in forms(text)]
    toned = has_diacritics(text)
    weights: dict[str, float] = dict(Counter(syllables))
    for pair in map(" ".join, pairwise(syllables)):
        weights[pair] = weights.get(pair, 0.0) + PAIR_WEIGHT
    return tuple(QueryTerm(words, _spelling(words) if toned else "folded", weight) for words, weight in weights.items())


def _spelling(words: str) -> Spelling:
    return "either" if _UNFINISHED.search(words) and not has_diacritics(words) else "toned"


class FullTextWriter:
    """Adds passages to a full-text index and takes documents out; raises IndexProblem where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        """Open ``folder`` for writing; an empty or missing one begins an empty index."""
        self._folder = folder
        with _writing(folder):
            folder.mkdir(exist_ok=True)
            self._schema = _schema()
            self._writer = tantivy.Index(self._schema, str(folder)).writer(_HEAP, 1)

    def add(self, row: int, document: int, text: str, context: str) -> None:
        """Add passage ``row`` of ``document``; the words of its context count as its own."""
        parts = [[form[:_LONGEST_FORM] for form in forms(part)] for part in (context, text)]
        toned = _entries(parts)
        folded = _entries([list(map(_folded, part)) for part in parts])
        with _writing(self._folder):
            entry = tantivy.Document()
            entry.add_unsigned("row", row)
            entry.add_unsigned("document", document)
            entry.add_text("toned", toned)
            entry.add_text("folded", folded)
            self._writer.add_document(entry)

    def remove(self, document: int) -> None:
        """Take the passages of ``document`` out."""
        with _writing(self._folder):
            # Not delete_documents_by_term: it takes the number for a signed one and matches nothing.
            query = tantivy.Query.term_query(self._schema, "document", document, "basic")
            self._writer.delete_documents_by_query(query)

    def commit(self) -> None:
        """Write what was added."""
        with _writing(self._folder):
            self._writer.commit()

    def close(self) -> None:
        """Close the index; what was not committed is lost. No thread writes to the folder any more."""
        with _writing(self._folder):
            self._writer.wait_merging_threads()
            for lock in self._folder.glob(".*.lock"):
                lock.unlink()


class FullText:
    """A full-text index opened for searching, from any number of threads; raises IndexDamaged."""

    def __init__(self, folder: Path) -> None:
        """Open the index in ``folder``."""
        self._folder = folder
        self._schema = _schema()
        with _reading(folder):
            self._searcher = _searcher(folder)

    @property
    def count(self) -> int:
        """Count the passages."""
        return int(self._searcher.num_docs)

    @property
    def dead(self) -> int:
        """Count the passages that were taken out and still take room and part in the frequencies."""
        return self._frequency("toned", _EVERY) - self.count

    def document_frequency(self, text: str, *, folded: bool = False) -> int:
        """Count the passages that hold a syllable or a pair ("chuyển đổi"), as written or without diacritics."""
        return self._frequency("folded" if folded else "toned", _entry(text, folded=folded))

    def vocabulary(self) -> dict[str, int]:
        """Give every syllable of the passages, as written, and how many passages hold it."""
        with _reading(self._folder):
            entries = self._searcher.terms_with_prefix("toned", _EVERY)
        return {entry.removeprefix(_EVERY): int(count) for entry, count in entries if entry != _EVERY}

    def search(
        self, terms: Iterable[QueryTerm], limit: int, documents: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """Give the rows of the best ``limit`` passages that hold one of ``terms`` or more, with their scores.

        With ``documents``, numbers, only passages of those.
        """
        entries = sorted(chain.from_iterable(map(self._look_up, terms)), key=itemgetter(0))[:MOST_TERMS]
        if not entries or limit < 1:
            return []
        query = tantivy.Query
        with _reading(self._folder):
            clauses = [
                (tantivy.Occur.Should, query.boost_query(query.term_query(self._schema, *entry, "freq"), weight))
                for _, entry, weight in entries
            ]
            asked = query.boolean_query(clauses)
            if documents is not None:
                within = query.const_score_query(query.term_set_query(self._schema, "document", list(documents)), 0.0)
                asked = query.boolean_query([(tantivy.Occur.Must, asked), (tantivy.Occur.Must, within)])
            found = self._searcher.search(asked, min(limit, self.count), count=False).hits
            rows = self._searcher.fast_field_values("row", [address for _, address in found])
            scored = [(int(row), float(score)) for row, (score, _) in zip(rows, found, strict=True)]
        return sorted(scored, key=lambda hit: (-hit[1], hit[0]))

    def _look_up(self, term: QueryTerm) -> list[tuple[int, tuple[str, str], float]]:
        """Give how many passages hold the term, the field and the entry of the field that hold it, and its weight.

        A word of another language that no passage holds stands for those written most like it.
        """
        for field in _FIELDS[term.spelling]:
            folded = field == "folded"
            entry = _entry(term.text, folded=folded)
            if frequency := self._frequency(field, entry):
                factor = 1.0 if term.plain else term_weight(fold(term.text) if folded else term.text, folded=folded)
                return [(frequency, (field, entry), term.weight * factor)]
        alike = [] if term.plain or " " in term.text else written_alike(term.text, self._bare_frequency)
        return [(self._bare_frequency(form), ("folded", f"_{form}"), term.weight) for form in alike]

    def _bare_frequency(self, form: str) -> int:
        """Count the passages that hold a syllable, given without diacritics."""
        return self._frequency("folded", f"_{form}")

    def _frequency(self, field: str, entry: str) -> int:
        with _reading(self._folder):
            return int(self._searcher.doc_freq(field, entry))


def _searcher(folder: Path) -> Any:
    """Open the index in ``folder``, which may be on a disk that cannot be written."""
    try:
        return tantivy.Index.open(str(folder)).searcher()
    except ValueError as error:
        if "Lockfile" not in str(error):
            raise
    # To open an index, tantivy writes a lock beside it; beside links to its files, it can do so anywhere.
    with tempfile.TemporaryDirectory(prefix="fulltext-") as links:
        for path in _files(folder):
            (Path(links) / path.name).symlink_to(path.resolve())
        return tantivy.Index.open(links).searcher()


def copy_full_text(folder: Path, target: Path) -> None:
    """Copy an index that no one writes; what tantivy never changes in place is linked instead, where links work."""
    target.mkdir()
    for path in _files(folder):
        if path.name in _STANDING:
            shutil.copyfile(path, target / path.name)
            continue
        try:
            os.link(path, target / path.name)
        except OSError:
            shutil.copyfile(path, target / path.name)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix != ".lock"]


_EVERY = "_"
"""An entry that every passage has, so that its frequency counts the passages, living and dead; syllables begin so."""


def _schema() -> Any:
    builder = tantivy.SchemaBuilder().add_unsigned_field("row", fast=True).add_unsigned_field("document", indexed=True)
    for field in ("toned", "folded"):
        builder = builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


def _entry(text: str, *, folded: bool) -> str:
    """Give the entry for a syllable ("_chuyển") or a pair of them ("chuyển_đổi"); no form holds "_" itself."""
    words = [_folded(form) if folded else form for form in forms(clean(text))]
    return "_".join(["", *words] if len(words) == 1 else words)


def _entries(parts: Sequence[Sequence[str]]) -> str:
    """Give the entries of ``parts``, a blank between two of them; no pair reaches from one part into another."""
    found = [_EVERY]
    for part in filter(None, parts):
        found += ["_" + " _".join(part), *map("_".join, pairwise(part))]
    return " ".join(found)


@lru_cache(maxsize=2**15)
def _folded(form: str) -> str:
    return fold(form)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except ValueError as error:  # tantivy's errors of every kind
        raise unwritable(folder, error) from error


@contextmanager
def _reading(folder: Path) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        # A damaged segment makes tantivy panic, which arrives as an exception that is no Exception and has no name.
        if not isinstance(error, ValueError | TypeError) and type(error).__name__ != "PanicException":
            raise
        reason = " ".join(str(error).split())[:200]
        raise unreadable(folder, reason) from error
