"""Synonyms of what is done: plans, papers, networks and people are acted upon in many words; as ``synonym_table``.

Kept apart, though one follows the other: to hand in and to deal with; to try out and to spread; to plan and to do; to
allot money and to spend it; to train and to advise.
"""

from __future__ import annotations

TABLE = """
# deeds
0.8  triển khai | thực hiện | áp dụng
0.8  triển khai | tiến hành | thi hành
0.95 thí điểm | làm điểm | thử nghiệm | làm thử | chạy thử | vận hành thử | triển khai thử | làm mẫu |
 triển khai thí điểm
0.95 nhân rộng | mở rộng | làm đại trà | triển khai diện rộng | triển khai đại trà | lan tỏa
0.95 lắp đặt | gắn | lắp ráp | lắp thêm
0.8  lắp đặt | trang bị | trang cấp | đầu tư lắp đặt
0.8  xây dựng | xây | thi công
0.8  nâng cấp | cải tạo | hiện đại hóa
0.8  ban hành | thông qua | công bố | ký
0.95 ban hành | ra nghị quyết | ra quyết định | ra kế hoạch | ra chỉ thị | ra văn bản | ký ban hành
0.95 phê duyệt | duyệt | thông qua
0.8  thành lập | lập
0.95 thành lập | lập ra | lập nên
0.8  thành lập | ra mắt | thiết lập | kiện toàn
0.8  khai trương | ra mắt | khánh thành
0.8  khai trương | công bố | chính thức hoạt động | đưa vào hoạt động
0.8  đưa vào sử dụng | sử dụng chính thức | vận hành
0.95 vận hành | đưa vào hoạt động | đi vào hoạt động | hoạt động chính thức | đưa vào vận hành | đưa vào khai thác |
 chạy chính thức
0.95 khởi công | động thổ | bắt đầu xây dựng
0.8  bắt đầu | khởi động | phát động | mở màn
0.8  kết nối | liên thông | tích hợp
0.95 kết nối | nối mạng | đấu nối
0.95 cung cấp | cung ứng
0.95 tiếp nhận | nhận | thu nhận
0.8  giải quyết | xử lý
0.95 tham gia | có tham gia
0.95 phát sinh hồ sơ | có hồ sơ | có phát sinh hồ sơ
0.95 giao | phân công | yêu cầu
0.8  phát biểu | nhấn mạnh | cho biết | nói | cho hay | nêu rõ
0.8  tuyên truyền | phổ biến | tuyên truyền phổ biến | vận động
0.8  kiểm tra | thanh tra
0.95 rà soát | soát lại | xem lại | kiểm lại
0.8  phối hợp | hợp tác | bắt tay | liên kết
0.95 ký kết | ký hợp tác | ký thỏa thuận | ký thỏa thuận hợp tác | ký kết hợp tác
0.95 bằng khen | khen thưởng | tuyên dương
0.8  bằng khen | giấy khen | giải thưởng | được khen | trao thưởng
0.95 cập nhật | làm mới dữ liệu
0.6  cập nhật | bổ sung
0.95 bãi bỏ | hủy bỏ | gỡ bỏ | xóa bỏ | dẹp bỏ
0.95 tổ chức hội nghị | mở hội nghị | tổ chức họp
0.8  ưu tiên | chú trọng
0.95 kích hoạt | đã kích hoạt
0.8  lượt truy cập | lượt xem
0.95 hướng dẫn | chỉ dẫn | cầm tay chỉ việc

# to use, to go online, to set up
0.95 sử dụng | dùng | xài
0.95 sử dụng thường xuyên | dùng thường xuyên
0.8  lên mạng | vào mạng | lướt mạng | internet | lướt web | lên net
0.8  cài đặt | cài app | cài ứng dụng | cài phần mềm | cài vào máy
0.95 tải về | tải xuống | tải app
0.95 đăng nhập | vào tài khoản
0.95 thí điểm | xài thử | làm thí điểm | áp dụng thử | thử trước | vận hành thử nghiệm
0.8  triển khai | bắt tay vào làm | bắt tay làm | đưa vào thực hiện | đưa vào áp dụng
0.8  lắp đặt | gắn thêm | dựng lên
0.8  trang bị | mua sắm | sắm sửa | mua mới
0.95 bảo trì | bảo dưỡng | duy tu | tu sửa
0.8  sửa chữa | bảo trì | tu sửa
0.8  nâng cấp | làm mới | thay mới
0.95 tắt sóng | cắt sóng | dừng phát sóng
0.95 dừng hoạt động | ngừng hoạt động | ngưng hoạt động | tạm dừng | tạm ngưng
0.95 kết thúc | khép lại | chấm dứt
0.95 gia hạn | kéo dài thời hạn | lùi thời hạn
0.95 thay thế | thay cho
0.8  chuyển sang | chuyển qua | đổi sang | đổi qua
0.95 tích hợp | gộp vào | nhập chung | ghép vào
0.8  đưa lên | đăng tải | tải lên | đăng lên
0.95 công khai | công bố công khai | niêm yết công khai | công khai rộng rãi
0.8  công khai | công bố
0.8  công bố | thông báo | loan báo

# to teach, help, tell
0.8  tập huấn | dạy | mở lớp dạy
0.8  đào tạo | dạy | mở lớp
0.6  tập huấn | hướng dẫn
0.95 hướng dẫn | chỉ cách | dạy cách | bày cách | chỉ bảo | chỉ cho | bày cho | chỉ vẽ
0.95 lớp tập huấn | khóa tập huấn | lớp bồi dưỡng | khóa bồi dưỡng | lớp học | khóa học
0.8  hỗ trợ | giúp | tương trợ | đỡ đần | phụ giúp
0.8  tuyên truyền | nói cho dân biết | thông tin tới | phổ biến rộng rãi
0.8  nâng cao nhận thức | thay đổi nhận thức | giúp hiểu | làm cho hiểu | thay đổi tư duy
0.95 khuyến khích | động viên | cổ vũ | khích lệ
0.8  huy động | kêu gọi | vận động | gom góp
0.8  tài trợ | ủng hộ | trao tặng | biếu tặng | tặng cho | cho không
0.95 biểu dương | khen ngợi | tuyên dương | ca ngợi | khen
0.8  khen thưởng | khen | được khen
0.95 phê bình | kiểm điểm | chê trách | bị nhắc nhở
0.95 xử lý kỷ luật | kỷ luật | bị kỷ luật

# to lead, order, decide
0.95 chỉ đạo | ra lệnh | đốc thúc | đôn đốc
0.8  chỉ đạo | yêu cầu
0.95 đôn đốc | nhắc nhở | thúc giục | hối thúc
0.95 phê duyệt | phê chuẩn | chuẩn y | đồng ý cho | chấp thuận | bấm nút
0.8  ban hành | đưa ra | đề ra
0.95 soạn thảo | biên soạn | soạn | dự thảo
0.95 sửa đổi | điều chỉnh | chỉnh sửa | sửa lại
0.95 điều chỉnh, bổ sung | sửa đổi, bổ sung
0.95 phân cấp | phân quyền | ủy quyền | giao quyền | trao quyền
0.95 bổ nhiệm | đề bạt | cất nhắc
0.95 tuyển dụng | tuyển người | nhận người | thuê người
0.95 lấy ý kiến | hỏi ý kiến | xin ý kiến | tham vấn
0.95 cam kết | hứa | hứa hẹn
0.95 thảo luận | trao đổi ý kiến | bàn luận | bàn bạc
0.95 khảo sát | thăm dò | hỏi dân
0.8  khảo sát | điều tra
0.95 giám sát | theo dõi | trông coi | để mắt | canh chừng
0.8  đánh giá | chấm điểm | đo lường | đong đếm
0.95 thống kê | kiểm đếm
0.95 thu thập | gom | tập hợp | thu gom dữ liệu
0.8  tổng hợp | tập hợp | gom lại
0.95 phát hiện | tìm ra | dò ra | phát giác
0.95 ngăn chặn | chặn đứng | chặn lại | ngăn ngừa
0.8  phòng ngừa | phòng chống | phòng tránh | ngăn ngừa
0.8  cảnh báo | báo động | cảnh giác | nhắc nhở
0.95 phản hồi | trả lời | hồi âm | đáp lại
0.95 xác minh | kiểm chứng | làm rõ
0.95 bàn giao | chuyển giao | giao lại

# to press on, to keep, to gain
0.8  đẩy mạnh | thúc đẩy | tăng cường | đẩy nhanh | xúc tiến | làm mạnh hơn
0.95 tập trung | dồn sức | dốc sức | dồn lực | dốc lực | tập trung nguồn lực
0.8  tập trung | ưu tiên | chú trọng | đặt trọng tâm | dồn sức | chú ý | quan tâm | làm trước
0.95 khẩn trương | gấp rút | gấp gáp | khẩn cấp | cấp tốc
0.8  khẩn trương | nhanh chóng | mau chóng | làm gấp
0.8  quyết liệt | mạnh mẽ | ráo riết | mạnh tay
0.95 nâng cao | nâng lên | nâng tầm
0.8  nâng cao | cải thiện | tăng cường
0.8  khai thác | tận dụng | phát huy
0.95 duy trì | giữ vững | giữ được | giữ nguyên
0.95 bứt phá | vươn lên | bứt tốc | tăng tốc
0.8  hình thành | tạo lập | gây dựng | tạo dựng
0.95 hoàn thiện | hoàn chỉnh
0.8  tạo thuận lợi | tạo điều kiện | tạo điều kiện thuận lợi
0.95 đáp ứng | thỏa mãn
0.95 hưởng ứng | tham gia tích cực | nhiệt tình tham gia
0.8  ủng hộ | đồng tình | đồng thuận | hưởng ứng
0.8  góp phần | đóng góp | góp sức
"""
