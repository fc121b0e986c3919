# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The one module that imports httpx: requests out, answers in, failures as this package's errors.

Requests go straight to the httpx transport that serves the instance's URL. What an httpx client adds on the way
(cookies, redirects, authentication, hooks) is nothing that the API needs, and costs as much as the rest of a call. A
client that the user gives is used as a client, with all that it adds but redirects.
"""

import contextlib
import os
import ssl
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import httpx

from .certificates import ssl_context
from .config import Timeout
from .deadline import DeadlineBackend, current, left
from .errors import ConfigurationError, RetoolConnectionError, RetoolError, RetoolTimeoutError
from .lanes import IDLE, Lanes
from .request import Request
from .response import Reply

C = TypeVar("C")

_FAILURES = (RetoolError, httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError, OSError, RuntimeError)


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
        "_context",
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
        verify: "bool | str | os.PathLike[str] | ssl.SSLContext" = True,
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
        self._context: ssl.SSLContext | None = None

    def client_options(self) -> dict[str, Any]:
        """What an httpx client of either kind takes for these.

        Raises:
            ConfigurationError: If a certificate cannot be read.
        """
        if self.transport is not None:
            return {"transport": self.transport, "trust_env": False}
        if self._context is None:
            # Once for all connections: reading a file of authorities takes 20 ms.
            self._context = ssl_context(
                self.verify,
                self.cert,
                default=httpx.create_ssl_context,
                uses_tls=urlsplit(self.base_url).scheme == "https" or self.cert is not None or self.proxy is not None,
            )
        limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=IDLE)
        trust_env = self.unix_socket is None
        return {"verify": self._context, "proxy": self.proxy, "limits": limits, "trust_env": trust_env}

    def target(self, transport: Any = None) -> str:
        """What connections lead to, for messages.

        Args:
            transport: The httpx transport that connects; it knows its proxy, which the environment may name.
        """
        if self.unix_socket is not None:
            return f"the socket {self.unix_socket}"
        host = urlsplit(self.base_url).netloc
        proxy = getattr(getattr(transport, "_pool", None), "_proxy_url", None)
        if proxy is None:
            return host
        port = f":{proxy.port}" if proxy.port is not None else ""
        return f"{host} through the proxy {proxy.host.decode('ascii')}{port}"


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
        if options.backend != "httpx":
            raise ConfigurationError(f"http_backend={options.backend!r} is for async clients")
        _expect(options.transport, httpx.BaseTransport, "transport")
        _expect(options.http_client, httpx.Client, "http_client")
        self._options = options
        self._given: httpx.Client | None = options.http_client
        self._target = options.target()
        self._begin()
        self._only = self._make() if options.transport is not None else None
        _transports.add(self)

    def _begin(self) -> None:
        self._places = threading.BoundedSemaphore(self._options.max_connections)
        self._lanes = Lanes(self._make)

    def begin_anew(self) -> None:
        """Gives up all connections in a forked process: two processes that read from one get each other's answers."""
        parents = self._lanes
        self._begin()
        for lane in parents.close():
            lane.client.close()

    def _make(self) -> _Lane:
        options = self._options
        settings = options.client_options()
        if options.unix_socket is not None and options.transport is None:
            settings["transport"] = httpx.HTTPTransport(verify=settings["verify"], uds=options.unix_socket)
        client = _make(httpx.Client, settings)
        transport = client._transport_for_url(httpx.URL(options.base_url))
        self._target = options.target(transport)
        return _Lane(client, transport, _tell_deadline(transport))

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
                reply = _send_given(self._given, request, url, headers, timeout, deadline, began)
            elif self._only is not None:
                reply = _send(self._only, request, url, headers, timeout, deadline, began)
            else:
                reply = self._send_free(request, url, headers, timeout, deadline, began)
        except _FAILURES as error:
            failure = _failure(error, deadline, self._target)
        else:
            return reply
        # Raised out here so that no frame of httpx, which holds the token, hangs on to the error.
        raise failure

    def _send_free(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, began: float
    ) -> Reply:
        """Sends over a connection that is free."""
        if not self._places.acquire(blocking=False):
            wait = left(deadline) if timeout.pool is None else min(timeout.pool, left(deadline))
            if not self._places.acquire(timeout=wait):
                raise httpx.PoolTimeout("")
        try:
            lane = self._lanes.take()
            try:
                reply = _send(lane, request, url, headers, timeout, deadline, began)
            except BaseException:
                # Interrupted in the middle, httpcore's pool may wait for ever for a connection that it counts as used.
                lane.client.close()
                raise
            unused = self._lanes.give_back(lane)
            if unused is not None:
                unused.client.close()
            return reply
        finally:
            self._places.release()

    def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        for lane in (*self._lanes.close(), *([self._only] if self._only is not None else [])):
            lane.client.close()


_transports: "weakref.WeakSet[SyncTransport]" = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_transports):
        transport.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _send(
    lane: _Lane, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, began: float
) -> Reply:
    token = current.set(deadline)
    try:
        if not lane.knows_deadline:
            timeout = timeout.within(left(deadline))
        answer = lane.transport.handle_request(_build(lane.client, request, url, headers, timeout))
        return _reply(answer, _read(answer, None if lane.knows_deadline else deadline), began)
    finally:
        current.reset(token)


