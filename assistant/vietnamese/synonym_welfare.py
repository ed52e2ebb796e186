"""Synonyms of health, schools, skills and staff; as ``synonym_table``.

Kept apart, though they sound alike: health records and case records; hospitals and health stations; pupils and
students; schools and hospitals; those trained and those who train.
"""

from __future__ import annotations

TABLE = """
# health
0.95 y tế | chăm sóc sức khỏe | ngành y
0.95 hồ sơ sức khỏe điện tử | hồ sơ sức khỏe | hồ sơ y tế điện tử
0.8  hồ sơ sức khỏe điện tử | sổ sức khỏe điện tử | sổ khám bệnh điện tử
0.95 bệnh án điện tử | bệnh án số | hồ sơ bệnh án điện tử | bệnh án không giấy | bỏ bệnh án giấy
0.95 đơn thuốc điện tử | kê đơn điện tử | toa thuốc điện tử | đơn thuốc số
0.95 khám chữa bệnh từ xa | tư vấn khám chữa bệnh từ xa | y tế từ xa | khám bệnh từ xa | chữa bệnh từ xa |
 khám bệnh qua mạng | khám online
0.95 khám chữa bệnh | đi khám | khám bệnh
0.95 cơ sở khám chữa bệnh | cơ sở y tế
0.8  cơ sở khám chữa bệnh | bệnh viện | trung tâm y tế
0.6  bệnh viện | cơ sở y tế
0.8  bệnh viện | nhà thương
0.95 trạm y tế | trạm xá
0.8  bảo hiểm y tế | thẻ bảo hiểm y tế
0.95 viện phí | tiền khám bệnh | tiền viện phí
0.95 tiêm chủng | tiêm vắc xin | chích ngừa | tiêm ngừa

# education, skills, staff
0.95 giáo dục | dạy và học | dạy học
0.95 cơ sở giáo dục | trường học | trường | nhà trường
0.95 học bạ điện tử | học bạ số | học bạ trên mạng
0.95 giáo viên | thầy cô | thầy cô giáo | nhà giáo
0.95 học sinh | học trò
0.95 học trực tuyến | học online | dạy học trực tuyến | học qua mạng | dạy trực tuyến
0.95 học phí | tiền học
0.95 phòng máy tính | phòng máy | phòng tin học
0.95 kỹ năng số | kỹ năng công nghệ số | kỹ năng kỹ thuật số
0.8  kỹ năng số | biết dùng công nghệ | biết công nghệ
0.95 bình dân học vụ số | xóa mù công nghệ | phổ cập kỹ năng số
0.8  đào tạo | tập huấn | bồi dưỡng | huấn luyện
0.8  tập huấn | mở lớp | lớp tập huấn
0.95 nhân lực | nguồn nhân lực | nhân sự
0.6  nhân lực | đội ngũ cán bộ | nguồn lực con người
0.95 thiếu nhân lực | thiếu người | thiếu cán bộ | nhân lực còn thiếu | thiếu nguồn nhân lực | nhân lực thiếu |
 thiếu người làm | hạn chế về nhân lực
0.95 tổ công nghệ số cộng đồng | tổ công nghệ cộng đồng | tổ chuyển đổi số cộng đồng | tổ công nghệ số |
 nhóm công nghệ cộng đồng | đội công nghệ cộng đồng

# health, as citizens speak of it
0.95 đặt lịch khám | đặt hẹn khám | đăng ký khám | lấy số khám | đặt lịch khám bệnh
0.95 đơn thuốc | toa thuốc
0.95 nhà thuốc | hiệu thuốc | tiệm thuốc | quầy thuốc
0.95 khám sức khỏe | kiểm tra sức khỏe
0.95 pacs | hệ thống lưu trữ và truyền tải hình ảnh | không in phim | bệnh viện không in phim
0.95 xét nghiệm | thử máu
0.95 sổ sức khỏe điện tử | sổ khám sức khỏe điện tử | sổ khám bệnh trên điện thoại
0.8  đại dịch | covid | dịch covid | dịch bệnh
0.95 chữa bệnh | điều trị | trị bệnh
0.95 nằm viện | nội trú
0.8  phòng khám | phòng mạch
0.95 hội chẩn từ xa | hội chẩn trực tuyến | hội chẩn qua mạng
0.95 bệnh viện thông minh | bệnh viện số

# schools, as citizens speak of them
0.95 mầm non | mẫu giáo
0.95 tiểu học | cấp một
0.95 trung học cơ sở | cấp hai
0.95 trung học phổ thông | cấp ba
0.8  giáo dục nghề nghiệp | dạy nghề | trường nghề
0.95 tuyển sinh | xét tuyển | tuyển sinh đầu cấp
0.95 thi trực tuyến | thi online | thi trên máy tính | thi trên máy
0.95 sổ liên lạc điện tử | liên lạc với phụ huynh qua mạng
0.8  bài giảng điện tử | bài giảng số | học liệu số | bài giảng e-learning | kho học liệu
0.95 lớp học thông minh | phòng học thông minh
0.95 giáo án điện tử | giáo án số
0.95 học bạ | sổ học bạ
0.95 kiến thức | hiểu biết | vốn hiểu biết
0.8  trình độ | tay nghề | chuyên môn
0.95 học tập suốt đời | học suốt đời


# skills and staff
0.95 biết dùng máy tính | biết sử dụng máy tính | sử dụng thành thạo máy tính
0.95 thành thạo | rành | rành rẽ | sử dụng thành thạo
0.95 kỹ năng số cơ bản | kỹ năng số căn bản
0.8  nhân lực chất lượng cao | người giỏi | nhân tài | người tài
0.95 thu hút nhân tài | mời người giỏi | thu hút người tài | giữ chân người giỏi
0.95 cán bộ chuyên trách | người làm riêng | công chức chuyên trách
0.8  nhân lực | người làm

0.8  đội ngũ | lực lượng
"""
