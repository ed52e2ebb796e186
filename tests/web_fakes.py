"""A small invented shelf of reports and an assistant that knows six answers, for tests of the page."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Literal

from assistant.index.manifest import Failure
from assistant.index.store import DocumentSummary
from assistant.types import (
    EVERYWHERE,
    Answer,
    Citation,
    Document,
    Heading,
    Hit,
    Line,
    Passage,
    Period,
    Run,
    Scope,
    Sentence,
    Statement,
    Understood,
)
from assistant.web.desk import Desk, Keeping
from assistant.web.library import Library, OpenIndex
from assistant.web.rebuilding import Progress, Rebuilding

HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

_FILLER = "\n\n".join(
    f"Đoạn {n}. Tỉnh tiếp tục rà soát, tái cấu trúc quy trình và bồi dưỡng cán bộ ở cơ sở." for n in range(30)
)

DAK_LAK = f"""# Sơ kết chuyển đổi số 6 tháng đầu năm 2023

## Kinh tế số

{_FILLER}

Tính đến ngày 15/6/2023, tỉnh có 1.678 sản phẩm trên sàn thương mại điện tử. Số giao dịch là 42.923, đứng thứ 5 cả nước.

- Tổ công nghệ số cộng đồng: 1.163 tổ với 7.228 thành viên.
- Mục tiêu đến cuối năm: tối thiểu 2.000 sản phẩm.

{_FILLER}
"""

BAC_LIEU = f"""# Bạc Liêu: chuyển đổi số năm 2023

Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử. {HOSTILE}

Đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.
"""


def period(year: int) -> Period:
    """Give a whole year."""
    return Period(date(year, 1, 1), date(year, 12, 31), "in", f"năm {year}")


def document(name: str, title: str, publisher: str, when: date, place: str, text: str) -> Document:
    """Make a report with its headings found."""
    headings = tuple(
        Heading(text.index(line), text.index(line) + len(line), line.index(" "), line.lstrip("# "))
        for line in text.splitlines()
        if line.startswith("#")
    )
    return Document(name, title, publisher, when, (place,), period(2023), "", text, (0,), headings)


REPORTS = (
    document(
        "dak-lak-2023.md",
        "Đắk Lắk: sơ kết chuyển đổi số 6 tháng đầu năm 2023",
        "Trang tin điện tử tỉnh Đắk Lắk",
        date(2023, 7, 21),
        "Đắk Lắk",
        DAK_LAK,
    ),
    document(
        "bac-lieu/tong-ket.md",
        f"Bạc Liêu: tổng kết chuyển đổi số năm 2023 {HOSTILE}",
        "Thông tấn xã Việt Nam (TTXVN)",
        date(2024, 3, 8),
        "Bạc Liêu",
        BAC_LIEU,
    ),
)


def cite(number: int, report: Document, quote: str) -> Citation:
    """Cite ``quote`` where it stands in ``report``."""
    start = report.text.index(quote)
    return Citation(number, report.id, report.title, 1, start, start + len(quote), quote)


def text(words: str) -> Run:
    """Make a plain stretch."""
    return Run(words)


def figure(words: str, citation: int) -> Run:
    """Make a figure."""
    return Run(words, "figure", citation)


def mark(citation: int) -> Run:
    """Make a citation mark."""
    return Run("", "citation", citation)


SALES = "Tính đến ngày 15/6/2023, tỉnh có 1.678 sản phẩm trên sàn thương mại điện tử."
TRADES = "Số giao dịch là 42.923, đứng thứ 5 cả nước."
GOAL = "Mục tiêu đến cuối năm: tối thiểu 2.000 sản phẩm."
OTHER = "Năm 2023, Bạc Liêu có 954 sản phẩm trên sàn thương mại điện tử."


REFUSED = Run(
    "Các báo cáo không nêu số sản phẩm trên sàn thương mại điện tử của Cà Mau.",
    english="The reports do not state this figure for Cà Mau.",
)


def line(role: Literal["lead", "quote", "item", "note"], *runs: Run) -> Line:
    """Make a line."""
    return Line(role, runs)


def answer_figure(question: str) -> Answer:
    """Answer with a figure and two quotes."""
    dak_lak = REPORTS[0]
    sold = text(" sản phẩm trên sàn thương mại điện tử. ")
    return Answer(
        question,
        True,
        (
            line("lead", text("Đến 15/6/2023, Đắk Lắk có "), figure("1.678", 1), sold, mark(1)),
            line("quote", text(SALES + " "), mark(1)),
            line("quote", text(TRADES + " "), mark(2)),
        ),
        (cite(1, dak_lak, SALES), cite(2, dak_lak, TRADES)),
        Understood(("Đắk Lắk",), "2023", "result", indicator="sản phẩm trên sàn thương mại điện tử"),
        (),
        ("Số giao dịch trên sàn thương mại điện tử của Đắk Lắk?", "Còn Bạc Liêu?"),
    )


def answer_comparison(question: str) -> Answer:
    """Answer across two reports."""
    dak_lak, bac_lieu = REPORTS
    more, against = text("Đắk Lắk nhiều hơn Bạc Liêu: "), text(" so với ")
    return Answer(
        question,
        True,
        (
            line("lead", more, figure("1.678", 1), against, figure("954", 2), text(" sản phẩm. "), mark(1), mark(2)),
            line("item", text("Đắk Lắk: "), figure("1.678", 1), text(" sản phẩm "), mark(1)),
            line("item", text("Bạc Liêu: "), figure("954", 2), text(" sản phẩm "), mark(2)),
        ),
        (cite(1, dak_lak, SALES), cite(2, bac_lieu, OTHER)),
        Understood(("Đắk Lắk", "Bạc Liêu"), "2023", "comparison"),
    )


def answer_other(question: str) -> Answer:
    """Answer with the figure of the other report."""
    stated = line("lead", text("Bạc Liêu có "), figure("954", 1), text(" sản phẩm. "), mark(1))
    return Answer(question, True, (stated,), (cite(1, REPORTS[1], OTHER),), Understood(("Bạc Liêu",)))


def answer_refusal(question: str) -> Answer:
    """Refuse, with the nearest statement."""
    return Answer(
        question,
        False,
        (Line("lead", (REFUSED,)),),
        (),
        Understood(("Cà Mau",), "", "result"),
        (cite(1, REPORTS[1], OTHER),),
    )


class FakeAssistant:
    """Knows what it was told; waits ``delay`` seconds before it answers."""

    def __init__(self, delay: float = 0.0) -> None:
        """Answer after ``delay`` seconds."""
        self.delay = delay
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.scopes: list[Scope] = []

    def ask(
        self, question: str, history: Sequence[str] = (), today: date | None = None, scope: Scope = EVERYWHERE
    ) -> Answer:
        """Answer by a word in the question."""
        del today
        self.asked.append((question, tuple(history)))
        self.scopes.append(scope)
        time.sleep(self.delay)
        return replace(self._answer(question), scope=scope)

    def search(self, words: str, limit: int) -> Sequence[Hit]:
        """Find the sales, whatever is looked for."""
        del words
        start = REPORTS[0].text.index(SALES)
        return [Hit(Passage(REPORTS[0].id, start, start + len(SALES), SALES, ""), 0.75)][:limit]

    def _answer(self, question: str) -> Answer:
        if "hỏng" in question:
            raise RuntimeError("a fault no one foresaw")
        if question.startswith("Xin chào"):
            return Answer(question, True, (line("note", text("Xin chào.")),), (), Understood(), talk=True)
        if "So sánh" in question:
            return answer_comparison(question)
        if any(place in question for place in ("Cà Mau", "Quảng Ninh")):
            return answer_refusal(question)
        if question.startswith("Còn"):
            return replace(answer_other(question), understood=Understood(("Đắk Lắk",), "2023", "result", ("places",)))
        return answer_other(question) if question.startswith("Bạc Liêu có") else answer_figure(question)


@dataclass
class FakeReader:
    """A shelf in memory."""

    generation: int = 1
    current: bool = True
    reports: Sequence[Document] = REPORTS

    def is_current(self) -> bool:
        """Say what the test set."""
        return self.current

    def documents(self) -> Sequence[DocumentSummary]:
        """Summarise the reports."""
        return [
            DocumentSummary(r.id, r.title, r.publisher, r.date, r.places, r.period, r.source, 12, 34)
            for r in self.reports
        ]

    def document(self, document_id: str) -> Document:
        """Give a report; KeyError where there is none."""
        return {report.id: report for report in self.reports}[document_id]

    def statements(self, document_id: str | None = None) -> Sequence[Statement]:
        """State the sales of each report that has them, and the goal of the first."""
        figures = {REPORTS[0].id: "1.678", REPORTS[1].id: "954"}
        told = [r for r in self.reports if r.id in figures and document_id in {None, r.id}]
        stated = [sales(report, figures[report.id]) for report in told]
        if REPORTS[0] in told:
            stated.append(replace(sales(REPORTS[0], "2.000"), kind="target", bound="tối thiểu"))
        return stated

    def sentences(self, document_id: str) -> Sequence[Sentence]:
        """Give each line of a report as a sentence."""
        report, at, found = self.document(document_id), 0, []
        for line in report.text.splitlines(keepends=True):
            if words := line.strip():
                start = at + line.index(words)
                end = start + len(words)
                found.append(Sentence(report.id, start, end, words, start, "", report.places, report.period, "result"))
            at += len(line)
        return found


def sales(report: Document, figure: str) -> Statement:
    """State how many products a report says are sold online."""
    start = report.text.index(figure)
    said = (report.id, start, start + len(figure), start, start + len(figure), "sản phẩm trên sàn thương mại điện tử")
    value = float(figure.replace(".", ""))
    return Statement(*said, figure, value, "sản phẩm", "", "result", report.places[0], report.period)


FAILURES = (Failure("quet/anh-chup.pdf", "định dạng .pdf chưa đọc được", "the format .pdf is not read"),)


@dataclass
class Stage:
    """A desk over fakes, and the fakes."""

    assistant: FakeAssistant = field(default_factory=FakeAssistant)
    reader: FakeReader = field(default_factory=FakeReader)
    build: Callable[[Progress], Mapping[str, int]] | None = None
    failures: Sequence[Failure] = FAILURES
    feedback: Path | None = None

    def desk(self) -> Desk:
        """Make the desk."""
        library = Library(lambda: OpenIndex(self.reader, self.assistant, self.failures))
        return Desk(library, Rebuilding(self.build or self._build, lambda: None), "corpus", Keeping(self.feedback))

    def _build(self, progress: Progress) -> Mapping[str, int]:
        for done in range(5):
            progress(done, 5, f"bao-cao-{done}.md", done / 5)
            time.sleep(0.3)
        self.reader.current = False
        self.reader = FakeReader(self.reader.generation + 1, True, self.reader.reports)
        return {"seconds": 2, "added": 1, "changed": 0, "removed": 0, "unchanged": 4, "failed": 0}
