"""The operation `permissions.get_access_list`."""

from __future__ import annotations
from typing import Literal
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import async_raw, raw
from ...operations import PERMISSIONS_GET_ACCESS_LIST as OPERATION


def sync(object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
         object_id: str, *, client: _client.Retool) -> _models.AccessList:  # fmt: skip
    """Get the access list of an object."""
    return client._request(OPERATION, (object_type, object_id))


async def asyncio(object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
                  object_id: str, *, client: _async_client.AsyncRetool) -> _models.AccessList:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (object_type, object_id))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
