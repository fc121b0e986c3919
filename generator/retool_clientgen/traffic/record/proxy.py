"""A proxy on loopback: what goes through it reaches the instance and its client unchanged, and a recording redacted.

A proxy serves any client in any language, a browser included, and needs no change to it but the address. The mock's
server listens, and httpx talks to the instance, as everywhere else in the toolchain.
"""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from attrs import define

from ...errors import ClientgenError
from ...mock.http.messages import Reply, Request, envelope, json_reply
from ...mock.http.server import Limits, Server
from ...openapi.operations import API_ROOT
from ..bodies import read_body
from .exchange_log import ExchangeLog
from .redaction import Redactor

if TYPE_CHECKING:
    import httpx

MAX_KEPT = 16 * 1024 * 1024
"""The largest body that is recorded, in bytes; larger ones pass through."""

_LIMITS = Limits(body=1024**3, untrusted_body=1024**3, in_flight=2 * 1024**3)
_HOP_BY_HOP = frozenset(
    "connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding "
    "upgrade host".split()
)
_PATIENCE = 5.0
"""How many seconds exchanges that are under way get to reach the recording when the proxy ends."""


@define
class Counts:
    """What went through a proxy.

    Attributes:
        recorded: Exchanges in the recording.
        passed: Exchanges that are not with the API, are too large or cannot be read; they went through unrecorded.
        failed: Requests to which the instance gave no whole answer.
        lost: Exchanges that could not be written, as where the disk is full.
    """

    recorded: int = 0
    passed: int = 0
    failed: int = 0
    lost: int = 0


class Proxy:
    """Listens on loopback and passes requests on to an instance while it is a context.

    Args:
        url: URL of the instance.
        client: Talks to the instance; it is closed at the end.
        log: Where exchanges go.
        redactor: Redacts them before.
        host: Address to listen on, a loopback one.
        port: Port to listen on; 0 for any that is free.

    Raises:
        ClientgenError: If the address is not a loopback one; at the beginning of the context, if the port is taken.
    """

    def __init__(
        self,
        url: str,
        client: "httpx.AsyncClient",
        log: ExchangeLog,
        redactor: Redactor,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.counts = Counts()
        self._instance, self._client, self._log, self._redactor = url, client, log, redactor
        self._server = Server(self, loopback(host), port, None, _LIMITS)
        self._running = 0

    def __enter__(self) -> "Proxy":
        self._server.start()
        self.url = self._server.url
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._server.loop is not None:
            asyncio.run_coroutine_threadsafe(self._end(), self._server.loop).result()
        self._server.stop()

    async def _end(self) -> None:
        for _ in range(100):
            if self._running:
                await asyncio.sleep(_PATIENCE / 100)
        await self._client.aclose()

    def trusts(self, _head: Request) -> bool:
        """All requests may have large bodies."""
        return True

    async def handle(self, request: Request) -> Reply:
        """Passes a request on."""
        import httpx

        if not request.target.startswith("/"):
            return json_reply(400, envelope("the request names another server"))
        dropped = {*_HOP_BY_HOP, "accept-encoding", *([] if request.body else ["content-length"])}
        headers = [(name, value) for name, value in request.headers if name.lower() not in dropped]
        # What the recording has to read comes in an encoding that it can.
        is_packed = "gzip" in (request.header("accept-encoding") or "")
        headers.append(("accept-encoding", "gzip" if is_packed else "identity"))
        self._running += 1
        try:
            url = httpx.URL(self._instance)
            url = url.copy_with(raw_path=url.raw_path.rstrip(b"/") + request.target.encode("latin-1"))
            sent = httpx.Request(request.method, url, headers=headers, content=request.body or None)
            answer = await self._client.send(sent, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            self.counts.failed += 1
            return json_reply(502, envelope(f"cannot reach the instance: {type(error).__name__}"))
        finally:
            self._running -= 1
        raw = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw)
        kept = tuple((name, value) for name, value in raw if name.lower() not in _HOP_BY_HOP)
        return Reply(answer.status_code, kept, pieces=self._pieces(request, answer))

    async def _pieces(self, request: Request, answer: "httpx.Response") -> AsyncGenerator[bytes, None]:
        """The body of an answer as it comes; at its end the exchange is recorded."""
        import httpx

        kept: bytearray | None = bytearray() if len(request.body) <= MAX_KEPT else None
        self._running += 1
        try:
            async for piece in answer.aiter_raw():
                kept = None if kept is None or len(kept) + len(piece) > MAX_KEPT else kept + piece
                yield piece
            self._record(request, answer, kept)
        except httpx.HTTPError as error:
            self.counts.failed += 1
            raise ConnectionError from error
        finally:
            self._running -= 1
            await answer.aclose()

    def _record(self, request: Request, answer: "httpx.Response", content: bytearray | None) -> None:
        """Records an exchange, if it is one with the API, small enough, and what it says it is."""
        path, _, query = request.target.partition("?")
        kind = answer.headers.get("content-type")
        try:
            if f"{API_ROOT}/" not in path or content is None:
                raise ValueError
            sent = read_body(request.body, request.header("content-type"), request.header("content-encoding"))
            received = read_body(bytes(content), kind, answer.headers.get("content-encoding"))
            if any(body is not None and body.defect for body in (sent, received)):
                raise ValueError
            line = self._redactor.exchange(request.method, path, query, sent, answer.status_code, kind, received)
            self._log.write(line)
        except OSError:
            # The client has its answer; that it is not in the recording shows in the counts.
            self.counts.lost += 1
        except (ValueError, RecursionError):
            self.counts.passed += 1
        else:
            self.counts.recorded += 1


def loopback(host: str) -> str:
    """The loopback address of a host.

    Raises:
        ClientgenError: If it has another address: anyone who reaches the proxy reaches the instance.
    """
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host.strip("[]"))
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise ClientgenError(
            f"{host[:100]!r} is not a loopback address",
            where="--host",
            fix="The proxy listens on 127.0.0.1 or ::1 only.",
        )
    return str(address)
