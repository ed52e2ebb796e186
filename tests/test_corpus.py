"""The shipped digests: front matter, the facts each must hold, and wording that is their own.

The originals are not part of the project. Where they lie beside the checkout, the digests are compared with them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.vietnamese.text import clean, place_tones, tokens

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
ORIGINALS = ROOT.parent / "shared" / "reports"
LONGEST_RUN = 15
"""So many words in a row may be the same in a digest and its original; titles in quotation marks do not count."""

PLACES = {
    "bac-lieu-tong-ket-2023": ["Bạc Liêu"],
    "dak-lak-dau-an-chuyen-doi-so-2022": ["Đắk Lắk"],
    "dak-lak-so-ket-6-thang-2023": ["Đắk Lắk"],
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022": ["Đắk Nông", "Cả nước"],
    "dong-thap-tong-ket-nghi-quyet-04": ["Đồng Tháp"],
}
FIGURES = {
    "bac-lieu-tong-ket-2023": "8/3 100% 1.196 89,66% 15.250 3,31 111,3% 73,92% 90% 50% 45% 3.0 2023 2024",
    "dak-lak-dau-an-chuyen-doi-so-2022": (
        "04-NQ/TU 02/4/2021 2425/QĐ-UBND 01/9/2021 37/NQ-HĐND 09/12/2020 114,98 146,34 20/63 218 1.058 553 946 330 20 "
        "12% 7% 6,5% 70% 90% 10% 50% 100% 4G 5G 2045 https://dti.daklak.gov.vn"
    ),
    "dak-lak-so-ket-6-thang-2023": (
        "21/7/2023 7.991 1.580 15/6/2023 1.678 42.923 257.959 101,9% 1.954.846/1.918.440 14/21 1.163 7.228 3G/4G 2024"
    ),
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022": (
        "8/8/2022 11,27% 7% 66% 1% 70,91% 85% 71,75% 75% 45,78% 80% 71,79 32,7% 35,29 4,7% 477/832 457.249 35/35 31 "
        "50 18 16 2.0 516 272 437 630 47/52 583 111.390 92,8% 25% 97% 23,17% 73,08% 15/6/2022 99,5% 29/6/2022 100% "
        "41 13 52 34 voso.vn postmart.vn"
    ),
    "dong-thap-tong-ket-nghi-quyet-04": (
        "7/1 04-NQ/TU 31/12/2021 11/17 6/17 58% 60,82% 7% 85% 80% 95% 60% 67,95% 87% 100%"
    ),
}
PERSONS = {
    "bac-lieu-tong-ket-2023": ["Phạm Văn Thiều"],
    "dak-lak-dau-an-chuyen-doi-so-2022": ["Nguyễn Đình Trung", "Trần Xuân Tiệp", "Trương Hoài Anh", "Nguyễn Tuấn Hà"],
    "dak-lak-so-ket-6-thang-2023": ["Nguyễn Tuấn Hà"],
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022": [
        "Phạm Minh Chính", "Vũ Đức Đam", "Nguyễn Mạnh Hùng", "Trần Văn Sơn", "Hồ Đức Phớc", "Phạm Thị Thanh Trà",
        "Nguyễn Thanh Nghị", "Nguyễn Hồng Diên", "Nguyễn Thị Hồng", "Nguyễn Duy Ngọc", "Hồ Văn Mười", "Lê Văn Chiến",
        "Tôn Thị Ngọc Hạnh", "Lê Trọng Yên",
    ],
    "dong-thap-tong-ket-nghi-quyet-04": ["Huỳnh Minh Tuấn", "Nguyễn Lâm Thanh Thủy"],
}  # fmt: skip
COUNTERS = {
    # What stands in a copy of the page but not in its report: clocks, counters of views, 6.5 for 6,5.
    "bac-lieu-tong-ket-2023": {"19/09/2024", "23", "16", "13"},
    "dak-lak-dau-an-chuyen-doi-so-2022": {"14", "05", "28/12/2022", "6.5"},
    "dak-lak-so-ket-6-thang-2023": {"15", "19", "21/07/2023", "15/6", "21/7"},
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022": {"09", "32", "3115", "0", "09/08/2022", "8/8"},
    "dong-thap-tong-ket-nghi-quyet-04": set(),
}

every_digest = pytest.mark.parametrize("stem", sorted(PLACES))
with_originals = pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the originals are not beside the checkout")


def parts(stem: str) -> tuple[dict[str, str], str]:
    """Give a digest's front matter, one field a line, and its text."""
    _, head, body = clean((CORPUS / f"{stem}.md").read_text(encoding="utf-8")).split("---\n", 2)
    fields = (line.split(": ", 1) for line in head.splitlines())
    return {name: value.strip("'[]") for name, value in fields}, body


