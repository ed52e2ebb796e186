"""Short forms that people type in messages and questions, never found in reports; laid out as ``abbreviation_table``.

Only those that mean one thing in a question of this field: "đt" (điện thoại, đầu tư) or "nv" (nhiệm vụ, nhân viên) do
not, and "tp", "tx" are read with the names of places.
"""

from __future__ import annotations

TABLE = """
ko=k=hok=khg: không
đc: được
bnhiêu=bn=bnhiu: bao nhiêu
ntn: như thế nào
nc: nước
ng: người
ngta: người ta
trc: trước
lm: làm
j: gì
r: rồi
cx: cũng
vs: với
ms: mới
mn: mọi người
hnay: hôm nay
tgian: thời gian
cty=cti: công ty
đvị=đv: đơn vị
cb: cán bộ
dthu: doanh thu
tlệ: tỷ lệ
kq=kqua: kết quả
hsơ: hồ sơ
trđ: triệu đồng
ctrình: chương trình
đtư: đầu tư
tkhoản: tài khoản
bhiểm: bảo hiểm
đthoại: điện thoại
ttin: thông tin
pv: phóng viên
kv: khu vực
"""
