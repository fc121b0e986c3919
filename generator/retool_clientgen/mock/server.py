"""The front on sockets: HTTP/1.1 on asyncio's protocols, which can also reset, cut and drip.

A server of a library answers as it should, whatever happens; this one has to be able not to. What it reads follows RFC
9112: request line, header fields, and a body by `Content-Length` or in chunks.
"""

import asyncio
import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable
from email.utils import formatdate
from http import HTTPStatus

from ..errors import ClientgenError
from .core import Core
from .messages import AS_IT_SHOULD_BE, Reply, Request, envelope, json_reply

MAX_HEAD = 64 * 1024
"""The largest head of a request that is read, in bytes."""

MAX_BODY = 64 * 1024 * 1024
"""The largest body of a request that is read, in bytes."""

_START_SECONDS = 10
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,8}")


class _BadRequest(Exception):  # noqa: N818 - it is an answer
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class _Connection(asyncio.Protocol):
    """One connection: requests in their order, each answered before the next is read."""

    def __init__(self, core: Core, open_ones: "set[_Connection]") -> None:
        self._core = core
        self._open = open_ones
        self._buffer = bytearray()
        self._task: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport | None = None
        self._continued = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for mypy: this is a stream
        self._transport = transport
        self._open.add(self)

    def connection_lost(self, _exception: Exception | None) -> None:
        self._open.discard(self)
        if self._task is not None:
            self._task.cancel()

    def abort(self) -> None:
        """Ends the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._task is None:
            self._work()

    def _work(self) -> None:
        while self._transport is not None and not self._transport.is_closing():
            try:
                found = _take_request(self._buffer, self._continue)
            except _BadRequest as error:
                self._write(json_reply(error.status, envelope(str(error))), "GET", close=True)
                return
            if found is None:
                return
            request, close = found
            self._continued = False
            reply = self._core.handle(request)
            if reply.wire is AS_IT_SHOULD_BE:
                self._write(reply, request.method, close=close)
                continue
            self._task = asyncio.get_running_loop().create_task(self._misbehave(reply, request.method, close))
            return

    def _continue(self) -> None:
        if not self._continued and self._transport is not None:
            self._continued = True
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _write(self, reply: Reply, method: str, *, close: bool) -> None:
        assert self._transport is not None  # noqa: S101 - for mypy: it is connected
        self._transport.write(_head(reply, len(reply.body), close) + (b"" if method == "HEAD" else reply.body))
        if close:
            self._transport.close()

    async def _misbehave(self, reply: Reply, method: str, close: bool) -> None:
        transport, wire = self._transport, reply.wire
        assert transport is not None  # noqa: S101 - for mypy: it is connected
        await asyncio.sleep(wire.delay)
        if wire.reset:
            # With no time to linger, closing sends a reset.
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
            return
        if wire.close:
            transport.close()
            return
        ends = close or wire.cut is not None or wire.longer != 0
        body = b"" if method == "HEAD" else reply.body if wire.cut is None else reply.body[: wire.cut]
        transport.write(_head(reply, max(0, len(reply.body) + wire.longer), ends))
        if wire.drip:
            for byte in body:
                transport.write(bytes((byte,)))
                await asyncio.sleep(wire.drip)
        else:
            transport.write(body)
        self._task = None
        if ends:
            transport.close()
        else:
            self._work()


def _head(reply: Reply, length: int, close: bool) -> bytes:
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {reply.status} {phrase}", f"Date: {formatdate(usegmt=True)}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    if reply.status not in (204, 304):
        lines.append(f"Content-Length: {length}")
    if close:
        lines.append("Connection: close")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _take_request(buffer: bytearray, send_continue: Callable[[], None]) -> tuple[Request, bool] | None:
    """The next request in a buffer, taken out of it, and whether the connection ends after it; None until it is whole.

    Raises:
        _BadRequest: If what is in the buffer is no request.
    """
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        if len(buffer) > MAX_HEAD:
            raise _BadRequest(431, "The head of the request is too large")
        return None
    lines = bytes(buffer[:end]).decode("latin-1").split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or parts[2] not in ("HTTP/1.1", "HTTP/1.0") or not parts[0].isalpha():
        raise _BadRequest(400, "The request line is none")
    headers = []
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise _BadRequest(400, "A header field is none")
        headers.append((name, value.strip()))
    method, target, version = parts
    if "://" in target.partition("?")[0]:
        target = "/" + target.split("/", 3)[3] if target.count("/") > 2 else "/"
    request = Request(method.upper(), target, tuple(headers))
    body, taken = _body(buffer, end + 4, request)
    if body is None:
        if (request.header("expect") or "").lower() == "100-continue":
            send_continue()
        return None
    del buffer[:taken]
    connection = (request.header("connection") or "").lower()
    close = "close" in connection or (version == "HTTP/1.0" and "keep-alive" not in connection)
    return Request(request.method, target, request.headers, body), close


def _body(buffer: bytearray, start: int, request: Request) -> tuple[bytes | None, int]:
    """The body, and where it ends in the buffer; None until it is whole."""
    if (request.header("transfer-encoding") or "").lower() == "chunked":
        return _chunks(buffer, start)
    said = request.header("content-length") or "0"
    if not said.isdigit():
        raise _BadRequest(400, "Content-Length is no number")
    length = int(said)
    if length > MAX_BODY:
        raise _BadRequest(413, "The body is too large")
    if len(buffer) < start + length:
        return None, start
    return bytes(buffer[start : start + length]), start + length


def _chunks(buffer: bytearray, at: int) -> tuple[bytes | None, int]:
    body = bytearray()
    while True:
        end = buffer.find(b"\r\n", at)
        if end < 0:
            return None, at
        said = bytes(buffer[at:end]).partition(b";")[0].strip()
        if not _CHUNK_SIZE.fullmatch(said):
            raise _BadRequest(400, "A chunk has no size")
        size = int(said, 16)
        if len(body) + size > MAX_BODY:
            raise _BadRequest(413, "The body is too large")
        at = end + 2
        if len(buffer) < at + size + 2:
            return None, at
        body += buffer[at : at + size]
        at += size + 2
        if size == 0:
            return bytes(body), at


class Server:
    """Serves an instance on a socket, in a thread of its own.

    Args:
        core: The instance.
        host: Address to listen on.
        port: Port to listen on; a free one if it is 0.
    """

    def __init__(self, core: Core, host: str, port: int) -> None:
        self._core = core
        self._host = host
        self._asked_port = port
        self._open: set[_Connection] = set()
        self._ready = threading.Event()
        self._error: OSError | OverflowError | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="retool-mock", daemon=True)
        self.port = port

    def start(self) -> None:
        """Begins to serve.

        Raises:
            ClientgenError: If the address cannot be listened on.
        """
        self._thread.start()
        self._ready.wait(_START_SECONDS)
        if self._error is not None:
            self._thread.join()
            raise ClientgenError(
                f"cannot be listened on: {self._error.strerror if isinstance(self._error, OSError) else self._error}",
                where=f"{self._host}:{self._asked_port}",
                fix="With --port 0 the mock takes a free port.",
            )

    def stop(self) -> None:
        """Ends all connections and stops serving."""
        if self._loop is not None and self._stop is not None and self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # the loop ended in between
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except (OSError, OverflowError) as error:
            self._error = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await self._loop.create_server(
            lambda: _Connection(self._core, self._open), self._host, self._asked_port, backlog=1024
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for connection in tuple(self._open):
            connection.abort()
        await asyncio.sleep(0)
