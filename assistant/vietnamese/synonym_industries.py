"""Synonyms of trade, farming, networks, data, security and cities, laid out as ``synonym_table``.

Kept apart, though they sound alike: fixed and mobile networks; farms and farmers; sales and goods; firms at large and
firms of digital technology.
"""

from __future__ import annotations

TABLE = """
# trade, products, farming
0.95 thương mại điện tử | e-commerce | mua bán trên mạng | buôn bán trên mạng | kinh doanh trực tuyến |
 bán hàng qua mạng | bán hàng online | buôn bán online | mua bán online | kinh doanh online
0.95 sàn thương mại điện tử | sàn giao dịch thương mại điện tử | chợ điện tử | chợ mạng | sàn thương mại trực tuyến |
 sàn điện tử
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
"""
