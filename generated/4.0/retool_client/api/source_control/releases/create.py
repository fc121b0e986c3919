"""The operation `source_control.releases.create`."""

from __future__ import annotations
from typing import Literal
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import async_raw, raw
from ....operations import SOURCE_CONTROL_RELEASES_CREATE as OPERATION


def sync(element_uuid: str, *, client: _client.Retool,
         body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
         element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType) -> _models.SourceControlCommit:  # fmt: skip
    """Create a release of an element."""
    return client._request(OPERATION, (element_uuid,), query={"elementType": element_type}, body=body)


async def asyncio(
    element_uuid: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlReleaseCreate | _dicts.SourceControlReleaseCreateDict,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (element_uuid,), query={"elementType": element_type}, body=body)


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
