"""English words for what is done, how well, by whom and when, and how Vietnamese reports say them.

Laid out as ``english_table``; an empty right side drops what has no weight in a question.
"""

from __future__ import annotations

TABLE = """
abolish, drop, remove, eliminate, scrap, do away with, get rid of: bỏ
abolish paper records, drop paper records, give up paper records, replace paper records, go paperless, paper-free,
 without paper, no paper, drop paper, drop paper forms, abolish paper: không giấy tờ
paperless: không giấy tờ
paper record, paper file, paper form, paper document, hard copy, hard copies: hồ sơ giấy
paper: giấy
replace: thay thế
deadline, due date, time limit: thời hạn
sign: ký
signed by, who signed: ai ký
in charge of, responsible for, be in charge, take charge of, responsibility for, in charge: phụ trách
who is in charge of, who is responsible for, who is accountable for: ai phụ trách
accountable, responsible: chịu trách nhiệm
lead agency, focal point, lead body, coordinating agency, which body, which agency, which department,
 which unit: cơ quan nào
coordinate, cooperate, collaborate, partner with: phối hợp
cooperation, collaboration, partnership: hợp tác
supervise, oversee, monitor: giám sát
inspect, inspection, check: kiểm tra
urge, instruct, direct, ask, order, require, request, demand, call for, call on: yêu cầu
propose, proposal, recommend, recommendation, suggest, petition: kiến nghị
emphasize, emphasise, stress, underline, note, say, said, speak, declare: nhấn mạnh
announce, announced, make public, publish: công bố
launch, inaugurate, inauguration, go live, unveil, debut: khai trương
opened, put into operation, put into use, come into operation, start operating: đưa vào hoạt động
operate, operation, run: vận hành
pilot, trial, test, experiment, piloted, try out: thí điểm
pilot project, pilot scheme, pilot programme, pilot program: thí điểm
roll out, scale up, expand, extend, replicate: nhân rộng
build, built, construct, construction, erect: xây dựng
install, installation, equip, fit, mount: lắp đặt
upgrade, modernize, modernise: nâng cấp
create, creation: tạo
disburse, disbursement: giải ngân
spend, spent, spending, pay for: chi
invest, investment: đầu tư
total investment: tổng mức đầu tư
cost: chi phí
save, saving: tiết kiệm
shorten, cut time, cut processing time, reduce processing time, faster: rút ngắn
processing time, waiting time, handling time: thời gian giải quyết
cut, cut down, simplify, streamline: cắt giảm
reduce, decline, drop in, dropped, shrink, lower by, down by: giảm
fallen, lose, lost, slip, slipped: giảm
fell in the ranking, drop in the ranking, lose places, lost places, fall in rank, fallen in rank, slip in the ranking,
 ranking fallen, ranking fall, ranking drop, ranking dropped, ranking fell: giảm bậc
rise in the ranking, gain places, gained places, climb the ranking, ranking risen, ranking rise, ranking rose,
 ranking improve, ranking improved: tăng bậc
double: gấp đôi
improve, improvement, better: cải thiện
worsen, deteriorate: giảm sút
exceed expectations, overfulfil, overfulfill, outperform, surpass: vượt
fall short of, fell short of, fall short, fell short, miss, missed, not meet, did not meet, failed to meet,
 fail to meet, failed to reach, fail to reach, fail to achieve, not achieve, not reach, unmet, not yet reached,
 not yet met: chưa đạt
hit the target, hit the goal, hit its goal, meet the goal, reach the goal, met the goal, reached the goal, hit target,
 meet its goal, meet its targets, met its targets: đạt chỉ tiêu
how much is missing, how many are missing, gap: còn thiếu
ahead of schedule, ahead of time, before the deadline: trước hạn
behind schedule, delayed, delay, slow, late: chậm tiến độ
on schedule: đúng tiến độ
on time, in time, punctual: đúng hạn
overdue dossier, overdue file, overdue application, overdue record: hồ sơ quá hạn
overdue, past the deadline: quá hạn
progress: tiến độ
schedule: kế hoạch
under way, underway, ongoing, in progress: đang triển khai
finish, finalize, finalise, done with: hoàn thành
start, begin, began, begun, kick off: bắt đầu
handle, process, processed, settle, deal with, dealt with, solve, resolve: giải quyết
submit, submission, file online, lodge: nộp
receive: tiếp nhận
return results: trả kết quả
apply for: nộp hồ sơ
detect, discover: phát hiện
block, prevent: ngăn chặn
attack, attacked: tấn công
protect, protection: bảo vệ
secure: an toàn
manage, management: quản lý
retrain, coach, educate: đào tạo
learn, learned, learnt: học
lesson, lesson learned, lessons learned: bài học kinh nghiệm
support, help, assist, assistance, aid: hỗ trợ
encourage, promote, boost, foster, accelerate: thúc đẩy
publicize, raise awareness, communicate, propaganda: tuyên truyền
awareness: nhận thức
habit: thói quen
joined, enrol, enroll, attend, attended: tham gia
who attended: ai dự
attendee, attendance: dự
delegate, participant, guest: đại biểu
hire, recruit, employ: tuyển dụng
own, owned, possess, owner, who own, who owns, who have, who has, with a, with an: có
need, necessary, needed: cần
lack, lacking, lacked, shortage of, shortage, short of, insufficient, not enough: thiếu
enough, sufficient: đủ
able to, able, capable of: có thể
sell, sold, selling, sale: bán
market: thị trường
buy, bought, purchase: mua
export: xuất khẩu
produce, production, manufacture: sản xuất
trade, commerce, commercial: thương mại
waive, waiver, exempt, exemption: miễn
free of charge, for free, free: miễn phí
fee, charge: phí, lệ phí
fees and charges: phí, lệ phí
switch to, switched to, move to, convert to, shift to, transition to, switch, migrate: chuyển sang
send, exchange: gửi
send and receive, sent and received: gửi nhận
shared, sharing: chia sẻ
approve, approval: phê duyệt
revenue, turnover, income, earning: doanh thu
value, worth: giá trị
price: giá
loan, credit: tín dụng
satisfied, satisfaction, happy: hài lòng
survey, poll: khảo sát
feedback, complaint, complain: phản ánh, kiến nghị
visit, visitor, view: lượt truy cập
download: tải về
happen: diễn ra
cause, root cause: nguyên nhân
summary, summarize, summarise, overview, sum up: tóm tắt
highlight, notable, standout, outstanding, noteworthy: nổi bật
advantage, strength, strong point: ưu điểm
benefit, effect, impact, effectiveness, effective, efficient, efficiency: hiệu quả
barrier, bottleneck, hurdle, drawback, deficiency, trouble, hinder, obstruct: khó khăn, hạn chế
poorly, poor performance, perform poorly, weak: hạn chế
perform, performance: kết quả
overcome, remedy, fix: khắc phục
prioritize, prioritise, focus: trọng tâm
goal for, ambition, ambitious: mục tiêu
commitment, commit, pledge, promise: cam kết
expected, forecast, estimate, estimated, projected: dự kiến
assign, assigned to, entrust: giao
assess, assessment, evaluate, evaluation: đánh giá
review: rà soát
verify, verification, authenticate, authentication: xác thực
synchronize, synchronise: đồng bộ
clean, cleanse: làm sạch
collect, collection: thu thập
storage: lưu trữ
update: cập nhật
maintain: duy trì
ensure, guarantee: bảo đảm
set aside, earmark, budget for: bố trí
hold a meeting, held a meeting: họp
win, won, reward, prize: khen thưởng
limit, restrict, hold back: hạn chế
hard to, hard, difficult: khó
capacity, ability: năng lực
quality: chất lượng
quantity, quantities: số lượng
resource: nguồn lực
requirement: yêu cầu
scale: quy mô
phase, stage, period: giai đoạn
milestone: mốc
role: vai trò
figure, statistic: số liệu
million: triệu
thousand: nghìn
billion: tỷ
trillion: nghìn tỷ
dong, vnd: đồng
aged, age: tuổi
foreign: nước ngoài
domestic: trong nước
technical: kỹ thuật
financial, finance: tài chính
economic, economy: kinh tế
social, society: xã hội
actual, actually, real, in reality, in fact, in practice: thực tế
how far, how close: bao nhiêu
how many more, how much more: còn thiếu bao nhiêu
how: thế nào
how fast, how quickly: tốc độ
how satisfied: mức độ hài lòng
how well: kết quả
how long: bao lâu
how often: bao nhiêu lần
how old: bao nhiêu tuổi
by how many places, how many places: bao nhiêu bậc
by what percentage, by how many percent, how many percent: bao nhiêu phần trăm
half: một nửa
third: thứ ba
top three: ba
first: thứ nhất
last, bottom: cuối
highest score: điểm cao nhất
lowest score: điểm thấp nhất
highest, largest, biggest, greatest, most: cao nhất
lowest, smallest, least, worst: thấp nhất
best, leading, lead, top: dẫn đầu
maximum, at most: tối đa
minimum: tối thiểu
median, mean: trung bình
growth rate, rate of growth: tốc độ tăng trưởng
difference, differ: chênh lệch
same period, same period last year, year on year, year-on-year: cùng kỳ
next: tiếp theo
next year: năm tới
first quarter: quý I
second quarter: quý II
third quarter: quý III
fourth quarter: quý IV
quarter: quý
end of, end: cuối
month: tháng
week: tuần
day: ngày
two, both: hai
three: ba
four: bốn
five: năm
six: sáu
seven: bảy
eight: tám
nine: chín
new, newly: mới
important, key, main, major: trọng tâm
common, shared use: dùng chung
local, locally: địa phương
provincial, province-wide, provincewide: tỉnh
regional, region: vùng
rural, rural area, countryside: nông thôn
urban, urban area, town: đô thị
remote area, remote, mountainous area, mountainous: vùng sâu, vùng xa
ethnic minority, ethnic minorities: dân tộc thiểu số
world, global, worldwide, globally: thế giới
vietnam, viet nam: cả nước
vietnamese: Việt Nam
southeast asia, asean: Đông Nam Á
live, living, every, still, yet, already, there, via, through, thanks to, please summarize, happen to, kindly,
 currently have, exactly, approximately, roughly, about how many, altogether, overall, in total, whether, while,
 where the, really, just, only, ever, other, another, such, including, include, known, called, named, turn, put, make,
 go, gone, come, came, take, taken, did it, compared, likely, else, either, must, shall, might, could, can, cannot,
 than that, as well, too, someone, anyone, anything, something, everything, per, amount, amount of, amounted to,
 amount to, way, thing, among all, here, no longer, again, since when: 
"""