def _send_given(
    client: httpx.Client,
    request: Request,
    url: str,
    headers: dict[str, str],
    timeout: Timeout,
    deadline: float,
    began: float,
) -> Reply:
    _tell_deadline(client._transport_for_url(httpx.URL(url)))
    token = current.set(deadline)
    try:
        built = _build_given(client, request, url, headers, timeout.within(left(deadline)))
        answer = client.send(built, stream=True, follow_redirects=False)
        # Connections that it had before do not look at the time.
        return _reply(answer, _read(answer, deadline), began)
    finally:
        current.reset(token)


def _tell_deadline(transport: httpx.BaseTransport) -> bool:
    """Has the new connections of an httpx transport look at the deadline; False where they cannot."""
    pool = getattr(transport, "_pool", None)
    backend = getattr(pool, "_network_backend", None)
    if pool is None or backend is None:
        return False
    if not isinstance(backend, DeadlineBackend):
        pool._network_backend = DeadlineBackend(backend)
    return True


class _AsyncLane(NamedTuple):
    """The same as `_Lane` for async clients."""

    client: httpx.AsyncClient
    transport: httpx.AsyncBaseTransport


class AsyncTransport:
    """The connections of async clients in one event loop; see `SyncTransport`."""

    def __init__(self, options: TransportOptions) -> None:
        import asyncio

        _expect(options.transport, httpx.AsyncBaseTransport, "transport")
        _expect(options.http_client, httpx.AsyncClient, "http_client")
        self._options = options
        self._target = options.target()
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
        transport = client._transport_for_url(httpx.URL(options.base_url))
        self._target = options.target(transport)
        return _AsyncLane(client, transport)

    async def send(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float
    ) -> Reply:
        """Sends a request once; see `SyncTransport.send`."""
        import asyncio

        failure: RetoolError
        began = time.perf_counter()
        try:
            async with asyncio.timeout(left(deadline)):
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
            failure = _failure(error, deadline, self._target)
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
            except BaseException:
                # Cancelled in the middle, httpcore's pool may wait for ever for a connection that it counts as used.
                with contextlib.suppress(RuntimeError, OSError):
                    await lane.client.aclose()
                raise
            unused = self._lanes.give_back(lane)
            if unused is not None:
                await unused.client.aclose()
            return answer
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
    from httpx_aiohttp import AiohttpTransport  # type: ignore[import-not-found, unused-ignore]

    proxy = httpx.Proxy(options.proxy) if options.proxy is not None else None
    made: httpx.AsyncBaseTransport = AiohttpTransport(
        verify=context,
        limits=httpx.Limits(max_connections=options.max_connections, keepalive_expiry=IDLE),
        uds=options.unix_socket,
        proxy=proxy,
    )
    return made


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
            left(deadline)
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
    except httpx.InvalidURL:
        # What httpx says of it may be a part of the password.
        what = "its URL is not valid"
    except (ValueError, TypeError, ImportError) as error:
        what = str(error)
    source = "" if settings.get("proxy") is not None else " of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY"
    raise ConfigurationError(f"the proxy{source} cannot be used: {what}")


def _failure(error: BaseException, deadline: float, target: str) -> RetoolError:
    """The error of this package that a failure of the transport is.

    Args:
        error: What the transport raised.
        deadline: Time of the monotonic clock at which the call had to be done.
        target: What was to be reached.
    """
    if isinstance(error, RetoolError):
        return error
    kind = type(error).__name__
    said = str(error)
    cause = error.__cause__
    if isinstance(error, httpx.ConnectTimeout) and _is_no_timeout(cause):
        # httpx-aiohttp takes all failures of a connection for time-outs.
        return RetoolConnectionError(
            f"no connection to {target}: {said}" if isinstance(cause, OSError) else f"{type(cause).__name__}: {said}"
        )
    if isinstance(error, httpx.TimeoutException):
        if time.monotonic() >= deadline:
            return RetoolTimeoutError("the deadline has passed")
        where = {
            "ConnectTimeout": f"connecting to {target}",
            "WriteTimeout": "sending",
            "PoolTimeout": "waiting for a connection",
        }
        return RetoolTimeoutError(
            f"timed out while {where.get(kind, 'waiting for the answer')}" + (f": {said}" if said else "")
        )
    if isinstance(error, httpx.DecodingError):
        return RetoolConnectionError(f"the answer's body is broken: {said}")
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return ConfigurationError(f"the request cannot be sent: {said}")
    if isinstance(error, httpx.ConnectError):
        return RetoolConnectionError(f"no connection to {target}: {said}")
    return RetoolConnectionError(f"{kind}: {said}" if said else kind)


def _is_no_timeout(cause: BaseException | None) -> bool:
    """Whether the cause of a time-out is one of aiohttp's errors, and not of those that are time-outs."""
    return type(cause).__module__.startswith("aiohttp") and not isinstance(cause, TimeoutError)
