"""Starting the page: the port, what the terminal says, what a person is told of the folder."""

from __future__ import annotations

import io
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.encoder import load_encoder
from assistant.errors import CorpusError, SettingError
from assistant.index.build_report import BuildReport
from assistant.index.manifest import Failure
from assistant.settings import ROOT, Settings
from assistant.web.app import bring_up_to_date, counts, listen, make_desk, name_of
from assistant.web.exchanges import Asking
from assistant.web.terminal import Terminal


def test_a_busy_port_is_refused_with_the_port_to_try_instead() -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        with pytest.raises(SettingError) as caught:
            listen("127.0.0.1", port)
    assert str(caught.value) == (
        f"Cổng {port} trên 127.0.0.1 đang được chương trình khác dùng: hãy dừng chương trình đó, hoặc chọn cổng khác "
        f"bằng --port {port + 1}."
    )
    assert caught.value.sentence("en") == (
        f"Port {port} on 127.0.0.1 is in use by another program: stop it, or choose another with --port {port + 1}."
    )


def test_an_address_of_no_machine_here_is_refused() -> None:
    with pytest.raises(SettingError, match=r"không có địa chỉ 'no\.such\.host\.invalid'"):
        listen("no.such.host.invalid", 0)
    with pytest.raises(SettingError, match=r"không có địa chỉ '192\.0\.2\.1'"):
        listen("192.0.2.1", 0)


def test_any_free_port_is_taken_for_zero() -> None:
    with listen("127.0.0.1", 0) as listening:
        assert listening.getsockname()[1] > 0


def test_a_busy_port_ends_the_program_with_one_sentence_and_status_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        command = [sys.executable, "app.py", "--port", str(busy.getsockname()[1])]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, env=dict(os.environ))
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "đang được chương trình khác dùng" in ended.stderr


def test_a_folder_is_named_without_the_rest_of_the_disk(tmp_path: Path) -> None:
    assert name_of(ROOT / "corpus") == "corpus/"
    assert name_of(ROOT / "bao-cao" / "2024") == "bao-cao/2024/"
    assert name_of(tmp_path / "reports") == "reports/"


def test_the_counts_of_a_build_are_those_the_page_tells() -> None:
    report = BuildReport(1, 2, 3, 4, (Failure("a", "vì sao", "why"),), 50, 60, 0.2, 7)
    told = {"seconds": 1, "added": 1, "changed": 2, "removed": 3, "renamed": 0, "unchanged": 4, "failed": 1}
    assert counts(report) == told


@pytest.mark.slow
def test_the_program_serves_its_page_and_ends_quietly_when_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "app.py", "--port", "0", "--index", str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        address = running.stderr.readline().split()[3]
        with urllib.request.urlopen(f"{address}/", timeout=60) as reply:
            assert "<title>Trợ lý báo cáo</title>" in reply.read().decode()
        running.send_signal(signal.SIGINT)
        said = running.stderr.read()
    assert running.returncode == 0
    assert said == "Đã dừng.\n"


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_redrawn_on_a_terminal_and_cleared_before_the_next_line() -> None:
    screen = Screen()
    terminal = Terminal(screen, "vi")
    terminal.progress(1, 5, "a.md", 0.2)
    terminal.progress(2, 5, "b.md", 0.4)
    terminal.say("left_out", path="c.md", why="trống")
    clear = "\r\x1b[K"
    assert screen.getvalue() == (
        f"{clear}Đang lập chỉ mục 1/5: a.md{clear}Đang lập chỉ mục 2/5: b.md{clear}Bỏ qua c.md: trống\n"
    )


def test_a_log_gets_no_progress() -> None:
    log = io.StringIO()
    terminal = Terminal(log, "en")
    terminal.progress(1, 5, "a.md", 0.2)
    terminal.say("stopped")
    assert log.getvalue() == "Stopped.\n"


def test_the_page_is_served_before_there_is_a_report(tmp_path: Path) -> None:
    """The terminal says what is missing; the index holds nothing, so that the first report can be added on the page."""
    (tmp_path / "corpus").mkdir()
    settings = replace(Settings(), corpus=tmp_path / "corpus", index=tmp_path / "index")
    encoder = load_encoder(settings.encoder)
    said = io.StringIO()
    bring_up_to_date(settings, encoder, Terminal(said, "vi"))
    assert "không có tệp nào" in said.getvalue()
    answer, opened = make_desk(settings, encoder).answer(Asking("Đắk Lắk có bao nhiêu sản phẩm?", ()))
    assert opened.reader.documents() == []
    assert [line.role for line in answer.lines] == ["lead"]


def test_a_folder_that_is_not_there_is_no_empty_one(tmp_path: Path) -> None:
    settings = replace(Settings(), corpus=tmp_path / "missing", index=tmp_path / "index")
    with pytest.raises(CorpusError, match="không tồn tại"):
        bring_up_to_date(settings, load_encoder(settings.encoder), Terminal(io.StringIO(), "vi"))
    assert not (tmp_path / "index").exists()
