"""Synonyms of who: citizens, households, firms, trades, officials and bodies; as ``synonym_table``.

Kept apart, because they are counted apart: people and households, farmers and their households, firms and business
households, pupils and students, officials of one level and of another, the poor and the nearly poor.
"""

from __future__ import annotations

TABLE = """
# who is responsible
0.95 chủ trì | chủ tọa | điều hành hội nghị | đồng chủ trì | cầm trịch | cùng chủ trì
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

# citizens
0.95 mọi người dân | toàn dân | tất cả người dân
0.8  người dân | bà con mình | bà con cô bác | quần chúng
0.95 hộ gia đình | nhà | từng nhà | mỗi nhà | mọi nhà | nóc nhà
0.95 hộ cận nghèo | gia đình cận nghèo
0.95 trẻ em | trẻ nhỏ | con nít | em nhỏ | trẻ con
0.8  trẻ em | thiếu nhi | thiếu niên nhi đồng
0.95 phụ nữ | chị em phụ nữ | nữ giới | chị em
0.95 người khuyết tật | người tàn tật
0.95 người cao tuổi | ông bà già | các cụ | các cụ già | người có tuổi
0.95 thanh niên | người trẻ | bạn trẻ | lớp trẻ | tuổi trẻ
0.8  đối tượng bảo trợ xã hội | người hưởng trợ cấp | người nhận trợ cấp | đối tượng an sinh
0.95 người có công | gia đình có công
0.6  người tiêu dùng | khách hàng | người mua
0.95 người bán | nhà bán hàng | người bán hàng
0.95 chủ hộ | chủ nhà
0.95 người dùng | người xài | người sử dụng
0.95 đồng bào dân tộc thiểu số | bà con dân tộc | đồng bào thiểu số
0.95 tình nguyện viên | thanh niên tình nguyện | người tình nguyện

# trades
0.95 nhân viên y tế | cán bộ y tế | y bác sĩ | người ngành y
0.8  bác sĩ | thầy thuốc | y bác sĩ
0.95 bệnh nhân | người bệnh | người đi khám
0.95 phụ huynh | cha mẹ học sinh | bố mẹ học sinh | ba má học sinh | phụ huynh học sinh
0.95 phóng viên | nhà báo | ký giả
0.95 tài xế | lái xe | người lái xe | bác tài
0.95 tiểu thương | người buôn bán | bà con tiểu thương | chị em tiểu thương | người bán ở chợ
0.95 ngư dân | dân biển | người đi biển | bà con ngư dân
0.95 kỹ sư công nghệ thông tin | kỹ sư phần mềm | dân it | thợ máy tính
0.8  chuyên viên | nhân viên
0.95 công an | lực lượng công an | ngành công an
0.95 bộ đội | quân đội | quân nhân
0.8  trưởng thôn | trưởng bản | trưởng ấp | trưởng buôn
0.8  doanh nhân | chủ doanh nghiệp | giới kinh doanh
0.8  doanh nghiệp | xí nghiệp
0.95 cán bộ xã | công chức cấp xã | cán bộ cấp xã

# officials and bodies
0.95 phó chủ tịch ủy ban nhân dân tỉnh | phó chủ tịch tỉnh
0.95 bộ trưởng | tư lệnh ngành | người đứng đầu bộ
0.95 chủ tịch xã | chủ tịch ủy ban nhân dân xã | chủ tịch ủy ban nhân dân cấp xã
0.8  lãnh đạo | quan chức | các sếp
0.8  lãnh đạo tỉnh | lãnh đạo ủy ban nhân dân tỉnh | sếp tỉnh
0.8  cơ quan chức năng | nhà chức trách | cơ quan có thẩm quyền
0.95 chính quyền địa phương | chính quyền sở tại
0.95 cơ quan thuế | ngành thuế
0.95 điện lực | ngành điện | công ty điện lực | nhà đèn
0.95 nhà đài | đài phát thanh và truyền hình | đài phát thanh truyền hình | đài truyền hình
0.8  báo chí | báo đài | cơ quan báo chí
0.95 hội liên hiệp phụ nữ | hội phụ nữ
0.95 liên đoàn lao động | công đoàn
0.8  tổ công tác | nhóm công tác
0.95 văn phòng ủy ban nhân dân | văn phòng ủy ban
0.8  miền núi | vùng cao | miền ngược
0.8  vùng sâu, vùng xa | miền núi | vùng cao
0.95 thành thị | đô thị | phố thị
0.8  xóm | thôn | bản | làng
"""
