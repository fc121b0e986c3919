"""Lists whose pages lead nowhere: an error, never a short list or a loop."""

import asyncio
from collections.abc import Callable
from itertools import count
from types import ModuleType
from typing import Any

import httpx
import pytest

FIRST = [{"id": f"user_{number}", "email": f"{number}@example.com"} for number in range(2)]


def always(**envelope: Any) -> Callable[[], dict[str, Any]]:
    """The first page, whatever is asked."""
    return lambda: {"success": True, "data": FIRST, "has_more": True, **envelope}


def with_new_tokens() -> Callable[[], dict[str, Any]]:
    """The first page, whatever is asked, with another token each time."""
    numbers = count()
    return lambda: {**always()(), "next_token": f"token-{next(numbers)}"}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("page", "message", "asked"),
    [
        (always, "gives no token", 1),
        (lambda: always(next_token=None), "gives no token", 1),
        (lambda: always(next_token=""), "gives no token", 1),
        (lambda: always(next_token="2"), "the same page twice", 2),
        (with_new_tokens, "the same page twice", 2),
    ],
    ids=["no token", "null", "empty", "page one again", "page one again, with new tokens"],
)
def test_a_list_that_cannot_be_read_to_its_end_is_an_error(
    rc: ModuleType, kind: str, page: Callable[[], Callable[[], dict[str, Any]]], message: str, asked: int
) -> None:
    answer, requests = page(), []

    def answered(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=answer())

    options = {"token": "t", "transport": httpx.MockTransport(answered)}
    read: list[Any] = []

    async def read_async() -> None:
        async with rc.AsyncRetool("retool.example.com", **options) as retool:
            async for user in retool.users.list():
                read.append(user.id)

    def read_sync() -> None:
        with rc.Retool("retool.example.com", **options) as retool:
            for user in retool.users.list():
                read.append(user.id)

    with pytest.raises(rc.PaginationError, match=message) as caught:
        read_sync() if kind == "sync" else asyncio.run(read_async())
    assert caught.value.operation_id == "users.list"
    assert len(requests) == asked
    assert read == ["user_0", "user_1"]
