"""The front on sockets: HTTP/1.1 parsed by h11 on asyncio's protocols, which can also reset, cut and drip.

A server of a library answers as it should, whatever happens; this one has to be able not to. What clients can make it
hold is bounded by `Limits`.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import AsyncIterator, Awaitable, Collection
from email.utils import formatdate
from http import HTTPStatus

import h11
from attrs import evolve, frozen

from ...errors import ClientgenError
from . import guard
from .messages import App, Reply, Request, Wire, envelope, json_reply

_MAX_HEAD = 64 * 1024
_LINGER_SECONDS = 5.0
"""How long the server reads what a client still sends after a refusal."""

_TLS = b"\x16\x03"
"""What a connection begins with whose client wants to talk TLS."""


@frozen
class Limits:
    """What clients can make the server hold.

    Attributes:
        connections: Connections at a time; beyond it the one that was idle longest is closed, or the new one refused.
        idle: Seconds without a byte after which a connection is closed, unless a fault delays its answer.
        body: Bytes of the body of a request.
        untrusted_body: The same without a token of the instance.
        in_flight: Bytes of all bodies that are being read and all answers that clients do not read.
    """

    connections: int = 500
    idle: float = 60.0
    body: int = 64 * 1024 * 1024
    untrusted_body: int = 64 * 1024
    in_flight: int = 256 * 1024 * 1024

    @property
    def room(self) -> int:
        """How many connections the files that this process may open have room for."""
        try:
            import resource
        except ImportError:  # Windows has no such limit
            return self.connections
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return self.connections if soft == resource.RLIM_INFINITY else max(1, min(self.connections, soft // 2))


class _BadRequestError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.reply = json_reply(status, envelope(message))


class _Connection(asyncio.Protocol):
    """One connection: requests in their order, each answered before the next is read."""

    def __init__(self, server: "Server") -> None:
        self._server = server
        self._parser = _new_parser()
        self._transport: asyncio.Transport | None = None
        self._task: asyncio.Task[None] | None = None
        self._head: Request | None = None
        self._body = bytearray()
        self._limit = 0
        self._closes = False
        self._continued = False
        self._refused = False
        self._chunks = True
        self._readable = True
        self._drained = asyncio.Event()
        self._drained.set()
        self.active = 0.0

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read, made or sent."""
        return self._head is None and self._task is None and not self._refused and not self.unread

    @property
    def unread(self) -> int:
        """How many bytes of answers the client has not read."""
        return self._transport.get_write_buffer_size() if self._transport is not None else 0

    @property
    def writable(self) -> bool:
        """Whether the client reads what is sent."""
        return self._drained.is_set()

    @property
    def waits(self) -> bool:
        """Whether an answer is being made, or delayed by a fault."""
        return self._task is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for mypy: this is a stream
        self._transport = transport
        self._touch()
        if not self._server.admit(self):
            self._refused = True
            self._write(json_reply(503, envelope("Too many connections")), "GET", close=True)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.forget(self)
        self._release()
        if self._task is not None:
            self._task.cancel()

    def pause_writing(self) -> None:
        self._drained.clear()

    def resume_writing(self) -> None:
        self._drained.set()
        self._touch()
        self._work()

    def abort(self) -> None:
        """Ends the connection at once."""
        if self._transport is not None:
            self._transport.abort()

    def close(self) -> None:
        """Ends the connection once what was written is sent."""
        if self._transport is not None:
            self._transport.close()

    def data_received(self, data: bytes) -> None:
        self._touch()
        if self._refused:
            return
        self._feed(data)
        if self._blocked:
            # A client that sends more before it was answered waits until it was.
            self._readable = False
            self._connected.pause_reading()
        else:
            self._work()

    def _feed(self, data: bytes) -> None:
        if self._head is None and not self._parser.trailing_data[0]:
            # RFC 9112, 2.2: an empty line before a request means nothing.
            data = data.lstrip(b"\r\n")
            if data.startswith(_TLS):
                self._refuse(json_reply(400, envelope("This server speaks plain HTTP: use http://, not https://")))
                return
        if data:
            self._parser.receive_data(data)

    @property
    def _blocked(self) -> bool:
        return self._task is not None or not self.writable

    @property
    def _connected(self) -> asyncio.Transport:
        assert self._transport is not None  # noqa: S101 - for mypy: it is connected
        return self._transport

    def _touch(self) -> None:
        self.active = asyncio.get_running_loop().time()

    def _work(self) -> None:
        """Answers the requests that have come, as far as the client reads the answers."""
        try:
            while not self._blocked and not self._refused and not self._connected.is_closing():
                if not self._step():
                    break
        except _BadRequestError as error:
            self._refuse(error.reply)
        except (h11.RemoteProtocolError, ValueError) as error:
            # ValueError: h11 reads numbers that Python refuses to.
            status = getattr(error, "error_status_hint", 400)
            self._refuse(json_reply(status, envelope(f"Malformed request: {str(error)[:200]}")))
        if not self._readable and not self._blocked and not self._connected.is_closing():
            self._readable = True
            self._connected.resume_reading()

    def _step(self) -> bool:
        """Takes what the parser has next; False if it needs more bytes."""
        event = self._parser.next_event()
        if isinstance(event, h11.Request):
            self._begin(event)
        elif isinstance(event, h11.Data):
            self._take(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage):
            self._answer()
        else:
            if self._parser.they_are_waiting_for_100_continue and not self._continued:
                self._continued = True
                self._connected.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            return False
        return True

    def _begin(self, event: h11.Request) -> None:
        head = _request(event)
        if event.http_version not in (b"1.0", b"1.1"):
            raise _BadRequestError(505, "This server speaks HTTP/1.1")
        coding, length = head.header("transfer-encoding"), head.header("content-length")
        if coding is not None and length is not None:
            # RFC 9112, 6.3: what can be read in two ways is refused.
            raise _BadRequestError(400, "Malformed request: Content-Length beside Transfer-Encoding")
        reason = None if self._server.hosts is None else guard.refusal(head, self._server.hosts)
        if reason is not None:
            raise _BadRequestError(403, reason)
        connection = (head.header("connection") or "").lower()
        self._closes = "close" in connection or (event.http_version == b"1.0" and "keep-alive" not in connection)
        self._head, self._continued, self._chunks = head, False, event.http_version == b"1.1"
        limits = self._server.limits
        self._limit = limits.body if self._server.app.trusts(head) else limits.untrusted_body
        if int(length or 0) > self._limit:
            self._too_large(head)

    def _take(self, data: bytes) -> None:
        if len(self._body) + len(data) > self._limit and self._head is not None:
            self._too_large(self._head)
            return
        if not self._server.hold(len(data)):
            raise _BadRequestError(503, "Too many bytes in flight")
        self._body += data

    def _too_large(self, head: Request) -> None:
        refusal = self._server.app.handle(head) if self._limit < self._server.limits.body else None
        if isinstance(refusal, Reply):
            # Without a token the answer does not depend on the body.
            self._refuse(refusal)
            return
        raise _BadRequestError(413, f"The body is too large: this server reads {self._limit // 1024 // 1024} MiB")

    def _answer(self) -> None:
        assert self._head is not None  # noqa: S101 - for mypy: it was read
        if not self._server.hold(0):
            raise _BadRequestError(503, "Too many bytes in flight")
        request = evolve(self._head, body=bytes(self._body))
        rest, _ = self._parser.trailing_data
        self._head, self._parser = None, _new_parser()
        self._release()
        self._feed(rest)
        reply = self._server.app.handle(request)
        if isinstance(reply, Reply):
            self._send(reply, request.method)
        else:
            self._task = asyncio.ensure_future(self._awaited(reply, request.method))

    async def _awaited(self, coming: Awaitable[Reply], method: str) -> None:
        reply = await coming
        self._task = None
        self._touch()
        self._send(reply, method)
        self._work()

    def _send(self, reply: Reply, method: str) -> None:
        if reply.pieces is not None:
            self._task = asyncio.ensure_future(self._stream(reply, reply.pieces, method))
        elif reply.wire != Wire():
            self._task = asyncio.ensure_future(self._misbehave(reply, method, self._closes))
        else:
            self._write(reply, method, close=self._closes)

    async def _stream(self, reply: Reply, pieces: AsyncIterator[bytes], method: str) -> None:
        """Sends a body as it comes; one that breaks off breaks off for the client, too."""
        transport = self._connected
        bare = method == "HEAD" or reply.status in (204, 304)
        chunked = not bare and self._chunks and reply.header("content-length") is None
        ends = self._closes or not (chunked or bare or reply.header("content-length"))
        transport.write(_head(reply, None, ends, chunked=chunked))
        try:
            async for piece in pieces:
                if piece:
                    transport.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
                    await self._drained.wait()
        except ConnectionError:
            transport.close()
            return
        if chunked:
            transport.write(b"0\r\n\r\n")
        self._finish(ends)

    def _finish(self, ends: bool) -> None:
        """Closes the connection after an answer, or goes on with the next request."""
        self._task = None
        self._touch()
        if ends:
            self._connected.close()
        else:
            self._work()

    def _release(self) -> None:
        self._server.release(len(self._body))
        self._body = bytearray()

    def _refuse(self, reply: Reply) -> None:
        """Answers a request that is not read to its end.

        The client may still be sending, and closing at once would reset the connection before it has read the answer
        (RFC 9112, 9.6).
        """
        self._refused, self._head = True, None
        self._release()
        transport = self._connected
        transport.write(_head(reply, len(reply.body), close=True) + reply.body)
        if transport.can_write_eof():
            transport.write_eof()
        asyncio.get_running_loop().call_later(_LINGER_SECONDS, transport.close)

    def _write(self, reply: Reply, method: str, *, close: bool) -> None:
        self._connected.write(_head(reply, len(reply.body), close) + (b"" if method == "HEAD" else reply.body))
        if close:
            self._connected.close()

    async def _misbehave(self, reply: Reply, method: str, close: bool) -> None:
        transport, wire = self._connected, reply.wire
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
        self._finish(ends)


