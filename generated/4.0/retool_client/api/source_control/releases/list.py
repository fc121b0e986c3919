"""The operation `source_control.releases.list`."""

from __future__ import annotations
from typing import Literal
from ...._lazy import async_client as _async_client, client as _client, models as _models
from ...._runtime.resource import AsyncPage, Page, async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_LIST as OPERATION


def sync(
    element_uuid: str, *, client: _client.Retool,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> Page[_models.SourceControlRelease]:  # fmt: skip
    """List the releases of an element."""
    return client._paginate(OPERATION, (element_uuid,), query={"elementType": element_type})


async def asyncio(
    element_uuid: str, *, client: _async_client.AsyncRetool,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> AsyncPage[_models.SourceControlRelease]:  # fmt: skip
    """The same, asynchronous."""
    return await client._paginate(OPERATION, (element_uuid,), query={"elementType": element_type})


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
