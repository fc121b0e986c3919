"""What sync and async clients share: options, requests, and what becomes of answers."""

import logging
import platform
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple, NoReturn, ParamSpec, Self, TypeVar, cast

from .attempts import Attempts
from .body import ACCEPTED
from .config import (
    SENSITIVE_HEADERS,
    AsyncHttpClient,
    AsyncHttpTransport,
    ConnectionOptions,
    HttpClient,
    HttpTransport,
    Secret,
    SecretText,
    Timeout,
    as_seconds,
    as_timeout,
    base_url,
    host_from,
    merged_headers,
)
from .errors import ConfigurationError, RetoolError
from .operation import BaseOperation
from .package_info import PackageInfo
from .rate_limit import RateLimit
from .request import Request
from .response import RawResponse, Reply, SentRequest, read
from .retry import RetryPolicy
from .unset import UNSET, Unset

if TYPE_CHECKING:
    import ssl
    from os import PathLike

    from typing_extensions import TypedDict

    from .compatibility import Compatibility
else:

    class TypedDict(dict):
        """The base of `CallOptions`: before Python 3.15 that of the standard library cannot be closed."""

        def __init_subclass__(cls, **_options: Any) -> None: ...


P = ParamSpec("P")
C = TypeVar("C")

Check = Literal["off", "warn", "error"]

NO_QUERY: Mapping[str, Any] = {}
NO_OPTIONS: Mapping[str, Any] = {}

_log = logging.getLogger("retool_client")


class Exchange(NamedTuple):
    """A request and its answer.

    Attributes:
        request: The request.
        url: Its whole URL.
        reply: The answer to the last attempt.
        attempts: How often the request was sent.
    """

    request: Request
    url: str
    reply: Reply
    attempts: int


class CallOptions(TypedDict, total=False, closed=True):
    """Options of one call, which every method takes as keyword arguments.

    Attributes:
        timeout: Time-outs of one attempt, instead of those of the client.
        extra_headers: Headers to send beside those of the client.
        retry: When the request is sent again, instead of the client's policy.
    """

    timeout: Timeout | float | None
    extra_headers: Mapping[str, str]
    retry: RetryPolicy


class Shared:
    """What a client and its copies have in common.

    Attributes:
        transports: The connections, by the event loop that they belong to, in sync clients by None.
        closed: Whether they were closed.
        compatibility: How the instance compares with the client; None before it was asked.
    """

    __slots__ = ("closed", "compatibility", "transports")

    def __init__(self) -> None:
        self.transports: dict[Any, Any] = {}
        self.closed = False
        self.compatibility: Compatibility | None = None


class ClientOptions(NamedTuple):
    """The options of a client, checked; see `BaseClient`.

    Attributes:
        token: The API token.
        connection: How connections are made.
        timeout: Time-outs of one attempt.
        deadline: Seconds that one call may take.
        max_response_size: Most bytes of an answer.
        retry: When requests are sent again.
        rate_limit: Most requests per minute.
        headers: Headers that go with every request.
        strict: Whether answers must be exactly as documented.
        check: Whether the first request compares the releases.
        is_raw: Whether methods give status and headers.
    """

    token: Secret
    connection: ConnectionOptions
    timeout: Timeout
    deadline: float
    max_response_size: int
    retry: RetryPolicy
    rate_limit: RateLimit | None
    headers: Mapping[str, str]
    strict: bool
    check: Check
    is_raw: bool = False


