"""Many async GETs on loopback at a time, by one way of making them.

Prints the seconds that they took. Arguments: `ours` or `httpx`, the server's URL, and how many at a time.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

REQUESTS = 2000
USER = f"user_{0:032x}"


async def ours(url: str, concurrency: int) -> float:
    """This client."""
    from retool_client import AsyncRetool

    async with AsyncRetool(url, token="t") as retool:
        return await bulk(lambda: retool.users.get(USER), concurrency)


async def httpx_alone(url: str, concurrency: int) -> float:
    """The httpx client as it is installed by pip."""
    import httpx

    async with httpx.AsyncClient(headers={"Authorization": "Bearer t"}) as client:

        async def get() -> Any:
            return (await client.get(f"{url}/api/v2/users/{USER}")).json()

        return await bulk(get, concurrency)


async def bulk(get: Callable[[], Awaitable[Any]], concurrency: int) -> float:
    """Seconds that all requests took, once the connections stand."""
    left = 0

    async def work() -> None:
        nonlocal left
        while left:
            left -= 1
            await get()

    for left in (concurrency, REQUESTS):  # noqa: B007 - the workers count it down
        began = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(concurrency)))
    return time.perf_counter() - began


def main() -> None:
    """Measures one way."""
    kind, url, concurrency = sys.argv[1:]
    way = {"ours": ours, "httpx": httpx_alone}[kind]
    print(asyncio.run(way(url, int(concurrency))))


if __name__ == "__main__":
    main()
