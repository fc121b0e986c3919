"""The front on sockets: requests however their bytes come, and what is no request."""

import asyncio
import itertools
import json
import re
import socket
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool
from support.mock import asking, over_socket
from support.paths import SECOND

BODY = json.dumps({"name": "Night shift"}).encode()
TOKEN = b"Authorization: Bearer retool_mock\r\n"


@pytest.fixture(scope="module")
def instance() -> Iterator[MockRetool]:
    with MockRetool(SECOND) as instance:
        yield instance


def head(method: str, target: str, **headers: str) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", "Authorization: Bearer retool_mock"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def exchange(instance: MockRetool, *pieces: bytes) -> bytes:
    """All that is answered on one connection until it ends."""
    port = int(instance.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        for piece in pieces:
            connection.sendall(piece)
        received = b""
        while data := connection.recv(65536):
            received += data
    return received


LAST = head("GET", "/api/checkHealth", Connection="close")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, 400), max_size=6))
def test_requests_are_read_however_they_are_cut(instance: MockRetool, cuts: list[int]) -> None:
    plain = head("POST", "/api/v2/groups", Content_Type="application/json", Content_Length=str(len(BODY))) + BODY
    chunked = head("POST", "/api/v2/groups", Content_Type="application/json", Transfer_Encoding="chunked")
    chunked += b"5;x=y\r\n" + BODY[:5] + b"\r\n%x\r\n" % (len(BODY) - 5) + BODY[5:] + b"\r\n0\r\n\r\n"
    whole = plain + chunked + LAST
    at = sorted({0, len(whole), *(cut for cut in cuts if cut < len(whole))})
    instance.reset(ledger=True)
    received = exchange(instance, *(whole[a:b] for a, b in itertools.pairwise(at)))
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"409", b"200"]
    assert [entry["body"] for entry in instance.requests()] == [BODY.decode(), BODY.decode(), ""]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", 505),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n folded: x\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: x.localhost\r\n" + TOKEN + b"Content-Length: 999999999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n", 400),
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 70_000, 431),
        (b"\x16\x03\x01\x02\x00\x01\x00", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \xb2\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * 70_000, 431),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: " + b"x" * 70_000, 431),
    ],
)
def test_what_is_no_request_is_answered_and_the_connection_ends(instance: MockRetool, sent: bytes, status: int) -> None:
    received = exchange(instance, sent)
    assert received.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"Connection: close" in received


def test_a_client_that_waits_is_told_to_go_on(instance: MockRetool) -> None:
    instance.reset()
    start = head("POST", "/api/v2/groups", Content_Type="application/json", Content_Length=str(len(BODY)),
                 Expect="100-continue", Connection="close")  # fmt: skip
    port = int(instance.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(start)
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(BODY)
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK")


def test_head_has_no_body_and_an_old_client_no_second_answer(instance: MockRetool) -> None:
    received = exchange(instance, head("HEAD", "/api/v2/spec", Connection="close"))
    assert received.endswith(b"\r\n\r\n")
    assert b"Content-Length: 0" not in received
    received = exchange(instance, b"GET /api/checkHealth HTTP/1.0\r\n\r\n")
    assert received.endswith(b'{"version":"3.334.0"}')


def test_a_target_with_a_host_is_of_its_path(instance: MockRetool) -> None:
    received = exchange(instance, head("GET", "http://proxy.test/api/checkHealth", Connection="close"))
    assert received.startswith(b"HTTP/1.1 200 ")


def test_an_address_that_is_taken_is_said_and_another_one_found(instance: MockRetool) -> None:
    port = int(instance.url.rpartition(":")[2])
    with pytest.raises(ClientgenError, match=f"cannot listen on 127.0.0.1:{port}: "):
        MockRetool(SECOND, port=port).start()


def test_stopping_ends_connections_that_are_open() -> None:
    with MockRetool(SECOND) as instance:
        port = int(instance.url.rpartition(":")[2])
        connection = socket.create_connection(("127.0.0.1", port), timeout=10)
        connection.sendall(head("GET", "/api/v2/groups", X_Mock_Fault="drip=1"))
        assert connection.recv(1)
    with connection:
        try:
            while connection.recv(65536):
                pass
        except ConnectionResetError:
            pass
    with pytest.raises(RuntimeError, match="while it is a context"):
        _ = instance.url


def test_a_body_in_chunks_ends_after_its_trailer_and_an_empty_line_before_a_request_means_nothing(
    instance: MockRetool,
) -> None:
    instance.reset(ledger=True)
    chunked = head("POST", "/api/v2/groups", Content_Type="application/json", Transfer_Encoding="Chunked")
    chunked += b"%x\r\n" % len(BODY) + BODY + b"\r\n0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n"
    received = exchange(instance, chunked + b"\r\n" + LAST)
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"200"]
    assert instance.requests()[0]["body"] == BODY.decode()


