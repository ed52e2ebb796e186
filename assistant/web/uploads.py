"""Reports sent in and taken out by an administrator in the browser: ``PUT`` and ``DELETE /report?name=…``.

Files are written by ``incoming``; the update of the index that follows is begun here and told by ``progress``.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from assistant.errors import AccessError, AssistantError
from assistant.web.incoming import Unwelcome, receive, remove
from assistant.web.login import language_of
from assistant.web.rebuilding import Rebuilding
from assistant.web.rights import person, require_administrator
from assistant.web.wording import both, say

AT_ONCE = 4
"""Files that are taken in at once; more wait."""

PATIENCE = 600
"""Seconds in which a file must have arrived."""

_log = logging.getLogger(__name__)


class Uploads:
    """Takes files into the corpus folder and out of it."""

    def __init__(self, corpus: Path, rebuilding: Rebuilding) -> None:
        """Keep ``corpus``, and begin an update by ``rebuilding`` when it has changed."""
        self._corpus = corpus
        self._rebuilding = rebuilding
        self._places = asyncio.Semaphore(AT_ONCE)

    async def serve(self, request: Request) -> Response:
        """Take in the file that the request brings, or take out the one that it names."""
        language = request.headers.get("x-language") or language_of(request)
        try:
            require_administrator()
            if request.method == "DELETE":
                return await self._remove(request)
            return await self._receive(request)
        except AccessError as error:
            return JSONResponse({"error": error.sentence(language)}, 403)
        except AssistantError as error:
            return JSONResponse({"error": error.sentence(language)}, 422)
        except TimeoutError:
            return JSONResponse({"error": say("upload_broken", language=language)}, 408)
        except ClientDisconnect:
            return Response(status_code=400)

    async def _receive(self, request: Request) -> Response:
        length = request.headers.get("content-length", "")
        announced = int(length) if length.isdigit() and len(length) < 15 else None
        name = request.query_params.get("name", "")
        async with self._places, asyncio.timeout(PATIENCE):
            received = await receive(self._corpus, name, request.stream(), announced)
        if not received.same:
            _log.info("%s added %r", person().name or "Somebody", received.name)
        return JSONResponse({"name": received.name, "same": received.same, "taken": received.taken})

    async def _remove(self, request: Request) -> Response:
        name = request.query_params.get("name", "")
        if not name:
            raise Unwelcome(*both("remove_gone"))
        await run_in_threadpool(remove, self._corpus, name)
        _log.info("%s removed %r", person().name or "Somebody", name)
        self._rebuilding.start(emptied=True)
        return JSONResponse({"removed": name})
