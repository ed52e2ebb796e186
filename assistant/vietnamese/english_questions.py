"""English words that ask, compare and count, and how Vietnamese questions say them.

Laid out as ``english_table``; an empty right side drops what has no weight in a question.
"""

from __future__ import annotations

TABLE = """
how many, what number of, what is the number of, what was the number of: bao nhiêu
number of, number: số lượng
in vietnam, across the country, countrywide: cả nước
what about, how about: còn
by how much: bao nhiêu
how much: bao nhiêu
how much money, what budget, how much funding: bao nhiêu kinh phí
what percentage of, what percent of, what proportion of, what share of, what rate of,
 what fraction of: bao nhiêu phần trăm
percentage of, proportion of, rate of, percent of: tỷ lệ
percentage, proportion, rate, percent, ratio: tỷ lệ
share of, weight of: tỷ trọng
share, weight: tỷ trọng
who, whom: ai
who chaired, who presided over, who led: ai chủ trì
when, what date, what day, on what date, on which date: khi nào
where: ở đâu
why, what caused, reason: nguyên nhân
which province, what province: tỉnh nào
which resolution, what resolution: nghị quyết nào
which decision, what decision: quyết định nào
which document, what document: văn bản nào
which plan, what plan: kế hoạch nào
compare, comparison: so sánh
list, name the, enumerate: liệt kê
has, have, had, having: có
is there, are there, were there, there are, there is: có
achieved its target, met its target, reached its target, hit its target, meet the target, met the target,
 meet its target,
 reach its target, achieve its target, reach the target, achieve the target, on target: đã đạt chỉ tiêu chưa
exceeded the target, exceed the target, exceeded its target: vượt chỉ tiêu
targets exceeded, exceeded targets: chỉ tiêu vượt
target, goal, objective: mục tiêu
aim, aim to, aim for, plan to, aiming, aims to, plans to, want to, intend to, strive, expect to: phấn đấu mục tiêu
plan, planned: kế hoạch
result, outcome, achievement: kết quả
achieve, achieved, reach, reached, attain, attained, obtained: đạt
difficulty, difficulties, limitation, shortcoming, obstacle, problem, challenge, weakness, weaknesses: khó khăn, hạn chế
task, key task, main task, priority task: nhiệm vụ trọng tâm
solution, measure: giải pháp
rank, ranking, position, what rank, what position: xếp thứ
ranked, ranks, stand, place: xếp thứ
national rank, rank nationally, ranked nationally, nationwide rank: xếp thứ trong cả nước
improve in rank, climbed, moved up, climb, places up: tăng bậc
score, average score, point: điểm
average: trung bình
increase, increased, grow, grew, rise, rose, growth: tăng
decrease, decreased, fall, fell: giảm
budget, funding, fund, capital, money, expenditure: kinh phí
capital construction budget, capital construction fund, construction capital: nguồn vốn xây dựng cơ bản
recurrent budget, non-business budget, annual budget: kinh phí sự nghiệp
billion dong, billion vnd: tỷ đồng
compared with, compared to, versus, than: so với
more, higher: cao hơn
less, lower: thấp hơn
total: tổng
at least: tối thiểu
over, more than, above: trên
since: từ
until: đến
per year, annually, a year, each year, every year: hằng năm
last year, previous year: năm trước
this year: năm nay
currently, at present, now, so far: hiện nay
and: và
or: hoặc
with: với
not: chưa
average annual: bình quân hằng năm
electronic: điện tử
digital: số
online: trực tuyến
service: dịch vụ
level: mức độ
government: chính quyền
people with: người dân có
about: về
register, registered, recorded,
 record in, reported, made, done, work, works, exist, existing, available, given, focus on,
 according to, report, stated, mention, face, faced, faces, mentioned, tell me, please, show, give, can you,
 could you, kind, sort: 
"""

_LITTLE = """the a an in of for to do does did is are was were be been being will would should its their his her it they
there that this these those from on at as any some all also out up into under me you i we us many much very so far then
get got s by among between during own each"""
DROPPED = frozenset(_LITTLE.split())
"""English words that carry nothing into Vietnamese keywords."""
