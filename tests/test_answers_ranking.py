"""The highest of all provinces, not of those that a search brought."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.answering.assistant import Assistant
from assistant.indicators.ranking import rank_places
from assistant.indicators.selection import Selection
from assistant.statements import analyse
from assistant.types import Document
from assistant.vietnamese.provinces import PROVINCES_BEFORE
from tests.asking import assistant_over, lead


def report(province: str, share: int) -> str:
    return (
        f"Báo cáo kết quả chuyển đổi số tỉnh {province} năm 2023\n\n{province}, ngày 20 tháng 12 năm 2023\n\n"
        f"Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của tỉnh đạt {share}%. "
        f"Tỉnh phấn đấu năm 2024 đạt trên {share + 30}%.\n"
    )


@pytest.mark.slow
def test_highest_and_lowest_are_those_of_all_reports(tmp_path: Path) -> None:
    shares = {province: 30 + (7 * number) % 40 for number, province in enumerate(PROVINCES_BEFORE[:40])}
    reports = {f"{number:02}.txt": report(*entry) for number, entry in enumerate(shares.items())}
    asked = assistant_over(reports, tmp_path)
    highest, lowest = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
    top = lead(asked.ask("Tỉnh nào có tỷ lệ hồ sơ nộp trực tuyến cao nhất?"))
    bottom = lead(asked.ask("Tỉnh nào có tỷ lệ hồ sơ nộp trực tuyến thấp nhất?"))
    assert top.startswith(f"{highest} cao nhất: ")
    assert "đạt 69%" in top
    assert bottom.startswith(f"{lowest} thấp nhất: ")
    assert "đạt 30%" in bottom


SAID_OTHERWISE = {
    "tuyen-quang.txt": """Báo cáo chuyển đổi số tỉnh Tuyên Quang năm 2024

Tuyên Quang, ngày 25 tháng 12 năm 2024

Kinh tế số chiếm 21% GRDP.
Theo công bố của Bộ, năm 2023 chỉ số DTI của Tuyên Quang xếp thứ 18/63.
""",
    "thai-binh.txt": """Thái Bình và Nam Định thúc đẩy chuyển đổi số

Thứ Tư, 15/01/2025, 09:10

Năm 2024, tỷ trọng kinh tế số trong GRDP của Thái Bình đạt 14,2%, của Nam Định đạt 12,9%, cao hơn năm trước.
Thái Bình có 1.768 tổ công nghệ số cộng đồng, Nam Định có 3.162 tổ.
""",
    "hoa-binh.txt": """Báo cáo chuyển đổi số tỉnh Hòa Bình năm 2024

Hòa Bình, ngày 25 tháng 12 năm 2024

Tỷ trọng kinh tế số trong GRDP của tỉnh Hòa Bình ước đạt 15,1%.
Chỉ số chuyển đổi số (DTI) năm 2023 của tỉnh xếp hạng 24/63 tỉnh, thành phố.
""",
    "hoa-binh-ke-hoach.txt": """Kế hoạch chuyển đổi số tỉnh Hòa Bình năm 2025

Hòa Bình, ngày 10 tháng 01 năm 2025

Thứ hạng chỉ số chuyển đổi số (DTI) của tỉnh thuộc nhóm 15 tỉnh, thành phố dẫn đầu cả nước.
""",
}


@pytest.fixture(scope="module")
def said_otherwise(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return assistant_over(SAID_OTHERWISE, tmp_path_factory.mktemp("otherwise"))


@pytest.mark.parametrize(
    ("question", "opening", "figures"),
    [
        ("Tỉnh nào cao nhất về tỷ trọng kinh tế số?", "Tuyên Quang cao nhất: ", ("21%", "15,1%", "14,2%", "12,9%")),
        ("Tỉnh nào có nhiều tổ công nghệ số cộng đồng nhất?", "Nam Định cao hơn: ", ("3.162", "1.768")),
        ("Tỉnh nào có thứ hạng DTI cao nhất?", "Tuyên Quang xếp trên: ", ("18/63", "24/63")),
    ],
)
def test_an_indicator_said_in_other_words_is_ranked_too(
    said_otherwise: Assistant, question: str, opening: str, figures: tuple[str, ...]
) -> None:
    answer = said_otherwise.ask(question)
    assert lead(answer).startswith(opening)
    places = [answer.text.index(f"**{figure}**") for figure in figures]
    assert places == sorted(places)


def test_the_page_ranks_one_indicator_written_in_several_ways() -> None:
    lines = {
        "Kiên Giang": "Toàn tỉnh tiếp nhận 412.605 hồ sơ, trong đó hồ sơ trực tuyến 268.193 hồ sơ, đạt 65%.",
        "Quảng Bình": "Tỷ lệ hồ sơ nộp trực tuyến của tỉnh đạt 68,9%.",
    }
    found = []
    for place, line in lines.items():
        text = f"Báo cáo chuyển đổi số tỉnh {place} năm 2024\n\n{line}\n"
        document = Document(f"{place}.txt", text[:40], "", date(2024, 12, 20), (place,), None, "", text)
        found += [s for s in analyse(document).statements if Selection(words="hồ sơ trực tuyến").holds(s)]
    ranked = [(one.place, one.figure) for one in rank_places(found, "hồ sơ trực tuyến")[0]]
    assert ranked == [("Quảng Bình", "68,9%"), ("Kiên Giang", "65%")]
