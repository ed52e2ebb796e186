"""A call of the page: decoded JSON in, JSON out, and every failure one sentence in the language of whoever called."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from assistant.errors import AssistantError
from assistant.web.exchanges import language_of
from assistant.web.wording import say

Reply = dict[str, Any]

Owner = TypeVar("Owner")

_log = logging.getLogger(__name__)


def file_reply(name: str, media_type: str, content: bytes) -> Reply:
    """Give a file as the page takes it, in base64."""
    return {"name": name, "type": media_type, "content": base64.b64encode(content).decode("ascii")}


def answering(call: Callable[[Owner, object], Reply]) -> Callable[[Owner, object], Reply]:
    """Turn every failure of ``call`` into one sentence; what is not foreseen is logged with its traceback."""

    @wraps(call)
    def answered(owner: Owner, sent: object) -> Reply:
        try:
            return call(owner, sent)
        except AssistantError as error:
            return {"error": error.sentence(language_of(sent))}
        except Exception:
            _log.exception("The page's call of %s failed", call.__name__)
            return {"error": say("unexpected", language=language_of(sent))}

    return answered
