"""What is said of an index that cannot be read, written or used: the parts that its modules share."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import IndexDamaged, IndexProblem

_MEND = "hãy dựng lại bằng: python -m assistant build", "build it anew with: python -m assistant build"


def mend(vi: str, en: str) -> tuple[str, str]:
    """Add to what is wrong with an index, in both languages, that a build mends it."""
    return f"{vi}; {_MEND[0]}", f"{en}; {_MEND[1]}"


def unmended(error: IndexProblem) -> tuple[str, str]:
    """Give what is wrong, in both languages, without what mends it."""
    return error.vi.removesuffix(f"; {_MEND[0]}"), error.en.removesuffix(f"; {_MEND[1]}")


def unreadable(path: Path, reason: object) -> IndexDamaged:
    """Give the failure of a file of an index that cannot be read for ``reason``."""
    return IndexDamaged(*mend(f"Không đọc được {path} ({reason})", f"{path} cannot be read ({reason})"))


def unwritable(path: Path, reason: object) -> IndexProblem:
    """Give the failure of a file of an index that cannot be written for ``reason``."""
    return IndexProblem(
        f"Không ghi được {path} ({reason}): hãy kiểm tra ổ đĩa và quyền ghi.",
        f"{path} cannot be written ({reason}): check the disk and its permissions.",
    )
