"""The operation `source_control.releases.list_for_app`."""

from __future__ import annotations
from ...._lazy import async_client as _async_client, client as _client, models as _models
from ...._runtime.resource import AsyncPage, Page, async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST_FOR_APP as OPERATION


def sync(app_uuid: str, *, client: _client.Retool) -> Page[_models.SourceControlRelease]:
    """List the releases of an app."""
    return client._paginate(OPERATION, (app_uuid,))


async def asyncio(app_uuid: str, *, client: _async_client.AsyncRetool) -> AsyncPage[_models.SourceControlRelease]:
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (app_uuid,))


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
