# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `permissions.list_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.pagination import AsyncPage, Page
from ..._runtime.resource import async_raw, lazy, raw
from ...operations import PERMISSIONS_LIST_OBJECTS as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, dicts as _dicts, models as _models
else:
    _async_client, _client, _dicts, _models = lazy(__name__, "...async_client", "...client", "...dicts", "...models")


def sync(
    *, client: _client.Retool, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict,
) -> Page[_models.PermissionGrant]:  # fmt: skip
    """List the objects that a subject can use."""
    return client._paginate(OPERATION, (), {}, body)


async def asyncio(
    *, client: _async_client.AsyncRetool, body: _models.PermissionListObjects | _dicts.PermissionListObjectsDict,
) -> AsyncPage[_models.PermissionGrant]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (), {}, body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
