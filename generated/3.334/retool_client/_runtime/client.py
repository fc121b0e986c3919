# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The clients: one call from an operation and its arguments to its result or error, sync and async."""

import logging
import platform
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self, TypeVar, cast

from .config import API_PATH, Secret, SecretText, Timeout, as_timeout, base_url, host_from
from .errors import ConfigurationError, RetoolConnectionError, RetoolError, RetoolTimeoutError
from .operation import BaseOperation, Operation, PagedOperation
from .package_info import PackageInfo
from .pagination import AsyncPage, Page
from .rate_limit import RateLimit
from .request import Request, build_request
from .response import RawResponse, Reply, SentRequest, read
from .retry import Retry, RetryPolicy
from .unset import UNSET, Unset

if TYPE_CHECKING:
    import ssl

    from .compatibility import Compatibility
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")
Check = Literal["off", "warn", "error"]

_log = logging.getLogger("retool_client")
_NO_QUERY: Mapping[str, Any] = {}


class BaseClient:
    """What sync and async clients share: options, requests, and what becomes of answers.

    Args:
        host: Host or URL of the instance, with or without scheme and `/api/v2`; RETOOL_HOST if it is left out.
        token: The API token, or a function that gives it for each request; RETOOL_ACCESS_TOKEN if it is left out.
        scheme: Scheme of a host that names none; RETOOL_SCHEME, else https.
        timeout: Time-outs of one attempt: a `Timeout`, one number of seconds for all of them, or None for none.
        deadline: Seconds that one call may take, attempts and waits included, however slowly the instance answers.
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or an `ssl.SSLContext`.
        cert: Client certificate: a file, or certificate and key, or these and the key's password.
        proxy: URL of a proxy; without it the environment's proxy variables count.
        unix_socket_path: Socket to connect to instead of the host; RETOOL_UNIX_SOCKET_PATH if it is left out.
        transport: An httpx transport to send with.
        http_client: An httpx client to send with; it is not closed with this one.
        http_backend: `aiohttp` for async clients that make many requests, with the extra of that name.
        retry: When requests are sent again.
        rate_limit: Most requests per minute, over this client and its copies.
        headers: Headers to send with every request.
        strict: Whether an answer that is not exactly as the release documents is an error.
        check: Whether the first request compares the instance's release with the client's: `warn` or `error`.

    Raises:
        ConfigurationError: If host or token is missing, or an option is wrong.
    """

    _package: ClassVar[PackageInfo]

    def __init__(
        self,
        host: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        scheme: str | None = None,
        timeout: Timeout | float | None = Timeout(),  # noqa: B008 - a constant
        deadline: float = 300.0,
        verify: "bool | str | ssl.SSLContext" = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        proxy: str | None = None,
        unix_socket_path: str | None = None,
        transport: Any = None,
        http_client: Any = None,
        http_backend: Literal["httpx", "aiohttp"] = "httpx",
        retry: RetryPolicy | None = None,
        rate_limit: int | RateLimit | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check: Check = "off",
    ) -> None:
        env_host, env_scheme, env_token, env_socket = host_from()
        socket = unix_socket_path or env_socket
        host = host or env_host or ("localhost" if socket else None)
        token = token or env_token
        if host is None:
            raise ConfigurationError("no host: give one, or set RETOOL_HOST")
        if token is None:
            raise ConfigurationError("no token: give one, or set RETOOL_ACCESS_TOKEN")
        self._token = Secret(token)
        if isinstance(token, str):
            self._token.reveal()
        self._base = base_url(host, scheme or env_scheme or ("http" if socket else None))
        self._timeout = as_timeout(timeout)
        self._deadline = _positive(deadline, "deadline")
        self._retry = retry or RetryPolicy()
        self._limit = RateLimit(rate_limit) if isinstance(rate_limit, int) else rate_limit
        self._strict = strict
        self._raw = False
        self._headers = {
            "User-Agent": user_agent(self._package),
            "Accept": "application/json",
            **{str(name): str(value) for name, value in (headers or {}).items()},
        }
        if check not in ("off", "warn", "error"):
            raise ConfigurationError("check is 'off', 'warn' or 'error'")
        self._check: Check = check
        self._options: dict[str, Any] = {
            "base_url": self._base,
            "verify": verify,
            "cert": cert,
            "proxy": proxy,
            "unix_socket": socket,
            "transport": transport,
            "http_client": http_client,
            "backend": http_backend,
        }
        # One cell for all copies, so that whoever sends first makes the pool for all of them.
        self._pool: list[Any] = []

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client from RETOOL_HOST, RETOOL_SCHEME, RETOOL_ACCESS_TOKEN and RETOOL_UNIX_SOCKET_PATH.

        Args:
            **options: What the constructor takes; it comes before the environment.

        Raises:
            ConfigurationError: If host or token is missing.
        """
        return cls(**options)

    def with_options(
        self,
        *,
        token: str | Callable[[], str] | Unset = UNSET,
        timeout: Timeout | float | Unset | None = UNSET,
        deadline: float | Unset = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        rate_limit: int | RateLimit | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        strict: bool | Unset = UNSET,
    ) -> Self:
        """A copy with other options. It shares the connections; this client stays as it is.

        Args:
            token: Another token.
            timeout: Other time-outs.
            deadline: Another deadline.
            retry: Another retry policy.
            rate_limit: Another limit, or None for none.
            headers: Headers to send beside those of this client.
            strict: Whether answers must be exactly as documented.
        """
        copy = self._copy()
        if token:
            copy._token = Secret(token)
        if timeout is not UNSET:
            copy._timeout = as_timeout(cast("Timeout | float | None", timeout))
        if deadline is not UNSET:
            copy._deadline = _positive(cast("float", deadline), "deadline")
        if retry:
            copy._retry = retry
        if rate_limit is not UNSET:
            limit = cast("int | RateLimit | None", rate_limit)
            copy._limit = RateLimit(limit) if isinstance(limit, int) else limit
        if headers:
            copy._headers = {**self._headers, **headers}
        if strict is not UNSET:
            copy._strict = bool(strict)
        return copy

    @property
    def with_raw_response(self) -> Any:
        """The client whose methods answer with status and headers, and the value as `parsed`."""
        copy = self._copy()
        copy._raw = True
        return copy

    def _copy(self) -> Self:
        copy = object.__new__(type(self))
        # What begins without an underscore is a resource that knows this client, not its copy.
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        return copy

    @property
    def base_url(self) -> str:
        """URL of the instance's API."""
        return self._base

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base} (retool-client {self._package.version})>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: make one where it is needed")

    def _request_headers(self, request: Request) -> dict[str, str]:
        headers = {**self._headers, "Authorization": SecretText(f"Bearer {self._token.reveal()}")}
        if request.media_type is not None:
            headers["Content-Type"] = request.media_type
        return headers

    def _url(self, request: Request) -> str:
        return f"{self._base}{request.path}?{request.query}" if request.query else self._base + request.path

    def _result(
        self, reply: Reply, request: Request, url: str, attempts: int, wrap: Callable[[Any], Any] | None
    ) -> Any:
        value = read(reply, request, strict=self._strict, attempts=attempts)
        if wrap is not None:
            value = wrap(value)
        if not self._raw:
            return value
        headers = {**self._headers, "Authorization": "***"}
        if request.media_type is not None:
            headers["Content-Type"] = request.media_type
        return RawResponse(reply, SentRequest(request.method, url, headers), attempts, value)

    def _log_answer(self, request: Request, reply: Reply, attempt: int) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            shown = {name: value for name, value in self._headers.items() if name.lower() not in _SENSITIVE}
            _log.debug(
                "%s %s -> %d in %.0f ms (attempt %d, %s, headers %s)",
                request.method,
                request.path,
                reply.status,
                reply.elapsed * 1000,
                attempt,
                request.operation.id,
                shown,
            )

    def _announce(self, request: Request, attempt: int, wait: float, reason: str) -> None:
        _log.warning("%s: %s; attempt %d in %.1f s", request.operation.id, reason, attempt + 1, wait)
        if self._retry.on_retry is not None:
            self._retry.on_retry(Retry(request.operation.id, attempt, wait, reason))

    def _call_arguments(
        self,
        operation_id: str,
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        body: Any,
    ) -> tuple[BaseOperation, tuple[Any, ...], dict[str, Any], Any]:
        operation = self._package.operation(operation_id)
        values = _named(operation, "path", operation.path_parameters, path or {})
        missing = [name for name in operation.path_parameters if name not in values]
        if missing:
            raise TypeError(f"{operation_id} needs path values for {', '.join(missing)}")
        ordered = tuple(values[name] for name in operation.path_parameters)
        return operation, ordered, _named(operation, "query", operation.query, query or {}), body


