"""The assistant as tools for a desktop assistant, by the Model Context Protocol over standard input and output.

The tools ``ask``, ``search`` and ``statements`` give the same JSON as the command line (mcp is imported here alone; it
is optional: ``pip install -r requirements-mcp.txt``).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from assistant import VERSION
from assistant.answer_json import answer_record
from assistant.asking import check_documents, checked_question, read_asked
from assistant.cli_words import say
from assistant.errors import AssistantError, SettingError
from assistant.listings import MOST_HITS, hit_records, statements_asked_for

if TYPE_CHECKING:
    from assistant.answering import Assistant
    from assistant.index.reader import Reader

NAME = "tro-ly-bao-cao"

_INSTRUCTIONS = (
    "Answers questions about targets and results of digital transformation from Vietnamese government reports. Every "
    "figure of an answer is quoted from a report, with the place it stands at. Where `answered` is false the reports "
    "do not say, and `nearest` is only the nearest thing they do say: never present it as the answer. Ask in "
    "Vietnamese where you can."
)

Open = Callable[[], "tuple[Reader, Assistant]"]
"""Gives the newest generation and the assistant over it."""


def run_server(open_newest: Open, language: str) -> None:
    """Serve the tools on standard input and output until it closes. Raises SettingError where mcp is not installed."""
    try:
        from mcp.server import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
    except ImportError:
        raise SettingError(
            "Chưa cài gói mcp; hãy chạy: pip install -r requirements-mcp.txt",
            "The package mcp is not installed; run: pip install -r requirements-mcp.txt",
        ) from None

    class Server(MCPServer[Any]):
        """Tells an argument that no tool takes in one sentence; the library tells it in its own terms."""

        async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:
            """Call a tool. Raises ToolError."""
            try:
                return await super().call_tool(name, arguments, context)
            except ToolError as error:
                if fields := rejected_fields(error.__cause__):
                    raise ToolError(say("bad_arguments", language, fields=", ".join(fields))) from error.__cause__
                raise

    server = Server(NAME, version=VERSION, instructions=_INSTRUCTIONS, log_level="WARNING")
    tools = Tools(open_newest, language, ToolError)
    for tool in (tools.ask, tools.search, tools.statements):
        server.add_tool(tool, structured_output=False)
    server.run("stdio")


def rejected_fields(cause: object) -> list[str]:
    """Give the arguments that a check of their types has rejected, [] where ``cause`` is no such check."""
    errors = getattr(cause, "errors", None)
    return sorted({str(error["loc"][0]) for error in errors() if error["loc"]}) if callable(errors) else []


class Tools:
    """The tools; each gives JSON as text, and raises a failure with its sentence."""

    def __init__(self, open_newest: Open, language: str, failure: type[Exception]) -> None:
        """Answer from what ``open_newest`` gives, in ``language``; failures are raised as ``failure``."""
        self._open_newest = open_newest
        self._language = language
        self._failure = failure

    def ask(
        self,
        question: str,
        history: list[str] | None = None,
        documents: list[str] | None = None,
        places: list[str] | None = None,
        years: list[int] | None = None,
    ) -> str:
        """Answer a question from the reports, every figure with its citation, or say that they do not answer it.

        `history` are the earlier questions of the conversation, oldest first. `documents` (paths), `places`
        (provinces) and `years` confine the reports that may answer.
        """

        def answer() -> Any:
            scope = {"documents": documents, "places": places, "years": years}
            asked = read_asked({"question": question, "history": history, "scope": scope})
            reader, assistant = self._open_newest()
            check_documents(asked.scope, reader.documents)
            answer = assistant.ask(asked.question, asked.history, scope=asked.scope)
            return answer_record(answer, language=self._language)

        return self._told(answer)

    def search(self, words: str, limit: int = 10) -> str:
        """Find the passages of the reports that are nearest to some words, best first, whether or not they answer."""

        def find() -> Any:
            wanted = checked_question(words)
            reader, assistant = self._open_newest()
            return hit_records(assistant.search(wanted, max(1, min(limit, MOST_HITS))), reader)

        return self._told(find)

    def statements(
        self, place: str = "", period: str = "", kind: str = "", indicator: str = "", document: str = ""
    ) -> str:
        """List the figures of the reports as a table: those of a place, a period ("2023", "2021-2025"), a kind
        (target, result, plan, budget, rank, other), whose indicator holds some words, of a document; all where nothing
        is given.
        """
        asked = {"place": place, "period": period, "kind": kind, "indicator": indicator, "document": document}
        return self._told(lambda: statements_asked_for(self._open_newest()[0], asked))

    def _told(self, work: Callable[[], Any]) -> str:
        try:
            return json.dumps(work(), ensure_ascii=False)
        except AssistantError as error:
            raise self._failure(error.sentence(self._language)) from error
