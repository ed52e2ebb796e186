"""Synonyms of the field: what the tables must be true of, and where a phrase does and does not stand in a text."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answering.match import Matcher
from assistant.retrieval.focus import focus
from assistant.vietnamese import synonym_compounds
from assistant.vietnamese.synonyms import TABLES, compounds, phrase_spans, phrases, synonyms
from assistant.vietnamese.text import fold, tokens

_LINES = [
    line
    for module in TABLES
    for line in module.TABLE.replace("\n ", " ").splitlines()
    if line.strip() and not line.startswith("#")
]


def close(phrase: str) -> dict[str, float]:
    return {synonym.phrase: synonym.closeness for synonym in synonyms(phrase)}


def share(question: str, text: str) -> float:
    """How well ``text`` bears out ``question``, every word weighing as it would in an empty index."""
    folded = question == fold(question)
    matcher = Matcher(focus(question, (), folded), lambda _: 0, 100, folded)
    return matcher.coverage([(text, 1.0)])


def test_every_line_says_how_close_and_names_each_member_once() -> None:
    for line in _LINES:
        closeness, _, members = line.partition(" ")
        named = [" ".join(token.form for token in tokens(member)) for member in members.split("|")]
        assert closeness in {"1.0", "0.95", "0.8", "0.6"}, line
        assert len(named) == len(set(named)) >= 2, line
        assert all(named), line


def test_every_member_is_known_both_ways() -> None:
    for phrase in phrases():
        for other, closeness in close(phrase).items():
            assert close(other)[phrase] == closeness


def test_phrases_that_fold_alike_are_synonyms() -> None:
    alike = defaultdict(set)
    for phrase in phrases():
        alike[fold(phrase)].add(phrase)
    for together in alike.values():
        for phrase in together:
            assert together - {phrase} <= close(phrase).keys()


@pytest.mark.parametrize(
    ("typed", "reported"),
    [
        ("rót tiền", "bố trí kinh phí"),
        ("tụt hạng", "giảm bậc"),
        ("lên hạng", "tăng bậc"),
        ("ai lo", "chủ trì"),
        ("ai lo", "phụ trách"),
        ("bỏ giấy", "không giấy tờ"),
        ("làm điểm", "thí điểm"),
        ("tiêu tiền", "giải ngân"),
        ("nhà mạng", "doanh nghiệp viễn thông"),
        ("vi tính", "máy tính"),
        ("làm xong", "hoàn thành"),
        ("về đích", "hoàn thành"),
        ("hụt chỉ tiêu", "chưa đạt"),
        ("gắn", "lắp đặt"),
        ("ra mắt", "khai trương"),
        ("trễ hẹn", "quá hạn"),
        ("cột sóng", "trạm phát sóng"),
        ("mất sóng", "lõm sóng"),
        ("bỏ bệnh án giấy", "bệnh án điện tử"),
        ("học bạ số", "học bạ điện tử"),
        ("khám bệnh qua mạng", "khám chữa bệnh từ xa"),
        ("nộp qua mạng", "nộp trực tuyến"),
        ("trả tiền qua mạng", "thanh toán trực tuyến"),
        ("sổ đỏ", "giấy chứng nhận quyền sử dụng đất"),
        ("bị hack", "tấn công mạng"),
        ("thiếu người", "thiếu nhân lực"),
        ("họp không giấy", "phòng họp không giấy tờ"),
        ("quét mã qr", "mã qr"),
        ("đèn xanh đèn đỏ", "đèn tín hiệu giao thông"),
        ("làm đại trà", "nhân rộng"),
    ],
)
def test_what_people_type_is_what_reports_write(typed: str, reported: str) -> None:
    assert close(typed)[reported] >= 0.8
    assert close(fold(typed)).get(reported, 0) >= 0.8


_OPPOSED = """người dân | hộ gia đình
nông dân | hộ sản xuất nông nghiệp
tài khoản thanh toán | thanh toán trực tuyến
tài khoản thanh toán điện tử | thanh toán không dùng tiền mặt
tài khoản thanh toán | giao dịch
tài khoản định danh điện tử | căn cước công dân
tài khoản định danh điện tử | tài khoản thanh toán điện tử
mục tiêu | kết quả
thứ hạng | điểm số
giảm bậc | tăng bậc
đứng đầu | đứng cuối
đạt chỉ tiêu | chưa đạt chỉ tiêu
hoàn thành | chưa hoàn thành
vượt chỉ tiêu | chưa đạt chỉ tiêu
vượt chỉ tiêu | đạt chỉ tiêu
đúng hạn | quá hạn
đúng tiến độ | chậm tiến độ
tối thiểu | tối đa
tăng | giảm
băng rộng cố định | băng rộng di động
nộp trực tuyến | giải quyết trực tuyến
nộp hồ sơ | giải quyết hồ sơ
tiếp nhận | giải quyết
toàn trình | dịch vụ công trực tuyến một phần
dịch vụ công trực tuyến toàn trình | dịch vụ công trực tuyến một phần
bố trí kinh phí | giải ngân
bố trí kinh phí | thiếu kinh phí
ngân sách trung ương | ngân sách địa phương
thanh toán dùng tiền mặt | thanh toán không dùng tiền mặt
phủ sóng | lõm sóng
doanh nghiệp | hộ kinh doanh
doanh nghiệp nhỏ và vừa | doanh nghiệp công nghệ số
bệnh án điện tử | hồ sơ sức khỏe điện tử
học sinh | giáo viên
cấp xã | cấp huyện
dữ liệu mở | dữ liệu cá nhân
kinh tế số | xã hội số
điện thoại thông minh | máy tính
trạm phát sóng | thuê bao di động
ưu điểm | khó khăn
nguyên nhân | khó khăn
thí điểm | nhân rộng
sản phẩm | giao dịch
thiếu nhân lực | thiếu kinh phí
khởi công | khánh thành"""


@pytest.mark.parametrize("pair", _OPPOSED.splitlines())
def test_opposed_and_differently_counted_things_have_no_word_in_common(pair: str) -> None:
    one, other = (close(phrase) for phrase in pair.split(" | "))
    assert one
    assert other
    assert pair.split(" | ")[1] not in one
    shared = [phrase for phrase in one if other.get(phrase, 0) >= 0.8 and one[phrase] >= 0.8]
    assert shared == []


def test_a_longer_word_hides_the_syllable_it_holds() -> None:
    assert ("chính", "phủ") in compounds("phủ", False)
    assert ("chi", "tieu") in compounds("chi", True)
    assert compounds("chính", False) == ()
    assert share("ai ký nghị quyết", "nghị quyết về chữ ký số") < share("ai ký nghị quyết", "đã ký nghị quyết")
    assert share("chữ ký số", "triển khai chữ ký số") == 1.0
    assert share("phủ sóng", "Chính phủ quyết nghị") < share("phủ sóng", "Sóng 4G phủ toàn bộ các xã")
    assert share("đã tiêu bao nhiêu", "Tỉnh giải ngân 20 tỷ đồng") > 0.9
    assert share("mục tiêu là bao nhiêu", "Tỉnh giải ngân 20 tỷ đồng") == 0.0
    assert share("chi tieu la bao nhieu", "Tỉnh giải ngân 20 tỷ đồng") == 0.0


def test_every_hidden_syllable_is_a_member_and_stands_in_its_words() -> None:
    members = set(phrases())
    for line in synonym_compounds.TABLE.replace("\n ", " ").strip().splitlines():
        syllable, _, words = line.partition(": ")
        assert syllable in members, line
        for word in words.split(", "):
            assert fold(syllable) in fold(word).split(), (syllable, word)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Ai lo cổng dữ liệu mở?", "Sở Tư pháp chủ trì xây dựng cổng dữ liệu mở."),
        ("Tỉnh làm điểm chợ số ở đâu?", "Huyện được chọn thí điểm mô hình chợ 4.0."),
        ("Bao nhiêu bệnh viện bỏ bệnh án giấy?", "12 bệnh viện triển khai bệnh án điện tử."),
        ("tinh rot tien cho an toan thong tin", "Tỉnh bố trí kinh phí cho an toàn thông tin mạng."),
        ("Nhà mạng nào dựng cột sóng?", "Các doanh nghiệp viễn thông lắp đặt trạm BTS."),
    ],
)
def test_questions_in_plain_words_are_borne_out_by_officialese(question: str, text: str) -> None:
    assert share(question, text) > 0.6


def test_joining_words_are_kept_inside_phrases_only() -> None:
    assert [term.form for term in focus("Việc nào đã về đích về năm", (), False)] == ["việc", "về", "đích"]
    forms = [(term.form, term.weak) for term in focus("an toàn thông tin toàn tỉnh", (), False)]
    assert forms[:4] == [("an", False), ("toàn", True), ("thông", False), ("tin", False)]


def test_spans_of_phrases_are_the_longest() -> None:
    text = "tài khoản thanh toán điện tử, chữ ký số"
    assert [text[start:end] for start, end in phrase_spans(text)] == ["tài khoản thanh toán điện tử", "chữ ký số"]
    assert [slice(*span) for span in phrase_spans("chu ky so")] == [slice(0, 9)]
    assert phrase_spans("thanh. toán") == phrase_spans("") == []


@given(st.text(alphabet="chuyển đổisốảtàikhonthpỦ.,- ", max_size=60))
def test_spans_stand_in_the_text_in_order(text: str) -> None:
    last = 0
    for start, end in phrase_spans(text):
        assert last <= start < end <= len(text)
        last = end
