"""Measures `retool-clientgen mock` against the standard library's HTTP server, side by side in the same run.

Prints the start-up until the first answer, and requests a second on one connection. Run it with `nox -s bench`.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROUNDS = 5
REQUESTS = 2000
LIMITS = {"start-up": 20.0, "health": 1.0, "one group": 2.0, "all users": 3.0}
"""Each is a ratio of times: the instance's to the peer's."""

PEER = """
import json, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODY = json.dumps({"success": True, "data": {"id": 1, "name": "x" * 500}}).encode()

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)
    def log_message(self, *_):
        pass

# The head and the body of an answer leave in two pieces; without this the second one waits for the first one's receipt.
class Server(ThreadingHTTPServer):
    def get_request(self):
        import socket
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection, address

server = Server(("127.0.0.1", 0), Handler)
print(json.dumps({"url": f"http://127.0.0.1:{server.server_port}", "token": "x"}))
print("}", flush=True)
server.serve_forever()
"""


@contextmanager
def running(command: list[str]) -> Iterator[tuple[int, float]]:
    """A server's port, and the seconds until it gave its first answer."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parent)
    assert process.stdout is not None
    try:
        text = ""
        while not text.rstrip().endswith("}"):
            text += process.stdout.readline()
        port = int(json.JSONDecoder().raw_decode(text)[0]["url"].rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as connection:
            ask(connection, b"GET /api/checkHealth HTTP/1.1\r\nHost: x\r\n\r\n")
        yield port, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def ask(connection: socket.socket, request: bytes) -> int:
    """Sends a request and reads its answer; the length of its body."""
    connection.sendall(request)
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    assert b" 200 " in head.split(b"\r\n")[0], head
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
    while len(body) < length:
        body += connection.recv(65536)
    return length


def seconds(port: int, path: str, token: str) -> float:
    """Seconds of one request, on a connection that stays open."""
    request = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(50):
            ask(connection, request)
        started = time.perf_counter()
        for _ in range(REQUESTS):
            ask(connection, request)
        return (time.perf_counter() - started) / REQUESTS


def main() -> int:
    """Prints the figures; whether all limits are kept."""
    tool = str(Path(sys.executable).parent / "retool-clientgen")
    mock, peer = [tool, "mock", "--release", "3.334", "--json"], [sys.executable, "-c", PEER]
    paths = {"health": "/api/checkHealth", "one group": "/api/v2/groups/1", "all users": "/api/v2/users"}
    starts: dict[str, list[float]] = {"mock": [], "peer": []}
    times: dict[str, list[float]] = {name: [] for name in (*paths, "peer")}
    for round_ in range(ROUNDS + 1):
        with running(peer) as (port, started):
            other = seconds(port, "/", "x")
            peer_start = started
        with running(mock) as (port, started):
            measured = {name: seconds(port, path, "retool_mock") for name, path in paths.items()}
        if round_:  # the first round fills caches
            starts["peer"].append(peer_start)
            starts["mock"].append(started)
            times["peer"].append(other)
            for name, value in measured.items():
                times[name].append(value)
    medians = {name: statistics.median(values) for name, values in times.items()}
    start, peer_start = statistics.median(starts["mock"]), statistics.median(starts["peer"])
    ratios = {"start-up": start / peer_start, **{name: medians[name] / medians["peer"] for name in paths}}
    print(f"mock of 3.334 beside http.server, median of {ROUNDS} rounds of {REQUESTS} requests on one connection")
    print(f"start-up until the first answer: {start:.2f} s, http.server {peer_start:.2f} s ({os.cpu_count()} cores)")
    print(f"{'':14}{'a second':>10}{'ratio':>8}{'limit':>8}")
    for name, ratio in ratios.items():
        rate = "" if name == "start-up" else f"{1 / medians[name]:.0f}"
        print(f"{name:14}{rate:>10}{ratio:>8.2f}{LIMITS[name]:>8}  {'' if ratio <= LIMITS[name] else 'MISSED'}")
    print(f"{'http.server':14}{1 / medians['peer']:>10.0f}")
    return 0 if all(ratios[name] <= limit for name, limit in LIMITS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
