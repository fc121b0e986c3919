"""The front on sockets: requests however their bytes come, and what is no request."""

import itertools
import json
import re
import socket
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool

BODY = json.dumps({"name": "Night shift"}).encode()


@pytest.fixture(scope="module")
def instance() -> Iterator[MockRetool]:
    with MockRetool("3.334") as instance:
        yield instance


def head(method: str, target: str, **headers: str) -> bytes:
    lines = [f"{method} {target} HTTP/1.1", "Host: retool.test", "Authorization: Bearer retool_mock"]
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
        (b"GET / HTTP/2.0\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n folded: x\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n", 400),
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 70_000, 431),
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
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
    with pytest.raises(ClientgenError, match=f"127.0.0.1:{port}: cannot be listened on"):
        MockRetool("3.334", port=port).start()


def test_stopping_ends_connections_that_are_open() -> None:
    with MockRetool("3.334") as instance:
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
