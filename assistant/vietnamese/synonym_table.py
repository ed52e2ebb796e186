"""Words and phrases of any report that mean the same, or nearly: figures, targets, ranks, money, deeds, people.

Each line is how close its members are to each other, then the members. 0.95: one may stand for the other; 0.8: the same
in most reports; 0.6: related, one may answer for the other where nothing closer does. What is counted differently is
kept apart: people who use the internet and households that have it, a target and a result, a rank and a score.
Officials write one member of a group, citizens type another. A line that begins with "#" names those after it; one
that begins with a blank goes on from the one before. The fields are in ``synonym_services`` and ``synonym_industries``.
"""

from __future__ import annotations

TABLE = """
# spelling
1.0  tỷ lệ | tỉ lệ
1.0  tỷ trọng | tỉ trọng
1.0  tỷ | tỉ
1.0  bảo đảm | đảm bảo
1.0  hàng năm | hằng năm | mỗi năm
1.0  hàng tháng | hằng tháng | mỗi tháng
1.0  hàng ngày | hằng ngày | mỗi ngày
1.0  kỹ thuật | kĩ thuật
1.0  kỹ năng | kĩ năng
1.0  quý | quí

# figures
0.8  tỷ trọng | tỷ lệ | phần trăm
0.6  tỷ trọng | đóng góp | chiếm | tỷ lệ đóng góp
0.95 bình quân | trung bình
0.95 năng suất lao động | năng suất làm việc
0.95 tối thiểu | ít nhất | chí ít
0.95 tối đa | nhiều nhất | không quá
0.95 gấp đôi | gấp hai lần | tăng gấp đôi
0.8  tăng | tăng thêm | tăng trưởng | nhảy
0.8  tăng mạnh | tăng vọt | tăng nhanh | tăng trưởng mạnh | tăng đột biến | tăng cao
0.8  giảm | tụt | sụt | giảm xuống | sụt giảm | giảm sút
0.8  chênh lệch | khoảng cách | cách biệt | chênh nhau
0.95 cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái
0.95 số liệu | con số thống kê | số liệu thống kê
0.95 mức tăng | tốc độ tăng | tốc độ tăng trưởng | mức tăng trưởng
0.8  ước đạt | ước tính | ước khoảng | ước thực hiện
0.8  khối lượng | số lượng

# targets, results, verdicts
0.95 chỉ tiêu | mục tiêu
0.8  mục tiêu | phấn đấu | chỉ tiêu đề ra | đích
0.6  mục tiêu | kế hoạch
0.6  chỉ tiêu | kế hoạch
0.8  phấn đấu | đặt ra mục tiêu | đề ra mục tiêu | hướng tới | hướng đến | nhắm tới | nhắm đến | kỳ vọng
0.95 kết quả | thành tựu | kết quả đạt được | thành quả
0.8  hoàn thành | đạt | thực hiện xong
0.95 hoàn thành | làm xong | xong | hoàn tất | về đích | cán đích | xong xuôi | hoàn thiện xong | xong chưa
0.95 đạt chỉ tiêu | đạt mục tiêu | hoàn thành chỉ tiêu | hoàn thành mục tiêu | đạt kế hoạch | hoàn thành kế hoạch |
 chạm mốc | cán mốc
0.95 không đạt | chưa đạt | không đạt chỉ tiêu | chưa đạt chỉ tiêu | chưa đạt mục tiêu | không hoàn thành |
 chưa hoàn thành | hụt chỉ tiêu | trượt mục tiêu | chưa về đích | chưa tới đích
0.8  vượt | vượt mức | vượt kế hoạch
0.8  chưa đạt | không đạt | hụt
0.95 vượt chỉ tiêu | vượt mục tiêu | vượt kế hoạch | vượt mức đề ra | vượt mức kế hoạch | trên mức chỉ tiêu
0.95 chậm tiến độ | chậm trễ | trễ tiến độ | chậm so với kế hoạch | ì ạch | chậm chạp
0.95 đúng tiến độ | đúng kế hoạch | bảo đảm tiến độ | kịp tiến độ
0.8  giải quyết | xử lý | làm xong
0.95 đúng hạn | đúng thời hạn | kịp hạn | đúng hẹn
0.95 quá hạn | trễ hạn | chậm hạn | trễ hẹn | muộn hạn
0.95 trước hạn | trước thời hạn | sớm hơn hạn | sớm hơn thời hạn
0.95 thời hạn | hạn chót | hạn cuối | thời hạn hoàn thành | hạn hoàn thành | deadline
0.95 tiến độ | mức độ hoàn thành | tiến độ thực hiện
0.95 nổi bật | ấn tượng | đáng chú ý | điểm sáng | nổi trội
0.8  chuyển biến | tiến bộ | cải thiện | khởi sắc | tốt lên
0.8  đánh giá | nhận định | nhận xét

# ranks and scores
0.95 xếp hạng | xếp thứ | đứng thứ | thứ hạng | hạng | xếp vị trí | đứng vị trí | vị thứ
0.8  thứ hạng | vị trí | thứ bậc
0.95 bậc | hạng | thứ hạng
0.95 giảm bậc | tụt hạng | tụt bậc | rớt hạng | xuống hạng | giảm hạng | sụt hạng | xuống bậc | rớt bậc | giảm thứ hạng
0.95 tăng bậc | tăng hạng | lên hạng | thăng hạng | lên bậc | nhảy hạng | nhảy bậc | tăng thứ hạng | nâng hạng |
 cải thiện thứ hạng
0.95 đứng đầu | dẫn đầu | đứng thứ nhất | xếp thứ nhất | đứng nhất | xếp đầu | hạng nhất | vị trí thứ nhất |
 đầu bảng | quán quân | thứ nhất | xếp hạng nhất
0.95 đứng cuối | đội sổ | xếp cuối | đứng chót | thấp nhất | cuối bảng | chót bảng | bét bảng
0.95 nhóm dẫn đầu | tốp đầu | top đầu | nhóm đầu | nhóm đứng đầu
0.95 nhóm cuối | tốp cuối | top cuối | nhóm thấp nhất
0.95 điểm số | số điểm | tổng điểm | điểm đánh giá | điểm tổng
0.95 chỉ số thành phần | chỉ số con | chỉ số nhánh
0.8  bộ chỉ số | bộ tiêu chí | thang đo
0.95 chấm điểm | cho điểm | tính điểm

# money
0.95 kinh phí | vốn | ngân sách | tiền | nguồn vốn | nguồn kinh phí
0.6  kinh phí | chi phí | nguồn lực | đầu tư
0.95 bố trí | dành | phân bổ | chi
0.8  rót | bố trí | phân bổ | cấp | chi
0.95 bố trí kinh phí | bố trí vốn | rót tiền | rót vốn | cấp kinh phí | cấp vốn | phân bổ kinh phí | phân bổ vốn |
 dành kinh phí | chi tiền | bơm vốn | bơm tiền | đổ tiền | đổ vốn | bỏ tiền | xuống tiền | bố trí ngân sách |
 cấp tiền | chi ngân sách | dành ngân sách
0.8  bố trí kinh phí | đầu tư kinh phí | bỏ vốn | đầu tư
0.95 giải ngân | tiêu tiền | tiêu | xài tiền | tiêu hết | xài hết | đã tiêu | sử dụng vốn
0.8  giải ngân | đã chi | chi ra | thực chi
0.95 tỷ lệ giải ngân | tiến độ giải ngân | kết quả giải ngân
0.95 ngân sách nhà nước | tiền ngân sách | tiền nhà nước | vốn nhà nước
0.95 ngân sách địa phương | ngân sách tỉnh | vốn địa phương | ngân sách cấp tỉnh | tiền của tỉnh
0.95 ngân sách trung ương | vốn trung ương | tiền trung ương | trung ương cấp
0.95 nguồn xã hội hóa | vốn xã hội hóa | xã hội hóa
0.8  nguồn xã hội hóa | vốn tư nhân | vốn doanh nghiệp | ngoài ngân sách
0.95 tổng mức đầu tư | tổng vốn đầu tư | tổng đầu tư | tổng số vốn
0.8  tổng mức đầu tư | tổng kinh phí | tổng số tiền
0.95 chi thường xuyên | kinh phí thường xuyên | nguồn thường xuyên
0.8  kinh phí sự nghiệp | vốn sự nghiệp | nguồn sự nghiệp
0.95 thiếu kinh phí | thiếu vốn | thiếu tiền | kinh phí hạn hẹp | kinh phí hạn chế | kinh phí còn thiếu |
 hạn chế về kinh phí | khó khăn về kinh phí | không có tiền | hạn chế trong nguồn vốn | nguồn lực tài chính hạn chế
0.8  tiết kiệm | tiết giảm | đỡ tốn | bớt tốn | đỡ tốn kém
0.95 chi phí | tốn kém | phí tổn
0.95 cắt giảm | cắt bớt | giảm bớt | bỏ bớt | lược bỏ | tinh giản
0.95 rút ngắn | cắt giảm thời gian | giảm thời gian | rút bớt thời gian | làm nhanh hơn | nhanh hơn
0.95 miễn phí | không mất tiền | không thu phí | khỏi trả tiền | không tốn tiền
0.95 miễn giảm phí | giảm phí | giảm lệ phí | phí 0 đồng | lệ phí 0 đồng | lệ phí bằng 0 | miễn giảm lệ phí
0.95 lệ phí | phí, lệ phí | tiền phí
0.95 trị giá | giá trị | tổng trị giá | tổng giá trị
0.8  hỗ trợ | trợ giúp | giúp đỡ | tiếp sức
0.95 nhà thầu | đơn vị thi công | bên thi công | đơn vị trúng thầu
0.8  đấu thầu | lựa chọn nhà thầu | mời thầu
0.95 thu hút đầu tư | kêu gọi đầu tư | hút vốn | kêu gọi vốn

# difficulties, causes, tasks
0.95 khó khăn | hạn chế | tồn tại | vướng mắc | bất cập | trở ngại | tồn tại hạn chế | khó khăn vướng mắc
0.8  khó khăn | thách thức | điểm nghẽn | rào cản | yếu kém | nhược điểm | khuyết điểm | điểm yếu
0.8  khó khăn | nút thắt | cái khó | chỗ vướng | chỗ kẹt | trục trặc | lúng túng | thiếu sót
0.8  nhiệm vụ | giải pháp | phương hướng | nhiệm vụ trọng tâm | việc cần làm | công việc trọng tâm
0.8  nhiệm vụ | việc phải làm | đầu việc | phần việc
0.6  nhiệm vụ | yêu cầu | chỉ đạo | định hướng
0.8  nguyên nhân | lý do
0.95 nguyên nhân | do đâu | vì đâu | căn nguyên
0.8  thiếu | thiếu hụt | chưa đủ | không đủ | còn thiếu
0.95 chưa đồng bộ | thiếu đồng bộ | không đồng bộ | manh mún | rời rạc
0.95 tháo gỡ | gỡ khó | gỡ vướng | khắc phục | xử lý vướng mắc | tháo gỡ khó khăn
0.95 kiến nghị | đề xuất | đề nghị
0.6  kiến nghị | mong muốn
0.8  trọng tâm | then chốt | mấu chốt
0.95 thói quen | nếp quen
0.95 nhận thức | hiểu biết
0.95 ưu điểm | mặt tốt | điểm mạnh | lợi thế | thế mạnh
0.6  hiệu quả | tác dụng | lợi ích | tác động

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

# who is responsible
0.95 chủ trì | chủ tọa | điều hành hội nghị | đồng chủ trì
0.8  chủ trì | phụ trách | chịu trách nhiệm | đầu mối | ai lo | lo việc | lo
0.95 phụ trách | chịu trách nhiệm | đầu mối | đảm nhiệm | đảm trách | ai lo | lo việc | lo | gánh vác | đứng ra làm |
 cơ quan chủ trì | đơn vị chủ trì
0.95 đầu mối | cơ quan đầu mối | đơn vị đầu mối | cơ quan thường trực
0.8  chịu trách nhiệm | được giao | trách nhiệm | giao cho | theo dõi
0.8  tham mưu | giúp việc | tư vấn
0.95 trưởng ban chỉ đạo | người đứng đầu ban chỉ đạo
0.95 lãnh đạo | người đứng đầu
0.8  lãnh đạo | sếp | thủ trưởng | cán bộ chủ chốt
0.95 chủ tịch ủy ban nhân dân tỉnh | chủ tịch tỉnh | chủ tịch ubnd tỉnh
0.95 bí thư tỉnh ủy | bí thư tỉnh | người đứng đầu tỉnh ủy
0.95 giám đốc sở | người đứng đầu sở | trưởng sở
0.95 thủ tướng chính phủ | thủ tướng
0.95 đại biểu | người dự | người tham dự | khách mời
0.95 chuyên trách | làm riêng | chuyên làm
0.95 ban chỉ đạo | ban điều hành | tổ chỉ đạo
0.95 cơ quan nhà nước | cơ quan hành chính nhà nước | cơ quan hành chính | cơ quan công quyền
0.6  đơn vị | cơ quan | tổ chức
0.95 sở, ban, ngành | sở ngành | các sở
0.95 bộ, ngành | các bộ
0.95 ủy ban nhân dân | chính quyền tỉnh | ủy ban
0.95 sở thông tin và truyền thông | sở thông tin truyền thông | sở truyền thông
0.95 cấp xã | xã, phường, thị trấn | xã phường | phường xã
0.95 cấp huyện | huyện, thị xã, thành phố | quận huyện | huyện thị
0.8  thôn | buôn | bon | ấp | bản | tổ dân phố
0.8  khu phố | tổ dân phố | khu dân cư
0.95 vùng sâu, vùng xa | vùng khó khăn | vùng hẻo lánh | nơi xa xôi | vùng đặc biệt khó khăn
0.95 dân tộc thiểu số | đồng bào dân tộc | người dân tộc | đồng bào dân tộc thiểu số
0.95 nông thôn | miền quê | làng quê | vùng quê
0.95 hội nghị | cuộc họp | buổi họp | phiên họp
0.95 sơ kết | đánh giá giữa kỳ
0.8  bài học kinh nghiệm | bài học

# people, households, firms
0.95 người dân | dân số | dân | dân cư | nhân dân
0.8  người dân | công dân | người
0.8  người dân | bà con | dân chúng | cư dân
0.95 dân số trưởng thành | người trưởng thành | người lớn | người dân trưởng thành
0.95 hộ gia đình | hộ dân | hộ | gia đình | số hộ
0.95 nhà dân | hộ dân
0.95 doanh nghiệp nhỏ và vừa | doanh nghiệp vừa và nhỏ | sme | doanh nghiệp nhỏ vừa | doanh nghiệp nhỏ |
 công ty vừa và nhỏ | công ty nhỏ và vừa
0.8  doanh nghiệp | công ty
0.6  doanh nghiệp | cơ sở kinh doanh
0.8  hộ kinh doanh | hộ buôn bán | tiểu thương
0.95 hộ kinh doanh | hộ kinh doanh cá thể
0.6  hộ kinh doanh | cửa hàng nhỏ
0.95 cán bộ, công chức, viên chức | cán bộ công chức | công chức, viên chức | cán bộ
0.8  cán bộ | công chức | nhân viên nhà nước | người nhà nước
0.8  người lao động | công nhân
0.95 thanh niên | giới trẻ
0.6  thanh niên | đoàn viên | đoàn thanh niên
0.95 người cao tuổi | người già | người lớn tuổi
0.95 hộ nghèo | gia đình nghèo
0.95 người sử dụng | người dùng
0.8  thành viên | người tham gia
0.6  chuyên gia | nhà khoa học
"""
