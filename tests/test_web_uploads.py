"""Reports sent in from a browser: named cleanly, bounded, kept inside the corpus, by administrators alone."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Route

from assistant.reading import FORMATS
from assistant.web import incoming
from assistant.web.incoming import Received, Unwelcome, clean_name, receive, remove
from assistant.web.login import Door
from assistant.web.rebuilding import Progress, Rebuilding
from assistant.web.rights import OPEN, read_rights
from assistant.web.uploads import Uploads
from assistant.web.watching import Watch


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Báo cáo 2023.PDF", "Báo cáo 2023.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\a\\bao cao.docx", "bao cao.docx"),
        ("..hidden.txt", "hidden.txt"),
        ("~$tam.docx", "$tam.docx"),
        ("a\x00b\u202e<c>.md", "a b c.md"),
        ("ba\u0301o.txt", "báo.txt"),
        ("x" * 300 + ".txt", "x" * 116 + ".txt"),
    ],
)
def test_names_are_cleaned(sent: str, kept: str) -> None:
    assert clean_name(sent) == kept


@pytest.mark.parametrize("name", ["", ".txt", "...", "README.md", "con.txt", "a.exe", "a", "🙂.txt", "/", "a.txt/"])
def test_names_that_cannot_be_used_are_refused(name: str) -> None:
    if name == "a.txt/":
        assert clean_name(name) == "a.txt"
        return
    with pytest.raises(Unwelcome):
        clean_name(name)


@given(st.text(max_size=60), st.sampled_from(FORMATS))
def test_whatever_is_sent_no_name_leads_out_of_the_folder(stem: str, ending: str) -> None:
    try:
        name = clean_name(stem + ending)
    except Unwelcome:
        return
    assert Path(name).name == name
    assert not name.startswith((".", "~"))
    assert len(name.encode()) <= 120


async def blocks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


def sent(corpus: Path, name: str, *parts: bytes, announced: int | None = None) -> Received:
    return asyncio.run(receive(corpus, name, blocks(*parts), announced))


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    assert sent(tmp_path, "a.txt", b"ab", b"c", announced=3) == Received("a.txt")
    assert sent(tmp_path, "a.txt", b"abc") == Received("a.txt", same=True)
    assert sent(tmp_path, "a.txt", b"other") == Received("a (2).txt", taken="a.txt")
    assert sent(tmp_path, "a (2).txt", b"third") == Received("a (3).txt", taken="a (2).txt")
    for parts, announced in (((b"ab",), 3), ((), 0), ((b"",), None), ((b"x" * 16_000_001,), None)):
        with pytest.raises(Unwelcome):
            sent(tmp_path, "b.txt", *parts, announced=announced)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.txt": b"abc",
        "a (2).txt": b"other",
        "a (3).txt": b"third",
    }


def test_too_large_a_file_is_refused_before_it_comes(tmp_path: Path) -> None:
    async def never() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    with pytest.raises(Unwelcome, match="16 MB"):
        asyncio.run(receive(tmp_path, "a.txt", never(), 16_000_001))


def test_full_disks_and_full_folders_take_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "_SPARE", 2**60)
    with pytest.raises(Unwelcome, match="không còn đủ chỗ"):
        sent(tmp_path, "a.txt", b"a")
    monkeypatch.setattr(incoming, "MOST_FILES", 0)
    with pytest.raises(Unwelcome, match="đã có 0 tệp"):
        sent(tmp_path, "a.txt", b"a")


def test_only_files_of_the_corpus_are_removed(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    (corpus / "sub").mkdir(parents=True)
    (corpus / "sub" / "a.txt").write_text("a")
    (tmp_path / "outside.txt").write_text("b")
    for name in ("../outside.txt", "sub", "", "none.txt", str(tmp_path / "outside.txt")):
        with pytest.raises(Unwelcome):
            remove(corpus, name)
    remove(corpus, "sub/a.txt")
    assert [path.name for path in corpus.rglob("*")] == ["sub"]
    assert (tmp_path / "outside.txt").exists()


class Counted(Rebuilding):
    """Counts the updates that were begun."""

    def __init__(self) -> None:
        """Have begun none."""
        super().__init__(lambda _: {}, lambda: None)
        self.begun: list[bool] = []

    def start(self, *, asked: bool = True, emptied: bool = False) -> bool:
        """Count one."""
        del emptied
        self.begun.append(asked)
        return True


def app(corpus: Path, rebuilding: Rebuilding, password: str = "") -> Starlette:
    served = Starlette(routes=[Route("/report", Uploads(corpus, rebuilding).serve, methods=["PUT", "DELETE"])])
    served.add_middleware(Door, rights=read_rights(None, password) if password else OPEN)
    return served


def call(served: Starlette, method: str, name: str, content: bytes = b"", **named: object) -> httpx.Response:
    """One request, from this machine unless ``client`` says from where."""
    client = named.pop("client", ("127.0.0.1", 1))

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=served, client=client)  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            return await http.request(method, "/report", params={"name": name}, content=content, **named)  # type: ignore[arg-type]

    return asyncio.run(ask())


def test_a_report_is_sent_in_and_taken_out(tmp_path: Path) -> None:
    rebuilding = Counted()
    served = app(tmp_path, rebuilding)
    assert call(served, "PUT", "báo cáo.txt", b"abc").json() == {"name": "báo cáo.txt", "same": False, "taken": ""}
    assert (tmp_path / "báo cáo.txt").read_bytes() == b"abc"
    refused = call(served, "PUT", "a.exe", b"abc", headers={"X-Language": "en"})
    assert (refused.status_code, refused.json()["error"][:31]) == (422, "The format .exe is not read; co")
    assert call(served, "DELETE", "báo cáo.txt").json() == {"removed": "báo cáo.txt"}
    assert (list(tmp_path.iterdir()), rebuilding.begun) == ([], [True])
    assert call(served, "DELETE", "báo cáo.txt").status_code == 422


def test_only_administrators_change_reports(tmp_path: Path) -> None:
    """Beyond this machine, only with a password; and never on the word of another site's page."""
    served = app(tmp_path, Counted())
    assert call(served, "PUT", "a.txt", b"abc", client=("10.0.0.9", 1)).status_code == 403
    assert call(served, "PUT", "a.txt", b"abc", headers={"Origin": "http://evil.example"}).status_code == 403
    guarded = app(tmp_path, Counted(), password="một mật khẩu dài")
    assert call(guarded, "PUT", "a.txt", b"abc").status_code == 403
    assert call(guarded, "DELETE", "a.txt").status_code == 403
    assert list(tmp_path.iterdir()) == []
    allowed = call(guarded, "PUT", "a.txt", b"abc", auth=("admin", "một mật khẩu dài".encode()), client=("10.0.0.9", 1))
    assert allowed.status_code == 200


