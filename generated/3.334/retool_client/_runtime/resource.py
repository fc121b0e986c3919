"""What generated resources and operations import: base classes, what their signatures name, and raw variants."""

from collections.abc import Callable, Coroutine
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .client import CallOptions, Resource
from .pagination import AsyncPage, Page
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .response import RawResponse
    from .sync_client import SyncClient

__all__ = (
    "UNSET", "AsyncPage", "AsyncResource", "CallOptions", "Page", "SyncResource", "Unset", "async_raw",
    "async_raw_page", "lazy", "raw",
)  # fmt: skip

P = ParamSpec("P")
T = TypeVar("T")


class SyncResource(Resource):
    """A group of operations of a client."""

    _client: "SyncClient"


class AsyncResource(Resource):
    """A group of operations of an async client."""

    _client: "AsyncClient"


class _LazyModule:
    """A module that is loaded when something in it is asked for."""

    def __init__(self, name: str, package: str) -> None:
        self._name, self._package = name, package

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name, self._package), name)


def lazy(module: str, *names: str) -> tuple[Any, ...]:
    """Modules that a module names in its annotations: `typing.get_type_hints` loads them, a call does not.

    Args:
        module: The name of the module.
        names: Where the others are from there: `..models`.
    """
    package = module.rpartition(".")[0]
    return tuple(_LazyModule(name, package) for name in names)


def raw(function: Callable[P, T]) -> "Callable[P, RawResponse[T]]":
    """The variant that gives status and headers, of a function that takes the client as `client`.

    As a type it is that of methods under `with_raw_response` too.
    """
    call: Callable[..., Any] = function

    @wraps(function)
    def detailed(*args: P.args, **values: P.kwargs) -> Any:
        return call(*args, **_with_raw_client(values))

    return detailed


def async_raw(function: Callable[P, Coroutine[Any, Any, T]]) -> "Callable[P, Coroutine[Any, Any, RawResponse[T]]]":
    """The same for a function that is awaited."""
    call: Callable[..., Any] = function

    @wraps(function)
    async def detailed(*args: P.args, **values: P.kwargs) -> Any:
        return await call(*args, **_with_raw_client(values))

    return detailed


def _with_raw_client(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "client": values["client"].with_raw_response}


def async_raw_page(method: Callable[P, AsyncPage[T]]) -> "Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]":
    """The same method under `with_raw_response`, where it answers a list and is awaited: another type alone."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]", method)
