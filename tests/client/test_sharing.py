"""What shares a client's connections: tasks that are cancelled, event loops, processes that were forked."""

import asyncio
import gc
import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest
from retool_client import AsyncRetool, Retool, RetoolTimeoutError

from support.caller import NEVER_AGAIN, TOKEN
from support.raw_server import Exchange, RawServer

_random = Random(7)  # noqa: S311 - no secret


def echo(exchange: Exchange) -> None:
    """Answers, after a moment and in two pieces, with the user that was asked for."""
    time.sleep(_random.random() * 0.004)
    user_id = exchange.head.split(b" ")[1].rpartition(b"/")[2].decode()
    body = json.dumps({"success": True, "data": {"id": user_id}}).encode()
    exchange.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
    time.sleep(_random.random() * 0.002)
    exchange.send(body)


def test_calls_that_are_cancelled_leave_nothing_that_others_wait_for() -> None:
    async def run() -> None:
        async with AsyncRetool(server.url, token=TOKEN, retry=NEVER_AGAIN, deadline=10) as retool:
            for turn in range(20):
                tasks = [asyncio.create_task(retool.users.get(f"{turn}-{n}")) for n in range(20)]
                for task in tasks[::2]:
                    await asyncio.sleep(_random.random() * 0.001)
                    task.cancel()
                for n, result in enumerate(await asyncio.gather(*tasks, return_exceptions=True)):
                    if not isinstance(result, asyncio.CancelledError):
                        assert not isinstance(result, BaseException), result
                        assert result.id == f"{turn}-{n}"

    with RawServer(echo) as server:
        asyncio.run(run())
        until = time.monotonic() + 5
        while server._open and time.monotonic() < until:
            time.sleep(0.01)
        assert not server._open


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # Connections of a loop that has ended cannot be closed.
def test_event_loops_that_follow_each_other_may_use_one_client() -> None:
    with RawServer(echo) as server:
        retool = AsyncRetool(server.url, token=TOKEN, retry=NEVER_AGAIN)

        async def create(n: int) -> Any:
            return await asyncio.gather(*(retool.groups.create(name=f"Group {n}") for _ in range(3)))

        for n in range(3):
            asyncio.run(create(n))
        assert len(server.requests) == 9
        asyncio.run(retool.close())
    retool._shared.transports.clear()
    gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # Connections of a loop that has ended cannot be closed.
def test_event_loops_of_several_threads_may_use_one_client() -> None:
    with RawServer(echo) as server:
        retool = AsyncRetool(server.url, token=TOKEN, retry=NEVER_AGAIN)

        async def get(n: int) -> list[str]:
            users = [retool.users.get(f"{n}-{i}") for i in range(20)]
            return [user.id for user in await asyncio.gather(*users)]

        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda n: asyncio.run(get(n)), range(8)))
    retool._shared.transports.clear()
    gc.collect()
    assert found == [[f"{n}-{i}" for i in range(20)] for n in range(8)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_a_forked_process_does_not_read_the_answers_of_its_parent() -> None:
    def wrong(name: str) -> int:
        return sum(retool.users.get(f"{name}-{n}").id != f"{name}-{n}" for n in range(40))

    with RawServer(echo) as server, Retool(server.url, token=TOKEN, retry=NEVER_AGAIN, timeout=5) as retool:
        retool.users.get("user_1")
        child = os.fork()
        if child == 0:
            result = 1
            try:
                result = 2 if wrong("child") else 0
            finally:
                os._exit(result)
        assert wrong("parent") == 0
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("given", [False, True])
def test_no_server_that_reads_slowly_exceeds_the_deadline(given: bool) -> None:
    import httpx

    read: list[int] = []

    class Slow(RawServer):
        def _answer_all(self, connection: Any) -> None:
            while received := connection.recv(65536):
                read.append(len(received))
                time.sleep(0.05)  # 45 seconds for all of it

    with Slow(echo) as server, httpx.Client() as own:
        retool = Retool(server.url, token=TOKEN, deadline=1, http_client=own if given else None)
        with pytest.raises(RetoolTimeoutError, match="the deadline has passed"):
            retool.groups.create(name="x" * 60_000_000)
        retool.close()
        assert 0 < sum(read) < 60_000_000


def test_connections_read_a_file_of_authorities_once(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import ssl

    import trustme

    authority = trustme.CA()
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    read: list[str] = []
    load = ssl.SSLContext.load_verify_locations
    monkeypatch.setattr(
        ssl.SSLContext, "load_verify_locations", lambda self, **given: (read.append("file"), load(self, **given))
    )
    barrier = threading.Barrier(4)

    def together(exchange: Exchange) -> None:
        barrier.wait(5)
        echo(exchange)

    async def run() -> None:
        async with AsyncRetool(server.url, token=TOKEN, verify=str(bundle)) as retool:
            await asyncio.gather(*(retool.users.get("user_1") for _ in range(4)))

    with RawServer(together, context=context) as server:
        asyncio.run(run())
    assert server.connections == 4
    assert read == ["file"]
