"""Lists that are fetched when they are read, page by page."""

import warnings
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar, cast, overload

from .errors import PaginationError, RetoolWarning
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import PagedOperation
    from .request import Request

T = TypeVar("T")
D = TypeVar("D")


class _BasePage(Generic[T]):
    """One page of a list, and how to come to the next one.

    Args:
        ask: Sends the request for a page, and gives its items and what is around them; see `response.read`.
        request: The request for this page.
        query: The values of its query.
    """

    _ways: ClassVar[str]

    def __init__(self, ask: Callable[["Request"], Any], request: "Request", query: Mapping[str, Any]) -> None:
        self._ask = ask
        self._request = request
        self._query = query
        self._items: list[T] | None = None
        self._around: list[tuple[str, dict[str, Any]]] = []
        self._envelope: dict[str, Any] = {}

    def _fill(self, items: list[T], around: list[tuple[str, dict[str, Any]]]) -> Self:
        """Takes over what an answer held; the client calls it."""
        self._items, self._around = items, around
        self._envelope = {key: value for _, rest in around for key, value in rest.items()}
        return self

    def _fetched(self) -> list[T]:
        """The items of this page."""
        raise NotImplementedError

    @property
    def items(self) -> list[T]:
        """The items of this page alone; `all()` has those of every page."""
        return self._fetched()

    @property
    def total_count(self) -> int | None:
        """The number of items on all pages, as the instance says; None where it does not."""
        self._fetched()
        return cast("int | None", self._envelope.get("total_count"))

    @property
    def next_token(self) -> str | None:
        """The token of the next page, to go on from later: `list(next_token=…)`; None on the last page."""
        self._fetched()
        return cast("str | None", self._envelope.get("next_token"))

    @property
    def has_more(self) -> bool:
        """Whether the instance says that there are more items."""
        self._fetched()
        return bool(self._envelope.get("has_more"))

    def to_dict(self) -> dict[str, Any]:
        """This page as JSON, in its envelope; a list that has none is in `data`."""
        from .encoding import encode

        content: Any = encode(self._fetched())
        for name, rest in reversed(self._around or [("data", {})]):
            content = {**rest, name: content}
        return cast("dict[str, Any]", content)

    def __bool__(self) -> NoReturn:
        # It would always be true, also for an empty list.
        raise TypeError(f"a page is neither true nor false; {self._ways}")

    if not TYPE_CHECKING:

        def __len__(self) -> int:
            raise TypeError(f"a page has no length; {self._ways}, or .total_count for the number on all pages")

        def __getitem__(self, _index: Any) -> Any:
            raise TypeError(f"a page has no index; {self._ways}")

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

    _ways = "use .first() for the first item or None, and .all() for a list of all items"

    def _fetched(self) -> list[T]:
        if self._items is None:
            self._fill(*self._ask(self._request))
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
            page._fetched()
            if before is not None:
                page._check_follows(before)
            yield page
            before, page = page, page._following(seen)

    @overload
    def first(self) -> T | None: ...
    @overload
    def first(self, default: D) -> T | D: ...
    def first(self, default: Any = None) -> Any:
        """The first item.

        Args:
            default: What to give where the list is empty.
        """
        return next(iter(self), default)

    def all(self, *, max_items: int | None = None) -> list[T]:
        """The items of all pages.

        Args:
            max_items: Most items to give; pages that are not needed for them are not asked for.
        """
        most, items = _at_most(max_items), list[T]()
        for page in self.pages() if most != 0 else ():
            items += page._fetched()
            if most is not None and len(items) >= most:
                return items[:most]
        return items


class AsyncPage(_BasePage[T]):
    """A list: `async for` gives all its items, page after page. `await` it for the page alone."""

    _ways = "use await page.first() for the first item or None, and await page.all() for a list of all items"

    async def _load(self) -> Self:
        if self._items is None:
            self._fill(*await self._ask(self._request))
        return self

    def _fetched(self) -> list[T]:
        if self._items is None:
            raise RuntimeError(f"await the page first: page = await retool.{self._request.operation.id}(…)")
        return self._items

    def __await__(self) -> Generator[Any, None, Self]:
        return self._load().__await__()

    if not TYPE_CHECKING:

        def __iter__(self) -> Any:
            raise TypeError(f"the client is async: use async for; or {self._ways[4:]}")

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page._fetched():
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

    @overload
    async def first(self) -> T | None: ...
    @overload
    async def first(self, default: D) -> T | D: ...
    async def first(self, default: Any = None) -> Any:
        """The first item.

        Args:
            default: What to give where the list is empty.
        """
        async for item in self:
            return item
        return default

    async def all(self, *, max_items: int | None = None) -> list[T]:
        """The items of all pages.

        Args:
            max_items: Most items to give; pages that are not needed for them are not asked for.
        """
        most, items = _at_most(max_items), list[T]()
        if most == 0:
            return items
        async for page in self.pages():
            items += page._fetched()
            if most is not None and len(items) >= most:
                return items[:most]
        return items


def _at_most(max_items: int | None) -> int | None:
    if max_items is not None and (not isinstance(max_items, int) or isinstance(max_items, bool) or max_items < 0):
        raise ValueError(f"max_items is a number of items, 0 or more, not {max_items!r}")
    return max_items
