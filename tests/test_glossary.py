"""The glossary: English questions as Vietnamese keywords, and synonyms of the field."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.glossary import TABLES, Synonym, is_english, synonyms, translate
from assistant.vietnamese.synonyms import _groups


def closeness(phrase: str, other: str) -> float:
    return next((synonym.closeness for synonym in synonyms(phrase) if synonym.phrase == other), 0.0)


@pytest.mark.parametrize(
    "question",
    [
        "How many e-commerce transactions were recorded in Dak Lak?",
        "What percentage of people in Đắk Nông use the Internet?",
        "Who chaired the third meeting?",
        "And in 2022?",
        "What about Dong Thap?",
        "Has Dak Lak met its target?",
        "Were all civil servants trained?",
        "Which telecom carriers operate 5G?",
        "List the difficulties of Bac Lieu",
    ],
)
def test_english_questions_are_told(question: str) -> None:
    assert is_english(question)


@pytest.mark.parametrize(
    "question",
    [
        "Đắk Lắk có bao nhiêu sản phẩm trên sàn TMĐT?",
        "dak lak co may san pham",
        "ty le ho gia dinh co internet",
        "bao nhieu nguoi dan dung smartphone",
        "the con nam 2022",
        "con dong thap thi sao",
        "OCOP",
        "Dak Lak IOC",
        "Dak Lak",
        "digital economy GRDP 2025",
        "Internet of Things là gì?",
        "target 2025 của Đắk Lắk là gì",
        "",
        "123",
    ],
)
def test_vietnamese_questions_and_bare_names_are_not_english(question: str) -> None:
    assert not is_english(question)


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        (
            "What percentage of the population in Dong Thap has an electronic payment account?",
            "bao nhiêu phần trăm dân số Đồng Tháp có tài khoản thanh toán điện tử",
        ),
        (
            "How many e-commerce transactions were recorded in Dak Lak?",
            "bao nhiêu giao dịch trên sàn thương mại điện tử Đắk Lắk",
        ),
        (
            "What share of administrative procedure files does Bac Lieu aim to digitize in 2024?",
            "bao nhiêu phần trăm hồ sơ thủ tục hành chính Bạc Liêu phấn đấu mục tiêu số hóa năm 2024",
        ),
        (
            "Who chaired the third meeting of the National Committee on Digital Transformation?",
            "ai chủ trì phiên họp thứ 3 Ủy ban Quốc gia về chuyển đổi số",
        ),
        ("What is the fixed broadband speed?", "tốc độ truy cập mạng băng rộng cố định là bao nhiêu"),
        ("When was Resolution 04-NQ/TU issued?", "khi nào nghị quyết 04-NQ/TU ban hành"),
        ("Which resolution did Dong Thap issue?", "nghị quyết nào Đồng Tháp ban hành"),
        (
            "Did the share of digital economy in GRDP reach its target in the first half of 2023?",
            "tỷ trọng kinh tế số GRDP đã đạt chỉ tiêu chưa 6 tháng đầu năm 2023",
        ),
        ("As of June 15, 2023 how many products are there?", "tính đến 15/6/2023 bao nhiêu sản phẩm có"),
        ("What about Dak Nong?", "còn Đắk Nông"),
    ],
)
def test_questions_become_keywords_in_order(english: str, vietnamese: str) -> None:
    assert translate(english) == vietnamese


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("by the end of 2025", "đến năm 2025"),
        ("from 2021 to 2025", "giai đoạn 2021-2025"),
        ("Q1 2023", "quý I/2023"),
        ("June 2023", "tháng 6/2023"),
        ("nationwide in 2022", "cả nước năm 2022"),
        ("since the end of 2023", "từ cuối năm 2023"),
        ("in Buon Ma Thuot", "Buôn Ma Thuột"),
    ],
)
def test_periods_and_places_are_written_as_reports_do(english: str, vietnamese: str) -> None:
    assert translate(english) == vietnamese


_PLAIN_QUESTIONS = """By how many places has Dak Lak's ranking fallen since 2021?
How fast did the provincial digital economy grow in 2023?
What is the median download speed of mobile networks in Bac Lieu?
Which province has abolished paper records in hospitals?
When is the deadline for dropping paper forms at the one-stop shop?
Who signed the decision on the digital transformation plan?
Who is in charge of the open data portal?
How many more households need fixed broadband to hit the goal?
Did Dong Thap fall short of its e-payment objective?
How much money was actually disbursed by the end of the quarter?
Which body is responsible for information security?
How many overdue dossiers were settled late?
How many communes still lack mobile signal?
What lessons were learned from the pilot project?
How many hospitals have switched to electronic medical records?
Which telecom carriers erected towers?
How many volunteers joined the community digital teams?
How satisfied are citizens with public services?
Which agencies have not yet published open datasets?
How many cyberattacks were detected and blocked?
By what percentage were processing times shortened?
How much was saved thanks to paperless meetings?
What fees were waived for online applications?
What is the progress of the data centre?
Were all civil servants trained?
How many land plots have been digitized?
How many tourists used the smart tourism app?
Who attended the workshop?
Are farmers able to sell their specialties on the world market?
How does Vietnam compare with the global average?"""


@pytest.mark.parametrize("question", _PLAIN_QUESTIONS.splitlines())
def test_a_consultants_questions_leave_no_english_word(question: str) -> None:
    assert is_english(question)
    left = set(translate(question).lower().split()) & set(re.findall(r"[a-z\-]+", question.lower()))
    assert left <= {"camera", "internet"}


def test_words_like_a_place_are_no_place() -> None:
    assert translate("When was the data centre built?") == "khi nào trung tâm dữ liệu xây dựng"


def test_other_forms_of_a_word_are_found_by_its_root() -> None:
    assert translate("scrapped, scrapping, scraps") == "bỏ bỏ bỏ"
    assert translate("supplied, supplying, supplies") == "cung cấp cung cấp cung cấp"


def test_no_english_phrase_has_two_meanings() -> None:
    meanings: dict[str, set[str]] = {}
    for module in TABLES:
        for line in module.TABLE.replace("\n ", " ").strip().splitlines():
            english, _, vietnamese = line.partition(":")
            for phrase in english.split(","):
                meanings.setdefault(phrase.strip(), set()).add(vietnamese.strip())
    assert {phrase: known for phrase, known in meanings.items() if len(known) > 1} == {}


@pytest.mark.parametrize(
    "typed",
    ["toc do mang the nao", "can bo nao can tap huan", "top may", "may do duoc bao nhieu", "cho em hoi so ho the nao"],
)
def test_vietnamese_without_accents_is_not_taken_for_english(typed: str) -> None:
    assert not is_english(typed)


def test_unknown_words_stay_so_that_they_can_be_missed() -> None:
    assert translate("How many submarines does Dak Lak have?") == "bao nhiêu submarines Đắk Lắk có"
    assert translate("Who is Nguyen Tuan Ha?") == "ai Nguyen Tuan Ha"


def test_synonyms_hold_both_ways_and_closest_come_first() -> None:
    assert closeness("người dân", "dân số") == closeness("dân số", "người dân") == 0.95
    assert closeness("tỉ lệ", "tỷ lệ") == 1.0
    found = [synonym.closeness for synonym in synonyms("băng rộng cố định")]
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize(
    ("phrase", "other", "expected"),
    [
        ("tài khoản thanh toán điện tử", "tài khoản thanh toán", 0.95),
        ("hộ dân", "hộ gia đình", 0.95),
        ("doanh nghiệp vừa và nhỏ", "doanh nghiệp nhỏ và vừa", 0.95),
        ("internet cáp quang", "băng rộng cáp quang", 0.95),
        ("internet cáp quang", "băng rộng cố định", 0.8),
        ("tồn tại", "hạn chế", 0.95),
        ("nhiệm vụ", "giải pháp", 0.8),
        ("smartphone", "điện thoại thông minh", 0.95),
        ("đứng thứ", "xếp hạng", 0.95),
        ("vốn", "kinh phí", 0.95),
        ("chỉ tiêu", "mục tiêu", 0.95),
        ("mục tiêu", "kế hoạch", 0.6),
    ],
)
def test_the_field_paraphrases(phrase: str, other: str, expected: float) -> None:
    assert closeness(phrase, other) == expected


@pytest.mark.parametrize(
    ("phrase", "other"),
    [
        ("mục tiêu", "kết quả"),
        ("chỉ tiêu", "kết quả"),
        ("hộ gia đình", "người dân"),
        ("sử dụng internet", "hộ gia đình có internet"),
        ("thứ hạng", "điểm"),
        ("dịch vụ công mức độ 3", "dịch vụ công mức độ 4"),
        ("băng rộng cố định", "băng rộng di động"),
        ("chính quyền số", "kinh tế số"),
        ("sản phẩm", "giao dịch"),
        ("thuê bao", "dân số"),
    ],
)
def test_what_is_counted_differently_is_kept_apart(phrase: str, other: str) -> None:
    assert closeness(phrase, other) == 0.0


def test_letters_punctuation_and_missing_accents_do_not_matter() -> None:
    assert synonyms("Cán bộ, công chức, viên chức") == synonyms("cán bộ công chức viên chức") != ()
    assert Synonym("hộ gia đình", 0.95) in synonyms("ho dan")
    assert synonyms("chuyện lạ") == ()
    assert synonyms("") == ()


def test_every_group_is_symmetric_and_in_range() -> None:
    toned, _ = _groups()
    assert len(toned) > 400
    for phrase, others in toned.items():
        for other, value in others.items():
            assert 0.5 < value <= 1.0
            assert toned[other][phrase] == value


@given(st.text(max_size=60))
def test_any_text_can_be_translated(text: str) -> None:
    assert isinstance(translate(text), str)
    assert isinstance(is_english(text), bool)
