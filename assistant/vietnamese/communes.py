"""Cities and districts whose names communes of other provinces have too, so that "xã Phú Lương" names no province.

Names of communes before July 2025. Where a city or district lies is left to ``localities``.
"""

from __future__ import annotations

SHARED_WITH_COMMUNES = frozenset(
    """
An Biên, An Khê, An Nhơn, An Phú, Anh Sơn, Ba Đình, Bình Chánh, Bình Giang, Bình Long, Bình Minh, Bình Sơn, Bình
Thạnh, Bình Thủy, Bình Xuyên, Bảo Thắng, Bắc Bình, Bắc Hà, Cam Lâm, Cát Hải, Cô Tô, Cẩm Giàng, Cẩm Mỹ, Cẩm Thủy, Cờ
Đỏ, Duyên Hải, Gia Bình, Gia Lâm, Gia Lộc, Gia Viễn, Hiệp Hòa, Hiệp Đức, Hoa Lư, Hoài Đức, Hà Giang, Hà Trung, Hà
Đông, Hàm Tân, Hòa Bình, Hòa Thành, Hưng Hà, Hưng Yên, Hương Sơn, Hương Thủy, Hương Trà, Hải Châu, Hải Dương, Hậu
Lộc, Hồng Lĩnh, Hội An, Khánh Sơn, Kim Bôi, Kim Bảng, Kim Sơn, Kiến An, Krông Nô, Krông Năng, Krông Pa, Long Hồ,
Long Khánh, Long Phú, Long Thành, Long Xuyên, Long Điền, Lâm Thao, Lương Sơn, Lương Tài, Lạc Sơn, Lạng Sơn, Lộc
Ninh, Mai Châu, Mai Sơn, Mê Linh, Mường Tè, Mỹ Xuyên, Nam Giang, Nghi Xuân, Nghĩa Hành, Nghĩa Hưng, Nghĩa Lộ, Ngô
Quyền, Ngọc Hồi, Ninh Bình, Ninh Giang, Ninh Hòa, Ninh Hải, Ninh Phước, Ninh Sơn, Phan Thiết, Phù Mỹ, Phú Hòa, Phú
Lương, Phú Lộc, Phú Mỹ, Phú Nhuận, Phú Ninh, Phú Quý, Phú Thọ, Phúc Yên, Phước Sơn, Phủ Lý, Quan Sơn, Quảng Ngãi,
Quảng Ninh, Quảng Trạch, Quảng Trị, Quảng Yên, Quảng Điền, Quế Phong, Quốc Oai, Quỳnh Lưu, Sông Cầu, Sơn Dương, Sơn
Trà, Sơn Tây, Tam Bình, Tam Kỳ, Thanh Bình, Thanh Hóa, Thuận An, Thuận Nam, Thuận Thành, Thái Bình, Thái Hòa, Thái
Nguyên, Thăng Bình, Thạnh Phú, Thạnh Trị, Thọ Xuân, Thới Bình, Thới Lai, Tiên Du, Tiên Lãng, Tiên Yên, Trà Vinh,
Trùng Khánh, Trấn Yên, Tân An, Tân Biên, Tân Bình, Tân Hiệp, Tân Hưng, Tân Hồng, Tân Kỳ, Tân Lạc, Tân Phú Đông, Tân
Phước, Tân Thạnh, Tân Yên, Tây Giang, Tây Hòa, Tây Hồ, Tây Ninh, Tây Sơn, Tư Nghĩa, Việt Yên, Vân Canh, Văn Yên,
Vĩnh Châu, Vĩnh Hưng, Vĩnh Long, Vĩnh Lợi, Vĩnh Thuận, Vĩnh Tường, Vĩnh Yên, Vạn Ninh, Vị Xuyên, Vụ Bản, Xuân Lộc,
Xuân Trường, Yên Khánh, Yên Lạc, Yên Lập, Yên Mỹ, Yên Phong, Yên Thành, Yên Thế, Yên Định, Đan Phượng, Điện Biên,
Đoan Hùng, Đà Bắc, Đông Giang, Đông Hà, Đông Hòa, Đông Hưng, Đông Hải, Đại Lộc, Định Hóa, Đống Đa, Đồng Văn, Đồng
Xuân, Đức Hòa, Đức Phổ
""".replace("\n", " ")
    .strip()
    .split(", ")
)
"""By the usual spelling of the city's or district's name."""
