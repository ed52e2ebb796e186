"""The looks in one place: a palette for light and dark with one accent, as CSS properties and as settings of a theme.

Contrast is held by ``tests/test_web_theme.py``: text at least 4.5 : 1 on what it stands on, edges of controls 3 : 1.
"""

from __future__ import annotations

FONTS = ("Be Vietnam Pro", "Segoe UI", "Roboto", "Noto Sans", "DejaVu Sans", "sans-serif")
"""The bundled face first (drawn for Vietnamese), then system faces that have every Vietnamese letter."""

LIGHT = {
    "paper": "#f4f6f4",  # behind everything
    "surface": "#ffffff",  # what is read: answers, the report
    "raised": "#ffffff",  # what floats: tooltip, sheet
    "ink": "#17211d",
    "soft": "#52605a",  # second-rank text
    "line": "#dce3df",  # hairlines
    "edge": "#7d8b85",  # the edge of a control
    "accent": "#0b6a5c",
    "on-accent": "#ffffff",
    "tint": "#e6f2ee",  # the question, a pressed switch
    "cited": "#d2ece4",  # the cited span
    "cited-figure": "#a3d8c9",  # its figure
    "cited-other": "#edf5f2",  # other spans of the same answer
    "wrong": "#9a2f22",
}

DARK = {
    "paper": "#101513",
    "surface": "#171e1b",
    "raised": "#202925",
    "ink": "#e4ebe7",
    "soft": "#a2b0aa",
    "line": "#2b3531",
    "edge": "#73827b",
    "accent": "#66cbb6",
    "on-accent": "#06221c",
    "tint": "#1d2b26",
    "cited": "#1c463c",
    "cited-figure": "#2a7061",
    "cited-other": "#1a2b26",
    "wrong": "#f0a093",
}


_GRADIO = {  # what each setting of a Gradio theme takes from the palette
    "body_background_fill": "paper",
    "body_text_color": "ink",
    "block_background_fill": "surface",
    "border_color_primary": "line",
    "link_text_color": "accent",
}


def palette_css() -> str:
    """Write both palettes as CSS custom properties; the page chooses by ``data-theme`` on the root element."""
    return (
        f":root{{color-scheme:light;{_properties(LIGHT)}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{_properties(DARK)}}}"
    )


def theme_settings() -> dict[str, str]:
    """Give the palette as the settings of a Gradio theme; those of the dark theme end in "_dark"."""
    settings: dict[str, str] = {}
    for dark, palette in (("", LIGHT), ("_dark", DARK)):
        settings |= {f"{name}{dark}": palette[colour] for name, colour in _GRADIO.items()}
    return settings


def contrast(first: str, second: str) -> float:
    """Give the WCAG 2 contrast ratio of two ``#rrggbb`` colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _properties(palette: dict[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in palette.items())
