"""The door: who comes in, who administers, and what strangers get."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse

from assistant.accounts import make_account, write_accounts
from assistant.errors import AccessError
from assistant.web.login import COOKIE, Door
from assistant.web.rights import Person, be, person, read_rights, require_administrator
from assistant.web.sessions import LASTING, TRIES, WAIT, Sessions

WORD = "mật khẩu dài"
ACCOUNTS = {"lan": make_account("lan", WORD, "administrator"), "an": make_account("an", WORD)}


async def behind(scope: Any, receive: Any, send: Any) -> None:
    """Say who is asking."""
    who = person()
    path = Request(scope).url.path
    await JSONResponse({"name": who.name, "administrator": who.administrator, "path": path})(scope, receive, send)


def client(users: Path | None = None, password: str = "", address: str = "127.0.0.1") -> httpx.AsyncClient:
    door = Door(behind, read_rights(users, password))
    transport = httpx.ASGITransport(app=door, client=(address, 1234))
    return httpx.AsyncClient(transport=transport, base_url="http://localhost:7860")


@pytest.fixture
def users(tmp_path: Path) -> Path:
    write_accounts(tmp_path / "users", ACCOUNTS)
    return tmp_path / "users"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


pytestmark = pytest.mark.anyio


async def test_without_accounts_everybody_reads_and_whoever_sits_here_administers() -> None:
    async with client() as here:
        assert (await here.get("/")).json() == {"name": "", "administrator": True, "path": "/"}
        assert (await here.get("/", headers={"X-Forwarded-For": "10.0.0.1"})).json()["administrator"] is False
        assert (await here.get("/", headers={"Host": "evil.example"})).json()["administrator"] is False
    async with client(address="192.0.2.7") as there:
        assert (await there.get("/")).json() == {"name": "", "administrator": False, "path": "/"}


async def test_with_a_password_everybody_reads_and_who_knows_it_administers() -> None:
    async with client(password="bí mật của sở") as page:
        assert (await page.get("/")).json()["administrator"] is False
        wrong = await page.post("/login", data={"name": "admin", "password": "đoán"})
        assert (wrong.status_code, COOKIE in page.cookies) == (401, False)
        right = await page.post("/login", data={"name": "admin", "password": "bí mật của sở"})
        assert (right.status_code, right.headers["location"]) == (303, "./")
        assert (await page.get("/")).json() == {"name": "admin", "administrator": True, "path": "/"}


async def test_with_a_file_of_accounts_nobody_gets_anything_without_logging_in(users: Path) -> None:
    async with client(users) as page:
        turned = await page.get("/")
        assert (turned.status_code, turned.headers["location"]) == (303, "login")
        for path in ("/config", "/gradio_api/component_server/", "/api/documents"):
            refused = await page.get(path)
            assert refused.status_code == 401
            assert refused.json() == {"error": "Hãy đăng nhập trước."}
        assert "www-authenticate" in (await page.get("/api/documents")).headers
        assert (await page.get("/healthz")).json() == {"name": "", "administrator": False, "path": "/healthz"}
        form = await page.get("/login", headers={"Accept-Language": "en-GB,en;q=0.9"})
        assert '<html lang="en">' in form.text
        assert "User name" in form.text
        entered = await page.post("/login", data={"name": "an", "password": WORD})
        cookie = entered.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert (await page.get("/config")).json() == {"name": "an", "administrator": False, "path": "/config"}
        assert (await page.post("/logout")).status_code == 303
        assert (await page.get("/config")).status_code == 401


async def test_programs_say_who_they_are_with_each_request(users: Path) -> None:
    async with client(users) as program:
        assert (await program.get("/api/ask", auth=("lan", WORD))).json()["administrator"] is True
        wrong = await program.get("/api/ask", auth=("lan", "đoán đại"))
        assert (wrong.status_code, wrong.json()) == (401, {"error": "Tên đăng nhập hoặc mật khẩu không đúng."})
        assert (await program.get("/api/ask", headers={"Authorization": "Basic !!"})).status_code == 401


async def test_a_name_waits_after_too_many_wrong_passwords(users: Path) -> None:
    async with client(users) as page:
        for _ in range(TRIES):
            assert (await page.post("/login", data={"name": "lan", "password": "đoán"})).status_code == 401
        told = await page.post("/login", data={"name": "lan", "password": WORD})
        assert told.status_code == 429
        assert "thử lại sau 60 giây" in told.text
        held_off = await page.get("/api/ask", auth=("lan", WORD))
        assert held_off.status_code == 401
        assert "thử lại sau" in held_off.json()["error"]
        assert (await page.post("/login", data={"name": "an", "password": WORD})).status_code == 303


async def test_what_another_sites_page_sends_is_not_accepted() -> None:
    async with client() as page:
        for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
            refused = await page.post("/gradio_api/component_server/", headers=headers)
            assert refused.status_code == 403
            assert "trang khác" in refused.json()["error"]
        for headers in ({"Origin": "http://localhost:7860"}, {}):
            assert (await page.post("/gradio_api/component_server/", headers=headers)).status_code == 200


async def test_the_name_typed_comes_back_as_text_and_a_huge_form_is_not_read(users: Path) -> None:
    async with client(users) as page:
        again = await page.post("/login", data={"name": '"><script>1</script>', "password": "x"})
        assert "<script>1" not in again.text
        assert "&lt;script&gt;" in again.text
        assert (await page.post("/login", content=b"name=lan&password=" + b"x" * 10_000)).status_code == 401


def test_a_session_ends_when_it_is_not_used_or_closed() -> None:
    now = [0.0]
    sessions = Sessions(ACCOUNTS, lambda: now[0])
    secret = sessions.begin(Person("lan", True))
    now[0] += LASTING - 1
    assert sessions.person(secret) == Person("lan", True)
    now[0] += LASTING - 1
    assert sessions.person(secret) == Person("lan", True)
    now[0] += LASTING + 1
    assert sessions.person(secret) is None
    other = sessions.begin(Person("an"))
    sessions.end(other)
    assert sessions.person(other) is None
    assert sessions.person("") is None


async def test_a_change_of_the_file_holds_at_once(users: Path) -> None:
    door = Door(behind, read_rights(users, ""))
    transport = httpx.ASGITransport(app=door, client=("127.0.0.1", 1234))

    def arrive() -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=transport, base_url="http://localhost:7860")

    async with arrive() as an, arrive() as lan:
        for page, name in ((an, "an"), (lan, "lan")):
            assert (await page.post("/login", data={"name": name, "password": WORD})).status_code == 303
            assert (await page.get("/config")).json()["name"] == name
        write_accounts(users, {"lan": ACCOUNTS["lan"]})
        assert (await an.get("/config")).status_code == 401
        assert (await an.post("/login", data={"name": "an", "password": WORD})).status_code == 401
        assert (await lan.get("/config")).json()["name"] == "lan"
        write_accounts(users, {"lan": make_account("lan", "mật khẩu mới", "administrator")})
        assert (await lan.get("/config")).status_code == 401
        assert (await lan.post("/login", data={"name": "lan", "password": WORD})).status_code == 401
        assert (await lan.post("/login", data={"name": "lan", "password": "mật khẩu mới"})).status_code == 303
        users.write_text("không phải tài khoản\n", encoding="utf-8")
        assert (await lan.get("/config")).json()["administrator"] is True
        users.unlink()
        assert (await lan.get("/config")).json()["name"] == "lan"


def test_the_wait_passes() -> None:
    now = [100.0]
    sessions = Sessions(ACCOUNTS, lambda: now[0])
    for _ in range(TRIES):
        assert sessions.check("an", "đoán") is None
    assert sessions.waits("an") == WAIT
    now[0] += WAIT + 1
    assert sessions.waits("an") == 0
    assert sessions.check("an", WORD) == Person("an", False)


def test_only_an_administrator_may_change_things() -> None:
    be(Person("an"))
    with pytest.raises(AccessError, match="chỉ dành cho quản trị viên"):
        require_administrator()
    be(Person("lan", True))
    require_administrator()


async def test_a_form_with_many_fields_is_no_login(users: Path) -> None:
    async with client(users) as page:
        reply = await page.post("/login", content="&".join(f"f{number}=1" for number in range(12)))
        assert reply.status_code == 401


async def test_many_tries_at_once_are_held_off_as_those_one_after_another() -> None:
    sessions = Sessions(ACCOUNTS)
    with ThreadPoolExecutor(8) as pool:
        tries = [WORD if number == TRIES + 8 else f"wrong {number}" for number in range(TRIES + 9)]
        assert not any(pool.map(lambda tried: sessions.check("an", tried), tries))
    assert sessions.waits("an") > 0
    assert sessions.check("an", WORD) is None
