# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The operation `permissions.get_access_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import PERMISSIONS_GET_ACCESS_LIST as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
    object_id: str, *, client: _client.Retool,
) -> _models.AccessList:  # fmt: skip
    """Get the access list of an object."""
    return client._request(OPERATION, (object_type, object_id), {})


async def asyncio(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | _models.PermissionObjectType,
    object_id: str, *, client: _async_client.AsyncRetool,
) -> _models.AccessList:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (object_type, object_id), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
