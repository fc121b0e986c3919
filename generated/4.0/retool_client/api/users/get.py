"""The operation `users.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import USERS_GET as OPERATION


def sync(user_id: str, *, client: _client.Retool, include_groups: bool | None | Unset = UNSET) -> _models.UserGetResult:
    """Get a user."""
    return client._request(OPERATION, (user_id,), query={"includeGroups": include_groups})


async def asyncio(user_id: str, *, client: _async_client.AsyncRetool,
                  include_groups: bool | None | Unset = UNSET) -> _models.UserGetResult:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (user_id,), query={"includeGroups": include_groups})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
