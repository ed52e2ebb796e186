"""Accounts: who may come in, kept as one line each in the file that ASSISTANT_USERS names.

A line is ``name:role:scrypt$n$r$p$salt$digest``; the role is ``reader`` or ``administrator``, and an empty line or one
that begins with ``#`` says nothing. No password is kept, only what can check one. What a person may do is left to the
page.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import tempfile
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.errors import AccessError, SettingError, UsageError

Role = Literal["reader", "administrator"]

SHORTEST = 8
"""How many characters a password has at least."""

LONGEST = 200

_COST = (2**14, 8, 1)  # 16 MB and about 50 ms: what OWASP asks of scrypt at least for interactive use
_NAME = re.compile(r"[^\s:#][^\s:]{0,63}")
_LINE = re.compile(
    r"(?P<name>[^\s:#][^\s:]{0,63}):(?P<role>reader|administrator):"
    r"scrypt\$(?P<n>\d{1,8})\$(?P<r>\d{1,2})\$(?P<p>\d{1,2})\$(?P<salt>[0-9a-f]{32})\$(?P<digest>[0-9a-f]{64})"
)


@dataclass(frozen=True, slots=True)
class Account:
    """One line of the file; ``cost`` is scrypt's n, r and p."""

    name: str
    role: Role
    cost: tuple[int, int, int]
    salt: bytes
    digest: bytes

    def line(self) -> str:
        """Write the account as the file holds it."""
        n, r, p = self.cost
        return f"{self.name}:{self.role}:scrypt${n}${r}${p}${self.salt.hex()}${self.digest.hex()}"

    def admits(self, password: str) -> bool:
        """Say whether ``password`` is the one the account was made with; takes about 50 ms."""
        return hmac.compare_digest(_digest(password, self.salt, self.cost), self.digest)


def make_account(name: str, password: str, role: Role = "reader") -> Account:
    """Make an account. Raises UsageError where the name or the password cannot be used."""
    name = unicodedata.normalize("NFC", name)
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"Tên {name!r} không dùng được: viết liền, không có dấu hai chấm, tối đa 64 ký tự, ví dụ lan.nguyen.",
            f"The name {name!r} cannot be used: no blanks, no colon, at most 64 characters, such as lan.nguyen.",
        )
    if not SHORTEST <= len(password) <= LONGEST:
        raise UsageError(
            f"Mật khẩu cần từ {SHORTEST} đến {LONGEST} ký tự.",
            f"A password has {SHORTEST} to {LONGEST} characters.",
        )
    salt = secrets.token_bytes(16)
    return Account(name, role, _COST, salt, _digest(password, salt, _COST))


def read_accounts(path: Path) -> dict[str, Account]:
    """Read the accounts of ``path`` by name. Raises SettingError where it cannot be read or a line makes no sense."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise SettingError(
            f"Không đọc được tệp tài khoản {path} ({reason}): hãy xem lại ASSISTANT_USERS, "
            "hoặc tạo tệp bằng: python -m assistant user TÊN",
            f"The accounts in {path} cannot be read ({reason}): check ASSISTANT_USERS, "
            "or make the file with: python -m assistant user NAME",
        ) from error
    accounts: dict[str, Account] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        account = _account(line.strip())
        if account is None or account.name in accounts:
            raise SettingError(
                f"{path}, dòng {number}: tài khoản viết sai hoặc trùng tên; "
                "hãy tạo lại bằng: python -m assistant user TÊN",
                f"{path}, line {number}: the account is malformed or given twice; "
                "make it anew with: python -m assistant user NAME",
            )
        accounts[account.name] = account
    return accounts


def write_accounts(path: Path, accounts: Mapping[str, Account]) -> None:
    """Write ``accounts`` to ``path`` at once or not at all, for its owner's eyes only. Raises AccessError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # made with mode 0600
        _keep_owner(path, handle)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(f"{account.line()}\n" for account in accounts.values())
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        raise AccessError(
            f"Không ghi được tệp tài khoản {path} ({error.strerror}).",
            f"The accounts cannot be written to {path} ({error.strerror}).",
        ) from error


def _keep_owner(path: Path, handle: int) -> None:
    """Give the file that takes the place of ``path`` to the same owner: the service that reads it, not root."""
    if os.geteuid() == 0 and path.exists():
        owner = path.stat()
        os.chown(handle, owner.st_uid, owner.st_gid)


def _account(line: str) -> Account | None:
    found = _LINE.fullmatch(unicodedata.normalize("NFC", line))
    if not found:
        return None
    n, r, p = int(found["n"]), int(found["r"]), int(found["p"])
    if n & (n - 1) or not 2 <= n <= 2**20 or not 1 <= r <= 32 or not 1 <= p <= 16:
        return None
    role: Role = "administrator" if found["role"] == "administrator" else "reader"
    return Account(found["name"], role, (n, r, p), bytes.fromhex(found["salt"]), bytes.fromhex(found["digest"]))


def _digest(password: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    # NFC: the same Vietnamese password may be typed composed or not, as the input method has it.
    words = unicodedata.normalize("NFC", password[:LONGEST]).encode("utf-8", "surrogatepass")
    n, r, p = cost
    return hashlib.scrypt(words, salt=salt, n=n, r=r, p=p, dklen=32, maxmem=256 * n * r + 2**20)
