"""Abbreviations: expanded, contracted, and read from the document that defines them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.abbreviations import Expansion, contract, defined_in, expand, meanings
from assistant.vietnamese.text import fold


def longs(text: str, *, question: bool = False) -> list[str]:
    return [expansion.long for expansion in expand(text, question=question)]


def test_an_expansion_says_where_the_abbreviation_stands() -> None:
    assert expand("Sàn TMĐT của tỉnh") == [Expansion(4, 8, "TMĐT", "thương mại điện tử")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở TT&TT và UBND tỉnh", ["thông tin và truyền thông", "ủy ban nhân dân"]),
        ("phát triển KT-XH, QP-AN", ["kinh tế - xã hội", "quốc phòng - an ninh"]),
        ("CBCCVC biết CĐS", ["cán bộ, công chức, viên chức", "chuyển đổi số"]),
        ("DNNVV; HTX", ["doanh nghiệp nhỏ và vừa", "hợp tác xã"]),
        ("GĐ Sở TTTT", ["giám đốc", "thông tin và truyền thông"]),
        ("TTHC (DVCTT)", ["thủ tục hành chính", "dịch vụ công trực tuyến"]),
        ("NSNN, CSDL", ["ngân sách nhà nước", "cơ sở dữ liệu"]),
        ("ATTT, CCHC, BCĐ", ["an toàn thông tin", "cải cách hành chính", "ban chỉ đạo"]),
    ],
)  # fmt: skip
def test_reports_are_expanded(text: str, expected: list[str]) -> None:
    assert longs(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ty le cds", ["chuyển đổi số"]),
        ("tmdt dvctt", ["thương mại điện tử", "dịch vụ công trực tuyến"]),
        ("tthc ubnd cntt", ["thủ tục hành chính", "ủy ban nhân dân", "công nghệ thông tin"]),
        ("bao nhieu dn va htx", ["doanh nghiệp", "hợp tác xã"]),
        ("tmđt, cđs", ["thương mại điện tử", "chuyển đổi số"]),
        ("tt&tt", ["thông tin và truyền thông"]),
        ("kt-xh", ["kinh tế - xã hội"]),
    ],
)  # fmt: skip
def test_questions_are_expanded_as_people_type(text: str, expected: list[str]) -> None:
    assert longs(text, question=True) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tỉnh có bn ng dùng dvc ko", ["bao nhiêu", "người", "dịch vụ công", "không"]),
        ("co dc bn sp ocop k", ["được", "bao nhiêu", "sản phẩm", "không"]),
        ("kq cđs ntn", ["kết quả", "chuyển đổi số", "như thế nào"]),
        ("hs nộp qua mạng ở cty nào, vb nào, nq, qđ", ["hồ sơ", "công ty", "văn bản", "nghị quyết", "quyết định"]),
        ("bhyt, bhxh, hđnd, attt", ["bảo hiểm y tế", "bảo hiểm xã hội", "hội đồng nhân dân", "an toàn thông tin"]),
    ],
)
def test_what_people_type_in_messages_is_read_in_questions(typed: str, expected: list[str]) -> None:
    assert longs(typed, question=True) == expected
    assert "không" not in longs(typed)


def test_typed_shorthand_is_in_small_letters_and_of_no_report() -> None:
    assert longs("Ng. Văn A, K, DC, KQ", question=True) == []
    assert longs("ko k ng nc kq") == []
    assert contract("không được bao nhiêu người") == []


def test_several_meanings_are_all_given() -> None:
    (expansion,) = expand("kh 2023", question=True)
    assert (expansion.long, expansion.others) == ("kế hoạch", ("khoa học", "khách hàng"))
    (cds,) = expand("cds", question=True)
    assert (cds.long, cds.others) == ("chuyển đổi số", ("công dân số",))
    (ubnd,) = expand("UBND")
    assert ubnd.others == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết 04-NQ/TU",
        "Quyết định 2425/QĐ-UBND",
        "Nghị định 13/2023/NĐ-CP",
        "ai là chủ tịch, từ đâu đến",
        "tu dau, ca nuoc, an toan",
        "tỉnh Đắk Lắk có bao nhiêu sản phẩm",
        "Đan, Đắk, cả, kể",
    ],
)
def test_words_and_numbers_of_papers_are_no_abbreviations(text: str) -> None:
    assert longs(text) == []
    assert longs(text, question=True) == []


def test_reports_are_read_strictly() -> None:
    assert longs("dn, cds, Cn, HS lớp 5") == []


def test_well_known_letters_are_left_unless_asked_for() -> None:
    assert longs("12% GRDP, 47 sản phẩm OCOP, trục LGSP") == []
    assert [found.long for found in expand("ocop", question=True, names=True)] == ["mỗi xã một sản phẩm"]


def test_the_documents_own_meaning_comes_first() -> None:
    assert expand("CDS", {"CDS": "cảnh đồng số"}) == [Expansion(0, 3, "CDS", "cảnh đồng số")]


def test_long_phrases_are_contracted_with_and_without_accents() -> None:
    assert contract("sàn thương mại điện tử") == [Expansion(4, 22, "TMĐT", "thương mại điện tử")]
    assert contract("dich vu cong truc tuyen") == [Expansion(0, 23, "DVCTT", "dịch vụ công trực tuyến")]
    assert [found.short for found in contract("Doanh nghiệp nhỏ và vừa, doanh nghiệp")] == ["DNNVV", "DN"]
    assert contract("chuyện đổi sổ") == []


def test_both_directions_meet() -> None:
    assert expand("giao dịch TMĐT")[0].long == contract("giao dịch thương mại điện tử")[0].long


def test_definitions_are_read_from_the_document() -> None:
    text = (
        "về chuyển đổi số (CĐS) tỉnh; sàn thương mại điện tử (TMĐT); Hệ thống giải quyết thủ tục hành chính (TTHC); "
        "Ủy ban nhân dân (sau đây gọi tắt là UBND); Bộ Thông tin và Truyền thông (Bộ TT&TT); kinh tế - xã hội (KT-XH)"
    )
    assert defined_in(text) == {
        "CĐS": "chuyển đổi số",
        "TMĐT": "thương mại điện tử",
        "TTHC": "thủ tục hành chính",
        "UBND": "Ủy ban nhân dân",
        "KT-XH": "kinh tế - xã hội",
    }
    assert defined_in("CQS (chính quyền số)") == {"CQS": "chính quyền số"}


def test_what_is_no_definition_is_left() -> None:
    assert defined_in("đạt 92,8% (OCOP) và tốt (Đắk Lắk). Chuyển. Đổi số (CĐS)") == {}


def test_every_abbreviation_of_the_table_expands() -> None:
    for short, known in meanings().items():
        (expansion,) = expand(short, question=True, names=True)
        assert (expansion.start, expansion.end) == (0, len(short))
        assert (expansion.long, *expansion.others) == known


@given(st.text(alphabet="CĐSTH&-/ aủy()0,", max_size=40))
def test_spans_are_in_order(text: str) -> None:
    for found in (expand(text, question=True), contract(text)):
        assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[item.start : item.end] == item.short for item in expand(text))
    assert all(fold(text[item.start : item.end]) == fold(item.short) for item in expand(text, question=True))
