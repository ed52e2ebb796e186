"""The files that reports were read from, as they lie in the corpus; no other file of the server can be had."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from assistant.web.library import Library
from assistant.web.login import language_of
from assistant.web.wording import say


class Originals:
    """Serves ``/original?document=ID`` for the reports that are indexed."""

    def __init__(self, library: Library, corpus: Path) -> None:
        """Serve the files of ``library``'s reports below ``corpus``."""
        self._library = library
        self._corpus = corpus

    def serve(self, request: Request) -> Response:
        """Give the file: a PDF to be looked at, anything else to be saved, since a browser would run what is in it."""
        path = self._path(request.query_params.get("document", ""))
        if path is None:
            return JSONResponse({"error": say("original_gone", language=language_of(request))}, 404)
        seen = path.suffix.lower() == ".pdf"
        return FileResponse(
            path,
            media_type="application/pdf" if seen else "application/octet-stream",
            filename=path.name,
            content_disposition_type="inline" if seen else "attachment",
        )

    def _path(self, document_id: str) -> Path | None:
        """Give where an indexed report lies, None for what is not indexed, is gone, or leads out of the corpus."""
        if not any(document_id == summary.id for summary in self._library.current().reader.documents()):
            return None
        try:
            path = (self._corpus / document_id).resolve(strict=True)
            inside = path.is_relative_to(self._corpus.resolve()) and path.is_file()
        except (OSError, ValueError):
            return None
        return path if inside else None
