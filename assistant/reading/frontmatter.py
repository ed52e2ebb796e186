"""Front matter: the lines between ``---`` and ``---`` at the head of a file, in which a person describes it.

Takes ``key: value``, ``key: [a, b]`` and lists of ``- a`` below a key, in Vietnamese or English. Anything else makes
it text like any other. What a date or a place means is left to ``metadata``.
"""

from __future__ import annotations

import re

from assistant.vietnamese.text import fold

_KEYS = {
    "title": ("title", "tieu de", "ten", "ten bao cao"),
    "publisher": ("publisher", "co quan", "co quan ban hanh", "noi dang", "noi ban hanh", "don vi", "don vi ban hanh"),
    "author": ("author", "tac gia", "nguoi viet"),
    "date": ("date", "ngay", "ngay dang", "ngay ban hanh", "published"),
    "places": ("places", "place", "noi", "dia phuong", "tinh", "dia ban"),
    "period": ("period", "ky", "ky bao cao", "thoi ky"),
    "source": ("source", "nguon", "link", "url", "original", "ban goc"),
}
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys}
_LONGEST = 20_000
_LINE = re.compile(r"([^\W\d][^:\n]{0,40}?)[ ]*:(?:[ ]+(.*))?")
_FENCE = re.compile(r"\n(?:---|\.\.\.)[ ]*(?:\n|\Z)")
_BLOCK_MARKS = frozenset(["|", ">", "|-", ">-", "|+", ">+"])


def split_front_matter(text: str) -> tuple[dict[str, tuple[str, ...]], str]:
    """Part cleaned ``text`` into the fields of its front matter and the text after it.

    Fields are title, publisher, author, date, places, period, source; each gives its values, never an empty one.
    Without front matter, or where it is broken, the fields are empty and the text is whole.
    """
    head = text.lstrip("\n")
    opening = re.match(r"---[ ]*\n", head)
    closing = _FENCE.search(head, opening.end() - 1, _LONGEST) if opening else None
    if opening is None or closing is None:
        return {}, text
    entries = _entries(head[opening.end() : closing.start()].replace("\t", " ").split("\n"))
    if not entries:
        return {}, text
    fields: dict[str, tuple[str, ...]] = {}
    for key, values in entries:
        field = _FIELDS.get(fold(key).replace("_", " ").replace("-", " ").strip())
        given = tuple(value for value in values if value)
        if field and given and field not in fields:
            fields[field] = given
    return fields, head[closing.end() :]


def _entries(lines: list[str]) -> list[tuple[str, list[str]]]:
    """Give keys and values, or nothing where a line is neither key, value, comment nor blank."""
    entries: list[tuple[str, list[str]]] = []
    for line in lines:
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if entries and (line[0] == " " or words.startswith("- ") or words == "-"):
            entries[-1][1].extend(_values(words.removeprefix("-").strip()) if words[0] == "-" else [_unquoted(words)])
        elif match := _LINE.fullmatch(line.rstrip()):
            value = (match[2] or "").strip()
            entries.append((match[1], [] if value in _BLOCK_MARKS else _values(value)))
        else:
            return []
    return entries


def _values(value: str) -> list[str]:
    if value.startswith("[") and value.endswith("]"):
        return [_unquoted(item.strip()) for item in re.findall(r"\s*(?:\"[^\"]*\"|'(?:[^']|'')*')|[^,]+", value[1:-1])]
    return [_unquoted(value)]


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return (value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1]).strip()
    return re.sub(r"\s+#.*", "", value).strip()
