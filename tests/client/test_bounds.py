"""What a hostile or broken server can make a client do: bounded memory, and no answer that belongs to nothing."""

import asyncio
import functools
import gzip
import json
import ssl
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from typing import Any

import pytest
import retool_client as rc
import trustme

from support.caller import KINDS, NEVER_AGAIN, TOKEN, call
from support.paths import NEWEST, ROOT
from support.raw_server import Exchange, RawServer

OWN = json.dumps({"success": True, "data": {"id": "own"}}).encode()
FOREIGN = json.dumps({"success": True, "data": {"id": "foreign"}}).encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def endless(exchange: Exchange) -> None:
    """A body without an end."""
    exchange.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        exchange.send(b"10000\r\n" + b" " * 65536 + b"\r\n")


def bomb(layers: int) -> Callable[[Exchange], None]:
    """A body of 200 MB, compressed so many times."""
    encodings = ", ".join(["gzip"] * layers)

    @functools.cache
    def content() -> bytes:
        packed = b" " * 200_000_000
        for _ in range(layers):
            packed = gzip.compress(packed, 1)
        return packed

    return lambda exchange: exchange.answer(content(), "200 OK", f"Content-Encoding: {encodings}")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", ["200 OK", "500 Oops"])
def test_an_answer_larger_than_the_limit_is_an_error_of_its_own(kind: str, status: str) -> None:
    with RawServer(lambda e: e.answer(b" " * 2000, status)) as server:
        with pytest.raises(rc.ResponseTooLargeError, match="larger than 1999 bytes") as caught:
            call(kind, server.url, max_response_size=1999)
        assert len(server.requests) == caught.value.attempts == 1
        with pytest.raises((rc.NotJSONError, rc.ServerError)):
            call(kind, server.url, max_response_size=2000, retry=NEVER_AGAIN)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("respond", [endless, bomb(1), bomb(2)], ids=["endless", "bomb", "bomb in a bomb"])
def test_no_body_takes_more_memory_than_the_limit(kind: str, respond: Callable[[Exchange], None]) -> None:
    code = (
        "import resource, sys\n"
        "from support.caller import call\n"
        "import retool_client as rc\n"
        "if sys.argv[1] == 'async': import anyio._backends._asyncio\n"
        "import retool_client._runtime.transport\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: call(sys.argv[1], sys.argv[2], max_response_size=4 * 2**20)\n"
        "except rc.ResponseTooLargeError: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    environment = {"PYTHONPATH": f"{ROOT / 'generated' / NEWEST}:{ROOT / 'tests'}"}
    with RawServer(respond) as server:
        command = [sys.executable, "-c", code, kind, server.url]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert int(ran.stdout) < 40_000


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("gzip", gzip.compress(OWN)),
        ("x-gzip", gzip.compress(OWN)),
        ("deflate", zlib.compress(OWN)),
        ("deflate", zlib.compress(OWN)[2:-4]),
        ("deflate, gzip", gzip.compress(zlib.compress(OWN))),
        ("gzip", gzip.compress(OWN[:9]) + gzip.compress(OWN[9:])),
        ("identity", OWN),
    ],
    ids=["gzip", "x-gzip", "deflate", "raw deflate", "twice", "members", "identity"],
)
def test_encodings_are_decoded(kind: str, encoding: str, content: bytes) -> None:
    with RawServer(lambda e: e.answer(content, "200 OK", f"Content-Encoding: {encoding}")) as server:
        assert call(kind, server.url).id == "own"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("gzip", gzip.compress(OWN)[:-9]),
        ("gzip", b"plain"),
        ("br", OWN),
        (", ".join(["gzip"] * 1000), OWN),
        ("gzip", gzip.compress(OWN) + b"more"),
    ],
    ids=["cut", "plain", "unknown", "a thousand times", "more"],
)
def test_what_cannot_be_decoded_is_an_error(kind: str, encoding: str, content: bytes) -> None:
    with (
        RawServer(lambda e: e.answer(content, "200 OK", f"Content-Encoding: {encoding}")) as server,
        pytest.raises(rc.RetoolConnectionError, match="the answer's body is"),
    ):
        call(kind, server.url, retry=NEVER_AGAIN)


def message(body: bytes, framing: str, head: bytes = HEAD) -> bytes:
    """A whole answer."""
    if framing == "chunked":
        return head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    if framing == "trailers":
        return head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\nX-A: b\r\n\r\n" % (len(body), body)
    return head + b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


