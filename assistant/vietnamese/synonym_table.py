"""Words and phrases of any report that mean the same, or nearly: figures, targets, ranks, money, difficulties.

Each line is how close its members are to each other, then the members. 0.95: one may stand for the other; 0.8: the same
in most reports; 0.6: related, one may answer for the other where nothing closer does. What is counted differently is
kept apart: people who use the internet and households that have it, a target and a result, a rank and a score.
Officials write one member of a group, citizens type another. A line that begins with "#" names those after it; one
that begins with a blank goes on from the one before. What is done is in
``synonym_deeds``, who does it in ``synonym_people``, amounts, times and qualities as people speak of them in
``synonym_speech``; the fields are in the other modules of this name.
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
0.95 khó khăn | hạn chế | tồn tại | vướng mắc | vướng | bất cập | trở ngại | tồn tại hạn chế | khó khăn vướng mắc
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
"""
