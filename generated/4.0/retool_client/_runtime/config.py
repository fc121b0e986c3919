"""Where the instance is and how to reach it."""

import os
import posixpath
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import urlsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

API_PATH = "/api/v2"

SENSITIVE_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key"})
"""Headers, in lower case, whose values are shown to nobody."""

LONGEST = 2_000_000.0
"""The longest time-out, in seconds (23 days): sockets take no more than 2**31 milliseconds."""


class Timeout(NamedTuple):
    """Time-outs of one attempt, in seconds; None for none.

    Attributes:
        connect: Until the connection is made, and at most four for TLS on it.
        read: Between two pieces of the answer.
        write: Between two pieces of the request.
        pool: Until a connection of the pool is free.
    """

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0

    def within(self, seconds: float) -> "Timeout":
        """The same, but none longer than some seconds."""
        return Timeout(*(seconds if part is None else min(part, seconds) for part in self))


class HttpTransport(Protocol):
    """A transport for a sync client, of httpx or httpx2."""

    def handle_request(self, request: Any) -> Any:
        """Sends a request."""


class AsyncHttpTransport(Protocol):
    """A transport for an async client, of httpx or httpx2."""

    async def handle_async_request(self, request: Any) -> Any:
        """Sends a request."""


class HttpClient(Protocol):
    """A client of httpx or httpx2."""

    def build_request(self, method: str, url: Any) -> Any:
        """Builds a request."""

    def close(self) -> None:
        """Closes it."""


class AsyncHttpClient(Protocol):
    """An async client of httpx or httpx2."""

    def build_request(self, method: str, url: Any) -> Any:
        """Builds a request."""

    async def aclose(self) -> None:
        """Closes it."""


class ConnectionOptions(NamedTuple):
    """How connections are made.

    Attributes:
        base_url: The API's URL.
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or a context.
        cert: Client certificate: a file, or certificate and key, or these and the key's password.
        proxy: URL of a proxy; None for what the environment says.
        unix_socket: Path of a socket to connect to instead of the host.
        transport: The transport to use, of httpx or httpx2.
        http_client: The client to use, of httpx or httpx2; it is not closed.
        max_connections: Most connections at a time.
    """

    base_url: str
    verify: "bool | str | os.PathLike[str] | ssl.SSLContext" = True
    cert: "str | os.PathLike[str] | tuple[str, str] | tuple[str, str, str] | None" = None
    proxy: str | None = None
    unix_socket: str | None = None
    transport: HttpTransport | AsyncHttpTransport | None = None
    http_client: HttpClient | AsyncHttpClient | None = None
    max_connections: int = 100

    def __repr__(self) -> str:
        # Proxies and certificates have passwords.
        return f"<ConnectionOptions {self.base_url}>"


class SecretText(str):
    """Text that hides itself from whoever prints it: tracebacks show the values of variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Secret:
    """A token that shows itself to nobody but the request.

    Args:
        value: The token, or a function that gives it for each request.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str | Callable[[], str]) -> None:
        self._value = SecretText(value.strip()) if isinstance(value, str) else value

    def checked(self) -> "Secret":
        """This token, once it is sure that it can be sent; what a function gives is checked when it is asked.

        Raises:
            ConfigurationError: If it is neither text nor a function, is empty, or no header value.
        """
        if isinstance(self._value, str):
            self.reveal()
        elif not callable(self._value):
            raise ConfigurationError("the token is text, or a function that gives it")
        return self

    def reveal(self) -> str:
        """The token.

        Raises:
            ConfigurationError: If it is empty or no header value.
        """
        value = self._value
        if not isinstance(value, str):
            given: object = value()
            if not isinstance(given, str):
                kind = type(given).__name__
                raise ConfigurationError(f"the function for the token gave a value of the type {kind}, not text")
            value, given = SecretText(given.strip()), ""
        if not value:
            raise ConfigurationError("the token is empty")
        if not value.isascii() or not value.isprintable():
            raise ConfigurationError("the token has characters that no header may have")
        return value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> Any:
        raise TypeError("a token cannot be pickled")


# Names with letters, digits and hyphens (other characters are left to IDNA), IPv4 addresses, and IPv6 addresses.
_HOST = re.compile(r"(?:[\w~-]{1,63}\.)*[\w~-]{1,63}\.?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[\w.~-]+)?")


