"""English words of the sectors, health to post, beside those of ``english_fields``; laid out as ``english_table``."""

from __future__ import annotations

TABLE = """
electronic health book, e-health book, health book: sổ sức khỏe điện tử
medical appointment, book an appointment, appointment: đặt lịch khám
picture archiving system, pacs: PACS
outpatient: ngoại trú
inpatient: nội trú
pharmacy, pharmacies, drug store, drugstore: nhà thuốc
treatment: điều trị
disease, epidemic, pandemic, covid-19, covid: dịch bệnh
emergency: khẩn cấp
kindergarten, preschool, nursery: mầm non
primary school, elementary school: tiểu học
lower secondary school, middle school, junior high school: trung học cơ sở
high school, upper secondary school: trung học phổ thông
general school: trường phổ thông
classroom: phòng học
smart classroom: lớp học thông minh
computer room, computer lab: phòng máy tính
textbook: sách giáo khoa
lecture, digital lecture, electronic lecture, e-lecture: bài giảng điện tử
digital learning material, learning material, learning resource: học liệu số
enrolment, enrollment, admission: tuyển sinh
examination, exam: thi
graduate, graduation: tốt nghiệp
curriculum: chương trình giảng dạy
lifelong learning: học tập suốt đời
literacy: biết chữ
digital literacy, digital literacy for all, digital literacy movement: bình dân học vụ số
irrigation, automatic irrigation, smart irrigation: tưới tự động
drip irrigation: tưới nhỏ giọt
greenhouse: nhà kính
fishery, fisheries, seafood: thủy sản
aquaculture: nuôi trồng thủy sản
fishing boat, fishing vessel: tàu cá
vessel monitoring, voyage monitoring, vessel tracking: giám sát hành trình
rice: lúa
coffee: cà phê
durian: sầu riêng
fruit: trái cây
vegetable: rau
harvest: thu hoạch
pest: sâu bệnh
fertilizer, fertiliser: phân bón
farm: trang trại
electronic diary, electronic farm diary, farming diary: nhật ký điện tử
organic: hữu cơ
clean agriculture: nông nghiệp sạch
new rural area, new-style rural area: nông thôn mới
drought: hạn hán
salinity, saltwater intrusion, saline intrusion: xâm nhập mặn
flood, storm, natural disaster, disaster: thiên tai
bus service, bus: xe buýt
toll, electronic toll, toll collection, electronic toll collection: thu phí không dừng
traffic jam, congestion, traffic congestion: ùn tắc giao thông
accident, traffic accident: tai nạn giao thông
parking, parking lot, car park: bãi đỗ xe
vehicle: phương tiện
motorbike, motorcycle: xe máy
airport: sân bay
seaport: cảng
railway: đường sắt
logistics: logistics
delivery, deliver: chuyển phát
warehouse: kho
expressway, highway: cao tốc
violation, offence, offense: vi phạm
taxpayer: người nộp thuế
tax declaration, tax return: khai thuế điện tử
tax revenue: thu thuế
cash register: máy tính tiền
tax loss: thất thu thuế
lending, borrow, lend: cho vay
card reader, pos machine: máy POS
credit card: thẻ tín dụng
money transfer, transfer: chuyển khoản
payment service: dịch vụ thanh toán
payment point: điểm thanh toán
cashless market: chợ không dùng tiền mặt
cashless street: tuyến phố không dùng tiền mặt
real estate: bất động sản
land price: giá đất
cadastral map, cadastral: bản đồ địa chính
compensation: bồi thường
site clearance: giải phóng mặt bằng
housing: nhà ở
building, skyscraper: tòa nhà
license plate, number plate: biển số
driver's license, driving licence, driving license: giấy phép lái xe
passport: hộ chiếu
marriage certificate, marriage registration: đăng ký kết hôn
death registration, death certificate: đăng ký khai tử
criminal record: lý lịch tư pháp
residence registration: đăng ký cư trú
civil status: hộ tịch
notarization, notary, certified copy, certified copies: chứng thực bản sao
copy, copies: bản sao
business registration: đăng ký kinh doanh
kiosk: kiosk
dossier settlement: giải quyết hồ sơ
digital result, electronic result: kết quả điện tử
crime, cybercrime, criminal: tội phạm
theft, thief: trộm cắp
fire prevention: phòng cháy, chữa cháy
drill, rehearsal: diễn tập
vulnerability, vulnerabilities, weak spot: lỗ hổng
leak, data leak, data breach, breach: lộ lọt dữ liệu
backup, back up: sao lưu
password: mật khẩu
firewall: tường lửa
incident response: ứng cứu sự cố
spam: tin rác
spam message: tin nhắn rác
junk sim, junk sim card: sim rác
sim card, sim: SIM
defence, defense, national defence, national defense: quốc phòng
justice, judicial: tư pháp
legal: pháp lý
legal aid: trợ giúp pháp lý
festival: lễ hội
hotel: khách sạn
accommodation, lodging establishment: cơ sở lưu trú
homestay: homestay
tourist site, tourist spot: điểm du lịch
ticket, electronic ticket, e-ticket: vé điện tử
virtual reality, vr: thực tế ảo
virtual tour, virtual tourism: du lịch ảo
audio guide, automatic guide: thuyết minh tự động
travel agency, travel company: doanh nghiệp lữ hành
sport: thể thao
artifact, artefact, exhibit: hiện vật
intangible: phi vật thể
book: sách
newsletter, article: tin bài
social network, social media: mạng xã hội
facebook page, fanpage: fanpage
waste, garbage, trash, rubbish: rác thải
pollution: ô nhiễm
monitoring station, environmental monitoring: quan trắc môi trường
emission: phát thải
clean water: nước sạch
climate change: biến đổi khí hậu
green transformation, green transition: chuyển đổi xanh
green growth: tăng trưởng xanh
electricity company, power company: điện lực
electricity meter, electronic meter: công tơ điện tử
electricity bill: tiền điện
water bill: tiền nước
bill: hóa đơn
power cut, blackout, power outage: mất điện
solar, solar power: điện mặt trời
electricity grid, power grid, grid: lưới điện
unemployment, unemployed: thất nghiệp
unemployment benefit, unemployment insurance: bảo hiểm thất nghiệp
job exchange, job fair: sàn giao dịch việc làm
allowance, benefit payment: trợ cấp
wages and salaries: tiền lương
vocational training: đào tạo nghề
labor export, labour export: xuất khẩu lao động
poverty reduction: giảm nghèo
postal code, digital address: địa chỉ số
mailbox: hộp thư điện tử
digital map of tourism: bản đồ du lịch số
robot: robot
3d printing: in 3D
sandbox: thử nghiệm có kiểm soát
open source, open-source: mã nguồn mở
machine learning: học máy
digital twin: bản sao số
gis, geographic information system: hệ thống thông tin địa lý
satellite: vệ tinh
tablet: máy tính bảng
printer: máy in
scanner: máy quét
screen, display: màn hình
television set, tv: ti vi
bandwidth: băng thông
latency: độ trễ
hotspot, wifi hotspot, wi-fi hotspot: điểm phát wifi
2g: 2G
3g: 3G
smart meter: công tơ thông minh
semiconductor industry: công nghiệp bán dẫn
patent: sáng chế
intellectual property: sở hữu trí tuệ
laboratory, laboratories, lab: phòng thí nghiệm
venture capital: vốn đầu tư mạo hiểm
startup ecosystem, innovation ecosystem, start-up ecosystem: hệ sinh thái khởi nghiệp
innovative startup, innovative start-up: khởi nghiệp sáng tạo
ecosystem: hệ sinh thái
incubator: vườn ươm
"""
