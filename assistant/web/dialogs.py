"""The dialogues of the page: what the conversation is confined to, conversations kept, taking one away.

Empty where the browser fills them; the browser's own ``dialog`` element keeps the keyboard inside and closes on Escape.
"""

from __future__ import annotations

from assistant.web.markup import icon, label, phrase


def dialogs_html() -> str:
    """Give the HTML of all dialogues, closed."""
    return _scope() + _history() + _download()


def _scope() -> str:
    return _dialog(
        "scope",
        f'<div id="scope-lists"></div><div class="dialog-actions">'
        f'<button type="button" class="button" id="scope-apply">{phrase("scope_apply")}</button>'
        f'<button type="button" class="quiet-button" id="scope-clear">{phrase("scope_clear")}</button></div>',
    )


def _history() -> str:
    return _dialog(
        "history",
        f'{phrase("history_line", "p", "note")}<label class="switch"><input type="checkbox" id="history-on">'
        f'{phrase("history_on")}</label><ul class="kept-list" id="history-list"></ul>'
        f'<button type="button" class="quiet-button" id="history-clear" hidden>{phrase("history_clear")}</button>',
    )


def _download() -> str:
    return _dialog(
        "download",
        f'{phrase("download_line", "p", "note")}<div class="dialog-actions">'
        f'<button type="button" class="quiet-button" data-format="docx">{phrase("download_word")}</button>'
        f'<button type="button" class="quiet-button" data-format="md">{phrase("download_markdown")}</button></div>'
        '<p class="note" id="download-told" role="status"></p>',
    )


def _dialog(name: str, inside: str) -> str:
    heading = f"{name}-heading"
    return (
        f'<dialog id="{name}-dialog" aria-labelledby="{heading}"><div class="dialog-inside">'
        f'<div class="dialog-bar"><h2 id="{heading}">{phrase(heading.replace("-", "_"))}</h2>'
        f'<button type="button" class="icon-button" data-close {label("aria-label", "close")}>{icon("close")}</button>'
        f"</div>{inside}</div></dialog>"
    )
