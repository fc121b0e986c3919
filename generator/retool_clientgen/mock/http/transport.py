"""The front without sockets: a transport for httpx clients in the same process, sync and async."""

import time
from collections.abc import AsyncIterator, Callable, Iterator

import httpx
from attrs import frozen

from .messages import Reply, Request, Wire


async def _wait(seconds: float) -> None:
    """Waits without holding up what else its event loop has to do, whether that is asyncio's or trio's."""
    if seconds:
        import anyio  # which httpx requires

        await anyio.sleep(seconds)


def _check_patience(request: httpx.Request, seconds: float) -> None:
    """Raises what a client does that waits less than so many seconds for the next bytes."""
    allowed = request.extensions.get("timeout", {}).get("read")
    if allowed is not None and seconds > allowed:
        raise httpx.ReadTimeout("timed out", request=request)


@frozen
class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes as a fault wants it to come."""

    wire: Wire
    whole: bytes
    request: httpx.Request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces():
            time.sleep(self.wire.drip)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces():
            await _wait(self.wire.drip)
            yield piece

    def _pieces(self) -> Iterator[bytes]:
        wire = self.wire
        body = self.whole[: wire.cut]
        body = body[: wire.longer] if wire.longer < 0 else body
        if wire.drip and body:
            _check_patience(self.request, wire.drip)
        yield from (body[at : at + 1] for at in range(len(body))) if wire.drip else (body,)
        if wire.longer > 0 or len(body) < min(len(self.whole), len(self.whole) + wire.longer):
            message = "peer closed connection without sending complete message body"
            raise httpx.RemoteProtocolError(message, request=self.request)


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Asks an instance directly; where a fault wants an answer to be late, it waits in the client's own way.

    Args:
        handle: What answers at once: `MockRetool.handle`.
    """

    def __init__(self, handle: Callable[[Request], Reply]) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of a sync client."""
        request.read()
        reply = self._reply(request)
        time.sleep(reply.wire.delay)
        return self._response(reply, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request of an async client."""
        await request.aread()
        reply = self._reply(request)
        await _wait(reply.wire.delay)
        return self._response(reply, request)

    def _reply(self, request: httpx.Request) -> Reply:
        headers = tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in request.headers.raw)
        target = request.url.raw_path.decode("ascii")
        reply = self._handle(Request(request.method, target, headers, request.content))
        _check_patience(request, reply.wire.delay)
        return reply

    def _response(self, reply: Reply, request: httpx.Request) -> httpx.Response:
        if reply.wire.reset:
            raise httpx.ReadError("Connection reset by peer", request=request)
        if reply.wire.close:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
        body = b"" if request.method == "HEAD" else reply.body
        return httpx.Response(reply.status, headers=list(reply.headers), stream=_Body(reply.wire, body, request))