def test_a_large_body_in_small_chunks_is_read(instance: MockRetool) -> None:
    chunks = (b"x" * 1024 for _ in range(24 * 1024))
    with over_socket(instance) as client:
        response = client.post("/groups", content=chunks, headers={"Content-Type": "application/json"}, timeout=30)
    assert response.json()["message"] == "body: is not JSON"


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_too_large_is_said_to_a_client_that_still_sends_it(instance: MockRetool, chunked: bool) -> None:
    size = 65 * 1024 * 1024
    content = (b"x" * 65536 for _ in range(size // 65536)) if chunked else b"x" * size
    with over_socket(instance) as client:
        response = client.post("/groups", content=content, headers={"Content-Type": "application/json"}, timeout=60)
    assert response.status_code == 413
    assert response.json()["message"] == "The body is too large: this server reads 64 MiB"


@pytest.mark.parametrize("fault", ["status=204", "status=304", "status=204; bad-utf8", "status=204; bad-gzip"])
def test_an_answer_that_has_no_body_leaves_nothing_on_the_connection(instance: MockRetool, fault: str) -> None:
    received = exchange(instance, head("GET", "/api/v2/groups", X_Mock_Fault=fault) + LAST)
    first, _, rest = received.partition(b"\r\n\r\n")
    assert first.startswith(b"HTTP/1.1 " + fault[7:10].encode())
    assert rest.startswith(b"HTTP/1.1 200 OK\r\n")


def test_requests_on_one_connection_wait_for_the_slow_one_before_them(instance: MockRetool) -> None:
    instance.reset(ledger=True)
    slow = head("GET", "/api/v2/spaces", X_Mock_Fault="slow=0.2; drip=0.0001")
    received = exchange(instance, slow + slow + head("GET", "/api/v2/spaces") + LAST)
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200"] * 4
    assert received.endswith(b'{"version":"3.334.0"}')


@pytest.mark.parametrize("host", ["a..b", "a\0b", "", "no-such-host.invalid"])
def test_a_host_that_is_none_is_said(host: str) -> None:
    with pytest.raises(ClientgenError, match=r"cannot listen on .*:0: \S"):
        MockRetool(SECOND, host=host).start()


def test_an_instance_that_is_started_twice_is_served_once() -> None:
    before = threading.active_count()
    with MockRetool(SECOND).start() as instance:
        assert threading.active_count() == before + 1
        assert instance.start().url == instance.url
    assert threading.active_count() == before


@pytest.mark.parametrize("fault", ["slow=3600", "drip=3600"])
def test_stopping_does_not_wait_for_an_answer_that_hangs(fault: str) -> None:
    came: list[str] = []

    def ask(instance: MockRetool) -> None:
        with over_socket(instance) as client:
            try:
                client.get("/groups", headers={"X-Mock-Fault": fault}, timeout=None)
            except httpx.TransportError as error:
                came.append(type(error).__name__)

    with MockRetool(SECOND) as instance:
        thread = threading.Thread(target=ask, args=(instance,))
        thread.start()
        while not instance.requests():
            time.sleep(0.01)
    thread.join(10)
    assert len(came) == 1


def test_threads_and_tasks_that_create_at_the_same_time_each_get_an_object_of_their_own(instance: MockRetool) -> None:
    instance.reset(ledger=True)
    identifiers: list[int] = []

    def create(transport: httpx.BaseTransport | None, number: int) -> None:
        client = over_socket(instance) if transport is None else asking(instance)
        with client:
            for item in range(20):
                body = client.post("/groups", json={"name": f"{number}-{item}"}).json()
                identifiers.append(body["data"]["id"])

    async def create_many() -> None:
        headers = {"Authorization": f"Bearer {instance.token}"}
        async with httpx.AsyncClient(base_url=f"{instance.url}/api/v2", headers=headers, trust_env=False) as client:
            done = await asyncio.gather(*(client.post("/groups", json={"name": f"async {n}"}) for n in range(40)))
        identifiers.extend(response.json()["data"]["id"] for response in done)

    threads = [threading.Thread(target=create, args=(transport, n))
               for n, transport in enumerate([None, instance.transport()] * 3)]  # fmt: skip
    for thread in threads:
        thread.start()
    asyncio.run(create_many())
    for thread in threads:
        thread.join()
    assert len(identifiers) == len(set(identifiers)) == 160
    assert instance.report()["requests"] == 160
