"""Files from a browser into the corpus folder and out of it; nothing else of the disk is touched.

A file is written under a name that no build looks at, and takes its own only when it is whole. Who may send one, and
what becomes of it in the index, are left to ``uploads`` and to the index.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from starlette.concurrency import run_in_threadpool

from assistant.errors import AssistantError
from assistant.reading import FORMATS, corpus_files, document_id
from assistant.reading.files import most_bytes
from assistant.web.wording import both

MOST_FILES = 20_000
"""Files of a corpus up to which a browser may add to it."""

_LONGEST_NAME = 120
_SPARE = 200_000_000
_UNWANTED = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d|readme)(?:\..*)?", re.IGNORECASE)
_COPY = re.compile(r" \(\d{1,3}\)$")


class Unwelcome(AssistantError):
    """A file that is not taken, and why."""


@dataclass(frozen=True, slots=True)
class Received:
    """A file that lies in the corpus now: its path there; ``same`` says that it did before, with the same content.

    ``taken`` is the name it came with, where another file has that; "" elsewhere.
    """

    name: str
    same: bool = False
    taken: str = ""


def clean_name(name: str) -> str:
    """Give ``name`` as a file of the corpus may be called. Raises Unwelcome where nothing of it is left."""
    last = PurePosixPath(unicodedata.normalize("NFC", name).replace("\\", "/")).name
    last = " ".join(_UNWANTED.sub(" ", last).split()).strip(" .~")
    stem, ending = os.path.splitext(last)  # noqa: PTH122  # of a name, not of a path
    if ending.lower() not in FORMATS:
        raise Unwelcome(*both("upload_format", {"ending": ending or "?", "formats": ", ".join(FORMATS)}))
    while stem and len(f"{stem}{ending}".encode()) > _LONGEST_NAME:
        stem = stem[:-1]
    stem = stem.strip(" .~")
    if not stem or _RESERVED.fullmatch(stem) or not any(map(str.isalnum, stem)):
        raise Unwelcome(*both("upload_name"))
    return f"{stem}{ending.lower()}"


async def receive(corpus: Path, name: str, blocks: AsyncIterator[bytes], announced: int | None) -> Received:
    """Write what ``blocks`` bring to ``corpus`` as ``name``, ``announced`` bytes of it. Raises Unwelcome.

    Another file of that name stays, and the new one gets a number.
    """
    name = clean_name(name)
    most = most_bytes(Path(name))
    if announced is not None and announced > most:
        raise Unwelcome(*both("upload_large", {"most": most // 10**6}))
    await run_in_threadpool(_check_room, corpus, announced or 0)
    try:
        handle, temporary = tempfile.mkstemp(prefix=".upload-", dir=corpus)
    except OSError as error:
        raise Unwelcome(*both("upload_unwritable")) from error
    try:
        with os.fdopen(handle, "wb") as file:
            digest, size = hashlib.sha256(), 0
            async for block in blocks:
                size += len(block)
                if size > most:
                    raise Unwelcome(*both("upload_large", {"most": most // 10**6}))
                digest.update(block)
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
        if not size:
            raise Unwelcome(*both("upload_empty"))
        if announced is not None and size != announced:
            raise Unwelcome(*both("upload_broken"))
        return _settle(corpus, Path(temporary), name, digest.hexdigest())
    except OSError as error:
        raise Unwelcome(*both("upload_full")) from error
    finally:
        Path(temporary).unlink(missing_ok=True)


def remove(corpus: Path, document: str) -> None:
    """Take the file of a document out of ``corpus``. Raises Unwelcome where it is none of its files."""
    wanted = unicodedata.normalize("NFC", document)
    for path in corpus_files(corpus)[0]:
        if unicodedata.normalize("NFC", document_id(path, corpus)) == wanted:
            try:
                path.unlink()
            except FileNotFoundError:
                break
            except OSError as error:
                raise Unwelcome(*both("upload_unwritable")) from error
            return
    raise Unwelcome(*both("remove_gone"))


def _check_room(corpus: Path, announced: int) -> None:
    count = len(corpus_files(corpus)[0])
    if count >= MOST_FILES:
        raise Unwelcome(*both("upload_too_many_files", {"count": count}))
    if shutil.disk_usage(corpus).free < _SPARE + 2 * announced:
        raise Unwelcome(*both("upload_full"))


def _settle(corpus: Path, temporary: Path, name: str, digest: str) -> Received:
    """Give the file its name, or another where that is taken; two uploads at once do not take the same."""
    stem, ending = os.path.splitext(name)  # noqa: PTH122
    stem = _COPY.sub("", stem)
    temporary.chmod(0o644)
    for number in range(1, 1000):
        chosen = corpus / (name if number == 1 else f"{stem} ({number}){ending}")
        try:
            os.link(temporary, chosen)
        except FileExistsError:
            if _has_digest(chosen, digest):
                return Received(chosen.name, same=True)
            continue
        return Received(chosen.name, taken=name if number > 1 else "")
    raise Unwelcome(*both("upload_name"))


def _has_digest(path: Path, digest: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False
