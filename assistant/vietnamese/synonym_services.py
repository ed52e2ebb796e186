"""Synonyms of what citizens are served with: public services, papers, payments, tax, banks; as ``synonym_table``.

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

# public services, as citizens speak of them
0.95 làm giấy tờ | làm thủ tục | làm thủ tục hành chính | đi làm giấy tờ
0.95 phản ánh, kiến nghị | than phiền | kêu ca phàn nàn | ý kiến phàn nàn
0.95 không phải đi lại | khỏi đi lại | đỡ đi lại | giảm đi lại | khỏi phải đi
0.8  nộp trực tuyến | ngồi nhà nộp | nộp ở nhà | nộp từ xa | gửi online
0.8  thời gian giải quyết | thời gian chờ | thời gian xử lý | thời gian chờ đợi
0.95 chứng thực bản sao | sao y | sao y bản chính | chứng thực bản sao từ bản chính
0.95 đăng ký kết hôn | làm giấy kết hôn | giấy kết hôn
0.95 đăng ký khai tử | khai tử | báo tử | làm giấy khai tử
0.95 lý lịch tư pháp | phiếu lý lịch tư pháp
0.95 hộ chiếu | passport
0.95 giấy phép lái xe | bằng lái | bằng lái xe
0.8  đăng ký kinh doanh | đăng ký doanh nghiệp | giấy phép kinh doanh
0.8  thành lập doanh nghiệp | mở công ty | lập công ty | thành lập mới doanh nghiệp
0.95 hộ tịch | sổ hộ tịch
0.95 biểu mẫu | mẫu đơn | tờ khai
0.8  biểu mẫu điện tử | tờ khai điện tử | mẫu đơn điện tử
0.95 kiosk | ki ốt | kiốt | máy tự phục vụ
0.95 bấm số | lấy số thứ tự | bốc số
0.95 đơn giản hóa | tinh gọn | gọn nhẹ
0.95 khiếu nại, tố cáo | đơn thư khiếu nại | đơn thư
0.95 thuê dịch vụ công nghệ thông tin | thuê ngoài | đi thuê
0.95 tiếp công dân | tiếp dân
0.95 bộ phận một cửa cấp xã | một cửa xã | một cửa cấp xã

# how the state is organized
0.95 chính quyền địa phương hai cấp | chính quyền địa phương 2 cấp | chính quyền hai cấp | chính quyền 2 cấp |
 mô hình hai cấp | mô hình 2 cấp
0.95 sáp nhập | nhập lại | hợp nhất | nhập tỉnh
0.95 bỏ cấp huyện | không còn cấp huyện | không tổ chức cấp huyện | kết thúc hoạt động cấp huyện
0.8  tinh gọn bộ máy | sắp xếp bộ máy | sắp xếp tổ chức bộ máy
0.95 trụ sở | công sở | nơi làm việc
0.8  kỷ luật, kỷ cương | kỷ cương hành chính | kỷ cương
0.8  phong trào | thi đua | phong trào thi đua
0.8  cuộc thi | hội thi
0.8  hội thảo | tọa đàm | diễn đàn | seminar
0.95 quy chế | nội quy
0.8  lộ trình | kế hoạch từng bước
0.8  đột phá | mũi nhọn | khâu đột phá

# tax, banks and buying
0.95 nộp thuế | đóng thuế
0.95 khai thuế | kê khai thuế | khai báo thuế
0.95 người nộp thuế | người đóng thuế
0.8  thất thu thuế | trốn thuế | sót thuế
0.95 máy tính tiền | khởi tạo từ máy tính tiền | máy bán hàng
0.95 atm | cây atm | cây rút tiền | máy rút tiền
0.95 máy pos | máy quẹt thẻ | máy cà thẻ | máy chấp nhận thẻ
0.8  tín dụng | cho vay | vay vốn | vay tiền
0.95 dư nợ | tổng dư nợ
0.8  thanh toán | chi trả | trả tiền
0.95 tiền mặt | tiền giấy
0.95 mở tài khoản | lập tài khoản | làm tài khoản
0.6  ví điện tử | momo | zalopay
0.8  điểm chấp nhận thanh toán | nơi nhận chuyển khoản
0.95 trợ cấp | tiền trợ cấp
0.95 an sinh xã hội | phúc lợi xã hội | phúc lợi

# papers and machines of the office
0.8  họp không giấy tờ | họp ecabinet | ecabinet
0.95 máy quét | máy scan
0.95 máy tính bảng | tablet | ipad
0.95 hồ sơ công việc | hồ sơ xử lý công việc
0.95 báo cáo điện tử | báo cáo số | chế độ báo cáo điện tử
"""
