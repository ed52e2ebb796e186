"""What a web page leaves in a copied text that is no part of the report: counters, navigation, lists of links.

Works line by line and keeps what it is not sure of: captions, bylines and publication dates are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.vietnamese.dates import find_dates

Span = tuple[int, int]

_LONGEST_LINE = 200
_MOST_LINKS = 60

_NUMBER = r"[:\s]*[\d.,]+"
_COUNTER = re.compile(
    r"(?:(?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc|truy\s+cập|tải|thích|chia\s+sẻ)|số\s+lượng\s+truy\s+cập|thống\s+kê\s+truy\s+cập|"
    r"(?:đang|tổng(?:\s+số)?(?:\s+lượt)?)\s+truy\s+cập|tổng\s+lượt|đang\s+(?:online|trực\s+tuyến)|view\s*count|views?|lượt\s+xem\s+tin|"
    rf"tin\s+này\s+được\s+xem)\s*(?:{_NUMBER})?|(?:hôm\s+(?:nay|qua)|(?:tuần|tháng)\s+(?:này|trước)){_NUMBER}|[\d.,]+\s+(?:lượt\s+(?:xem|đọc|thích|truy\s+cập)|views?)",
    re.IGNORECASE,
)
_TOTAL = re.compile(rf"(?:tổng(?:\s+cộng)?|tất\s+cả|total){_NUMBER}", re.IGNORECASE)
_BUTTONS = (
    r"sao\s+chép\s+liên\s+kết|chia\s+sẻ(?:\s+(?:bài\s+viết|facebook|zalo|twitter))?|in\s+(?:trang|bài(?:\s+viết)?)|bản\s+in|"
    r"gửi\s+(?:email|bài\s+viết|cho\s+bạn\s+bè)|lưu\s+bài(?:\s+viết)?|cỡ\s+chữ|a\s*[+-]\s*a\s*[+-]|đọc\s+bài\s+viết|nghe\s+(?:bài\s+viết|đọc\s+bài)|"
    r"trang\s+chủ|đăng\s+(?:nhập|ký|xuất)|tìm\s+kiếm|xem\s+thêm|quay\s+lại|trở\s+(?:lại|về)(?:\s+đầu\s+trang)?|về\s+đầu\s+trang|lên\s+đầu\s+trang|"
    r"(?:gửi\s+)?bình\s+luận(?:\s*\(\d+\))?|ý\s+kiến\s+bạn\s+đọc|theo\s+dõi\s+(?:chúng\s+tôi|trên\s+google\s+news).*|google\s+news|"
    r"facebook|twitter|zalo|youtube|tiktok|print|share|copy\s+link|email|home|menu|sitemap|sơ\s+đồ\s+(?:trang|cổng)|rss|liên\s+hệ"
)
_NAVIGATION = re.compile(rf"(?:{_BUTTONS})[\s:.|]*", re.IGNORECASE)
_BREADCRUMB = re.compile(r"(?:trang\s+chủ|home)\s*(?:[>»/|›→]|--)\s*\S.{0,150}", re.IGNORECASE)
_MENU_WORDS = re.compile(
    r"trang\s+chủ|giới\s+thiệu|tin\s+tức(?:\s*-\s*sự\s+kiện)?|sự\s+kiện|văn\s+bản|dịch\s+vụ\s+công|liên\s+hệ|thông\s+báo|hỏi\s+đáp|"
    r"thư\s+viện|video|hình\s+ảnh|multimedia|chính\s+trị|kinh\s+tế|xã\s+hội|văn\s+hóa|thể\s+thao|pháp\s+luật|thời\s+sự|quốc\s+tế|"
    r"chuyển\s+đổi\s+số|khoa\s+học|công\s+nghệ|giáo\s+dục|y\s+tế|đời\s+sống|du\s+lịch|bạn\s+đọc|đăng\s+nhập|tìm\s+kiếm|rss|english|tiếng\s+việt",
    re.IGNORECASE,
)
_MENU_LINES = 12  # lines at the top among which a page has its menu
_TAIL = re.compile(
    rf"(?<![\s|])(?:\s{{0,4}}\|)?\s{{1,8}}(?:(?:view\s*count|lượt\s+(?:xem|đọc|truy\s+cập)){_NUMBER}|sao\s+chép\s+liên\s+kết|copy\s+link)[\s|]*$",
    re.IGNORECASE,
)
_LINKS_BEGIN = re.compile(
    r"(?:các\s+)?(?:tin|bài)(?:\s+(?:tức|viết|bài))?(?:\s+(?:đăng|đã\s+đưa))?\s*(?:/\s*bài\s*)?\s*(?:liên\s+quan|khác|cùng\s+(?:chuyên\s+mục|chủ\s+đề|loại)|"
    r"mới(?:\s+(?:nhất|hơn|đăng))?|cũ\s+hơn|nổi\s+bật|đọc\s+nhiều|xem\s+nhiều|đã\s+đưa)|đọc\s+nhiều(?:\s+nhất)?|xem\s+nhiều(?:\s+nhất)?|có\s+thể\s+bạn\s+quan\s+tâm|"
    r"đọc\s+thêm|related\s+(?:news|articles|posts)",
    re.IGNORECASE,
)
_LINKS_TITLE = re.compile(rf"(?:{_LINKS_BEGIN.pattern})\s*[:.…»>]*", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?…:;][\"”’)]*$")
_SENTENCE_INSIDE = re.compile(r"[.!?…]\s+[^\W\d_]")
_NUMBERED_HEADING = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)]\s")
_WEEKDAYS = r"thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_CLOCK_WORDS = re.compile(
    rf"{_WEEKDAYS}|\d{{1,2}}\s*(?::|h|giờ)\s*\d{{2}}(?:\s*:\s*\d{{2}})?(?:\s*phút)?|\(?gmt\s*[+-]\s*\d{{1,2}}(?::\d\d)?\)?|ngày|lúc|\b[ap]m\b|\bsa\b|\bch\b|[\s,;|/()•·–-]",
    re.IGNORECASE,
)


def furniture(text: str) -> list[Span]:
    """Give the spans of cleaned ``text`` that are furniture, in order and apart: whole lines, or the tail of a line."""
    return list(_furniture(text))


@lru_cache(maxsize=4)  # one document is asked about by several who describe and cut it
def _furniture(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    links_left = 0
    after_counter = False
    first = True
    for number, (start, end) in enumerate(_lines(text)):
        line = text[start:end] if end - start <= _LONGEST_LINE else ""
        if links_left and line and _is_link(line):
            links_left -= 1
            spans.append((start, end))
            continue
        links_left = 0
        counter = bool(line) and bool(_COUNTER.fullmatch(line) or (after_counter and _TOTAL.fullmatch(line)))
        if not line:
            pass
        elif _LINKS_TITLE.fullmatch(line):
            links_left = _MOST_LINKS
            spans.append((start, end))
        elif (
            counter
            or _NAVIGATION.fullmatch(line)
            or _BREADCRUMB.fullmatch(line)
            or (first and _is_page_clock(line))
            or (number < _MENU_LINES and _is_menu(line))
        ):
            spans.append((start, end))
        elif tail := _TAIL.search(line):
            spans.append((start + tail.start(), end))
        first, after_counter = False, counter
    return tuple(spans)


def is_clock(line: str) -> bool:
    """Say whether ``line`` is nothing but a date and perhaps a weekday and a time of day."""
    if len(line) > 60:
        return False
    mention = next(find_dates(line), None)
    if mention is None or mention.year is None:
        return False
    return not _CLOCK_WORDS.sub("", line[: mention.start] + " " + line[mention.end :])


def _is_page_clock(line: str) -> bool:
    """Say whether the first line is the clock that a page shows to its visitors: it names the weekday."""
    return is_clock(line) and bool(re.match(_WEEKDAYS, line, re.IGNORECASE))


def _is_menu(line: str) -> bool:
    """Say whether ``line`` is the menu of a page: "Giới thiệu | Tin tức | Văn bản | Liên hệ"."""
    entries = [entry.strip() for entry in re.split(r"[|•·›»]|\s{2,}", line)]
    known = [entry for entry in entries if _MENU_WORDS.fullmatch(entry) or _NAVIGATION.fullmatch(entry)]
    return len(entries) > 2 and len(known) * 2 > len(entries)


def _is_link(line: str) -> bool:
    """Say whether a line below "Các tin khác" still looks like a headline and not like the report going on."""
    words = line.lstrip("-–•*+> ")
    return not (
        (_STOPPED.search(words) and (len(words) > 80 or words.endswith(":")))
        or _SENTENCE_INSIDE.search(words)
        or _NUMBERED_HEADING.match(words)
        or " | " in words
    )


def _lines(text: str) -> Iterator[Span]:
    """Give the span of each line that is not blank, without the blanks around it."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if stripped := line.strip():
            begin = start + len(line) - len(line.lstrip())
            yield begin, begin + len(stripped)
        start = end + 1
