"""The operation `groups.get`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import UNSET, Unset, async_raw, raw
from ...operations import GROUPS_GET as OPERATION


def sync(group_id: int | str, *, client: _client.Retool,
         exclude_disabled_users: bool | None | Unset = UNSET) -> _models.Group:  # fmt: skip
    """Get a group."""
    return client._request(OPERATION, (group_id,), query={"excludeDisabledUsers": exclude_disabled_users})


async def asyncio(group_id: int | str, *, client: _async_client.AsyncRetool,
                  exclude_disabled_users: bool | None | Unset = UNSET) -> _models.Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), query={"excludeDisabledUsers": exclude_disabled_users})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
