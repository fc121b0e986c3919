# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The one module that imports httpx: requests out, answers in, failures as this package's errors.

Requests go straight to the httpx transport that serves the instance's URL. What an httpx client adds on the way
(cookies, redirects, authentication, hooks) is nothing that the API needs, and costs as much as the rest of a call. A
client that the user gives is used as a client, with all that it adds but redirects.
"""

import contextlib
import contextvars
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import httpx

from .certificates import ssl_context
from .config import Timeout
from .errors import ConfigurationError, RetoolConnectionError, RetoolError, RetoolTimeoutError
from .lanes import IDLE, Lanes
from .request import Request
from .response import Reply

C = TypeVar("C")

_FAILURES = (RetoolError, httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError, OSError, RuntimeError)

_deadline: contextvars.ContextVar[float | None] = contextvars.ContextVar("retool_client_deadline", default=None)


class TransportOptions:
    """How connections are made.

    Attributes:
        base_url: The API's URL.
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or a context.
        cert: Client certificate: a file, or certificate and key, or these and the key's password.
        proxy: URL of a proxy; None for what the environment says.
        unix_socket: Path of a socket to connect to instead of the host.
        transport: httpx transport to use.
        http_client: httpx client to use; it is not closed.
        backend: `httpx`, or `aiohttp` for async clients with the extra of that name.
        max_connections: Most connections at a time.
    """

    __slots__ = (
        "backend",
        "base_url",
        "cert",
        "http_client",
        "max_connections",
        "proxy",
        "transport",
        "unix_socket",
        "verify",
    )

    def __init__(
        self,
        *,
        base_url: str,
        verify: bool | str | ssl.SSLContext = True,
        cert: Any = None,
        proxy: str | None = None,
        unix_socket: str | None = None,
        transport: Any = None,
        http_client: Any = None,
        backend: str = "httpx",
        max_connections: int = 100,
    ) -> None:
        self.base_url = base_url
        self.verify = verify
        self.cert = cert
        self.proxy = proxy
        self.unix_socket = unix_socket
        self.transport = transport
        self.http_client = http_client
        self.backend = backend
        self.max_connections = max_connections

    def client_options(self) -> dict[str, Any]:
        """What an httpx client of either kind takes for these.

        Raises:
            ConfigurationError: If a certificate cannot be read.
        """
        if self.transport is not None:
            return {"transport": self.transport, "trust_env": False}
        context = ssl_context(
            self.verify,
            self.cert,
            default=httpx.create_ssl_context,
            uses_tls=urlsplit(self.base_url).scheme == "https" or self.cert is not None or self.proxy is not None,
        )
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=IDLE)
        return {"verify": context, "proxy": self.proxy, "limits": limits, "trust_env": self.unix_socket is None}


class _Lane(NamedTuple):
    """One connection to the instance: an httpx client, and what of it serves the instance's URL."""

    client: httpx.Client
    transport: httpx.BaseTransport
    knows_deadline: bool


class SyncTransport:
    """The connections of sync clients, shared by copies of a client and by threads.

    Args:
        options: How connections are made.

    Raises:
        ConfigurationError: If what was given to send with is not for sync clients.
    """

    def __init__(self, options: TransportOptions) -> None:
        _expect(options.transport, httpx.BaseTransport, "transport")
        _expect(options.http_client, httpx.Client, "http_client")
        self._options = options
        self._given: httpx.Client | None = options.http_client
        self._places = threading.BoundedSemaphore(options.max_connections)
        self._lanes = Lanes(self._make)
        self._only = self._make() if options.transport is not None else None

    def _make(self) -> _Lane:
        options = self._options
        settings = options.client_options()
        if options.unix_socket is not None and options.transport is None:
            settings["transport"] = httpx.HTTPTransport(verify=settings["verify"], uds=options.unix_socket)
        client = _make(httpx.Client, settings)
        transport = client._transport_for_url(httpx.URL(options.base_url))
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if pool is not None and backend is not None:
            pool._network_backend = _SyncBackend(backend)
        return _Lane(client, transport, pool is not None and backend is not None)

    def send(self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float) -> Reply:
        """Sends a request once.

        Args:
            request: The request.
            url: Its whole URL.
            headers: Its headers, token included.
            timeout: Time-outs of this attempt.
            deadline: Time of the monotonic clock at which the answer has to be complete.

        Raises:
            RetoolConnectionError: If there is no answer.
            RetoolTimeoutError: If it takes too long.
            ConfigurationError: If no connection can be made with these options.
        """
        began = time.perf_counter()
        try:
            if self._given is not None:
                limited = timeout.within(_left(deadline))
                built = _build_given(self._given, request, url, headers, limited)
                answer = self._given.send(built, stream=True, follow_redirects=False)
                reply = _reply(answer, _read(answer, deadline), began)
            elif self._only is not None:
                reply = _send(self._only, request, url, headers, timeout, deadline, began)
            else:
                reply = self._send_free(request, url, headers, timeout, deadline, began)
        except _FAILURES as error:
            failure = _failure(error, deadline, self._options.base_url)
        else:
            return reply
        # Raised out here so that no frame of httpx, which holds the token, hangs on to the error.
        raise failure

    def _send_free(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, began: float
    ) -> Reply:
        """Sends over a connection that is free."""
        if not self._places.acquire(blocking=False):
            wait = _left(deadline) if timeout.pool is None else min(timeout.pool, _left(deadline))
            if not self._places.acquire(timeout=wait):
                raise httpx.PoolTimeout("")
        try:
            lane = self._lanes.take()
            try:
                return _send(lane, request, url, headers, timeout, deadline, began)
            finally:
                unused = self._lanes.give_back(lane)
                if unused is not None:
                    unused.client.close()
        finally:
            self._places.release()

    def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        for lane in (*self._lanes.close(), *([self._only] if self._only is not None else [])):
            lane.client.close()


