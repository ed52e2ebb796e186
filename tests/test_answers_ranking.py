"""The highest of all provinces, not of those that a search brought."""

from __future__ import annotations

from pathlib import Path

import pytest

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
