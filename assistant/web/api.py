"""The HTTP interface for programs, beside the page: the same JSON as the command line.

``POST /api/ask``, ``GET /api/documents``, ``GET /api/statements``, ``GET /api/search``, ``GET /healthz``; described in
OpenAPI at ``/api/openapi.json``. A failure is ``{"error": sentence}`` in the language the caller accepts.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from assistant.answer_json import answer_record
from assistant.asking import check_documents, checked_question, read_asked
from assistant.cli_words import both, say
from assistant.errors import AssistantError, Busy, UsageError
from assistant.listings import MOST_HITS, STATEMENT_FIELDS, document_records, hit_records, statements_asked_for
from assistant.types import Scope
from assistant.web.api_description import description
from assistant.web.desk import Desk
from assistant.web.exchanges import HISTORY_LIMIT, Asking
from assistant.web.login import language_of
from assistant.web.turnstile import Turnstile

LARGEST = 256 * 1024
"""Bytes of a question with all that comes along."""

Handler = Callable[["Api", Request], Awaitable[Response]]

_log = logging.getLogger(__name__)


class TooLarge(UsageError):
    """More was sent than any question needs."""


def _told(handler: Handler) -> Handler:
    """Turn every failure into one sentence with the status that fits it."""

    @wraps(handler)
    async def told(api: Api, request: Request) -> Response:
        language = language_of(request)
        try:
            return await handler(api, request)
        except Busy as error:
            return _json({"error": error.sentence(language)}, 503, {"Retry-After": "5"})
        except TooLarge as error:
            return _json({"error": error.sentence(language)}, 413)
        except UsageError as error:
            return _json({"error": error.sentence(language)}, 400)
        except AssistantError as error:
            return _json({"error": error.sentence(language)}, 503)
        except Exception:
            _log.exception("The call of %s failed", request.url.path)
            return _json({"error": say("api_unexpected", language)}, 500)

    return told


class Api:
    """Answers programs from the same desk and in the same queue as the page."""

    def __init__(self, desk: Desk, turnstile: Turnstile) -> None:
        """Answer from ``desk``, questions as ``turnstile`` lets them through."""
        self._desk = desk
        self._turnstile = turnstile

    def routes(self) -> list[Route]:
        """Give the addresses that are answered."""
        answered = [
            Route("/healthz", self.health),
            Route("/api/openapi.json", self.describe),
            Route("/api/ask", self.ask, methods=["POST"]),
            Route("/api/documents", self.documents),
            Route("/api/statements", self.statements),
            Route("/api/search", self.search),
        ]
        refused = [Route(route.path, _refused(route.methods or set()), methods=_METHODS) for route in answered]
        return [*answered, *refused, Route("/api/{rest:path}", _nothing_there, methods=_METHODS)]

    async def describe(self, request: Request) -> Response:
        """Describe the interface in OpenAPI."""
        del request
        return _json(description())

    @_told
    async def health(self, request: Request) -> Response:
        """Say that questions can be answered, and from which generation."""
        del request
        opened = await run_in_threadpool(self._desk.library.current)
        return _json({"status": "ok", "generation": opened.reader.generation})

    @_told
    async def ask(self, request: Request) -> Response:
        """Answer one question."""
        asked = read_asked(await _body(request))
        await run_in_threadpool(self._check_scope, asked.scope)
        asking = Asking(asked.question, asked.history[-HISTORY_LIMIT:], asked.scope)
        answer, _ = await self._turnstile.run(lambda: self._desk.answer(asking))
        return _json(answer_record(answer, asked.id, asked.language))

    @_told
    async def documents(self, request: Request) -> Response:
        """List the documents."""
        del request
        return _json(await run_in_threadpool(lambda: document_records(self._desk.library.current().reader)))

    @_told
    async def statements(self, request: Request) -> Response:
        """List the statements asked for."""
        asked = {name: request.query_params.get(name, "")[:1000] for name in STATEMENT_FIELDS}
        found = await self._turnstile.run(lambda: statements_asked_for(self._desk.library.current().reader, asked))
        return _json(found)

    @_told
    async def search(self, request: Request) -> Response:
        """List the passages nearest to some words."""
        words, limit = checked_question(request.query_params.get("words", "")), _limit(request)
        return _json(await self._turnstile.run(lambda: self._search(words, limit)))

    def _check_scope(self, scope: Scope) -> None:
        check_documents(scope, self._desk.library.current().reader.documents)

    def _search(self, words: str, limit: int) -> list[dict[str, Any]]:
        opened = self._desk.library.current()
        return hit_records(opened.assistant.search(words, limit), opened.reader)


_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]


def _refused(allowed: set[str]) -> Callable[[Request], Awaitable[Response]]:
    """Give what answers an address that is asked by another method than those ``allowed``."""
    methods = ", ".join(sorted(allowed))

    async def refuse(request: Request) -> Response:
        sentence = say("other_method", language_of(request), method=request.method, methods=methods)
        return _json({"error": sentence}, 405, {"Allow": methods})

    return refuse


async def _nothing_there(request: Request) -> Response:
    return _json({"error": say("no_address", language_of(request), path=request.url.path)}, 404)


def _limit(request: Request) -> int:
    given = request.query_params.get("limit", "10")
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:9]) <= MOST_HITS):
        raise UsageError(*both("bad_limit", most=MOST_HITS))
    return int(given)


def _no_number(written: str) -> float:
    raise ValueError(written)


def _finite(written: str) -> float:
    """Read a number; one that no answer could say again in JSON (1e999) is none."""
    number = float(written)
    return number if math.isfinite(number) else _no_number(written)


async def _body(request: Request) -> dict[str, Any]:
    received = b""
    async for part in request.stream():
        received += part
        if len(received) > LARGEST:
            raise TooLarge(*both("long_body", most=LARGEST // 1024))
    try:
        fields = json.loads(received, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError):
        raise UsageError(*both("not_json_body")) from None
    if not isinstance(fields, dict):
        raise UsageError(*both("not_json_body"))
    return fields


def _json(content: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    # A lone surrogate, which JSON can bring in and UTF-8 cannot take out, is written as JSON's own escape.
    text = json.dumps(content, ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace")
    return Response(text, status, {"Cache-Control": "no-store", **(headers or {})}, "application/json")
