"""Accounts and the command that makes them."""

from __future__ import annotations

import io
import stat
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import cli
from assistant.accounts import Account, make_account, read_accounts, write_accounts
from assistant.errors import SettingError, UsageError


def test_an_account_admits_its_password_and_no_other_and_does_not_hold_it() -> None:
    account = make_account("lan", "chuyển đổi số")
    assert account.admits("chuyển đổi số")
    assert not account.admits("chuyển đổi so")
    assert not account.admits("")
    assert "chuyển" not in account.line()
    assert account.line().startswith("lan:reader:scrypt$16384$8$1$")


def test_a_password_typed_in_another_normal_form_is_the_same() -> None:
    account = make_account("lan", unicodedata.normalize("NFD", "mật khẩu dài"))
    assert account.admits("mật khẩu dài")


@pytest.mark.parametrize("name", ["", "hai từ", "a:b", "#lan", "a\nb", "x" * 65])
def test_a_name_that_would_break_the_file_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="không dùng được"):
        make_account(name, "mật khẩu dài")


@pytest.mark.parametrize("password", ["", "ngắn", "d" * 201])
def test_a_password_too_short_or_too_long_is_refused(password: str) -> None:
    with pytest.raises(UsageError, match="từ 8 đến 200 ký tự"):
        make_account("lan", password)


def test_accounts_are_written_for_their_owner_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "users"
    accounts = {"lan": make_account("lan", "mật khẩu 1", "administrator"), "an": make_account("an", "mật khẩu 2")}
    write_accounts(path, accounts)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["users"]
    assert read_accounts(path) == accounts
    path.write_text("\ufeff# nhóm một\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert read_accounts(path) == accounts


GOOD = Account("lan", "reader", (16384, 8, 1), b"s" * 16, b"d" * 32).line()


@pytest.mark.parametrize(
    "line",
    [GOOD.replace("reader", "root"), GOOD[:-1], GOOD.replace("16384", "16383"), GOOD.replace("16384", "99999999"),
     GOOD.replace("$8$", "$99$"), "lan:password", GOOD.replace("lan", "la n")],
)  # fmt: skip
def test_a_malformed_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "users"
    path.write_text(f"# một\n{line}\n", encoding="utf-8")
    with pytest.raises(SettingError, match="dòng 2: tài khoản viết sai hoặc trùng tên"):
        read_accounts(path)


def test_a_name_given_twice_is_named_and_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "users"
    path.write_text(f"{GOOD}\n{GOOD}\n", encoding="utf-8")
    with pytest.raises(SettingError, match="dòng 2"):
        read_accounts(path)
    with pytest.raises(SettingError, match="python -m assistant user"):
        read_accounts(tmp_path / "none")


@given(st.text(max_size=200))
def test_no_line_upsets_the_reader(tmp_path_factory: pytest.TempPathFactory, line: str) -> None:
    path = tmp_path_factory.mktemp("users") / "users"
    path.write_bytes(line.encode("utf-8", "surrogatepass"))
    with suppress(SettingError):
        assert read_accounts(path) == {}


def typed(monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(f"{password}\n".encode()), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", stdin)


def test_the_command_adds_changes_and_removes_accounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "users"
    typed(monkeypatch, "mật khẩu dài")
    assert cli.main(["user", "--file", str(path), "--administrator", "lan"]) == 0
    typed(monkeypatch, "mật khẩu khác")
    assert cli.main(["user", "--file", str(path), "an"]) == 0
    assert {name: account.role for name, account in read_accounts(path).items()} == {
        "lan": "administrator",
        "an": "reader",
    }
    typed(monkeypatch, "mật khẩu mới")
    assert cli.main(["user", "--file", str(path), "an"]) == 0
    assert read_accounts(path)["an"].admits("mật khẩu mới")
    assert cli.main(["user", "--file", str(path), "--remove", "lan"]) == 0
    assert list(read_accounts(path)) == ["an"]
    assert capsys.readouterr().out == ""
    assert cli.main(["user", "--file", str(path), "--remove", "lan"]) == 2
    assert capsys.readouterr().err.startswith("Không có tài khoản lan")


def test_without_a_file_the_line_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "mật khẩu dài")
    assert cli.main(["user", "lan"]) == 0
    assert capsys.readouterr().out.startswith("lan:reader:scrypt$")
