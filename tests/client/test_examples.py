"""The examples of README and documentation, run as they stand against an instance with the name that they use."""

import os
import re
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from retool_clientgen.mock import MockRetool, Request
from support.paths import NEWEST, ROOT
from support.raw_server import Exchange, RawServer

FILES = [ROOT / "README.md", ROOT / "generated" / NEWEST / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# Its examples need a package with several releases: tests/bundle runs them.
FILES.remove(ROOT / "docs" / "libraries.md")
HOST = "retool.example.com"
TOKEN = "token"
PRELUDE = """
import os, socket
lookup, connect = socket.getaddrinfo, socket.socket.connect
def looked_up(host, *rest, **named):
    return lookup("127.0.0.1" if host in ("retool.example.com", b"retool.example.com") else host, *rest, **named)
def connected(self, address):
    return connect(self, (address[0], int(os.environ["EXAMPLE_PORT"])) if address[1] == 443 else address)
socket.getaddrinfo, socket.socket.connect = looked_up, connected
"""


def examples() -> list[tuple[str, str]]:
    """The Python of each file, block by block."""
    found = []
    for file in FILES:
        blocks = re.findall(r"```python\n(.*?)```", file.read_text(encoding="utf-8"), re.DOTALL)
        found += [(f"{file.relative_to(ROOT).as_posix()}:{number}", block) for number, block in enumerate(blocks, 1)]
    return found


@pytest.fixture(scope="module")
def instance() -> MockRetool:
    return MockRetool(NEWEST, token=TOKEN)


@pytest.fixture
def server(instance: MockRetool, tmp_path: Path) -> Iterator[RawServer]:
    """The instance with the name of the examples, and a certificate for it that `ca.pem` vouches for."""

    def respond(exchange: Exchange) -> None:
        lines = exchange.head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines[1:]))
        reply = instance.handle(Request(method, target, headers, exchange.body))
        exchange.answer(reply.body, f"{reply.status} -", *(f"{name}: {value}" for name, value in reply.headers))

    instance.reset(ledger=True)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    with RawServer(respond, context=context) as server:
        yield server
    instance.check()


EXAMPLES = examples()
OF_TESTS = [(name, code) for name, code in EXAMPLES if "def test_" in code]
OF_PROGRAMS = [example for example in EXAMPLES if example not in OF_TESTS]


@pytest.mark.parametrize(("_name", "code"), OF_PROGRAMS, ids=[name for name, _ in OF_PROGRAMS])
def test_an_example_runs_as_it_stands(server: RawServer, tmp_path: Path, _name: str, code: str) -> None:
    # A token cannot be an ellipsis; all else stays.
    code = code.replace('token="…"', f'token="{TOKEN}"')
    calls = ["import asyncio", *(f"print(asyncio.run({name}()))" for name in re.findall(r"async def (\w+)\(\)", code))]
    done = run(
        [sys.executable, "-W", "error", "-c", PRELUDE + code + "\n".join(calls)],
        tmp_path,
        SSL_CERT_FILE=str(tmp_path / "ca.pem"),
        EXAMPLE_PORT=server.url.rpartition(":")[2],
    )
    assert done.returncode == 0, done.stderr
    # An ellipsis is the reader's own code.
    assert ("print(" in code and "    ...\n" not in code) <= bool(done.stdout)
    assert bool(re.search(r"\bRetool\(", code)) <= bool(server.requests)


def test_the_examples_of_tests_pass_as_they_stand(tmp_path: Path) -> None:
    for number, (_, code) in enumerate(OF_TESTS):
        (tmp_path / f"test_example_{number}.py").write_text(code, encoding="utf-8")
    done = run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], tmp_path)
    assert done.returncode == 0, done.stdout
    assert f"{len(OF_TESTS)} passed" in done.stdout


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
