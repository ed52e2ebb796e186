"""The HTTP interface: the same JSON as the command line, one sentence for every failure, nothing that upsets it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from assistant.answer_json import answer_record
from assistant.types import EVERYWHERE, Scope
from assistant.web.api_description import description
from tests.browser_visits import served
from tests.web_fakes import REPORTS, SALES, FakeAssistant, Stage, answer_figure

pytestmark = pytest.mark.slow

ASKED = "Đắk Lắk có bao nhiêu sản phẩm?"


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage(FakeAssistant())


@pytest.fixture(scope="module")
def program(stage: Stage) -> Iterator[httpx.Client]:
    with served(stage) as address, httpx.Client(base_url=address) as program:
        yield program


def test_an_answer_is_that_of_the_command_line(program: httpx.Client, stage: Stage) -> None:
    sent = {"id": 7, "question": ASKED, "history": ["Trước?"], "scope": {"places": ["Đắk Lắk"], "years": [2023]}}
    reply = program.post("/api/ask", json=sent)
    assert reply.status_code == 200
    expected = answer_record(answer_figure(ASKED), 7)
    assert reply.json() == {**expected, "scope": {"documents": [], "places": ["Đắk Lắk"], "years": [2023]}}
    assert stage.assistant.asked[-1] == (ASKED, ("Trước?",))
    assert stage.assistant.scopes[-1] == Scope(places=("Đắk Lắk",), years=(2023,))
    program.post("/api/ask", json={"question": "Chỉ câu hỏi?"})
    assert stage.assistant.asked[-1][0] == "Chỉ câu hỏi?"
    assert stage.assistant.scopes[-1] == EVERYWHERE


def test_what_the_assistant_itself_says_is_in_the_language_asked_for(program: httpx.Client) -> None:
    english = program.post("/api/ask", json={"question": "Cà Mau?", "language": "en"}).json()
    assert english["text"] == "The reports do not state this figure for Cà Mau."
    assert program.post("/api/ask", json={"question": "Cà Mau?"}).json()["text"].startswith("Các báo cáo không nêu")
    refused = program.post("/api/ask", json={"question": "Cà Mau?", "language": "fr"})
    assert (refused.status_code, refused.json()) == (400, {"error": '"language" phải là một trong: vi, en'})


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"question": "x", "id": 1e999}', 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b'{"question": "x", "id": NaN}', 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b"", 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b"[1]", 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b"[" * 100_000, 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b'{"question": "\xff"}', 'Cần gửi một đối tượng JSON như {"question": "…"}.'),
        (b'{"question": " "}', "Câu hỏi rỗng; hãy viết câu hỏi."),
        (b'{"question": 3}', '"question" phải là một chuỗi'),
        (b'{"question": "?", "history": "x"}', '"history" phải là một danh sách chuỗi'),
        (b'{"question": "?", "scope": {"nam": 3}}', '"scope" phải có dạng'),
        (b'{"question": "?", "scope": {"documents": ["a.md"]}}', "Trong chỉ mục không có báo cáo “a.md” mà phạm vi"),
        (b'{"question": "' + b"x" * 300_000 + b'"}', "Nội dung gửi lớn hơn 256 KB."),
    ],
)
def test_what_cannot_be_used_gets_a_sentence(program: httpx.Client, content: bytes, sentence: str) -> None:
    reply = program.post("/api/ask", content=content)
    assert reply.status_code == (413 if len(content) > 256 * 1024 else 400)
    assert reply.json()["error"].startswith(sentence)
    english = program.post("/api/ask", content=content, headers={"Accept-Language": "en"})
    assert english.json()["error"] != reply.json()["error"]


def test_a_fault_no_one_foresaw_is_a_sentence_too(program: httpx.Client) -> None:
    reply = program.post("/api/ask", json={"question": "hỏng"})
    assert (reply.status_code, list(reply.json())) == (500, ["error"])
    assert "Traceback" not in reply.text


def test_what_json_can_say_and_utf8_cannot_comes_back_as_json_says_it(program: httpx.Client) -> None:
    reply = program.post("/api/ask", content=b'{"id": "\\ud800", "question": "a\\ud800b?"}')
    assert reply.status_code == 200
    assert reply.json()["id"] == "\ud800"


def test_documents_and_statements_are_listed(program: httpx.Client) -> None:
    documents = program.get("/api/documents").json()
    assert [document["id"] for document in documents] == [report.id for report in REPORTS]
    assert documents[0]["date"] == "2023-07-21"
    assert (documents[0]["period"], documents[0]["places"]) == ("năm 2023", ["Đắk Lắk"])
    statements = program.get("/api/statements", params={"place": "Bạc Liêu"}).json()
    assert [(one["place"], one["figure"], one["quote"]) for one in statements] == [("Bạc Liêu", "954", "954")]
    assert [one["figure"] for one in program.get("/api/statements").json()] == ["1.678", "954", "2.000"]
    assert program.get("/api/statements", params={"kind": "x"}).status_code == 400
    refused = program.get("/api/statements", params={"period": "bao giờ"})
    assert refused.json()["error"].startswith("Không rõ thời gian “bao giờ”")


def test_passages_are_found(program: httpx.Client) -> None:
    (hit,) = program.get("/api/search", params={"words": "sản phẩm"}).json()
    assert (hit["quote"], hit["score"], hit["page"]) == (SALES, 0.75, 1)
    assert REPORTS[0].text[hit["start"] : hit["end"]] == SALES
    for limit in ("0", "51", "x", "²", "-1", "9" * 5000):
        assert program.get("/api/search", params={"words": "a", "limit": limit}).status_code == 400


def test_health_is_told_and_the_rest_is_not_there(program: httpx.Client) -> None:
    assert program.get("/healthz").json() == {"status": "ok", "generation": 1}
    assert program.get("/api/openapi.json").json() == json.loads(json.dumps(description()))
    for path in ("/api/none", "/api/", "/docs", "/api/ask/x"):
        nothing = program.get(path)
        assert (nothing.status_code, list(nothing.json())) == (404, ["error"])
    for method, path, allowed in (
        ("GET", "/api/ask", "POST"),
        ("POST", "/api/search", "GET, HEAD"),
        ("PUT", "/healthz", "GET, HEAD"),
    ):
        refused = program.request(method, path, headers={"Accept-Language": "en"})
        assert (refused.status_code, refused.headers["allow"]) == (405, allowed)
        assert refused.json() == {"error": f"{method} is not answered at this address; only {allowed}."}
    assert program.post("/api/ask", json={}, headers={"Origin": "https://evil.example"}).status_code == 403


def test_many_questions_at_once_get_their_own_answers_and_too_many_a_sentence() -> None:
    from assistant.web import turnstile

    stage = Stage(FakeAssistant(0.2))
    replies: list[httpx.Response] = []

    def ask(address: str, person: int) -> None:
        sent = {"id": person, "question": f"Câu hỏi {person} về Đắk Lắk?"}
        replies.append(httpx.post(f"{address}api/ask", json=sent, timeout=30))

    patched = pytest.MonkeyPatch()
    patched.setattr(turnstile.Turnstile.__init__, "__defaults__", (2, 6, 30.0))
    with served(stage) as address:
        threads = [threading.Thread(target=ask, args=(address, person)) for person in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    patched.undo()
    told = [reply for reply in replies if reply.status_code == 200]
    refused = [reply for reply in replies if reply.status_code == 503]
    assert len(told) + len(refused) == 20
    assert len(told) >= 8
    assert refused
    assert all(reply.json()["question"] == f"Câu hỏi {reply.json()['id']} về Đắk Lắk?" for reply in told)
    assert {reply.headers["retry-after"] for reply in refused} == {"5"}
    assert refused[0].json()["error"].startswith("Đang có quá nhiều câu hỏi cùng lúc")


def test_schemathesis_finds_no_server_error(program: httpx.Client) -> None:
    schemathesis = pytest.importorskip("schemathesis")
    from hypothesis import HealthCheck, Phase, given, settings
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    schema = schemathesis.openapi.from_dict(description())
    base = str(program.base_url).rstrip("/")
    quick = settings(
        max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True,
        phases=(Phase.explicit, Phase.generate),
    )  # fmt: skip
    tried = []
    for operation in schema.get_all_operations():

        @quick
        @given(case=operation.ok().as_strategy())
        def sound(case: Any) -> None:
            # The schema cannot say which words name a place or a period, nor that 2023.0 is no year.
            case.call_and_validate(base_url=base, excluded_checks=[positive_data_acceptance])
            tried.append(case.path)

        @quick
        @given(case=operation.ok().as_strategy(generation_mode=schemathesis.GenerationMode.NEGATIVE))
        def unsound(case: Any) -> None:
            case.call_and_validate(base_url=base, checks=[not_a_server_error])

        sound()
        if operation.ok().path in ("/api/ask", "/api/search"):
            unsound()
    assert set(tried) == set(description()["paths"])
