# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `permissions.get_access_list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, raw
from ...operations import PERMISSIONS_GET_ACCESS_LIST as OPERATION

if TYPE_CHECKING:
    from typing import Literal
    from ... import AsyncRetool, Retool
    from ...models import AccessList, PermissionObjectType


def sync(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType, object_id: str, *,
    client: Retool,
) -> AccessList:  # fmt: skip
    """Get the access list of an object."""
    return client._request(OPERATION, (object_type, object_id), {})


async def asyncio(
    object_type: Literal["app", "folder", "resource", "workflow", "agent"] | PermissionObjectType, object_id: str, *,
    client: AsyncRetool,
) -> AccessList:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (object_type, object_id), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
