"""How much longer a build takes, told from what share of its bytes is done."""

from __future__ import annotations

import time


class Pace:
    """Watches one build from when it is made."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def left(self, share: float) -> int | None:
        """Estimate the seconds left now that ``share``, 0 to 1, is done; None where it is too early to tell."""
        return time_left(time.monotonic() - self._began, share)


def time_left(elapsed: float, share: float) -> int | None:
    """Estimate the seconds left after ``share`` took ``elapsed`` seconds; None in the first two, or without share."""
    if elapsed < 2 or share <= 0:
        return None
    return round(elapsed / share * (1 - share))


def spoken(seconds: int, language: str) -> str:
    """Say so many seconds to a person, roughly: "40 giây", "12 phút", "3 giờ"."""
    for size, vi, en in ((3600, "giờ", "h"), (60, "phút", "min")):
        if seconds >= 1.5 * size:
            return f"{round(seconds / size)} {en if language == 'en' else vi}"
    return f"{seconds} {'s' if language == 'en' else 'giây'}"
