"""What an indicator is called where people read it: a name that reads as Vietnamese without its figure.

``Statement.indicator`` keeps a report's words on both sides of a figure, which is what matching asks for: "Doanh thu
thương mại điện tử tổng mức bán lẻ". Here the words are joined again by what the figure is: a count, a share, a rank.
How a report's clause is read is left to ``indicators.figure_gaps``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.indicators.figure_gaps import Gap, read_gap
from assistant.indicators.pairs import Pair
from assistant.types import Document, Statement
from assistant.vietnamese.places import find_places

_WHERE = re.compile(
    r"\b(?:tại|ở|trên địa bàn|trên|trong|của|toàn ngành|toàn|cả nước|toàn quốc|tỉnh|thành phố|tp\.?|thị xã|huyện|quận|"
    r"hiện nay|hiện tại|hiện|đến nay|đã|vẫn|mới|chỉ|có|như vậy|cả|bên cạnh|nhờ đó|thì|trong số này|"
    r"trong số đó|trong đó|số này|với|thêm)\b|[\s,.:]",
    re.IGNORECASE,
)
_PLACED = re.compile(r"^(?:về|đối với|trong lĩnh vực)\s[^,]+(?=,)", re.IGNORECASE)
_TRAILING = re.compile(r"(?:[\s,;:–-]|\b(?:hiện|hiện nay|chỉ|mới|vẫn|đã|mới chỉ)\b)+$", re.IGNORECASE)
_LEADING = re.compile(r"^(?:(?:thì|nhưng|mà|nhờ đó|ngoài ra|và|với)\s+|[\s,;:)]+)+", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:\s+(?:và|của|cùng|trở lên|là|hoặc|có|lên)|[\s,;:·])+$", re.IGNORECASE)
_NAMED = re.compile(
    r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số(?! h[oó])|số lượng|tổng|tổng số|mức|tốc độ|cơ cấu)\b", re.IGNORECASE
)
_SHARE = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)\b", re.IGNORECASE)
_NUMBER_OF = re.compile(r"(?:(?:^|,\s)(?:nâng )?số(?! h[oó])|số lượng|tổng số|con số)\s[^,]*$", re.IGNORECASE)
_NO_NOUN = re.compile(r"(?:trong|trên|trước|sau|và)\b", re.IGNORECASE)
_PLAN = re.compile(r"^(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)\b", re.IGNORECASE)
_WHOLE = re.compile(r"^(?:tổng|GRDP|GDP|dân số|số|hộ|người|doanh nghiệp)\b", re.IGNORECASE)
_AMONG = re.compile(r"^(?:trong|trên)(?: tổng)? số(?: các)?\s+", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:\bphấn đấu(?: để)?|\bcho biết|\bđể|:|,)\s+", re.IGNORECASE)
_DOING = re.compile(
    r"^(?:số hóa|số hoá|cập nhật|tiếp nhận|giải quyết|cấp|kết nối|hoàn thành|triển khai|nộp|trả|thanh toán|giải ngân|"
    r"xử lý|thu nhận|kích hoạt|chuẩn hóa|phủ sóng|đào tạo|tập huấn|cung cấp)\b",
    re.IGNORECASE,
)
_GROWING = re.compile(r"\b(?:tăng|giảm|nâng|rút ngắn|cắt giảm)(?: dần| nhanh| mạnh)?$", re.IGNORECASE)
_RANKED = re.compile(
    r"^(?P<who>.*)(?<!bảng )\b(?:xếp hạng|đứng hạng|xếp|đứng|thứ hạng|thứ)\b\s*(?P<among>.*)$",
    re.IGNORECASE,
)
_RANKING = re.compile(r"(?:\s*\b(?:được|xếp|đứng|với|vị trí|hạng))+$", re.IGNORECASE)
_SET_OFF = re.compile(r"^(?P<by>(?:trong|theo)\s[^,]+),\s*(?P<who>.+)$", re.IGNORECASE)
_COUNTRY = re.compile(r"^(?:trên |trong )?(?:toàn quốc|cả nước)$", re.IGNORECASE)
_ADVERBIAL = re.compile(r"^(?:trên|tại|ở|trong|nhân|theo|qua|cùng với|thông qua|từ)\s", re.IGNORECASE)
_SAID = re.compile(
    r"^.*\b(?:khẳng định|cho biết|nhấn mạnh|chia sẻ|thống kê|giải thích|nhẩm tính|cho hay|cho thấy|đề nghị|"
    r"công bố DTI)\b[:,]?(?: rằng)?\s+(?=\S+ \S+ \S+)"
)
_SCOPED = re.compile(r"^(?:toàn|cả nước|trong|trên|về|của|khu vực|vùng)\b", re.IGNORECASE)
_CHANGED = re.compile(r"^(?:tăng|giảm|vượt|thấp hơn|cao hơn|leo)\b", re.IGNORECASE)
_PLANNED = re.compile(r"^\d[\d.,]*\s?%")
_GIVEN = re.compile(r"\s+so với \d[\d.,]*\s?%$")
_COMPARED = re.compile(r"^(?:bằng|chiếm|đạt)\s+", re.IGNORECASE)
_SCORED = re.compile(r"\b(?:đạt|vượt|chưa đạt|không đạt|hoàn thành)$", re.IGNORECASE)


def display_name(statement: Statement, document: Document) -> str:
    """Give the indicator of ``statement``, one of ``document``, as a name to be read; its unit where it has none."""
    clause = document.text[statement.start : statement.end]
    if " | " in clause:  # the row of a table is named by its own cells
        return _finished(statement.indicator) or statement.unit
    held, _, own = statement.indicator.partition(" · ")
    gap = read_gap(held, clause, statement.figure_start - statement.start, whole=not own)
    name = held if gap is None else _joined(gap, statement)
    if own and statement.unit in {"thứ", "bậc"} and gap is None:
        name = _rank(name, statement)
    name = _GIVEN.sub("", name)
    return _finished(_told_of(name, own, statement) if own else name) or statement.unit


def pair_name(pair: Pair, document: Callable[[str], Document]) -> str:
    """Give the name of what both sides of ``pair`` are of, without what is said of the result besides."""
    side = pair.result if pair.result.indicator or pair.target is None else pair.target
    held = side.indicator.split(" · ")[0]
    return display_name(replace(side, indicator=held), document(side.document_id))


def _joined(gap: Gap, statement: Statement) -> str:
    left, right = _SAID.sub("", gap.left), gap.right
    if gap.form == "rank":
        return _rank(left if gap.apart and left else f"{left} {right}", statement)
    if right.startswith(("-", "–")) or (right and left and gap.apart and not _where_only(left, statement)):
        right = ""  # "tỷ lệ trực tuyến 96,1%, không có hồ sơ quá hạn"
    held = " · " in statement.indicator
    if gap.form == "percent" if held else statement.unit == "%":
        return _share(left, right, gap, statement)
    counts = gap.form in {"number", "ratio"} or (gap.form == "percent" and not gap.own)
    return _count(left, right, gap, statement) if counts else _plain(left, right, gap)


def _share(left: str, right: str, gap: Gap, statement: Statement) -> str:
    doing = _without_own_place(left, statement)
    if not right:
        return f"Tỷ lệ {_lower(doing)}" if _DOING.match(doing) and "," not in doing else left
    if gap.link in {"chiếm", "đóng góp"} or left.endswith("đóng góp"):
        subject = _SUBJECT.split(left.removesuffix("đóng góp").removesuffix("ước"))[-1].strip()
        return f"{subject if _SHARE.match(subject) else f'Tỷ trọng {_lower(subject)}'} trong {right}"
    if _PLAN.match(right) and gap.link in {"đạt", "bằng", "được", "là", ""} and left:
        return f"{left} so với {right}"
    if among := _AMONG.match(left):
        return f"Tỷ lệ {left[among.end() :]} {right}"
    if _where_only(left, statement):
        return right if _NAMED.match(right) else f"Tỷ lệ {_lower(right)}"
    if gap.set_off and _ADVERBIAL.match(left):
        return f"{right if _NAMED.match(right) else f'Tỷ lệ {_lower(right)}'} ({_lower(left)})"
    if gap.link == ":":
        return f"{left}: tỷ lệ {_lower(right)}"
    if gap.link in {"đạt", "bằng", "là"} and _WHOLE.match(right):
        return f"{left} tính trên {right}"
    if _DOING.match(doing):
        return f"Tỷ lệ {_lower(doing)} {_preposition(left, gap)}{right}"
    return _plain(left, right, gap)


def _count(left: str, right: str, gap: Gap, statement: Statement) -> str:
    unit = gap.noun or statement.unit.lower()
    number = right if _NAMED.match(right) else f"Số {_lower(right)}"
    if unit == "chỉ tiêu" and (scored := _SCORED.search(left) or _SCORED.search(gap.link)):
        part = _PLACED.match(left)
        told = f"Số chỉ tiêu {scored[0].lower()} {right[len(unit) :].strip()}".strip()
        return f"{told} {_lower(part[0])}" if part else told
    if not unit or not right.lower().startswith(unit) or _NO_NOUN.match(unit):
        return _plain(left, right, gap)
    if _NUMBER_OF.search(left) and right.lower() == unit:
        return left
    if _where_only(left, statement):
        return number
    if gap.set_off and _ADVERBIAL.match(left):
        return f"{number} ({_lower(left)})"
    if gap.link in {"có", "gồm", "với", "còn", "là", "đạt", "bao gồm", ":"}:
        return f"{_TRAILING.sub('', left)}: số {_lower(right)}"
    return _plain(left, right, gap)


def _plain(left: str, right: str, gap: Gap) -> str:
    """Join both sides as they stand, by the preposition that the figure took with it: "đưa nông sản lên 02 sàn"."""
    return f"{left} {_preposition(left, gap)}{right}".strip()


def _preposition(left: str, gap: Gap) -> str:
    word = gap.preposition
    return f"{word} " if word and gap.right and not _GROWING.search(left) and not left.endswith(f" {word}") else ""


def _rank(words: str, statement: Statement) -> str:
    """Name a rank: "Đắk Nông xếp thứ toàn quốc" → "Thứ hạng toàn quốc của Đắk Nông"."""
    ranked = _RANKED.match(words.strip())
    if ranked is None:
        return words
    who, among = _RANKING.sub("", ranked["who"].strip(" ,")).strip(" ,"), ranked["among"].strip(" ,")
    by = ""
    if set_off := _SET_OFF.match(who):
        by, who = _lower(set_off["by"].strip()), set_off["who"].strip()
    among = among if not among or _SCOPED.match(among) else f"trong số {among}"
    if not who and not among:
        who = statement.where
    if _COUNTRY.match(among):
        return f"Thứ hạng toàn quốc{f' của {who}' if who else ''} {by}".strip()
    return " ".join(part for part in ("Thứ hạng", f"của {who}" if who else "", among, by) if part)


def _told_of(name: str, own: str, statement: Statement) -> str:
    """Name what is said besides of what ``name`` names: its rank, its change, its share of a whole."""
    if _PLANNED.search(own):  # the kind says so: "17,4%, trong khi kế hoạch là 18%"
        return name
    if own.lower() in {"bằng", "chiếm", "đạt", "tương ứng", "tương đương"}:
        return f"{name}: tỷ lệ"
    if statement.unit == "thứ":
        ranked = _RANKED.match(own)
        among = ranked["among"].strip() if ranked else ""
        about = set_off["who"] if (set_off := _SET_OFF.match(name)) else name
        return f"Thứ hạng {among} về {_lower(about)}" if ranked else f"{name}: {own}"
    if _CHANGED.match(own):
        return f"{name}: mức {_changed(own, statement.unit)}"
    if statement.unit == "%" and (compared := _COMPARED.match(own)):
        return f"{name} so với {own[compared.end() :]}"
    return f"{name}: {own}"


def _changed(own: str, unit: str) -> str:
    """Leave out the noun that a change is counted in: "tăng trạm so với năm 2023"."""
    change, _, rest = own.partition(" ")
    return f"{change} {rest[len(unit) :].strip()}".strip() if unit and rest.startswith(unit) else own


def _where_only(words: str, statement: Statement) -> bool:
    """Say whether ``words`` only tell the place that the row shows beside its name: "Tại Đắk Lắk", "Toàn tỉnh"."""
    return not _WHERE.sub("", _without_places(words, statement)).strip()


def _without_places(words: str, statement: Statement) -> str:
    for mention in reversed(find_places(words)):
        if mention.place == statement.place and (not mention.locality or mention.locality == statement.locality):
            words = words[: mention.start] + words[mention.end :]
    return words


def _without_own_place(words: str, statement: Statement) -> str:
    """Give ``words`` from their verb on where only the row's own place stands before it: "Bạc Liêu đã cập nhật"."""
    found = next(iter(find_places(words)), None)
    if found is None or found.place != statement.place or not _where_only(words[: found.end], statement):
        return words
    return re.sub(r"^\s*(?:đã|tiếp tục|được)\s+", "", words[found.end :]).strip(" ,")


def _lower(words: str) -> str:
    """Begin with a small letter, but not where a name or an abbreviation begins."""
    first = words.split(" ", 1)[0]
    if not first[1:].islower() and len(first) > 1:
        return words
    if any(mention.start == 0 for mention in find_places(words)):
        return words
    return words[:1].lower() + words[1:]


def _finished(words: str) -> str:
    """Give ``words`` without what the figure and the dates left behind, the first letter a capital."""
    words = re.sub(r"\s+(?=[,;:])", "", " ".join(words.split()))
    words = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", words)
    words = _LOOSE_END.sub("", _LEADING.sub("", words))
    return words[:1].upper() + words[1:]
