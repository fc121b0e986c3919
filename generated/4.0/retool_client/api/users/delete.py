"""The operation `users.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import USERS_DELETE as OPERATION


def sync(user_id: str, *, client: _client.Retool) -> None:
    """Deactivate a user."""
    return client._request(OPERATION, (user_id,))


async def asyncio(user_id: str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
