"""The operation `user_invites.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_GET as OPERATION


def sync(user_invite_id: int | str, *, client: _client.Retool) -> _models.UserInvite:
    """Get a user invite."""
    return client._request(OPERATION, (user_invite_id,))


async def asyncio(user_invite_id: int | str, *, client: _async_client.AsyncRetool) -> _models.UserInvite:
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
