"""The examples of README and documentation, run as they stand against a server with the name that they use."""

import json
import os
import re
import ssl
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs

import pytest
import trustme

from support.paths import NEWEST, ROOT
from support.raw_server import Exchange, RawServer

FILES = ("README.md", "docs/client.md", f"generated/{NEWEST}/README.md")
HOST = "retool.example.com"

PRELUDE = """
import os, socket
lookup, connect = socket.getaddrinfo, socket.socket.connect
def looked_up(host, *rest, **named):
    return lookup("127.0.0.1" if host in ("retool.example.com", b"retool.example.com") else host, *rest, **named)
def connected(self, address):
    return connect(self, (address[0], int(os.environ["EXAMPLE_PORT"])) if address[1] == 443 else address)
socket.getaddrinfo, socket.socket.connect = looked_up, connected
"""

USERS = [
    {
        "id": f"user_{n}", "legacy_id": n, "email": f"user{n}@example.com", "active": True,
        "created_at": "2025-11-06T17:00:11.431Z", "last_active": None, "first_name": "U", "last_name": str(n),
        "metadata": {}, "is_admin": False, "user_type": "default", "two_factor_auth_enabled": False,
    }
    for n in range(1, 6)
]  # fmt: skip


def examples() -> list[tuple[str, str]]:
    """The Python of each file, block by block."""
    found = []
    for file in FILES:
        blocks = re.findall(r"```python\n(.*?)```", (ROOT / file).read_text(encoding="utf-8"), re.DOTALL)
        assert blocks, file
        found += [(f"{file}:{number}", block) for number, block in enumerate(blocks, 1)]
    return found


def respond(exchange: Exchange) -> None:
    """A Retool with five users, which makes whatever group it is asked for."""
    method, target, _ = exchange.head.split(b"\r\n")[0].decode().split(" ")
    path, _, query = target.partition("?")
    asked = {name: values[0] for name, values in parse_qs(query).items()}
    if path == "/api/checkHealth":
        exchange.answer(json.dumps({"version": f"{NEWEST}.1"}).encode())
    elif path == "/api/v2/spec":
        exchange.answer(b'{"openapi": "3.0.3", "info": {}, "paths": {"/users": {"get": {}}}}')
    elif path == "/api/v2/users":
        first, size = int(asked.get("next_token", 0)), int(asked.get("limit", 100))
        more = first + size < len(USERS)
        reply(exchange, USERS[first : first + size], total_count=len(USERS), has_more=more,
              next_token=str(first + size) if more else None)  # fmt: skip
    elif method == "GET" and path == "/api/v2/users/user_1":
        reply(exchange, USERS[0])
    elif method == "POST" and path == "/api/v2/groups":
        reply(exchange, {"id": 7, "legacy_id": 7, **json.loads(exchange.body)})
    elif method == "PATCH" and path == "/api/v2/groups/7":
        changes = {change["path"][1:]: change["value"] for change in json.loads(exchange.body)["operations"]}
        reply(exchange, {"id": 7, "legacy_id": 7, **changes})
    elif method == "DELETE" and path == "/api/v2/groups/7":
        exchange.send(b"HTTP/1.1 204 No Content\r\n\r\n")
    else:
        exchange.answer(b'{"success": false, "message": "Not found"}', "404 Not Found")


def reply(exchange: Exchange, data: object, **envelope: object) -> None:
    """Answers with data in its envelope."""
    exchange.answer(json.dumps({"success": True, "data": data, **envelope}).encode())


EXAMPLES = examples()
OF_TESTS = [(name, code) for name, code in EXAMPLES if "def test_" in code]
OF_PROGRAMS = [example for example in EXAMPLES if example not in OF_TESTS]


@pytest.mark.parametrize(("_name", "code"), OF_PROGRAMS, ids=[name for name, _ in OF_PROGRAMS])
def test_an_example_runs_as_it_stands(_name: str, code: str, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    # A token cannot be an ellipsis; all else stays.
    code = code.replace('token="…"', 'token="token"')
    calls = ["import asyncio", *(f"print(asyncio.run({name}()))" for name in re.findall(r"async def (\w+)\(\)", code))]
    with RawServer(respond, context=context) as server:
        done = run(
            [sys.executable, "-W", "error", "-c", PRELUDE + code + "\n".join(calls)],
            tmp_path,
            SSL_CERT_FILE=str(tmp_path / "ca.pem"),
            EXAMPLE_PORT=server.url.rpartition(":")[2],
        )
    assert done.returncode == 0, done.stderr
    assert ("print(" in code) <= bool(done.stdout)
    assert ("Retool(" in code) <= bool(server.requests)


@pytest.mark.parametrize(("_name", "code"), OF_TESTS, ids=[name for name, _ in OF_TESTS])
def test_an_example_of_a_test_passes_as_it_stands(_name: str, code: str, tmp_path: Path) -> None:
    (tmp_path / "test_example.py").write_text(code, encoding="utf-8")
    done = run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"], tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command with the newest client at hand and nothing of proxies in its environment."""
    kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    package = {"PYTHONPATH": str(ROOT / "generated" / NEWEST), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command,
        env={**kept, **package, **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
