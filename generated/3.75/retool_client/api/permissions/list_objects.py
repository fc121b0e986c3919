"""The operation `permissions.list_objects`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ..._runtime.resource import AsyncPage, Page, async_raw, raw
from ...operations import PERMISSIONS_LIST_OBJECTS as OPERATION


def sync(*, client: _client.Retool,
         body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict) -> Page[_models.PermissionGrant]:  # fmt: skip
    """List the objects that a subject can use."""
    return client._paginate(OPERATION, body=body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict,
) -> AsyncPage[_models.PermissionGrant]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
