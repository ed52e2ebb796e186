"""Cities, towns and districts, and the province (before July 2025) in which each lies.

A choice of names for which the province is certain: a name that several provinces have is left out, or marked.
Finding them in a text is left to ``places``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Locality:
    """A city, town or district; ``names`` are its spellings, the usual one first.

    ``famous`` ones are known without "thành phố" before them even in small letters; ``typed`` ones are names only
    after a word such as "huyện", since they are also ordinary words, or the name of another place.
    """

    names: tuple[str, ...]
    province: str
    level: Literal["city", "district"]
    famous: bool
    typed: bool


# province: cities and towns / districts. "*" famous, "!" only after its kind; "=" another spelling.
_TABLE = """
Hà Nội: Sơn Tây! / Hà Đông, Cầu Giấy, Hoàn Kiếm, Long Biên, Đống Đa, Nam Từ Liêm, Bắc Từ Liêm, Đông Anh, Gia Lâm,
 Mê Linh, Hoài Đức, Đan Phượng, Chương Mỹ, Thạch Thất, Quốc Oai, Thường Tín, Thanh Trì, Ứng Hòa, Ba Đình, Tây Hồ
Hà Giang: Hà Giang! / Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Hoàng Su Phì, Xín Mần, Vị Xuyên
Cao Bằng: Cao Bằng! / Trùng Khánh, Hà Quảng, Bảo Lạc, Hạ Lang
Bắc Kạn: Bắc Kạn! / Ba Bể, Chợ Đồn, Na Rì, Pác Nặm, Ngân Sơn, Bạch Thông
Tuyên Quang: Tuyên Quang! / Chiêm Hóa, Na Hang, Hàm Yên, Sơn Dương, Lâm Bình
Lào Cai: Lào Cai!, Sa Pa*=Sapa / Bát Xát, Mường Khương, Bắc Hà, Si Ma Cai, Bảo Thắng, Văn Bàn
Điện Biên: Điện Biên Phủ!, Mường Lay / Tuần Giáo, Mường Nhé, Mường Chà, Tủa Chùa, Mường Ảng, Nậm Pồ, Điện Biên Đông,
 Điện Biên!
Lai Châu: Lai Châu! / Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Nậm Nhùn
Sơn La: Sơn La!, Mộc Châu / Mai Sơn, Sông Mã, Vân Hồ, Quỳnh Nhai, Mường La, Phù Yên, Sốp Cộp
Yên Bái: Yên Bái!, Nghĩa Lộ / Mù Cang Chải, Văn Chấn, Trấn Yên, Trạm Tấu, Lục Yên, Văn Yên
Hòa Bình: Hòa Bình! / Mai Châu, Kim Bôi, Đà Bắc, Tân Lạc, Lạc Sơn, Lương Sơn
Thái Nguyên: Thái Nguyên!, Sông Công, Phổ Yên / Đại Từ, Định Hóa, Võ Nhai, Phú Lương, Đồng Hỷ
Lạng Sơn: Lạng Sơn! / Hữu Lũng, Cao Lộc, Tràng Định, Văn Lãng, Đình Lập
Quảng Ninh: Hạ Long*, Móng Cái*, Cẩm Phả*, Uông Bí*, Đông Triều, Quảng Yên / Vân Đồn, Cô Tô, Tiên Yên, Bình Liêu, Ba Chẽ
Bắc Giang: Bắc Giang!, Việt Yên, Chũ! / Lục Ngạn, Lục Nam, Lạng Giang, Yên Thế, Tân Yên, Hiệp Hòa, Sơn Động
Phú Thọ: Việt Trì*, Phú Thọ! / Lâm Thao, Đoan Hùng, Cẩm Khê, Phù Ninh, Thanh Ba, Yên Lập
Vĩnh Phúc: Vĩnh Yên*, Phúc Yên / Vĩnh Tường, Tam Đảo, Bình Xuyên, Lập Thạch, Yên Lạc, Tam Dương
Bắc Ninh: Bắc Ninh!, Từ Sơn, Quế Võ, Thuận Thành / Tiên Du, Yên Phong, Lương Tài, Gia Bình
Hải Dương: Hải Dương!, Chí Linh, Kinh Môn / Nam Sách, Cẩm Giàng, Bình Giang, Tứ Kỳ, Ninh Giang, Gia Lộc
Hải Phòng: Thủy Nguyên / Hồng Bàng!, Ngô Quyền!, Lê Chân!, Đồ Sơn, Kiến An, Cát Hải, Vĩnh Bảo, Tiên Lãng, Kiến Thụy
Hưng Yên: Hưng Yên!, Mỹ Hào / Văn Lâm, Văn Giang, Khoái Châu, Yên Mỹ, Kim Động, Phù Cừ, Ân Thi
Thái Bình: Thái Bình! / Thái Thụy, Tiền Hải, Kiến Xương, Quỳnh Phụ, Vũ Thư, Hưng Hà, Đông Hưng
Hà Nam: Phủ Lý*, Duy Tiên, Kim Bảng / Lý Nhân, Thanh Liêm, Bình Lục
Nam Định: Nam Định! / Hải Hậu, Giao Thủy, Ý Yên, Vụ Bản, Nam Trực, Trực Ninh, Xuân Trường, Nghĩa Hưng
Ninh Bình: Ninh Bình!, Hoa Lư, Tam Điệp / Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô
Thanh Hóa: Thanh Hóa!, Sầm Sơn*, Bỉm Sơn*, Nghi Sơn / Hoằng Hóa, Thọ Xuân, Yên Định, Quảng Xương, Nông Cống, Triệu Sơn,
 Mường Lát, Bá Thước, Quan Hóa, Quan Sơn, Ngọc Lặc, Cẩm Thủy, Thạch Thành, Hà Trung, Hậu Lộc, Nga Sơn, Thiệu Hóa
