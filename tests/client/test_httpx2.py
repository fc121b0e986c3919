"""The client sends with httpx2 as it does with httpx: with a client or transport of it, or on it alone."""

import asyncio
import json
import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest
from retool_client import (
    AsyncRetool,
    ConfigurationError,
    Retool,
    RetoolConnectionError,
    RetoolTimeoutError,
    RetoolTLSError,
)

from support.caller import KINDS, NEVER_AGAIN, TOKEN, call
from support.paths import NEWEST, ROOT
from support.raw_server import Exchange, RawServer

USER = {"success": True, "data": {"id": "user_1"}}


def fine(exchange: Exchange) -> None:
    """Answers with a user."""
    exchange.answer(json.dumps(USER).encode())


@pytest.mark.parametrize("kind", KINDS)
def test_a_transport_of_httpx2_sends(kind: str) -> None:
    asked: list[Any] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(200, json=USER)

    assert call(kind, "https://x", transport=httpx2.MockTransport(respond)).id == "user_1"
    assert asked[0].headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx2.ConnectError("no"), RetoolConnectionError),
        (httpx2.ReadTimeout("slow"), RetoolTimeoutError),
        (httpx2.RemoteProtocolError("odd"), RetoolConnectionError),
    ],
)
def test_failures_of_httpx2_are_those_of_this_client(kind: str, raised: Exception, expected: type[Exception]) -> None:
    def respond(_request: httpx2.Request) -> httpx2.Response:
        raise raised

    with pytest.raises(expected) as caught:
        call(kind, "https://x", transport=httpx2.MockTransport(respond), retry=NEVER_AGAIN)
    assert TOKEN not in repr(caught.value.__cause__)


def test_a_client_of_httpx2_sends_and_stays_open() -> None:
    async def run(url: str) -> str:
        async with httpx2.AsyncClient(trust_env=False) as own:
            async with AsyncRetool(url, token=TOKEN, http_client=own) as retool:
                found: str = (await retool.users.get("user_1")).id
            assert not own.is_closed
            return found

    with RawServer(fine) as server:
        with httpx2.Client(trust_env=False) as own:
            with Retool(server.url, token=TOKEN, http_client=own) as retool:
                assert retool.users.get("user_1").id == "user_1"
            assert not own.is_closed
        assert asyncio.run(run(server.url)) == "user_1"


def test_what_is_of_the_wrong_kind_is_refused_whichever_library_it_is_of() -> None:
    for library in (httpx, httpx2):
        with pytest.raises(ConfigurationError, match=r"http_client has to be an httpx\.Client here"):
            Retool("https://x", token="t", http_client=library.AsyncClient()).users.get("user_1")


ALONE = """
import asyncio, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("httpx", "httpcore"):
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Blocked())
from retool_client import AsyncRetool, Retool, RetoolTLSError, RetryPolicy
url, plain = sys.argv[1], sys.argv[1].replace("http:", "https:")
with Retool(url, token="t") as retool:
    print([retool.users.get("user_1").id for _ in range(3)])
async def run():
    async with AsyncRetool(url, token="t") as retool:
        return [(await retool.users.get("user_1")).id for _ in range(3)]
print(asyncio.run(run()))
try:
    Retool(plain, token="t").users.get("user_1")
except RetoolTLSError as error:
    print("http://" in str(error))
assert "httpx2" in sys.modules and "httpx" not in sys.modules
"""


def test_it_runs_on_httpx2_where_that_alone_is_installed() -> None:
    with RawServer(fine) as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", ALONE, server.url],
            env={"PYTHONPATH": str(ROOT / "generated" / NEWEST)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:3] == ["['user_1', 'user_1', 'user_1']"] * 2 + ["True"]
    assert server.connections == 3


def test_a_plain_http_server_is_named_whichever_library_asks_it() -> None:
    with RawServer(fine) as server, httpx2.Client(trust_env=False) as own:
        url = server.url.replace("http:", "https:")
        with pytest.raises(RetoolTLSError, match="give a URL with http://"):
            Retool(url, token=TOKEN, http_client=own, retry=NEVER_AGAIN).users.get("user_1")
