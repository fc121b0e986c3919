"""The operation `groups.remove_member`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_REMOVE_MEMBER as OPERATION


def sync(group_id: int | str, user_sid: str, *, client: _client.Retool) -> _models.Group:
    """Remove a member from a group."""
    return client._request(OPERATION, (group_id, user_sid))


async def asyncio(group_id: int | str, user_sid: str, *, client: _async_client.AsyncRetool) -> _models.Group:
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id, user_sid))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
