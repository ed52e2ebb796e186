"""What a question asks for: the kind of answer, the form of the figure, target or result.

All rules look at the folded question (small letters, no diacritics), so that "bao nhieu" and "bao nhiêu" ask the
same; where folding makes two words one ("đạt", "đất"), the rule asks for a neighbour that tells them apart.
"""

from __future__ import annotations

import re
from typing import Literal

from assistant.vietnamese.bodies import find_bodies
from assistant.vietnamese.text import fold, lower

Intent = Literal["figure", "verdict", "comparison", "list", "person", "document", "date", "place", "yesno", "open"]
Measure = Literal["", "percent", "number", "rank", "money", "points", "speed", "change"]
Aim = Literal["", "target", "result"]

_NUMBER_ASKED = (
    r"\b(?:nhom (?:nao|may)|bao nhieu|may (?:phan tram|nguoi|ho|san pham|dich vu|thu tuc|don vi|to\b|xa|thon|nen tang|"
    r"chi tieu|tinh|benh vien|"
    r"co quan|doanh nghiep|bac|diem|lan|tru cot|noi dung|linh vuc|san\b|cap|nhiem vu|tap the|ca nhan|thanh vien|"
    r"chi so|ty|trieu|nam|"
    r"trang|ho so|muc|nhom|bo\b|tai khoan|giao dich|may tinh|camera|vu\b|truong|lop|sang kien|de tai|du an)|"
    r"so luong|tong so|(?<!ban )(?<!phien )(?<!lan )(?<!ky )(?<!khoa )thu may|hang may|vi tri (?:thu )?(?:may|nao)|"
    r"thu hang|xep hang (?:may|thu|bao)|xep thu|"
    r"dung thu (?!nghiem)|dat muc nao|"
    r"muc nao|con so nao|duoc may|co may|la may|may\s*%|bn|bnhieu|bao nhiu|how many|how much|what (?:percentage|share|"
    r"rank)|what (?:is|was) .{2,60}\btargets? (?:for|of)|"
    r"ty le .* (?:the nao|ra sao|la gi)|may (?:roi|vay|the))\b"
)
_FIGURE_NOUN = re.compile(
    r"^(?:\W*(?:cho (?:toi |minh |em )?(?:biet|hoi|xem)|xin hoi|hoi|the|con|vay|a|oi)\b\W*)*(?:ty le|ti le|ty trong|"
    r"ti trong|so luong|tong so|"
    r"so (?!sanh|hoa|ket)|tong (?:so|kinh phi|von|muc|nguon|ngan sach|cong|chi)|toc do|chi so|diem|kinh phi|nguon von|"
    r"von|muc|thu hang|xep hang|nang suat|doanh (?:thu|so)|hang)\b"
)
_PATTERNS: tuple[tuple[Intent, re.Pattern[str]], ...] = (
    (
        "yesno",
        re.compile(r"^\W*co (?:dung|phai)\b|\bco (?:nam trong|thuoc) nhom\b.*\bkhong\W*$|\b(?:phai|dung) khong\W*$"),
    ),
    (
        "verdict",
        re.compile(
            r"\b(?:dat|hoan thanh|vuot|can dich|ve dich|kip|toi)\b.{0,60}\b(?:chi tieu|muc tieu|ke hoach|"
            r"chi tieu de ra)\b.{0,90}\b(?:chua|khong|hay|ko|k|chưa)\b"
            r"|\b(?:chi tieu|muc tieu|ke hoach)\b.{0,90}\b(?:da )?(?:dat|hoan thanh|vuot)(?: duoc)?\b.{0,30}\b(?:chua|"
            r"hay|khong|ko)\b"
            r"|\bso (?:voi )?(?:chi tieu|muc tieu|ke hoach)\b"
            r"|(?<!phan dau )(?<!can )(?<!phai )(?<!se )(?<!muon )\b(?:vuot|hoan thanh|dat duoc) (?:duoc )?"
            r"(?:nhung |cac )?(?:chi tieu|muc tieu) (?:nao|gi)\b"
            r"|\b(?:du|qua|cham) (?:muc |moc )?(?:chi tieu|muc tieu|ke hoach)\b.{0,60}\b(?:chua|khong|hay|ko)\b"
            r"|\b(?:vuot|dat) hay (?:hut|khong|chua|thieu|truot)\b|\b(?:hut|chua dat|thieu) hay (?:vuot|dat)\b"
            r"|\b(?:chua|khong) (?:dat|hoan thanh) (?:duoc )?(?:nhung |cac )?(?:chi tieu|muc tieu) (?:nao|gi)\b"
            r"|\b(?:vuot|dat|hoan thanh) (?:duoc )?(?:muc )?(?:de ra|duoc giao|dat ra)\b.{0,20}\b(?:chua|khong|ko)\b"
            r"|\b(?:ve|can|kip|toi) dich\b.{0,30}\b(?:chua|khong|ko|k|hay)\b"
            r"|\b(?:chi tieu|muc tieu|ke hoach) (?:nao|gi) (?:chua|khong|da|vuot|duoc)\b"
            r"|\b(?:chi tieu|muc tieu|ke hoach) (?:nao|gi)\b.{0,40}\b(?:chua|khong|da) (?:dat|hoan thanh|vuot)\b"
            r"|\bnhung (?:chi tieu|muc tieu) (?:chua|khong|da|vuot)\b"
            r"|\b(?:chi tieu|muc tieu)\b[^?.,;]{0,60}\bnao (?:con )?(?:chua|khong|da) (?:dat|hoan thanh|vuot|ve dich)\b"
            r"|\bke (?:ten|ra)\b[^?]{0,20}\b(?:chi tieu|muc tieu)\b[^?]{0,60}\b(?:khong|chua) (?:dat|hoan thanh)\b"
            r"|\b(?:muc tieu|chi tieu|ke hoach)\b[^?]{0,80}\bso (?:voi|sanh voi) (?:ket qua|thuc te|thuc hien)\b"
            r"|\b(?:meet|hit|miss|exceed) (?:its|the|their) (?:\w+ ){0,2}(?:target|goal|plan)s?\b"
            r"|\b(?:met|reached?|achieved?|missed) .*(?:target|goal|plan)s?\b|\btargets? .*(?:met|reached|achieved)\b"
        ),
    ),
    (
        "comparison",
        re.compile(
            r"\b(?:so sanh|doi chieu|chenh (?:lech|nhau)|khac nhau|hon kem|compare|versus|vs)\b"
            r"|\b(?:cao|thap|nhieu|it|lon|nho|nhanh|cham|tot) hon\b|\bgiua .{2,60} (?:va|voi) "
            r"|\b(?:ben|dang|noi|tinh|dau|dia phuong) nao .{0,60}\bhon\b|\b(?:which|who) .* (?:higher|lower|more)\b"
        ),
    ),
    (
        "place",
        re.compile(
            r"\b(?:tinh|dia phuong|thanh pho|noi|tp|huyen|xa) nao\b|\b(?:cua|o|tai) (?:tinh|dia phuong|"
            r"dau)\b\s*(?:nao)?\s*\?*$"
            r"|\b(?:o|tai) dau\b(?! (?:cau|nam|thang|ky|nguon|moi|vao))|\bdien ra o\b|\bwhich (?:province|city|"
            r"place)\b|\bwhere\b|\bdia diem nao\b"
        ),
    ),
    (
        "person",
        re.compile(
            r"\bai\b|\b(?:chu tich|giam doc|bo truong|thu truong|thu tuong|bi thu|truong ban|cuc truong|truong phong|"
            r"chanh van phong|dai bieu|thong doc|vien truong|tong thu ky) nao\b|"
            r"\bke ten (?:nhung |cac )?(?:nguoi|ong|ba|dong chi|lanh dao|vi)\b|"
            r"\b(?:so|co quan|don vi|bo|ban|nganh|cap) nao (?:\S+ ){0,3}(?:lo|phu trach|chu tri|"
            r"chiu trach nhiem|dam nhan|lam dau moi|tham muu|duoc giao|theo doi)\b|"
            r"\b(?:nguoi|ong|ba|lanh dao|dong chi|vi|can bo) nao\b|\bten (?:cua )?(?:ong|ba|chu tich|giam doc|"
            r"bi thu|nguoi)\b|"
            r"\b(?:nguoi|ong|ba|chu tich|giam doc|bi thu|lanh dao|dong chi|can bo|gd|pgd|ct|pct)\b.{0,40}"
            r"\bten (?:gi|la gi)\b|"
            r"^\W*nguoi (?:dung dau|chu tri|phu trach)\b|\b(?:giu|lam|co|"
            r"dam nhiem) chuc (?:vu )?(?:gi|nao)\b|\bchuc (?:vu|danh) (?:gi|nao|cua|la)\b|\bwho\b|"
            r"\b(?:which|what) (?:\w+ ){0,4}(?:governor|minister|director|chair(?:man|woman|person)?|leader|official|"
            r"secretary|head|representative)\b"
        ),
    ),
    (
        "date",
        re.compile(
            r"\b(?:khi nao|bao gio|hoi nao|luc nao|thoi gian nao|(?:vao )?(?:ngay|thang|nam|hom|thoi diem|giai doan|"
            r"buoi|thoi gian|moc(?: thoi gian)?) (?:nao|may|gi)|"
            r"ngay thang nao|ngay bao nhieu\b|when|what (?:date|day|year))\b|\bngay\s*\?*$"
        ),
    ),
    (
        "list",
        re.compile(
            r"^\W*(?:hai|ba|bon|nam|sau|bay|tam|chin|muoi|\d{1,2}) (?!(?:nam|thang|nghi quyet|quyet dinh|van ban|"
            r"chi thi|de an|ke hoach|thong tu|nghi dinh|luat)\b)[^?]{2,90}\b(?:la|gom) (?:nhung )?(?:gi|nao)\b"
        ),
    ),
    (
        "document",
        re.compile(
            r"\b(?:nghi quyet|quyet dinh|van ban|chi thi|de an|thong tu|cong van|nghi dinh|luat|quyet sach|bo chi so)"
            r"(?:(?: [^?.,]{0,60})? (?:nao|so may|so bao nhieu|so gi)| gi)\b|\bke hoach (?:nao|so may|so bao nhieu)\b|"
            r"\bso hieu\b|"
            r"\b(?:nghi quyet|quyet dinh|chi thi|cong van|nghi dinh|thong tu) so\s*\??$|\bcan cu vao (?:dau|cai gi|"
            r"gi)\b|"
            r"\bwhich (?:resolution|decision|document|plan)\b|\b(?:what|which) .*(?:resolution|decision) number\b"
        ),
    ),
    ("figure", re.compile(_NUMBER_ASKED)),
    (
        "list",
        re.compile(
            r"\b(?:liet ke|ke ten|ke ra|tom tat|diem lai|gom (?:nhung|cac|co)?\s*(?:gi|nao|ai)|bao gom|"
            r"(?:nhung|cac) .{2,80}\b(?:nao|gi|la gi|ra sao)\b|(?:kho khan|han che|ton tai|vuong mac|bat cap|nhiem vu|"
            r"giai phap|muc tieu|chi tieu|"
            r"ket qua|phuong huong|nguyen nhan|thanh tich|thanh tuu|trong tam|dich vu|linh vuc|noi dung|nen tang|"
            r"chi so|tru cot|ket qua noi bat) (?:gi|nao|la gi|the nao|ra sao)|"
            r"(?:neu|cho biet|trinh bay|noi ve) (?:cac|nhung|mot so)|list|what (?:are|were) the|(?:which|"
            r"what) (?:difficulties|tasks|targets|problems|challenges))\b"
            r"|\b(?:hai|ba|bon|nam|sau|bay|tam|\d{1,2}) (?!nam\b|thang\b)[^?]{2,60}\b(?:nao|gi|la gi)\b"
            r"|\b(?:tac|vuong|nghen|ket|kho|yeu|han che|ton tai) (?:o |nhat o |nhat )?(?:cho|khau|diem) (?:nao|gi)\b"
            r"|^\W*(?:nhung|cac|mot so)\b|\b(?:vuong|vuong mac|ket|nghen) (?:nhung |cac )?(?:gi|nao)\b|"
            r"\b(?:de nghi|yeu cau|tap trung|"
            r"kien nghi)\b.{0,60}\b(?:lam )?gi\b|^\W*(?:kho khan|han che|ton tai|vuong mac|nhiem vu|giai phap|muc tieu|"
            r"phuong huong|nguyen nhan)\b"
        ),
    ),
    (
        "yesno",
        re.compile(
            r"\b(?:khong|chua|ko|k|hok|phai khong|dung khong|a)\W*$|^\W*co phai\b|\bphai khong\b|\bdung khong\b|"
            r"\bhay chua\b|\bhay khong\b"
            r"|^\W*(?:is|are|was|were|does|do|did|has|have)\b"
        ),
    ),
)
_MEASURES: tuple[tuple[Measure, re.Pattern[str]], ...] = (
    ("change", re.compile(r"\bhow many (?:places|ranks|positions|steps|percentage points)\b|"
                          r"\b(?:hon|kem|so voi)\b[^?]{0,25}\b(?:may|bao nhieu) (?:bac|hang|diem phan tram)|"
                          r"\b(?:tang|giam)\b.{0,25}\b(?:nhieu|nhanh|manh|it|cham) hon\b|"
                          r"\b(?:tang|giam|cai thien|tut|nhay) (?:duoc )?(?:them )?(?:bao nhieu|"
                          r"may)(?! (?:thu|hang))|\b(?:len|xuong|hon|kem|"
                          r"tang hay giam) (?:duoc )?(?:them )?(?:bao nhieu|"
                          r"may) (?:bac|hang|diem)\b|thay doi bao nhieu|\bvuot bao nhieu (?:phan tram|%)")),
    ("rank", re.compile(r"\b(?:nhom (?:nao|may|bao nhieu)|top may|"
                        r"(?<!ban )(?<!phien )(?<!lan )(?<!ky )(?<!khoa )thu may|hang may|vi tri (?:thu )?(?:may|nao|"
                        r"bao nhieu)|thu hang|xep hang|xep thu|dung thu (?!nghiem)|hang bao nhieu|thu bao nhieu|"
                        r"rank(?:ed|ing)?|hang thu)\b")),
    ("money", re.compile(r"\b(?:bao nhieu|may|tong|muc)\s*(?:tien|kinh phi|von|ngan sach|ty|trieu dong|dong|"
                         r"nghin ty)\b|\bkinh phi\b|\bnguon von\b|\bngan sach\b|\bbudget\b|\bhow much money\b|"
                         r"\bhow much\b.{0,60}\b(?:spend|spent|spending|cost|invest)|"
                         r"\bvon\b.{0,30}\bbao nhieu\b|\bchi (?:ra )?bao nhieu (?:cho|tien|ty|trieu|de|vao)\b|"
                         r"\((?:ty|trieu|"
                         r"nghin ty)(?: dong)?\)|\bgia tri (?:giao dich|"
                         r"hop dong)\b(?!.*%)|"
                         r"\bdoanh so\b(?!.*%)|"
                         r"(?<!so )(?<!chat )(?<!san )(?<!khoi )(?<!dung )(?<!nang )\bluong (?:binh quan|trung binh|"
                         r"cua|thang)\b|\bthu nhap\b|\b(?:hoc|chi) phi\b[^;?]*\bbao nhieu")),
    ("points", re.compile(r"\b(?:bao nhieu|may) diem\b(?! (?:cau|buu|den|ban|truy|phat|tiep|giao|du lich|thu|dat))|"
                          r"(?<!thi )(?<!dia )(?<!thoi )(?<!quan )(?<!trong )(?<!dac )\bdiem (?:trung binh|so\b|"
                          r"[^?]{0,20}\bbao nhieu\b)|\bscore\b")),
    ("speed", re.compile(r"\btoc do\b|\bmbps\b|\bspeed\b")),
    ("percent", re.compile(r"\bchiem (?:khoang |gan |tren )?(?:may|bao nhieu)\b(?! (?:nguoi|ho|xa|dong|ty|trieu))|"
                           r"\b(?:bao nhieu|may)\s*(?:%|phan tram)|\b(?:ty le|ti le|ty trong|ti trong|phan tram|"
                           r"percent(?:age)?|share|rate)\b|%")),
    ("rank", re.compile(r"^\W*(?:chi so )?dti\b(?!.*\b(?:la gi|gom|bao nhieu|vi sao|muc tieu|diem)\b)")),
    ("number", re.compile(r"\b(?:bao nhieu|may|tong so|so luong|how many|number of|bn)\b")),
)  # fmt: skip
_COUNTED_TARGETS = re.compile(r"\b(?:bao nhieu|may|so|tong so|nhung|cac|phan tram|%)(?: \S+)? (?:chi tieu|muc tieu)\b")
_FULFILLED = re.compile(
    r"\b(?:vượt|hoàn thành|đạt|đạt được|về đích|vuot|hoan thanh)\b[^?.,]{0,30}\b(?:chỉ tiêu|mục tiêu|kế hoạch|"
    r"chi tieu|muc tieu|ke hoach)\b"
)
_MET_WHICH = re.compile(  # by its accents: "đặt những mục tiêu nào" asks for targets
    r"(?<!phấn đấu )(?<!cần )(?<!phải )(?<!sẽ )(?<!muốn )\bđạt (?:những |các )?(?:chỉ tiêu|mục tiêu) (?:nào|gì)\b"
)
_TARGETS_MET = re.compile(
    r"\b(?:chi tieu|muc tieu)\b[^?.;]{0,40}\b(?:chua|khong|da) (?:dat|hoan thanh|vuot)\b|"
    r"\b(?:chi tieu|muc tieu) (?:dat|vuot|hoan thanh)\b"
)
_TARGET_ASKED = re.compile(
    r"\b(?:muc tieu|chi tieu|ke hoach (?!chuyen doi|so\b|nao|va|hanh dong)|phan dau|du kien|dat ra|de ra|huong toi|"
    r"ky vong|dat (?:ra )?muc (?!do|nao)|target|goal|plan(?:ned)?|aims?|"
    r"muon|should|expected|intends?|se (?:dat|co|phu|dung|nam|chiem|la)|can dat|phai dat|den (?:het |"
    r"cuoi )?nam 20\d\d (?:se|phai|can))\b"
)
_RESULT_ASKED = re.compile(
    r"\b(?:da (?!de ra|dat ra|ban hanh)|dat duoc|thuc te|hien nay|hien tai|hien co|tinh den|den nay|hien (?:chiem|"
    r"dat|dang|la|moi)|thuc hien duoc|"
    r"result|achieved|"
    r"actual(?:ly)?|da lam duoc|currently|reached|vua qua|uoc(?! tinh den| mo| luong)|toi nay)\b|"
    r"\bduoc (?:may|bao nhieu)\b.{0,40}\broi\W*$|\bket qua (?:thuc hien|dat|the nao|"
    r"ra sao|la|nam|6 thang|ve)\b|^\W*ket qua\b"
)


