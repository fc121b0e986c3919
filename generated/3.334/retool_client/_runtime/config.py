# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""Where the instance is and how to reach it."""

import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .errors import ConfigurationError

API_PATH = "/api/v2"


class Timeout(NamedTuple):
    """Time-outs of one attempt, in seconds; None for none.

    Attributes:
        connect: Until the connection stands.
        read: Between two pieces of the answer.
        write: Between two pieces of the request.
        pool: Until a connection of the pool is free.
    """

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0


class Secret:
    """A token that shows itself to nobody but the request.

    Args:
        value: The token, or a function that gives it for each request.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str | Callable[[], str]) -> None:
        self._value = value

    def reveal(self) -> str:
        """The token.

        Raises:
            ConfigurationError: If the function gives no token, or one that is no header value.
        """
        value = self._value if isinstance(self._value, str) else self._value()
        if not isinstance(value, str) or not value.strip():
            raise ConfigurationError("the token is empty")
        value = value.strip()
        if not value.isascii() or not value.isprintable():
            raise ConfigurationError("the token has characters that no header may have")
        return value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> Any:
        raise TypeError("a token cannot be pickled")


class SecretText(str):
    """Text that hides itself from whoever prints it: tracebacks show the values of variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def base_url(host: str, scheme: str | None = None) -> str:
    """The URL of an instance's API.

    Args:
        host: A host or URL, with or without scheme, port and `/api/v2`.
        scheme: The scheme of a host that names none; `https` if it is None.

    Returns:
        For example `https://retool.example.com/api/v2`, without a slash at the end.

    Raises:
        ConfigurationError: If it is no URL of an instance.
    """
    text = host.strip()
    if "://" not in text:
        text = f"{scheme or 'https'}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise ConfigurationError(f"{_shown(host)} is not a host or URL: {error}") from None
    if parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"{_shown(host)}: the scheme is https or http, not {parts.scheme!r}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("the host holds a user name or password; a Retool instance takes a token only")
    name = parts.hostname or ""
    if not name or any(character.isspace() for character in name) or parts.query or parts.fragment:
        raise ConfigurationError(f"{_shown(host)} is not a host or URL")
    path = parts.path.rstrip("/")
    for suffix in (API_PATH, "/api"):
        path = path.removesuffix(suffix)
    netloc = f"[{name}]" if ":" in name else name
    netloc += f":{port}" if port is not None else ""
    return f"{parts.scheme}://{netloc}{path.rstrip('/')}{API_PATH}"


def _shown(host: str) -> str:
    """A host for a message: what stands before an @ may be a secret."""
    return repr(host.rpartition("@")[2][:200])


def host_from(environment: Mapping[str, str] | None = None) -> tuple[str | None, str | None, str | None, str | None]:
    """Host, scheme, token and socket path as the environment has them; None for what is not set."""
    values = os.environ if environment is None else environment
    names = ("RETOOL_HOST", "RETOOL_SCHEME", "RETOOL_ACCESS_TOKEN", "RETOOL_UNIX_SOCKET_PATH")
    host, scheme, token, socket = (values.get(name) or None for name in names)
    return host, scheme, token, socket


def as_timeout(value: "Timeout | float | None") -> Timeout:
    """Time-outs from what a caller may give: one number for all of them, or None for none."""
    if isinstance(value, Timeout):
        return value
    if value is not None and (not isinstance(value, int | float) or isinstance(value, bool) or value <= 0):
        raise ConfigurationError("a time-out is a number of seconds above 0, a Timeout, or None")
    return Timeout(value, value, value, value)
