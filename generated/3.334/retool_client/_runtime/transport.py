"""Requests out through httpx, answers in, failures as this package's errors.

An ordinary httpx client sends the requests, so that what hooks into httpx (tracing, recording, mocking) works. What
makes many requests fast is below it: `Lanes`.
"""

import os
import ssl
import threading
import time
import urllib.request
import weakref
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

import anyio

from .body import Body, too_large
from .certificates import ssl_context
from .config import ConnectionOptions, Timeout
from .errors import ConfigurationError, RetoolConnectionError, RetoolError, RetoolTimeoutError, RetoolTLSError
from .lanes import CALL, IDLE, AsyncLanes, Call, Lanes
from .library import httpx, library_of
from .network import left
from .request import Request
from .response import Reply

T = TypeVar("T")

_PIECE = 65536


class Connector:
    """Makes the transports of single connections, and knows where they lead.

    Args:
        options: How connections are made.

    Attributes:
        target: What connections lead to, for messages.

    Raises:
        ConfigurationError: If the proxy or a certificate cannot be used.
    """

    def __init__(self, options: ConnectionOptions) -> None:
        parts = urlsplit(options.base_url)
        self._uds = options.unix_socket
        self.target = parts.netloc if self._uds is None else f"the socket {self._uds}"
        proxy = options.proxy
        source = ""
        if proxy is None and self._uds is None:
            proxy, source = _environment_proxy(options.base_url), " of HTTP_PROXY, HTTPS_PROXY or ALL_PROXY"
        self._source = source
        self._proxy = self._checked(lambda: httpx.Proxy(proxy)) if proxy is not None else None
        if self._proxy is not None:
            port = f":{self._proxy.url.port}" if self._proxy.url.port is not None else ""
            self.target += f" through the proxy {self._proxy.url.host}{port}"
        # Once for all connections: reading a file of authorities takes 20 ms.
        self._verify = ssl_context(
            options.verify,
            options.cert,
            default=httpx.create_ssl_context,
            uses_tls=parts.scheme == "https" or options.cert is not None or self._proxy is not None,
        )
        self._limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=IDLE)

    def make(self) -> httpx.BaseTransport:
        """A transport for one connection of a sync client."""
        return self._checked(
            lambda: httpx.HTTPTransport(
                verify=self._verify, limits=self._limits, proxy=self._proxy, uds=self._uds, trust_env=False
            )
        )

    def make_async(self) -> httpx.AsyncBaseTransport:
        """A transport for one connection of an async client."""
        return self._checked(
            lambda: httpx.AsyncHTTPTransport(
                verify=self._verify, limits=self._limits, proxy=self._proxy, uds=self._uds, trust_env=False
            )
        )

    def _checked(self, make: Callable[[], T]) -> T:
        try:
            return make()
        except httpx.InvalidURL:
            # What httpx says of it may be a part of the password.
            what = "its URL is not valid"
        except (ValueError, TypeError, ImportError) as error:
            what = str(error)
        raise ConfigurationError(f"the proxy{self._source} cannot be used: {what}")


_HTTPX: Any = httpx


@cache
def _client_class(library: Any, name: str) -> Any:
    """The class `Client` or `AsyncClient` of a library, without cookies.

    The token tells who asks, and looking for cookies takes a fifth of the time of a call.
    """
    no_cookies = type("_NoCookies", (library.Cookies,), {"extract_cookies": lambda _self, _response: None})()
    return type(f"_{name}", (getattr(library, name),), {"cookies": property(lambda _self: no_cookies)})


def _failures(library: Any) -> tuple[type[Exception], ...]:
    """What a library raises where there is no answer; not what a hook of the user raises, such as HTTPStatusError."""
    return (library.RequestError, library.InvalidURL)


def make_client(options: ConnectionOptions) -> tuple[httpx.Client, Lanes, str]:
    """An httpx client for an instance, with connections of its own.

    Args:
        options: How connections are made.

    Returns:
        The client, the transport below it, and where it leads, for messages.

    Raises:
        ConfigurationError: If the proxy or a certificate cannot be used.
    """
    connector = Connector(options)
    lanes = Lanes(connector.make, limit=options.max_connections)
    return _client_class(_HTTPX, "Client")(transport=lanes, trust_env=False), lanes, connector.target