def _new_parser() -> h11.Connection:
    """A parser for one request: h11 would have to see each answer, and a fault's answer it would refuse to send."""
    return h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_HEAD)


def _request(event: h11.Request) -> Request:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in event.headers.raw_items())
    return Request(event.method.decode("ascii").upper(), event.target.decode("ascii"), headers)


def _head(reply: Reply, length: int | None, close: bool, *, chunked: bool = False) -> bytes:
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {reply.status} {phrase}"]
    if reply.header("date") is None:
        lines.append(f"Date: {formatdate(usegmt=True)}")
    lines += [f"{name}: {value}" for name, value in reply.headers]
    if length is not None and reply.status not in (204, 304):
        lines.append(f"Content-Length: {length}")
    lines += ["Transfer-Encoding: chunked"] * chunked + ["Connection: close"] * close
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


class Server:
    """Serves an instance on a socket, in a thread of its own.

    Args:
        app: The instance.
        host: Address to listen on.
        port: Port to listen on; a free one if it is 0.
        allowed_hosts: Names by which clients reach it, beside `host`; None if requests may come from any site.
        limits: What clients can make it hold.
    """

    def __init__(
        self, app: App, host: str, port: int, allowed_hosts: Collection[str] | None = (), limits: Limits | None = None
    ) -> None:
        self.app = app
        self.hosts = None if allowed_hosts is None else frozenset({host, *allowed_hosts})
        self.limits = limits or Limits()
        self.port = port
        self._host = host
        self._asked_port = port
        self._room = self.limits.room
        self._held = 0
        self._open: set[_Connection] = set()
        self._ready = threading.Event()
        self._error: Exception | None = None
        self.loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="retool-server", daemon=True)

    def start(self) -> None:
        """Begins to serve.

        Raises:
            ClientgenError: If it cannot listen on the address.
        """
        if not self._host:
            # An empty host means every address of the machine to asyncio.
            self._error = ValueError("the host is empty")
        else:
            self._thread.start()
            self._ready.wait()
        if self._error is not None:
            raise ClientgenError(
                f"cannot listen on {self._host}:{self._asked_port}: "
                f"{getattr(self._error, 'strerror', None) or self._error}",
                fix="Use --port 0 for a free port.",
            )

    def stop(self) -> None:
        """Ends all connections and stops serving."""
        if self.loop is not None and self._stop is not None and self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # the loop ended in between
                self.loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def admit(self, connection: _Connection) -> bool:
        """Whether there is room for a connection, if need be that of one that is idle."""
        if len(self._open) >= self._room:
            idle = min((other for other in self._open if other.is_idle), key=lambda c: c.active, default=None)
            if idle is None:
                return False
            self.forget(idle)
            idle.close()
        self._open.add(connection)
        return True

    def forget(self, connection: _Connection) -> None:
        """A connection has ended."""
        self._open.discard(connection)

    def hold(self, size: int) -> bool:
        """Holds more bytes of a body, if there is room for them."""
        unread = sum(connection.unread for connection in self._open if not connection.writable)
        if self._held + unread + size > self.limits.in_flight:
            return False
        self._held += size
        return True

    def release(self, size: int) -> None:
        """Holds some bytes less."""
        self._held -= size

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except (OSError, OverflowError, ValueError) as error:
            # ValueError: a malformed address, such as `a..b`.
            self._error = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await self.loop.create_server(lambda: _Connection(self), self._host, self._asked_port, backlog=1024)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        sweeping = self.loop.create_task(self._sweep())
        await self._stop.wait()
        sweeping.cancel()
        server.close()
        for connection in tuple(self._open):
            connection.abort()
        await asyncio.sleep(0)

    async def _sweep(self) -> None:
        """Closes connections on which nothing comes or goes."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(self.limits.idle / 4)
            oldest = loop.time() - self.limits.idle
            for connection in tuple(self._open):
                if connection.active < oldest and not connection.waits:
                    connection.abort()
