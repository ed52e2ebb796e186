"""The page "Chỉ tiêu & kết quả": what a filter leaves, how it is drawn, and the file of exactly that."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from html import unescape

import pytest

from assistant.web.figures_room import FiguresRoom
from tests.web_fakes import HOSTILE, Stage


def room() -> FiguresRoom:
    return FiguresRoom(Stage().desk().library)


def figures(html: str) -> list[str]:
    return re.findall(r'class="figure-source"[^>]*>(?:<span[^>]*>)?([^<]*)<', html)


def test_pairs_show_result_target_verdict_and_difference() -> None:
    reply = room().figures({"view": "pairs"})
    assert (reply["count"], figures(reply["html"])) == (1, ["1.678", "tối thiểu 2.000"])
    assert '<li class="pair missed certain"' in reply["html"]
    assert "chênh −322" in reply["html"]
    assert 'aria-label="Biểu đồ: kết quả 1.678, chỉ tiêu tối thiểu 2.000"' in reply["html"]


def test_figures_and_differences_come_in_english_form_too() -> None:
    html = unescape(room().figures({"view": "pairs"})["html"])
    assert 'data-say="said" data-values="{"vi": "1.678", "en": "1,678"}"' in html
    assert '"figure_en": "at least 2,000"' in html
    assert '"difference_en": "−322"' in html


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, ["1.678", "954", "tối thiểu 2.000"]),
        ({"kind": "target"}, ["tối thiểu 2.000"]),
        ({"place": "Bạc Liêu"}, ["954"]),
        ({"period": "2022"}, []),
        ({"indicator": "hóa đơn"}, []),
        ({"indicator": "san pham", "document": "dak-lak-2023.md"}, ["1.678", "tối thiểu 2.000"]),
    ],
)
def test_filter_narrows_the_table_and_its_file_alike(fields: dict[str, str], shown: list[str]) -> None:
    asked = {"view": "statements", **fields}
    reply, file = room().figures(asked), room().take_figures({**asked, "format": "csv"})
    assert figures(reply["html"]) == shown
    text = base64.b64decode(file["content"]).decode("utf-8")
    assert text.startswith("\ufeffkind,place,indicator,figure,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [f"{row['bound']} {row['figure']}".strip() for row in rows] == shown
    assert (file["count"], reply["count"]) == (len(shown), len(shown))


def test_json_file_holds_what_the_csv_file_holds() -> None:
    file = room().take_figures({"view": "statements", "format": "json", "place": "Bạc Liêu"})
    (record,) = json.loads(base64.b64decode(file["content"]))
    assert (record["figure"], record["place"], file["name"][-5:]) == ("954", "Bạc Liêu", ".json")


def test_ranking_orders_places_by_their_latest_result() -> None:
    reply = room().figures({"view": "ranking", "indicator": "sản phẩm"})
    assert figures(reply["html"]) == ["1.678", "954"]
    assert [reply["count"], *re.findall(r'"rank-number">(\d*)<', reply["html"])] == [2, "1", "2"]


def test_ranking_of_what_one_place_alone_reports_says_so() -> None:
    reply = room().figures({"view": "ranking", "indicator": "hóa đơn"})
    assert (reply["count"], figures(reply["html"])) == (0, [])
    assert "Không có chỉ tiêu nào như vậy mà hai địa phương trở lên cùng báo cáo" in reply["html"]


def test_the_page_and_its_file_name_an_indicator_alike() -> None:
    html = room().figures({"view": "statements"})["html"]
    file = room().take_figures({"view": "statements", "format": "json"})
    records = json.loads(base64.b64decode(file["content"]))
    named = [unescape(name) for name in re.findall(r'class="of-indicator">([^<]*)</td>', html)]
    assert named == [record["indicator"] for record in records]
    assert named[0] == "Sản phẩm trên sàn thương mại điện tử"


def test_ranking_without_words_offers_the_indicators_of_several_places() -> None:
    html = room().figures({"view": "ranking"})["html"]
    assert re.findall(r'data-words="([^"]*)"', html) == ["sản phẩm trên sàn thương mại điện tử"]


def test_choices_are_what_the_reports_have() -> None:
    choices = room().figures({})["choices"]
    assert (choices["place"], choices["period"]) == (["Bạc Liêu", "Đắk Lắk"], ["2023"])
    assert [name for name, _ in choices["document"]] == ["dak-lak-2023.md", "bac-lieu/tong-ket.md"]


def test_what_a_report_says_is_escaped() -> None:
    html = room().figures({"view": "statements"})["html"]
    assert "&lt;img src=x" in html
    assert HOSTILE not in html


@pytest.mark.parametrize("sent", [None, 7, {"view": 3, "place": [], "first": "x"}])
def test_what_makes_no_sense_asks_for_anything(sent: object) -> None:
    assert room().figures(sent)["count"] == 1


def test_unknown_place_is_said() -> None:
    assert room().figures({"place": "xyz"})["error"].startswith("Không rõ địa phương")
