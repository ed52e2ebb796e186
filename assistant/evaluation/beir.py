"""Evaluation sets: a folder with ``corpus.jsonl``, ``queries.jsonl`` and ``qrels.tsv``, as BEIR lays them out.

(Thakur et al. 2021, "BEIR: a heterogeneous benchmark for zero-shot evaluation of information retrieval models".)
Everything is checked when it is read; how passages are ranked is left to ``evaluate``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import EvaluationError
from assistant.vietnamese.text import clean

CORPUS, QUERIES, QRELS = "corpus.jsonl", "queries.jsonl", "qrels.tsv"
_LAYOUT = (
    f"bộ đánh giá là một thư mục có {CORPUS} (_id, title, text), {QUERIES} (_id, text) và {QRELS}",
    f"an evaluation set is a folder with {CORPUS} (_id, title, text), {QUERIES} (_id, text) and {QRELS}",
)


@dataclass(frozen=True, slots=True)
class CorpusPassage:
    """A passage of an evaluation set; ``title`` may be empty."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """Passages, queries by id, and for each query the grades of its judged passages.

    Every query has a relevant passage; queries without one are left out, as they have no measure.
    """

    name: str
    passages: tuple[CorpusPassage, ...]
    queries: dict[str, str]
    qrels: dict[str, dict[str, int]]


def find_sets(directory: Path) -> list[Path]:
    """Give ``directory`` if it is an evaluation set, else the sets among its folders, by name.

    Raises EvaluationError where there is none.
    """
    if not directory.is_dir():
        raise _misplaced(f"Không có thư mục {directory}", f"There is no folder {directory}")
    if any((directory / name).exists() for name in (CORPUS, QUERIES, QRELS)):
        return [directory]
    found = sorted(path for path in directory.iterdir() if (path / CORPUS).exists())
    if not found:
        raise _misplaced(f"{directory} không chứa bộ đánh giá nào", f"{directory} holds no evaluation set")
    return found


def read_set(folder: Path) -> EvaluationSet:
    """Read the evaluation set in ``folder``. Raises EvaluationError where it is not laid out as BEIR lays it out."""
    passages = tuple(
        CorpusPassage(_text(entry, "_id", place), _text(entry, "title", place, ""), _text(entry, "text", place))
        for entry, place in _entries(folder / CORPUS)
    )
    queries = {_text(entry, "_id", place): _text(entry, "text", place) for entry, place in _entries(folder / QUERIES)}
    known = {passage.id for passage in passages}
    if len(known) < len(passages):
        raise EvaluationError(
            f"{folder / CORPUS} dùng một _id cho hai đoạn: hãy để mỗi _id chỉ một đoạn.",
            f"{folder / CORPUS} gives an _id to two passages: make each _id stand for one.",
        )
    qrels = _read_qrels(folder / QRELS, queries.keys(), known)
    judged = {query: text for query, text in queries.items() if any(qrels.get(query, {}).values())}
    if not judged:
        raise EvaluationError(
            f"{folder / QRELS} không nêu đoạn nào phù hợp: phải có ít nhất một điểm lớn hơn 0.",
            f"{folder / QRELS} names no relevant passage: at least one score must be above 0.",
        )
    return EvaluationSet(folder.name, passages, judged, {query: qrels[query] for query in judged})


def _misplaced(vi: str, en: str) -> EvaluationError:
    """Say what is not where the layout has it, and the layout."""
    return EvaluationError(f"{vi}: {_LAYOUT[0]}.", f"{en}: {_LAYOUT[1]}.")


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Give the lines that are not blank, each with its place for a message."""
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield line.rstrip("\r\n"), f"{path}:{number}"
    except FileNotFoundError:
        raise _misplaced(f"Không có tệp {path}", f"There is no file {path}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise EvaluationError(
            f"Không đọc được {path} như văn bản UTF-8 ({error}): hãy lưu lại tệp ở dạng UTF-8.",
            f"{path} cannot be read as UTF-8 text ({error}): save the file as UTF-8.",
        ) from error


def _entries(path: Path) -> Iterator[tuple[dict[str, Any], str]]:
    for line, place in _lines(path):
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise EvaluationError(
                f"{place} không phải là JSON ({error}): hãy viết mỗi đối tượng trên một dòng.",
                f"{place} is not JSON ({error}): write one object on each line.",
            ) from error
        if not isinstance(entry, dict):
            raise _misplaced(f"{place} không phải là một đối tượng JSON", f"{place} is not a JSON object")
        yield entry, place


def _text(entry: dict[str, Any], field: str, place: str, default: str | None = None) -> str:
    value = entry.get(field, default)
    if not isinstance(value, str):
        raise _misplaced(f'{place} không có chuỗi nào ở "{field}"', f'{place} has no text in "{field}"')
    return value if field == "_id" else clean(value)


def _read_qrels(path: Path, queries: set[str] | Any, passages: set[str]) -> dict[str, dict[str, int]]:
    lines = _lines(path)
    header, place = next(lines, ("", str(path)))
    if header.split("\t")[:2] != ["query-id", "corpus-id"]:
        raise EvaluationError(
            f"{place} không có dòng tiêu đề: hãy viết query-id, corpus-id, score, cách nhau bằng tab.",
            f"{place} has no header: write query-id, corpus-id, score, with tabs between them.",
        )
    qrels: dict[str, dict[str, int]] = {}
    for line, place in lines:
        query, passage, grade = _judgement(line, place)
        if query not in queries or passage not in passages:
            missing = query if query not in queries else passage
            raise EvaluationError(
                f"{place} nói đến {missing!r}, không có trong {QUERIES} hay {CORPUS}: hãy thêm vào hoặc bỏ dòng này.",
                f"{place} speaks of {missing!r}, which is not in {QUERIES} or {CORPUS}: add it or take the line out.",
            )
        qrels.setdefault(query, {})[passage] = grade
    return qrels


def _judgement(line: str, place: str) -> tuple[str, str, int]:
    parts = line.split("\t")
    try:
        query, passage, grade = parts
        return query, passage, int(grade)
    except ValueError:
        raise EvaluationError(
            f"{place} không phải là một đánh giá: hãy viết query-id, corpus-id và một số nguyên, cách nhau bằng tab.",
            f"{place} is not a judgement: write query-id, corpus-id and a whole number, with tabs between them.",
        ) from None