def base_url(host: str, scheme: str | None = None) -> str:
    """The URL of an instance's API.

    Args:
        host: A host or URL, with or without scheme, port and `/api/v2`.
        scheme: The scheme of a host that names none; `https` if it is None.

    Returns:
        For example `https://retool.example.com/api/v2`, without a slash at the end.

    Raises:
        ConfigurationError: If it is not the URL of an instance.
    """
    if not isinstance(host, str):
        raise ConfigurationError(f"the host is text, not {type(host).__name__}")
    text = host.strip()
    if "@" in text:
        # Before anything of it is parsed or shown: a password may hold any character.
        raise ConfigurationError("the host holds a user name or password; a Retool instance takes a token only")
    if "://" not in text:
        scheme = (scheme or "https").strip().lower()
        if scheme not in ("http", "https"):
            raise ConfigurationError(f"the scheme (RETOOL_SCHEME) is https or http, not {_shown(scheme)}")
        text = f"{scheme}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"{_shown(host)} is not a host or URL: {error}") from None
    if parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"{_shown(host)}: the scheme is https or http, not {parts.scheme!r}")
    name = parts.hostname or ""
    is_mistyped = name in ("http", "https") and (parts.netloc.endswith(":") or parts.path.startswith("//"))
    if not _HOST.fullmatch(name) or len(name) > 253 or is_mistyped or parts.query or parts.fragment:
        raise ConfigurationError(f"{_shown(host)} is not a host or URL")
    path = posixpath.normpath(f"/{parts.path.lstrip('/')}").rstrip("/")
    for suffix in ("/spec", API_PATH, "/api"):
        path = path.removesuffix(suffix)
    netloc = f"[{name}]" if ":" in name else name
    netloc += f":{port}" if port is not None else ""
    return f"{parts.scheme}://{netloc}{path.rstrip('/')}{API_PATH}"


def _shown(host: str) -> str:
    """A host for a message."""
    return repr(host[:200])


def host_from(environment: Mapping[str, str] | None = None) -> tuple[str | None, str | None, str | None, str | None]:
    """Host, scheme, token and socket path as the environment has them; None for what is not set."""
    values = os.environ if environment is None else environment
    names = ("RETOOL_HOST", "RETOOL_SCHEME", "RETOOL_ACCESS_TOKEN", "RETOOL_UNIX_SOCKET_PATH")
    host, scheme, token, socket = (values.get(name) or None for name in names)
    return host, scheme, token, socket


def as_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Headers as they can be sent.

    Raises:
        ConfigurationError: If a name or value is no text that a header may have, or it is one that only the client can
            tell.
    """
    headers = {
        str(name): SecretText(value) if str(name).lower() in SENSITIVE_HEADERS else str(value)
        for name, value in given.items()
    }
    for name, value in headers.items():
        if not name or not all(c.isascii() and (c.isalnum() or c in "!#$%&'*+-.^_`|~") for c in name):
            raise ConfigurationError(f"{name!r} is no name of a header")
        if not value.isascii() or not all(c.isprintable() or c == "\t" for c in value):
            raise ConfigurationError(f"the value of the header {name} has characters that no header may have")
        if name.lower() == "authorization":
            raise ConfigurationError("the header Authorization is made of the token: give that")
        if name.lower() in ("content-type", "content-length", "transfer-encoding"):
            raise ConfigurationError(f"the header {name} is the client's own: each request has that of its body")
    return headers


def merged_headers(headers: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Headers with others beside them, which replace those of the same name, however it is written.

    Raises:
        ConfigurationError: See `as_headers`.
    """
    added = as_headers(given)
    replaced = {name.lower() for name in added}
    return {**{name: value for name, value in headers.items() if name.lower() not in replaced}, **added}


def as_seconds(value: float, name: str) -> float:
    """A number of seconds above 0, `LONGEST` at most; infinity is no limit.

    Args:
        value: What a caller gave.
        name: What to call it in the error.

    Raises:
        ConfigurationError: If it is not a positive number.
    """
    if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
        raise ConfigurationError(f"{name} is a number of seconds above 0")
    return min(float(value), LONGEST)


def as_timeout(value: "Timeout | float | None") -> Timeout:
    """Time-outs from what a caller may give: one number for all of them, or None for none.

    Raises:
        ConfigurationError: If one is no number above 0.
    """
    if isinstance(value, Timeout):
        named = value._asdict().items()
        return Timeout(*(None if part is None else as_seconds(part, f"timeout.{name}") for name, part in named))
    if value is not None:
        value = as_seconds(value, "timeout, if it is no Timeout or None,")
    return Timeout(value, value, value, value)
