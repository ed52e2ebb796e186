"""English turns of speech: how questions are put, growth, ranks, money, praise and blame; as ``english_table``."""

from __future__ import annotations

TABLE = """
who represented: ai dự
who attended and spoke, who spoke, who delivered a speech, who gave a speech, who addressed: ai phát biểu
who opened, who launched: ai khai trương
who said, who stressed, who stated, who emphasized, who emphasised: ai nhấn mạnh
who issued, who promulgated: ai ban hành
who approved: ai phê duyệt
who heads, who leads, who runs, who headed: ai đứng đầu
who took part, who participated, who joined: ai tham gia
represent, represented, representing, representative: đại diện
speech, speaker: phát biểu
by when, until when, by what date, by what year, by which year, no later than when: đến khi nào
as of when: tính đến khi nào
how soon: khi nào
how far has, how far have, how far did, how far along, how far along is: tiến độ
to what extent, how close is, how close are: mức độ
how big, how large: quy mô
how good, how effective: hiệu quả
how come: nguyên nhân
how does it compare: thế nào
has met its target, have met their targets, met their target, meet their target, meet their targets,
 met their targets, achieved their targets, reached their targets: đạt chỉ tiêu
on track, on course: đúng tiến độ
off track, off course, lag, lagging, lag behind, lagging behind, fall behind, fell behind: chậm tiến độ
missed its target, missed the target, miss the target, missed target, missed their target: chưa đạt chỉ tiêu
beat the target, beat its target, beaten its target, above target, above the target: vượt chỉ tiêu
below target, below the target, under target: chưa đạt chỉ tiêu
remain, remaining, left to do: còn lại
yet to: chưa
fully:
partly, partially: một phần
mostly, largely, mainly: chủ yếu
majority, most of: phần lớn
entire, entirely, whole: toàn bộ
several, some of: một số
dozens of: hàng chục
hundreds of: hàng trăm
thousands of: hàng nghìn
triple, tripled, threefold: gấp ba
doubled: gấp đôi
halve, halved: giảm một nửa
surge, soar, soared, skyrocket, rise sharply, rose sharply: tăng mạnh
plunge, plunged, tumble, slump, fall sharply, fell sharply: giảm mạnh
edge up, inch up: tăng nhẹ
stagnate, unchanged, remain unchanged, stay the same, stable: không đổi
expansion: mở rộng
growth target: mục tiêu tăng trưởng
grow by, grew by, increase by, increased by, rise by, rose by, up by: tăng
decrease by, decreased by, fall by, fell by, drop by, dropped by, reduced by: giảm
outpace, outstrip: vượt
more than doubled: tăng hơn gấp đôi
annual growth, growth per year: tăng hằng năm
trend: xu hướng
gdp: GDP
per capita: bình quân đầu người
ranked first, rank first, came first, number one, first place, top spot: đứng đầu
ranked second, rank second, second place: đứng thứ hai
ranked third, rank third, third place: đứng thứ ba
ranked last, rank last, last place, bottom of the ranking, came last: đứng cuối
runner-up: đứng thứ hai
top ten, top 10: nhóm 10 tỉnh dẫn đầu
top five, top 5: nhóm 5 tỉnh dẫn đầu
leaderboard, league table, rankings: bảng xếp hạng
out of 63, out of 63 provinces, out of the 63 provinces: trên 63 tỉnh, thành phố
sub-index, component index, component score: chỉ số thành phần
medal: huy chương
leader in, pioneer, pioneering, front runner, frontrunner: tiên phong
allocation, budget allocation: phân bổ kinh phí
disbursement rate: tỷ lệ giải ngân
disbursed capital: vốn giải ngân
overspend, overspent: vượt chi
fund-raise, mobilize, mobilise, mobilized, raise funds: huy động
sponsor, sponsorship, donate, donation, donor: tài trợ
subsidy, subsidies, subsidize: hỗ trợ
budget estimate, estimated budget: dự toán
budget revenue: thu ngân sách
state funding, public money, public funds, taxpayers' money: ngân sách nhà nước
socialized capital, private funding, private capital: nguồn xã hội hóa
recurrent expenditure, recurrent spending, regular spending: chi thường xuyên
total cost, total budget, total funding: tổng kinh phí
procurement: mua sắm
lease, rent, hire out: thuê
outsource, outsourcing: thuê ngoài
expensive, costly: tốn kém
cheap: giá rẻ
waste of money, wasteful: lãng phí
sooner or later, soon, shortly, in the near future, in the coming time, upcoming: thời gian tới
recent, recently, lately, in recent years: thời gian qua
formerly, previously, earlier: trước đây
first time, for the first time: lần đầu tiên
immediately, at once, urgent, urgently: khẩn trương
timely: kịp thời
permanent, permanently, constant, constantly, regular, regularly, frequently: thường xuyên
initially, originally: ban đầu
finally, eventually: cuối cùng
continue, continued: tiếp tục
extend the deadline: gia hạn
postpone, postponed, put off: lùi thời hạn
suspend, suspended, stop, stopped, discontinue: dừng
shut down: đóng cửa
cancel, revoke: hủy bỏ
merge, merger, merged, consolidate: sáp nhập
reorganize, reorganise, restructure, restructuring, rearrange: sắp xếp
amend, amendment, revise, revised, adjust, adjustment: điều chỉnh, bổ sung
supplement: bổ sung
draft: dự thảo
draw up, drew up, drawn up, formulate: xây dựng
consult, consultation: lấy ý kiến
appoint, appointed, appointment of: bổ nhiệm
delegate power, decentralize, decentralise, decentralization: phân cấp
agree, agreement, memorandum, mou: thỏa thuận hợp tác
sign an agreement, signed an agreement, sign a cooperation agreement: ký kết hợp tác
honor, honour, honored, honoured, praise, praised, commend, commended: tuyên dương
criticize, criticise, criticized, blame, blamed: phê bình
discipline, disciplined, punish, punished: kỷ luật
respond, response, reply, answer: trả lời
discuss, discussion: thảo luận
exhibition, exhibit at: triển lãm
contest, competition, competitor: cuộc thi
campaign, movement: phong trào
visit a site, tour: tham quan
introduce, introduction, introduced: giới thiệu
advertise, advertising, advertisement: quảng bá
guide, guidance, guided: hướng dẫn
hand over, handed over, handover, hand-over: bàn giao
equip with, equipped with, fitted with: trang bị
repair, repaired: sửa chữa
maintenance: bảo trì
broken, out of order: hư hỏng
obsolete, outdated, old-fashioned, ageing: lạc hậu
overload, overloaded: quá tải
unstable, flaky, intermittent: chập chờn
fragmented, patchy, scattered: manh mún
overlap, overlapping, duplicate, duplication: chồng chéo
reluctant, hesitant, reluctance, afraid, fear: e ngại
unfamiliar: chưa quen
complicated, complex, cumbersome: phức tạp
convenient, convenience, easy, easier, easily: thuận tiện
transparent, transparency: minh bạch
accurate, accuracy: chính xác
sustainable: bền vững
breakthrough: đột phá
comprehensive: toàn diện
digitally transform, go digital, going digital: chuyển đổi số
integrate, integration: tích hợp
interconnect, interconnected, interoperability, interoperable: liên thông
automate, automated, automation, automatic: tự động
analyse, analyze, analysis, analytics: phân tích
search, look up, lookup: tra cứu
access: truy cập
install an app, install the app: cài đặt
log in, login, sign in: đăng nhập
activate: kích hoạt
scan: quét
store data, stored: lưu trữ
exploit, exploitation: khai thác
recommended by, advised by: đề xuất
advise, advisory: tham mưu
obligation, duty, duties: nhiệm vụ
experience: kinh nghiệm
opportunity, opportunities: cơ hội
potential: tiềm năng
risk: rủi ro
damage: thiệt hại
digital divide, digital gap: khoảng cách số
vision: tầm nhìn
roadmap, road map: lộ trình
viewpoint, point of view: quan điểm
guideline, orientation: định hướng
condition: điều kiện
progress made: kết quả
success, successful, successfully: thành công
fail, failure, failed: chưa đạt
"""
