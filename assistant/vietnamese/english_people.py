"""English offices, bodies, trades and groups of people, and how Vietnamese reports name them; as ``english_table``."""

from __future__ import annotations

TABLE = """
governor of the state bank, state bank governor: Thống đốc Ngân hàng Nhà nước
deputy governor of the state bank: Phó Thống đốc Ngân hàng Nhà nước
state bank, state bank of vietnam, central bank: Ngân hàng Nhà nước
deputy minister, vice minister: Thứ trưởng
standing deputy minister: Thứ trưởng Thường trực
minister of information and communications: Bộ trưởng Bộ Thông tin và Truyền thông
deputy minister of information and communications: Thứ trưởng Bộ Thông tin và Truyền thông
minister of science and technology: Bộ trưởng Bộ Khoa học và Công nghệ
deputy minister of science and technology: Thứ trưởng Bộ Khoa học và Công nghệ
minister of public security: Bộ trưởng Bộ Công an
deputy minister of public security: Thứ trưởng Bộ Công an
minister of health: Bộ trưởng Bộ Y tế
minister of finance: Bộ trưởng Bộ Tài chính
minister of home affairs: Bộ trưởng Bộ Nội vụ
minister of industry and trade: Bộ trưởng Bộ Công Thương
minister of education and training, minister of education: Bộ trưởng Bộ Giáo dục và Đào tạo
ministry of science and technology: Bộ Khoa học và Công nghệ
ministry of health: Bộ Y tế
ministry of finance: Bộ Tài chính
ministry of home affairs: Bộ Nội vụ
ministry of industry and trade: Bộ Công Thương
ministry of justice: Bộ Tư pháp
ministry of construction: Bộ Xây dựng
ministry of transport: Bộ Giao thông vận tải
ministry of national defence, ministry of national defense, ministry of defence,
 ministry of defense: Bộ Quốc phòng
ministry of foreign affairs: Bộ Ngoại giao
ministry of education and training, ministry of education: Bộ Giáo dục và Đào tạo
ministry of agriculture and rural development: Bộ Nông nghiệp và Phát triển nông thôn
ministry of agriculture and environment: Bộ Nông nghiệp và Môi trường
ministry of natural resources and environment: Bộ Tài nguyên và Môi trường
ministry of planning and investment: Bộ Kế hoạch và Đầu tư
ministry of labor, ministry of labour: Bộ Lao động - Thương binh và Xã hội
ministry of culture: Bộ Văn hóa, Thể thao và Du lịch
government office, office of the government: Văn phòng Chính phủ
government inspectorate: Thanh tra Chính phủ
state president, president of vietnam: Chủ tịch nước
national assembly chairman, chairman of the national assembly: Chủ tịch Quốc hội
chairman of the provincial people's committee, chair of the provincial people's committee,
 chairperson of the provincial people's committee, president of the provincial people's committee,
 provincial people's committee chairman, provincial chairman, chairman of the province,
 provincial people's committee chair, provincial governor: Chủ tịch UBND tỉnh
vice chairman of the provincial people's committee, deputy chairman of the provincial people's committee,
 vice chair of the provincial people's committee, provincial people's committee vice chairman,
 vice chairperson of the provincial people's committee, provincial vice chairman: Phó Chủ tịch UBND tỉnh
standing vice chairman of the provincial people's committee,
 permanent vice chairman of the provincial people's committee: Phó Chủ tịch Thường trực UBND tỉnh
chairman of the people's committee: Chủ tịch UBND
vice chairman of the people's committee, deputy chairman of the people's committee: Phó Chủ tịch UBND
chairman of the city people's committee, mayor: Chủ tịch UBND thành phố
chairman of the people's council, chairman of the provincial people's council: Chủ tịch HĐND
secretary of the provincial party committee, provincial party secretary: Bí thư Tỉnh ủy
deputy secretary of the provincial party committee, deputy provincial party secretary: Phó Bí thư Tỉnh ủy
deputy secretary: Phó Bí thư
standing deputy secretary, permanent deputy secretary: Phó Bí thư Thường trực
district people's committee: UBND huyện
commune people's committee: UBND xã
director of the department of information and communications: Giám đốc Sở Thông tin và Truyền thông
deputy director of the department of information and communications: Phó Giám đốc Sở Thông tin và Truyền thông
director of the department of science and technology: Giám đốc Sở Khoa học và Công nghệ
deputy director of the department of science and technology: Phó Giám đốc Sở Khoa học và Công nghệ
director of the department of health: Giám đốc Sở Y tế
director of the department of home affairs: Giám đốc Sở Nội vụ
director of the department of education and training: Giám đốc Sở Giáo dục và Đào tạo
director of the department of industry and trade: Giám đốc Sở Công Thương
director of the department of finance: Giám đốc Sở Tài chính
department of science and technology: Sở Khoa học và Công nghệ
department of health, provincial health department: Sở Y tế
department of home affairs: Sở Nội vụ
department of finance: Sở Tài chính
department of justice: Sở Tư pháp
department of construction: Sở Xây dựng
department of transport: Sở Giao thông vận tải
department of tourism: Sở Du lịch
department of industry and trade: Sở Công Thương
department of education and training, department of education: Sở Giáo dục và Đào tạo
department of planning and investment: Sở Kế hoạch và Đầu tư
department of agriculture and rural development: Sở Nông nghiệp và Phát triển nông thôn
department of agriculture and environment: Sở Nông nghiệp và Môi trường
department of natural resources and environment: Sở Tài nguyên và Môi trường
department of labor, department of labour: Sở Lao động - Thương binh và Xã hội
department of culture: Sở Văn hóa, Thể thao và Du lịch
head of the steering committee, chair of the steering committee, head of the steering board: Trưởng Ban Chỉ đạo
deputy head of the steering committee: Phó Trưởng Ban Chỉ đạo
head of department, department head: trưởng phòng
head of the office, chief of office, chief of the office: Chánh Văn phòng
deputy head: phó trưởng
spokesperson, spokesman, spokeswoman: người phát ngôn
general director, director general, director-general, chief executive, ceo: Tổng Giám đốc
deputy general director: Phó Tổng Giám đốc
rector: hiệu trưởng
headmaster, school principal: hiệu trưởng
village head, hamlet chief: trưởng thôn
authority in charge: cơ quan chủ trì
standing agency, standing body: cơ quan thường trực
task force, working group: tổ công tác
ministries and sectors, ministries and agencies, ministries and branches: bộ, ngành
departments and branches, departments and agencies: sở, ban, ngành
local authority, local authorities, local government, local governments: chính quyền địa phương
two-tier local government, two-level local government, two-tier government, two-tier: chính quyền địa phương 2 cấp
tax authority, tax authorities, tax office, tax department: cơ quan thuế
customs: hải quan
treasury, state treasury: Kho bạc Nhà nước
court: tòa án
prosecutor, procuracy: viện kiểm sát
fatherland front: Mặt trận Tổ quốc
women's union: Hội Liên hiệp Phụ nữ
farmers' association, farmers' union: Hội Nông dân
trade union: công đoàn
vietnam news agency: TTXVN
radio and television station, broadcaster, television station: đài phát thanh và truyền hình
press agency, press agencies, news agency, newspaper, press, media: báo chí
journalist, reporter: phóng viên
social insurance agency, social insurance office: bảo hiểm xã hội
policy bank, social policy bank: ngân hàng chính sách xã hội
commercial bank: ngân hàng thương mại
war invalids and social affairs:
association: hiệp hội
entrepreneur, businessman, businesspeople: doanh nhân
investor: nhà đầu tư
consumer, customer, shopper, buyer: khách hàng
seller, vendor, merchant: người bán
nurse, medical worker, health worker, medical staff, health staff: nhân viên y tế
lecturer: giảng viên
university student: sinh viên
parent: phụ huynh
driver: lái xe
fisherman, fishermen: ngư dân
engineer: kỹ sư
scientist, researcher: nhà khoa học
soldier, army, military: quân đội
police officer: công an
intern, trainee: học viên
retiree, pensioner: người hưởng lương hưu
disabled people, people with disabilities, disabled: người khuyết tật
near-poor household: hộ cận nghèo
the poor, poor people: người nghèo
villager: người dân
"""
