"""Bytes → text: which encoding a file is in, and whether it is text at all.

Knows Unicode in every form, with and without a byte order mark; the Vietnamese encodings before it are told and read
by ``vietnamese.legacy``. Marks, line ends and NFC are settled by ``clean``; what the text says is left to the readers
of each format.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from assistant.errors import ReadingError
from assistant.vietnamese.legacy import SURE, Conversion, convert
from assistant.vietnamese.text import clean

_SAMPLE = 65536
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_SIGNATURES = (
    (b"%PDF-", "PDF", "a PDF"),
    (b"PK\x03\x04", "tệp nén ZIP hoặc tệp Office", "a ZIP archive or an Office file"),
    (b"\xd0\xcf\x11\xe0", "tệp Office đời cũ", "an old Office file"),
    (b"{\\rtf", "tệp RTF", "an RTF file"),
    (b"\x89PNG", "ảnh PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "ảnh JPEG", "a JPEG picture"),
    (b"GIF8", "ảnh GIF", "a GIF picture"),
    (b"\x1f\x8b", "tệp nén gzip", "a gzip archive"),
    (b"7z\xbc\xaf", "tệp nén 7z", "a 7z archive"),
    (b"Rar!", "tệp nén RAR", "a RAR archive"),
    (b"\x7fELF", "chương trình máy tính", "a program"),
    (b"MZ\x90", "chương trình máy tính", "a program"),
    (b"SQLite format 3\x00", "cơ sở dữ liệu", "a database"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.001
_MOST_BROKEN = 0.001
_LEAST_PLAIN = 0.97
_VIETNAMESE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")  # no old encoding has these
_WESTERN = re.compile("[\u00a1-\u00fe]")
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)

Doubt = tuple[str, str]
"""What a reader is not sure of, said in Vietnamese and in English."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, cleaned: NFC, ``\\n`` line ends, nothing invisible but tabs; and what is doubtful."""

    text: str
    doubts: tuple[Doubt, ...] = ()


def decode(data: bytes) -> Decoded:
    """Give the text that ``data`` holds.

    Raises ReadingError where ``data`` is empty, is not text, or is in an encoding that cannot be told.
    """
    if not data.strip():
        raise ReadingError(
            "Tệp rỗng; hãy thay bằng tệp có nội dung.", "The file is empty; put one with a text in its place."
        )
    text, conversion = _decode(data)
    text = "\t".join(map(clean, text.split("\t")))  # a tab may part the cells of a table
    if not text.strip():
        raise ReadingError(
            "Tệp không có chữ, chỉ có khoảng trắng và ký tự ẩn; hãy thay bằng tệp có nội dung.",
            "The file holds no text, only blanks and invisible characters; put one with a text in its place.",
        )
    return Decoded(text, doubts_of(conversion))


def repaired(text: str) -> tuple[str, tuple[Doubt, ...]]:
    """Read ``text`` again where it is the Western look of an old Vietnamese encoding; else give it as it is.

    PDF files and pages copied from them hold text like that: the font alone said what a character meant.
    """
    conversion = None if _VIETNAMESE.search(text) or not _WESTERN.search(text) else convert(text)
    if conversion is None or conversion.certainty < SURE:
        return text, ()
    return conversion.text, doubts_of(conversion)


def doubts_of(conversion: Conversion | None) -> tuple[Doubt, ...]:
    """Say what is doubtful in a conversion, if anything is."""
    if conversion is None or conversion.certainty >= SURE:
        return ()
    share = f"{100 * (1 - conversion.certainty):.0f}%"
    name, word = conversion.encoding, conversion.doubtful
    return (
        (
            f"Chuyển từ bảng mã {name} sang Unicode chưa chắc đúng: {share} số từ có dấu không phải âm tiết tiếng Việt "
            f"(ví dụ “{word}”); hãy mở tệp đối chiếu, hoặc lưu lại ở dạng UTF-8.",
            f"Read as {name}, and perhaps wrongly: {share} of the accented words are no Vietnamese syllables (such as "
            f"“{word}”); compare it with the file, or save the file as UTF-8.",
        ),
    )


def _decode(data: bytes) -> tuple[str, Conversion | None]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _tolerantly(data[len(mark) :], encoding), None
    for signature, kind_vi, kind_en in _SIGNATURES:
        if data.startswith(signature):
            raise ReadingError(
                f"Nội dung thực ra là {kind_vi}, không phải văn bản; hãy chuyển sang .txt, .docx hoặc .pdf.",
                f"The content is {kind_en}, not text, whatever its name says; convert it to .txt, .docx or .pdf.",
            )
    sample = data[:_SAMPLE]
    if b"\x00" in sample and (wide := _wide_encoding(sample)):
        return _tolerantly(data, wide), None
    if len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample):
        raise ReadingError(
            "Nội dung là dữ liệu nhị phân, không phải văn bản; hãy chuyển sang .txt, .docx hoặc .pdf.",
            "The content is binary, not text; convert it to .txt, .docx or .pdf.",
        )
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _tolerantly(data: bytes, encoding: str) -> str:
    """Decode ``data``; a few broken characters become U+FFFD, more of them are an error."""
    text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") > 1 + _MOST_BROKEN * len(text):
        raise ReadingError(
            f"Nội dung bị hỏng: không giải mã được theo {encoding.upper()}; hãy lưu lại tệp ở dạng UTF-8.",
            f"The content is damaged: it does not decode as {encoding.upper()}; save the file as UTF-8.",
        )
    return text


def _wide_encoding(sample: bytes) -> str:
    """Name the UTF-32 or UTF-16 form, without a mark, in which ``sample`` reads as plain text; "" where none does."""
    whole = sample[: len(sample) // 4 * 4] or sample
    for encoding in _WIDE:
        text = whole.decode(encoding, errors="replace")
        if sum(map(_is_plain, text)) >= _LEAST_PLAIN * max(1, len(text)):
            return encoding
    return ""


def _is_plain(character: str) -> bool:
    """Say whether Vietnamese or English text would hold ``character``."""
    return "\x20" <= character < "\u0250" or character in "\n\r\t\ufeff" or (
        "\u0300" <= character <= "\u0323" or "\u1ea0" <= character <= "\u1ef9" or "\u2010" <= character <= "\u2265"
    )  # fmt: skip


def _decode_legacy(data: bytes) -> tuple[str, Conversion | None]:
    """Decode what is not Unicode: by what reads as Vietnamese, else by what it declares, else as broken UTF-8."""
    conversion = convert(data.decode("cp1252", errors="replace").replace("\ufffd", " "))
    if conversion and conversion.certainty >= SURE:
        return conversion.text, conversion
    declared = _DECLARED.search(data[:4096])
    if declared and (encoding := _known(declared[1].decode("ascii"))) and encoding != "utf-8":
        return _tolerantly(data, encoding), None
    text = data.decode("utf-8", errors="replace")
    accented = sum(character >= "\u0080" for character in text[:_SAMPLE])
    if text.count("\ufffd") <= _MOST_BROKEN * len(text) and text[:_SAMPLE].count("\ufffd") * 10 <= accented:
        return text, None
    if conversion:
        return conversion.text, conversion
    raise ReadingError(
        "Không nhận ra bảng mã của tệp; hãy lưu lại tệp ở dạng UTF-8.",
        "The encoding cannot be told; save the file as UTF-8.",
    )


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""
