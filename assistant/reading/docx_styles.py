"""What the styles and lists of a Word file say of a paragraph: its level as a heading, its font, its number.

Where paragraphs stand and what is in them is left to ``docx``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_HEADING = re.compile(r"(?:heading|tiêu đề|đề mục)\s*([1-9])", re.IGNORECASE)
_LONGEST_CHAIN = 20
_DEEPEST_LEVEL = 6
_BULLET = "-"
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
          (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: ``level`` of the heading it is (0 for none), its ``font``, the list it is an item of.

    ``is_title`` says that it is set as the title of the whole, ``is_hidden`` that its words are hidden text.
    """

    level: int = 0
    font: str = ""
    list_id: str = ""
    list_level: int = 0
    is_title: bool = False
    is_hidden: bool = False


class Styles:
    """The styles of a document, each with what it takes over from the one it is based on."""

    def __init__(self, tree: Any) -> None:
        """Read ``word/styles.xml``, or None where there is none."""
        self._styles: dict[str, Any] = {}
        self._default_font = self._default_style = ""
        if tree is None:
            return
        for style in tree.iter(W + "style"):
            name = style.get(W + "styleId") or ""
            self._styles[name] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true"):
                self._default_style = name
        defaults = tree.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._default_font = _font(defaults)

    def of(self, paragraph: Any) -> Style:
        """Give how ``paragraph`` looks."""
        own = paragraph.find(W + "pPr")
        chain = self._chain(value_of(own, "pStyle") or self._default_style)
        properties = [own, *(style.find(W + "pPr") for style in chain)]
        level = _outline_level(properties, chain)
        lists = [
            part.find(W + "numPr") for part in properties if part is not None and part.find(W + "numPr") is not None
        ]
        fonts = (_font(style.find(W + "rPr")) for style in chain)
        hidden = (_switch(style.find(W + "rPr"), "vanish") for style in chain)
        depth = next((value_of(entry, "ilvl") for entry in lists if value_of(entry, "ilvl")), "0")
        return Style(
            level=min(level, _DEEPEST_LEVEL),
            font=next(filter(None, fonts), self._default_font),
            list_id=next((value_of(entry, "numId") for entry in lists if value_of(entry, "numId")), ""),
            list_level=int(depth) if depth.isdigit() and len(depth) == 1 else 0,
            is_title=any(value_of(style, "name").lower() == "title" for style in chain),
            is_hidden=next((switch for switch in hidden if switch is not None), False),
        )

    def font_of(self, run: Any) -> str:
        """Give the font that ``run`` is set in by itself or by its own style; "" for its paragraph's."""
        own = run.find(W + "rPr")
        if own is None:
            return ""
        named = value_of(own, "rStyle")
        fonts = (_font(style.find(W + "rPr")) for style in self._chain(named)) if named else iter(())
        return _font(own) or next(filter(None, fonts), "")

    def is_hidden(self, run: Any, of_paragraph: bool = False) -> bool:
        """Say whether ``run`` is hidden text, which Word neither shows nor prints: by itself or by its own style.

        ``of_paragraph`` says whether its paragraph's style hides it, unless it says otherwise.
        """
        own = run.find(W + "rPr")
        if own is None:
            return of_paragraph
        named = value_of(own, "rStyle")
        parts = [own, *(style.find(W + "rPr") for style in (self._chain(named) if named else ()))]
        return next((hidden for part in parts if (hidden := _switch(part, "vanish")) is not None), of_paragraph)

    def _chain(self, name: str) -> list[Any]:
        chain: list[Any] = []
        while name in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[name])
            name = value_of(self._styles[name], "basedOn")
        return chain


class Numbering:
    """The numbers and bullets that Word puts before the items of its lists, counted as the document is read."""

    def __init__(self, tree: Any) -> None:
        """Read ``word/numbering.xml``, or None where there is none."""
        self._levels: dict[tuple[str, int], Any] = {}
        self._lists: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if tree is None:
            return
        for entry in tree.iter(W + "abstractNum"):
            for level in entry.findall(W + "lvl"):
                depth = level.get(W + "ilvl") or ""
                if depth.isdigit():
                    self._levels[entry.get(W + "abstractNumId") or "", int(depth)] = level
        for entry in tree.iter(W + "num"):
            self._lists[entry.get(W + "numId") or ""] = value_of(entry, "abstractNumId")

    def next_of(self, paragraph: Any, style: Style) -> str:
        """Give what stands before ``paragraph``, and count it; "" where it is no item of a list."""
        own = self._lists.get(style.list_id)
        level = self._levels.get((own, style.list_level)) if own is not None else None
        if own is None or level is None or not any(text.text for text in paragraph.iter(W + "t")):
            return ""
        counts = self._counts[own]
        start = value_of(level, "start")
        first = int(start) if start.isdigit() and len(start) < 5 else 1
        counts[style.list_level] = counts[style.list_level] + 1 if style.list_level in counts else first
        for deeper in [depth for depth in counts if depth > style.list_level]:
            del counts[deeper]
        form = value_of(level, "numFmt")
        if form in ("bullet", "none", ""):
            return _BULLET if form == "bullet" else ""
        return re.sub(r"%([1-9])", lambda mark: self._number(own, int(mark[1]) - 1), value_of(level, "lvlText"))

    def _number(self, own: str, depth: int) -> str:
        level = self._levels.get((own, depth))
        return _written(self._counts[own].get(depth, 1), value_of(level, "numFmt"))


def value_of(node: Any, name: str) -> str:
    """Give the value of the child ``name`` of ``node``; "" where there is none."""
    child = node.find(W + name) if node is not None else None
    return (child.get(W + "val") or "") if child is not None else ""


def flag(paragraph: Any, name: str) -> bool:
    """Say whether a property of ``paragraph`` that is on or off is on."""
    return bool(_switch(paragraph.find(W + "pPr"), name))


def _switch(properties: Any, name: str) -> bool | None:
    """Say whether what is on or off among ``properties`` is on; None where they do not say."""
    child = properties.find(W + name) if properties is not None else None
    return None if child is None else child.get(W + "val") not in ("0", "false", "off")


def _font(properties: Any) -> str:
    fonts = properties.find(W + "rFonts") if properties is not None else None
    if fonts is None:
        return ""
    return fonts.get(W + "ascii") or fonts.get(W + "hAnsi") or ""


def _outline_level(properties: list[Any], chain: list[Any]) -> int:
    for part in properties:
        level = value_of(part, "outlineLvl")
        if level.isdigit():
            return int(level) + 1 if int(level) < 9 else 0
    for style in chain:
        name = value_of(style, "name")
        if heading := _HEADING.match(name):
            return int(heading[1])
        if name.lower() == "title":
            return 1
    return 0


def _written(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        roman, left = "", min(number, 3999)
        for value, sign in _ROMAN:
            roman += sign * (left // value)
            left %= value
        return roman.lower() if form == "lowerRoman" else roman
    return str(number)
