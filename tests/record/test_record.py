"""`retool-clientgen record` between a client and an instance, over real sockets."""

import gzip
import json
import os
import resource
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from retool_clientgen.openapi.document import read_document
from support.cli import run_cli
from support.paths import ROOT, SHARED, TOOL, needs_shared
from support.recordings import exchanges
from support.server import Answer, Asked, Server, as_json


class Recording:
    """A running recorder."""

    def __init__(self, process: subprocess.Popen[str], url: str, out: Path) -> None:
        self.process, self.url, self.out = process, url, out

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.read_text(encoding="utf-8").splitlines()]

    def stop(self, number: int = signal.SIGINT) -> dict[str, Any]:
        """Ends it and gives its summary."""
        self.process.send_signal(number)
        stdout, stderr = self.process.communicate(timeout=20)
        assert self.process.returncode == 0, stderr
        assert "Traceback" not in stderr
        return dict(json.loads(stdout))


@contextmanager
def recorder(instance: str, out: Path, *arguments: str) -> Iterator[Recording]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("RETOOL_")}
    process = subprocess.Popen(
        [TOOL, "record", "--instance", instance, "--out", str(out), "--port", "0", "--json", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env={**kept, "COLUMNS": "200", "NO_PROXY": "127.0.0.1,localhost"},
    )  # fmt: skip
    try:
        assert process.stderr is not None
        url = process.stderr.readline().split(" ")[0]
        assert url.startswith("http://127.0.0.1:"), url
        yield Recording(process, url, out)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


@contextmanager
def through(answer: Callable[[Asked], Answer], out: Path) -> Iterator[tuple[httpx.Client, Recording, Server]]:
    """A client whose requests go through a recorder to a server of the test's own."""
    with (
        Server(answer) as server,
        recorder(server.url, out) as recording,
        httpx.Client(base_url=recording.url, trust_env=False) as client,
    ):
        yield client, recording, server


def test_an_exchange_passes_unchanged_and_is_recorded_redacted(tmp_path: Path) -> None:
    user = {"id": "user_1607dcd42a484c31", "email": "ada@example.com", "first_name": "Ada", "active": True}

    def answer(asked: Asked) -> Answer:
        return as_json({"success": True, "data": user}, 200, **{"Set-Cookie": "session=cookievalue", "X-Own": "y"})

    with through(answer, tmp_path / "a/recording.jsonl") as (client, recording, server):
        sent = {"email": "ada@example.com", "first_name": "Ada", "password": "hunter22"}
        headers = {"Authorization": "Bearer tokenvalue", "Cookie": "session=cookievalue"}
        got = client.post("/api/v2/users?email=ada@example.com&next_token=tokenvalue", json=sent, headers=headers)
        assert got.json() == {"success": True, "data": user}
        assert (got.headers["x-own"], got.headers["set-cookie"]) == ("y", "session=cookievalue")
        (asked,) = server.asked
        assert (asked.json, asked.headers["authorization"]) == (sent, "Bearer tokenvalue")
        assert asked.path == "/api/v2/users?email=ada@example.com&next_token=tokenvalue"
        assert asked.headers["host"] == server.url.removeprefix("http://")
        assert recording.stop() == {"recording": str(recording.out), "recorded": 1, "passed": 0, "failed": 0, "lost": 0}
        (line,) = recording.lines
        assert list(line) == ["method", "path", "query", "request", "status", "content_type", "response"]
        assert line["query"] == "email=person-1%40example.com&next_token=redacted"
        assert line["request"]["email"] == line["response"]["data"]["email"] == "person-1@example.com"
        assert line["request"]["first_name"] == line["response"]["data"]["first_name"]
        text = recording.out.read_text(encoding="utf-8")
        for planted in ("ada", "hunter22", "tokenvalue", "cookievalue", "1607dcd4"):
            assert planted not in text.lower()
        assert recording.out.stat().st_mode & 0o077 == 0


def test_compressed_chunked_and_empty_answers_come_through_as_they_are(tmp_path: Path) -> None:
    packed = gzip.compress(json.dumps({"success": True, "data": []}).encode())

    def answer(asked: Asked) -> Answer:
        if asked.method == "DELETE":
            return Answer(204)
        return Answer(200, packed, {"Content-Type": "application/json", "Content-Encoding": "gzip"})

    with through(answer, tmp_path / "r.jsonl") as (client, recording, _server):
        assert client.get("/api/v2/folders").json()["data"] == []
        assert client.delete("/api/v2/folders/app_1").status_code == 204
        chunks = (piece for piece in (b'{"name"', b': "x"}'))
        assert client.post("/api/v2/folders", content=chunks, headers={"Content-Type": "application/json"}).is_success
        assert recording.stop(signal.SIGTERM)["recorded"] == 3
        first, second, third = recording.lines
        assert first["response"] == {"success": True, "data": []}
        assert (second["status"], second["response"], second["path"]) == (204, None, "/api/v2/folders/app_1")
        assert list(third["request"]) == ["name"]


def test_other_traffic_and_large_or_broken_bodies_pass_and_are_not_recorded(tmp_path: Path) -> None:
    large = b"x" * (17 * 1024 * 1024)

    def answer(asked: Asked) -> Answer:
        if "broken" in asked.path:
            return Answer(200, b"{broken", {"Content-Type": "application/json"})
        return Answer(200, large if "files" in asked.path else b"<html>", {"Content-Type": "text/html"})

    with through(answer, tmp_path / "r.jsonl") as (client, recording, _server):
        assert client.get("/auth/login").content == b"<html>"
        assert client.get("/api/v2/files").content == large
        assert client.get("/api/v2/broken").content == b"{broken"
        assert recording.stop() == {"recording": str(recording.out), "recorded": 0, "passed": 3, "failed": 0, "lost": 0}


def test_an_instance_that_is_not_there_is_a_502_and_the_recorder_goes_on(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        recorder(f"http://127.0.0.1:{port}", tmp_path / "r.jsonl") as recording,
        httpx.Client(base_url=recording.url, trust_env=False) as client,
    ):
        for _ in range(2):
            answer = client.get("/api/v2/users")
            assert (answer.status_code, answer.json()["success"]) == (502, False)
        assert recording.stop()["failed"] == 2


def test_an_answer_that_breaks_off_breaks_off_for_the_client_too(tmp_path: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    with (
        listener,
        recorder(f"http://127.0.0.1:{listener.getsockname()[1]}", tmp_path / "r.jsonl") as recording,
        socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client,
    ):
        client.sendall(b"GET /api/v2/users HTTP/1.1\r\nHost: x\r\n\r\n")
        upstream, _ = listener.accept()
        with upstream:
            upstream.recv(65536)
            upstream.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
        client.settimeout(10)
        received = b""
        while piece := client.recv(65536):
            received += piece
        assert received.endswith(b"\r\n\r\n{")
        assert recording.stop() == {"recording": str(recording.out), "recorded": 0, "passed": 0, "failed": 1, "lost": 0}


def test_an_answer_passes_as_it_comes(tmp_path: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    with (
        listener,
        recorder(f"http://127.0.0.1:{listener.getsockname()[1]}", tmp_path / "r.jsonl") as recording,
        socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client,
    ):
        client.settimeout(20)
        client.sendall(b"GET /api/v2/users HTTP/1.1\r\nHost: x\r\n\r\n")
        upstream, _ = listener.accept()
        with upstream:
            upstream.recv(65536)
            upstream.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
            received = b""
            while not received.endswith(b"2\r\n{}\r\n"):
                received += client.recv(65536)
            upstream.sendall(b"0\r\n\r\n")
            assert client.recv(65536) == b"0\r\n\r\n"
        assert recording.stop()["recorded"] == 1


def test_a_request_for_another_server_is_refused(tmp_path: Path) -> None:
    with (
        Server(lambda _: as_json({})) as server,
        recorder(server.url, tmp_path / "r.jsonl") as recording,
        socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client,
    ):
        client.settimeout(20)
        client.sendall(b"GET http://other.example/api/v2/users HTTP/1.1\r\nHost: other.example\r\n\r\n")
        assert client.recv(65536).startswith(b"HTTP/1.1 400 ")
        assert server.asked == []


def test_a_recording_is_continued_and_half_a_line_is_not(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    for expected in (1, 2):
        with through(lambda _: as_json({"success": True, "data": []}), out) as (client, recording, _server):
            client.get("/api/v2/folders")
            assert recording.stop()["recorded"] == 1
            assert len(recording.lines) == expected
    whole = out.read_bytes()
    out.write_bytes(whole + b'{"method"')
    ran = run_cli("record", "--instance", "http://127.0.0.1:9", "--out", out, "--port", "0")
    assert (ran.code, out.read_bytes()) == (2, whole + b'{"method"')
    assert "half a line" in ran.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.1", "example.com", "::"])  # noqa: S104 - refused
def test_it_listens_on_loopback_only(host: str, tmp_path: Path) -> None:
    ran = run_cli("record", "--instance", "http://127.0.0.1:9", "--out", tmp_path / "r.jsonl", "--host", host)
    assert ran.code == 2
    assert "not a loopback address" in ran.stderr


def test_a_port_that_is_taken_is_one_error(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = run_cli("record", "--instance", "http://127.0.0.1:9", "--out", tmp_path / "r.jsonl", "--port", port)
    assert (ran.code, "cannot listen on" in ran.stderr) == (2, True)


def test_clients_that_go_away_leave_the_recorder_running(tmp_path: Path) -> None:
    with through(lambda _: as_json({"success": True, "data": []}), tmp_path / "r.jsonl") as (
        client,
        recording,
        _server,
    ):
        address = ("127.0.0.1", int(recording.url.rpartition(":")[2]))
        for sent in (
            b"",
            b"GET /api",
            b"POST /api/v2/users HTTP/1.1\r\nContent-Length: 50\r\n\r\n{",
            b"\xff\xff\r\n\r\n",
        ):
            with socket.create_connection(address) as gone:
                gone.sendall(sent)
        assert client.get("/api/v2/folders").is_success
        time.sleep(0.1)
        assert recording.stop()["recorded"] == 1


@needs_shared
def test_a_redacted_recording_teaches_what_the_plain_one_does(tmp_path: Path) -> None:
    plain = iter(exchanges())
    sent = list(exchanges())

    def answer(_asked: Asked) -> Answer:
        exchange = next(plain)
        body = b"" if exchange["response"] is None else json.dumps(exchange["response"]).encode()
        headers = {"Content-Type": exchange["content_type"]} if exchange["content_type"] else {}
        return Answer(exchange["status"], body, headers)

    with through(answer, tmp_path / "r.jsonl") as (client, recording, _server):
        for exchange in sent:
            url = exchange["path"] + (f"?{exchange['query']}" if exchange["query"] else "")
            client.request(exchange["method"], url, json=exchange["request"])
        assert recording.stop()["recorded"] == len(sent)
    overlays = []
    for name, file in (("plain", SHARED / "recordings/exchanges.jsonl"), ("redacted", tmp_path / "r.jsonl")):
        out = tmp_path / f"{name}.yaml"
        assert run_cli("learn", file, "--release", "3.334", "--uncorrected", "--out", out).code == 0
        overlays.append(read_document(out))
    assert overlays[0] == overlays[1]


def test_a_file_that_cannot_grow_keeps_whole_lines_and_the_rest_is_counted(tmp_path: Path) -> None:
    with (
        Server(lambda _: as_json({"success": True, "data": {"text": "x" * 150}})) as server,
        recorder(server.url, tmp_path / "r.jsonl") as recording,
        httpx.Client(base_url=recording.url, trust_env=False) as client,
    ):
        resource.prlimit(recording.process.pid, resource.RLIMIT_FSIZE, (1_000, 1_000))
        for number in range(8):
            assert client.get(f"/api/v2/users?limit={number}").status_code == 200
        recording.process.send_signal(signal.SIGINT)
        stdout, stderr = recording.process.communicate(timeout=20)
    assert recording.process.returncode == 1
    assert "Traceback" not in stderr
    summary = json.loads(stdout)
    assert summary["recorded"] == len(recording.lines) > 0
    assert summary["lost"] == 8 - summary["recorded"] > 0


def test_a_request_that_cannot_be_passed_on_is_answered(tmp_path: Path) -> None:
    with Server(lambda _: as_json({})) as server, recorder(server.url, tmp_path / "r.jsonl") as recording:
        for target in (b"/api/v2/users/\xc3\xa9", b"/api/v2/users/\x80\xff", b"/api/v2/%zz", b"/api/v2/a\x01b"):
            with socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client:
                client.settimeout(10)
                client.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                assert client.recv(65536).startswith(b"HTTP/1.1 ")
        recording.stop()


def test_a_body_of_unclear_length_reaches_nobody(tmp_path: Path) -> None:
    heads = (
        "Content-Length: ²",
        "Content-Length: +5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: gzip, chunked",
    )
    with Server(lambda _: as_json({})) as server, recorder(server.url, tmp_path / "r.jsonl") as recording:
        for head in heads:
            with socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client:
                client.settimeout(10)
                client.sendall(f"POST /api/v2/users HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n12345".encode())
                assert client.recv(65536).startswith((b"HTTP/1.1 400", b"HTTP/1.1 501")), head
        for size in (b"-5", b"0x5", b" ", b"+5"):
            with socket.create_connection(("127.0.0.1", int(recording.url.rpartition(":")[2]))) as client:
                client.settimeout(10)
                start = b"POST /api/v2/users HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                client.sendall(start + size + b"\r\n12345\r\n0\r\n\r\n")
                assert client.recv(65536).startswith(b"HTTP/1.1 400"), size
        assert recording.stop()["recorded"] == 0
        assert all(not asked.body for asked in server.asked)
