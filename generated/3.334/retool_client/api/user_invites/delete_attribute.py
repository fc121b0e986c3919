"""The operation `user_invites.delete_attribute`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_DELETE_ATTRIBUTE as OPERATION


def sync(user_invite_id: int | str, attribute_name: str, *, client: _client.Retool) -> _models.UserMetadata:
    """Delete an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id, attribute_name))


async def asyncio(user_invite_id: int | str, attribute_name: str, *,
                  client: _async_client.AsyncRetool) -> _models.UserMetadata:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id, attribute_name))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
