# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `users.reset_two_factor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import USERS_RESET_TWO_FACTOR as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client
else:
    _async_client, _client = lazy(__name__, "...async_client", "...client")


def sync(user_id: str, *, client: _client.Retool) -> None:
    """Reset a user's second factor."""
    return client._request(OPERATION, (user_id,), {})


async def asyncio(user_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