_REACHED_YET = re.compile(  # "đã phủ 90% chưa?", "có đạt 6,5% không?": a target is no yes to it
    r"\b(?:da|co dat|dat|dat duoc|len|phu|xong)\b.*\b(?:chua|hay chua|khong)\W*$|"
    r"^\W*(?:has|have|did|is|are|does)\b.*\b(?:reach|reached|achieve|achieved|met|become|cover|covered|deployed)\b"
)
_SMALLER = re.compile(
    r"\b(?:huyen|xa|phuong|thi xa|quan|thi tran|thon|dia ban|don vi cap (?:huyen|xa)|district|commune|ward)s?"
    r"(?:,?(?: va| hay| hoac)? (?:quan|huyen|xa|phuong|thi xa|thi tran|thanh pho))* (?:nao|gi)\b|"
    r"\bwhich (?:district|commune|ward)"
)


def asks_of_districts(question: str) -> bool:
    """Say whether ``question`` asks which district, commune or ward: "quận, huyện nào cao nhất"."""
    return bool(_SMALLER.search(fold(question)))


_WHY = re.compile(r"\b(?:vi sao|tai sao|do dau|nho dau|nho vao dau|sao lai|nguyen nhan|ly do|why)\b")


_WHY_FIRST = re.compile(r"^\W*(?:vi sao|tai sao|nho dau|why)\b")