Nghệ An: Vinh!, Cửa Lò, Thái Hòa, Hoàng Mai! / Nam Đàn, Nghi Lộc, Diễn Châu, Quỳnh Lưu, Yên Thành, Đô Lương, Con Cuông,
 Tương Dương, Quế Phong, Thanh Chương, Nghĩa Đàn, Hưng Nguyên, Quỳ Hợp, Quỳ Châu, Anh Sơn!, Tân Kỳ!
Hà Tĩnh: Hà Tĩnh!, Hồng Lĩnh, Kỳ Anh / Nghi Xuân, Can Lộc, Cẩm Xuyên, Hương Khê, Hương Sơn, Thạch Hà, Đức Thọ, Vũ Quang
Quảng Bình: Đồng Hới, Ba Đồn / Lệ Thủy, Bố Trạch, Quảng Trạch, Tuyên Hóa, Minh Hóa, Quảng Ninh!
Quảng Trị: Đông Hà, Quảng Trị! / Vĩnh Linh, Gio Linh, Cam Lộ, Hướng Hóa, Đakrông, Triệu Phong, Hải Lăng
Huế: Hương Thủy, Hương Trà / Phú Vang, Phú Lộc, A Lưới, Quảng Điền, Nam Đông
Đà Nẵng: / Hải Châu, Thanh Khê, Sơn Trà, Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ, Hòa Vang
Quảng Nam: Tam Kỳ*, Hội An*, Điện Bàn / Đại Lộc, Duy Xuyên, Thăng Bình, Núi Thành, Quế Sơn, Phú Ninh, Tiên Phước,
 Bắc Trà My, Nam Trà My, Đông Giang, Tây Giang, Nam Giang, Phước Sơn, Hiệp Đức
Quảng Ngãi: Quảng Ngãi!, Đức Phổ / Bình Sơn, Sơn Tịnh, Lý Sơn, Mộ Đức, Tư Nghĩa, Ba Tơ, Trà Bồng, Nghĩa Hành
Bình Định: Quy Nhơn*=Qui Nhơn, An Nhơn, Hoài Nhơn / Tuy Phước, Phù Cát, Phù Mỹ, Tây Sơn, Hoài Ân, Vân Canh
Phú Yên: Tuy Hòa*, Sông Cầu, Đông Hòa / Tuy An, Đồng Xuân, Sông Hinh, Sơn Hòa, Tây Hòa, Phú Hòa
Khánh Hòa: Nha Trang*, Cam Ranh*, Ninh Hòa / Diên Khánh, Vạn Ninh, Cam Lâm, Khánh Vĩnh, Khánh Sơn, Trường Sa
Ninh Thuận: Phan Rang - Tháp Chàm*=Phan Rang* / Ninh Phước, Ninh Hải, Ninh Sơn, Thuận Nam, Thuận Bắc, Bác Ái
Bình Thuận: Phan Thiết*, La Gi / Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, Đức Linh, Tánh Linh,
 Phú Quý
Kon Tum: Kon Tum! / Đắk Hà, Đắk Tô, Ngọc Hồi, Đắk Glei, Kon Rẫy, Kon Plông, Sa Thầy, Tu Mơ Rông, Ia H'Drai
Gia Lai: Pleiku*=Plei Ku=Plâyku, An Khê, Ayun Pa / Chư Sê, Chư Prông, Chư Păh, Chư Pưh, Đức Cơ, Ia Grai, Ia Pa,
 Krông Pa, Kbang, Mang Yang, Đak Đoa, Đak Pơ, Kông Chro, Phú Thiện
Đắk Lắk: Buôn Ma Thuột*=Buôn Mê Thuột=Ban Mê Thuột=Buôn Ma Thuật=BMT, Buôn Hồ* / Krông Năng*, Krông Búk*, Krông Pắc*,
 Krông Ana*=Krông A Na, Krông Bông*, Buôn Đôn*, Cư Kuin*, Cư M'gar*=Cư Mgar, Ea H'leo*=Ea Hleo, Ea Kar*=Ea Ka, Ea Súp*,
 M'Drắk*=M'Đrắk=Mdrắk=Mdrak=Ma Đ'rắk, Lắk!
