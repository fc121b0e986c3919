# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Base classes of the generated resources, and the types of their raw variants."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .pagination import AsyncPage
    from .response import RawResponse
    from .sync_client import SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class SyncResource:
    """A group of operations of a client."""

    def __init__(self, client: "SyncClient") -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, client: "AsyncClient") -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


if TYPE_CHECKING:

    def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """The type of a method under `with_raw_response`."""
        ...

    def async_raw(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        """The type of an async method under `with_raw_response`."""
        ...

    def async_raw_page(
        method: Callable[P, AsyncPage[T]],
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]:
        """The type of an async method that answers a list, under `with_raw_response`."""
        ...