class SyncTransport:
    """The connections of sync clients, shared by copies of a client and by threads.

    Args:
        options: How connections are made.

    Attributes:
        lock: Held while the instance's release is asked for.

    Raises:
        ConfigurationError: If what was given to send with is not for sync clients, or cannot be used.
    """

    def __init__(self, options: ConnectionOptions) -> None:
        transport = _expect(options.transport, "BaseTransport", "transport")
        self._given = _expect(options.http_client, "Client", "http_client")
        self._library = library_of(transport or self._given)
        self._failures = _failures(self._library)
        self.lock = threading.Lock()
        self._target = _host(options.base_url)
        self._lanes: Lanes | None = None
        self._client: httpx.Client
        if self._given is not None:
            self._client = self._given
        elif transport is not None:
            self._client = _client_class(self._library, "Client")(transport=transport, trust_env=False)
        else:
            self._client, self._lanes, self._target = make_client(options)
        _transports.add(self)

    def begin_anew(self) -> None:
        """Gives up the connections of the parent in a forked process."""
        if self._lanes is not None:
            self._lanes.begin_anew()

    def send(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, max_size: int
    ) -> Reply:
        """Sends a request once.

        Args:
            request: The request.
            url: Its whole URL.
            headers: Its headers, token included.
            timeout: Time-outs of this attempt.
            deadline: Time of the monotonic clock at which the answer has to be complete.
            max_size: Most bytes of the answer's body, decoded.

        Raises:
            RetoolConnectionError: If there is no answer.
            RetoolTimeoutError: If it takes too long.
            ResponseTooLargeError: If it is too large.
            ConfigurationError: If the request cannot be sent with these options.
        """
        began = time.perf_counter()
        call = Call(deadline)
        try:
            content: Any = request.content
            if self._lanes is None:
                timeout = timeout.within(left(deadline))
                if content is not None and len(content) > _PIECE:
                    headers = {**headers, "Content-Length": str(len(content))}
                    content = _Pieces(content, deadline)
            if self._given is None:
                built = _build(self._library, request, url, headers, content, timeout, call)
            else:
                built = _build_given(self._given, request, url, headers, content, timeout)
            answer = self._client.send(built, stream=True, auth=None, follow_redirects=False)
            try:
                return _reply(answer, _read(answer, deadline, max_size), began)
            finally:
                answer.close()
        except self._failures as error:
            cause: Exception = error
        finally:
            if call.stream is not None:
                call.stream.close()
        # Raised out here so that no frame of httpx, which holds the token, hangs on to the error.
        raise _failure(cause, deadline, self._target, call) from _stripped(cause)

    def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        if self._given is None:
            self._client.close()


_transports: "weakref.WeakSet[SyncTransport]" = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_transports):
        transport.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class AsyncTransport:
    """The connections of async clients in one event loop; see `SyncTransport`.

    Attributes:
        lock: Held while the instance's release is asked for.
    """

    def __init__(self, options: ConnectionOptions) -> None:
        transport = _expect(options.transport, "AsyncBaseTransport", "transport")
        self._given = _expect(options.http_client, "AsyncClient", "http_client")
        self._library = library_of(transport or self._given)
        self._failures = _failures(self._library)
        self.lock = anyio.Lock()
        self._target = _host(options.base_url)
        self._client: httpx.AsyncClient
        if self._given is not None:
            self._client = self._given
        elif transport is not None:
            self._client = _client_class(self._library, "AsyncClient")(transport=transport, trust_env=False)
        else:
            connector = Connector(options)
            self._target = connector.target
            lanes = AsyncLanes(connector.make_async, limit=options.max_connections)
            self._client = _client_class(_HTTPX, "AsyncClient")(transport=lanes, trust_env=False)

    async def send(
        self, request: Request, url: str, headers: dict[str, str], timeout: Timeout, deadline: float, max_size: int
    ) -> Reply:
        """Sends a request once; see `SyncTransport.send`."""
        began = time.perf_counter()
        call = Call()
        cause: Exception | None = None
        try:
            with anyio.move_on_after(left(deadline)):
                if self._given is None:
                    built = _build(self._library, request, url, headers, request.content, timeout, call)
                else:
                    built = _build_given(self._given, request, url, headers, request.content, timeout)
                answer = await self._client.send(built, stream=True, auth=None, follow_redirects=False)
                try:
                    return _reply(answer, await _read_async(answer, max_size), began)
                except BaseException:
                    with anyio.CancelScope(shield=True):
                        await answer.aclose()
                    raise
        except self._failures as error:
            cause = error
        if cause is None:
            raise RetoolTimeoutError("the deadline has passed")
        raise _failure(cause, deadline, self._target, call) from _stripped(cause)

    async def close(self) -> None:
        """Closes all connections. A client that was given is left open."""
        if self._given is None:
            await self._client.aclose()


def _build(
    library: Any, request: Request, url: str, headers: dict[str, str], content: Any, timeout: Timeout, call: Call
) -> Any:
    """The request for a client of this package."""
    return library.Request(
        request.method,
        url,
        headers=headers,
        content=content,
        files=request.multipart or None,
        extensions={"timeout": timeout._asdict(), CALL: call},
    )


def _build_given(
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    url: str,
    headers: dict[str, str],
    content: Any,
    timeout: Timeout,
) -> httpx.Request:
    """The request for a client that was given, with the headers and cookies that it has."""
    return client.build_request(
        request.method,
        url,
        headers=headers,
        content=content,
        files=request.multipart or None,
        timeout=library_of(client).Timeout(**timeout._asdict()),
    )


class _Pieces:
    """A body that is sent piece by piece, as long as there is time for it."""

    def __init__(self, content: bytes, deadline: float) -> None:
        self._content = content
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), _PIECE):
            left(self._deadline)
            yield self._content[start : start + _PIECE]