def holds(text: str, wanted: str) -> bool:
    """Say whether ``wanted`` stands in ``text`` and is not part of a longer figure or word."""
    return re.search(rf"(?<![\w/])(?<!\d[.,]){re.escape(wanted)}(?![\w]|[.,/]\d)", text) is not None


def test_the_corpus_holds_the_five_digests() -> None:
    assert sorted(path.stem for path in CORPUS.glob("*.md")) == sorted(PLACES)


@every_digest
def test_front_matter_says_what_the_report_is(stem: str) -> None:
    head, body = parts(stem)
    assert set(head) == {"title", "publisher", "date", "places", "period", "source"}
    assert date(2022, 1, 1) < date.fromisoformat(head["date"]) < date(2026, 1, 1)
    assert head["places"].split(", ") == PLACES[stem]
    assert all(head.values())
    assert body.lstrip().startswith(f"# {head['title']}\n")


@every_digest
def test_every_figure_of_the_report_stands_in_its_digest(stem: str) -> None:
    _, body = parts(stem)
    assert [figure for figure in FIGURES[stem].split() if not holds(body, figure)] == []


@every_digest
def test_every_person_of_the_report_stands_in_its_digest(stem: str) -> None:
    _, body = parts(stem)
    assert [person for person in PERSONS[stem] if person not in body] == []


@every_digest
def test_every_section_names_its_place(stem: str) -> None:
    _, body = parts(stem)
    names = ("Bạc Liêu", "Đắk Lắk", "Đắk Nông", "Đồng Tháp", "cả nước", "Cả nước", "Chính phủ")
    sections = re.split(r"^## ", body, flags=re.MULTILINE)[1:]
    assert len(sections) >= 5
    assert [section for section in sections if not any(name in section for name in names)] == []


@every_digest
def test_no_sentence_stands_twice(stem: str) -> None:
    _, body = parts(stem)
    lines = [line for line in body.splitlines() if line.strip()]
    assert len(lines) == len(set(lines))


@every_digest
def test_the_text_is_in_normal_form_with_one_tone_placement(stem: str) -> None:
    text = (CORPUS / f"{stem}.md").read_text(encoding="utf-8")
    assert text == clean(text) == place_tones(text)


@with_originals
@every_digest
def test_no_figure_of_the_original_is_left_out(stem: str) -> None:
    original = clean((ORIGINALS / f"{stem}.txt").read_text(encoding="utf-8"))
    _, body = parts(stem)
    figures = set(re.findall(r"\d+(?:[.,/]\d+)*", original)) - COUNTERS[stem]
    assert sorted(figures - set(re.findall(r"\d+(?:[.,/]\d+)*", body))) == []


@with_originals
@every_digest
def test_no_sentence_of_the_original_is_copied(stem: str) -> None:
    original = clean((ORIGINALS / f"{stem}.txt").read_text(encoding="utf-8"))
    _, body = parts(stem)
    own = {run for stretch in re.split("“[^”]*”", body) for run in runs(stretch)}
    assert own & set(runs(original)) == set()


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Give every run of words and figures of ``text`` that is longer than two texts may share."""
    forms = [token.form for token in tokens(text)]
    size = LONGEST_RUN + 1
    return (tuple(forms[start : start + size]) for start in range(len(forms) - size + 1))
