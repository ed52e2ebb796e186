"""The rules that no single module can keep: imports run one way, and each heavy library has one importing module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.settings import ROOT

PACKAGE = ROOT / "assistant"

ORDER = (
    ("types", "errors"),
    ("settings", "accounts", "feedback"),
    ("account_file",),
    ("vietnamese",),
    ("reading",),
    ("passages", "misread"),
    ("statements",),
    ("model_folder", "pooling"),
    ("static_encoder", "sentence_model"),
    ("encoder",),
    ("index",),
    ("retrieval",),
    ("indicators",),
    ("answering", "evaluation"),
    ("answer_json", "cli_words", "cli_usage"),
    ("asking", "cli_statements", "listings"),
    ("mcp_server",),
    ("cli_index",),
    ("cli_people",),
    ("web",),
    ("cli",),
    ("__main__",),
)
"""The rooms of the package, from the input to the screen; each imports from those above it, and from itself."""

HOMES = {
    "gradio": ["assistant/web/page.py"],
    "faiss": ["assistant/index/vectors.py"],
    "tantivy": ["assistant/index/fulltext.py"],
    "sqlite3": ["assistant/index/database.py"],
    "sentence_transformers": ["assistant/sentence_model.py"],
    "langchain_text_splitters": ["assistant/passages.py"],
    "mcp": ["assistant/mcp_server.py"],
    "trafilatura": ["assistant/reading/html.py"],
    "pypdfium2": ["assistant/reading/pdf.py"],
    "openpyxl": ["assistant/reading/sheets.py"],
}

HEAVY = {
    "torch",
    "sentence_transformers",
    "gradio",
    "langchain_text_splitters",
    "trafilatura",
    "pypdfium2",
    "openpyxl",
    "uvicorn",
    "fastapi",
    "huggingface_hub",
    "mcp",
}
"""What a question must not wait for: imported, if at all, inside the function that needs it."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


LEVELS = {name: level for level, names in enumerate(ORDER) for name in names}


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    own = room(path)
    if own == "__init__":
        assert list(imported(parsed(path))) == []
        return
    assert own in LEVELS, f"say in ORDER where {own} stands"
    used = {name.split(".")[1] for name in imported(parsed(path)) if name.startswith("assistant.")}
    wrong = sorted(name for name in used if name != own and LEVELS.get(name, -1) >= LEVELS[own])
    assert wrong == []


@pytest.mark.parametrize("library", HOMES)
def test_heavy_library_has_one_importing_module(library: str) -> None:
    homes = [
        path.relative_to(ROOT).as_posix()
        for path in modules()
        if any(name.split(".")[0] == library for name in imported(parsed(path)))
    ]
    assert homes == HOMES[library]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_slow_libraries_are_imported_where_they_are_needed(path: Path) -> None:
    """At the top of a module they would slow the start of everything that imports it; the page itself may, and what
    is itself imported where it is needed.
    """
    top = [node for node in parsed(path).body if isinstance(node, ast.Import | ast.ImportFrom)]
    slow = {name.split(".")[0] for node in top for name in imported(node)} & HEAVY
    assert slow == set() or room(path) in ("web", "sentence_model")
