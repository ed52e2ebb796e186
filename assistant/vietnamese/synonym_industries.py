"""Synonyms of trade, farming, firms, science and labour, laid out as ``synonym_table``.

Kept apart, though they sound alike: farms and farmers; sales and goods; wages and incomes; firms at large and firms of
digital technology; goods at large and those of OCOP.
"""

from __future__ import annotations

TABLE = """
# trade, products, farming
0.95 thương mại điện tử | e-commerce | mua bán trên mạng | buôn bán trên mạng | kinh doanh trực tuyến |
 bán hàng qua mạng | bán hàng online | buôn bán online | mua bán online | kinh doanh online
0.95 sàn thương mại điện tử | sàn giao dịch thương mại điện tử | chợ điện tử | chợ mạng | sàn thương mại trực tuyến |
 sàn điện tử
0.8  giao dịch trên sàn thương mại điện tử | mua bán trên sàn | giao dịch trên sàn
0.8  sàn thương mại điện tử | sàn thương mại | sàn giao dịch | chợ online | sàn online | shopee | lazada
0.95 mua sắm trực tuyến | mua hàng trực tuyến | mua sắm online | mua hàng online | mua hàng qua mạng |
 mua sắm qua mạng | mua đồ online
0.8  mua sắm trực tuyến | mua bán trực tuyến | mua đồ trên mạng
0.95 bán trên sàn | lên sàn | có mặt trên sàn | đưa lên sàn | niêm yết trên sàn | bày bán trên sàn
0.95 mức bán lẻ | tổng mức bán lẻ | doanh số bán lẻ | bán lẻ
0.95 doanh thu | doanh số
0.95 giao dịch | lượt giao dịch
0.8  đơn hàng | lượt mua | đơn đặt hàng
0.95 chợ 4 0 | chợ số | chợ không tiền mặt | chợ không dùng tiền mặt | chợ chuyển đổi số
0.95 ocop | mỗi xã một sản phẩm | sản phẩm ocop
0.8  sản phẩm | mặt hàng | hàng hóa
0.8  sản phẩm chủ lực | đặc sản | hàng chủ lực
0.95 truy xuất nguồn gốc | tem truy xuất | truy nguồn gốc | tra nguồn gốc
0.95 mã qr | mã vạch qr | quét mã | qr code | quét mã qr
0.95 hợp đồng điện tử | hợp đồng số
0.95 hợp tác xã | htx nông nghiệp
0.95 nông dân | bà con nông dân | nhà nông | người làm nông
0.95 hộ sản xuất nông nghiệp | hộ nông nghiệp | hộ nông dân | hộ làm nông nghiệp | hộ làm nông | hộ sản xuất nông sản
0.6  nông dân | hộ nông dân
0.95 sản phẩm nông nghiệp | nông sản | hàng nông sản
0.6  nông nghiệp | trồng trọt chăn nuôi | ruộng vườn | đồng áng
0.8  nông nghiệp công nghệ cao | nông nghiệp thông minh | nông nghiệp số
0.95 vùng trồng | mã số vùng trồng
0.95 xuất khẩu | bán ra nước ngoài
0.8  tiêu thụ | bán hàng | bán ra

# farming, fishing, forests
0.8  trồng trọt | trồng cây | cây trồng
0.8  chăn nuôi | vật nuôi | nuôi gia súc
0.95 nuôi trồng thủy sản | nuôi thủy sản
0.6  thủy sản | hải sản | thủy hải sản | tôm cá
0.95 tưới tự động | tưới thông minh | hệ thống tưới tự động | hệ thống tưới thông minh | tưới nước tự động
0.8  tưới tự động | tưới tiết kiệm | tưới nhỏ giọt
0.95 máy bay không người lái | drone | flycam | máy bay nông nghiệp | máy bay phun thuốc
0.95 nhật ký điện tử | nhật ký sản xuất điện tử | nhật ký đồng ruộng điện tử | ghi chép điện tử
0.8  sâu bệnh | dịch hại | dịch bệnh cây trồng
0.95 tàu cá | ghe cá | thuyền cá | ghe tàu
0.95 thiết bị giám sát hành trình | định vị tàu cá | giám sát hành trình
0.8  khai thác thủy sản bất hợp pháp | iuu | đánh bắt trái phép | thẻ vàng
0.95 xâm nhập mặn | nhiễm mặn | nước mặn | hạn mặn
0.95 thiên tai | bão lũ | mưa lũ | lũ lụt | lụt bão
0.95 thương lái | người thu mua | lái buôn
0.8  trang trại | nông trại | nhà vườn

# buying and selling
0.8  gian hàng | gian hàng số | cửa hàng trên sàn | shop
0.95 giao hàng | ship hàng | chuyển hàng | giao nhận
0.8  logistics | kho vận | dịch vụ hậu cần | vận chuyển hàng hóa
0.95 livestream | phát trực tiếp bán hàng | bán hàng livestream | live bán hàng
0.8  quảng bá | giới thiệu sản phẩm | tiếp thị | quảng cáo | marketing
0.95 thương hiệu | nhãn hiệu
0.95 hàng giả | hàng nhái
0.8  chợ truyền thống | chợ dân sinh | chợ quê

# firms, science, start-ups
0.95 doanh nghiệp công nghệ số | công ty công nghệ số
0.8  doanh nghiệp công nghệ số | doanh nghiệp công nghệ | công ty công nghệ | doanh nghiệp số
0.95 khởi nghiệp | startup | khởi nghiệp sáng tạo | khởi sự doanh nghiệp
0.95 đổi mới sáng tạo | sáng tạo đổi mới
0.8  sáng kiến | giải pháp hữu ích | ý tưởng sáng tạo
0.8  nghiên cứu khoa học | đề tài khoa học
0.95 lĩnh vực ưu tiên | ưu tiên lĩnh vực | ngành ưu tiên
0.95 chính sách | cơ chế chính sách
0.95 hành lang pháp lý | khung pháp lý | quy định pháp luật | thể chế
0.95 khu công nghiệp | cụm công nghiệp
0.95 khu công nghệ thông tin tập trung | khu công viên phần mềm | công viên phần mềm
0.95 chuyên gia nước ngoài | chuyên gia quốc tế
0.95 sở hữu trí tuệ | quyền sở hữu trí tuệ | bản quyền sáng chế
0.95 công nghiệp bán dẫn | bán dẫn | vi mạch | chip bán dẫn
0.95 phòng thí nghiệm | phòng lab | lab
0.8  nghiên cứu và phát triển | r d
0.95 bằng sáng chế | sáng chế
0.8  nhà đầu tư | bên đầu tư | giới đầu tư

# labour
0.95 việc làm | công ăn việc làm
0.95 thất nghiệp | mất việc | không có việc làm
0.95 tiền lương | tiền công | lương bổng
0.8  sàn giao dịch việc làm | giới thiệu việc làm | tìm việc làm | tìm việc
0.95 xuất khẩu lao động | đi làm nước ngoài | lao động đi nước ngoài | đi lao động nước ngoài
0.95 giảm nghèo | thoát nghèo | xóa đói giảm nghèo | xóa nghèo | bớt nghèo
0.8  đào tạo nghề | dạy nghề | học nghề
"""
