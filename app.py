"""Start the page: ``python app.py [--host HOST] [--port PORT] [--corpus DIR] [--index DIR]``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.errors import AssistantError, UsageError
from assistant.settings import Settings, read_settings


def main(arguments: Sequence[str]) -> int:
    """Serve the page until interrupted; gives the exit status."""
    try:
        settings = read_options(arguments, read_settings(os.environ))
        from assistant.web.app import serve  # after the options: wrong ones are refused at once

        serve(settings)
    except AssistantError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        return 130
    return 0


def read_options(arguments: Sequence[str], settings: Settings) -> Settings:
    """Give ``settings`` with what the command line says in its place."""
    parser = argparse.ArgumentParser(prog="app.py", description="Hỏi đáp trên báo cáo, trong trình duyệt.")
    parser.add_argument("--host", default=settings.host, help=f"địa chỉ phục vụ ({settings.host})")
    parser.add_argument("--port", default=settings.port, type=int, help=f"cổng ({settings.port})")
    parser.add_argument("--corpus", default=settings.corpus, type=Path, help="thư mục báo cáo")
    parser.add_argument("--index", default=settings.index, type=Path, help="thư mục chỉ mục")
    options = parser.parse_args(arguments)
    if not 0 <= options.port <= 65535:
        parser.error(f"--port {options.port}: a port is a whole number from 0 to 65535, such as 7860.")
    return replace(settings, host=options.host, port=options.port, corpus=options.corpus, index=options.index)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
