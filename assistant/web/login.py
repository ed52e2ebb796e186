"""The door: who sent each request, the page to log in on, and nothing for strangers where the page is closed.

Programs say who they are with each request (HTTP Basic); browsers log in once and carry a cookie that no script reads.
"""

from __future__ import annotations

import base64
import binascii
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.login_page import login_html
from assistant.web.rights import Person, Rights, be
from assistant.web.sessions import LASTING, Sessions
from assistant.web.wording import say

COOKIE = "assistant-session"
_OPEN_TO_ALL = ("/healthz", "/favicon.ico", "/robots.txt")
_LONGEST_FORM = 4096
_HERE = ("127.0.0.1", "::1", "localhost")


class Door:
    """Finds out who sends a request before anything else sees it."""

    def __init__(self, app: ASGIApp, rights: Rights) -> None:
        """Let requests through to ``app`` as ``rights`` have it."""
        self._app = app
        self._rights = rights
        self._sessions = Sessions(rights.accounts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        reply = await self._reply(request)
        if reply is None:
            await self._app(scope, receive, send)
        else:
            await reply(scope, receive, send)

    async def _reply(self, request: Request) -> Response | None:
        """Give the door's own reply, or None where the request may pass, its sender known."""
        path = request.url.path
        if request.method not in ("GET", "HEAD") and _from_elsewhere(request):
            return JSONResponse({"error": say("foreign_page", language=language_of(request))}, 403)
        if self._rights.login and path == "/login":
            return await self._log_in(request)
        if path == "/logout" and request.method == "POST":
            self._sessions.end(_secret(request))
            leaving = RedirectResponse("./", 303)
            leaving.delete_cookie(COOKIE)
            return leaving
        if path in _OPEN_TO_ALL or path.startswith("/page-files/"):
            be(Person())
            return None
        if claims := _basic(request):
            who = await self._checked(*claims)
        else:
            who = self._sessions.person(_secret(request)) or self._rights.stranger(_sits_here(request))
        if who is not None:
            be(who)
            return None
        if request.method == "GET" and path == "/":
            return RedirectResponse("login", 303)
        challenge = {"WWW-Authenticate": 'Basic realm="assistant", charset="UTF-8"'} if path.startswith("/api/") else {}
        sentence = self._why_not(claims[0] if claims else None, language_of(request))
        return JSONResponse({"error": sentence}, 401, challenge)

    def _why_not(self, name: str | None, language: str) -> str:
        """Say why a request may not pass that claims to be from ``name``, or that claims nothing (None)."""
        if name is None:
            return say("log_in_first", language=language)
        if waiting := self._sessions.waits(name):
            return say("wait_to_log_in", {"count": waiting}, language)
        return say("wrong_password", language=language)

    async def _log_in(self, request: Request) -> Response:
        language = language_of(request)
        if request.method == "GET":
            return HTMLResponse(login_html(language))
        if request.method != "POST":
            return Response(status_code=405)
        fields = await _form(request)
        name = fields.get("name", "")
        if waiting := self._sessions.waits(name):
            return HTMLResponse(login_html(language, say("wait_to_log_in", {"count": waiting}, language), name), 429)
        who = await self._checked(name, fields.get("password", ""))
        if who is None:
            return HTMLResponse(login_html(language, say("wrong_password", language=language), name), 401)
        entering = RedirectResponse("./", 303)
        entering.set_cookie(
            COOKIE, self._sessions.begin(who), max_age=int(LASTING), httponly=True, samesite="lax",
            secure=request.url.scheme == "https",
        )  # fmt: skip
        return entering

    async def _checked(self, name: str, password: str) -> Person | None:
        if self._sessions.waits(name):
            return None
        return await run_in_threadpool(self._sessions.check, name, password)


def language_of(request: Request) -> str:
    """Give the language to speak before the page is there: the browser's first choice of the two."""
    wanted = [part.strip().lower() for part in request.headers.get("accept-language", "").split(",")]
    return next((code[:2] for code in wanted if code[:2] in ("vi", "en")), "vi")


def _from_elsewhere(request: Request) -> bool:
    """Say whether another site's page sent the request: a browser tells, and a program has nothing to tell."""
    if request.headers.get("sec-fetch-site") == "cross-site":
        return True
    origin = request.headers.get("origin")
    own = {request.headers.get("host"), request.headers.get("x-forwarded-host")}
    return origin is not None and urlsplit(origin).netloc not in own


def _sits_here(request: Request) -> bool:
    """Say whether a request comes from this machine itself, by its own name, and no proxy passed it on.

    What a proxy passes on may come from anywhere, and so may what asks for another name that leads here.
    """
    passed_on = any(name in request.headers for name in ("x-forwarded-for", "forwarded", "x-real-ip", "via"))
    client = request.client.host if request.client else ""
    return not passed_on and client in _HERE and request.url.hostname in _HERE


def _secret(request: Request) -> str:
    try:
        cookies = SimpleCookie(request.headers.get("cookie", ""))
    except CookieError:
        return ""
    return cookies[COOKIE].value if COOKIE in cookies else ""


def _basic(request: Request) -> tuple[str, str] | None:
    kind, _, claims = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return None
    try:
        name, _, password = base64.b64decode(claims, validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, password


async def _form(request: Request) -> dict[str, str]:
    """Read the fields of a form; of one longer, or with more fields, than any honest one, none."""
    from urllib.parse import parse_qsl

    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LONGEST_FORM:
            return {}
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), max_num_fields=10))
    except ValueError:
        return {}