class Resource:
    """A group of operations of a client.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # An operation on one item is called so in releases where one on all items has the shorter name.
            short = name.removesuffix("_by_id")
            is_operation = short != name and callable(getattr(type(self), short, None))
            return object.__getattribute__(self, short if is_operation else name)


class BaseClient:
    """A client of a Retool instance.

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
        transport: A transport of httpx or httpx2 to send with, sync or async as the client is.
        http_client: A client of httpx or httpx2 to send with. It is neither changed nor closed, and this client's token
            takes the place of its `auth`.
        max_response_size: Most bytes of an answer's body, decompressed; a larger one is a `ResponseTooLargeError`.
        retry: When requests are sent again.
        rate_limit: Most requests per minute, over this client and its copies.
        headers: Headers to send with every request.
        strict: Whether an answer that is not exactly as the release documents is an error.
        check: Whether the first request compares the instance's release with the client's: `warn` or `error`.

    Raises:
        ConfigurationError: If host or token is missing, or an option is wrong.
    """

    _package: ClassVar[PackageInfo]
    # Until it is known: whoever looks at a client whose constructor failed sees this.
    _base: str = "without a host"
    # The instance's release, where the client was chosen by it.
    _instance_release: str | None = None

    def __init__(
        self,
        host: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        scheme: str | None = None,
        timeout: Timeout | float | None = Timeout(),  # noqa: B008 - a constant
        deadline: float = 300.0,
        verify: "bool | str | PathLike[str] | ssl.SSLContext" = True,
        cert: "str | PathLike[str] | tuple[str, str] | tuple[str, str, str] | None" = None,
        proxy: str | None = None,
        unix_socket_path: str | None = None,
        transport: HttpTransport | AsyncHttpTransport | None = None,
        http_client: HttpClient | AsyncHttpClient | None = None,
        max_response_size: int = 64 * 2**20,
        retry: RetryPolicy | None = None,
        rate_limit: int | RateLimit | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        check: Check = "off",
    ) -> None:
        env_host, env_scheme, env_token, env_socket = host_from()
        # From here on no frame holds the token in the clear: tools that show variables in tracebacks would print it.
        secret = Secret(token) if token else Secret(env_token) if env_token else None
        token = env_token = None
        socket = unix_socket_path or env_socket
        host = host or env_host or ("localhost" if socket else None)
        if host is None:
            raise ConfigurationError("no host: give one, or set RETOOL_HOST")
        if secret is None:
            raise ConfigurationError("no token: give one, or set RETOOL_ACCESS_TOKEN")
        if check not in ("off", "warn", "error"):
            raise ConfigurationError("check is 'off', 'warn' or 'error'")
        if proxy is not None and socket is not None:
            raise ConfigurationError(
                "proxy and unix_socket_path (RETOOL_UNIX_SOCKET_PATH) exclude each other: give one"
            )
        if transport is not None and http_client is not None:
            raise ConfigurationError("transport and http_client exclude each other: give one")
        if socket is not None and (transport is not None or http_client is not None):
            given = "transport" if transport is not None else "http_client"
            raise ConfigurationError(
                f"unix_socket_path (RETOOL_UNIX_SOCKET_PATH) and {given} exclude each other: make the {given} for the "
                "socket, as in httpx.HTTPTransport(uds=…)"
            )
        secret.checked()
        self._base = base_url(host, scheme or env_scheme or ("http" if socket else None))
        own = {"User-Agent": user_agent(self._package), "Accept": "application/json", "Accept-Encoding": ACCEPTED}
        self._options = ClientOptions(
            token=secret,
            connection=ConnectionOptions(
                base_url=self._base,
                verify=verify,
                cert=cert,
                proxy=proxy,
                unix_socket=socket,
                transport=transport,
                http_client=http_client,
            ),
            timeout=as_timeout(timeout),
            deadline=as_seconds(deadline, "deadline"),
            max_response_size=as_size(max_response_size),
            retry=RetryPolicy() if retry is None else as_policy(retry),
            rate_limit=as_limit(rate_limit),
            headers=merged_headers(own, headers or {}),
            strict=strict,
            check=check,
        )
        self._shared = Shared()

    @classmethod
    def from_env(cls: Callable[P, C], *args: P.args, **options: P.kwargs) -> C:
        """A client from RETOOL_HOST, RETOOL_SCHEME, RETOOL_ACCESS_TOKEN and RETOOL_UNIX_SOCKET_PATH.

        Args:
            *args: As for the constructor.
            **options: What the constructor takes; it comes before the environment.

        Raises:
            ConfigurationError: If host or token is missing.
        """
        return cls(*args, **options)

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
        max_response_size: int | Unset = UNSET,
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
            max_response_size: Another limit of the size of an answer.

        Raises:
            ConfigurationError: If an option is wrong.
        """
        changes: dict[str, Any] = {}
        if not isinstance(token, Unset):
            changes["token"], token = Secret(token), UNSET
            changes["token"].checked()
        if not isinstance(timeout, Unset):
            changes["timeout"] = as_timeout(timeout)
        if not isinstance(deadline, Unset):
            changes["deadline"] = as_seconds(deadline, "deadline")
        if not isinstance(retry, Unset):
            changes["retry"] = as_policy(retry)
        if not isinstance(rate_limit, Unset):
            changes["rate_limit"] = as_limit(rate_limit)
        if not isinstance(headers, Unset):
            changes["headers"] = merged_headers(self._options.headers, headers)
        if not isinstance(strict, Unset):
            changes["strict"] = strict
        if not isinstance(max_response_size, Unset):
            changes["max_response_size"] = as_size(max_response_size)
        return self._copy(changes)

    @property
    def with_raw_response(self) -> Any:
        """The client whose methods answer with status and headers, and the value as `parsed`."""
        return self._copy({"is_raw": True})

    def _for(self, operation: BaseOperation | None, options: Mapping[str, Any]) -> Self:
        """The client that makes a call with options of its own."""
        if not options:
            return self
        unknown = options.keys() - CallOptions.__annotations__.keys()
        if unknown:
            name = operation.id if operation is not None else "request"
            changes = operation.body.changes if operation is not None and operation.body is not None else {}
            known = f"it can change {', '.join(sorted(changes))}, and what is further down by its path: "
            hint = f'; {known}changes={{"/a/b": value}}' if changes else ""
            raise TypeError(f"{name}() got an unexpected keyword argument {min(unknown)!r}{hint}")
        named = {"headers" if name == "extra_headers" else name: value for name, value in options.items()}
        return self.with_options(**named)

    def _copy(self, changes: dict[str, Any]) -> Self:
        copy = object.__new__(type(self))
        # Resources know this client, not its copy.
        copy.__dict__.update({name: value for name, value in vars(self).items() if not isinstance(value, Resource)})
        copy._options = self._options._replace(**changes)
        return copy

    @property
    def base_url(self) -> str:
        """URL of the instance's API."""
        return self._base

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base} ({self._package.distribution} {self._package.version})>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: make one where it is needed")

    def _open(self) -> Shared:
        """What this client shares with its copies.

        Raises:
            ConfigurationError: If it was closed.
        """
        if self._shared.closed:
            raise ConfigurationError("the client is closed")
        return self._shared

    def _attempts(self, request: Request) -> Attempts:
        options = self._options
        return Attempts(request, options.retry, options.rate_limit, options.deadline)

    def _own_headers(self, request: Request) -> dict[str, str]:
        """The headers of a request but for those of its token and its body."""
        headers = {**self._options.headers, **request.headers}
        if request.operation.accept is not None and headers.get("Accept") == "application/json":
            # What a caller wants to accept comes before what the operation answers.
            headers["Accept"] = request.operation.accept
        return headers

    def _request_headers(self, request: Request) -> dict[str, str]:
        headers = {**self._own_headers(request), "Authorization": SecretText(f"Bearer {self._options.token.reveal()}")}
        if request.media_type is not None:
            headers["Content-Type"] = request.media_type
        return headers

    def _url(self, request: Request) -> str:
        return f"{self._base}{request.path}?{request.query}" if request.query else self._base + request.path

    def _value(self, exchange: Exchange) -> Any:
        """What an answer says; see `response.read`."""
        try:
            return read(exchange.reply, exchange.request, strict=self._options.strict, attempts=exchange.attempts)
        except RetoolError as error:
            error.releases = self._releases()
            raise

    def _releases(self) -> tuple[str, str] | None:
        """The instance's release and that of the client, where both are known and differ."""
        instance, client = self._instance_release, self._package.release
        is_other = instance is not None and not f"{instance}.".startswith((f"{client}.", f"{client}-"))
        return (instance, client) if instance is not None and is_other else None

    def _result(self, exchange: Exchange) -> Any:
        """What a call gives: what the answer says, in raw clients with status and headers."""
        value = self._value(exchange)
        return self._with_status(exchange, value) if self._options.is_raw else value

    def _with_status(self, exchange: Exchange, value: Any) -> RawResponse[Any]:
        request = exchange.request
        own = self._own_headers(request)
        headers = {name: "***" if name.lower() in SENSITIVE_HEADERS else text for name, text in own.items()}
        headers["Authorization"] = "***"
        if request.media_type is not None:
            headers["Content-Type"] = request.media_type
        return RawResponse(exchange.reply, SentRequest(request.method, exchange.url, headers), exchange.attempts, value)

    def _log_answer(self, request: Request, reply: Reply, attempt: int) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            headers = self._options.headers.items()
            shown = {name: value for name, value in headers if name.lower() not in SENSITIVE_HEADERS}
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

    def _call_arguments(
        self, operation_id: str, path: Mapping[str, Any] | None, query: Mapping[str, Any] | None
    ) -> tuple[BaseOperation, tuple[Any, ...], dict[str, Any]]:
        """An operation by its id, and the values of its path's and query's parameters by the names that it has."""
        operation = self._package.operation(operation_id)
        values = _named(operation, "path", operation.path_parameters, operation.path_parameters, path or {})
        ordered = tuple(values[name] for name in operation.path_parameters)
        return operation, ordered, _named(operation, "query", operation.query, operation.required_query, query or {})

    def _report(self, found: "Compatibility", *, is_new: bool) -> None:
        from .compatibility import report

        if is_new or self._options.check == "error":
            report(found, cast("Literal['warn', 'error']", self._options.check))


