"""The front on sockets: HTTP/1.1 parsed by h11 on asyncio's protocols, which can also reset, cut and drip.

A server of a library answers as it should, whatever happens; this one has to be able not to. What clients can make it
hold is bounded by `Limits`.
"""

import asyncio
import contextlib
import errno
import os
import socket
import struct
import threading
from collections.abc import AsyncGenerator, Collection
from email.utils import formatdate
from http import HTTPStatus

import h11
from attrs import evolve, frozen

from ...errors import ClientgenError
from . import guard
from .messages import App, Reply, Request, Wire, envelope, json_reply

_MAX_HEAD = _PIECE = 64 * 1024
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


class _Connection:
    """One connection: requests in their order, each answered before the next is read."""

    def __init__(self, server: "Server", reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._server = server
        self._reader = reader
        self._writer = writer
        self._rest = b""
        self._held = 0
        self._is_busy = False
        self.waits = False
        self.active = asyncio.get_running_loop().time()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read, made or sent."""
        return not self._is_busy and not self.unread

    @property
    def unread(self) -> int:
        """How many bytes of answers the client has not read."""
        return self._writer.transport.get_write_buffer_size()

    def abort(self) -> None:
        """Ends the connection at once."""
        self._writer.transport.abort()

    def close(self) -> None:
        """Ends the connection once what was written is sent."""
        self._writer.close()

    async def serve(self) -> None:
        """Answers requests until the connection ends."""
        try:
            if not self._server.admit(self):
                reply = json_reply(503, envelope("Too many connections"))
                self._writer.write(_head(reply, len(reply.body), close=True) + reply.body)
                return
            while await self._next():
                self._is_busy = False
        except _BadRequestError as error:
            await self._refuse(error.reply)
        except (h11.RemoteProtocolError, ValueError) as error:
            # ValueError: h11 reads numbers that Python refuses to.
            status = getattr(error, "error_status_hint", 400)
            await self._refuse(json_reply(status, envelope(f"Malformed request: {str(error)[:200]}")))
        except OSError:
            pass  # the client is gone
        finally:
            self._hold(-self._held)
            self._server.forget(self)
            self.close()

    async def _next(self) -> bool:
        """Reads a request and answers it; False if the connection ends."""
        # A parser for each request: h11 would have to see each answer, and it would refuse to send a fault's.
        parser = h11.Connection(h11.SERVER, max_incomplete_event_size=_MAX_HEAD)
        head: h11.Request | None = None
        body = bytearray()
        limit = 0
        data, self._rest = self._rest, b""
        while True:
            if data and head is None and not parser.trailing_data[0]:
                # RFC 9112, 2.2: an empty line before a request means nothing.
                data = data.lstrip(b"\r\n")
                if data.startswith(_TLS):
                    raise _BadRequestError(400, "The mock speaks plain HTTP: use http://, not https://")
            if data:
                parser.receive_data(data)
                data = b""
            event = parser.next_event()
            if isinstance(event, h11.Request):
                head, self._is_busy = event, True
                limit = self._checked(event)
            elif isinstance(event, h11.Data):
                if len(body) + len(event.data) > limit:
                    raise self._too_large(limit, head)
                self._hold(len(event.data))
                body += event.data
            elif isinstance(event, h11.EndOfMessage) and head is not None:
                break
            else:
                if parser.they_are_waiting_for_100_continue and not body:
                    self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                data = await self._reader.read(_PIECE)
                self._touch()
                if not data:
                    return False
        self._rest = parser.trailing_data[0]
        self._hold(0)
        return await self._answer(evolve(_request(head), body=bytes(body)), head.http_version)

    def _checked(self, event: h11.Request) -> int:
        """Refuses requests that are not read, and says how large the body of others may be."""
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
        limits = self._server.limits
        limit = limits.body if self._server.app.trusts(head) else limits.untrusted_body
        if int(length or 0) > limit:
            raise self._too_large(limit, event)
        return limit

    def _too_large(self, limit: int, event: h11.Request | None) -> "_BadRequestError":
        error = _BadRequestError(413, f"The body is too large: this server reads {limit // 1024 // 1024} MiB")
        if limit < self._server.limits.body and event is not None:
            # Without a token the answer does not depend on the body.
            reply = self._server.app.handle(_request(event))
            error.reply = reply if isinstance(reply, Reply) else error.reply
        return error

    def _hold(self, size: int) -> None:
        if not self._server.hold(size):
            raise _BadRequestError(503, "Too many bytes in flight")
        self._held += size

    async def _answer(self, request: Request, version: bytes) -> bool:
        self._hold(-self._held)
        connection = (request.header("connection") or "").lower()
        ends = "close" in connection or (version == b"1.0" and "keep-alive" not in connection)
        reply = self._server.app.handle(request)
        if not isinstance(reply, Reply):
            self.waits = True
            reply = await reply
        is_bare = request.method == "HEAD" or reply.status in (204, 304)
        if reply.pieces is not None:
            ends = await self._stream(reply, reply.pieces, ends, is_bare, chunks=version == b"1.1")
        elif reply.wire != Wire():
            ends = await self._misbehave(reply, request.method, ends)
        else:
            body = b"" if request.method == "HEAD" else reply.body
            await self._write(_head(reply, len(reply.body), ends) + body)
        self.waits = False
        self._touch()
        return not ends

    async def _write(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()
        self._touch()

    async def _stream(
        self, reply: Reply, pieces: AsyncGenerator[bytes, None], ends: bool, is_bare: bool, *, chunks: bool
    ) -> bool:
        """Sends a body as it comes; one that breaks off breaks off for the client, too."""
        sized = is_bare or reply.header("content-length") is not None
        chunked = chunks and not sized
        ends = ends or not (chunked or sized)
        await self._write(_head(reply, None, ends, chunked=chunked))
        async with contextlib.aclosing(pieces):
            async for piece in pieces:
                if piece:
                    await self._write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
        if chunked:
            await self._write(b"0\r\n\r\n")
        return ends

    async def _misbehave(self, reply: Reply, method: str, ends: bool) -> bool:
        transport, wire = self._writer.transport, reply.wire
        self.waits = True
        await asyncio.sleep(wire.delay)
        if wire.reset:
            # With no time to linger, closing sends a reset.
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        if wire.reset or wire.close:
            return True
        ends = ends or wire.cut is not None or wire.longer != 0
        body = b"" if method == "HEAD" else reply.body[: wire.cut]
        await self._write(_head(reply, max(0, len(reply.body) + wire.longer), ends))
        for piece in (body[i : i + 1] for i in range(len(body))) if wire.drip else (body,):
            await self._write(piece)
            await asyncio.sleep(wire.drip)
        return ends

    async def _refuse(self, reply: Reply) -> None:
        """Answers a request that is not read to its end.

        The client may still be sending, and closing at once would reset the connection before it has read the answer
        (RFC 9112, 9.6).
        """
        self._is_busy = True
        with contextlib.suppress(OSError, asyncio.TimeoutError):
            self._writer.write(_head(reply, len(reply.body), close=True) + reply.body)
            if self._writer.can_write_eof():
                self._writer.write_eof()
            async with asyncio.timeout(_LINGER_SECONDS):
                while await self._reader.read(_PIECE):
                    pass

    def _touch(self) -> None:
        self.active = asyncio.get_running_loop().time()


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
        self._tasks: set[asyncio.Future[None]] = set()
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
            number = self._error.errno if isinstance(self._error, OSError) else None
            # A name that does not resolve has a negative number, and a text of its own.
            why = (
                os.strerror(number) if number and number > 0 else getattr(self._error, "strerror", None) or self._error
            )
            is_port = number in (errno.EADDRINUSE, errno.EACCES)
            raise ClientgenError(
                f"cannot listen on {self._host}:{self._asked_port}: {why}",
                fix="Use --port 0 for a free port." if is_port else "Use an address of this machine: --host 127.0.0.1.",
            )

    @property
    def url(self) -> str:
        """Where it listens: scheme, host and port."""
        return f"http://{f'[{self._host}]' if ':' in self._host else self._host}:{self.port}"

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
        """Holds more bytes of a body, if there is room for them, or fewer."""
        unread = sum(connection.unread for connection in self._open)
        if size >= 0 and self._held + unread + size > self.limits.in_flight:
            return False
        self._held += size
        return True

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
        # asyncio accepts a whole backlog before anything is closed: together they must not exhaust the open files.
        waiting = max(1, self._room // 4)
        server = await asyncio.start_server(self._accept, self._host, self._asked_port, backlog=waiting)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        sweeping = self.loop.create_task(self._sweep())
        await self._stop.wait()
        sweeping.cancel()
        server.close()
        for connection in tuple(self._open):
            connection.abort()
        await asyncio.sleep(0)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # As a coroutine, this would be logged by asyncio where it is cancelled at the end.
        task = asyncio.ensure_future(_Connection(self, reader, writer).serve())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sweep(self) -> None:
        """Closes connections on which nothing comes or goes."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(self.limits.idle / 4)
            oldest = loop.time() - self.limits.idle
            for connection in tuple(self._open):
                if connection.active < oldest and not connection.waits:
                    connection.abort()
