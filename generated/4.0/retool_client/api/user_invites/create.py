"""The operation `user_invites.create`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import USER_INVITES_CREATE as OPERATION


def sync(*, client: _client.Retool, body: _models.UserInviteCreate | _dicts.UserInviteCreateDict) -> _models.UserInvite:
    """Invite a person."""
    return client._request(OPERATION, body=body)


async def asyncio(*, client: _async_client.AsyncRetool,
                  body: _models.UserInviteCreate | _dicts.UserInviteCreateDict) -> _models.UserInvite:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
