"""The page to log in on: a form that needs no script, in the language the browser asks for."""

from __future__ import annotations

from assistant.web.markup import shown
from assistant.web.theme import DARK, palette_css
from assistant.web.wording import PRODUCT, say

_DARK_BY_SYSTEM = "".join(f"--{name}:{colour};" for name, colour in DARK.items())
_STYLE = f"""
{palette_css()}
@media (prefers-color-scheme: dark) {{ :root {{ color-scheme: dark; {_DARK_BY_SYSTEM} }} }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }}
main {{ width: min(22rem, calc(100vw - 2rem)); padding: 2rem; background: var(--surface); border: 1px solid var(--line);
  border-radius: 16px; box-sizing: border-box; }}
h1 {{ margin: 0 0 .25rem; font-size: 1.25rem; }}
p {{ margin: 0 0 1rem; color: var(--soft); }}
p[role=alert] {{ color: var(--wrong); }}
label {{ display: block; margin-top: .9rem; font-weight: 600; }}
input {{ box-sizing: border-box; width: 100%; min-height: 44px; padding: .5rem .75rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--edge); border-radius: 10px; }}
:focus-visible {{ outline: 2px solid var(--accent); outline-offset: 2px; }}
button {{ width: 100%; min-height: 44px; margin-top: 1.5rem; font: inherit; font-weight: 600; border: 0;
  border-radius: 10px; background: var(--accent); color: var(--on-accent); cursor: pointer; }}
"""


def login_html(language: str, failure: str = "", name: str = "") -> str:
    """Give the page; ``failure`` says why the last try did not succeed, ``name`` is what was typed then."""
    words = {key: say(key, language=language) for key in ("log_in", "log_in_line", "user_name", "password")}
    told = f'<p role="alert">{shown(failure)}</p>' if failure else ""
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{words["log_in"]} · {PRODUCT}</title><link rel="icon" type="image/svg+xml" href="page-files/favicon.svg">
<link rel="stylesheet" href="page-files/fonts.css"><style>{_STYLE}</style></head>
<body><main><h1>{PRODUCT}</h1><p>{words["log_in_line"]}</p>{told}
<form method="post" action="login">
<label for="name">{words["user_name"]}</label>
<input id="name" name="name" value="{shown(name)}" autocomplete="username" autocapitalize="none" required{
        "" if name else " autofocus"
    }>
<label for="password">{words["password"]}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required{
        " autofocus" if name else ""
    }>
<button type="submit">{words["log_in"]}</button></form></main>
<script>document.forms[0].action += location.hash</script></body></html>"""
