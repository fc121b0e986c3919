"""The operation `user_invites.delete`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_DELETE as OPERATION


def sync(user_invite_id: int | str, *, client: _client.Retool) -> None:
    """Delete a user invite."""
    return client._request(OPERATION, (user_invite_id,))


async def asyncio(user_invite_id: int | str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
