"""The operation `apps.list`."""

from __future__ import annotations
from ..._lazy import async_client as _async_client, client as _client, models as _models
from ..._runtime.resource import AsyncPage, Page, async_raw, raw
from ...operations import APPS_LIST as OPERATION


def sync(*, client: _client.Retool) -> Page[_models.App]:
    """List apps."""
    return client._paginate(OPERATION)


async def asyncio(*, client: _async_client.AsyncRetool) -> AsyncPage[_models.App]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