def test_a_change_that_has_come_to_rest_begins_an_update(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    rebuilding = Counted()
    watch = Watch(tmp_path, rebuilding)
    watch.step()
    assert rebuilding.begun == []
    (tmp_path / "b.txt").write_text("b")
    watch.step()
    (tmp_path / "b.txt").write_text("b and more")
    watch.step()
    assert rebuilding.begun == []
    watch.step()
    watch.step()
    assert rebuilding.begun == [False]
    (tmp_path / "a.txt").unlink()
    watch.step()
    watch.step()
    assert rebuilding.begun == [False, False]


def test_the_folder_is_watched_in_the_background(tmp_path: Path) -> None:
    begun = threading.Event()

    def build(_: Progress) -> Mapping[str, int]:
        begun.set()
        return {}

    rebuilding = Rebuilding(build, lambda: None)
    watch = Watch(tmp_path, rebuilding, beat=0.02)
    watch.start()
    (tmp_path / "a.txt").write_text("a")
    assert begun.wait(5)
    watch.stop()
    assert (rebuilding.stand().asked, rebuilding.stand().number) == (False, 1)


def test_an_update_asked_for_while_one_runs_follows_it() -> None:
    go_on, times = threading.Event(), []

    def build(_: Progress) -> Mapping[str, int]:
        times.append(1)
        assert go_on.wait(5)
        return {}

    rebuilding = Rebuilding(build, lambda: None)
    assert rebuilding.start()
    assert not rebuilding.start()
    assert not rebuilding.start(asked=False)
    go_on.set()
    while rebuilding.stand().state == "running":
        time.sleep(0.01)
    assert len(times) == 2
