"""What the tables of synonyms must never link, and what people say that they must: closeness by hand."""

from __future__ import annotations

import pytest

from assistant.vietnamese.synonyms import synonyms
from assistant.vietnamese.text import fold

_APART = """hộ gia đình | người dân
nhà | người dân
nông dân | hộ nông dân sản xuất
hộ nghèo | hộ cận nghèo
máy tính | điện thoại thông minh
máy tính bảng | máy tính
máy tính bảng | điện thoại thông minh
mục tiêu | kết quả đạt được
chỉ tiêu | kết quả
xếp hạng | điểm số
xếp hạng | chấm điểm
thứ hạng | đánh giá
chữ ký số | nộp trực tuyến
chữ ký số | định danh điện tử
nộp hồ sơ | giải quyết hồ sơ
nộp trực tuyến | giải quyết trực tuyến
hồ sơ trực tuyến | hồ sơ giấy
dịch vụ công trực tuyến toàn trình | dịch vụ công trực tuyến một phần
sản phẩm ocop | sản phẩm
sản phẩm | gian hàng
bệnh viện | trường học
bệnh viện | nhà thuốc
bệnh viện | trạm y tế
bác sĩ | bệnh nhân
học sinh | giáo viên
học sinh | phụ huynh
mầm non | tiểu học
tiểu học | trung học cơ sở
cấp xã | cấp huyện
chủ tịch xã | chủ tịch tỉnh
chủ tịch tỉnh | phó chủ tịch tỉnh
chủ tịch tỉnh | bí thư tỉnh ủy
bộ trưởng | giám đốc sở
doanh nghiệp | hợp tác xã
doanh nghiệp | hộ kinh doanh
doanh nghiệp nhỏ và vừa | doanh nghiệp công nghệ số
tiền lương | trợ cấp
khai thuế | nộp thuế
nộp thuế | thất thu thuế
căn cước công dân | tài khoản định danh điện tử
băng rộng cố định | băng rộng di động
thuê bao di động | trạm phát sóng
sóng yếu | lõm sóng
phủ sóng | mất sóng
dữ liệu mở | dữ liệu dùng chung
dữ liệu mở | dữ liệu cá nhân
lỗ hổng | tấn công mạng
tin nhắn rác | mã độc
tất cả | hầu hết
hầu hết | quá nửa
một số | đa số
cao hơn | thấp hơn
tăng | giảm
cao nhất | thấp nhất
thí điểm | nhân rộng
thí điểm | đứng thứ
đào tạo | hướng dẫn
bố trí kinh phí | giải ngân
khen thưởng | phê bình
thời gian qua | thời gian tới
trước đây | hiện nay
du khách | cơ sở lưu trú
thửa đất | giấy chứng nhận quyền sử dụng đất
ùn tắc | tai nạn giao thông
mất điện | tiền điện
đăng ký khai sinh | đăng ký khai tử
đăng ký kết hôn | đăng ký khai sinh
ngư dân | tàu cá
trồng trọt | chăn nuôi
y tế | giáo dục"""

_SAID = """dồn sức | tập trung
gấp rút | khẩn trương
chỉ cách | hướng dẫn
chấm điểm | đánh giá
giúp | hỗ trợ
xài | sử dụng
nhà | hộ gia đình
cả thảy | tổng số
phần đông | hầu hết
bây giờ | hiện nay
tới đâu rồi | tiến độ
không rành | chưa quen
mở công ty | thành lập doanh nghiệp
làm giấy tờ | làm thủ tục hành chính
đóng thuế | nộp thuế
cây atm | atm
toa thuốc | đơn thuốc
sao y | chứng thực bản sao
mô hình 2 cấp | chính quyền địa phương hai cấp
nhập tỉnh | sáp nhập
drone | máy bay không người lái
kẹt xe | ùn tắc giao thông
cúp điện | mất điện
miếng đất | thửa đất
bị lừa | lừa đảo
bác tài | lái xe
lộ dữ liệu | lộ lọt dữ liệu
công ăn việc làm | việc làm
ba má học sinh | phụ huynh
đốc thúc | chỉ đạo"""


def closeness(phrase: str, other: str) -> float:
    return next((synonym.closeness for synonym in synonyms(phrase) if synonym.phrase == other), 0.0)


@pytest.mark.parametrize("pair", _APART.splitlines())
def test_what_must_be_kept_apart_is_linked_in_neither_way_nor_without_accents(pair: str) -> None:
    one, other = pair.split(" | ")
    assert closeness(one, other) == closeness(other, one) == 0.0
    assert closeness(fold(one), other) == closeness(fold(other), one) == 0.0


@pytest.mark.parametrize("pair", _SAID.splitlines())
def test_what_citizens_say_stands_for_what_reports_write(pair: str) -> None:
    said, written = pair.split(" | ")
    assert closeness(said, written) >= 0.8
    assert closeness(fold(said), written) >= 0.8


@pytest.mark.parametrize(
    ("phrase", "other", "expected"),
    [
        ("dồn lực", "tập trung", 0.95),
        ("ưu tiên", "tập trung", 0.8),
        ("toàn bộ", "100", 0.6),
        ("dạy", "tập huấn", 0.8),
        ("rò rỉ", "lộ lọt", 0.95),
        ("thủy sản", "hải sản", 0.6),
        ("khách sạn", "cơ sở lưu trú", 0.6),
    ],
)
def test_closeness_is_what_the_tables_say(phrase: str, other: str, expected: float) -> None:
    assert closeness(phrase, other) == closeness(other, phrase) == expected
