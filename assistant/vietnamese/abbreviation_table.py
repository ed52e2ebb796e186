"""The table of abbreviations: official ones, and those people type.

A line is "short: long; long", the likeliest meaning first; "=" joins other ways to write the short form. How they are
found in a text is left to ``abbreviations``.
"""

from __future__ import annotations

TABLE = """
CĐS: chuyển đổi số
CĐSQG: chuyển đổi số quốc gia
TTHC: thủ tục hành chính
DVC: dịch vụ công
DVCTT: dịch vụ công trực tuyến
DVCQG: dịch vụ công quốc gia
TMĐT: thương mại điện tử
UBND: ủy ban nhân dân
HĐND: hội đồng nhân dân
UBMTTQ: ủy ban Mặt trận Tổ quốc
MTTQ: Mặt trận Tổ quốc
UBQG: ủy ban quốc gia
TT&TT=TTTT=TT-TT: thông tin và truyền thông; thông tin truyền thông; thanh toán trực tuyến
BTTTT: Bộ Thông tin và Truyền thông
STTTT: Sở Thông tin và Truyền thông
CNTT: công nghệ thông tin
CNTT-TT=CNTT&TT=ICT: công nghệ thông tin và truyền thông
KHCN=KH&CN=KH-CN: khoa học và công nghệ; khoa học công nghệ
KHĐT=KH&ĐT: kế hoạch và đầu tư
GDĐT=GD&ĐT=GD-ĐT: giáo dục và đào tạo
NN&PTNT=NNPTNT: nông nghiệp và phát triển nông thôn
TN&MT=TNMT: tài nguyên và môi trường
LĐTBXH=LĐ-TB&XH=LĐTB&XH: lao động, thương binh và xã hội
VHTTDL=VH-TT&DL=VH,TT&DL: văn hóa, thể thao và du lịch
GTVT: giao thông vận tải
NHNN: ngân hàng nhà nước
DN: doanh nghiệp
DNNVV=DNVVN=SME: doanh nghiệp nhỏ và vừa; doanh nghiệp vừa và nhỏ
DNNN: doanh nghiệp nhà nước
DNS: doanh nghiệp số
HKD: hộ kinh doanh
HTX: hợp tác xã
SXKD: sản xuất kinh doanh
SXNN: sản xuất nông nghiệp
HSXNN: hộ sản xuất nông nghiệp
CQNN: cơ quan nhà nước
QLNN: quản lý nhà nước
CQĐT: chính quyền điện tử
CPĐT: chính phủ điện tử
CQS: chính quyền số
CPS: chính phủ số
KTS: kinh tế số
XHS: xã hội số
CNS: công nghệ số
CDS: chuyển đổi số; công dân số
TCNSCĐ=CNSCĐ: tổ công nghệ số cộng đồng
CSDL: cơ sở dữ liệu
CSDLQG: cơ sở dữ liệu quốc gia
CSDLDC: cơ sở dữ liệu dân cư
CCHC: cải cách hành chính
BCĐ: ban chỉ đạo
BCH: ban chấp hành
BTV: ban thường vụ
TVTU: Thường vụ Tỉnh ủy
UVBTV: ủy viên Ban Thường vụ
TUV: Tỉnh ủy viên
KP: kinh phí
SK: sức khỏe
KCN: khu công nghiệp
GĐ: giám đốc
PGĐ: phó giám đốc
PCT: phó chủ tịch
PTT: Phó Thủ tướng
CVP: Chánh Văn phòng
TU: Tỉnh ủy
TƯ=TW: trung ương
TTg: Thủ tướng Chính phủ
CP: Chính phủ
VPCP: Văn phòng Chính phủ
KH: kế hoạch; khoa học; khách hàng
NQ: nghị quyết
QĐ: quyết định
NĐ: nghị định
CT: chỉ thị; chương trình; chủ tịch
TB: thông báo
BC: báo cáo
CV: công văn
ĐA: đề án
VB: văn bản
VBĐT: văn bản điện tử
VBQPPL: văn bản quy phạm pháp luật
CBCCVC=CBCC,VC=CB,CC,VC=CCVC: cán bộ, công chức, viên chức
CBCC: cán bộ, công chức
NLĐ: người lao động
ATTT: an toàn thông tin
ATTTM: an toàn thông tin mạng
ANM: an ninh mạng
ANTT: an ninh trật tự
ATANM: an toàn, an ninh mạng
NSNN: ngân sách nhà nước
NSTW=NSTƯ: ngân sách trung ương
NSĐP: ngân sách địa phương
KT-XH=KTXH: kinh tế - xã hội
QP-AN=QPAN: quốc phòng - an ninh
GRDP: tổng sản phẩm trên địa bàn
GDP: tổng sản phẩm quốc nội
DTI: chỉ số chuyển đổi số
PAPI: chỉ số hiệu quả quản trị và hành chính công
PCI: chỉ số năng lực cạnh tranh
PAR INDEX=PAR-INDEX: chỉ số cải cách hành chính
SIPAS: chỉ số hài lòng
OCOP: mỗi xã một sản phẩm
LGSP: nền tảng tích hợp, chia sẻ dữ liệu dùng chung
NGSP=NDXP: nền tảng tích hợp, chia sẻ dữ liệu quốc gia
IOC: trung tâm giám sát, điều hành thông minh
SOC: trung tâm giám sát an toàn thông tin
ĐTTM: đô thị thông minh; điện thoại thông minh
VNeID: định danh điện tử
ĐDĐT: định danh điện tử
TKĐT=TKTT: tài khoản thanh toán; tài khoản thanh toán điện tử
TTKDTM=TTKTM: thanh toán không dùng tiền mặt
TTĐT: thanh toán điện tử; thông tin điện tử
HĐĐT: hóa đơn điện tử; hợp đồng điện tử
CKS: chữ ký số
CTS: chứng thư số
HSSK: hồ sơ sức khỏe
HSSKĐT: hồ sơ sức khỏe điện tử
HSTT: hồ sơ trực tuyến
BAĐT=EMR: bệnh án điện tử
TSLCD: truyền số liệu chuyên dùng
DLM: dữ liệu mở
DLDC: dữ liệu dùng chung; dữ liệu dân cư
KNS: kỹ năng số
NLS: nhân lực số
HTS: hạ tầng số
NTS: nền tảng số
ĐTDĐ: điện thoại di động
BRCĐ: băng rộng cố định
TTTM: thanh toán thương mại
THPT: trung học phổ thông
THCS: trung học cơ sở
GDNN: giáo dục nghề nghiệp
GDTX: giáo dục thường xuyên
CSGD: cơ sở giáo dục
CSYT: cơ sở y tế
BV: bệnh viện
TTYT: trung tâm y tế
BHXH: bảo hiểm xã hội
BHYT: bảo hiểm y tế
BHTN: bảo hiểm thất nghiệp; bảo hiểm tai nạn
ASXH: an sinh xã hội
CCCD: căn cước công dân
CMND: chứng minh nhân dân
ĐMST: đổi mới sáng tạo
KHCNĐMST=KHCN,ĐMST: khoa học, công nghệ và đổi mới sáng tạo
NSLĐ: năng suất lao động
TTPVHCC=TTHCC: trung tâm phục vụ hành chính công
HCC: hành chính công
TTXVN: Thông tấn xã Việt Nam
PTTH: phát thanh và truyền hình
XDCB: xây dựng cơ bản
XTTM: xúc tiến thương mại
PAKN: phản ánh, kiến nghị
PAHT: phản ánh hiện trường
BĐATTT: bảo đảm an toàn thông tin
CNC: công nghệ cao
CMCN: cách mạng công nghiệp
CN: công nghệ; công nghiệp
AI=TTNT: trí tuệ nhân tạo
IoT: Internet vạn vật
HN: hội nghị
NN: nông nghiệp; nhà nước
XH: xã hội
KT: kinh tế
DV: dịch vụ
SP: sản phẩm
HS: hồ sơ; học sinh
GD: giáo dục; giao dịch
YT: y tế
DL: dữ liệu; du lịch
TL: tỷ lệ
SL: số lượng
MT: mục tiêu; môi trường
HT: hệ thống; hạ tầng
CQ: cơ quan; chính quyền
ĐP: địa phương
ND: người dân
HGĐ: hộ gia đình
VN: Việt Nam
HTTT: hệ thống thông tin
TTDL: trung tâm dữ liệu
CSVC: cơ sở vật chất
CSHT: cơ sở hạ tầng
NTM: nông thôn mới
MTQG: mục tiêu quốc gia
CTMTQG: chương trình mục tiêu quốc gia
KCB=KB,CB=KBCB: khám, chữa bệnh
CSSK: chăm sóc sức khỏe
HSBA: hồ sơ bệnh án
ĐVSN: đơn vị sự nghiệp
ĐVHC: đơn vị hành chính
ĐTC: đầu tư công
BNV: Bộ Nội vụ
BYT: Bộ Y tế
BCA: Bộ Công an
SYT: Sở Y tế
NHTM: ngân hàng thương mại
TCTD: tổ chức tín dụng
QLVB: quản lý văn bản
QLVB&ĐH=QLVBĐH: quản lý văn bản và điều hành
BCCI: bưu chính công ích
DTTS: dân tộc thiểu số
GCNQSDĐ: giấy chứng nhận quyền sử dụng đất
QSDĐ: quyền sử dụng đất
TNHH: trách nhiệm hữu hạn
CBĐV: cán bộ, đảng viên
MXH: mạng xã hội
DNCNS: doanh nghiệp công nghệ số
DNVT: doanh nghiệp viễn thông
LLCT: lý luận chính trị
PCCC: phòng cháy, chữa cháy
TTATXH: trật tự, an toàn xã hội
TTATGT: trật tự, an toàn giao thông
ATGT: an toàn giao thông
VSATTP=ATTP: an toàn thực phẩm
CQĐP: chính quyền địa phương
SKĐT=SSKĐT: sổ sức khỏe điện tử
HBS=HBĐT: học bạ số; học bạ điện tử
BPMC: bộ phận một cửa
CTTĐT: cổng thông tin điện tử
CSKCB: cơ sở khám bệnh, chữa bệnh
NN&MT=NNMT: nông nghiệp và môi trường
BTXH: bảo trợ xã hội
XKLĐ: xuất khẩu lao động
KBNN: kho bạc nhà nước
NHCSXH: ngân hàng chính sách xã hội
TAND: tòa án nhân dân
MSVT: mã số vùng trồng
TXNG: truy xuất nguồn gốc
"""

# These are ordinary words, or something else altogether, in small letters.
CAPITALS_ONLY = frozenset(["AI", "ĐA", "TU", "TƯ", "CA", "HN", "CN", "VN", "MT", "TB", "TL", "SL", "CT", "HT"])
# In a report these are signs of papers, initials or codes rather than words.
QUESTIONS_ONLY = frozenset(
    ["CN", "HN", "NN", "XH", "KT", "SP", "HS", "GD", "YT", "DL", "TL", "SL", "MT", "HT", "CQ", "ĐP"]
)
# Known by their letters rather than by what these stand for: a text that has them is not rewritten.
_LETTERS = "GRDP GDP OCOP LGSP NGSP NDXP IOC SOC VNEID AI IOT PAPI PCI SIPAS ICT TTXVN DTI"
NAMES = frozenset(_LETTERS.split())
