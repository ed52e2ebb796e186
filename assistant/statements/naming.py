"""The words of a clause that name what its figure counts: the noun after it, and the whole indicator."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.statements.cells import head_unit
from assistant.statements.clauses import Clause
from assistant.statements.series import says_nothing
from assistant.types import Period
from assistant.vietnamese.figures import Figure

_JUNCTION = re.compile(
    r"(?:\s|,|:|^)(?:(?:chỉ|mới|đã|mới chỉ)\s+)?"
    r"(?:chỉ|mới|đạt|là|chiếm|có|ở mức|đạt được|với|đến|lên|được|tới|còn|gồm|ước|cho|khoảng|đạt mức|đạt tỷ lệ|"
    r"vào)\s*$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:(?:chúng tôi|trong đó|trong khi đó|ngược lại|tuy nhiên|ngoài ra|bên cạnh đó|cụ thể|"
    r"đến nay|hiện nay|hiện tại|hiện|tính đến|theo đó|đồng thời|đáng chú ý|"
    r"và|còn|toàn tỉnh|toàn thành phố|toàn huyện|toàn quận|toàn thị xã|"
    r"tỉnh|huyện|thị xã|có|đã|cũng|phấn đấu|mục tiêu|đến|nay|giai đoạn|đề ra mục tiêu)\b[\s,:]*)+",
    re.IGNORECASE,
)
_UNITS = (
    "hộ gia đình", "hộ nghèo", "hộ sản xuất nông nghiệp", "hộ kinh doanh", "hộ", "doanh nghiệp nhỏ và vừa",
    "doanh nghiệp",
    "dịch vụ công trực tuyến", "dịch vụ công", "dịch vụ", "thủ tục hành chính", "thủ tục", "hồ sơ", "sản phẩm",
    "giao dịch",
    "tài khoản", "tổ công nghệ số cộng đồng", "tổ chức", "tổ", "thành viên", "trang tài liệu", "trang", "máy tính",
    "điểm",
    "đơn vị",
    "khu công nghiệp", "hợp tác xã", "tập dữ liệu", "bộ dữ liệu", "cơ sở dữ liệu", "cơ sở", "trang trại", "chữ ký số",
    "điểm cầu", "nhà máy", "tàu", "mã số",
    "nền tảng số", "nền tảng", "chứng thư số", "bộ", "thôn", "xã", "phường", "trạm", "cơ quan", "lượt", "người",
    "chỉ tiêu", "nhiệm vụ", "bệnh viện", "trường", "sàn", "camera", "vụ", "lớp", "buổi", "cán bộ", "cuộc",
    "tỉnh", "huyện",
)  # fmt: skip
_UNIT = re.compile(rf"\s*(?:{'|'.join(_UNITS)})\b", re.IGNORECASE)
_WORDS_OF_UNIT = re.compile(r"\s*(?:các\s+)?([^\W\d_]+(?:\s[^\W\d_]+)?)")
_NO_NOUN = frozenset(
    "vào ở có được chưa đã đang trở và của tại trong trên dưới với cho là lên xuống tham ra đến từ theo để mà sẽ còn "
    "không phải do bị về so này cùng".split()
)
_UNTIL = re.compile(r"\s*(?:trước|vào|trong|đến|hết|cuối|từ|kể từ)(?:\s+(?:ngày|hết|cuối))?\s*$", re.IGNORECASE)
_RISES = re.compile(r"\s*\b(?:tăng|giảm|nâng|được nâng|đã tăng|đã giảm)(?: lên| dần| mạnh| nhanh)?\s*$", re.IGNORECASE)
_ITEM = re.compile(r"^\W*\d{1,2}\)\s+|^[\s(]*\)\s*")  # "(1) TFP", "(đến 2045) Quy mô"
_SOURCE = re.compile(  # "Theo Sở Thông tin và Truyền thông, …", "Ông Nguyễn Văn A cho biết, …"
    r"^(?:Theo (?!đó)[^,;:\d]{3,100},|[^,;:\d]{3,100} (?:cho biết|cho hay|khẳng định|thông tin)(?: rằng)?[,:])[\s,]*"
)
_BESIDE = re.compile(r"^so với (?:[^,]|,(?=\d))*,\s+", re.IGNORECASE)
_RISES_TO = re.compile(r"\s*(?:lên|xuống|còn|đến)(?: mức)?\s*$", re.IGNORECASE)
_ANOTHER_TASK = re.compile(
    r",\s+(?=(?:xóa|xoá|hoàn thành|đưa|"
    r"triển khai|xây dựng|nâng|duy trì|phấn đấu|tăng cường|đẩy mạnh|bảo đảm|đảm bảo)\s)",
    re.IGNORECASE,
)
_TOLD_UNIT = re.compile(r"\([^()\d]{1,20}\)\s*(?:là|đạt)?\s*:?\s*$")
_SHARED_WORDS = 3
_OF_WHICH = re.compile(r",? trong (?:đó|số đó),? (?:có )?(?:\d[\d.,]*\s?%)?$", re.IGNORECASE)
_SAYS_OF = re.compile(r"\s*(?:đã|đang|có|được|sử dụng|dùng|là|tham gia|thuộc|hoạt động|đạt|áp dụng|ứng dụng)\s")
_ENUMERATED = re.compile(r"\s[^\d;.:()]{1,40}(?:,|\svà)\s*")


def counted_noun(text: str, offset: int) -> str:
    """Give the noun that is counted after a bare number: "1.678 sản phẩm" → "sản phẩm"."""
    known = _UNIT.match(text, offset)
    if known:
        return known[0].strip().lower()
    words = _WORDS_OF_UNIT.match(text, offset)
    if words is None:
        return ""
    first, _, second = words[1].lower().partition(" ")
    if first in _NO_NOUN:
        return ""
    return first if second in _NO_NOUN else f"{first} {second}".strip()


def told_unit(text: str, figure: Figure) -> str:
    """Give the unit that brackets right before a figure tell: "Quy mô kinh tế số (% GDP): ≥ 30"."""
    told = _TOLD_UNIT.search(text, max(0, figure.bound_start - 30), figure.bound_start)
    return head_unit(told[0]) if told else ""


def _shared(text: str, clause: Clause, before: Clause | None, periods: list[tuple[int, int, Period]]) -> str:
    """Give the head that a figure shares with the one before it: "cáp quang phủ 70% hộ gia đình, 100% xã"."""
    if before is None or before.figure.form != clause.figure.form or clause.figure.form != "percent":
        return ""
    between, named = text[before.figure.end : clause.figure.bound_start], text[clause.figure.end : clause.end].split()
    if not 0 < len(named) <= _SHARED_WORDS or not _ENUMERATED.fullmatch(between):
        return ""
    lead = text[before.start : before.figure.bound_start]
    head = Clause(before.figure, before.start, before.figure.end, None, False)
    return _named(text, head, periods) if len(lead.split()) > _SHARED_WORDS else ""


def _counted_whole(text: str, clause: Clause, before: Sequence[Clause]) -> str:
    """Give what was counted whose share a figure is: "12.450 doanh nghiệp, trong đó 78% có chữ ký số, 45% …"."""
    if clause.figure.form != "percent":
        return ""
    whole = next((other for other in reversed(before) if other.figure.form != "percent"), None)
    if whole is None or whole.figure.form != "number" or whole.figure.unit:
        return ""
    between = text[whole.figure.end : clause.figure.bound_start]
    first = between if whole is before[-1] else between[: between.find("%") + 1]
    if not _OF_WHICH.search(first) or ";" in between or not _SAYS_OF.match(text, clause.figure.end):
        return ""
    return counted_noun(text, whole.figure.end)


def indicator_of(
    text: str, clause: Clause, holder: Clause | None, before: Sequence[Clause], periods: list[tuple[int, int, Period]]
) -> str:
    """Give the indicator of the figure of ``clause``: its own words, or those of what it continues or stands after.

    ``holder`` is the clause it continues, ``before`` are those before it; ``periods`` are left out of the words.
    """
    if clause.again and holder is not None:
        return _named(text, holder, periods)
    own = _named(text, clause, periods)
    if holder is None:
        head = _shared(text, clause, before[-1] if before else None, periods) or _counted_whole(text, clause, before)
        return f"{head} {own}".strip() if head.lower() not in own.lower() else own
    return " · ".join(part for part in (_named(text, holder, periods), own) if part)


def _named(text: str, clause: Clause, periods: list[tuple[int, int, Period]]) -> str:
    """Give the words of the clause that name what is counted: without figure, bound, period and opening words."""
    figure = clause.figure
    before, after = text[clause.start : figure.bound_start], text[figure.end : clause.end]
    for start, end, _ in sorted(periods, reverse=True):
        if clause.start <= start and end <= figure.bound_start:
            before = _UNTIL.sub("", before[: start - clause.start]) + before[end - clause.start :]
        elif figure.end <= start and end <= clause.end:
            after = _UNTIL.sub("", after[: start - figure.end]) + after[end - figure.end :]
    after = re.split(r",\s+so với\b", after)[0]
    after = re.sub(r"^\s*/\s*\d[\d.,]*\s?%?", "", _ANOTHER_TASK.split(after)[0])  # "(14,2%/30%)"
    before = _ITEM.sub("", before).rstrip(" :=")  # "Tổng kinh phí năm 2024: 198 tỷ đồng"
    topic, _, rest = before.rpartition(":")
    before = topic if topic and says_nothing(f"{rest} {after}") else rest  # "Số doanh nghiệp: năm 2022 có 150"
    if _RISES_TO.match(after) and figure.bound.lower() == "từ":  # what it was, not by how much it has grown
        before, after = _RISES.sub("", before), _RISES_TO.sub("", after)
    before = _BESIDE.sub("", _SOURCE.sub("", before.strip()))
    before = _JUNCTION.sub("", _OPENING.sub("", before.strip(" ,:;.–-")))
    after = re.sub(r"\([^()]*\d[^()]*\)", "", after)
    named = " ".join(f"{before.strip(' ,:;(')} {after.strip(' ,:;')}".split())
    return (
        f"{named})" if named.count("(") > named.count(")") else named.removesuffix(")") if "(" not in named else named
    )
