"""The operation `source_control.manifests.remove_element`."""

from __future__ import annotations
from typing import Literal
from ...._lazy import async_client as _async_client, client as _client, dicts as _dicts, models as _models
from ...._runtime.resource import UNSET, Unset, async_raw, raw
from ....operations import SOURCE_CONTROL_MANIFESTS_REMOVE_ELEMENT as OPERATION


def sync(manifest_name: str, element_uuid: str, *, client: _client.Retool,
         body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
         element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType) -> _models.SourceControlCommit:  # fmt: skip
    """Remove an element from a release manifest."""
    return client._request(OPERATION, (manifest_name, element_uuid), query={"elementType": element_type}, body=body)


async def asyncio(
    manifest_name: str, element_uuid: str, *, client: _async_client.AsyncRetool,
    body: _models.SourceControlManifestDelete | _dicts.SourceControlManifestDeleteDict | Unset = UNSET,
    element_type: Literal["PAGE", "WORKFLOW"] | _models.SourceControlElementType,
) -> _models.SourceControlCommit:  # fmt: skip
    """The same, asynchronous."""
    return await client._request(OPERATION, (manifest_name, element_uuid), query={"elementType": element_type},
                                 body=body)  # fmt: skip


sync_detailed = raw(sync)
asyncio_detailed = async_raw(asyncio)
