"""How a client reaches its instance: options, shared connections, TLS, proxies, sockets, threads and tasks."""

import asyncio
import json
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from retool_client import (
    UNSET,
    AsyncRetool,
    ConfigurationError,
    RateLimit,
    RateLimitError,
    Retool,
    RetoolConnectionError,
    RetoolTLSError,
    RetryPolicy,
    Timeout,
)

from support.caller import KINDS, NEVER_AGAIN, TOKEN, call
from support.paths import NEWEST
from support.raw_server import Exchange, RawServer

BODY = json.dumps({"success": True, "data": {"id": "user_1", "email": "ada@example.com"}}).encode()


def fine(exchange: Exchange) -> None:
    """Answers with a user."""
    exchange.answer(BODY)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RETOOL_HOST", "RETOOL_SCHEME", "RETOOL_ACCESS_TOKEN", "RETOOL_UNIX_SOCKET_PATH"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("kind", KINDS)
def test_the_request_is_what_it_should_be(kind: str) -> None:
    with RawServer(fine) as server:
        call(kind, server.url, path={"user_id": "a/b%?# é"}, query={"includeGroups": True}, headers={"X-Team": "ops"})
        call(kind, server.url, "users.create", body={"email": "é@example.com", "metadata": None})
    read, write = server.requests
    first, *lines = read.head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    assert first == "GET /api/v2/users/a%2Fb%25%3F%23%20%C3%A9?includeGroups=true HTTP/1.1"
    assert headers.pop("host") == server.url.removeprefix("http://")
    assert headers.pop("user-agent").startswith(f"retool-client/{NEWEST}.0 (retool {NEWEST}; python 3.")
    assert headers.pop("accept-encoding")
    assert headers == {"authorization": f"Bearer {TOKEN}", "accept": "application/json", "x-team": "ops"}
    assert json.loads(write.body) == {"email": "é@example.com", "metadata": None}
    assert b"\r\nContent-Type: application/json" in write.head


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(fine) as server:
        monkeypatch.setenv("RETOOL_HOST", server.url.removeprefix("http://"))
        monkeypatch.setenv("RETOOL_SCHEME", "http")
        monkeypatch.setenv("RETOOL_ACCESS_TOKEN", "from the environment")
        with Retool.from_env() as retool:
            retool.users.get("user_1")
    assert b"Authorization: Bearer from the environment" in server.requests[0].head


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ConfigurationError, match="no host: give one, or set RETOOL_HOST"):
        Retool(token=TOKEN)
    with pytest.raises(ConfigurationError, match="no token: give one, or set RETOOL_ACCESS_TOKEN"):
        Retool("example.com")


def test_a_token_can_be_a_function() -> None:
    tokens = iter(["first", "second"])
    with RawServer(fine) as server, Retool(server.url, token=lambda: next(tokens)) as retool:
        retool.users.get("user_1")
        retool.users.get("user_1")
    assert [b"Bearer first" in server.requests[0].head, b"Bearer second" in server.requests[1].head] == [True, True]


def test_time_outs_are_set_by_default() -> None:
    retool = Retool("example.com", token=TOKEN)
    assert retool._options.timeout == Timeout(connect=5.0, read=60.0, write=60.0, pool=60.0)
    assert retool._options.deadline == 300.0


def test_a_copy_with_options_leaves_its_parent_alone_and_shares_its_connections() -> None:
    with RawServer(fine) as server, Retool(server.url, token=TOKEN) as retool:
        before = {name: value for name, value in vars(retool).items() if name not in ("_shared", "users")}
        retool.users.get("user_1")
        copy = retool.with_options(
            token="other",
            timeout=1.0,
            deadline=9.0,
            headers={"X-A": "b"},
            strict=False,
            retry=NEVER_AGAIN,
            rate_limit=99,
        )
        copy.with_options(timeout=UNSET).with_raw_response.users.get("user_1", include_groups=None)
        assert {name: value for name, value in vars(retool).items() if name not in ("_shared", "users")} == before
        retool.users.get("user_1")
    assert server.connections == 1
    tokens = [b"Bearer other" in exchange.head for exchange in server.requests]
    assert tokens == [False, True, False]
    assert b"X-A: b" in server.requests[1].head


def test_making_a_client_opens_nothing_and_closing_it_ends_it() -> None:
    with RawServer(fine) as server:
        Retool(server.url, token=TOKEN).close()
        retool = Retool(server.url, token=TOKEN)
        retool.close()
        with pytest.raises(ConfigurationError, match="the client is closed"):
            retool.users.get("user_1")
        used = Retool(server.url, token=TOKEN)
        used.users.get("user_1")
        used.close()
        with pytest.raises(ConfigurationError, match="the client is closed"):
            used.users.get("user_1")
    assert server.connections == 1


