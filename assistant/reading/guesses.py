"""What of a report's description was concluded and is not stated: said as a doubt, in both languages.

A day or a place that nothing names is no doubt: none is claimed then. How they are found is left to ``metadata``.
"""

from __future__ import annotations

from datetime import date

from assistant.reading.decode import Doubt
from assistant.types import NATIONAL
from assistant.vietnamese.places import find_places

_WAY = (
    "nếu sai, hãy ghi rõ trong tệp (tệp .txt, .md: phần mô tả ở đầu có dòng “{field}”)",
    "if that is wrong, state it in the file (.txt and .md: front matter with the line “{field}”)",
)


def doubts_of_day(day: date | None, *, of_file: bool) -> tuple[Doubt, ...]:
    """Say that a report's ``day`` is concluded from what it tells, or is that on which its file was saved."""
    if day is None:
        return ()
    vi, en = (way.format(field="date: " + day.isoformat()) for way in _WAY)
    from_vi, from_en = "suy ra từ nội dung", "concluded from what it tells"
    if of_file:
        from_vi, from_en = "lấy từ thuộc tính của tệp", "taken from the properties of the file"
    return (
        (
            f"Báo cáo không ghi đủ ngày, tháng, năm; ngày {day:%d/%m/%Y} là {from_vi}: {vi}.",
            f"The report does not state its day in full; {day.isoformat()} is {from_en}: {en}.",
        ),
    )


def doubts_of_place(places: tuple[str, ...], head: str) -> tuple[Doubt, ...]:
    """Say that the main one of ``places`` is concluded: ``head`` (title, publisher, first paragraphs) names it not."""
    if not places or places[0] == NATIONAL or any(mention.place == places[0] for mention in find_places(head)):
        return ()
    vi, en = (way.format(field="places: " + places[0]) for way in _WAY)
    return (
        (
            f"Tên và phần đầu báo cáo không nêu tỉnh nào; {places[0]} là nơi được nhắc đến nhiều nhất: {vi}.",
            f"Neither title nor head name a province; {places[0]} is the one named most: {en}.",
        ),
    )