Đắk Nông: Gia Nghĩa* / Đắk Mil*, Đắk Song*, Đắk R'lấp*=Đắk Rlấp, Đắk Glong*=Đắk G'long, Cư Jút*, Krông Nô*, Tuy Đức*
Lâm Đồng: Đà Lạt*=Dalat, Bảo Lộc* / Đức Trọng, Di Linh, Lâm Hà, Đơn Dương, Lạc Dương, Đam Rông, Đạ Huoai, Đạ Tẻh,
 Cát Tiên
Bình Phước: Đồng Xoài*, Bình Long, Chơn Thành / Lộc Ninh, Bù Đăng, Bù Đốp, Bù Gia Mập, Hớn Quản, Phú Riềng
Tây Ninh: Tây Ninh!, Trảng Bàng, Hòa Thành / Gò Dầu, Bến Cầu, Dương Minh Châu, Tân Biên
Bình Dương: Thủ Dầu Một*, Dĩ An, Thuận An, Bến Cát / Dầu Tiếng, Bàu Bàng, Phú Giáo
Đồng Nai: Biên Hòa*, Long Khánh* / Long Thành, Nhơn Trạch, Trảng Bom, Xuân Lộc, Định Quán, Cẩm Mỹ, Vĩnh Cửu
Bà Rịa - Vũng Tàu: Vũng Tàu*, Bà Rịa*, Phú Mỹ! / Côn Đảo, Xuyên Mộc, Châu Đức, Long Điền, Đất Đỏ
Hồ Chí Minh: Thủ Đức* / Gò Vấp*, Bình Thạnh, Tân Bình!, Phú Nhuận, Bình Chánh, Củ Chi, Hóc Môn*, Nhà Bè, Cần Giờ
Long An: Tân An, Kiến Tường / Bến Lức, Đức Hòa, Đức Huệ, Cần Giuộc, Cần Đước, Thủ Thừa, Tân Trụ, Mộc Hóa, Tân Hưng,
 Vĩnh Hưng, Tân Thạnh, Thạnh Hóa
Tiền Giang: Mỹ Tho*, Gò Công*, Cai Lậy* / Cái Bè, Chợ Gạo, Gò Công Đông, Gò Công Tây, Tân Phú Đông, Tân Phước
Bến Tre: Bến Tre! / Ba Tri, Bình Đại, Giồng Trôm, Mỏ Cày Nam, Mỏ Cày Bắc, Chợ Lách, Thạnh Phú
Trà Vinh: Trà Vinh!, Duyên Hải! / Càng Long, Cầu Kè, Cầu Ngang, Tiểu Cần, Trà Cú
Vĩnh Long: Vĩnh Long!, Bình Minh! / Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn
Đồng Tháp: Cao Lãnh*, Sa Đéc*=Sa Đec, Hồng Ngự* / Tháp Mười*, Lấp Vò*, Lai Vung*, Tân Hồng, Thanh Bình!
An Giang: Long Xuyên*, Châu Đốc*, Tịnh Biên / Thoại Sơn, Tri Tôn, Châu Phú, An Phú
Kiên Giang: Rạch Giá*, Hà Tiên*, Phú Quốc* / Kiên Lương, Hòn Đất, Giồng Riềng, Gò Quao, An Biên, An Minh, Tân Hiệp,
 Vĩnh Thuận, U Minh Thượng, Kiên Hải, Giang Thành
Cần Thơ: / Ninh Kiều*, Cái Răng, Ô Môn, Thốt Nốt, Bình Thủy, Cờ Đỏ, Thới Lai
Hậu Giang: Vị Thanh, Ngã Bảy / Phụng Hiệp, Vị Thủy, Châu Thành A
Sóc Trăng: Sóc Trăng!, Vĩnh Châu, Ngã Năm / Kế Sách, Mỹ Tú, Mỹ Xuyên, Long Phú, Trần Đề, Cù Lao Dung, Thạnh Trị
Bạc Liêu: Bạc Liêu!, Giá Rai* / Hồng Dân, Vĩnh Lợi, Đông Hải!, Hòa Bình!
Cà Mau: Cà Mau! / Năm Căn, Ngọc Hiển, Đầm Dơi, Cái Nước, Trần Văn Thời, Thới Bình, U Minh
"""


def _read_locality(entry: str, province: str, level: Literal["city", "district"]) -> Locality:
    names = tuple(name.strip(" *!") for name in entry.split("="))
    return Locality(names, province, level, famous="*" in entry, typed="!" in entry)


def _read_table() -> tuple[Locality, ...]:
    found: list[Locality] = []
    for line in _TABLE.replace("\n ", " ").strip().splitlines():
        province, _, rest = line.partition(":")
        cities, _, districts = rest.partition("/")
        found += [_read_locality(entry, province, "city") for entry in cities.split(",") if entry.strip()]
        found += [_read_locality(entry, province, "district") for entry in districts.split(",") if entry.strip()]
    return tuple(found)


LOCALITIES = _read_table()