def test_threads_share_a_client_and_its_connections() -> None:
    def slow(exchange: Exchange) -> None:
        time.sleep(0.002)
        exchange.answer(BODY)

    with RawServer(slow) as server, Retool(server.url, token=TOKEN) as retool, ThreadPoolExecutor(8) as pool:
        users = list(pool.map(lambda n: retool.users.get(f"user_{n}"), range(200)))
    assert len(users) == len(server.requests) == 200
    assert server.connections <= 8


def test_tasks_share_a_client_and_its_connections() -> None:
    async def run() -> list[Any]:
        async with AsyncRetool(server.url, token=TOKEN) as retool:
            await retool.users.get("user_0")
            cancelled = asyncio.create_task(retool.users.get("user_0"))
            await asyncio.sleep(0)
            cancelled.cancel()
            with pytest.raises(asyncio.CancelledError):
                await cancelled
            gate = asyncio.Semaphore(8)

            async def get(n: int) -> Any:
                async with gate:
                    return await retool.users.get(f"user_{n}")

            return await asyncio.gather(*(get(n) for n in range(200)))

    with RawServer(fine) as server:
        assert len(asyncio.run(run())) == 200
    assert server.connections <= 10


def test_no_more_connections_are_opened_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    from retool_client._runtime import client

    options = client.ConnectionOptions
    monkeypatch.setattr(client, "ConnectionOptions", lambda **given: options(**given, max_connections=2))

    def slow(exchange: Exchange) -> None:
        time.sleep(0.05)
        exchange.answer(BODY)

    async def run() -> None:
        async with AsyncRetool(server.url, token=TOKEN) as retool:
            await asyncio.gather(*(retool.users.get("user_1") for _ in range(6)))

    with RawServer(slow) as server:
        asyncio.run(run())
        assert server.connections == 2
        with Retool(server.url, token=TOKEN) as retool, ThreadPoolExecutor(6) as pool:
            list(pool.map(lambda _n: retool.users.get("user_1"), range(6)))
    assert server.connections == 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_limit_of_requests_is_kept_over_copies(kind: str) -> None:
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    policy = RetryPolicy(sleep=waits.append, async_sleep=note)
    limit = RateLimit(2, clock=lambda: 0.0)
    with RawServer(fine) as server:
        for _ in range(3):
            call(kind, server.url, retry=policy, rate_limit=limit)
    assert waits == [60.0]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts by default."""
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """A server's context, with a certificate for localhost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.mark.parametrize("kind", KINDS)
def test_certificates_are_verified_as_asked(
    kind: str, authority: trustme.CA, tls: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with RawServer(fine, context=tls) as server:
        for verify in (str(bundle), context, False):
            assert call(kind, server.url, verify=verify).email == "ada@example.com"
        with pytest.raises(RetoolTLSError, match=r"CERTIFICATE_VERIFY_FAILED.*verify=") as caught:
            call(kind, server.url)
        assert (caught.value.attempts, caught.value.is_untrusted) == (1, True)
        with pytest.raises(ConfigurationError, match="a certificate cannot be used"):
            call(kind, server.url, verify=str(tmp_path / "missing.pem"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answers", [True, False])
def test_a_server_that_speaks_plain_http_is_an_error_soon(kind: str, answers: bool) -> None:
    class Plain(RawServer):
        def _answer_all(self, connection: Any) -> None:
            if answers:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            connection.recv(1)

    with Plain(fine) as server, pytest.raises(RetoolTLSError, match="give a URL with http://") as caught:
        call(kind, server.url.replace("http:", "https:"))
    assert (caught.value.attempts, caught.value.is_untrusted) == (1, False)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "form", ["{host}", "{url}/api/v2", "{url}/api/v2/.", "{url}/?", "{url}//api//v2/", "{url}/api"]
)
@pytest.mark.parametrize("prefix", ["", "/retool"])
def test_an_instance_is_named_in_many_ways(kind: str, form: str, prefix: str) -> None:
    with RawServer(fine) as server:
        url = form.format(url=server.url + prefix, host=server.url.removeprefix("http://") + prefix)
        call(kind, url, scheme="http")
    assert server.requests[0].head.startswith(f"GET {prefix}/api/v2/users/user_1 ".encode())


@pytest.mark.parametrize("kind", KINDS)
def test_a_client_certificate_is_shown(kind: str, authority: trustme.CA, tls: ssl.SSLContext, tmp_path: Path) -> None:
    bundle, own = tmp_path / "ca.pem", tmp_path / "own.pem"
    authority.cert_pem.write_to_path(str(bundle))
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(str(own))
    tls.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(tls)
    with RawServer(fine, context=tls) as server:
        assert call(kind, server.url, verify=str(bundle), cert=str(own)).email == "ada@example.com"
        with pytest.raises(RetoolConnectionError):
            call(kind, server.url, verify=str(bundle), retry=NEVER_AGAIN)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", ["option", "environment", "excluded"])
def test_a_proxy_is_used_as_asked(kind: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with RawServer(fine) as proxy, RawServer(fine) as server:
        options = {"proxy": proxy.url} if way == "option" else {}
        if way != "option":
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            monkeypatch.setenv("NO_PROXY", "127.0.0.1" if way == "excluded" else "")
        call(kind, server.url, **options)
    if way == "excluded":
        assert (len(proxy.requests), len(server.requests)) == (0, 1)
    else:
        assert (len(proxy.requests), len(server.requests)) == (1, 0)
        assert proxy.requests[0].head.startswith(f"GET {server.url}/api/v2/users/user_1 ".encode())


@pytest.mark.parametrize("kind", KINDS)
def test_a_unix_socket_is_used(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "retool.sock"
    with RawServer(fine, path=path) as server:
        assert call(kind, "retool.internal", scheme="http", unix_socket_path=str(path)).email == "ada@example.com"
    assert b"Host: retool.internal" in server.requests[0].head


@pytest.mark.parametrize("kind", KINDS)
def test_an_httpx_transport_is_used(kind: str) -> None:
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, content=BODY))
    assert call(kind, "example.com", transport=transport).email == "ada@example.com"


def test_an_httpx_client_is_used_and_left_open() -> None:
    hooks: list[str] = []
    with (
        RawServer(fine) as server,
        httpx.Client(
            headers={"X-Own": "1"}, follow_redirects=True, event_hooks={"request": [lambda r: hooks.append(r.method)]}
        ) as own,
    ):
        with Retool(server.url, token=TOKEN, http_client=own) as retool:
            assert retool.users.get("user_1").email == "ada@example.com"
        assert not own.is_closed
    assert b"X-Own: 1" in server.requests[0].head
    assert hooks == ["GET"]


def test_an_async_httpx_client_is_used_and_left_open() -> None:
    async def run() -> None:
        async with httpx.AsyncClient(headers={"X-Own": "1"}) as own:
            async with AsyncRetool(server.url, token=TOKEN, http_client=own) as retool:
                assert (await retool.users.get("user_1")).id == "user_1"
            assert not own.is_closed

    with RawServer(fine) as server:
        asyncio.run(run())
    assert b"X-Own: 1" in server.requests[0].head


def test_what_is_for_the_other_kind_of_client_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"has to be an httpx\.AsyncClient here, not httpx\.Client"):
        call("async", "example.com", http_client=httpx.Client())
    with pytest.raises(ConfigurationError, match=r"transport has to be an httpx\.AsyncBaseTransport here"):
        call("async", "example.com", transport=httpx.HTTPTransport())
    with pytest.raises(ConfigurationError, match=r"transport has to be an httpx\.BaseTransport here"):
        call("sync", "example.com", transport=httpx.AsyncHTTPTransport())


def test_a_given_transport_is_held_to_the_deadline() -> None:
    sent: list[int] = []

    def drip() -> Any:
        for number in range(100):
            sent.append(number)
            time.sleep(0.05)
            yield b" "

    class Dripping(httpx.BaseTransport):
        def handle_request(self, _request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=drip())

    with pytest.raises(Exception, match="the deadline has passed"):
        call("sync", "example.com", transport=Dripping(), deadline=0.2)
    assert 0 < len(sent) < 100


def test_a_rate_limited_call_gives_up_with_what_the_server_said() -> None:
    server = RawServer(lambda e: e.answer(b"{}", "429 Too Many", "Retry-After: 120"))
    with server, pytest.raises(RateLimitError) as caught:
        call("sync", server.url)
    assert caught.value.retry_after == 120.0
    assert len(server.requests) == 1


def test_closing_while_a_call_runs_closes_its_connection_afterwards() -> None:
    entered, go_on = threading.Event(), threading.Event()

    def wait(exchange: Exchange) -> None:
        entered.set()
        go_on.wait(5)
        exchange.answer(BODY)

    with RawServer(wait) as server, ThreadPoolExecutor(1) as pool:
        retool = Retool(server.url, token=TOKEN)
        running = pool.submit(retool.users.get, "user_1")
        entered.wait(5)
        retool.close()
        go_on.set()
        assert running.result(5).id == "user_1"