def _send(
    lane: _Lane, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, began: float
) -> Reply:
    token = _deadline.set(deadline)
    try:
        if not lane.knows_deadline:
            timeout = timeout.within(_left(deadline))
        answer = lane.transport.handle_request(_build(lane.client, request, url, headers, timeout))
        return _reply(answer, _read(answer, None if lane.knows_deadline else deadline), began)
    finally:
        _deadline.reset(token)


class _AsyncLane(NamedTuple):
    """The same as `_Lane` for async clients."""

    client: httpx.AsyncClient
    transport: httpx.AsyncBaseTransport


class AsyncTransport:
    """The connections of async clients; see `SyncTransport`."""

    def __init__(self, options: TransportOptions) -> None:
        import asyncio

        _expect(options.transport, httpx.AsyncBaseTransport, "transport")
        _expect(options.http_client, httpx.AsyncClient, "http_client")
        self._options = options
        self._given: httpx.AsyncClient | None = options.http_client
        self._places = asyncio.Semaphore(options.max_connections)
        self._lanes = Lanes(self._make)
        self._failures = _FAILURES + ((_aiohttp().ClientError,) if options.backend == "aiohttp" else ())
        # aiohttp has a pool that does well.
        self._only = self._make() if options.transport is not None or options.backend == "aiohttp" else None

    def _make(self) -> _AsyncLane:
        options = self._options
        settings = options.client_options()
        if options.transport is None and (options.backend == "aiohttp" or options.unix_socket is not None):
            settings["transport"] = _async_transport(options, settings["verify"])
        client = _make(httpx.AsyncClient, settings)
        return _AsyncLane(client, client._transport_for_url(httpx.URL(options.base_url)))

    async def send(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float
    ) -> Reply:
        """Sends a request once; see `SyncTransport.send`."""
        import asyncio

        failure: RetoolError
        began = time.perf_counter()
        try:
            async with asyncio.timeout(_left(deadline)):
                if self._given is not None:
                    built = _build_given(self._given, request, url, headers, timeout)
                    answer = await self._given.send(built, follow_redirects=False)
                elif self._only is not None:
                    built = _build(self._only.client, request, url, headers, timeout)
                    answer = await self._only.transport.handle_async_request(built)
                else:
                    answer = await self._send_free(request, url, headers, timeout)
                return _reply(answer, await _read_async(answer), began)
        except TimeoutError:
            failure = RetoolTimeoutError("the deadline has passed")
        except self._failures as error:
            failure = _failure(error, deadline, self._options.base_url)
        raise failure

    async def _send_free(self, request: Request, url: str, headers: dict[str, str], timeout: Timeout) -> httpx.Response:
        """Sends over a connection that is free, and gives the answer once it is read."""
        import asyncio

        if self._places.locked():
            try:
                async with asyncio.timeout(timeout.pool):
                    await self._places.acquire()
            except TimeoutError:
                raise httpx.PoolTimeout("") from None
        else:
            await self._places.acquire()
        try:
            lane = self._lanes.take()
            try:
                answer = await lane.transport.handle_async_request(_build(lane.client, request, url, headers, timeout))
                await _read_async(answer)
                return answer
            finally:
                unused = self._lanes.give_back(lane)
                if unused is not None:
                    await unused.client.aclose()
        finally:
            self._places.release()

    async def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        for lane in (*self._lanes.close(), *([self._only] if self._only is not None else [])):
            with contextlib.suppress(RuntimeError):
                # The event loop that it belongs to may be gone.
                await lane.client.aclose()


def _aiohttp() -> Any:
    """The package aiohttp, whose errors httpx-aiohttp lets through in part.

    Raises:
        ConfigurationError: If it is not installed.
    """
    try:
        import aiohttp  # type: ignore[import-not-found, unused-ignore]
        import httpx_aiohttp  # type: ignore[import-not-found, unused-ignore]  # noqa: F401
    except ImportError:
        needed = "http_backend='aiohttp' needs the extra: pip install retool-client[aiohttp]"
    else:
        return aiohttp
    raise ConfigurationError(needed)


