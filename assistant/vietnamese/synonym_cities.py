"""Synonyms of cities, land, transport, order, culture, the environment, energy and post, as ``synonym_table``.

Kept apart, though they sound alike: visitors and their visits; plots and certificates; accidents and jams; power and
water; hotels and sights.
"""

from __future__ import annotations

TABLE = """
# cities, land, transport, culture
0.95 đô thị thông minh | thành phố thông minh | smart city
0.95 ioc | trung tâm điều hành thông minh | trung tâm giám sát điều hành thông minh |
 trung tâm giám sát, điều hành đô thị thông minh
0.8  đất đai | ruộng đất | nhà đất
0.95 cơ sở dữ liệu đất đai | dữ liệu đất đai | số hóa đất đai
0.95 giấy chứng nhận quyền sử dụng đất | sổ đỏ | sổ hồng
0.95 giấy phép xây dựng | phép xây dựng | cấp phép xây dựng
0.95 giao thông thông minh | hệ thống giao thông thông minh
0.95 đèn tín hiệu giao thông | đèn giao thông | đèn xanh đèn đỏ
0.95 xử phạt | xử phạt vi phạm
0.8  xử phạt | phạt nguội
0.95 an ninh trật tự | trật tự an ninh | trị an
0.95 du lịch thông minh | du lịch số | bản đồ du lịch số
0.95 du khách | khách du lịch | khách tham quan
0.95 di tích | di sản
0.95 thư viện số | thư viện điện tử
0.95 bảo tàng số | bảo tàng ảo

# land and building
0.95 thửa đất | mảnh đất | lô đất | miếng đất
0.95 đo đạc | đo đất | đo vẽ
0.95 sang tên | chuyển nhượng | mua bán đất
0.95 giải phóng mặt bằng | đền bù giải tỏa
0.95 bồi thường | đền bù
0.95 bản đồ địa chính | bản đồ đất
0.95 bất động sản | nhà đất

# transport
0.95 xe buýt | xe bus
0.95 thu phí không dừng | thu phí tự động không dừng | thu phí tự động
0.95 ùn tắc | kẹt xe | tắc đường | ùn tắc giao thông | ách tắc giao thông
0.95 bãi đỗ xe | bãi giữ xe | bãi đậu xe | chỗ đậu xe | bãi xe
0.8  tai nạn giao thông | đụng xe | va chạm giao thông
0.95 vận tải | chuyên chở
0.8  phương tiện | xe cộ
0.95 đường sá | đường bộ

# order and law
0.95 xử phạt | phạt tiền | bị phạt
0.8  vi phạm | phạm luật | sai phạm

0.95 hỏa hoạn | cháy nổ | cháy nhà
0.95 phổ biến pháp luật | tuyên truyền pháp luật | giáo dục pháp luật
0.95 pháp luật | luật pháp

# culture and tourism
0.6  cơ sở lưu trú | khách sạn | nhà nghỉ | homestay
0.8  điểm du lịch | khu du lịch | điểm đến | địa điểm tham quan | chỗ chơi
0.95 tham quan | đi xem | viếng thăm | ghé thăm
0.95 vé điện tử | bán vé trực tuyến | vé online | bán vé qua mạng
0.95 thuyết minh tự động | thuyết minh điện tử | audio guide
0.95 thực tế ảo | vr | vr360 | tham quan ảo | du lịch ảo
0.8  nhà văn hóa | nhà sinh hoạt cộng đồng | nhà cộng đồng | hội trường thôn
0.95 lễ hội | festival
0.95 tin bài | bài viết | bài báo
0.95 danh lam thắng cảnh | danh thắng | cảnh đẹp

# environment, energy, post
0.95 rác thải | rác
0.95 ô nhiễm | ô nhiễm môi trường
0.95 quan trắc | quan trắc môi trường
0.95 nước sạch | nước máy
0.95 công tơ điện tử | đồng hồ điện | điện kế điện tử | công tơ điện
0.95 tiền điện | hóa đơn tiền điện
0.95 mất điện | cúp điện | cắt điện
0.95 điện mặt trời | năng lượng mặt trời
0.95 địa chỉ số | nền tảng địa chỉ số | mã địa chỉ
0.8  bưu cục | điểm bưu điện | bưu điện
0.95 chuyển phát | gửi bưu phẩm | phát thư
"""
