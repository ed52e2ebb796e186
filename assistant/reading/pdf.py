"""PDF → body (pypdfium2 lives here alone): the text with its pages, tables as rows, scanned pages by OCR.

Gives every page as lines where they stand; what belongs together, and what is only a header or a page number, is told
by ``layout``, tables by ``rulings``, pictures of text are read by ``ocr``.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from assistant.errors import ReadingError
from assistant.reading import ocr
from assistant.reading.glyphs import Box, Glyph, lines_of
from assistant.reading.layout import compose
from assistant.reading.placed import Page
from assistant.reading.plain import Body
from assistant.reading.properties import Properties
from assistant.reading.rulings import Edge
from assistant.reading.scanned_tables import read_scanned
from assistant.vietnamese.text import clean

MOST_PAGES = 2_000

_MOST_PATHS = 20_000
_SCANNED_BELOW = 12
_PICTURE_SHARE = 0.3
_RESOLUTION = 300
_MOST_PIXELS = 40_000_000
_HYPHEN = "\x02"

Turn = Callable[[float, float], tuple[float, float]]


def read_pdf(data: bytes, told: Callable[[float], None] = lambda _share: None) -> Body:
    """Read the bytes of a PDF. Raises ReadingError where it is damaged, locked, too long, or a scan without OCR."""
    import pypdfium2

    try:
        book = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from None
    count = len(book)
    if count > MOST_PAGES:
        raise ReadingError(
            f"PDF có {count} trang, nhiều hơn {MOST_PAGES}; hãy tách thành nhiều tệp.",
            f"The PDF has {count} pages, more than {MOST_PAGES}; split it.",
        )
    pages: list[Page] = []
    scans = ocr.Scans()
    broken: list[int] = []
    for number in range(1, count + 1):
        told(number / (count + 1))
        try:
            page = book[number - 1]
            pages.append(_read_page(page))
            if sum(len(line.text) for line in pages[-1].lines) < _SCANNED_BELOW and _is_picture(page):
                pages[-1] = _recognise(page, number, scans) or pages[-1]
            page.close()
        except pypdfium2.PdfiumError:
            pages.append(Page(0, 0, (), ()))
            broken.append(number)
    properties = book.get_metadata_dict(skip_empty=True)
    book.close()
    if scans.count and not any(page.lines for page in pages):
        raise ReadingError(*ocr.missing(scans.count))
    body = compose(pages, recognised=frozenset(scans.recognised))
    return Body(
        body.text,
        body.headings,
        title=body.title,
        pages=body.pages,
        properties=Properties(
            title=clean(properties.get("Title", "")).strip(),
            bodies=(clean(properties.get("Author", "")).strip(),),
            created=_day(properties.get("CreationDate", "")),
            modified=_day(properties.get("ModDate", "")),
        ),
        doubts=(*body.doubts, *scans.doubts(), *_broken(broken)),
        unsure=tuple(dict.fromkeys(scans.unsure)),
    )


def _refusal(error: Exception) -> ReadingError:
    if "assword" in str(error) or "security" in str(error).lower():
        return ReadingError(
            "PDF có mật khẩu; hãy lưu lại tệp không đặt mật khẩu.",
            "The PDF is protected by a password; save it without one.",
        )
    return ReadingError(
        "PDF bị hỏng hoặc không đầy đủ; hãy tải lại, hoặc mở ra rồi lưu lại.",
        "The PDF is damaged or incomplete; fetch it again, or open it and save it anew.",
    )


def _broken(numbers: list[int]) -> tuple[tuple[str, str], ...]:
    if not numbers:
        return ()
    named = ", ".join(map(str, numbers[:20]))
    return ((f"Trang hỏng, không đọc được: {named}.", f"Damaged pages that could not be read: {named}."),)


def _day(written: str) -> str:
    digits = written.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}" if len(digits) == 8 and digits.isdigit() else ""


def _read_page(page: Any) -> Page:
    """Give the lines and rulings of a page as a person sees it, turned upright, measured from its top left."""
    width, height = page.get_size()
    turn = _turn(page)
    textpage = page.get_textpage()
    lines = tuple(lines_of(_glyphs(textpage.raw, turn), partial(_font, textpage.raw)))
    textpage.close()
    return Page(width, height, lines, tuple(_edges(page, turn)))


def _turn(page: Any) -> Turn:
    """Give what takes a point of the page's own space to where it is seen: from the left, from the top."""
    left, bottom, right, top = page.get_cropbox()
    match page.get_rotation():
        case 90:
            return lambda x, y: (y - bottom, x - left)
        case 180:
            return lambda x, y: (right - x, y - bottom)
        case 270:
            return lambda x, y: (top - y, right - x)
        case _:
            return lambda x, y: (x - left, top - y)


