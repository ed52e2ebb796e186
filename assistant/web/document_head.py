"""What is put into every reply: a head of our own in the page, and headers that keep the browser at this host.

The page comes from Gradio with an English, generic head; ours brings the language, the theme before the first paint,
and the style sheet, so that nothing flashes or jumps while Gradio loads.
"""

from __future__ import annotations

import re

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.theme import palette_css
from assistant.web.wording import PRODUCT, say

_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'self'"
)

HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}

_THEME_FIRST = """
(() => {
  let chosen = null, language = null;
  try {
    chosen = localStorage.getItem("assistant-theme");
    language = localStorage.getItem("assistant-language");
  } catch {}
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const wanted = (navigator.languages ?? [navigator.language]).map((code) => code.slice(0, 2).toLowerCase());
  if (!language && wanted[0] === "en" && !wanted.includes("vi")) language = "en";
  if (language) document.documentElement.lang = language;
})();
"""

_OPENING_IN_ENGLISH = f"""
if (document.documentElement.lang === "en") {{
  document.getElementById("opening").textContent = "{say("loading", language="en")}";
}}
"""

_FOREIGN = re.compile(r'\s*<meta\s+(?:property|name)="(?:og|twitter):[^>]*/>')


def own_head(page: str) -> str:
    """Give Gradio's page with our head: language, title, theme, style sheet; without its cards for other sites."""
    page = _FOREIGN.sub("", page).replace('<html\n\tlang="en"', '<html\n\tlang="vi"', 1)
    ours = (
        f"<title>{PRODUCT}</title>"
        '<meta name="color-scheme" content="light dark" />'
        '<link rel="icon" type="image/svg+xml" href="page-files/favicon.svg" />'
        f"<style>{palette_css()}</style><script>{_THEME_FIRST}</script>"
        '<link rel="stylesheet" href="page-files/fonts.css" /><link rel="stylesheet" href="page-files/page.css" />'
        '<link rel="stylesheet" href="page-files/figures.css" />'
        '<link rel="modulepreload" href="page-files/page.js" />'
    )
    opening = f'<p id="opening" role="status">{say("loading")}</p><script>{_OPENING_IN_ENGLISH}</script>'
    without = f'<noscript><p style="padding:2rem">{say("needs_script")}</p></noscript>'
    return page.replace("</head>", f"{ours}</head>", 1).replace("</body>", f"{opening}{without}</body>", 1)


class WithHead:
    """Puts the headers on every reply, and the head into the page at ``/``."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"] == "/" and scope["method"] == "GET":
            await self._serve_page(scope, receive, send)
        else:
            await self._app(scope, receive, lambda message: send(_with_headers(message, scope["path"])))

    async def _serve_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun: list[Message] = []
        body: list[bytes] = []
        # Compression would hide the head from us; the page itself is small.
        plain = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]}

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                begun.append(message)
                return
            body.append(message.get("body", b""))
            if not message.get("more_body"):
                content = own_head(b"".join(body).decode("utf-8")).encode("utf-8")
                start = _with_headers(begun[0], "/")
                MutableHeaders(scope=start)["Content-Length"] = str(len(content))
                await send(start)
                await send({"type": "http.response.body", "body": content})

        await self._app(plain, receive, collect)


def _with_headers(message: Message, path: str) -> Message:
    if message["type"] == "http.response.start":
        headers = MutableHeaders(scope=message)
        for name, value in HEADERS.items():
            headers[name] = value
        if path == "/" or path.startswith("/page-files/"):
            headers["Cache-Control"] = "no-cache"  # asked for again each time, answered by "unchanged"
    return message
