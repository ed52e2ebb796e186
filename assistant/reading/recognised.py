"""What recognisers of letters take for one another in Vietnamese, put right where only one reading is a word.

Figures are never touched. Which words of a line were recognised at all is left to ``ocr``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from assistant.vietnamese.text import CAPITALS, place_tone

Span = tuple[int, int]

_SIGNS = str.maketrans({"\u2044": "/", "\u2215": "/", "\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ"})
_TWICE = re.compile(rf"ĐĐ+(?=[{CAPITALS}])")
_PAIR = re.compile(r"(?<![^\W\d_])([^\W\d_]+) (?=([^\W\d_]+))")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")

# Words of two syllables that reports use much, and that, with another tone on either syllable, are none: counted in
# 1.4 million characters on digital transformation and 27 million of law and news, other tones no more than three times.
_WORDS = """
an ninh, an toàn, biên giới, báo cáo, bình đẳng, bí mật, bản sao, bản đồ, bảo hiểm, bảo đảm, bắt buộc, bền vững,
bố trí, bồi dưỡng, bổ sung, cam kết, chi phí, chi tiết, chia sẻ, chiến lược, chuyên môn, chuyển đổi, chính
quyền, chính sách, chương trình, chất lượng, chặt chẽ, chỉ huy, chủ trì, chủ trương, chủ tịch, chứng nhận, chữa
bệnh, cá nhân, cán bộ, câu hỏi, công nghệ, công ty, căn cứ, cơ quan, cư trú, cạnh tranh, cấu trúc, cập nhật, cốt
lõi, cụ thể, danh mục, doanh nghiệp, du lịch, duy trì, dân tộc, dễ dàng, dịch vụ, dữ liệu, dự án, giai đoạn,
giao dịch, giá trị, giám sát, giám đốc, giáo dục, giải quyết, giảng dạy, giấy phép, giấy tờ, giới thiệu, hiển
thị, hiệu lực, hiệu quả, hoàn thiện, hoàn thành, hoạt động, huấn luyện, hà nội, hàng hóa, hạ tầng, hệ thống, hồ
sơ, hỗ trợ, hủy bỏ, khai thác, khen thưởng, khoáng sản, khu vực, khuyến khích, khuôn khổ, khái niệm, khó khăn,
khả năng, khắc phục, khối lượng, kinh doanh, kinh phí, kinh tế, kiến trúc, kiểm soát, kiểm tra, kế hoạch, kết
cấu, kết luận, kết quả, kịp thời, kỹ thuật, lao động, liên quan, lãnh đạo, lĩnh vực, lưu trữ, lợi nhuận, lợi
ích, lựa chọn, minh bạch, mua sắm, màu sắc, mô hình, mô tả, mạng lưới, mạnh mẽ, mặt trận, mở rộng, mục tiêu, mục
đích, nghiên cứu, nguyên tắc, ngân hàng, ngân sách, ngôn ngữ, ngăn chặn, nhanh chóng, nhiệm vụ, nhu cầu, nhà
nước, nhập khẩu, nâng cao, nông nghiệp, nông thôn, nước ngoài, nền tảng, nội dung, phiên họp, phong trào, pháp
luật, phát triển, phân tích, phê duyệt, phòng ngừa, phù hợp, phạm vi, phần mềm, phối hợp, phổ biến, phụ lục,
phục vụ, phức tạp, quyết định, quá trình, quân đội, quản lý, quốc gia, quốc phòng, quốc tế, rà soát, rào cản, rõ
ràng, rủi ro, sinh thái, so sánh, sản phẩm, sản xuất, sắp xếp, sẵn sàng, sở hữu, sức khỏe, sử dụng, sửa đổi,
tham gia, tham mưu, thanh toán, thanh tra, thay thế, thiên tai, thiết bị, thiết kế, thiệt hại, thu nhập, thu
thập, thành lập, thành viên, thúc đẩy, thư viện, thương mại, thường xuyên, thẩm quyền, thể thao, thỏa thuận,
thống kê, thời gian, thời hạn, thủ tướng, thủ tục, thử nghiệm, tinh thần, tiêu chuẩn, tiêu chí, tiếp nhận, tiết
kiệm, triển khai, trung tâm, trung ương, truy cập, trách nhiệm, trí tuệ, trường hợp, trạng thái, trợ giúp, trụ
sở, trực thuộc, trực tiếp, trực tuyến, tuy nhiên, tuyên truyền, tuân thủ, tài liệu, tài nguyên, tìm kiếm, tình
hình, tín dụng, tóm tắt, tăng cường, tư vấn, tương lai, tương đương, tương ứng, tạp chí, tất cả, tầm nhìn, tỉ
lệ, tối thiểu, tối đa, tội phạm, tự nhiên, tỷ lệ, vai trò, vi phạm, việt nam, ví dụ, văn bản, vướng mắc, vận
tải, vị trí, xem xét, xuất khẩu, xây dựng, xã hội, xử lý, y tế, yêu cầu, yếu tố, áp dụng, đe dọa, điều chỉnh,
điều kiện, đám mây, đánh giá, đáp ứng, đóng góp, đăng ký, đơn vị, đại diện, đạo đức, đất đai, đầy đủ, đẩy mạnh,
đặc biệt, đặc thù, đề nghị, đề án, địa phương, đối tượng, đổi mới, đổi số, độc lập, đội ngũ, đứng đầu, ưu tiên,
ưu đãi, ảnh hưởng, ủy ban
"""

# Words that stand beside those often, and of which no syllable is to be taken for one of theirs.
_OTHER_WORDS = """
chỉ số, chính phủ, cơ sở, điện tử, đối với, hội đồng, hợp đồng, không chỉ, không thể, kết nối, nghị định, nhân dân,
phương tiện, quy định, tài chính, tài sản, thay đổi, thành phố, thi hành, thực hiện, tổ chức, vận chuyển, văn bản
"""


def mended(word: str) -> str:
    """Give ``word`` in the letters of Vietnamese: a fraction's stroke is "/", the eth of Iceland "Đ"."""
    return _TWICE.sub("Đ", word.translate(_SIGNS))


