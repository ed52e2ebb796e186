"""Spelling: slips are mended against the index, real words stay."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.spelling import Speller, suggest
from assistant.vietnamese.syllable_shapes import is_syllable, split_tone
from assistant.vietnamese.text import fold, forms

REPORT = """Tỉnh có 1.678 sản phẩm trên sàn thương mại điện tử; số giao dịch điện tử của đơn vị bảo hiểm xã hội;
tỷ trọng doanh thu thương mại điện tử trong bán lẻ; hộ sản xuất nông nghiệp được đào tạo kỹ năng số;
chuyển đổi số đạt kết quả;
người dân sử dụng Internet; số lượng doanh nghiệp; Việt Nam; từ nay; bỏ lớn"""
WORDS = Counter(forms(REPORT))
PAIRS = Counter(" ".join(pair) for pair in pairwise(forms(REPORT)))
SPELLER = Speller(WORDS, lambda pair: PAIRS[pair])


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("nghịep", "nghiệp"),
        ("nghiẹp", "nghiệp"),
        ("đươc", "được"),
        ("chuỷen", "chuyển"),
        ("phẩmm", "phẩm"),
        ("thươgn", "thương"),
        ("chuyeenr", "chuyển"),
        ("ddooir", "đổi"),
        ("soos", "số"),
        ("vieetj", "việt"),
        ("dduwowcj", "được"),
        ("dduowcj", "được"),
        ("chuye63n", "chuyển"),
        ("d9o6i3", "đổi"),
        ("d9uo7c5", "được"),
        ("phamm", "pham"),
        ("thuongg", "thuong"),
        ("laf", "là"),
    ],
)
def test_what_is_no_syllable_is_mended(token: str, expected: str) -> None:
    assert suggest(token, WORDS) == expected


@pytest.mark.parametrize(
    "token",
    [
        "số",
        "so",
        "dien",
        "tủ",
        "bò",
        "lợn",
        "gà",
        "lúa",
        "online",
        "shopee",
        "xyz",
        "a",
        "",
        "2023",
        "1.678",
        "nhiêu",
        "gì",
    ],
)
def test_known_words_and_possible_words_stand(token: str) -> None:
    assert suggest(token, WORDS) is None


@pytest.mark.parametrize(
    ("question", "mended"),
    [
        ("Số giao dich trên sàn thương mại điện tủ?", "Số giao dịch trên sàn thương mại điện tử?"),
        ("đơn vi bảo hiểm xã hôi", "đơn vị bảo hiểm xã hội"),
        ("tỷ trọng doang thu thương mại điên tử", "tỷ trọng doanh thu thương mại điện tử"),
        ("hộ sản xuất nông nghịep đươc đào tạo kỹ năng sô", "hộ sản xuất nông nghiệp được đào tạo kỹ năng số"),
        ("người dân sử dung Internet", "người dân sử dụng Internet"),
        ("chuyeenr ddooir soos laf gif", "chuyển đổi số là gì"),
        ("chuye63n d9o6i3 so61", "chuyển đổi số"),
        ("so luong san phamm", "so luong san pham"),
    ],
)
def test_questions_are_mended_by_their_neighbours(question: str, mended: str) -> None:
    assert SPELLER.mend(question) == mended


@pytest.mark.parametrize(
    "question",
    [
        "Tỉnh có bao nhiêu con bò?",
        "Tỉnh có bao nhiêu con lợn, con gà?",
        "so luong san pham tren san thuong mai dien tu",
        "Có bao nhiêu hộ nghèo?",
        "Ông Nguyễn Văn Thiều là ai?",
        "Zalo, Shopee, 5G, 2023",
        "chuyển đổi số",
    ],
)
def test_questions_about_other_things_stay(question: str) -> None:
    assert SPELLER.mend(question) == question


def test_spans_to_keep_are_kept() -> None:
    assert SPELLER.mend("tỉnh đươc, nghịep", [(5, 9)]) == "tỉnh đươc, nghiệp"


def test_without_pairs_neighbours_prove_nothing() -> None:
    assert Speller(WORDS).mend("thương mại điện tủ, nghịep") == "thương mại điện tủ, nghiệp"


def test_syllables_are_told_by_their_shape() -> None:
    right = "nghiệp được quý gì giữa khuya ươm yêu quốc thuở hoạt tủ ghế kỳ ngoằn"
    wrong = "đươc nghịep cinh ngi kắt tnagr đắk facebook online gif bcd"
    assert [form for form in forms(right) if not is_syllable(form)] == []
    assert [form for form in forms(wrong) if is_syllable(form)] == []
    assert split_tone("chuyển") == ("chuyên", "r")


def test_every_word_of_the_report_stands() -> None:
    assert [word for word in WORDS if SPELLER.correct(word) or SPELLER.correct(fold(word))] == []


def test_a_vocabulary_of_fifty_thousand_is_quick() -> None:
    letters = "abcdeghiklmnop"
    words = {f"{a}{b}{c}{d}": 1 for a in letters for b in letters for c in letters for d in letters}
    speller = Speller(words | {"nghiệp": 5})
    assert len(words) == 14**4
    assert speller.correct("nghịep") == "nghiệp"


@given(st.text(alphabet="aăâdđeêhinoôơuưtgsrfxj1679 áàảãạ.", max_size=40))
def test_any_text_can_be_mended(text: str) -> None:
    assert isinstance(SPELLER.mend(text), str)


def test_a_tone_on_the_wrong_vowel_is_moved() -> None:
    """Some keyboards put the mark on the last vowel."""
    speller = Speller({"vừa": 3, "nhỏ": 3})
    assert speller.mend("nhỏ và vưà") == "nhỏ và vừa"


def test_borrowed_words_and_words_of_their_own_stand() -> None:
    """People type "scan" for what reports write otherwise; "đóng" is no slip for "đáng" beside any neighbour."""
    pairs = {"số đáng": 4, "kể đáng": 1}
    speller = Speller({"san": 5, "sân": 5, "đáng": 5, "số": 9, "góp": 1}, lambda pair: pairs.get(pair, 0))
    assert speller.mend("da scan") == "da scan"
    assert speller.mend("kinh tế số đóng góp") == "kinh tế số đóng góp"
    assert speller.mend("bao nhiêu nơi số") == "bao nhiêu nơi số"


def test_a_word_of_its_own_is_mended_where_its_neighbours_prove_another_again_and_again() -> None:
    """A "sàn" is a word, but not before "phẩm"; seen once, nothing is proved."""
    words = {"sàn": 9, "sản": 9, "phẩm": 9, "bao": 1, "nhiêu": 1}
    assert Speller(words, lambda pair: {"sản phẩm": 4}.get(pair, 0)).mend("mấy sàn phẩm") == "mấy sản phẩm"
    assert Speller(words, lambda pair: {"sản phẩm": 1}.get(pair, 0)).mend("mấy sàn phẩm") == "mấy sàn phẩm"
