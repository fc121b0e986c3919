"""Lists that are fetched when they are read."""

import asyncio
import warnings
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.errors import PaginationError, RetoolWarning, ServerError
from retool_clientgen.generate.runtime.operation import PagedOperation, listed
from retool_clientgen.generate.runtime.pagination import AsyncPage, Page
from retool_clientgen.generate.runtime.request import Request, build_request

Answering = Callable[[dict[str, str]], tuple[list[Any], dict[str, Any]]]

USERS = PagedOperation[Any](
    id="users.list",
    method="GET",
    path="/users",
    query=("limit", "next_token"),
    responses={200: listed()},
    paginated=True,
)
ROLES = PagedOperation[Any](id="roles.list", method="GET", path="/roles", responses={200: listed()})


class Instance:
    """Answers what a page asks by a function of the query; keeps the queries."""

    def __init__(self, answer: Answering) -> None:
        self.answer = answer
        self.asked: list[dict[str, str]] = []

    def ask(self, request: Request) -> Any:
        self.asked.append(dict(parse_qsl(request.query)))
        items, envelope = self.answer(dict(parse_qsl(request.query)))
        return items, [("data", envelope)]

    def page(self, query: Mapping[str, Any] | None = None, operation: PagedOperation[Any] = USERS) -> Page[Any]:
        return Page(self.ask, build_request(operation, (), query or {}), query or {})


class AsyncInstance(Instance):
    """The same for async pages."""

    async def ask(self, request: Request) -> Any:
        await asyncio.sleep(0)
        return super().ask(request)

    def page(self, query: Mapping[str, Any] | None = None, operation: PagedOperation[Any] = USERS) -> AsyncPage[Any]:  # type: ignore[override]
        return AsyncPage(self.ask, build_request(operation, (), query or {}), query or {})


def counting(total: int, size: int) -> Answering:
    """Answers the numbers below a total, in pages."""

    def answer(query: dict[str, str]) -> tuple[list[Any], dict[str, Any]]:
        first = int(query.get("next_token", 0))
        last = first + int(query.get("limit", size))
        more = last < total
        envelope = {"success": True, "total_count": total, "has_more": more, "next_token": str(last) if more else None}
        return list(range(first, min(last, total))), envelope

    return answer


