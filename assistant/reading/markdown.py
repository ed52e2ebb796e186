"""Markdown → body: the words without their marks, so that a quote reads as plain text.

Headings, lists ("- "), tables ("a | b") and paragraphs are kept; addresses of links, pictures and HTML are not.
"""

from __future__ import annotations

import html
import re

from assistant.reading.plain import Body
from assistant.types import Heading
from assistant.vietnamese.text import clean

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ ]+(.*?))?(?:[ ]+#+)?[ ]*")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ ]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BULLET = re.compile(r"([ ]*)[-*+•][ ]+(?:\[[ xX]\][ ]+)?(?=\S)")
_NUMBER = re.compile(r"[ ]*\d{1,9}[.)][ ]+(?=\S)")
_QUOTE = re.compile(r"\A {0,3}(?:>[ ]?)+")
_TABLE_RULE = re.compile(r"[ ]*\|?[ ]*:?-+:?[ ]*+(?:\|[ ]*:?-+:?[ ]*+)*+\|?[ ]*")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]{1,200}\]:[ ]+\S.*")
_CELL_BREAK = re.compile(r"(?<!\\)\|")

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(
    r"!?\[((?:[^\[\]\n]|\\[\[\]]){0,1000})\](?:\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)|\[[^\[\]\n]{0,200}\])"
)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\n]{1,60}\]")
_ADDRESS = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>\n]{0,1000})?/?>")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,2000})\1(?!`)")
_EMPHASIS = (
    re.compile(r"(?<!\*)\*{3}(?=[^\s*])([^*\n]{0,2000}[^\s*])\*{3}(?!\*)"),
    re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{0,2000}[^\s*])\*(?![\w*])|(?<![\w*])\*([^\s*])\*(?![\w*])"),
    re.compile(r"(?<!\*)\*\*(?=[^\s*])([^*\n]{0,2000}[^\s*]|(?=[^\s*]))\*\*(?!\*)"),
    re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]{0,2000}[^\s_])_(?!\w)"),
    re.compile(r"(?<!\w)__(?=[^\s_])([^_\n]{0,2000}[^\s_])__(?!\w)"),
    re.compile(r"~~(?=[^\s~])([^~\n]{1,2000})~~"),
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_HELD = re.compile("\x02([0-9a-f]{2})\x03")
_DEEPEST_LINKS = 3
_STOPPED = re.compile(r"[.!?…:;][\"”’)*_]*$")
_NARROWEST, _WIDEST = 60, 130


def read_markdown(text: str) -> Body:
    """Read cleaned Markdown without its front matter; its title is its first heading, where that is of level 1."""
    blocks = _Blocks()
    lines = _without_comments(text).split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        blocks.take(line, following)
    blocks.close_paragraph()
    headings = tuple(blocks.headings)
    title = headings[0].text if headings and headings[0].level == 1 else ""
    return Body("\n".join(blocks.lines).rstrip("\n"), headings, title=title)


