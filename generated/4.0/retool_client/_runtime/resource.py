# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""Base classes of the generated resources, and the types of their raw variants."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from .client import Resource

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .pagination import AsyncPage
    from .response import RawResponse
    from .sync_client import SyncClient

P = ParamSpec("P")
T = TypeVar("T")


class SyncResource(Resource):
    """A group of operations of a client."""

    _client: "SyncClient"


class AsyncResource(Resource):
    """A group of operations of an async client."""

    _client: "AsyncClient"


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
