"""English words and phrases of the field, and how Vietnamese reports say them.

A line is "english, english: Vietnamese"; a line that begins with a blank goes on from the one before. Plurals in -s are
found by their singular. Words that ask are in ``english_questions``; how a question is put together, in ``glossary``.
"""

from __future__ import annotations

TABLE = """
digital transformation: chuyển đổi số
digital transformation index, dti: chỉ số chuyển đổi số
digital transformation committee, national committee on digital transformation,
 national digital transformation committee: Ủy ban Quốc gia về chuyển đổi số
steering committee, steering board: Ban Chỉ đạo
digital government: chính quyền số
e-government, electronic government: chính quyền điện tử
digital economy: kinh tế số
digital society: xã hội số
digital economy share of grdp, digital economy's share of grdp, share of the digital economy in grdp,
 contribution of the digital economy to grdp, digital economy account for, digital economy as a share of grdp,
 digital economy contribute to grdp: kinh tế số chiếm GRDP
gross regional domestic product, grdp: GRDP
account for, accounted for, make up, contribute, contributed: chiếm
labor productivity, labour productivity: năng suất lao động
e-commerce, ecommerce, electronic commerce, online commerce: thương mại điện tử
e-commerce platform, e-commerce site, e-commerce floor, e-commerce marketplace, online marketplace,
 e-commerce exchange: sàn thương mại điện tử
e-commerce transaction, transactions on e-commerce platforms, online transaction: giao dịch trên sàn thương mại điện tử
e-commerce revenue, revenue from e-commerce: doanh thu thương mại điện tử
retail sales, total retail sales, retail: tổng mức bán lẻ
product: sản phẩm
goods: hàng hóa
transaction: giao dịch
on e-commerce platform, on an e-commerce platform, on the e-commerce platform: trên sàn thương mại điện tử
listed, put on, sold on, listed on: lên sàn
online shopping, shop online, buy online, shopping online, online purchase, purchase online,
 shops online: mua sắm trực tuyến
public service: dịch vụ công
online public service, public services online, public online service: dịch vụ công trực tuyến
level 3: mức độ 3
level 4: mức độ 4
full-process, end-to-end, whole-process: toàn trình
administrative procedure: thủ tục hành chính
procedure: thủ tục
administrative procedure file, administrative procedure dossier, administrative dossier,
 administrative file: hồ sơ thủ tục hành chính
file, dossier, application, record: hồ sơ
processed online, handled online: giải quyết trực tuyến
submitted online, filed online, lodged online: nộp trực tuyến
national public service portal: Cổng Dịch vụ công quốc gia
portal: cổng
electronic payment account, e-payment account, digital payment account: tài khoản thanh toán điện tử
payment account: tài khoản thanh toán
bank account: tài khoản ngân hàng
cashless payment, non-cash payment, cashless: thanh toán không dùng tiền mặt
online payment: thanh toán trực tuyến
payment: thanh toán
account: tài khoản
e-invoice, electronic invoice, digital invoice: hóa đơn điện tử
electronic identity, e-identity, digital identity, electronic identification, e-id: định danh điện tử
activated, activation: kích hoạt
digital signature, e-signature: chữ ký số
digital certificate: chứng thư số
people, citizen, resident, inhabitant, person: người dân
population: dân số
adult, adult population, adults: dân số trưởng thành
people aged 15 and over, people aged 15 or older, people over 15, people aged 15 and older: người dân từ 15 tuổi
household, family, families: hộ gia đình
farming household, agricultural household, farm household, agricultural production household: hộ sản xuất nông nghiệp
farmer: nông dân
business household, household business: hộ kinh doanh
agricultural product, farm produce, farm product: sản phẩm nông nghiệp
enterprise, business, businesses, company, companies, firm: doanh nghiệp
small and medium enterprise, small and medium-sized enterprise, sme, small and medium business,
 small and medium-sized business, small and medium businesses: doanh nghiệp nhỏ và vừa
digital technology company, digital technology companies, digital technology enterprise,
 digital technology business: doanh nghiệp công nghệ số
telecom company, telecommunication company, telecom operator: doanh nghiệp viễn thông
official, civil servant, public employee, cadre, government employee, officials and civil servants: cán bộ,
 công chức, viên chức
state agency, state agencies, government agency, government agencies, public agencies: cơ quan nhà nước
organization, organisation: tổ chức
unit, entity, entities: đơn vị
smartphone, smart phone: điện thoại thông minh
mobile subscriber, mobile phone subscriber: thuê bao điện thoại di động
mobile phone: điện thoại di động
computer: máy tính
use, uses, used, using: sử dụng
use the internet, uses the internet, using the internet, internet user, internet users: sử dụng Internet
internet: Internet
fiber, fibre, fiber optic, fibre optic, fiber-optic, optical fiber, fiber internet, fibre internet,
 fiber-optic internet: cáp quang
fiber broadband, fibre broadband, fiber-optic broadband, fiber optic broadband: băng rộng cáp quang
fixed broadband: băng rộng cố định
fixed broadband internet: Internet băng rộng cố định
mobile broadband: băng rộng di động
broadband: băng rộng
internet speed, access speed, network speed, broadband speed: tốc độ truy cập
fixed broadband speed, fixed broadband access speed: tốc độ truy cập mạng băng rộng cố định
mobile broadband speed, mobile broadband access speed: tốc độ truy cập mạng băng rộng di động
speed: tốc độ
cover, covered, coverage: phủ
mobile coverage, mobile signal: phủ sóng di động
without signal, signal gap, no coverage: lõm sóng
infrastructure: hạ tầng
digital infrastructure: hạ tầng số
community digital technology group, community digital technology team, digital technology community group,
 community digital group, community technology group: tổ công nghệ số cộng đồng
member: thành viên
digital skill: kỹ năng số
basic digital skill: kỹ năng số cơ bản
digital knowledge: kiến thức số
trained, training, train: đào tạo
training course: tập huấn
human resource, personnel, staff: nguồn nhân lực
health record, electronic health record, e-health record, digital health record: hồ sơ sức khỏe điện tử
remote medical examination, telemedicine, telehealth, remote healthcare: khám, chữa bệnh từ xa
hospital: bệnh viện
medical facility, medical facilities, health facility, health facilities: cơ sở khám, chữa bệnh
health center, medical center, district health center: trung tâm y tế
school, educational institution, education institution: cơ sở giáo dục
education: giáo dục
health care, healthcare, health: y tế
agriculture: nông nghiệp
social insurance: bảo hiểm xã hội
health insurance: bảo hiểm y tế
insurance: bảo hiểm
electronic transaction: giao dịch điện tử
digitize, digitized, digitise, digitised, digitization, digitized information: số hóa
archived document, archive document, archival document, document archive: tài liệu lưu trữ
page: trang
document: văn bản
electronic document: văn bản điện tử
open data: dữ liệu mở
shared data: dữ liệu dùng chung
data integration and sharing platform, data sharing platform: nền tảng tích hợp, chia sẻ dữ liệu
database: cơ sở dữ liệu
data: dữ liệu
specialized data transmission network, dedicated data network, dedicated network: mạng truyền số liệu chuyên dùng
national digital platform: nền tảng số quốc gia
digital platform: nền tảng số
platform: nền tảng
smart city, smart cities, smart urban: đô thị thông minh
cybersecurity, cyber security, network security, information security: an toàn, an ninh mạng
artificial intelligence, ai: trí tuệ nhân tạo
internet of things, iot: IoT
camera, camera unit: camera
base station, bts station, transmitting station: trạm phát sóng
5g station, 5g base station: trạm 5G
station: trạm
smart traffic system, intelligent traffic system: hệ thống giao thông thông minh
traffic: giao thông
information system: hệ thống thông tin
system: hệ thống
software: phần mềm
application software, app, mobile app: ứng dụng
digital citizen: công dân số
smart: thông minh
innovation: đổi mới sáng tạo
startup, start-up: khởi nghiệp
tourism: du lịch
land: đất đai
tax: thuế
bank: ngân hàng
tourist: du khách
student, pupil: học sinh
teacher: giáo viên
doctor: bác sĩ
patient: bệnh nhân
worker, employee: người lao động
poor household: hộ nghèo
electricity: điện
water: nước
information technology: công nghệ thông tin
technology: công nghệ
top group, leading group, group: nhóm
join, be among: vào nhóm
province: tỉnh
provinces and cities: tỉnh, thành phố
district level: cấp huyện
commune level: cấp xã
district: huyện
commune, communes, wards and towns: xã
city: thành phố
village, hamlet: thôn
national, nationwide, whole country, the country, country, national level: cả nước
department of information and communications: Sở Thông tin và Truyền thông
ministry of information and communications: Bộ Thông tin và Truyền thông
prime minister: Thủ tướng
deputy prime minister: Phó Thủ tướng
minister: Bộ trưởng
director: Giám đốc
chairman, chairperson, chair, president: Chủ tịch
vice chairman, vice chairperson, vice chair, deputy chairman: Phó Chủ tịch
permanent vice chairman, standing vice chairman: Phó Chủ tịch Thường trực
secretary, party secretary: Bí thư
people's committee, provincial people's committee: UBND
people's council: HĐND
provincial party committee: Tỉnh ủy
leader, head: lãnh đạo
resolution: nghị quyết
decision: quyết định
resolution number: nghị quyết số
issued, issue, promulgated, adopted, approved, passed: ban hành
conference, meeting, session: hội nghị
third meeting, third session: phiên họp thứ 3
chaired, presided: chủ trì
held, take place, took place, organized: tổ chức
award, certificate of merit, merit certificate, awarded: bằng khen
village without signal: thôn lõm sóng
priority field, priority sector, priority area, priority: ưu tiên
field, sector, area: lĩnh vực
criterion, criteria, indicator, index: chỉ số
pillar: trụ cột
exceeded, exceed, surpassed: vượt
complete, completed, fulfilled: hoàn thành
provide, provided, provides, offer, offered, supply: cung cấp
connect, connected, integrated: kết nối
implement, implemented, deployed, deploy, launched, rolled out: triển khai
participate, participated, took part, take part: tham gia
establish, established, set up, formed: thành lập
developed, develop, development: phát triển
set, allocate, allocated: bố trí
open: mở
"""