def _async_transport(options: TransportOptions, context: ssl.SSLContext) -> httpx.AsyncBaseTransport:
    if options.backend != "aiohttp":
        return httpx.AsyncHTTPTransport(verify=context, uds=options.unix_socket)
    try:
        from httpx_aiohttp import AiohttpTransport  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise ConfigurationError("http_backend='aiohttp' needs the extra: pip install retool-client[aiohttp]") from None
    proxy = httpx.Proxy(options.proxy) if options.proxy is not None else None
    made: httpx.AsyncBaseTransport = AiohttpTransport(
        verify=context,
        limits=httpx.Limits(max_connections=options.max_connections, keepalive_expiry=IDLE),
        uds=options.unix_socket,
        proxy=proxy,
    )
    return made


class _SyncStream:
    """A connection whose reads end at the deadline, however slowly the server sends."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return bytes(self._inner.read(max_bytes, timeout=_remaining(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=_remaining(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: Any = None, timeout: float | None = None) -> Any:
        return _SyncStream(self._inner.start_tls(ssl_context, server_hostname, _remaining(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _SyncBackend:
    """A network backend of httpcore whose connections know the deadline."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Any:
        return _SyncStream(self._inner.connect_tcp(host, port, timeout=_remaining(timeout), **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> Any:
        return _SyncStream(self._inner.connect_unix_socket(path, timeout=_remaining(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def _remaining(timeout: float | None) -> float | None:
    """What is left of a time-out of the network backend's, which has the deadline of the call that it works for."""
    end = _deadline.get()
    if end is None:
        return timeout
    left = _left(end)
    return left if timeout is None else min(timeout, left)


def _left(deadline: float) -> float:
    """Seconds until a deadline.

    Raises:
        RetoolTimeoutError: If it has passed.
    """
    left = deadline - time.monotonic()
    if left <= 0:
        raise RetoolTimeoutError("the deadline has passed")
    return left


def _build(
    client: httpx.Client | httpx.AsyncClient, request: Request, url: str, headers: dict[str, str], timeout: Timeout
) -> httpx.Request:
    """The request for a transport of this package's own client."""
    return httpx.Request(
        request.method,
        url,
        headers={"Accept-Encoding": client.headers["Accept-Encoding"], **headers},
        content=request.content,
        files=request.multipart or None,
        extensions={"timeout": timeout._asdict()},
    )


def _build_given(
    client: httpx.Client | httpx.AsyncClient, request: Request, url: str, headers: dict[str, str], timeout: Timeout
) -> httpx.Request:
    """The request for a client that was given, with the headers and cookies that it has."""
    return client.build_request(
        request.method,
        url,
        headers=headers,
        content=request.content,
        files=request.multipart or None,
        timeout=httpx.Timeout(**timeout._asdict()),
    )


def _read(answer: httpx.Response, deadline: float | None) -> bytes:
    """The body of an answer, as long as there is time for it; None where the connection itself looks at the time."""
    try:
        if deadline is None:
            return answer.read()
        pieces = []
        for piece in answer.iter_bytes():
            pieces.append(piece)
            _left(deadline)
        return b"".join(pieces)
    finally:
        answer.close()


async def _read_async(answer: httpx.Response) -> bytes:
    try:
        return await answer.aread()
    finally:
        await answer.aclose()


def _reply(answer: httpx.Response, content: bytes, began: float) -> Reply:
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers.raw}
    return Reply(answer.status_code, headers, content, time.perf_counter() - began)


def _expect(given: Any, kind: type, name: str) -> None:
    """Refuses a transport or client of the other kind: it would fail in the middle of a call, or block the loop."""
    if given is not None and not isinstance(given, kind):
        raise ConfigurationError(f"{name} is an httpx.{kind.__name__} here, not a {type(given).__name__}")


def _make(kind: Callable[..., C], settings: dict[str, Any]) -> C:
    try:
        return kind(**settings)
    except (ValueError, TypeError, ImportError, httpx.InvalidURL) as error:
        what = str(error)
    raise ConfigurationError(f"the connections cannot be made: {what}")


def _failure(error: BaseException, deadline: float, base_url: str) -> RetoolError:
    """The error of this package that a failure of the transport is.

    Args:
        error: What the transport raised.
        deadline: Time of the monotonic clock at which the call had to be done.
        base_url: The API's URL, to say what was not reached.
    """
    host = urlsplit(base_url).netloc
    if isinstance(error, RetoolError):
        return error
    kind = type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        if time.monotonic() >= deadline:
            return RetoolTimeoutError("the deadline has passed")
        where = {
            "ConnectTimeout": f"connecting to {host}",
            "WriteTimeout": "sending",
            "PoolTimeout": "waiting for a connection",
        }
        said = str(error)
        return RetoolTimeoutError(
            f"timed out while {where.get(kind, 'waiting for the answer')}" + (f": {said}" if said else "")
        )
    if isinstance(error, httpx.DecodingError):
        return RetoolConnectionError(f"the answer's body is broken: {error}")
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return ConfigurationError(f"the request cannot be sent: {error}")
    if isinstance(error, httpx.ConnectError):
        return RetoolConnectionError(f"no connection to {host}: {error}")
    return RetoolConnectionError(f"{kind}: {error}" if str(error) else kind)
