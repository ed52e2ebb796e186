"""The statements of invented reports against lists labelled by hand before the rules had been run over them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gold_statements import read_folder, read_gold
from tools.score_statements import Match, match

GOLD = Path(__file__).parent / "gold"


def matches(name: str, reports: str) -> list[Match]:
    documents = read_folder(GOLD / reports)
    return [found for labels in read_gold(GOLD / name) for found in match(labels, documents[labels.document])]


@pytest.mark.parametrize(("name", "reports"), [("unseen5.jsonl", "reports"), ("unseen6.jsonl", "reports6")])
def test_figure_kind_and_place_are_right_of_nine_figures_in_ten(name: str, reports: str) -> None:
    every = matches(name, reports)
    right = sum(not {"figure", "kind", "place"} & set(one.wrong()) for one in every)
    assert right >= 0.9 * sum(one.gold is not None for one in every)
    assert right >= 0.9 * sum(one.found is not None for one in every)


@pytest.mark.parametrize(("name", "reports"), [("unseen5.jsonl", "reports"), ("unseen6.jsonl", "reports6")])
def test_every_figure_of_a_statement_stands_in_its_quote(name: str, reports: str) -> None:
    documents = read_folder(GOLD / reports)
    for one in matches(name, reports):
        if one.found is not None:
            said = one.found
            text = documents[said.document_id].text
            assert text[said.figure_start : said.figure_end] == said.figure
            assert said.start <= said.figure_start < said.figure_end <= said.end
