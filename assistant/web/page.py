"""The page as a Gradio application, its files beside it. Only here is Gradio known."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import gradio
from fastapi import FastAPI
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from assistant.errors import Busy
from assistant.web.api import Api
from assistant.web.calls import Reply
from assistant.web.desk import Desk
from assistant.web.document_head import WithHead
from assistant.web.exchanges import language_of
from assistant.web.figures_room import FiguresRoom
from assistant.web.gate import Gate
from assistant.web.login import Door
from assistant.web.originals import Originals
from assistant.web.rights import OPEN, Rights
from assistant.web.skeleton import page_html
from assistant.web.theme import FONTS, LIGHT, theme_settings
from assistant.web.turnstile import Turnstile
from assistant.web.uploads import Uploads
from assistant.web.wording import PRODUCT, table

ASSETS = Path(__file__).resolve().parent / "assets"

Queue = Callable[[Callable[[], Reply]], Awaitable[Reply]]
"""What runs a call when its turn comes."""

_START = "import(new URL('page-files/page.js', document.baseURI)).then((page) => page.start(element, server, props));"


def create_app(
    desk: Desk,
    language: str = "vi",
    rights: Rights = OPEN,
    originals: Originals | None = None,
    uploads: Uploads | None = None,
) -> FastAPI:
    """Build the web application over ``desk``, with the interface in ``language`` until a person chooses."""
    turnstile = Turnstile()
    with gradio.Blocks(title=PRODUCT, analytics_enabled=False, fill_width=True) as blocks:
        _page(desk, language, turnstile)
    app = FastAPI(title=PRODUCT, docs_url=None, redoc_url=None, openapi_url=None)
    app.mount("/page-files", StaticFiles(directory=ASSETS), name="page-files")
    app.router.routes.extend(Api(desk, turnstile).routes())
    if originals:
        app.add_api_route("/original", originals.serve, response_class=Response)
    if uploads:
        app.add_api_route("/report", uploads.serve, methods=["PUT", "DELETE"], response_class=Response)
    app.add_middleware(Gate)
    app.add_middleware(Door, rights=rights)
    app.add_middleware(WithHead)
    gradio.mount_gradio_app(
        app,
        blocks,
        path="/",
        theme=_theme(),
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        enable_monitoring=False,
        mcp_server=False,
        favicon_path=str(ASSETS / "favicon.svg"),
    )
    return app


def _page(desk: Desk, language: str, turnstile: Turnstile) -> None:
    """Lay out the page as one Gradio component; its script reaches ``desk`` through Gradio's server functions."""
    gradio.HTML(
        html_template=page_html(),
        js_on_load=_START,
        apply_default_css=False,
        server_functions=[
            _queued(desk.ask, turnstile.run),
            _queued(desk.suggest, turnstile.run_between),
            *(_function(call) for call in (*desk.calls(), *FiguresRoom(desk.library).calls())),
        ],
        words=table(),
        language=language,
    )


def _theme() -> gradio.themes.Base:
    """Build the Gradio theme from the page's palette; its fonts ask no other host for anything."""
    fonts = [gradio.themes.Font(name) for name in FONTS]
    theme = gradio.themes.Base(font=fonts, font_mono=[gradio.themes.Font("monospace")])
    return theme.set(color_accent=LIGHT["accent"], **theme_settings())


def _queued(call: Callable[[object], Reply], run: Queue) -> Callable[[object], Awaitable[Reply]]:
    """Give ``call`` as a function that waits for its turn, and says so where too many do."""

    async def function(sent: object) -> Reply:
        try:
            return await run(lambda: call(sent))
        except Busy as error:
            return {"error": error.sentence(language_of(sent))}

    function.__name__ = call.__name__
    return function


def _function(call: Callable[[object], Reply]) -> Callable[[object], Reply]:
    """Give ``call``, a method, as the plain function of the same name that Gradio can put its mark on."""

    def function(sent: object) -> Reply:
        return call(sent)

    function.__name__ = call.__name__
    return function
