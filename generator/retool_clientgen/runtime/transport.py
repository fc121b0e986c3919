"""The one module that imports httpx: requests out, answers in, failures as this package's errors."""

import contextlib
import contextvars
import ssl
import threading
import time
from typing import Any
from urllib.parse import urlsplit

import httpx

from .config import Timeout
from .errors import ConfigurationError, RetoolConnectionError, RetoolError, RetoolTimeoutError
from .request import Request
from .response import Reply

_FAILURES = (RetoolError, httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError, OSError, RuntimeError)
_deadline: contextvars.ContextVar[float | None] = contextvars.ContextVar("retool_client_deadline", default=None)
_ssl_lock = threading.Lock()
_ssl_contexts: dict[str, ssl.SSLContext] = {}


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


def ssl_context(options: TransportOptions) -> ssl.SSLContext | bool:
    """The context for https: one per process where nothing special is asked for, since building one costs 20 ms.

    Raises:
        ConfigurationError: If a certificate cannot be read.
    """
    if isinstance(options.verify, ssl.SSLContext):
        return options.verify
    if urlsplit(options.base_url).scheme == "http" and options.cert is None and options.proxy is None:
        # Nothing goes over TLS. Should something all the same, no certificate is trusted.
        with _ssl_lock:
            if "none" not in _ssl_contexts:
                _ssl_contexts["none"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            return _ssl_contexts["none"]
    if options.verify is True and options.cert is None:
        with _ssl_lock:
            if "default" not in _ssl_contexts:
                _ssl_contexts["default"] = httpx.create_ssl_context()
            return _ssl_contexts["default"]
    try:
        if options.verify is False:
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        elif options.verify is True:
            context = httpx.create_ssl_context()
        else:
            context = ssl.create_default_context()
            from pathlib import Path

            place = Path(options.verify)
            context.load_verify_locations(**{"capath" if place.is_dir() else "cafile": str(place)})
        if options.cert is not None:
            chain = (options.cert,) if isinstance(options.cert, str) else tuple(options.cert)
            context.load_cert_chain(*chain)
    except (OSError, ssl.SSLError) as error:
        what = f"{type(error).__name__}: {error}"
    else:
        return context
    raise ConfigurationError(f"a certificate cannot be used: {what}")


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
    return client.build_request(
        request.method,
        url,
        content=request.content,
        files=request.multipart or None,
        headers=headers,
        timeout=_httpx_timeout(timeout),
    )


def _read(answer: httpx.Response, deadline: float) -> bytes:
    """The body of an answer, as long as there is time for it."""
    pieces = []
    try:
        for piece in answer.iter_bytes():
            pieces.append(piece)
            _left(deadline)
    finally:
        answer.close()
    return b"".join(pieces)


def _limits(options: TransportOptions) -> httpx.Limits:
    return httpx.Limits(
        max_connections=options.max_connections, max_keepalive_connections=options.max_connections, keepalive_expiry=30
    )


class SyncTransport:
    """A pool of connections for sync clients. It is shared by copies of a client and made at the first request."""

    def __init__(self, options: TransportOptions) -> None:
        self.options = options
        self._client: httpx.Client | None = options.http_client
        self._is_own = options.http_client is None and options.transport is None
        self._lock = threading.Lock()
        self._closed = False

    def client(self) -> httpx.Client:
        """The httpx client.

        Raises:
            ConfigurationError: If the client was closed, or a certificate cannot be read.
        """
        if self._client is None:
            with self._lock:
                if self._closed:
                    raise ConfigurationError("the client is closed")
                if self._client is None:
                    self._client = self._make()
        return self._client

    def _make(self) -> httpx.Client:
        options = self.options
        if options.transport is not None:
            return httpx.Client(transport=options.transport, follow_redirects=False)
        verify = ssl_context(options)
        if options.unix_socket is not None:
            own = httpx.HTTPTransport(verify=verify, uds=options.unix_socket, limits=_limits(options))
            client = httpx.Client(transport=own, follow_redirects=False, trust_env=False)
        else:
            client = httpx.Client(
                verify=verify, proxy=options.proxy, limits=_limits(options), follow_redirects=False, trust_env=True
            )
        for transport in (client._transport, *client._mounts.values()):
            pool = getattr(transport, "_pool", None)
            backend = getattr(pool, "_network_backend", None)
            if pool is not None and backend is not None:
                pool._network_backend = _SyncBackend(backend)
        return client

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
        """
        client = self.client()
        token = _deadline.set(deadline)
        try:
            built = _build(client, request, url, headers, timeout)
            began = time.perf_counter()
            if self._is_own:
                answer = client.send(built)
                content = answer.content
            else:
                # A transport that was given does not know the deadline: it is looked at between the body's pieces.
                built.extensions["timeout"] = _httpx_timeout(timeout.within(_left(deadline))).as_dict()
                answer = client.send(built, stream=True, follow_redirects=False)
                content = _read(answer, deadline)
            return Reply(answer.status_code, _headers(answer), content, time.perf_counter() - began)
        except _FAILURES as error:
            failure = _failure(error)
        finally:
            _deadline.reset(token)
        # Raised out here so that no frame of httpx, which holds the token, hangs on to the error.
        raise failure

    def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        with self._lock:
            self._closed = True
            if self._client is not None and self._client is not self.options.http_client:
                self._client.close()
            self._client = self.options.http_client


class AsyncTransport:
    """A pool of connections for async clients; see `SyncTransport`."""

    def __init__(self, options: TransportOptions) -> None:
        self.options = options
        self._client: httpx.AsyncClient | None = options.http_client
        self._closed = False

    def client(self) -> httpx.AsyncClient:
        """The httpx client.

        Raises:
            ConfigurationError: If the client was closed, or a certificate cannot be read.
        """
        if self._client is None:
            if self._closed:
                raise ConfigurationError("the client is closed")
            self._client = self._make()
        return self._client

    def _make(self) -> httpx.AsyncClient:
        options = self.options
        if options.transport is not None:
            return httpx.AsyncClient(transport=options.transport, follow_redirects=False)
        verify = ssl_context(options)
        if options.backend == "aiohttp":
            try:
                from httpx_aiohttp import AiohttpTransport  # type: ignore[import-not-found, unused-ignore]
            except ImportError:
                raise ConfigurationError(
                    "http_backend='aiohttp' needs the extra: pip install retool-client[aiohttp]"
                ) from None
            own: Any = AiohttpTransport(verify=verify, limits=_limits(options), uds=options.unix_socket)
            return httpx.AsyncClient(transport=own, follow_redirects=False)
        if options.unix_socket is not None:
            own = httpx.AsyncHTTPTransport(verify=verify, uds=options.unix_socket, limits=_limits(options))
            return httpx.AsyncClient(transport=own, follow_redirects=False, trust_env=False)
        return httpx.AsyncClient(
            verify=verify, proxy=options.proxy, limits=_limits(options), follow_redirects=False, trust_env=True
        )

    async def send(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float
    ) -> Reply:
        """Sends a request once; see `SyncTransport.send`."""
        import asyncio

        client = self.client()
        failure: RetoolError
        try:
            built = _build(client, request, url, headers, timeout)
            began = time.perf_counter()
            async with asyncio.timeout(_left(deadline)):
                answer = await client.send(built, follow_redirects=False)
            return Reply(answer.status_code, _headers(answer), answer.content, time.perf_counter() - began)
        except TimeoutError:
            failure = RetoolTimeoutError("the deadline has passed")
        except _FAILURES as error:
            failure = _failure(error)
        raise failure

    async def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        self._closed = True
        client, self._client = self._client, self.options.http_client
        if client is not None and client is not self.options.http_client:
            with contextlib.suppress(RuntimeError):
                # The event loop that it belongs to may be gone.
                await client.aclose()


_timeouts: dict[Timeout, httpx.Timeout] = {}


def _httpx_timeout(timeout: Timeout) -> httpx.Timeout:
    made = _timeouts.get(timeout)
    if made is None:
        made = httpx.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)
        if len(_timeouts) < 100:
            _timeouts[timeout] = made
    return made


def _headers(answer: httpx.Response) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers.raw}


def _failure(error: BaseException) -> RetoolError:
    """The error of this package that a failure of the transport is."""
    if isinstance(error, RetoolError):
        return error
    kind = type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        where = {"ConnectTimeout": "connecting", "WriteTimeout": "sending", "PoolTimeout": "waiting for a connection"}
        said = str(error)
        return RetoolTimeoutError(
            f"timed out while {where.get(kind, 'waiting for the answer')}" + (f": {said}" if said else "")
        )
    if isinstance(error, httpx.DecodingError):
        return RetoolConnectionError(f"the answer's body is broken: {error}")
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return ConfigurationError(f"the request cannot be sent: {error}")
    return RetoolConnectionError(f"{kind}: {error}" if str(error) else kind)
