"""Title, publisher, date, places and period found in the text of a report."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.reading.metadata import describe
from assistant.reading.plain import Body, read_plain
from assistant.reading.properties import Properties
from assistant.types import NATIONAL, Document, Heading, Period
from assistant.vietnamese.dates import find_dates

BODY = "Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau họp bàn nhiều giải pháp với các sở, ngành và địa phương trong tỉnh."


def read(text: str) -> Document:
    return describe("a/bao-cao.txt", read_plain(text), {})


def days(period: Period | None) -> tuple[str, str, str, str] | None:
    if period is None:
        return None
    return period.start.isoformat(), period.end.isoformat(), period.role, period.text


def test_an_administrative_report_says_who_when_and_what() -> None:
    report = read(
        "UBND TỈNH CÀ MAU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG          Độc lập - Tự do - Hạnh phúc\n"
        "Số: 112/BC-STTTT          Cà Mau, ngày 05 tháng 7 năm 2023\n\n"
        "BÁO CÁO\nKết quả chuyển đổi số 6 tháng đầu năm 2023\n\n"
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2023, Sở báo cáo như sau:\n"
        "I. KẾT QUẢ\nTỷ lệ hồ sơ trực tuyến đạt 61%.\n"
    )
    assert report.title == "Báo cáo kết quả chuyển đổi số 6 tháng đầu năm 2023"
    assert report.publisher == "Sở Thông tin và Truyền thông tỉnh Cà Mau"
    assert report.date == date(2023, 7, 5)
    assert report.places == ("Cà Mau",)
    assert days(report.period) == ("2023-01-01", "2023-06-30", "in", "6 tháng đầu năm 2023")
    assert [heading.text for heading in report.headings] == ["I. KẾT QUẢ"]


def test_an_issuer_and_title_in_capitals_are_written_as_words() -> None:
    plan = read(
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 45/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\nLâm Đồng, ngày 12 tháng 01 năm 2024\n"
        "KẾ HOẠCH\nCHUYỂN ĐỔI SỐ TỈNH LÂM ĐỒNG NĂM 2024\nThực hiện Quyết định số 749/QĐ-TTg\n"
    )
    assert plan.publisher == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert plan.title == "Kế hoạch chuyển đổi số tỉnh Lâm Đồng năm 2024"
    assert plan.date == date(2024, 1, 12)


def test_a_news_page_is_read_past_its_navigation() -> None:
    page = read(
        "Trang chủ > Tin tức > Chuyển đổi số\nCHUYỂN ĐỔI SỐ\nLạng Sơn: kinh tế số vượt kế hoạch\n"
        "Thứ Sáu, 12/01/2024 08:30 (GMT+7)\n"
        "Năm 2023, kinh tế số của tỉnh đạt 12,4% GRDP, vượt kế hoạch đề ra từ đầu năm là 11% GRDP.\n"
        "(Theo Báo Lạng Sơn)\nLượt xem: 45\nTin cùng chuyên mục\nCao Bằng họp bàn chuyển đổi số\n"
    )
    assert page.title == "Lạng Sơn: kinh tế số vượt kế hoạch"
    assert page.publisher == "Báo Lạng Sơn"
    assert page.date == date(2024, 1, 12)
    assert page.places == ("Lạng Sơn",)
    assert days(page.period) == ("2023-01-01", "2023-12-31", "in", "năm 2023")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Cập nhật lúc: 14:05 28/12/2022", date(2022, 12, 28)),
        ("Ngày đăng 09/08/2022 | 09:32  | View count: 3115", date(2022, 8, 9)),
        ("15:19, 21/07/2023", date(2023, 7, 21)),
        ("Thứ Năm, 1-2-2024, 7:00", date(2024, 2, 1)),
        ("Cà Mau, ngày 05 tháng 7 năm 2023", date(2023, 7, 5)),
        ("Đăng ngày 2024-03-09", date(2024, 3, 9)),
        ("Tin ảnh", None),
    ],
)
def test_the_line_that_dates_a_report_is_found(line: str, day: date | None) -> None:
    assert read(f"Cà Mau họp bàn chuyển đổi số\n{line}\n{BODY}").date == day


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        (
            "Ngày 8/3, tỉnh tổ chức hội nghị tổng kết chuyển đổi số năm 2023, triển khai nhiệm vụ năm 2024",
            date(2024, 3, 8),
        ),
        (
            "Sáng 21/7, tỉnh sơ kết 6 tháng đầu năm và bàn nhiệm vụ 6 tháng cuối năm 2023 tại hội trường",
            date(2023, 7, 21),
        ),
        (
            "Chiều 12/12, tỉnh tổ chức hội nghị tổng kết công tác chuyển đổi số năm 2022 với các địa phương",
            date(2022, 12, 12),
        ),
        (
            "Ngày 7/1, tỉnh tổng kết Nghị quyết số 4 ngày 31/12/2020. Sau gần 3 năm thực hiện, tỉnh vượt chỉ tiêu",
            date(2023, 1, 7),
        ),
        (
            "Ngày 7/1, tỉnh tổng kết Nghị quyết số 4 ngày 31/12/2020. Sau hơn 3 năm thực hiện, tỉnh vượt chỉ tiêu",
            date(2024, 1, 7),
        ),
        (
            "Ngày 3/4, tỉnh họp về Quyết định ban hành ngày 20/3/2021 với sự tham dự của các sở, ngành, địa phương",
            date(2021, 4, 3),
        ),
        (
            "Ngày 5/6/2022, tỉnh tổ chức hội nghị về chuyển đổi số với sự tham dự của các sở, ngành và địa phương",
            date(2022, 6, 5),
        ),
        ("Ngày 5/6, tỉnh tổ chức hội nghị về chuyển đổi số với sự tham dự của các sở, ngành và các địa phương", None),
    ],
)
def test_the_year_that_an_event_leaves_out_is_inferred(opening: str, day: date | None) -> None:
    assert read(f"{opening}.").date == day


def test_the_clock_of_the_page_is_not_the_date_of_an_older_event() -> None:
    event = "Ngày 8/3, tỉnh tổ chức hội nghị tổng kết chuyển đổi số năm 2023, triển khai nhiệm vụ năm 2024."
    assert read(f"Thứ năm, 19/09/2024 - 23:16\n\nTỉnh tổng kết chuyển đổi số\n\n{event}").date == date(2024, 3, 8)
    assert read(f"Thứ bảy, 09/03/2024 - 07:16\n\nTỉnh tổng kết chuyển đổi số\n\n{event}").date == date(2024, 3, 9)


def test_a_deadline_is_not_the_date_of_a_report() -> None:
    text = "Kế hoạch của tỉnh\nTính đến ngày 15/6/2022, tỉnh đạt 50%. Các sở hoàn thành trước ngày 31/12/2025."
    assert read(text).date == date(2022, 6, 15)


def test_a_text_without_a_headline_is_titled_by_its_first_sentence() -> None:
    text = (
        "Ngày 7/1, UBND tỉnh tổ chức hội nghị tổng kết "
        + "công tác chuyển đổi số của các sở, ngành, " * 5
        + "địa phương."
    )
    report = read(text)
    assert report.title.startswith("UBND tỉnh tổ chức hội nghị tổng kết công tác chuyển đổi số")
    assert report.title.endswith("…")
    assert len(report.title) <= 121
    assert read("Xin chào.").title == "Xin chào"


def test_no_row_of_a_table_is_a_title() -> None:
    rows = "Chỉ tiêu | Kế hoạch 2023 | Thực hiện 2023\nSản phẩm của tỉnh Quảng Nam | 300 | 357"
    assert read(rows).title == "a/bao-cao.txt"
    assert read(f"{rows}\n\nBảng do Sở Thông tin và Truyền thông lập.").title.startswith("Bảng do Sở")


@pytest.mark.parametrize(
    ("title", "body", "places"),
    [
        ("Tỉnh có thêm sản phẩm trên sàn", "Tỉnh Cà Mau đứng thứ 5 toàn quốc về giao dịch.", ("Cà Mau",)),
        (
            "Phiên họp của Ủy ban Quốc gia",
            "Tại điểm cầu tỉnh Cà Mau có lãnh đạo tỉnh. Cà Mau đạt 5%.",
            (NATIONAL, "Cà Mau"),
        ),
        ("Cả nước và Cà Mau cùng số hóa", "Cà Mau đạt 5%. Cà Mau vượt kế hoạch.", ("Cà Mau",)),
        ("Hội nghị bàn việc chung", "Các sở họp bàn.", ()),
        ("Hội nghị bàn việc chung", "Thủ tướng dự họp tại Hà Nội. Chính phủ yêu cầu toàn quốc vào cuộc.", (NATIONAL,)),
    ],
)
def test_the_main_place_comes_first(title: str, body: str, places: tuple[str, ...]) -> None:
    assert read(f"{title}\n{body} {'Hội nghị bàn nhiều việc quan trọng khác nữa.' * 2}").places == places


def test_fulfilment_of_a_paper_is_reported_from_its_date_on() -> None:
    report = read(
        "Ngày 7/1, tỉnh tổng kết thực hiện Nghị quyết số 04-NQ/TU ngày 31/12/2020 về chuyển đổi số tỉnh Cà Mau.\n"
        "Sau gần 3 năm thực hiện, tỉnh hoàn thành các chỉ tiêu."
    )
    assert days(report.period) == ("2020-12-31", "2023-01-07", "range", "gần 3 năm")


def test_days_are_found_as_they_are_written() -> None:
    text = "Ngày 05 tháng 7 năm 2023, 21/07/2023, 1.2.2024, 2024-03-09, sáng 21/7, 14/21 xã, ngày 31/2, 1.954/1.918"
    assert [(text[mention.start : mention.end], mention.date) for mention in find_dates(text)] == [
        ("05 tháng 7 năm 2023", date(2023, 7, 5)),
        ("21/07/2023", date(2023, 7, 21)),
        ("1.2.2024", date(2024, 2, 1)),
        ("2024-03-09", date(2024, 3, 9)),
        ("sáng 21/7", None),
    ]


def test_the_day_of_a_paper_is_not_that_of_the_report_on_it() -> None:
    told = "Thực hiện Kế hoạch số 12/KH-UBND ngày 3/1/2024 của Ủy ban nhân dân tỉnh Cà Mau, Sở báo cáo kết quả như sau:"
    assert read(f"{told}\nTrong năm 2024, tỷ lệ hồ sơ trực tuyến đạt 61%.").date is None
    assert read(f"{told}\nTính đến ngày 15/11/2024, tỷ lệ hồ sơ trực tuyến đạt 61%.").date == date(2024, 11, 15)


def test_a_text_that_begins_with_a_numbered_heading_is_named_by_it() -> None:
    assert read(f"I. KẾT QUẢ CHUYỂN ĐỔI SỐ TRONG NĂM\n{BODY}").title == "Kết quả chuyển đổi số trong năm"
    assert read(f"Phần 2 - Khung quản trị dữ liệu\n{BODY}").title == "Phần 2 - Khung quản trị dữ liệu"
    assert read(f"Cà Mau quản trị dữ liệu\nI. KẾT QUẢ TRONG NĂM QUA\n{BODY}").title == "Cà Mau quản trị dữ liệu"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kết quả chuyển đổi số\nTỷ lệ hồ sơ trực tuyến đạt 61%.", ()),
        ("Kết quả chuyển đổi số\nTheo Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ, tỷ lệ đạt 61%.", ()),
        ("Kết quả chuyển đổi số\nĐạt 61%, cao hơn bình quân cả nước; xếp thứ 2 toàn quốc.", ()),
        ("Kết quả chuyển đổi số\nCả nước có 61% hồ sơ trực tuyến. Trên toàn quốc có 5 trung tâm.", (NATIONAL,)),
        ("Kết quả chuyển đổi số quốc gia\nTỷ lệ hồ sơ trực tuyến đạt 61%.", (NATIONAL,)),
        ("Kết quả chuyển đổi số\nTỷ lệ hồ sơ trực tuyến đạt 61%.\nNguồn: Bộ Khoa học và Công nghệ", (NATIONAL,)),
    ],
)
def test_a_report_is_on_the_country_only_where_it_says_so(text: str, places: tuple[str, ...]) -> None:
    assert read(text).places == places


def test_provinces_named_only_in_passing_are_not_the_reports() -> None:
    """A plan that gives three provinces a task each, pages after its head, is about none of them."""
    plan = "Kế hoạch triển khai\n" + "Các cơ quan phối hợp hoàn thành nhiệm vụ được giao trong năm nay.\n" * 40
    assert read(f"{plan}Thí điểm tại tỉnh Bắc Ninh, Bình Dương, An Giang.\nNhân rộng từ tỉnh Bắc Ninh.").places == ()


def test_province_named_often_is_the_reports_wherever_it_is_named() -> None:
    plan = "Kế hoạch triển khai\n" + "Các cơ quan phối hợp hoàn thành nhiệm vụ được giao trong năm nay.\n" * 40
    assert read(plan + "Tỉnh Bắc Ninh thực hiện tốt.\n" * 4).places == ("Bắc Ninh",)


HEADS = [
    (
        "Uỷ ban nhân dân tỉnh Yên Bái\nSố: 77/BC-UBND\nYên Bái, ngày 20 tháng 11 năm 2008",
        "Uỷ ban nhân dân tỉnh Yên Bái",
    ),
    ("UBND TỈNH TUYÊN QUANG\nTuyên Quang, ngày 10 tháng 7 năm 2023", "UBND tỉnh Tuyên Quang"),
    ("UBND TỈNH TUYÊN QUANG", "UBND tỉnh Tuyên Quang"),
    (
        "UBND TỈNH NGHỆ AN\nSỞ THÔNG TIN VÀ TRUYỀN\nTHÔNG\nSố: 321/BC-STTTT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM",
        "Sở Thông tin và Truyền thông tỉnh Nghệ An",
    ),
    (
        "UBND TỈNH NGHỆ AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nSỞ THÔNG TIN VÀ TRUYỀN\nVIỆT NAM\nTHÔNG\nSố: 321/BC-STTTT",
        "Sở Thông tin và Truyền thông tỉnh Nghệ An",
    ),
]


@pytest.mark.parametrize(("head", "publisher"), HEADS)
def test_the_issuer_is_read_from_a_narrow_column_in_small_letters_or_alone(head: str, publisher: str) -> None:
    report = read(f"{head}\nBÁO CÁO\nKết quả chuyển đổi số năm 2008\nI. KẾT QUẢ\n{BODY}")
    assert (report.publisher, report.title) == (publisher, "Báo cáo kết quả chuyển đổi số năm 2008")


def test_a_body_alone_above_a_table_is_its_publisher_and_a_headline_names_none() -> None:
    assert read("UBND TỈNH THÁI NGUYÊN\nBẢNG TỔNG HỢP CHỈ TIÊU NĂM 2023\nXã | Số hộ\nA | 5").publisher == (
        "UBND tỉnh Thái Nguyên"
    )
    assert read(f"UBND TỈNH THÁI NGUYÊN TỔ CHỨC HỘI NGHỊ CHUYỂN ĐỔI SỐ\n{BODY}").publisher == ""


def test_the_title_of_an_administrative_paper_goes_before_larger_section_headings() -> None:
    text = f"{HEADS[3][0]}\nBÁO CÁO\nKết quả chuyển đổi số tỉnh Nghệ An năm 2023\nI. CÔNG TÁC CHỈ ĐẠO\n{BODY}"
    for larger in ("I. CÔNG TÁC CHỈ ĐẠO", "KẾT QUẢ ĐẠT ĐƯỢC"):
        report = describe("a.pdf", Body(text, title=larger), {})
        assert report.title == "Báo cáo kết quả chuyển đổi số tỉnh Nghệ An năm 2023"


def test_who_signs_is_no_heading() -> None:
    text = f"I. KẾT QUẢ\n{BODY}\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\n"
    text += f"GIÁM ĐỐC\nNguyễn Văn A\nKHÓ KHĂN CHUNG\n{BODY}"
    assert [heading.text for heading in read_plain(text).headings] == ["I. KẾT QUẢ", "KHÓ KHĂN CHUNG"]


def test_the_day_that_a_report_signs_goes_before_the_later_year_a_file_was_made_in() -> None:
    text = f"Nghệ An, ngày 20 tháng 12\nnăm 2023\nBÁO CÁO\nKết quả năm 2023\n{BODY}"
    assert describe("a.html", Body(text, date="2026-11-22"), {}).date == date(2023, 12, 20)
    assert describe("a.pdf", Body(text, properties=Properties(created="2026-11-22")), {}).date == date(2023, 12, 20)
    assert describe("a.html", Body(BODY, date="2024-11-22"), {}).date == date(2024, 11, 22)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Tác giả: Lê Tuấn Kiệt", "Lê Tuấn Kiệt"),
        ("Bài, ảnh: Trúc Ly - Hồng Vân", "Trúc Ly, Hồng Vân"),
        ("(Tin và ảnh: Thào A Dế)", "Thào A Dế"),
        ("Tác giả: Ban biên tập", ""),
        ("Tin: Sở Thông tin và Truyền thông", ""),
        ("Tin: tổng hợp từ các báo", ""),
        ("Tác giả: bientap@camau.gov.vn", ""),
        ("Ảnh: Trúc Ly", ""),
    ],
)
def test_the_line_that_names_the_author_is_read(line: str, author: str) -> None:
    assert read(f"Họp tổng kết chuyển đổi số\n{BODY}\n{line}\n").author == author


def test_the_title_is_no_heading_of_what_follows_but_a_line_that_may_be_cited() -> None:
    text = "Toàn tỉnh có 1.678 sản phẩm\nI. KẾT QUẢ\nTỉnh đạt 61%."
    headings = (Heading(0, 27, 1, "Toàn tỉnh có 1.678 sản phẩm"), Heading(28, 38, 1, "I. KẾT QUẢ"))
    report = describe("a.docx", Body(text, headings, title="Toàn tỉnh có 1.678 sản phẩm"), {})
    assert (report.title, report.headings) == ("Toàn tỉnh có 1.678 sản phẩm", headings[1:])
    marked = (Heading(0, 4, 1, "Họp"),)
    assert describe("a.md", Body("# Họp\nTỉnh đạt 61%.", marked), {"title": ("Họp",)}).headings == marked


def test_front_matter_and_the_page_name_the_author_before_the_text() -> None:
    body = Body(f"Họp tổng kết\n{BODY}\nTác giả: Trúc Ly", author="Bảo Ngân")
    assert describe("a.html", body, {}).author == "Bảo Ngân"
    assert describe("a.md", body, {"author": ("Lê An", "Trần Bình")}).author == "Lê An, Trần Bình"


def test_a_day_and_a_place_that_are_only_concluded_are_doubts() -> None:
    lead = "Ngày 8/3, Ban Chỉ đạo chuyển đổi số họp tổng kết công tác năm 2023, bàn nhiều giải pháp cho năm 2024 tới."
    told = "Tại Cà Mau, tỷ lệ hồ sơ trực tuyến cao hơn các nơi khác trong vùng nhờ nhiều cách làm hay.\n"
    report = read(f"Họp tổng kết chuyển đổi số\n{lead}\n{'Đại biểu nêu nhiều ý kiến hay. ' * 60}\n{told * 5}")
    assert (report.date, report.places) == (date(2024, 3, 8), ("Cà Mau",))
    assert [vi.partition(":")[0] for vi, _ in report.doubts] == [
        "Báo cáo không ghi đủ ngày, tháng, năm; ngày 08/03/2024 là suy ra từ nội dung",
        "Tên và phần đầu báo cáo không nêu tỉnh nào; Cà Mau là nơi được nhắc đến nhiều nhất",
    ]


def test_a_day_and_a_place_that_are_stated_or_missing_are_no_doubts() -> None:
    stated = read(f"Cà Mau họp tổng kết\nCập nhật lúc: 10/01/2024\n{BODY}\n")
    assert (stated.date, stated.doubts) == (date(2024, 1, 10), ())
    given = describe("a.md", read_plain(f"Họp\nNgày 8/3, {BODY}"), {"date": ("2024-03-08",), "places": ("Cà Mau",)})
    assert (given.date, given.doubts) == (date(2024, 3, 8), ())
    silent = read("Họp tổng kết\nĐại biểu nêu nhiều ý kiến hay về cách làm.\n")
    assert (silent.date, silent.places, silent.doubts) == (None, (), ())


def test_a_day_from_the_properties_of_a_file_is_a_doubt() -> None:
    body = Body(
        "Kết quả tại Cà Mau\nNăm 2023, tỷ lệ hồ sơ trực tuyến của Cà Mau đạt 61%.",
        properties=Properties(created="2024-01-09"),
    )
    report = describe("a.docx", body, {})
    assert report.date == date(2024, 1, 9)
    assert report.doubts[0][1].startswith(
        "The report does not state its day in full; 2024-01-09 is taken from the prop"
    )


def test_act_of_the_country_makes_a_report_without_a_province_the_country_s() -> None:
    acts = "Nghị quyết 244/2025/QH15 nêu rõ các chỉ tiêu: tốc độ tăng năng suất lao động khoảng 8,5%."
    assert read(f"Chỉ tiêu kế hoạch năm 2026\n\n{acts}").places == (NATIONAL,)
    assert read("Chỉ tiêu kế hoạch năm 2026\n\nTốc độ tăng năng suất lao động của công ty khoảng 8,5%.").places == ()


def test_ministry_s_report_on_several_provinces_is_the_country_s() -> None:
    parts = "".join(
        f"{name}. Toàn tỉnh {name} còn {count} bản chưa có sóng; tỉnh {name} đã hỗ trợ hộ nghèo.\n\n"
        for name, count in (("Sơn La", 41), ("Điện Biên", 38), ("Lai Châu", 33))
    )
    report = read(f"BỘ THÔNG TIN VÀ TRUYỀN THÔNG\nSố: 205/BC-BTTTT\n\nBÁO CÁO\nKết quả xóa vùng lõm sóng\n\n{parts}")
    assert report.places[0] == NATIONAL


def test_year_after_the_same_months_compared_with_is_the_period() -> None:
    report = read("Nhập khẩu ô tô\n\nTổng lượng nhập khẩu đạt 63.731 chiếc, giảm 21,4% so với cùng kỳ năm 2021.")
    assert days(report.period) == ("2022-01-01", "2022-12-31", "in", "năm 2022")
