"""Synonyms of networks, machines, software, data and their security, laid out as ``synonym_table``.

Kept apart, though they sound alike: fixed and mobile networks; subscribers and stations; phones, tablets and computers;
open, shared and personal data; junk messages and junk SIM cards; attacks and weak points.
"""

from __future__ import annotations

TABLE = """
# networks and hardware
0.95 internet | mạng internet
0.95 điện thoại thông minh | smartphone | smart phone | điện thoại di động thông minh
0.8  điện thoại thông minh | điện thoại cảm ứng
0.95 thuê bao di động | thuê bao điện thoại di động | sim di động | sim điện thoại
0.95 internet cáp quang | băng rộng cáp quang | cáp quang băng rộng | internet cáp quang băng rộng |
 mạng băng rộng cáp quang | mạng cáp quang
0.8  cáp quang | băng rộng cáp quang | internet cáp quang | đường truyền cáp quang
0.8  internet cáp quang | băng rộng cố định | internet băng rộng | internet băng rộng cố định
0.8  băng rộng cáp quang | băng rộng cố định
0.95 băng rộng cố định | internet băng rộng cố định | mạng cố định | internet cố định | băng rộng cố định internet
0.95 băng rộng di động | internet di động | mạng di động
0.95 băng rộng | băng thông rộng
0.95 tốc độ truy cập | tốc độ | tốc độ mạng | tốc độ internet | tốc độ truy nhập
0.95 tốc độ tải xuống | tốc độ tải về | tốc độ download | tốc độ tải
0.95 phủ sóng | sóng di động | phủ sóng di động | sóng điện thoại | vùng phủ sóng
0.8  phủ | phủ sóng | bao phủ | che phủ | phủ đến
0.8  phủ sóng | có sóng | bắt sóng | có mạng
0.95 lõm sóng | vùng lõm | vùng trắng sóng | chưa có sóng | không có sóng | mất sóng | trắng sóng | vùng lõm sóng
0.95 trạm phát sóng | trạm bts | trạm thu phát sóng | cột phát sóng | trạm thu phát | cột sóng | trạm thông tin di động
0.95 doanh nghiệp viễn thông | nhà mạng | công ty viễn thông | hãng viễn thông
0.6  doanh nghiệp viễn thông | viettel | vnpt | mobifone
0.95 mạng truyền số liệu chuyên dùng | mạng chuyên dùng | truyền số liệu chuyên dùng
0.95 wifi miễn phí | wifi công cộng | wi-fi miễn phí | điểm phát wifi
0.95 hạ tầng số | hạ tầng công nghệ | hạ tầng công nghệ thông tin
0.8  hạ tầng | cơ sở hạ tầng | hạ tầng kỹ thuật
0.95 trung tâm dữ liệu | data center | trung tâm tích hợp dữ liệu
0.95 điện toán đám mây | đám mây | cloud
0.8  máy chủ | server
0.8  thiết bị | trang thiết bị | máy móc
0.95 camera giám sát | camera | camera an ninh | mắt thần
0.8  hệ thống camera | camera giám sát
0.95 đài truyền thanh thông minh | truyền thanh thông minh | loa phường | loa thông minh | đài truyền thanh
0.95 công nghệ thông tin | tin học | it
0.95 trí tuệ nhân tạo | ai | artificial intelligence
0.95 trợ lý ảo | chatbot | trợ lý số
0.95 iot | internet vạn vật | vạn vật kết nối
0.95 chuỗi khối | blockchain
0.95 dữ liệu lớn | big data
0.8  phần mềm | app
0.8  ứng dụng | app | ứng dụng di động
0.95 nền tảng số quốc gia | nền tảng số
0.95 tên miền | tên miền quốc gia | tên miền vn

# data and security
0.95 dữ liệu mở | open data | dữ liệu công khai
0.95 dữ liệu dùng chung | dữ liệu chia sẻ | dùng chung dữ liệu
0.95 cơ sở dữ liệu | kho dữ liệu
0.8  chia sẻ dữ liệu | trao đổi dữ liệu | kết nối dữ liệu | liên thông dữ liệu
0.95 lgsp | nền tảng tích hợp, chia sẻ dữ liệu dùng chung | nền tảng tích hợp chia sẻ dữ liệu | trục liên thông
0.95 dữ liệu cá nhân | thông tin cá nhân
0.95 an toàn, an ninh mạng | an toàn thông tin | an ninh mạng | an toàn thông tin mạng | an toàn mạng |
 an toàn an ninh thông tin
0.8  an toàn thông tin | bảo mật | bảo mật thông tin
0.95 tấn công mạng | bị hack | tin tặc tấn công | hacker tấn công | bị tấn công
0.8  tin tặc | hacker | kẻ xấu trên mạng
0.95 mã độc | vi rút | virus | phần mềm độc hại
0.95 sự cố an toàn thông tin | sự cố mạng | sự cố an ninh mạng | sự cố tấn công mạng
0.95 bốn lớp | 4 lớp | mô hình bốn lớp | mô hình 4 lớp | bảo vệ 4 lớp
0.95 cấp độ an toàn | cấp độ an toàn hệ thống thông tin | hồ sơ cấp độ | phê duyệt cấp độ
0.95 trung tâm giám sát an toàn thông tin | soc
0.8  trung tâm giám sát an toàn thông tin | giám sát an toàn thông tin
0.95 lừa đảo trực tuyến | lừa đảo qua mạng | lừa đảo trên mạng | lừa đảo online
0.95 tin giả | tin sai sự thật | tin xấu độc

# networks and machines, as citizens speak of them
0.95 sóng yếu | mạng yếu | sóng chập chờn | mạng chập chờn
0.95 mạng chậm | mạng lag | mạng rề rề
0.95 mạng wifi | wifi | wi fi | mạng không dây
0.95 ngầm hóa | hạ ngầm | đi ngầm | chôn cáp
0.8  đường truyền | đường mạng
0.95 cảm biến | sensor
0.95 người máy | robot | rô bốt
0.95 mã nguồn mở | open source | phần mềm nguồn mở
0.95 học máy | machine learning
0.95 bản sao số | digital twin
0.95 hệ thống thông tin địa lý | gis | bản đồ số
0.8  vệ tinh | starlink
0.95 nền tảng | platform
0.8  giao diện lập trình | api
0.95 công nghệ thông tin | tin học hóa
0.95 công nghệ hiện đại | công nghệ tiên tiến | công nghệ mới
0.95 trang mạng xã hội | fanpage
0.8  mạng xã hội | facebook | zalo | tiktok | phây búc
0.8  tổng đài tự động | callbot

# data and security, as citizens speak of them
0.95 dữ liệu | data
0.95 làm sạch dữ liệu | chuẩn hóa dữ liệu | dọn dữ liệu
0.95 lộ lọt | rò rỉ | bị lộ
0.95 lộ lọt dữ liệu | rò rỉ dữ liệu | lộ dữ liệu | lộ thông tin cá nhân | mất cắp dữ liệu
0.95 tội phạm mạng | tội phạm công nghệ cao | tội phạm trên mạng
0.95 lừa đảo | lừa gạt | lừa tiền | bị lừa
0.8  lừa đảo trực tuyến | lừa đảo
0.95 sao lưu | backup | lưu dự phòng | sao lưu dự phòng
0.95 phòng chống mã độc | diệt virus | phần mềm diệt virus | chống virus
0.95 lỗ hổng | lỗ hổng bảo mật | điểm yếu bảo mật
0.95 ứng cứu sự cố | xử lý sự cố | khắc phục sự cố
0.8  diễn tập | diễn tập thực chiến | tập trận mạng
0.95 tin nhắn rác | tin rác
0.95 mật khẩu | password
"""