def with_tones(line: str) -> str:
    """Give ``line`` with the tone that was misread in a common word put right: "chuyển đối" → "chuyển đổi".

    Keeps the length.
    """
    written = line
    pairs = [(match.span(1), match.span(2)) for match in _PAIR.finditer(line)]
    words = [_word_of(line[slice(*first)], line[slice(*second)]) for first, second in pairs]
    sound = {span for pair, word in zip(pairs, words, strict=True) if word and not word.wrong for span in pair}
    for pair, word in zip(pairs, words, strict=True):
        if word and len(word.wrong) == 1 and not sound.intersection(pair) and not _is_name(line, pair):
            start, end = pair[word.wrong[0]]
            written = written[:start] + _as_set(word.right[word.wrong[0]], line[start:end]) + written[end:]
    return written


@dataclass(frozen=True, slots=True)
class _Word:
    """A known word that two syllables have the letters of, and which of them, 0 or 1, have another tone."""

    right: tuple[str, str]
    wrong: tuple[int, ...]


def _is_name(line: str, pair: tuple[Span, Span]) -> bool:
    """Say whether both syllables begin with a capital and are not written in capitals: "Thanh Trà"."""
    return all(line[start].isupper() and not line[start:end].isupper() for start, end in pair)


def _word_of(first: str, second: str) -> _Word | None:
    if (first.lower(), second.lower()) in _others():
        return _Word((first, second), ())
    right = _by_letters().get((_toneless(first), _toneless(second)))
    if right is None:
        return None
    found = zip((first, second), right, strict=True)
    return _Word(right, tuple(at for at, (one, word) in enumerate(found) if place_tone(one.lower()) != word))


@cache
def _by_letters() -> dict[tuple[str, str], tuple[str, str]]:
    """Give the words by their letters without tones."""
    words = (word.split() for word in " ".join(_WORDS.split()).split(", "))
    return {(_toneless(first), _toneless(second)): (first, second) for first, second in words}


@cache
def _others() -> frozenset[tuple[str, str]]:
    words = (word.split() for word in " ".join(_OTHER_WORDS.split()).split(", "))
    return frozenset((first, second) for first, second in words)


@cache
def _toneless(syllable: str) -> str:
    parts = unicodedata.normalize("NFD", syllable.lower())
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))


def _as_set(word: str, found: str) -> str:
    """Write ``word`` in capitals where ``found`` has them."""
    return "".join(letter.upper() if there.isupper() else letter for letter, there in zip(word, found, strict=True))
