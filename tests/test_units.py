"""Units of tables: the multiple in them belongs to the value."""

from __future__ import annotations

import pytest

from assistant.vietnamese.units import scaled_unit


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("triệu đồng", (1e6, "đồng")),
        ("Tr.đ", (1e6, "đồng")),
        ("trđ", (1e6, "đồng")),
        ("tỷ", (1e9, "đồng")),
        ("nghìn lượt", (1e3, "lượt")),
        ("1.000 đồng", (1e3, "đồng")),
        ("triệu đồng/người", (1e6, "đồng/người")),
        ("tỷ lệ", (1.0, "tỷ lệ")),
        ("trường", (1.0, "trường")),
        ("%", (1.0, "%")),
        ("", (1.0, "")),
    ],
)
def test_multiple_of_a_unit_is_told_from_what_is_counted(unit: str, expected: tuple[float, str]) -> None:
    assert scaled_unit(unit) == expected
