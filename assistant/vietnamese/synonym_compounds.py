"""Longer words that only hold the one-syllable member of a group of synonyms: "phủ" is not said in "chính phủ".

Each line is the syllable, then the words, also those that hold it only without diacritics ("chi", "chỉ tiêu"). A line
that begins with a blank goes on from the one before.
"""

from __future__ import annotations

TABLE = """
phủ: chính phủ
chi: chi tiết, chi cục, chi nhánh, chi bộ, chi hội, chi đoàn, chi phối, chỉ số, chỉ tiêu, chỉ đạo, chỉ thị, địa chỉ,
 chỉ có, chỉ đạt, không chỉ
cấp: cung cấp, cấp xã, cấp huyện, cấp tỉnh, cấp ủy, cấp độ, cấp bách, nâng cấp, trung cấp, cao cấp, sơ cấp, các cấp,
 cấp trên, cấp dưới, cấp quốc gia, cấp thiết, khẩn cấp, đẳng cấp
tiêu: chỉ tiêu, mục tiêu, tiêu chí, tiêu chuẩn, tiêu thụ, tiêu dùng, tiêu biểu, tiêu cực, tiêu đề, hồ tiêu
lo: lo ngại, lo lắng, lo âu, lộ trình, lộ diện, lô hàng, lỗ hổng, lọ lem
ký: đăng ký, chữ ký, ký số, ký hiệu, nhật ký, định kỳ, thời kỳ, cùng kỳ, kỳ họp, học kỳ, kỳ vọng, kỳ thi, kỹ năng,
 kỹ thuật, kỹ sư, kỷ niệm, kỷ lục, kỷ nguyên, kỷ luật, nhiệm kỳ
lập: độc lập, công lập, lập trình, lập pháp, đối lập, lập trường
giao: giao dịch, giao thông, giao diện, giao tiếp, giao lưu, ngoại giao, chuyển giao, bàn giao, giáo dục, giáo viên,
 giao thức
gắn: gắn với, gắn kết, gắn liền, gắn bó
tiền: tiền mặt, tiền đề, tiên tiến, tiên phong, tiến độ, tiến bộ, tiến hành, cải tiến, ưu tiên, tiền lệ
hộ: hộ chiếu, hộ khẩu, hộ tịch, bảo hộ, hộ sinh, hỗ trợ, hồ sơ
bản: văn bản, cơ bản, bản đồ, bản quyền, phiên bản, bản sao, kịch bản, nhà xuất bản, bàn giao, địa bàn, ban hành,
 ban chỉ đạo, ủy ban, bản ghi, bản tin, bản lĩnh, bản thân, bản chất
hạng: hạng mục, khách hàng, hàng hóa, hàng năm, ngân hàng, bán hàng, mua hàng, cửa hàng
bậc: vượt bậc, bậc học, phía bắc
trường: môi trường, thị trường, trường hợp, chủ trương, trưởng ban, tăng trưởng, trưởng phòng, hiện trường,
 lập trường, bộ trưởng, thủ trưởng, thương trường, quảng trường
dân: dân tộc, dân chủ, dân vận, hướng dẫn, dẫn đầu, ủy ban nhân dân, hội đồng nhân dân, công an nhân dân, chỉ dẫn,
 tòa án nhân dân, dẫn dắt
người: con người
xây: xây dựng, xảy ra
nói: nói chung, nói riêng, nổi bật, nội dung, nội bộ, nói trên, nội vụ
đích: mục đích, dịch vụ, giao dịch
nhận: nhận thức, công nhận, nhận định, nhận xét, xác nhận, chứng nhận, nhân lực, nhân dân, cá nhân, nguyên nhân,
 nhân rộng, nhân viên, nhấn mạnh, nhận diện, ghi nhận, nhân tạo, bệnh nhân
duyệt: trình duyệt
đạt: đặt ra, đặt hàng, đất đai, lắp đặt, diễn đạt, truyền đạt
dành: danh mục, danh sách, định danh, danh hiệu, danh tính
vốn: vốn có, vốn là, vốn dĩ
tăng: tăng cường, hạ tầng, nền tảng, tầng lớp
giảm: giảm nghèo, giám đốc, giám sát
tụt: tụt hậu
hụt: thu hút, hụt hẫng
dùng: dùng chung, tiêu dùng, người dùng, chuyên dùng, dùng tiền mặt, đồ dùng, tác dụng, xây dựng, ứng dụng, nội dung,
 áp dụng, sử dụng, tận dụng, tín dụng, tuyển dụng, vận dụng, công dụng, dung lượng, dựng lên, đúng hạn, đúng tiến độ,
 đúng quy định, đúng kế hoạch, đúng đắn, đứng đầu, đứng thứ, đứng cuối, tạm dừng, dừng lại,
 lợi dụng, dung hợp
dạy: dạy học, dạy nghề, thúc đẩy, đẩy mạnh, đẩy nhanh, đẩy lùi, đầy đủ, tại đây, gần đây, trước đây, sau đây, dưới đây,
 giờ đây, đường dây, dây chuyền, nơi đây, dày đặc, mạng dây, không dây
nhà: nhà nước, nhà mạng, nhà máy, nhà trường, nhà khoa học, nhà đầu tư, nhà thầu, nhà báo, nhà giáo, nhà ở, nhà đất,
 nhà xuất bản, nhà thương, nhà băng, nhà nông, nhà văn hóa, nhà hàng, nhà ga, nhà quản lý, nhà cung cấp, nhà đèn,
 nhà sản xuất, nhà thuốc, nhà nghỉ, nhà vườn, nhà kính, nhà màng, nhà lưới, nhà đài, nhà chức trách, tòa nhà, nhà trẻ,
 nhà phát triển, nhà cửa, nhà tài trợ, nhà bán hàng, nhà bán lẻ, nha trang, nha khoa, nhà sáng lập, nhà lãnh đạo,
 nhà tù, nhà riêng, nhà bè, trong nhà, ngôi nhà, nhà cái, nhã nhặn
giúp: giúp việc
gom: bao gồm, gồm có, gốm sứ
khen: khen thưởng, bằng khen, giấy khen
làng: lãng phí, lắng nghe, lạng sơn, láng giềng, làng nghề, lặng lẽ
xóm: xóm làng
rành: ranh giới, rành mạch
thiếu: giảm thiểu, tối thiểu, dân tộc thiểu số, giới thiệu, thiếu nhi, thiếu niên
"""
