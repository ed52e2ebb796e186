"""The tools of the desktop assistant: the same JSON as the command line, over the protocol itself."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from assistant import VERSION
from assistant.answer_json import answer_record
from assistant.mcp_server import Tools
from assistant.settings import ROOT
from tests.web_fakes import FakeAssistant, FakeReader, answer_figure


def tools(language: str = "vi") -> Tools:
    reader: Any = FakeReader()
    assistant: Any = FakeAssistant()
    return Tools(lambda: (reader, assistant), language, LookupError)


def test_an_answer_is_that_of_the_command_line() -> None:
    told = json.loads(tools().ask("Có bao nhiêu?", places=["Đắk Lắk"]))
    expected = answer_record(answer_figure("Có bao nhiêu?"))
    assert told == {**expected, "scope": {"documents": [], "places": ["Đắk Lắk"], "years": []}}


def test_passages_and_statements_are_listed() -> None:
    assert [hit["document"] for hit in json.loads(tools().search("sản phẩm", 1000))] == ["dak-lak-2023.md"]
    assert [row["figure"] for row in json.loads(tools().statements(place="Bạc Liêu"))] == ["954"]


def test_a_failure_is_a_sentence_in_the_language_of_the_settings() -> None:
    with pytest.raises(LookupError, match=r"^Câu hỏi rỗng; hãy viết câu hỏi\.$"):
        tools().ask(" ")
    with pytest.raises(LookupError, match=r"^The question is empty; write one\.$"):
        tools("en").ask(" ")
    with pytest.raises(LookupError, match="bao giờ"):
        tools().statements(period="bao giờ")
    with pytest.raises(LookupError, match=r"không có báo cáo “khac\.md” mà phạm vi nêu"):
        tools().ask("Có bao nhiêu?", documents=["dak-lak-2023.md", "khac.md"])


def test_the_version_is_that_of_the_project() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == VERSION


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.filterwarnings("ignore")
async def test_a_desktop_assistant_finds_and_calls_the_tools(tmp_path: Path) -> None:
    pytest.importorskip("mcp")
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client

    command = [sys.executable, "-m", "assistant", "mcp", "--index", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    server = StdioServerParameters(command=command[0], args=command[1:], cwd=str(ROOT), env=environment)
    async with stdio_client(server) as (reading, writing), ClientSession(reading, writing) as session:
        begun: Any = await session.initialize()
        assert begun.server_info.version == VERSION
        assert [tool.name for tool in (await session.list_tools()).tools] == ["ask", "search", "statements"]
        question = "Đắk Lắk có bao nhiêu sản phẩm trên sàn thương mại điện tử?"
        called: Any = await session.call_tool("ask", {"question": question})
        answer = json.loads(called.content[0].text)
        assert answer["answered"] is True
        assert [figure["text"] for figure in answer["figures"]] == ["1.678"]
        assert not called.is_error
        failed: Any = await session.call_tool("statements", {"period": "bao giờ"})
        assert failed.is_error
        assert "Không rõ thời gian “bao giờ”" in failed.content[0].text
        wrong: Any = await session.call_tool("ask", {"question": 7, "years": "2023"})
        assert wrong.is_error
        assert wrong.content[0].text == "Thiếu hoặc sai kiểu: question, years; xem mô tả của công cụ."
