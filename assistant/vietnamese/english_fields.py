"""English words of the fields of digital transformation beside those of ``english_table``, laid out as these are."""

from __future__ import annotations

TABLE = """
one-stop shop, one-stop, one stop shop, one-stop unit, single window: một cửa
public administration service center, public administrative service center,
 public administration centre: Trung tâm Phục vụ hành chính công
administrative reform: cải cách hành chính
public administration reform index, par index: chỉ số cải cách hành chính
competitiveness index, provincial competitiveness index: chỉ số năng lực cạnh tranh
level 2: mức độ 2
partial online service, partially online: dịch vụ công trực tuyến một phần
full online service, fully online, fully online service, full-process online public service,
 end-to-end online public service: dịch vụ công trực tuyến toàn trình
online application, online dossier, online file, online record, applications filed online,
 dossiers filed online: hồ sơ trực tuyến
online fee payment, pay fees online: thanh toán trực tuyến
form: biểu mẫu
birth registration, birth certificate: đăng ký khai sinh
postal service, post office, postal, post: bưu chính
website, web site, web page: trang thông tin điện tử
hotline: tổng đài
e-office, document management, document management system, manage documents: quản lý văn bản và điều hành
paperless meeting, paper-free meeting: phòng họp không giấy tờ
online meeting, video conference, videoconference, teleconference: hội nghị trực tuyến
email, e-mail: thư điện tử
e-payment, electronic payment, digital payment: thanh toán điện tử
mobile payment, mobile money: mobile money
e-wallet, digital wallet: ví điện tử
pension, pension payment: lương hưu
salary, salaries, wage: lương
social security, social welfare, welfare: an sinh xã hội
tax filing, e-tax, electronic tax: thuế điện tử
credit institution: tổ chức tín dụng
cash: tiền mặt
qr code: mã QR
electronic contract, e-contract: hợp đồng điện tử
identity card, id card, citizen identity card, citizen id, chip card, id: căn cước công dân
with chip, chip-based, chip: gắn chip
digital citizen account, vneid account, e-id account, electronic identification account,
 digital identity account: tài khoản định danh điện tử
project 06, scheme 06: Đề án 06
population database: cơ sở dữ liệu quốc gia về dân cư
police, public security: công an
ministry of public security: Bộ Công an
medical record, electronic medical record, emr, digital medical record, e-medical record: bệnh án điện tử
prescription, e-prescription, electronic prescription: đơn thuốc điện tử
medicine, drug: thuốc
clinic, health station, medical station: trạm y tế
vaccination, vaccine: tiêm chủng
medical examination, medical treatment, examination and treatment: khám, chữa bệnh
hospital fee: viện phí
school record, digital school record, report card, digital report card, e-school record, transcript: học bạ số
online learning, e-learning, online teaching: học trực tuyến
tuition, tuition fee, school fee: học phí
class, classes: lớp
university, universities: đại học
vocational school, vocational: giáo dục nghề nghiệp
teaching: dạy học
child, children: trẻ em
young people, youth, youth union: thanh niên
woman, women: phụ nữ
elderly, old people, older people: người cao tuổi
mobile network: mạng di động
fixed network: mạng cố định
download speed, mobile download speed: tốc độ tải xuống
upload speed: tốc độ tải lên
median download speed: tốc độ tải xuống trung bình
signal: sóng
signature: chữ ký số
smart tourism: du lịch thông minh
dead zone, blind spot, signal black spot, without mobile signal, lack mobile signal, lack of mobile signal,
 without mobile coverage, no mobile signal: lõm sóng
4g coverage: phủ sóng 4G
5g coverage: phủ sóng 5G
tower, mast, cell tower, mobile tower: trạm phát sóng
telecom carrier, carrier, mobile carrier, network operator, mobile operator, telecom provider,
 telecommunications provider, telecommunications company: doanh nghiệp viễn thông
telecom, telecommunication, telecommunications: viễn thông
subscriber, subscription: thuê bao
mobile: di động
fixed: cố định
fiber line, fibre line, fiber subscriber: thuê bao cáp quang
fiber network, fibre network: mạng cáp quang
phone, telephone: điện thoại
laptop: máy tính xách tay
wifi, wi-fi: wifi
free wifi, free wi-fi: wifi miễn phí
free public wifi, free public wi-fi: wifi công cộng miễn phí
public wifi, public wi-fi: wifi công cộng
network: mạng
data center, data centre: trung tâm dữ liệu
server: máy chủ
cloud, cloud computing: điện toán đám mây
ipv6: IPv6
device, equipment, hardware: thiết bị
traffic light, traffic signal: đèn tín hiệu giao thông
traffic fine, fine: xử phạt
surveillance camera, security camera: camera giám sát
loudspeaker, smart loudspeaker, public address system: truyền thanh
intelligent operations center, intelligent operation center, intelligent operations centre, smart operations center,
 operations center, ioc, smart monitoring center: trung tâm giám sát, điều hành thông minh
security operations center, security monitoring center, soc: trung tâm giám sát an toàn thông tin
security level, information security level: cấp độ an toàn
four-layer, four-layer protection, four-layer model: bốn lớp
security, safety: an toàn
cyberattack, cyber attack, cyber-attack: tấn công mạng
incident, security incident: sự cố
malware, virus, viruses: mã độc
hacker: tin tặc
scam, fraud, online fraud, online scam: lừa đảo trực tuyến
fake news, misinformation: tin giả
personal data, personal information: dữ liệu cá nhân
dataset, data set: bộ dữ liệu
open dataset, open data set: dữ liệu mở
open data portal: cổng dữ liệu mở
data sharing, share data: chia sẻ dữ liệu
shared database, common database: cơ sở dữ liệu dùng chung
national database: cơ sở dữ liệu quốc gia
archive: lưu trữ
chatbot, virtual assistant: trợ lý ảo
big data: dữ liệu lớn
blockchain: blockchain
semiconductor: bán dẫn
science, scientific: khoa học
science and technology: khoa học và công nghệ
research, study, studies: nghiên cứu
initiative: sáng kiến
industry, industrial: công nghiệp
industrial park, industrial zone: khu công nghiệp
industry and trade: công thương
ict: công nghệ thông tin và truyền thông
ict company, ict companies, ict enterprise, it company, it companies, technology company: doanh nghiệp công nghệ số
digital enterprise: doanh nghiệp số
it industry, ict industry: công nghiệp công nghệ thông tin
it staff, it personnel: nhân lực công nghệ thông tin
software company: doanh nghiệp phần mềm
cooperative, co-operative: hợp tác xã
shop, store: cửa hàng
market stall, small trader, trader: tiểu thương
digital market, 4.0 market: chợ 4.0
ocop product, one commune one product: sản phẩm OCOP
specialty, speciality: đặc sản
traceability, traceability code, trace origin, product tracing: truy xuất nguồn gốc
geographical indication: chỉ dẫn địa lý
growing area code, planting area code: mã số vùng trồng
crop, planting: trồng trọt
livestock: chăn nuôi
forest, forestry: lâm nghiệp
sensor: cảm biến
digital transformation ranking: xếp hạng chuyển đổi số
digital transformation plan: kế hoạch chuyển đổi số
digital technology firm: doanh nghiệp công nghệ số
identification account, level 2 identification account,
 level 2 electronic identification account: tài khoản định danh điện tử mức 2
data platform: nền tảng dữ liệu
national portal: Cổng Dịch vụ công quốc gia
available online, electronically: trực tuyến
remotely: từ xa
examined remotely, examine remotely, treated remotely: khám, chữa bệnh từ xa
examine: khám
bank branch, bank branches, branch, branches: chi nhánh
atm: ATM
committee: ủy ban
ward: phường
fixed line: cố định
digital payment app, payment app: ứng dụng thanh toán
drone, unmanned aircraft: máy bay không người lái
high-tech, high tech: công nghệ cao
plot, land plot, plot of land, parcel, land parcel: thửa đất
land record, land database, land data: cơ sở dữ liệu đất đai
land use certificate, land certificate: giấy chứng nhận quyền sử dụng đất
construction permit, building permit: giấy phép xây dựng
permit, licence, license: giấy phép
planning, urban planning: quy hoạch
map, digital map: bản đồ
environment: môi trường
natural resource: tài nguyên
transport, transportation: giao thông vận tải
road: đường
tourist attraction, destination: điểm du lịch
heritage, relic, monument: di tích
museum: bảo tàng
library, libraries: thư viện
culture, cultural: văn hóa
energy, power: điện
job, employment: việc làm
labor, labour, workforce: lao động
poverty, poverty rate: hộ nghèo
household with, households with: hộ gia đình có
local official, local civil servant, local government employee: cán bộ, công chức, viên chức
volunteer: tình nguyện
expert, specialist: chuyên gia
party member: đảng viên
governor: Chủ tịch UBND tỉnh
deputy director, vice director: Phó Giám đốc
general secretary: Tổng Bí thư
national assembly: Quốc hội
party committee: cấp ủy
standing committee: Ban Thường vụ
department, provincial department: sở, ngành
departments and sectors: sở, ngành
ministry, ministries: bộ
body, agency, agencies, authority, authorities: cơ quan
office: văn phòng
board: ban
team: tổ
community digital team, digital community team, community team: tổ công nghệ số cộng đồng
community, communities: cộng đồng
project: dự án
scheme: đề án
program, programme: chương trình
strategy, strategies: chiến lược
policy, policies: chính sách
law, legislation: luật
decree: nghị định
circular: thông tư
directive: chỉ thị
regulation, legal framework, institution: thể chế
architecture: kiến trúc
standard: tiêu chuẩn
model: mô hình
workshop, seminar: hội thảo
event: sự kiện
ceremony: lễ
national digital transformation day, digital transformation day: Ngày Chuyển đổi số quốc gia
innovation center, innovation centre: trung tâm đổi mới sáng tạo
center, centre: trung tâm
bidding, tender: đấu thầu
contractor: nhà thầu
private sector: tư nhân
state budget: ngân sách nhà nước
local budget, provincial budget: ngân sách địa phương
central budget: ngân sách trung ương
public investment: đầu tư công
"""
