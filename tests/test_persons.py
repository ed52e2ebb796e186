from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vietnamese.persons import find_persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Chủ tịch UBND tỉnh Bạc Liêu Phạm Văn Thiều giao các nhiệm vụ sau.",
            [("Phạm Văn Thiều", ("Chủ tịch UBND tỉnh Bạc Liêu",))],
        ),
        (
            "Ông Nguyễn Văn An, Phó Giám đốc Sở Thông tin và Truyền thông, cho biết tỉnh đã có 5 sàn.",
            [("Nguyễn Văn An", ("Phó Giám đốc Sở Thông tin và Truyền thông",))],
        ),
        (
            "Có đồng chí Trần Thị Bình – Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Lê Hoàng Minh, Giám đốc Công an tỉnh.",
            [
                ("Trần Thị Bình", ("Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",)),
                ("Lê Hoàng Minh", ("Giám đốc Công an tỉnh",)),
            ],
        ),
        (
            "Bộ trưởng Trần Văn Tám chủ trì; Thứ trưởng Vũ Thị Hoa đồng chủ trì.",
            [("Trần Văn Tám", ("Bộ trưởng",)), ("Vũ Thị Hoa", ("Thứ trưởng",))],
        ),
        (
            "ông Y Moan Niê Kdăm, Phó Chủ tịch UBND tỉnh",
            [("Y Moan Niê Kdăm", ("Phó Chủ tịch UBND tỉnh",))],
        ),
    ],
)
def test_person_is_found_with_the_offices_said_before_or_after(
    text: str, persons: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(person.name, person.offices) for person in find_persons(text)] == persons


@pytest.mark.parametrize(
    "text",
    [
        "Thành phố Hồ Chí Minh và tỉnh Hà Giang đạt 50%.",
        "Tỉnh Trà Vinh, Vĩnh Long có 3 trung tâm.",
        "Chỉ tiêu được Chủ tịch UBND tỉnh giao cho Sở.",
    ],
)
def test_places_and_offices_alone_are_no_persons(text: str) -> None:
    assert find_persons(text) == []


WORDS = [
    "Nguyễn Văn An",
    "Lê Thị Bình",
    "Chủ tịch",
    "Phó Giám đốc Sở",
    ",",
    "–",
    "(",
    ";",
    "và",
    "Bạc Liêu",
    "phát biểu",
]


@given(st.lists(st.sampled_from(WORDS), max_size=15).map(" ".join))
def test_name_is_the_text_at_its_offsets(text: str) -> None:
    for person in find_persons(text):
        assert text[person.start : person.end] == person.name
        assert all(office in text for office in person.offices)


def test_bodies_and_titles_are_known_whichever_vowel_bears_the_tone() -> None:
    text = "Tham dự có Phó Thủ tướng Vũ Đức Đam, Phó Chủ tịch Thường trực {0} ban; các đồng chí {0} viên {0} ban."
    told = [[(found.name, found.offices) for found in find_persons(text.format(spelt))] for spelt in ("Ủy", "Uỷ")]
    offices = ("Phó Thủ tướng", "Phó Chủ tịch Thường trực Ủy ban")
    assert told[0] == [("Vũ Đức Đam", offices)]
    assert told[1] == [("Vũ Đức Đam", tuple(office.replace("Ủy", "Uỷ") for office in offices))]


def test_a_seat_on_the_committee_comes_before_the_office() -> None:
    """A "Tỉnh ủy viên" is a title, so that what follows it is read too."""
    person = find_persons("Bà Tôn Thị Ngọc Hạnh – Tỉnh ủy viên (TUV), Phó Chủ tịch UBND tỉnh Đắk Nông.")[0]
    assert person.offices == ("Tỉnh ủy viên (TUV), Phó Chủ tịch UBND tỉnh Đắk Nông",)
