"""Synonyms of what citizens are served with: public services, papers, payments, health, schools; as ``synonym_table``.

Kept apart, though they sound alike: electronic accounts and payments; dossiers handed in and dossiers dealt with;
levels 3 and 4; digital identity and identity cards.
"""

from __future__ import annotations

TABLE = """
# digital transformation and its pillars
0.95 chuyển đổi số | chuyển đổi kỹ thuật số
0.95 chỉ số chuyển đổi số | dti | bộ chỉ số chuyển đổi số
0.95 chính quyền số | chính quyền kỹ thuật số
0.6  chính quyền số | chính quyền điện tử
0.6  chính phủ số | chính phủ điện tử
0.95 kinh tế số | nền kinh tế số
0.95 xã hội số | trụ cột xã hội số
0.95 công dân số | người dân số
0.95 nhận thức số | nhận thức về chuyển đổi số
0.8  cải cách hành chính | cải cách thủ tục hành chính | đổi mới hành chính
0.95 grdp | tổng sản phẩm trên địa bàn | tổng sản phẩm của tỉnh
0.8  xã hội | cộng đồng
0.95 ngày chuyển đổi số quốc gia | ngày hội chuyển đổi số

# public services and the one-stop shop
0.95 trực tuyến | online | qua mạng | trên mạng | qua internet
0.8  trực tiếp | tại quầy | đến tận nơi | đến trực tiếp
0.95 dịch vụ công trực tuyến | dịch vụ công online | dịch vụ công qua mạng
0.8  dịch vụ công trực tuyến | dịch vụ công
0.95 dịch vụ công trực tuyến toàn trình | dịch vụ công toàn trình | dịch vụ công mức độ 4 |
 dịch vụ công trực tuyến mức độ 4
0.95 dịch vụ công trực tuyến một phần | dịch vụ công một phần
0.8  toàn trình | mức độ 4
0.8  toàn trình | từ đầu đến cuối | hoàn toàn trực tuyến | trọn gói
0.95 thủ tục hành chính | thủ tục
0.8  thủ tục hành chính | giấy tờ hành chính | thủ tục giấy tờ
0.95 hồ sơ trực tuyến | hồ sơ nộp trực tuyến | hồ sơ qua mạng | hồ sơ online | hồ sơ nộp qua mạng | hồ sơ nộp online
0.95 nộp trực tuyến | nộp qua mạng | nộp online | tiếp nhận trực tuyến | nhận qua mạng | gửi qua mạng
0.95 nộp hồ sơ | gửi hồ sơ | làm hồ sơ
0.8  hồ sơ | giấy tờ
0.8  nộp hồ sơ | tiếp nhận hồ sơ | nhận hồ sơ
0.95 giải quyết trực tuyến | xử lý trực tuyến | giải quyết qua mạng | xử lý qua mạng | giải quyết online
0.95 giải quyết hồ sơ | xử lý hồ sơ
0.95 trả kết quả | nhận kết quả
0.95 một cửa | bộ phận một cửa | bộ phận tiếp nhận và trả kết quả | một cửa điện tử | trung tâm một cửa
0.8  một cửa | trung tâm phục vụ hành chính công | trung tâm hành chính công
0.95 trung tâm phục vụ hành chính công | trung tâm hành chính công
0.95 cổng dịch vụ công | cổng dvc | trang dịch vụ công
0.95 cổng thông tin điện tử | trang thông tin điện tử | trang web | website | trang mạng
0.95 hài lòng | mức độ hài lòng | vừa lòng | ưng ý
0.95 phản ánh, kiến nghị | phản ánh hiện trường | góp ý | kêu ca | phàn nàn
0.8  tổng đài | đường dây nóng | hotline
0.95 bưu chính công ích | bưu điện | dịch vụ bưu chính công ích
0.8  bưu chính | bưu điện
0.95 đăng ký khai sinh | làm khai sinh | giấy khai sinh | khai sinh
0.8  liên thông | kết hợp nhiều thủ tục

# papers, signatures and offices
0.95 không giấy tờ | bỏ giấy | bỏ giấy tờ | không dùng giấy | không giấy | phi giấy tờ | không in giấy
0.95 phòng họp không giấy tờ | họp không giấy tờ | họp không giấy | hội nghị không giấy tờ | họp không in tài liệu
0.8  bản giấy | văn bản giấy | hồ sơ giấy
0.8  văn bản | giấy tờ | công văn
0.95 văn bản điện tử | văn bản trao đổi qua môi trường mạng | trao đổi văn bản điện tử
0.95 gửi nhận văn bản | trao đổi văn bản | gửi nhận văn bản điện tử | gửi công văn qua mạng
0.95 quản lý văn bản và điều hành | quản lý văn bản | phần mềm quản lý văn bản | ioffice | văn phòng điện tử
0.95 chữ ký số | chữ ký điện tử
0.95 ký số | ký điện tử | ký bằng chữ ký số | ký trên máy
0.8  chứng thư số | chứng thư chữ ký số | chữ ký số
0.95 hội nghị trực tuyến | họp trực tuyến | họp online | họp qua mạng | họp qua màn hình | hội nghị truyền hình
0.95 thư điện tử | email | thư điện tử công vụ | hộp thư điện tử
0.95 số hóa | chuyển sang dạng số | số hóa thông tin | quét vào máy | đưa lên máy | scan | lưu vào máy
0.95 tài liệu lưu trữ | hồ sơ lưu trữ | tư liệu lưu trữ | kho lưu trữ
0.95 làm việc từ xa | làm việc trên môi trường mạng | làm việc online
0.95 môi trường mạng | môi trường số | không gian mạng | môi trường điện tử
0.95 máy tính | máy vi tính | vi tính | máy tính để bàn
0.8  máy tính | máy tính xách tay | laptop

# identity
0.95 định danh điện tử | định danh số | vneid | tài khoản định danh | tài khoản định danh điện tử
0.8  danh tính số | định danh điện tử | định danh số | danh tính điện tử
0.95 căn cước công dân | thẻ căn cước | căn cước | căn cước công dân gắn chip | cccd gắn chip | thẻ căn cước công dân
0.95 dữ liệu dân cư | cơ sở dữ liệu dân cư | cơ sở dữ liệu quốc gia về dân cư
0.95 đề án 06 | dự án 06

# payment, banking, tax
0.95 hóa đơn điện tử | hóa đơn số
0.95 nộp thuế điện tử | nộp thuế qua mạng
0.95 khai thuế điện tử | khai thuế qua mạng
0.8  thuế điện tử | nộp thuế điện tử
0.8  thuế điện tử | khai thuế điện tử
0.95 tài khoản thanh toán điện tử | tài khoản thanh toán
0.8  tài khoản thanh toán điện tử | tài khoản ngân hàng | tài khoản giao dịch điện tử
0.8  tài khoản thanh toán | tài khoản ngân hàng
0.95 thanh toán không dùng tiền mặt | thanh toán không tiền mặt | không dùng tiền mặt | không tiền mặt
0.95 thanh toán dùng tiền mặt | thanh toán tiền mặt | trả tiền mặt
0.8  thanh toán không dùng tiền mặt | thanh toán điện tử | thanh toán số | thanh toán trực tuyến
0.8  thanh toán không dùng tiền mặt | quẹt thẻ | quét mã trả tiền | chuyển khoản
0.95 thanh toán trực tuyến | trả tiền qua mạng | trả phí qua mạng | nộp tiền qua mạng | nộp phí qua mạng |
 trả tiền online | thanh toán online | đóng phí qua mạng
0.95 mobile money | tiền di động
0.6  ví điện tử | mobile money
0.8  ngân hàng | tổ chức tín dụng | nhà băng
0.95 trả lương qua tài khoản | nhận lương qua tài khoản | lương qua thẻ
0.95 trả lương hưu | chi trả lương hưu | lương hưu
0.6  chi trả an sinh xã hội | trả lương hưu

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
"""
