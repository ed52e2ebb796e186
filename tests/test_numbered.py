from __future__ import annotations

import pytest

from assistant.vietnamese.numbered import find_numbered


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "theo Nghị quyết số 04-NQ/TU ngày 02/4/2021 của Tỉnh ủy",
            [("Nghị quyết số 04-NQ/TU ngày 02/4/2021", "Nghị quyết", "04-NQ/TU")],
        ),
        (
            "Quyết định 2425/QĐ-UBND và Kế hoạch số 12/KH-UBND.",
            [
                ("Quyết định 2425/QĐ-UBND", "Quyết định", "2425/QĐ-UBND"),
                ("Kế hoạch số 12/KH-UBND", "Kế hoạch", "12/KH-UBND"),
            ],
        ),
        (
            "Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020",
            [("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020", "Quyết định", "749/QĐ-TTg")],
        ),
        (
            "Thông tư 22/2023/TT-BTTTT, ngày 31/12/2023.",
            [("Thông tư 22/2023/TT-BTTTT, ngày 31/12/2023", "Thông tư", "22/2023/TT-BTTTT")],
        ),
        ("Kế hoạch 5 năm 2021-2025, báo cáo 6 tháng, quyết định 3 nội dung", []),
    ],
)
def test_numbered_document_is_found_with_kind_number_and_date(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(text[one.start : one.end], one.kind, one.number) for one in find_numbered(text)] == found
