"""Many async GETs on loopback at a time, by one way of making them.

Prints the seconds that they took. Arguments: `ours`, `aiohttp`, `httpx` or `raw-aiohttp`, and the server's URL.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

REQUESTS, CONCURRENCY = 2000, 20
USER = f"user_{0:032x}"


async def ours(url: str, backend: Any) -> float:
    """This client."""
    from retool_client import AsyncRetool

    async with AsyncRetool(url, token="t", http_backend=backend) as retool:
        return await bulk(lambda: retool.users.get(USER))


async def httpx_alone(url: str) -> float:
    """The httpx client as it is installed by pip."""
    import httpx

    async with httpx.AsyncClient(headers={"Authorization": "Bearer t"}) as client:

        async def get() -> Any:
            return (await client.get(f"{url}/api/v2/users/{USER}")).json()

        return await bulk(get)


async def aiohttp_alone(url: str) -> float:
    """An aiohttp session, as the limit of what can be reached."""
    import aiohttp

    async with aiohttp.ClientSession(headers={"Authorization": "Bearer t"}) as session:

        async def get() -> Any:
            async with session.get(f"{url}/api/v2/users/{USER}") as answer:
                return await answer.json()

        return await bulk(get)


async def bulk(get: Callable[[], Awaitable[Any]]) -> float:
    """Seconds that all requests took, once the connections stand."""
    left = 0

    async def work() -> None:
        nonlocal left
        while left:
            left -= 1
            await get()

    for left in (CONCURRENCY, REQUESTS):  # noqa: B007 - the workers count it down
        began = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(CONCURRENCY)))
    return time.perf_counter() - began


def main() -> None:
    """Measures one way."""
    kind, url = sys.argv[1:]
    ways: dict[str, Callable[[], Any]] = {
        "ours": lambda: ours(url, "httpx"),
        "aiohttp": lambda: ours(url, "aiohttp"),
        "httpx": lambda: httpx_alone(url),
        "raw-aiohttp": lambda: aiohttp_alone(url),
    }
    print(asyncio.run(ways[kind]()))


if __name__ == "__main__":
    main()
