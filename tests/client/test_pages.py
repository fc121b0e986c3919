"""Lists: fetched when they are read, page by page, and no further than the instance can be asked."""

import asyncio
import warnings
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from retool_client import AsyncRetool, DecodeError, Page, PaginationError, Retool, RetoolWarning

from support.calls import method_of

COUNT = 7


class Instance:
    """A mock transport with users in pages; it keeps the queries that it was asked."""

    def __init__(self, *, after: Callable[[int], Any] | None = None, **envelope: Any) -> None:
        self.asked: list[dict[str, list[str]]] = []
        self.after = after
        self.envelope = envelope
        self.transport = httpx.MockTransport(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """A page of at most `limit` users, from the one that `next_token` names."""
        query = parse_qs(request.url.query.decode())
        self.asked.append(query)
        first, size = int(query.get("next_token", ["0"])[0]), int(query.get("limit", ["3"])[0])
        more = first + size < COUNT
        token: Any = str(first + size) if more else None
        content = {
            "success": True,
            "data": [{"id": f"user_{n}", "legacy_id": n} for n in range(first, min(first + size, COUNT))],
            "total_count": COUNT,
            "next_token": self.after(first) if self.after else token,
            "has_more": more,
        }
        return httpx.Response(200, json={**content, **self.envelope})

    def sync(self) -> Retool:
        """A client of it."""
        return Retool("example.com", token="t", transport=self.transport)

    def asynchronous(self) -> AsyncRetool:
        """An async client of it."""
        return AsyncRetool("example.com", token="t", transport=self.transport)


def test_nothing_is_asked_before_a_list_is_read() -> None:
    instance = Instance()
    page = instance.sync().users.list(email="ada@example.com")
    assert repr(page) == "<Page of users.list: not fetched>"
    assert instance.asked == []
    assert page.total_count == COUNT
    assert page.has_more
    assert instance.asked == [{"email": ["ada@example.com"]}]
    assert repr(page) == "<Page of users.list: 3 items>"


def test_a_loop_reads_all_pages_and_asks_for_each_when_it_is_needed() -> None:
    instance = Instance()
    users = iter(instance.sync().users.list(limit=2, first_name="A"))
    assert [next(users).legacy_id for _ in range(2)] == [0, 1]
    assert len(instance.asked) == 1
    assert [user.legacy_id for user in users] == [2, 3, 4, 5, 6]
    base = {"limit": ["2"], "first_name": ["A"]}
    assert instance.asked == [base, *({**base, "next_token": [str(n)]} for n in (2, 4, 6))]


def test_pages_can_be_read_one_by_one_and_gone_on_from_later() -> None:
    instance = Instance()
    pages = instance.sync().users.list().pages()
    first = next(pages)
    assert [user.legacy_id for user in first.items] == [0, 1, 2]
    assert first.next_token == "3"
    again = instance.sync().users.list(next_token=first.next_token)
    assert [user.legacy_id for user in again] == [3, 4, 5, 6]
    assert again.to_dict() == {
        "success": True, "data": [{"id": f"user_{n}", "legacy_id": n} for n in (3, 4, 5)],
        "total_count": COUNT, "next_token": "6", "has_more": True,
    }  # fmt: skip


def test_the_first_item_takes_one_request() -> None:
    instance = Instance()
    first = instance.sync().users.list().first()
    assert first is not None
    assert first.id == "user_0"
    assert len(instance.asked) == 1
    empty = Instance(data=[], has_more=False, next_token=None)
    assert empty.sync().users.list().first() is None


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("start", [{}, {"next_token": "3"}])
def test_a_token_that_comes_twice_ends_in_an_error(mode: str, start: dict[str, str]) -> None:
    instance = Instance(after=lambda _first: "3", has_more=True)

    async def read() -> list[Any]:
        return [user async for user in instance.asynchronous().users.list(**start)]

    with pytest.raises(PaginationError, match=r"users\.list \(GET /users\): the instance gave the same token"):
        list(instance.sync().users.list(**start)) if mode == "sync" else asyncio.run(read())
    assert len(instance.asked) <= 2


def test_a_list_that_cannot_be_gone_on_with_warns() -> None:
    instance = Instance(has_more=True, next_token="3")
    with pytest.warns(RetoolWarning, match=r"folders\.list: there are more items .* takes no token") as caught:
        assert len(list(instance.sync().folders.list())) == 3
    assert caught[0].filename == __file__
    assert len(instance.asked) == 1
    missing = Instance(has_more=True, next_token=None)
    with pytest.raises(PaginationError, match="gives no token to ask for them"):
        list(missing.sync().users.list())


def test_a_list_without_more_says_nothing() -> None:
    for envelope in (
        {"has_more": False},
        {"has_more": False, "next_token": "3"},
        {"has_more": None, "next_token": None},
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(list(Instance(**envelope).sync().folders.list())) == 3


def test_numbers_serve_as_tokens() -> None:
    instance = Instance(after=lambda first: first + 3 if first + 3 < COUNT else None)
    assert [user.legacy_id for user in instance.sync().users.list()] == list(range(COUNT))


def test_an_async_list_is_read_in_the_same_ways() -> None:
    async def read() -> None:
        retool = instance.asynchronous()
        page = retool.users.list(limit=2)
        with pytest.raises(RuntimeError, match="await the page first"):
            page.items  # noqa: B018 - raises
        assert instance.asked == []
        assert [user.legacy_id async for user in page] == list(range(COUNT))
        assert (await page).total_count == COUNT
        assert [user.legacy_id for user in page.items] == [0, 1]
        assert (page.has_more, page.next_token) == (True, "2")
        assert [[user.legacy_id for user in p.items] async for p in retool.users.list(limit=4).pages()] == [
            [0, 1, 2, 3], [4, 5, 6],
        ]  # fmt: skip
        first = await retool.users.list().first()
        assert first is not None
        assert first.id == "user_0"
        with pytest.warns(RetoolWarning, match="takes no token"):
            assert [folder.id async for folder in retool.folders.list()] == ["user_0", "user_1", "user_2"]

    instance = Instance()
    asyncio.run(read())


def test_raw_lists_have_status_and_headers_and_go_on() -> None:
    instance = Instance()
    raw = instance.sync().with_raw_response.users.list(limit=5)
    assert raw.status == 200
    assert raw.headers["content-type"] == "application/json"
    assert raw.request.url == "https://example.com/api/v2/users?limit=5"
    assert len(instance.asked) == 1
    assert [user.legacy_id for user in raw.parsed] == list(range(COUNT))
    assert raw.json()["total_count"] == COUNT


LISTS = {
    "roles.list": [{"id": 1}],
    "usage.list_organizations": [{"id": 1}],
    "user_attributes.list": [{"id": "1"}],
    "source_control.deployments.list": {"deployments": [{"id": "1"}]},
    "source_control.manifests.list": {"manifests": [{"id": "1"}]},
    "groups.list": [{"id": 1}],
}


@pytest.mark.parametrize("operation", LISTS)
def test_every_operation_that_lists_gives_a_page(operation: str) -> None:
    content = {"success": True, "data": LISTS[operation]}
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, json=content))
    page = method_of(Retool("example.com", token="t", transport=transport), operation)()
    assert isinstance(page, Page)
    assert [str(item.to_dict()["id"]) for item in page] == ["1"]
    assert page.to_dict() == content
    assert (page.total_count, page.next_token, page.has_more) == (None, None, False)

    async def read() -> Any:
        retool = AsyncRetool("example.com", token="t", transport=transport)
        assert [item.to_dict() async for item in method_of(retool, operation)()] == [item.to_dict() for item in page]
        assert (await retool.with_raw_response.call(operation)).parsed.to_dict() == content
        return await method_of(retool, operation)()

    assert asyncio.run(read()).to_dict() == content


def test_what_changes_something_is_no_list() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        return httpx.Response(200, json={"success": True, "data": []})

    retool = Retool("example.com", token="t", transport=httpx.MockTransport(answer))
    granted: Any = {"subject": {"type": "group", "id": 1}, "object": {"type": "app", "id": "a"}, "access_level": "use"}
    assert retool.permissions.grant(granted) == []
    assert asked == ["POST"]


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ({"data": {"deployments": {}}}, r"data\.deployments: expected an array, found an object"),
        ({"data": {}}, r"data\.deployments: is missing"),
        ({"data": []}, r"data: expected an object, found an array"),
        ([], r"expected an object, found an array"),
    ],
)
def test_a_list_that_is_not_where_it_belongs_is_an_error(answer: Any, message: str) -> None:
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, json=answer))
    with pytest.raises(DecodeError, match=message):
        Retool("example.com", token="t", transport=transport).source_control.deployments.list().first()
