"""Both palettes have the contrast WCAG 2 AA asks for, and every phrase has its English."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from assistant.web.theme import DARK, LIGHT, contrast, palette_css
from assistant.web.wording import EXAMPLES, WORDS, say, table

TEXT = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "raised"), ("ink", "tint"), ("ink", "cited"),
    ("ink", "cited-figure"), ("ink", "cited-other"), ("soft", "paper"), ("soft", "surface"), ("soft", "raised"),
    ("soft", "tint"), ("accent", "paper"), ("accent", "surface"), ("accent", "tint"), ("on-accent", "accent"),
    ("wrong", "paper"), ("wrong", "surface"), ("soft", "line"),
]  # fmt: skip
EDGES = [("edge", "surface"), ("edge", "paper"), ("accent", "paper"), ("accent", "surface")]
ASSETS = Path(__file__).parent.parent / "assistant" / "web" / "assets"


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_has_the_contrast_of_aa(palette: dict[str, str], front: str, back: str) -> None:
    assert contrast(palette[front], palette[back]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGES)
def test_edges_of_controls_can_be_seen(palette: dict[str, str], front: str, back: str) -> None:
    assert contrast(palette[front], palette[back]) >= 3.0


def test_both_palettes_name_the_same_colours_and_the_style_sheet_uses_no_other() -> None:
    assert LIGHT.keys() == DARK.keys()
    used = set(re.findall(r"var\(--([\w-]+)\)", (ASSETS / "page.css").read_text(encoding="utf-8")))
    assert used == set(LIGHT)
    assert ":root[data-theme=dark]" in palette_css()


@pytest.mark.parametrize("key", [key for key in WORDS if key not in {"failed_why", "said"}])
def test_a_phrase_takes_the_same_values_in_both_languages(key: str) -> None:
    vietnamese, english = WORDS[key]
    assert vietnamese
    assert english
    # A figure is written in the form of each language: "chênh {difference}", "difference {difference_en}".
    assert fields(vietnamese) == {name.removesuffix("_en") for name in fields(english)}
    assert not any(name.endswith("_en") for name in fields(vietnamese))


def fields(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


def test_every_phrase_the_browser_says_is_in_the_table() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in ASSETS.glob("*.js"))
    said = set(re.findall(r'say\("(\w+)"', scripts)) | set(re.findall(r'Phrase\(\w+, "(\w+)"', scripts))
    said |= set(re.findall(r'phrase\("\w+", "(\w+)"', scripts)) | set(re.findall(r'complain\("(\w+)"', scripts))
    assert said
    assert said <= set(table()["vi"])


def test_every_label_of_an_example_is_a_phrase() -> None:
    assert {example.label for example in EXAMPLES} <= set(WORDS)


def test_a_phrase_is_said_in_either_language() -> None:
    assert say("step", {"position": 1, "count": 3}) == "1 / 3"
    assert say("documents_page") == "Tài liệu"
    assert say("documents_page", language="en") == "Documents"
    with pytest.raises(KeyError):
        say("no such phrase")
