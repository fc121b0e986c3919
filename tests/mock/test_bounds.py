"""What a client can make the server hold: connections, bytes, time, files, the ledger; and what a web page can do."""

import json
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from retool_clientgen.mock import MockRetool, Request
from retool_clientgen.mock import ledger as ledgers
from retool_clientgen.mock.faults import KEPT_TAGS
from retool_clientgen.mock.http.server import Limits, Server
from support.mock import asking
from support.paths import SECOND

AUTHORIZED = "Authorization: Bearer retool_mock"
HEALTH = b"GET /api/checkHealth HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture(scope="module")
def instance() -> MockRetool:
    return MockRetool(SECOND)


@contextmanager
def serving(instance: MockRetool, **limits: float) -> Iterator[Server]:
    server = Server(instance, "127.0.0.1", 0, limits=Limits(**limits))  # type: ignore[arg-type]
    server.start()
    try:
        yield server
    finally:
        server.stop()


def connect(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=20)


def read(connection: socket.socket) -> bytes:
    """Everything until the connection ends, however it does."""
    received = b""
    try:
        while data := connection.recv(65536):
            received += data
    except ConnectionResetError:
        pass
    return received


def is_healthy(server: Server) -> bool:
    with connect(server) as connection:
        connection.sendall(HEALTH)
        return connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_answers_that_nobody_reads_stop_the_next_ones(instance: MockRetool) -> None:
    instance.reset(ledger=True)
    request = f"GET /api/v2/spec HTTP/1.1\r\nHost: localhost\r\n{AUTHORIZED}\r\n\r\n".encode()
    with serving(instance) as server, connect(server) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(request * 600)
        assert is_healthy(server)
        # The document is megabytes large: few of the answers fit what the two ends buffer.
        assert instance.report()["requests"] < 20


def test_answers_that_are_read_late_all_come(instance: MockRetool) -> None:
    request = f"GET /api/v2/groups HTTP/1.1\r\nHost: localhost\r\n{AUTHORIZED}\r\n\r\n".encode()
    last = request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with serving(instance) as server, connect(server) as connection:
        connection.sendall(request * 500 + last)
        assert is_healthy(server)
        assert read(connection).count(b"HTTP/1.1 200 OK") == 501


def test_bytes_in_flight_are_bounded_over_all_connections(instance: MockRetool) -> None:
    start = f"POST /api/v2/groups HTTP/1.1\r\nHost: localhost\r\n{AUTHORIZED}\r\nContent-Length: 900000\r\n\r\n"
    with serving(instance, in_flight=2_000_000) as server, ExitStack() as stack:
        uploads = [stack.enter_context(connect(server)) for _ in range(4)]
        for upload in uploads:
            upload.sendall(start.encode() + b"x" * 899_999)
        refused, _, _ = select.select(uploads, [], [], 20)
        assert refused[0].recv(65536).startswith(b"HTTP/1.1 503 ")
        assert is_healthy(server)
    with serving(instance, in_flight=2_000_000) as server:
        for _ in range(5):
            with connect(server) as upload:
                upload.sendall(start.encode() + b"x" * 900_000)
                assert upload.recv(65536).startswith(b"HTTP/1.1 415 ")  # what was held is released


@pytest.mark.parametrize("framing", ["Content-Length: 60000000", "Transfer-Encoding: chunked"])
def test_a_large_body_without_a_token_is_refused_before_it_is_read(instance: MockRetool, framing: str) -> None:
    body = b"" if "Length" in framing else b"20000\r\n" + b"x" * 0x20000
    start = f"POST /api/v2/groups HTTP/1.1\r\nHost: localhost\r\n{framing}\r\nExpect: 100-continue\r\n\r\n".encode()
    with serving(instance) as server:
        for _ in range(20):
            with connect(server) as connection:
                connection.sendall(start + body)
                assert connection.recv(65536).startswith(b"HTTP/1.1 401 ")


def test_connections_that_say_nothing_are_closed(instance: MockRetool) -> None:
    with serving(instance, idle=0.2) as server, ExitStack() as stack:
        connections = [stack.enter_context(connect(server)) for _ in range(30)]
        connections[0].sendall(HEALTH[:20])  # a head that never ends
        connections[1].sendall(HEALTH)
        assert [read(connection)[:15] for connection in connections].count(b"HTTP/1.1 200 OK") == 1