def asks_why(question: str) -> bool:
    """Say whether ``question`` asks for a cause."""
    return bool(_WHY.search(fold(question)))


def intent_of(question: str) -> Intent:
    """Give the kind of answer ``question`` asks for."""
    folded = fold(question)
    if _WHY_FIRST.search(folded):
        return "open"
    if _MET_WHICH.search(lower(question)):
        return "verdict"
    for intent, pattern in _PATTERNS:
        if pattern.search(folded):
            return intent
    named = _FIGURE_NOUN.search(folded)
    body = named and named[0].endswith("so ") and find_bodies(folded[named.end() - 3 : named.end() + 40])
    return "figure" if (named and not body) or "%" in folded else "open"


def measure_of(question: str) -> Measure:
    """Give the form of figure that ``question`` asks for, "" where any will do."""
    folded = fold(question)
    return next((measure for measure, pattern in _MEASURES if pattern.search(folded)), "")


def aim_of(question: str) -> Aim:
    """Say whether ``question`` asks for a target or for a result, "" where it does not say."""
    if _FULFILLED.search(question.lower()):
        return ""
    folded = fold(question)
    if _TARGETS_MET.search(folded):
        return ""
    folded = _COUNTED_TARGETS.sub(" ", folded)
    if _REACHED_YET.search(folded) and not _TARGET_ASKED.search(folded):
        return "result"
    if _TARGET_ASKED.search(folded):
        return "" if re.search(r"\bdat duoc\b|\bda dat\b", folded) else "target"
    return "result" if _RESULT_ASKED.search(folded) else ""
