"""Markdown, saved pages and plain text become readable text with headings where they stand."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading.furniture import furniture
from assistant.reading.html import read_html
from assistant.reading.markdown import read_markdown
from assistant.reading.plain import Body, add_numbered_headings, read_plain


def headings(body: Body) -> list[tuple[int, str]]:
    assert all(body.text[heading.start : heading.end] == heading.text for heading in body.headings)
    return [(heading.level, heading.text) for heading in body.headings]


MARKDOWN = """# Báo cáo **số** #
Tỉnh đạt **12%** và _vượt_ [kế hoạch](javascript:alert(1)), gồm
`LGSP`, ten_bien_giu_nguyen, 3*4*5 và \\*sao\\*.

Khó khăn
--------
* Một [a [b](c)](d)
  nối tiếp
* [x] Hai<br>ba
1. Ba

| Chỉ tiêu | Đạt | |
|---|:--:|---|
| Hồ sơ | **5%** | |
|  | 6 |  |

> Trích *dẫn* &amp; hết[^1]

```
mã **giữ**
```
![Ảnh họp](x.png) <b>đậm</b> <https://a.vn>
***
<!-- bỏ -->
"""


def test_markdown_reads_as_plain_text() -> None:
    body = read_markdown(MARKDOWN)
    assert body.text == (
        "Báo cáo số\n"
        "Tỉnh đạt 12% và vượt kế hoạch, gồm LGSP, ten_bien_giu_nguyen, 3*4*5 và *sao*.\n\n"
        "Khó khăn\n- Một a b nối tiếp\n- Hai ba\n1. Ba\n\n"
        "Chỉ tiêu | Đạt | \nHồ sơ | 5% | \n | 6 | \n\n"
        "Trích dẫn & hết\n\n"
        "mã **giữ**\nẢnh họp đậm https://a.vn"
    )
    assert headings(body) == [(1, "Báo cáo số"), (2, "Khó khăn")]
    assert body.title == "Báo cáo số"


@settings(deadline=None)
@given(st.text(alphabet="#*_`[]()|-=>!<a1 \n\\&;~+.", max_size=300))
def test_any_markdown_is_read_with_headings_in_place(text: str) -> None:
    headings(read_markdown(text))


HOSTILE = [
    "[",
    "[a](",
    "**a ",
    "*a",
    "<a ",
    "`a",
    "> ",
    "- ",
    "<!--",
    "|a",
    "a|b\n",
    "#",
    "# ",
    "a\n",
    "_a ",
    "|-",
    "[a][b",
    "~~a",
    "\\",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_markdown_takes_seconds_at_most(piece: str) -> None:
    began = time.process_time()
    read_markdown(piece * 100_000)
    assert time.process_time() - began < 10


PAGE = """<html><head><title>Họp - Báo A</title><meta property="og:site_name" content="Báo A">
<meta property="og:title" content="Sơ kết sáu tháng">
<meta property="article:published_time" content="2023-07-21T15:19:00+07:00">
</head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Sơ kết sáu tháng</h1>
<p>Sáng 21/7, Ban Chỉ đạo chuyển đổi số tỉnh họp hội nghị sơ kết sáu tháng đầu năm với các sở, địa phương.</p>
<h2>Kết quả</h2><p>Toàn tỉnh có <b>1.678</b>&nbsp;sản phẩm trên sàn,
<a href="javascript:x">tăng 5%</a> so với cùng kỳ năm trước.</p>
<p style="color:red; display : none">ẩn một 99%</p><p hidden>ẩn hai 98%</p>
<table><tr><th>Chỉ tiêu</th><th>Kế hoạch</th><th>Kết quả</th></tr><tr><td>Hồ sơ</td><td></td><td>50%</td></tr>
<tr><td>Mạng<br>cáp</td><td>75%</td><td></td></tr></table>
<ul><li>Nhiệm vụ một là hoàn thiện hạ tầng số</li><li>Nhiệm vụ hai</li></ul>
<figure><img src="a.jpg"><figcaption>Đại biểu dự hội nghị</figcaption></figure></article>
<script>alert("xấu")</script><footer>Bản quyền</footer></body></html>"""


def test_a_saved_page_gives_its_report_with_headings_and_tables() -> None:
    body = read_html(PAGE)
    assert body.text.split("\n") == [
        "Sơ kết sáu tháng",
        "Sáng 21/7, Ban Chỉ đạo chuyển đổi số tỉnh họp hội nghị sơ kết sáu tháng đầu năm với các sở, địa phương.",
        "Kết quả",
        "Toàn tỉnh có 1.678 sản phẩm trên sàn, tăng 5% so với cùng kỳ năm trước.",
        "Chỉ tiêu | Kế hoạch | Kết quả",
        "Hồ sơ |  | 50%",
        "Mạng cáp | 75% | ",
        "- Nhiệm vụ một là hoàn thiện hạ tầng số",
        "- Nhiệm vụ hai",
        "Đại biểu dự hội nghị",
    ]
    assert headings(body) == [(1, "Sơ kết sáu tháng"), (2, "Kết quả")]
    assert (body.title, body.publisher, body.date) == ("Sơ kết sáu tháng", "Báo A", "2023-07-21")


def test_a_page_without_an_article_gives_its_visible_text() -> None:
    body = read_html("<html><body><nav>Trang chủ</nav><div>Tỉnh đạt 5%.</div><div>Huyện đạt 6%.</div></body></html>")
    assert body.text == "Tỉnh đạt 5%.\nHuyện đạt 6%."


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "Tỉnh đạt 5%.",
        "<b>" * 100_000 + "Tỉnh đạt 5%.",
        "<table><tr><td>" * 20_000 + "Tỉnh đạt 5%.",
        "<p " + "a=1 " * 100_000 + ">Tỉnh đạt 5%.</p>",
        '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><p>&c;&c; Tỉnh đạt 5%.</p>',
        "<p>Tỉnh đạt 5%.</p>" * 30_000,
        "<script>xấu</script>" * 1000 + "Tỉnh đạt 5%.<style>xấu",
    ],
)
def test_a_hostile_page_is_read_in_seconds(page: str) -> None:
    began = time.process_time()
    text = read_html(page).text
    assert time.process_time() - began < 15
    assert "Tỉnh đạt 5%." in text
    assert "xấu" not in text


def test_plain_text_keeps_its_length_and_finds_its_headings() -> None:
    text = (
        "SỞ A\nBáo cáo về tình hình chung của năm nay, gồm nhiều mục, như dưới đây đã nêu rõ.\nI. TÌNH HÌNH\n"
        "Tỉnh họp.\n1. Kết quả\nĐạt 5%.\n1.1. Chính quyền số\n- Một\nCác việc:\n1. Số hóa\n2. Đào tạo\n3. Đầu tư\n"
        "NHIỆM VỤ TRỌNG TÂM\nLàm tốt.\nĐiều 1. Phạm vi\nLuật này quy định.\n2023 là năm đầu\nHết.\nCUỐI CÙNG"
    )
    body = read_plain(text)
    assert body.text == text
    assert headings(body) == [
        (1, "I. TÌNH HÌNH"),
        (2, "1. Kết quả"),
        (3, "1.1. Chính quyền số"),
        (1, "NHIỆM VỤ TRỌNG TÂM"),
        (2, "Điều 1. Phạm vi"),
    ]


def test_numbered_lines_are_headings_below_those_that_markdown_marks() -> None:
    body = add_numbered_headings(
        read_markdown("# Nghị quyết\n\nI. MỤC TIÊU\n\nĐạt 5%.\n\n## Phụ lục\n\n1. Bảng\n\nHết.")
    )
    assert headings(body) == [(1, "Nghị quyết"), (2, "I. MỤC TIÊU"), (2, "Phụ lục"), (4, "1. Bảng")]


def test_lines_broken_at_a_fixed_width_become_paragraphs() -> None:
    text = (
        "Ngày 8/3, Ban Chỉ đạo chuyển đổi số tỉnh tổ chức hội nghị tổng kết năm\n"
        "2023 và triển khai nhiệm vụ năm 2024. Dự hội nghị có lãnh đạo các sở, ban,\n"
        "ngành và các địa phương trong tỉnh cùng đại diện các doanh nghiệp viễn\n"
        "thông trên địa bàn. Hội nghị được truyền trực tuyến đến các huyện.\n\n"
        "Theo báo cáo, đến cuối năm tỷ lệ hồ sơ trực tuyến đạt 85%, tăng 12% so\n"
        "với cùng kỳ năm trước; 100% xã có tổ công nghệ số cộng đồng và hạ tầng\n"
        "mạng được phủ tới tất cả các thôn, buôn trên địa bàn toàn tỉnh.\n- Một\n- Hai"
    )
    body = read_plain(text)
    assert len(body.text) == len(text)
    assert [len(line) > 100 for line in body.text.split("\n")] == [True, False, True, False, False]


FURNISHED = """Trang chủ > Tin tức
Tỉnh họp bàn
Ngày đăng 09/08/2022 | 09:32  | View count: 3115
Lượt xem: 13 người đã đến dự hội nghị của tỉnh.
Tổng: 125
Đại biểu dự hội nghị
Tin liên quan
- Tỉnh bạn đạt 12%
Huyện ra quân

Đạt kết quả tốt. Tỉnh sẽ làm tiếp.
Nguồn:TTXVN Sao chép liên kết
Số lượng truy cập
Đang truy cập: 16
Tổng: 0
Tuấn Kiệt"""


def test_furniture_is_counters_navigation_and_links_alone() -> None:
    assert [FURNISHED[start:end] for start, end in furniture(FURNISHED)] == [
        "Trang chủ > Tin tức",
        "  | View count: 3115",
        "Tin liên quan",
        "- Tỉnh bạn đạt 12%",
        "Huyện ra quân",
        " Sao chép liên kết",
        "Số lượng truy cập",
        "Đang truy cập: 16",
        "Tổng: 0",
    ]


@given(st.lists(st.sampled_from(FURNISHED.split("\n"))).map("\n".join))
def test_furniture_is_in_order_and_apart(text: str) -> None:
    spans = furniture(text)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(start < end and "\n" not in text[start:end] for start, end in spans)
