"""Which addresses of the server are open. Gradio brings uploads, files, proxies and queues that this page never uses;
what is not needed is not there.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.login import language_of
from assistant.web.wording import say

_PAGES = frozenset(
    {
        "/",
        "/config",
        "/config/",
        "/theme.css",
        "/manifest.json",
        "/robots.txt",
        "/favicon.ico",
        "/original",
        "/report",
        "/healthz",
    }
)
_FOLDERS = ("/page-files/", "/assets/", "/static/", "/svelte/")
_CALLS = ("/api/", "/gradio_api/component_server", "/gradio_api/heartbeat/", "/gradio_api/app_id")


def is_open(path: str) -> bool:
    """Say whether the page needs ``path``."""
    return path in _PAGES or path.startswith(_FOLDERS) or path.startswith(_CALLS)


class Gate:
    """Answers "not found" for every address that is not open."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and not is_open(scope["path"]):
            await JSONResponse({"error": say("not_there", language=language_of(Request(scope)))}, 404)(
                scope, receive, send
            )
        else:
            await self._app(scope, receive, send)
