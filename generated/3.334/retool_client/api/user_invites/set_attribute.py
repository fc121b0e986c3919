"""The operation `user_invites.set_attribute`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_SET_ATTRIBUTE as OPERATION


def sync(user_invite_id: int | str, *, client: _client.Retool,
         body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict) -> _models.UserMetadata:  # fmt: skip
    """Set an attribute of a user invite."""
    return client._request(OPERATION, (user_invite_id,), body=body)


async def asyncio(user_invite_id: int | str, *, client: _async_client.AsyncRetool,
                  body: _models.SetAttributeRequest | _dicts.SetAttributeRequestDict) -> _models.UserMetadata:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_invite_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
