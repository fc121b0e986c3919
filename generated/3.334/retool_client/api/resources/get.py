# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The operation `resources.get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import async_raw, lazy, raw
from ...operations import RESOURCES_GET as OPERATION

if TYPE_CHECKING:
    from ... import async_client as _async_client, client as _client, models as _models
else:
    _async_client, _client, _models = lazy(__name__, "...async_client", "...client", "...models")


def sync(resource_id: str, *, client: _client.Retool) -> _models.Resource:
    """Get a resource."""
    return client._request(OPERATION, (resource_id,), {})


async def asyncio(resource_id: str, *, client: _async_client.AsyncRetool) -> _models.Resource:
    """The same, asynchronous."""
    return await client._request(OPERATION, (resource_id,), {})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