@given(st.integers(0, 30), st.integers(1, 7))
def test_all_items_come_in_order_page_by_page(total: int, size: int) -> None:
    instance = Instance(counting(total, size))
    assert list(instance.page()) == list(range(total))
    assert len(instance.asked) == max(1, -(-total // size))

    async def items() -> list[int]:
        return [item async for item in AsyncInstance(counting(total, size)).page()]

    assert asyncio.run(items()) == list(range(total))


def test_nothing_is_asked_for_before_it_is_read_and_no_page_before_its_first_item_is() -> None:
    instance = Instance(counting(10, 3))
    page = instance.page()
    assert repr(page) == "<Page of users.list: not fetched>"
    assert instance.asked == []
    items = iter(page)
    assert instance.asked == []
    assert list(islice(items, 3)) == [0, 1, 2]
    assert len(instance.asked) == 1
    assert next(items) == 3
    assert instance.asked == [{}, {"next_token": "3"}]
    assert repr(page) == "<Page of users.list: 3 items>"


def test_a_page_is_fetched_once_and_reading_the_list_again_fetches_those_after_it() -> None:
    instance = Instance(counting(5, 3))
    page = instance.page()
    assert (page.items, page.total_count, page.next_token, page.has_more, page.first()) == ([0, 1, 2], 5, "3", True, 0)
    assert len(instance.asked) == 1
    assert list(page) == list(page) == [0, 1, 2, 3, 4]
    assert len(instance.asked) == 3


def test_each_page_knows_its_own_items_and_the_token_of_the_next() -> None:
    pages = list(Instance(counting(5, 2)).page({"limit": 2, "email": None}).pages())
    assert [page.items for page in pages] == [[0, 1], [2, 3], [4]]
    assert [page.next_token for page in pages] == ["2", "4", None]
    assert [page.has_more for page in pages] == [True, True, False]


def test_every_page_is_asked_for_with_the_same_filters() -> None:
    instance = Instance(counting(5, 2))
    list(instance.page({"limit": 2, "email": "a@b", "x": [1]}))
    assert instance.asked == [
        {"limit": "2", "email": "a@b", "x": "1"},
        {"limit": "2", "email": "a@b", "x": "1", "next_token": "2"},
        {"limit": "2", "email": "a@b", "x": "1", "next_token": "4"},
    ]


def test_a_list_goes_on_from_a_token() -> None:
    token = Instance(counting(7, 2)).page().next_token
    assert list(Instance(counting(7, 2)).page({"next_token": token})) == [2, 3, 4, 5, 6]


def test_the_first_item_of_an_empty_list_is_none() -> None:
    assert Instance(counting(0, 2)).page().first() is None
    assert (
        Instance(lambda query: ([], {"has_more": not query, "next_token": "a"}) if not query else ([7], {}))
        .page()
        .first()
        == 7
    )


def repeating(cycle: list[str]) -> Answering:
    """Answers tokens that come round again."""
    following = {None: cycle[0], **{token: cycle[(index + 1) % len(cycle)] for index, token in enumerate(cycle)}}
    return lambda query: ([1], {"has_more": True, "next_token": following[query.get("next_token")]})


@pytest.mark.parametrize("length", [1, 2, 5])
@pytest.mark.parametrize("query", [{}, {"next_token": "t0"}])
def test_a_token_that_comes_again_ends_the_list_with_an_error(length: int, query: dict[str, str]) -> None:
    answer = repeating([f"t{index}" for index in range(length)])
    instance = Instance(answer)
    with pytest.raises(PaginationError, match=r"users\.list \(GET /users\): the instance gave the same token"):
        list(instance.page(query))
    assert len(instance.asked) == length + (not query)

    async def items() -> list[int]:
        return [item async for item in AsyncInstance(answer).page(query)]

    with pytest.raises(PaginationError):
        asyncio.run(items())


@pytest.mark.parametrize(
    "envelope",
    [
        {},
        {"has_more": False},
        {"has_more": False, "next_token": "x"},
        {"next_token": None},
        {"has_more": None, "next_token": ""},
    ],
)
def test_a_list_ends_where_the_instance_says_so(envelope: dict[str, Any]) -> None:
    assert list(Instance(lambda _query: ([1], envelope)).page()) == [1]


def test_a_token_alone_says_that_there_is_more() -> None:
    instance = Instance(lambda query: ([2], {}) if query else ([1], {"next_token": "x"}))
    assert list(instance.page()) == [1, 2]


@pytest.mark.parametrize("token", [None, "", {"a": 1}, ["x"]])
def test_more_items_without_a_token_are_an_error(token: Any) -> None:
    page = Instance(lambda _query: ([1], {"has_more": True, "next_token": token})).page()
    assert page.items == [1]
    with pytest.raises(PaginationError, match=r"users\.list \(GET /users\): .* more items and gives no token"):
        list(page)


def test_a_page_that_comes_again_is_an_error_where_its_items_have_an_identifier() -> None:
    tokens = (str(number) for number in range(9))
    items: list[Any] = [SimpleNamespace(id=1)]
    instance = Instance(lambda _query: (items, {"has_more": True, "next_token": next(tokens)}))
    with pytest.raises(PaginationError, match="the same page twice"):
        list(instance.page())
    assert len(instance.asked) == 2
    same = Instance(lambda query: ([1], {} if query else {"has_more": True, "next_token": "x"}))
    assert list(same.page()) == [1, 1]


@pytest.mark.parametrize("token", [None, "x"])
def test_more_items_of_an_operation_that_takes_no_token_are_a_warning(token: Any) -> None:
    instance = Instance(lambda _query: ([1], {"has_more": True, "next_token": token, "total_count": 9}))
    with pytest.warns(RetoolWarning, match=r"roles\.list: there are more items .* takes no token"):
        assert list(instance.page(operation=ROLES)) == [1]
    assert instance.asked == [{}]

    async def items() -> list[int]:
        return [item async for item in AsyncInstance(instance.answer).page(operation=ROLES)]

    with pytest.warns(RetoolWarning):
        assert asyncio.run(items()) == [1]


def test_one_page_alone_is_read_without_a_warning() -> None:
    with warnings.catch_warnings(action="error"):
        page = Instance(lambda _query: ([1], {"has_more": True})).page(operation=ROLES)
        assert (page.items, page.has_more, page.total_count) == ([1], True, None)


def test_a_page_is_json_in_its_envelope() -> None:
    page = Instance(counting(5, 2)).page()
    expected = {"success": True, "total_count": 5, "has_more": True, "next_token": "2", "data": [0, 1]}
    assert page.to_dict() == expected
    assert encode(page.items) == [0, 1]


def test_a_page_that_fails_can_be_asked_for_again() -> None:
    failures: Iterator[bool] = iter([False, True, False, False])

    def answer(query: dict[str, str]) -> tuple[list[Any], dict[str, Any]]:
        if next(failures):
            raise ServerError("status 502", status=502)
        return counting(4, 2)(query)

    instance = Instance(answer)
    page = instance.page()
    items = iter(page)
    assert [next(items), next(items)] == [0, 1]
    with pytest.raises(ServerError):
        next(items)
    assert list(page) == [0, 1, 2, 3]
    assert instance.asked == [{}, {"next_token": "2"}, {"next_token": "2"}]


def test_an_async_page_is_awaited_before_it_is_looked_into() -> None:
    instance = AsyncInstance(counting(5, 2))
    page = instance.page()
    for look in (
        lambda: page.items,
        lambda: page.total_count,
        lambda: page.next_token,
        lambda: page.has_more,
        page.to_dict,
    ):
        with pytest.raises(RuntimeError, match=r"await the page first: page = await retool\.users\.list"):
            look()
    assert instance.asked == []

    async def read() -> None:
        assert await page is page
        assert (page.items, page.total_count, page.next_token, page.has_more) == ([0, 1], 5, "2", True)
        assert page.to_dict()["data"] == [0, 1]
        assert await page.first() == 0
        assert len(instance.asked) == 1
        assert [[*found.items] async for found in page.pages()] == [[0, 1], [2, 3], [4]]
        assert await AsyncInstance(counting(0, 2)).page().first() is None

    asyncio.run(read())
    assert repr(page) == "<AsyncPage of users.list: 2 items>"


@pytest.mark.parametrize(
    "mistake", [bool, len, lambda page: page[0], lambda page: page[:2], lambda page: page[-1], lambda page: page or []]
)
def test_what_a_page_is_not_says_what_to_use(mistake: Callable[[Any], Any]) -> None:
    instance, asynchronous = Instance(counting(5, 2)), AsyncInstance(counting(5, 2))
    with pytest.raises(TypeError, match=r"a page .*use \.first\(\) for the first item or None, and \.all\(\)"):
        mistake(instance.page())
    with pytest.raises(TypeError, match=r"a page .*use await page\.first\(\) for the first item or None, and await"):
        mistake(asynchronous.page())
    assert instance.asked == asynchronous.asked == []


def test_a_page_of_an_async_client_says_how_to_go_over_it() -> None:
    with pytest.raises(TypeError, match="use async for"):
        list(AsyncInstance(counting(5, 2)).page())  # type: ignore[call-overload]


@given(st.integers(0, 12), st.integers(1, 4), st.one_of(st.none(), st.integers(0, 14)))
def test_all_gives_the_items_up_to_a_number_and_asks_for_no_page_beyond(
    total: int, size: int, most: int | None
) -> None:
    instance, asynchronous = Instance(counting(total, size)), AsyncInstance(counting(total, size))
    expected = list(range(total))[:most]
    assert instance.page().all(max_items=most) == expected
    assert asyncio.run(asynchronous.page().all(max_items=most)) == expected
    pages = max(1, -(-total // size))
    assert len(instance.asked) == (pages if most is None else min(pages, -(-most // size)))
    assert asynchronous.asked == instance.asked


@pytest.mark.parametrize("most", [-1, True, 2.0, "3"])
def test_a_number_of_items_is_one(most: Any) -> None:
    with pytest.raises(ValueError, match="max_items is a number of items"):
        Instance(counting(5, 2)).page().all(max_items=most)


def test_the_first_item_has_a_default() -> None:
    empty = counting(0, 2)
    assert Instance(empty).page().first("nobody") == "nobody"
    assert asyncio.run(AsyncInstance(empty).page().first("nobody")) == "nobody"
    assert Instance(counting(3, 2)).page().first("nobody") == 0


def test_completions_of_a_page_hold_what_people_use() -> None:
    shown = {name for name in dir(Page) if not name.startswith("_")}
    assert shown == {name for name in dir(AsyncPage) if not name.startswith("_")}
    assert shown == {"all", "first", "has_more", "items", "next_token", "pages", "to_dict", "total_count"}
