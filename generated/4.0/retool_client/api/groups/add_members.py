"""The operation `groups.add_members`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import GROUPS_ADD_MEMBERS as OPERATION


def sync(group_id: int | str, *, client: _client.Retool,
         body: _models.GroupAddMembers | _dicts.GroupAddMembersDict) -> _models.Group:  # fmt: skip
    """Add members to a group."""
    return client._request(OPERATION, (group_id,), body=body)


async def asyncio(group_id: int | str, *, client: _async_client.AsyncRetool,
                  body: _models.GroupAddMembers | _dicts.GroupAddMembersDict) -> _models.Group:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (group_id,), body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