def test_a_fault_that_delays_its_answer_is_not_idle(instance: MockRetool) -> None:
    slow = HEALTH.replace(b"\r\n\r\n", b"\r\nX-Mock-Fault: slow=1\r\nConnection: close\r\n\r\n")
    with serving(instance, idle=0.2) as server, connect(server) as connection:
        connection.sendall(slow)
        assert read(connection).startswith(b"HTTP/1.1 200 OK")


def test_a_new_connection_takes_the_place_of_the_one_that_was_idle_longest(instance: MockRetool) -> None:
    with serving(instance, connections=5) as server, ExitStack() as stack:
        first, *others = [stack.enter_context(connect(server)) for _ in range(5)]
        for connection in (first, *others):
            connection.sendall(HEALTH)
            assert connection.recv(65536)
        assert is_healthy(server)
        assert first.recv(65536) == b""
        for connection in others:
            connection.sendall(HEALTH)
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_where_no_connection_is_idle_a_new_one_is_refused(instance: MockRetool) -> None:
    with serving(instance, connections=3) as server, ExitStack() as stack:
        for _ in range(3):
            connection = stack.enter_context(connect(server))
            connection.sendall(HEALTH.replace(b"\r\n\r\n", b"\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"))
            assert connection.recv(65536).startswith(b"HTTP/1.1 100 ")
        with connect(server) as another:
            assert read(another).startswith(b"HTTP/1.1 503 ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_at_the_limit_of_open_files_the_server_goes_on() -> None:
    code = """
import resource, socket, sys
from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.http.server import Limits, Server
instance = MockRetool("3.334")
instance.api.validators  # nothing else has to be opened later
server = Server(instance, "127.0.0.1", 0)
server._room = 10_000  # as if the limit had been lowered, or the process had opened files, since it started
server.start()
taken = [socket.socket() for _ in range(8)]
resource.setrlimit(resource.RLIMIT_NOFILE, (taken[-1].fileno() + 5, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
for each in taken:
    each.close()
held = []
try:
    while True:
        held.append(socket.create_connection(("127.0.0.1", server.port), timeout=2))
except OSError:
    pass
for each in held:
    each.close()
with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
    connection.sendall(b"GET /api/checkHealth HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
    print(len(held), connection.recv(100)[:15])
server.stop()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    held, _, answer = done.stdout.strip().partition(" ")
    assert (int(held or 0) > 0, answer) == (True, "b'HTTP/1.1 200 OK'"), done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_more_clients_than_open_files_leave_no_word_and_are_answered() -> None:
    code = """
import resource, socket
resource.setrlimit(resource.RLIMIT_NOFILE, (80, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.http.server import Server
server = Server(MockRetool("3.334"), "127.0.0.1", 0)
server.start()
print(server.port, flush=True)
input()
server.stop()
"""
    with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1, stderr=-1, text=True) as process:
        assert process.stdout is not None
        address = ("127.0.0.1", int(process.stdout.readline()))
        with ExitStack() as stack:
            for _ in range(200):
                stack.enter_context(socket.create_connection(address, timeout=20))
            connection = stack.enter_context(socket.create_connection(address, timeout=20))
            connection.sendall(HEALTH)
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")
        assert process.communicate("\n", timeout=60) == ("", "")


def test_tls_on_the_plain_port_is_told_so(instance: MockRetool) -> None:
    with serving(instance) as server, connect(server) as connection:
        connection.sendall(bytes.fromhex("16030100f1010000ed0303") + b"\0" * 200)
        assert b"use http://, not https://" in read(connection)


def test_the_ledger_keeps_a_number_of_bytes_names_and_clients(
    instance: MockRetool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledgers, "KEPT_BYTES", 100_000)
    monkeypatch.setattr(ledgers, "KEPT_NAMES", 50)
    monkeypatch.setattr(ledgers, "KEPT_CLIENTS", 10)
    instance.reset(ledger=True)
    for number in range(200):
        headers = (("Authorization", "Bearer retool_mock"), ("User-Agent", f"agent-{number}/1"),
                   ("X-Mock-Tag", f"tag {number}"), ("Content-Type", "text/plain"))  # fmt: skip
        instance.handle(Request("POST", "/api/v2/groups", headers, b"x" * 2000))
        instance.handle(Request("GET", f"/api/v2/no/{number}", headers))
        instance.handle(Request("GET", "/api/v2/groups", (*headers, ("X-Mock-Fault", f"status={200 + number}"))))
    report = instance.report()
    assert len(json.dumps(instance.requests())) < 250_000
    assert len(json.dumps(report["invalid_requests"])) < 250_000
    assert (len(report["tags"]), len(report["unknown"]), len(report["faults"])) == (50, 50, 50)
    clients = {client for o in report["operations"] for by_client in o["statuses"].values() for client in by_client}
    assert len(clients) == 11
    assert report["requests"] == 600
    assert sum(n for o in report["operations"] for s in o["statuses"].values() for c in s.values() for n in c.values())
    instance.reset(ledger=True)


def test_the_tags_of_faults_that_end_are_forgotten(instance: MockRetool) -> None:
    for number in range(KEPT_TAGS + 10):
        headers = (("X-Mock-Fault", "status=500; times=1"), ("X-Mock-Tag", str(number)))
        assert instance.handle(Request("GET", "/api/checkHealth", headers)).status == 500
    assert len(instance._faults.served) == KEPT_TAGS
    instance.reset()


# What a page in a browser can do: it can send a form to any address, with its own origin, and read what its own name
# leads to.

CONTROLS = ["reset", "tokens", "faults"]


def ask(server: Server, method: str, path: str, *headers: str, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", *headers, f"Content-Length: {len(body)}", "Connection: close"]
    with connect(server) as connection:
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        return read(connection)


def test_a_page_of_another_site_changes_nothing(instance: MockRetool) -> None:
    instance.reset(ledger=True)
    resets = instance.report()["resets"]
    with serving(instance) as server:
        here = f"Host: 127.0.0.1:{server.port}"
        for origin in ("https://evil.example", "null", f"http://localhost:{server.port}", "http://127.0.0.1:1"):
            for name in CONTROLS:
                for kind in ("text/plain", "application/json", "application/x-www-form-urlencoded"):
                    answer = ask(server, "POST", f"/__mock__/{name}", here, f"Origin: {origin}",
                                 f"Content-Type: {kind}", body=b'{"fault": "close"}' * (name == "faults"))  # fmt: skip
                    assert answer.startswith(b"HTTP/1.1 403 "), (origin, name, kind)
            assert ask(server, "GET", "/__mock__/requests", here, f"Origin: {origin}").startswith(b"HTTP/1.1 403 ")
        report = instance.report()
        assert (report["resets"], report["requests"]) == (resets, 0)
        assert not instance._faults.rules


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "", "[", "::1::"])
@pytest.mark.parametrize("path", ["/__mock__/requests", "/__mock__/report", "/api/v2/users", "/api/checkHealth"])
def test_a_name_that_was_made_to_lead_here_reads_nothing(instance: MockRetool, host: str, path: str) -> None:
    with serving(instance) as server:
        answer = ask(server, "GET", path, f"Host: {host}" + f":{server.port}" * bool(host), AUTHORIZED)
    assert answer.startswith((b"HTTP/1.1 403 ", b"HTTP/1.1 400 "))
    assert b"retool_mock" not in answer


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]", "192.168.1.7", "retool.localhost"])
def test_names_and_addresses_of_this_machine_are_answered(instance: MockRetool, host: str) -> None:
    with serving(instance) as server:
        answer = ask(server, "GET", "/api/checkHealth", f"Host: {host}:{server.port}")
    assert answer.startswith(b"HTTP/1.1 200 ")


def test_a_name_can_be_allowed(instance: MockRetool) -> None:
    server = Server(instance, "127.0.0.1", 0, ["Retool.internal"])
    server.start()
    try:
        assert ask(server, "GET", "/api/checkHealth", "Host: retool.internal").startswith(b"HTTP/1.1 200 ")
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": "Bearer retool_mock"}, 204),
        ({"Content-Type": "application/json"}, 204),
        ({"Content-Type": "application/json; charset=utf-8", "Origin": "http://retool.test"}, 204),
        ({"Content-Type": "application/json", "Origin": "http://other.test"}, 403),
        ({"Content-Type": "text/plain"}, 403),
        ({}, 403),
        ({"Authorization": "Bearer wrong"}, 403),
    ],
)
def test_an_instance_is_controlled_with_its_token_or_json(
    instance: MockRetool, headers: dict[str, str], status: int
) -> None:
    with asking(instance) as client:
        del client.headers["Authorization"]
        assert client.post("http://retool.test/__mock__/reset", content=b"{}", headers=headers).status_code == status
        assert client.delete("http://retool.test/__mock__/faults", headers=headers).status_code == status


def test_a_token_with_scopes_does_not_control_the_instance(instance: MockRetool) -> None:
    token = instance.mint_token(["Groups > Read"])
    with asking(instance, token=token) as client:
        assert client.post("http://retool.test/__mock__/reset").status_code == 403
