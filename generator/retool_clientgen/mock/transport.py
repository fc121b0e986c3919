"""The front without sockets: a transport for httpx clients in the same process, sync and async."""

import time
from collections.abc import AsyncIterator, Iterator

import httpx

from .core import Core
from .messages import Reply, Request


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes as a fault wants it to come."""

    def __init__(self, reply: Reply, request: httpx.Request) -> None:
        self._reply = reply
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        wire, body = self._reply.wire, self._reply.body
        body = body if wire.cut is None else body[: wire.cut]
        body = body[: wire.longer] if wire.longer < 0 else body
        if wire.drip:
            for byte in body:
                time.sleep(wire.drip)
                yield bytes((byte,))
        else:
            yield body
        if wire.longer > 0 or len(body) < min(len(self._reply.body), len(self._reply.body) + wire.longer):
            raise httpx.RemoteProtocolError(
                "peer closed connection without sending complete message body", request=self._request
            )

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def in_process(core: Core) -> httpx.MockTransport:
    """A transport that asks an instance directly.

    Faults come as httpx reports them from a socket: a reset as `ReadError`, a slow first byte beyond the timeout as
    `ReadTimeout`, and so on.

    Args:
        core: The instance.
    """

    def handle(request: httpx.Request) -> httpx.Response:
        headers = tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in request.headers.raw)
        target = request.url.raw_path.decode("ascii")
        reply = core.handle(Request(request.method, target, headers, request.content))
        wire = reply.wire
        if wire.delay:
            allowed = request.extensions.get("timeout", {}).get("read")
            if allowed is not None and wire.delay > allowed:
                raise httpx.ReadTimeout("timed out", request=request)
            time.sleep(wire.delay)
        if wire.reset:
            raise httpx.ReadError("Connection reset by peer", request=request)
        if wire.close:
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
        return httpx.Response(reply.status, headers=list(reply.headers), stream=_Body(reply, request))

    return httpx.MockTransport(handle)
