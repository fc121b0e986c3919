"""The front on sockets: HTTP/1.1 on asyncio's protocols, which can also reset, cut and drip.

A server of a library answers as it should, whatever happens; this one has to be able not to.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from email.utils import formatdate
from http import HTTPStatus

from ...errors import ClientgenError
from ..core import Core
from .messages import AS_IT_SHOULD_BE, Reply, envelope, json_reply
from .reading import BadRequestError, Reader

_LINGER_SECONDS = 5.0
"""How long what a client still sends is read after it was refused."""


class _Connection(asyncio.Protocol):
    """One connection: requests in their order, each answered before the next is read."""

    def __init__(self, core: Core, open_ones: "set[_Connection]") -> None:
        self._core = core
        self._open = open_ones
        self._reader = Reader()
        self._task: asyncio.Task[None] | None = None
        self._transport: asyncio.Transport | None = None
        self._refused = False

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
        if self._refused:
            return
        self._reader.feed(data)
        if self._task is None:
            self._work()

    def _work(self) -> None:
        while self._transport is not None and not self._transport.is_closing():
            try:
                found = self._reader.take()
            except BadRequestError as error:
                self._refuse(self._transport, json_reply(error.status, envelope(str(error))))
                return
            if found is None:
                if self._reader.waits():
                    self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                return
            request, close = found
            reply = self._core.handle(request)
            if reply.wire is AS_IT_SHOULD_BE:
                self._write(reply, request.method, close=close)
                continue
            self._task = asyncio.get_running_loop().create_task(self._misbehave(reply, request.method, close))
            return

    def _refuse(self, transport: asyncio.Transport, reply: Reply) -> None:
        """Answers what is not read to its end.

        The client may still be sending, and closing at once would reset the connection before it has read the answer
        (RFC 9112, 9.6).
        """
        self._refused = True
        transport.write(_head(reply, len(reply.body), close=True) + reply.body)
        transport.write_eof()
        asyncio.get_running_loop().call_later(_LINGER_SECONDS, transport.close)

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
        self._error: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="retool-mock", daemon=True)
        self.port = port

    def start(self) -> None:
        """Begins to serve.

        Raises:
            ClientgenError: If the address cannot be listened on.
        """
        if not self._host:
            # To asyncio it means every address of the machine.
            self._error = ValueError("there is no host")
        else:
            self._thread.start()
            self._ready.wait()
        if self._error is not None:
            raise ClientgenError(
                f"cannot be listened on: {getattr(self._error, 'strerror', None) or self._error}",
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
        except (OSError, OverflowError, ValueError) as error:
            # ValueError: an address that is none, such as `a..b`.
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