def _read(answer: httpx.Response, deadline: float, max_size: int) -> bytes:
    """The body of an answer, as long as there is time for it."""
    if answer.is_stream_consumed:
        return _whole(answer, max_size)
    body = Body(answer.headers.get("content-encoding", ""), max_size)
    for piece in answer.iter_raw():
        body.add(piece)
        left(deadline)
    return body.whole()


async def _read_async(answer: httpx.Response, max_size: int) -> bytes:
    if answer.is_stream_consumed:
        return _whole(answer, max_size)
    body = Body(answer.headers.get("content-encoding", ""), max_size)
    async for piece in answer.aiter_raw():
        body.add(piece)
    return body.whole()


def _whole(answer: httpx.Response, max_size: int) -> bytes:
    """The body of an answer that a hook or a transport has read."""
    if len(answer.content) > max_size:
        raise too_large(max_size)
    return answer.content


def _reply(answer: httpx.Response, content: bytes, began: float) -> Reply:
    headers: dict[str, str] = {}
    for raw_name, raw_value in answer.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        # RFC 9110, 5.3.
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Reply(answer.status_code, headers, content, time.perf_counter() - began)


def _expect(given: Any, kind: str, name: str) -> Any:
    """Refuses a transport or client of the other kind: it would fail in the middle of a call, or block the loop."""
    if given is None or isinstance(given, getattr(library_of(given), kind)):
        return given
    found = type(given)
    raise ConfigurationError(
        f"{name} has to be an httpx.{kind} here, not {found.__module__.partition('.')[0]}.{found.__name__}"
    )


def _host(url: str) -> str:
    """The host that a URL leads to, with its port.

    Raises:
        ConfigurationError: If httpx cannot send to it.
    """
    try:
        _ = httpx.URL(url).host
    except (httpx.InvalidURL, UnicodeError) as error:
        what = str(error)
    else:
        return urlsplit(url).netloc
    raise ConfigurationError(f"the host is not valid: {what}")


def _environment_proxy(url: str) -> str | None:
    """The proxy that the environment, or the system, names for a URL."""
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all")
    if not found or any(urllib.request.proxy_bypass(host) for host in (parts.hostname or "", parts.netloc)):
        return None
    return found if "://" in found else f"http://{found}"


def _failure(error: Exception, deadline: float, target: str, call: Call) -> RetoolError:
    """The error of this package that a failure of httpx is.

    Args:
        error: What httpx raised.
        deadline: Time of the monotonic clock at which the call had to be done.
        target: What was to be reached.
        call: What the connection knows of it.
    """
    kind = type(error).__name__
    what = str(error)
    library = library_of(error)
    # A client that was given does not say how far it came, but in the words of OpenSSL.
    is_handshake = call.in_handshake or (kind == "ConnectTimeout" and "handshake" in what)
    if is_handshake and isinstance(error, library.TransportError) and time.monotonic() < deadline:
        return _tls_failure(error, target)
    if isinstance(error, library.TimeoutException):
        if time.monotonic() >= deadline:
            return RetoolTimeoutError("the deadline has passed")
        where = {
            "ConnectTimeout": f"connecting to {target}",
            "WriteTimeout": "sending",
            "PoolTimeout": "waiting for a connection",
        }
        detail = f": {what}" if what else ""
        return RetoolTimeoutError(f"timed out while {where.get(kind, 'waiting for the answer')}{detail}")
    if isinstance(error, library.DecodingError):
        return RetoolConnectionError(f"the answer's body is broken: {what}")
    if isinstance(error, library.UnsupportedProtocol | library.InvalidURL | library.LocalProtocolError):
        return ConfigurationError(f"the request cannot be sent: {what}")
    if isinstance(error, library.ConnectError):
        if any(isinstance(cause, ssl.SSLError) for cause in _chain(error)):
            return _tls_failure(error, target)
        return RetoolConnectionError(f"no connection to {target}: {what}")
    return RetoolConnectionError(f"{kind}: {what}" if what else kind)


def _tls_failure(error: Exception, target: str) -> RetoolTLSError:
    reason = str(error) or "the handshake timed out"
    is_untrusted = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _chain(error))
    if is_untrusted:
        hint = "give the authority that signed the certificate: verify='/path/to/ca.pem'"
    else:
        hint = "if the server speaks plain HTTP, give a URL with http://"
    message = f"no TLS connection to {target}: {reason}; {hint}"
    return RetoolTLSError(message, reason=reason, is_untrusted=is_untrusted)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it came from."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        yield following
        following = following.__cause__ or following.__context__


def _stripped(error: Exception) -> Exception:
    """A failure of httpx and all that it came from without what holds the token: requests, and the frames of httpx."""
    for cause in list(_chain(error)):
        cause.__traceback__ = None
        if isinstance(cause, library_of(cause).RequestError):
            setattr(cause, "request", None)  # noqa: B010 - only such errors have it
    return error
