"""The five original reports, where they lie beside the checkout: what is read in each, exactly."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.passages import split
from assistant.reading import corpus_files, read_document
from assistant.reading.furniture import furniture
from assistant.types import NATIONAL

REPORTS = Path(__file__).resolve().parents[2] / "shared" / "reports"

pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="the original reports are not part of the project")

EXPECTED = {
    "bac-lieu-tong-ket-2023.txt": ("TTXVN", date(2024, 3, 8), ("Bạc Liêu",), (date(2023, 1, 1), date(2023, 12, 31))),
    "dak-lak-dau-an-chuyen-doi-so-2022.txt": (
        "", date(2022, 12, 28), ("Đắk Lắk",), (date(2022, 1, 1), date(2022, 12, 31)),
    ),
    "dak-lak-so-ket-6-thang-2023.txt": ("", date(2023, 7, 21), ("Đắk Lắk",), (date(2023, 1, 1), date(2023, 6, 30))),
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022.txt": (
        "", date(2022, 8, 9), (NATIONAL, "Đắk Nông"), (date(2022, 1, 1), date(2022, 6, 30)),
    ),
    "dong-thap-tong-ket-nghi-quyet-04.txt": (
        "", date(2025, 1, 7), ("Đồng Tháp",), (date(2021, 12, 31), date(2025, 1, 7)),
    ),
}  # fmt: skip
TITLES = {
    "bac-lieu-tong-ket-2023.txt": "Quyết liệt chuyển đổi số",
    "dak-lak-dau-an-chuyen-doi-so-2022.txt": "Dấu ấn tích cực",
    "dak-lak-so-ket-6-thang-2023.txt": "Toàn tỉnh tỉnh có 1.678 sản phẩm",
    "dak-nong-phien-hop-uy-ban-quoc-gia-2022.txt": "Phiên họp thứ 3",
    "dong-thap-tong-ket-nghi-quyet-04.txt": "UBND tỉnh tổ chức hội nghị tổng kết thực hiện Nghị quyết số 04-NQ/TU",
}


def test_all_are_read_and_none_fails() -> None:
    paths, failures = corpus_files(REPORTS)
    assert [path.name for path in paths] == sorted(EXPECTED)
    assert failures == []


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_is_described_by_its_text(name: str) -> None:
    document = read_document(REPORTS / name, REPORTS)
    publisher, day, places, period = EXPECTED[name]
    assert document.title.startswith(TITLES[name])
    assert (document.publisher, document.date, document.places) == (publisher, day, places)
    assert document.period is not None
    assert (document.period.start, document.period.end) == period


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_letter_is_in_a_passage_or_furniture(name: str) -> None:
    document = read_document(REPORTS / name, REPORTS)
    covered = set().union(*(range(start, end) for start, end in furniture(document.text)))
    for passage in split(document):
        assert document.text[passage.start : passage.end] == passage.text
        covered.update(range(passage.start, passage.end))
    assert [mark for place, mark in enumerate(document.text) if mark.isalnum() and place not in covered] == []