MORE = {
    "answer": message(FOREIGN, "length"),
    "chunked": message(FOREIGN, "chunked"),
    "half": message(FOREIGN, "length")[:30],
    "line": b"\r\n",
    "informational": b"HTTP/1.1 100 Continue\r\n\r\n" + message(FOREIGN, "length"),
}


def twice(kind: str, url: str, **options: Any) -> list[Any]:
    """The ids of two calls of one client, one after the other."""
    if kind == "sync":
        with rc.Retool(url, token=TOKEN, retry=NEVER_AGAIN, **options) as retool:
            return [retool.users.get("user_1").id, (time.sleep(0.05), retool.users.get("user_1").id)[1]]

    async def run() -> list[Any]:
        async with rc.AsyncRetool(url, token=TOKEN, retry=NEVER_AGAIN, **options) as retool:
            first = (await retool.users.get("user_1")).id
            await asyncio.sleep(0.05)
            return [first, (await retool.users.get("user_1")).id]

    return asyncio.run(run())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("framing", ["length", "chunked", "trailers"])
@pytest.mark.parametrize("more", MORE)
@pytest.mark.parametrize("pause", [False, True], ids=["at once", "later"])
def test_bytes_after_an_answer_are_never_the_next_answer(kind: str, framing: str, more: str, pause: bool) -> None:
    def respond(exchange: Exchange) -> None:
        own = message(OWN, framing)
        if pause:
            exchange.send(own)
            time.sleep(0.01)
        exchange.send(MORE[more] if pause else own + MORE[more])

    with RawServer(respond) as server:
        assert twice(kind, server.url) == ["own", "own"]
        assert server.connections == 2


@pytest.mark.parametrize("kind", KINDS)
def test_bytes_after_an_answer_are_never_the_next_answer_over_tls(kind: str) -> None:
    authority = trustme.CA()
    context, trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(trusted)

    def respond(exchange: Exchange) -> None:
        exchange.send(message(OWN, "length"))
        exchange.send(message(FOREIGN, "length"))

    with RawServer(respond, context=context) as server:
        assert twice(kind, server.url, verify=trusted) == ["own", "own"]
        assert server.connections == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("framing", ["length", "chunked", "trailers"])
@pytest.mark.parametrize("size", [1, 3, 7])
def test_an_answer_in_small_pieces_is_whole_and_its_connection_is_kept(kind: str, framing: str, size: int) -> None:
    body = json.dumps({"success": True, "data": {"id": "own", "email": "a\n\n@b"}}, indent=1).encode() + b"\r\n\r\n"

    def respond(exchange: Exchange) -> None:
        whole = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + message(body, framing)
        for start in range(0, len(whole), size):
            exchange.send(whole[start : start + size])

    with RawServer(respond) as server:
        assert twice(kind, server.url) == ["own", "own"]
        assert server.connections == 1


@pytest.mark.parametrize("kind", KINDS)
def test_control_characters_of_a_message_are_shown_escaped(kind: str) -> None:
    text = "no\x1b]0;pwn\x07\x9b31m\r\n\u202eevil \ud800 é"
    body = json.dumps({"success": False, "message": text}).encode()
    with RawServer(lambda e: e.answer(body, "404 Not Found")) as server, pytest.raises(rc.NotFoundError) as caught:
        call(kind, server.url)
    assert str(caught.value).endswith(r"no\x1b]0;pwn\x07\x9b31m\r\n\u202eevil \ud800 é")
    assert str(caught.value).isprintable()
    assert caught.value.api_message == text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["Infinity", "-Infinity", "NaN", "1e999", "-1e400"])
def test_what_is_no_value_of_json_is_a_decode_error(kind: str, text: str) -> None:
    body = f'{{"success": true, "data": {{"id": "a", "metadata": {{"x": {text}}}}}}}'.encode()
    with RawServer(lambda e: e.answer(body)) as server, pytest.raises(rc.DecodeError):
        call(kind, server.url)


@pytest.mark.parametrize("kind", KINDS)
def test_headers_that_are_repeated_are_joined(kind: str) -> None:
    with RawServer(lambda e: e.answer(OWN, "200 OK", "X-A: 1", "x-a: 2", "X-B: 3")) as server:
        raw = call(kind, server.url, raw=True)
    assert (raw.headers["x-a"], raw.headers["x-b"]) == ("1, 2", "3")