class _Blocks:
    """Builds lines of readable text: one for a heading, paragraph, item or row, and the blank lines of the source."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.headings: list[Heading] = []
        self._length = 0
        self._paragraph: list[str] = []
        self._fence = ""
        self._in_table = False

    def take(self, line: str, following: str) -> None:
        """Take the next line of the source."""
        mark = _FENCE.match(line)
        if mark and (not self._fence or mark[1].startswith(self._fence)):
            self.close_paragraph()
            self._fence = "" if self._fence else mark[1]
        elif self._fence:
            self._add(line.rstrip())
        else:
            self._take_prose(_QUOTE.sub("", line), _QUOTE.sub("", following))

    def close_paragraph(self) -> None:
        """End the paragraph or item at hand."""
        if self._paragraph and (words := _readable(" ".join(self._paragraph))):
            self._add(words)
        self._paragraph.clear()

    def _take_prose(self, line: str, following: str) -> None:
        words = line.strip()
        if not words:
            self.close_paragraph()
            if self.lines and self.lines[-1]:
                self._add("")
        elif (heading := _HEADING.fullmatch(line)) and (heading[2] or "").strip():
            self.close_paragraph()
            self._add_heading(len(heading[1]), heading[2])
        elif self._is_underlined(line):
            self._add_heading(1 if words[0] == "=" else 2, self._paragraph.pop())
        elif _RULE.fullmatch(line) or _DEFINITION.fullmatch(line) or heading:
            self.close_paragraph()
        elif self._is_row(words, following):
            self.close_paragraph()
            if not _is_rule(words):
                self._add(_row(words))
        else:
            self._take_words(line, words, following)

    def _take_words(self, line: str, words: str, following: str) -> None:
        if _BULLET.match(line) or _NUMBER.match(line):
            self.close_paragraph()
            words = _BULLET.sub("- ", words, count=1)
        self._paragraph.append(words.removesuffix("\\"))
        if (
            line.endswith(("  ", "\\"))
            or words.lower().endswith(("<br>", "<br/>", "<br />"))
            or _parts(words, following)
        ):
            self.close_paragraph()

    def _is_underlined(self, line: str) -> bool:
        """Say whether ``line`` makes a heading of the line above it, and not a rule below a paragraph."""
        if len(self._paragraph) != 1 or not _UNDERLINE.fullmatch(line):
            return False
        above = self._paragraph[0]
        return len(above) <= _WIDEST and not _STOPPED.search(above) and not above.startswith("- ")

    def _is_row(self, words: str, following: str) -> bool:
        self._in_table = "|" in words and (self._in_table or _is_rule(words) or _is_rule(following))
        return self._in_table or (words.startswith("|") and words.count("|") >= 2)

    def _add_heading(self, level: int, source: str) -> None:
        if words := _readable(source):
            self.headings.append(Heading(self._length, self._length + len(words), level, words))
            self._add(words)

    def _add(self, line: str) -> None:
        self.lines.append(line)
        self._length += len(line) + 1


def _without_comments(text: str) -> str:
    return _COMMENT.sub("", text) if "<!--" in text and "-->" in text else text


def _parts(words: str, following: str) -> bool:
    """Say whether a line break is meant: lines of a text that is not wrapped, or a short line that ends a sentence."""
    if max(len(words), len(following)) > _WIDEST:
        return True
    begins = following.strip()[:1].isupper() and not words.endswith(",")
    return len(words) < _NARROWEST and (begins or bool(_STOPPED.search(words)))


def _is_rule(line: str) -> bool:
    return "|" in line and "-" in line and bool(_TABLE_RULE.fullmatch(line))


def _row(line: str) -> str:
    cells = _CELL_BREAK.split(line.strip().removeprefix("|").removesuffix("|"))
    return " | ".join(_readable(cell.replace("\\|", "|")) for cell in cells)


def _readable(words: str) -> str:
    """Take the marks off one paragraph, item or cell."""
    escaped = "\\" in words
    if escaped:
        words = _ESCAPED.sub(lambda match: f"\x02{ord(match[1]):02x}\x03", words)
    if "[" in words:
        words = _FOOTNOTE.sub("", words)
        for _ in range(_DEEPEST_LINKS):
            words = _LINK.sub(r"\1", words)
    if "<" in words:
        words = _TAG.sub(lambda tag: " " if tag[0].lower().startswith("<br") else "", _ADDRESS.sub(r"\1", words))
    if "`" in words:
        words = _CODE.sub(lambda code: code[2].strip(), words)
    if "*" in words or "_" in words or "~" in words:
        for mark in _EMPHASIS:
            words = mark.sub(lambda match: next(group for group in match.groups() if group is not None), words)
    if escaped:
        words = _HELD.sub(lambda match: chr(int(match[1], 16)), words)
    if "&" in words:
        words = clean(html.unescape(words)).replace("\n", " ")
    return words.strip()
