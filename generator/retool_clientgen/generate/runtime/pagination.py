"""Lists that are fetched when they are read, page by page."""

import warnings
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .errors import PaginationError, RetoolWarning
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import PagedOperation
    from .request import Request

T = TypeVar("T")


class _BasePage(Generic[T]):
    """One page of a list, and how to come to the next one.

    Args:
        ask: Sends the request for a page, and gives its items and the rest of its envelope.
        request: The request for this page.
        query: The values of its query.
    """

    def __init__(self, ask: Callable[["Request"], Any], request: "Request", query: Mapping[str, Any]) -> None:
        self._ask = ask
        self._request = request
        self._query = query
        self._items: list[T] | None = None
        self._envelope: dict[str, Any] = {}

    def fill(self, items: list[T], envelope: dict[str, Any]) -> Self:
        """Takes over what an answer held; the client calls it."""
        self._items, self._envelope = items, envelope
        return self

    def _following(self, seen: set[Any]) -> Self | None:
        """The next page; None on the last one.

        Args:
            seen: The tokens of the pages so far. Grows.

        Raises:
            PaginationError: If there is more, and no new token to ask for it.
        """
        operation = cast("PagedOperation[T]", self._request.operation)
        token = self._envelope.get("next_token")
        more = self._envelope.get("has_more")
        if more is False or (not token and not more):
            return None
        if not operation.paginated:
            if more:
                warnings.warn(
                    f"{operation.id}: there are more items than were answered, and the operation takes no token to ask "
                    "for them",
                    RetoolWarning,
                    stacklevel=4,
                )
            return None
        if not isinstance(token, str | int) or not token:
            raise self._error("the instance says that there are more items and gives no token to ask for them")
        if token in seen:
            raise self._error("the instance gave the same token for the next page twice")
        seen.add(token)
        query = {**self._query, "next_token": token}
        return type(self)(self._ask, self._request.with_query(query), query)

    def _check_follows(self, before: Self) -> None:
        """Checks that this is not the page before once more; only items with an identifier can tell.

        Raises:
            PaginationError: If it is.
        """
        items = self._items
        if items and items == before._items and getattr(items[0], "id", UNSET) is not UNSET:
            raise self._error("the instance answered the same page twice")

    def _error(self, message: str) -> PaginationError:
        error = PaginationError(message)
        request = self._request
        error.operation_id, error.method, error.path = request.operation.id, request.method, request.path
        return error

    def _first_seen(self) -> set[Any]:
        token = self._query.get("next_token")
        return {token} if token else set()

    def __repr__(self) -> str:
        state = "not fetched" if self._items is None else f"{len(self._items)} items"
        return f"<{type(self).__name__} of {self._request.operation.id}: {state}>"


class Page(_BasePage[T]):
    """A list: iterate over it for all its items, page after page.

    Nothing is asked for before it is read. Each page is asked for when its first item is needed.
    """

    def _load(self) -> list[T]:
        if self._items is None:
            self.fill(*self._ask(self._request))
        return cast("list[T]", self._items)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Self]:
        """This page and all that follow.

        Raises:
            PaginationError: If the instance gives no token for more items, or a token or page twice.
        """
        before: Self | None = None
        page: Self | None = self
        seen = self._first_seen()
        while page is not None:
            page._load()
            if before is not None:
                page._check_follows(before)
            yield page
            before, page = page, page._following(seen)

    def first(self) -> T | None:
        """The first item; None where there is none."""
        return next(iter(self), None)

    @property
    def items(self) -> list[T]:
        """The items of this page alone."""
        return self._load()

    @property
    def total_count(self) -> int | None:
        """The number of items on all pages, as the instance says; None where it does not."""
        self._load()
        return cast("int | None", self._envelope.get("total_count"))

    @property
    def next_token(self) -> str | None:
        """The token of the next page, to go on from later: `list(next_token=…)`; None on the last page."""
        self._load()
        return cast("str | None", self._envelope.get("next_token"))

    @property
    def has_more(self) -> bool:
        """Whether the instance says that there are more items."""
        self._load()
        return bool(self._envelope.get("has_more"))

    def to_dict(self) -> dict[str, Any]:
        """This page as JSON, in its envelope."""
        from .encoding import encode

        items = self.items
        return {**self._envelope, "data": encode(items)}


class AsyncPage(_BasePage[T]):
    """A list: `async for` gives all its items, page after page. `await` it for the page alone."""

    async def _load(self) -> list[T]:
        if self._items is None:
            self.fill(*await self._ask(self._request))
        return cast("list[T]", self._items)

    async def _self(self) -> Self:
        await self._load()
        return self

    def __await__(self) -> Generator[Any, None, Self]:
        return self._self().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in await page._load():
                yield item

    async def pages(self) -> AsyncIterator[Self]:
        """This page and all that follow.

        Raises:
            PaginationError: If the instance gives no token for more items, or a token or page twice.
        """
        before: Self | None = None
        page: Self | None = self
        seen = self._first_seen()
        while page is not None:
            await page._load()
            if before is not None:
                page._check_follows(before)
            yield page
            before, page = page, page._following(seen)

    async def first(self) -> T | None:
        """The first item; None where there is none."""
        async for item in self:
            return item
        return None

    @property
    def items(self) -> list[T]:
        """The items of this page alone, once it was awaited.

        Raises:
            RuntimeError: If it was not.
        """
        self._loaded()
        return cast("list[T]", self._items)

    @property
    def total_count(self) -> int | None:
        """The number of items on all pages, once the page was awaited; None where the instance does not say."""
        self._loaded()
        return cast("int | None", self._envelope.get("total_count"))

    @property
    def next_token(self) -> str | None:
        """The token of the next page, once the page was awaited; None on the last page."""
        self._loaded()
        return cast("str | None", self._envelope.get("next_token"))

    @property
    def has_more(self) -> bool:
        """Whether there are more items, once the page was awaited."""
        self._loaded()
        return bool(self._envelope.get("has_more"))

    def to_dict(self) -> dict[str, Any]:
        """This page as JSON, in its envelope, once it was awaited."""
        from .encoding import encode

        items = self.items
        return {**self._envelope, "data": encode(items)}

    def _loaded(self) -> None:
        if self._items is None:
            raise RuntimeError(f"await the page first: page = await retool.{self._request.operation.id}(…)")