def _glyphs(textpage: Any, turn: Turn) -> Iterator[Glyph]:
    """Give each character of a page, in the order of its content."""
    from pypdfium2 import raw

    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    loose = raw.FS_RECTF()
    for index in range(raw.FPDFText_CountChars(textpage)):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code == 2:
            yield Glyph(_HYPHEN, None)
            continue
        character = chr(code) if 0 < code < 0x110000 else ""
        if character in "\r\x00" or 0xD800 <= code < 0xE000:
            continue
        if raw.FPDFText_IsGenerated(textpage, index) == 1 and character.isspace():
            yield Glyph("\n" if character == "\n" else " ", None, is_made_up=True)
            continue
        room, baseline = None, 0.0
        if raw.FPDFText_GetLooseCharBox(textpage, index, loose) and raw.FPDFText_GetCharOrigin(textpage, index, x, y):
            room = _box(turn(loose.left, loose.bottom), turn(loose.right, loose.top))
            baseline = turn(x.value, y.value)[1]
        if character.isspace():
            yield Glyph(character if character == "\n" else " ", None, room, baseline)
        elif not raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top):
            yield Glyph(character, None)
        else:
            ink = _box(turn(left.value, min(bottom.value, loose.bottom)), turn(right.value, max(top.value, loose.top)))
            yield Glyph(character, ink, room, baseline, index)


def _box(a: tuple[float, float], b: tuple[float, float]) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])


def _font(textpage: Any, index: int) -> str:
    from pypdfium2 import raw

    buffer = ctypes.create_string_buffer(128)
    length = raw.FPDFText_GetFontInfo(textpage, index, buffer, 128, None)
    return buffer.raw[: max(0, length - 1)].decode("latin-1").rpartition("+")[2] if 0 < length <= 128 else ""


def _edges(page: Any, turn: Turn) -> Iterator[Edge]:
    """Give the straight lines drawn on the page that run along it or down it."""
    from pypdfium2 import raw

    x, y = ctypes.c_float(), ctypes.c_float()
    for place, drawn in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1)):
        if place >= _MOST_PATHS:
            return
        matrix = drawn.get_matrix()
        begun = last = None
        for at in range(min(raw.FPDFPath_CountSegments(drawn.raw), 2_000)):
            segment = raw.FPDFPath_GetPathSegment(drawn.raw, at)
            if not raw.FPDFPathSegment_GetPoint(segment, x, y):
                continue
            point = turn(*matrix.on_point(x.value, y.value))
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                begun = point
            elif kind == raw.FPDF_SEGMENT_LINETO and last and (edge := Edge.between(last, point)):
                yield edge
            last = point
            if raw.FPDFPathSegment_GetClose(segment) and begun and (edge := Edge.between(point, begun)):
                yield edge


def _is_picture(page: Any) -> bool:
    from pypdfium2 import raw

    width, height = page.get_size()
    covered = 0.0
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = drawn.get_bounds()
        covered += max(0.0, right - left) * max(0.0, top - bottom)
    return bool(covered >= _PICTURE_SHARE * width * height)


def _recognise(page: Any, number: int, scans: ocr.Scans) -> Page | None:
    """Read the picture of page ``number``; None where that fails, or is too much for one file."""
    if not scans.may_try():
        scans.unread.append(number)
        return None
    width, height = page.get_size()
    scale = min(_RESOLUTION / 72, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    picture = bitmap.to_numpy()
    picture = picture.reshape(picture.shape[0], -1)
    lines, edges = read_scanned(picture, scale)
    bitmap.close()
    if lines is None:
        scans.failed.append(number)
        return None
    scans.recognised.append(number)
    scans.unsure += [(number, figure) for line in lines for figure in line.unsure]
    return Page(width, height, lines, edges)
