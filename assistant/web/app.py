"""Starting the page: the port taken first, the index brought up to date, then the page served until interrupted.

Gradio takes seconds to import, so that begins at once in a thread, while the index is built.
"""

from __future__ import annotations

import errno
import logging
import socket
import sys
import threading
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from assistant.encoder import Encoder, load_encoder
from assistant.errors import AssistantError, CorpusError, IndexMissing, SettingError
from assistant.index.build import MOST_NAMED, build
from assistant.index.build_report import BuildReport
from assistant.index.reader import open_reader
from assistant.settings import ROOT, Settings
from assistant.web.desk import Desk, Keeping
from assistant.web.library import Library, OpenIndex
from assistant.web.originals import Originals
from assistant.web.rebuilding import Progress, Rebuilding
from assistant.web.rights import Rights, read_rights
from assistant.web.terminal import Terminal
from assistant.web.uploads import Uploads
from assistant.web.watching import Watch

STOPPING = 2
"""Seconds that open connections are given when the server stops."""


def serve(settings: Settings) -> None:
    """Bring the index up to date and serve the page until interrupted.

    Raises AssistantError where the port cannot be had, the encoder not loaded, or no index opened.
    """
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("assistant").setLevel(logging.INFO)
    terminal = Terminal(sys.stderr, settings.language)
    rights = read_rights(settings.users, settings.admin_password)
    listening = listen(settings.host, settings.port)
    loading = threading.Thread(target=import_module, args=("assistant.web.page",), daemon=True)
    loading.start()
    encoder = load_encoder(settings.encoder)
    bring_up_to_date(settings, encoder, terminal)
    desk = make_desk(settings, encoder)
    threading.Thread(target=desk.prepare, daemon=True).start()
    loading.join()
    _run(desk, settings, rights, listening, terminal)


def bring_up_to_date(settings: Settings, encoder: Encoder, terminal: Terminal) -> None:
    """Build what is missing or out of date. A build that fails is told, and an older index goes on serving.

    Where there is no older one, a folder without a report that can be read gives an empty index; any other failure is
    raised as AssistantError.
    """
    try:
        report = build(settings.corpus, settings.index, encoder, progress=terminal.progress, notice=terminal.tell)
    except AssistantError as error:
        try:
            open_reader(settings.index, encoder.identity).close()
        except IndexMissing:
            if not isinstance(error, CorpusError):
                raise error from None
            # The page can be served before there is a report, so that the first one can be added on it.
            build(settings.corpus, settings.index, encoder, empty=True)
        terminal.tell(error.vi, error.en)
        return
    terminal.end_progress()
    for failure in report.failures[:MOST_NAMED]:
        terminal.say("left_out", path=failure.path, why=failure.why(settings.language))
    for doubt in report.doubts[:MOST_NAMED]:
        terminal.say("to_check", path=doubt.path, why=doubt.why(settings.language))
    if more := sum(max(0, len(said) - MOST_NAMED) for said in (report.failures, report.doubts)):
        terminal.say("more_files", count=more)


def make_desk(settings: Settings, encoder: Encoder) -> Desk:
    """Open the index and set up everything the page asks for."""

    def open_newest() -> OpenIndex:
        from assistant.answering import Assistant  # what it needs is not needed to refuse a busy port

        reader = open_reader(settings.index, encoder.identity)
        return OpenIndex(reader, Assistant(reader, encoder), reader.manifest.failures, encoder.encode_questions)

    def rebuild(progress: Progress) -> Mapping[str, int]:
        asked, emptied = rebuilding.stand().asked, rebuilding.emptied
        return counts(build(settings.corpus, settings.index, encoder, progress=progress, retry=asked, empty=emptied))

    library = Library(open_newest)
    rebuilding = Rebuilding(rebuild, lambda: library.current(now=True))
    return Desk(library, rebuilding, name_of(settings.corpus), Keeping(settings.feedback, settings.log_questions))


def counts(report: BuildReport) -> dict[str, int]:
    """Give the numbers of a build as the page tells them."""
    return {
        "seconds": max(1, round(report.seconds)),
        "added": report.added,
        "changed": report.changed,
        "removed": report.removed,
        "renamed": report.renamed,
        "unchanged": report.unchanged,
        "failed": len(report.failures),
    }


def name_of(folder: Path) -> str:
    """Name a folder to a person: below the project by its path there, so that no other path of the server is shown."""
    resolved = folder.resolve()
    return f"{resolved.relative_to(ROOT) if resolved.is_relative_to(ROOT) else resolved.name}/"


def listen(host: str, port: int) -> socket.socket:
    """Take ``port`` on ``host``; callers wait there until the server answers them. Raises SettingError."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError as error:
        raise _refusal(host, port, error) from error
    return listening


def _refusal(host: str, port: int, error: OSError) -> SettingError:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 7860
        return SettingError(
            f"Cổng {port} trên {host} đang được chương trình khác dùng: hãy dừng chương trình đó, hoặc chọn cổng khác "
            f"bằng --port {other}.",
            f"Port {port} on {host} is in use by another program: stop it, or choose another with --port {other}.",
        )
    if error.errno == errno.EACCES:
        return SettingError(
            f"Tài khoản này không được dùng cổng {port} trên {host}: hãy chọn cổng trên 1023, ví dụ --port 7860.",
            f"Port {port} on {host} may not be used by this account: choose one above 1023, such as --port 7860.",
        )
    return SettingError(
        f"Máy này không có địa chỉ {host!r} để phục vụ ({error.strerror}): hãy dùng --host 127.0.0.1 hoặc 0.0.0.0.",
        f"This machine has no address {host!r} to serve on ({error.strerror}): use --host 127.0.0.1 or 0.0.0.0.",
    )


def _run(desk: Desk, settings: Settings, rights: Rights, listening: socket.socket, terminal: Terminal) -> None:
    import uvicorn

    from assistant.web.page import create_app

    uploads = Uploads(settings.corpus, desk.rebuilding)
    app = create_app(desk, settings.language, rights, Originals(desk.library, settings.corpus), uploads)
    if settings.watch:
        Watch(settings.corpus, desk.rebuilding).start()
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=STOPPING
    )
    address, port = listening.getsockname()[:2]
    terminal.say("serving", address=f"http://{_reachable(address)}:{port}")
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        terminal.say("stopped")


def _reachable(address: str) -> str:
    """Give the address to type into a browser on this machine."""
    address = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(address, address)
    return f"[{address}]" if ":" in address else address