_SENSITIVE = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key"})


class SyncClient(BaseClient):
    """A client whose calls wait for their answers; see `BaseClient` for its arguments."""

    def request(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> T:
        """Carries out an operation.

        Args:
            operation: The operation.
            path: Values of its path's parameters, in order.
            query: Values of its query's parameters, by their names in the URL.
            body: Its body: a model, or JSON.
            fields: The properties of its body, by attribute name, instead of `body`.

        Raises:
            RetoolError: If it fails.
        """
        request = build_request(operation, path, query, body, fields)
        return cast("T", self._send(request))

    def request_raw(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[T]:
        """Carries out an operation and answers with status and headers; see `request`."""
        return self.with_raw_response.request(operation, path, query, body, fields)  # type: ignore[no-any-return]

    def paginate(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> Page[T]:
        """The list that an operation answers, fetched when it is read; see `request`."""
        request = build_request(operation, path, query, body, fields)
        page: Page[T] = Page(self, operation, path, query, body, fields)
        if self._raw:
            return cast("Page[T]", self._send(request, lambda value: page.fill(*value)))
        return page

    def paginate_raw(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[Page[T]]:
        """The first page of a list, with status and headers; see `request`."""
        return self.with_raw_response.paginate(operation, path, query, body, fields)  # type: ignore[no-any-return]

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Any:
        """Carries out any operation by its id and gives what its method would.

        Args:
            operation_id: For example `users.get`; `retool_client.operations` lists them all.
            path: Values of the path's parameters, by name.
            query: Values of the query's parameters, by name.
            body: The body: a model, or JSON.

        Raises:
            ValueError: If there is no such operation.
            TypeError: If a name is wrong or missing.
            RetoolError: If the operation fails.
        """
        operation, values, named, content = self._call_arguments(operation_id, path, query, body)
        if isinstance(operation, PagedOperation):
            return self.paginate(operation, values, named, content)
        return self.request(cast("Operation[Any]", operation), values, named, content)

    def check_compatibility(self) -> "Compatibility":
        """Compares the instance's release and operations with those that the client was made from.

        Raises:
            RetoolError: If the instance cannot be asked.
        """
        from .compatibility import compare, health_request, spec_request

        # The release is served to everybody, outside of the API.
        health = self._exchange(health_request(), self._base.removesuffix(API_PATH) + "/api/checkHealth")[0]
        spec = self._exchange(spec_request(), f"{self._base}/spec")[0]
        return compare(self._package, health, spec)

    def _send(self, request: Request, wrap: Callable[[Any], Any] | None = None) -> Any:
        if self._check != "off":
            self._check_first()
        url = self._url(request)
        reply, attempts = self._exchange(request, url)
        return self._result(reply, request, url, attempts, wrap)

    def _check_first(self) -> None:
        from .compatibility import report

        level, self._check = self._check, "off"
        report(self.check_compatibility(), level)

    def _transport(self) -> "SyncTransport":
        if not self._pool:
            from .transport import SyncTransport, TransportOptions

            self._pool.append(SyncTransport(TransportOptions(**self._options)))
        return cast("SyncTransport", self._pool[0])

    def _exchange(self, request: Request, url: str) -> tuple[Reply, int]:
        """Sends a request as often as the policy has it; the last answer and the number of attempts."""
        policy = self._retry
        transport = self._transport()
        began = policy.clock()
        end = time.monotonic() + self._deadline
        attempt = 0
        while True:
            attempt += 1
            if self._limit is not None:
                wait = self._limit.reserve()
                if wait > 0:
                    policy.sleep(wait)
            failure: RetoolError
            try:
                reply = transport.send(request, url, self._request_headers(request), self._timeout, end)
            except (RetoolConnectionError, RetoolTimeoutError) as error:
                failure = error
                again = policy.wait_after_failure(request.method, attempt, policy.clock() - began)
                reason = type(error).__name__
            else:
                self._log_answer(request, reply, attempt)
                again = None
                if reply.status >= 429:
                    again = policy.wait_after_status(
                        reply.status, reply.headers, request.method, attempt, policy.clock() - began
                    )
                if again is None or time.monotonic() + again >= end:
                    return reply, attempt
                reason = f"status {reply.status}"
                self._announce(request, attempt, again, reason)
                policy.sleep(again)
                continue
            if again is None or time.monotonic() + again >= end:
                raise _placed(failure, request, attempt)
            self._announce(request, attempt, again, reason)
            policy.sleep(again)

    def close(self) -> None:
        """Closes the connections of this client and its copies."""
        if self._pool:
            self._pool[0].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class AsyncClient(BaseClient):
    """A client whose calls are awaited; see `BaseClient` for its arguments."""

    async def request(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> T:
        """Carries out an operation; see `SyncClient.request`."""
        request = build_request(operation, path, query, body, fields)
        return cast("T", await self._send(request))

    async def request_raw(
        self,
        operation: Operation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[T]:
        """Carries out an operation and answers with status and headers; see `SyncClient.request`."""
        raw = self.with_raw_response.request(operation, path, query, body, fields)
        return cast("RawResponse[T]", await raw)

    def paginate(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> AsyncPage[T]:
        """The list that an operation answers, fetched when it is read; see `SyncClient.request`."""
        if self._raw:
            return cast("AsyncPage[T]", self.paginate_raw(operation, path, query, body, fields))
        build_request(operation, path, query, body, fields)
        return AsyncPage(self, operation, path, query, body, fields)

    async def paginate_raw(
        self,
        operation: PagedOperation[T],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] = _NO_QUERY,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncPage[T]]:
        """The first page of a list, with status and headers; see `SyncClient.request`."""
        request = build_request(operation, path, query, body, fields)
        page: AsyncPage[T] = AsyncPage(self, operation, path, query, body, fields)
        raw = self if self._raw else self.with_raw_response
        answer = await raw._send(request, lambda value: page.fill(*value))
        return cast("RawResponse[AsyncPage[T]]", answer)

    async def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Any:
        """Carries out any operation by its id; see `SyncClient.call`. A list comes with its first page fetched."""
        operation, values, named, content = self._call_arguments(operation_id, path, query, body)
        if isinstance(operation, PagedOperation):
            raw = await self.paginate_raw(operation, values, named, content)
            return raw if self._raw else raw.parsed
        return await self.request(cast("Operation[Any]", operation), values, named, content)

    async def check_compatibility(self) -> "Compatibility":
        """Compares the instance's release and operations with those that the client was made from.

        Raises:
            RetoolError: If the instance cannot be asked.
        """
        from .compatibility import compare, health_request, spec_request

        health = (await self._exchange(health_request(), self._base.removesuffix(API_PATH) + "/api/checkHealth"))[0]
        spec = (await self._exchange(spec_request(), f"{self._base}/spec"))[0]
        return compare(self._package, health, spec)

    async def _send(self, request: Request, wrap: Callable[[Any], Any] | None = None) -> Any:
        if self._check != "off":
            await self._check_first()
        url = self._url(request)
        reply, attempts = await self._exchange(request, url)
        return self._result(reply, request, url, attempts, wrap)

    async def _check_first(self) -> None:
        from .compatibility import report

        level, self._check = self._check, "off"
        report(await self.check_compatibility(), level)

    def _transport(self) -> "AsyncTransport":
        if not self._pool:
            from .transport import AsyncTransport, TransportOptions

            self._pool.append(AsyncTransport(TransportOptions(**self._options)))
        return cast("AsyncTransport", self._pool[0])

    async def _sleep(self, seconds: float) -> None:
        if self._retry.async_sleep is not None:
            await self._retry.async_sleep(seconds)
        else:
            import asyncio

            await asyncio.sleep(seconds)

    async def _exchange(self, request: Request, url: str) -> tuple[Reply, int]:
        """Sends a request as often as the policy has it; the last answer and the number of attempts."""
        policy = self._retry
        transport = self._transport()
        began = policy.clock()
        end = time.monotonic() + self._deadline
        attempt = 0
        while True:
            attempt += 1
            if self._limit is not None:
                wait = self._limit.reserve()
                if wait > 0:
                    await self._sleep(wait)
            failure: RetoolError
            try:
                reply = await transport.send(request, url, self._request_headers(request), self._timeout, end)
            except (RetoolConnectionError, RetoolTimeoutError) as error:
                failure = error
                again = policy.wait_after_failure(request.method, attempt, policy.clock() - began)
                reason = type(error).__name__
            else:
                self._log_answer(request, reply, attempt)
                again = None
                if reply.status >= 429:
                    again = policy.wait_after_status(
                        reply.status, reply.headers, request.method, attempt, policy.clock() - began
                    )
                if again is None or time.monotonic() + again >= end:
                    return reply, attempt
                reason = f"status {reply.status}"
                self._announce(request, attempt, again, reason)
                await self._sleep(again)
                continue
            if again is None or time.monotonic() + again >= end:
                raise _placed(failure, request, attempt)
            self._announce(request, attempt, again, reason)
            await self._sleep(again)

    async def close(self) -> None:
        """Closes the connections of this client and its copies."""
        if self._pool:
            await self._pool[0].close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()


class RawCalls:
    """What `with_raw_response` has beside the resources, for type checkers."""

    def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> RawResponse[Any]:
        """Carries out any operation by its id."""
        raise NotImplementedError


class AsyncRawCalls:
    """What `with_raw_response` has beside the resources, for type checkers."""

    async def call(
        self,
        operation_id: str,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> RawResponse[Any]:
        """Carries out any operation by its id."""
        raise NotImplementedError


def user_agent(package: PackageInfo) -> str:
    """What the client calls itself: `retool-client/3.334.0 (retool 3.334; python 3.11.7)`."""
    return f"retool-client/{package.version} (retool {package.release}; python {platform.python_version()})"


def _placed(error: RetoolError, request: Request, attempts: int) -> RetoolError:
    error.operation_id, error.method, error.path = request.operation.id, request.method, request.path
    error.attempts = attempts
    return error


def _positive(value: float, name: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
        raise ConfigurationError(f"{name} is a number of seconds above 0")
    return float(value)


def _named(operation: BaseOperation, place: str, names: tuple[str, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """Values by the names that the URL has, from those or from their snake-case forms."""
    known = {_snake(name): name for name in names} | {name: name for name in names}
    wrong = [name for name in given if name not in known]
    if wrong:
        listed = ", ".join(names) or "none"
        raise TypeError(f"{operation.id} has no {place} parameter {wrong[0]!r}; it has: {listed}")
    return {known[name]: value for name, value in given.items()}


def _snake(name: str) -> str:
    text = ""
    for index, character in enumerate(name):
        if character.isupper() and index and not name[index - 1].isupper() and name[index - 1] != "_":
            text += "_"
        text += character.lower()
    return text
