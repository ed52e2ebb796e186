"""Saved pages of papers and portals without an article element: the report alone, with its headline and its site."""

from __future__ import annotations

import pytest

from assistant.reading import page_parts
from assistant.reading.furniture import furniture
from assistant.reading.html import read_html

PARAGRAPHS = [
    "Quý II năm 2023, tỉnh Long An tiếp nhận 34.567 hồ sơ trực tuyến, đạt tỷ lệ 72,4%, cao hơn bình quân chung.",
    "Toàn tỉnh có 623 tổ công nghệ số cộng đồng, tăng 15 tổ so với cùng kỳ năm 2023.",
    "Các địa phương hướng dẫn người dân cài đặt ứng dụng VNeID và thanh toán không dùng tiền mặt khi nộp học phí.",
    "Hạ tầng số của tỉnh được đầu tư, 100% xã có cáp quang, tỷ lệ phủ sóng 4G đạt 99,1% số ấp trên địa bàn tỉnh.",
]
TEXT = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
HEADLINE = "Long An: 1.050 tổ công nghệ số đi vào hoạt động"
BLURB = "<div><a href=1>Tiền Giang</a><p>Tỉnh Tiền Giang vừa công bố có 77.888 tổ công nghệ số trên địa bàn.</p></div>"

PORTAL = f"""<html><head><title>Cổng thông tin điện tử tỉnh Long An - Tin tức</title></head><body><table>
<tr><td colspan=3>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LONG AN</td></tr>
<tr><td><a href=a>Trang chủ</a><br><a href=b>Giới thiệu</a><br><a href=c>Văn bản</a><br><a href=d>Liên hệ</a></td>
<td><table><tr><td class=title><b>{HEADLINE}</b></td></tr><tr><td>Cập nhật: 28/03/2024 - Lượt xem: 12.345</td></tr>
<tr><td>{TEXT}</td></tr></table></td>
<td><b>Thống kê truy cập</b><br>Đang online: 35<br>Tổng lượt: 9.876.543</td></tr></table></body></html>"""


@pytest.mark.parametrize("box", ["box-tinlienquan", "related-news", "tin-khac", "tin_lien_quan", "doc-nhieu"])
def test_blurbs_of_other_articles_are_no_part_of_the_report(box: str) -> None:
    page = (
        f"<html><head><title>{HEADLINE} | Báo Long An Online</title></head><body class='has-related'><div>"
        f"<h1 class='title-detail'>{HEADLINE}</h1><div class='detail'>{TEXT}</div>"
        f"<div class='{box}'><h3>Tin cùng chuyên mục</h3>{BLURB}</div></div></body></html>"
    )
    body = read_html(page)
    assert body.text.split("\n") == [HEADLINE, *PARAGRAPHS]
    assert [(heading.level, heading.text) for heading in body.headings] == [(1, HEADLINE)]
    assert (body.title, body.publisher) == (HEADLINE, "Báo Long An Online")


def test_the_author_that_a_page_names_is_kept_and_a_site_is_none() -> None:
    page = f"<html><head><title>{HEADLINE}</title>META</head><body><article><h1>{HEADLINE}</h1>{TEXT}</article></body>"
    byline = page.replace("</article>", "<p class='author'>Trúc Ly</p></article>")
    assert read_html(byline).author == "Trúc Ly"
    assert read_html(page.replace("META", "<meta name='author' content='Báo Long An'>")).author == ""


def test_declared_name_of_the_site_is_its_publisher() -> None:
    page = (
        f"<html><head><title>{HEADLINE} | Báo Long An Online</title>"
        "<meta property='og:site_name' content='Báo Long An'></head><body>"
        f"<h1>{HEADLINE}</h1><div>{TEXT}</div></body></html>"
    )
    assert read_html(page).publisher == "Báo Long An"


def test_portal_laid_out_in_tables_gives_its_article_alone() -> None:
    body = read_html(PORTAL)
    assert body.text.split("\n") == [HEADLINE, *PARAGRAPHS]
    assert (body.title, body.publisher, body.date) == (HEADLINE, "Cổng thông tin điện tử tỉnh Long An", "28/03/2024")


def test_table_of_figures_inside_a_layout_stays_a_table() -> None:
    table = "<table><tr><td>Huyện</td><td>Số hộ</td></tr><tr><td>Bến Lức</td><td>1.002</td></tr></table>"
    body = read_html(PORTAL.replace(TEXT, TEXT + table))
    assert body.text.split("\n")[-2:] == ["Huyện | Số hộ", "Bến Lức | 1.002"]


@pytest.mark.parametrize(
    ("title", "is_site"),
    [
        ("Cổng thông tin điện tử tỉnh Phú Yên", True),
        ("Báo Long An Online", True),
        ("Báo động đỏ: 5 xã chưa có sóng", False),
        (HEADLINE, False),
    ],
)
def test_names_of_sites_are_told_from_headlines(title: str, is_site: bool) -> None:
    assert page_parts.is_site(title) is is_site


def test_counters_of_portals_are_furniture() -> None:
    text = "Tỉnh đạt 5%.\nĐang online: 35\nTổng lượt: 9.876.543"
    assert [text[start:end] for start, end in furniture(text)] == ["Đang online: 35", "Tổng lượt: 9.876.543"]
