"""Words and phrases of the field that mean the same, or nearly.

Each line is how close its members are to each other, then the members. 0.95: one may stand for the other; 0.8: the same
in most reports; 0.6: related, one may answer for the other where nothing closer does. What is counted differently is
kept apart: people who use the internet and households that have it, a target and a result, a rank and a score.
"""

from __future__ import annotations

TABLE = """
1.0  tỷ lệ | tỉ lệ
1.0  tỷ trọng | tỉ trọng
1.0  tỷ | tỉ
1.0  bảo đảm | đảm bảo
1.0  hàng năm | hằng năm | mỗi năm
0.95 người dân | dân số | dân | dân cư | nhân dân
0.8  người dân | công dân | người
0.95 dân số trưởng thành | người trưởng thành | người lớn | người dân trưởng thành
0.95 hộ gia đình | hộ dân | hộ | gia đình | số hộ
0.95 doanh nghiệp nhỏ và vừa | doanh nghiệp vừa và nhỏ | dnnvv | sme | doanh nghiệp nhỏ vừa
0.8  doanh nghiệp | công ty
0.8  hộ kinh doanh | hộ buôn bán | tiểu thương
0.95 cán bộ, công chức, viên chức | cán bộ công chức | cbccvc | công chức, viên chức | cán bộ
0.95 nông dân | bà con nông dân | nhà nông | người làm nông
0.95 hộ sản xuất nông nghiệp | hộ nông nghiệp | hộ nông dân | hộ làm nông nghiệp | hộ làm nông | hộ sản xuất nông sản
0.8  nông dân | hộ nông dân
0.95 sản phẩm nông nghiệp | nông sản | hàng nông sản
0.95 ocop | mỗi xã một sản phẩm | sản phẩm ocop
0.8  sản phẩm | mặt hàng | hàng hóa
0.95 chuyển đổi số | chuyển đổi kỹ thuật số
0.95 chỉ số chuyển đổi số | dti | bộ chỉ số chuyển đổi số | chỉ số cđs
0.95 chính quyền số | chính quyền kỹ thuật số
0.6  chính quyền số | chính quyền điện tử
0.6  chính phủ số | chính phủ điện tử
0.95 kinh tế số | nền kinh tế số
0.95 xã hội số | trụ cột xã hội số
0.95 grdp | tổng sản phẩm trên địa bàn | tổng sản phẩm của tỉnh
0.8  tỷ trọng | tỷ lệ | phần trăm
0.6  tỷ trọng | đóng góp | chiếm | tỷ lệ đóng góp
0.95 năng suất lao động | năng suất làm việc
0.95 bình quân | trung bình
0.95 chỉ tiêu | mục tiêu
0.8  mục tiêu | phấn đấu | chỉ tiêu đề ra | đích
0.6  mục tiêu | kế hoạch
0.6  chỉ tiêu | kế hoạch
0.95 khó khăn | hạn chế | tồn tại | vướng mắc | bất cập | trở ngại | tồn tại hạn chế | khó khăn vướng mắc
0.8  khó khăn | thách thức | điểm nghẽn | rào cản | yếu kém | nhược điểm | khuyết điểm | điểm yếu
0.8  nhiệm vụ | giải pháp | phương hướng | nhiệm vụ trọng tâm | việc cần làm | công việc trọng tâm
0.6  nhiệm vụ | yêu cầu | chỉ đạo | định hướng
0.95 kết quả | thành tựu | kết quả đạt được | thành quả
0.8  nguyên nhân | lý do
0.95 xếp hạng | xếp thứ | đứng thứ | thứ hạng | hạng | xếp vị trí | đứng vị trí | vị thứ
0.8  thứ hạng | vị trí | thứ bậc
0.95 bậc | hạng | thứ hạng
0.95 kinh phí | vốn | ngân sách | tiền | nguồn vốn | nguồn kinh phí
0.6  kinh phí | chi phí | nguồn lực | đầu tư
0.95 bố trí | dành | phân bổ | chi
0.95 trực tuyến | online | qua mạng | trên mạng | qua internet
0.95 internet | mạng internet
0.95 sàn thương mại điện tử | sàn tmđt | sàn giao dịch thương mại điện tử | chợ điện tử | chợ mạng |
 sàn thương mại trực tuyến
0.8  sàn thương mại điện tử | sàn thương mại | sàn giao dịch | chợ online | sàn online
0.95 thương mại điện tử | tmđt | e-commerce | mua bán trên mạng | buôn bán trên mạng | kinh doanh trực tuyến
0.95 mua sắm trực tuyến | mua hàng trực tuyến | mua sắm online | mua hàng online | mua hàng qua mạng |
 mua sắm qua mạng | mua đồ online
0.8  mua sắm trực tuyến | mua bán trực tuyến | mua đồ trên mạng
0.95 dịch vụ công trực tuyến | dvctt | dịch vụ công online | dịch vụ công qua mạng
0.8  dịch vụ công trực tuyến | dịch vụ công
0.95 dịch vụ công trực tuyến toàn trình | dịch vụ công toàn trình | dịch vụ công mức độ 4 |
 dịch vụ công trực tuyến mức độ 4
0.8  toàn trình | mức độ 4
0.95 thủ tục hành chính | thủ tục | tthc
0.8  thủ tục hành chính | giấy tờ hành chính
0.95 hồ sơ trực tuyến | hồ sơ nộp trực tuyến | hồ sơ qua mạng
0.95 phát sinh hồ sơ | có hồ sơ | có phát sinh hồ sơ
0.95 cổng dịch vụ công | cổng dvc | trang dịch vụ công
0.95 hóa đơn điện tử | hoá đơn số | hđđt
0.95 tài khoản thanh toán điện tử | tài khoản thanh toán
0.8  tài khoản thanh toán điện tử | tài khoản ngân hàng | tài khoản giao dịch điện tử
0.8  tài khoản thanh toán | tài khoản ngân hàng
0.95 thanh toán không dùng tiền mặt | thanh toán không tiền mặt | không dùng tiền mặt | không tiền mặt
0.95 thanh toán dùng tiền mặt | thanh toán tiền mặt
0.8  thanh toán không dùng tiền mặt | thanh toán điện tử | thanh toán số | thanh toán trực tuyến
0.95 định danh điện tử | định danh số | vneid | tài khoản định danh | tài khoản định danh điện tử
0.8  danh tính số | định danh điện tử | định danh số | danh tính điện tử
0.95 chữ ký số | chữ ký điện tử
0.8  chứng thư số | chứng thư chữ ký số | chữ ký số
0.95 điện thoại thông minh | smartphone | smart phone | điện thoại di động thông minh
0.95 máy tính | máy vi tính
0.95 internet cáp quang | băng rộng cáp quang | cáp quang băng rộng | internet cáp quang băng rộng |
 mạng băng rộng cáp quang | mạng cáp quang
0.8  cáp quang | băng rộng cáp quang | internet cáp quang | đường truyền cáp quang
0.8  internet cáp quang | băng rộng cố định | internet băng rộng | internet băng rộng cố định
0.8  băng rộng cáp quang | băng rộng cố định
0.95 băng rộng cố định | internet băng rộng cố định | mạng cố định | internet cố định | băng rộng cố định internet
0.95 băng rộng di động | internet di động | mạng di động
0.95 băng rộng | băng thông rộng
0.95 tốc độ truy cập | tốc độ | tốc độ mạng | tốc độ internet | tốc độ truy nhập
0.95 phủ sóng | sóng di động | phủ sóng di động | sóng điện thoại | vùng phủ sóng
0.8  phủ | phủ sóng | bao phủ | che phủ | phủ đến
0.95 lõm sóng | vùng lõm | vùng trắng sóng | chưa có sóng
0.95 tổ công nghệ số cộng đồng | tổ công nghệ cộng đồng | tổ cnscđ | tổ chuyển đổi số cộng đồng
0.95 kỹ năng số | kỹ năng công nghệ số | kỹ năng kỹ thuật số
0.8  đào tạo | tập huấn | bồi dưỡng | huấn luyện
0.8  thành viên | người tham gia
0.95 hồ sơ sức khỏe điện tử | hồ sơ sức khỏe | hồ sơ y tế điện tử | hssk điện tử
0.8  hồ sơ sức khỏe điện tử | sổ sức khỏe điện tử
0.95 khám chữa bệnh từ xa | tư vấn khám chữa bệnh từ xa | y tế từ xa | khám bệnh từ xa | chữa bệnh từ xa
0.95 cơ sở khám chữa bệnh | cơ sở y tế
0.8  cơ sở khám chữa bệnh | bệnh viện | trung tâm y tế
0.6  bệnh viện | cơ sở y tế
0.95 cơ sở giáo dục | trường học | trường | nhà trường
0.95 bảo hiểm xã hội | bhxh
0.95 số hóa | chuyển sang dạng số | số hóa thông tin
0.95 tài liệu lưu trữ | hồ sơ lưu trữ | tư liệu lưu trữ | kho lưu trữ
0.8  văn bản | giấy tờ | công văn
0.95 văn bản điện tử | văn bản trao đổi qua môi trường mạng | trao đổi văn bản điện tử
0.95 dữ liệu mở | open data | dữ liệu công khai
0.95 dữ liệu dùng chung | dữ liệu chia sẻ | dùng chung dữ liệu
0.95 cơ sở dữ liệu | csdl | kho dữ liệu
0.95 lgsp | nền tảng tích hợp, chia sẻ dữ liệu dùng chung | nền tảng tích hợp chia sẻ dữ liệu | trục liên thông
0.95 ioc | trung tâm điều hành thông minh | trung tâm giám sát điều hành thông minh |
 trung tâm giám sát, điều hành đô thị thông minh
0.95 mạng truyền số liệu chuyên dùng | mạng chuyên dùng | truyền số liệu chuyên dùng | mạng tslcd
0.95 an toàn, an ninh mạng | an toàn thông tin | an ninh mạng | an toàn thông tin mạng | an toàn mạng |
 an toàn an ninh thông tin
0.8  an toàn thông tin | bảo mật | bảo mật thông tin
0.95 nhân lực | nguồn nhân lực | nhân sự
0.95 hạ tầng số | hạ tầng công nghệ | hạ tầng công nghệ thông tin
0.95 công nghệ thông tin | cntt | tin học | it
0.95 đô thị thông minh | thành phố thông minh | smart city
0.95 trí tuệ nhân tạo | ai | artificial intelligence
0.95 iot | internet vạn vật | vạn vật kết nối
0.95 cơ quan nhà nước | cơ quan hành chính nhà nước | cqnn | cơ quan hành chính
0.6  đơn vị | cơ quan | tổ chức
0.95 ủy ban nhân dân | ubnd
0.95 cấp xã | xã, phường, thị trấn | xã phường
0.95 cấp huyện | huyện, thị xã, thành phố
0.8  thôn | buôn | bon | ấp | bản | tổ dân phố
0.95 hội nghị | cuộc họp | buổi họp | phiên họp
0.95 chủ trì | chủ tọa | điều hành hội nghị | đồng chủ trì
0.8  phát biểu | nhấn mạnh | cho biết | nói | cho hay | nêu rõ
0.8  ban hành | thông qua | ra | công bố | ký
0.95 giao | phân công | yêu cầu
0.95 bằng khen | khen thưởng | tuyên dương
0.8 rót | bố trí | phân bổ | cấp | chi
0.95 đứng đầu | dẫn đầu | đứng thứ nhất | xếp thứ nhất | đứng nhất | xếp đầu | hạng nhất | vị trí thứ nhất
0.95 đứng cuối | đội sổ | xếp cuối | đứng chót | thấp nhất
0.95 trưởng ban chỉ đạo | người đứng đầu ban chỉ đạo
0.95 lãnh đạo | người đứng đầu
0.8  hoàn thành | đạt | thực hiện xong
0.8  đưa vào sử dụng | sử dụng chính thức | vận hành
0.8  triển khai | thực hiện | áp dụng
0.8  kết nối | liên thông | tích hợp
0.95 cung cấp | cung ứng
0.8  tăng | tăng thêm | tăng trưởng | nhảy
0.95 mức bán lẻ | tổng mức bán lẻ | doanh số bán lẻ | bán lẻ
0.95 doanh thu | doanh số
0.95 bán trên sàn | lên sàn | có mặt trên sàn | đưa lên sàn
0.95 tham gia | có tham gia
0.8  thành lập | lập | có
0.8  vượt | vượt mức | vượt kế hoạch
0.95 lĩnh vực ưu tiên | ưu tiên lĩnh vực | ngành ưu tiên
0.95 nền tảng số quốc gia | nền tảng số
0.95 camera giám sát | camera
0.8  xã hội | cộng đồng
0.95 y tế | chăm sóc sức khỏe
0.95 giáo dục | dạy và học | dạy học
"""
