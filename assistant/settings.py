"""Settings: one frozen value read from the environment in one place.

Command-line options replace single fields with ``dataclasses.replace``. Each variable is described in
``README.md``; a test fails when one is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from assistant.errors import SettingError

ROOT = Path(__file__).resolve().parent.parent
BUNDLED_ENCODER = Path(__file__).resolve().parent / "models" / "encoder"
LANGUAGES = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is told from outside.

    ``encoder`` is a folder or a hub name of a sentence-transformers model; the bundled one is the default. ``users`` is
    the file of those who may come in, ``admin_password`` lets an administrator in where there is no such file.
    """

    corpus: Path = ROOT / "corpus"
    index: Path = ROOT / "index"
    host: str = "127.0.0.1"
    port: int = 7860
    encoder: str = str(BUNDLED_ENCODER)
    language: str = "vi"
    users: Path | None = None
    admin_password: str = field(default="", repr=False)
    feedback: Path = ROOT / "feedback.jsonl"
    log_questions: bool = False
    watch: bool = True


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings from ``environment``; an empty value counts as unset.

    Raises SettingError where a value cannot be used.
    """
    given = {name: value.strip() for name, value in environment.items() if value.strip()}
    default = Settings()
    return Settings(
        corpus=Path(given.get("ASSISTANT_CORPUS", str(default.corpus))),
        index=Path(given.get("ASSISTANT_INDEX", str(default.index))),
        host=given.get("ASSISTANT_HOST", default.host),
        port=_port(given.get("ASSISTANT_PORT", str(default.port))),
        encoder=given.get("ASSISTANT_ENCODER", default.encoder),
        language=_language(given.get("ASSISTANT_LANGUAGE", default.language)),
        users=Path(given["ASSISTANT_USERS"]) if "ASSISTANT_USERS" in given else None,
        admin_password=given.get("ASSISTANT_ADMIN_PASSWORD", ""),
        feedback=Path(given.get("ASSISTANT_FEEDBACK", str(default.feedback))),
        log_questions=_switch("ASSISTANT_LOG_QUESTIONS", given.get("ASSISTANT_LOG_QUESTIONS", "")),
        watch=_switch("ASSISTANT_WATCH", given.get("ASSISTANT_WATCH", "on")),
    )


def asked_language(environment: Mapping[str, str]) -> str:
    """Give the language that ``environment`` asks for, Vietnamese where it asks for none that is spoken here.

    A failure to read the settings is said in it.
    """
    value = environment.get("ASSISTANT_LANGUAGE", "").strip()
    return value if value in LANGUAGES else Settings().language


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 0 <= int(value) <= 65535:
        raise SettingError(
            f"ASSISTANT_PORT={value!r}: cổng phải là một số nguyên từ 0 đến 65535, ví dụ 7860.",
            f"ASSISTANT_PORT={value!r}: a port is a whole number from 0 to 65535, such as 7860.",
        )
    return int(value)


def _switch(name: str, value: str) -> bool:
    if value.lower() not in {"", "0", "1", "off", "on", "false", "true"}:
        raise SettingError(f"{name}={value!r}: hãy chọn on hoặc off.", f"{name}={value!r}: choose on or off.")
    return value.lower() in {"1", "on", "true"}


def _language(value: str) -> str:
    if value not in LANGUAGES:
        choices = ", ".join(LANGUAGES)
        raise SettingError(
            f"ASSISTANT_LANGUAGE={value!r}: hãy chọn một trong các giá trị {choices}.",
            f"ASSISTANT_LANGUAGE={value!r}: choose one of {choices}.",
        )
    return value
