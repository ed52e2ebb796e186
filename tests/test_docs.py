"""What the documents say is there, and what is there is said."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from assistant import cli
from assistant.answer_json import answer_record
from assistant.reading import FORMATS
from assistant.settings import BUNDLED_ENCODER, ROOT
from assistant.types import Answer, Citation, Understood

README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PACKAGE = sorted((ROOT / "assistant").rglob("*.py"))
STARTS, TESTS = "pip install -r requirements.txt && python app.py", "pip install -r requirements-dev.txt && pytest"


def tracked() -> list[Path]:
    """The files of the repository; nothing where this is only a copy of them."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """The file's text, "" for what is none."""
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", errors="replace")


def commands() -> list[str]:
    return re.findall(r'add_parser\(\s*"(\w+)"', Path(cli.__file__).read_text(encoding="utf-8"))


def test_both_halves_of_the_readme_name_the_two_commands() -> None:
    assert README.count(STARTS) == README.count(TESTS) == 2
    assert TESTS in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


SETTING = re.compile(r"ASSISTANT_[A-Z][A-Z_]*[A-Z]")


@pytest.mark.parametrize(
    "setting", sorted({name for path in PACKAGE for name in SETTING.findall(path.read_text("utf-8"))})
)
def test_every_setting_is_described(setting: str) -> None:
    assert f"`{setting}`" in README


@pytest.mark.parametrize("command", commands())
def test_every_command_and_its_options_are_described(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"python -m assistant {command}" in README
    with pytest.raises(SystemExit, match="0"):
        cli.main([command, "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert {option for option in options if option not in README} == set()


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_is_described(ending: str) -> None:
    assert f"`{ending}`" in README


def test_every_field_of_an_answer_is_described() -> None:
    citation = Citation(1, "a.md", "A", 1, 0, 1, "a")
    record = answer_record(Answer("?", True, (), (citation,), Understood()))
    fields = {*record, *record["citations"][0], *record["understood"], "text", "citation"}
    assert {field for field in fields if f"`{field}`" not in ARCHITECTURE} == set()


def test_every_room_of_the_package_is_described() -> None:
    rooms = {path.relative_to(ROOT / "assistant").parts[0] for path in PACKAGE} - {"__init__.py", "__main__.py"}
    assert {room for room in rooms if room not in ARCHITECTURE} == set()


def test_links_between_documents_lead_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in tracked()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)\s#]+)[^)]*\)", text_of(path))
        if "://" not in target and not (path.parent / target).exists()
    ]
    assert broken == []


def test_nothing_names_the_machine_it_was_made_on() -> None:
    """A path of somebody's own machine, or an index of packages that only it can reach, holds nowhere else."""
    named = re.compile(r"(?<![\w.~:/-])/(?:home|mnt|opt|root|srv|work|Users)/[\w.-]+|\b(?:index[-]url|find[-]links)\b")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked()
        if path.suffix not in {".safetensors", ".json", ".png"}
        for match in named.finditer(text_of(path))
    ]
    assert found == []


def test_the_bundled_encoder_is_small() -> None:
    assert sum(path.stat().st_size for path in BUNDLED_ENCODER.rglob("*")) < 40e6
