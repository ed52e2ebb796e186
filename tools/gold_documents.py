"""Write the documents that ``tests/gold/unseen4.jsonl`` names, from training pairs and from a retrieval set.

    python -m tools.gold_documents PAIRS.jsonl.xz SETS/news-title --out DOCUMENTS.jsonl

A passage is a text under its question or title. Its name is its source and the beginning of the SHA-256 of the text, so
that a list can name texts that are not ours to publish.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.gold_statements import read_gold

GOLD = Path(__file__).parents[1] / "tests" / "gold" / "unseen4.jsonl"


def name_of(source: str, text: str) -> str:
    """Give the name of a passage of ``source``."""
    return f"{source}/{hashlib.sha256(text.encode()).hexdigest()[:12]}.md"


def document_of(title: str, text: str) -> str:
    """Give a passage as a document: under its title, of which only the first reading stands before a slash."""
    title = title.split("/")[0].split(". TTO")[0].strip()
    return f"# {title}\n\n{text}\n" if title else f"{text}\n"


def _passages(pairs: Path, retrieval: Path) -> Iterator[tuple[str, str, str]]:
    """Give the source, title and text of every passage."""
    with lzma.open(pairs, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["source"], record["query"], record["passage"]
    titles = {
        record["_id"]: record["text"]
        for record in map(json.loads, (retrieval / "queries.jsonl").read_text(encoding="utf-8").splitlines())
    }
    for line in (retrieval / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield "news", titles.get(record["_id"], ""), record["text"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the documents; say which are not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, help='training pairs, JSON Lines {"source", "query", "passage"}, xz')
    parser.add_argument("retrieval", type=Path, help="folder of a retrieval set: corpus.jsonl and queries.jsonl")
    parser.add_argument("--gold", type=Path, default=GOLD, help="the list whose documents are wanted")
    parser.add_argument("--out", type=Path, required=True, help='documents, JSON Lines {"id", "title", "text"}')
    options = parser.parse_args(arguments)
    wanted = {labels.document for labels in read_gold(options.gold)}
    found: dict[str, dict[str, str]] = {}
    for source, title, text in _passages(options.pairs, options.retrieval):
        name = name_of(source, text)
        if name in wanted and name not in found:
            found[name] = {"id": name, "title": title, "text": document_of(title, text)}
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in found.values())
    options.out.write_text("".join(lines), encoding="utf-8")
    if missing := wanted - set(found):
        print(f"not there: {', '.join(sorted(missing))}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