def user_agent(package: PackageInfo, instance: str | None = None) -> str:
    """What the client calls itself: `retool-client/3.334.0 (retool 3.334; python 3.11.7)`.

    Args:
        package: The client package.
        instance: The instance's release, where the client was chosen by it.
    """
    named = f"{package.distribution}/{package.version} (retool {package.release}"
    return f"{named}{f'; instance {instance}' if instance else ''}; python {platform.python_version()})"


def as_size(value: int) -> int:
    """A number of bytes as a caller gives it.

    Raises:
        ConfigurationError: If it is not a number above 0.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError("max_response_size is a number of bytes, 1 or more")
    return value


def as_policy(value: RetryPolicy) -> RetryPolicy:
    """A retry policy as a caller gives it.

    Raises:
        ConfigurationError: If it is not a `RetryPolicy`.
    """
    if not isinstance(value, RetryPolicy):
        raise ConfigurationError("retry is a RetryPolicy, for example RetryPolicy(attempts=1)")
    return value


def as_limit(value: int | RateLimit | None) -> RateLimit | None:
    """A limit of requests as a caller gives it; None for none.

    Raises:
        ConfigurationError: If it is neither a positive number nor a `RateLimit`.
    """
    if value is None or isinstance(value, RateLimit):
        return value
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError("rate_limit is a number of requests per minute, 1 or more, or a RateLimit")
    return RateLimit(value)


def _named(
    operation: BaseOperation, place: str, names: tuple[str, ...], required: tuple[str, ...], given: Mapping[str, Any]
) -> dict[str, Any]:
    """Values by the names that the URL has, from those or from their snake-case forms."""
    known = {_snake(name): name for name in names} | {name: name for name in names}
    wrong = [name for name in given if name not in known]
    if wrong:
        listed = ", ".join(names) or "none"
        raise TypeError(f"{operation.id} has no {place} parameter {wrong[0]!r}; it has: {listed}")
    values = {known[name]: value for name, value in given.items()}
    missing = [name for name in required if name not in values]
    if missing:
        raise TypeError(f"{operation.id} needs {place} values for {', '.join(missing)}")
    return values


def _snake(name: str) -> str:
    text = ""
    for index, character in enumerate(name):
        if character.isupper() and index and not name[index - 1].isupper() and name[index - 1] != "_":
            text += "_"
        text += character.lower()
    return text
