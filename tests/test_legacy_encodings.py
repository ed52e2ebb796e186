"""Text in the encodings that came before Unicode is recognised by the syllables it makes, and read."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading import read_document
from assistant.reading.decode import decode, repaired
from assistant.vietnamese.legacy import convert, encoding_of_font, from_tcvn3, from_vni, read_in_font
from tools.legacy import as_tcvn3, as_vni, as_windows_1258

TEXT = (
    "Uỷ ban nhân dân tỉnh Đắk Lắk báo cáo kết quả chuyển đổi số 6 tháng đầu năm 2023: toàn tỉnh có 1.678 sản phẩm trên "
    "sàn thương mại điện tử; những khó khăn, vướng mắc đã được tháo gỡ kịp thời, người dân ngày càng hài lòng hơn."
)
LETTERS = "aăâeêioôơuưy"
TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]
ALPHABET = [unicodedata.normalize("NFC", letter + tone) for letter in LETTERS for tone in TONES] + ["đ"]


@pytest.mark.parametrize("write", [as_tcvn3, as_vni, as_windows_1258])
def test_each_encoding_is_told_and_read(write: type) -> None:
    assert decode(write(TEXT)).text == TEXT
    assert decode(write(TEXT)).doubts == ()


@pytest.mark.parametrize("letter", ALPHABET)
def test_every_small_letter_is_read_from_both_font_encodings(letter: str) -> None:
    assert from_tcvn3("t" + as_tcvn3(letter).decode("cp1252")) == "t" + letter
    assert from_vni(as_vni(letter).decode("cp1252")) == letter


@pytest.mark.parametrize("letter", [letter.upper() for letter in ALPHABET])
def test_vni_keeps_capitals(letter: str) -> None:
    assert from_vni(as_vni(letter).decode("cp1252")) == letter


def test_tcvn3_words_and_lines_in_capitals_get_back_their_capitals() -> None:
    assert from_tcvn3(as_tcvn3("KẾT QUẢ của Hà Nội, Đà Nẵng").decode("cp1252")) == "KẾT QUẢ của Hà Nội, Đà Nẵng"
    assert from_tcvn3(as_tcvn3("SỞ Y TẾ TỈNH\nSở Y tế").decode("cp1252")) == "SỞ Y TẾ TỈNH\nSở Y tế"


@pytest.mark.parametrize(
    "text", [TEXT, "Il était une fois à la maison où j’ai été élevé, très près.", "Café, naïve: 5°C ± 1", "plain", ""]
)
def test_what_is_in_no_such_encoding_is_left_alone(text: str) -> None:
    assert convert(text) is None
    assert repaired(text) == (text, ())


def test_unicode_text_that_only_looks_western_is_read_again() -> None:
    assert repaired(as_tcvn3(TEXT).decode("cp1252")) == (TEXT, ())


def test_a_doubtful_conversion_is_reported(tmp_path: Path) -> None:
    strange = " ".join(["b¸o c¸o", "kÕt qu¶", "tØnh", "x¸zt", "qu¶k", "thö"] * 30)
    path = tmp_path / "a.txt"
    path.write_bytes(strange.encode("cp1252"))
    document = read_document(path, tmp_path)
    assert document.text.startswith("báo cáo kết quả tỉnh")
    ((vi, en),) = document.doubts
    assert vi.startswith("Chuyển từ bảng mã TCVN3 sang Unicode chưa chắc đúng: 25% số từ có dấu")
    assert "(such as “xázt”)" in en


@pytest.mark.parametrize(
    ("font", "encoding"),
    [(".VnTime", "TCVN3"), (".VnArialH", "TCVN3"), ("VNI-Times", "VNI"), ("Times New Roman", ""), ("", "")],
)
def test_fonts_name_their_encoding(font: str, encoding: str) -> None:
    assert encoding_of_font(font) == encoding


def test_fonts_of_capitals_show_capitals() -> None:
    assert read_in_font("uû ban", ".VnTimeH") == "UỶ BAN"
    assert read_in_font("uû ban", ".VnTime") == "uỷ ban"
    assert read_in_font("uû ban", "Arial") == "uû ban"


@given(st.text(max_size=200))
def test_any_text_is_converted_or_left_alone(text: str) -> None:
    conversion = convert(text)
    assert conversion is None or 0.6 <= conversion.certainty <= 1
