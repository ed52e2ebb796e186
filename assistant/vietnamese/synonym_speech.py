"""Synonyms of how people speak: amounts, times, how well and how badly, causes and troubles; as ``synonym_table``.

Reports write the first, citizens type the others. Kept apart: all and most, more and most, now and soon.
"""

from __future__ import annotations

TABLE = """
# amounts
0.95 tất cả | toàn bộ | hết thảy | toàn thể
0.6  tất cả | toàn bộ | hết thảy | 100
0.95 tổng cộng | tổng số | cả thảy | vị chi | gộp lại | cộng lại | tính chung
0.95 hầu hết | đa số | đa phần | phần lớn | phần đông | đại đa số | gần như tất cả
0.8  chủ yếu | phần lớn | chính yếu
0.95 một nửa | phân nửa
0.95 quá nửa | hơn một nửa | hơn nửa | trên một nửa | quá bán
0.95 một số | một vài | dăm ba
0.95 xấp xỉ | ước chừng | áng chừng | ngót nghét | tầm khoảng
0.8  tương đương | ngang bằng | bằng nhau | ngang ngửa | ngang nhau
0.95 cao hơn | nhỉnh hơn | hơn hẳn
0.95 thấp hơn | thua kém | kém hơn
0.8  cao nhất | lớn nhất | nhiều nhất
0.8  thấp nhất | nhỏ nhất
0.95 gấp ba | gấp ba lần | tăng gấp ba
0.8  tăng | nhích lên | đi lên | leo lên
0.8  giảm | đi xuống | hạ xuống | rơi xuống
0.95 không đổi | giữ nguyên | dậm chân tại chỗ | giậm chân tại chỗ | đứng yên
0.95 quy mô | tầm cỡ | độ lớn
0.95 mật độ | độ dày
0.8  số tiền | tổng tiền | tiền nong
0.95 bình quân đầu người | tính trên đầu người | mỗi người | trung bình mỗi người
0.95 top | tốp
0.8  nằm trong nhóm | lọt vào | lọt top | lọt vào nhóm | vào tốp | có mặt trong nhóm | thuộc nhóm
0.95 đứng hạng | xếp hạng | xếp ở vị trí | nằm ở vị trí
0.8  dẫn đầu | cao nhất | đầu tàu | đi đầu | tiên phong
0.95 mẫu mực | điển hình | tiêu biểu | gương mẫu

# times that are no periods
0.95 hiện nay | bây giờ | hiện tại | hiện thời | hiện giờ | lúc này | bây chừ | giờ này
0.95 thời gian tới | sắp tới | tới đây | mai mốt | sau này | thời gian sắp tới
0.8  thời gian tới | tương lai | về sau
0.95 thời gian qua | vừa qua | vừa rồi | gần đây | mới đây | dạo này
0.95 trước đây | trước kia | hồi trước | ngày trước | khi trước
0.95 lần đầu tiên | lần đầu | đầu tiên
0.95 tiến độ | làm tới đâu | làm đến đâu | tới đâu rồi | đến đâu rồi | đi đến đâu
0.95 liên tục | không ngừng | không nghỉ
0.95 thường xuyên | đều đặn
0.8  định kỳ | theo kỳ | đều đặn
0.95 ngày đêm | suốt ngày đêm | cả ngày lẫn đêm
0.8  kịp thời | nhanh chóng | tức thời | ngay lập tức
0.95 thời điểm | mốc thời gian
0.95 ban đầu | bước đầu | lúc đầu
0.8  cuối cùng | sau cùng | sau chót

# how well
0.95 quan trọng | trọng yếu | hệ trọng
0.95 thuận tiện | tiện lợi | thuận lợi | dễ dàng
0.95 dễ sử dụng | dễ dùng | dễ xài | thân thiện
0.95 nhanh chóng | mau lẹ | mau chóng
0.95 minh bạch | rõ ràng | công khai minh bạch
0.8  hiệu quả | hiệu nghiệm | có ích | hữu ích | được việc
0.95 lợi ích | ích lợi | cái lợi | có lợi gì | cái được
0.95 tác động | ảnh hưởng
0.95 thành công | thắng lợi
0.8  tích cực | khả quan | đáng mừng
0.95 hiện đại | tân tiến | tiên tiến
0.95 chính xác | chuẩn xác
0.95 kinh nghiệm hay | cách làm hay | mô hình hay | bài học hay
0.8  mô hình | cách làm | kiểu mẫu
0.95 cơ hội | thời cơ
0.95 tiềm năng | tiềm lực

# how badly, and why
0.95 nguyên nhân | nguyên do | căn cớ | tại đâu | do cái gì | bởi đâu
0.95 khó khăn | gian nan | chật vật | vất vả
0.8  khó khăn | trở lực | cái vướng | vướng víu
0.95 hạn chế | yếu kém | non kém | còn yếu | chưa tốt
0.95 hạn chế về nhận thức | nhận thức chưa đầy đủ | hiểu chưa đúng | nhận thức còn hạn chế | chưa hiểu rõ
0.95 e ngại | ngần ngại | lo ngại | tâm lý ngại
0.95 chưa quen | bỡ ngỡ | lạ lẫm | không rành | chưa rành | không quen
0.8  chưa quen | không biết dùng | chưa biết dùng | không biết xài
0.95 lạc hậu | cũ kỹ | xuống cấp | lỗi thời | cũ nát | đời cũ
0.95 hư hỏng | hỏng hóc | trục trặc | bị hư
0.95 chồng chéo | trùng lặp | trùng nhau
0.95 cát cứ | mạnh ai nấy làm | mạnh ai nấy giữ | riêng lẻ
0.8  hình thức | đối phó | làm cho có | chiếu lệ
0.95 đùn đẩy | né tránh | né trách nhiệm | sợ trách nhiệm | né việc
0.95 thụ động | trông chờ | ỷ lại | chưa chủ động
0.95 quá tải | nghẽn | nghẽn mạng | bị treo | bị đơ
0.95 chập chờn | không ổn định | lúc có lúc không | yếu và chập chờn
0.95 kém hiệu quả | chưa hiệu quả | không hiệu quả | vô ích
0.95 kiêm nhiệm | kiêm thêm việc | ôm nhiều việc | làm nhiều việc
0.95 lãng phí | phí phạm | tốn tiền vô ích
0.8  tiêu cực | nhũng nhiễu | hành dân | vòi vĩnh
0.95 phức tạp | rắc rối | rườm rà | lằng nhằng | nhiêu khê
0.95 tồn đọng | còn tồn | ùn ứ | ứ đọng | dồn lại
0.95 mất cân đối | chênh nhau | không đều | không đồng đều | chưa đồng đều
0.95 rủi ro | nguy cơ | hiểm nguy
0.95 thiệt hại | tổn thất | mất mát
0.95 khoảng cách số | chênh lệch số | phân hóa số
0.95 nghiêm trọng | trầm trọng | nặng nề
"""
