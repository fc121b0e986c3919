"""The operation `groups.remove_user_invite`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client
from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_REMOVE_USER_INVITE as OPERATION


def sync(group_id: int | str, user_invite_id: int | str, *, client: _client.Retool) -> None:
    """Remove an invite from a group."""
    return client._request(OPERATION, (group_id, user_invite_id))


async def asyncio(group_id: int | str, user_invite_id: int | str, *, client: _async_client.AsyncRetool) -> None:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id, user_invite_id))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
